"""The words that the Arabic checks look for beyond the glossary's lists: counted nouns, currencies, months, stems, each with a gloss."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from drafter.linting.arabic_text import bare
from drafter.writing.words import NOUNS


@dataclass(frozen=True, slots=True)
class Counted:
    """A noun by class of number: ``few`` 3-10, ``many`` 11-99, ``other`` 100 and more; ``forms`` are all its spellings without marks."""

    gloss: str
    few: str
    many: str
    other: str
    forms: frozenset[str]


_MORE: Mapping[str, tuple[str, str, str, str]] = {
    "order": ("طلبات", "طلبًا", "طلب", "طلبان طلبين"),
    "week": ("أسابيع", "أسبوعًا", "أسبوع", "أسبوعان أسبوعين"),
    "month": ("أشهر", "شهرًا", "شهر", "شهران شهرين شهور"),
    "minute": ("دقائق", "دقيقة", "دقيقة", "دقيقتان دقيقتين"),
    "time": ("مرات", "مرة", "مرة", "مرتان مرتين"),
    "dirham": ("دراهم", "درهمًا", "درهم", "درهمان درهمين"),
    "dinar": ("دنانير", "دينارًا", "دينار", "ديناران دينارين"),
    "riyal": ("ريالات", "ريالًا", "ريال", "ريالان ريالين"),
    "dollar": ("دولارات", "دولارًا", "دولار", "دولاران دولارين"),
    "pound": ("جنيهات", "جنيهًا", "جنيه", "جنيهان جنيهين"),
}
"""Gloss: few, many, other, and the duals or other plurals."""

_NOMINATIVE: Mapping[str, str] = {
    "follower": "متابعون متابعان",
    "subscriber": "مشتركون مشتركان",
    "like": "إعجابان",
    "view": "مشاهدتان",
    "day": "يومان",
    "hour": "ساعتان",
    "comment": "تعليقان",
}
"""Plurals and duals as a subject, which never follow a number."""

_DERIVED = frozenset({"save", "business day"})
"""Nouns of two words: a business day is looked at as a day, saves are not looked at."""


def _counted() -> dict[str, Counted]:
    """The nouns by each of their spellings without vowel marks."""
    nouns = []
    for gloss, noun in NOUNS.items():
        if gloss not in _DERIVED:
            forms = [noun.one.split()[0], noun.two, noun.few, noun.many, noun.other, *_NOMINATIVE.get(gloss, "").split()]
            nouns.append(Counted(gloss, noun.few, noun.many, noun.other, frozenset(map(bare, forms))))
    for gloss, (few, many, other, rest) in _MORE.items():
        nouns.append(Counted(gloss, few, many, other, frozenset(map(bare, (few, many, other, *rest.split())))))
    return {form: noun for noun in nouns for form in noun.forms}


COUNTED: Mapping[str, Counted] = _counted()
"""Every counted noun by its spellings without vowel marks."""

MONEYS = frozenset({"dirham", "dinar", "riyal", "dollar", "pound"})
"""The counted nouns that are money."""

CURRENCY_WORDS = "دولار|دولارًا|دولارات|درهم|درهمًا|دراهم|ريال|ريالًا|ريالات|دينار|دينارًا|دنانير|جنيه|جنيهًا|جنيهات|يورو"
"""Dollar, dirham, riyal, dinar, pound, euro, in the forms that follow numbers."""

SHARED_MONEYS = "ريال|ريالا|ريالات|ريالين|دينار|دينارا|دنانير|دينارين"
"""Riyal and dinar, one, two and many: the moneys of several countries."""

COUNTRIES = "سعودي|قطري|عماني|يمني|إيراني|كويتي|بحريني|أردني|عراقي|ليبي|تونسي|جزائري"
"""Saudi, Qatari, Omani, Yemeni, Iranian, Kuwaiti, Bahraini, Jordanian, Iraqi, Libyan, Tunisian, Algerian: what tells them apart."""

LEVANTINE = "كانون الثاني|كانون الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني"
"""January, December, February to September, October, November, as the Levant calls them."""

OWNED = "رصيدك|رصيدكم|الرصيد|حسابك|حسابكم|محفظتك|محفظتكم|مبلغك|المبلغ المدفوع|قيمة طلبك"
"""Your balance, account, wallet, amount, the amount paid, your order's value: what a deduction is taken from."""

GIVING = "نعيد|سنعيد|نضيف|سنضيف|نرد|سنرد|نحول|سنحول|سيعاد|ستعاد|سيضاف|ستضاف|سيرد|سيحول"
"""We return, add, give back, transfer, will do so, it will be returned, added: money on its way, not what was done before."""

MONEY = rf"\{{amount\}}|المبلغ|مبلغ\w*|القيمة|قيمة|\d[\d.,]* ?(?:{CURRENCY_WORDS}|USD|AED|SAR|KWD|QAR|BHD|OMR|EGP|EUR|GBP|JOD)"
"""An amount, the amount, the value."""

DESTINATIONS = "رصيد|اللوحة|وسيلة الدفع"
"""Balance, the panel, the payment method."""

ADDRESSED = (
    "ل ب علي من مع إلي لدي طلب رصيد حساب رسالت رابط سؤال استفسار رغبت بيانات تواصل صبر تفهم ثقت تعاون اهتمام إبلاغ يمكن يسعد يصل سيصل يفيد"
)
"""What the client's "your" and "you" are glued to: for, with, on, of, to; order, balance, account, message, link, question, inquiry, wish,
details; contact, patience, understanding, trust, cooperation, attention, telling; it is possible, pleases, reaches, will reach, helps."""

VERBAL = "تم تمت يتم تتم سيتم ستتم ليتم"
"""Forms of "was completed", the empty verb before a verbal noun: was, is, will be."""

DOING = "قام قامت قمنا قمت يقوم تقوم نقوم سنقوم سيقوم ستقوم أقوم القيام"
"""Forms of "carry out", the empty verb before "with"."""
