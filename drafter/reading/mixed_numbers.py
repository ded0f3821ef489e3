"""Numbers that begin in digits and go on in words, or after a scale: 100 وخمسين, 3 آلاف وخمسمية, "3 hundred fifty", 2 مليون و500 ألف."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from drafter.reading.figure import Figure
from drafter.reading.folding import vocabulary
from drafter.reading.labels import label
from drafter.reading.number_words import number_in_words, part
from drafter.reading.numerals import has_money
from drafter.reading.quotients import counts
from drafter.reading.scales import scale_at
from drafter.reading.shares import COUNTED
from drafter.reading.tokens import Token
from drafter.reading.units import names_unit

_AND: Final = ("and", "و")
_TEN, _HUNDRED = 10, 100
_LONGEST: Final = 15
_DAYS: Final = vocabulary("يوم بيوم تاريخ بتاريخ")
_LAST_DAY = 31
SIDE_BY_SIDE: Final = "words and digits stand side by side"


@dataclass(frozen=True, slots=True)
class Rest:
    """What goes on after a number: its value, the token after it, and why it may be a number of its own."""

    value: int = 0
    last: int = 0
    why: str | None = None


def rest_after_scale(tokens: list[Token], at: int, scale: int, tanwin: frozenset[int]) -> Rest:
    """What is added after a scale: 21 in "3 hundred and 21", fifty in "3 hundred fifty", half a million in 2 مليون و500 ألف."""
    joined = at < len(tokens) and tokens[at].text in _AND
    begin = at + joined
    if begin < len(tokens) and tokens[begin].kind == "numeral":
        return _digits(tokens, at, begin, scale)
    if begin >= len(tokens) or (tokens[begin].text.isascii() and scale <= _TEN):
        return Rest(last=at)
    if not joined and tokens[begin].text.isascii() and tokens[at - 1].glued:
        return Rest(last=at)  # "the 1k one"
    rest = _words(tokens, at, tanwin)
    return rest if rest is not None and rest.value < scale else Rest(last=at)


def _digits(tokens: list[Token], at: int, begin: int, scale: int) -> Rest:
    if not tokens[begin].text.isdigit() or len(tokens[begin].text) > _LONGEST:
        return Rest(last=at)
    rest, last = int(tokens[begin].text), begin + 1
    further = scale_at(tokens, last)
    if further is not None:
        rest, last = rest * further.value, last + 1
    if rest >= scale or (begin == at and (tokens[begin].glued or tokens[at - 1].glued or not counts(tokens, last))):
        return Rest(last=at)  # "1k 5 USD" is a pack and its price
    return _and_more(tokens, Rest(rest, last, SIDE_BY_SIDE if begin == at and further is None else None))


def _and_more(tokens: list[Token], rest: Rest) -> Rest:
    """A rest with what is joined to it in turn: the fifty of 3 آلاف و200 و50. What fits no more leaves the whole unsure."""
    at = rest.last
    if at + 1 < len(tokens) and tokens[at].text in _AND and tokens[at + 1].kind == "numeral":
        more = _digits(tokens, at, at + 1, _step(rest.value))
    else:
        more = _words(tokens, at, frozenset()) or Rest(last=at)
    if more.last == at:
        joined = at + 1 < len(tokens) and tokens[at].text in _AND and tokens[at + 1].kind == "numeral" and not rest.why
        return Rest(rest.value, at, SIDE_BY_SIDE) if joined and counts(tokens, at + 2) else rest
    if 0 < more.value < _step(rest.value):
        return Rest(rest.value + more.value, more.last, rest.why or more.why)
    return rest if more.value else Rest(rest.value, rest.last, SIDE_BY_SIDE)


def with_words(tokens: list[Token], figure: Figure, tanwin: frozenset[int]) -> Figure:
    """A numeral with the number words that go on with it before a unit: 100 وخمسين درهم is 150, and "100 and fifty dollars" not sure."""
    if figure.value % 1 or figure.each or figure.why:
        return figure
    if figure.value <= _LAST_DAY and figure.first > 0 and tokens[figure.first - 1].text in _DAYS:
        return figure  # انتهت يوم 16 والألف متابع موجودون
    if label(tokens, figure) is not None or has_money(tokens, figure):
        return figure
    rest = _words(tokens, figure.last, tanwin)
    arabic = rest is not None and not tokens[figure.last].text.isascii()
    joined = arabic or (rest is not None and tokens[figure.last].text in _AND)
    if rest is None or not (counts(tokens, rest.last) or (joined and _is_counted(tokens, rest.last))):
        return figure
    first, step = int(figure.value), _step(int(figure.value))
    turned = arabic and 0 < first < _step(rest.value)  # 5 وعشرين: five and twenty
    if not (0 < rest.value < step or turned):
        return figure
    sure = arabic and step >= _HUNDRED and figure.grouped is None and not rest.why and not turned
    return Figure(figure.value + rest.value, figure.first, rest.last, None if sure else SIDE_BY_SIDE, words=True, clash=not sure)


def _words(tokens: list[Token], at: int, tanwin: frozenset[int]) -> Rest | None:
    """The number words at a token, joined by "and" or, in English, straight after the digits; a particle other than و parts them."""
    begin = at + (at < len(tokens) and tokens[at].text in _AND)
    first = part(tokens[begin].text) if begin < len(tokens) and tokens[begin].kind == "word" else None
    if first is None or (begin > at and first.prefix):
        return None
    if begin == at and not first.joined and not (tokens[at].text.isascii() and _is_spaced(tokens, at)):
        return None
    words = number_in_words(tokens, begin, names_unit, tanwin)
    if words is None or words.value % 1:
        return None
    return Rest(int(words.value), words.end, words.why)


def _is_spaced(tokens: list[Token], at: int) -> bool:
    return not tokens[at].glued


def _is_counted(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text in COUNTED


def _step(value: int) -> int:
    """The place of the last digit of a number that is no nought: 100 of 2500.

    >>> _step(2500), _step(7), _step(0)
    (100, 1, 1)
    """
    step = 1
    while value and value % (step * _TEN) == 0:
        step *= _TEN
    return step
