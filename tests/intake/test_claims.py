"""The claim: read where it is spoken of, and not where a statement is merely near to one."""

from __future__ import annotations

from datetime import datetime

import pytest

from drafter.desk import Desk
from drafter.intake import intake
from drafter.retrieval import Matcher

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Desk().matcher


def claim(text: str, matcher: Matcher) -> object:
    return {fact.path: fact.value for fact in intake(text, received_at=RECEIVED, matcher=matcher).facts}.get("claim")


@pytest.mark.parametrize(
    "text",
    [
        "العميل يقول دفعت 20 دولار",
        "العميل يقول الرابط صح",
        "العميل يقول الطلب تمام وشكرا",
        "status partial but client thinks its completed",
        "client said completed 1 May 2026, order 55120",
        'client wrote "provider cant complete" order 55120',
        "client says completed 3 days ago, but panel says completed 5 days ago",
        "he thinks he has 30 days warranty, order 1234. service has none",
        "client said he'd open a dispute? no, he was joking",
        "in case the link was wrong, no refund",
        "she says she paid by card 20 usd yesterday",
        "Khalid: done its public now\nSupport: ok",
        "Client: i gave wrong link?\nAgent: no link is fine",
        "Client: my order number is 55120 and account is public",
        "Client: طلبت 1000 متابع امس ورقم الطلب 55120",
        "Client: nothing reached me\nAgent: Pending",
        "client wants nothing cancelled, pls don't cancel it",
        "provider asked us: pls cancel the refill request",
        "he is not chasing the refund",
        "العميل ما يبي يسحب رصيده",
        "Client: dont cancel my order\nAgent: ok",
        "العميل: لا تلغون طلبي\nالدعم: تمام",
    ],
)
def test_a_neutral_statement_is_no_claim(text: str, matcher: Matcher) -> None:
    """Of what a client says without complaint, asks, or takes back, nothing is his claim."""
    assert claim(text, matcher) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("wants to cancel order 5521, not started", "cancel_request"),
        ("يبي يلغي الطلب ما بدا", "cancel_request"),
        ("order stuck at 6,400 since 2 days", "stopped_midway"),
        ("وصلها ٢١٠٠ بس ووقف", "stopped_midway"),
        ("el followers nezlo men 5300 la 4100", "drops"),
        ("client now says most gone", "drops"),
        ("المتابعين طاحوا", "drops"),
        ("i checked profiles, all bots no pics", "low_quality"),
        ("client asks what is the refund policy", "policy_question"),
        ("حول 20 دولار ولا نزلت في الرصيد", "payment_not_credited"),
        ("topped up 20 usd not in balance", "payment_not_credited"),
        ("got likes instead of followers", "wrong_service"),
        ("talabi ma bada", "not_started"),
        ("لسه مبدأش", "not_started"),
        ("مكتمل، يفيد بأن الخدمة لم تصله", "not_received"),
        ("client says he'll open a dispute with paypal", "dispute_threat"),
        ("العميل يقول وين فلوسي متى ترجعون المبلغ", "refund_status"),
        ("Client asks on the status of his refund, he looks at his card", "refund_status"),
        ("العميل يستفسر عن حالة الاسترداد", "refund_status"),
        ("he wants to withdraw his whole balance, 37.80 USD", "cash_out"),
        ("يبي يسحب كامل رصيده", "cash_out"),
        ("all delivered but zero sales from it", "no_business_results"),
        ("وصله 5000 متابع وولا بيعة", "no_business_results"),
        ("provider accepted the refill but still not done, client chasing the late refill", "refill_delayed"),
        ("وصل منها ألف وثمانمية وبعدين وقف", "stopped_midway"),
        ("el order completed bs ygool ma wesaleh shay", "not_received"),
        ("Client: دفعت 120 درهم ولا وصلني شي!!\nAgent: panel = Completed", "not_received"),
        ("client changed his mind, pls cancel it", "cancel_request"),
        ("Client: please cancel my order 5521\nAgent: ok", "cancel_request"),
        ("ايميل العميل:\n«أرجو إلغاء طلبي رقم 120774 لأنني سأغلق حسابي»\nالحالة: قيد المعالجة", "cancel_request"),
    ],
)
def test_what_is_complained_of(text: str, found: str, matcher: Matcher) -> None:
    """In the few words that agents use; of a request and its reason the request."""
    assert claim(text, matcher) == found
