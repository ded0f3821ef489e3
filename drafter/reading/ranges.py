"""Two measures that are the ends of one range: "24-48 hours", من يوم إلى يومين, "SAR 100–250"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction as Ratio
from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.lone_units import Measure
from drafter.reading.number_words import part
from drafter.reading.shares import COUNTED, decimal
from drafter.reading.tables import bounds, times
from drafter.reading.tables.numbers import ID_NOUNS
from drafter.reading.tokens import Token

_TO: Final = frozenset(map(spelled, bounds.RANGE.split()))
_OR: Final = frozenset(map(spelled, bounds.EITHER.split()))
_HYPHENS: Final = frozenset("-—")
_BETWEEN: Final = frozenset(map(spelled, bounds.BETWEEN.split()))
_MONTHS: Final = frozenset(spelled(word) for _, english, arabic in times.MONTHS for word in f"{english} {arabic}".split())
_IDS: Final = frozenset(map(spelled, ID_NOUNS.split()))


def join_ranges(measures: list[Measure], tokens: list[Token]) -> list[Measure]:
    """The measures with the two ends of each range made one, which keeps the lower end as ``low``."""
    joined: list[Measure] = []
    for measure in measures:
        if joined and _is_range(joined[-1], measure, tokens):
            joined[-1] = _range(joined[-1], measure, tokens[measure.first - 1], glued=tokens[measure.first].glued)
        else:
            joined.append(measure)
    return joined


def _is_range(low: Measure, high: Measure, tokens: list[Token]) -> bool:
    if low.low is not None or low.negative or high.negative or (low.figure and low.figure.each) or (high.figure and high.figure.each):
        return False
    if not _same_kind(low, high) or _is_date(low, high, tokens):
        return False
    gap = [token.text for token in tokens[low.last : high.first]]
    between = any(low.first - back >= 0 and tokens[low.first - back].text in _BETWEEN for back in (1, 2))
    if not gap:
        return _is_one_or_two(low, high) or _is_glued_range(low, high, tokens, between)
    if len(gap) != 1:
        return False
    if gap[0] in _HYPHENS:
        if high.unit is not None and high.unit.kind == "time" and 1 <= low.value < high.value:
            return not _is_named(low, tokens)
        return not _is_label(low, tokens) and (low.value < high.value or low.unit is not None or tokens[low.last].glued)
    if gap[0] in _TO:
        told = between or tokens[low.first - 1].text in _FROM
        return told or low.unit is None or low.unit.kind != "money" or high.unit is not None or _ends(high, tokens)
    if gap[0] in _OR:
        if low.unit is None:
            return high.unit is not None and not _is_named(low, tokens)
        return _is_one_or_two(low, high) or _is_one_or_more(low, high, tokens)
    return (between or tokens[low.first - 1].text == "from") and gap[0] in ("and", "و") and low.first > 0


def _is_date(low: Measure, high: Measure, tokens: list[Token]) -> bool:
    """Whether a length of time or a number that is no day stands before a date: "60 days until 23 July", "order 55300 until 3 June"."""
    no_day = low.unit is not None or low.value > _LAST_DAY or _is_named(low, tokens)
    return no_day and high.unit is None and high.last < len(tokens) and tokens[high.last].text in _MONTHS


_LAST_DAY: Final = 31
_TO_GLUED: Final = "ل"
_AND_GLUED: Final = "و"
_FROM: Final = frozenset(["from", "من"])
_AFTER: Final = vocabulary(bounds.AFTER_SUM)


def _is_glued_range(low: Measure, high: Measure, tokens: list[Token], between: bool) -> bool:
    """Whether ل or, after "between", و is glued to the upper end: 5 لعشرة أيام, يومين لثلاثة أيام, يوم لأسبوع.

    A lower end with its own unit needs one above it in length or value: "5 dirhams for ten clients" is no range.
    """
    if low.unit is None:
        return _glued_to(tokens[high.first].text, between)
    if high.unit is None:
        to = _glued_to(tokens[high.first].text, between)
        return to and low.unit.kind == "time" and low.value < high.value and _ends(high, tokens)
    prefix = high.unit.prefix if high.figure is None else (high.figure.prefix if high.figure.first == high.first else "")
    return (prefix == _TO_GLUED or (between and prefix == _AND_GLUED)) and _length(low) < _length(high)


def _ends(high: Measure, tokens: list[Token]) -> bool:
    """Whether no noun follows that a bare number would count: "add 5 dollars to 10 accounts"."""
    return high.last >= len(tokens) or tokens[high.last].kind in ("sign", "line") or tokens[high.last].text in _AFTER


def _length(measure: Measure) -> Decimal:
    return measure.value * _hours(measure) if measure.unit is not None and measure.unit.kind == "time" else measure.value


def _glued_to(word: str, between: bool) -> bool:
    """Whether "to" or, after "between", "and" is glued to the second number."""
    found = part(word)
    return found is not None and (found.prefix == "ل" or (between and found.prefix == "و"))


def _is_one_or_two(low: Measure, high: Measure) -> bool:
    """Whether one or two of a unit of time and more of it stand together: يوم يومين, يوم أو يومين, من ساعة لساعتين, يومين ثلاثة أيام."""
    if low.unit is None or high.unit is None or low.figure is not None:
        return False
    if high.figure is not None and (not high.figure.words or high.figure.prefix or high.figure.first != high.first):
        return False
    return low.unit.kind == high.unit.kind == "time" and low.unit.hours == high.unit.hours and low.value < high.value


def _is_one_or_more(low: Measure, high: Measure, tokens: list[Token]) -> bool:
    """Whether a bare number goes on with a unit of time: "a day or two", "2 days or 3", يومين أو ثلاثة."""
    if low.unit is None or low.unit.kind != "time" or high.unit is not None or high.figure is None or low.value % 1:
        return False
    counts = any(token.text in COUNTED for token in tokens[high.last : high.last + 2])
    return high.figure.ratio is None and high.value > low.value and not high.value % 1 and not counts


def _is_named(low: Measure, tokens: list[Token]) -> bool:
    """Whether a number is a name and not the lower end: "Order 88231 - 5 USD"."""
    before = tokens[low.first - 1] if low.first and low.unit is None else None
    return before is not None and (before.text in _IDS or before.text == "#")


def _is_label(low: Measure, tokens: list[Token]) -> bool:
    """A number that is a name or a list mark, not the lower end: "Order 88231 - 5 USD", "1 - 5 USD"."""
    if low.unit is not None:
        return False
    before = tokens[low.first - 1] if low.first else None
    spaced = low.last < len(tokens) and not tokens[low.last].glued
    return _is_named(low, tokens) or (spaced and (before is None or before.kind == "line") and low.value < 20)


def _same_kind(low: Measure, high: Measure) -> bool:
    if low.unit is None or high.unit is None:
        return low.unit is None or high.figure is not None
    if low.unit.kind != high.unit.kind:
        return False
    if low.unit.kind == "money":
        return low.unit.currency == high.unit.currency or high.unit.name == low.unit.name
    return low.unit.kind in ("time", "percent") or low.unit == high.unit


def _range(low: Measure, high: Measure, between: Token, *, glued: bool) -> Measure:
    unit = high.unit or low.unit
    why = low.why or high.why
    if low.figure is not None and high.figure is not None and low.figure.words and high.figure.words and between.text == "-" and glued:
        why = why or "number words with a hyphen"  # "one-fifty" is no range
    if between.text in _HYPHENS and unit is not None and unit.kind == "money" and low.unit is not None and low.value > high.value:
        why = why or "a range or a difference"
    lower, upper = low.value, high.value
    if low.unit is not None and low.unit.kind == "time" and unit is not None and high.unit is not None:
        # both ends in hours, so that days and weeks can meet
        lower, upper = lower * _hours(low), upper * _hours(high)
        unit = replace(unit, hours=Ratio(1), business=low.unit.business or high.unit.business)
    # as with a single number, a separator that can mean two things leaves the whole range unread
    figure = high.figure if high.figure is not None and high.figure.grouped is not None else low.figure or high.figure
    return replace(high, value=max(lower, upper), low=min(lower, upper), unit=unit, first=low.first, why=why, figure=figure)


def _hours(measure: Measure) -> Decimal:
    assert measure.unit is not None
    return decimal(measure.unit.hours)
