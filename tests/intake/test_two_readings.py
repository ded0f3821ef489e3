"""Two readings of one fact, and what is told of the past, of one day, of a share, of another's matter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("order 61001: the sheet says Partial but the order page says Completed, no idea which one is right", "order.status"),
        ("order 61001: form says qty 900 but panel line says qty 700, not sure which", "order.quantity"),
        ("الطلب 61001: النموذج فيه الكمية 900 واللوحة الكمية 700 وما ادري ايهم الصح", "order.quantity"),
        ("الطلب 61001 اللوحة تقول جزئي والصفحة تقول مكتمل، مو متأكد أيهم الصح", "order.status"),
    ],
)
def test_nobody_knows_which(read: Callable[[str], Intake], text: str, path: str) -> None:
    """Both stand, and the agent settles; neither is a fact."""
    found = read(text)
    assert path in {each.path for each in found.conflicts}
    assert path not in {each.path for each in found.facts}


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("order 61001: 4000 delivered, page has other figure, which one is right?", "order.delivered", None),
        ("order 61001 ig likes 1200 pending, dont know which link is on order", "order.quantity", 1200),
        ("order 61001 ig likes 1200 pending, dont know which link is on order", "order.status", "pending"),
        ("الطلب 61001 كان ملغي بس رجعناه قيد التنفيذ", "order.status", "in_progress"),
        ("الطلب 61001 كان ملغي", "order.status", "canceled"),
        ("order 61001 status: pending -> completed", "order.status", "completed"),
        ("order 61001 completed 500/500", "order.status", "completed"),
        ("order 61001 completed 300/500", "order.status", None),
        ("order 61001: 300 delivered yesterday, 450 today", "order.delivered", None),
        ("order 61001: 300 delivered", "order.delivered", 300),
        ("طلب 61001: أمس وصل 300", "order.ordered_at", None),
        ("order 61001 refunded half of 10 USD", "order.refunded", None),
        ("order 61001 refunded 4 USD to another client", "order.refunded", None),
        ("order 61001 refunded 4 USD to balance", "order.refunded", "4 USD"),
        ("order 61001 auto refund 5 USD failed", "order.refunded", None),
        ("order 61001 auto refund 5 USD to wallet", "order.refunded", "5 USD"),
        ("paid 100 SAR for order 61001 + 61002", "order.paid", None),
        ("order 61001 wrong service id 11 instead of 12", "order.service_id", None),
        ("order 61001 service id 112", "order.service_id", "112"),
        ("الغينا الطلب 61001 بطلب العميل ورجعنا 5 دولار بتاريخ 9 مايو", "order.ordered_at", None),
        ("طلب العميل استرداد بتاريخ 9 مايو", "order.ordered_at", None),
        ("طلب العميل بتاريخ 9 مايو", "order.ordered_at", "2026-05-09T00:00:00+04:00"),
        ("paid 5 USD, charged again 5 USD, finance has not confirmed", "evidence.charged_extra", None),
        ("paid 5 USD, charged again 5 USD, finance confirmed", "evidence.charged_extra", "5 USD"),
        ("start 500 qty 200, current count 650 (client's screenshot)", "order.current_count", None),
        ("start 500 qty 200, current count 650", "order.current_count", 650),
        ("order 61001, his brother has order 61002", "order.id", "61001"),
    ],
)
def test_one_holds_or_none(values: Callable[[str], dict[str, Any]], text: str, path: str, value: object) -> None:
    assert values(text).get(path) == value


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("المزود قبل الريفل اليوم", "evidence.refill_accepted", True),
        ("قبل الريفل كان العدد 300", "evidence.refill_accepted", None),
        ("المزود قبل الريفل بيوم كان متوقف", "evidence.refill_accepted", None),
        ("the refill was accepted last month, now refused", "evidence.refill_accepted", None),
        ("المزود رفض الريفل، طلبناه قبل اسبوع", "evidence.refill_accepted", False),
        ("quality matches the description says the provider", "evidence.quality_deviates", None),
        ("quality matches", "evidence.quality_deviates", False),
        ("delivery confirmed by provider but I did not check", "evidence.delivery_confirmed", None),
        ("delivery confirmed by provider", "evidence.delivery_confirmed", True),
        ("البروفايدر رد علينا وقال ما يقدر يكمله", "evidence.can_complete", False),
        ("البروفايدر رد علينا وقال حسابه خاص", "evidence.target", None),
        ("العميل رد علينا وقال الحساب خاص", "evidence.target", None),
        ("كلمنا المزود، يقدر يكمل الباقي", "evidence.can_complete", True),
        ("كلمنا المزود، يقدر يكمل؟ ما رد", "evidence.can_complete", None),
        ("سألنا المزود يقدر يكمل الباقي او لا", "evidence.can_complete", None),
        ("فتحت الحساب وطلع خاص", "evidence.target", "private"),
        ("الحساب: private", "evidence.target", "private"),
        ("profile: private message sent", "evidence.target", None),
        ("account: private? not sure", "evidence.target", None),
    ],
)
def test_what_was_checked(values: Callable[[str], dict[str, Any]], text: str, path: str, value: object) -> None:
    assert values(text).get(path) == value
