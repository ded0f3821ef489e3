"""Dates and words for them, absolute and relative to now: 12 May, 12/05/2026, Sunday, tomorrow, قبل نهاية الدوام."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from drafter.reading.day_words import day_after, day_before
from drafter.reading.folding import Folded, spelled, vocabulary
from drafter.reading.lone_units import Measure
from drafter.reading.phrases import Hits
from drafter.reading.sentences import Placed
from drafter.reading.tables import bounds, times
from drafter.reading.tokens import Token
from drafter.reading.values import Moment, Relation, Unreadable

_WEEKDAYS: Final = {spelled(word): number for number, english, arabic in times.WEEKDAYS for word in f"{english} {arabic}".split()}
_MONTHS: Final = {spelled(word): number for number, english, arabic in times.MONTHS for word in f"{english} {arabic}".split()}
_MONTH_BEGINS: Final = frozenset(name.partition("-")[0] for name in _MONTHS)
_RELATIONS: Final[dict[str, Relation]] = {spelled(word): relation for relation, words in times.RELATIONS for word in words.split()}
_NUMERIC: Final = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})")
_ORDINALS: Final = frozenset(["st", "nd", "rd", "th"])
_BETWEEN: Final = _ORDINALS | frozenset(map(spelled, times.OF_MONTH.split()))
_THAT_DAY: Final = frozenset(map(spelled, times.THAT_DAY.split()))
_DIALECT_DAYS: Final = {spelled("الأربع"): 2, spelled("التلات"): 1, spelled("الاتنين"): 0}
_SAME_DAY: Final = frozenset(map(spelled, f"{times.SAME_DAY} {bounds.ARABIC_ORDINALS}".split()))
_NUMBER_OF: Final = frozenset(map(spelled, times.NUMBER_OF.split()))
_COUNTS: Final = frozenset(map(spelled, times.COUNT_NOW.split()))
_TWO: Final = spelled("الاثنين")
_OF_TWO: Final = frozenset(map(spelled, ["أي", "أحد", "كلا", "بين", "بأحد", "هالاثنين", "مو", "مب", "مش", "ليس"]))
_SHORT_DAYS: Final = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
_ONE_OF: Final = frozenset(map(spelled, ["واحد", "واحدة", "بواحد", "بواحدة", "أي", "كل"]))
_VERBS_TOO: Final = frozenset(["may", "march"])
""" "The second may be late": no months without "of" after a day in words."""
_PARTS_OF_DAY: Final = frozenset(["morning", "noon", "afternoon", "evening", "night", "day", "end"])
_TOGETHER: Final = vocabulary("معا سويا سوا")
_BEFORE_DAY: Final = vocabulary("في on by until till since before after حتى لين لغاية قبل بعد منذ صباح مساء ظهر عصر")
_DAY_NAMED: Final = vocabulary("dated due موعده موعدها mon tue tues wed thu thur thurs fri sat sun يوم بتاريخ تاريخ")
_ALWAYS: Final = ("24", "7")
_LAST_DAY, _LAST_MONTH = 31, 12
_LEAP: Final = 2028
"""A year in which February has all its days."""
_MAY_VERB: Final = frozenset(["be", "have", "not", "take", "need", "also", "still", "see", "get"])


class DateReader:
    """Finds the dates of one text and takes their figures out of the measures."""

    def __init__(self, tokens: list[Token], folded: Folded, now: datetime | None, hits: Hits) -> None:
        self.hits = hits
        self.tokens = tokens
        self.folded = folded
        self.now = now
        self.placed: list[Placed] = []
        self.unreadable: list[Unreadable] = []
        self.by_last: dict[int, Measure] = {}
        self.ranges: dict[int, Measure] = {}

    def read(self, measures: list[Measure]) -> list[Measure]:
        """The measures that belong to no date; the dates are kept in ``placed``."""
        self._relative()
        self._numeric()
        days = {
            measure.first: measure for measure in measures if measure.unit is None and measure.figure is not None and measure.low is None
        }
        self.by_last = {measure.last: measure for measure in days.values()}
        self.ranges = {each.last: each for each in measures if each.unit is None and each.low is not None}
        taken: set[int] = set()
        for at, token in enumerate(self.tokens):
            month = self._month(at) if token.text in _MONTH_BEGINS else None
            if month is not None and not (token.text == "may" and self._text(at + 1) in _MAY_VERB):
                taken |= self._with_month(at, *month, days)
            elif token.text == "/" and at in range(1, len(self.tokens) - 1):
                taken |= self._with_slash(at, days)
        self.placed.sort(key=lambda each: each.first)
        return [measure for measure in measures if measure.first not in taken]

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def _month(self, at: int) -> tuple[int, int] | None:
        """The last token and the number of a month: of one word, or of two as تشرين الثاني."""
        if self._text(at) in _MONTHS:
            return at, _MONTHS[self._text(at)]
        number = _MONTHS.get(f"{self._text(at)}-{self._text(at + 1)}")
        return None if number is None else (at + 1, number)

    def _relative(self) -> None:
        for first, last, (name, days) in self.hits.all:
            if name in ("today", "immediately") and (self._text(first - 1) in _THAT_DAY or self._text(last) in _SAME_DAY):
                continue  # ذلك اليوم, اليوم ذاته, اليوم الثالث: that day, not today
            if name == "today" and self._text(first - 1).removeprefix("و") in _NUMBER_OF:
                continue  # رقم اليوم 1,385: how things stand
            if name == "immediately" and self._text(first - 1) in _COUNTS:
                continue  # العدد الحين 1,850: how things stand
            self._add(first, last, str(name), self._day(days if isinstance(days, int) else None))
        for at, token in enumerate(self.tokens):
            weekday = _WEEKDAYS.get(token.text) if token.kind == "word" else None
            if token.text in _DIALECT_DAYS and self._text(at + 1).isdigit():
                weekday = _DIALECT_DAYS[token.text]  # الأربع ١٥ يوليو
            if weekday is not None and self._text(at - 1) == "في" and self._text(at - 2) == "حق":
                continue  # معاك حق في الاثنين: in both
            if weekday is not None and self._is_pair(at):
                continue
            if token.text in _SHORT_DAYS and self._is_hour(at + 1):
                weekday = _SHORT_DAYS[token.text]  # "we answer by Thu 10:20 am"
            if weekday is not None and (not token.text.isascii() or len(token.text) > 3 or token.text in _SHORT_DAYS):
                self._add(at, at + 1, "weekday", self._next_weekday(weekday))

    def _is_hour(self, at: int) -> bool:
        """Whether an hour of the day stands at a token: "10:20", "10 am"."""
        return self._text(at)[:1].isdigit() and (":" in self._text(at) or self._text(at + 1) in (":", "am", "pm", "a.m", "p.m"))

    def _is_pair(self, at: int) -> bool:
        """واحد من الاثنين, أي الاثنين, الاثنين معا: the two, not Monday."""
        if self._text(at) != _TWO:
            return False
        before = self._text(at - 1)
        return self._text(at + 1) in _TOGETHER or before in _OF_TWO or (before == "من" and self._text(at - 2) in _ONE_OF)

    def _day(self, days: int | None) -> date | None:
        return None if self.now is None or days is None else self.now.date() + timedelta(days=days)

    def _next_weekday(self, weekday: int) -> date | None:
        if self.now is None:
            return None
        ahead = (weekday - self.now.weekday() - 1) % 7 + 1
        return self.now.date() + timedelta(days=ahead)

    def _numeric(self) -> None:
        for at, token in enumerate(self.tokens):
            if token.kind != "date":
                continue
            found = _NUMERIC.match(token.text)
            named = _numeric_date(found[1], found[2], found[3]) if found else None
            if isinstance(named, date):
                self._add(at, at + 1, "date", named)
            else:
                self._refuse(at, at + 1, named or "no date of the calendar")

    def _refuse(self, first: int, last: int, why: str) -> None:
        start, end = self.folded.span(self.tokens[first].start, self.tokens[last - 1].end)
        self.unreadable.append(Unreadable(self.folded.original[start:end], start, end, why))

    def _with_month(self, at: int, end: int, month: int, days: dict[int, Measure]) -> set[int]:
        """The date around the name of a month in ``tokens[at:end + 1]``, and the tokens of its figures."""
        back = at
        while back > 0 and (self._text(back - 1) in _BETWEEN or self._is_hyphen(back - 1)):
            back -= 1
        worded = self._with_words(at, end, back, month, days)
        if worded:
            return worded
        before = self.by_last.get(back)
        between = self.ranges.get(back)
        if between is not None and between.low is not None and _is_day(between.value) and _is_day(between.low):
            self._dated(between.first, end + 1, month, int(between.low), days)  # from 3 to 5 September
            return self._dated(between.first, end + 1, month, int(between.value), days) | {between.first}
        after = days.get(end + 1)
        day = before or after
        if day is None or not _is_day(day.value):
            return set()
        first, last = (day.first, end + 1) if before is not None else (at, day.last)
        if self._text(last) in _ORDINALS:
            last += 1
        return self._dated(first, last, month, int(day.value), days) | {day.first}

    def _with_slash(self, at: int, days: dict[int, Measure]) -> set[int]:
        """The date whose day and month a slash parts, after a word for a day: "on 13/8", يوم 13/8; one that may be either is reported."""
        day, month = self.tokens[at - 1], self.tokens[at + 1]
        whole = day.text.isdigit() and month.text.isdigit() and self.tokens[at].glued and month.glued
        before = self._text(at - 2 - (self._text(at - 2) in (",", "،", ".")))
        of_day = before == "of" and self._text(at - 3) in _PARTS_OF_DAY  # "the morning of 17/06"
        named = before in _DAY_NAMED or before in _WEEKDAYS or of_day
        if not whole or self._text(at + 2) == "/" or not (named or before in _BEFORE_DAY) or (day.text, month.text) == _ALWAYS:
            return set()
        if not (1 <= int(day.text) <= _LAST_DAY and 1 <= int(month.text) <= _LAST_MONTH):
            return set()
        if int(day.text) <= _LAST_MONTH and day.text != month.text:
            if named:
                self._refuse(at - 1, at + 2, "day and month can change places")
            return {at - 1, at + 1} if named else set()  # "by 1/2 of the price"
        return self._dated(at - 1, at + 2, int(month.text), int(day.text), days) | {at - 1, at + 1}

    def _is_hyphen(self, at: int) -> bool:
        """Whether a hyphen joins the parts of a date: 12-May-2026."""
        return self._text(at) == "-" and self.tokens[at].glued and at + 1 < len(self.tokens) and self.tokens[at + 1].glued

    def _with_words(self, at: int, end: int, back: int, month: int, days: dict[int, Measure]) -> set[int]:
        """The date whose day is told in words: "the third of July", الثالث والعشرين من مايو."""
        told = back < at or self._text(at) not in _VERBS_TOO
        before = day_before(self._text, back) if told else None
        if before is not None:
            return self._dated(before[0], end + 1, month, before[1], days) | set(range(before[0], back))
        after = day_after(self._text, end + 1) if told else None
        if after is not None:
            return self._dated(at, after[0], month, after[1], days) | set(range(end + 1, after[0]))
        return set()

    def _dated(self, first: int, last: int, month: int, day: int, days: dict[int, Measure]) -> set[int]:
        """Keep a date with the year that may follow it, and tell the token of the year."""
        year = days.get(last + (self._text(last) in (",", "،") or self._is_hyphen(last)))
        plain = year is not None and 1990 <= year.value <= 2100 and self._text(year.first).isdigit()
        number = int(year.value) if year is not None and plain else None  # "10 June, 2,100 delivered" names no year
        if year is not None and number is not None:
            last = year.last
        found = self._on(number, month, day)
        if day > calendar.monthrange(number or _LEAP, month)[1] or (found is None and self.now is not None):
            self._refuse(first, last, "no date of the calendar")
        else:
            self._add(first, last, "date", found)
        return {year.first} if year is not None and number is not None else set()

    def _on(self, year: int | None, month: int, day: int) -> date | None:
        """The date; without a year the one nearest to now."""
        if year is None and self.now is None:
            return None
        years = [year] if year is not None else [self.now.year + each for each in (-1, 0, 1)] if self.now is not None else []
        dates = [date(each, month, day) for each in years if each is not None and day <= calendar.monthrange(each, month)[1]]
        if not dates:
            return None
        today = self.now.date() if self.now is not None else dates[0]
        return min(dates, key=lambda each: abs(each - today))

    def _add(self, first: int, last: int, name: str, at: date | None) -> None:
        start, end = self.folded.span(self.tokens[first].start, self.tokens[last - 1].end)
        self.placed.append(Placed(first, last, Moment(name, at, self._relation(first), self._hours(name, at), start, end)))

    def _relation(self, first: int) -> Relation:
        for back in (1, 2):
            found = _RELATIONS.get(self._text(first - back))
            if found is not None:
                return found
        return "on"

    def _hours(self, name: str, at: date | None) -> Decimal | None:
        """Hours from now to the end of the day, the latest that the words allow; at once is none."""
        if name == "immediately":
            return Decimal(0)
        if at is None or self.now is None:
            return None
        end = datetime.combine(at + timedelta(days=1), time(), self.now.tzinfo)
        seconds = (end - self.now).total_seconds()
        return None if seconds < 0 else Decimal(round(seconds)) / 3600


def _is_day(value: Decimal) -> bool:
    return value == value.to_integral_value() and 1 <= value <= 31


def _numeric_date(one: str, two: str, three: str) -> date | str | None:
    """A date in digits; day first, unless only month first is possible; a reason where it can be either."""
    if len(one) == 4:
        return _calendar(int(one), int(two), int(three))
    if len(three) not in (2, 4):
        return None
    year = int(three) + (2000 if len(three) == 2 else 0)
    day_first, month_first = _calendar(year, int(two), int(one)), _calendar(year, int(one), int(two))
    if day_first and month_first and day_first != month_first:
        return "day and month can change places"
    return day_first or month_first


def _calendar(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)
