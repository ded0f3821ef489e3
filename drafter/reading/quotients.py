"""Two figures that make one share: "1 over 20", واحد على ثلاثة, "one out of three", واحد من مائة."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction as Ratio
from typing import Final

from drafter.reading.figure import Figure
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.shares import decimal
from drafter.reading.tables import numbers as table
from drafter.reading.tokens import Token
from drafter.reading.units import names_unit

_OVER: Final = frozenset((spelled(word),) for word in table.OVER.split())
_OUT_OF: Final = frozenset(tuple(map(spelled, words.split())) for words in table.OUT_OF)
_ORDERS: Final = vocabulary("طلبك طلبج طلبكم الطلب طلب الأوردر order")
_FEW: Final = 20
"""From so many on, "six hundred out of a thousand" are two counts."""


def joined(tokens: Sequence[Token], figures: list[Figure], second: Figure) -> Figure:
    """The share that a figure makes with the one before it, which is taken from ``figures``; else the figure itself."""
    first = figures[-1] if figures else second
    between = tuple(token.text for token in tokens[first.last : second.first])
    if not between or counts(tokens, second.last) or not (_is_whole(first) and _is_whole(second)):
        return second
    if between in _OVER and first.first and tokens[first.first - 1].text in _ORDERS:
        return second  # وقف طلبج 90263 على 900
    if between in _OVER and first.value >= second.value:
        figures.pop()
        return replace(second, first=first.first, why="a quotient, not a share")
    out_of = between in _OUT_OF and first.words and second.words and first.value < second.value and first.value < _FEW
    if not (between in _OVER or out_of):
        return second
    figures.pop()
    ratio = Ratio(int(first.value), int(second.value))
    return Figure(decimal(ratio), first.first, second.last, ratio=ratio, words=True)


def _is_whole(figure: Figure) -> bool:
    return figure.ratio is None and not figure.why and not figure.each and figure.value >= 1 and not figure.value % 1


def counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a unit stands at a place, so that the figure before it has one."""
    return at < len(tokens) and (names_unit(tokens[at].text) or tokens[at].text in ("%", "$", "usd", "aed"))
