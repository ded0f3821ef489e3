"""No clause before a promise or after it hides it: what is refused, denied, asked or doubted beside it is not it."""

from __future__ import annotations

from itertools import product

import pytest

from drafter.reading import read

BINDING = ("promised", "conditional", "done")
BEFORE = {
    "en": (
        [
            "The provider refused the order",
            "Your bank declined the transfer",
            "We failed to deliver in time",
            "We regret the delay",
            "You asked for a refill",
            "We'd love to complete it",
            "Perhaps the order is late",
            "The refill failed",
            "A refill is not possible",
            "Sorry about the delay",
            "The order is under review",
            "We cannot refill it",
            "We can't see the transfer",
        ],
        [", but ", "; ", ", so ", ". ", " and ", ": ", " — "],
        ["we will refund you $5.", "we refund $5 to your card.", "you will get a refund of $5.", "your money comes back to your card."],
    ),
    "ar": (
        [
            "رفض المزود الطلب",
            "تعذر التنفيذ",
            "لا نرى التحويل",
            "كنا نود إكمال الطلب",
            "ودنا نكمل الطلب",
            "ربما تأخر الطلب",
            "فشلت التعبئة",
            "الطلب قيد المراجعة",
            "نعتذر عن التأخير",
            "ماكو تعبئة",
            "وصلنا طلب الاسترداد",
            "العميل يطالب بالتعبئة",
            "تم رفض الطلب",
        ],
        ["، لكن ", "؛ ", " و", ". ", " بس ", ": ", " ف"],
        ["سنعيد لك 5 دولارات.", "سنضيف 5 دولارات إلى رصيدك.", "نرجع لك 5 دولار.", "سنعيد تعبئة الطلب.", "لك خصم 10%."],
    ),
}
AFTER = {
    "en": (
        ["We will refund you $5", "$5 will be added to your balance", "We'll refill the order", "We are returning the money"],
        [
            ", not a credit.",
            "; the provider refused.",
            " because the payment failed.",
            " and the refill is cancelled.",
            ", no questions asked.",
            " and won't change our mind.",
            " for the order that failed.",
            ", but we can't do more.",
            " while the case is under review.",
        ],
    ),
    "ar": (
        ["سنعيد لك 5 دولارات", "بنرجع لك المبلغ", "سنعيد تعبئة الطلب", "لك خصم 10%", "ستتم إعادة المبلغ"],
        [
            "، لا رصيدًا.",
            "؛ رفض المزود الطلب.",
            " بلا شك.",
            " كما طلبت.",
            " بس النظام ما يسمح بغيره.",
            " وما نقدر نعطيك أكثر.",
            " لك فقط.",
            " ولن نتراجع.",
            " ومستحيل نخلف وعدنا.",
            " والطلب قيد المراجعة.",
            " خلال يوم عادة.",
        ],
    ),
}


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_no_clause_before_a_promise_hides_it(lang: str) -> None:
    befores, joints, promises = BEFORE[lang]
    hidden = [
        text
        for before, joint, promise in product(befores, joints, promises)
        for text in [before + joint + promise]
        if not any(each.polarity in BINDING and each.speaker != "client" and each.end > len(before + joint) for each in read(text).promises)
    ]
    assert hidden == []


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_no_clause_after_a_promise_hides_it(lang: str) -> None:
    promises, afters = AFTER[lang]
    hidden = [
        text
        for promise, after in product(promises, afters)
        for text in [promise + after]
        if not any(each.polarity in BINDING and each.speaker != "client" and each.start < len(promise) for each in read(text).promises)
    ]
    assert hidden == []
