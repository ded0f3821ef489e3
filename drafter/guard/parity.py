"""The two halves against each other: equal promises, equal figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import TypeVar

from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.reading import Promise, Reading

_NAMES: dict[Language, str] = {"en": "English", "ar": "Arabic"}
_Part = TypeVar("_Part")

Span = tuple[int, int]


def findings(en: Reading, ar: Reading, en_text: str, ar_text: str) -> Iterator[Finding]:
    """Promises and figures of one half that the other half does not hold."""
    sides: tuple[tuple[Language, Reading, Reading, str], ...] = (("en", en, ar, en_text), ("ar", ar, en, ar_text))
    for lang, one, other, text in sides:
        yield from _promises(lang, one, other)
        yield from _figures(lang, one, other, text)


def _binding(read: Reading) -> list[Promise]:
    return [promise for promise in read.promises if promise.polarity in ("promised", "conditional", "done") and promise.speaker != "client"]


def _promises(lang: Language, one: Reading, other: Reading) -> Iterator[Finding]:
    there = {(promise.remedy, promise.polarity == "done") for promise in _binding(other)}
    denied_there = {promise.remedy for promise in other.promises if promise.polarity == "denied"}
    for promise in _binding(one):
        if promise.polarity == "done" and promise.amount is None:
            continue  # the past without a figure is told in more words than are read; it must be on record anyway
        kind = (promise.remedy, promise.polarity == "done")
        if promise.remedy is not None and kind not in there:
            denies = " but denies it" if promise.remedy in denied_there else ""
            why = f"The {_NAMES[_other(lang)]} half does not say this{denies}: {promise.remedy}."
            sure = bool(there or denied_there)  # where nothing was read, the other half may say it in words that are not read
            yield Finding("parity.promise", lang, promise.quote, promise.start, promise.end, why, certain=sure)


def _figures(lang: Language, one: Reading, other: Reading, text: str) -> Iterator[Finding]:
    """Amounts, percentages and times that stand in one half only; a count or a date may be left out, not changed."""
    yield from _lone(lang, text, one.amounts, other.amounts, lambda amount: amount.value)
    yield from _lone(lang, text, one.percents, other.percents, lambda percent: percent.value)
    if one.durations and other.durations:
        yield from _lone(lang, text, one.durations, other.durations, lambda duration: (duration.hours, duration.business))


def _lone(lang: Language, text: str, here: Sequence[_Part], there: Sequence[_Part], key: Callable[[_Part], object]) -> Iterator[Finding]:
    known = {key(part) for part in there}
    for part in here:
        if key(part) not in known and (there or isinstance(key(part), Decimal)):
            start, end = part.start, part.end  # type: ignore[attr-defined]  # every part that was read has its place
            why = f"The {_NAMES[_other(lang)]} half does not hold this figure."
            yield Finding("parity.figure", lang, text[start:end], start, end, why, certain=len(here) == len(there))


def _other(lang: Language) -> Language:
    return "ar" if lang == "en" else "en"
