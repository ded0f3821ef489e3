"""Times of the day: each must be one of the case, our answer may not be told sooner than it is due, and both halves must tell the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise

from drafter.folding import SENTENCE_END, Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.reading import Reading, TimeOfDay
from drafter.reading import read as reading
from drafter.reading.folding import fold

_DAY = 24 * 60
ZONE = timedelta(minutes=61)
"""A client's clock may be the next zone's."""
_ABOUT = 30
"""Minutes by which a time told as about may differ."""
_NEAR = 14
_ROUGHLY = re.compile(
    r"(?:\b(?:about|around|roughly|approximately|nearly|shortly (?:before|after))|~|حوالي|نحو|قرابه|تقريبا|بحدود)(?: (?:ال)?ساعه)? ?$"
)


def findings(read: Reading, text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Times that the case does not hold, and those by which our answer is told too soon; never certain."""
    for told in read.times:
        quote, due = text[told.start : told.end], _answer(told, read, text, allowed)
        if due == "early":
            why = "An answer is due later than this."
            yield Finding("promise.deadline", lang, quote, told.start, told.end, why, certain=False)
        elif due is None and not _is_known(told, text, allowed):
            yield Finding("claim.unsupported", lang, quote, told.start, told.end, "No time of the case is this one.", certain=False)


def unlike(lang: Language, text: str, read: Reading, other: Reading) -> Iterator[Finding]:
    """Times of one half that are others in the other half: 9:00 a.m., and الساعة 9:00 مساءً. A time may be left out."""
    for told in read.times if other.times else ():
        if not any(told.may_be(each.minutes) or each.may_be(told.minutes) for each in other.times):
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
    return tuple(minutes for each in told for minutes in {each.minutes, each.minutes if each.sure else (each.minutes + _DAY // 2) % _DAY})


def _answer(told: TimeOfDay, read: Reading, text: str, allowed: Allowed) -> str | None:
    """Whether a time of our answer is "early" or "due"; None where it tells no answer."""
    first, last = _sentence(text, told.start)
    if not _ANSWER.search(fold(text[first : told.start]).text):
        return None
    now, due = allowed.case.now, allowed.decision.respond_by
    days = [(min(abs(each.start - told.end), abs(told.start - each.end)), each.at) for each in read.dates if first <= each.start < last]
    day = min(((far, at) for far, at in days if isinstance(at, date)), key=lambda each: each[0], default=None)
    moments = [_moment(minutes, day[1] if day else None, now) for minutes in ([told.minutes] if told.sure else _both(told.minutes))]
    if all(moment <= now for moment in moments):
        return None
    return "early" if all(moment < due.astimezone(now.tzinfo) - ZONE for moment in moments) else "due"


def _both(minutes: int) -> list[int]:
    return [minutes, (minutes + _DAY // 2) % _DAY]


def _moment(minutes: int, day: date | None, now: datetime) -> datetime:
    """The time on its day; without a day the next one."""
    of_day = day.date() if isinstance(day, datetime) else day or now.date()
    moment = datetime.combine(of_day, time(minutes // 60, minutes % 60), now.tzinfo)
    return moment + timedelta(days=1) if day is None and moment <= now else moment


def _sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence around a place; the point of "p.m." ends none."""
    ends = [0, *(match.end() for match in SENTENCE_END.finditer(text) if not _HOUR_END.search(text, 0, match.end())), len(text)]
    return next(((first, last) for first, last in pairwise(ends) if first <= at < last), (0, len(text)))


_HOUR_END = re.compile(r"\b[ap]\.(?:m\.)?$")
_ANSWER = re.compile(
    r"\b(?:answer\w*|repl(?:y|ied|ies)|respon[ds]\w*|hear from us|get back|come back to you|(?:write (?:back )?to|update|contact) you)\b"
    r"|(?<!\w)[وف]?(?:س|ب)?(?:[نيت]?رد|ردنا|ردا|الرد|جواب\w*|الجواب|اجاب\w*|[نيت]جا?[يو]?ب\w*|[نيت]كتب ل\w+|نعود الي\w+|نرجع ل\w+"
    r"|نوافي\w+|[نيت]سمع\w* من\w*|[نيت]صل\w* الجواب|[نيت]تواصل)(?!\w)"
)
"""Words of our answer: answer, reply, hear from us; رد (reply), جواب (answer), نجيب (we answer), تسمع منا (you hear from us)."""
