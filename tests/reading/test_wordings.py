"""Wordings of sound replies, each beside a near twin that must not be read so."""

from __future__ import annotations

import pytest

from drafter.reading import read


def promises(text: str) -> str:
    """Remedy, polarity and, where it is named, the sum of each promise in order."""
    return ", ".join(
        f"{each.remedy} {each.polarity}" + (f" {each.amount.value.normalize():f}" if each.amount else "") for each in read(text).promises
    )


FIGURES = [
    # a length of time and then a date is no range
    ("a 60-day warranty until 23 July", "1440 hours, date"),
    ("ضمانه البالغ 60 يومًا حتى 23 يوليو", "1440 hours, date"),
    ("60 يومًا حتى 90 يومًا", "2160 hours"),
    ("30 days to 60", "1440 hours"),
    ("عنده لين 7 مايو 12 الظهر", "date"),
    ("ياخذ لين ٧٢ ساعة", "72 hours"),
    # a hundredth of the Qatari riyal, unless it is the dirham of another country or stands apart
    ("Twenty Qatari riyals and eighty dirhams", "20.8 QAR"),
    ("عشرون ريالًا قطريًا وثمانون درهمًا", "20.8 QAR"),
    ("20 Qatari riyals and 80 Emirati dirhams", "20 QAR, 80 AED"),
    ("20 Saudi riyals and 80 dirhams", "20 SAR, 80 AED"),
    ("20 ريالًا سعوديًا و80 درهمًا", "20 SAR, 80 AED"),
    ("20 Qatari riyals, 80 dirhams", "20 QAR, 80 AED"),
    ("20 Qatari riyals and 120 dirhams", "20 QAR, 120 AED"),
    # mixed numbers with a hyphen
    ("six and three-quarter Saudi riyals", "6.75 SAR"),
    ("two and one-half US dollars", "2.5 USD"),
    ("ستة ريالات سعودية وثلاثة أرباع الريال", "6.75 SAR"),
    # more of a currency, not of what is counted
    ("fourteen more Saudi riyals", "14 SAR"),
    ("14 more followers", "14 followers"),
    ("أربعة عشر ريالًا سعوديًا أخرى", "14 SAR"),
    # the number of an order has no half
    ("order 91023 and half of that", "91023 id, 1/2"),
    ("الطلب 91023 ونصف المبلغ", "91023 id, 1/2"),
    ("2 and a half hours", "2.5 hours"),
    ("ثلاثة دنانير كويتية ونصف", "3.5 KWD"),
    # the number of an order and what is counted after it
    ("ينقص الطلب 60452 مئة وستون عضوًا", "60452 members, 160 members"),
    ("order 60452 three hundred likes", "60452 likes, 300 likes"),
    ("3 hundred likes", "300 likes"),
    ("60 ألف متابع", "60000 followers"),
    # which day, unless it is the last one
    ("نحن في خامس يوم عمل", ""),
    ("خلال خامس يوم عمل", "24 hours"),
    ("خلال يوم عمل", "24 hours"),
    ("ثمنتعشر درهم", "18 AED"),
    # which day of a warranty
    ("الطلب في يومه 14 من الضمان", ""),
    ("وصل 14 متابعًا", "14 followers"),
    # now and then
    ("Order 83205 shows 5,100 comments right now", "83205 comments, 5100 comments"),
    ("نراجع 83205 الحين", "83205 None"),
    ("نرجو إبقاء القناة عامة حتى ذلك الحين", ""),
    ("بنضيف 5 دولارات لرصيدك الحين", "5 USD, immediately"),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures(text: str, expected: str) -> None:
    reading = read(text)
    shown = [f"{each.value.normalize():f} {each.currency}" for each in reading.amounts]
    shown += [f"{each.hours} hours" for each in reading.durations]
    shown += [each.name for each in reading.dates]
    shown += [f"{each.value} {each.noun}" for each in reading.counts]
    shown += [str(each.value) for each in reading.fractions]
    assert ", ".join(shown) == expected
    assert not reading.unreadable


def test_the_dirham_of_a_bare_riyal_follows_the_currency_of_the_case() -> None:
    """Only where the case is in Qatari riyals is a dirham after a bare riyal its hundredth."""
    text = "عشرون ريالًا وثمانون درهمًا"
    assert [f"{each.value}" for each in read(text, currency="QAR").amounts] == ["20.8"]
    assert [f"{each.value}" for each in read(text, currency="SAR").amounts] == ["20", "80"]


def test_the_dinars_that_were_counted_before() -> None:
    """A number after a definite plural of money counts it."""
    (amount,) = read("الدنانير الأربعة نفسها", currency="KWD").amounts
    assert (amount.value, amount.currency) == (4, "KWD")


PROMISES = [
    # what the client sent
    ("The supervisor is reading everything you sent.", ""),
    ("The supervisor sent everything you paid to your card.", "refund done"),
    # the client's topic
    ("We have your message about the 300 Saudi riyals that do not show in your balance.", "credit asked 300"),
    ("We have your message, 20 USD to your balance today.", "credit promised 20"),
    ("We have your message about the 300 Saudi riyals and they will be added to your balance.", "credit promised 300"),
    ("وصلتنا رسالتك عن 300 ريال سعودي لم تظهر في رصيدك.", "credit asked 300"),
    ("وصلتنا رسالتك عن 300 ريال سعودي وسنضيفها إلى رصيدك.", "credit promised 300"),
    # denied after it
    ("Money back does not come with it.", "refund denied"),
    ("Money back does not come with a fee.", "refund promised"),
    # questions about what is or was
    ("Do you see the five-dollar credit in your panel?", "credit asked 5"),
    ("Did the 9.400 BD show up in your balance?", "credit asked 9.4"),
    ("Did you know you get 20 USD back to your card?", "refund conditional 20"),
    ("Did you find the 17 USD we credited to your balance?", "credit done 17"),
    ("هل ظهر لك رصيد الخمسة دولارات في اللوحة؟", "credit asked 5"),
    ("ظهر لك مبلغ 9.400 د.ب في الرصيد؟", "credit asked 9.4"),
    ("ظهر لك مبلغ 9.400 د.ب في الرصيد.", "credit done 9.4"),
    ("وصلك 5 دولارات في رصيدك، تمام؟", "credit done 5"),
    ("هل نعيد لك 5 دولارات إلى بطاقتك؟", "refund conditional 5"),
    # ما that means "what"
    ("ما نقدمه هو استشارة مع فريقنا.", "consultation promised"),
    ("وما نستطيع تقديمه هو استشارة مع فريقنا.", "consultation promised"),
    ("ما نقدمه لك هو استرداد 5 دولارات.", "refund promised 5"),
    ("ما نقدم استشارة.", "consultation denied"),
    ("ما نقدر نرجع المبلغ.", "refund denied"),
    # an order that is stopped
    ("None of it was sent, so order 91021 will be stopped.", "cancel promised"),
    ("The order cannot be stopped.", "cancel denied"),
    # the sum before
    ("Both were 12.50 USD. One of them goes back to your card.", "refund promised 12.5"),
    ("كل منهما 12.50 دولار. ستعود إحداهما إلى بطاقتك.", "refund promised 12.5"),
    ("القيمة هي 45.00 ريال قطري. سنعيد هذا المبلغ إلى وسيلة الدفع.", "refund promised 45"),
    ("القيمة هي 45.00 ريال قطري. سنعيد مبلغًا إلى وسيلة الدفع.", "refund promised"),
    ("The value is 45.00 QAR. We will return this amount to your card.", "refund promised 45"),
    ("It is worth 180 EGP of the 480 EGP you paid, and we will add that amount to your balance.", "credit promised 180"),
    ("It is worth 180 EGP of the 480 EGP you paid. We will add that amount to your balance.", "credit promised 180"),
    ("القيمة 180 جنيهًا من أصل 480 جنيهًا مدفوعة، وسنضيف هذا المبلغ إلى رصيدك.", "credit promised 180"),
    ("القيمة ثلاثة دنانير كويتية ونصف. يمكن أن تعود إلى بطاقتك خلال عشرة أيام عمل.", "refund promised 3.5"),
    # the rest in numbers
    ("We'll send the other 650.", "redelivery promised"),
    ("We'll send the other 5 USD to your card.", "refund promised 5"),
    ("We'll carry on with the other 1500.", "redelivery promised"),
    ("We'll carry on with the check.", ""),
    ("The order continues to 1,500 once you open it.", "redelivery conditional"),
    ("The order continues to run as planned.", ""),
    ("سنكمل لك 650 عضوًا الباقية.", "redelivery promised"),
    # done again
    ("Views re-sent for 66341.", "redelivery done"),
    ("Views will be re-sent for 66341.", "redelivery promised"),
    ("بدأنا اليوم الساعة 12:15 ظهرًا إعادة تنفيذ المشاهدات.", "redelivery done"),
    ("سنبدأ اليوم الساعة 12:15 ظهرًا إعادة تنفيذ المشاهدات.", "redelivery promised"),
    ("نُفذت إعادة تعبئة الطلب 56233 كما كان عند الاكتمال.", "refill done"),
    ("سنعيد لك 5 دولارات عند موافقة المشرف.", "refund conditional 5"),
    ("Refill RL-277 done yesterday 👍 all fine with you?", "refill done"),
    ("خلصت إعادة التعبئة RL-277 أمس 👍 كل شي تمام عندج؟", "refill done"),
    ("Refill RL-277 to be done.", "refill promised"),
    # how long the bank takes for what was told
    (
        "We sent 350 EGP back to your card. Please allow 5 to 10 business days for it to appear in your account.",
        "refund done 350",
    ),
    ("We sent 350 EGP back to your card. Please allow 1 hour for it to appear in your account.", "refund done 350, credit promised 350"),
    ("Please allow 5 to 10 business days for 5 USD to appear in your account.", "credit promised 5"),
    ("Banks take 5 to 10 business days to show a refund.", ""),
    ("Banks will show you a refund of 5 USD.", "refund promised 5"),
    # a fifth, and a share that is told as balance
    ("But a fifth off your next order is possible if you want.", "discount conditional"),
    ("بس ممكن خصم الخُمس على طلب جديد إذا رغبت.", "discount conditional"),
    ("We can offer a consultation and a tenth of the price, AED 12.00, as panel credit.", "consultation promised, credit promised 12"),
    ("نقدم لك استشارة وعُشر السعر، 12.00 درهم، رصيدًا في اللوحة.", "consultation promised, credit promised 12"),
    ("قيمة الاستشارة 12.00 درهم، ورصيدك صفر.", "consultation promised"),
    ("One fifth less on a new order.", "discount promised"),
    ("One fifth less of the order arrived.", ""),
    # the second payment
    ("قيمة كل منهما 7.250 دينار بحريني. ستُعاد الدفعة الثانية إلى بطاقتك.", "refund promised 7.25"),
    ("قيمتهما 7.250 و8.250 دينار بحريني. ستُعاد الدفعة الأولى إلى بطاقتك.", "refund promised"),
    # what is looked at, and what would have been
    ("نتابع طلب الريفيل لـ 56120.", ""),
    ("سننفذ طلب الريفيل لـ 56120.", "refill promised"),
    ("We returned 5 USD to your balance. You would have liked it on the card.", "credit done 5"),
    # places in a list, for a sum told before
    (
        "12.50 USD is yours. How would you like it?\n1. To your card\n2. To your panel balance, today",
        "refund conditional 12.5, credit conditional 12.5",
    ),
    ("لك 12.50 دولار. كيف تفضل استلامه؟\n1. إلى بطاقتك اليوم\n2. إلى رصيدك اليوم", "refund conditional 12.5, credit conditional 12.5"),
]


@pytest.mark.parametrize(("text", "expected"), PROMISES)
def test_promises(text: str, expected: str) -> None:
    assert promises(text) == expected


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Order 1 was completed, that is five days ago, so we will redeliver it.", None),
        ("اكتمل طلبك أي قبل خمسة أيام، فهو مشمول وسنعيد تنفيذه.", None),
        ("اكتمل طلبك، فهو مشمول وسنعيد تنفيذه خلال خمسة أيام.", 120),
    ],
)
def test_how_long_ago_is_no_deadline(text: str, hours: int | None) -> None:
    """A time that has passed, told elsewhere in the sentence, is not when the promise will be kept."""
    assert [each.hours for each in read(text).promises if each.remedy == "redelivery"] == [hours]
