"""Remedies in words that replies of ten writers held and the reader had not: each with its near twin that promises nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.reading import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Would you like us to go over your account with you?", "consultation conditional"),
        ("سنراجع معك صفحتك ونخبرك بما يمكن تحسينه.", "consultation promised"),
        ("We will look at your account and get back to you.", ""),
        ("سنراجع حسابك ونعود إليك.", ""),
        ("نعرض عليك بدلا من ذلك استشارة حول محتواك.", "consultation promised"),
        ("لا نقدم بدلا من ذلك الاسترداد.", "refund denied"),
        ("يمكننا منحك الخصم الذي طلبته.", "discount promised"),
        ("Your next order is 20% cheaper.", "discount promised %20"),
        ("طلبك القادم أرخص بنسبة 20%.", "discount promised %20"),
        ("A refill, a discount and a refund are therefore not available.", "refill denied, discount denied, refund denied"),
        ("This question does not mean a change of link, a cancellation or a refund.", "cancel denied, refund denied"),
        ("سنغلق الطلب.", "cancel promised"),
        ("تم إغلاق طلبك.", "cancel done"),
        ("قفلنا لك الطلب.", "cancel done"),
        ("حسابك مغلق.", ""),
        ("الإلغاء تم اليوم بعد الظهر.", "cancel done"),
        ("الإلغاء تم امبارح.", "cancel done"),
        ("سنستكمل الفرق.", "refill promised"),
        ("لا يمكن رد المبلغ، ويسعدنا أن نقدم لك استشارة.", "refund denied, consultation promised"),
        ("لا يمكن رد المبلغ ولا تقديم استشارة.", "refund denied, consultation denied"),
        ("6.00 USD entered your balance at 10:45.", "credit done 6.00"),
        ("The link was entered in the order.", ""),
        ("We will cancel it and book that sum to your balance.", "cancel promised, credit promised"),
        ("سيتحول المبلغ إلى رصيد لك.", "credit promised"),
        ("يتحول الطلب إلى مكتمل.", ""),
        ("We'll bring the 450 back within 72 hours.", "refill promised h72"),
        ("The rest is being delivered within its time.", ""),
        ("The likes are being delivered again.", "redelivery promised"),
        ("هل أرسلت هذا المبلغ؟", "refund asked <client>"),
        ("Tell us how the money was sent.", "refund asked <client>"),
        ("Before we can speak of a credit we look at the order.", "credit denied"),
        ("ردّ الثلاثين دولاراً مستبعد.", "refund denied 30"),
        ("بنعطيك نصايح عن صفحتك.", "consultation promised"),
        ("وقت نزول المبلغ يرجع لبنكك.", ""),
        ("دفعتِ 19.80 دولار وتبين استردادها.", "refund asked 19.80 <client>"),
        ("سيصلك تسليم ثاني.", "redelivery promised"),
        ("وسيُستكمل هذا الفرق خلال ثلاثة أيام.", "refill promised h72"),
        ("تعبئة محفظتك P-7740 قيد التحقق.", ""),
        ("وردت رسالتك عن الطلب 618077 والمتابعين الذين نقصوا.", ""),
        ("سيُلغى الطلب ورد المبلغ إلى بطاقتك.", "cancel promised, refund promised"),
        ("رجعنا وشيّكنا على طلبك.", ""),
        ("رجعنا لك المال.", "refund done"),
        ("ووقت ظهور المبلغ يعود إلى البنك.", ""),
        ("المبلغ يعود إليك.", "refund promised"),
        ("All 48 USD went back to the card and nothing was moved to the panel balance.", "refund done 48"),
        ("What you asked for is done: the cancellation, and 9.400 BHD as panel credit.", "cancel done, credit done 9.400"),
        ("You paid 19.80 USD and ask for it back.", "refund asked 19.80 <client>"),
        ("You asked for a refund and we send 19.80 USD back.", "refund asked <client>, refund promised 19.80"),
        ("وصل طلبك إن نعبّي لك الـ500.", "refill asked <client>"),
        ("We will add 9.00 USD to your balance and then 4.50 USD.", "credit promised 9.00, credit promised 4.50"),
        ("What we offer is to carry on delivering once the account is open.", "redelivery conditional"),
        ("The delivery goes on once the page is public.", "redelivery conditional"),
        ("The delivery goes on.", ""),
        ("We go on delivering the rest after the account is made public.", "redelivery conditional"),
        ("We need the link to go on with the order.", ""),
        ("وعليه نواصل لك التسليم.", "redelivery promised"),
        ("بس التسليم يرجع يمشي متى ما صار الحساب عام.", "redelivery conditional"),
        ("التسليم مستمر.", ""),
        ("باقي ألفين متابع، ونوصّلها لك بعد ما تخلي الحساب عام.", "redelivery conditional"),
        ("فالتعبئة المجانية مو ممكنة.", "refill denied"),
        ("أما التعبئة المجانية فما عادت متاحة.", "refill denied"),
        ("أما تعبئة الطلب القديم فما نقدر عليها بعد الضمان.", "refill denied"),
        ("ما ينطبق الاسترداد.", "refund denied"),
        ("الاسترداد على البطاقة مو الطريقة المعتادة.", "refund denied"),
        ("ما نوعدكم بتعبئة.", "refill denied"),
        ("The free refill ended with the warranty on 10 May.", "refill denied"),
        ("والتعبئة المجانية انتهت مع الضمان.", "refill denied"),
        ("التعبئة خلصت.", "refill promised"),
        (
            "The 15 KWD are yours: we put them on your balance now, or send them back to your card.",
            "credit promised 15, refund promised 15",
        ),
        ("We put 15 KWD on your balance.", "credit done 15"),
        ("والمتاح 27.00 ر.س في رصيدك.", "credit promised 27.00"),
        ("واللوحة ليست سبب الإيقاف، والعشرون دولارًا سيتم استردادها لك.", "cancel denied, refund promised 20"),
        ("لن يتم استرداد المبلغ.", "refund denied"),
        ("27 SAR for the 1,500 that didn't arrive goes onto your balance now.", "credit promised 27"),
        ("فالنقص مشمول ونعيد شحن الناقص خلال 72 ساعة.", "refill promised h72"),
        ("نرجّع لك الفرق، 450 متابعًا، خلال ثلاثة أيام.", "refill promised h72"),
        ("نرجّع لك الفرق، 450 ريالا، في رصيدك.", "credit promised 450"),
        ("We restore the difference within three days.", "refill promised h72"),
        ("تبينا نعبّي لك الـ 500 مرة ثانية.", "refill asked <client>"),
        ("خُصم مبلغ 100.00 درهم إماراتي ولم يُضف إلى رصيدك.", "credit denied 100.00"),
        ("ثبت لنا الخصم بمبلغ 10.500 دينار كويتي.", ""),
        ("لك خصم 10%.", "discount promised %10"),
        ("There's nothing further we can pay or resend on it.", "redelivery denied"),
        ("سنعيد تسليمه.", "redelivery promised"),
        ("Shall we give you its value, 12.750 BHD, as panel credit?", "credit conditional 12.750"),
        ("بنشيل لك خُمس السعر.", "discount promised f1/5"),
        ("ننزل لك 20 بالمية من طلبك الجاي.", "discount promised %20"),
        ("المتابعين نزلوا 20 بالمية.", ""),
        ("لك عشرين في المية أقل على طلبك الجاي.", "discount promised %20"),
        ("ينخصم لك 20٪ من السعر.", "discount promised %20"),
        ("28.00 د.إ، لج رصيد في اللوحة.", "credit promised 28.00"),
        ("أما إعادة المال فلا يمكننا عرضها.", "refund denied"),
        ("Sending the amount back to your card isn't possible.", "refund denied"),
        ("طلب التعبئة انقبل وبيرجعون خلال 72 ساعة.", "refill promised h72"),
        ("النقص ما نعالجه بالاسترداد.", "refund denied"),
        ("Refund of $9.20 on 61493: not due.", "refund denied 9.20"),
        ("Still to be credited: nothing.", "credit denied"),
        ("Refunded: 3.750 BHD to the original payment method, today.", "refund done 3.750"),
        ("That extra is what we refunded today to your card.", "refund done"),
        ("We ordered others, and others were delivered.", ""),
        ("فما نقدر اليوم نضيف رصيد.", "credit denied"),
        ("فما بقى جزء ناقص نرجع قيمته.", "refund denied"),
        ("الخدمة تُباع بدون تعويض، والمتاح خصم 20٪ على إعادة الطلب.", "None denied, discount promised %20"),
        ("ما نقدر نوقفه: الطلب قيد التسليم.", "cancel denied"),
        ("ما يمكننا تقديمه: خصم 20%.", "discount promised %20"),
        ("نعيد لك الخمسمية من جديد؟", "redelivery conditional"),
        ("That sum goes on your balance along with cancelling the rest.", "credit promised, cancel promised"),
        ("On your word the undelivered likes are cancelled.", "cancel promised"),
        ("The undelivered likes are cancelled.", "cancel done"),
        ("الـ350 جنيه رجعوا النهارده على الكارت بتاعك.", "refund done 350"),
        ("رجعوا لي فلوسي.", "refund asked <client>"),
        ("وقد رُد المبلغ المكرر إلى بطاقتك.", "refund done"),
        ("350.00 EGP was refunded to your card; could you tell us if it is still missing?", "refund done 350.00"),
        ("Could you tell us if 350.00 EGP was refunded to your card?", "refund asked 350.00 <client>"),
        ("It is the refund of 1,150 pounds made to your card today.", "refund done 1150"),
        ("Order 540441 will be delivered a second time.", "redelivery promised"),
        ("You do not need to send it a second time.", ""),
        ("We have begun to redeliver every one of them.", "redelivery done"),
        ("إعادة التنفيذ شغالة من أمس.", "redelivery done"),
        ("2 USD for the remaining part will enter your balance.", "credit promised 2"),
        ("فور أن نرى الصفحة عامة يتواصل تسليم المتبقين.", "redelivery promised"),
        ("يرجى إبقاء الحساب عامًا حتى يكتمل الطلب.", ""),
        ("ثلاثة دنانير كويتية في رصيدك مع استشارة: هذا ما يمكننا تقديمه لكِ.", "credit promised 3, consultation promised"),
        ("عُشر ما دفعتِه، أي 3.600 د.ك، سيوضع في رصيدك ومعه استشارة.", "credit promised 3.600, consultation promised"),
        ("يعود إليكِ المشرف بخصوص الطلب.", ""),
        ("وأعاد إليك أحد الزملاء كامل المبلغ.", "refund done f1"),
        ("إعادة التعبئة المرفوضة تستحق نظرة ثانية.", "refill denied"),
        ("فما تتطلبه هو إعادة التنفيذ.", "redelivery promised"),
        ("They'll be topped back up within 72 hours.", "refill promised h72"),
        ("كان بإمكاننا النظر في إعادة التنفيذ.", ""),
        ("We pick the delivery up again once the account is public.", "redelivery conditional"),
        ("عدنا تشغيل طلبك.", "redelivery done"),
        ("انشحن الناقص أمس.", "refill done"),
        ("We re-ran your order.", "redelivery done"),
        ("Placing it again at 20% less is possible.", "discount promised %20"),
        ("What we can offer is a tenth of the price, AED 12.00, as balance credit.", "credit promised 12.00"),
        ("رسوم البنك مو السبب والعشرين ريال بيتم استردادها لك.", "refund promised 20 <other>"),
        ("عدنا الطلب تحت المراجعة.", ""),
        ("إعادة التعبئة مهوب متاحة.", "refill denied"),
        ("التعبئة ما تنفعش.", "refill denied"),
        ("إعادة التعبئة مايصير.", "refill denied"),
        ("تبين خصم 20% على طلبك الجاي؟", "discount conditional %20"),
        ("الاسترداد مو متاح نهائيا.", "refund denied"),
        ("الاسترداد ليس متاحا نظرا لاكتمال الطلب.", "refund denied"),
        ("الاسترداد لا ينطبق نهائيا على طلبك.", "refund denied"),
        ("الاسترداد ما يجوز نأخره.", "refund promised"),
        ("بنرجع لك العصر خمسة وعشرين دينار كويتي.", "refund promised 25"),
    ],
)
def test_what_is_told_in_other_words(promised: Callable[[str], str], text: str, told: str) -> None:
    assert promised(text) == told


def test_a_sum_that_is_not_given_is_not_the_promised_one() -> None:
    said = read("A quarter of 24.00 USD is 6.00 USD. This sum is in your balance; the 18.00 USD for what arrived is not returned.")
    credit = next(promise for promise in said.promises if promise.remedy == "credit")
    assert credit.amount is not None
    assert f"{credit.amount.value}" == "6.00"


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("We will add 540, 8.37 AED to your balance.", False),
        ("The balance got 91401 and $21.", False),
        ("سنضيف 4 و6 دولارات إلى رصيدك.", True),
    ],
)
def test_a_number_before_a_sum_shares_its_currency_only_where_both_are_alike(text: str, shared: bool) -> None:
    assert any("share a currency" in each.why for each in read(text).unreadable) is shared


@pytest.mark.parametrize("text", ["The time ends on the morning of 17/06.", "تنتهي المدة صباح ١٧/٠٦."])
def test_day_and_month_after_a_part_of_the_day(text: str) -> None:
    said = read(text)
    assert [moment.name for moment in said.dates] == ["date"]
    assert said.counts == ()


@pytest.mark.parametrize(
    ("text", "times", "counts"),
    [
        ("ردنا يوصلك بكرة الصبح بحد أقصى عشر وخمس دقايق.", [605], []),
        ("ونرجع لك بكرة المسا ستة إلا ثلث.", [1060], []),
        ("وصل لك الصبح خمسة وعشرين متابع.", [], [25]),
        ("نضيف لك المسا عشرة ونص دينار.", [], []),
    ],
)
def test_a_time_in_dialect_is_no_count_and_no_sum(text: str, times: list[int], counts: list[int]) -> None:
    said = read(text)
    assert [each.minutes for each in said.times] == times
    assert [each.value for each in said.counts] == counts
