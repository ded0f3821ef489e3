"""Chats whose messages stand below a name and a stamp, and who in a chat is ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "name", "message", "status"),
    [
        (
            "Lina Q, [11.05.2026 18:40]\nwhere is order 61001\n\n"
            "Support, [11.05.2026 18:44]\nPending\n\nLina Q, [11.05.2026 18:50]\nok thanks",
            "Lina Q",
            "where is order 61001\nok thanks",
            "pending",
        ),
        (
            "منى, [11.05.2026 18:40]\nوين طلبي 61001\n\nفريق الدعم, [11.05.2026 18:44]\nالطلب قيد المعالجة",
            "منى",
            "وين طلبي 61001",
            "processing",
        ),
        (
            "Lina — 11/05/2026 18:40\nwhere is order 61001\nSupport — 11/05/2026 18:44\nCompleted",
            "Lina",
            "where is order 61001",
            "completed",
        ),
        (
            "11/05/2026, 18:40 - Lina: where is order 61001\n"
            "11/05/2026, 18:41 - Lina changed her number\n11/05/2026, 18:44 - Omar (support): Partial",
            "Lina",
            "where is order 61001",
            "partial",
        ),
        (
            "[18:40] منى: وين طلبي 61001\n[18:44] عمر - الدعم: الطلب مكتمل",
            "منى",
            "وين طلبي 61001",
            "completed",
        ),
    ],
)
def test_a_message_ends_before_the_next_header(
    values: Callable[[str], dict[str, Any]], text: str, name: str, message: str, status: str
) -> None:
    found = values(text)
    assert (found.get("client.name"), found.get("message"), found.get("order.status")) == (name, message, status)


def test_yesterday_counts_from_the_header(values: Callable[[str], dict[str, Any]]) -> None:
    """A message of two days ago says "yesterday": the day before it, not the day before the note."""
    found = values("Lina, [10.05.2026 08:02]\nplaced it yesterday, order 61001\n\nSupport, [10.05.2026 09:02]\npending")
    assert found["order.ordered_at"] == "2026-05-09T00:00:00+04:00"


@pytest.mark.parametrize(
    "text",
    [
        "Lina, [11.05.2026 18:40]\nmy account is private\n\nSupport, [11.05.2026 18:44]\nok",
        "منى, [11.05.2026 18:40]\nحسابي الحساب خاص\n\nالدعم, [11.05.2026 18:44]\nتمام",
        "Checked with the team, [11.05.2026 18:40] nothing new, order 61001",
    ],
)
def test_what_stands_below_a_clients_header_is_no_evidence(values: Callable[[str], dict[str, Any]], text: str) -> None:
    assert not [path for path in values(text) if path.startswith("evidence.")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('order 61001, client says she lost "half"', None),
        ('order 61001, he wrote "not working" and left', None),
        ('الطلب 61001، العميل قال "نصهم" راحوا', None),
        ('order 61001, client wrote: "cancel please"', "cancel please"),
        ('order 61001, client wrote "please cancel this order now"', "please cancel this order now"),
    ],
)
def test_a_word_or_two_quoted_are_no_message(values: Callable[[str], dict[str, Any]], text: str, message: str | None) -> None:
    assert values(text).get("message") == message
