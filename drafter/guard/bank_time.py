"""The time in which money shows on a card or at a bank, told sooner than the policy's, in whatever words.

The reader finds the time of a promise ("we will refund it within two days"). Here are the sentences beside it, which promise nothing by
themselves: "for you it will be there within two", "you'll see it tonight", "on the card it arrives within one day".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final, TypeVar

from drafter.folding import SENTENCE, Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.reading import BINDING, Duration, Moment, Reading
from drafter.reading.folding import Folded, fold

_Part = TypeVar("_Part", Duration, Moment)
BANK_DAYS: Final = Decimal(240)
"""Ten business days in hours, where no offer of the case tells another time."""
_DAY: Final = 24
_WEEK: Final = Decimal(7) / 5
_CARD = re.compile(r"\b(?:cards?|bank\w*|paypal|payment method)\b|بطاق|البنك|بنكك|البنوك|مصرف|وسيله الدفع")
_BALANCE = re.compile(r"\b(?:balance|wallet|credit(?:ed)?)\b|رصيد|محفظ")
_SHOWS = re.compile(
    r"\b(?:see|find|appears?|shows?|arrives?|reach(?:es)?|lands?|takes?|booked|allow|there|goes|go back|come back|returned|need\w*"
    r"|expect|with you)\b"
    r"|(?<!\w)[وفسب]*(?:[تي]?ظهر|[تي]و?صل|[تي]جي|[تي]لقا|[تي]جد|تشوف|[تي]راه|[تي]رين[هها]|[تي]نزل|[تي]عود|[تي]ستغرق|[تي]عاد|[تي]رد|[تي]حتاج|[تي]دخل|قيد|الانتظار)\w*"
)
"""See, appear, arrive, take, booked, allow; تظهر, تصل, يوصل, يجي, تجد, تستغرق, قيدها, الانتظار (waiting)."""
_UNSEEN = re.compile(
    r"\b(?:not|don't|doesn't|isn't|hasn't)(?: \w+){0,2} (?:see|appear\w*|show\w*|visible|there)\b|(?<!\w)[وف]?لم (?:[يت]ظهر|[يت]صل|[تن]جد)"
)
"""Not to see it yet is nothing that is promised."""
_ANSWER = re.compile(
    r"\b(?:answer|repl\w+|review\w*|supervisor|write|message|hear)\b|(?<!\w)ال?رد(?!\w)|ردنا|ردا|جواب|مشرف|مراجع|راسل|اكتب"
)
"""An answer and its time are no bank's."""


def has_refund(allowed: Allowed) -> bool:
    """Whether a refund is offered or on record."""
    return "refund" in allowed.offers or any(entry.remedy == "refund" for entry in allowed.case.done)


def least_time(allowed: Allowed) -> Decimal:
    """The hours of business days that the bank takes: the offer's, or the policy's ten days."""
    offer = allowed.offers.get("refund")
    return Decimal(offer.hours) if offer is not None and offer.hours else BANK_DAYS


def findings(read: Reading, folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Times of a bank below the policy's; never certain, for words beside them may tell of something else."""
    back = allowed.case.order.refunded
    before = {back.value} if back is not None else set()
    binding = [promise for promise in read.promises if promise.remedy == "refund" and promise.polarity in BINDING]
    refunded = any(promise.polarity != "done" or promise.amount is None or promise.amount.value not in before for promise in binding)
    least = least_time(allowed)
    if not refunded and not _CARD.search(folded.text):
        return
    told = [(promise.start, promise.end) for promise in read.promises if promise.polarity == "done"]
    other = sorted((each.start, each.end) for each in read.promises if each.remedy in _AT_ONCE and each.polarity in BINDING)
    paid = sorted((promise.start, promise.end) for promise in binding)
    for sentence in SENTENCE.finditer(folded.text):
        of_card = _CARD.search(sentence[0]) or (refunded and not _BALANCE.search(sentence[0]))
        if not of_card or not _SHOWS.search(sentence[0]) or _ANSWER.search(sentence[0]):
            continue
        span = folded.span(sentence.start(), sentence.end())
        split = _BALANCE.search(sentence[0]) is not None
        for duration in _inside(read.durations, span):
            counts = duration.kind not in ("ago", "every") and not (split and not duration.business) and duration.bound != "at_least"
            counts = counts and not _UNSEEN.search(fold(folded.original[span[0] : duration.start]).text)
            passed = (
                duration.kind != "within"
                and not duration.business
                and any(abs(duration.hours - passed) <= _DAY for passed in allowed.passed)
            )
            if counts and not passed and duration.hours < (least if duration.business else least * _WEEK):
                yield _finding(duration.start, duration.end, folded, lang)
        for moment in () if split or _UNSEEN.search(sentence[0]) else _inside(read.dates, span):
            soon = moment.hours is not None and moment.hours < least * _WEEK and _is_to_come(moment.at, allowed)
            done = bisect_right(told, (moment.start, len(folded.original))) - 1
            slow = any(each.hours >= (least if each.business else least * _WEEK) for each in _inside(read.durations, span))
            apart = slow or not _CARD.search(sentence[0])
            if apart and _covers(other, moment.start) and not _covers(paid, moment.start):
                continue  # "we will cancel it right away and refund 5 USD"
            since = _SINCE.search(folded.original, 0, moment.start) is not None
            if soon and not since and not (done >= 0 and moment.start < told[done][1]):  # "we returned it to your card today"
                yield _finding(moment.start, moment.end, folded, lang)


def slow_enough(read: Reading, folded: Folded, allowed: Allowed) -> Iterator[tuple[int, int]]:
    """The stretches that tell the bank's time as long as the policy's, where a refund is due or was done: "will appear within 10 days"."""
    if not has_refund(allowed):
        return
    least = least_time(allowed)
    for sentence in SENTENCE.finditer(folded.text):
        start, end = folded.span(sentence.start(), sentence.end())
        shows = _SHOWS.search(sentence[0])
        if shows is None or _BALANCE.search(sentence[0]):
            continue
        for duration in _inside(read.durations, (start, end)):
            if duration.hours >= (least if duration.business else least * _WEEK):
                yield folded.span(sentence.start() + shows.start(), sentence.start() + shows.end())


_SINCE: Final = re.compile(r"(?:\b[Ss]ince |(?<!\w)منذ (?:صباح )?)$")
"""Since this morning: under way from then on, and not there."""
_AT_ONCE: Final = ("cancel", "refill", "redelivery")
"""What may be done at once, whatever the bank takes."""


def _covers(spans: Sequence[tuple[int, int]], place: int) -> bool:
    """Whether a place stands in one of the spans, which are in the order of the text."""
    at = bisect_right(spans, place, key=_first) - 1
    return at >= 0 and place < spans[at][1]


def _first(span: tuple[int, int]) -> int:
    return span[0]


def _inside(parts: Sequence[_Part], span: tuple[int, int]) -> Sequence[_Part]:
    """The figures that begin in a span; they stand in the order of the text."""
    return parts[bisect_left(parts, span[0], key=_start) : bisect_left(parts, span[1], key=_start)]


def _start(part: _Part) -> int:
    return part.start


def _is_to_come(at: object, allowed: Allowed) -> bool:
    day = at.date() if isinstance(at, datetime) else at
    return day is None or day >= allowed.case.now.date()  # type: ignore[operator]  # the other kind is a date


def _finding(start: int, end: int, folded: Folded, lang: Language) -> Finding:
    why = "A bank takes longer than this: the policy holds five to ten business days."
    return Finding("promise.deadline", lang, folded.original[start:end], start, end, why, certain=False)
