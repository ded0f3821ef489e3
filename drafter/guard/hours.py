"""Times of the day: each must be one of the case, our answer may not be told sooner than it is due, and both halves must tell the same."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from drafter.folding import SENTENCE_END, Language
from drafter.guard.allowed import Allowed
from drafter.guard.answers import ANSWER
from drafter.guard.finding import Finding
from drafter.reading import Reading, TimeOfDay
from drafter.reading import read as reading
from drafter.reading.folding import Folded, fold

_DAY = 24 * 60
_HALF = _DAY // 2
_ZONE = timedelta(minutes=61)
"""A client's clock may be the next zone's."""
_ABOUT = 30
"""Minutes by which a time told as about may differ."""
_NEAR = 14
_ROUGHLY = re.compile(
    r"(?:\b(?:about|around|roughly|approximately|nearly|shortly (?:before|after))|~|حوالي|نحو|قرابه|تقريبا|بحدود)(?: (?:ال)?ساعه)? ?$"
)


def findings(read: Reading, folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Times that the case does not hold, and those by which our answer is told too soon; never certain."""
    if not read.times:
        return
    text, answers = folded.original, _Answers(read, folded, allowed)
    for told in read.times:
        quote, due = text[told.start : told.end], answers.due(told)
        if due == "early":
            why = "An answer is due later than this."
            yield Finding("promise.deadline", lang, quote, told.start, told.end, why, certain=False)
        elif due is None and not _is_known(told, text, allowed):
            yield Finding("claim.unsupported", lang, quote, told.start, told.end, "No time of the case is this one.", certain=False)


def unlike(lang: Language, text: str, read: Reading, other: Reading) -> Iterator[Finding]:
    """Times of one half that are others in the other half: 9:00 a.m., and الساعة 9:00 مساءً. A time may be left out."""
    there = {each.minutes for each in other.times}
    either, open_ = {minutes % _HALF for minutes in there}, {each.minutes % _HALF for each in other.times if not each.sure}
    for told in read.times if there else ():
        half = told.minutes % _HALF
        if told.minutes not in there and half not in open_ and (told.sure or half not in either):
            why = f"The {'Arabic' if lang == 'en' else 'English'} half holds another time."
            yield Finding("parity.figure", lang, text[told.start : told.end], told.start, told.end, why, certain=False)


def _is_known(told: TimeOfDay, text: str, allowed: Allowed) -> bool:
    """Whether a time is one of the case's, or of the client's words; a time told as about may differ by half an hour."""
    if any(told.may_be(minutes) for minutes in (*allowed.times, *_times(allowed.case.message or ""))):
        return True
    if not _ROUGHLY.search(fold(text[max(0, told.start - _NEAR) : told.start]).text):
        return False
    return any(told.may_be((minutes + late) % _DAY) for minutes in allowed.times for late in range(-_ABOUT, _ABOUT + 1))


@lru_cache(maxsize=64)
def _times(message: str) -> tuple[int, ...]:
    """The times that stand in the client's words, each in both halves of the day where he leaves that open."""
    told = reading(message).times if message else ()
    return tuple(minutes for each in told for minutes in {each.minutes, each.minutes if each.sure else (each.minutes + _HALF) % _DAY})


class _Answers:
    """Where a half tells of our answer, its sentences and its days, each found once."""

    def __init__(self, read: Reading, folded: Folded, allowed: Allowed) -> None:
        text = folded.original
        self.allowed = allowed
        self.words = [folded.span(match.start(), match.end())[0] for match in ANSWER.finditer(folded.text)]
        self.sentences = [0, *(end for match in SENTENCE_END.finditer(text) if not is_of_hour(text, end := match.end()))]
        self.days = [each for each in read.dates if isinstance(each.at, date)]

    def due(self, told: TimeOfDay) -> str | None:
        """Whether a time of our answer is "early" or "due"; None where it tells no answer."""
        sentence = bisect_right(self.sentences, told.start) - 1
        first = self.sentences[sentence]
        word = bisect_left(self.words, told.start) - 1
        if word < 0 or self.words[word] < first:
            return None
        now, due = self.allowed.case.now, self.allowed.decision.answer_by
        last = self.sentences[sentence + 1] if sentence + 1 < len(self.sentences) else None
        day = self._day(told, first, last)
        moments = [_moment(minutes, day, now) for minutes in ([told.minutes] if told.sure else _both(told.minutes))]
        if all(moment <= now for moment in moments):
            return None
        return "early" if all(moment < due.astimezone(now.tzinfo) - _ZONE for moment in moments) else "due"

    def _day(self, told: TimeOfDay, first: int, last: int | None) -> date | None:
        """The day of the sentence that stands nearest to a time."""
        at = bisect_left(self.days, told.start, key=lambda each: each.start)
        near = [each for each in self.days[max(0, at - 1) : at + 1] if each.start >= first and (last is None or each.start < last)]
        return min(near, key=lambda each: min(abs(each.start - told.end), abs(told.start - each.end))).at if near else None


def _both(minutes: int) -> list[int]:
    return [minutes, (minutes + _HALF) % _DAY]


def _moment(minutes: int, day: date | None, now: datetime) -> datetime:
    """The time on its day; without a day the next one."""
    of_day = day.date() if isinstance(day, datetime) else day or now.date()
    moment = datetime.combine(of_day, time(minutes // 60, minutes % 60), now.tzinfo)
    return moment + timedelta(days=1) if day is None and moment <= now else moment


def is_of_hour(text: str, end: int) -> bool:
    """Whether a point belongs to "p.m." and ends no sentence."""
    return _HOUR_END.search(text, max(0, end - _HOUR_LENGTH), end) is not None


_HOUR_END = re.compile(r"\b[ap]\.(?:m\.)?\s*$")
_HOUR_LENGTH = 8
