"""Certainty: whether a promise that was read leaves another reading; each row in English and Arabic."""

from __future__ import annotations

import pytest

from drafter.reading import read

SURE = [
    "We will refund 5 USD to your card.",
    "Since there were no sales we will send your money back.",
    "If you do not want to wait, we can credit 5 USD to your balance.",
    "You get 5 USD back on your card.",
    "We have added 5 USD to your balance.",
    "سنعيد 5 دولارات إلى بطاقتك.",
    "بما أنه لم تكن هناك مبيعات سنعيد مالك إلى البطاقة.",
    "إذا ثبت الأمر أعدنا التنفيذ لك.",
    "أضفنا 5 دولارات إلى رصيدك.",
]
UNSURE = [
    "Before we talk about a refund, we look into it.",
    "The rest is cancelled.",
    "We wanted a refund for you.",
    "Credits always go to your balance.",
    "The refill is completed within 72 hours.",
    "ذكرت أن زميلاً قال إنه سيضيف 5 دولارات إلى رصيدك.",
    "عادة تُضاف 5 دولارات إلى الرصيد.",
    "كنت تتوقع إضافة 5 دولارات إلى رصيدك.",
]
SPOKEN = [
    ("Refill? The service has none.", "refill asked"),
    ("A refund? Of course.", "refund promised"),
    ("Refund: not possible.", "refund denied"),
    ("I promise nothing yet, and that includes a refund.", "refund denied"),
    ("You asked us to cancel and to return the money.", "cancel asked, refund asked"),
    ("Help with choosing a service with a refill?", ""),
    ("In general money goes back to the balance.", ""),
    ("5 USD received, 0 USD added.", ""),
    ("إعادة تعبئة؟ لا توجد في هذه الخدمة.", "refill asked"),
    ("استرداد؟ أكيد.", "refund promised"),
    ("الإكمال: لم يعد ممكناً.", ""),
    ("الاسترداد: غير ممكن.", "refund denied"),
    ("لا نعدك بشيء بعد، ويشمل ذلك الاسترداد.", "refund denied"),
    ("خدمة لها إعادة تعبئة.", ""),
    ("بوجه عام تُعاد المبالغ إلى الرصيد.", ""),
    ("خرج من حسابك 14.500 دينار.", ""),
    ("ما فيه مبلغ يرجع عنهم.", "refund denied"),
    ("الـ 600 عضو الناقصين بيوصلون.", "redelivery promised"),
]


@pytest.mark.parametrize("text", SURE)
def test_words_that_leave_no_other_reading(text: str) -> None:
    assert {each.sure for each in read(text).promises} == {True}


@pytest.mark.parametrize("text", UNSURE)
def test_words_that_may_be_read_otherwise(text: str) -> None:
    assert all(not each.sure or each.polarity in ("asked", "denied") for each in read(text).promises)


@pytest.mark.parametrize(("text", "expected"), SPOKEN)
def test_remedies_that_are_only_named(text: str, expected: str) -> None:
    assert ", ".join(sorted(f"{each.remedy} {each.polarity}" for each in read(text).promises)) == expected
