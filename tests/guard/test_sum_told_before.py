"""A sum that the half names once, before the promise, is the sum of the promise; another one beside it leaves that open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk

Built = Callable[..., Case]

AR = "وجدنا أن قيمة الجزء غير المنفذ 5.00 دولارات. سنضيفها إلى رصيدك اليوم."


def verdict(desk: Desk, case: Built, en: str, ar: str) -> tuple[str, set[str]]:
    checked = desk.check(case(), en, ar)
    return checked.verdict, {finding.rule for finding in checked.findings}


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("The part that was not delivered is worth 5.00 USD. The amount will be added to your balance today.", AR),
        ("We will add 5.00 USD to your balance today.", "قيمة الجزء غير المنفذ 5.00 دولارات. سيكون المبلغ في رصيدك اليوم."),
    ],
)
def test_the_one_sum_of_the_half_is_the_sum_of_the_promise(desk: Desk, case: Built, en: str, ar: str) -> None:
    assert "missing.figure" not in verdict(desk, case, en, ar)[1]


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        (
            "You paid 12.50 USD. The amount of the part that was not delivered will be added to your balance today.",
            "دفعت 12.50 دولارًا. سيُضاف مبلغ الجزء غير المنفذ إلى رصيدك اليوم.",
        ),
        (
            "Of your 12.50 USD, 5.00 USD is for what was not delivered. The amount will be added to your balance today.",
            "من 12.50 دولارًا دفعتها، 5.00 دولارات عما لم يُنفذ. سيُضاف المبلغ إلى رصيدك اليوم.",
        ),
    ],
)
def test_of_two_sums_the_promise_says_which(desk: Desk, case: Built, en: str, ar: str) -> None:
    assert verdict(desk, case, en, ar)[0] != "kept"


def test_a_charge_that_is_had_back_is_no_chargeback(desk: Desk, case: Built) -> None:
    en, ar = "You may have the second charge back on your card.", "لك أن تستعيد الخصم الثاني على بطاقتك."
    assert "The Arabic half does not speak of a dispute." not in {finding.why for finding in desk.check(case(), en, ar).findings}
    en = "You may open a charge back with your bank."
    assert "The Arabic half does not speak of a dispute." in {finding.why for finding in desk.check(case(), en, ar).findings}
