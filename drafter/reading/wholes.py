"""Words for all of the price: "in full", "every cent", كامل المبلغ, كل فلوسك."""

from __future__ import annotations

from fractions import Fraction as Ratio
from typing import Final

from drafter.reading.folding import Folded, spelled
from drafter.reading.phrases import Hits
from drafter.reading.sentences import Placed
from drafter.reading.shares import price_noun
from drafter.reading.tables import remedies as table
from drafter.reading.tables.numbers import NOT_WHOLE_AFTER, WHOLE_ADJECTIVES
from drafter.reading.tokens import Token
from drafter.reading.values import Fraction

_DELIVERED: Final = frozenset(map(spelled, table.DELIVERED.split()))
_ALL: Final = frozenset(map(spelled, table.ALL_BEFORE.split()))
_ALL_AFTER: Final = frozenset(map(spelled, table.ALL_AFTER.split()))
_NOT_AFTER: Final = frozenset(NOT_WHOLE_AFTER.split())
_NEAR: Final = 4
_WHOLE: Final = frozenset(WHOLE_ADJECTIVES.split())
_DETERMINERS: Final = frozenset(["the", "your", "its", "a"])


def whole_shares(tokens: list[Token], folded: Folded, amounts: list[Placed], hits: Hits) -> list[Placed]:
    """The places where all of the price is named, as the share 1; "delivered in full" is not one."""
    found = []
    for first, last, _ in hits.all:
        words = {tokens[at].text for at in range(max(0, first - _NEAR), first)}
        if (tokens[first].text == "in" and words & _DELIVERED) or (last < len(tokens) and tokens[last].text in _NOT_AFTER):
            continue
        start, end = folded.span(tokens[first].start, tokens[last - 1].end)
        found.append(Placed(first, last, Fraction(Ratio(1), True, start, end)))
    found += _before_price(tokens, folded, {at for each in found for at in range(each.first, each.last)})
    found += _after_price(tokens, folded, {at for each in found for at in range(each.first, each.last)})
    named = {each.first for each in found} | {each.last for each in found}
    for each in amounts:
        before = tokens[each.first - 1].text if each.first else ""
        after = tokens[each.last].text if each.last < len(tokens) else ""
        if (before in _ALL or after in _ALL_AFTER) and each.first not in named:
            at = each.first - 1 if before in _ALL else each.last
            start, end = folded.span(tokens[at].start, tokens[at].end)
            found.append(Placed(at, at + 1, Fraction(Ratio(1), True, start, end)))
    return found


def _before_price(tokens: list[Token], folded: Folded, taken: set[int]) -> list[Placed]:
    """ "The complete amount", "your whole payment"; without an article it may be a verb: "please complete payment"."""
    found = []
    for at in range(1, len(tokens) - 1):
        if tokens[at].text not in _WHOLE or tokens[at - 1].text not in _DETERMINERS or taken & {at, at + 1}:
            continue
        if tokens[at + 1].text.isascii() and price_noun(tokens[at + 1].text):
            start, end = folded.span(tokens[at].start, tokens[at + 1].end)
            found.append(Placed(at, at + 2, Fraction(Ratio(1), True, start, end)))
    return found


def _after_price(tokens: list[Token], folded: Folded, taken: set[int]) -> list[Placed]:
    """ "ثمن الطلب 88240 كاملاً": the price of the order whole."""
    found = []
    for at, token in enumerate(tokens):
        if token.text in _ALL_AFTER and at not in taken and any(price_noun(tokens[each].text) for each in range(max(0, at - _NEAR), at)):
            start, end = folded.span(token.start, token.end)
            found.append(Placed(at, at + 1, Fraction(Ratio(1), True, start, end)))
    return found
