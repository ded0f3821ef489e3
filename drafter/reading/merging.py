"""The promises of one sentence put together: one where the same is said twice, and one more for each sum that is added."""

from __future__ import annotations

from dataclasses import replace

from drafter.reading.folding import Folded
from drafter.reading.more_sums import further
from drafter.reading.sentences import Sentence
from drafter.reading.values import Promise


def merged(promises: list[Promise], folded: Folded) -> list[Promise]:
    """One promise where a sentence says the same twice."""
    kept: list[Promise] = []
    for promise in promises:
        same = next((at for at, each in enumerate(kept) if _same(each, promise)), None)
        if same is None:
            kept.append(promise)
        else:
            kept[same] = _both(kept[same], promise, folded)
    return kept


def _same(one: Promise, other: Promise) -> bool:
    if (one.remedy, one.polarity) != (other.remedy, other.polarity):
        return False
    amounts = [each.amount.value for each in (one, other) if each.amount is not None]
    return len(set(amounts)) < 2 and (one.percent is None or other.percent is None or one.percent == other.percent)


def _both(one: Promise, other: Promise, folded: Folded) -> Promise:
    """One promise with the figures and the words of two that say the same."""
    timed = one if one.hours is not None else other
    start, end = min(one.start, other.start), max(one.end, other.end)
    return replace(
        one,
        amount=one.amount or other.amount,
        percent=one.percent if one.percent is not None else other.percent,
        fraction=one.fraction if one.fraction is not None else other.fraction,
        hours=timed.hours,
        business=timed.business,
        quote=folded.original[start:end],
        start=start,
        end=end,
        sure=one.sure or other.sure,
        plain=one.plain and other.plain,
    )


def added(promises: list[Promise], sentence: Sentence) -> list[Promise]:
    """A promise for each sum that is added to a promised one."""
    named = {id(promise.amount) for promise in promises}
    told = [promise for promise in promises if promise.amount is not None and promise.polarity not in ("denied", "asked")]
    return [
        replace(promise, amount=more)
        for promise in told
        for more in further(promise.amount, sentence)  # type: ignore[arg-type]  # it has one
        if id(more) not in named
    ]
