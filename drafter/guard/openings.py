"""Expressions by the letters that they may begin with, so that a text meets only those that its own words may begin.

As one expression, hundreds of them have to be compiled whole before the first text is read, and are all tried at every word of it. What an
expression may begin with is taken from the standard library's own reading of it (``re._parser``, on which Hypothesis relies likewise).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from re import _constants as codes  # type: ignore[attr-defined]  # not in the stubs
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

LETTERS: Final = 6
"""So many letters are looked up: fewer leave more expressions to try, more take longer to work out."""


class Openings:
    """Some expressions, found by a place in a text at which they may begin.

    >>> openings = Openings(["(?:a|one) free", r"\\d+ more", "one more"])
    >>> list(openings.at("one free", 0)), list(openings.at("one more", 0)), list(openings.at("12 more", 0))
    ([0, 1], [1, 2], [1])
    """

    def __init__(self, expressions: Sequence[str]) -> None:
        self._by_letters: dict[str, list[int]] = {}
        for number, expression in enumerate(expressions):
            closed, open_ = _heads(parser.parse(expression), {""})
            for head in closed | open_:
                self._by_letters.setdefault(head, []).append(number)
        self._lengths = sorted({len(head) for head in self._by_letters})

    def at(self, text: str, place: int) -> list[int]:
        """The numbers of the expressions that may begin at a place, in order."""
        found = [self._by_letters.get(text[place : place + length]) for length in self._lengths]
        return sorted({number for numbers in found if numbers for number in numbers})


def _heads(parts: Iterator[Any], heads: set[str]) -> tuple[set[str], set[str]]:
    """What may stand first where ``parts`` follow ``heads``: beginnings of which nobody knows how they go on, and whole ones."""
    closed: set[str] = set()
    for code, value in parts:
        if code is codes.LITERAL:
            heads = {head + chr(value) for head in heads}
        elif code is codes.IN and all(kind is codes.LITERAL for kind, _ in value):
            heads = {head + chr(letter) for head in heads for _, letter in value}
        elif code is codes.BRANCH:
            told = [_heads(part, heads) for part in value[1]]
            closed, heads = closed.union(*(done for done, _ in told)), set[str]().union(*(going for _, going in told))
        elif code is codes.SUBPATTERN:
            done, heads = _heads(value[3], heads)
            closed |= done
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            least, most, part = value
            done, going = _heads(part, heads)
            closed |= done | (going if most > 1 else set())
            heads = (set() if most > 1 else going) | (heads if least == 0 else set())
        elif code not in (codes.ASSERT, codes.ASSERT_NOT, codes.AT):
            closed, heads = closed | heads, set()
        closed |= {head[:LETTERS] for head in heads if len(head) >= LETTERS}
        heads = {head for head in heads if len(head) < LETTERS}
    return closed, heads
