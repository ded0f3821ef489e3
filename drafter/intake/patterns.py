"""Phrases of the tables as patterns over folded text.

A phrase is words with spaces between. ``a/b`` is either word, a word before ``?`` may be missing, one that ends in ``*`` may go on, and
``...`` stands for up to three words. An Arabic word may carry a glued particle (and, so, the, by, to, will).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

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
    return "(?:" + "|".join(_spelling(each) for each in word.split("/")) + ")"


def _spelling(word: str) -> str:
    open_end = word.endswith("*")
    folded = re.escape(spelled(word.rstrip("*").replace("_", " "))).replace(r"\ ", r"[\s_]+")
    glued = GLUED if not folded.isascii() else ""
    return glued + folded + (r"\w*" if open_end else r"(?![^\W_])")


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of ``phrases``; of those that begin at one place the first that fits.

    >>> any_of(("paid", "not paid")).search("was not paid")[0]
    'not paid'
    """
    bodies = (expression(each).removeprefix(_BEGINS).removesuffix(_ENDS) for each in phrases)
    return re.compile(f"{_BEGINS}(?:{'|'.join(bodies)}){_ENDS}")  # the edges once, so that a place within a word is passed over at once


def phrases(table: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """The pattern of a table of phrases and glosses."""
    return any_of(phrase for phrase, _ in table)
