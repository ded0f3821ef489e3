"""Dates, absolute and relative to now."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from drafter.reading import read

NOW = datetime(2026, 5, 12, 10, 30, tzinfo=timezone(timedelta(hours=4)))  # a Tuesday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 May", date(2026, 5, 6)),
        ("May 6, 2026", date(2026, 5, 6)),
        ("the 6th of May", date(2026, 5, 6)),
        ("2026-05-06", date(2026, 5, 6)),
        ("13/05/2026", date(2026, 5, 13)),
        ("12 مايو 2026", date(2026, 5, 12)),
        ("٦ مايو", date(2026, 5, 6)),
        ("tomorrow", date(2026, 5, 13)),
        ("غداً", date(2026, 5, 13)),
        ("باجر", date(2026, 5, 13)),
        ("today", date(2026, 5, 12)),
        ("اليوم", date(2026, 5, 12)),
        ("by tonight", date(2026, 5, 12)),
        ("قبل نهاية الدوام", date(2026, 5, 12)),
        ("by Thursday", date(2026, 5, 14)),
        ("يوم الخميس", date(2026, 5, 14)),
        ("31 December", date(2025, 12, 31)),
        # the day in words
        ("the third of July", date(2026, 7, 3)),
        ("July third", date(2026, 7, 3)),
        ("the twenty-third of May 2026", date(2026, 5, 23)),
        ("الثالث من يوليو", date(2026, 7, 3)),
        ("الثاني عشر من مايو", date(2026, 5, 12)),
        ("يوم الحادي والثلاثين من أغسطس", date(2026, 8, 31)),
        ("3 من شهر يوليو", date(2026, 7, 3)),
        # without a year, after a word for a day
        ("on 13/5", date(2026, 5, 13)),
        ("Wed 13/05", date(2026, 5, 13)),
        ("يوم ١٣/٥", date(2026, 5, 13)),
        ("بتاريخ 30/4", date(2026, 4, 30)),
    ],
)
def test_dates(text: str, expected: date) -> None:
    assert [each.at for each in read(text, now=NOW).dates] == [expected]


@pytest.mark.parametrize("text", ["13/8 of them", "after 24/7 support", "by 1/2 of the price", "on 13/14", "يوم 5/6"])
def test_a_slash_alone_makes_no_date(text: str) -> None:
    assert read(text, now=NOW).dates == ()


@pytest.mark.parametrize("text", ["from 3 to 5 May", "3-5 May 2026", "من 3 إلى 5 مايو"])
def test_a_range_of_days_is_two_dates(text: str) -> None:
    found = read(text, now=NOW)
    assert [each.at for each in found.dates] == [date(2026, 5, 3), date(2026, 5, 5)]
    assert found.counts == ()


def test_without_now_a_relative_date_is_named_and_not_dated() -> None:
    moment = read("by tomorrow").dates[0]
    assert (moment.name, moment.relation, moment.at, moment.hours) == ("tomorrow", "by", None, None)


@pytest.mark.parametrize(
    ("text", "hours"), [("by tonight", "13.5"), ("قبل نهاية اليوم", "13.5"), ("tomorrow", "37.5"), ("immediately", "0"), ("فوراً", "0")]
)
def test_hours_reach_to_the_end_of_the_day(text: str, hours: str) -> None:
    assert read(text, now=NOW).dates[0].hours == Decimal(hours)


@pytest.mark.parametrize("text", ["it may be 5", "You may 5", "march on", "the second may be late", "the first march was long"])
def test_may_is_also_a_verb(text: str) -> None:
    assert not [each for each in read(text.replace("You may 5", "5 may be lost")).dates if each.name == "date"]


def test_a_date_is_no_count_and_no_amount() -> None:
    reading = read("Order 88231 was completed on 6 May 2026.", now=NOW)
    assert [each.value for each in reading.counts] == [Decimal(88231)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("by 12-May-2026", "2026-05-12"), ("1 تشرين الثاني 2026", "2026-11-01"), ("3 كانون الأول 2026", "2026-12-03")],
)
def test_months_of_two_words_and_dates_with_hyphens(text: str, expected: str) -> None:
    assert [str(each.at) for each in read(text).dates] == [expected]


@pytest.mark.parametrize(
    "text", ["it covers order 55300 until 3 June", "يشمل الطلب 55300 حتى 3 يونيو", "1,000 followers until 3 June", "60 days until 3 June"]
)
def test_a_number_before_the_end_of_a_time_is_no_lower_end(text: str) -> None:
    """No range of 55300 to 3, which would swallow the day."""
    assert [moment.relation for moment in read(text).dates] == ["until"]


@pytest.mark.parametrize(("text", "name"), [("by EOD", "today"), ("by the end of the month", "this_month"), ("بكرا", "tomorrow")])
def test_more_words_for_moments(text: str, name: str) -> None:
    assert [each.name for each in read(text).dates] == [name]
