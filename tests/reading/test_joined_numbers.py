"""Numbers whose parts are written in several ways: digits and words, a misplaced "and", a noun that tells the last one or two."""

from __future__ import annotations

import pytest

from drafter.reading import Reading, read


def amounts(reading: Reading) -> list[str]:
    return [f"{each.value.normalize():f} {each.currency or '?'}" for each in reading.amounts]


def hours(reading: Reading) -> list[str]:
    return [f"{each.hours:f}" for each in reading.durations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نرجع لك 200 وسبعين ريال سعودي", "270 SAR"),
        ("٣٠٠ و خمسة وعشرين جنيه", "325 EGP"),
        ("١٥٠٠ وخمسين درهم", "1550 AED"),
        ("4 آلاف وثلاثمية دولار", "4300 USD"),
        ("٦ آلاف ومئتا درهم", "6200 AED"),
        ("5 مليون و250 ألف جنيه", "5250000 EGP"),
        ("3 مليون و40 ألف و500 جنيه", "3040500 EGP"),
        ("2 ألف و5 مية درهم", "2500 AED"),
        ("7 آلاف و200 و30 درهم", "7230 AED"),
        ("4 hundred twenty-five dollars", "425 USD"),
        ("2 thousand three hundred dirhams", "2300 AED"),
        ("3 million 200 thousand dollars", "3200000 USD"),
        ("6 hundred thousand dollars", "600000 USD"),
        ("9 hundred and ten dollars", "910 USD"),
    ],
)
def test_digits_that_go_on_in_words_are_one_number(text: str, expected: str) -> None:
    assert amounts(read(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "300 and forty dollars",
        "300 forty dollars",
        "1,000 وخمسين درهم",
        "6 وثلاثين درهم",
        "20 وخمسة دراهم",
        "7 hundred 20 dollars",
        "3 آلاف و200 و500 درهم",
        "3 million, 200 thousand dollars",
        "one thousand, four hundred dollars",
        "ألف، وأربعمئة درهم",
        "ألف و70 درهم",
        "خمسميةو 12.50 دولار",
        "400 ودرهمين",
        "ستين ودولارين",
        "دينار ومية",
        "three oh nine dollars",
        "seven oh dollars",
        "tweny six dollars",
        "hunderd dollars",
        "fivety-one dollars",
        "سبغة وثلاثين درهم",
        "ثلاثة دنانير ونص وربع",
    ],
)
def test_a_number_that_may_go_on_with_another_is_not_cut_short(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not reading.amounts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الطلب 88200 وخمسين دولار", "50 USD"),
        ("$5 and fifty followers", "5 USD"),
        ("10k 5 USD", "5 USD"),
        ("من المتابعين الألف ودولارين هدية", "2 USD"),
        ("مئة دولار", "100 USD"),
        ("There are five dollars left.", "5 USD"),
        ("the fifth 20 dollars", "20 USD"),
    ],
)
def test_two_numbers_stay_two(text: str, expected: str) -> None:
    assert amounts(read(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "money", "time"),
    [
        ("تسعةو ثلاثين درهم", ["39 AED"], []),
        ("ميتينو عشرة دولارات", ["210 USD"], []),
        ("مئةو ثلاثون درهمًا", ["130 AED"], []),
        ("ستةوثلاثين ساعة", [], ["36"]),
        ("ألفوخمسمية ريال سعودي", ["1500 SAR"], []),
        ("دولارونص", ["1.5 USD"], []),
        ("ساعةو نص", [], ["1.5"]),
        ("أربعةونص درهم", ["4.5 AED"], []),
        ("يورو واحد", ["1 EUR"], []),
    ],
)
def test_an_and_that_is_stuck_to_the_word_before_it_joins_all_the_same(text: str, money: list[str], time: list[str]) -> None:
    reading = read(text)
    assert (amounts(reading), hours(reading)) == (money, time)


def test_a_place_in_a_stuck_word_is_a_place_in_the_original() -> None:
    """The words that are cut apart keep their places: the guard marks them."""
    text = "نضيف سبعةوعشرين درهمًا"
    (amount,) = read(text).amounts
    assert text[amount.start : amount.end] == "سبعةوعشرين درهمًا"


@pytest.mark.parametrize(
    ("text", "money", "time"),
    [
        ("ألفين ودولارين", ["2002 USD"], []),
        ("خمسمئة وجنيهين", ["502 EGP"], []),
        ("ثلاثمئة ودرهم", ["301 AED"], []),
        ("ألف ودينار كويتي", ["1001 KWD"], []),
        ("مئة وريال سعودي واحد", ["101 SAR"], []),
        ("ألف ودولار ونصف", ["1001.5 USD"], []),
        ("مئة ويومين", [], ["2448"]),
        ("مئة دولار ودولارين", ["100 USD", "2 USD"], []),
    ],
)
def test_a_noun_tells_the_last_one_or_two_of_a_round_number(text: str, money: list[str], time: list[str]) -> None:
    reading = read(text)
    assert (amounts(reading), hours(reading)) == (money, time)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تلتلاف جنيه", "3000 EGP"),
        ("ستلاف ومية درهم", "6100 AED"),
        ("عشرتلاف ليرة تركية", "10000 TRY"),
        ("تمانتعش دولار", "18 USD"),
        ("خمسطاش درهم", "15 AED"),
        ("a dollar twenty to your balance", "1.2 USD"),
        ("a pound fifty for you", "1.5 GBP"),
        ("four and one half dollars", "4.5 USD"),
        ("twelve point oh five dollars", "12.05 USD"),
    ],
)
def test_spoken_numbers(text: str, expected: str) -> None:
    assert amounts(read(text)) == [expected]


@pytest.mark.parametrize("text", ["a dollar", "a hundred dollars", "a dozen dollars", "a thousand and one dollars", "a dollar and a half"])
def test_the_article_belongs_to_the_number(text: str) -> None:
    assert [(each.start, each.end) for each in read(text).amounts] == [(0, len(text))]


@pytest.mark.parametrize("text", ["خصم ثلثين بالمية", "a third percent off"])
def test_a_share_of_one_percent_that_makes_no_round_figure_is_reported(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not reading.percents
