"""Promises in words that deny, report or wish something else: beside a declined reply none of them is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk

TURNED = [
    (
        "We hope you are well; we will refund you, but we cannot name the cause.",
        "نأمل أنك بخير، وسنعيد لك المبلغ، لكن لا يمكننا ذكر السبب.",
    ),
    (
        "We would love to help and will refund 12.50 USD, but we cannot name the cause.",
        "نحب أن نساعدك وسنعيد لك 12.50 دولار، لكن لا يمكننا ذكر السبب.",
    ),
    (
        "As you wanted, we will refund your order, but it isn't possible to keep the followers.",
        "كما نتمنى، سنعيد لك مبلغ الطلب، لكن لا يمكن الاحتفاظ بالمتابعين.",
    ),
    (
        "As you wanted, we will credit 12.50 USD to your balance, but it cannot go to a card.",
        "كما نتمنى، سنضيف 12.50 دولار إلى رصيدك، لكن لا يمكن أن يذهب إلى بطاقة.",
    ),
    (
        "Glad you wrote: we will refill the followers, but we are not able to say why they dropped.",
        "نأمل خيرا، سنعيد تعبئة المتابعين لكن لا نستطيع معرفة سبب النقص.",
    ),
    (
        "As you wished, we cancel the order, but it cannot be opened again.",
        "كما نتمنى، سنلغي الطلب، لكن لا يمكن فتحه من جديد.",
    ),
    (
        "You get 12.50 USD as the refill failed.",
        "تحصل على 12.50 دولار وتعذرت التعبئة.",
    ),
    (
        "We will send you 12.50 USD after the refill failed.",
        "سنرسل لك 12.50 دولار وتعذرت إعادة التعبئة.",
    ),
    (
        "You get your money as the refund failed.",
        "تحصل على مالك وتعذر الاسترداد.",
    ),
    (
        "We will add 12.50 USD to your balance as the refund failed.",
        "سنضيف 12.50 دولار إلى رصيدك وتعذر الاسترداد.",
    ),
    (
        "You mentioned we promised a refund of 12.50 USD, and the promise stands.",
        "ذكرت أننا وعدناك باسترداد 12.50 دولار، والوعد قائم.",
    ),
    (
        "You said we promised 12.50 USD back, and that is right.",
        "ذكرت أننا وعدناك بإعادة 12.50 دولار، وهذا صحيح.",
    ),
    (
        "As you mentioned we promised a refund, and we keep our word.",
        "كما ذكرت وعدناك بالاسترداد، ونفي بوعدنا.",
    ),
    (
        "You asked if 12.50 USD can be returned and it can.",
        "سألت إن كان يمكن إعادة 12.50 دولار ويمكن.",
    ),
    (
        "You asked if the order can be refunded and it can.",
        "سألت إن كان يمكن إعادة المبلغ ويمكن.",
    ),
    (
        "I would like to give you a full refund.",
        "أود استرداد المبلغ كاملا من أجلك.",
    ),
    (
        "I want your refund of 12.50 USD to arrive today.",
        "أتمنى استرداد 12.50 دولار اليوم من أجلك.",
    ),
    (
        "I want to give you a refund of 12.50 USD.",
        "أريد إعادة 12.50 دولار إليك.",
    ),
    (
        "I want to add 12.50 USD to your balance.",
        "أريد إضافة 12.50 دولار إلى رصيدك.",
    ),
    (
        "I want to refill the followers.",
        "أريد إعادة تعبئة المتابعين.",
    ),
    (
        "We refund nothing smaller than 12.50 USD.",
        "لا نعيد شيئا أصغر من 12.50 دولار.",
    ),
    (
        "We refund nothing lower than 12.50 USD.",
        "لا نعيد ما دون 12.50 دولار.",
    ),
    (
        "We add nothing under 12.50 USD to your balance.",
        "لا نضيف شيئا دون 12.50 دولار إلى رصيدك.",
    ),
    (
        "You have two ways to get 12.50 USD.",
        "لديك طريقتان للحصول على 12.50 دولار.",
    ),
    (
        "You have two options to get 12.50 USD.",
        "لديك خياران للحصول على 12.50 دولار.",
    ),
    (
        "A refund is for orders that failed, such as this one.",
        "الاسترداد متاح للطلبات التي لم تصل، ومنها هذا.",
    ),
    (
        "A refund is approved for orders that have dropped, and 91020 is one of them.",
        "الاسترداد متاح للطلبات التي نقصت، والطلب 91020 منها.",
    ),
    (
        "A refill is for orders that dropped, this one included.",
        "إعادة التعبئة متاحة للطلبات التي نقصت، وهذا منها.",
    ),
    (
        "We have your refund request, and it went through.",
        "لدينا طلب الاسترداد وقد نجح.",
    ),
    (
        "Just ask support for your refund, it is ready.",
        "اطلب الاسترداد من الدعم، فهو جاهز.",
    ),
    (
        "Refund — can't be stopped now.",
        "الاسترداد — لا يمكن إيقافه الآن.",
    ),
    (
        "It's impossible that your refund is lost.",
        "من غير الممكن أن يضيع استرداد المبلغ.",
    ),
    (
        "The refund failed, so it will be tried again today.",
        "الاسترداد فشل، لذلك نعيد المحاولة اليوم.",
    ),
    (
        "Your refund can't be reversed.",
        "لا يمكن التراجع عن استرداد المبلغ.",
    ),
    (
        "Refund: no longer pending.",
        "الاسترداد: لم يعد معلقا.",
    ),
]


@pytest.mark.parametrize(("en", "ar"), TURNED)
def test_a_promise_in_a_turn_of_speech_is_not_kept(desk: Desk, case: Callable[..., Case], en: str, ar: str) -> None:
    """All was delivered and confirmed, so nothing is due; the same reply without the sentence is kept."""
    built = case(
        claim="not_received",
        order={"status": "completed", "delivered": 1000, "completed_at": "2026-05-03T09:00:00+04:00"},
        evidence={"delivery_confirmed": True, "delivered_to_given_link": True},
    )
    reply = desk.draft(built).reply
    english, arabic = reply.text("en"), reply.text("ar")
    assert desk.check(built, english, arabic).verdict == "kept"
    assert desk.check(built, f"{english} {en}", f"{arabic} {ar}").verdict != "kept"
