"""Denials that promise, promises that are taken back: the text left, what it promises right, English and Arabic."""

from __future__ import annotations

import pytest

from drafter.reading import Promise, read

TURNED = [
    ("We will add 5.00 USD, the value of what was not delivered, to your panel balance.", "credit promised 5.00"),
    ("We will add 5.00 USD for what was not delivered to your panel balance.", "credit promised 5.00"),
    ("We'll credit 5.00 USD, the value of the part that was not delivered, to your balance.", "credit promised 5.00"),
    ("سنضيف 5 دولارات، قيمة ما لم يُسلَّم، إلى رصيدك.", "credit promised 5"),
    ("There is nothing that stops us from refunding you $20.", "refund promised 20"),
    ("Nothing prevents a refund of $20.", "refund promised 20"),
    ("We won't hesitate to refund you $20.", "refund promised 20"),
    ("We will not fail to refund you.", "refund promised"),
    ("We won't refuse your refund.", "refund promised"),
    ("We won't refuse your refund request.", "refund promised"),
    ("We won't deny you a refund.", "refund promised"),
    ("We will never withhold your refund.", "refund promised"),
    ("It won't take long until your refund arrives.", "refund promised"),
    ("Your refund won't take long.", "refund promised"),
    ("Your refund will not be delayed.", "refund promised"),
    ("Your refund was not declined.", "refund promised"),
    ("A refund is not a problem.", "refund promised"),
    ("A refund is not impossible.", "refund conditional"),
    ("You don't need to do anything to get your refund.", "refund promised"),
    ("You won't have to wait for your refund.", "refund promised"),
    ("Not a cent less than $40 comes back to you.", "refund promised 40"),
    ("You will not get less than $5 back.", "refund promised 5"),
    ("We won't refund less than $5.", "refund promised 5"),
    ("I can't see why we would not refund you.", "refund promised"),
    ("We see no reason not to refund you.", "refund promised"),
    ("We can't not refund you.", "refund promised"),
    ("We cannot but refund you.", "refund promised"),
    ("We have no objection to a refund.", "refund promised"),
    ("We don't mind refunding you.", "refund promised"),
    ("We won't just refund you, we will add 10% off.", "refund promised, discount promised %10"),
    ("We are not against a refund.", "refund promised"),
    ("We can't wait to refund you.", "refund promised"),
    ("We can't rule out a refund.", "refund conditional"),
    ("While we don't normally refund, today we will.", "refund promised"),
    ("We never refund, but this time we will.", "refund promised"),
    ("We don't refund as a rule, but for you we'll do it.", "refund promised"),
    ("عادة لا نعيد المبلغ لكن هذه المرة سنفعل.", "refund promised"),
    ("لا مانع لدينا من إعادة المبلغ.", "refund promised"),
    ("لا شيء يمنعنا من إعادة 20 دولار إلى بطاقتك.", "refund promised 20"),
    ("لا يوجد ما يمنع إعادة المبلغ.", "refund promised"),
    ("ما عندنا مانع نرجع لك المبلغ.", "refund promised"),
    ("لن نتردد في إعادة المبلغ.", "refund promised"),
    ("لن نتأخر في إعادة المبلغ لك.", "refund promised"),
    ("لن تتأخر إعادة المبلغ.", "refund promised"),
    ("إعادة المبلغ لن تتأخر.", "refund promised"),
    ("لن نرفض طلب الاسترداد.", "refund promised"),
    ("لا مشكلة في إعادة المبلغ.", "refund promised"),
    ("ما في مشكلة نرجع لك المبلغ.", "refund promised"),
    ("لن نعيد أقل من 5 دولارات", "refund promised 5"),
    ("مستحيل ما نرجع لك فلوسك.", "refund promised"),
    ("لا يمكن ألا نعيد المبلغ.", "refund promised"),
    ("لا بد أن نعيد لك المبلغ.", "refund promised"),
    ("لا بد من إعادة المبلغ.", "refund promised"),
    ("بدون تردد نرجع لك المبلغ.", "refund promised"),
    ("لا يسعنا إلا أن نعيد المبلغ.", "refund promised"),
    ("لا نستبعد إعادة المبلغ.", "refund conditional"),
    ("لن نكتفي بإعادة المبلغ بل سنضيف خصمًا 10%.", "refund promised, discount promised %10"),
    ("مو بس نرجع لك المبلغ، بنعطيك خصم 10%.", "refund promised, discount promised %10"),
    ("مش هنرجّع الفلوس بس هنديك خصم 10%.", "refund denied, discount promised %10"),
    ("دون أي خصم سنعيد المبلغ.", "refund promised"),
    ("We can't refund you because of the delay.", "refund denied"),
    ("We can't give a refund.", "refund denied"),
    ("We can't refund orders that are late.", "refund denied"),
    ("لا نعيد المبلغ بسبب التأخير.", "refund denied"),
    ("لا نستطيع إعادة المبلغ.", "refund denied"),
    ("No refund is possible, only a refill.", "refund denied, refill promised"),
]
SUMS = [
    ("We will refund everything except $5.", "refund promised || unreadable: $5"),
    ("We will refund all but $5.", "refund promised || unreadable: $5"),
    ("We refund the full price less $5.", "refund promised f1 || unreadable: $5"),
    ("We will credit $5 and another $3 for the delay.", "credit promised 5, credit promised 3"),
    ("We will credit $5, plus $3 for the delay, to your balance.", "credit promised 5, credit promised 3"),
    ("We will credit $5 + $3.", "credit promised 5, credit promised 3"),
    ("We'll credit you $5 now and $3 later.", "credit promised 5, credit promised 3"),
    ("We will refund $5 on top of the $3.", "refund promised 5"),
    ("سنضيف 5 دولارات وفوقها 3 دولارات.", "credit promised 5, credit promised 3"),
    ("سنضيف 5 دولارات زائد 3 دولارات.", "credit promised 5, credit promised 3"),
    ("سنضيف 5 دولارات و3 دولارات إلى رصيدك", "credit promised 5, credit promised 3"),
    ("سنعيد لك 5 دولارات بالإضافة إلى 3 دولارات تعويضًا.", "refund promised 5, None promised 3"),
    ("You paid $20 and we will refund $5.", "refund promised 5"),
    ("We will refund $5 of the $20 you paid, and $15 stay with the order.", "refund promised 5"),
    ("We will refund $5 and keep $3.", "refund promised 5"),
    ("We will return $5 to your card and $3 to your balance.", "refund promised 5, credit promised 3"),
    ("We will credit $5 twice.", "credit promised 5 || unreadable: $5"),
    ("We will credit $5 for each of the 3 orders.", "credit promised 5 || unreadable: $5"),
    ("سنضيف 5 دولارات عن كل طلب.", "credit promised 5 || unreadable: 5 دولارات"),
]


def _told(promise: Promise) -> str:
    amount = f" {promise.amount.value}" if promise.amount else ""
    percent = f" %{promise.percent}" if promise.percent else ""
    fraction = f" f{promise.fraction}" if promise.fraction else ""
    hours = f" h{promise.hours}" if promise.hours else ""
    return f"{promise.remedy} {promise.polarity}{amount}{percent}{fraction}{hours}" + (
        "" if promise.speaker == "we" else f" <{promise.speaker}>"
    )


@pytest.mark.parametrize(("text", "told"), [*TURNED, *SUMS])
def test_what_a_text_promises(text: str, told: str) -> None:
    reading = read(text)
    doubts = "".join(f" || unreadable: {each.quote}" for each in reading.unreadable)
    assert ", ".join(map(_told, reading.promises)) + doubts == told
