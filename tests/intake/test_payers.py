"""Money that is not what the client paid: rates, list prices, other payers and payees."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    "text",
    [
        "price is 2.20 USD / 1000, qty 6000",
        "price for 1000 is 4 SAR, he ordered 3000",
        "price 3 USD per 1000, qty 5000",
        "price per 1k 2.5 USD, qty 4000",
        "paid 3 USD per thousand",
        "cost 0.002 USD per follower, qty 5000",
        "السعر للألف 1.5 دينار كويتي، الكمية 4000",
        "سعر الألف ٣ دولار، الكمية ٢٠٠٠، وصل ٦٠٠",
        "السعر 3 دولار لكل ألف، الكمية 3000",
    ],
)
def test_a_rate_is_not_what_was_paid(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """The price of a thousand says nothing of an order of another size."""
    assert "order.paid" not in values(text)


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("paid 12 USD for 1000 followers", "12 USD"),
        ("1000 ig followers price 12 USD", "12 USD"),
        ("rate 2 USD per 1000, paid 10 USD", "10 USD"),
        ("paid 12 USD (normal price 15 USD)", "12 USD"),
        ("list price 30 SAR, paid 25 SAR", "25 SAR"),
        ("سعر القائمة 15 دولار، دفع 12 دولار", "12 USD"),
    ],
)
def test_what_was_paid_beside_a_price(read: Callable[[str], Intake], text: str, paid: str) -> None:
    """A price of the list is neither paid nor a conflict."""
    found = read(text)
    assert ({fact.path: fact.value for fact in found.facts}.get("order.paid"), found.conflicts) == (paid, ())


@pytest.mark.parametrize(
    "text",
    [
        "his cousin paid 15 USD for order 70320",
        "paid by his brother 10 USD",
        "we paid the supplier 3.10 USD",
        "I paid 6 USD to the vendor",
        "client paid 8 USD on another website",
        "paid 10 USD to the wrong wallet",
        "paid 10 USD by mistake, not for this order",
        "client paid 20 USD into his wallet",
        "دفع 20 درهم في المحفظة",
        "المزود دفع 4 دولار",
        "دفعنا للمزود 6 درهم",
        "اخوه دفع 20 درهم",
        "دفع 20 درهم لحساب ثاني",
    ],
)
def test_money_of_another_is_not_the_clients(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """Another paid it, or another was paid."""
    assert "order.paid" not in values(text)


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("our cost 1.10 USD, client paid 3.30 USD", "3.30 USD"),
        ("client paid 12.50 USD provider can't complete", "12.50 USD"),
        ("دفعنا للمزود 6 درهم والعميل دفع 20 درهم", "20 AED"),
    ],
)
def test_the_clients_own_money_beside_that_of_another(values: Callable[[str], dict[str, Any]], text: str, paid: str) -> None:
    assert values(text)["order.paid"] == paid


@pytest.mark.parametrize(
    "text",
    [
        "requests 2 in last 90 days, one refunded 3 USD (order 80090). now order 92089",
        "order 30427 partial. Refunded 2 USD last month (order 30428)",
    ],
)
def test_what_went_back_on_another_order(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """The bracket says on which."""
    assert "order.refunded" not in values(text)


@pytest.mark.parametrize("text", ["topped up 10 KWD, ref 4412098", "حول 10 دولار كي نت ref 55120"])
def test_the_reference_of_a_top_up_is_not_the_cases(values: Callable[[str], dict[str, Any]], text: str) -> None:
    assert "reference" not in values(text)
