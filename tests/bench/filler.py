"""Harmless lines behind sound replies: ``python tests/bench/filler.py [--show]`` prints how many of them stay ``kept``.

``filler.tsv`` holds pairs of ordinary lines that promise nothing (receipt, thanks, regret, wishes, where to look), half of the Arabic in
standard Arabic and half as the Gulf chats, by a writer who had not seen the guard. They are not fitted on.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from drafter.case import from_value
from drafter.desk import Desk

HERE = Path(__file__).parent
REPLIES = HERE.parent / "guard" / "replies-18.jsonl"
BASES = 3
"""Replies behind which each line is put: the first sound ones of different claims to a man, whom the lines address."""


def bases(desk: Desk) -> list[dict[str, object]]:
    """Replies that the guard keeps, of different stages and claims."""
    found: dict[tuple[str, str], dict[str, object]] = {}
    for row in map(json.loads, REPLIES.read_text(encoding="utf-8").splitlines()):
        case = row["case"]
        if row["expected"] != "kept" or case["client"].get("gender") != "male" or case["channel"] == "sms":
            continue
        if desk.check(from_value(case), row["en"], row["ar"]).verdict == "kept":
            found.setdefault((case["stage"], case.get("claim", "")), row)
    return list(found.values())[:BASES]


def main() -> None:
    """Print how many lines stay kept, and why the others do not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="print each line that is not kept")
    show = parser.parse_args().show
    desk = Desk()
    rows = bases(desk)
    verdicts: Counter[str] = Counter()
    lines = [line.split("\t") for line in (HERE / "filler.tsv").read_text(encoding="utf-8").splitlines()]
    for row in rows:
        case = from_value(row["case"])
        number = case.order.id or ""
        for en, ar in lines:
            en, ar = en.replace("88231", number), ar.replace("88231", number)
            checked = desk.check(case, f"{str(row['en']).rstrip()} {en}", f"{str(row['ar']).rstrip()} {ar}")
            verdicts[checked.verdict] += 1
            if show and checked.verdict != "kept":
                print(checked.verdict, en, "|", ar, "|", checked.findings[0].quote, "|", checked.findings[0].why)
    print(f"{len(lines)} lines behind {len(rows)} replies: {', '.join(f'{name} {count}' for name, count in sorted(verdicts.items()))}")


if __name__ == "__main__":
    main()
