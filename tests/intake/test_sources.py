"""Of whom and by whom: people who are not the client, and states that nobody looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("our supervisor says he wants it closed. client Fatima", "Fatima", None),
        ("my boss says she approves. order 30438", None, None),
        ("Mr Nabil from finance approved. Client Sara", "Sara", None),
        ("client Adel. our supplier Mr. Wong replied", "Adel", None),
        ("the provider's rep said she will refill. client Adel", "Adel", None),
        ("client Omar, his accountant Mrs Lina asked", "Omar", "male"),
        ("السيدة منى من الحسابات وافقت. العميل سعد", "سعد", None),
        ("Mr Salem ordered 500 likes", "Salem", "male"),
        ("provider can't complete. She wants a refund", None, "female"),
    ],
)
def test_who_is_not_the_client(values: Callable[[str], dict[str, Any]], text: str, name: str | None, gender: str | None) -> None:
    """A pronoun speaks of the person last named; a title with an office beside it is the panel's or the provider's."""
    found = values(text)
    assert (found.get("client.name"), found.get("client.gender")) == (name, gender)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("asked client to set profile to public, waiting", None),
        ("told her to make the account public", None),
        ("he must keep the account public", None),
        ("قلت له لازم الحساب يكون عام", None),
        ("طلبنا منه يخلي الحساب عام", None),
        ("supplier says the account is private", None),
        ("bot flagged account private", None),
        ("المزود يدعي ان الحساب خاص", None),
        ("provider claims the account is private but I see it public", "public"),
        ("المورد يقول الحساب محذوف لكن شفته عام", "public"),
        ("I opened it, it is public", "public"),
        ("checked the profile: still private", "private"),
        ("شيكت عليه طلع خاص", "private"),
        ("account is public", "public"),
    ],
)
def test_what_was_seen_of_a_target(values: Callable[[str], dict[str, Any]], text: str, target: str | None) -> None:
    """What someone is told to do, and what a provider or a tool asserts, nobody saw."""
    assert values(text).get("evidence.target") == target


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("provider can't complete - correction, they can", "evidence.can_complete", None),
        ("account is private. Sorry, it's public", "evidence.target", "public"),
        ("المزود ما يقدر يكمل، تصحيح يقدر", "evidence.can_complete", None),
        ("provider says they can't complete", "evidence.can_complete", False),
        ("order 30435: refill accepted for the other order only", "evidence.refill_accepted", None),
        ("refill requested last week, supplier refused it", "evidence.refill_accepted", False),
        ("refill requested 9 May and provider accepted it", "evidence.refill_accepted", True),
        ("refill asked, provider has not accepted it yet", "evidence.refill_accepted", None),
        ("deposit proof sent, provider accepted it", "evidence.refill_accepted", None),
        ("طلب التعويض رفضه المزود", "evidence.refill_accepted", False),
        ("ticket review completed. order 30442 pending", "order.status", "pending"),
        ("الحالة: انتظار", "order.status", "pending"),
    ],
)
def test_what_a_state_is_told_of(values: Callable[[str], dict[str, Any]], text: str, path: str, value: Any) -> None:
    """What is corrected stands no more; an acceptance is of the refill that its sentence names, on this order."""
    assert values(text).get(path) == value


@pytest.mark.parametrize(
    "text",
    ["supposed to be R30 but the service page says no refill", "should be R30, listing: no refill", "المفروض ضمان R30 بس الخدمة بدون ضمان"],
)
def test_a_warranty_that_was_expected_against_the_listing(read: Callable[[str], Intake], text: str) -> None:
    (conflict,) = read(text).conflicts
    assert (conflict.path, conflict.values) == ("order.warranty_days", (30, 0))


def test_a_warranty_that_is_only_expected(read: Callable[[str], Intake]) -> None:
    """By itself it is neither a fact nor a conflict."""
    assert read("supposed to be R30").facts == read("supposed to be R30").conflicts == ()


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("they charged his card 2 times for order 30453", "duplicate_charge"),
        ("you charged my card two times", "duplicate_charge"),
        ("topped up 10 KWD this morning, balance still 0", "payment_not_credited"),
        ("provider claims link was wrong. order 30454", None),
        ("thought it was wrong service", None),
    ],
)
def test_what_is_complained_of(values: Callable[[str], dict[str, Any]], text: str, claim: str | None) -> None:
    """A provider's word and what was only supposed are no complaint."""
    assert values(text).get("claim") == claim
