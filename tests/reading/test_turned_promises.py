"""What its own statement says of a remedy: granted after a denial, undone, put under a condition, asked for, told as a rule."""

from __future__ import annotations

import pytest

from drafter.reading import read

GRANTED = [
    # a denial, and what is given all the same
    ("رغم تعذّر الاسترداد سنمنحك خصمًا 20٪.", "discount promised, refund denied"),
    ("رغم تعذر رد المبلغ سنعيد التعبئة خلال 72 ساعة.", "refill promised"),
    ("لا نعيد المبلغ إلى البطاقة بل إلى رصيدك.", "credit promised, refund denied"),
    ("لا يمكن إرجاع المبلغ للبطاقة، وبينزل لك في المحفظة.", "credit promised, refund denied"),
    ("لن نعيد التعبئة فحسب بل سنضيف دولارًا واحدًا إلى رصيدك.", "credit promised 1, refill promised"),
    ("حتى لو انتهى الضمان بنعطيك خصم 20%.", "discount promised"),
    ("Although the warranty is over, we'll refill it once as a courtesy.", "refill promised"),
    ("The full amount, 22 euros, will be returned to you by Friday.", "refund promised 22"),
    # all of the price, by other words
    ("You'll get everything back.", "refund promised whole"),
    ("All of what you paid goes back to your card.", "refund promised whole"),
    ("كل اللي دفعته يرجع لبطاقتك.", "refund promised whole"),
    # places in one word with their preposition, and an account at a bank
    ("لغينالك الطلب ورجعنالك ٦ دولار عالرصيد.", "cancel done, credit done 6"),
    ("رح نرجعلك المصاري على حسابك بالبنك خلال أسبوع.", "refund promised"),
    ("The drops will be topped up at no extra cost.", "refill promised"),
]
DENIED = [
    ("We cannot issue a refund for this order.", "refund denied"),
    ("Without a valid order number we can't issue any credit.", "credit denied"),
    ("There is no issue with a refund.", "refund promised"),
    ("We will refund you nothing.", "refund denied"),
    ("We will refund you nothing less than $40.", "refund promised 40"),
    ("Refund? I'm afraid not.", "refund denied"),
]
DONE = [
    ("We've cancelled order 88231 and put the 4.20 USD back in your balance.", "cancel done, credit done 4.20"),
    ("$10 back to your wallet — done!", "credit done 10"),
    ("Done: 5 USD in your wallet.", "credit done 5"),
    ("We gave you 10% off.", "discount done"),
    ("منحناك خصم 10%.", "discount done"),
    ("قمنا بإلغاء الطلب وبإعادة المبلغ إلى بطاقتك.", "cancel done, refund done"),
    ("باشرنا إرسال الـ400 مشاهدة الناقصة.", "redelivery done"),
    ("تم الاتفاق على رد ثلث المبلغ.", "refund promised"),
    ("صار ملغى والرصيد رجع لك.", "cancel done, credit done"),
    ("The refund you received on 3 May was 4 USD.", "refund done 4"),
]
CONDITIONAL = [
    ("Before we refund, please send a screenshot.", "refund conditional"),
    ("قبل أن نرد المبلغ نحتاج صورة من العملية.", "refund conditional"),
    ("بعد تأكيدك سيُضاف 12 ريالًا سعوديًا خلال ساعة.", "credit conditional 12"),
    ("فور تحويل حسابك إلى عام سنستأنف التنفيذ.", "redelivery conditional"),
]
ASKED = [
    ("I need you to redo the order.", "redelivery asked"),
    ("Cancel it or I open a dispute.", "cancel asked"),
    ("pls refund asap, i paid 35$", "refund asked 35"),
    ("u guys owe me a refill", "refill asked"),
    ("I don't want a refill, I want my money.", "refill denied, refund asked"),
    ("ما أبي تعبئة، أبي فلوسي.", "refill asked, refund asked"),
    ("رجّعولي حقي", "refund asked"),
]
NOTHING = [
    "كود الخصم انتهت صلاحيته.",
    "The discount code you used has expired.",
    "Our policy is one refund per service per client.",
    "سياستنا استرداد واحد لكل خدمة.",
    "You could have had a refund before delivery began.",
    "كان بإمكانك استرداد المبلغ قبل بدء التنفيذ.",
]
SHARED = ["We'll add 4 and 6 dollars to your balance.", "We'll add 4, 6 and 10 dollars to your balance.", "سنضيف لك 4 و6 دولارات."]


def shown(text: str, expected: str) -> str:
    """Remedy and polarity, with the sum or the whole where the expected value has one."""
    figures = any(each.isdigit() for each in expected) or "whole" in expected
    told = (
        f"{each.remedy} {each.polarity}"
        + (f" {each.amount.value}" if figures and each.amount else "")
        + (" whole" if figures and each.fraction == 1 else "")
        for each in read(text).promises
    )
    return ", ".join(sorted(set(told)))


@pytest.mark.parametrize(("text", "expected"), GRANTED + DENIED + DONE + CONDITIONAL + ASKED)
def test_what_is_said_of_a_remedy(text: str, expected: str) -> None:
    assert shown(text, expected) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_promises_nothing(text: str) -> None:
    assert not shown(text, "")


@pytest.mark.parametrize("text", SHARED)
def test_numbers_that_share_a_currency_are_unreadable(text: str) -> None:
    """Nobody can say whether the first is a sum, too."""
    assert read(text).unreadable


def test_every_sum_that_is_added_is_promised() -> None:
    assert shown("We'll add $4 and $6.", "4") == "credit promised 4, credit promised 6"
    assert shown("سنضيف لك 4 دولارات و6 دولارات.", "4") == "credit promised 4, credit promised 6"
