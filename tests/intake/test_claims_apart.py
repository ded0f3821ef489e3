"""Which complaint it is where a note speaks of several matters, and where nobody complains."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("order 61001 refill is late, provider accepted it but it has not started yet", "refill_delayed"),
        ("طلب 61001 الريفل متأخر، قبله المزود بس للحين ما بدا", "refill_delayed"),
        ("order 61001 not started yet", "not_started"),
        ("طلب 61001 الريفل 30 يوم. الطلب ما بدا", "not_started"),
        ("order 61001 drop complaint, provider refused the refill", "drops"),
        ("order 61001, provider refused the refill", "refill_delayed"),
        ("طلب 61001 يوزر غلط والمتابعين راحوا للحساب القديم", "wrong_link"),
        ("طلب 61001 المتابعين راحوا", "drops"),
        ("client first threatened chargeback then withdrew it, order 61001", None),
        ("client threatens to leave us, order 61001", None),
        ("العميل يهدد يتركنا، طلب 61001", None),
        ("client threatened chargeback, order 61001", "dispute_threat"),
        ("العميل كان يبي يلغي بس غير رأيه، طلب 61001", None),
        ("العميل يبي يلغي طلب 61001", "cancel_request"),
        ("client's friend filed a chargeback, order 61001", None),
        ("client not complaining about drops, order 61001", None),
        ("client asked before about policy, now order 61001 not started", "not_started"),
        ("bad quality of the screenshot, order 61001", None),
        ("dup payment issue solved, order 61001", None),
        ("dup payment issue, order 61001", "duplicate_charge"),
        ("العميل: الغوا طلبي 61001\nالعميل: لا خلاص خلوه\nالدعم: تمام", None),
        ("She is complaining about the delay, order 61001", "slow_delivery"),
        ("client wants to know what our refund policy is", "policy_question"),
        ("العميل يسأل وش سياستكم في الاسترجاع", "policy_question"),
        ("بتشتكي ان العدد بينزل، طلب 61001", "drops"),
        ("طلب 61001 مكتمل، استلم خدمة غير التي طلبها", "wrong_service"),
        ("شحن رصيد 30 دولار والرصيد ما نزل بالمحفظة", "payment_not_credited"),
        ("الاخت تبغى باقي رصيدها كاش", "cash_out"),
        ("العميل يسأل متى ترجع فلوسه، طلب 61001", "refund_status"),
        ("العميل يسأل متى يرجع المبلغ لو لغى الطلب 61001", None),
    ],
)
def test_the_claim(values: Callable[[str], dict[str, Any]], text: str, claim: str | None) -> None:
    assert values(text).get("claim") == claim


@pytest.mark.parametrize(
    "text",
    [
        "الطلب ١١٥٣٩٠ سناب فولورز، البانل يقول جزئي، المتبقي ٤٥٠ من ١٥٠٠، وكلمت المزود قال ما يقدر يكمل",
        "order 61001, the dashboard says partial, remains 450 of 1500, provider said he cannot complete",
        "61001 | IG Likes | 1500 | Partial | Remains 450",
    ],
)
def test_where_nobody_complains_there_is_no_claim(read: Callable[[str], Intake], text: str) -> None:
    found = read(text)
    assert "claim" not in {each.path for each in (*found.facts, *found.conflicts)}
    assert {each.path: each.value for each in found.facts}["order.status"] == "partial"
