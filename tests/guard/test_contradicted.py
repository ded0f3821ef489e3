"""A strict draft with one more sentence that takes back what it says, or tells of the order what the record does not hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import Desk

Built = Callable[..., Case]

PENDING: dict[str, Any] = {"claim": "not_started", "order": {"status": "pending", "delivered": 0}, "evidence": {"can_complete": None}}
DROPPED: dict[str, Any] = {
    "claim": "drops",
    "order": {
        "status": "completed",
        "delivered": 1000,
        "start_count": 2000,
        "current_count": 2800,
        "warranty_days": 30,
        "warranty_from": "completed",
        "completed_at": "2026-05-01T09:00:00+04:00",
    },
}
EXPIRED: dict[str, Any] = {**DROPPED, "order": {**DROPPED["order"], "warranty_days": 5}, "client": {"requests_90d": 1, "refunds": []}}
TWICE: dict[str, Any] = {
    "claim": "duplicate_charge",
    "order": {"status": "completed", "delivered": 1000},
    "evidence": {"charged_extra": "12.50 USD"},
}
RETURNED: dict[str, Any] = {"done": [{"remedy": "credit", "amount": "5.00 USD", "reference": "TX-7", "at": "2026-05-12T10:20:00+04:00"}]}

TAKEN_BACK = [
    ({}, "We cannot add anything to your balance.", "لا يمكننا إضافة أي مبلغ إلى رصيدك."),
    ({}, "No amount is due to you.", "لا يحق لك أي مبلغ."),
    ({}, "Our policy is to return nothing on partial orders.", "سياستنا ألا نعيد شيئًا عن الطلبات الجزئية."),
    (PENDING, "We cannot cancel your order.", "لا يمكننا إلغاء طلبك."),
    (PENDING, "No credit will be added.", "لن يُضاف أي رصيد."),
    (DROPPED, "We cannot refill this order.", "لا يمكننا إعادة تعبئة هذا الطلب."),
    (EXPIRED, "No discount can be given.", "لا يمكن تقديم أي خصم."),
    (RETURNED, "Nothing has been returned yet.", "لم يُعَد أي مبلغ بعد."),
]
UNTRUE = [
    ({}, "Order 88231 was delivered in full.", "نُفّذ الطلب 88231 كاملًا."),
    ({}, "The order is past its stated time.", "تجاوز الطلب مدته المعلنة."),
    ({}, "The link of the order was wrong.", "كان رابط الطلب خاطئًا."),
    ({}, "Your warranty has ended.", "انتهت مدة الضمان."),
    ({}, "A small fee applies.", "تُطبَّق رسوم بسيطة."),
    ({}, "You may dispute it with your bank if you wish.", "يمكنك الاعتراض لدى البنك إن رغبت."),
    ({}, "Thank you, dear liar.", "شكرًا لك أيها الكاذب."),
    ({}, "88 followers were delivered.", "وصل 88 متابعًا."),
    (DROPPED, "We see no drop on your order.", "لا يظهر لنا نقص في طلبك."),
    (TWICE, "Nothing was charged twice.", "لم يُسحب أي مبلغ مرتين."),
    (DROPPED, "Nothing of your order was delivered.", "لم يُنفَّذ شيء من طلبك."),
]
ADDRESSED = [
    ("male", "شكرًا لكِ عزيزتي.", False),
    ("male", "نرجو أن تكوني راضية.", False),
    ("female", "شكرًا لك يا عزيزي.", False),
    ("female", "شكرًا لكِ.", True),
    ("unknown", "شكرًا لك.", True),
]


@pytest.mark.parametrize(("gender", "ar", "kept"), ADDRESSED)
def test_a_man_is_not_addressed_as_a_woman(desk: Desk, case: Built, gender: str, ar: str, kept: bool):
    built = case(client={"gender": gender})
    checked = desk.check(built, *with_more(desk, built, "Thank you.", ar))
    assert (checked.verdict == "kept") is kept
    assert kept or {(finding.rule, finding.lang) for finding in checked.findings} >= {("leak.identity", "ar")}


BESIDE = [
    ({}, "We cannot add more than that to your balance.", "لا يمكننا إضافة أكثر من ذلك إلى رصيدك."),
    ({}, "Have a great day.", "نتمنى لك يومًا سعيدًا."),
]


def with_more(desk: Desk, case: Case, en: str, ar: str) -> tuple[str, str]:
    reply = desk.draft(case).reply
    return f"{reply.text('en')} {en}", f"{reply.text('ar')} {ar}"


@pytest.mark.parametrize(("changes", "en", "ar"), TAKEN_BACK, ids=[row[1] for row in TAKEN_BACK])
def test_an_offer_that_is_denied_beside_its_promise_is_not_stated(desk: Desk, case: Built, changes: dict[str, Any], en: str, ar: str):
    built = case(**changes)
    checked = desk.check(built, *with_more(desk, built, en, ar))
    assert checked.verdict != "kept"
    assert {finding.lang for finding in checked.findings if finding.rule == "missing.resolution"} == {"en", "ar"}


@pytest.mark.parametrize(("changes", "en", "ar"), UNTRUE, ids=[row[1] for row in UNTRUE])
def test_what_the_record_does_not_hold_is_found_in_both_halves(desk: Desk, case: Built, changes: dict[str, Any], en: str, ar: str):
    built = case(**changes)
    checked = desk.check(built, *with_more(desk, built, en, ar))
    assert checked.verdict != "kept"
    assert {finding.lang for finding in checked.findings} == {"en", "ar"}


@pytest.mark.parametrize(("changes", "en", "ar"), BESIDE, ids=[row[1] for row in BESIDE])
def test_what_bounds_the_offer_or_greets_takes_nothing_back(desk: Desk, case: Built, changes: dict[str, Any], en: str, ar: str):
    built = case(**changes)
    assert desk.check(built, *with_more(desk, built, en, ar)).verdict == "kept"


SAME = [
    ("en", "5.00 USD", "$5.00"),
    ("en", "5.00 USD", "USD 5"),
    ("ar", "5.00 دولار", "5 دولارات"),
    ("ar", "5.00 دولار", "5.00 دولار أمريكي"),
    ("en", "We will add", "- We will add"),
    ("en", "We reviewed order 88231", "We reviewed order no. 88231"),
    ("ar", "سنضيف", "• سنضيف"),
]


@pytest.mark.parametrize(("lang", "one", "other"), SAME, ids=[f"{row[0]} {row[2]}" for row in SAME])
def test_an_approved_line_with_its_figure_written_another_way_is_the_line(desk: Desk, case: Built, lang: str, one: str, other: str):
    reply = desk.draft(case()).reply
    halves = {"en": reply.text("en"), "ar": reply.text("ar")}
    assert one in halves[lang]
    halves[lang] = halves[lang].replace(one, other, 1)
    assert desk.check(case(), halves["en"], halves["ar"]).verdict == "kept"


@pytest.mark.parametrize(
    ("lang", "one", "other"), [("en", "5.00 USD", "$5.01"), ("ar", "5.00 دولار", "5 دنانير كويتية"), ("en", "5.00 USD", "€5")]
)
def test_another_sum_is_another_line(desk: Desk, case: Built, lang: str, one: str, other: str):
    reply = desk.draft(case()).reply
    halves = {"en": reply.text("en"), "ar": reply.text("ar")}
    halves[lang] = halves[lang].replace(one, other, 1)
    assert desk.check(case(), halves["en"], halves["ar"]).verdict == "breached"
