"""Who the client is: names, gender, and blocks of fields that are no chat."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Customer: Fahad\nService: IG likes\nQty: 500", "Fahad"),
        ("client: Fatima Al Ali, female, C-2201. order 77123", "Fatima Al Ali"),
        ("client's name is Omar. order 5521", "Omar"),
        ("Customer name: Khalid Bin Saud\nOrder: 5521", "Khalid Bin Saud"),
        ("Ahmed (acct C-1182) order 904417", "Ahmed"),
        ("Sara wants to cancel order 81234", "Sara"),
        ("+971 50 123 4567 Mariam: order 100234", "Mariam"),
        ("Abu Saleh wants a refund", "Abu Saleh"),
        ("السيد محمد الهاجري صاحب الطلب", "محمد الهاجري"),
        ("العميلة نورة السالم", "نورة السالم"),
        ("العميلة ام عبدالله طلبت", "ام عبدالله"),
        ("العميل: بو راشد، رقم الحساب C-2201", "بو راشد"),
        ("العميل احمد الحساب عام", "احمد"),
        ("العميل احمد الحالي", "احمد"),
        ("السيد محمد الطلب 5521", "محمد"),
        ("Order: 55120\nUser: fahad_99\nService: IG likes", None),
        ("Ahmed checked and provider can't complete", None),
    ],
)
def test_names(values: Callable[[str], dict[str, Any]], text: str, name: str | None) -> None:
    """A name ends with its line; it goes on with a family's name, and not with the next word; a username is none."""
    assert values(text).get("client.name") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اسمي أحمد", "أحمد"),
        ("انا اسمي نورة السالم وطلبي 88231 توقف", "نورة السالم"),
        ("اسمي هو خالد العتيبي، دفعت 12 دولار", "خالد العتيبي"),
        ("my name is Sara", "Sara"),
        ("Hi, my full name is Sara Ahmed. Order 5521 stopped", "Sara Ahmed"),
        ("my name's Khalid, order 5521 not delivered", "Khalid"),
        ("العميل يقول اسمي أحمد وطلبي 5521 متأخر", "أحمد"),
        ("Client wrote: my name is Khalid, where is my order 5521", "Khalid"),
        ("اسمي أحمد واسم أخوي علي", "أحمد"),
        ("مو اسمي أحمد", None),
        ("اسمي مو أحمد", None),
        ("اسمي موجود عندكم", None),
        ("اسمي على الفاتورة غلط", None),
        ("my name is not on the invoice", None),
        ("My friend's name is Ali. My order 5521 stopped", None),
        ("client says my brother said my name is Ali", None),
        ("المزود كتب: اسمي علي والطلب 5521 مكتمل", None),
    ],
)
def test_who_gives_his_own_name(values: Callable[[str], dict[str, Any]], text: str, name: str | None) -> None:
    """The client's, whether he writes himself or is reported; not another's, and not what is said of a name."""
    assert values(text).get("client.name") == name


@pytest.mark.parametrize("text", ["Hello, my name is Omar from support, how can I help?", "اسمي عمر من الدعم الفني"])
def test_who_presents_himself_for_the_desk_is_no_client(values: Callable[[str], dict[str, Any]], text: str) -> None:
    assert not {"client.name", "message"} & values(text).keys()


@pytest.mark.parametrize(
    "text",
    [
        "client: Fatima Al Ali, female, C-2201. order 77123",
        "العميل: بو راشد، رقم الحساب C-2201",
        "Order: 55120\nUser: fahad_99\nService: IG likes\nStatus: Pending",
        "Order: 5521\nCustomer: wants refund because it is late\nStatus: Pending",
    ],
)
def test_a_block_of_fields_is_no_chat(values: Callable[[str], dict[str, Any]], text: str) -> None:
    """The field of the client holds none of his words."""
    assert "message" not in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "Client: my order 5521 is late",
        "Client: why is it late?",
        "العميل: طلبي 5521 تأخر",
        "Client: Ahmed my order 5521 is late\nAgent: checking",
        "Order: 5521\nClient: where is my order??\nStatus: Pending",
    ],
)
def test_what_the_client_writes_is_his_message(values: Callable[[str], dict[str, Any]], text: str) -> None:
    assert "message" in values(text)


@pytest.mark.parametrize(
    ("text", "gender"),
    [("client: Fatima Al Ali, female, C-2201", "female"), ("Name: Noor, gender: male", "male"), ("العميل: نور، أنثى", "female")],
)
def test_a_stated_gender(values: Callable[[str], dict[str, Any]], text: str, gender: str) -> None:
    assert values(text)["client.gender"] == gender


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Huda (whatsapp) complains, order 61001 too slow", "Huda"),
        ("راشد (واتساب): الطلب 61001 جزئي", "راشد"),
        ("order 61001, client is Tarek again", "Tarek"),
        ("client is not Sami, order 61001", None),
        ("client is happy with order 61001", None),
        ("Omar (telegram) is the provider's rep, order 61001", None),
    ],
)
def test_a_name_before_its_channel_or_after_is(values: Callable[[str], dict[str, Any]], text: str, name: str | None) -> None:
    assert values(text).get("client.name") == name
