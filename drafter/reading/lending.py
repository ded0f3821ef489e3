"""Which of two figures a unit between them belongs to: in "order 88231 $12" the sign is the second one's."""

from __future__ import annotations

from typing import Final, Literal

from drafter.reading.figure import Figure
from drafter.reading.joining import is_one
from drafter.reading.labels import label
from drafter.reading.numerals import begins_anew
from drafter.reading.shares import COUNTED
from drafter.reading.tables.currencies import SHORT_NAMES
from drafter.reading.tokens import Token
from drafter.reading.units import Unit

Owner = Literal["left", "right", "either"]


def owner(tokens: list[Token], left: Figure, unit: Unit, right: Figure) -> Owner:
    """Whose the unit is: told by what it is glued to, else by a word that makes the first number a name or a count."""
    if not _may_lead(tokens, unit, right) or _counts(tokens, right.last) or begins_anew(tokens, left, right):
        return "left"
    if left.ratio is not None:
        return "right"
    to_left = tokens[unit.first].glued and left.last == unit.first
    to_right = tokens[right.first].glued
    if left.words and not to_right and left.value < _FEW and "." in tokens[right.first].text:
        return "right"  # one of the two AED 75.00 payments
    if to_left == to_right and label(tokens, left) is not None:
        return "right"
    return _glued(to_left, to_right)


def _glued(to_left: bool, to_right: bool) -> Owner:
    if to_left == to_right:
        return "either"
    return "left" if to_left else "right"


def _may_lead(tokens: list[Token], unit: Unit, right: Figure) -> bool:
    """Whether a unit can stand before its figure: signs, codes and abbreviations in every language, names in Arabic."""
    if right.ratio is not None:
        return False
    if unit.kind == "percent":
        return tokens[unit.first].text == "%" and tokens[right.first].glued
    first = tokens[unit.first].text
    if unit.name in ("sign", "code", "short") or first in ABBREVIATED:
        return True
    return not first.isascii() and unit.form == "plain" and (not right.words or is_one(right))


def _counts(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text in COUNTED


_FEW: Final = 20
ABBREVIATED: Final = frozenset(SHORT_NAMES.split())
