"""What intake reads, and what it leaves alone: text left, facts right."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from drafter.case import from_text, from_value
from drafter.intake import Intake, intake

SUMMARIES = [json.loads(line) for line in (Path(__file__).parent / "summaries.jsonl").read_text(encoding="utf-8").splitlines()]


SAID: list[tuple[str, str, Any]] = [
    # text, path, value
    ("order #88231", "order.id", "88231"),
    ("الطلب رقم ٨٨٢٣١", "order.id", "88231"),
    ("order 5000 ig followers, id 88231", "order.quantity", 5000),
    ("طلب 90881 متابعين انستقرام", "order.id", "90881"),
    ("link: https://www.tiktok.com/@Desert.Cafe.", "order.link", "https://www.tiktok.com/@Desert.Cafe"),
    ("اليوزر: nora.beauty", "order.link", "nora.beauty"),
    ("see youtu.be/abcDEF", "order.platform", "youtube"),
    ("متابعين تيك توك", "order.platform", "tiktok"),
    ("Service: Instagram Followers [R30], qty 1000", "order.service", "Instagram Followers [R30]"),
    ("٢٠٠٠ لايك فيسبوك", "order.service", "لايك فيسبوك"),
    ("600 of 1000 delivered", "order.delivered", 600),
    ("delivered 600/1000", "order.quantity", 1000),
    ("وصل 600 من 1000", "order.delivered", 600),
    ("qty 1000, remains 400", "order.delivered", 600),
    ("الكمية ١٠٠٠ والمتبقي ٤٠٠", "order.delivered", 600),
    ("1000 ordered 600 delivered 400 remaining", "order.delivered", 600),
    ("طلب 1000 وصل 600 باقي 400", "order.delivered", 600),
    ("nothing delivered", "order.delivered", 0),
    ("لم يتم تسليم شيء", "order.delivered", 0),
    ("qty 500, fully delivered", "order.delivered", 500),
    ("start count 2,000 current count 2,400", "order.start_count", 2000),
    ("عداد البداية ٢٠٠٠ والعدد الحالي ٢٤٠٠", "order.current_count", 2400),
    ("start 2000, now 2400", "order.current_count", 2400),
    ("paid 12.50 USD", "order.paid", "12.50 USD"),
    ("دفعت ألفين وخمسمية درهم", "order.paid", "2500 AED"),
    ("25 USD paid, refunded 5 already", "order.refunded", "5 USD"),
    ("رجعنا له 5 دولار", "order.refunded", "5 USD"),
    ("paid 5 USD, nothing refunded yet", "order.refunded", "0 USD"),
    ("extra charge of 10.500 KWD", "evidence.charged_extra", "10.500 KWD"),
    ("خصم مكرر 25 ريال قطري", "evidence.charged_extra", "25 QAR"),
    ("ordered 3 days ago", "order.ordered_at", "2026-05-09T00:00:00+04:00"),
    ("طلبه من أول أمس", "order.ordered_at", "2026-05-10T00:00:00+04:00"),
    ("ordered 2 hours ago", "order.ordered_at", "2026-05-12T08:05:00+04:00"),
    ("started last Sunday", "order.started_at", "2026-05-10T00:00:00+04:00"),
    ("completed 2026-05-01 09:00:12", "order.completed_at", "2026-05-01T09:00:12+04:00"),
    ("completed 2026-05-01T09:00:00Z", "order.completed_at", "2026-05-01T09:00:00+00:00"),
    ("اكتمل 1 مايو 2026 الساعة 2:30 م", "order.completed_at", "2026-05-01T14:30:00+04:00"),
    ("promised by 15 May", "order.promised_by", "2026-05-15T23:59:59+04:00"),
    ("موعد التسليم 15 مايو", "order.promised_by", "2026-05-15T23:59:59+04:00"),
    ("IG likes R30", "order.warranty_days", 30),
    ("30 day guarantee", "order.warranty_days", 30),
    ("365 Days Refill", "order.warranty_days", 365),
    ("ضمان ٣٠ يوم", "order.warranty_days", 30),
    ("NonDrop | No Refill", "order.warranty_days", 0),
    ("بدون ضمان", "order.warranty_days", 0),
    ("warranty 60 days from completion", "order.warranty_from", "completed"),
    ("status: In progress", "order.status", "in_progress"),
    ("Cancelled by provider", "order.status", "canceled"),
    ("الحالة قيد الانتظار", "order.status", "pending"),
    ("الطلب مكتمل", "order.status", "completed"),
    ("provider says it cannot be completed", "evidence.can_complete", False),
    ("المزود ما يقدر يكمل", "evidence.can_complete", False),
    ("account private, I checked", "evidence.target", "private"),
    ("شيكت والحساب عام", "evidence.target", "public"),
    ("delivered to the link given", "evidence.delivered_to_given_link", True),
    ("delivery confirmed", "evidence.delivery_confirmed", True),
    ("quality below listing", "evidence.quality_deviates", True),
    ("wrong service sent", "evidence.wrong_service", True),
    ("تأكدنا ان الرابط كان غلط", "evidence.link_was_wrong", True),
    ("refill accepted by provider", "evidence.refill_accepted", True),
    ("المزود رفض التعويض", "evidence.refill_accepted", False),
    ("it was our fault", "evidence.panel_fault", True),
    ("Mrs Fatima via email", "client.name", "Fatima"),
    ("العميلة سارة", "client.gender", "female"),
    ("wants to close her account", "client.closing_account", True),
    ("يبي يسكر حسابه", "client.closing_account", True),
    ("his third refund request in 90 days", "client.requests_90d", 3),
    ("راسلنا على الواتساب", "channel", "whatsapp"),
    ("Ticket #3318", "reference", "3318"),
]


@pytest.mark.parametrize(("text", "path", "value"), SAID, ids=[f"{path} {text}" for text, path, _ in SAID])
def test_what_is_said_is_read(values: Callable[[str], dict[str, Any]], text: str, path: str, value: Any) -> None:
    assert values(text).get(path) == value


NOT_SAID: list[tuple[str, str]] = [
    # text, the path that it says nothing certain about
    ("client says the account is public", "evidence.target"),
    ("العميل يقول الحساب عام", "evidence.target"),
    ("client says only 600 of 1000 arrived", "order.delivered"),
    ("she says it is completed", "order.status"),
    ("not completed", "order.status"),
    ("لم يكتمل الطلب", "order.status"),
    ("will be completed tomorrow", "order.status"),
    ("completed?", "order.status"),
    ("wants it cancelled", "order.status"),
    ("refill in progress", "order.status"),
    ("partial refund given", "order.status"),
    ("didn't check whether the account is private", "evidence.target"),
    ("account private, not checked yet", "evidence.target"),
    ("ممكن الحساب خاص", "evidence.target"),
    ("الحساب مو خاص", "evidence.target"),
    ("account went private then public again", "evidence.target"),
    ("delivered about 600", "order.delivered"),
    ("وصل حوالي 600", "order.delivered"),
    ("lost 400 of 1000", "order.delivered"),
    ("he has 2000 followers", "order.quantity"),
    ("paid 12.50", "order.paid"),
    ("دفع 20 ريال", "order.paid"),
    ("paid 10 usd or 15 usd", "order.paid"),
    ("topped up 50 USD", "order.paid"),
    ("cost us 2 USD", "order.paid"),
    ('{"charge":"0.2","currency":"USD"}', "order.paid"),
    ("Partial | charge 4 USD", "order.paid"),
    ("wants 5 USD refunded", "order.refunded"),
    ("will be refunded 5 USD", "order.refunded"),
    ("نرجع له 5 دولار", "order.refunded"),
    ("client says we charged twice, extra charge 12 USD", "evidence.charged_extra"),
    ("completed a month ago", "order.completed_at"),
    ("completed 05/06/2026", "order.completed_at"),
    ("pending since yesterday", "order.ordered_at"),
    ("ما بدا من يومين", "order.started_at"),
    ("no refill yet", "order.warranty_days"),
    ("lifetime refill", "order.warranty_days"),
    ("client says 30 days warranty", "order.warranty_days"),
    ("previous order 50001 was fine", "order.id"),
    ("proof https://prnt.sc/xyz", "order.link"),
    ("mail ali@gmail.com", "order.link"),
    ("العميل يسأل", "client.gender"),
    ("client Says hello", "client.name"),
]


@pytest.mark.parametrize(("text", "path"), NOT_SAID, ids=[f"{path} {text}" for text, path in NOT_SAID])
def test_what_is_not_said_for_certain_is_no_fact(values: Callable[[str], dict[str, Any]], text: str, path: str) -> None:
    assert path not in values(text)


@pytest.mark.parametrize(
    ("text", "path", "readings"),
    [
        ("orders 12001 and 12009", "order.id", ("12001", "12009")),
        ("paid 12.50 USD but she says she paid 15 USD", "order.paid", ("12.50 USD", "15 USD")),
        ("دفع 10 دولار، العميل يقول دفع 15 دولار", "order.paid", ("10 USD", "15 USD")),
        ("status pending. status completed", "order.status", ("pending", "completed")),
        ("[R30] no refill", "order.warranty_days", (30, 0)),
        ("qty 1000, delivered 500, remains 400", "order.delivered", (500, 600)),
        ("paid 10 USD, refunded 15 USD", "order.refunded", ("15 USD",)),
        ("paid 10 USD, refunded 5 AED", "order.paid", ("10 USD",)),
    ],
)
def test_two_readings_are_a_conflict_and_no_fact(
    read: Callable[[str], Intake], values: Callable[[str], dict[str, Any]], text: str, path: str, readings: tuple[Any, ...]
) -> None:
    assert {each.path: each.values for each in read(text).conflicts}.get(path) == readings
    assert path not in values(text)


def test_what_agrees_is_no_conflict(read: Callable[[str], Intake], values: Callable[[str], dict[str, Any]]) -> None:
    """A link with and without its scheme, an amount with more places, a service in both languages: one fact each."""
    text = "متابعين انستقرام = Instagram Followers [R30], paid 12.5 USD (12.50 USD paid), https://instagram.com/nora/ @nora"
    assert {each.path: each.values for each in read(text).conflicts} == {}
    assert values(text)["order.service"] == "Instagram Followers [R30]"


def test_a_chat_gives_the_clients_own_lines(values: Callable[[str], dict[str, Any]]) -> None:
    """What support says is no part of the message; what the client alleges there is no record."""
    text = "Client: order 33810 stopped\nand i am angry\nAgent: 600/1000\nClient: the account is public"
    assert values(text) == {
        "message": "order 33810 stopped\nand i am angry\nthe account is public",
        "order.id": "33810",
        "order.quantity": 1000,
        "order.delivered": 600,
    }


def test_a_stamped_chat_names_the_client(values: Callable[[str], dict[str, Any]]) -> None:
    """In a chat with times the one who is not support is the client."""
    found = values("[11/05/2026, 21:14] مريم: وين طلبي ٤٤٥٦٠\n[11/05/2026, 21:20] Support: قيد المعالجة")
    assert (found["client.name"], found["message"], found["order.status"]) == ("مريم", "وين طلبي ٤٤٥٦٠", "processing")


def test_without_a_time_no_date_is_read() -> None:
    """A case wants a UTC offset, and nobody said one."""
    assert not intake("ordered 2026-05-01").facts


@pytest.mark.parametrize("row", SUMMARIES, ids=[row["id"] for row in SUMMARIES])
def test_summaries(row: dict[str, Any]) -> None:
    """Quotes stand at their offsets; the YAML is a case file that says what the JSON says; nothing is both fact and conflict."""
    found = intake(row["text"], received_at=datetime.fromisoformat(row["received_at"]))
    assert all(row["text"][fact.start : fact.end] == fact.quote != "" for fact in found.facts)
    case = from_value(found.to_json()["case"])
    written = from_text(found.to_yaml())
    assert written.model_dump(exclude={"now"}) == case.model_dump(exclude={"now"})
    assert not {fact.path for fact in found.facts} & {each.path for each in found.conflicts}
