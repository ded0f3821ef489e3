"""How well the matcher finds the scenario of messages it was not fitted on: ``python tests/bench/matching.py [FILE.jsonl]``.

The file holds ``{"id", "text", "register", "scenario"}`` lines, ``none`` for messages that are no refund matter; when left out, it is the
held-out set of the tests.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from pathlib import Path

from drafter import places
from drafter.library import Library
from drafter.retrieval import NONE, Match, Matcher

HELD_OUT = Path(__file__).parents[1] / "retrieval" / "heldout.jsonl"


def measured(matcher: Matcher, rows: list[dict[str, str]]) -> dict[str, dict[str, float]]:
    """Shares by register and over all: top-1, top-3 and rejected among messages of a scenario; rejected among the others."""
    found: dict[str, list[tuple[str, Match]]] = defaultdict(list)
    for row in rows:
        match = matcher.match(row["text"])
        for group in ("all", row["register"]):
            found[group].append((row["scenario"], match))
    return {group: _shares(pairs) for group, pairs in found.items()}


def _shares(pairs: list[tuple[str, Match]]) -> dict[str, float]:
    fitting = [(gold, match) for gold, match in pairs if gold != NONE]
    others = [match for gold, match in pairs if gold == NONE]
    return {
        "messages": len(pairs),
        "top-1": _mean(match.scenarios[0].id == gold for gold, match in fitting),
        "top-3": _mean(gold in [scored.id for scored in match.scenarios[:3]] for gold, match in fitting),
        "wrongly none": _mean(match.best is None for _, match in fitting),
        "rightly none": _mean(match.best is None for match in others),
    }


def _mean(values: object) -> float:
    counted = [bool(value) for value in values]  # type: ignore[attr-defined]
    return sum(counted) / len(counted) if counted else float("nan")


def main() -> None:
    """Print the table and the time a message takes."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else HELD_OUT
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    matcher = Matcher.of(Library(places.library()))
    start = time.perf_counter()
    table = measured(matcher, rows)
    each = (time.perf_counter() - start) / len(rows) * 1_000
    print(f"{'register':10}{'messages':>10}{'top-1':>8}{'top-3':>8}{'wrongly none':>14}{'rightly none':>14}")
    for group, row in table.items():
        shares = f"{row['top-1']:>8.3f}{row['top-3']:>8.3f}{row['wrongly none']:>14.3f}{row['rightly none']:>14.3f}"
        print(f"{group:10}{row['messages']:>10.0f}{shares}")
    print(f"{each:.2f} ms a message")


if __name__ == "__main__":
    main()
