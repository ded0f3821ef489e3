"""Words and digits that look like a share and are none: half past five, this quarter, الربع الأول من السنة, "page 1/2"."""

from __future__ import annotations

from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.number_words import part
from drafter.reading.tables import numbers as table
from drafter.reading.tokens import Token

_PERIODS: Final = frozenset(["half", "quarter"])
_BEFORE: Final = vocabulary(table.NO_SHARE_BEFORE)
_AFTER: Final = vocabulary(table.NO_SHARE_AFTER)
_AFTER_ARABIC: Final = vocabulary(table.NO_SHARE_AFTER_ARABIC)
_CLOCK: Final = vocabulary(table.CLOCK_AFTER_QUARTER)
_WHICH: Final = vocabulary(table.WHICH_PART)
_TEXT_AFTER: Final = vocabulary(table.THE_TEXT_AFTER)
_TEXT_BEFORE: Final = vocabulary(table.THE_TEXT_BEFORE)
_PAGED: Final = vocabulary(table.PAGED)
_PRICE: Final = vocabulary(table.PRICE_NOUNS)
_THE_TEXT: Final = spelled("النص")
_HALVES: Final = frozenset(["first", "second", "last", "next", "final"])
_NEAR: Final = 5


def is_no_share(tokens: list[Token], at: int, bare: str) -> bool:
    """Whether the word for a share at a token, without its particle, means something else."""
    if bare.isascii():
        return bare in _PERIODS and (_is_saying(tokens, at, bare) or _is_period(tokens, at, bare))
    if _text(tokens, at + 1) in _AFTER_ARABIC:
        return True
    if bare == _THE_TEXT and (_text(tokens, at + 1) in _TEXT_AFTER or _text(tokens, at - 1) in _TEXT_BEFORE):
        return True
    return bare.startswith("ال") and _text(tokens, at + 1) in _WHICH and not _priced(tokens, at + 2)


def is_paged(tokens: list[Token], at: int) -> bool:
    """Whether "1/2" at a token is the first of two messages or pages."""
    return _text(tokens, at + 3) in _PAGED or _text(tokens, at - 1) in _PAGED


def _text(tokens: list[Token], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""


def _is_saying(tokens: list[Token], at: int, bare: str) -> bool:
    after = at + 1
    hyphen = _text(tokens, after) == "-" and tokens[after].glued
    after += hyphen or _text(tokens, after) in ("a", "an", "the")
    if bare == "half":
        return _text(tokens, after) in _AFTER
    hour = tokens[after + 1] if after + 1 < len(tokens) else None
    counted = hour is not None and (hour.kind == "numeral" or part(hour.text) is not None)
    return _text(tokens, after) in _CLOCK and counted


def _is_period(tokens: list[Token], at: int, bare: str) -> bool:
    """Whether a part of a year or a match is named; "the first half" by itself is a half."""
    if bare == "half" and _text(tokens, at - 1) in _HALVES and _text(tokens, at + 1) != "of":
        return False
    before = at - 1 - (_text(tokens, at - 1) == "-" and tokens[at].glued)
    return _text(tokens, before) in _BEFORE and not _priced(tokens, at + 1)


def _priced(tokens: list[Token], at: int) -> bool:
    return any(token.text in _PRICE for token in tokens[at : at + _NEAR])
