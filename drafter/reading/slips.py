"""Numbers whose writing leaves open what they are: "eigthy five", خمصة وعشرين, "one oh five", ⁵⁰. A guess is no reading of them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

from drafter.reading.figure import Figure
from drafter.reading.folding import vocabulary
from drafter.reading.number_parts import ARABIC_UNITS, ENGLISH_WORDS, part
from drafter.reading.number_words import number_in_words
from drafter.reading.quotients import counts
from drafter.reading.tables import numbers as table
from drafter.reading.tokens import Token
from drafter.reading.units import names_unit

OH: Final = frozenset(table.ENGLISH_NOUGHTS.split())
_MISSPELT: Final = "a number word that is misspelt"

_NO_SLIPS: Final = vocabulary(table.NO_SLIPS)
_SHORTEST: Final = 4
_ENGLISH_BY_LENGTH: Final = {length: [word for word in ENGLISH_WORDS if len(word) == length] for length in range(_SHORTEST, 12)}


def misspelt(tokens: list[Token], at: int) -> Figure | None:
    """The unsure figure of a misspelt number word before a unit or with the number words that it stands before: "eigthy five"."""
    if not is_slip(tokens[at].text):
        return None
    begin = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text == "-")
    following = part(tokens[begin].text) if begin < len(tokens) and tokens[begin].kind == "word" else None
    arabic = not tokens[at].text.isascii()
    if following is None or (arabic and not (following.joined and following.kind == "tens")):
        return Figure(Decimal(0), at, at + 1, _MISSPELT, words=True) if counts(tokens, at + 1) and not arabic else None
    rest = number_in_words(tokens, begin, names_unit)
    return Figure(Decimal(0), at, rest.end if rest else begin + 1, _MISSPELT, words=True)


def told_by_digits(tokens: list[Token], figure: Figure) -> Figure:
    """The figure, unsure where a nought among its words tells digit by digit: "one oh five", "five oh dollars"."""
    at = figure.last
    if at + 1 >= len(tokens) or tokens[at].text not in OH:
        return figure
    rest = number_in_words(tokens, at + 1, names_unit) if tokens[at + 1].text.isascii() else None
    if rest is None and not counts(tokens, at + 1):
        return figure
    return replace(figure, last=rest.end if rest else at + 1, why=figure.why or "digits that are told one by one")


def foreign(tokens: list[Token], at: int) -> Figure | None:
    """The figure of digits that are written as signs, which is not sure beside a unit and counts nothing by itself: ⁵⁰."""
    note = tokens[at].kind == "sign" and tokens[at].glued  # a mark of a footnote: "20 USD²"
    if note or not is_foreign(tokens[at].text):
        return None
    return Figure(Decimal(0), at, at + 1, loose="digits that are written as signs", coded=True)


@lru_cache(maxsize=8192)
def is_slip(word: str) -> bool:
    """Whether a word is one slip of the pen away from a number word; of four letters only two that changed places are one.

    >>> is_slip("eigthy"), is_slip("hunderd"), is_slip("fvie"), is_slip("fire"), is_slip("fifth")
    (True, True, True, False, False)
    """
    if len(word) < _SHORTEST or part(word) is not None or word in _NO_SLIPS:
        return False
    if not word.isascii():
        return any(abs(len(word) - len(each)) <= 1 and _one_slip(word, each) for each in ARABIC_UNITS)
    for length in (len(word) - 1, len(word), len(word) + 1):
        for each in _ENGLISH_BY_LENGTH.get(length, ()):
            if each[0] == word[0] and _one_slip(word, each) and (length > _SHORTEST or sorted(word) == sorted(each)):
                return True
    return False


@lru_cache(maxsize=8192)
def is_foreign(word: str) -> bool:
    """Whether a word is made of signs for numbers that are no digits of ours: raised, circled, Roman, Chinese.

    >>> is_foreign("⁵⁰"), is_foreign("⑤"), is_foreign("五"), is_foreign("50"), is_foreign("fifty")
    (True, True, True, False, False)
    """
    return not word.isascii() and all(unicodedata.numeric(char, None) is not None and not char.isdecimal() for char in word)


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two changed places."""
    if one == other:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    left, right = one[same:], other[same:]
    if len(one) != len(other):
        return left[1:] == right or left == right[1:]
    return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
