"""What takes back what the same half states: the offer denied beside its promise, nothing due where something is, nothing returned
where money is on record.

Words may deny a part only ("not more than", "not to your card"), so what is found is never certain, and what bounds itself is let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.case import Done
from drafter.folding import SENTENCE_END, Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.reading import BINDING, Promise, Reading
from drafter.reading.folding import Folded, fold

_REFUSES: Final = re.compile(
    r"\b(?:we|i)(?:'re| are| am)?(?: (?:cannot|can't|can not|could not|will not|won't|do not|don't)| not able to| unable to) \w+"
    r"|\b(?:cannot|can't|will not|won't) be \w+|^(?:but |and |so |also )?no \w+|\bnot (?:possible|available|due|open|refundable|eligible|entitled|offered|granted)\b"
    r"|(?<!\w)[وف]?(?:لا|لن|ما) (?:يمكن\w*|نستطيع|نقدر|يمدينا|نضيف|نعيد|نلغي|نقدم|نرد|نرجع|نعبي|نمنح|نعطي|يضاف|تضاف|يعاد|تعاد|يرجع|ترجع|يحق|يستحق|تستحق|يلغي|يقدم|يمنح)"
    r"|(?<!\w)[وف]?(?:[يت]تعذر|غير (?:ممكن|متاح|مستحق|قابل)\w*|ليس\w* ممكن\w*|لا يوجد|لا توجد|ليس لك)"
)
"""We cannot, it cannot be, no credit; لا يمكننا, لن يُضاف, يتعذر: the denial of a thing by us."""
_BOUNDS: Final = re.compile(
    r"\d|\b(?:more|beyond|above|higher|again|twice|another|other|full|whole|entire|all|both|today|now|yet|before|until|till|unless|without|while|first|faster|sooner|earlier"
    r"|card|bank|method|what|which|that|who|those|instead|place|else|immediately|right away|part|rest|long|delay|promise|guarantee|say|tell|name|confirm|start|begin)\b"
    r"|اكثر|ازيد|زياده|فوق|مره|اخر|كامل|كل|جميع|معا|اليوم|الان|الحين|بعد|قبل|حتي|الا|دون|بدون|ما دام|اول|اسرع|بطاق|بنك|وسيله|مصرف|التي|الذي|اللي|بدل|مكان|جزء|باقي|نضمن|نعد|نحدد|نوكد|بدء|مقابل"
)
"""What bounds a denial: more, again, full, today, to the card, before, instead; اكثر, مرة, كامل, اليوم, إلى البطاقة, قبل, بدل."""
_NOTHING_DUE: Final = re.compile(
    r"\b(?:no (?:amount|money|sum|refund)|nothing(?! more| further| else))(?: \w+)? (?:is|are) (?:due|owed)(?: to you)?(?! (?:beyond|except|but|for|until|yet|more|unless|other|from you))"
    r"|\byou are (?:not entitled to (?:any|a refund|a credit)|owed nothing)|\b(?:return|refund|credit|give)s? nothing\b(?! (?:more|else|beyond))"
    r"|(?<!\w)[وف]?(?:لا يحق لك|لا تستحق\w*|لا يستحق لك)(?: \w+){0,3} (?:مبلغ|استرداد|رصيد|شيء|شي)(?!\w)|(?:لا|ان لا|الا|ما) ن(?:عيد|رد|رجع) (?:شيئا|شي|اي شي\w*)(?! (?:اخر|غير|اكثر))"
    r"|(?<!\w)(?:لا يوجد|ليس هناك|لا) (?:اي )?(?:مبلغ|شيء) (?:مستحق|مترتب)(?:(?! علي)|(?= لك))"
)
"""Nothing is due, you are owed nothing, we return nothing; لا يحق لك أي مبلغ, لا نعيد شيئًا."""
_NOTHING_RETURNED: Final = re.compile(
    r"\b(?:nothing|no (?:amount|money|refund|credit|part of it)) (?:has|had|have|was|were)(?: (?:yet|so far|ever))? ?(?:been )?(?:returned|refunded|credited|added|sent|paid back)\b"
    r"|(?<!\w)[وف]?(?:لم|ما) (?:يعد|يرد|يرجع|[يت]?ضف|[يت]ضاف|ينضاف|رجع|انرد|انضاف)\w*(?: \w+){0,2} (?:مبلغ|شيء|شي|رصيد)(?!\w)"
)
"""Nothing has been returned; لم يُعَد أي مبلغ."""
_REFUND: Final = re.compile(r"refund|استرداد", re.IGNORECASE)
_MONEY: Final = frozenset(("credit", "refund"))


def findings(read: Reading, text: str, folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Where a half denies what it states or what is on record."""
    stated = {promise.remedy for promise in read.promises if promise.polarity in BINDING} & set(allowed.offers)
    for promise in read.promises:
        if promise.polarity != "denied" or promise.remedy not in stated or not _REFUSES.search(fold(promise.quote).text):
            continue
        first = max((end.end() for end in SENTENCE_END.finditer(text, 0, promise.start)), default=0)
        sentence = fold(text[first : promise.end]).text.replace(fold(allowed.case.order.id or "").text or "\0", "")
        if not _BOUNDS.search(sentence):
            why = f"This denies what the reply offers ({promise.remedy})."
            yield Finding("missing.resolution", lang, promise.quote, promise.start, promise.end, why, certain=False)
    if allowed.offers and not _MONEY.isdisjoint(stated):
        for each in _found(_NOTHING_DUE, folded, lang, "This denies what the reply offers."):
            if "refund" in stated or not _REFUND.search(each.quote):
                yield each  # "no refund is due, we offer a consultation and 12.00 SAR"
    told = {promise.remedy for promise in read.promises if promise.polarity == "done"}
    for promise in read.promises:
        if (
            promise.polarity == "denied"
            and promise.remedy not in told
            and any(_is_entry(promise, entry, text) for entry in allowed.case.done)
        ):
            why = "This denies what is on record."
            yield Finding("missing.resolution", lang, promise.quote, promise.start, promise.end, why, certain=False)
    if any(entry.remedy in _MONEY for entry in allowed.case.done):
        yield from _found(_NOTHING_RETURNED, folded, lang, "Money is on record as returned.")


def _is_entry(promise: Promise, entry: Done, text: str) -> bool:
    """Whether what is denied is an entry of the record: its remedy and sum, in a sentence that holds its reference."""
    if promise.remedy != entry.remedy or promise.amount is None or entry.amount is None or entry.reference is None:
        return False
    end = SENTENCE_END.search(text, promise.end)
    sentence = text[promise.start : end.end() if end else len(text)]
    return promise.amount.value == entry.amount.value and fold(entry.reference).text in fold(sentence).text


def _found(pattern: re.Pattern[str], folded: Folded, lang: Language, why: str) -> Iterator[Finding]:
    for match in pattern.finditer(folded.text):
        start, end = folded.span(match.start(), match.end())
        yield Finding("missing.resolution", lang, folded.original[start:end], start, end, why, certain=False)
