"""Which number names what: orders, tickets, accounts, payments, and what is counted beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.intake import Intake


@pytest.mark.parametrize(
    ("text", "order", "quantity"),
    [
        ("order 70100 snap views 5k", "70100", 5000),
        ("order 20000 IG followers 500", "20000", 500),
        ("order 45000 tiktok views 10k, paid 5 usd", "45000", 10000),
        ("طلب 70100 مشاهدات سناب 5000", "70100", 5000),
        ("طلب 60000 متابعين انستا 5000 ضمان 30 يوم", "60000", 5000),
        ("Ord 51880 IG likes 2k", "51880", 2000),
        ("ord 70101 followers 500 start 100", "70101", 500),
        ("51880 IG likes 2k", "51880", 2000),
        ("70101 متابعين انستا 500", "70101", 500),
        ("ord 60455 ig followers 'real arab' 1000", "60455", None),
        ("order 60455 1000 likes ig", "60455", 1000),
        ("order 5000 followers 3000 delivered", None, 5000),
        ("طلب 5000 متابع انستا وصل 3000", None, 5000),
        ("order 20000 followers remaining 500", None, 20000),
        ("order 5000 ig followers 1000 likes", None, None),
        ("order 70100 snap views status pending", None, None),
        ("44120 tiktok likes", None, None),
        ("he has 5321 followers instagram", None, None),
        ("order 31001 tiktok likes, 500", "31001", 500),
        ("I paid 25$ for 5000 followers", None, 5000),
        ("دفعت 20 دولار مقابل 3000 متابع", None, 3000),
        ("IG likes 2k completed", None, 2000),
        ("order 31002 snap followers 1000 completed last Wednesday", "31002", 1000),
    ],
)
def test_a_number_names_an_order_or_counts(
    values: Callable[[str], dict[str, Any]], text: str, order: str | None, quantity: int | None
) -> None:
    """A round order number stays one where what is counted has its own number; where neither is sure, neither is read."""
    found = values(text)
    assert (found.get("order.id"), found.get("order.quantity")) == (order, quantity)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("ord 88001: yt subs 300", "88001"),
        ("oder nmbr 67120", "67120"),
        ("talabi 88120 ma bada", "88120"),
        ("العميل دفع، رقم 38110، والمزود يقدر يكمل", "38110"),
        ("Agent: order number pls\nAbu Saleh: 66710", "66710"),
        ("Agent: send me order id and link please\nAli: 66710", "66710"),
        ("الدعم: عطيني رقم الطلب والرابط لو سمحتي\nأم فهد: 66710", "66710"),
        ("Client: وين طلبي؟ رقمه 200451\nSupport: لحظة", "200451"),
        ("where is my order? its number is 200451", "200451"),
        ("not order 44000 but 55120", "55120"),
        ("مو الطلب 44000 بل 55120", "55120"),
        ("last order 44000 was canceled, this one 55120 is partial", "55120"),
        ("this one 5000 followers", None),
        ("رقم الجوال 50123456", None),
    ],
)
def test_the_order_that_is_meant(values: Callable[[str], dict[str, Any]], text: str, order: str | None) -> None:
    assert values(text).get("order.id") == order


@pytest.mark.parametrize(
    "text",
    [
        "two orders: 11801 (IG likes 500, completed) and 11802 (IG views 3000, pending)",
        "orders: 11801, 11802. second one dropped",
        "طلبين: 11801 و 11802",
        "order 11801 sorry 11802",
    ],
)
def test_two_orders_are_a_conflict(read: Callable[[str], Intake], text: str) -> None:
    """Which order a note is about is for the agent to say."""
    assert [each.values for each in read(text).conflicts if each.path == "order.id"] == [("11801", "11802")]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("order 88231 .. sorry wrong number, the correct order id is 88213", "88213"),
        ("order 88231 is wrong, correct one is 88213", "88213"),
        ("order 88231, wrong number sorry, it's 88213", "88213"),
        ("order 88231 wrong order id. The correct order is 88213, pending", "88213"),
        ("order 88231. 88213 is the correct one", "88213"),
        ("طلب 88231 غلط والصحيح 88213", "88213"),
        ("الطلب 88231، صححت الرقم: 88213", "88213"),
        ("الطلب 88231، عفوا رقم غلط، 88213", "88213"),
        ("طلب 88231 عفوا الرقم الصحيح هو 88213", "88213"),
        ("talab 88231 la2, el sa7 88213", "88213"),
        ("order 88231 wrong number", None),
        ("order 88231. the correct order id is 88213?", None),
        ("order 88231. the correct amount is 10000", "88231"),
        ("order 88231. الكمية الصحيحة 10000", "88231"),
    ],
)
def test_a_corrected_number_stands_in_place_of_the_first(values: Callable[[str], dict[str, Any]], text: str, order: str | None) -> None:
    assert values(text).get("order.id") == order


@pytest.mark.parametrize(
    ("text", "order", "status"),
    [
        ("two orders: 47001 (completed, 10 USD, all fine, ignore) and 47002 which is the problem: pending", "47002", "pending"),
        ("order 47001 completed and is fine, order 47002 pending", "47002", "pending"),
        ("orders 47001 and 47002. the problem is with 47002, pending", "47002", "pending"),
        ("عنده طلبين: 47001 (مكتمل، تمام، تجاهله) و 47002 هو المشكلة، جزئي", "47002", "partial"),
        ("الطلب 47001 مكتمل ما فيه مشكلة، والطلب 47002 جزئي", "47002", "partial"),
        ("المشكلة في الطلب 47002، الطلب 47001 مكتمل", "47002", None),
        ("order 47001 completed. There's no problem with 47001. Order 47002 pending", "47002", "pending"),
        ("orders 47001 (pending), 47002 (completed). Client complains about 47002", "47002", "completed"),
        ("orders 47001 and 47002 both pending, no issue", None, "pending"),
        ("order 47001 pending, all fine", "47001", "pending"),
        ("Ticket 20418 - order 92004 - in progress - link is fine", "92004", "in_progress"),
    ],
)
def test_an_order_put_aside_gives_no_facts(
    values: Callable[[str], dict[str, Any]], text: str, order: str | None, status: str | None
) -> None:
    """Neither its number nor its status, money and dates; an order alone, or two told of together, are not put aside."""
    found = values(text)
    assert (found.get("order.id"), found.get("order.status"), found.get("order.paid")) == (order, status, None)


@pytest.mark.parametrize(
    "text",
    [
        "العميلة: رقم طلبي 65501\nالدعم: رقم الطلب اللي طالع عندي في اللوحة 65510",
        "Client: my order number 65501\nAgent: the order number i see in our panel is 65510",
        "client's order id 65501, in our panel it's 65510",
        "العميل عطانا رقم 65501 واللي في اللوحة 65510",
    ],
)
def test_the_clients_number_against_the_panels_is_a_conflict(read: Callable[[str], Intake], text: str) -> None:
    assert [each.values for each in read(text).conflicts] == [("65501", "65510")]


@pytest.mark.parametrize(
    "text",
    [
        "ID 884213 | tiktok likes | start 2310 | qty 1000 | charge 12.40 USD | Completed | remains 0",
        "ID: 884213; tiktok likes; start 2310; qty 1000; charge 12.40 USD; Completed; remains 0",
        "884213 | لايك تيك توك | بداية ٢٣١٠ | الكمية ١٠٠٠ | السعر 12.40 USD | مكتمل | المتبقي ٠",
    ],
)
def test_a_panels_line(values: Callable[[str], dict[str, Any]], text: str) -> None:
    found = values(text)
    keys = ("order.id", "order.start_count", "order.quantity", "order.paid", "order.status", "order.delivered")
    assert tuple(found.get(key) for key in keys) == ("884213", 2310, 1000, "12.40 USD", "completed", 1000)


@pytest.mark.parametrize("text", ["qty 1000, sorry 1500", "الكمية 1000 عفوا 1500", "quantity 1000 - correction: 1500"])
def test_a_corrected_figure_is_a_conflict(read: Callable[[str], Intake], text: str) -> None:
    """The first figure of a correction is no fact by itself."""
    assert [each.values for each in read(text).conflicts] == [(1000, 1500)]


@pytest.mark.parametrize(
    "text",
    ["qty 1.000", "qty 10.000", "qty 2.500, delivered 1.200", "delivered 1.000 of 2.000", "الكمية 1٫000", "start count 1.210 now 2.400"],
)
def test_a_dot_before_three_digits_counts_nothing(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """It is a thousand to one and one to another: a count written so is left to the agent."""
    assert not {"order.quantity", "order.delivered", "order.start_count", "order.current_count"} & set(values(text))


@pytest.mark.parametrize(
    "text",
    [
        "We credited 6.00 USD to balance on 10 May, ref TX-7781",
        "payment ref PAY-9912, order 5521",
        "paid via bank, ref 998812",
        "تم تحويل 5 دولار ref 4410",
    ],
)
def test_the_reference_of_a_payment_is_not_the_cases(values: Callable[[str], dict[str, Any]], text: str) -> None:
    assert "reference" not in values(text)


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Ahmed (acct C-1182) order 904417", "C-1182"),
        ("Client Omar, ID C-5521, topped up", "C-5521"),
        ("account C-10", "C-10"),
        ("العميل Ahmed (C-7781) order 99321", "C-7781"),
        ("رقم الحساب C-10", "C-10"),
        ("صاحب الحساب رقم C-3090، طلب", "C-3090"),
        ("coupon C-50 used", None),
    ],
)
def test_the_clients_account(values: Callable[[str], dict[str, Any]], text: str, account: str | None) -> None:
    assert values(text).get("client.account_id") == account


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Ticket 51880, order 5521", "channel"),
        ("IG likes 2k completed", "order.delivered"),
        ("snap followers 1000 completed last Wednesday", "order.delivered"),
        ("1000 of 2000 completed", "order.status"),
    ],
)
def test_what_a_number_does_not_say(values: Callable[[str], dict[str, Any]], text: str, path: str) -> None:
    """A ticket's number is no channel; a completed order is not a count of what came; a completed part is no completed order."""
    assert path not in values(text)
