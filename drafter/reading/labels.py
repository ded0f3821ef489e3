"""Numbers that name a thing and are no sum: order 88231, ticket 4410, step 2, عام 2026 (the year 2026)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from drafter.reading.figure import Figure
from drafter.reading.folding import spelled
from drafter.reading.shares import price_noun
from drafter.reading.tables import labels as table
from drafter.reading.tokens import Token

Label = Literal["name", "count"]
"""What the word before a number makes of it: a name, which no currency can follow, or a count, which one may."""


def label(tokens: Sequence[Token], figure: Figure) -> Label | None:
    """What the words before a figure say that it is, if they say it.

    >>> from drafter.reading.tokens import tokenise
    >>> from decimal import Decimal
    >>> label(tokenise("order 88231"), Figure(Decimal(88231), 1, 2)), label(tokenise("qty 5"), Figure(Decimal(5), 1, 2))
    ('name', 'count')
    """
    if figure.coded:
        return "name"
    digits = tokens[figure.first].text
    if figure.words or figure.last != figure.first + 1 or not digits.isdigit():
        return None
    if len(digits) >= _LONG or (digits[0] == "0" and len(digits) >= _SHORTEST_CODE):
        return "name"
    at = figure.first - 1
    if at >= 1 and tokens[at].text == "/" and tokens[at - 1].kind == "numeral":
        return "count"  # 600/1000
    if at >= 1 and tokens[at].text in _BETWEEN:
        at -= 1
    return _by_word(tokens, at, digits) if at >= 0 else None


def _by_word(tokens: Sequence[Token], at: int, digits: str) -> Label | None:
    word = tokens[at].text
    if word in _SERIES or (word in _YEARS and len(digits) == _FOUR and _FIRST_YEAR <= int(digits) <= _LAST_YEAR):
        return "name"
    if word in _NAMED:
        priced = at > 0 and price_noun(tokens[at - 1].text)  # قيمة الطلب 1500 درهم: what the order costs
        return "name" if len(digits) >= _FOUR and not priced else "count"
    return "count" if word in _COUNTED else None


def _set(words: str) -> frozenset[str]:
    return frozenset(prefix + spelled(word) for word in words.split() for prefix in table.PREFIXES if not (prefix and word.isascii()))


_NAMED: Final = _set(table.NAMED)
_SERIES: Final = _set(table.SERIES)
_COUNTED: Final = _set(table.COUNTED)
_YEARS: Final = frozenset(map(spelled, table.YEARS.split()))
_BETWEEN: Final = frozenset(":.#=")
_FOUR: Final = 4
_SHORTEST_CODE: Final = 3
_LONG: Final = 9
"""So many digits in one piece are a number to call, not a sum."""
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
