"""What the guard says of replies with known verdicts: ``python tests/bench/replies.py [FILE.jsonl ...] [--show]``.

Rows are ``{"id", "case", "en", "ar", "expected": "kept" | "breached", "rules", "how"}``; the tests' own sets when none is named.
``--show`` prints the rows that are judged wrongly.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from drafter.case import from_value
from drafter.desk import Desk

OWN = sorted((Path(__file__).parents[1] / "guard").glob("replies-*.jsonl"))


@dataclass
class Tally:
    """Verdicts by what was expected, how often a right rule is named (a row may name none), and the times of the checks."""

    verdicts: Counter[tuple[str, str]] = field(default_factory=Counter)
    named: int = 0
    ruled: int = 0
    times: list[float] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Count the rows of another set too."""
        self.verdicts += other.verdicts
        self.named, self.ruled = self.named + other.named, self.ruled + other.ruled
        self.times += other.times

    def show(self, name: str) -> None:
        """Print two lines."""
        print(f"{name}: " + ", ".join(f"{expected} -> {verdict} {count}" for (expected, verdict), count in sorted(self.verdicts.items())))
        print(f"  right rule named in {self.named} of {self.ruled}; {statistics.median(self.times) * 1_000:.2f} ms a check (median)")


def measure(desk: Desk, path: Path, show: bool) -> Tally:
    """The tally of one set."""
    tally = Tally()
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        case = from_value(row["case"])
        start = time.perf_counter()
        checked = desk.check(case, row["en"], row["ar"])
        tally.times.append(time.perf_counter() - start)
        tally.verdicts[row["expected"], checked.verdict] += 1
        tally.ruled += row["expected"] == "breached" and bool(row["rules"])
        tally.named += row["expected"] == "breached" and bool({finding.rule for finding in checked.findings} & set(row["rules"]))
        if show and (row["expected"], checked.verdict) in (("kept", "breached"), ("breached", "kept")):
            print(row["id"], row["expected"], row["rules"], [(finding.rule, finding.lang, finding.quote) for finding in checked.findings])
    return tally


def main() -> None:
    """Measure every file that is named, and all together."""
    paths = [Path(name) for name in sys.argv[1:] if not name.startswith("--")] or OWN
    desk = Desk()
    together = Tally()
    for path in paths:
        tally = measure(desk, path, "--show" in sys.argv)
        tally.show(path.name)
        together.add(tally)
    together.show(f"{len(paths)} sets")


if __name__ == "__main__":
    main()
