"""Ranges of time with their upper end, and words for time that are no length."""

from __future__ import annotations

from decimal import Decimal

import pytest

from drafter.reading import read


@pytest.mark.parametrize(
    ("text", "hours", "low"),
    [
        ("a day or two", 48, 24),
        ("an hour or two", 2, 1),
        ("2 days or 3", 72, 48),
        ("one or two days", 48, 24),
        ("2 or 3 hours", 3, 2),
        ("3 or 4 business days", 96, 72),
        ("5 − 10 days", 240, 120),
        ("ثلاثة أو أربعة أيام", 96, 72),
        ("3 - 5 أيام", 120, 72),
        ("يوم إلى يومين", 48, 24),
        ("خلال يوم أو يومين", 48, 24),
        ("خلال يوم يومين", 48, 24),
        ("خلال يومين أو ثلاثة", 72, 48),
        ("يوم أو اثنين", 48, 24),
        ("أسبوع أو أسبوعين", 336, 168),
        ("من ساعة لساعتين", 2, 1),
    ],
)
def test_a_range_of_time_is_one_length_with_both_ends(text: str, hours: int, low: int) -> None:
    assert [(each.hours, each.min_hours) for each in read(text).durations] == [(Decimal(hours), Decimal(low))]


@pytest.mark.parametrize(
    ("text", "hours", "business"),
    [
        ("خمسة أيام (عمل)", 120, True),
        ("خمسة أيام (أيام عمل)", 120, True),
        ("5 days (business)", 120, True),
        ("24 (twenty-four) hours", 24, False),
        ("خلال الساعة القادمة", 1, False),
        ("within the next hour", 1, False),
        ("ضمان سنة", 8760, False),
        ("365 days a year", 8760, False),
        ("5 USD an hour ago", 1, False),
        ("in one day you will get it", 24, False),
    ],
)
def test_lengths_with_words_around_them(text: str, hours: int, business: bool) -> None:
    assert [(each.hours, each.business) for each in read(text).durations] == [(Decimal(hours), business)]


@pytest.mark.parametrize(
    "text",
    [
        "just a minute",
        "give us a minute",
        "one minute please",
        "once a day",
        "100 followers a day",
        "$5 a month",
        "5 درهم/شهر",
        "one day you will see",
        "كم ساعة",
        "شهر رمضان",
        "ثانية واحدة لو سمحت",
        "دقيقة من فضلك",
    ],
)
def test_pleas_rates_and_names_are_no_lengths_of_time(text: str) -> None:
    reading = read(text)
    assert not reading.durations
    assert not reading.unreadable


@pytest.mark.parametrize("text", ["خلال يوم إلا ساعة", "-5 days", "in a second", "خلال كم ساعة"])
def test_a_length_that_is_not_sure_is_reported(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not reading.durations


@pytest.mark.parametrize("text", ["two days less an hour", "One day, we will see", "خلال الساعات القادمة"])
def test_nothing_is_read_of_a_length_that_something_is_taken_off_or_that_is_not_counted(text: str) -> None:
    assert not read(text).durations
