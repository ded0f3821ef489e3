"""Sentences that bind in ordinary words, and harmless ones like them, each put behind a sound reply: ``python tests/bench/implied.py``.

None of ``tests/guard/implied.jsonl`` was used in fitting. A binding one should never leave the reply ``kept``; a harmless one should.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from drafter.case import Case, from_value
from drafter.desk import Desk

GUARD = Path(__file__).parents[1] / "guard"
FEW = 3
"""So many sound replies of different cases the sentences are put behind."""


def sound(desk: Desk) -> list[tuple[Case, str, str]]:
    """Sound replies in free text that are kept as they are."""
    rows = map(json.loads, (GUARD / "replies-24.jsonl").read_text(encoding="utf-8").splitlines())
    replies = ((from_value(row["case"]), row["en"], row["ar"]) for row in rows if row["expected"] == "kept")
    kept = (reply for reply in replies if desk.check(*reply).verdict == "kept")
    return [next(kept) for _ in range(FEW)]


def verdicts(desk: Desk) -> Counter[tuple[str, str]]:
    """How often each kind of sentence leaves which verdict."""
    found: Counter[tuple[str, str]] = Counter()
    replies = sound(desk)
    for row in map(json.loads, (GUARD / "implied.jsonl").read_text(encoding="utf-8").splitlines()):
        for case, en, ar in replies:
            found[row["label"], desk.check(case, f"{en} {row['en']}", f"{ar} {row['ar']}").verdict] += 1
    return found


def main() -> None:
    """Print how many of each kind are kept."""
    found = verdicts(Desk())
    for label in ("binding", "harmless"):
        every = sum(count for (kind, _), count in found.items() if kind == label)
        print(f"{label}: {found[label, 'kept']} of {every} kept")


if __name__ == "__main__":
    main()
