"""What is on record as done, told beside its reference or its day, is no promise; what is told as one more is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import Desk

Facts = dict[str, Any]
CREDITED: Facts = {
    "stage": "follow_up",
    "done": [{"remedy": "credit", "amount": "5.00 USD", "reference": "TX-904", "at": "2026-05-12T09:30:00+04:00"}],
}
TWICE: Facts = {
    "stage": "follow_up",
    "claim": "duplicate_charge",
    "client": {"closing_account": True},
    "evidence": {"charged_extra": "12.50 USD"},
    "done": [{"remedy": "refund", "amount": "12.50 USD", "reference": "RF-12", "at": "2026-05-12T09:30:00+04:00"}],
}

TOLD: list[tuple[Facts, str, str]] = [
    (
        CREDITED,
        "Omar, you will find 5.00 USD in your balance that we added for order 88231 on 12 May, reference TX-904.",
        "عمر، ستجد في رصيدك 5.00 دولار أضفناها عن الطلب 88231 يوم 12 مايو، والمرجع TX-904.",
    ),
    (CREDITED, "The credit of 5.00 USD is entered under TX-904.", "قُيّدت إضافة 5.00 دولار بالمرجع TX-904."),
    (
        TWICE,
        "We sent 12.50 USD to your card under RF-12. It reaches you within 10 business days.",
        "أرسلنا 12.50 دولار إلى بطاقتك بالمرجع RF-12. ويصلك المبلغ خلال 10 أيام عمل.",
    ),
]
ONE_MORE: list[tuple[Facts, str, str]] = [
    # the reference beside another credit, a share of the price on the day of the entry, another refund
    (CREDITED, "Beside TX-904 there is a credit of 5.00 USD for you.", "إلى جانب TX-904 لك إضافة بقيمة 5.00 دولار."),
    (
        CREDITED,
        "We added 5.00 USD to your balance, TX-904. Half the price goes to your balance on 12 May.",
        "أضفنا 5.00 دولار إلى رصيدك، TX-904. نصف السعر يذهب إلى رصيدك في 12 مايو.",
    ),
    (CREDITED, "We confirm the credit of your whole order.", "نؤكد لك إضافة قيمة طلبك كاملة."),
    (
        TWICE,
        "We sent 12.50 USD to your card under RF-12. A refund for your order comes to your card within 10 business days.",
        "أرسلنا 12.50 دولار إلى بطاقتك بالمرجع RF-12. ويصل استرداد باقي الطلب إلى بطاقتك خلال 10 أيام عمل.",
    ),
    (CREDITED, "We will add another 5.00 USD to your balance.", "سنضيف 5.00 دولار أخرى إلى رصيدك."),
    (CREDITED, "A second credit of 5.00 USD follows TX-904.", "وبعد TX-904 إضافة ثانية بقيمة 5.00 دولار."),
    (CREDITED, "The credit of 8.00 USD is entered under TX-904.", "قُيّدت إضافة 8.00 دولار بالمرجع TX-904."),
    (
        TWICE,
        "We sent 12.50 USD to your card under RF-12. It reaches you within 2 days.",
        "أرسلنا 12.50 دولار إلى بطاقتك بالمرجع RF-12. ويصلك المبلغ خلال يومين.",
    ),
]


@pytest.mark.parametrize(("changes", "en", "ar"), TOLD)
def test_what_was_done_is_told_beside_its_reference(desk: Desk, case: Callable[..., Case], changes: Facts, en: str, ar: str) -> None:
    assert desk.check(case(**changes), en, ar).verdict == "kept"


@pytest.mark.parametrize(("changes", "en", "ar"), ONE_MORE)
def test_what_is_told_as_one_more_is_not_kept(desk: Desk, case: Callable[..., Case], changes: Facts, en: str, ar: str) -> None:
    assert desk.check(case(**changes), en, ar).verdict != "kept"
