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
        ("خلال يومين لأربعة أيام", 96, 48),
        ("خلال يوم لخمس ايام", 120, 24),
        ("خلال أسبوع لعشرين يوم", 480, 168),
        ("خلال ساعة لأربع ساعات", 4, 1),
        ("خلال يوم لأسبوع", 168, 24),
        ("خلال يومين لستة أيام", 144, 48),
        ("من شهر لثلاثة أشهر", 2160, 720),
        ("يومين ثلاثة أيام", 72, 48),
        ("بين يومين وخمسة أيام", 120, 48),
        ("بين أسبوع وعشرة أيام", 240, 168),
        ("between two days and four days", 96, 48),
        ("24h-72h", 72, 24),
        ("2 days-4 days", 96, 48),
        ("2-4 working-days", 96, 48),
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


@pytest.mark.parametrize(
    ("text", "hours", "business"),
    [
        ("within 6 banking days", 144, True),
        ("within 6 workdays", 144, True),
        ("within six bank days", 144, True),
        ("6 business-days", 144, True),
        ("خلال 6 أيام مصرفية", 144, True),
        ("خلال ست تيام", 144, False),
        ("أربع تشهر", 2880, False),
        ("شهر لثلاثة طلبات", 720, False),
        ("أسبوع وثلاثة أيام", 240, False),
    ],
)
def test_a_length_of_time_by_other_names(text: str, hours: int, business: bool) -> None:
    assert [(each.hours, each.business, each.min_hours) for each in read(text).durations] == [(Decimal(hours), business, None)]


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("من درهمين لأربعة دراهم", ["2-4"]),
        ("من دولارين لستة دولارات", ["2-6"]),
        ("نضيف 5 دراهم ل10 عملاء", ["5"]),
        ("we add 5 dollars to 10 clients", ["5"]),
        ("5 USD to 10", ["5-10"]),
    ],
)
def test_a_sum_for_several_clients_is_no_range(text: str, low: list[str]) -> None:
    assert [f"{each.min}-{each.value}" if each.min is not None else f"{each.value}" for each in read(text).amounts] == low


@pytest.mark.parametrize(
    ("text", "relation", "told"),
    [
        ("We will answer by 5 pm.", "by", "5 pm"),
        ("We will answer before five in the evening, by noon at best.", "by", "noon"),
        ("It is done before midnight.", "before", "midnight"),
        ("It is done by 18:30.", "by", "18:30"),
        ("It is done no later than 7 o'clock.", "by", "7 o'clock"),
        ("نرد عليك قبل العصر.", "before", "العصر"),
        ("نرد عليك قبل الساعة 7 مساءً.", "before", "الساعة 7 مساءً"),
        ("نرد عليك بحلول منتصف الليل.", "by", "منتصف الليل"),
    ],
)
def test_a_time_of_the_day_by_which_something_is_to_be_is_a_moment(text: str, relation: str, told: str) -> None:
    (moment,) = read(text).dates
    assert (moment.name, moment.relation, text[moment.start : moment.end]) == ("clock", relation, told)


@pytest.mark.parametrize(("text", "quote"), [("It is done by the 20th.", "by the 20th"), ("ينتهي قبل يوم 20.", "قبل يوم 20")])
def test_a_day_without_its_month_is_reported(text: str, quote: str) -> None:
    assert [each.quote for each in read(text).unreadable] == [quote]


@pytest.mark.parametrize("text", ["الساعة 10 قبل الظهر", "before 13 May", "قبل 3 أيام", "by 11 tomorrow", "before the evening class"])
def test_a_date_a_length_or_an_hour_told_in_passing_is_no_such_deadline(text: str) -> None:
    reading = read(text)
    assert not reading.unreadable
    assert "clock" not in [each.name for each in reading.dates]


@pytest.mark.parametrize("text", ["by the 20th of May", "قبل يوم 20 مايو"])
def test_a_day_with_its_month_is_a_date(text: str) -> None:
    reading = read(text)
    assert not reading.unreadable
    assert [each.name for each in reading.dates] == ["date"]
