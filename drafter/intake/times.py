"""When an order was placed, started, completed and promised: dates, and words for them relative to when the text was written.

A day without a time of day is its first moment, for a promised delivery its last second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from typing import Final

from drafter.intake.apart import OLDEST
from drafter.intake.note import Mark, Note
from drafter.intake.patterns import Phrases, any_of, phrases
from drafter.intake.roles import NEITHER, Cues, Role, between, role_of
from drafter.intake.spans import Spans
from drafter.intake.stamps import Stamps
from drafter.intake.tables import times as tables
from drafter.intake.tables import voices
from drafter.intake.values import Said
from drafter.reading.folding import spelled

PROMISED = "order.promised_by"
_CUES: Final = Cues.of(tables.DATES)
_WEAK = frozenset(map(spelled, tables.WEAK))
_NOUNS = frozenset(f"{glued}{spelled(word)}" for word in tables.ORDER_NOUNS for glued in ("", "ال", "و", "وال"))  # glued: the, and
_BY_WHOM = frozenset(map(spelled, (*voices.CLIENT, *tables.MADE)))
_LINKING: Final = re.compile(
    rf"(?:^|\s|\()(?:from|dated|on|placed|of|{'|'.join(map(spelled, tables.SINCE))}|بتاريخ|يوم|في)?[\s:(]*$"  # on the date, the day, in
)
_ZONE = "(?:" + "|".join(phrases(((words, ""),)).pattern for _, words, _ in tables.ZONES) + ")"
_ZONES: Final = tuple(
    (hours, any_of([words]).between(r"\s*\(?(?:بتوقيت\s+)?", r"\s*(?P<by>[+-]\s?\d{1,2})?")) for hours, words, _ in tables.ZONES
)
_FARTHEST = 14
"""Hours by which a clock can differ from that of Greenwich."""
_BEFORE_ZONE: Final = re.compile(r"(?<=\d)\s?[ap]\.?m\.?|\d:\d\d")
_OTHER_ZONE: Final = re.compile(
    rf"\s*\(?(?:{'|'.join(tables.UNKNOWN_ZONES.split())}|(?:his|her|their|local|client's)\s+time|بتوقيت\w*)(?!\w)"
)  # by the clock of
_PARTS: Final = {
    **dict.fromkeys(["a", *map(spelled, tables.MORNING.split())], "a"),
    **dict.fromkeys(["p", *map(spelled, tables.AFTERNOON.split())], "p"),
    **dict.fromkeys(map(spelled, tables.NOON.split()), "noon"),
    **dict.fromkeys(map(spelled, tables.NIGHT.split()), "night"),
}
_PART: Final = "|".join(sorted((word for word in _PARTS if not word.isascii()), key=len, reverse=True))
_HALF: Final = rf"(?:\s*([ap])\.?m\b\.?|\s*(?:في\s+)?({_PART})(?!\w))"  # in the
_CLOCK: Final = re.compile(
    rf"(?:t|[,،]?\s+(?:at\s+|الساعه\s+)?|,?\s*-\s*)(\d{{1,2}}):(\d\d)(?::(\d\d))?(?:\.\d+)?"  # the hour
    rf"{_HALF}?\s?(z|[+-]\d\d:?\d\d)?(?![\d:])"
)
_THAT_DAY: Final = re.compile(r"(?<!\w)(?:ب?نفس|ذلك|ذاك|هذاك)\s*$")  # the same, that: before the day
_STAMP: Final = re.compile(r"\d{4}-\d\d-\d\d(?=t\d)")
_YEAR: Final = re.compile(r",?\s+((?:19[7-9]|20[0-9])\d)(?![\w:])")
_CLOCK_BEFORE: Final = re.compile(
    rf"(?<![\d:])(\d{{1,2}}):(\d\d)(?::(\d\d))?{_HALF}?()[\s,،]+(?:on\s+|يوم\s+)?$"  # on the day
)
_HOUR: Final = re.compile(r",?\s+(?:at\s+)?(\d{1,2})\s*([ap])\.?m\b")
_HOUR_BEFORE: Final = re.compile(rf"(?<![\d:.])(\d{{1,2}})\s*([ap])\.?m\.?(?:\s+{_ZONE})?[\s,]+(?:on\s+|of\s+)?$")
_HOUR_SPOKEN: Final = re.compile(rf"[,،]?\s+(?:الساعه\s+)?(\d{{1,2}})\s+(?:في\s+)?({_PART})(?!\w)")  # at the hour, in the
_SINCE: Final = re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(map(spelled, tables.SINCE), key=len, reverse=True))})\s*$")
_VAGUE: Final = re.compile(r"month|year|شهر|شهور|سنه|سنت|سنين|عام")
_IN_HOURS: Final = re.compile(r"(?<![a-z])h(?:ou)?r?s?\b|\bmin|ساع|دقي")
_AGO: Final = tuple((any_of([words[0]]), days) for words, days in tables.AGO)
_LONG_AGO: Final = timedelta(days=366 * OLDEST)
_KNOWN_DAYS = frozenset({"date", "yesterday", "today", "weekday", "tomorrow"})


def moments(note: Note) -> list[Mark]:
    """The dates of a text as marks; a value is an aware datetime, or a day where no time of day is said."""
    if note.anchor is None:
        return []
    found: list[Mark] = []
    stamps = Stamps(note.text, note.anchor)
    words = (_ago_words(note, stamps, pattern, days) for pattern, days in _AGO)
    for more in (*words, _dates(note, note.anchor, stamps), _lengths_ago(note, stamps)):
        known = Spans(found)
        found += [mark for mark in more if not known.over(mark.start, mark.end)]
    return found


def _ago_words(note: Note, stamps: Stamps, pattern: Phrases, days: int) -> Iterator[Mark]:
    for match in pattern.finditer(note.text):
        anchor = stamps.at(match.start())
        if anchor is not None and not _THAT_DAY.search(note.text, max(0, match.start() - 8), match.start()):
            yield from _timed(note, Mark(*match.span(), anchor.date() - timedelta(days=days)), anchor)


def _dates(note: Note, anchor: datetime, stamps: Stamps) -> Iterator[Mark]:
    for each in note.reading.dates:
        mark = note.mark(each, each.name)
        if each.name not in _KNOWN_DAYS or each.at is None or _THAT_DAY.search(note.text, max(0, mark.start - 8), mark.start):
            continue
        day = each.at.date() if isinstance(each.at, datetime) else each.at
        written = anchor if each.name == "date" else stamps.at(mark.start)
        if written is None:
            continue
        if each.name == "weekday":
            day -= timedelta(days=7 * max(1, (day - written.date()).days // 7 + 1))
        elif each.name != "date":
            day -= anchor.date() - written.date()
        if each.name != "weekday" or day < written.date():
            yield from _timed(note, Mark(mark.start, mark.end, day), anchor)


def _timed(note: Note, mark: Mark, anchor: datetime) -> Iterator[Mark]:
    """The mark of a day with the time of day beside it, by the clock that is named; none where that clock is not known."""
    timed = _with_time(note, mark, anchor)
    if not isinstance(timed.value, datetime):
        yield timed
        return
    for place in (timed.end, *(found.end() for found in _BEFORE_ZONE.finditer(note.text, timed.start, mark.start))):
        for hours, pattern in _ZONES:
            if match := pattern.match(note.text, place):
                east = hours + (int(match["by"].replace(" ", "")) if match["by"] else 0)
                if abs(east) <= _FARTHEST:
                    yield Mark(timed.start, max(timed.end, match.end()), timed.value.replace(tzinfo=timezone(timedelta(hours=east))))
                return
        if _OTHER_ZONE.match(note.text, place):
            return
    yield timed


def _with_time(note: Note, mark: Mark, anchor: datetime) -> Mark:
    """The mark of a day with the time of day that stands beside it."""
    day = mark.value
    assert isinstance(day, date)
    stamp = _STAMP.match(note.text, mark.start)
    if stamp is not None:
        mark = Mark(mark.start, stamp.end(), day)
    year = _YEAR.match(note.text, mark.end) if mark.end not in note.apart else None
    if year is not None and (day.month, day.day) != (2, 29):
        day, mark = day.replace(year=int(year[1])), Mark(mark.start, year.end(), day.replace(year=int(year[1])))
    match = _CLOCK.match(note.text, mark.end) or _before(_CLOCK_BEFORE, note, mark)
    short = _HOUR.match(note.text, mark.end) if match is None else None
    if match is None and short is None:
        short = _before(_HOUR_BEFORE, note, mark)
    spoken = _HOUR_SPOKEN.match(note.text, mark.end) if match is None and short is None else None
    try:
        if match is not None:
            return Mark(min(mark.start, match.start()), max(mark.end, match.end()), _clocked(day, match, anchor))
        if short is not None:
            return Mark(
                min(mark.start, short.start()),
                max(mark.end, short.end()),
                datetime.combine(day, time(_hour(int(short[1]), short[2])), anchor.tzinfo),
            )
        if spoken is not None:
            hour = _hour(int(spoken[1]), spoken[2])
            return Mark(mark.start, spoken.end(), datetime.combine(day, time(hour), anchor.tzinfo))
    except ValueError:
        pass  # a time that no clock shows: the day alone is known
    return mark


def _before(pattern: re.Pattern[str], note: Note, mark: Mark) -> re.Match[str] | None:
    """The hour right before a day, unless it follows another day: of "25 Nov 2026 8pm, today" it is that day's."""
    found = pattern.search(note.text, max(0, mark.start - 30), mark.start)
    if found is None:
        return None
    others = [note.mark(each, each.name) for each in note.reading.dates]
    follows = any(other.end <= mark.start and _DAY_AHEAD.fullmatch(note.text, other.end, found.start()) for other in others)
    within = any(other.start < found.start() < other.end <= mark.start for other in others)
    return None if follows or within else found


_DAY_AHEAD: Final = re.compile(r"(?:,?\s+(?:19|20)\d\d)?[\s,،]+(?:(?:at|الساعه)\s+)?")  # the hour


def _clocked(day: date, match: re.Match[str], anchor: datetime) -> datetime:
    part = match[4] or match[5]
    hour = _hour(int(match[1]), part) if part else int(match[1])
    zone = datetime.fromisoformat(f"2000-01-01T00:00:00{match[6].upper()}").tzinfo if match[6] else anchor.tzinfo
    return datetime.combine(day, time(hour, int(match[2]), int(match[3] or 0)), zone)


def _hour(hour: int, part: str) -> int:
    """The hour of the day that an hour in a part of the day is; raise ``ValueError`` where that part has no such hour."""
    if part not in _HOURS:
        part = _PARTS[part]
    if 12 < hour < 24 and part in ("p", "night"):
        return hour  # 21:30 in the evening
    if hour not in _HOURS[part]:
        raise ValueError(hour)
    late = part == "p" or (part == "noon" and hour in (12, 1, 2, 3)) or (part == "night" and 6 <= hour < 12)
    return hour % 12 + (12 if late else 0)


_HOURS: Final = {"a": range(1, 13), "p": range(1, 13), "noon": (10, 11, 12, 1, 2, 3), "night": (7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5)}
"""The hours that each part of a day has, on a clock of twelve."""


def _lengths_ago(note: Note, stamps: Stamps) -> Iterator[Mark]:
    for each in note.reading.durations:
        mark = note.mark(each, each.hours)
        since = _SINCE.search(note.text[max(0, mark.start - 12) : mark.start])
        words = note.text[mark.start : mark.end]
        if (each.kind != "ago" and not since) or each.bound != "exact" or each.min_hours not in (None, each.hours) or _VAGUE.search(words):
            continue
        if each.business or each.hours > 24 * 3660:
            continue
        anchor = stamps.at(mark.start)
        if anchor is None:
            continue
        then = anchor - timedelta(hours=float(each.hours))
        yield Mark(mark.start, mark.end, then if _IN_HOURS.search(words) else then.date())


def time_facts(note: Note, text: str, marks: list[Mark]) -> Iterator[Said]:
    """The dates with a role; ``text`` is masked."""
    if note.anchor is None:
        return
    found, figures = _CUES.find(text), Spans(marks)
    for mark in marks:
        role = role_of(note, mark, found, figures, 70, 0)
        if role is not None and role.path != NEITHER and _holds(note, role, mark):
            value = _instant(mark.value, role.path, note.anchor)
            near = abs(value - note.anchor) <= _LONG_AGO  # an older day is misread, or of another order
            if near and (role.path == PROMISED or value <= note.anchor):
                yield note.said(role.path, value.isoformat(), *between(role, mark))


def _holds(note: Note, role: Role, mark: Mark) -> bool:
    words = note.text[role.start : role.end]
    weak = words.split()[0] in _WEAK and role.path == "order.ordered_at"
    if weak and not _LINKING.search(note.text[role.end : mark.start]):
        return False
    before = note.text[note.clause(role.start)[0] : role.start].split()
    if words == "done" and before:
        return False  # "refund done 5 May"
    if _ORDER_WORD.fullmatch(words) and _NUMBERED.match(note.text[role.end : max(role.end, mark.start)]):
        return False  # "order 88231: yesterday 300 came"
    if _ORDER_WORD.match(words) and _WE_DID.search(note.text, note.clause(role.start)[0], role.start):
        return False  # "we refunded 6 USD on order 99813 yesterday"
    if _REQUESTED.match(note.text, role.start):
        return False  # "at the client's request", "he asked for a refund on 5 May"
    if words in _NOUNS and before and before[-1] not in _BY_WHOM and not before[-1].isascii():
        return False  # "his order is late since Sunday": the verb before it says what happened then
    if role.path == PROMISED and _of_other_matter(note, role, mark):
        return False
    if role.path != PROMISED and _not_the_order(note, role, mark):
        return False
    if _NOT.search(note.text, role.end, max(role.end, mark.start)):
        return False  # "completed not yesterday but the day before"
    wished = role.path != PROMISED and note.wished(role.start)
    return not (wished or note.denied(role.start) or note.doubted(role.start, mark.end))


_ORDER_WORD: Final = re.compile(r"و?(?:ال)?طلب\w{0,2}|order")  # order
_NUMBERED: Final = re.compile(r"\s*(?:رقم\s*)?#?\d{4,12}\s*[:،,–—-]")  # number
_WE_DID: Final = re.compile(
    r"\b(?:refunded|returned|credited|added|cancelled|canceled|refilled|paid back)\b"
    r"|(?<!\w)[وف]?(?:(?:ا?رجع|اعد|رد|رجع|ا?ضف|حول|عوض|عبي|الغي|لغي|كنسل|شحن|نزل)(?:نا|ت)(?:ه|ها|هم)?)(?!\w)"
)  # returned (4), added, transferred, compensated, filled, cancelled (3), topped up, put: we, I
_REQUESTED: Final = re.compile(
    r"و?بطلب(?!\w)|و?طلبت?(?:\s+(?:العميل|العميله|الزبون|الزبونه|منا))?\s+(?:ال)?(?:الغاء|غاء|استرداد|استرجاع|ارجاع|تعويض|ريفل|سحب|refund|refill|cancel)"
)  # at the request; asked, the client (4), of us; cancelling, return (3), make-good, refill, withdrawing
_NOT: Final = phrases(voices.DENIALS).between(after=r"\s*$")
_OTHER_MATTERS = phrases(tables.OTHER_MATTERS)
_NEAR_WORDS = 4
"""Words before "due" and after its day that tell what is due."""


def _of_other_matter(note: Note, role: Role, mark: Mark) -> bool:
    """Whether what is promised or due on a day is a refund, a reply, a refill: words for it stand before, between or after."""
    first = note.clause(role.start)[0]
    before = " ".join(note.text[first : role.start].split()[-_NEAR_WORDS:])
    between_them = note.text[role.end : max(role.end, mark.start)]
    after = " ".join(note.text[mark.end : max(mark.end, note.clause(mark.start)[1])].split()[:_NEAR_WORDS])
    return any(_OTHER_MATTERS.search(words) for words in (before, between_them, _FOR.sub("", after) if _FOR.match(after) else ""))


_NOT_THE_ORDER = phrases(tables.NOT_THE_ORDER)
_BRACKETS: Final = re.compile(r"\[[^\]\n]*\]|\([^)\n]*\)")


def _not_the_order(note: Note, role: Role, mark: Mark) -> bool:
    """Whether what began or was completed is a refill, a chat, a check: the word for it stands right before the role, or after it."""
    before = " ".join(note.text[note.clause(role.start)[0] : role.start].split()[-1:])
    after = _BRACKETS.sub(" ", note.text[role.end : max(role.end, mark.start)])
    return _NOT_THE_ORDER.search(before) is not None or _NOT_THE_ORDER.search(after) is not None


_FOR: Final = re.compile(r"(?:for|to|with|on|about|عن|بخصوص|ل)\s+")  # of, about, for


def _instant(value: object, path: str, anchor: datetime) -> datetime:
    if isinstance(value, datetime):
        return value
    assert isinstance(value, date)
    return datetime.combine(value, time(23, 59, 59) if path == PROMISED else time(), anchor.tzinfo)
