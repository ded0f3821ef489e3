"""Figures in words: the grammar of counted nouns, money, spans, dates."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.money import Money, parse
from drafter.writing import words

# The noun: one, two, few (3-10), many (11-99), other, as they stand after a preposition or as an object.
FORMS = {
    "follower": ("متابع واحد", "متابعَين", "متابعين", "متابعًا", "متابع"),
    "like": ("إعجاب واحد", "إعجابين", "إعجابات", "إعجابًا", "إعجاب"),
    "view": ("مشاهدة واحدة", "مشاهدتين", "مشاهدات", "مشاهدة", "مشاهدة"),
    "comment": ("تعليق واحد", "تعليقين", "تعليقات", "تعليقًا", "تعليق"),
    "member": ("عضو واحد", "عضوين", "أعضاء", "عضوًا", "عضو"),
    "subscriber": ("مشترك واحد", "مشتركَين", "مشتركين", "مشتركًا", "مشترك"),
    "share": ("مشاركة واحدة", "مشاركتين", "مشاركات", "مشاركة", "مشاركة"),
    "play": ("استماع واحد", "استماعين", "استماعات", "استماعًا", "استماع"),
    "video play": ("مشاهدة واحدة", "مشاهدتين", "مشاهدات", "مشاهدة", "مشاهدة"),
    "visit": ("زيارة واحدة", "زيارتين", "زيارات", "زيارة", "زيارة"),
    "vote": ("صوت واحد", "صوتين", "أصوات", "صوتًا", "صوت"),
    "review": ("تقييم واحد", "تقييمين", "تقييمات", "تقييمًا", "تقييم"),
    "save": ("حفظ واحد", "عمليتَي حفظ", "عمليات حفظ", "عملية حفظ", "عملية حفظ"),
    "reaction": ("تفاعل واحد", "تفاعلين", "تفاعلات", "تفاعلًا", "تفاعل"),
    "unit": ("وحدة واحدة", "وحدتين", "وحدات", "وحدة", "وحدة"),
    "minute": ("دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة", "دقيقة"),
    "hour": ("ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة"),
    "day": ("يوم واحد", "يومين", "أيام", "يومًا", "يوم"),
    "business day": ("يوم عمل واحد", "يومَي عمل", "أيام عمل", "يوم عمل", "يوم عمل"),
}
ONE, TWO, FEW, MANY, OTHER = range(5)
CLASSES = {
    0: ("0", OTHER), 1: (None, ONE), 2: (None, TWO), 3: ("3", FEW), 10: ("10", FEW), 11: ("11", MANY), 24: ("24", MANY), 99: ("99", MANY),
    100: ("100", OTHER), 101: ("101", OTHER), 102: ("102", OTHER), 103: ("103", FEW), 110: ("110", FEW), 111: ("111", MANY),
    600: ("600", OTHER), 1000: ("1,000", OTHER), 1005: ("1,005", FEW), 1250: ("1,250", MANY),
}  # fmt: skip


def test_every_noun_is_in_the_table() -> None:
    """A noun that is added comes with its Arabic forms checked."""
    assert set(words.NOUNS) == set(FORMS)


@pytest.mark.parametrize("value", CLASSES)
@pytest.mark.parametrize("noun", FORMS)
def test_arabic_agreement(noun: str, value: int) -> None:
    figure, form = CLASSES[value]
    expected = f"{figure} {FORMS[noun][form]}" if figure else FORMS[noun][form]
    assert words.count(value, noun, "ar") == expected


@pytest.mark.parametrize(
    ("value", "noun", "expected"),
    [
        (0, "follower", "0 followers"),
        (1, "follower", "1 follower"),
        (2, "view", "2 views"),
        (1250, "save", "1,250 saves"),
        (1, "business day", "1 business day"),
        (10, "business day", "10 business days"),
    ],
)
def test_english_agreement(value: int, noun: str, expected: str) -> None:
    assert words.count(value, noun, "en") == expected


@pytest.mark.parametrize(
    ("value", "noun", "expected"),
    [(1, "like", "إعجاب واحد"), (3, "like", "٣ إعجابات"), (24, "hour", "٢٤ ساعة"), (1250, "follower", "١٬٢٥٠ متابعًا")],
)
def test_counts_in_arabic_digits(value: int, noun: str, expected: str) -> None:
    assert words.count(value, noun, "ar", "arabic") == expected


@pytest.mark.parametrize(
    ("service", "noun"),
    [
        ("Instagram Followers [R30]", "follower"),
        ("INSTAGRAM LIKES", "like"),
        ("YouTube Watch Hours", "hour"),
        ("ساعات مشاهدة يوتيوب", "hour"),
        ("YouTube Views", "view"),
        ("مشاهدات ريلز", "view"),
        ("Google Maps Reviews", "review"),
        ("تقييمات قوقل", "review"),
        ("Instagram Comments", "comment"),
        ("Facebook Shares", "share"),
        ("Twitter Retweets", "share"),
        ("Poll Votes", "vote"),
        ("Instagram Saves", "save"),
        ("Telegram Reactions", "reaction"),
        ("Telegram Members", "member"),
        ("YouTube Subscribers", "subscriber"),
        ("Spotify Plays", "play"),
        ("Website Traffic", "visit"),
        ("متابعين انستقرام", "follower"),
        ("لايكات تيك توك", "like"),
        ("اعضاء تلقرام", "member"),
        ("زيارات موقع", "visit"),
        ("Premium package", "unit"),
        ("", "unit"),
        (None, "unit"),
    ],
)
def test_the_noun_of_a_service(service: str | None, noun: str) -> None:
    assert words.noun_of(service) == noun


@pytest.mark.parametrize(
    ("amount", "en", "ar", "indic"),
    [
        ("1250.5 USD", "1,250.50 USD", "1,250.50 دولار", "١٬٢٥٠٫٥٠ دولار"),
        ("5 AED", "5.00 AED", "5.00 درهم", "٥٫٠٠ درهم"),
        ("5 SAR", "5.00 SAR", "5.00 ريال سعودي", "٥٫٠٠ ريال سعودي"),
        ("5 QAR", "5.00 QAR", "5.00 ريال قطري", "٥٫٠٠ ريال قطري"),
        ("5 OMR", "5.000 OMR", "5.000 ريال عُماني", "٥٫٠٠٠ ريال عُماني"),
        ("1.563 KWD", "1.563 KWD", "1.563 دينار كويتي", "١٫٥٦٣ دينار كويتي"),
        ("5 BHD", "5.000 BHD", "5.000 دينار بحريني", "٥٫٠٠٠ دينار بحريني"),
        ("35.45 JOD", "35.450 JOD", "35.450 دينار أردني", "٣٥٫٤٥٠ دينار أردني"),
        ("2400 EGP", "2,400.00 EGP", "2,400.00 جنيه مصري", "٢٬٤٠٠٫٠٠ جنيه مصري"),
        ("5 EUR", "5.00 EUR", "5.00 يورو", "٥٫٠٠ يورو"),
        ("5 GBP", "5.00 GBP", "5.00 جنيه إسترليني", "٥٫٠٠ جنيه إسترليني"),
        ("5 TRY", "5.00 TRY", "5.00 ليرة تركية", "٥٫٠٠ ليرة تركية"),
        ("1250 JPY", "1,250 JPY", "1,250 ين ياباني", "١٬٢٥٠ ين ياباني"),
        ("0.0125 USD", "0.0125 USD", "0.0125 دولار", "٠٫٠١٢٥ دولار"),
    ],
)
def test_money(amount: str, en: str, ar: str, indic: str) -> None:
    money = parse(amount)
    assert (words.money(money, "en"), words.money(money, "ar"), words.money(money, "ar", "arabic")) == (en, ar, indic)


@pytest.mark.parametrize(("value", "en", "indic"), [("20", "20%", "٢٠٪"), ("12.50", "12.5%", "١٢٫٥٪"), ("100", "100%", "١٠٠٪")])
def test_percent(value: str, en: str, indic: str) -> None:
    assert words.percent(Decimal(value), "en") == words.percent(Decimal(value), "ar") == en
    assert words.percent(Decimal(value), "ar", "arabic") == indic


@pytest.mark.parametrize(
    ("hours", "business", "en", "ar"),
    [
        (1, False, "1 hour", "ساعة واحدة"),
        (2, False, "2 hours", "ساعتين"),
        (24, False, "24 hours", "24 ساعة"),
        (72, False, "72 hours", "72 ساعة"),
        (73, False, "73 hours", "73 ساعة"),
        (96, False, "4 days", "4 أيام"),
        (720, False, "30 days", "30 يومًا"),
        (24, True, "1 business day", "يوم عمل واحد"),
        (48, True, "2 business days", "يومَي عمل"),
        (240, True, "10 business days", "10 أيام عمل"),
    ],
)
def test_span(hours: int, business: bool, en: str, ar: str) -> None:
    assert (words.span(hours, business, "en"), words.span(hours, business, "ar")) == (en, ar)


def test_a_range_of_days_keeps_its_order_in_both_directions() -> None:
    """5 to 10 stays 5 to 10 when read from the right, since a word and no dash stands between."""
    assert words.day_range(5, 10, "en") == "5 to 10 business days"
    assert words.day_range(5, 10, "ar") == "من 5 إلى 10 أيام عمل"
    assert words.day_range(5, 15, "ar", "arabic") == "من ٥ إلى ١٥ يوم عمل"


@pytest.mark.parametrize(
    ("at", "zone", "en", "ar"),
    [
        ("2026-01-01T00:00:00+04:00", "Asia/Dubai", "Thursday, 1 January 2026", "الخميس، 1 يناير 2026"),
        ("2026-02-28T23:59:00+04:00", "Asia/Dubai", "Saturday, 28 February 2026", "السبت، 28 فبراير 2026"),
        ("2026-02-28T23:59:00Z", "Asia/Dubai", "Sunday, 1 March 2026", "الأحد، 1 مارس 2026"),
        ("2026-04-06T12:00:00+03:00", "Asia/Riyadh", "Monday, 6 April 2026", "الاثنين، 6 أبريل 2026"),
        ("2026-05-12T10:05:00+04:00", "Asia/Dubai", "Tuesday, 12 May 2026", "الثلاثاء، 12 مايو 2026"),
        ("2026-06-17T10:05:00+04:00", "Asia/Dubai", "Wednesday, 17 June 2026", "الأربعاء، 17 يونيو 2026"),
        ("2026-07-10T10:05:00+04:00", "Asia/Dubai", "Friday, 10 July 2026", "الجمعة، 10 يوليو 2026"),
        ("2026-08-10T10:05:00+04:00", "Asia/Dubai", "Monday, 10 August 2026", "الاثنين، 10 أغسطس 2026"),
        ("2026-09-10T10:05:00+04:00", "Asia/Dubai", "Thursday, 10 September 2026", "الخميس، 10 سبتمبر 2026"),
        ("2026-10-10T10:05:00+04:00", "Asia/Dubai", "Saturday, 10 October 2026", "السبت، 10 أكتوبر 2026"),
        ("2026-11-10T10:05:00+04:00", "Asia/Dubai", "Tuesday, 10 November 2026", "الثلاثاء، 10 نوفمبر 2026"),
        ("2026-12-31T21:00:00Z", "Asia/Dubai", "Friday, 1 January 2027", "الجمعة، 1 يناير 2027"),
        ("2026-12-31T21:00:00Z", "Europe/London", "Thursday, 31 December 2026", "الخميس، 31 ديسمبر 2026"),
    ],
)
def test_day_in_the_zone_of_the_desk(at: str, zone: str, en: str, ar: str) -> None:
    instant = datetime.fromisoformat(at)
    assert (words.day(instant, zone, "en"), words.day(instant, zone, "ar")) == (en, ar)


@pytest.mark.parametrize(
    ("clock", "zone", "en", "ar"),
    [
        ("00:00:00+04:00", "Asia/Dubai", "12:00 a.m. (UAE time)", "12:00 منتصف الليل بتوقيت الإمارات"),
        ("00:01:00+04:00", "Asia/Dubai", "12:01 a.m. (UAE time)", "12:01 صباحًا بتوقيت الإمارات"),
        ("00:59:00+04:00", "Asia/Dubai", "12:59 a.m. (UAE time)", "12:59 صباحًا بتوقيت الإمارات"),
        ("01:05:00+04:00", "Asia/Dubai", "1:05 a.m. (UAE time)", "1:05 صباحًا بتوقيت الإمارات"),
        ("11:59:00+04:00", "Asia/Dubai", "11:59 a.m. (UAE time)", "11:59 صباحًا بتوقيت الإمارات"),
        ("12:00:00+04:00", "Asia/Dubai", "12:00 p.m. (UAE time)", "12:00 ظهرًا بتوقيت الإمارات"),
        ("12:01:00+04:00", "Asia/Dubai", "12:01 p.m. (UAE time)", "12:01 ظهرًا بتوقيت الإمارات"),
        ("13:05:00+04:00", "Asia/Dubai", "1:05 p.m. (UAE time)", "1:05 مساءً بتوقيت الإمارات"),
        ("23:59:00+04:00", "Asia/Dubai", "11:59 p.m. (UAE time)", "11:59 مساءً بتوقيت الإمارات"),
        ("10:05:00+03:00", "Asia/Riyadh", "10:05 a.m. (Saudi time)", "10:05 صباحًا بتوقيت السعودية"),
        ("10:05:00+03:00", "Asia/Kuwait", "10:05 a.m. (Kuwait time)", "10:05 صباحًا بتوقيت الكويت"),
        ("10:05:00+03:00", "Asia/Qatar", "10:05 a.m. (Qatar time)", "10:05 صباحًا بتوقيت قطر"),
        ("10:05:00+03:00", "Asia/Bahrain", "10:05 a.m. (Bahrain time)", "10:05 صباحًا بتوقيت البحرين"),
        ("10:05:00+04:00", "Asia/Muscat", "10:05 a.m. (Oman time)", "10:05 صباحًا بتوقيت عُمان"),
        ("10:05:00+03:00", "Africa/Cairo", "10:05 a.m. (Cairo time)", "10:05 صباحًا بتوقيت القاهرة"),
        ("10:05:00+01:00", "Europe/London", "10:05 a.m. (UTC+01:00)", "10:05 صباحًا بتوقيت UTC+01:00"),
        ("10:05:00-04:00", "America/New_York", "10:05 a.m. (UTC-04:00)", "10:05 صباحًا بتوقيت UTC-04:00"),
        ("10:05:00+05:30", "Asia/Kolkata", "10:05 a.m. (UTC+05:30)", "10:05 صباحًا بتوقيت UTC+05:30"),
    ],
)
def test_moment(clock: str, zone: str, en: str, ar: str) -> None:
    at = datetime.fromisoformat(f"2026-05-13T{clock}")
    assert words.moment(at, zone, "en") == f"Wednesday, 13 May 2026, {en}"
    assert words.moment(at, zone, "ar") == f"الأربعاء، 13 مايو 2026، الساعة {ar}"


def test_a_moment_in_arabic_digits() -> None:
    """The clock keeps its colon, the date loses no digit."""
    at = datetime.fromisoformat("2026-05-13T13:05:00+04:00")
    assert words.moment(at, "Asia/Dubai", "ar", "arabic") == "الأربعاء، ١٣ مايو ٢٠٢٦، الساعة ١:٠٥ مساءً بتوقيت الإمارات"
    assert words.moment(at, "Asia/Dubai", "en", "arabic") == words.moment(at, "Asia/Dubai", "en")


@pytest.mark.parametrize(
    ("text", "isolates"),
    [
        ("88231", False),
        ("TX-707", False),
        ("88231-TX", True),
        ("2026-0512", True),
        ("81201_2", True),
        ("#81201", True),
        ("@salma", True),
        ("+971500000000", True),
        ("سارة", False),
        ("", False),
    ],
)
def test_isolated(text: str, isolates: bool) -> None:
    assert words.isolated(text) == (f"\u2068{text}\u2069" if isolates else text)


INDIC = str.maketrans("٠١٢٣٤٥٦٧٨٩٬٫", "0123456789,.")


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_is_read_back_from_both_digit_sets(value: int) -> None:
    """Separators and digits change, the value does not."""
    assert int(words.number(value, "en").replace(",", "")) == value
    assert words.number(value, "ar", "arabic").translate(INDIC) == words.number(value, "ar") == words.number(value, "en")


@given(st.integers(min_value=3, max_value=10**9), st.sampled_from(sorted(FORMS)), st.sampled_from(["en", "ar"]))
def test_a_count_above_two_always_shows_its_figure(value: int, noun: str, lang: words.Language) -> None:
    """Only one and two are said by the noun alone, and only in Arabic."""
    assert words.count(value, noun, lang).startswith(f"{value:,} ")


@given(
    st.decimals(min_value=0, max_value=10**9, places=4), st.sampled_from(["USD", "KWD", "JPY", "EGP"]), st.sampled_from(["latin", "arabic"])
)
def test_money_is_shown_exactly(value: Decimal, currency: str, digits: words.Digits) -> None:
    """No digit of an amount is lost or rounded, whatever its places."""
    for lang in ("en", "ar"):
        shown = words.money(Money(value, currency), lang, digits).split(" ")[0].translate(INDIC)
        assert Decimal(shown.replace(",", "")) == value
