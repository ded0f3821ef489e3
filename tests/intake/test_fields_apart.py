"""Fields that stand apart by strokes or wide gaps, headings of chats, and words for one fact that look like words for another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    ("text", "order", "quantity"),
    [
        ("he is furious! 70413 / tiktok likes / qty 40k / delivered 40k / completed", "70413", 40_000),
        ("70414 / ig views / qty 5000 / partial", "70414", 5000),
        ("العميلة معصبة! 70415 / متابعين انستا / الكمية 3000 / مكتمل", "70415", 3000),
        ("bad quality. 70416 ig followers 700. checked a few", "70416", 700),
        ("Start count: 22408 / Quantity: 500 / Status: Completed", None, 500),
        ("dropped. 12305 followers now / qty 15000 / completed", None, 15_000),
    ],
)
def test_a_field_that_names_the_order(read: Callable[[str], Intake], text: str, order: str | None, quantity: int | None) -> None:
    """A number before fields names the order; what a word says was ordered goes before a field alone."""
    found = read(text)
    known = {fact.path: fact.value for fact in found.facts}
    assert (known.get("order.id"), known.get("order.quantity")) == (order, quantity)
    assert not found.conflicts


def test_gaps_of_a_line_part_its_fields(values: Callable[[str], dict[str, Any]]) -> None:
    """A count before a wide gap is not that of the label after it."""
    found = values("#70421   IG Likes [R60]   https://www.instagram.com/p/Cx1   1500   Start count 240   Partial")
    assert found["order.quantity"] == 1500
    assert found["order.start_count"] == 240
    assert "order.delivered" not in found


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("Order   70422   Quantity   1500   Remains   300   Status   Partial", "order.delivered", 1200),
        ("order   70422   is   partial, 300 of 1500 delivered", "order.id", "70422"),
        ("paid 12 USD   for 500 likes", "order.paid", "12 USD"),
    ],
)
def test_a_label_keeps_the_figure_after_its_gap(values: Callable[[str], dict[str, Any]], text: str, path: str, value: Any) -> None:
    assert values(text).get(path) == value


@pytest.mark.parametrize(
    ("text", "channel", "platform"),
    [
        ("From Telegram:\nMona: where is order 70431\nAgent: checking", "telegram", None),
        ("من انستقرام:\nالعميل: وين طلبي 70432\nالموظف: لحظة", "instagram", None),
        ("من انستقرام دايركت:\nالعميل: وين طلبي 70432\nالموظف: لحظة", "instagram", None),
        ("From Telegram: members 500, order 70431", None, "telegram"),
        ("order 70431 telegram members", None, "telegram"),
    ],
)
def test_a_heading_names_the_channel(values: Callable[[str], dict[str, Any]], text: str, channel: str | None, platform: str | None) -> None:
    """The channel of a chat is no platform of its order."""
    found = values(text)
    assert (found.get("channel"), found.get("order.platform")) == (channel, platform)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("العميلة حطت رابط غلط، والطلب تسلّم على نفس الرابط اللي عطتنا", True),
        ("العميل حط الرابط غلط", True),
        ("الرابط مو غلط، تأكدت", False),
        ("الرابط كان مو غلط", False),
        ("link غلط من العميلة, order 70441", True),
        ("link غلط من العميل?", None),
    ],
)
def test_a_wrong_link_is_not_a_right_one(read: Callable[[str], Intake], text: str, wrong: bool | None) -> None:
    """Said to be wrong it is not also said to be right."""
    found = read(text)
    assert {fact.path: fact.value for fact in found.facts}.get("evidence.link_was_wrong") is wrong
    assert not found.conflicts


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("متابعين انستقرام كمية ٣٠٠٠", 3000),
        ("متابعين انستقرام كمية كبيرة", None),
        ("طلب 70442 كمية 500 لايك", 500),
    ],
)
def test_the_word_for_quantity_is_no_hundred(values: Callable[[str], dict[str, Any]], text: str, quantity: int | None) -> None:
    assert values(text).get("order.quantity") == quantity


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("الكمية 2000، سُلّم منها 640", "order.delivered", 640),
        ("لم يُسلّم منها 640", "order.delivered", None),
        ("الطلب 70443 مدفوع 20 درهم ولم يُرجع لها أي مبلغ", "order.refunded", "0 AED"),
        ("paid 20 AED\nRefunded: 0\nthe client is upset", "order.refunded", "0 AED"),
        ("paid 20 AED, refunded 3 followers", "order.refunded", None),
        ("the counter was 300 at the start, 900 now", "order.start_count", 300),
        ("the price was 300 at the start", "order.start_count", None),
        ("R60 from completion", "order.warranty_from", "completed"),
        ("المزود رفض إعادة التعبئة", "evidence.refill_accepted", False),
        ("هل المزود رفض إعادة التعبئة؟", "evidence.refill_accepted", None),
        ("checked with the provider: wrong service delivered", "evidence.wrong_service", True),
        ("the provider says wrong service delivered", "evidence.wrong_service", None),
        ("500 of 500 delivered to the exact link she gave us", "evidence.delivered_to_given_link", True),
        ("وسُلّم 500 من 500 إلى الرابط الذي أعطانا إياه", "evidence.delivered_to_given_link", True),
        ("لم يُسلّم للرابط المعطى", "evidence.delivered_to_given_link", None),
        ("آخر موعد للتسليم 20 مايو 2026", "order.promised_by", "2026-05-20T23:59:59+04:00"),
        ("the client's name is Salma and she is upset", "client.name", "Salma"),
        ("الزبون اسمو هاني", "client.name", "هاني"),
    ],
)
def test_plain_words_for_a_fact(values: Callable[[str], dict[str, Any]], text: str, path: str, value: Any) -> None:
    assert values(text).get(path) == value


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("cust wants the rest cancelled", "cancel_request"),
        ("cust doesn't want the rest cancelled", None),
        ("لو سمحتي شوفي الطلب، العميلة تبي cancel", "cancel_request"),
        ("لو تبي، العميلة تبي cancel", None),
        ("اللايكات ما جابت مبيعات", "no_business_results"),
        ("اللايكات جابت مبيعات", None),
        ("he topped up, ما نزل in his wallet", "payment_not_credited"),
        ("nothing ever arrived, order completed", "not_received"),
        ("سالم: طلبي 70444 نقص وايد\nالدعم: لحظة", "drops"),
        ("سالم: طلبي 70444 ما نقص وايد\nالدعم: لحظة", None),
        ("سالم: التسليم بطيء\nالدعم: لحظة", "slow_delivery"),
        ("سالم: التسليم مو بطيء\nالدعم: لحظة", None),
    ],
)
def test_claims_in_plain_words(values: Callable[[str], dict[str, Any]], text: str, claim: str | None) -> None:
    assert values(text).get("claim") == claim
