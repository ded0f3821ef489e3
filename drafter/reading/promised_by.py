"""Whether our own word carries a remedy: "we'll refill", ستتم إعادة المبلغ, لك خصم."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled
from drafter.reading.sentences import Sentence
from drafter.reading.tables import turns as table

_OURS: Final = frozenset(map(spelled, table.CARRIES.split()))


def is_ours(cue: Cue, sentence: Sentence) -> bool:
    """Whether "we will", "yours" or a verb of ours stands straight before a remedy, or is its verb."""
    before = sentence.text(cue.first - 1).lstrip("وف")
    if before in _OURS or (cue.form == "ing" and before in ("are", "am", "we're")):
        return True
    if not sentence.text(cue.first).isascii() and (cue.form == "future" or cue.person == "we"):
        return True
    return any(other.last == cue.first and other.person == "we" for other in sentence.cues)
