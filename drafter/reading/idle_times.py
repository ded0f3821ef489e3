"""Lengths of time that are none: a rate ("once a day"), a plea for patience ("just a minute"), some day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.reading.folding import spelled
from drafter.reading.lone_units import Measure
from drafter.reading.shares import COUNTED
from drafter.reading.tables import times
from drafter.reading.units import leads, names_unit

_RATE_BEFORE: Final = frozenset(times.RATE_BEFORE.split())
_NO_RATE_AFTER: Final = frozenset(times.NO_RATE_AFTER.split())
_IDLE_BEFORE: Final = frozenset(times.IDLE_BEFORE.split())
_LASTING: Final = frozenset(times.LASTING.split())
_PLEASE: Final = frozenset(tuple(map(spelled, words.split())) for words in times.PLEASE)
_SOME_DAY: Final = frozenset(times.SOME_DAY.split())
_ARTICLES: Final = frozenset(["a", "an"])
_BEGINS: Final = frozenset(["", "\n", ".", ",", "!", "?", ":", ";", "،"])
SPEECH: Final = "a figure of speech or a length of time"

Text = Callable[[int], str]
"""The text of a token by its place, empty beyond the ends."""


def is_idle(text: Text, measure: Measure) -> bool:
    """Whether one unit of time is told and no length is meant."""
    if measure.unit is None or measure.value != 1 or measure.low is not None:
        return False
    if measure.figure is None and text(measure.last) == "ما":
        return True  # من ساعة ما خلص الطلب: from the moment that
    return _is_rate(text, measure) or (_is_short(measure) and _is_plea(text, measure)) or _is_some_day(text, measure)


def may_be_idle(text: Text, measure: Measure) -> bool:
    """Whether "in a second" may only mean soon."""
    articled = measure.figure is None and text(measure.first) in _ARTICLES
    return articled and measure.value == 1 and _is_short(measure) and text(measure.first - 1) == "in"


def _is_short(measure: Measure) -> bool:
    return measure.unit is not None and measure.unit.hours < 1


def _is_rate(text: Text, measure: Measure) -> bool:
    before = text(measure.first - 1)
    if before == "/":
        return True
    if measure.figure is not None or text(measure.first) not in _ARTICLES or text(measure.last) in _NO_RATE_AFTER:
        return False
    return before in _RATE_BEFORE or before in COUNTED or names_unit(before) or leads(before) or before[:1].isdigit()


def _is_plea(text: Text, measure: Measure) -> bool:
    after = text(measure.last), text(measure.last + 1)
    if after in _PLEASE or after[:1] in _PLEASE or (after[0] in (",", "،") and (after[1],) in _PLEASE):
        return True
    return text(measure.first - 1) in _IDLE_BEFORE and text(measure.first - 2) not in _LASTING


def _is_some_day(text: Text, measure: Measure) -> bool:
    one_day = text(measure.first) == "one" and measure.unit is not None and measure.unit.name == "day"
    return one_day and text(measure.first - 1) in _BEGINS and text(measure.last + (text(measure.last) == ",")) in _SOME_DAY
