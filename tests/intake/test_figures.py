"""What money and lengths of time are: paid, priced, charged in error, and days of warranty."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("order 5521 ig likes 1000 total $4", "4 USD"),
        ("order 5521 cost 4 usd", "4 USD"),
        ("1000 ig likes for 4 usd", "4 USD"),
        ("pd 20 usd", "20 USD"),
        ("pymnt 4.2 usd", "4.2 USD"),
        ("dafa3t 9.99$", "9.99 USD"),
        ("طلب 45012 مشاهدات يوتيوب ١٠ آلاف ب ٣٥ درهم", "35 AED"),
        ("متابعين انستا بـ35 درهم", "35 AED"),
        ("عدد 4000 متابع بمبلغ 18.50 دولاراً", "18.50 USD"),
        ("order 80091 / IG followers 1000 [R30] / BHD 2.450 / completed", "2.450 BHD"),
        ("he would have paid 20 USD elsewhere, paid 10 USD", "10 USD"),
        ("paid 10 USD, charged twice", "10 USD"),
        ("[10/05/2026, 09:14] Khalid: you charged me twice 12.5 USD extra!!\n[10/05/2026, 09:15] Support: ok", None),
        ("client was charged 12.5 USD extra", None),
        ("topped up via card, amount 50 usd", None),
        ("استرداد بمبلغ 5 دولار للطلب 5521", None),
        ("يطالب ب 35 درهم", None),
        ("لو دفع 20 دولار كان احسن", None),
        ("paid -5 USD", None),
        ("paid 10 USD, sorry 12 USD", None),
    ],
)
def test_what_was_paid(values: Callable[[str], dict[str, Any]], text: str, paid: str | None) -> None:
    """A price is what was paid where the text is about no other money; what was charged in error, supposed or corrected is not."""
    assert values(text).get("order.paid") == paid


def test_what_the_client_disputes_is_a_conflict(read: Callable[[str], Intake]) -> None:
    """His figure and the one that the invoice has stand side by side."""
    (conflict,) = read("Client: 55120 paid 20$ not 12$\nAgent: invoice says 12$").conflicts
    assert (conflict.path, conflict.values) == ("order.paid", ("20 USD", "12 USD"))


@pytest.mark.parametrize("text", ["qty 0", "الكمية 0", "paid -5 USD"])
def test_an_impossible_figure_is_nothing(read: Callable[[str], Intake], text: str) -> None:
    """A figure that no order has is no reading: there is nothing to settle."""
    assert read(text).conflicts == read(text).facts == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("متابع انستقرام مضمون 60 يوم", 60),
        ("متابعين مضمونين لمدة 90 يوم", 90),
        ("كفالة 30 يوم", 30),
        ("ضمان من تاريخ الاكتمال، 30 يوم", 30),
        ("Instagram Followers | Refill 30D | Max 500K", 30),
        ("warranty from completion, 30 days", 30),
        ("refill period: 30 days", 30),
        ("auto refill 60 days", 60),
        ("daman 30 yom", 30),
        ("client asked if R30 applies to order 1234 - it doesn't, this one is NR", 0),
        ("IG likes (NR)", 0),
        ("order nr 5521", None),
        ("is R30 included?", None),
        ("refill 2 days late", None),
        ("waiting refill for 3 days", None),
        ("no 30 days refill on this", None),
    ],
)
def test_days_of_warranty(values: Callable[[str], dict[str, Any]], text: str, days: int | None) -> None:
    """Every way of saying how long; what is asked about, and how long a refill is due, is none."""
    assert values(text).get("order.warranty_days") == days


def test_a_listing_is_no_client(read: Callable[[str], Intake]) -> None:
    """What the description says beside the service's own tag is a second reading, not the client's claim."""
    (conflict,) = read("[R30] service, description says 60 days refill").conflicts
    assert conflict.values == (30, 60)
