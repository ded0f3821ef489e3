"""What makes a sum negative, and what only takes it off another one or marks an item of a list: "-5 USD", "minus 5 USD"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from drafter.reading.folding import Folded, spelled
from drafter.reading.lone_units import Measure
from drafter.reading.shares import price_noun
from drafter.reading.tables import bounds
from drafter.reading.tokens import Token
from drafter.reading.units import Unit

_MINUS: Final = frozenset(map(spelled, bounds.MINUS.split()))
_TAKES_OFF: Final = frozenset(map(spelled, bounds.TAKES_OFF.split()))
_IS: Final = frozenset(map(spelled, bounds.IS.split()))
_TRUE_MINUS: Final = "\u2212"
_FEW_WORDS: Final = 3
"""A text of so few words is an amount alone, and a hyphen before it a minus; else it may mark an item of a list."""


class Signs:
    """The signs before the measures of one text; ``by_last`` finds a unit by the token after it."""

    def __init__(self, tokens: list[Token], folded: Folded, by_last: Mapping[int, Unit]) -> None:
        self.tokens = tokens
        self.folded = folded
        self.by_last = by_last
        self.short = sum(token.kind == "word" for token in tokens) <= _FEW_WORDS

    def signed(self, measure: Measure, *, first: bool) -> Measure:
        """The measure, negative where its sign says so; one that is taken off another is not read. ``first``: none stands before it."""
        if measure.figure is None:
            return measure
        at = measure.first - 1
        if self._text(at) in _MINUS:
            why = measure.why or (None if self._is_unary(at, measure, first) else "a sum that is taken off another one")
            return replace(measure, value=-measure.value, first=at, negative=True, why=why)
        sign = next((each for each in (at, measure.figure.first - 1) if self._text(each) == "-"), None)
        if sign is None or not self._is_minus(sign, measure):
            return measure
        return replace(measure, value=-measure.value, first=min(sign, measure.first), negative=True)

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def _is_unary(self, at: int, measure: Measure, first: bool) -> bool:
        """Whether "minus" makes a number negative and takes nothing off: first of all, after a sign, after "is"."""
        percent = measure.unit is not None and measure.unit.kind == "percent"
        if self._text(at) not in _TAKES_OFF or (percent and first and not price_noun(self._text(at - 1))):
            return True
        return at == 0 or self.tokens[at - 1].kind == "line" or self._text(at - 1) in _IS

    def _is_minus(self, sign: int, measure: Measure) -> bool:
        """Whether a hyphen is a minus: not a dash after a word or number, not the mark of a list item."""
        if self._is_true_minus(sign):
            return True
        if not self.tokens[sign + 1].glued:
            return False
        if sign and self.tokens[sign].glued:
            unit = self.by_last.get(sign)  # "USD-5.00"; the first sign of "20$-30$" is of the number before it
            return unit is not None and measure.unit is not None and measure.unit.last == sign
        if sign and self.tokens[sign - 1].kind != "line":
            return self.tokens[sign - 1].kind in ("word", "sign")
        return self.short

    def _is_true_minus(self, sign: int) -> bool:
        """Whether the sign is the minus of mathematics, which marks no item of a list, and stands after no number."""
        token = self.tokens[sign]
        if self.folded.quote(token.start, token.end) != _TRUE_MINUS:
            return False
        return sign == 0 or (not token.glued and self.tokens[sign - 1].kind in ("line", "sign"))
