"""What an agent states as checked: by whom, and about what."""

from __future__ import annotations

from datetime import datetime

import pytest

from drafter.intake import intake

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")


def evidence(text: str, name: str) -> object:
    return {fact.path: fact.value for fact in intake(text, received_at=RECEIVED).facts}.get(f"evidence.{name}")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("2 charges of 15.00 USD, the second one is our error", None),
        ("charged twice. It was our error.", None),
        ("wrong service sent, our mistake", None),
        ("خصم مرتين، خطأ من عندنا", None),
        ("انخصم منه مرتين. غلط من طرفنا", None),
        ("الخصم المكرر مو من عندنا", None),
        ("client says our fault that account got banned", None),
        ("is it our fault that the account got banned?", None),
        ("العميل مو من عندنا", None),
        ("our fault, the page got removed by our traffic", True),
        ("charge was refunded. account got banned, our mistake", True),
        ("الحساب انحذف بسبب خطأ من عندنا", True),
        ("it was our fault", True),
        ("the delay is our fault (panel fault)", True),
        ("account suspended. not our fault", False),
        ("page deleted by instagram, nothing to do with us", False),
        ("الحساب موقوف من انستقرام نفسه (فتحت الرابط)، ومو من عندنا، تأكدنا", False),
    ],
)
def test_a_fault_of_the_panel_is_one_in_the_target(text: str, fault: bool | None) -> None:
    """An error in a charge is no fault in the target; "not from us" says nothing of what is not named beside it."""
    assert evidence(text, "panel_fault") is fault
