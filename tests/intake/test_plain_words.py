"""Facts in the short words that agents write, in English, Arabic and both; and the same words where they tell no fact."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from drafter.intake import intake

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")


def value(text: str, path: str) -> Any:
    return {fact.path: fact.value for fact in intake(text, received_at=RECEIVED).facts}.get(path)


@pytest.mark.parametrize(
    ("text", "path", "found"),
    [
        ("order 55120 qty 1000, dlvrd 400", "order.delivered", 400),
        ("طلب 55120 متابعين انستا 1000 واصل 400", "order.delivered", 400),
        ("طلب 55120 وما تسلم منه شي", "order.delivered", 0),
        ("order 55120 remains 400 من 1000", "order.delivered", 600),
        ("order 55120. second refund request from her in 90 days", "client.requests_90d", 2),
        ("تاني طلب استرداد إلها خلال 90 يوم", "client.requests_90d", 2),
        ("ثالث طلب استرجاع له خلال 90 يوم", "client.requests_90d", 3),
        ("شيكت على الحساب: صار خاص", "evidence.target", "private"),
        ("حساب العميلة نورة خاص الحين", "evidence.target", "private"),
        ("حساب العميل suspended (checked)", "evidence.target", "suspended"),
        ("شيكت، الحساب public", "evidence.target", "public"),
        ("المزود رفض طلب التعويض", "evidence.refill_accepted", False),
        ("المزود وافق على طلب التعويض", "evidence.refill_accepted", True),
        ("فحصت التعليقات: جودتها مخالفة لوصف الخدمة", "evidence.quality_deviates", True),
        ("مكتمل واتسلم على اللينك اللي العميل بعته", "evidence.delivered_to_given_link", True),
        ("الطلب 55120 ما بدا للحين والحالة قيد الانتظار", "order.status", "pending"),
        ("الطلب 55120 جزئي، رجع لها تلقائي على الرصيد 3 درهم", "order.refunded", "3 AED"),
        ("الطلب 55120 جزئي، وأُعيد إلى رصيد العميل 3.20 دولار", "order.refunded", "3.20 USD"),
        ("رقم حسابه عندنا C-3301", "client.account_id", "C-3301"),
        ("العميلة راسلتنا تلقرام، طلبها 55120", "channel", "telegram"),
        ("كلمنا عالتلقرام، طلبه 55120", "channel", "telegram"),
        ("Email from Marcus Stone - order 55120", "client.name", "Marcus Stone"),
        ("فارس (عميل) طلبه 55120", "client.name", "فارس"),
        ("cust Priya, ord 55120", "client.name", "Priya"),
        ("Email from Sara. order 55120", "channel", "email"),
        ("order 55120 and now shes asking", "client.gender", "female"),
        ("عميلتنا طلبها 55120", "client.gender", "female"),
        ("provider told me they can complete the rest", "evidence.can_complete", True),
        ("order 55120, ig custom comments 100", "order.service", "ig custom comments"),
        ("drop case // id 55120 // partial", "order.id", "55120"),
        ("خصم مكرر عالطلب 55120", "order.id", "55120"),
        ("order 55120, stated delivery was by 10 May 2026", "order.promised_by", "2026-05-10T23:59:59+04:00"),
    ],
)
def test_what_is_said_in_few_words(text: str, path: str, found: object) -> None:
    assert value(text, path) == found


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("order 55120, not dlvrd 400", "order.delivered"),
        ("العميل يقول واصل 400 بس", "order.delivered"),
        ("العميل يقول ما تسلم منه شي", "order.delivered"),
        ("2nd ticket from her in 90 days", "client.requests_90d"),
        ("ثاني طلب له خلال شهر", "client.requests_90d"),
        ("لو صار خاص نوقف الطلب", "evidence.target"),
        ("العميل يقول الحساب public", "evidence.target"),
        ("ما صار خاص", "evidence.target"),
        ("المزود ما رفض طلب التعويض", "evidence.refill_accepted"),
        ("العميل يقول جودتها مخالفة لوصف الخدمة", "evidence.quality_deviates"),
        ("ما اتسلم على اللينك اللي العميل بعته", "evidence.delivered_to_given_link"),
        ("الطلب 55120 ما اكتمل", "order.status"),
        ("العميل يبي يرجع له على الرصيد 3 درهم", "order.refunded"),
        ("طلب 55120 تلقرام اعضاء", "channel"),
        ("كتبت تلقرام اعضاء بالطلب", "channel"),
        ("Email from Marcus, the provider's manager", "client.name"),
        ("cust private, ord 55120", "client.name"),
        ("client Telegram order 55120", "client.name"),
        ("العميل يشتكي من بطء", "client.name"),
        ("Email from the provider: order 55120 is done", "channel"),
        ("provider told me he cannot say if they can complete the rest", "evidence.can_complete"),
    ],
)
def test_the_same_words_that_tell_no_fact(text: str, path: str) -> None:
    assert value(text, path) is None
