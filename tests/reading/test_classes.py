"""Kinds of sentence that replies are full of, English and Arabic side by side: the text left, what it promises right."""

from __future__ import annotations

from decimal import Decimal

import pytest

from drafter.reading import read

ASKED = [
    # what the client asked for is his in every part of a list
    ("You asked us to cancel order 70114 and return the 52 riyals.", "cancel asked, refund asked"),
    ("You wanted a refill or a credit of 7.50 USD.", "credit asked, refill asked"),
    ("You asked for a refund, a redo or a discount.", "discount asked, redelivery asked, refund asked"),
    ("You requested a cancellation and a refund of 9 USD to your card; we are looking into both.", "cancel asked, refund asked"),
    ("You asked for a refund and we will credit 5 USD to your balance.", "credit promised, refund asked"),
    ("You asked for a refund and the order will be cancelled.", "cancel promised, refund asked"),
    ("طلبت إلغاء الطلب 70114 وإعادة 52 ريالًا.", "cancel asked, refund asked"),
    ("كنت تريد إعادة التعبئة أو رصيدًا بقيمة 7.50 دولار.", "credit asked, refill asked"),
    ("طلبت استرداد المبلغ أو إعادة التنفيذ أو خصمًا.", "discount asked, redelivery asked, refund asked"),
    ("طلبت أن نلغي الطلب ونعيد لك المبلغ.", "cancel asked, refund asked"),
    ("طلبت استرداد المبلغ وسنضيف 5 دولارات إلى رصيدك.", "credit promised, refund asked"),
    # his words between quotation marks
    ('"Complete it or give me my 30 dirhams back", you wrote. We will look at it today.', "refund asked"),
    ("You wrote: “cancel the order and return the money to my card”.", "cancel asked, refund asked"),
    ("«ألغوا الطلب ورجعوا لي 30 درهم»: وصلتنا رسالتك.", "cancel asked, refund asked"),
    ('كتبت لنا: "أريد استرداد المبلغ أو إعادة التعبئة".', "refill asked, refund asked"),
    # ours between quotation marks stay ours
    ('As we said: "we will refund 5 USD to your card".', "refund promised"),
]
DENIED = [
    ("We cannot change or refund it.", "refund denied"),
    ("The order can't be moved, edited or cancelled.", "cancel denied"),
    ("We are not able to transfer the followers or return the price.", "refund denied"),
    ("Neither a refund nor a refill applies here.", "refill denied, refund denied"),
    ("Neither the 14 dollars nor a second delivery applies.", "redelivery denied"),
    ("A refund or a redo: neither is possible here.", "redelivery denied, refund denied"),
    ("The price is not refundable, but you get 10% off a re-order.", "discount promised"),
    ("لا يمكننا تعديله أو رد ثمنه.", "refund denied"),
    ("لا نستطيع نقل المتابعين أو إعادة المبلغ.", "refund denied"),
    ("لا ينطبق هنا رد المبلغ ولا إعادة التعبئة.", "refill denied, refund denied"),
    ("لا ينطبق رد 14 دولارًا ولا إعادة التنفيذ.", "redelivery denied, refund denied"),
    ("المبلغ غير قابل للاسترداد.", "refund denied"),
    ("الخدمة غير قابلة للإلغاء بعد بدئها.", "cancel denied"),
    ("الطلب غير قابل للإلغاء أو الاسترداد.", "cancel denied, refund denied"),
]
DESTINATIONS = [
    ("We returned the whole price of order 70115, fifty-one dirhams and forty fils, to your panel balance.", "credit done 51.4"),
    ("We have returned the price, 12.50 USD, to your panel balance after cancelling the order.", "credit done 12.50"),
    ("We will return the price of order 70115, 12.50 USD, to your card once it is cancelled.", "refund conditional 12.50"),
    ("Twenty-two riyals stand in your panel balance.", "credit done 22"),
    ("8 USD now sit in your wallet.", "credit done 8"),
    ("In your panel balance you will find 8 USD.", "credit promised 8"),
    ("Of the KWD 4.500 you paid, 1.125 is back in your balance.", "credit done 1.125"),
    ("The full forty riyals you paid will be credited to your balance today.", "credit promised 40"),
    ("أعدنا ثمن الطلب 70115 كاملًا، واحدًا وخمسين درهمًا وأربعين فلسًا، إلى رصيدك في اللوحة بعد إلغائه.", "credit done 51.4"),
    ("سنضيف كامل ما دفعته، أربعين ريالًا قطريًا، إلى رصيدك اليوم.", "credit promised 40"),
    ("سنعيد قيمة الطلب 70115، وهي 12.50 دولار، إلى بطاقتك.", "refund promised 12.50"),
    ("أُضيف إلى رصيدك في اللوحة اثنان وعشرون ريالًا.", "credit done 22"),
    ("وإلى رصيدك أضفنا 8 دولارات.", "credit done 8"),
    ("من أصل 4.500 د.ك دفعتها عاد 1.125 د.ك إلى رصيدك.", "credit done 1.125"),
    # more than one sum, and a share told before its sum
    ("40% of your $20, that is $8.00, will be credited to your balance.", "credit promised 8.00"),
    ("We will credit 40% of the 20 USD you paid.", "credit promised"),
    ("ستُضاف 40% من 20$، أي 8.00$، إلى رصيدك.", "credit promised 8.00"),
    ("سنضيف إلى رصيدك ربع الـ20 دولارًا، يعني 5 دولارات.", "credit promised 5"),
    ("سنضيف 40% من 20 دولارًا إلى رصيدك.", "credit promised"),
]
REDELIVERY = [
    ("We will deliver the rest of the order within a day.", "redelivery promised"),
    ("The missing 300 likes will be delivered.", "redelivery promised"),
    ("The remaining part will be completed at no cost.", "redelivery promised"),
    ("The rest of the views will be sent.", "redelivery promised"),
    ("1,700 of 2,000 arrived and the other 300 can still be delivered. We will deliver them to the same link.", "redelivery promised"),
    ("We'll finish it.", "redelivery promised"),
    ("We can deliver the 2,000 likes you ordered, or add 5 USD to your balance.", "credit promised, redelivery promised"),
    ("The new delivery has been running since last night.", "redelivery done"),
    ("We have delivered the missing 300 likes.", "redelivery done"),
    ("Open the account and we'll complete the rest.", "redelivery promised"),
    ("سنستكمل المتبقي من الطلب.", "redelivery promised"),
    ("سنكمله خلال يوم.", "redelivery promised"),
    ("بنكمل لك الباقي اليوم.", "redelivery promised"),
    ("سننفّذ الناقصين وعددهم 300.", "redelivery promised"),
    ("سيُرسل باقي المشاهدات.", "redelivery promised"),
    ("سنسلّم بقية الإعجابات.", "redelivery promised"),
    ("إعادة التنفيذ جارية منذ البارحة.", "redelivery done"),
    ("استكملنا المتبقي من الطلب.", "redelivery done"),
    ("افتح الحساب وبنكمل الباقي.", "redelivery promised"),
    # facts of the order, and what the client is to send
    ("1,700 of 2,000 followers arrived.", ""),
    ("The order was delivered in full.", ""),
    ("300 likes were not delivered.", ""),
    ("The order is being delivered within its stated time.", ""),
    ("Your order was completed on 9 July.", ""),
    ("Send us the right link.", ""),
    ("Please send us the correct username and the order number.", ""),
    ("وصل 1,700 متابع من 2,000.", ""),
    ("نُفّذ الطلب كاملًا.", ""),
    ("اكتمل طلبك في 9 يوليو.", ""),
    ("أرسل لنا الرابط الصحيح.", ""),
    ("زوّدنا باسم المستخدم الصحيح.", ""),
]
REFILL = [
    ("We'll top the missing likes back up in two days.", "refill promised"),
    ("We will top your lost subscribers up.", "refill promised"),
    ("We will bring the dropped followers back.", "refill promised"),
    ("The refill of the 310 members has been accepted and will be completed within 72 hours.", "refill promised"),
    ("Your refill was approved.", "refill promised"),
    ("The dropped likes were refilled last night.", "refill done"),
    ("The refill was started at 9:15 today.", "refill done"),
    ("The service has a refill warranty of 30 days.", ""),
    ("Press the refill button.", ""),
    ("It is sold without a refill guarantee.", ""),
    ("قُبلت إعادة تعبئة 310 أعضاء وستكتمل خلال 72 ساعة.", "refill promised"),
    ("تمت الموافقة على إعادة التعبئة.", "refill promised"),
    ("بدأنا اليوم الساعة 9:15 إعادة تعبئة 310 أعضاء.", "refill done"),
    ("أُعيدت تعبئة الإعجابات الليلة الماضية.", "refill done"),
    ("سنرجع لك المتابعين اللي نقصوا.", "refill promised"),
    ("الخدمة لها ضمان تعبئة مدته 30 يومًا.", ""),
    ("تُباع بلا ضمان إعادة تعبئة.", ""),
    ("اضغط على زر التعبئة.", ""),
]
TOLD = [
    # a grant with a past time is done
    ("In May we added 3.10 USD to your balance.", "credit done 3.10"),
    ("Last May you received 5 USD as balance.", "credit done 5"),
    ("On 3 June we refunded 8 USD to your card.", "refund done 8"),
    ("في مايو أضفنا إلى رصيدك 3.10 دولار.", "credit done 3.10"),
    ("في 3 يونيو أعدنا 8 دولارات إلى بطاقتك.", "refund done 8"),
    ("Thirty dollars left us for your card on Tuesday.", "refund done 30"),
    # a rule told in general
    ("Card refunds are only for a double charge.", ""),
    ("A refund to a card is made only for a billing error.", ""),
    ("Refills are for services with a warranty.", ""),
    ("As a rule a refund goes to the balance.", ""),
    ("الإرجاع على البطاقة بس للسحب المكرر.", ""),
    ("الاسترداد إلى البطاقة فقط عند خطأ في الفوترة.", ""),
    ("إعادة التعبئة للخدمات المضمونة فقط.", ""),
    ("في العادة يكون الاسترداد إلى الرصيد.", ""),
]
OPTIONS = [
    (
        "Please choose: 1. We deliver the 2,000 likes you ordered, or 2. We add 5 USD to your balance.",
        "credit conditional, redelivery conditional",
    ),
    (
        "You have two options:\n- we cancel the rest and credit 5 USD to your balance\n- we let it run\nWhich suits you?",
        "cancel conditional, credit conditional",
    ),
    ("Choose what suits you:\n1) a refill\n2) 5 USD to your balance", "credit conditional, refill conditional"),
    (
        "You may choose where the 9.00 USD goes: to your card in 5 to 10 business days, or to the panel balance today.",
        "credit conditional, refund conditional",
    ),
    ("نرجو الاختيار: 1. نعيد تنفيذ 2,000 إعجاب، أو 2. نضيف 5 دولارات إلى رصيدك.", "credit conditional, redelivery conditional"),
    ("أمامك خياران:\n- نلغي المتبقي ونضيف 5 دولارات إلى رصيدك\n- أو يستمر الطلب\nأيهما أنسب؟", "cancel conditional, credit conditional"),
    ("اختر ما يناسبك:\n1) إعادة التعبئة\n2) 5 دولارات إلى رصيدك", "credit conditional, refill conditional"),
    (
        "يمكنك اختيار وجهة 9.00 دولار: إلى بطاقتك خلال 5 إلى 10 أيام عمل، أو إلى الرصيد في اللوحة اليوم.",
        "credit conditional, refund conditional",
    ),
    # if, and a past verb: Arabic tells what is to come so
    ("إذا تأكد ذلك أعدنا التنفيذ لك.", "redelivery conditional"),
    ("إن ثبت الخلل رددنا لك المبلغ.", "refund conditional"),
    ("If this is confirmed we redeliver the order.", "redelivery conditional"),
]


def shown(text: str, expected: str) -> str:
    """Remedy and polarity, and the amount where the expected value has one."""
    amounts = any(each.isdigit() for each in expected)
    return ", ".join(
        sorted(
            {
                f"{each.remedy} {each.polarity}" + (f" {each.amount.value}" if amounts and each.amount else "")
                for each in read(text).promises
            }
        )
    )


@pytest.mark.parametrize(("text", "expected"), ASKED + DENIED + DESTINATIONS + REDELIVERY + REFILL + TOLD + OPTIONS)
def test_promises_of_every_class(text: str, expected: str) -> None:
    assert shown(text, expected) == expected


@pytest.mark.parametrize("text", [text for text, _ in ASKED if "we said" not in text and "سنضيف" not in text and " will be" not in text])
def test_what_was_asked_is_the_clients(text: str) -> None:
    assert {each.speaker for each in read(text).promises if each.polarity == "asked"} == {"client"}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("We will credit 40% of the 20 USD you paid.", None),
        ("سنضيف 40% من 20 دولارًا إلى رصيدك.", None),
        ("40% of your $20, that is $8.00, will be credited to your balance.", "8.00"),
    ],
)
def test_the_whole_that_a_share_is_of_is_not_promised(text: str, amount: str | None) -> None:
    promise = read(text).promises[0]
    assert (promise.amount.value if promise.amount else None) == (Decimal(amount) if amount else None)


NUMBERS = [
    ("الطلب 70116 يوم 12 يوليو", "", "", "70116"),
    ("سنلغي الطلب 70116 اليوم", "", "", "70116"),
    ("كان موعد الطلب 70116 يوم الأحد", "", "", "70116"),
    ("خلال 3 أيام", "", "72", ""),
    ("خلال الـ24 ساعة القادمة", "", "24", ""),
    ("أربعون درهم", "40 AED", "", ""),
    ("ألفًا ومئتين وخمسين جنيهًا وخمسين قرشًا", "1250.5 EGP", "", ""),
    ("ألفين وثلاثمئة جنيه وخمسة وعشرين قرشًا", "2300.25 EGP", "", ""),
    ("one thousand two hundred and fifty pounds and fifty piastres", "1250.5 EGP", "", ""),
    ("post deleted at 600/900", "", "", "600 900"),
    ("750/1000 followers", "", "", "750 1000"),
    ("وصل 750/1000 متابع", "", "", "750 1000"),
    ("neither a refund nor a second delivery", "", "", ""),
    ("wait a second", "", "0.0002777777777777777777777777778", ""),
]


@pytest.mark.parametrize(("text", "amounts", "hours", "counts"), NUMBERS)
def test_numbers(text: str, amounts: str, hours: str, counts: str) -> None:
    reading = read(text, currency="EGP" if "EGP" in amounts else None)
    assert " ".join(f"{each.value.normalize():f} {each.currency}" for each in reading.amounts) == amounts
    assert " ".join(f"{each.hours}" for each in reading.durations) == hours
    assert " ".join(f"{each.value}" for each in reading.counts) == counts
    assert not reading.unreadable


@pytest.mark.parametrize("text", ["خُمسا المبلغ", "خمسي المبلغ", "two fifths of the price"])
def test_two_fifths(text: str) -> None:
    assert [str(each.value) for each in read(text).fractions] == ["2/5"]
