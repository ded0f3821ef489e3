"""Whole commands from outside: the median of eleven runs of each, in seconds. Run by `make bench`."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from drafter import places

RUNS = 11
CASE = places.examples() / "partial-delivery.yaml"
ENGLISH = "Hello, we are sorry for the wait. Your order stopped halfway, and the undelivered part goes back to your balance."
ARABIC = "أهلاً، نعتذر عن الانتظار. توقف طلبك في منتصفه، وتعود قيمة ما لم يُنفَّذ إلى رصيدك."
NOTE = "منى: طلبي 61001 متابعين انستقرام 1000 وصلني 400 ووقف. Client on WhatsApp, paid 30 AED, status partial."
"""A reply and a note that nothing has read before."""
COMMANDS = {
    "drafter --help": ["--help"],
    "drafter draft (claim given)": ["draft", str(places.examples() / "expired-drop.yaml")],
    "drafter draft (claim matched)": ["draft", str(places.examples() / "partial-delivery.yaml")],
    "drafter decide --json": ["decide", str(places.examples() / "duplicate-charge.yaml"), "--json"],
    "drafter check (free text)": ["check", str(CASE), "--en", "en.txt", "--ar", "ar.txt"],
    "drafter read (free text)": ["read", "en.txt"],
    "drafter intake (a note)": ["intake", "note.txt"],
}


JUDGED = (0, 1)
"""Exit codes of a command that did its work, whatever it says of a reply."""


def seconds(arguments: list[str], folder: str) -> float:
    """How long one run takes, with the compiled files that Python keeps."""
    compiled = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": folder}
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "drafter", *arguments], cwd=folder, env=compiled, check=False, stdout=subprocess.DEVNULL)
    if done.returncode not in JUDGED:
        raise SystemExit(f"{arguments[0]} ended with {done.returncode}")
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.system()}; median of {RUNS} runs, seconds")
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {"en.txt": ENGLISH, "ar.txt": ARABIC, "note.txt": NOTE}.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        for name, arguments in COMMANDS.items():
            seconds(arguments, folder)
            runs = [seconds(arguments, folder) for _ in range(RUNS)]
            print(f"{statistics.median(runs):6.3f}  (min {min(runs):.3f}, max {max(runs):.3f})  {name}")


if __name__ == "__main__":
    main()
