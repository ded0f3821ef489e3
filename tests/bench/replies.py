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
from pathlib import Path

from drafter.case import from_value
from drafter.desk import Desk

OWN = sorted((Path(__file__).parents[1] / "guard").glob("replies-*.jsonl"))


def measure(desk: Desk, path: Path, show: bool) -> None:
    """Print one table: verdicts by what was expected, how often the right rule is named, the time of a check; a row may name no rule."""
    verdicts: Counter[tuple[str, str]] = Counter()
    named, ruled, times = 0, 0, []
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        case = from_value(row["case"])
        start = time.perf_counter()
        checked = desk.check(case, row["en"], row["ar"])
        times.append(time.perf_counter() - start)
        verdicts[row["expected"], checked.verdict] += 1
        ruled += row["expected"] == "breached" and bool(row["rules"])
        named += row["expected"] == "breached" and bool({finding.rule for finding in checked.findings} & set(row["rules"]))
        if show and (row["expected"], checked.verdict) in (("kept", "breached"), ("breached", "kept")):
            print(row["id"], row["expected"], row["rules"], [(finding.rule, finding.lang, finding.quote) for finding in checked.findings])
    print(f"{path.name}: " + ", ".join(f"{expected} -> {verdict} {count}" for (expected, verdict), count in sorted(verdicts.items())))
    print(f"  right rule named in {named} of {ruled}; {statistics.median(times) * 1_000:.2f} ms a check (median)")


def main() -> None:
    """Measure every file that is named."""
    paths = [Path(name) for name in sys.argv[1:] if not name.startswith("--")] or OWN
    desk = Desk()
    for path in paths:
        measure(desk, path, "--show" in sys.argv)


if __name__ == "__main__":
    main()
