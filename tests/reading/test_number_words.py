"""Every whole number, spelled out in English, standard Arabic and dialect, is read as itself."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.reading import read

ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"]
ENGLISH += ["fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ARABIC = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
ARABIC_TEENS = ["أحد عشر", "اثنا عشر", *[f"{unit} عشر" for unit in ARABIC[3:10]]]
ARABIC_TENS = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
ARABIC_HUNDREDS = ["مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]
GULF = ["صفر", "واحد", "ثنين", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
GULF_TEENS = ["احدعش", "اثنعش", "ثلطعش", "اربعطعش", "خمسطعش", "ستطعش", "سبعطعش", "ثمنطعش", "تسعطعش"]
GULF_TENS = ["عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"]
GULF_HUNDREDS = ["مية", "ميتين", "ثلاثمية", "أربعمية", "خمسمية", "ستمية", "سبعمية", "ثمانمية", "تسعمية"]


def english(number: int) -> str:
    if number >= 1000:
        rest = number % 1000
        return f"{english(number // 1000)} thousand" + (f" {english(rest)}" if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{ENGLISH[number // 100]} hundred" + (f" and {english(rest)}" if rest else "")
    if number < 20:
        return ENGLISH[number]
    return TENS[number // 10 - 2] + (f"-{ENGLISH[number % 10]}" if number % 10 else "")


def arabic(number: int, words: tuple[list[str], list[str], list[str], list[str]], thousands: tuple[str, str, str]) -> str:
    """``words`` are units, teens, tens and hundreds; ``thousands`` one, two, and several thousand."""
    units, teens, tens, hundreds = words
    parts = []
    if number >= 1000:
        count = number // 1000
        one, two, several = thousands
        below = f"{arabic(count, words, thousands)} {several if count <= 10 else one}"
        parts.append(one if count == 1 else two if count == 2 else below)
        number %= 1000
    if number >= 100:
        parts.append(hundreds[number // 100 - 1])
        number %= 100
    if 10 < number < 20:
        parts.append(teens[number - 11])
    elif number > 10:
        parts += [units[number % 10]] if number % 10 else []
        parts.append(tens[number // 10 - 2])
    elif number or not parts:
        parts.append(units[number])
    return " و".join(parts)


STANDARD = (ARABIC, ARABIC_TEENS, ARABIC_TENS, ARABIC_HUNDREDS)
DIALECT = (GULF, GULF_TEENS, GULF_TENS, GULF_HUNDREDS)


EDGES = [*range(130), *range(190, 1010, 9), 1000, 1001, 1100, 2500, *range(2000, 31_000, 1000), 50_000, 99_000, 99_999, 111_000, 300_000]


@pytest.mark.parametrize("number", EDGES)
def test_every_small_number_and_the_edges(number: int) -> None:
    """The random numbers below seldom hit a round one."""
    standard = arabic(number, STANDARD, ("ألف", "ألفان", "آلاف"))
    gulf = arabic(number, DIALECT, ("ألف", "ألفين", "آلاف"))
    for text in (f"{english(number)} dollars", f"{standard} دولار", f"{gulf} درهم"):
        assert [each.value for each in read(text).amounts] == [Decimal(number)], text


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 99_999))
def test_english_words(number: int) -> None:
    assert [each.value for each in read(f"{english(number)} dollars").amounts] == [Decimal(number)]


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 99_999))
def test_standard_arabic_words(number: int) -> None:
    text = arabic(number, STANDARD, ("ألف", "ألفان", "آلاف")) + " دولار"
    assert [each.value for each in read(text).amounts] == [Decimal(number)]


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 99_999))
def test_gulf_words(number: int) -> None:
    text = arabic(number, DIALECT, ("ألف", "ألفين", "آلاف")) + " درهم"
    assert [each.value for each in read(text).amounts] == [Decimal(number)]


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("تلتمية", 300),
        ("ربعمية", 400),
        ("حداشر", 11),
        ("اتناشر", 12),
        ("تلتاشر", 13),
        ("تمنتاشر", 18),
        ("تلاتين", 30),
        ("متين", 200),
        ("ثمانين", 80),
        ("ألف ومية", 1100),
    ],
)
def test_egyptian_and_levantine_words(word: str, value: int) -> None:
    assert [each.value for each in read(f"{word} جنيه").amounts] == [Decimal(value)]
