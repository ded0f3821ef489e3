"""Phrases of the tables as patterns over folded text.

A phrase is words with spaces between. ``a/b`` is either word, a word before ``?`` may be missing, one that ends in ``*`` may go on, and
``...`` stands for up to three words. An Arabic word may carry a glued particle (and, so, the, by, to, will).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from drafter.reading.folding import spelled

GLUED = "(?:[وف]?(?:ال|بال|لل|ب|ل|ك)?)"
"""Glued particles: and, so; the, by the, to the, by, to, like."""

NUMBER, MONEY, MOMENT, LINK, ID, LENGTH = (chr(0xE000 + number) for number in range(6))
"""What a masked text holds in place of every character of a count, an amount, a date, a link, an identifier and a length of time."""

_GLUE = "[\\s:=#*\"'\\[\\]+]*"
_MARK = {"{n}": NUMBER, "{m}": MONEY, "{d}": MOMENT, "{l}": LINK, "{i}": ID, "{t}": LENGTH}


@lru_cache(maxsize=2048)
def expression(phrase: str) -> str:
    """The regular expression of a phrase.

    >>> re.search(expression("can't/cannot be? completed"), "it cannot be completed") is not None
    True
    >>> re.search(expression("قيد الانتظار"), "وقيد الانتظار") is not None
    True
    """
    made, glue = "", ""
    for word in phrase.split():
        if word == "...":
            made += r"(?:\s+[^\s,.;|]+){0,3}?"
            continue
        optional = word.endswith("?")
        part = _word(word.removesuffix("?"))
        between = glue and (_GLUE if word[0] == "{" or glue == _GLUE else r"[\s_-]+")
        made += f"(?:{between}{part})?" if optional and made else f"(?:{part}{_after(word)})?" if optional else between + part
        glue = glue if optional else _GLUE if word[0] == "{" else " "
    return rf"{_BEGINS}{made}{_ENDS}"


_BEGINS, _ENDS = r"(?<![^\W_])", r"(?![^\W_])"


def _after(word: str) -> str:
    return _GLUE if word[0] == "{" else r"[\s_-]+"


def _word(word: str) -> str:
    if word == "{slash}":
        return "/"
    if word in _MARK:
        return f"{_MARK[word]}+"
    forms = [_spelling(each) for each in word.split("/")]
    arabic, latin = [form for form in forms if not form.isascii()], [form for form in forms if form.isascii()]
    return _either([*([GLUED + _either(arabic)] if arabic else []), *latin]) + _ENDS


def _spelling(word: str) -> str:
    folded = re.escape(spelled(word.rstrip("*").replace("_", " "))).replace(r"\ ", r"[\s_]+")
    return folded + (r"\w*" if word.endswith("*") else "")


def _either(ways: list[str]) -> str:
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


class Phrases:
    """The pattern of some phrases, made and tried only where a word stands that one of them cannot do without.

    A note holds the words of few tables, and to make all patterns takes most of a command's time. ``needed`` are those words; none at
    all: they cannot be told, and the pattern is always tried.
    """

    def __init__(self, pattern: str, needed: frozenset[str] | None) -> None:
        self.pattern = pattern
        self.needed = needed
        self._last = ("", needed is None)

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def _may_stand(self, text: str) -> bool:
        last, stands = self._last  # one text is asked about at many places
        if text is not last:
            stands = self.needed is None or any(word in text for word in self.needed)
            self._last = text, stands
        return stands

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match, as ``re.Pattern.search`` gives it."""
        return self._made.search(text, start, end) if self._may_stand(text) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at ``start``, as ``re.Pattern.match`` gives it."""
        return self._made.match(text, start, end) if self._may_stand(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of the whole text, as ``re.Pattern.fullmatch`` gives it."""
        return self._made.fullmatch(text) if self._may_stand(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches, as ``re.Pattern.finditer`` gives them."""
        return self._made.finditer(text, start, end) if self._may_stand(text) else iter(())

    def between(self, before: str = "", after: str = "") -> Phrases:
        """The same phrases, with an expression before them and one after.

        >>> phrases((("paid", ""),)).between(after=r"\\s*\\d+").search("he paid 30")[0]
        'paid 30'
        """
        return Phrases(f"{before}(?:{self.pattern}){after}", self.needed)


def any_of(phrases: Iterable[str]) -> Phrases:
    """A pattern that finds any of ``phrases``; of those that begin at one place the first that fits, Arabic words before others.

    >>> any_of(("paid", "not paid")).search("was not paid")[0]
    'not paid'
    """
    given = list(phrases)
    bodies = [expression(each).removeprefix(_BEGINS).removesuffix(_ENDS) for each in given]
    arabic = [body.removeprefix(GLUED) for body in bodies if body.startswith(GLUED)]
    ways = [*([GLUED + _either(arabic)] if arabic else []), *(body for body in bodies if not body.startswith(GLUED))]
    needed = [_needed(each) for each in given]
    return Phrases(
        f"{_BEGINS}(?:{'|'.join(ways)}){_ENDS}",  # the edges once, so that a place within a word is passed over at once
        None if None in needed else frozenset().union(*(words for words in needed if words)),
    )


def _needed(phrase: str) -> frozenset[str] | None:
    """One of these stands in every text that holds the phrase: the ways of writing the word of it that is least often met."""
    words = [word for word in phrase.split() if word != "..." and not word.endswith("?")]
    told = [frozenset(_fragment(each) for each in ([word] if word[0] == "{" else word.split("/"))) for word in words]
    return max(told, key=lambda fragments: min(map(len, fragments)), default=None)


def _fragment(word: str) -> str:
    if word == "{slash}":
        return "/"
    return _MARK.get(word) or max(spelled(word.rstrip("*").replace("_", " ")).split(), key=len)


def phrases(table: tuple[tuple[str, str], ...]) -> Phrases:
    """The pattern of a table of phrases and glosses."""
    return any_of(phrase for phrase, _ in table)
