"""What replies speak of in passing and promise nothing by, and what they promise by a pronoun or in another word: the text left, the
promises right.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.reading import read
from drafter.reading.folding import fold

SPOKEN_OF = [
    ("You are welcome to add anything by replying here.", ""),
    ("Please feel free to add to this ticket anything you think may be useful.", ""),
    ("We will add anything missing for you.", "credit promised"),
    ("You can add 5 USD to your balance.", "credit promised 5"),
    ("وإذا عندك شي تبا تضيفه اكتبه لنا هني.", ""),
    ("وإن رغبت في إضافة أي شيء، فيكفي الرد على هذه الرسالة.", ""),
    ("يمكننا إضافة أي شيء ناقص لك.", "credit promised"),
    ("The team can add anything missing for you.", "credit promised"),
    ("والفريق يضيف لك أي شيء ناقص.", "credit promised"),
    ("Thank you for waiting for the refund within 24 hours.", "refund promised h24"),
    ("أعود إليك بشأن جودة الطلب 617005.", ""),
    ("I wanted to come back to you about the double payment on order 510218.", ""),
    ("سنعود لك بمبلغ 5 دولار.", "refund promised 5"),
    ("ونتفهم استياءك من ظهور ما يبدو أنه خصم مكرر.", ""),
    ("ولك خصم 20% على طلب جديد.", "discount promised %20"),
    ("ونتفهم قلقك حين تدفع 18.500 دينارًا بحرينيًا وتبقى محفظتك فارغة.", ""),
    ("I understand how frustrating it is to transfer 15 KWD and see nothing in your balance.", ""),
    ("We have to transfer 15 KWD to your card.", "refund promised 15"),
    ("ونطابق الآن دفعات الشحن التي وصلتنا مع رصيدك في اللوحة.", ""),
    ("ونتحقق الآن من إمكانية إكمال المتبقي، فنرجو إخبارنا إن تغيّر شيء في الحساب.", ""),
    ("ونتحقق الآن هل يمكن تنفيذ الـ1,200 الباقية.", ""),
    ("نتحقق الآن من طلب إعادة التعبئة للطلب 619033.", ""),
    ("لذلك ما أقدر أقبل طلب الاسترجاع.", "refund denied"),
    ("The discount you mention was for this same service.", ""),
    ("The discount you mention is yours.", "discount promised"),
    ("والخصم اللي ذكرتيه كان على نفس الخدمة، وشروطنا ما تكرره.", ""),
    ("أتابع معك سؤالك عن وضع الاسترداد الخاص بالطلب 83350.", ""),
    ("I understand your frustration at waiting for the refill on order 518702.", ""),
    ("أتفهم انزعاجك من انتظار التعبئة في الطلب 518702.", ""),
    ("As a goodwill gesture, we will add 8.00 AED to your panel balance.", "credit promised 8.00"),
    ("What you paid goes straight back to you.", "refund promised"),
    ("فما دفعته يعود إليك مباشرة.", "refund promised"),
    ("Under our policy amounts are returned to the panel balance.", ""),
    ("Any amount that is returned goes to the panel balance.", ""),
    ("The amount is returned to your card only today.", "refund promised"),
    ("سنرسل لك المشاهدات تاني.", "redelivery promised"),
    ("لا أقدر إلا على استرداد مبلغك.", "refund promised"),
    ("لا نستطيع رد المبلغ إلا إذا أغلقت حسابك.", "refund denied"),
    ("So we're putting in a refill request for the drop, at no extra cost to you.", "refill promised"),
    ("We put 3.8 KWD in your balance yesterday, all good?", "credit done 3.8"),
    ("أمس حطينا 3.8 دينار كويتي في رصيدك، كل شي تمام؟", "credit done 3.8"),
    ("We'll put 3.8 KWD in your balance, ok?", "credit conditional 3.8"),
    ("فلا مبلغ يُعاد عن هذا الطلب.", "refund denied"),
    ("ما في مبلغ زيادة نرجعه.", "refund denied"),
    ("لا مبلغ إضافي عليك، نعيد لك 5 دولار.", "refund promised 5"),
    ("Open it and the other 600 will continue.", "redelivery promised"),
    ("بس تقديراً لج 8 ريال سعودي في رصيدج اليوم.", "credit promised 8"),
    ("بنضيف لج 8 ريال سعودي في رصيدج.", "credit promised 8"),
    ("So nothing's due back out of the KWD 3.900.", "refund denied 3.900"),
    ("Delivering it anew is no option.", "redelivery denied"),
    ("We can add QAR 72.00 to your balance in place of the transfer.", "credit promised 72.00, refund denied 72.00"),
    ("This takes the place of a credit to your balance.", "credit denied"),
    ("ويحل ذلك محل إضافة المبلغ إلى رصيدك.", "credit denied"),
    ("Your transfer was taken without your balance being topped up.", "refill denied"),
    ("We refund you 5 USD without your having to ask.", "refund promised 5"),
    ("أخذنا علمًا بمطالبتك بمبلغ 70.00 ريالًا سعوديًا.", ""),
    ("وصلنا طلب إعادة المبلغ للطلب 510460.", "refund asked <client>"),
    ("QAR 45.00, which is all that was paid, will be credited to your panel balance.", "credit promised 45.00"),
    ("What was paid for has been delivered.", ""),
    ("In one of two ways: added to the panel balance today, or returned to your payment method.", "credit conditional, refund conditional"),
    ("I understand that you would like to stop the order and have the money returned.", "cancel asked <client>, refund asked <client>"),
    ("You can see the credit of 5 USD in your balance.", "credit done 5"),
    ("You will see the refund completed tomorrow.", "refund promised"),
    ("ويمكنك رؤية الإضافة في رصيدك.", "credit done"),
    ("Please tell us which delivered number the order page shows.", ""),
    ("We would be grateful if you could confirm that the balance shows this amount.", ""),
    ("وتلخيصًا لما أُنجز: أُلغي الطلب في 7 يونيو 2026.", "cancel done"),
    ("We are pleased to share that the refill was carried out on 18 November 2026.", "refill done"),
    ("We are pleased to share that you will get a refill.", "refill promised"),
    ("إعادة تعبئة النقص (Refill) نُفّذت بتاريخ 18 نوفمبر 2026.", "refill done"),
    ("Their value, QAR 19.00, has been in your panel balance since Monday.", "credit done 19.00"),
    ("The refill has been accepted, and it will be carried out within 72 hours.", "refill promised h72"),
    ("الريفيل انقبل. ناقصين 350 متابع، وبنرجعهم لك خلال 72 ساعة.", "refill promised, refill promised h72"),
    ("وسيصلك ما تبقى من الإعجابات تباعًا.", "redelivery promised"),
    ("سيصلك ردنا على بقية الأسئلة عن المتابعين.", ""),
    ("ما يمكننا تقديمه لكِ خصم يصل إلى 20% على طلب جديد.", "discount promised %20"),
    ("وما نستطيعه بعد هذا التاريخ خصم يصل إلى 20%.", "discount promised %20"),
    ("فالريفيل ما عاد مشمول.", "refill denied"),
    ("والطلب المكتمل ما له مبلغ يرجع، لا للبنك ولا للرصيد.", "refund denied"),
    ("ويتعذّر لذلك إعادة المبلغ أو إعادة التنفيذ.", "refund denied, redelivery denied"),
    ("أما إعادة مبلغ 9.60 دولارات فليست جزءًا من ذلك.", "refund denied 9.60"),
    ('We know that "where is my refund" is a question nobody enjoys.', "refund asked <client>"),
    ("فاهمين إنج تبين المبلغ يرجع على البطاقة.", "refund asked <client>"),
    ("ما لا نعلمه بعد هو هل ما زال تنفيذ المتبقي ممكنًا.", ""),
    ("A transfer that has left your account is a concern.", ""),
    ("حوّلتِ 75 ريالًا سعوديًا عن طريق مدى لعملية الشحن.", ""),
    ("حولت لك 75 ريالا سعوديا إلى بطاقتك.", "refund done 75"),
    ("نشكر لك متابعتك طلب إعادة التعبئة.", ""),
    ("سنرفع طلب إعادة التعبئة اليوم.", "refill promised"),
    ("والمطلوب إعادة تنفيذها أو عودة 9.80 دولارات.", "redelivery asked <client>, refund asked 9.80 <client>"),
    ("We will add it to your balance. You will find the 15.00 USD there within 24 hours.", "credit promised, credit promised 15.00 h24"),
    ("We are reviewing the transfer now, and you will see it in your balance by 7:15 p.m.", "credit promised"),
    ("ثم تجد رصيدك صفرًا، ونريد أن نصل إلى الجواب الصحيح.", ""),
    ("The lost 600 come back along with your next order.", "refill promised"),
    ("حوّلتُ 75 ريالًا سعوديًا إلى بطاقتك.", "refund done 75"),
    ("The amount sent to your card yesterday was 50 USD.", "refund done 50"),
    ("The amount paid back to you is 5 USD.", "refund done 5"),
    ("The amount will return to your balance.", "credit promised"),
    ("Your followers return tonight.", "refill promised"),
    ("يعود متابعوك خلال 72 ساعة.", "refill promised h72"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SPOKEN_OF)
def test_what_is_spoken_of_in_passing(promised: Callable[[str], str], text: str, told: str) -> None:
    assert promised(text) == told


CLOCKS = [
    ("on 18 November 2026 at ten past two in the afternoon", "en"),
    ("by Tuesday, five past ten in the morning", "en"),
    ("at seven in the evening", "en"),
    ("قبل العاشرة وخمس دقائق صباحًا", "ar"),
    ("ينتهي الضمان يوم 12 سبتمبر 2026 الساعة 9:00 صباحًا", "ar"),
]


@pytest.mark.parametrize(("text", "lang"), CLOCKS)
def test_a_time_of_the_day_is_no_count_and_no_length(text: str, lang: str) -> None:
    reading = read(text, lang)
    assert [count.value for count in reading.counts if count.noun != "id"] == []
    assert reading.durations == ()


STANDING = [
    "العدد الحين 1,850",
    "ورقم اليوم 1,385",
    "وعدد اليوم 1,500",
    "بحلول اليوم الثالث",
    "في اليوم ذاته",
    "من اليوم الذي اكتمل فيه",
    "أخبرني أي الاثنين تفضل",
]


@pytest.mark.parametrize("text", STANDING)
def test_how_things_stand_is_no_day_of_a_promise(text: str) -> None:
    """Today and now beside a count, the third day, the same day, the two: no moment at which something is done."""
    assert read(text, "ar").dates == ()


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("رصيدج لج منج عندج طلبج", "رصيدك لك منك عندك طلبك"),
        ("نرجعلج وبنضيفلج", "نرجعلك وبنضيفلك"),
        ("رصيدش منش صبرش", "رصيدك منك صبرك"),
        ("منتج معالج نحتاج خارج برنامج ما عندش ما فيش ليش", "منتج معالج نحتاج خارج برنامج ما عندش ما فيش ليش"),
    ],
)
def test_a_woman_of_the_gulf_is_addressed(written: str, folded: str) -> None:
    assert fold(written).text == folded
