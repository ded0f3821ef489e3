"""The reasons of a decision, as an agent reads them in either language."""

from __future__ import annotations

import re

import pytest
import yaml

from drafter import places
from drafter.case import from_value
from drafter.console.reasons import reason
from drafter.desk import Desk

ZONE = "Asia/Dubai"


def told(sentence: str, lang: str) -> str:
    """The reason in one language, claims by a name that no case has."""
    return reason(sentence, lang, ZONE, lambda claim: f"<{claim}>")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "english", "arabic"),
    [
        ("claim is drops", "What is asked for: <drops>", "ما يطلبه العميل: <drops>"),
        ("order.warranty_from is completed", "Warranty counts from: Completion", "بداية الضمان: تاريخ الاكتمال"),
        ("order.status is completed", "Status: Completed", "حالة الطلب: مكتمل"),
        (
            "now 2026-06-03T16:20+04:00 > order.promised_by 2026-05-30T10:00+04:00",
            "Now (Wednesday, 3 June 2026, 4:20 p.m. (UAE time)) is after Promised by (Saturday, 30 May 2026, 10:00 a.m. (UAE time))",
            "الآن (الأربعاء، 3 يونيو 2026، الساعة 4:20 مساءً بتوقيت الإمارات) بعد موعد التنفيذ المعلن "
            "(السبت، 30 مايو 2026، الساعة 10:00 صباحًا بتوقيت الإمارات)",
        ),
        (
            "received_at - order.completed_at 1 days 8 hours 25 minutes <= days(14) 14 days",
            "From Completed at to Received 1 day, 8 hours, 25 minutes is at most 14 days",
            "من وقت الاكتمال إلى وقت الاستلام يوم واحد و8 ساعات و25 دقيقة لا يزيد على 14 يومًا",
        ),
        (
            "order.current_count 7000 < order.start_count + min(order.delivered, order.quantity) 7100",
            "Count now 7,000 is less than Start count + the lesser of Delivered and Ordered 7,100",
            "العدد الحالي 7,000 أقل من العدد عند البدء + الأقل من المُنفَّذ والكمية 7,100",
        ),
        (
            "message mentions a listed word",
            "The message speaks of a dispute or an authority",
            "الرسالة تذكر نزاعًا على الدفع أو جهة رسمية",
        ),
    ],
)
def test_a_reason_is_told_in_the_words_of_the_page(sentence: str, english: str, arabic: str) -> None:
    assert told(sentence, "en") == english
    assert told(sentence, "ar") == arabic


def test_no_reason_of_the_house_policy_is_left_in_code(desk: Desk) -> None:
    """Over the golden cases, no reason in Arabic holds a Latin letter or a stamp of time."""
    seen = set[str]()
    for path in places.golden().glob("*.yaml"):
        _, decision = desk.decide(from_value(yaml.safe_load(path.read_text(encoding="utf-8"))["case"]))
        for each in (*decision.because, *decision.presumed):
            seen.add(re.sub(r"\d", "", each))
            arabic = reason(each, "ar", ZONE, lambda claim: desk.library.scenario(claim).title.ar)
            assert not re.search(r"[a-zA-Z]|\d{4}-\d\d", arabic), arabic
    assert len(seen) > 20
