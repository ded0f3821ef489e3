"""Whole commands from outside: the median of eleven runs of each, in seconds. Run by `make bench`."""

from __future__ import annotations

import platform
import statistics
import subprocess
import sys
import time

from drafter import places

RUNS = 11
COMMANDS = {
    "drafter --help": ["--help"],
    "drafter draft (claim given)": ["draft", str(places.examples() / "expired-drop.yaml")],
    "drafter draft (claim matched)": ["draft", str(places.examples() / "partial-delivery.yaml")],
    "drafter decide --json": ["decide", str(places.examples() / "duplicate-charge.yaml"), "--json"],
}


def seconds(arguments: list[str]) -> float:
    """How long one run takes."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "drafter", *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.system()}; median of {RUNS} runs, seconds")
    for name, arguments in COMMANDS.items():
        seconds(arguments)
        runs = [seconds(arguments) for _ in range(RUNS)]
        print(f"{statistics.median(runs):6.3f}  (min {min(runs):.3f}, max {max(runs):.3f})  {name}")


if __name__ == "__main__":
    main()
