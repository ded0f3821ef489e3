"""Numerals beside numerals: one number whose thousands a space parts, or two of which neither is sure."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from drafter.reading.figure import Figure
from drafter.reading.folding import spelled
from drafter.reading.labels import label
from drafter.reading.shares import COUNTED
from drafter.reading.tables.bounds import CLOCK_AFTER
from drafter.reading.tables.currencies import SIGNS
from drafter.reading.tables.numbers import ID_NOUNS
from drafter.reading.tokens import Token
from drafter.reading.units import leads

_ID_NOUNS: Final = frozenset(map(spelled, ID_NOUNS.split()))
_CLOCK: Final = frozenset(map(spelled, CLOCK_AFTER.split()))
_COMMAS: Final = frozenset([",", "،"])
_GROUP: Final = 3
_OPENS: Final = frozenset(":=(")
_NOUGHTS: Final = "000"
_CENTS: Final = 2
_NEAR: Final = 3
_MANY: Final = 20
_A_NAME: Final = 5
"""So many digits or more before another number are the name of an order."""
_TWO = "one number or two"


def spaced_groups(tokens: list[Token], figure: Figure) -> Figure:
    """Join "1 250" where a space parts the thousands, with the decimals after a point or a comma: "1 250,50".

    >>> from drafter.reading.tokens import tokenise
    >>> spaced_groups(tokenise("1 250,50"), Figure(Decimal(1), 0, 1)).value
    Decimal('1250.50')
    """
    last = figure.last
    head = tokens[figure.first].text
    if not head.isdigit() or len(head) > _GROUP or head[0] == "0":
        return figure
    digits, why, sure = head, None, False
    while last < len(tokens) and tokens[last].kind == "numeral" and tokens[last].start == tokens[last - 1].end + 1:
        whole, sign, rest = _parted(tokens[last].text)
        if len(whole) != _GROUP or not whole.isdigit() or (sign and not rest.isdigit()):
            break
        sure = sure or bool(sign) or whole == _NOUGHTS or digits != head
        digits, last = digits + whole + ("." if sign else "") + rest, last + 1
        if sign:
            why = "its comma may be a decimal or a thousands sign" if sign != "." and len(rest) > _CENTS else None
            break
    if last == figure.last:
        return figure
    if not _sure_spaces(tokens, figure):
        why = _TWO
    loose = None if sure or _begins(tokens, figure.first) or _has_money(tokens, figure) else _TWO
    return replace(figure, value=Decimal(digits), last=last, grouped=None, why=why, loose=loose)


def _begins(tokens: list[Token], at: int) -> bool:
    """Whether nothing stands before a token that its digits could be the end of."""
    return at == 0 or tokens[at - 1].kind == "line" or tokens[at - 1].text in _OPENS


def _has_money(tokens: list[Token], figure: Figure) -> bool:
    """Whether a currency stands before a figure."""
    return figure.first > 0 and (leads(tokens[figure.first - 1].text) or tokens[figure.first - 1].text in SIGNS)


def _parted(text: str) -> tuple[str, str, str]:
    for sign in (".", ",", "٫"):
        whole, found, rest = text.partition(sign)
        if found:
            return whole, found, rest
    return text, "", ""


def _sure_spaces(tokens: list[Token], figure: Figure) -> bool:
    before = tokens[figure.first - 1] if figure.first else None
    return before is None or (before.text not in _ID_NOUNS and label(tokens, figure) is None)


def beside(tokens: list[Token], figures: list[Figure]) -> list[Figure]:
    """The figures, with no trust in two numerals that stand side by side: "$12 .50", "1,25 0 USD", "1, 250 USD"."""
    for at in range(len(figures) - 1):
        one, other = figures[at], figures[at + 1]
        if other.first - one.last <= _NEAR and _side_by_side(tokens, one, other):
            figures[at] = replace(one, loose=_TWO)
            figures[at + 1] = replace(other, loose=_TWO)
    return figures


def _side_by_side(tokens: list[Token], one: Figure, other: Figure) -> bool:
    if one.ratio is not None or other.ratio is not None or one.each or other.each:
        return False
    if one.words or other.words:
        return other.first == one.last and _is_mixed(one, other)
    first, second = tokens[one.last - 1], tokens[other.first]
    if first.kind != "numeral" or second.kind != "numeral":
        return False
    if other.first == one.last:
        return not second.glued and not _is_name(tokens, one) and not begins_anew(tokens, one, other)
    gap = tokens[one.last : min(other.first, one.last + _NEAR)]
    if gap[0].text not in _COMMAS or not gap[0].glued or any(token.kind != "line" for token in gap[1:]):
        return False
    apart = len(gap) > 1 or not second.glued
    return apart and _may_be_group(first.text, second.text) and label(tokens, one) is None


def _is_mixed(one: Figure, other: Figure) -> bool:
    """Whether digits stand beside number words that may go on with them: مية 50 درهم. "Two 20 USD vouchers" are two."""
    if not one.words or other.words or one.prefix or one.value < _MANY:  # سعر الألف 2.5 دولار: the price of the thousand
        return False
    return one.value != other.value and not other.value % 1


def begins_anew(tokens: list[Token], one: Figure, other: Figure) -> bool:
    """Whether the second of two figures is the mark of a list item, an hour, or counts what is no money: "$5 2) $7", "$5 2pm"."""
    last = other.last
    if last >= len(tokens):
        return False
    if tokens[last].text in COUNTED:
        return _has_money(tokens, one)
    if tokens[last].text in _CLOCK:
        return True
    marked = tokens[last].text == ")" or (tokens[last].text == "." and len(tokens[other.first].text) == 1)
    return marked and tokens[last].glued and last + 1 < len(tokens) and not tokens[last + 1].glued


def _may_be_group(head: str, tail: str) -> bool:
    """Whether a comma between two numerals may part the thousands of one: "1, 250"."""
    whole = tail.partition(".")[0]
    return head.isdigit() and len(head) <= _GROUP and head[0] != "0" and len(whole) == _GROUP and whole.isdigit()


def _is_name(tokens: list[Token], figure: Figure) -> bool:
    """Whether the first of two numerals names an order or a year, so that the second stands by itself."""
    digits = tokens[figure.first].text
    year = digits.isdigit() and len(digits) == 4 and digits[:2] in ("19", "20")
    return year or (digits.isdigit() and len(digits) >= _A_NAME) or label(tokens, figure) is not None
