"""Laws that hold for every text."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.reading import Reading, read

WORDS = st.sampled_from(
    [
        "We",
        "will",
        "credit",
        "refund",
        "not",
        "12.50",
        "1,250",
        "USD",
        "AED",
        "$",
        "%",
        "to",
        "your",
        "balance",
        "card",
        "if",
        "you",
        "asked",
        "half",
        "within",
        "24",
        "hours",
        "-",
        ",",
        ".",
        "?",
        "\n",
        "سنضيف",
        "لن",
        "نعيد",
        "١٢٫٥٠",
        "دولار",
        "ريالين",
        "رصيدك",
        "بطاقتك",
        "إذا",
        "خصم",
        "٢٠٪",
        "نصف",
        "المبلغ",
        "خلال",
        "يومين",
        "مية",
        "وخمسين",
        "و",
        "،",
        "؟",
        "كاملاً",
    ]
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=40).map(" ".join))
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
SENTENCES = [
    "سنضيف 12 دولار إلى رصيدك خلال 24 ساعة",
    "نقدم لك خصم 20% على الطلب القادم",
    "سنعيد 45 د.إ إلى بطاقتك خلال 5-10 أيام عمل",
    "We will credit 12 USD to your balance within 24 hours",
    "We can offer 20% off a re-order",
    "A refund of AED 45 will reach your card in 5-10 business days",
]


def parts(reading: Reading) -> list[object]:
    return [
        each
        for group in (
            reading.amounts,
            reading.percents,
            reading.durations,
            reading.dates,
            reading.fractions,
            reading.counts,
            reading.promises,
            reading.unreadable,
        )
        for each in group
    ]


def values(reading: Reading) -> list[object]:
    shown = [(each.value, each.currency) for each in reading.amounts]
    times = [(each.hours, each.min_hours, each.business) for each in reading.durations]
    promised = [(each.remedy, each.polarity, each.amount and each.amount.value, each.percent) for each in reading.promises]
    return [shown, [each.value for each in reading.percents], times, [each.value for each in reading.fractions], promised]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_every_part_stands_in_the_text(text: str) -> None:
    reading = read(text)
    for part in parts(reading):
        assert 0 <= part.start < part.end <= len(text)
    for part in (*reading.promises, *reading.unreadable):
        assert part.quote == text[part.start : part.end]


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_a_reading_is_json(text: str) -> None:
    assert json.loads(json.dumps(read(text).to_json())).keys() == Reading().to_json().keys()


@settings(deadline=None)
@given(
    st.sampled_from(SENTENCES), st.integers(0, 60), st.sampled_from(["\u200f", "\u200e", "\u061c", "\u2067", "\u2069", "\u200b", "\u00ad"])
)
def test_invisible_marks_change_no_value(text: str, at: int, mark: str) -> None:
    assert values(read(text[:at] + mark + text[at:])) == values(read(text))


@pytest.mark.parametrize("text", SENTENCES)
def test_the_digit_set_changes_no_value(text: str) -> None:
    assert values(read(text.translate(ARABIC_DIGITS))) == values(read(text))


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("space", ["\u00a0", "  ", "\u202f", "\t"])
def test_the_kind_of_space_changes_no_value(text: str, space: str) -> None:
    assert values(read(text.replace(" ", space))) == values(read(text))


@settings(deadline=None)
@given(st.decimals(0, 99999, places=2), st.sampled_from(["USD", "AED", "SAR"]))
def test_an_amount_written_plainly_is_read_as_written(value: Decimal, currency: str) -> None:
    for text in (
        f"{value} {currency}",
        f"{currency} {value}",
        f"{value:,} {currency}",
        f"{value}".replace(".", "٫").translate(ARABIC_DIGITS) + f" {currency}",
    ):
        assert [(each.value, each.currency) for each in read(text).amounts] == [(value, currency)]


ENDLESS = [
    "1",
    "1.",
    "1,",
    "1/2",
    "one ",
    "مية و ",
    "-",
    "a@",
    "a.",
    "5 USD ",
    "5 to ",
    "not refund ",
    "refund, ",
    "if ",
    "a-",
    "{a",
    "#",
    "1 000",
    "$5",
    "http://",
    "at 10:05 ",
    "27 ريال في رصيدك من اليوم ",
    "خصم مبلغ 5 ريال ولم يضف ",
    "we pick the delivery up again ",
]


@pytest.mark.parametrize("piece", ENDLESS)
def test_time_grows_with_the_text_and_no_faster(piece: str, seconds: Callable[[Callable[[str], object]], float]) -> None:
    """Four times the text may take eight times as long, which leaves room for noise and none for a runaway pattern."""
    short, long = (piece * (size // len(piece)) for size in (5_000, 20_000))
    assert seconds(lambda word: read(long + word)) < 8 * seconds(lambda word: read(short + word))
