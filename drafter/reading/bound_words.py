"""What the words around a figure make of it: up to, at least, about; within, after, ago, every."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.reading.folding import spelled
from drafter.reading.tables import bounds, times
from drafter.reading.values import Bound, DurationKind

Text = Callable[[int], str]
"""The text of a token by its place, empty beyond the ends."""


def kind(text: Text, first: int, last: int) -> DurationKind:
    """What the words around a length of time in ``tokens[first:last]`` say of it."""
    after = text(last)
    for back in (1, 2, 3):
        word = text(first - back)
        if word in _WITHIN:
            return "within"
        if word in _AFTER:
            return "after"
        if word in _AGO and (back == 1 or word != "من"):
            return "ago" if word != "من" else "length"
        if word in _EVERY and back == 1:
            return "every"
    return "ago" if after == "ago" else "after" if after == "later" else "length"


def bound(text: Text, first: int, last: int) -> Bound:
    """How the words around a figure in ``tokens[first:last]`` bound it."""
    words = [text(at) for at in range(first - 3, first)]
    for length in (1, 2, 3):
        found = _BOUNDS.get(" ".join(words[-length:]))
        if found is not None:
            return found
    after = [text(last), f"{text(last)} {text(last + 1)}"]
    return next((_BOUNDS_AFTER[each] for each in after if each in _BOUNDS_AFTER), "exact")


def _phrases(rows: tuple[tuple[str, Bound, str], ...]) -> dict[str, Bound]:
    return {" ".join(map(spelled, words.split())): meaning for words, meaning, _ in rows}


_BOUNDS: Final = _phrases(bounds.BOUNDS)
_BOUNDS_AFTER: Final = _phrases(bounds.BOUNDS_AFTER)
_WITHIN: Final = frozenset(map(spelled, ["within", "in", "خلال", "بغضون", "غضون", "بظرف", "ظرف", "بخلال"]))
_AFTER: Final = frozenset(map(spelled, times.AFTER.split()))
_AGO: Final = frozenset(map(spelled, times.AGO.split()))
_EVERY: Final = frozenset(map(spelled, times.EVERY.split()))
