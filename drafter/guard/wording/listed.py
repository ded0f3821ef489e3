"""Facts of an order in a list, each a label and what the record holds: "- Ordered: 2,000 followers", المنفَّذ: 1,460."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from drafter.folding import Language

_LABELS: Final = {
    "en": r"order(?: (?:id|number|no\.?|\d+))?|ordered|quantity|delivered|received|arrived|missing|not delivered|undelivered"
    r"|remaining|left|short|paid|price|amount paid|status|(?:start(?:ing)?|current) count|count (?:at )?(?:the )?(?:start|now)|at the start"
    r"|before|now|today|warranty|refill|refill request|platform|service|link|date|ordered on|completed|completed on|reference|ref"
    r"|delivery (?:window|time)|stated time|window|due",
    "ar": r"(?:رقم )?الطلب(?: \d+)?|المطلوب|الكميه|المنفذ|المسلم|الواصل|وصل|الناقص|المتبقي|الباقي|غير المنفذ|المدفوع|السعر"
    r"|المبلغ المدفوع|الحاله|(?:العدد|العداد) (?:عند )?(?:البدايه|البدء|الحالي|الان)|عدد البدايه|قبل|الان|اليوم|المنصه|الخدمه|الرابط"
    r"|التاريخ|تاريخ الطلب|اكتمل|المرجع|الضمان|اعاده التعبيه|طلب اعاده التعبيه|مهله التسليم|المهله|مده التسليم|الموعد",
}
"""Ordered, delivered, missing, paid, status, count at the start and now, service, date, reference; never what is given."""

_MONTHS: Final = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر"
)
_LITTLE: Final = re.compile(
    r"followers|likes|views|comments|subscribers|members|shares|out|of|from|to|and|in|at|the|on|completed?|partial(?:ly)?|processing|pending"
    r"|cancell?ed|progress|accepted|days?|until|till|completion|متابع\w{0,2}|اعجاب\w{0,2}|مشاهد\w{0,2}|تعليق\w{0,2}|مشترك\w{0,2}|عضوا?|اعضاء|من|الي|و|في|اصل|عند|مكتمل|جزيي|ملغي"
    r"|مقبول\w?|يوما?|ايام|حتي|الاكتمال|اكتماله|قيد|التنفيذ|المعالجه|الانتظار|بعدد|لا|شي"
    rf"|{_MONTHS}"
)
"""Units, little words, and states of an order."""
_LINE: Final = {lang: re.compile(rf"[\s\-–—•*·]*(?:\d+[.)] )?(?:{labels})\s*[:=](?P<value>.*)$") for lang, labels in _LABELS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE_FIGURE: Final = re.compile(
    r"(?:missing|remaining|other|another|of|ordered|delivered|received|at|shows?|stands at|was|is|were|from|to|:|=)\s*(?:the )?$"
    rf"|(?<!\w)(?:{_MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|يوم),?\s*$"
    r"|(?<!\w)(?:usd|aed|sar|qar|kwd|egp|bhd|omr|jod)\s*$|خصم\s*$"
    r"|(?:الناقص\w*|المتبقي\w*|الباقي\w*|البالغ\w*|وعدد\w+|اصل|من|المطلوب|المنفذ|وصل|عند|كان|الي|الطلب|:|=)\s*(?:ال)?$"
)
"""What tells of which count a last figure is: missing, of, delivered, at, a currency; الناقصين وعددهم (the missing, whose number), من أصل
(out of), خصم (discount)."""


def is_listed(folded: str, lang: Language, own: Collection[str]) -> bool:
    """Whether a folded line is a label and only figures, units and the case's ``own`` words beside it.

    >>> is_listed("- ordered: 2,000 followers", "en", ()), is_listed("- refund: 5", "en", ())
    (True, False)
    """
    line = _LINE[lang].fullmatch(folded)
    return line is not None and all(word in own or _LITTLE.fullmatch(word) for word in _WORD.findall(line["value"]))


def is_told(folded: str, place: int) -> bool:
    """Whether the words before a last figure tell of what it is."""
    return _BEFORE_FIGURE.search(folded[:place].rstrip()[-_NEAR:]) is not None


_NEAR = 24
