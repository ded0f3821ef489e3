"""How far an edited text is from its draft."""

from __future__ import annotations

_MOST = 2_000
"""Words beyond which a text is not compared word by word."""


def distance(before: str, after: str) -> int:
    """The words to add, take away or replace to make ``after`` of ``before`` (Levenshtein's distance, over words).

    >>> distance("We will add 5.00 USD today", "We will add 5.00 USD within 24 hours"), distance("سنضيف رصيدك", "سنضيف إلى رصيدك")
    (3, 1)
    """
    old, new = _differing(before.split(), after.split())
    if max(len(old), len(new)) > _MOST:
        return abs(len(old) - len(new)) or int(old != new)
    row = list(range(len(new) + 1))
    for place, word in enumerate(old, start=1):
        last, row[0] = row[0], place
        for other, wanted in enumerate(new, start=1):
            last, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, last + (word != wanted))
    return row[-1]


def _differing(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """What is left of both without the words that they begin and end with alike: mostly little."""
    least = min(len(old), len(new))
    start = next((place for place in range(least) if old[place] != new[place]), least)
    end = next((place for place in range(least - start) if old[-1 - place] != new[-1 - place]), least - start)
    return old[start : len(old) - end], new[start : len(new) - end]
