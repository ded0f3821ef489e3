"""Sentences that are an entry of the record and nothing more: "We sent 12.50 USD to your card on 12 May under RF-12."."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from drafter.guard.allowed import Allowed
from drafter.reading import Reading
from drafter.reading.folding import Folded, fold

Span = tuple[int, int]
_WORDS = (
    "we i have has been was now already sent added refunded returned credited put back to your the card balance wallet panel original "
    "payment method on in under with by reference number ref no today yesterday hi hello dear "
    "ارسلنا اضفنا رددنا اعدنا ارجعنا حولنا رجعنا تم تمت اضافه اعاده رد استرداد الي في علي رصيدك رصيدج بطاقتك بطاقتج محفظتك وسيله الدفع "
    "الاصليه اللوحه باللوحه بالمرجع برقم المرجع والمرجع رقم المبلغ مبلغ لك اليوم امس يوم بتاريخ هلا اهلا مرحبا بك"
)
_OF_ENTRY = frozenset(_WORDS.split())
"""What was sent or added, to where, and its reference, beside the sum, its day and the number themselves; of folded text."""


def without_entries(sentences: Sequence[Span], read: Reading, folded: Folded, allowed: Allowed) -> Sequence[Span]:
    """The sentences that are no entry: what is told as done beside a reference of the record is held against it word by word."""
    references = [fold(entry.reference).text for entry in allowed.case.done if entry.reference]
    if not references:
        return sentences
    told = sorted((promise.start, promise.polarity == "done") for promise in read.promises)
    proven = {entry.at.date() for entry in allowed.case.done if entry.at}
    told_days = (moment for moment in read.dates if moment.name == "date" and moment.relation not in ("until", "by"))
    days = ((moment.start, moment.end) for moment in told_days if moment.at in proven)
    sums = sorted((*((amount.start, amount.end) for amount in read.amounts), *days))
    return [span for span in sentences if not _is_entry(span, folded, references, told, sums)]


def _is_entry(
    span: Span, folded: Folded, references: Sequence[str], told: Sequence[tuple[int, bool]], sums: Sequence[tuple[int, int]]
) -> bool:
    said = folded.text[slice(*span)]
    if not any(reference in said for reference in references):
        return False
    start, end = folded.span(*span)
    done = [is_done for _, is_done in told[bisect_left(told, (start,)) : bisect_left(told, (end,))]]
    if not done or not all(done):
        return False
    rest = folded.original[start:end]
    for first, last in reversed(sums[bisect_left(sums, (start,)) : bisect_left(sums, (end,))]):
        rest = f"{rest[: first - start]} {rest[last - start :]}"
    rest = fold(rest).text
    for reference in references:
        rest = rest.replace(reference, " ")
    return all(word in _OF_ENTRY for word in re.findall(r"[^\W_]+", rest))
