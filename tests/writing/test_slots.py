"""The slots: what a case, an offer and a proof fill in, in both languages, and what stays out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from drafter.case import Case, Done
from drafter.desk import Desk
from drafter.money import parse
from drafter.policy import Offer, decide
from drafter.writing import slots
from drafter.writing.slots import Slot

Built = Callable[..., Case]
ORDER = {
    "id": "88231",
    "service": "Instagram Followers [R30]",
    "link": "https://example.com/omar",
    "status": "completed",
    "quantity": 1000,
    "delivered": 600,
    "start_count": 2000,
    "current_count": 2400,
    "paid": "12.50 USD",
    "refunded": "1.00 USD",
    "ordered_at": "2026-05-01T09:00:00+04:00",
    "completed_at": "2026-05-02T09:00:00+04:00",
    "promised_by": "2026-05-20T09:00:00+04:00",
    "warranty_days": 30,
    "warranty_from": "completed",
}


@pytest.fixture
def filled(desk: Desk, case: Built) -> Callable[..., Mapping[str, Slot]]:
    """The slots of a case of the changes given."""

    def built(digits: slots.Digits = "latin", **changes: Any) -> Mapping[str, Slot]:
        made = case(**changes)
        return slots.of_case(made, decide(made, desk.library.policy), desk.library.policy, digits)

    return built


Filled = Callable[..., Mapping[str, Slot]]


@pytest.mark.parametrize(
    ("slot", "en", "ar"),
    [
        ("client_name", "Omar Saleh", "Omar Saleh"),
        ("order_id", "88231", "88231"),
        ("service", "Instagram Followers [R30]", "Instagram Followers [R30]"),
        ("link", "https://example.com/omar", "https://example.com/omar"),
        ("status", "completed", "مكتمل"),
        ("quantity", "1,000 followers", "1,000 متابع"),
        ("delivered", "600 followers", "600 متابع"),
        ("delivered_number", "600", "600"),
        ("remaining", "400 followers", "400 متابع"),
        ("dropped", "200 followers", "200 متابع"),
        ("start_count", "2,000", "2,000"),
        ("current_count", "2,400", "2,400"),
        ("paid", "12.50 USD", "12.50 دولار"),
        ("refunded", "1.00 USD", "1.00 دولار"),
        ("charged_extra", "3.00 USD", "3.00 دولار"),
        ("ordered_on", "Friday, 1 May 2026", "الجمعة، 1 مايو 2026"),
        ("completed_on", "Saturday, 2 May 2026", "السبت، 2 مايو 2026"),
        ("promised_by", "Wednesday, 20 May 2026", "الأربعاء، 20 مايو 2026"),
        ("warranty_days", "30 days", "30 يومًا"),
        ("warranty_from_on", "Saturday, 2 May 2026", "السبت، 2 مايو 2026"),
        ("warranty_until", "Monday, 1 June 2026", "الاثنين، 1 يونيو 2026"),
        ("quality_days", "14 days", "14 يومًا"),
        ("answer_within", "24 hours", "24 ساعة"),
        ("respond_by", "Wednesday, 13 May 2026, 10:05 a.m. (UAE time)", "الأربعاء، 13 مايو 2026، الساعة 10:05 صباحًا بتوقيت الإمارات"),
    ],
)
def test_what_a_case_fills(filled: Filled, slot: str, en: str, ar: str) -> None:
    known = filled(order=ORDER, evidence={"charged_extra": "3.00 USD"})
    assert known[slot] == Slot(en, ar)


def test_an_unknown_fact_has_no_slot(filled: Filled) -> None:
    """Of a case without facts only the slots of the clock and the policy are known: nothing is guessed."""
    empty = filled(client=None, order=None, evidence=None)
    assert set(empty) == {"answer_within", "respond_by", "quality_days"}


@pytest.mark.parametrize(
    ("changed", "absent"),
    [
        ({"delivered": 0, "current_count": 1900}, {"delivered", "delivered_number"}),
        ({"delivered": 1000}, {"remaining"}),
        ({"delivered": 1200}, {"remaining"}),
        ({"current_count": 2600}, {"dropped"}),
        ({"current_count": 2700}, {"dropped"}),
        ({"paid": "0 USD", "refunded": "0 USD"}, {"paid", "refunded"}),
        ({"warranty_days": 0}, {"warranty_days", "warranty_from_on", "warranty_until"}),
        ({"warranty_from": None}, {"warranty_from_on", "warranty_until"}),
    ],
    ids=lambda value: ", ".join(sorted(value)) if isinstance(value, set) else str(value),
)
def test_nothing_is_no_slot(filled: Filled, changed: dict[str, Any], absent: set[str]) -> None:
    """A count of nothing, or below it, is said by another sentence, so its slot stays out and the others stay in."""
    whole, less = filled(order=ORDER), filled(order={**ORDER, **changed})
    assert set(whole) - set(less) == absent


@pytest.mark.parametrize(
    ("order", "dropped"),
    [
        ({"start_count": 2000, "current_count": 2599}, "1 follower"),
        ({"start_count": 2000, "current_count": 500}, "1,000 followers"),
        ({"start_count": 2000, "current_count": 1600}, "1,000 followers"),
        ({"start_count": 2000, "current_count": 1601}, "999 followers"),
        ({"delivered": 1500, "start_count": 0, "current_count": 900}, "100 followers"),
    ],
    ids=["smallest", "below the start", "exactly all", "one short of all", "over-delivered"],
)
def test_a_drop_is_counted_against_what_was_ordered(filled: Filled, order: dict[str, Any], dropped: str) -> None:
    assert filled(order={**ORDER, **order})["dropped"].en == dropped


@pytest.mark.parametrize("status", ["pending", "processing", "in_progress", "partial", "completed", "canceled"])
def test_every_status_has_words_of_both_languages(filled: Filled, status: str) -> None:
    shown = filled(order={**ORDER, "status": status})["status"]
    assert "_" not in shown.en
    assert shown.en.isascii()
    assert not any(char.isascii() and char.isalpha() for char in shown.ar)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Omar\nSaleh", "Omar Saleh"),
        ("  Omar\t\t Saleh ", "Omar Saleh"),
        ("Omar\u202eSaleh\x07", "OmarSaleh"),
        ("أبو\nخالد", "أبو خالد"),
    ],
)
def test_a_name_stays_on_one_line(filled: Filled, name: str, shown: str) -> None:
    assert filled(client={"name": name})["client_name"].en == shown


@pytest.mark.parametrize("text", ["88231-TX", "@omar"])
def test_an_id_is_isolated_in_arabic_only(filled: Filled, text: str) -> None:
    assert filled(order={"id": text})["order_id"] == Slot(text, f"\u2068{text}\u2069")


def test_arabic_digits_change_the_arabic_half_only(filled: Filled) -> None:
    known = filled("arabic", order=ORDER)
    assert known["quantity"] == Slot("1,000 followers", "١٬٠٠٠ متابع")
    assert known["paid"] == Slot("12.50 USD", "١٢٫٥٠ دولار")
    assert known["order_id"].ar == "88231"


@pytest.mark.parametrize(
    ("offer", "expected"),
    [
        (Offer("credit", "undelivered", amount=parse("5 USD"), hours=0), {"amount": "5.00 USD", "within": "24 hours"}),
        (
            Offer("refund", "undelivered", amount=parse("5 KWD"), hours=240, business=True),
            {"amount": "5.000 KWD", "within": "10 business days"},
        ),
        (Offer("refill", "warranty", hours=72), {"within": "72 hours"}),
        (Offer("redelivery", "quality"), {"within": "24 hours"}),
        (Offer("discount", "goodwill", percent=Decimal(20)), {"percent": "20%", "within": "24 hours"}),
    ],
    ids=lambda given: given.remedy if isinstance(given, Offer) else "",
)
def test_what_an_offer_fills(desk: Desk, offer: Offer, expected: dict[str, str]) -> None:
    known = slots.of_offer(offer, desk.library.policy, "latin")
    assert {name: slot.en for name, slot in known.items()} == {**expected, "refund_time": "5 to 10 business days"}


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        (Done(remedy="cancel"), {}),
        (Done(remedy="credit", amount=parse("5 USD")), {"amount": "5.00 USD"}),
        (
            Done(remedy="refund", reference="TX-1", at=datetime.fromisoformat("2026-05-12T23:30:00+00:00")),
            {"reference": "TX-1", "done_on": "Wednesday, 13 May 2026"},
        ),
    ],
    ids=["bare", "amount", "proof"],
)
def test_what_a_proof_fills(desk: Desk, done: Done, expected: dict[str, str]) -> None:
    known = slots.of_done(done, desk.library.policy, "latin")
    assert {name: slot.en for name, slot in known.items() if name != "refund_time"} == expected


def test_a_case_fills_no_slot_that_promises(filled: Filled) -> None:
    """Amounts of a promise, percentages and references come from an offer or a proof alone."""
    known = filled(
        order=ORDER, evidence={"charged_extra": "3.00 USD"}, done=[{"remedy": "credit", "amount": "5.00 USD", "reference": "TX-1"}]
    )
    assert set(known) & slots.PROMISING == set()
    assert set(known) | slots.PROMISING | {"policy_text"} == slots.KNOWN
