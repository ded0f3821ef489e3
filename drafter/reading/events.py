"""A remedy spoken of in a sentence, before its figures are attached."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction as Ratio

from drafter.reading.cues import Cue
from drafter.reading.values import Polarity, Remedy


@dataclass(slots=True)
class Event:
    """A remedy spoken of in a sentence, before its figures are attached."""

    remedy: Remedy | None
    polarity: Polarity
    first: int
    last: int
    cue: Cue | None
    pronoun: bool = False
    whole: Ratio | None = None
    plain: bool = True
