"""Identities and amounts leave a text, by the case's own values and by their shapes; what is needed to answer stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.writing import masking

Built = Callable[..., Case]
SLOTS = frozenset({"client_name", "order_id", "service", "link"})


@pytest.fixture
def mask(case: Built) -> masking.Mask:
    """The mask of a case with an identity of every kind."""
    client = {"name": "Salma Al Harbi", "account_id": "C-99107"}
    order = {"id": "88231", "link": "https://instagram.com/salma.shop", "refunded": "1.25 USD"}
    done = [{"remedy": "credit", "amount": "3.10 USD", "reference": "TX-4471"}]
    return masking.of(case(client=client, order=order, done=done, reference="T-2041"), SLOTS)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("I am Salma, order 88231", "I am {client_name}, order {order_id}"),
        ("SALMA AL HARBI here", "{client_name} here"),
        ("Salma Al-Harbi, or ALHARBI", "{client_name} Al-{client_name}, or {client_name}"),
        ("salma's order, Salma-88231", "{client_name} order, {client_name}-{order_id}"),
        ("انا سلمى الحربي", "انا {client_name}"),
        ("معك سلمى من الرياض", "معك {client_name} من الرياض"),
        ("طلبي ٨٨٢٣١ وقف", "طلبي {order_id} وقف"),
        ("طلبي ۸۸۲۳۱", "طلبي {order_id}"),
        ("رقم88231 وقف", "رقم{order_id} وقف"),
        ("order 77120 too, الطلب رقم ٩٩٢٠", "[number] too, [number]"),
        ("my username is shop.gold, يوزري shop_gold", "my username is [name], يوزري [name]"),
        ("order #88231, 88 231 and ８８２３１", "order {order_id}, {order_id} and {order_id}"),
        ("88\u200b231", "{order_id}"),
        ("see https://www.instagram.com/salma.shop/ and @salma.shop", "see {link} and {link}"),
        ("my page instagram.com/salma.shop", "my page {link}"),
        ("my account c-99107, ticket T-2041, TX-4471", "my account [account], ticket [reference], [reference]"),
        ("Instagram Followers [R30] stopped", "{service} stopped"),
        ("I paid 12.50 USD, $12.5 or 12,50", "I paid [amount], [amount] or [amount]"),
        ("دفعت ١٢٫٥٠ دولار ورجع لي 1.25", "دفعت [amount] ورجع لي [amount]"),
        ("give me 500$ or 30 riyals or 9 د.ك", "give me [amount] or [amount] or [amount]"),
        ("twenty five dollars, خمسين ريال", "[amount], [amount]"),
        ("call +971 50 123 4567 or 0501234567 or ٠٥٠١٢٣٤٥٦٧", "call [phone] or [phone] or [phone]"),
        ("write to salma.h+1@mail.example.co", "write to [email]"),
        ("my other page is @someone_else on tiktok.com/@someone", "my other page is [username] on [link]"),
        ("paid with ref TXN20931A and order 771203", "paid with ref [reference] and [number]"),
        ("my name is Khalid Omar", "my name is [name]"),
        ("اسمي خالد العلي", "اسمي [name]"),
        ("Thanks,\nOmar", "Thanks,\n[name]"),
        ("تحياتي\nأبو فهد", "تحياتي\n[name]"),
    ],
    ids=lambda text: str(text)[:30],
)
def test_an_identity_is_masked(mask: masking.Mask, text: str, masked: str) -> None:
    assert mask.of(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "only 600 of 1,000 followers came, since 2026-05-02 at 10:30",
        "السلام عليكم، وصل 600 من 1000 متابع قبل 3 أيام",
        "I am angry, this is the third time",
        "order 1000 followers, طلب 1000 متابع",
        "30 days warranty, 24 hours, 70%",
    ],
)
def test_what_is_no_identity_stays(mask: masking.Mask, text: str) -> None:
    assert mask.of(text) == text


def test_without_a_slot_the_kind_is_told(case: Built) -> None:
    """A name that no line may hold has no slot; it is masked all the same."""
    masked = masking.of(case(client={"name": "Ahmed, we refund you 500 USD"}, order={"id": "no id 7"}), frozenset())
    assert masked.of("I am Ahmed and no id 7") == "I am [name] and [number]"
