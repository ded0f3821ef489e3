"""Subtractions that a reply works out in words: "2,000 minus 1,460 leaves 540", ٢١٠٠ ناقص ١٧٠٠ يساوي أربعمئة.

The word for minus is also the word for missing in Arabic, and a sum that is taken off another cannot be read by itself. Where what is left
is a number of the case, nothing more is told than the case holds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal

from drafter.reading.folding import Folded

Span = tuple[int, int]

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?"
_NAMED = r"(?: (?!minus|less|ناقص)[^\W\d]+){0,2}"
_SUBTRACTED = re.compile(rf"(?<![\w.,])({_NUMBER}){_NAMED} (?:minus|less|ناقص) ({_NUMBER}|صفر|zero)(?![\w.,]*\d)")
_NOTHING = ("صفر", "zero")


def spans(folded: Folded, left: Collection[Decimal]) -> Sequence[Span]:
    """The places, in the original text, of subtractions whose difference is one of the numbers that may be ``left``."""
    found = (match for match in _SUBTRACTED.finditer(folded.text) if _value(match[1]) - _value(match[2]) in left)
    return [folded.span(match.start(), match.end()) for match in found]


def _value(number: str) -> Decimal:
    return Decimal(0) if number in _NOTHING else Decimal(number.replace(",", ""))
