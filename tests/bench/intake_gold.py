"""Measure intake: ``python tests/bench/intake_gold.py [FILE] [--show] [--set dev|held]`` prints precision and recall for each fact.

A fact is right when path and value are those of the gold; one that the gold does not have, or has with another value, is wrong. A
conflict counts as a fact of its own.

Rows marked held (t01 to t20) were written unseen by the code and are not tuned on. The h and f rows were held once too: h was written
before intake was built, f before its second round. Each was measured at first sight (h: precision 99.3 %, recall 93.2 %; f: 96.9 %,
82.4 %), then used to mend what it showed, and counts as development since.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from drafter.desk import Desk
from drafter.intake import intake

Row = dict[str, Any]
GOLD = Path(__file__).parents[1] / "intake" / "summaries.jsonl"


def expected(row: Row) -> dict[str, Any]:
    """The facts and conflicts of a gold row."""
    return {**row["facts"], **{f"conflict {path}": True for path in row["conflicts"]}}


def read(row: Row, desk: Desk) -> dict[str, Any]:
    """The facts and conflicts that intake reads in a row."""
    found = intake(row["text"], received_at=datetime.fromisoformat(row["received_at"]), matcher=desk.matcher)
    return {**{fact.path: fact.value for fact in found.facts}, **{f"conflict {each.path}": True for each in found.conflicts}}


def measure(rows: Iterable[Row], desk: Desk, show: bool = False) -> dict[str, Counter[str]]:
    """For each path how many facts were right, wrong and missing."""
    scores: dict[str, Counter[str]] = {}
    for row in rows:
        gold, got = expected(row), read(row, desk)
        for path in sorted({*gold, *got}):
            verdict = "missing" if path not in got else "right" if path in gold and gold[path] == got[path] else "wrong"
            scores.setdefault(path, Counter())[verdict] += 1
            if verdict == "wrong" and path in gold:
                scores[path]["missing"] += 1
            if show and verdict != "right":
                print(f"{row['id']} {verdict:8s} {path}: gold {gold.get(path)!r} got {got.get(path)!r}\n     {row['text']!r}")
    return scores


def line(name: str, count: Counter[str]) -> str:
    right, wrong, missing = count["right"], count["wrong"], count["missing"]
    precision, recall = 100 * right / (right + wrong or 1), 100 * right / (right + missing or 1)
    return f"{name:34s} right {right:4d}  wrong {wrong:3d}  missing {missing:3d}  precision {precision:6.2f} %  recall {recall:6.2f} %"


def main() -> int:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("file", nargs="?", type=Path, default=GOLD)
    arguments.add_argument("--show", action="store_true")
    arguments.add_argument("--set", choices=("dev", "held"))
    given = arguments.parse_args()
    rows = [json.loads(each) for each in given.file.read_text(encoding="utf-8").splitlines()]
    desk = Desk()
    for name in ("dev", "held"):
        chosen = [row for row in rows if row["held"] == (name == "held")]
        if given.set in (None, name) and chosen:
            scores = measure(chosen, desk, given.show)
            print(f"\n{name}: {len(chosen)} texts")
            print("\n".join(line(path, scores[path]) for path in sorted(scores)))
            print(line("all", sum(scores.values(), Counter())))
            print(line("all but the claim", sum((count for path, count in scores.items() if path != "claim"), Counter())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
