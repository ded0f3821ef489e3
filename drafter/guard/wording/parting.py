"""A half of a reply parted into sentences, as places in its folded text, and what of it approved lines account for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from drafter.folding import NO_END
from drafter.reading.folding import Folded

Span = tuple[int, int]

ENDS = re.compile(rf"(?<=[.!?;])(?<![.\s]\w\.){NO_END}\s+|\n+")
"""Between two sentences; the point of an abbreviation (ر.س.) ends none."""

_SAYS = re.compile(r"[a-z\u0620-\u064a]{2,}")
_SIGNS = re.compile(r"[^\s.,;:!?()\-*\"'_]")
SMILE_SIGNS = "🌿🍃🍀🌱🌻🫶😅😇😌😀😃😄💛💚💙🧡💜🤍🌟⭐👌✅👍🙏🌹😊🤝💐🌷❤🙂☺🌸✨👋📄📎📷📸📝🧾🔎🔍📩📧📅🗓🕐💬📌🌼🌺🤗👏🫡😔😕\ufe0f\u200d"
"""Emoji that say nothing, and the marks that join or colour them."""
SMILES = re.compile(f"[{SMILE_SIGNS}]")
_FEWEST = 3


def sentences(half: Folded) -> Iterator[Span]:
    """The sentences that say something."""
    yield from (span for span in stretches(half.text) if _SAYS.search(half.text, *span))


def signs(half: Folded) -> Iterator[Span]:
    """The stretches between sentences that hold figures or signs and no word; a smile by itself is none."""
    for first, last in stretches(half.text):
        if not _SAYS.search(half.text, first, last) and _SIGNS.search(SMILES.sub(" ", half.text[first:last])):
            yield first, last


def stretches(folded: str) -> Iterator[Span]:
    """The stretches of a folded text between the ends of its sentences."""
    start = 0
    for end in [match.start() for match in ENDS.finditer(folded)] + [len(folded)]:
        yield start, end
        start = end


def says_something(folded: str) -> bool:
    """Whether a sentence has enough words to need its like in the other half: a greeting, a name or thanks have not."""
    return len(_SAYS.findall(folded)) >= _FEWEST


def inside(half: Folded, span: Span, approved: Sequence[Span]) -> bool:
    """Whether a stretch of the folded text stands in an approved span of the original."""
    start, end = half.span(*span)
    start += len(half.original[start:end]) - len(half.original[start:end].lstrip())
    return any(first <= start and end <= last for first, last in approved)


def outside(half: Folded, spans: Sequence[Span], approved: Sequence[Span]) -> str:
    """The text of the spans without what an approved line in them accounts for."""
    if not approved:
        return "".join(half.text[first:last] for first, last in spans).strip()

    def is_free(place: int) -> bool:
        start, end = half.span(place, place + 1)
        return not any(first <= start and end <= last for first, last in approved)

    return "".join(half.text[place] for first, last in spans for place in range(first, last) if is_free(place)).strip()
