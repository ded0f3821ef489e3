"""Bare numbers whose currency was named just before: "of the KWD 4.500 you paid, 1.125 is back", "it would cost you 96"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from drafter import money
from drafter.reading.folding import spelled
from drafter.reading.sentences import Placed
from drafter.reading.tables import remedies
from drafter.reading.tokens import Token
from drafter.reading.values import Amount, Count

_COSTS: Final = frozenset(map(spelled, remedies.COSTS.split()))
_FURTHEST = 40
_CENTS = 2
_ENDS: Final = frozenset(".!?")
_AFTER_COST: Final = frozenset(["instead", "only", "and", "or", "in", "rather", "now", "فقط", "بدلا", "بدل", "و"])


def named_before(placed: list[Placed], tokens: list[Token]) -> list[Placed]:
    """The amounts that bare numbers are, by the currency that an amount before them in the same sentence has."""
    found: list[Placed] = []
    named: list[Placed] = []
    for each in placed:
        amount = named[-1] if named else None
        if isinstance(each.part, Amount):
            named.append(each)
            continue
        if not isinstance(each.part, Count) or amount is None or not isinstance(amount.part, Amount):
            continue
        if _is_money(each, amount, tokens) or _is_told_again(each, named, tokens):
            start, end = each.part.start, each.part.end
            part = replace(amount.part, value=each.part.value, start=start, end=end, min=None, max=None, bound="exact")
            found.append(Placed(each.first, each.last, part))
    return found


def _is_told_again(number: Placed, named: list[Placed], tokens: list[Token]) -> bool:
    """A sum named before that stands once more without its currency: "KWD 7.250 was taken twice. The extra 7.250 ..."."""
    return "." in tokens[number.first].text and any(
        isinstance(each.part, Amount) and isinstance(number.part, Count) and each.part.value == number.part.value for each in named
    )


def _is_money(number: Placed, amount: Placed, tokens: list[Token]) -> bool:
    part, count = amount.part, number.part
    if not isinstance(part, Amount) or not isinstance(count, Count) or part.currency is None:
        return False
    whole, point, decimals = tokens[number.first].text.partition(".")
    exact = bool(point) and decimals.isdigit() and whole.isdigit() and len(decimals) == money.places(part.currency)
    if (count.noun is not None and not (exact and len(decimals) == _CENTS)) or count.min is not None:
        return False  # 22.50 ثمن 9,000 مشاهدة counts no views; 1.500 متابع may
    if number.first - amount.last > _FURTHEST:
        return False
    between = tokens[amount.last : number.first]
    if any(token.text in _ENDS or token.kind == "line" for token in between) or number.last - number.first > 1:
        return False
    if point and decimals.isdigit() and whole.isdigit():
        return exact
    after = tokens[number.last] if number.last < len(tokens) else None
    closes = after is None or after.kind in ("sign", "line") or after.text in _AFTER_COST
    return (
        closes
        and after is not None
        and after.text != "%"
        and any(token.text in _COSTS for token in tokens[number.first - 2 : number.first])
    )
