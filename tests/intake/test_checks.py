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
        ("البنك رفض العملية ومو من عندنا، الحساب موقوف؟", None),
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


@pytest.mark.parametrize(
    ("text", "able"),
    [
        ("asked provider -> they cannot complete it", False),
        ("asked the provider, they said they can't complete it", False),
        ("المزود رد علينا: ما نقدر نكمل", False),
        ("سألنا المزود وقال ما يقدر يكمل", False),
        ("provider confirms it can complete the rest", True),
        ("provider says they can resume and complete", True),
        ("المزود أكد انه يقدر يكمل", True),
        ("el provider gal inna yegdar ykammel", True),
        ("asked provider to complete it", None),
        ("asked provider -> can they complete it?", None),
        ("provider did not confirm it can complete", None),
        ("provider says it can complete if the link is public", None),
        ("client says provider confirms it can complete", None),
        ("سألنا المزود هل يقدر يكمل", None),
        ("المزود ما أكد انه يقدر يكمل", None),
    ],
)
def test_what_the_provider_answers(text: str, able: bool | None) -> None:
    """Its answer is the agent's check; a question to it, a condition and what the client has of it are none."""
    assert evidence(text, "can_complete") is able


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("delivered 5000/5000, to the link the client gave (tiktok.com/@dxb.cars)", True),
        ("it was delivered to the same link he gave", True),
        ("تم التسليم 500 على الرابط اللي عطاه العميل", True),
        ("not delivered to the link the client gave", None),
        ("we sent a message to the link the client gave", None),
        ("client says delivered to the link he gave", None),
        ("ما تم التسليم على الرابط اللي عطاه العميل", None),
    ],
)
def test_what_went_to_the_given_link(text: str, there: bool | None) -> None:
    assert evidence(text, "delivered_to_given_link") is there


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("تأكدت من اللوحة، فعلاً انرسلت له خدمة غلط", True),
        ("I checked: wrong service was sent", True),
        ("العميل يقول انرسلت له خدمة غلط", None),
        ("ما انرسلت له خدمة غلط", None),
        ("complaint: wrong service sent", None),
        ("شكوى: انرسلت له خدمة غلط", None),
        ("el 3ameel ygool wrong service sent", None),
    ],
)
def test_a_service_that_was_the_wrong_one(text: str, wrong: bool | None) -> None:
    """A complaint is an allegation, whoever writes it down."""
    assert evidence(text, "wrong_service") is wrong


@pytest.mark.parametrize(
    "text",
    ["complaint = account private, we checked: account is public", "الشكوى: الحساب خاص. شيكت والحساب عام", "chayyakt: account is public"],
)
def test_a_check_ends_a_complaint(text: str) -> None:
    assert evidence(text, "target") == "public"
