"""Chats and letters as they are pasted: stamps of several kinds, speakers that are numbers, letters in quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "name", "ordered"),
    [
        ("[8:15 AM, 5/12/2026] Khalid: ordered yesterday\n[8:20 AM, 5/12/2026] Support: Pending", "Khalid", "2026-05-11T00:00:00+04:00"),
        ("[٨:١٥ م، ١١/٥/٢٠٢٦] أم فهد: طلبت أمس\n[٨:٢٠ ص، ١٢/٥/٢٠٢٦] الدعم: قيد الانتظار", "أم فهد", "2026-05-10T00:00:00+04:00"),
        ("[١٢/٥/٢٠٢٦، ٨:١٥ ص] مريم: طلبت أمس\n[١٢/٥/٢٠٢٦، ٨:٢٠ ص] الدعم: قيد الانتظار", "مريم", "2026-05-11T00:00:00+04:00"),
        ("[12/05/2026, 09:02] +971 50 123 4567: ordered yesterday\n[12/05/2026, 09:06] Agent: Pending", None, "2026-05-11T00:00:00+04:00"),
        ("+971 50 123 4567: ordered yesterday\nAgent: Pending", None, "2026-05-11T00:00:00+04:00"),
        ("+965 5012 3456: طلبت أمس\nالدعم: قيد الانتظار", None, "2026-05-11T00:00:00+04:00"),
    ],
)
def test_a_chat_names_its_speakers(values: Callable[[str], dict[str, Any]], text: str, name: str | None, ordered: str) -> None:
    """The time may stand before the day; a number speaks but is no name; what the client writes is his message."""
    found = values(text)
    assert (found.get("client.name"), found.get("order.status"), found.get("order.ordered_at")) == (name, "pending", ordered)
    assert found["message"] in ("ordered yesterday", "طلبت أمس")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "ايميل العميل:\n«السلام عليكم، أنا خالد العتيبي، رقم حسابي لديكم C-2291. سأغلق حسابي، "
            "والمبلغ الذي دفعته ١٨٫٧٥ دولاراً عن طلبي رقم 120774»\n"
            "الحالة: قيد المعالجة",
            {
                "client.name": "خالد العتيبي",
                "client.account_id": "C-2291",
                "client.closing_account": True,
                "order.paid": "18.75 USD",
                "order.id": "120774",
            },
        ),
        (
            'Email from client: "Hello, my name is Khalid Al Otaibi, my account number with you is C-2291.\n'
            'I am closing my account. I paid 18.75 USD for order 120774"\nstatus: Processing',
            {
                "client.name": "Khalid Al Otaibi",
                "client.account_id": "C-2291",
                "client.closing_account": True,
                "order.paid": "18.75 USD",
                "order.id": "120774",
            },
        ),
    ],
)
def test_a_letter_in_quotation_marks_is_the_clients(values: Callable[[str], dict[str, Any]], text: str, facts: dict[str, Any]) -> None:
    found = values(text)
    assert {path: found.get(path) for path in facts} == facts
    assert found["order.status"] == "processing"


@pytest.mark.parametrize(
    "text",
    [
        'client\'s email:\n"the account is private and provider cant complete it"\norder 5521 completed',
        "ايميل العميل:\n«الحساب خاص\nوالمزود ما يقدر يكمل»\nالطلب 5521 مكتمل",
    ],
)
def test_what_a_letter_alleges_is_no_evidence(values: Callable[[str], dict[str, Any]], text: str) -> None:
    found = values(text)
    assert found["order.status"] == "completed"
    assert not [path for path in found if path.startswith("evidence.")]


@pytest.mark.parametrize("text", ["العميل على حق", "العميل: انا على الواتساب\nالدعم: تمام"])
def test_a_word_spelled_like_a_name_is_none(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """The preposition "on" is spelled as the name Ali once its letters are folded."""
    assert "client.name" not in values(text)
