"""A request, and the answer in the next sentence: "You asked for a redelivery. We will, at 8 tonight.", "... Unfortunately it can't."."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from drafter.reading.afterthoughts import we_will
from drafter.reading.folding import Folded
from drafter.reading.sentences import Sentence
from drafter.reading.values import Duration, Polarity, Promise

_SOON: Final = 5
"""An answer stands among the first words of its sentence."""


def answered_next(asked: Promise | None, sentence: Sentence, folded: Folded) -> Promise | None:
    """The promise that a sentence makes of what was asked for before it, or that it denies it; None where it answers nothing."""
    if asked is None or asked.polarity != "asked":
        return None
    verdict = _answer(sentence)
    if verdict is None or (verdict == "denied" and asked.amount is not None):
        return None  # "whether more than 5.00 USD can be returned; it cannot": 5.00 USD can
    start, end = folded.span(sentence.tokens[sentence.start].start, sentence.tokens[sentence.end - 1].end)
    time = next((each.part for each in sentence.placed if isinstance(each.part, Duration)), None) if verdict == "promised" else None
    return replace(
        asked,
        polarity=verdict,
        speaker="we",
        hours=time.hours if time is not None else None,
        business=time is not None and time.business,
        quote=folded.original[start:end],
        start=start,
        end=end,
        plain=False,
    )


def _answer(sentence: Sentence) -> Polarity | None:
    if we_will(sentence, sentence.start):
        return "promised"
    told = next((hit for hit in sentence.found("as_asked") if hit.first - sentence.start < _SOON), None)
    return None if told is None else told.meaning[0]  # type: ignore[return-value]  # the table holds polarities
