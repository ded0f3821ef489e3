"""Times of the day: 17:45, 5:45 pm, a quarter to six in the evening, الساعة السادسة إلا ربعًا مساءً."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from drafter.reading.folding import Folded
from drafter.reading.tables import clock
from drafter.reading.values import TimeOfDay

_NOON: Final = 720


def _any(words: Iterable[str]) -> str:
    """One of the expressions, the last ones first, since "twenty-five" begins as "twenty" does."""
    return "|".join(f"(?:{word})" for word in reversed(list(words)))


_ENGLISH_HOURS: Final = {word: hour for hour, word in enumerate(clock.ENGLISH_HOURS.split(), start=1)}
_ENGLISH_HOUR: Final = _any(_ENGLISH_HOURS)
_ENGLISH_MINUTES: Final = _any(words for _, words in clock.ENGLISH_MINUTES)
_ORDINAL: Final = _any(ordinal for _, ordinal, _ in clock.ARABIC_HOURS)
_COUNTED: Final = _any(counted for _, _, counted in clock.ARABIC_HOURS)
_ARABIC_MINUTES: Final = _any(words for _, words in clock.ARABIC_MINUTES)
_HALF: Final = (
    r"(?:,? ?(?:today |yesterday |tomorrow |this |that )?(?:in the |on the |of the |at |من |في )?(?:early |late )?"
    rf"(?P<half>{_any(words for _, words in clock.HALVES)})(?!\w))"
)
_DIGITS: Final = r"(?<![\w:.,/-])(?P<hour>[01]?\d|2[0-4])"
_WITH_MINUTES: Final = rf"(?: (?:و(?P<minute>{_ARABIC_MINUTES})|الا (?P<to>{_ARABIC_MINUTES}))(?!\w))"
_AT: Final = r"\b(?:at|by|before|until|till|since|around|about|from|yesterday|today|tomorrow)"
_ENDS: Final = r"(?=\s*(?:[.,;!?)]|$|on |today|tomorrow|yesterday))"
_HOUR: Final = r"(?<!\w)[وف]?[لب]?الساعه (?:ال)?"

_IN_WORDS: Final = r"(?=\S+ (?:و|الا )(?:(?:ال)?(?:نصف?ا?|ربعا?|ثلثا?|تلت|خمس|عشر)(?!\w)|\S+(?: \S+)? (?:دقايق|دقيقه)(?!\w)))"
"""Minutes that are called minutes, or a share of the hour: خمسة وعشرين alone is a count."""
_SAID: Final = r"(?=\s*(?:[.,;:!?،؛)\n]|$)|\s+(?:من|يوم|بكره|باجر|غدا|كحد|بحد|علي|بالكثير)(?!\w))"
"""Nothing that is counted follows: المسا عشرة ونص دينار is a sum."""

_FORMS: Final = [
    re.compile(form)
    for form in (
        rf"{_DIGITS}:(?P<minute>[0-5]\d)(?![\d:]){_HALF}?",
        rf"{_DIGITS}\.(?P<minute>[0-5]\d) ?(?P<half>[ap]\.?m)\b",
        rf"{_DIGITS}(?!\d|[:.]\d){_WITH_MINUTES}?{_HALF}",
        rf"{_HOUR}(?P<hour>[01]?\d|2[0-4])(?!\d|[:.]\d){_WITH_MINUTES}?{_HALF}?",
        rf"{_HOUR}(?P<hour>{_ORDINAL}|{_COUNTED})(?!\w){_WITH_MINUTES}?{_HALF}?",
        rf"(?<!\w)[وف]?(?P<hour>{_ORDINAL})(?!\w)(?P<told>{_WITH_MINUTES}?{_HALF}?)",
        rf"(?<!\w)(?P<half>(?:ال)?(?:صبح|صباح|ظهر|عصر|مسا|ليل))(?: [بك]حد اقصي| علي| قبل)? "
        rf"{_IN_WORDS}(?P<hour>{_COUNTED}){_WITH_MINUTES}{_SAID}",
        rf"(?<!\w)[وف]?{_IN_WORDS}(?P<hour>{_COUNTED})(?!\w){_WITH_MINUTES}{_HALF}",
        rf"\b(?P<minute>{_ENGLISH_MINUTES})(?: minutes?)? (?P<side>past|to|after|before) (?P<hour>{_ENGLISH_HOUR})\b"
        rf"(?: o'?clock)?(?:{_HALF}|{_ENDS})",
        rf"\b(?P<hour>{_ENGLISH_HOUR})(?: (?P<minute>{_ENGLISH_MINUTES}))?(?: o'?clock)?{_HALF}",
        rf"\b(?P<hour>{_ENGLISH_HOUR}|[01]?\d) o'?clock\b",
        rf"{_AT} (?P<point>noon|midday|midnight)\b",
    )
]
_TELLS: Final = re.compile(
    r"\d:\d|[ap]\.?m\b|o'?clock|morning|noon|evening|night|midday| (?:past|to) "
    r"|ساعه|صباح|صبح|فجر|ظهر|عصر|مسا|ليل|الا |دقي[قا]| و(?:ال)?(?:نص|ربع|ثلث)"
)
"""What every time of the day is told with."""


def times_of_day(folded: Folded) -> list[TimeOfDay]:
    """The times of the day in a text, in its order.

    >>> from drafter.reading.folding import fold
    >>> [(each.minutes, each.sure) for each in times_of_day(fold("by 17:45, a quarter to six in the evening"))]
    [(1065, True), (1065, True)]
    >>> [(each.minutes, each.sure) for each in times_of_day(fold("الساعة السادسة إلا ربعًا"))]
    [(345, False)]
    """
    if not _TELLS.search(folded.text):
        return []
    found = [told for form in _FORMS for match in form.finditer(folded.text) if (told := _time(match, folded))]
    longest, end = list[TimeOfDay](), 0
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if one.end > end:  # no part of a time that is told by more words
            longest.append(one)
            end = one.end
    return longest


def _time(match: re.Match[str], folded: Folded) -> TimeOfDay | None:
    """The time that a match tells; None where an ordinal tells none ("the second"), or a part of a day is counted ("one evening")."""
    told = match.groupdict()
    if told.get("told") == "" or (told.get("half") in _PARTS_OF_DAY and not _LED_IN.search(match[0])):
        return None
    if told.get("point"):
        start, end = folded.span(match.start("point"), match.end("point"))
        return TimeOfDay(dict(clock.POINTS)[told["point"]], True, start, end)
    hour, minutes = _hour(told["hour"]), _minutes(told.get("minute"))
    if told.get("to") or told.get("side") in ("to", "before"):
        minutes = -(_minutes(told.get("to")) or minutes)
    late = _is_late(told.get("half"), hour)
    sure = late is not None or hour > 12 or hour == 0 or told["hour"].startswith("0")
    time = hour * 60 + minutes if hour > 12 or hour == 0 else hour % 12 * 60 + minutes + (_NOON if late else 0)
    start, end = folded.span(match.start(), match.end())
    return TimeOfDay(time % (2 * _NOON), sure, start, end)


_PARTS_OF_DAY: Final = frozenset(["morning", "afternoon", "evening", "night"])
_LED_IN: Final = re.compile(r":|\b(?:in|at|of|today|yesterday|tomorrow|this|that|past|to|o'?clock)\b")


def _hour(word: str) -> int:
    if word.isdigit():
        return int(word)
    return _ENGLISH_HOURS.get(word) or next(hour for hour, pattern in _ARABIC if pattern.fullmatch(word))


_ARABIC: Final = [(hour, re.compile(f"{ordinal}|{counted}")) for hour, ordinal, counted in clock.ARABIC_HOURS]


def _minutes(words: str | None) -> int:
    if not words:
        return 0
    return int(words) if words.isdigit() else next(minutes for minutes, pattern in _MINUTES if pattern.fullmatch(words))


_MINUTES: Final = [(minutes, re.compile(words)) for minutes, words in (*clock.ENGLISH_MINUTES, *clock.ARABIC_MINUTES)]


def _is_late(half: str | None, hour: int) -> bool | None:
    """Whether it is after noon; None where nothing tells the half of the day. Ten at night is late, two at night early."""
    if not half:
        return None
    late = next(late for late, pattern in _HALVES if pattern.fullmatch(half))
    if late is None:
        return _EVENING <= hour < 12
    return late and not (hour == 11 and half.lstrip("ال").startswith("ظهر"))


_HALVES: Final = [(late, re.compile(words)) for late, words in clock.HALVES]
_EVENING: Final = 6
