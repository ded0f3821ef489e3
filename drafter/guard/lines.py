"""What is wrong with the approved lines of a reply that holds free text too, unless the free text says what they lack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from drafter.case import Remedy
from drafter.folding import SENTENCE, Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.provenance import Found
from drafter.reading import BINDING, Reading
from drafter.writing.composing import Piece


def findings(
    first: Sequence[Finding],
    found: Mapping[Language, Sequence[Found]],
    texts: Mapping[Language, str],
    read: Mapping[Language, Reading],
    allowed: Allowed,
) -> Iterator[Finding]:
    """What is wrong with the approved lines themselves, which no free text beside them makes good unless it says the same."""
    told = {lang: _told_freely(read[lang], found[lang]) for lang in texts}
    lines = {(lang, stretch.start): stretch.piece for lang in texts for stretch in found[lang] if stretch.piece}
    for each in first:
        if each.rule == "promise.remedy":
            yield each
            continue
        if each.rule == "parity.promise":
            good = _remedy_of(lines.get((each.lang, each.start))) in told[_OTHER[each.lang]]
        elif each.rule == "missing.resolution":
            good = bool(told[each.lang] & set(allowed.offers))
        elif each.rule == "missing.figure":
            good = _has_a_time(read[each.lang], texts[each.lang])
        else:
            continue
        if not good:
            yield replace(each, certain=False)


def _remedy_of(piece: Piece | None) -> Remedy | None:
    """What an approved line promises or tells as done."""
    if piece is None:
        return None
    return piece.offer.remedy if piece.offer else piece.done.remedy if piece.done else None


_OTHER: Final[Mapping[Language, Language]] = {"en": "ar", "ar": "en"}


def _told_freely(read: Reading, found: Sequence[Found]) -> set[Remedy]:
    """The remedies that are promised or told as done outside approved lines."""
    approved = [(stretch.start, stretch.end) for stretch in found if stretch.piece]
    return {
        promise.remedy
        for promise in read.promises
        if promise.remedy and promise.polarity in BINDING and not _stands_in(promise.start, promise.end, approved)
    }


def _stands_in(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= start and end <= last for first, last in spans)


_ANSWERS: Final = re.compile(
    r"\b(?:answer|repl(?:y|ies)|respon[ds]\w*|get back|write back|hear (?:from|back)|contact)\b"
    r"|نرد|ردنا|ردّنا|رد علي|سيرد|نجيب|سنجيب|جواب|نتواصل|نعود إلي",
    re.IGNORECASE,
)
"""Answer, reply, نرد (we answer), نتواصل (we contact): a time in such a sentence is no time of a remedy."""


def _has_a_time(read: Reading, text: str) -> bool:
    """Whether a length or a day is told of anything but an answer."""
    times = [*(length.start for length in read.durations), *(moment.start for moment in read.dates)]
    sentences = [match for match in SENTENCE.finditer(text) if not _ANSWERS.search(match[0])]
    return any(match.start() <= start < match.end() for match in sentences for start in times)
