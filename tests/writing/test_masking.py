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
        ("Salma Al-Harbi, or ALHARBI", "{client_name}, or {client_name}"),
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
        ("orders 88231, 88999 and 77123 stopped", "orders {order_id}, [number] and [number] stopped"),
        ("الطلبات ٨٨٢٣١ و ٨٨٩٩٩", "الطلبات {order_id} و [number]"),
        ("my account C 99107, C99107 or c_99107", "my account [account], [account] or [account]"),
        ("account no 771, حسابي رقم ٧٧١", "account no [account], حسابي رقم [account]"),
        ("mail salma (at) gmail dot com, salma @ gmail . com", "mail [email], [email]"),
        ("write salma at gmail.com, IBAN AE07 0331 2345 6789 0123 456", "write [email], IBAN [account]"),
        ("my password is Hunter2!x, كلمة السر: abc123", "my password is [secret] كلمة السر: [secret]"),
        ("سنابي lulu.snap22", "سنابي [username]"),
        ("my friend Yousef Hamdan got his money", "my friend [name] got his money"),
        ("صديقي يوسف المنصوري استلم", "صديقي [name] استلم"),
        ("my name is faisal", "my name is [name]"),
        ("ana bu salem, معك بو سالم", "ana bu [name], معك [name]"),
        ("أنا أم ريم ووقف الطلب", "أنا أم [name] ووقف الطلب"),
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
        "order stopped at 600, 400 left and 1000 likes",
        "الحمد لله وصل، السعر غالي والخدمة أبو ظبي",
        "I look at the page, sure, near the end; dot it",
        "the code of the service, password reset, my pin",
        "I am VERY angry, I'm Sorry, I'm From Dubai",
    ],
)
def test_what_is_no_identity_stays(mask: masking.Mask, text: str) -> None:
    assert mask.of(text) == text


def test_without_a_slot_the_kind_is_told(case: Built) -> None:
    """A name that no line may hold has no slot; it is masked all the same."""
    masked = masking.of(case(client={"name": "Ahmed, we refund you 500 USD"}, order={"id": "no id 7"}), frozenset())
    assert masked.of("I am Ahmed and no id 7") == "I am [name] and [number]"


@pytest.mark.parametrize(
    ("name", "text", "masked"),
    [
        ("Ahmed", "I'm Ahmed Al Mansoori, order 88231 stopped", "I'm {client_name}, order {order_id} stopped"),
        ("Ahmed", "this is Ahmed Hassan from Sharjah", "this is {client_name} from Sharjah"),
        ("Ahmed", "Ahmed Order stopped", "{client_name} Order stopped"),
        ("Ahmed", "ana ahmed al mansoori, ahmed el talab", "ana {client_name}, {client_name} el talab"),
        ("أحمد", "انا احمد المنصوري وقف طلبي", "انا {client_name} وقف طلبي"),
        ("أحمد", "احمد حسن، احمد الحالي", "{client_name}، {client_name} الحالي"),
        ("محمد", "رسالة لمحمد أو وبمحمد", "رسالة {client_name} أو {client_name}"),
        ("نورة", "don't worry Noura, sure", "don't worry {client_name}, sure"),
        ("Noura", "لا تقلقي يا نورة", "لا تقلقي يا {client_name}"),
        ("سارة", "Sarah is sorry for sure", "{client_name} is sorry for sure"),
        ("Ahmed", "الحمد لله وصل", "الحمد لله وصل"),
        ("Sara", "السعر غالي", "السعر غالي"),
        ("Walid", "يد وليد", "يد {client_name}"),
    ],
    ids=lambda text: str(text)[:30],
)
def test_the_clients_name_is_masked_whole(case: Built, name: str, text: str, masked: str) -> None:
    """The family name that follows it too, and its spelling in the other script; a word that only sounds like it stays."""
    assert masking.of(case(client={"name": name}, order={"id": "88231"}), SLOTS).of(text) == masked


@pytest.mark.parametrize(
    "text", ["I'm Salma Al Harbi, orders 88231 and 99120", "انا سلمى الحربي ٨٨٢٣١", "x\u200by salma (at) gmail dot com"]
)
def test_what_is_veiled_keeps_its_place(mask: masking.Mask, text: str) -> None:
    """Every sign of the covered text can be traced back to the text as it was given."""
    veiled = mask.veiled(text)
    assert len(veiled.text) == len(veiled.places) == len(masking.plain(text))
    assert not {"Salma", "سلمى", "Harbi", "99120", "gmail"} & set(veiled.text.replace(",", " ").split())
