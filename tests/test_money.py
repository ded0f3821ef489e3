"""Exact money: what is read, what is refused, what is shown."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import money
from drafter.errors import MoneyError
from drafter.money import Money

READ = [
    ("12.50 USD", "12.50", "USD"),
    ("12.50USD", "12.50", "USD"),
    (" 12.50  usd ", "12.50", "USD"),
    ("10.500 KWD", "10.500", "KWD"),
    ("0 AED", "0", "AED"),
    ("-1 USD", "-1", "USD"),
    ("+1 USD", "1", "USD"),
    ("0.000000000001 USD", "0.000000000001", "USD"),
    ("999999999999999 EGP", "999999999999999", "EGP"),
    ({"value": "12.50", "currency": "USD"}, "12.50", "USD"),
    ({"value": 12, "currency": "SAR"}, "12", "SAR"),
    ({"value": Decimal("3.75"), "currency": "KWD"}, "3.75", "KWD"),
]


@pytest.mark.parametrize(("given", "value", "currency"), READ, ids=[str(line[0]) for line in READ])
def test_parse(given, value, currency):
    assert str(money.parse(given)) == f"{value} {currency}"


def test_parse_leaves_money_as_it_is():
    """A value that is money already is not read again."""
    amount = Money(Decimal("1.23456789"), "USD")
    assert money.parse(amount) is amount


REFUSED = [
    "",
    "12.50",
    "USD",
    "USD 12.50",
    "12,50 USD",
    "1,250.00 USD",
    "1_000 USD",
    "12.5.0 USD",
    ".5 USD",
    "5. USD",
    "1e3 USD",
    "NaN USD",
    "Infinity USD",
    "12 DOLLARS",
    "١٢ USD",  # digits of another script are read by drafter.reading, not here
    "12 ريال",
    "1234567890123456 USD",
    "1.1234567890123 USD",
    "12 USD 13 USD",
    12.5,
    12,
    None,
    True,
    ["12 USD"],
    {"value": "12"},
    {"value": "12", "currency": "USD", "more": 1},
    {"value": True, "currency": "USD"},
    {"value": None, "currency": "USD"},
]


@pytest.mark.parametrize("given", REFUSED, ids=str)
def test_parse_refuses_what_is_no_amount(given):
    with pytest.raises(MoneyError, match=r"is no amount; write a number and a currency, such as '12\.50 USD'"):
        money.parse(given)


@pytest.mark.parametrize("code", ["XYZ", "ABC", "usx"])
def test_parse_names_the_currency_that_is_none(code):
    with pytest.raises(MoneyError, match=rf"'{code.upper()}' in '5 {code}' is no ISO 4217 currency; such as USD"):
        money.parse(f"5 {code}")


@pytest.mark.parametrize(
    ("currency", "digits"),
    [("USD", 2), ("AED", 2), ("SAR", 2), ("QAR", 2), ("EGP", 2), ("KWD", 3), ("BHD", 3), ("OMR", 3), ("JOD", 3), ("JPY", 0)],
)
def test_places(currency, digits):
    assert money.places(currency) == digits


FLOORED = [
    (Fraction(5), "USD", "5.00 USD"),
    (5, "KWD", "5.000 KWD"),
    (Fraction("6.66"), "USD", "6.66 USD"),
    (Fraction(20, 3), "USD", "6.66 USD"),
    (Fraction("6.67") - Fraction(1, 10**12), "USD", "6.66 USD"),
    (Fraction("2.1859999"), "KWD", "2.185 KWD"),
    (Fraction("0.0099"), "USD", "0.00 USD"),
    (Fraction("0.01"), "USD", "0.01 USD"),
    (Fraction("1999.99"), "JPY", "1999 JPY"),
    (Fraction("-0.019"), "USD", "-0.01 USD"),
    (0, "USD", "0.00 USD"),
]


@pytest.mark.parametrize(("exact", "currency", "shown"), FLOORED, ids=[line[2] + f" of {line[0]}" for line in FLOORED])
def test_floor(exact, currency, shown):
    assert str(money.floor(exact, currency)) == shown


@given(st.fractions(min_value=0, max_value=10**9), st.sampled_from(["USD", "KWD", "JPY"]))
def test_floor_is_never_above_and_less_than_one_unit_below(exact, currency):
    """What is shown never promises more than what is due, and never keeps a whole unit back."""
    shown = Fraction(money.floor(exact, currency).value)
    assert 0 <= exact - shown < Fraction(1, 10 ** money.places(currency))


@given(st.decimals(min_value=0, max_value=10**12, places=6), st.sampled_from(["USD", "KWD", "EGP"]))
def test_an_amount_survives_its_own_writing(value, currency):
    """All places are kept: what a panel's balance holds beyond the currency's places is not rounded away."""
    assert money.parse(str(Money(value, currency))) == Money(value, currency)
