"""What was ordered, where, and for whom, where a note names more than one."""

from __future__ import annotations

from datetime import datetime

import pytest

from drafter.intake import intake

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("he sells on instagram, order 5521 is tiktok likes", "tiktok"),
        ("telegram client, order 5521 yt views", "youtube"),
        ("his insta @shop1 told us about the tiktok order 5521", "tiktok"),
        ("عميل تلجرام، طلب مشاهدات يوتيوب", "youtube"),
        ("he sells on instagram, order 5521", None),
        ("client from instagram, order 5521", None),
        ("متابعين تيك توك ومشاهدات يوتيوب", None),
    ],
)
def test_the_platform_of_the_order(text: str, platform: str | None) -> None:
    """The service's platform goes before one that is merely spoken of; two services are a conflict."""
    found = intake(text, received_at=RECEIVED)
    assert {fact.path: fact.value for fact in found.facts}.get("order.platform") == platform
    assert (platform is None) or not found.conflicts


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Ordered YouTube likes got YouTube views", "YouTube likes"),
        ("ordered ig likes, received ig comments", "ig likes"),
        ("طلب لايكات انستا وصله متابعين انستا", "لايكات انستا"),
        ("delivered IG followers 500", "IG followers"),
    ],
)
def test_what_came_instead_was_not_ordered(text: str, service: str) -> None:
    found = intake(text, received_at=RECEIVED)
    assert {fact.path: fact.value for fact in found.facts}["order.service"] == service
    assert not found.conflicts


@pytest.mark.parametrize("text", ["his insta @shop1 told us about the order", "contacted by @shop1", "dm from @shop1"])
def test_a_person_is_no_link(text: str) -> None:
    """A username that speaks is not where an order goes."""
    assert not [fact for fact in intake(text, received_at=RECEIVED).facts if fact.path == "order.link"]
