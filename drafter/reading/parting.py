"""Words that a missing or misplaced space joins: سبعةو عشرين, خمسةوعشرين, ساعةونص. The و between two numbers is "and"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from drafter.reading.number_parts import part
from drafter.reading.shares import share_word
from drafter.reading.tokens import Token
from drafter.reading.unit_nouns import noun

_AND: Final = "و"
_SHORTEST: Final = 3
_LONGEST: Final = 32
"""So many letters a number or a unit has at least, and two that are written together at most."""


def parted(tokens: list[Token]) -> list[Token]:
    """The tokens with each و that is stuck between a number or a unit and what goes on with it cut free.

    >>> from drafter.reading.folding import fold
    >>> from drafter.reading.tokens import tokenise
    >>> [token.text for token in parted(tokenise(fold("خمسةوعشرين").text))]
    ['خمسه', 'وعشرين']
    >>> [token.text for token in parted(tokenise(fold("ميةو عشرة").text))]
    ['ميه', 'و', 'عشره']
    """
    found: list[Token] = []
    for at, token in enumerate(tokens):
        cut = _cut(token.text) if token.kind == "word" else 0
        if not cut or (cut == len(token.text) - 1 and not _goes_on(tokens, at + 1)):
            found.append(token)
            continue
        middle = token.start + cut
        found.append(Token("word", token.text[:cut], token.start, middle, token.glued))
        found.append(Token("word", token.text[cut:], middle, token.end, True))
    return found


@lru_cache(maxsize=8192)
def _cut(word: str) -> int:
    """Where the stuck و of a word stands; 0 where none does."""
    if word.isascii() or len(word) > _LONGEST or _counts(word):
        return 0
    at = word.find(_AND, _SHORTEST)
    while at > 0:
        if _counts(word[:at]) and (at == len(word) - 1 or _is_counted(word[at + 1 :])):
            return at
        at = word.find(_AND, at + 1)
    return 0


def _counts(word: str) -> bool:
    """Whether a word is a number or a unit of money or time."""
    return part(word) is not None or noun(word) is not None


def _is_counted(word: str) -> bool:
    """Whether a word goes on with a number: a number without a particle, a share, a unit."""
    number = part(word)
    if number is not None:
        return not number.prefix and number.kind != "eleven"  # دولارواحد is a dollar and not an eleven
    share, unit = share_word(word), noun(word)
    return (share is not None and not share[1]) or (unit is not None and not unit.prefix)


def _goes_on(tokens: list[Token], at: int) -> bool:
    """Whether a number, a share or a unit stands at a token."""
    return at < len(tokens) and (tokens[at].kind == "numeral" or (not tokens[at].text.isascii() and _is_counted(tokens[at].text)))
