"""Figures that are broken in the writing are reported; a sound part of them is not read for the whole."""

from __future__ import annotations

import pytest

from drafter.reading import Reading, read


def amounts(reading: Reading) -> list[str]:
    return [f"{each.value.normalize():f} {each.currency or '?'}" for each in reading.amounts]


@pytest.mark.parametrize(
    "figure",
    [
        "3?7 USD",
        "3؟7 دولار",
        "4!0 USD",
        "$18.S0",
        "$18.XX",
        "$18.X5",
        "$18.??",
        "$3,OOO",
        "$3,O00",
        "$XX.90",
        "$I8.90",
        "$S0",
        "18.?? دولار",
        "18.5X USD",
        "١٨٫٥س دولار",
        "$7x",
        "7x دولار",
        "18,9000 USD",
        "$3,4500",
        "١٨،٩٠٠٠ درهم",
        "7,.90 USD",
        "7.,90 USD",
        "7,,90 USD",
        "٧٫٫٩٠ درهم",
        "١٨٫ ٩٠ درهم",
        "18. 90 USD",
        "18, 90 USD",
        "18 ,90 USD",
        "$18, 90",
        "$ 18 . 90",
        "18.90+3.10 USD",
        "18 + 3 USD",
        "7/2 USD",
        "3 x 7 USD",
        "3 × 7 دولار",
        "7|2 USD",
        '7"2 USD',
        "18:90 USD",
        "$18:30",
        "⁷⁰ USD",
        "⑦ دولار",
        "Ⅶ dollars",
        "七十 USD",
    ],
)
@pytest.mark.parametrize("sentence", ["We will add {} to your balance.", "سنضيف {} إلى رصيدك."], ids=["en", "ar"])
def test_a_broken_sum_is_reported(sentence: str, figure: str) -> None:
    reading = read(sentence.format(figure))
    assert reading.unreadable
    assert not reading.amounts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We add $18.We are glad to.", ["18 USD"]),
        ("Order 88231. 50 USD is back.", ["50 USD"]),
        ("1. 50 USD to your balance", ["50 USD"]),
        ("We credit $10, 20% of the $50 you paid.", ["10 USD", "50 USD"]),
        ("We add $5, 20 likes are missing.", ["5 USD"]),
        ("$5 + $3", ["5 USD", "3 USD"]),
        ("$3/1000 followers", ["3 USD"]),
        ("600/1000 USD 5.00", ["5 USD"]),
        ("3 x $3 = $9", ["3 USD", "9 USD"]),
        ("١٨،٩٠ درهم", ["18.9 AED"]),
        ("0,0025 BTC", ["0.0025 BTC"]),
        ("5k USD", ["5000 USD"]),
        ("video 720p for 3 USD", ["3 USD"]),
        ("20 USD² applies", ["20 USD"]),
    ],
)
def test_sound_writing_beside_other_signs_is_read(text: str, expected: list[str]) -> None:
    assert amounts(read(text)) == expected


@pytest.mark.parametrize("text", ["within 2/3 days", "خلال 2/3 أيام", "within 24+48 hours"])
def test_a_length_of_time_that_may_be_two_is_reported(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not reading.durations
