"""Which order a note is about: numbers without the word, orders of others, several orders told of one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    ("text", "order", "status"),
    [
        ("30411 pending since sunday", "30411", "pending"),
        ("no answer. 30413 in progress since Monday", "30413", "in_progress"),
        ("asked twice; 30415: partial, 40 left", "30415", "partial"),
        ("30414 مكتمل والعميل زعلان", "30414", "completed"),
        ("العميلة تسأل. 30416 معلق", "30416", "pending"),
        ("he is angry. 30417, 2000 ordered, canceled", "30417", "canceled"),
        ("start 210. 30412 views pending", None, "pending"),
    ],
)
def test_a_bare_number_before_its_status(values: Callable[[str], dict[str, Any]], text: str, order: str | None, status: str) -> None:
    """It names the order, and the status is the order's; one that counts names none."""
    found = values(text)
    assert (found.get("order.id"), found.get("order.status")) == (order, status)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("his wife's order 30415 is fine, his own 30416 stuck", "30416"),
        ("order 30419 (another client) had the same drop. Ours is 30420, completed", "30420"),
        ("order 30419 belongs to another customer. this one: 30420", "30420"),
        ("like order 30421 last week, order 30422 pending", "30422"),
        ("same as in order 30425, now 30426 is canceled", "30426"),
        ("30427. He got a credit in March (order 30428)", "30427"),
        ("30429 is the one. order 30430 was last month's", "30429"),
        ("طلب اخوه 30423 وصل، طلبه 30424 معلق", "30424"),
        ("مثل الطلب 30431، والطلب 30432 جزئي", "30432"),
        ("قبل كان عنده طلب 30433 وعوضناه، الحين الطلب 30434 واقف", "30434"),
        ("Mona: my friend's order 30435 came\nMona: mine 30436 did not\nAgent: checking", "30436"),
    ],
)
def test_the_order_of_another_is_not_this_one(read: Callable[[str], Intake], text: str, order: str) -> None:
    """Whose it is, or that it is named for a likeness, stands beside it; ours may then lack the word."""
    found = read(text)
    assert ({fact.path: fact.value for fact in found.facts}.get("order.id"), found.conflicts) == (order, ())


@pytest.mark.parametrize(
    "text",
    [
        "two orders: 30454 (500 likes, 300 delivered, paid 3 USD) and 30455 (900 views)",
        "order 30454 is partial 300/500. order 30455 is not started",
        "الطلب 30454 وصل منه 300 أما الطلب 30455 فلم يبدأ بعد",
    ],
)
def test_facts_of_one_of_several_orders_wait(read: Callable[[str], Intake], text: str) -> None:
    """Which order is meant is to be settled first: what is told of one is no fact of the other."""
    found = read(text)
    assert [each.path for each in found.conflicts] == ["order.id"]
    assert not [fact.path for fact in found.facts if fact.path.startswith(("order.", "evidence."))]


def test_orders_listed_together_share_their_facts(values: Callable[[str], dict[str, Any]]) -> None:
    """What is said of both holds whichever is meant."""
    assert values("orders 30454 and 30455 both in progress, 500 likes each")["order.status"] == "in_progress"


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("order B-2201 not started", "order.id", "B-2201"),
        ("طلب P-6102 ما بدأ", "order.id", "P-6102"),
        ("Service: TikTok Views; qty 5000; id 30456", "order.id", "30456"),
        ("acct 77120, order 30448", "client.account_id", "77120"),
        ("acc 77121 wants his balance", "client.account_id", None),
        ("Qty 500 | 4402 - Facebook Page Likes | Canceled", "order.service_id", "4402"),
        ("Qty 500 | 4402 - Facebook Page Likes | Canceled", "order.quantity", 500),
        ("30437 | 4402 - متابعين انستقرام | الكمية 1000 | مكتمل", "order.service_id", "4402"),
    ],
)
def test_labels_that_say_what_a_number_names(values: Callable[[str], dict[str, Any]], text: str, path: str, value: Any) -> None:
    assert values(text).get(path) == value


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Service: Telegram Members Qty: 1000 Start: 50 Status: Completed", "Telegram Members"),
        ("Service: TikTok Views - Quantity: 5000 - Status: Completed", "TikTok Views"),
        ("Order: 30457 / Service: IG Likes / Quantity: 500 / Status: Partial", "IG Likes"),
        ("الخدمة: مشاهدات يوتيوب - الكمية: 3000 - الحالة: مكتمل", "مشاهدات يوتيوب"),
        ("الخدمة: متابعين انستقرام / الكمية: ٥٠٠٠ / السعر: ٧٥٫٥٠ ر.س", "متابعين انستقرام"),
        ("Service: Instagram Likes [HQ] - Instant | Quantity: 250", "Instagram Likes [HQ] - Instant"),
    ],
)
def test_a_service_ends_before_the_next_field(values: Callable[[str], dict[str, Any]], text: str, service: str) -> None:
    assert values(text)["order.service"] == service
