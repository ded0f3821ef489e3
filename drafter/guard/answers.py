"""Our answer: the words by which a reply says that one comes. It may be told in any of them, and never sooner than it is due."""

from __future__ import annotations

import re
from typing import Final

_FOUND = (
    r"(?<=the |our |its )(?:result|outcome|findings?|conclusions?|verdict)"
    r"(?! (?:of|for|on) (?:your|the) (?:post|page|account|order|campaign))"
)
"""What a check comes to: the result, our findings; results that nobody named are those of the followers."""
_NOUN = (
    rf"(?:answers?|decisions?|repl(?:y|ies)|responses?|word|updates?|feedback|news|{_FOUND})"
    r"(?! and (?:an?|the|your|our|some) (?!(?:\w+ )?(?:explanation|reason|answer|reply|decision)))"
    r"(?! (?:on|about) (?:the|your|a) (?:\w+ )?(?:compensation|payout|gift|bonus))"
)
_ONE = (
    r"(?:(?:an?|the|our|its|your|my|any|some|full|final|clear|written|proper|detailed|firm|definite|complete|honest|further|more|back) )*"
)
"""What may stand before the noun: an answer, our full reply; anything else could be what is given besides."""
_WILL = r"(?:will|'ll|shall|going to)"
_NOUN_AR = r"(?:ال)?(?:رد|قرار|جواب|اجابه|اجابت|خبر|افاده|افادت|توضيح|نتيجه|نتيجت)(?:نا|ه|ي|ها|ا)?"
_GIVEN = r"(?:اي|ال|قيم|مبلغ|ثمن|سعر|فلوس|مصاري|كامل|كل|باقي|نصف|جميع|معظم|ثلث|ربع|فرق|تكلف|خمس|عشر|ثلاث|\d)"
"""After رد and نرجع: what is given back."""
_TO_YOU_AR = r"(?:(?:لك|لكم|لج|اليك\w?|عليك\w?|عليج|ل(?:رصيد|بطاق|حساب|محفظ)\w*) )?"
_COMES_AR = r"[وف]?(?:س|ب|راح |سوف |رح |[هح])?[يت]"
_YOU_AR = r"(?:ك|كم|ج|لك|لج|لكم|كي)?"
_WE_AR = r"[وف]?(?:س|ب|راح |سوف |رح |[هح])?ن"

ANSWER: Final = re.compile(
    r"\b(?:answer\w*|repl(?:y|ied|ies)|respon[ds]\w*|hear (?:back|from (?:us|our|the desk|the team))"
    r"|(?:get|come) back to you|get back|write (?:back|to you)|(?:update|contact) you|in touch"
    rf"|(?:have|give you|send you|get|bring you|receive) {_ONE}{_NOUN})\b"
    r"|(?<!\w)(?!ورد (?:ال)?(?:طلب|رسال|بلاغ|شكو|استفسار|سوال|بريد|منك|الي|لنا|في))"
    rf"[وفب]?(?:[سبهح])?(?:[نيتا]?رد(?!\w| {_TO_YOU_AR}{_GIVEN})|ردنا|ردا|الرد|جواب\w*|الجواب|(?:ال)?اجاب\w*"
    rf"|[نيت]ج(?:او|ي|يا?و?)ب\w*(?! ل)|[نيت]كتب ل\w+|نعود ا?لي\w+|نرجع (?:ل\w+(?! {_GIVEN})|نكلم\w*)|[نيت]وافي\w+|[نيت]فيد\w+|نخبر\w*"
    r"|نبلغ\w*|[نيت]سمع\w* من\w*|[نيت]صل\w* (?:الجواب|خبر|رسال\w*)|[يت]و?صل\w* (?:ال)?خبر|[نيت]تواصل\w*|نكلم\w*|نراسل\w*)(?!\w)"
)
"""Words of our answer: answer, reply, hear from us; رد (reply), جواب (answer), نجيب (we answer), تسمع منا (you hear from us),
خبر (word)."""

_COMES: Final = re.compile(
    rf"{_WILL}(?: (?:then|also|certainly|surely))? (?:let you )?(?:have|get|receive|provide|find|see|send|provide you with"
    rf"|(?:give|send|bring|get) you) (?!(?:our|my) word){_ONE}{_NOUN}\b"
    rf"|{_WILL} (?:go (?:over|through)|look (?:at|into)|check|review|read|study|go back over) (?:(?! and )[^.!?,;]){{0,50}} and (?:then )?"
    rf"(?:(?:give|send|get) you|let you have|come back with|be back with|have) {_ONE}{_NOUN}\b"
    rf"|{_WILL} (?:report back|(?:come|be|return|write|get) back to you|return to you)(?: with {_ONE}{_NOUN})?\b"
    r"(?! with\b| and (?!tell|let|say|explain))"
    rf"|{_WILL} (?:come|be) back with {_ONE}{_NOUN}\b"
    rf"|{_WILL} (?:speak|talk) to you(?= (?:by|within|inside|in|before|until|on|at|today|tomorrow)\b|[.,;!]|$)"
    rf"|{_WILL} (?:then |also )?(?:know|learn|hear|see|find out|be told|be shown)"
    rf"(?= ?:|,? (?:by|within|inside|before|until|tomorrow|today)\b"
    rf"| (?:{_ONE}{_NOUN}|more|where (?:things|it|you|we|your \w+) stands?|how (?:things|it) stands?"
    r"|what (?:is|was|has been|we have|we|he|she|they) (?:decided|found|found out)))"
    rf"|{_WILL} (?:then |also )?be (?:told|informed|notified|answered|contacted|updated|written to)"
    r"(?= (?:by|within|before|until|at|on|tomorrow|today|here|what|about it|of (?:it|the (?:result|decision|outcome|answer)))\b|[.,;!]|$)"
    rf"|{_WILL} (?:personally )?(?:be|get|come|stay) (?:back )?in (?:touch|contact)\b"
    rf"|{_COMES_AR}(?:اتي|جي|جيي|جا|و?صل|(?:رسل|بعث)(?: ا?لي\w+| لك\w?)?|كون عند|كون لدي|كون ب(?:ريد|يد)|بلغ|لقي?|لاقي?"
    r"|تلقي?|ستلم|حصل علي|سمع)"
    rf"{_YOU_AR}(?:ين|ون)?"
    rf"(?: (?:مننا|منا|من عندنا|باذن الله|ان شاء الله|عند\w*|لدي\w*|علي|اليك\w?|لك|لكم))* ?{_NOUN_AR}(?!\w)"
    rf"|{_WE_AR}(?:عط|رسل|شارك|طلع|وافي|قدم|بعت|بعث|دز|طرش|رد|وصل|جيب)"
    rf"{_YOU_AR}ي?{_YOU_AR}(?: (?:علي\w+|لك|لج|لكم|اليك\w?))? ?ب?{_NOUN_AR}(?!\w)"
    r"|[وف]?(?:س|ب)?يجاب (?:عن|علي)(?!\w)"
    rf"|{_COMES_AR}(?:كلم|خاطب|راسل){_YOU_AR}(?!\w)"
    rf"|{_WE_AR}عاود (?:مراسل|مخاطب|مكاتب)ت{_YOU_AR}(?!\w)"
    rf"|{_WE_AR}عاود (?:الكتابه|الرد|التواصل|الاتصال) (?:الي|علي|مع|ب)\w{{1,3}}(?!\w)"
    rf"|{_COMES_AR}(?:تحدث|تكلم) (?:الي\w+|مع\w{{1,3}})(?!\w)"
    rf"|{_COMES_AR}(?:جري|تم) التواصل مع\w{{1,3}}(?!\w)"
    rf"|{_COMES_AR}(?:تضح|تبين|نكشف) (?:لك|لج|لكم) (?:الوضع|الامر|الموقف|الصوره|ما تقرر|وضع الطلب)(?!\w)"
    rf"|{_COMES_AR}(?:بت|فصل|حسم)\w{{0,2}} (?:في\w{{0,2}}|الامر)(?! ل(?:صالح|مصلح))"
    rf"|{_WE_AR}(?:قول|خبر|بلغ|علم|عرف) ?{_YOU_AR}(?: ب(?:ه|ها|الرد|الجواب|القرار|النتيجه)"
    r"| (?:شنو|شو|ايش|وش|بما|ماذا|ما) [^.!؟،\n]{1,40}?)?"
    r"(?= (?:خلال|قبل|بحلول|غدا|بكره|باجر|اليوم|يوم|لين|الساعه|بحد|في موعد|هنا|عبر)|[.،!]|$)"
    rf"|{_WE_AR}(?:رجع|عود) (?:ل(?:ك|ج|كم)|الي\w+)(?= (?:خلال|قبل|بحلول|غدا|بكره|باجر|اليوم|يوم|لين|الساعه|بحد|في موعد|هنا)|[.،!]|$)"
    rf"|[وف]?(?:س|ب)?[يت]كون {_NOUN_AR} (?:في|عند|لدي|مع|بين|ب)(?! ?(?:ال)?(?:رصيد|بطاق|حساب|محفظ))\w*"
)
"""A commitment that is an answer and nothing else: "will have word from us", "will let you have our answer", سيأتيك الجواب,
بنعطيك جواب."""


def is_answer(said: str) -> bool:
    """Whether a commitment (folded text that begins with its verb) gives an answer, and nothing before it.

    >>> is_answer("will let you have our answer by 10:25"), is_answer("will let you have the money and an answer")
    (True, False)
    >>> is_answer("سياتيك الجواب بحلول الساعه 1:20"), is_answer("سياتيك المبلغ والجواب")
    (True, False)
    """
    return _COMES.match(said) is not None
