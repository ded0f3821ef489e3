"""A number behind what it counts, as written Arabic has it: الأيام الثلاثة, الساعات الـ24, الدراهم الـ50."""

from __future__ import annotations

from decimal import Decimal

import pytest

from drafter.folding import Language
from drafter.reading import read


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("خلال الساعات الأربع والعشرين القادمة", 24),
        ("خلال الساعات الـ24 القادمة", 24),
        ("في الساعات الاثنتين والسبعين القادمة", 72),
        ("بعد انقضاء الأيام الأربعة عشر", 336),
        ("بعد الأيام الـ14 المخصصة للفحص", 336),
        ("خلال أيام العمل العشرة القادمة", 240),
        ("الأسابيع الثلاثة الماضية", 504),
    ],
)
def test_a_length_of_time(text: str, hours: int) -> None:
    reading = read(text, "ar")
    assert [duration.hours for duration in reading.durations] == [Decimal(hours)]
    assert reading.counts == ()


@pytest.mark.parametrize(("text", "value"), [("الدراهم الـ50 رجعت", "50"), ("نرجع الدولارات الـ 12.50 لرصيدك", "12.50")])
def test_an_amount(text: str, value: str) -> None:
    assert [amount.value for amount in read(text, "ar").amounts] == [Decimal(value)]


@pytest.mark.parametrize("text", ["تنقضي المدة في الحادي والعشرين منه", "ينتهي الوقت في الثاني والعشرين", "وصل المتابعون الـ500"])
def test_what_is_no_length_of_time(text: str) -> None:
    """A day of the month counts nothing; followers are counted."""
    reading = read(text, "ar")
    assert reading.durations == ()
    assert [count.value for count in reading.counts] == ([Decimal(500)] if "500" in text else [])


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("Since 10 June 2,100 followers have been delivered.", "en", "10 June"),
        ("It started on 10 June, 2,100 delivered.", "en", "10 June"),
        ("والثالث عشر من يونيو هو الموعد.", "ar", "والثالث عشر من يونيو"),
        ("On 3 May, 2026 it ended.", "en", "3 May, 2026"),
    ],
)
def test_a_day_ends_before_the_count_that_follows(text: str, lang: Language, day: str) -> None:
    """A number with a comma is no year, and "and" before an ordinal is no part of the number."""
    assert [text[date.start : date.end] for date in read(text, lang).dates] == [day]
