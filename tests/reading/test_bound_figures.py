"""Which number a currency belongs to, and which digits are no sum at all: names, codes, and numbers that are cut."""

from __future__ import annotations

import pytest

from drafter.reading import Reading, read


def amounts(reading: Reading) -> list[str]:
    return [f"{each.value.normalize():f} {each.currency or '?'}" for each in reading.amounts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Order 88231 $12 refunded.", ["12 USD"]),
        ("order id: 70301 AED 20 back", ["20 AED"]),
        ("Ref 2291 SAR 30 to balance", ["30 SAR"]),
        ("Order 70301 USD 5.00 credited", ["5 USD"]),
        ("Invoice 3391 €12", ["12 EUR"]),
        ("Qty 1000 USD 2.50", ["2.5 USD"]),
        ("600/1000 USD 5.00", ["5 USD"]),
        ("call 920001234 SAR 20 back", ["20 SAR"]),
        ("in 2025 $5 was the price", ["5 USD"]),
        ("part 1 $5, part 2 $7", ["5 USD", "7 USD"]),
        ("R30 USD 5", ["5 USD"]),
        ("one of the two AED 75.00 payments", ["75 AED"]),
        ("طلب 88231 ريال 20", ["20 ?"]),
        ("فاتورة 3391 د.إ 45", ["45 AED"]),
        ("الخطوة 2 دولار 5", ["5 USD"]),
        ("في سنة 2026 دولار واحد يكفي.", ["1 USD"]),
        # the unit stays with the number on its left
        ("10 $ 30 $", ["10 USD", "30 USD"]),
        ("5 USD 30 days", ["5 USD"]),
        ("20 USD 50 followers", ["20 USD"]),
        ("$2.50 1000 followers", ["2.5 USD"]),
        ("50 USD 2pm", ["50 USD"]),
        ("two 20 USD vouchers", ["20 USD"]),
        ("1) 5 USD 2) 7 USD", ["5 USD", "7 USD"]),
        ("5 دولار 30 متابع", ["5 USD"]),
        ("قيمة الطلب 1500 درهم", ["1500 AED"]),
    ],
)
def test_a_currency_belongs_to_the_number_after_it_where_the_one_before_is_a_name_or_a_count(text: str, expected: list[str]) -> None:
    assert amounts(read(text)) == expected


@pytest.mark.parametrize("text", ["Order 5 %20 off", "order 88231 %20", "الطلب 88231 %20"])
def test_a_percent_sign_that_is_glued_to_the_number_after_it_is_of_that_number(text: str) -> None:
    assert [f"{each.value:f}" for each in read(text).percents] == ["20"]


UNREADABLE = [
    # a currency between two numbers of which either may be the sum
    "70301 USD 5.00",
    "Instagram 1k USD 3",
    "5$7",
    "10 $ 30",
    "5%20",
    # names of orders, accounts, rooms, years, numbers to call
    "account 5512 USD",
    "Room 5 SAR Tower",
    "In 2026 USD accounts were moved.",
    "حساب 5512 دولار",
    "تذكرة 4410 دولار",
    "رقم 88231 ريال سعودي",
    "في عام 2025 ريال مدريد فاز.",
    "جوال 0551234567 ريال",
    # codes
    "Order USD-88231 is with the provider.",
    "Use coupon SAVE20USD now.",
    "SAVE50$",
    "user123 USD",
    "IG20AED",
    "v2 USD",
    "API v2.1 USD endpoint",
    "INV2024-5 USD",
    "الكود SAVE20 ريال",
    "$5abc",
    "$5th",
    # numbers that are cut
    "1_000 USD",
    "USD 5_000",
    "5·50 USD",
    "5‚50 USD",
    "USD 5·50",
    "1O.00 USD",
    "Il0 USD",
    "1, 250 USD",
    "1,\n250 USD",
    "1، 250 دولار",
    "1,25 0 USD",
    "$12 .50",
    "$ 1 2 . 5 0",
    "1 250,500 KWD",
    "Order 1 250 USD",
    "We add 1 250 USD",
    "5..50 USD",
    "USD.5",
    "5*3 USD",
    "مية 50 درهم",
    "20 ريال سعودي و50",
    "several hundred dollars",
    "At one point five dollars were lost.",
    # sums that are taken off another one
    "20 minus 5 dollars",
    "20 USD - 5 USD",
    # shares of round numbers that can be meant in two ways, or make no round number
    "نص الألف درهم",
    "ثلث مليون درهم",
]


@pytest.mark.parametrize("text", UNREADABLE)
def test_digits_that_may_be_no_sum_or_part_of_one_are_reported(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not reading.amounts
    assert not reading.percents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SR60", "60 SAR"),
        ("KD1.563", "1.563 KWD"),
        ("ب20 دولار", "20 USD"),
        ("مبلغ20 درهم", "20 AED"),
        ("1 250,50 EUR", "1250.5 EUR"),
        ("$1 250", "1250 USD"),
        ("Total: 1 250 USD", "1250 USD"),
        ("سعر الألف 2.5 دولار", "2.5 USD"),
        ("100 000 USD", "100000 USD"),
        ("only...50 USD", "50 USD"),
        ("Dhs.50", "50 AED"),
        ("1\u202f250,50\u00a0€", "1250.5 EUR"),
        ("hundred and twenty dirhams", "120 AED"),
        ("thousand five hundred dollars", "1500 USD"),
        ("point five dollars", "0.5 USD"),
        ("oh point five dollars", "0.5 USD"),
        ("At this point 20 USD was credited.", "20 USD"),
        ("price per thousand five dollars", "5 USD"),
    ],
)
def test_a_number_is_not_cut_on_its_left(text: str, expected: str) -> None:
    assert amounts(read(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("half a million dollars", "500000 USD"),
        ("a quarter of a million dollars", "250000 USD"),
        ("three quarters of a million dollars", "750000 USD"),
        ("half a thousand dirhams", "500 AED"),
        ("one and a half million dollars", "1500000 USD"),
        ("two and a half thousand dollars", "2500 USD"),
        ("نص مليون جنيه", "500000 EGP"),
        ("نص مية ريال سعودي", "50 SAR"),
        ("ثلاثة أرباع مليون درهم", "750000 AED"),
        ("مليون ونصف المليون درهم", "1500000 AED"),
        ("ألف ونصف الألف درهم", "1500 AED"),
    ],
)
def test_a_share_of_a_round_number_is_a_number(text: str, expected: str) -> None:
    assert amounts(read(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "share", "expected"),
    [
        ("We will refund half of $100 today.", "1/2", "100 USD"),
        ("half of AED 100", "1/2", "100 AED"),
        ("one half of USD 100", "1/2", "100 USD"),
        ("a quarter of $40 comes back", "1/4", "40 USD"),
        ("1/2 of $40", "1/2", "40 USD"),
        ("نصف $100", "1/2", "100 USD"),
        ("نص 100 دولار", "1/2", "100 USD"),
        ("نص العشرين دولار", "1/2", "20 USD"),
        ("نص الـ 20 دولار", "1/2", "20 USD"),
    ],
)
def test_a_share_of_a_sum_is_a_share_and_the_sum_is_the_whole(text: str, share: str, expected: str) -> None:
    reading = read(text)
    assert ([str(each.value) for each in reading.fractions], amounts(reading)) == ([share], [expected])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will refund the $20 you paid minus $5.", ["20 USD"]),
        ("20 USD minus 5 USD fees", ["20 USD"]),
        ("your balance is minus 5 USD", ["-5 USD"]),
        ("رصيدك سالب 5 دولار", ["-5 USD"]),
        ("− $20", ["-20 USD"]),
        ("20$-30$", ["30 USD"]),
        ("- 5 USD to your balance", ["5 USD"]),
    ],
)
def test_only_a_sum_that_is_told_to_be_negative_is(text: str, expected: list[str]) -> None:
    assert amounts(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("دينار ونص كويتي", "1.5 KWD"),
        ("دينارين ونص كويتي", "2.5 KWD"),
        ("ريالين وربع سعودي", "2.25 SAR"),
        ("خمس ريالات ونص سعودية", "5.5 SAR"),
        ("درهم ونص مغربي", "1.5 MAD"),
        ("10 دنانير ونصف الدينار الكويتي", "10.5 KWD"),
        ("خمسة دنانير و250 فلس كويتي", "5.25 KWD"),
        ("10 dollars and a half Canadian", "10.5 CAD"),
    ],
)
def test_the_country_may_stand_after_the_share(text: str, expected: str) -> None:
    assert amounts(read(text)) == [expected]
