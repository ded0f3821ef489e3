"""Promises: the text left, remedy and polarity of each right."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from drafter.reading import read

PROMISED = [
    # balance, card, neither
    ("We will credit 12.50 USD to your balance.", "credit promised"),
    ("We'll top your wallet up with 5 USD.", "credit promised"),
    ("You'll see $5 in your balance shortly.", "credit promised"),
    ("Your money will be returned to your card.", "refund promised"),
    ("We are refunding the whole order.", "refund promised"),
    ("We will send $5 to your PayPal.", "refund promised"),
    ("You get your money back.", "refund promised"),
    ("سنضيف 12.50 دولار إلى رصيدك.", "credit promised"),
    ("بنحط لك 5 دولار في المحفظة.", "credit promised"),
    ("راح ينزل لك 20 درهم في رصيدك.", "credit promised"),
    ("سيصلك المبلغ على بطاقتك.", "refund promised"),
    ("بنرجع لك فلوسك.", "refund promised"),
    ("سنحول 5 دولارات إلى حسابك البنكي.", "refund promised"),
    # the sum stands apart: in an aside, before one, as one of two places
    ("The whole price of order 510215, USD 27, will go to your panel balance within one day.", "credit promised"),
    ("Twelve dinars, all that you paid, will be yours again as panel balance.", "credit promised"),
    ("The value of QAR 40 (out of QAR 64) will return to the method you paid with.", "refund promised"),
    ("One dinar (BHD) coming to ur panel balance today.", "credit promised"),
    ("12 dirhams, all of it, to your card within ten business days.", "refund promised"),
    ("The extra $18 can go to your panel balance today, or to your card.", "credit promised, refund promised"),
    ("يمكن أن تذهب 15 دولارًا إما إلى رصيدك خلال 24 ساعة، أو إلى وسيلة الدفع الأصلية.", "credit promised, refund promised"),
    ("18 USD goes to your balance, not to your card or to your bank.", "credit promised, refund denied"),
    ("We will give back what has not arrived.", "refund promised"),
    ("A fresh delivery of your 700 subscribers, on us.", "redelivery promised"),
    # what is not money
    ("The lost followers will be restored.", "refill promised"),
    ("We'll top up the missing 350 followers.", "refill promised"),
    ("We'll run the order again from scratch.", "redelivery promised"),
    ("We will resume delivery today.", "redelivery promised"),
    ("Take 15% off your next order.", "discount promised"),
    ("Your next order is on us.", "discount promised"),
    ("Let us stop the rest.", "cancel promised"),
    ("You can book a consultation with us.", "consultation promised"),
    ("بنعبي لك المتابعين الناقصين.", "refill promised"),
    ("سنعوض لك النقص.", "refill promised"),
    ("سننفذ الطلب من جديد.", "redelivery promised"),
    ("سيُستأنف التنفيذ اليوم.", "redelivery promised"),
    ("لك خصم 15% على طلبك الجاي.", "discount promised"),
    ("طلبك القادم علينا.", "discount promised"),
    ("سنوقف الباقي.", "cancel promised"),
    ("نقدم لك استشارة مجانية.", "consultation promised"),
    # a promise that names no remedy
    ("We will make you whole.", "None promised"),
    ("We'll make it up to you.", "None promised"),
    ("This one is on us.", "None promised"),
    ("We will square it.", "None promised"),
    ("You won't lose a cent.", "None promised"),
    ("بنعوضك.", "None promised"),
    ("كل شي على حسابنا.", "None promised"),
    ("ما راح تخسر شي.", "None promised"),
    # across sentences and in pieces
    ("About the 12 dollars: you will have it back.", "refund promised"),
    ("P.S. 5 USD will be added to your balance.", "credit promised"),
    ("- 5 USD to your balance\n- 20% off a re-order", "credit promised, discount promised"),
    ("Kindly note that, with pleasure, we will refund AED 5.", "refund promised"),
    ("بخصوص الـ12 دولار: بنرجعها لك.", "refund promised"),
    ("ملاحظة: سيُضاف 5 دولارات إلى رصيدك.", "credit promised"),
    ("- 5 دولارات إلى رصيدك\n- خصم 20% على إعادة الطلب", "credit promised, discount promised"),
]
DENIED = [
    # what we can do is told anew behind a denial
    ("لا يمكن رد المبلغ، ويمكننا أن نقدم لك استشارة.", "consultation promised, refund denied"),
    ("ما في استرجاع على هالطلب، ونقدر نسوي لك استشارة.", "consultation promised, refund denied"),
    ("لن نعيد أي مبلغ، بما في ذلك الاسترداد.", "refund denied"),
    ("لم يبدأ الطلب، وبما أنك ستغلق الحساب فسيعود 34.00 دولارًا إلى بطاقتك.", "refund promised"),
    ("No refund but u can have a consult with our team.", "consultation promised, refund denied"),
    ("We cannot refund this order.", "refund denied"),
    ("A refund isn't possible.", "refund denied"),
    ("Unfortunately no refill is due.", "refill denied"),
    ("We are unable to offer a refund, a credit or a new delivery.", "credit denied, redelivery denied, refund denied"),
    ("The order won't be cancelled.", "cancel denied"),
    ("A refund is out of the question.", "refund denied"),
    ("Instead of a refund we offer 20% off.", "discount promised, refund denied"),
    ("We cannot send it to your card, but we will credit 5 USD.", "credit promised"),
    ("لا يمكننا رد المبلغ.", "refund denied"),
    ("الاسترداد غير ممكن.", "refund denied"),
    ("لن نلغي الطلب.", "cancel denied"),
    ("ما نقدر نرجع لك الفلوس.", "refund denied"),
    ("مب ممكن نعبي النقص.", "refill denied"),
    ("لا نستطيع تقديم استرداد أو إعادة تعبئة.", "refill denied, refund denied"),
    ("بدل الاسترداد نعطيك خصم 20%.", "discount promised, refund denied"),
    ("لن نعيد المبلغ لكن سنضيف 5 دولارات إلى رصيدك.", "credit promised, refund denied"),
]
CONDITIONAL = [
    ("If you close your account we will refund 5 USD.", "refund conditional"),
    ("Once the supervisor agrees, 80 USD will be credited.", "credit conditional"),
    ("We will refill as soon as the account is public.", "refill conditional"),
    ("Shall we cancel the order?", "cancel conditional"),
    ("Unless the link is private we will redeliver.", "redelivery conditional"),
    ("إذا أغلقت حسابك نعيد لك 5 دولارات.", "refund conditional"),
    ("بعد موافقة المشرف سنضيف 80 دولاراً إلى رصيدك.", "credit conditional"),
    ("سنعيد التعبئة بمجرد أن يصبح الحساب عاماً.", "refill conditional"),
    ("هل ترغب أن نلغي الطلب؟", "cancel conditional"),
]
DONE = [
    ("Your 3.8 KWD went out on 7 June (RF-9188).", "refund done"),
    ("We have credited 5 USD to your balance.", "credit done"),
    ("Your order has been cancelled.", "cancel done"),
    ("5 USD has been added to your balance.", "credit done"),
    ("We've refunded AED 45 to your card.", "refund done"),
    ("The refill has been started.", "refill done"),
    ("The money is already back in your balance.", "credit done"),
    ("أضفنا 5 دولارات إلى رصيدك.", "credit done"),
    ("تم إلغاء الطلب.", "cancel done"),
    ("تمت إعادة التعبئة.", "refill done"),
    ("رجعنا لك 45 درهم على البطاقة.", "refund done"),
    ("كنسلنا الطلب.", "cancel done"),
    ("عاد المبلغ إلى رصيدك.", "credit done"),
]
ASKED = [
    ("You asked for a refund of $12.50.", "refund asked"),
    ("Can you refund me 5 USD?", "refund asked"),
    ("The client wants his money back.", "refund asked"),
    ("I want a refund", "refund asked"),
    ("طلبت استرداد 12.50 دولار.", "refund asked"),
    ("هل سترجعون لي فلوسي؟", "refund asked"),
    ("العميل يريد استرجاع المبلغ.", "refund asked"),
    ("أبي استرجاع فلوسي", "refund asked"),
]
NOTHING = [
    "You don't need to send anything else for now.",
    "If you do not see it, write back and quote TX-9040.",
    "Thank you for your patience.",
    "We will answer within 24 hours.",
    "We will get back to you in two days.",
    "Order 88231 stopped at 600 of 1,000 followers.",
    "The post was deleted and the delivery stopped.",
    "12.50 USD was charged to your card twice.",
    "We received your refund request.",
    "Refunds go to the panel balance only.",
    "Please do not send card numbers.",
    "شكراً لصبرك.",
    "سنرد عليك خلال 24 ساعة.",
    "بنرجع لك خلال ساعة.",
    "توقف طلبك عند 600 متابع من 1,000.",
    "خُصم المبلغ من بطاقتك مرتين.",
    "وصلنا طلبك ونراجعه الآن.",
    "المبالغ تعود إلى رصيد اللوحة فقط.",
    "نشكر لك تواصلك معنا بشأن الطلب 88231.",
]


def shown(text: str) -> str:
    return ", ".join(sorted(f"{each.remedy} {each.polarity}" for each in read(text).promises))


@pytest.mark.parametrize(("text", "expected"), PROMISED + DENIED + CONDITIONAL + DONE + ASKED)
def test_promises(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_promise_nothing(text: str) -> None:
    assert not shown(text)


@pytest.mark.parametrize(
    ("text", "amount", "hours"),
    [
        ("You paid $20, $5 was returned, so $15 will be credited within 24 hours.", "15", "24"),
        ("We will credit $15 to your balance; you paid $20.", "15", None),
        ("The missing part comes to 5.50 USD and we will put it in your balance.", "5.50", None),
        ("The second charge of 12.50 USD was an error. It goes back to your card within 5-10 business days.", "12.50", "240"),
        ("دفعت 20 دولاراً وسنضيف 15 دولاراً إلى رصيدك خلال 24 ساعة.", "15", "24"),
        ("قيمة الجزء الناقص 5.50 دولار وسنضيفها إلى رصيدك.", "5.50", None),
        ("سنعيد المبلغ، أي 12.50 دولار، إلى بطاقتك خلال 5-10 أيام عمل.", "12.50", "240"),
    ],
)
def test_a_promise_takes_its_own_figures(text: str, amount: str, hours: str | None) -> None:
    promise = next(each for each in reversed(read(text).promises) if each.remedy in ("credit", "refund"))
    assert promise.amount is not None
    assert promise.amount.value == Decimal(amount)
    assert promise.hours == (None if hours is None else Decimal(hours))


@pytest.mark.parametrize(
    ("text", "fraction"),
    [
        ("We will return half of the price.", Fraction(1, 2)),
        ("Your next order is free.", Fraction(1)),
        ("سنعيد نصف المبلغ.", Fraction(1, 2)),
        ("طلبك القادم مجاني.", Fraction(1)),
    ],
)
def test_a_promise_of_a_share(text: str, fraction: Fraction) -> None:
    assert [each.fraction for each in read(text).promises] == [fraction]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("We will refund 5 USD.", "we"),
        ("You asked for a refund.", "client"),
        ("Your bank will refund 5 USD.", "other"),
        ("طلبت استرداد المبلغ.", "client"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    assert [each.speaker for each in read(text).promises] == [speaker]
