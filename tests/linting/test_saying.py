"""What is a promise, an admission or a figure in a line, and what only looks like one; English and Arabic beside each other."""

from __future__ import annotations

import pytest

KEYS = ("replies", "acknowledge", "findings", 0)
PROMISES = [
    ("We'll return the amount to you.", "سنضيف المبلغ إلى رصيدك."),
    ("We can give you a discount.", "سنقدّم لك خصمًا."),
    ("We are requesting a refill for you.", "نطلب الآن إعادة تعبئة النقص."),
    ("Your order will be re-delivered.", "سوف نعيد تنفيذ الطلب."),
    ("We are happy to resume the delivery.", "وسنستأنف التنفيذ."),
    ("A refund is on its way.", "سيصلك المبلغ."),
    ("You are entitled to a refund.", "يحق لك استرداد المبلغ."),
    ("We guarantee this.", "نضمن لك ذلك."),
    ("We will make it right.", "سنحل الأمر."),
]
SOUND = [
    ("Our answer reaches you soon by {respond_by}.", "سيصلك ردّنا في موعد أقصاه يوم {respond_by}."),
    ("All that was paid has already been returned.", "أُعيد كامل المبلغ المدفوع."),
    ("The rest cannot be completed.", "يتعذّر إكمال المتبقي."),
    ("You asked whether the order will go on.", "سألت عن استكمال التنفيذ."),
    ("We looked at the two of them one by one.", "راجعنا التفاصيل واحدًا واحدًا."),
    ("The amount was taken twice.", "سُحب المبلغ مرتين."),
    ("We are writing again about your order.", "نعود إليك بشأن طلبك."),
    ("Under our policy amounts go to the panel balance.", "وجهة المبالغ في سياستنا هي الرصيد في اللوحة."),
]
FIGURES = [
    ("It took two days.", "استغرق ذلك يومين."),
    ("Half of it came.", "وصل نصف المطلوب."),
    ("It took an hour.", "استغرق ذلك ساعة واحدة."),
    ("A hundred came.", "وصل مئة متابع."),
    ("It was 20%.", "كانت النسبة ٢٠٪."),
]


def _said(tiny, en: str, ar: str) -> list[tuple[str, str]]:
    """The checks of promises and figures that fire on a line, with the language."""
    tiny.set("scenarios/late.yaml", (*KEYS, "en"), en)
    tiny.set("scenarios/late.yaml", (*KEYS, "ar"), ar)
    found = [fault for fault in tiny.lint() if fault.check.startswith(("promise.", "figure."))]
    return [(fault.check, fault.key[-2:]) for fault in found]


@pytest.mark.parametrize(("en", "ar"), PROMISES, ids=[row[0] for row in PROMISES])
def test_promises(tiny, en, ar):
    assert _said(tiny, en, ar) == [("promise.outside", "en"), ("promise.outside", "ar")]


@pytest.mark.parametrize(("en", "ar"), SOUND, ids=[row[0] for row in SOUND])
def test_no_promise(tiny, en, ar):
    assert _said(tiny, en, ar) == []


@pytest.mark.parametrize(("en", "ar"), FIGURES, ids=[row[0] for row in FIGURES])
def test_figures(tiny, en, ar):
    assert _said(tiny, en, ar) == [("figure.by_hand", "en"), ("figure.by_hand", "ar")]


def test_promises_belong_to_offers(tiny):
    """The same words in the resolution of an offer are no fault."""
    line = {"en": "We will add {amount} to your panel balance.", "ar": "سنضيف {amount} إلى رصيدك في اللوحة."}
    again = {"en": "We will put this right.", "ar": "سنصلح ذلك."}
    tiny.set("scenarios/late.yaml", ("replies", "offer", "resolution"), [line, again])
    assert tiny.lint() == []
    tiny.set("scenarios/late.yaml", ("replies", "decline", "resolution"), [again])
    assert [fault.check for fault in _fresh(tiny)] == ["promise.outside"]


def _fresh(tiny):
    tiny.texts.clear()
    return tiny.lint()


def test_clause_texts_follow_parameters(tiny):
    """A text may state a parameter, a share as a percentage, a business hour on either clock, and the figure in a fact's name."""
    tiny.set("policy.yaml", ("parameters", "share"), "0.10")
    tiny.set("policy.yaml", ("clauses", 2, "grants", 0, "up_to"), "order.paid * share")
    tiny.set("policy.yaml", ("clauses", 2, "when"), 'claim == "late" and order.status == "pending" and client.requests_90d > 0')
    en = "Up to 10% within 24 hours, 09:00-21:00, or 90 days."
    tiny.set("policy.yaml", ("clauses", 2, "text"), {"en": en, "ar": "حتى 10% خلال 24 ساعة من 9 صباحًا إلى 9 مساءً أو 90 يومًا."})
    questions = tiny.files["lines/questions.yaml"]["questions"]
    tiny.set("lines/questions.yaml", ("questions", "client.requests_90d"), questions["order.paid"])
    assert tiny.lint() == []
