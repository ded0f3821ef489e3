"""A few words at the end of a promise make more of it, or less, in both halves or in one: never kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk

CREDIT = (
    "Omar, we will add 5.00 USD to your balance{} within 24 hours.",
    "عمر، سنضيف 5.00 دولارات إلى رصيدك{} خلال 24 ساعة.",
)
MORE = [
    ("plus a gift", "مع هدية"),
    ("and a bonus", "ومعها مكافأة"),
    ("with a voucher", "مع قسيمة شراء"),
    ("with something extra", "مع شيء إضافي"),
    ("with extras", "مع إضافات"),
    ("and then again", "ثم مرة أخرى"),
    ("and the next one free", "والطلب التالي مجانًا"),
    ("with a free month", "مع شهر مجاني"),
    ("for all your orders", "عن كل طلباتك"),
    ("for your whole family", "لعائلتك كلها"),
    ("for you and your brother", "لك ولأخيك"),
    ("or to PayPal", "أو إلى باي بال"),
    ("even if the count drops later", "حتى لو نقص العدد لاحقًا"),
    ("with interest", "مع فوائد"),
    ("monthly, as a subscription", "شهريًا على شكل اشتراك"),
]
TURNED = [
    ("perhaps", "ربما"),
    ("if possible", "إن أمكن"),
    ("if you pay first", "إذا دفعت أولًا"),
    ("unless you complain", "ما لم تشتكِ"),
    ("if the manager agrees", "إذا وافق المدير"),
    ("for the last time", "للمرة الأخيرة"),
    ("as far as we can", "قدر الإمكان"),
]


def _verdict(desk: Desk, built: Case, en: str, ar: str) -> str:
    return desk.check(built, CREDIT[0].format(en and f" {en}"), CREDIT[1].format(ar and f" {ar}")).verdict


def test_the_promise_alone_is_kept(desk: Desk, case: Callable[..., Case]) -> None:
    assert _verdict(desk, case(), "", "") == "kept"


@pytest.mark.parametrize(("en", "ar"), MORE)
def test_nothing_is_put_on_top(desk: Desk, case: Callable[..., Case], en: str, ar: str) -> None:
    """In both halves, and in each alone."""
    assert "kept" not in {_verdict(desk, case(), en, ar), _verdict(desk, case(), en, ""), _verdict(desk, case(), "", ar)}


@pytest.mark.parametrize(("en", "ar"), TURNED)
def test_no_half_turns_what_the_other_says(desk: Desk, case: Callable[..., Case], en: str, ar: str) -> None:
    assert "kept" not in {_verdict(desk, case(), en, ""), _verdict(desk, case(), "", ar)}


def test_a_fee_that_is_not_taken_puts_nothing_on_top(desk: Desk, case: Callable[..., Case]) -> None:
    en = "Omar, we will add 5.00 USD to your balance within 24 hours, and no fee is taken."
    ar = "عمر، سنضيف 5.00 دولارات إلى رصيدك خلال 24 ساعة دون أي رسوم."
    assert desk.check(case(), en, ar).verdict == "kept"
