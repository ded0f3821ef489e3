"""Numbers in words, English and Arabic: "two thousand five hundred", ألفين وخمسمية.

A number is never cut short: where words stand together that make no number by the rules, the result is marked unsure, so
that "twelve fifty" is not read as twelve and "مية وألف" not as a hundred.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.reading.arabic_numbers import arabic_number
from drafter.reading.english_numbers import english_number
from drafter.reading.folding import spelled
from drafter.reading.number_parts import Part, Spelled, counted_six, one_before_tens, part
from drafter.reading.tokens import Token

__all__ = ["Part", "Spelled", "number_in_words", "part"]

_IN: Final = frozenset(["في", "ف", "ب"])
_AFTER_IN: Final = frozenset(map(spelled, ["المئة", "المائة", "المية"]))
"""In the hundred: percent."""


def number_in_words(tokens: list[Token], at: int, is_noun: Callable[[str], bool], tanwin: frozenset[int] = frozenset()) -> Spelled | None:
    """The number in words that begins at token ``at``.

    ``tanwin`` are tokens that bear the mark of the indefinite ending; ``is_noun`` tells the nouns that "one" follows in Arabic.
    """
    counts = at + 1 < len(tokens) and is_noun(tokens[at + 1].text)
    first = part(tokens[at].text) or one_before_tens(tokens, at) or (counted_six(tokens[at].text) if counts else None)
    if first is None:
        return None
    if at and tokens[at].text in _AFTER_IN and tokens[at - 1].text in _IN:
        return None
    if tokens[at].text.isascii():
        return english_number(tokens, at, first, is_noun)
    return arabic_number(tokens, at, first, tanwin, is_noun)
