"""Plain statements of an offer, as the reader holds them against the decision: what is told beside one is then judged by itself.

"We will add 5.00 USD to your panel balance" says nothing that the reader does not check. In a long sentence its harmless words would hide
the few that widen it ("every 24 hours"), so each plain statement is one word to the wording gate. A statement is a run of the parts below
that holds a verb and what it gives; the expressions are over folded text.
"""

from __future__ import annotations

import re
from typing import Final

from drafter.folding import Language

_FIGURE = r"\d[\d.,٫٬]*"
_THINGS = r"(?:followers?|likes?|views?|subscribers?|members?|comments?|plays?|units?)"
_CURRENCY = (
    r"(?:usd|aed|sar|kwd|bhd|omr|qar|egp|jod|eur|gbp|us dollars?|dollars?|dirhams?|riyals?|rials?|saudi riyals?|qatari riyals?|omani rials?"
    r"|(?:kuwaiti |bahraini |jordanian )?dinars?|egyptian pounds?|pounds?|euros?|kd|bd|dhs?|sr|qr|us\$|\$|€|£)"
)
_MONEY = rf"(?:{_CURRENCY} ?{_FIGURE}|{_FIGURE} ?{_CURRENCY})"
_HOURS = rf"{_FIGURE}(?: ?(?:to|-|–) ?{_FIGURE})? ?(?:business |working )?(?:hours?|days?|hrs?|h)"

ENGLISH: Final = {
    "verb": (
        r"(?:(?:so|therefore|hence|then) )?(?:(?:we|i)(?:'ll| will| can| are|'re)? (?:now )?)?"
        r"(?:cancel(?:ling)? (?:it|the order|order|the rest|this order)(?: \d+)?(?:,? and)? ?)?"
        r"(?:add|adding|credit|crediting|return|returning|refund|refunding|put|putting|transfer|move|moving|send|refill|refilling|request a refill of|requesting a refill of"
        r"|redeliver|re-deliver|deliver|resume delivery of|give you|offer you|offer|arrange)(?: back)?"
        r"|(?:we|i)(?:'ll| will| are going to)? (?:now )?credit your (?:panel )?(?:balance|wallet) with|your (?:panel )?(?:balance|wallet) (?:will|is going to) (?:go up|rise|grow|increase) by"
        r"|you(?:'ll| will) (?:receive|get|have|see)"
        r"|(?:will|can) be (?:added|credited|returned|refunded|put|moved|refilled|redelivered|delivered)(?: back| again)?|(?:will |to )?(?:goes|go|comes|come)(?: back)?"
    ),
    "given": (
        rf"(?:the |you )?(?:full |whole |entire |remaining |exact )?(?:amount of |sum of |value of |price of )?{_MONEY}(?: you paid| that you paid)?"
        rf"|(?:the )?(?:remaining |missing |lost |other |undelivered )*(?:{_FIGURE} )?(?:remaining |missing |lost |undelivered )*(?:{_THINGS}|drop)"
        rf"|(?:a |the )?(?:discount of {_FIGURE} ?(?:%|percent)|{_FIGURE} ?(?:%|percent) (?:discount|off))|(?:the )?order \d+(?: again)?"
    ),
    "place": (
        r"(?:back )?(?:to|in|into|onto|on) (?:your|the) (?:panel |account |smm )?(?:balance|wallet|original payment method|payment method|card|panel)"
        r"|on (?:a|your) (?:new|next) order(?: of the same service)?"
    ),
    "time": rf"(?:within|in|which takes|it takes|takes|taking)(?: up to)? {_HOURS}(?: (?:of|from|after) (?:this message|its acceptance|acceptance))?|today",
    "cause": (
        rf"(?:for|on|of|from) (?:your |the )?order \d+|for the (?:{_FIGURE} )?(?:missing |undelivered |remaining |lost )*(?:part|share|{_THINGS})"
        rf"(?: that (?:did not arrive|were not delivered|was not delivered|are missing|never arrived))?"
        r"|at no (?:extra |additional )?cost(?: to you)?|free of charge"
    ),
}
_AR_CURRENCY = (
    r"(?:دولارا?(?: امريكيا?)?|دولارات(?: امريكيه)?|درهما?(?: اماراتيا?)?|دراهم|ريالا?(?: (?:سعودي|قطري|عماني)ا?)?|ريالات(?: (?:سعوديه|قطريه|عمانيه))?"
    r"|دينارا?(?: (?:كويتي|بحريني|اردني)ا?)?|دنانير(?: (?:كويتيه|بحرينيه|اردنيه))?|جنيها?(?: مصريا?)?|جنيهات|يورو|د\.ا|ر\.س|د\.ك|د\.ب|ر\.ع|ر\.ق|ج\.م|usd|aed|sar|kwd|bhd|omr|qar|egp|jod|\$|€)\.?"
)
_AR_MONEY = rf"(?:{_AR_CURRENCY} ?{_FIGURE}|{_FIGURE} ?{_AR_CURRENCY})"
_AR_THINGS = r"(?:متابعا?|متابعين|متابعون|اعجابا?|اعجابات|مشاهده|مشاهدات|مشتركا?|مشتركين|عضوا?|اعضا|تعليقا?|تعليقات|لايك|لايكات)"
_AR_HOURS = rf"(?:{_FIGURE}(?: ?(?:الي|-|–) ?{_FIGURE})? ?(?:ساعه|ساعات|يوم|يوما|ايام)(?: عمل)?)"
ARABIC: Final = {
    "verb": (
        r"[وف]?(?:لذلك |لذا )?(?:[سب]?نلغي (?:الطلب|الباقي|طلبك)(?: \d+)? ?و)?(?:[سب]?(?:نضيف|نعيد|نرد|نرجع|نحول|نرسل|نكمل|نستانف|نقدم|نعطي|نطلب|نحط|تضاف|يضاف|تعاد|يعاد|ترد|يرد|يرجع|ترجع|يعود|تعود|يصل|تصل)|يمكننا اضافه|يمكننا تقديم|يسعدنا تقديم|(?:ستتم|ستتمّ|سيتم|بيتم|تتم) اضافه|ستحصل علي|ستحصلين علي|بتحصل علي|سيصلك|ستصلك|بيوصلك|(?:سيزيد|بيزيد|سيرتفع) رصيدك(?: في اللوحه)? (?:بمقدار|ب)|ستجد|ستجدين)"
        r"(?: (?:لك|لج|لكم|اليك|تنفيذ|تعبيه|تسليم))?"
    ),
    "given": (
        rf"(?:كامل |باقي )?(?:المبلغ|مبلغ|قيمه|القيمه)?(?: كاملا| كامله| وقدره)?،? ?{_AR_MONEY}|(?:كامل )?(?:ال)?مبلغ(?: كاملا)?"
        rf"|(?:ال ?)?{_FIGURE} {_AR_THINGS}(?: (?:ال)?(?:متبقي\w*|ناقص\w*|مفقود\w*))?|(?:نقص )?الطلب \d+|النقص|(?:باقي |بقيه )?ال{_AR_THINGS}(?: (?:المتبقي\w*|الناقص\w*))?"
        rf"|خصما?(?: بنسبه| قدره)? {_FIGURE} ?(?:%|بالميه|في الميه)"
    ),
    "place": (
        r"(?:الي|في|ل|علي) ?(?:رصيدك|رصيدج|رصيدكم|الرصيد|محفظتك|محفظتج|المحفظه|وسيله الدفع(?: الاصليه)?|البطاقه|بطاقتك|بطاقتج)(?: في اللوحه| باللوحه)?"
        r"|علي (?:طلب جديد|طلبك القادم|الطلب القادم)(?: من الخدمه نفسها)?"
    ),
    "time": rf"[وف]?(?:(?:ويستغرق|يستغرق) (?:ذلك )?(?:من )?|خلال ){_AR_HOURS}(?: (?:من|بعد) (?:هذه الرساله|قبول(?:ها|ه)?|القبول|قبول طلب اعاده التعبيه))?|اليوم|الان",
    "cause": (
        rf"(?:عن|من|في|ل) ?(?:ال)?طلبك? \d+|عن (?:الجز|الكميه) (?:غير المنفذ\w*|الناقص\w*)|عن (?:ال)?{_FIGURE} {_AR_THINGS}(?: (?:لم يصلوا|لم تصل|ناقص\w*|المتبقي\w*))?"
        r"|(?:دون|بدون) (?:اي )?(?:تكلفه|رسوم)(?: اضافيه)?(?: عليك| عليج)?|مجانا"
    ),
}


def _run(parts: dict[str, str]) -> re.Pattern[str]:
    part = "|".join(f"(?:{words})" for words in parts.values())
    return re.compile(rf"(?<!\w)(?:{part})(?!\w)(?:[,،]? (?:{part})(?!\w))+")


_RUNS: Final = {"en": _run(ENGLISH), "ar": _run(ARABIC)}
_VERBS: Final = {"en": re.compile(rf"(?<!\w)(?:{ENGLISH['verb']})(?!\w)"), "ar": re.compile(rf"(?<!\w)(?:{ARABIC['verb']})(?!\w)")}
_GIVEN: Final = {"en": re.compile(rf"(?<!\w)(?:{ENGLISH['given']})(?!\w)"), "ar": re.compile(rf"(?<!\w)(?:{ARABIC['given']})(?!\w)")}


def plain(folded: str, lang: Language) -> str:
    """A folded sentence with each plain statement of an offer as one word.

    >>> plain("we will add 5.00 usd to your panel balance every 24 hours.", "en")
    'offer every 24 hours.'
    """

    def one_word(match: re.Match[str]) -> str:
        return "offer" if _VERBS[lang].search(match[0]) and _GIVEN[lang].search(match[0]) else match[0]

    return _RUNS[lang].sub(one_word, folded)
