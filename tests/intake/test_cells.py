"""Sums in tables: a label beside or on top of a sum says what it is, and a label of something else gives nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from drafter.intake import intake

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")
PAID = {"order.paid": "12.50 USD"}


def sums(text: str) -> dict[str, Any]:
    money = ("order.paid", "order.refunded", "evidence.charged_extra")
    return {fact.path: fact.value for fact in intake(text, received_at=RECEIVED).facts if fact.path in money}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("| charge 12.50 USD |", PAID),
        ("| Charge | 12.50 USD |", PAID),
        ("| Total paid (USD): | 12.50 USD |", PAID),
        ("| المدفوع | 12.50 دولار |", PAID),
        ("| المبلغ المدفوع | 12.50 دولار |", PAID),
        ("Charge | 12.50 USD", PAID),
        ("| Order | 88231 |\n| Charge | 12.50 USD |\n| Status | Completed |", PAID),
        ("| Order | Charge |\n|---|---:|\n| 88231 | 12.50 USD |", PAID),
        ("| Order | Refunded | Charge |\n| 88231 | 3 USD | 12.50 USD |", {"order.paid": "12.50 USD", "order.refunded": "3 USD"}),
        ("| refunded | 3 USD |", {"order.refunded": "3 USD"}),
        ("| provider charge | 2.10 USD |", {}),
        ("| Paid to provider | 2.10 USD |", {}),
        ("| المزود | 2.10 دولار |", {}),
        ("| Balance | 40 USD |", {}),
        ("| Charge? | 12.50 USD |", {}),
        ("| Not paid | 12.50 USD |", {}),
        ("| Refund requested | 12.50 USD |", {}),
        ("| Charge | Cost |\n| 88231 | 2.10 USD |", {}),
    ],
)
def test_sums_of_a_table(text: str, found: dict[str, Any]) -> None:
    assert sums(text) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("| 88231 | 1000 | charge 12.50 USD | partial |", {}),
        ("| 88231 | 1000 | charge 12.50 USD | refunded 0 USD | partial |", {"order.paid": "12.50 USD", "order.refunded": "0 USD"}),
        ("| 88231 | 1000 | charge 12.50 USD | refunded 5 USD | partial |", {"order.refunded": "5 USD"}),
        ("| 88231 | 1000 | charge 12.50 USD | completed |", PAID),
    ],
)
def test_the_charge_of_a_partial_order_is_what_was_paid_where_nothing_went_back(line: str, found: dict[str, Any]) -> None:
    """A panel lowers the charge of a partial order by what it returned; unless nothing was, the line does not say what was paid."""
    assert sums(line) == found


def test_a_column_says_what_its_numbers_count(values: Callable[[str], dict[str, Any]]) -> None:
    """The head of a column explains a number in it; rows may be parted by strokes or by semicolons."""
    rows = "ID;Service;Quantity;Charge;Start count;Remains;Status\n71204;YouTube Views;1000;19.00 USD;2210;100;Completed"
    for text in (rows, rows.replace(";", " | ")):
        found = values(text)
        assert (found["order.quantity"], found["order.start_count"], found["order.delivered"]) == (1000, 2210, 900)
        assert found["order.paid"] == "19.00 USD"
    assert "order.quantity" not in values("ID | Service | Remains | Status\n71204 | ig likes | 300 | Partial")
