"""Sentences that tell the time alone of what is promised beside them: "It will be there within 24 hours of this message."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from drafter.guard.allowed import Allowed
from drafter.guard.bank_time import has_refund, least_time
from drafter.reading import BINDING, Reading
from drafter.reading.folding import Folded, fold

Span = tuple[int, int]
BEGINS = 24
"""Hours within which a delivery begins, of which the policy holds no time by itself."""


def spans(read: Reading, folded: Folded, allowed: Allowed) -> Iterator[Span]:
    """ "It will be there within 24 hours", "both will be completed within 24 hours": the time alone of what is promised beside it."""
    yield from _of_the_bank(read, folded, allowed)
    due = [
        offer
        for offer in allowed.offers.values()
        if any(each.remedy == offer.remedy and each.polarity in BINDING for each in read.promises)
    ]
    if not due:
        return
    least = max(BEGINS if offer.hours is None else offer.hours for offer in due)
    for duration in read.durations if not any(offer.business for offer in due) else ():
        before = fold(folded.original[max(0, duration.start - _TIMED_WITHIN) : duration.start])
        told = _ONLY_TIME.search(before.text)
        if told and duration.hours >= least and _fits(told[0], {offer.remedy for offer in due}):
            yield duration.start - len(before.original) + before.span(told.start(), told.end())[0], duration.end


def _of_the_bank(read: Reading, folded: Folded, allowed: Allowed) -> Iterator[Span]:
    """ "It reaches you within 10 business days", ويصلك المبلغ خلال 10 أيام عمل: where a refund is due or was done, and no sooner."""
    if not has_refund(allowed):
        return
    least = least_time(allowed)
    for duration in read.durations:
        if duration.business and duration.hours >= least:
            before = fold(folded.original[max(0, duration.start - _TIMED_WITHIN) : duration.start])
            told = _BANK_TIME.search(before.text)
            if told:
                yield duration.start - len(before.original) + before.span(told.start(), told.end())[0], duration.end


_BANK_TIME = re.compile(
    r"\b(?:it|this|that|which|the (?:refund|amount|money|sum|payment)) (?:(?:will|should|can|may) )?"
    r"(?:reach(?:es)?|arrives?|appears?|shows?(?: up)?|lands?|takes?|be (?:there|with you|visible|back))"
    r"(?: (?:you|on|in|at|to|your|the|card|account|original|payment|method|statement|bank))*(?: (?:within|in|up to|for))?\s*$"
    r"|(?<!\w)[وف]?(?:س|ب|راح |سوف )?(?:[يت](?:صل|وصل|ظهر|نزل|ستغرق|حتاج|عود|رجع)|ياخذ|ياخد)\w*"
    r"(?: (?:المبلغ|الاسترداد|ذلك|هذا|لك|اليك|علي|في|الي|بطاقتك|بطاقتج|حسابك|البنك|وسيله|الدفع|دفعك|الاصليه|كشف))*"
    r"(?: (?:خلال|في|حتي|لين|من))?\s*$"
)
"""It reaches you, it appears on your card, it takes: before the bank's time."""


def _fits(said: str, due: Set[str]) -> bool:
    """Whether what the time is told of is what is due: a delivery begins, money shows, followers come back."""
    if _BEGINNING.search(said):
        return "redelivery" in due
    if _MONEY.search(said) or _SEEN.search(said):
        return not due.isdisjoint(("credit", "refund"))
    return "refill" in due or ("redelivery" not in due and _THEM.search(said) is None)


_BEGINNING = re.compile(r"start|begin|[يت](?:بدا|بدي|بتدي)")
_MONEY = re.compile(r"credit|amount|sum|money|balance|value|مبلغ|رصيد")
_SEEN = re.compile(r"\b(?:see|find|have|show|appear|visible|reflected)|[يت](?:شوف|ري|را|جد|لقي|لاقي|ظهر)")
_THEM = re.compile(r"\bthe(?:y|m)\b|delivery|تنفيذ|تسليم|هم ")
_TIMED_WITHIN = 60
_ONLY_TIME = re.compile(
    r"(?:\b(?:it|this|that|they|both(?: \w+)?"
    r"|(?:the |its |this )?(?:credit|amount|sum|money|balance|two|value|(?:re-?|new )?delivery)) (?:will|should)"
    r"|\b(?:the )?(?:\d[\d,]* )?(?:(?:missing|lost|remaining) )?(?:followers|likes|views|members|subscribers|comments|refill)"
    r" (?:will|should)"
    r"|\brefill\b[^.!?\n]{0,24} and (?:will|should)"
    r"|(?:it|that|they)'ll|\byou can expect (?:it|this|that|both) to)"
    r" (?:be (?:complete|completed|done|there|finished|in place|visible|with you|settled|added|reflected|started|showing(?: up)?)"
    r"|appear|show(?: up)?|arrive|start|begin)"
    r"(?: (?:there|here|in it|(?:in|on) (?:your |the )?(?:panel )?balance))? (?:within|in)\s*$"
    r"|\byou(?: will|'ll| should)? (?:see|find|have) (?:it|them|(?:the|this) (?:credit|amount|sum|money)) (?:there )?(?:within|in)\s*$"
    r"|(?<!\w)[وف]?(?:س|ب|راح |سوف )?[يت](?:كتمل|تم|كون|نجز|نتهي|ظهر|وصل|صل|بدا|بدي|بتدي|شوف|ري|را|جد|لقي|لاقي)\w*"
    r"(?: (?:الامران|الامر|ذلك|هذا|كلاهما|كله|المبلغ|الرصيد|"
    r"(?:ال)?(?:متابع|مشترك|عضو|اعضا|مشاهد|اعجاب|لايك|ناقص|مفقود|تعبيه)\w*|وعدد(?:هم|ها) \d[\d,]*"
    r"|التنفيذ|التسليم|تنفيذه|تنفيذها|هناك|فيه|فيها|لك|اليك|عندك))* (?:خلال|في)\s*$"
)


def tells_only_time(sentence: Span, told: Sequence[Span], text: str) -> bool:
    """Whether little stands in a sentence beside the time that ``told`` spans hold: from this message, on your balance."""
    for first, last in told:
        if sentence[0] <= first and last <= sentence[1]:
            rest = f"{text[sentence[0] : first]} {_FROM_NOW.sub(' ', text[last : sentence[1]])}"
            return not _WORD.search(rest)
    return False


_FROM_NOW = re.compile(
    r"(?:of|from|after) this (?:message|reply)|من (?:هذه الرسالة|هالرسالة|الآن|الحين)|at (?:the )?(?:latest|most)|كحد أقصى|بحد أقصى",
    re.IGNORECASE,
)
"""From now, at the latest: من هذه الرسالة, كحد أقصى."""
_WORD = re.compile(r"[^\W\d_]{2,}")
