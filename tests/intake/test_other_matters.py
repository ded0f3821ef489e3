"""What is due, begun or open of something other than the order is no fact of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Follow-up due today on 71204",
        "callback due 14 May 2026, order 71204",
        "refund due on 14 May 2026",
        "promised him a refund by 14 May 2026",
        "we promised her an answer by 14 May 2026",
        "ETA for the refill is tomorrow",
        "deadline to answer the dispute is 14 May 2026",
        "وعدناه بالرد بكرة الطلب 71204",
        "وعدناه نرجع له المبلغ بتاريخ 14 مايو 2026",
        "الموعد للرد على العميل 14 مايو 2026",
    ],
)
def test_what_else_is_due(values: Callable[[str], dict[str, Any]], text: str) -> None:
    assert "order.promised_by" not in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "order 71204 promised by 14 May 2026",
        "delivery due 14 May 2026",
        "وعدناه بالتسليم 14 مايو 2026",
        "الموعد المعلن للتسليم 14 مايو 2026",
    ],
)
def test_a_delivery_is_due(values: Callable[[str], dict[str, Any]], text: str) -> None:
    assert values(text)["order.promised_by"] == "2026-05-14T23:59:59+04:00"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("اكتمل مبارح", 11),
        ("اكتمل البارحة", 11),
        ("اكتمل أول مبارح", 10),
        ("اكتمل أمس الأول", 10),
        ("اكتمل امبارح الأولاني", 10),
        ("اكتمل أول من أمس", 10),
        ("اكتمل قبل مبارح", 10),
        ("completed day b4 yesterday", 10),
        ("completed awal ams", 10),
        ("completed two days before yesterday", 9),
        ("completed not yesterday but the day before", None),
        ("completed the form yesterday", None),
        ("finished my shift yesterday", None),
        ("اكتمل الفحص أمس", None),
    ],
)
def test_the_days_before_today(values: Callable[[str], dict[str, Any]], text: str, day: int | None) -> None:
    assert values(text).get("order.completed_at") == (None if day is None else f"2026-05-{day:02}T00:00:00+04:00")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("refill started on 5 May 2026", "order.started_at"),
        ("بدأت المشكلة أول أمس", "order.started_at"),
        ("ticket created 5 May 2026, order 71204", "order.ordered_at"),
        ("طلبت من المزود 5 مايو 2026 يكمل", "order.ordered_at"),
        ("طلب العميل استرجاع امس", "order.ordered_at"),
        ("refill accepted by us, provider pending", "order.status"),
        ("refill not accepted yet", "evidence.refill_accepted"),
        ("client refused the refill", "evidence.refill_accepted"),
        ("الريفل مرفوض حسب العميل", "evidence.refill_accepted"),
        ("panel fault not proven", "evidence.panel_fault"),
        ("quality fine according to provider", "evidence.quality_deviates"),
        ("اللينك ما طلع غلط", "evidence.link_was_wrong"),
        ("العميل يقول اللينك طلع غلط", "evidence.link_was_wrong"),
        ("لقيته خاص وبعدين فتحه", "evidence.target"),
        ("المزود قال هيكمل لو فتح الحساب", "evidence.can_complete"),
        ("العميل قال المزود هيكمل الباقي", "evidence.can_complete"),
        ("he asked how to close his account", "client.closing_account"),
        ("رجعنا له 5 دولار على طلب ثاني", "order.refunded"),
        ("last month refunded 7 USD, now order 71204", "order.refunded"),
        ("عرض خصم زيادة 10 دولار على الطلب 71204", "evidence.charged_extra"),
        ("customer called support", "client.name"),
        ("the video was deleted and reposted", "evidence.target"),
        ("supplier's account is suspended", "evidence.target"),
        ("حسابه خاص بس فتحه", "evidence.target"),
        ("هذا الحساب خاص بالمتجر", "evidence.target"),
        ("الحساب عام 2024", "evidence.target"),
        ("client canceled his card", "order.status"),
        ("refunded 4 USD pending", "order.status"),
        ("refunded 4 USD pending", "order.refunded"),
        ("paid 24 USD for two orders", "order.paid"),
        ("paid 12 and 15 USD", "order.paid"),
        ("supervisor approved the refill", "evidence.refill_accepted"),
        ("مدام الطلب مكتمل ما نقدر نلغيه", "client.name"),
        ("مدام الطلب مكتمل ما نقدر نلغيه", "client.gender"),
    ],
)
def test_another_matter_is_no_fact(values: Callable[[str], dict[str, Any]], text: str, path: str) -> None:
    assert path not in values(text)


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("provider rejected the refill", "evidence.refill_accepted", False),
        ("Agent: refill accepted by provider", "evidence.refill_accepted", True),
        ("account is suspended, checked it", "evidence.target", "suspended"),
        ("refill عند المزود accepted من يومين", "evidence.refill_accepted", True),
        ("راجعت السجل واللينك طلع غلط", "evidence.link_was_wrong", True),
        ("العميل يقول خاص، دخلت بنفسي لقيته عام", "evidence.target", "public"),
        ("المورد قال هيكمل الباقي", "evidence.can_complete", True),
        ("المورد قال مش هيقدر يكمل", "evidence.can_complete", False),
        ("supplier confirmed at 05:30 it can complete the rest", "evidence.can_complete", True),
        ("تأكدت من السجل: تنفذ على حساب ثاني", "evidence.delivered_to_given_link", False),
        ("quality does not deviate", "evidence.quality_deviates", False),
        ("راجعت كشف الدفع: الخصم الزيادة ١٢٠ جنيه", "evidence.charged_extra", "120 EGP"),
        ("دافع ١٨ دولار ولم يُرجع منه شيء", "order.refunded", "0 USD"),
        ("partial, I think about 6k arrived", "order.status", "partial"),
        ("partial, I think", "order.status", None),
        ("الحالة بارشال", "order.status", "partial"),
        ("warranty محسوب من تاريخ الطلب", "order.warranty_from", "ordered"),
        ("وعليه ضمان ٦٠ يوم من تاريخ الاكتمال", "order.warranty_from", "completed"),
        ("ده تالت طلب استرجاع ليه في ٩٠ يوم", "client.requests_90d", 3),
        ("العميلة مدام نادين عايزة تلغي", "client.name", "نادين"),
        ("مدام سعاد عايزة تلغي", "client.gender", "female"),
        ("refill على 71204 اترفض", "order.id", "71204"),
        ("العداد على 71204 متابع", "order.id", None),
    ],
)
def test_said_in_plain_words(values: Callable[[str], dict[str, Any]], text: str, path: str, value: object) -> None:
    assert values(text).get(path) == value


@pytest.mark.parametrize(
    ("text", "channel", "platform"),
    [
        ("chat (telegram)\nMansoor 11:15: وين طلبي 71204\nAgent 11:30: لحظة", "telegram", None),
        ("client is on telegram, order 71204", "telegram", None),
        ("client pinged us on telegram about order 71204", None, None),
        ("he will complain on twitter, order 71204 pending", None, None),
        ("بيفضحنا على تويتر، الطلب 71204 معلق", None, None),
        ("his page is on facebook, order 71204 is for tiktok", None, "tiktok"),
        ("order 71204 tiktok 2000 pending", None, "tiktok"),
        ("suspended by instagram, order 71204", None, "instagram"),
    ],
)
def test_where_a_client_is_is_no_platform(
    values: Callable[[str], dict[str, Any]], text: str, channel: str | None, platform: str | None
) -> None:
    found = values(text)
    assert (found.get("channel"), found.get("order.platform")) == (channel, platform)


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        ("- order 71204\n- client: Badr", "Badr", None),
        ("order 71204\ncustomer: Zorawar Singh", "Zorawar Singh", None),
        ("Client: Badr, order 71204 pending", "Badr", None),
        ("client: refund", None, None),
        ("Noura 10:02: where is my order 71204\nSupport 10:04: checking", "Noura", "where is my order 71204"),
        ("client: hello\nagent: hi\nclient: where is it", None, "hello\nwhere is it"),
    ],
)
def test_a_field_with_a_name_is_no_message(
    values: Callable[[str], dict[str, Any]], text: str, name: str | None, message: str | None
) -> None:
    found = values(text)
    assert (found.get("client.name"), found.get("message")) == (name, message)
