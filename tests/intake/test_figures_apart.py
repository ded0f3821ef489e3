"""Figures and numbers that stand close to others: each keeps its own words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from drafter.desk import Desk
from drafter.intake import Intake, intake
from drafter.retrieval import Matcher

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Desk().matcher


@pytest.mark.parametrize(
    ("text", "reference", "order"),
    [
        ("tkt #4471, order 55120 pending", "4471", "55120"),
        ("TKT 4471 - client Omar - ord 55120", "4471", "55120"),
        ("تيكت 4471، طلب 55120 ملغي", "4471", "55120"),
        ("#55120 pending, no ticket yet", None, "55120"),
        ("ticked 55120 as done, order 44010", None, "44010"),
    ],
)
def test_a_ticket_is_no_order(values: Callable[[str], dict[str, Any]], text: str, reference: str | None, order: str) -> None:
    found = values(text)
    assert (found.get("reference"), found.get("order.id")) == (reference, order)


@pytest.mark.parametrize(
    "text",
    [
        "order 55120 or 55210? not clear",
        "orders 55120 + 55210 both late",
        "طلب 55120 ولا 55210؟",
        "الطلب 55120 أو 55210",
        "orders 55120, 55210",
    ],
)
def test_two_orders_are_for_the_agent_to_settle(read: Callable[[str], Intake], text: str) -> None:
    (conflict,) = read(text).conflicts
    assert (conflict.path, conflict.values) == ("order.id", ("55120", "55210"))


@pytest.mark.parametrize("text", ["order 55120 or 500 likes", "طلب 55120 ولا وصل منه 300", "order 55120 + 2 more"])
def test_another_figure_is_no_second_order(read: Callable[[str], Intake], values: Callable[[str], dict[str, Any]], text: str) -> None:
    assert values(text)["order.id"] == "55120"
    assert read(text).conflicts == ()


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("order 5521 promised by 10 May 2026 8pm, today only 200 delivered", "2026-05-10T20:00:00+04:00"),
        ("order 5521 promised by 10 May 2026 at 20:00, today still pending", "2026-05-10T20:00:00+04:00"),
        ("الطلب 5521 موعد التسليم 10 مايو 2026 20:00، اليوم وصل 200", "2026-05-10T20:00:00+04:00"),
        ("order 5521 promised by 8pm, 10 May 2026", "2026-05-10T20:00:00+04:00"),
        ("promised by 8pm today", "2026-05-12T20:00:00+04:00"),
    ],
)
def test_an_hour_belongs_to_the_day_before_it(values: Callable[[str], dict[str, Any]], text: str, promised: str) -> None:
    assert values(text)["order.promised_by"] == promised


@pytest.mark.parametrize(
    ("text", "quantity", "delivered"),
    [
        ("طلب 55120 مشاهدات ريلز انستا 20 الف وصل منها 12 الف", 20_000, 12_000),
        ("5000 متابع وصل منهم 1200 بس", 5000, 1200),
        ("5000 followers, 1200 arrived", 5000, 1200),
    ],
)
def test_what_came_is_counted_after_the_word(values: Callable[[str], dict[str, Any]], text: str, quantity: int, delivered: int) -> None:
    found = values(text)
    assert (found["order.quantity"], found["order.delivered"]) == (quantity, delivered)


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("order 55120 | TikTok Likes Max 50K [R30] | qty 500", "TikTok Likes Max 50K [R30]"),
        ("order 55120, instagram followers max 10K, late", "instagram followers"),
        ("Sara: its 300 fb page likes\n[10/05/2026, 07:55] Support: ok", "fb page likes"),
        ("order 55120 شكله تأخر، بوست لايكات انستا", "لايكات انستا"),
    ],
)
def test_a_service_ends_with_its_tag_and_its_line(values: Callable[[str], dict[str, Any]], text: str, service: str) -> None:
    assert values(text)["order.service"] == service


def test_a_row_with_tabs_is_a_row_of_a_panel(values: Callable[[str], dict[str, Any]]) -> None:
    found = values("419034\tInstagram Likes [R60]\thttps://instagram.com/dukkan.example\tqty 500\tCompleted\t$3.75")
    assert {path: found[path] for path in ("order.id", "order.paid", "order.quantity")} == {
        "order.id": "419034",
        "order.paid": "3.75 USD",
        "order.quantity": 500,
    }


def test_a_tab_in_a_sentence_is_a_space(values: Callable[[str], dict[str, Any]]) -> None:
    assert values("order\t55120 paid\t3 USD")["order.paid"] == "3 USD"


def test_times_of_a_charge_are_no_price(read: Callable[[str], Intake]) -> None:
    """Two is how often the card was charged."""
    found = read("order 55120: card charged 2x, extra charge SAR 20 confirmed. order price paid SAR 20")
    assert found.conflicts == ()
    assert {fact.path: fact.value for fact in found.facts}["order.paid"] == "20 SAR"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Client: my order 55120 did not start\nAgent: panel says Partial, 300 of 1000", None),
        ("العميل: طلبي 55120 ما بدأ\nالموظف: الحالة جزئي، وصل 300 من 1000", None),
        ("order 55120 not started yet, 0 of 1000 delivered", "not_started"),
        ("order 55120 stuck at pending, nothing delivered", None),
        ("order 55120 stopped midway, 300 of 1000 delivered", "stopped_midway"),
    ],
)
def test_a_claim_is_none_where_the_panel_shows_otherwise(text: str, claim: str | None, matcher: Matcher) -> None:
    found = intake(text, received_at=RECEIVED, matcher=matcher)
    assert {fact.path: fact.value for fact in found.facts}.get("claim") == claim
