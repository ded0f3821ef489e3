"""The claim: read where it is spoken of, and not where a statement is merely near to one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from drafter.desk import Desk
from drafter.intake import Intake, intake
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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("complaint: drop\norder 55120", "drops"),
        ("issue = slow delivery, order 55120", "slow_delivery"),
        ("الشكوى: نقص، طلب 55120", "drops"),
        ("طلب 55120 مكتمل والمتابعين نازلين", "drops"),
        ("wallet top up of 50 USD, never credited to his wallet", "payment_not_credited"),
        ("شحن 100 جنيه والمبلغ منزلش في الرصيد", "payment_not_credited"),
        ("refill on order 55120 is late", "refill_delayed"),
        ("تأخر التعويض على الطلب 55120", "refill_delayed"),
        ("الزبون بدو يلغي الطلب 55120", "cancel_request"),
        ("العميلة عاوزة تلغيه، طلب 55120", "cancel_request"),
        ("العميل يبي cancel", "cancel_request"),
        ("wants the leftover balance paid out to his card", "cash_out"),
        ("يبي رصيده يتحول كاش على حسابه", "cash_out"),
        ("order canceled and refunded, he is asking again where his refund is", "refund_status"),
        ("ملغي، والعميلة تسأل وين وصل الاسترداد", "refund_status"),
        ("يسأل العميل أين المبلغ المسترد", "refund_status"),
        ("ولا زاد البيع عنده من بعد المتابعين", "no_business_results"),
        ("ما اجاها ولا زبون", "no_business_results"),
        ("he will file a PayPal dispute", "dispute_threat"),
        ("claim: target unavailable. order 55120", "target_unavailable"),
        ("العميل يسأل عن الrefund policy", "policy_question"),
        ("العميل يشتكي من البطء", "slow_delivery"),
        ("العميل يقول ما وصله ولا متابع، مكتمل", "not_received"),
        ("العميل: طلبي 55120 واقف من امس\nالدعم: اللوحة Partial، وصل 300 من 1000", "stopped_midway"),
        ("Client: where is my refund? order 55120\nAgent: ok", "refund_status"),
        ("Client: بسوي chargeback\nAgent: ok", "dispute_threat"),
        ("Client: my order 55120 has not started\nAgent: pending", "not_started"),
    ],
)
def test_what_agents_and_clients_name_in_plain_words(text: str, found: str, matcher: Matcher) -> None:
    assert claim(text, matcher) == found


@pytest.mark.parametrize(
    "text",
    [
        "complaint: none, order 55120",
        "order 55120 completed, no drop so far",
        "العميل ما يبي يلغي الطلب 55120",
        "top up 50 USD credited to his wallet",
        "refill on order 55120 is done",
        "التعويض ما تأخر، وصل اليوم",
        "he is not asking where the refund is",
        "the money was paid out to the provider's card",
        "العميل ما بيفتح نزاع",
        "if the account was deleted we cannot deliver",
        "العميل: طلبي 55120 واقف\nالدعم: pending",
        "المزود يسأل وين وصل الطلب",
        "Client: my order 55120 has not stopped\nAgent: Partial 300 of 1000",
        "طلب 55120 جزئي وما وقف بالنص، وصل 300 من 1000",
        "Client: please don't stop my order 55120\nAgent: Partial 300 of 1000",
        "wants to add balance 20 USD to his card order",
        "العميل سعيد، زاد البيع عنده",
    ],
)
def test_the_same_words_denied_or_of_something_else_are_no_claim(text: str, matcher: Matcher) -> None:
    assert claim(text, matcher) is None


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("client dropped the dispute", None),
        ("police page followers, order 71204", None),
        ("asks about the refund process", None),
        ("slow delivery is normal for this service", None),
        ("he is afraid they will drop", None),
        ("العميل خايف ينقصون", None),
        ("عم ينزلوا فيديو جديد", None),
        ("العميل رفض الريفل", None),
        ("الخصم مرة وحدة مو مرتين", None),
        ("بدها الفلوس كاش باك", None),
        ("client reports a drop", "drops"),
        ("الزبون عم يشتكي إنو عم ينزلوا", "drops"),
        ("ما بلّش الطلب", "not_started"),
        ("أوردر 71204 اتخصم مرتين", "duplicate_charge"),
        ("شحن محفظته ٧٠ دولار وما نزلوا بالرصيد", "payment_not_credited"),
        ("العميلة مستنية الـ refill من أسبوع", "refill_delayed"),
        ("ما بدو رصيد، بدو المصاري كاش ع بطاقته", "cash_out"),
        ("العميل بيسأل إيه سياسة الاسترجاع", "policy_question"),
        ("وصلتها مشاهدات بدل المشتركين", "wrong_service"),
        ("client wants order 71204 canceled", "cancel_request"),
    ],
)
def test_claims_of_plain_words_and_their_neighbours(read: Callable[[str], Intake], text: str, claim: str | None) -> None:
    assert next((fact.value for fact in read(text).facts if fact.path == "claim"), None) == claim
