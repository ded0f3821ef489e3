"""Words of Arabic that address a man or a woman, each with its gloss. Only what can be nothing else stands here: تريد is "you want" to a man
and "she wants" too, تأمين ends like "you (f) ..." and is "insurance".

Spelled without vowel marks and with bare alif; و, ف and يا may stand before each.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Addressed = Literal["male", "female"]

WORDS: Final[Mapping[Addressed, Mapping[str, str]]] = {
    "male": {
        "عزيزي": "my dear",
        "(?:ال)?استاذ(?:نا|ي)?": "Mr",
        "(?:ال)?سيد": "Mr",
        "سيدي": "sir",
        "اخي|اخونا|الاخ": "my brother",
        "المحترم|الفاضل": "respected",
        "عميلنا العزيز|عزيزنا العميل": "our dear client",
        "حبيبي|صديقي": "my dear friend",
        "راضيا|راض": "content",
        "مرتاحا|مطمئنا": "at ease",
        "تكون (?:بخير|سعيدا|قد وجدت)": "(that) you are well",
        "لا تتردد": "do not hesitate",
        "اسمح لنا|اعذرنا|سامحنا|ثق(?: بان)?": "allow us, excuse us, trust",
    },
    "female": {
        "عزيزتي": "my dear",
        "(?:ال)?استاذه|استاذتنا|استاذتي": "Ms",
        "(?:ال)?سيده|سيدتي|(?:ال)?انسه": "Ms, madam",
        "اختي|اختنا|الاخت": "my sister",
        "المحترمه|الفاضله": "respected",
        "عميلتنا|عزيزتنا": "our (dear) client",
        "حبيبتي|صديقتي": "my dear friend",
        "راضيه": "content",
        "مرتاحه|مطمئنه": "at ease",
        "تكوني|كوني": "(that) you are, be",
        "لا تترددي|تترددين": "do not hesitate",
        "تريدين|تودين|ترغبين|تحتاجين|تفضلين|تستطيعين|تستلمين|تجدين|تعلمين|تعرفين|تنتظرين|تشعرين|ترين|تملكين": "you want, need, can, find, know, wait",
        "تشعري|تعلمي|تعرفي|تنتظري|ترسلي|تخبرينا|تتواصلي|تطمئني": "(that) you feel, know, wait, send, tell us",
        "ارسلي|اكتبي|تواصلي|اخبرينا|اطمئني|ثقي|اسمحي|اعذرينا|سامحينا|تفضلي|انتظري|اقبلي": "send, write, tell us, trust, allow",
        "طلبتي|دفعتي|ذكرتي|ارسلتي|كتبتي|انتظرتي|كنتي|انتي|عليكي|معكي|لكي(?= (?:شكر|جزيل|كل|خالص))": "misspelled: you ordered, were, on you",
    },
}
"""What is certainly said to one of the two, as patterns of whole words."""

MARKED: Final[Mapping[str, Addressed]] = {"\u064e": "male", "\u0650": "female"}
"""The vowel mark that tells ـك (your, you) and ـت (you did) of a man from that of a woman."""

MARKED_WORDS: Final = (
    "(?:[وفبل]?(?:ل|ب|الي|علي|مع|عن|من|شكر|طلب|رسالت|صبر|ثقت|تواصل|حساب|ابلاغ|توضيح)ك|انت|كنت|طلبت|دفعت|ذكرت|ارسلت|كتبت|انتظرت|وضحت)"
)
"""Words that end in such a ـك or ـت: for you, to you, your order, your message, you are, you ordered, you paid, you mentioned."""

ENDINGS: Final = "ة|ه|ي|ت|تي|ين"
"""What a slash or brackets add to make a word a woman's too: عزيز(ة), أستاذ/ة, أرسل(ي)."""
