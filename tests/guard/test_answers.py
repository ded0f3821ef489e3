"""Our answer in other words: it may be told, never sooner than it is due, and nothing may be given with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk

ANSWERS = [
    ("You will have word from us by 10:05 am on 13 May.", "سيصلك خبر منا قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("We will let you have our answer by 10:05 am on 13 May.", "سنوافيك بجوابنا قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("Our reply will be in your inbox by 10:05 am on 13 May.", "سيكون ردنا في بريدك قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    (
        "Our answer to your message about order 88231 will reach you by 10:05 am on 13 May.",
        "جوابنا على رسالتك عن الطلب 88231 سيصلك قبل الساعة 10:05 صباحًا يوم 13 مايو.",
    ),
    ("Our answer will get to you by 10:05 am on 13 May.", "سيأتيك الجواب قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("By 10:05 am on 13 May you will know where things stand.", "قبل الساعة 10:05 صباحًا يوم 13 مايو ستعرف إلى أين وصل الأمر."),
    ("We will be back to you by 10:05 am on 13 May.", "سنعود إليك قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("We will come back with the outcome by 10:05 am on 13 May.", "سنعود إليك بالنتيجة قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("Its result will be with you by 10:05 am on 13 May.", "ستكون نتيجتها عندك قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("A supervisor will speak to you by 10:05 am on 13 May.", "سيتحدث إليك أحد المشرفين قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("You will be contacted by 10:05 am on 13 May.", "سيجري التواصل معك قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("We will write back by 10:05 am on 13 May.", "سنعاود مراسلتك قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("We will write to you again by 10:05 am on 13 May.", "سنعاود الكتابة إليك قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("Our answer will be sent to you by 10:05 am on 13 May.", "سيُرسل إليك الجواب قبل الساعة 10:05 صباحًا يوم 13 مايو."),
]
MORE = [
    ("We will be back to you with your money by 10:05 am on 13 May.", "سنعود إليك بمبلغك قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    (
        "You will know more and have more on your page by 10:05 am on 13 May.",
        "ستعرف المزيد ويكون لديك المزيد في صفحتك قبل الساعة 10:05 صباحًا يوم 13 مايو.",
    ),
    (
        "The result on your page will be with you by 10:05 am on 13 May.",
        "ستكون النتيجة التي في صفحتك عندك قبل الساعة 10:05 صباحًا يوم 13 مايو.",
    ),
    (
        "The supervisor will settle it in your favour by 10:05 am on 13 May.",
        "سيحسم المشرف الأمر لصالحك قبل الساعة 10:05 صباحًا يوم 13 مايو.",
    ),
    (
        "Speak to us and it will be sent to you by 10:05 am on 13 May.",
        "تحدث إلينا وسيُرسل إليك ما طلبته قبل الساعة 10:05 صباحًا يوم 13 مايو.",
    ),
    ("You will know more within 10 minutes.", "ستعرف المزيد خلال 10 دقائق."),
    # what stands beside the answer is not excused by it
    (
        "We will make it good and we will get back to you by 10:05 am on 13 May.",
        "سنصلح الأمر ونعود إليك قبل الساعة 10:05 صباحًا يوم 13 مايو.",
    ),
    ("We will go over the order and set things straight and give you an answer.", "سنراجع الطلب ونسوي الأمور ونعطيك جوابًا."),
    ("You will have our word on it by 10:05 am on 13 May.", "ستكون لك كلمتنا قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("The return will be in your balance by 10:05 am on 13 May.", "سيكون الرد في رصيدك قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    (
        "With our answer everything you asked for will arrive by 10:05 am on 13 May.",
        "مع جوابنا سيصل كل ما طلبته قبل الساعة 10:05 صباحًا يوم 13 مايو.",
    ),
    ("You will have the money and word from us by 10:05 am on 13 May.", "سيصلك المبلغ وخبر منا قبل الساعة 10:05 صباحًا يوم 13 مايو."),
    ("You will have word from us within 10 minutes.", "سيصلك خبر منا خلال 10 دقائق."),
    (
        "Our answer and your followers will be with you by 10:05 am on 13 May.",
        "سيكون ردنا ومتابعوك عندك قبل الساعة 10:05 صباحًا يوم 13 مايو.",
    ),
]
HEAD = ("Omar, we received your message about order 88231.", "عمر، وصلتنا رسالتك عن الطلب 88231.")


def _verdict(desk: Desk, built: Case, en: str, ar: str) -> str:
    return desk.check(built, f"{HEAD[0]} {en}", f"{HEAD[1]} {ar}").verdict


@pytest.mark.parametrize(("en", "ar"), ANSWERS)
def test_an_answer_is_told_in_other_words(desk: Desk, case: Callable[..., Case], en: str, ar: str) -> None:
    assert _verdict(desk, case(stage="acknowledge"), en, ar) == "kept"


@pytest.mark.parametrize(("en", "ar"), MORE)
def test_nothing_is_given_with_an_answer(desk: Desk, case: Callable[..., Case], en: str, ar: str) -> None:
    assert _verdict(desk, case(stage="acknowledge"), en, ar) != "kept"
