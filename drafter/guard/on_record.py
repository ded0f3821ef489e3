"""What stands on record as done, and is told beside its reference or its day: it is no promise, whatever its words.

"CO-31, 5 December: that is the entry for your consultation" has no verb that tells a thing as done, and neither has ومرجع إعادة التسليم
RD-790. The record has proved the remedy, and its number says which is meant; only words of the future make it one more.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from drafter.case import Done
from drafter.folding import SENTENCE_END
from drafter.guard.bank_time import BANK_DAYS
from drafter.guard.committing import is_to_come
from drafter.reading import Promise, Reading
from drafter.reading.folding import fold

_NEAR = 60
_AGAIN = re.compile(
    r"\b(?:another|again|second|once more|one more|next|also|additional|further|extra|too|as well|still|yet|await\w*|pending)\b"
    r"|\b(?:can|(?<!\d )may|if|shall|to be)\b"
    r"|(?<!\w)[وف]?(?:مره|اخر\w*|ثاني\w*|تاني\w*|كمان|ايضا|اضافي\w*|زياده|لسه|بانتظار|يمكن\w*|نقدر|تقدر\w*|اذا|لو)(?!\w)"
    r"|(?<!\w)[وف]?(?:سوف|راح|رح|جاري|قيد التنفيذ)(?!\w)"
)
"""Words that may make it one more, or put it off."""
_MORE = re.compile(
    r"\b(?:besides?|apart|addition|top|plus|along|alongside|new|every|each|whole|rest)\b"
    r"|(?<!\w)[وف]?(?:جانب|بالاضافه|فوق|علاوه|جديد\w*|كل|كامل\w*|باقي\w*)(?!\w)"
)
"""Words that may make it more, where it is money; of followers the rest, and anew, is what is brought."""
_MONEY = ("credit", "refund")


def settled(read: Reading, text: str, done: Sequence[Done], now: datetime) -> Reading:
    """``read`` with the promises of what is on record told as done: once, and left out where that remedy is told as done besides."""
    if not done or all(promise.polarity == "done" for promise in read.promises):
        return read
    return replace(read, promises=tuple(_settled(read, _Sentences(read, text), done, now)))


class _Sentences:
    """The sentences of a half and the days that each tells, found once."""

    def __init__(self, read: Reading, text: str) -> None:
        self.text = text
        self.starts = [0, *(end.end() for end in SENTENCE_END.finditer(text))]
        self.days: dict[int, set[date]] = {}
        for each in read.dates:
            if isinstance(each.at, date):
                day = each.at.date() if isinstance(each.at, datetime) else each.at
                self.days.setdefault(self._of(each.start), set()).add(day)

    def _of(self, place: int) -> int:
        return bisect_right(self.starts, place) - 1

    def said(self, promise: Promise) -> str:
        """What is said of a promise: its words, and those before it in its sentence."""
        first = self.starts[self._of(promise.start)]
        return fold(self.text[max(first, promise.start - _NEAR) : promise.end]).text

    def names(self, promise: Promise, entry: Done, now: datetime) -> bool:
        """Whether the sentence holds the reference of an entry, or its day; of today much else may be told."""
        at = self._of(promise.start)
        last = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.text)
        near = self.text[max(self.starts[at], promise.start - _REACH) : min(last, promise.end + _REACH)]
        if entry.reference is not None and fold(entry.reference).text in fold(near).text:
            return True
        return entry.at is not None and entry.at.date() < now.date() and entry.at.date() in self.days.get(at, ())


_REACH = 300
"""A reference stands no farther from what it proves; a text may be one endless sentence."""
_FIND = re.compile(r"\byou(?: will|'ll| can) (?:find|see|notice)\b|تقدر\w* (?:تشوف|تلاقي|تلقي)\w*|ستجد\w*")
""" "You will find the 15.00 SAR that we added": he sees what is there."""
_CONFIRMS = re.compile(
    r"\b(?:confirm(?:s|ing)?|confirmation of) (?:the|your) \w+(?! to)|(?<!\w)[وف]?(?:نوكد|اوكد)(?: لك| لج| لكم)? (?:ال)?\w+"
    r"|(?<!يرجي )(?<!نرجو )(?<!نحتاج )(?<!ننتظر )(?<!بانتظار )(?<!\w)[وف]?تاكيد(?: لك| لج| لكم)? (?:ال)?\w+"
)
""" "This is to confirm the cancellation", نؤكد لك الإلغاء."""


def _settled(read: Reading, sentences: _Sentences, done: Sequence[Done], now: datetime) -> Iterator[Promise]:
    told = {promise.remedy for promise in read.promises if promise.polarity == "done"}
    for promise in read.promises:
        if promise.remedy in told and any(_is_arrival(promise, entry) for entry in done):
            continue
        if promise.polarity != "promised" or promise.speaker == "client" or not _is_recorded(promise, sentences, done, now):
            yield promise
        elif promise.remedy not in told or _has_figure(promise):
            told.add(promise.remedy)
            yield replace(promise, polarity="done", sure=False)


def _has_figure(promise: Promise) -> bool:
    """Whether a promise tells how much or when, which is held against the record."""
    return any(each is not None for each in (promise.amount, promise.percent, promise.fraction, promise.hours))


def _is_arrival(promise: Promise, entry: Done) -> bool:
    """ "The refund will have reached you within ten business days": when money that was sent arrives, no sooner than the bank takes."""
    if (promise.polarity, promise.remedy, entry.remedy) != ("promised", "refund", "refund") or promise.speaker == "client":
        return False
    sum_ = entry.amount.value if entry.amount is not None else None
    other = promise.percent or promise.fraction or (promise.amount is not None and promise.amount.value != sum_)
    timely = promise.hours is None or (promise.business and promise.hours >= BANK_DAYS)
    quote = fold(promise.quote).text
    return (
        not other and timely and _ARRIVES.search(quote) is not None and not any(words.search(quote) for words in (_AGAIN, _MORE, _WE, _ONE))
    )


_ARRIVES = re.compile(
    r"\b(?:appear\w*|show\w*|see|visible|arriv\w*|reach\w*|land\w*|takes?|tak(?:ing|en)|wait\w*|needs?|comes?|through|get to|clear|there)\b"
    r"|\bin your (?:account|card)\b|انتظار|وصول|ظهور|نزول"
    r"|(?<!\w)[وف]?(?:س|ب|راح |سوف |رح |[هح])?[نيت](?:ظهر|صل|وصل|جد|لاحظ|ستغرق|كون|نزل|دخل|حتاج|اخذ|اخد|بين|لقا|لقي|لاقي|تلقي)\w*"
)
"""What money does that was sent: it appears, arrives, takes days; ستظهر, ستصل, ستجد, تستغرق, تحتاج."""
_WE = re.compile(
    r"\b(?:we|i|our team)(?:'ll| will| are going to| shall)?(?: \w+)? (?:add|credit|refund|return|send|put|pay|issue|give)\b"
    r"|(?<!\w)[وف]?(?:س|ب|راح |رح |[هح])?ن(?:ضيف|عيد|رجع|رد|حول|ودع|رسل|دفع|صرف)\w*"
)
"""We add, we return; نضيف, نعيد: it is given once more."""
_ONE = re.compile(r"\ban? (?:\w+ )?refund\b")
"""A refund: another than the one that was sent."""


def _is_recorded(promise: Promise, sentences: _Sentences, done: Sequence[Done], now: datetime) -> bool:
    entries = [entry for entry in done if entry.remedy == promise.remedy]
    if not entries:
        return False
    said = sentences.said(promise)
    if is_to_come(_FIND.sub(" ", said)) or _AGAIN.search(said) or (promise.remedy in _MONEY and _MORE.search(said)):
        return False
    return _CONFIRMS.search(said) is not None or any(sentences.names(promise, entry, now) for entry in entries)
