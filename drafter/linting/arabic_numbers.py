"""Arabic checks of figures: counted nouns, money, percentages, dates, and nouns after slots (checks 8-18 and 27 of the notes)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.entries import SLOT
from drafter.linting.arabic_tables import (
    COUNTED,
    COUNTRIES,
    CURRENCY_WORDS,
    DESTINATIONS,
    GIVING,
    LEVANTINE,
    MONEY,
    MONEYS,
    OWNED,
    SHARED_MONEYS,
    Counted,
)
from drafter.linting.arabic_text import AFTER, BEFORE, MARKS, MASK, ArabicText, bare, folded, words_pattern

_NUMBER = rf"(?<![\w.,:/-])(\d+(?:,\d{{3}})*(?:\.\d+)?)\s+([\w{MARKS}]+)(\s+عمل{AFTER})?"
"""A number, the word after it and, where it follows, the word for work (as in business day)."""

_SENTENCES = re.compile(r"(?<!\d)[.]|[.](?!\d)|[؟!؛\n]")


def one_two(text: ArabicText) -> Iterator[str]:
    """8: none, one and two are said without a digit."""
    for number, _, noun, _ in _counted(text):
        if number in ("0", "1", "2"):
            mend = {"0": "a negative sentence", "1": "the noun and واحد or واحدة", "2": "the dual"}[number]
            yield f"{number} stands in digits before the word for {noun.gloss}; write {mend}"


def few(text: ArabicText) -> Iterator[str]:
    """9: three to ten take the plural."""
    for number, word, noun, _ in _whole(text):
        if 3 <= number % 100 <= 10 and bare(word) != bare(noun.few):
            yield f"after {number} stands {word!r}; three to ten take the plural, {noun.few!r}"


def many(text: ArabicText) -> Iterator[str]:
    """10: eleven to ninety-nine take the singular in the accusative; before the word for work it has no tanwin."""
    for number, word, noun, work in _whole(text):
        if not 11 <= number % 100 <= 99:
            continue
        if work:
            if "\u064b" in word or bare(word) != bare(noun.other):
                yield f"after {number} stands {word!r} before عمل; write {noun.other + ' عمل'!r}"
        elif bare(word) != bare(noun.many) or ("\u064b" in noun.many) is not ("\u064b" in word):
            yield f"after {number} stands {word!r}; eleven to ninety-nine take the singular in the accusative, {noun.many!r}"


def other(text: ArabicText) -> Iterator[str]:
    """11: hundreds and thousands take the bare singular."""
    for number, word, noun, _ in _whole(text):
        if number > 2 and number % 100 in (0, 1, 2) and (bare(word) != bare(noun.other) or "\u064b" in word):
            yield f"after {number} stands {word!r}; hundreds and thousands take the bare singular, {noun.other!r}"


def decimals(text: ArabicText) -> Iterator[str]:
    """12: printed decimals take the bare singular."""
    for number, word, noun, _ in _counted(text):
        if "." in number and (bare(word) != bare(noun.other) or "\u064b" in word):
            yield f"after {number} stands {word!r}; printed decimals take the bare singular, {noun.other!r}"


def currency(text: ArabicText) -> Iterator[str]:
    """13: the figure first, no symbols, and riyals and dinars with their country."""
    plain = folded(text.bare)
    if found := re.search("[$€£¥\ufdfc\u20c1]", text.text):
        yield f"the symbol {found[0]!r} stands for a currency; write its word after the figure, 12.50 دولار"
    if found := re.search(rf"{BEFORE}(?:{bare(CURRENCY_WORDS)}|[A-Z]{{3}})\s+\d", plain):
        yield f"{found[0]!r} has the currency first; write the figure first, 12.50 دولار"
    if found := re.search(rf"{BEFORE}[وبل]?(?:ال)?({SHARED_MONEYS})(?!\w)(?!\s+(?:ال)?(?:{COUNTRIES}))", plain):
        yield f"{found[1]!r} does not say whose it is; name the country, as in ريال سعودي or دينار كويتي"


def percent_range(text: ArabicText) -> Iterator[str]:
    """14: the percent sign after the figure, without a space, of its own digits; ranges in words."""
    if re.search(r"\d\s+[%٪]|[%٪]\s*\d", text.masked):
        yield "the percent sign is spaced or stands first; write 20%"
    if re.search(r"[0-9]٪|[٠-٩]%", text.masked):
        yield "the percent sign belongs to other digits; write 20% or ٢٠٪"
    if found := re.search(r"(?:\d\s?[-–—]\s?\d|[\d\ufffc][-–—][\d\ufffc])", text.counted):
        yield f"figures are joined by a dash in {found[0].replace(MASK, '…')!r}, which turns them round; write من 24 إلى 48"


def date(text: ArabicText) -> Iterator[str]:
    """15: no numeric or Levantine dates, no 24-hour clock, no AM and PM."""
    plain = folded(text.bare)
    if found := re.search(r"\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])", plain):
        yield f"{found[0]!r} is a date in figures; write 12 مايو 2026"
    if found := re.search(rf"\d\s+({LEVANTINE}){AFTER}", plain):
        yield f"{found[1]!r} is a Levantine month; write the Gulf's name, as in مايو"
    if found := re.search(r"(?<!\d)(?:1[3-9]|2[0-3]|0\d):\d\d(?!\d)", plain):
        yield f"{found[0]!r} is on the 24-hour clock; write 1:05 مساءً"
    if found := re.search(r"\d\s*(?:[AaPp]\.?[Mm]\.?|[صم])(?!\w)", plain):
        yield f"{found[0]!r} is shortened; write صباحًا or مساءً in full"


def working_hours(text: ArabicText, allowed: frozenset[int] = frozenset()) -> Iterator[str]:
    """16: working hours only where the policy counts in business hours (``allowed``)."""
    for found in re.finditer(rf"(?:(\d+)\s+)?(?:ساعة|ساعات|ساعتي|ساعتين)\s+عمل{AFTER}", bare(text.counted)):
        hours = int(found[1]) if found[1] else 2
        if hours not in allowed:
            told = ", ".join(map(str, sorted(allowed))) or "none"
            yield f"{found[0]!r} counts working hours, and the policy counts in business hours: {told}; leave out عمل"


def destination(text: ArabicText) -> Iterator[str]:
    """17: money that will be given says where it goes, in the same sentence; what was already returned need not."""
    giving = words_pattern(tuple(GIVING.split("|")))
    for sentence in _SENTENCES.split(bare(text.raw)):
        found = giving.search(sentence)
        if found and re.search(MONEY, folded(sentence)[found.end() :]) and not re.search(DESTINATIONS, sentence):
            yield f"{found[0]!r} gives money without saying where; add إلى رصيدك في اللوحة or إلى وسيلة الدفع الأصلية to the sentence"


def deduction(text: ArabicText) -> Iterator[str]:
    """18: a discount "from" what the client owns is a deduction."""
    if found := re.search(rf"{BEFORE}[وفب]?(?:ال)?خصما?\s(?:\S+\s){{0,3}}?من\s+(?:{OWNED}){AFTER}", text.bare):
        yield f"{found[0]!r} reads as a deduction; write خصم بنسبة … على طلب جديد"


def slot_noun(text: ArabicText) -> Iterator[str]:
    """27: a slot brings its own noun."""
    for found in re.finditer(rf"{SLOT.pattern}\s+([\w{MARKS}]+|%)(?!\s+\{{)", text.raw):
        noun = COUNTED.get(bare(found[2]))
        of_money = found[2] == "%" or (noun is not None and noun.gloss in MONEYS)
        if (found[1] in _COUNTS and (noun or bare(found[2]) == "عمل")) or (found[1] in _FIGURES and of_money):
            yield f"{found[2]!r} stands after {{{found[1]}}}, which brings its own noun; leave the noun out"


_COUNTS = frozenset(
    [
        *("quantity", "delivered", "delivered_number", "remaining", "dropped", "start_count", "current_count"),
        *("warranty_days", "quality_days", "answer_within", "within", "refund_time"),
    ]
)
"""Slots of counts and spans."""

_FIGURES = _COUNTS | {"paid", "refunded", "charged_extra", "amount", "percent"}
"""Slots of figures of any kind; a count may be followed by a day's name, an amount by "once"."""


def _counted(text: ArabicText) -> Iterator[tuple[str, str, Counted, bool]]:
    """The figures of a text with the counted noun after each, and whether the word for work follows it."""
    for found in re.finditer(_NUMBER, text.counted):
        noun = COUNTED.get(bare(found[2]))
        if noun:
            yield found[1].replace(",", ""), found[2], noun, bool(found[3])


def _whole(text: ArabicText) -> Iterator[tuple[int, str, Counted, bool]]:
    return ((int(number), word, noun, work) for number, word, noun, work in _counted(text) if "." not in number)
