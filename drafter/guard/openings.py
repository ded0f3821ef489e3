"""Expressions by the letters that they may begin with, so that a text meets only those that its own words may begin.

As one expression, hundreds of them have to be compiled whole before the first text is read, and are all tried at every word of it. What an
expression may begin with is read off its own first letters, and the rest of it is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

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
            for head in _Beginning(expression).heads:
                self._by_letters.setdefault(head, []).append(number)
        self._lengths = sorted({len(head) for head in self._by_letters})

    def at(self, text: str, place: int) -> list[int]:
        """The numbers of the expressions that may begin at a place, in order."""
        found = [self._by_letters.get(text[place : place + length]) for length in self._lengths]
        return sorted({number for numbers in found if numbers for number in numbers})


_TOKEN: Final = re.compile(
    r"[^\\()|^$.*+?{\[]+(?![*+?{])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!])|[()|^$.]|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^{[\\]",
    re.DOTALL,
)
_GROUPS: Final = frozenset({"(?:", "("})
_AHEAD_OR_BEHIND: Final = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_REFERENCE: Final = re.compile(r"\\[1-9]|\(\?[^:=!<]")
_NO_LETTER: Final = frozenset({"^", "$", r"\b", r"\B"})


class _Beginning:
    """What may stand first in what an expression matches: ``heads``, of at most ``LETTERS`` letters, none of them where it may be anything.

    Raise ``ValueError`` for what the expressions of the tables do without: names, flags and backward references.
    """

    def __init__(self, expression: str) -> None:
        self._tokens = _TOKEN.findall(expression)
        self._closed: set[str] = set()
        if "".join(self._tokens) != expression or _REFERENCE.search(expression):
            raise ValueError(f"the beginning of this expression cannot be read off: {expression}")
        going, _ = self._alternatives(0, {""})
        self.heads = self._closed | going

    def _alternatives(self, at: int, heads: set[str]) -> tuple[set[str], int]:
        """The heads that go on behind any of the alternatives from a place to the end of their group, and the place of that end."""
        told: set[str] = set()
        while True:
            going, at = self._sequence(at, heads)
            told |= going
            if at == len(self._tokens) or self._tokens[at] == ")":
                return told, at
            at += 1

    def _sequence(self, at: int, heads: set[str]) -> tuple[set[str], int]:
        while heads and at < len(self._tokens) and self._tokens[at] not in ("|", ")"):
            piece = self._tokens[at]
            if piece in _GROUPS:
                going, at = self._alternatives(at + 1, heads)
            elif piece in _AHEAD_OR_BEHIND:
                going, at = heads, self._end(at + 1, (")",))
            else:
                going = self._one_more(piece, heads)
            heads, at = self._repeated(at + 1, heads, going)
        return heads, self._end(at, ("|", ")"))

    def _one_more(self, piece: str, heads: set[str]) -> set[str]:
        """The heads with the letters that a piece of an expression stands for; where it stands for any, no head goes on."""
        if piece in _NO_LETTER:
            return heads
        if piece == "." or (piece[0] == "\\" and piece[1].isalpha()) or (piece[0] == "[" and not piece[1:-1].isalpha()):
            self._closed |= heads
            return set()
        ways = piece[1:-1] if piece[0] == "[" else (piece[1:] if piece[0] == "\\" else piece,)
        longer = {(head + way)[:LETTERS] for head in heads for way in ways}
        ended = {head for head in longer if len(head) == LETTERS}
        self._closed |= ended
        return longer - ended

    def _repeated(self, at: int, heads: set[str], going: set[str]) -> tuple[set[str], int]:
        """The heads behind what may be repeated or left out, ``heads`` those before it and ``going`` those with it once."""
        often = self._tokens[at] if at < len(self._tokens) else ""
        if not (often and often[0] in "?*+{"):
            return going, at
        once, none = often[0] == "?", often[0] in "?*" or often.startswith(("{0", "{,"))
        if not once:
            self._closed |= going
        return (going if once else set()) | (heads if none else set()), at + 1

    def _end(self, at: int, marks: tuple[str, ...]) -> int:
        """The place of the first of some marks that stands in no further group, from a place on."""
        depth = 0
        while at < len(self._tokens) and (depth or self._tokens[at] not in marks):
            depth += (self._tokens[at][0] == "(") - (self._tokens[at] == ")")
            at += 1
        return at
