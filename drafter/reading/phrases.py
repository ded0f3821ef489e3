"""Phrases of the tables looked up in a line of tokens, all tables in one pass."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import Final, NamedTuple

from drafter.reading.folding import fold
from drafter.reading.tokens import Token, tokenise

Row = tuple[str, int, list[str], "Meaning"]
"""Table, length, the words after the first, meaning."""
Meaning = tuple[object, ...]
"""What a phrase means to the reader that put it into the book; a table whose words mean one thing each has none."""


class Hit(NamedTuple):
    """A phrase found in ``tokens[first:last]``."""

    first: int
    last: int
    meaning: Meaning


_GLUED: Final = frozenset("وف")
""" "And" and "so", glued to an Arabic word."""


def _shorter(row: Row) -> int:
    """Orders rows with the longest first."""
    return -row[1]


class Hits:
    """The phrases of one table that a text holds, in order."""

    def __init__(self) -> None:
        self.all: list[Hit] = []
        self._firsts: list[int] = []

    def add(self, hit: Hit) -> None:
        """Take one more; a phrase within the one before is part of it."""
        if not self.all or hit.first >= self.all[-1].last:
            self.all.append(hit)
            self._firsts.append(hit.first)

    def within(self, start: int, end: int) -> list[Hit]:
        """Those that stand wholly in ``tokens[start:end]``."""
        if not self.all:
            return []
        found = self.all[bisect_left(self._firsts, start) : bisect_left(self._firsts, end)]
        return [hit for hit in found if hit.last <= end]


class PhraseBook:
    """Phrases by table; of the phrases of a table that begin at one token the longest is found."""

    def __init__(self) -> None:
        self._begun: dict[str, dict[str, list[Row]]] = {}
        """By the first word and the second, which is empty where there is none; the longest first. ما alone begins 1,700."""
        self._names: set[str] = set()

    def add(self, name: str, rows: Iterable[tuple[str, Meaning]]) -> None:
        """Put the phrases of one table in."""
        self._names.add(name)
        for phrase, meaning in rows:
            words = tuple(token.text for token in tokenise(fold(phrase).text))
            alike = self._begun.setdefault(words[0], {}).setdefault(words[1] if len(words) > 1 else "", [])
            insort(alike, (name, len(words), list(words[1:]), meaning), key=_shorter)

    def read(self, tokens: list[Token]) -> dict[str, Hits]:
        """All hits in ``tokens``, by table."""
        hits = {name: Hits() for name in self._names}
        words = [token.text for token in tokens]
        begun = self._begun
        for at, first in enumerate(words):
            found = self._beginning(begun.get(first), words, at)
            if first[:1] in _GLUED and (bare := begun.get(first[1:])) is not None:
                found = sorted([*found, *self._beginning(bare, words, at)], key=_shorter)  # فليس جزءا and ليس خيارا
            for name, length, following, meaning in found:
                if length == 1 or words[at + 1 : at + length] == following:
                    hits[name].add(Hit(at, at + length, meaning))
        return hits

    @staticmethod
    def _beginning(seconds: dict[str, list[Row]] | None, words: list[str], at: int) -> list[Row]:
        """The phrases that a token and the one behind it may begin, the longest first."""
        if seconds is None:
            return []
        longer = seconds.get(words[at + 1], []) if at + 1 < len(words) else []
        return longer + seconds.get("", [])
