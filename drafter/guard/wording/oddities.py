"""What a sentence may not be made of, whoever wrote it: fragments, announcements, sums in signs, and signs that are not what they look like."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from decimal import Decimal
from typing import Final

from drafter.folding import Language
from drafter.guard.answers import ANSWER
from drafter.guard.wording.complete import is_complete
from drafter.guard.wording.listed import is_listed, is_told
from drafter.guard.wording.parting import SMILE_SIGNS

PLEASANTRIES: Final = {
    "en": re.compile(
        r"(?:(?:dear|hello|hi) (?:mr|mrs|ms|dr)\. \w+|dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome|salam|wa alaikum assalam|peace be upon you|thank you|thanks|many thanks|kind regards|best regards|with (?:\w+ ){0,2}(?:regards|wishes|respect|thanks)|many regards|"
        r"warm(?:est)? regards|kindest regards|yours respectfully|respectfully|all the best|customer care|regards|best wishes|(?:have|wishing you) a (?:great|nice|good|lovely|wonderful|pleasant) (?:day|evening|weekend|week)|with thanks|(?:noted|understood)(?=[ ,.!]*(?:$|[.!\n]|thank))|message received|well received|point taken|sincerely|warmly|two options|your options|your choice|gladly|with pleasure|here is the position|no problem|no worries|yours (?:sincerely|faithfully)|greetings|support|(?:the |your |our )?(?:\w+ ){0,2}(?:team|department|desk)$|morning|afternoon|evening|the support team|support team|customer support|your support team|we apologi[sz]e|"
        r"our apologies|(?:with (?:our |my )?)?apologies|sorry|we are sorry|take care|which (?:one )?(?:do you prefer|suits you|would you prefer)|please (?:choose|tell us which)|the choice is yours)\b"
    ),
    "ar": re.compile(
        r"(?:السلام عليكم|وعليكم السلام|ورحمه الله(?: وبركاته)?|اهلا(?: وسهلا)?|مرحبا|هلا|حياك الله|صباح (?:الخير|النور)|مسا (?:الخير|النور)|عزيز\w*|استاذ\w*|الاستاذ\w*|اخي|اختي|(?:ال)?اخ(?:ت)?|السيده?|(?:ملاحظت|رسالت|شكوا|بلاغ|تذكرت|بريد)(?:ك|ج|كم) (?:عندنا|لدينا|وصل\w*)|شكرا|مشكور\w*|"
        r"نشكرك|و?(?:نقدر|نامل|نرجو|نشكر) (?:لك |لكم )?(?:حسن )?(?:صبر|تفهم|ثقت|انتظار|تعاون)\w*|(?:نعتذر|منعتذر|اسفين|اسف|اسفه|عذرا) (?:علي ال|عال|عن ال)(?:ازعاج|تاخير|انتظار|خطا)|لا مشكله|ولا يهمك|مع (?:اعتذارنا|(?:خالص )?(?:ال)?اعتذار|اسفنا)|مع (?:خالص |اطيب |وافر )?(?:التحيه|التحيات|التقدير|الشكر|الاحترام)|تحياتنا|تحياتي(?: (?:لك|لج|لكم))?|و?تفضلوا بقبول(?: فايق| وافر| خالص| جزيل)? (?:ال)?(?:احترام|تقدير|شكر|تحيه)(?: والتقدير| والاحترام)?|و?شاكرين لك (?:حسن )?(?:صبرك|تفهمك|تعاونك|انتظارك)|مع (?:اطيب|خالص) (?:ال)?(?:امنيات|تمنيات)(?:نا|ي)?|دمت(?:م)? (?:بخير|سالم\w*|بود)|تحيه طيبه|وبعد|مع الاحترام|خدمه العملا|العنايه بالعملا|فريق (?:ال)?\w+|قسم \w+|فريق الدعم|الدعم|نعتذر|المعذره|السموحه|[وف]?يعطي(?:ك|ج|كم) العافيه|الله يسلم(?:ك|ج|كم)|(?:و?(?:نتمني|اتمني) (?:لك|لج|لكم) )?(?:يوما سعيدا|يوم سعيد|نهارا سعيدا|نهارك سعيد|يومك سعيد|طاب يومك)|ايهما (?:تفضل\w*|يناسبك|انسب)|المحترم\w*)(?!\w)"
    ),
}
"""Greetings, thanks, regrets and closings: what may stand alone in a few words."""

_FEWEST = {"en": 4, "ar": 3}
"""A sentence of fewer words than these says what it says only by what stands beside it."""

_OPERATORS = re.compile(
    r"[×✕✖=<>≥≤±∞→](?!\d{3})|(?:(?<![^\W\d] )\+|\+(?! ?(?:[a-z]{3} |\$)?\d))(?!\d{3})|\b[x×] ?\d|\d ?[x×*](?!\w)(?! (?:followers|likes|posts|reposts|comments|views|profile|account))|\d\+|\(\d+\)|(?<![\d.,])\d+ \d+[.,]\d|/ ?(?:day|month|week|order)",
    re.IGNORECASE,
)
_IN_LINK = re.compile(r"[a-z]\.[a-z]{2,}/\S*$")
_LINK_WITHIN = 80
_LAST = re.compile(r"(?<!\w)\d+ ?%?\s*$")
_SPACED = re.compile(r"(?:(?<!\w)[^\W\d][ .\-_]{1,2}){3,}\w(?!\w)")
_HARMLESS = frozenset(SMILE_SIGNS + "•–—…£€−")
_WORD = re.compile(r"[^\W\d_]+")
TOO_SHORT: Final = "is too short to be understood by itself"
BY_SIGNS: Final = "reckons with signs"


def oddities(
    folded: str, lang: Language, known: Collection[str], own: Collection[str], *, leads: bool = False
) -> Iterator[tuple[int, int, str]]:
    """The odd stretches of a folded sentence, with what is odd: not a fragment that is ``known`` from sound replies as it stands, not a
    last figure that is the case's ``own``, not a fact in a list nor the line that ``leads`` to one.
    """
    reckoned = _OPEN_SUM.sub(_unless_told, _SUM.sub(_unless_right, folded))
    alone = reckoned != folded and not _WORD.search(_COINS.sub("", reckoned) if "+" not in folded else reckoned)
    if is_listed(folded, lang, own) or alone:
        return
    if folded.rstrip().endswith(":") and not leads:
        yield 0, len(folded), "announces what follows it"
    for match in _OPERATORS.finditer(reckoned):
        if match[0].strip("()") in own:
            continue  # the order's number in brackets
        if _IN_LINK.search(folded, max(0, match.start() - _LINK_WITHIN), match.start()):
            continue  # youtube.com/watch?v=...
        yield match.start(), match.end(), BY_SIGNS
    last = _LAST.search(folded)
    if last and not any(word.endswith(last[0].strip()) for word in own) and not is_told(folded, _figure_start(folded, last.start())):
        yield last.start(), last.end(), "ends in a figure that counts nothing"
    if is_fragment(folded, lang, own) and not (
        is_pleasantry(_nameless(folded, own), lang) or alike(folded, own) in known or _is_idle(folded, own)
    ):
        yield 0, len(folded), TOO_SHORT


def _nameless(folded: str, own: Collection[str]) -> str:
    """A sentence without a name of the case behind a comma: "thanks, nabil"."""
    return _CALLED.sub(lambda match: "" if match[1] in own else match[0], folded)


_CALLED = re.compile(r",? (?:يا )?([^\W\d_]+)(?=[\s.!]*$)")


def _figure_start(folded: str, place: int) -> int:
    """Where a figure begins whose last digits stand at ``place``: 2,000."""
    while place > 1 and folded[place - 1] in ",." and folded[place - 2].isdigit():
        place -= 1
        while place and folded[place - 1].isdigit():
            place -= 1
    return place


def _is_idle(folded: str, own: Collection[str]) -> bool:
    """Whether a fragment only asks, and not for a thing that is given, or only names a reference of the case."""
    if is_complete(folded):
        return True
    if GIVES.search(folded):
        return False  # "Tonight." is a figure that was read, and says when
    if folded.rstrip().endswith("?"):
        return _WHY_NOT.search(folded) is None
    words = [word for word in re.findall(r"\w+", folded) if word not in own]
    return len(words) < len(re.findall(r"\w+", folded)) and all(word in _REFERS for word in words)


_WHY_NOT = re.compile(r"\bwhy not\b|\bhow (?:much|many) more\b|(?<!\w)كم (?:تريد|تبي|تبغي|تود)|(?<!\w)و?(?:لم|ليش|ليه|لماذا) لا(?!\w)")
"""A question that grants."""
_REFERRING = (
    "ref reference no number order payment case see check on jan feb mar apr may jun jul aug sep sept oct nov dec "
    "المرجع مرجع الرقم رقم المرجعي الطلب العمليه راجع راجعي يوم في "
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر"
)
_REFERS = frozenset(_REFERRING.split())
"""Words that stand beside a reference: المرجع, الرقم المرجعي (the reference number), العملية (the payment)."""


GIVES = re.compile(
    r"discount|refund|credit|refill|double|triple|twice|deliver(?!ed \S+ of)|cancel|cash|hours|days|now|today|tonight|tomorrow|lost|cover|consent|half|amount|money|card|account|balance|panel|followers|likes|views|full|all of"
    r"|usd|aed|sar|qar|kwd|egp|bhd|omr|jod|\$"
    r"|لغا|نلغي|اعاد|ضاعف|ضعف|مرتين|رصيد|حقك|عوض|استرد|خصم|كاش|اليوم|الليله|الحين|دولار|درهم|ريال|دينار|جنيه|نصف|نص |مبلغ|فلوس|بطاق|حساب|لوحه|متابع|اعجاب|مشاهد|كامل|كل(?!شي| شي)"
)
"""What is given, to where, or when: a fragment with it says what it says only by what stands beside it, also as a question."""


_NUMBER = r"(?:\d{1,3}(?:[,٬]\d{3})+|\d+)(?:[.٫]\d+)?%?"
_BETWEEN = r"[^\d\n=+]{0,26}"
_SIGN = r"(?:[/÷×x*+]|(?<=\s)[-−](?=\s)|(?<=\s)(?:out of|of|من)(?=\s))"
_STEPS = rf"{_NUMBER}(?:{_BETWEEN}?{_SIGN}{_BETWEEN}?{_NUMBER}){{1,3}}{_BETWEEN}"
_SUM = re.compile(rf"(?<![\d.,٫٬]){_STEPS}={_BETWEEN}{_NUMBER}(?![\d,٬]|[.٫]\d)")
_OPEN_SUM = re.compile(rf"\({_BETWEEN}?{_STEPS}?\)")
_STEP = re.compile(rf"{_SIGN}|{_NUMBER}")
_COINS = re.compile(
    r"\b(?:usd|aed|sar|qar|kwd|egp|bhd|omr|jod|eur)\b|(?<!\w)(?:دولار\w*|درهم\w*|ريال\w*|دينار\w*|جنيه\w*|سعودي\w*|كويتي\w*|قطري\w*|مصري\w*)(?!\w)"
)
"""The currency behind what a sum comes to."""
_OF_A_SUM = re.compile(
    rf"{_COINS.pattern}|x|cents?|fils|of|out|the|followers?|likes|views|subscribers|members|comments|shares|saves|paid|delivered|missing|ordered|undelivered|left"
    r"|remaining|taken|charged|in|error|returned|back|given|earlier|already|price|per|thousand|follower|like|view|ر|س|د|ا|ك|ق|م|ع|ب|هلل\w*|فلس\w*|سنت\w*|قرش\w*"
    r"|(?:ال)?(?:متابع|اعجاب|لايك|مشاهد|مشترك|عضو|تعليق)\w*|مدفوع\w*|دفعت\w*|ناقص\w*|مسلم\w*|متبقي\w*|مطلوب\w*|خصمت?|بالخطا|اعيدت?|رجعت?|من|قبل|اصل|ثمن|سعر|لكل|الف"
    r"|اماراتي\w*|عماني\w*|بحريني\w*|اردني\w*|امريكي\w*|ريالا?|يساوي|بعد|التقريب|الي|الادني|rounded|down|or|لم|[يت]سلم|[يت]صل|يورو|euros?|dollars?|riyals?|dirhams?|dinars?|pounds?"
)
"""What may stand between the steps of a sum: coins, what is counted, and what became of it."""
_CLOSE = Decimal("0.01")


def adds_up(folded: str) -> bool:
    """Whether signs and figures alone are a sum that comes out: "7,000 − 6,480 = 520"."""
    return not any(char.isdigit() for char in _SUM.sub(_unless_right, folded))


def _unless_right(match: re.Match[str]) -> str:
    """A sum in signs, or spaces in its place where it comes out: "400 / 1,000 x 12.50 = 5.00"."""
    if _MORE_OF_IT.match(match.string, match.end()):
        return match[0]  # "= 3.60 USD twice"
    if ("+" in match[0] and "%" in match[0]) or not all(_OF_A_SUM.fullmatch(word) for word in _WORD.findall(match[0])):
        return match[0]  # "20% + 20% = 40%", "20 SAR + 40 SAR from us = 60 SAR"
    steps, _, told = match[0].rpartition("=")
    return _blank_where(match, _comes_to(steps), re.findall(_NUMBER, told)[:1])


def _unless_told(match: re.Match[str]) -> str:
    """A sum in brackets, or spaces in its place where what it comes to stands before it: "24.00 SAR (1,000 / 2,500 x 60.00)"."""
    before = match.string[max(0, match.start() - _TOLD_BEFORE) : match.start()]
    return _blank_where(match, _comes_to(match[0]), re.findall(_NUMBER, before))


_MORE_OF_IT = re.compile(r"[^\n.!?]{0,20}(?:\b(?:twice|each|times|per|every)\b|مرتين|لكل|ضعف|كل )")
_TOLD_BEFORE = 60


def _blank_where(match: re.Match[str], value: Decimal | None, told: list[str]) -> str:
    scale = next((parts for word, parts in _PARTS if word.search(match[0])), 1)  # "450 x 2 cents = 9 USD"
    right = value is not None and any(
        abs(value - _number(number)) < _CLOSE or abs(value / scale - _number(number)) < _CLOSE for number in told
    )
    return " " * len(match[0]) if right else match[0]


_PARTS = ((re.compile(r"\bcents?\b|سنت|هلل|قرش"), 100), (re.compile(r"\bfils\b|فلس"), 1000))
"""Small coins, and how many of them are one of the large."""


def _comes_to(steps: str) -> Decimal | None:
    """What numbers with signs between them come to; None where one is divided by nothing.

    >>> _comes_to("45 + 2 x 10"), _comes_to("400 / 1,000 x 12.50"), _comes_to("90 - 45")
    (Decimal('65'), Decimal('5.000'), Decimal('45'))
    """
    terms, sign, before = [Decimal(0)], "+", ""
    for step in _STEP.findall(steps):
        if not step[0].isdigit():
            sign = ("x" if before.endswith("%") else "/") if step in _OUT_OF else step.replace("−", "-")  # "25% of 8", "750 of 1,000"
        elif sign in "+-":
            terms.append(_number(step) if sign == "+" else -_number(step))
        elif sign not in "/÷":
            terms[-1] *= _number(step)
        elif not _number(step):
            return None
        else:
            terms[-1] /= _number(step)
        before = step
    return sum(terms, Decimal(0))


_OUT_OF = ("out of", "of", "من")


def _number(written: str) -> Decimal:
    if written.endswith("%"):
        return _number(written[:-1]) / 100
    return Decimal(written.replace(",", "").replace("٬", "").replace("٫", "."))


def tells_answer(folded: str) -> bool:
    """Whether a sentence tells when an answer comes and gives nothing: its time is held against the other half's elsewhere.

    >>> tells_answer("you will hear back by 9:05 a.m. on 4 august."), tells_answer("you will hear back, and the money is yours by 9:05.")
    (True, False)
    """
    few = len(_WORD.findall(folded)) <= _ANSWER_WORDS and any(char.isdigit() for char in folded)
    return few and ANSWER.search(folded) is not None and GIVES.search(TIME.sub(" ", folded)) is None


_ANSWER_WORDS = 14
TIME = re.compile(r"\b(?:hours?|days?|now|today|tonight|tomorrow|at the latest)\b|(?<!\w)(?:ال)?(?:يوم|ليله|حين|ساعه|ساعات)(?!\w)")


def unsigned(folded: str) -> tuple[str, ...]:
    """A sentence, and what of it stands behind a signature: "support team the order finishes today"."""
    signed = _SIGNED.match(folded.strip())
    rest = folded.strip()[signed.end() :] if signed else ""
    return (folded, rest) if len(_WORD.findall(rest)) >= _SAYS_MORE else (folded,)


_SAYS_MORE = 3
"""Fewer words behind a signature are a name or a department."""
_SIGNED = re.compile(
    r"(?:(?:with )?(?:(?:kind|best|warm|many) )?regards,?\s+|(?:the |your )?(?:\w+ )?support(?: team| desk)?[,.]?\s+|customer care[,.]?\s+"
    r"|مع (?:خالص |اطيب )?(?:التحيه|التحيات|التقدير|الشكر)،?\s+|فريق (?:ال)?(?:دعم|خدمه العملا)،?\s+)+"
)


def is_fragment(folded: str, lang: Language, own: Collection[str] = ()) -> bool:
    """Whether a sentence has so few words that it says what it says only by what stands beside it; the case's own figures are words too."""
    words = len(_WORD.findall(folded))
    words += sum(figure in own for figure in _OWN_FIGURE.findall(folded) if len(figure) > _SHORT_FIGURE)
    return words < _FEWEST[lang] and (words < _FEWEST["ar"] or GIVES.search(folded) is not None)


def alike(folded: str, own: Collection[str] = ()) -> str:
    """A sentence with its figures made alike, without signs and without the case's own names."""
    return " ".join("#" if token[0].isdigit() else token for token in _TOKEN.findall(folded) if token not in own)


_TOKEN = re.compile(r"\d[\d.,:/]*|[^\W\d_]+")
_OWN_FIGURE = re.compile(r"(?<!\w)\d+(?!\w)")
_SHORT_FIGURE = 3
"""A figure of so few digits is no order's number."""


def is_pleasantry(folded: str, lang: Language, *, words_after: int = 4) -> bool:
    """Whether a text is greetings, thanks, regrets and closings alone, each with at most ``words_after`` words after it."""
    text = folded.strip()
    places, seen = [0], {0}
    while places:
        place = places.pop()
        start = _GAP.match(text, place).end()  # type: ignore[union-attr]  # a gap may be empty
        if place and start == len(text):
            return True
        greeting = PLEASANTRIES[lang].match(text, start)
        end = greeting.end() if greeting else None
        for _ in range(words_after + 1):
            if end is None:
                break
            if end not in seen:
                seen.add(end)
                places.append(end)
            word = _NEXT.match(text, end)
            end = word.end() if word else None
    return False


def is_formula(folded: str, lang: Language, own: Collection[str]) -> bool:
    """Whether a sentence is nothing but greetings and closings, names of the case left out: it says nothing that could be missing."""
    words = [word for word in folded.split() if word.strip(_POINTS) not in own]
    return not words or is_pleasantry(" ".join(words), lang, words_after=0)


_POINTS = " ,;:.!؟،؛"
_GAP, _NEXT = re.compile(r"\W*"), re.compile(r" [\w']+")


def unseen_signs(original: str) -> Iterator[tuple[int, int]]:
    """Letters of other scripts or other shapes, emoji that are no smile, letters set apart, and marks inside figures: what a reader may not see."""
    for match in _SPACED.finditer(original):
        yield match.start(), match.end()
    for match in _MARKED.finditer(original):
        yield match.start(), match.end()
    for place, char in enumerate(original):
        if " " <= char <= "~" or char in _HARMLESS or "\u0600" <= char <= "\u06ff":
            continue
        odd = unicodedata.normalize("NFKC", char) != char and char not in "\u00a0\u202f"
        odd = odd or (unicodedata.category(char) in _HIDDEN and char not in _MARKS)
        if odd or (unicodedata.category(char)[0] in "LS" and not "\u00c0" <= char <= "\u024f") or char in _CONTROLS:
            yield place, place + 1


_HIDDEN = frozenset(["Cc", "Cf", "Cn", "Co", "Cs"])
"""Categories of signs that show nothing."""
_MARKS = frozenset("\n\r\t\u00ad\u061c\ufeff" + "".join(map(chr, [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)])))
"""Marks that keyboards and chat programs put into Arabic."""
_CONTROLS = "\u202a\u202b\u202c\u202d\u202e"
_MARKED = re.compile("[0-9٠-٩۰-۹][.,٫٬]?[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]+[.,٫٬]?[0-9٠-٩۰-۹]")
"""A mark inside a figure, which can turn its digits round on the screen."""
