"""How promises are read that writers of the contract alone wrote down: ``python tests/bench/promises.py [FILE.jsonl ...] [--show]``.

Rows are ``{"id", "lang", "by": "agent" | "client", "text", "promises": [[remedy, polarities], ...]}``; of polarities with a slash between
them either is right, a promise marked "optional" may be missing, "null" is a promise that names no remedy. What is told twice counts once.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from drafter.reading import read

OWN = sorted((Path(__file__).parents[1] / "reading").glob("promises-*.jsonl"))


def compare(row: dict[str, Any]) -> tuple[int, list[str], list[str]]:
    """How many promises of a row are read right, those that were missed, and those that nobody made."""
    got = list(dict.fromkeys((each.remedy or "null", each.polarity) for each in read(row["text"], row["lang"]).promises))
    wanted = [(remedy, polarity.split("/"), bool(rest)) for remedy, polarity, *rest in row["promises"]]
    right, missed, left = 0, [], list(got)
    for remedy, polarities, optional in sorted(wanted, key=lambda each: each[2]):
        found = next((each for each in left if each[0] == remedy and each[1] in polarities), None)
        if found is not None:
            left.remove(found)
            right += not optional
        elif not optional:
            missed.append(f"{remedy} {'/'.join(polarities)}")
    extra = [each for each in left if not any(each[0] == remedy and each[1] in polarities for remedy, polarities, _ in wanted)]
    return right, missed, [" ".join(each) for each in extra]


def measure(path: Path, *, show: bool) -> None:
    """Print precision and recall by language and by who speaks."""
    totals: Counter[tuple[str, str]] = Counter()
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        right, missed, extra = compare(row)
        who = f"{row['lang']} {row['by']}"
        totals[who, "right"] += right
        totals[who, "missed"] += len(missed)
        totals[who, "extra"] += len(extra)
        totals[who, "rows"] += 1
        totals[who, "rows right"] += not (missed or extra)
        if show and (missed or extra):
            print(row["id"], row["text"], f"missed {missed} extra {extra}", sep="\n    ")
    for who in sorted({each for each, _ in totals}):
        right, missed, extra = (totals[who, kind] for kind in ("right", "missed", "extra"))
        print(
            f"{path.name} {who:9s} {totals[who, 'rows']:4d} texts, {totals[who, 'rows right']:4d} without a fault; "
            f"precision {right / (right + extra):.3f} recall {right / (right + missed):.3f}"
        )


def main() -> None:
    """Measure every file that is named, else the tests' own."""
    for path in [Path(name) for name in sys.argv[1:] if not name.startswith("--")] or OWN:
        measure(path, show="--show" in sys.argv)


if __name__ == "__main__":
    main()
