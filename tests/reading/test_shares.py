"""Words that look like a share of a price and are none, marks around figures, and money written in rarer ways."""

from __future__ import annotations

import pytest

from drafter.reading import Reading, read


def amounts(reading: Reading) -> list[str]:
    return [f"{each.value.normalize():f} {each.currency or '?'}" for each in reading.amounts]


@pytest.mark.parametrize(
    "text",
    [
        "Every dollar counts.",
        "in full bloom",
        "half past five",
        "half-hearted",
        "half an apology",
        "better half",
        "A second half of May.",
        "1/2 message: you get 5 USD",
        "page 1/2",
        "this quarter",
        "a quarter past five",
        "Top-quarter results of Q3.",
        "the third quarter was slow",
        "الربع الأول من السنة",
        "راجع النص أعلاه",
    ],
)
def test_parts_of_the_clock_and_the_year_and_sayings_are_no_shares(text: str) -> None:
    assert not read(text).fractions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("half-price", "1/2"),
        ("the other half on Friday", "1/2"),
        ("the first half today", "1/2"),
        ("the first half of your payment", "1/2"),
        ("a quarter to your card", "1/4"),
        ("النصف الثاني من المبلغ", "1/2"),
        ("نرجع لك النص", "1/2"),
        ("تلتين المبلغ", "2/3"),
        ("We refund every dollar", "1"),
    ],
)
def test_shares_with_words_around_them(text: str, expected: str) -> None:
    assert [str(each.value) for each in read(text).fractions] == [expected]


@pytest.mark.parametrize("text", ["half of one percent", "half of 10%", "نص واحد بالمية"])
def test_a_share_of_a_percentage_is_reported(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not reading.percents
    assert not reading.fractions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**5.00** USD", ["5 USD"]),
        ("USD **5.00**", ["5 USD"]),
        ("*5.00* USD", ["5 USD"]),
        ("__5.00__ USD", ["5 USD"]),
        ("<b>5.00</b> USD", ["5 USD"]),
        ("**5.00** دولار", ["5 USD"]),
        ("* 5 USD", ["5 USD"]),
        ("Dhs. 45.90", ["45.9 AED"]),
        ("AED=20", ["20 AED"]),
        ("AED +20", ["20 AED"]),
        ("5 ر. س.", ["5 SAR"]),
        ("5 د . إ", ["5 AED"]),
        ("5 Hong Kong dollars", ["5 HKD"]),
        ("5 AU dollars", ["5 AUD"]),
        ("5 USD,7 USD", ["5 USD", "7 USD"]),
        ("دينار كويتي و250 فلس", ["1.25 KWD"]),
        ("We pay in USD. 600 followers arrived.", []),
    ],
)
def test_money_in_marks_and_rarer_spellings(text: str, expected: list[str]) -> None:
    assert amounts(read(text)) == expected
