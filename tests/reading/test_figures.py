"""Amounts, percentages, durations, fractions and counts: the text left, what is read right."""

from __future__ import annotations

from decimal import Decimal

import pytest

from drafter.reading import Reading, read

RIYAL = ("SAR", "QAR", "OMR", "YER")
DINAR = ("KWD", "BHD", "JOD", "IQD")


def amounts(reading: Reading) -> list[str]:
    return [f"{each.value.normalize():f} {each.currency or '?'}" for each in reading.amounts]


AMOUNTS = [
    # signs, codes and names on either side
    ("$12.50", "12.5 USD"),
    ("12.50$", "12.5 USD"),
    ("USD 12.50", "12.5 USD"),
    ("12.50USD", "12.5 USD"),
    ("US$ 80.00", "80 USD"),
    ("AED 45.90", "45.9 AED"),
    ("45.90 dirhams", "45.9 AED"),
    ("7 Saudi riyals", "7 SAR"),
    ("3 Kuwaiti dinars", "3 KWD"),
    ("€7,50", "7.5 EUR"),
    ("20 bucks", "20 USD"),
    ("20 quid", "20 GBP"),
    ("1k AED", "1000 AED"),
    ("$1.5k", "1500 USD"),
    ("SR 50", "50 SAR"),
    ("KD 1.563", "1.563 KWD"),
    ("٤٥٫٩٠ د.إ", "45.9 AED"),
    ("د.ك 5", "5 KWD"),
    ("7 د.أ", "7 JOD"),
    ("12 ر.س.", "12 SAR"),
    ("12 ر س", "12 SAR"),
    ("120 ج.م", "120 EGP"),
    ("3.250 ر.ع", "3.25 OMR"),
    ("75 ر.ق", "75 QAR"),
    ("0.375 د.ب", "0.375 BHD"),
    ("5$ فقط", "5 USD"),
    ("20 اورو", "20 EUR"),
    ("‏١٬٢٣٤٫٥٠ ر.س.‏", "1234.5 SAR"),
    # separators
    ("1,250.50 USD", "1250.5 USD"),
    ("1.250,50 EUR", "1250.5 EUR"),
    ("1٬250٫50 SAR", "1250.5 SAR"),
    ("1 250.50 USD", "1250.5 USD"),
    ("12.500 KWD", "12.5 KWD"),
    ("1.563 دينار كويتي", "1.563 KWD"),
    ("1,250 USD", "1250 USD"),
    ("1,250 ريال سعودي", "1250 SAR"),
    ("0,375 BHD", "0.375 BHD"),
    # tanwin, dual, plural, agreement
    ("12 دولاراً", "12 USD"),
    ("ريالين سعوديين", "2 SAR"),
    ("دولاران", "2 USD"),
    ("5 دراهم إماراتية", "5 AED"),
    ("7 دنانير أردنية", "7 JOD"),
    ("ديناراً كويتياً", "1 KWD"),
    ("دولار واحد", "1 USD"),
    ("بدولارين", "2 USD"),
    ("a dollar", "1 USD"),
    ("one dollar", "1 USD"),
    # number words: English, standard Arabic, Gulf, Egyptian, Levantine
    ("twelve dollars and fifty cents", "12.5 USD"),
    ("one hundred and fifty dirhams", "150 AED"),
    ("two thousand five hundred dollars", "2500 USD"),
    ("a hundred dollars", "100 USD"),
    ("twenty-two dollars", "22 USD"),
    ("ten dollars and a half", "10.5 USD"),
    ("half a dollar", "0.5 USD"),
    ("ألف ومئتان وخمسون درهماً", "1250 AED"),
    ("ألفاً ومئتين وخمسين درهماً", "1250 AED"),
    ("خمسة عشر درهماً", "15 AED"),
    ("ثلاثة آلاف درهم", "3000 AED"),
    ("ألفين وخمسمية درهم", "2500 AED"),
    ("مية وخمسين جنيه", "150 EGP"),
    ("خمسطعش درهم", "15 AED"),
    ("ثلاثمية درهم", "300 AED"),
    ("خمس مية درهم", "500 AED"),
    ("تلتمية جنيه", "300 EGP"),
    ("اتناشر جنيه", "12 EGP"),
    ("تلات تلاف جنيه", "3000 EGP"),
    ("احد عشر درهم ونص", "11.5 AED"),
    ("درهم ونص", "1.5 AED"),
    # small change
    ("fifty cents", "0.5 USD"),
    ("20$ 43c", "20.43 USD"),
    ("5 د.ك و250 فلس", "5.25 KWD"),
    ("خمسة دراهم وعشرين فلساً", "5.2 AED"),
    ("ست هللات", "0.06 SAR"),
    ("470 pence", "4.7 GBP"),
    ("12-cent", "0.12 USD"),
    # letters and marks that only look different
    ("12.50 dоllаrs", "12.5 USD"),
    ("١٢٫٥٠ دولـــار", "12.5 USD"),
    ("１２.５０ USD", "12.5 USD"),
    ("12.50\u200f دو\u200dلار", "12.5 USD"),
    ("۱۲٫۵ دولار", "12.5 USD"),
    ("﷼ 5", "5 ?"),
    ("12.50 دينlر كويتي", "12.5 KWD"),
    # negative
    ("-USD 5.00", "-5 USD"),
    ("؜-‏٥٫٠٠ ر.س.‏", "-5 SAR"),
    ("(US$49.90)", "-49.9 USD"),
    ("minus 5 USD", "-5 USD"),
]


@pytest.mark.parametrize(("text", "expected"), AMOUNTS)
def test_amounts(text: str, expected: str) -> None:
    assert amounts(read(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You paid $20, $5 was returned, so $15 will be credited.", ["20 USD", "5 USD", "15 USD"]),
        ("دفعت 20 دولاراً وعادت 5 دولارات", ["20 USD", "5 USD"]),
        ("rmb 10 usd 20", ["10 CNY", "20 USD"]),
        ("10 $ 30 $", ["10 USD", "30 USD"]),
        ("- 5 USD to your balance\n- 3 AED to your card", ["5 USD", "3 AED"]),
        ("The amount (5 USD) is yours", ["5 USD"]),
        ("Order 88231 - 12.50 USD", ["12.5 USD"]),
        ("طلبك 88231 بقيمة 12.50 دولار", ["12.5 USD"]),
    ],
)
def test_several_amounts(text: str, expected: list[str]) -> None:
    assert amounts(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "currency", "expected"),
    [
        ("50 ريال", None, (None, RIYAL)),
        ("50 ريال", "QAR", ("QAR", ())),
        ("50 riyals", "SAR", ("SAR", ())),
        ("5 دنانير", None, (None, DINAR)),
        ("5 dinars", "BHD", ("BHD", ())),
        ("5 dollars", None, ("USD", ())),
        ("5 dollars", "CAD", ("CAD", ())),
        ("5 دراهم", "MAD", ("MAD", ())),
        ("5 د.ا", None, (None, ("AED", "JOD"))),
        ("5 USD", "AED", ("USD", ())),
    ],
)
def test_a_shared_name_is_settled_by_the_callers_currency_only(text: str, currency: str | None, expected: tuple[object, object]) -> None:
    amount = read(text, currency=currency).amounts[0]
    assert (amount.currency, amount.candidates) == expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10-20 dollars", "10", "20"),
        ("about $10-$20", "10", "20"),
        ("‏100–250 ر.س.‏", "100", "250"),
        ("من عشرة لعشرين دولار", "10", "20"),
        ("between 10 dollars and 20 dollars", "10", "20"),
        ("ما بين عشرة وعشرون دولار", "10", "20"),
    ],
)
def test_a_range_counts_with_its_upper_end(text: str, low: str, high: str) -> None:
    amount = read(text).amounts[0]
    assert (amount.min, amount.value, amount.max) == (Decimal(low), Decimal(high), Decimal(high))


UNREADABLE = [
    "12.500 USD",  # twelve and a half, or twelve thousand
    "12.500 ريال",
    "1,250 د.ك",  # the comma is a decimal sign in some Arabic countries
    "17 USD 25",
    "twelve fifty dollars",
    "مية وألف ريال",
    "خمسة وعشرة دراهم",
    "ألفا درهم",  # a thousand or two, by a vowel mark
    "500 فلس",  # of which currency
    "5 USD AED",
    "1.2.3.4.5 USD",
    "10² USD",
    "1,2,3 USD",
    "a few dollars",
    "عدة دراهم",
    "1٬25 ر.س",
    "we refund 12 . 50 USD",
    "1O USD",
    "l00 USD",
    "12 USD.50",
    "$ 12 50",
    "one-fifty dollars",
    "مئة إلا خمسة دولار",
    "يومين ثلاثة",
    "within a few days",
    "خلال أيام",
    "05/06/2026",
    "we sent 10M",
    "الجواب هو ناقص واحد",
]


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_is_not_certain_is_reported_and_never_guessed(text: str) -> None:
    reading = read(text)
    assert reading.unreadable
    assert not reading.amounts
    assert not reading.durations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20%", "20"),
        ("٢٠٪", "20"),
        ("%20", "20"),
        ("20 %", "20"),
        ("12.5 percent", "12.5"),
        ("twenty percent", "20"),
        ("a hundred percent", "100"),
        ("20 per cent", "20"),
        ("عشرين بالمئة", "20"),
        ("خمسطعش بالمية", "15"),
        ("20 في المئة", "20"),
        ("بنسبة 15", "15"),
        ("مية بالمية", "100"),
        ("نص بالمية", "0.5"),
        ("up to 20%", "20"),
    ],
)
def test_percentages(text: str, expected: str) -> None:
    assert [each.value for each in read(text).percents] == [Decimal(expected)]


DURATIONS = [
    ("within 24 hours", 24, None, False),
    ("5-10 business days", 240, 120, True),
    ("two business days", 48, None, True),
    ("half an hour", "0.5", None, False),
    ("an hour and a half", "1.5", None, False),
    ("within the hour", 1, None, False),
    ("a couple of days", 48, None, False),
    ("30-day", 720, None, False),
    ("24 hours to 3 days", 72, 24, False),
    ("a fortnight", 336, None, False),
    ("1 day and 12 hours", 36, None, False),
    ("up to three days", 72, None, False),
    ("another week", 168, None, False),
    ("24 or 48 hours", 48, 24, False),
    ("خلال ساعة", 1, None, False),
    ("خلال أسبوعين", 336, None, False),
    ("يومي عمل", 48, None, True),
    ("خمسة إلى عشرة أيام عمل", 240, 120, True),
    ("من يوم إلى يومين", 48, 24, False),
    ("ساعة ونصف", "1.5", None, False),
    ("بعد نص ساعة", "0.5", None, False),
    ("٣٠ يوماً", 720, None, False),
    ("ستون يوماً", 1440, None, False),
    ("أربع وعشرين ساعة", 24, None, False),
    ("ساعة إلا ربع", "0.75", None, False),
    ("14 يوم عمل", 336, None, True),
    ("ياخذ له اسبوع", 168, None, False),
    ("شهر واحد", 720, None, False),
]


@pytest.mark.parametrize(("text", "hours", "low", "business"), DURATIONS)
def test_durations(text: str, hours: float | str, low: int | None, business: bool) -> None:
    found = [(each.hours, each.min_hours, each.business) for each in read(text).durations]
    assert found == [(Decimal(str(hours)), None if low is None else Decimal(low), business)]


@pytest.mark.parametrize(
    "text",
    [
        "the next day",
        "twice per day",
        "the account is public: حسابك عام",
        "يوم الأحد",
        "الساعة 9:05",
        "مرة ثانية",
        "كل يوم",
        "ساعات العمل",
        "today",
    ],
)
def test_words_that_only_look_like_lengths_of_time(text: str) -> None:
    assert not read(text).durations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("half of the price", "1/2"),
        ("two thirds of what you paid", "2/3"),
        ("three quarters of the amount", "3/4"),
        ("in full", "1"),
        ("every cent", "1"),
        ("1/4 of the price", "1/4"),
        ("½ of the amount", "1/2"),
        ("نصف المبلغ", "1/2"),
        ("نص المبلغ", "1/2"),
        ("الربع", "1/4"),
        ("ثلثي المبلغ", "2/3"),
        ("ثلاثة أرباع القيمة", "3/4"),
        ("كامل المبلغ", "1"),
        ("كل فلوسك", "1"),
        ("المبلغ كاملاً", "1"),
        ("خُمس المبلغ", "1/5"),
        ("one out of three", "1/3"),
        ("واحد من مائة", "1/100"),
        ("واحد على عشرين", "1/20"),
    ],
)
def test_fractions(text: str, expected: str) -> None:
    assert [str(each.value) for each in read(text).fractions] == [expected]


@pytest.mark.parametrize("text", ["ثمن الطلب", "نص الرسالة", "the third order", "خمس متابعين", "delivered in full", "سنرد عليك رداً كاملاً"])
def test_words_that_only_look_like_fractions(text: str) -> None:
    assert not read(text).fractions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("600 of 1,000 followers", [("600", "followers"), ("1000", "followers")]),
        ("Order 88231", [("88231", "id")]),
        ("الطلب 88231", [("88231", "id")]),
        ("وصل 600 متابع", [("600", "followers")]),
        ("two hundred likes", [("200", "likes")]),
        ("22,24,26", [("22", None), ("24", None), ("26", None)]),
        ("ستمائة من ألف متابع", [("600", "followers"), ("1000", "followers")]),
        ("six hundred out of a thousand", [("600", None), ("1000", None)]),
        ("ناقص خمسين متابع", [("50", "followers")]),
        ("10M views", [("10000000", "views")]),
        ("10 m views", [("10000000", "views")]),
    ],
)
def test_counts(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(f"{each.value:f}", each.noun) for each in read(text).counts] == expected


@pytest.mark.parametrize(
    "text",
    [
        "https://x.com/a?q=20%25&p=5USD",
        "write to a.b12@example.com",
        "@user_5",
        "+971 50 123 4567",
        "TX-701",
        "R30",
        "{amount}",
        "10:20",
        "192.168.1.2",
    ],
)
def test_links_ids_slots_and_times_hold_no_figures(text: str) -> None:
    reading = read(text)
    assert not any((reading.amounts, reading.percents, reading.durations, reading.fractions, reading.counts, reading.unreadable))


def test_a_comma_before_three_digits_of_dinars_is_read_where_the_text_is_english() -> None:
    """English has no decimal comma; in Arabic writing it may be one, so the figure is left unread there."""
    assert amounts(read("We will credit 1,250 KWD")) == ["1250 KWD"]
    assert amounts(read("1,250 KWD", "en")) == ["1250 KWD"]
    assert not read("سنضيف 1,250 د.ك").amounts


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-seven dollars seventy-five will go back to your card", "27.75"),
        ("nine dollars eighty goes to your balance", "9.80"),
        ("twenty dollars fifty followers", "20"),
        ("سنضيف دينارًا كويتيًا ونصفًا إلى رصيدك", "1.5"),
    ],
)
def test_small_change_without_its_name(text: str, value: str) -> None:
    """Dollars and cents as they are spoken, where a verb or a way follows; what is counted next is no cents."""
    assert [amount.value for amount in read(text).amounts] == [Decimal(value)]
