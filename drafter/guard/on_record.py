"""What stands on record as done, and is told beside its reference or its day: it is no promise, whatever its words.

"CO-31, 5 December: that is the entry for your consultation" has no verb that tells a thing as done, and neither has ومرجع إعادة التسليم
RD-790. The record has proved the remedy, and its number says which is meant; only words of the future make it one more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from drafter.case import Case, Done
from drafter.folding import SENTENCE_END
from drafter.guard.bank_time import BANK_DAYS
from drafter.guard.committing import is_to_come
from drafter.reading import Promise, Reading
from drafter.reading.folding import fold

_NEAR = 60
_AGAIN = re.compile(
    r"\b(?:another|again|second|once more|one more|next|also|additional|further|extra|too|as well|still|yet|await\w*|pending)\b"
    r"|\b(?:can|(?<!\d )may|if|shall|to be)\b"
    r"|(?<!\w)[وف]?(?:مره|اخر\w*|ثاني\w*|تاني\w*|كمان|ايضا|اضافي\w*|زياده|لسه|بانتظار|يمكن\w*|نقدر|تقدر\w*|اذا|لو|ان)(?!\w)"
    r"|(?<!\w)[وف]?(?:سوف|راح|رح|جاري|قيد التنفيذ)(?!\w)"
)
"""Words that may make it one more, or put it off."""


def settled(read: Reading, text: str, case: Case) -> Reading:
    """``read`` with the promises of what is on record told as done: once, and left out where that remedy is told as done besides."""
    if not case.done or all(promise.polarity == "done" for promise in read.promises):
        return read
    return replace(read, promises=tuple(_settled(read, text, case)))


_FIND = re.compile(r"\byou(?: will|'ll| can) (?:find|see|notice)\b")
""" "You will find the 15.00 SAR that we added": he sees what is there."""
_CONFIRMS = re.compile(
    r"\b(?:confirm(?:s|ing)?|confirmation of) (?:the|your) \w+(?! to)|(?<!\w)[وف]?(?:نوكد|اوكد|تاكيد)(?: لك| لج| لكم)? (?:ال)?\w+"
)
""" "This is to confirm the cancellation", نؤكد لك الإلغاء."""


def _settled(read: Reading, text: str, case: Case) -> Iterator[Promise]:
    told = {promise.remedy for promise in read.promises if promise.polarity == "done"}
    for promise in read.promises:
        if promise.remedy in told and any(_is_arrival(promise, entry) for entry in case.done):
            continue
        if promise.polarity != "promised" or not _is_recorded(promise, read, text, case):
            yield promise
        elif promise.remedy not in told or promise.amount is not None:
            told.add(promise.remedy)
            yield replace(promise, polarity="done", sure=False)


def _is_arrival(promise: Promise, entry: Done) -> bool:
    """ "The refund will have reached you within ten business days": when money that was sent arrives, no sooner than the bank takes."""
    if (promise.polarity, promise.remedy, entry.remedy) != ("promised", "refund", "refund") or promise.speaker == "client":
        return False
    other = (
        (promise.amount is not None and promise.amount.value != getattr(entry.amount, "value", None)) or promise.percent or promise.fraction
    )
    timely = promise.hours is None or (promise.business and promise.hours >= BANK_DAYS)
    quote = fold(promise.quote).text
    return not other and timely and _ARRIVES.search(quote) is not None and _AGAIN.search(quote) is None and _WE.search(quote) is None


_ARRIVES = re.compile(
    r"\b(?:appear\w*|show\w*|see|visible|arriv\w*|reach\w*|land\w*|takes?|tak(?:ing|en)|wait\w*|needs?|comes?|through|get to|clear|there)\b"
    r"|\bin your (?:account|card)\b|انتظار|وصول|ظهور|نزول"
    r"|(?<!\w)[وف]?(?:س|ب|راح |سوف |رح |[هح])?[نيت](?:ظهر|صل|وصل|جد|لاحظ|ستغرق|كون|نزل|دخل|حتاج|اخذ|اخد|بين|لقا)\w*"
)
"""What money does that was sent: it appears, arrives, takes days; ستظهر, ستصل, ستجد, تستغرق, تحتاج."""
_WE = re.compile(
    r"\b(?:we|i|our team)(?:'ll| will| are going to| shall)?(?: \w+)? (?:add|credit|refund|return|send|put|pay|issue|give)\b"
    r"|(?<!\w)[وف]?(?:س|ب|راح |رح |[هح])?ن(?:ضيف|عيد|رجع|رد|حول|ودع|رسل|دفع|صرف)\w*"
)
"""We add, we return; نضيف, نعيد: it is given once more."""


def _is_recorded(promise: Promise, read: Reading, text: str, case: Case) -> bool:
    entries = [entry for entry in case.done if entry.remedy == promise.remedy]
    if not entries or promise.speaker == "client":
        return False
    first = max((end.end() for end in SENTENCE_END.finditer(text, 0, promise.start)), default=0)
    end = SENTENCE_END.search(text, promise.end)
    last = end.start() + 1 if end else len(text)
    said = fold(text[max(first, promise.start - _NEAR) : promise.end]).text
    if is_to_come(_FIND.sub(" ", said)) or _AGAIN.search(said):
        return False
    if _CONFIRMS.search(said):
        return True
    sentence = fold(text[first:last]).text
    days = {
        each.at.date() if isinstance(each.at, datetime) else each.at
        for each in read.dates
        if isinstance(each.at, date) and first <= each.start < last
    }
    return any(
        (entry.reference is not None and fold(entry.reference).text in sentence) or (entry.at is not None and entry.at.date() in days)
        for entry in entries
    )
