"""Small change and the currency that it names, codes that are words of the sentence, and sums that are told as a multiple."""

from __future__ import annotations

import pytest

from drafter.reading import Reading, read


def amounts(reading: Reading) -> list[str]:
    return [f"{each.value.normalize():f} {each.currency or '/'.join(each.candidates)}" for each in reading.amounts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 دنانير أردنية و20 قرشًا", "3.2 JOD"),
        ("ثلاثة جنيهات إسترلينية و40 بنسًا", "3.4 GBP"),
        ("7 ريالات و25 هللة", "7.25 SAR"),
        ("7 ريالات و300 بيسة", "7.3 OMR"),
        ("9 جنيهات و30 بنس", "9.3 GBP"),
        ("9 pounds and 30 pence", "9.3 GBP"),
        ("9 pounds and 30 piastres", "9.3 EGP"),
        ("4 دراهم و50 سنتيم", "4.5 MAD"),
        ("خمس ليرات تركية و50 قرش", "5.5 TRY"),
        ("6 dinars and 100 fils", "6.1 KWD/BHD/JOD/IQD"),
        ("400 فلس كويتي", "0.4 KWD"),
        ("30 قرشًا أردنيًا", "0.3 JOD"),
        ("70p", "0.7 GBP"),
        ("30 TL", "30 TRY"),
        ("TL 30", "30 TRY"),
    ],
)
def test_small_change_is_of_its_currency_and_tells_which_it_is(text: str, expected: str) -> None:
    assert amounts(read(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please check ALL 250 missing likes.", []),
        ("REFILL ALL 250 FOLLOWERS", []),
        ("the TOP 20 services", []),
        ("TRY 3 times more", []),
        ("Scan the QR 4 times.", []),
        ("امسح رمز QR 4 مرات", []),
        ("TRY 75.00 to your balance", ["75 TRY"]),
        ("We add 75 TRY today.", ["75 TRY"]),
        ("QR 40 to your card", ["40 QAR"]),
        ("MAD 40 to your card", ["40 MAD"]),
        ("سنضيف QR 40 إلى رصيدك", ["40 QAR"]),
    ],
)
def test_a_code_that_is_a_word_before_what_is_counted_is_no_currency(text: str, expected: list[str]) -> None:
    reading = read(text)
    assert amounts(reading) == expected
    assert not reading.unreadable


@pytest.mark.parametrize("text", ["Please refill ALL 250.", "We add TRY 75 to your balance."])
def test_a_code_that_may_be_a_word_is_reported(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not reading.amounts


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("We will refund triple the price.", "triple the price"),
        ("We will give twice what you paid.", "twice what you paid"),
        ("We refund three times the amount.", "three times the amount"),
        ("We refund 2x the price.", "2x the price"),
        ("سنعيد ضعفي المبلغ إلى بطاقتك.", "ضعفي المبلغ"),
        ("سنعيد ثلاثة أضعاف المبلغ.", "ثلاثة أضعاف المبلغ"),
        ("We refund double the $7.", "double the $7"),
        ("ضعف الـ7 دولارات", "ضعف الـ7 دولارات"),
    ],
)
def test_a_multiple_of_a_sum_is_reported(text: str, quote: str) -> None:
    assert [each.quote for each in read(text).unreadable] == [quote]


@pytest.mark.parametrize(
    "text", ["The double payment was found.", "We double checked the amount.", "You were charged twice.", "ضعف الشبكة"]
)
def test_twice_without_what_is_doubled_is_no_sum(text: str) -> None:
    assert not read(text).unreadable


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("We will refund the complete price.", ["1"]),
        ("your whole cost", ["1"]),
        ("Please complete payment of 5 USD.", []),
    ],
)
def test_all_of_the_price(text: str, shares: list[str]) -> None:
    assert [str(each.value) for each in read(text).fractions] == shares
