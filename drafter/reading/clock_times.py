"""Deadlines that are no length of time and no full date: "before 6 pm", "by noon", قبل المغرب are moments of a day that is not told here;
"by the 15th" without its month is reported.
"""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import Folded, spelled, vocabulary
from drafter.reading.lone_units import names_date, names_month
from drafter.reading.number_words import number_in_words, part
from drafter.reading.tables import bounds, times
from drafter.reading.tokens import Token
from drafter.reading.units import names_unit
from drafter.reading.values import Moment, Unreadable

_DEADLINES: Final = vocabulary(times.DEADLINES)
_BEFORE: Final = vocabulary(dict(times.RELATIONS)["before"])
_POINTS: Final = vocabulary(times.DAY_POINTS)
_MIDDLES: Final = vocabulary(times.MIDDLES)
_CLOCK_AFTER: Final = vocabulary(f"{bounds.CLOCK_AFTER} o'clock")
_HOUR: Final = spelled("الساعة")
_DAY: Final = spelled("يوم")
_NIGHT: Final = spelled("الليل")
_ENDINGS: Final = frozenset(bounds.ORDINAL_ENDINGS.split())
_AFTER: Final = vocabulary(f"{bounds.AFTER_SUM} today tomorrow and or if at your our")
_OF_MONTH: Final = vocabulary(times.OF_MONTH)
_NAME: Final = "clock"
_WHICH_MONTH: Final = "a day whose month is not told"


def clock_deadlines(tokens: list[Token], folded: Folded) -> tuple[list[Moment], list[Unreadable]]:
    """The times of the day by which something is to be, and the days of an unnamed month.

    >>> from drafter.reading.folding import fold
    >>> from drafter.reading.tokens import tokenise
    >>> for text in ("before 6 pm", "قبل المغرب"):
    ...     told, _ = clock_deadlines(tokenise(fold(text).text), fold(text))
    ...     print([(each.name, each.relation, text[each.start : each.end]) for each in told])
    [('clock', 'before', '6 pm')]
    [('clock', 'before', 'المغرب')]
    """
    moments, unread = list[Moment](), list[Unreadable]()
    for at, token in enumerate(tokens):
        if token.text not in _DEADLINES or _is_after_hour(tokens, at):
            continue
        hour, day = _hour(tokens, at + 1), _day(tokens, at + 1)
        if hour:
            start, end = folded.span(tokens[at + 1].start, tokens[hour - 1].end)
            moments.append(Moment(_NAME, None, "before" if token.text in _BEFORE else "by", None, start, end))
        elif day:
            start, end = folded.span(token.start, tokens[day - 1].end)
            unread.append(Unreadable(folded.original[start:end], start, end, _WHICH_MONTH))
    return moments, unread


def _text(tokens: list[Token], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""


def _is_after_hour(tokens: list[Token], at: int) -> bool:
    """10 قبل الظهر: before noon says which ten."""
    before = tokens[at - 1] if at else None
    return before is not None and (before.kind in ("numeral", "opaque") or part(before.text) is not None)


def _hour(tokens: list[Token], at: int) -> int:
    """The token after a time of the day that stands at a token; 0 where none does."""
    at += _text(tokens, at) in ("the", "about")
    if _text(tokens, at) in _POINTS:
        middle = _text(tokens, at) in _MIDDLES
        if middle:
            return at + 2 if _text(tokens, at + 1) == _NIGHT else 0
        return at + 1 if _ends(tokens, at + 1) else 0
    clock = _text(tokens, at) == _HOUR
    last = _number(tokens, at + clock)
    if not last:
        return 0
    if _text(tokens, last) in _CLOCK_AFTER:
        return last + 1
    return last if clock or tokens[last - 1].kind == "opaque" else 0


def _ends(tokens: list[Token], at: int) -> bool:
    """Whether no English noun follows, as in "before the evening class"."""
    text = _text(tokens, at)
    return not text.isascii() or not text.isalpha() or text in _AFTER or names_date(text)


def _number(tokens: list[Token], at: int) -> int:
    if at >= len(tokens):
        return 0
    if tokens[at].kind == "numeral" or (tokens[at].kind == "opaque" and tokens[at].text.replace(":", "").isdigit()):
        return at + 1
    words = number_in_words(tokens, at, names_unit) if tokens[at].kind == "word" else None
    return words.end if words is not None else 0


def _day(tokens: list[Token], at: int) -> int:
    """The token after "the 15th" or يوم 15 without a month; 0 where it does not stand at a token."""
    marked = _text(tokens, at) in ("the", _DAY)
    number = at + marked
    if number >= len(tokens) or not tokens[number].text.isdigit():
        return 0
    last = number + 1 + (_text(tokens, number + 1) in _ENDINGS)
    told = last > number + 1 or (marked and _text(tokens, at) == _DAY)
    month = last + (_text(tokens, last) in _OF_MONTH)
    dated = names_month(_text(tokens, month))
    return last if told and not dated else 0
