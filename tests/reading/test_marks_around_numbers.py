"""Numbers in marks, sums told in parts, the dialects' one, days that no calendar has, and the day when something began."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from drafter.reading import Reading, read


def told(reading: Reading) -> list[str]:
    money = [f"{each.value.normalize():f} {each.currency or '?'}" for each in reading.amounts]
    shares = [f"{each.value.normalize():f} %" for each in reading.percents]
    return money + shares + [f"{each.hours:f} h" for each in reading.durations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أضفنا (70) درهماً إلى محفظتك", "70 AED"),
        ('"ثلاثون" دولاراً', "30 USD"),
        ("«60» درهماً", "60 AED"),
        ("[15] دولاراً", "15 USD"),
        ("(أربعة وأربعين) دولارا", "44 USD"),
        ("a refund of (35) USD", "35 USD"),
        ("“forty” dollars", "40 USD"),
        ("(thirty-two) dollars", "32 USD"),
        ("within (4) business days", "96 h"),
        ("خلال (6) أيام", "144 h"),
        ("(15)% off", "15 %"),
        ("خصم (25) في المئة", "25 %"),
        ("six (6) dollars", "6 USD"),
    ],
)
def test_marks_around_a_number_change_no_value(text: str, expected: str) -> None:
    reading = read(text)
    assert told(reading) == [expected]
    assert not reading.unreadable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(1) $7 to your balance (2) 15% off", ["7 USD", "15 %"]),
        ("(3) USD 9", ["9 USD"]),
        ("(1) دولار واحد (2) خصم 5%", ["1 USD", "5 %"]),
        ("1) دولاراً إلى رصيدك", ["1 USD"]),
        ("خصم 20%، ودولاراً هدية", ["1 USD", "20 %"]),
    ],
)
def test_the_mark_of_a_list_item_is_no_sum(text: str, expected: list[str]) -> None:
    assert told(read(text)) == expected


def test_a_place_with_marks_is_a_place_in_the_original() -> None:
    """The marks belong to the figure: the guard shows them with it."""
    text = "نضيف (70) درهماً"
    (amount,) = read(text).amounts
    assert text[amount.start : amount.end] == "(70) درهماً"


@pytest.mark.parametrize("text", ["ثلاثون - دولاراً", "40 - درهماً", "خمسون (دولاراً)", "ستون، درهماً"])
def test_an_accusative_that_a_sign_parts_from_a_number_is_not_one(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not told(reading)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حدا وأربعين دولار", "41 USD"),
        ("حدى وثلاثين درهم", "31 AED"),
        ("إحدى وخمسين درهم", "51 AED"),
        ("وحدة وأربعين ساعة", "41 h"),
        ("وحده وستين دينار كويتي", "61 KWD"),
        ("مية وحدة وثلاثين دولار", "131 USD"),
        ("ساعة وحدة وثلاثين دقيقة", "1.5 h"),
        ("ما حدا وصله 30 دولار", "30 USD"),
        ("يوم و6 ساعات", "30 h"),
        ("يوم وساعتين", "26 h"),
        ("a day and 6 hours", "30 h"),
        ("between two and ten days", "240 h"),
        ("$6 and 30 dirhams", "6 USD"),
    ],
)
def test_no_part_of_a_number_is_dropped(text: str, expected: str) -> None:
    assert told(read(text))[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "2000 و350 درهم",
        "3000 and 450 dollars",
        "thirty and six dollars",
        "three and forty dollars",
        "14 sixty dollars",
        "عشرين ناقص أربعة دولارات",
        "عشرين زائد أربعة دولارات",
        "twenty less four dollars",
        "twenty minus four dollars",
        "twenty plus four dollars",
    ],
)
def test_a_sum_that_is_told_in_parts_is_not_its_last_part(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not told(reading)


def test_a_count_before_the_words_of_its_price_parts_nothing() -> None:
    """The count of what is missing and its price stand side by side and are two."""
    assert told(read("وعددها 3,400 ثلاثون ريالًا سعوديًا")) == ["30 SAR"]


@pytest.mark.parametrize("text", ["31 April", "June 31, 2026", "30 فبراير 2027", "31 سبتمبر", "29 February 2027", "February 29"])
def test_a_day_that_no_calendar_has_is_reported(text: str) -> None:
    reading = read(text, now=datetime(2026, 5, 12, tzinfo=UTC))
    assert reading.unreadable
    assert not reading.dates


@pytest.mark.parametrize("text", ["30 April", "29 February 2028", "28 فبراير 2027", "31 أكتوبر"])
def test_the_last_day_of_a_month_is_a_date(text: str) -> None:
    reading = read(text, now=datetime(2026, 5, 12, tzinfo=UTC))
    assert not reading.unreadable
    assert len(reading.dates) == 1


@pytest.mark.parametrize(
    ("text", "counts", "time"),
    [
        ("العدد كان 2,700 يوم بدا الطلب", [2700], []),
        ("كان عددهم 810 يوم طلبت", [810], []),
        ("الضمان 60 يوم بدأ أمس", [], ["1440 h"]),
        ("بعد 15 يوم بدأ الطلب", [], ["360 h"]),
    ],
)
def test_a_count_before_the_day_when_is_no_length(text: str, counts: list[int], time: list[str]) -> None:
    reading = read(text)
    assert [each.value for each in reading.counts] == counts
    assert told(reading) == time
