"""Payments that go back, charges reversed, cancellations accepted or too late: each kind of sentence with its twins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

BACK = [
    # back to where the money came from, by whatever words
    ("One of the charges will go back to the card it came from.", "refund promised"),
    ("Your deposit will be returned to where you paid it from.", "refund promised"),
    ("الدفعة الثانية بترجع من وين ما اجت.", "refund promised"),
    ("سنعيد الإيداع إلى الحساب الذي خرج منه.", "refund promised"),
    ("The deposit will not go back to the account it came from.", "refund denied"),
    ("Please tell us the account it came from.", ""),
    # a payment that was named, and the pronoun that means it
    ("Your deposit was charged in error. It will be returned tonight.", "refund promised"),
    ("حوالتك وصلتنا مرتين. بنرجعها لك اليوم.", "refund promised"),
    ("إيداعك المكرر رجعناه لك أمس.", "refund done"),
    ("Both of the failed deposits have been returned.", "refund done"),
    ("The crypto payment is final. We can't send it back.", "refund denied"),
    ("الدفعة نهائية. ما نقدر نرجعها.", "refund denied"),
    ("Your payment is under review. We'll come back to it tomorrow.", ""),
    ("Your message went to another team. We'll send it back to them.", ""),
    # repaid, paid out, owed
    ("We will repay half, 10 USD, onto your card.", "refund promised 10"),
    ("We close the account and pay out the remaining 30 USD to your bank.", "refund promised 30"),
    ("No cash is paid out for finished orders.", "refund denied"),
    ("لا نصرف مبالغ نقدية عن هذا الطلب.", "refund denied"),
    ("We owe you 12 SAR and will send it to your card today.", "refund promised 12"),
    ("لك عندنا 5 دولارات، وبنرجعها على بطاقتك بكرة.", "refund promised 5"),
    ("Expect 7 USD on your K-Net card.", "refund promised 7"),
    ("Do not expect 7 USD on your card.", "refund denied 7"),
    # a charge is reversed; the same word is "contrary to" and "reflects"
    ("بنعكس لك الخصم المكرر.", "refund promised"),
    ("تم عكس العملية.", "refund done"),
    ("عُكس الخصم الثاني.", "refund done"),
    ("لا يمكن عكس عملية الدفع.", "refund denied"),
    ("الأرقام تعكس نشاط حسابك.", ""),
    ("على عكس الدفعة الأولى، الثانية لم تصلنا.", ""),
]
DONE = [
    ("Yesterday the team moved the 12 USD back to your card.", "refund done 12"),
    ("The team approved it and sends the 12 USD back tonight.", "refund promised 12"),
    ("The full 18 USD put back on your card within 24 hours.", "refund promised 18 h24"),
    ("We fixed the price by refunding you 7 USD.", "refund done 7"),
    ("We will fix the price by refunding you 7 USD.", "refund promised 7"),
    ("عالجنا الخطأ برد 7 دولارات إليك.", "refund done 7"),
    ("سنعالج الخطأ برد 7 دولارات إليك.", "refund promised 7"),
    ("Your refund had already gone out.", "refund done"),
    ("Your refund is now with the bank.", "refund done"),
    ("Your 9 USD has been back on your card since Monday.", "refund done 9"),
    ("Your refund will be with the bank tomorrow.", "refund promised"),
    ("The refund shows as paid on our side.", "refund done"),
    ("الاسترداد ظاهر عندنا منفذًا.", "refund done"),
    ("الاسترداد سيظهر مكتملًا.", "refund promised"),
    ("تأكدنا من إرسال استردادك.", "refund done"),
    ("سنتأكد من إرسال استردادك.", "refund promised"),
    ("غدًا سنكون قد رددنا لك المبلغ.", "refund promised"),
    ("10 USD went to your card and 5 USD to your balance.", "refund done 10, credit done 5"),
    ("10 USD went to your card and 5 USD will go to your balance.", "refund done 10, credit promised 5"),
    ("You wanted to cancel and get your money back, and we have done both.", "cancel done, refund done"),
    ("هتلقى 8 دولار في رصيدك.", "credit promised 8"),
    ("ويسعدنا أن نلقي نظرة أخرى على طلبك.", ""),
]
CANCELLED = [
    ("The provider accepted the cancellation.", "cancel done <other>"),
    ("The supervisor accepted the cancellation.", "cancel promised"),
    ("The provider did not accept the cancellation.", "cancel denied <other>"),
    ("وافق المزود على إلغاء الطلب.", "cancel done"),
    ("وافق المشرف على إلغاء الطلب.", "cancel promised"),
    ("We tried to stop the order, but the server rejected it.", "cancel denied"),
    ("حاولنا نلغيه بس النظام رفض.", "cancel denied"),
    ("We stopped the order before anything was sent.", "cancel done"),
    ("بنلغيه قبل لا ينرسل شي.", "cancel promised"),
    ("فاتت مهلة إلغاء الطلب.", "cancel denied"),
    ("The moment to cancel has passed.", "cancel denied"),
    ("ما فات وقت الإلغاء، وسنلغيه الآن.", "cancel promised"),
    ("This order is past the point of cancelling.", "cancel denied"),
    ("It is not past the point of cancelling, so we cancel it now.", "cancel promised"),
    ("طلبك تجاوز مرحلة الإلغاء.", "cancel denied"),
    ("صار متأخر على إلغاء الطلب.", "cancel denied"),
    ("We ran your order again yesterday.", "redelivery done"),
    ("We will run your order again.", "redelivery promised"),
]
DENIED = [
    ("The sum can be sent neither to your card nor to PayPal.", "refund denied"),
    ("I won't offer a refund that we cannot make.", "refund denied"),
    ("We'll send a refund that you can spend at once.", "refund promised"),
    ("لا أريد أن أؤخرك، سنعيد لك المبلغ.", "refund promised"),
    ("الاسترداد مش هينفع.", "refund denied"),
    ("الاسترداد هينفع.", "refund promised"),
    ("This payment is non-refundable.", "refund denied"),
    ("This payment is refundable.", "refund promised"),
    ("We searched for a way to refund you and found none.", "refund denied"),
    ("دورنا على طريقة نرجع لك فيها فلوسك وما لقينا.", "refund denied"),
    ("We looked into it, and you will get your money back; we found nothing else wrong.", "refund promised"),
    ("البنك ما يخلينا نرجع الدفعة.", "refund denied <other>"),
    ("للأسف ما يصير على الكرت.", "refund denied"),
    ("ما ينفع نتأخر، بنرجع لك المبلغ على البطاقة.", "refund promised"),
    ("We'd have refunded you if the order had failed.", "refund denied"),
    ("كنا رجعنا لك المبلغ لو ما وصل الطلب.", "refund denied"),
    ("We'd have written sooner, but we will refund you.", "refund promised"),
]
CONDITIONAL = [
    ("نرجع المبلغ في حالة فشل الطلب.", "refund conditional"),
    ("طلبك في حالة انتظار، وبنرجع لك المبلغ.", "refund promised"),
    ("بنلغيه لك مادام ما بدأ.", "cancel conditional"),
    ("Send us the receipt, and then the refund can go out.", "refund conditional"),
    ("طرش لنا الإيصال ويرجع لك المبلغ.", "refund conditional"),
    ("وصلنا الإيصال ويرجع لك المبلغ.", "refund promised"),
    ("Open the panel and the 5 USD is in your balance.", "credit done 5"),
    ("If I understand you right you paid twice, so one payment will be returned.", "refund promised"),
]
ASKED = [
    ("نعرف أنك تفضل استرجاع المبلغ.", "refund asked <client>"),
    ("We see that you wish to be paid back.", "refund asked <client>"),
    ("سجلنا إنك تبين نرجع لك المبلغ.", "refund asked <client>"),
    ("What you want, if I got it right, is your money back.", "refund asked <client>"),
    ("You demand all 64 AED in cash.", "refund asked 64 <client>"),
    ("You no longer want it and would like us to cancel it.", "cancel asked <client>"),
    ("Your message about the cancellation that you want has arrived.", "cancel asked <client>"),
    ("The refund that you asked for will be sent tonight.", "refund promised"),
    ("Would you like us to cancel it?", "cancel conditional"),
]


@pytest.mark.parametrize(("text", "told"), [*BACK, *DONE, *CANCELLED, *DENIED, *CONDITIONAL, *ASKED])
def test_what_becomes_of_a_payment(text: str, told: str, promised: Callable[[str], str]) -> None:
    assert promised(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Which suits you: 24 USD on your card, or the same sum as balance?",
        "أيهما تريد: 24 دولارا على بطاقتك أم نفس المبلغ رصيدا في اللوحة؟",
    ],
)
def test_the_same_sum_goes_to_the_place_behind_or(text: str, promised: Callable[[str], str]) -> None:
    assert promised(text) == "refund conditional 24, credit conditional 24"
