"""Exact money: a decimal value with its ISO 4217 currency.

The places of a currency come from CLDR (KWD, BHD, OMR and JOD have three). A panel's balance may hold more places than
that: values are kept exactly as given, and only what is shown is rounded, never up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Final

from babel.core import get_global

from drafter.errors import MoneyError

_AMOUNT = re.compile(r"\s*([+-]?\d{1,15}(?:\.\d{1,12})?)\s*([A-Za-z]{3})\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount, for example ``Money(Decimal("12.50"), "USD")``."""

    value: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.value:f} {self.currency}"


@cache
def places(currency: str) -> int:
    """Decimal places that a currency is shown with.

    >>> places("USD"), places("KWD")
    (2, 3)
    """
    fractions = get_global("currency_fractions")
    digits: int = fractions.get(currency, fractions["DEFAULT"])[0]
    return digits


@cache
def is_currency(code: str) -> bool:
    """Whether CLDR knows ``code`` as an ISO 4217 currency that money is paid in: gold, funds and codes for tests are none.

    >>> is_currency("XOF"), is_currency("XAU"), is_currency("XXX")
    (True, False, False)
    """
    return code in get_global("all_currencies") and (code[0] != "X" or code in _PAID_IN)


_PAID_IN: Final = frozenset({"XAF", "XCD", "XCG", "XOF", "XPF"})
"""Codes with an X, which belong to no single country, that are money."""


def parse(given: object) -> Money:
    """Read ``"12.50 USD"`` or ``{"value": "12.50", "currency": "USD"}``; raise ``MoneyError`` otherwise.

    >>> parse("10.500 KWD")
    Money(value=Decimal('10.500'), currency='KWD')
    """
    if isinstance(given, Money):
        return given
    if isinstance(given, Mapping) and set(given) == {"value", "currency"}:
        given = f"{given['value']} {given['currency']}"
    match = _AMOUNT.fullmatch(given) if isinstance(given, str) else None
    if match is None:
        raise MoneyError(f"{given!r} is no amount; write a number and a currency, such as '12.50 USD'")
    currency = match[2].upper()
    if not is_currency(currency):
        raise MoneyError(f"{currency!r} in {given!r} is no ISO 4217 currency; such as USD, AED, SAR, KWD")
    return Money(Decimal(match[1]), currency)


def floor(exact: Fraction | int, currency: str) -> Money:
    """The greatest amount that can be shown and is not above ``exact`` (towards zero).

    >>> floor(Fraction(156375, 100000), "KWD")
    Money(value=Decimal('1.563'), currency='KWD')
    """
    digits = places(currency)
    units = int(exact * 10**digits)
    return Money(Decimal(units).scaleb(-digits), currency)
