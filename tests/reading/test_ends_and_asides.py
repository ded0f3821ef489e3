"""What ends a text or a statement, and what stands between commas or pictures: the words around it are read as they are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.reading import read

TEXTS = [
    "Order again and we will lower the price by 20%, or add 2.60 USD to your balance.",
    "A refund, though, cannot be made; you would pay 20% less for a re-order, that is one fifth (20%) off.",
    "We began redoing the order on the 17th, and 15.00 of the 37.50 SAR you paid is already back with you.",
    "سنخفض لك سعر طلبك القادم بنسبة 20%، أو نضيف 2.60 دولار إلى رصيدك في اللوحة.",
    "أما رد القيمة، جزءًا أو كلًّا، فغير ممكن، وتدفع نصف السعر عند إعادة الطلب، وينتهي يوم 16 والألف متابع موجودون.",
    "بعد أن بدأنا إعادة التنفيذ يوم 17 رجعت إلى سجل الطلب، وستُحوَّل 5.00 دولارات إلى رصيدك خلال 24 ساعة.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_may_end_and_begin_anywhere(text: str) -> None:
    """A share or a sum as the last word is as good as one with words behind it."""
    words = text.split(" ")
    for at in range(1, len(words)):
        for part in (" ".join(words[:at]), " ".join(words[at:])):
            reading = read(part.rstrip(".,،"))
            assert all(part.rstrip(".,،")[each.start : each.end] for each in (*reading.promises, *reading.percents, *reading.amounts))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We will lower the price by 20%", "discount promised"),
        ("We can reduce a re-order by 20%.", "discount promised"),
        ("The provider reduced the order by 20%", ""),
        ("وسنخفض لك ثمن إعادة الطلب 20 في المئة", "discount promised"),
        ("A refund, though, cannot be made here.", "refund denied"),
        ("A refund, in part or in whole, is not possible.", "refund denied"),
        ("أما رد قيمة الطلب، جزءاً أو كلاً، فغير ممكن.", "refund denied"),
        ("A refund, though, we will send.", "refund promised"),
        ("For the refund you asked about, the answer is no.", "refund denied"),
        ("تعبئة مجانية لا، لأن الضمان منتهٍ.", "refill denied"),
        ("هذا يستبعد الاسترداد.", "refund denied"),
        ("We must decline a refund.", "refund denied"),
        ("We will not decline a refund.", "refund promised"),
        ("The refill time has gone.", "refill denied"),
        (
            "Let us talk it over in a consultation 🌷 The followers were all delivered, so no refund is due.",
            "consultation promised, refund denied",
        ),
        ("لا أستطيع رد جزء من الثمن، وأستطيع أن أقدم لك استشارة.", "refund denied, consultation promised"),
        ("بما أن التسليم لم يتأكد، يمكننا إضافة 54.00 ريالاً قطرياً إلى رصيدك.", "credit promised"),
        ("لا ينطبق الاسترداد، وإنما لك استشارة.", "refund denied, consultation promised"),
    ],
)
def test_what_stands_between_is_an_aside(told_of: Callable[[str], str], text: str, told: str) -> None:
    assert told_of(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What we were able to deliver was 583 likes.", ""),
        ("KWD 1.563 is therefore due to your balance.", "credit promised"),
        ("They will be transferred to your panel balance.", "credit promised"),
        ("The case will be transferred to the supervisor.", ""),
        ("وستُحوَّل إلى رصيدك في اللوحة.", "credit promised"),
        ("سيؤدي ذلك إلى إيقاف حسابك.", ""),
        ("We began redoing the order on the 17th.", "redelivery done"),
        ("أردت الاطمئنان بعد أن بدأنا إعادة تنفيذ الطلب.", "redelivery done"),
        ("الطلب تكنسل عند 800 متابع.", "cancel done"),
        ("رجعت عصر اليوم إلى سجل الطلب.", ""),
        ("دفعتِ ولم تري شيئاً أُضيف إلى رصيدك.", ""),
        ("لم تري شيئاً أُضيف إلى رصيدك؟", "credit done"),
        ("وسنكتب إليك مجدداً خلال 24 ساعة.", ""),
        ("We have noted what you say of the refund and it stands.", "refund done"),
        ("Make it public and we deliver the 600 that remain.", "redelivery conditional"),
        ("29,000 views remain to be delivered.", ""),
        ("سنعيد ما نقص مجاناً خلال 72 ساعة.", "refill promised"),
        ("أخذنا علماً بأنك تتوقع استرداد المبلغ.", "refund asked"),
        ("We have noted what you say of the refill.", "refill asked"),
        ("We have gone over your refill.", ""),
        ("We have carried out your refill.", "refill done"),
        ("We can confirm that the refund was issued.", "refund done"),
        ("We can confirm that we will refund you.", "refund promised"),
        ("اطلعنا على الخصم المزدوج في طلبك ونأسف له.", ""),
        ("يمكننا منحك استشارة ورصيد قدره 5.80 دولار في رصيدك.", "consultation promised, credit promised"),
    ],
)
def test_what_is_told_of_a_remedy(told_of: Callable[[str], str], text: str, told: str) -> None:
    assert told_of(text) == told


@pytest.fixture
def told_of() -> Callable[[str], str]:
    """The remedies of a text, each with how it is told."""

    def told(text: str) -> str:
        return ", ".join(f"{promise.remedy} {promise.polarity}" for promise in read(text).promises)

    return told
