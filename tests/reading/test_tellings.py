"""Words that tell a thing as done, to come, denied or only spoken of: the text left, what it promises right, each beside a near twin."""

from __future__ import annotations

import pytest

from drafter.reading import read

DONE = [
    # past verbs of motion and of putting
    ("5 USD went into your balance.", "credit done"),
    ("Once you confirm, 5 USD goes to your balance.", "credit conditional"),
    ("18 dirhams were put in your balance.", "credit done"),
    ("We will put 18 dirhams in your balance.", "credit promised"),
    ("The refund RF-220 of QAR 26 went out on 13 September.", "refund done"),
    ("The refund of QAR 26 goes out on 13 September.", "refund promised"),
    ("Your balance got AED 9.00 for the missing views.", "credit done"),
    ("We have just released 5 USD to your balance.", "credit done"),
    ("We will have released 5 USD to your balance.", "credit promised"),
    ("5 USD has gone into your balance.", "credit done"),
    ("Done Hatem, KD 11 back in the wallet.", "credit done"),
    # the passive of Arabic, each beside what is to come or another thing
    ("أُجريت تعبئة قناتك أمس.", "refill done"),
    ("ستُجرى تعبئة قناتك غدًا.", "refill promised"),
    ("عُقدت الاستشارة يوم 5 ديسمبر.", "consultation done"),
    ("ستُعقد الاستشارة يوم 5 ديسمبر.", "consultation promised"),
    ("عُبِّئ المتابعون المفقودون يوم 25 يوليو.", "refill done"),
    ("عُوِّض النقص أمس في التاسعة صباحًا.", "refill done"),
    ("قُيِّدت الأربعون يورو في رصيدك أمس.", "credit done"),
    ("وُضع هذا المبلغ في رصيدك أمس.", "credit done"),
    ("سُلِّمت الـ4,000 لايك مرة أخرى.", "redelivery done"),
    ("نُفّذت خدمة أخرى بدلًا منها.", ""),
    ("رُدّ المبلغ إلى بطاقتك أمس.", "refund done"),
    ("رُدّ اليوم المبلغ الزائد إلى بطاقتك.", "refund done"),
    ("رد المبلغ إلى بطاقتك خلال 10 أيام عمل.", "refund promised"),
    ("أُعيدت إلى وسيلة دفعك الأصلية أمس.", "refund done"),
    ("حين أُلغي الطلب وصلك إشعار.", "cancel done"),
    ("حين يُلغى الطلب يصلك إشعار.", "cancel conditional"),
    ("The advice session took place yesterday.", "consultation done"),
    ("The refund of 9 rials is now made.", "refund done"),
    ("The open part of the order is cancelled with that.", "cancel promised"),
    ("We will deliver these at no extra price.", "redelivery promised"),
    # what has a number was handed on; without one it is to come
    ("The refill is placed under RL-480.", "refill done"),
    ("The refill was requested this morning.", "refill promised"),
    ("We requested a refill of your 150 subscribers, reference RL-480.", "refill done"),
    ("You requested a refill, reference RL-480.", "refill asked"),
    ("The refill will be placed under RL-480.", "refill promised"),
    ("طلبنا تعبئة لمشتركيك، والمرجع RL-480.", "refill done"),
    ("رفعنا لك التعبئة برقم RL-881.", "refill done"),
    ("سنرفع لك التعبئة برقم RL-881.", "refill promised"),
    # the reason of what we can do denies nothing of it
    ("نستطيع إلغاء الطلب لأنه لم يبدأ.", "cancel promised"),
    ("لا نستطيع إلغاء الطلب لأنه بدأ.", "cancel denied"),
    # what was taken from him is no discount
    ("خُصم منك 90 ريالًا عن الطلب.", ""),
    # a sum told before its verb, which ما denies
    ("نصف المبلغ، يعني 4.950 دينار، ما نقدر نرجعه: المتابعون وصلوا.", "refund denied"),
    # requests, and what nobody has settled
    ("وصلنا طلبك بإلغاء الطلب 51228.", "cancel asked"),
    ("طلب التعبئة على الطلب 71207 يحتاج قرار المشرف.", "refill asked"),
    ("We received your question on when the refund arrives.", "refund asked"),
    ("إعادة المبلغ لا تحسمها هذه الرسالة.", "refund denied"),
    ("نرجو ألا تعدّي هذا الإشعار موافقة على استرداد.", "refund denied"),
    ("It is too early to speak of a refund.", "refund denied"),
    # the passive of dialect
    ("18 درهم انحطت في رصيدك.", "credit done"),
    ("18 درهم بتنحط في رصيدك.", "credit promised"),
    ("الـ450 جنيه اتضافت لرصيدك.", "credit done"),
    ("اترجعلك 5 جنيه على رصيدك.", "credit done"),
    ("هيترجعلك 5 جنيه على رصيدك.", "credit promised"),
    ("الحساب يتحول إلى خاص.", ""),
    # وقد before a past verb, قد before a present one
    ("وقد عادت 5 دولارات إلى رصيدك.", "credit done"),
    ("قد تعود 5 دولارات إلى رصيدك.", "credit conditional"),
    # not done: caused, with a time to come, among two ways
    ("Have them refunded to the card you paid with.", "refund promised"),
    ("31 riyals, credited to your balance within 24 hours.", "credit promised"),
    ("5 USD goes to your balance, with the rest of the order cancelled.", "cancel promised, credit promised"),
    ("لك خصم 20% على الطلب الجديد أو 1.250 ر.ع في رصيدك.", "credit promised, discount promised"),
    ("ما يصلك: 5 دولارات في رصيدك", "credit promised"),
    ("5 دولارات في رصيدك.", "credit done"),
    # what was given before
    ("A discount was already given once last month.", "discount done"),
    ("A discount is given once you order again.", "discount conditional"),
    ("You received a discount on this service.", "discount done"),
    ("You receive a discount on this service.", "discount promised"),
    ("حصلت في المرة السابقة على خصم لهذه الخدمة.", "discount done"),
    ("تحصل على خصم لهذه الخدمة.", "discount promised"),
    ("The refill was run yesterday and the warranty goes on until 27 September.", "refill done"),
]
DENIED = [
    ("SAR 31.25 for the followers that didn't arrive will be added to your balance.", "credit promised"),
    ("SAR 31.25 for the followers that didn't arrive won't be added to your balance.", "credit denied"),
    ("There is nothing we can return or send again.", "redelivery denied"),
    ("There is something we can send again.", "redelivery promised"),
    ("A credit instead of the refill isn't possible.", "credit denied, refill denied"),
    ("We will credit 5 USD instead of refilling.", "credit promised, refill denied"),
    ("A refund before then is not possible.", "refund denied"),
    ("We will check it, then refund 5 USD.", "refund promised"),
    ("You wrote that the refill was refused.", "refill denied"),
    ("Refund to card: not available.", "refund denied"),
    ("Refund to card: $18.40 (not the full $40).", "refund promised"),
    ("لا شيء يُسترد في هذا الطلب.", "refund denied"),
    ("شيء من المبلغ يُسترد في هذا الطلب.", "refund promised"),
    ("ما بقي مبلغ يُصرف عن الطلب.", "refund denied"),
    ("نضيف ما بقي من المبلغ إلى رصيدك.", "credit promised"),
    ("الطلب ما يستاهل استرداد.", "refund denied"),
    ("الاسترداد إلى البطاقة: غير متاح.", "refund denied"),
    ("أما الاسترداد قبل ذلك فلا تنص عليه السياسة.", "refund denied"),
    ("Sadly a refund is beyond what we can do.", "refund denied"),
    ("A refund is what we can do.", "refund promised"),
    ("الاسترداد خارج ما يمكننا تقديمه.", "refund denied"),
    ("رُفض طلب الاسترداد.", "refund denied"),
    ("نعتذر عن استرداد قيمة هذا الطلب.", "refund denied"),
    ("ما فيه استرجاع عن النزول، بس التعبئة لك.", "refill promised, refund denied"),
]
SPOKEN_OF = [
    # what is to be found out, would have been, or is wished
    ("We're checking whether the rest can be delivered.", ""),
    ("Whether or not the rest comes, we will refund 5 USD.", "refund promised"),
    ("We'll check if the order can be completed.", ""),
    ("We check it, and if it fails we refund 5 USD.", "refund conditional"),
    ("نتحقق مما إذا كان يمكن إكمال الطلب.", ""),
    ("نتحقق من الطلب، وإذا لم يكتمل نعيد 5 دولارات إلى رصيدك.", "credit conditional"),
    ("نعرف إن كان إكمال الطلب ممكنًا.", ""),
    ("نتأكد أن المبلغ يرجع لرصيدك.", "credit promised"),
    ("We understand you expected a refund.", "refund asked"),
    ("You expected a refund and we will credit 5 USD to your balance.", "credit promised, refund asked"),
    ("كنت تنتظر استردادًا ونأسف.", "refund asked"),
    ("We could have redone the order in August.", ""),
    ("You could have a refund of 5 USD.", "refund promised"),
    ("I wish we could refund this.", ""),
    ("We wish to refund 5 USD to your card.", "refund promised"),
    ("لو وصلتنا لكان بإمكاننا إعادة التنفيذ.", ""),
    ("إن وصلتنا فبإمكاننا إعادة التنفيذ.", "redelivery promised"),
    ("كنا نتمنى أن نعيد لك المبلغ.", ""),
    ("ردك يساعدنا في معرفة إمكانية إكماله.", ""),
    # phrases
    ("4.50 in addition, إضافة إلى 4.50 ريال", ""),
    ("إضافة 4.50 ريال إلى رصيدك.", "credit promised"),
    ("كما ورد في وصف الخدمة.", ""),
    ("إلغاء الطلب ورد المبلغ.", "cancel promised, refund promised"),
    ("وصلنا سؤالك عن استرداد الطلب.", ""),
    ("سنعيد المبلغ عن الطلب إلى رصيدك.", "credit promised"),
    ("56 riyals is what is left to return.", ""),
    ("نتفهم طلبك استرجاع 33 ريال.", "refund asked"),
    ("When did you press refill?", "refill asked"),
    ("Did you know we will refund 5 USD to your card?", "refund conditional"),
    # what the client pays, and what nobody is paid
    ("You would pay 17.60 USD for the order.", ""),
    ("تدفع 17.6 دولار للطلب.", ""),
    ("ستُدفع لك 5 دولارات إلى بطاقتك.", "refund promised"),
    ("There is no need to pay again.", ""),
    ("We send it again.", "redelivery promised"),
    ("Please send the time of each payment.", ""),
    ("The destination is the panel balance only.", ""),
    ("يؤسفنا إيقاف حسابك.", ""),
    ("سنقوم بإيقاف الطلب.", "cancel promised"),
    # rules
    ("القاعدة أن المبلغ يرجع لرصيد اللوحة.", ""),
    ("المبلغ يرجع لرصيد اللوحة.", "credit promised"),
]
BROUGHT = [
    ("We will cancel and return US$31.80 to your original payment method.", "cancel promised, refund promised"),
    ("Order 60912 will be redone.", "redelivery promised"),
    ("The 500 subscribers still owed will be delivered.", "redelivery promised"),
    ("The 500 subscribers were delivered.", ""),
    ("The 280 missing followers will be back within 72 hours.", "refill promised"),
    ("The page will be back within 72 hours.", ""),
    ("والـ280 متابع بيرجعون خلال 72 ساعة.", "refill promised"),
    ("الموظفون بيرجعون باجر.", ""),
    ("بنرسل لك الستمية مشترك.", "redelivery promised"),
    ("بنرسل لك الإيصال.", ""),
    ("The remaining 2,500 likes can be delivered and we will send them.", "redelivery promised"),
    ("We have the receipts and we will send them.", ""),
    ("The 300 followers that dropped will be replaced.", "refill promised"),
    ("The link will be replaced.", ""),
    ("بنعوّض لك الـ300 متابع الناقصين.", "refill promised"),
    ("بنعوّضك عن الطلب.", "None promised"),
    ("ستصلك التعليقات كلها من جديد.", "redelivery promised"),
    ("ستصلك التعليقات كلها.", ""),
    ("We'll stop order 50230 here.", "cancel promised"),
    ("Would you rather have the right ones delivered?", "redelivery conditional"),
    ("5 USD will be waiting in your balance once we cancel the order.", "cancel conditional, credit conditional"),
]


def shown(text: str) -> str:
    """Remedy and polarity of what is read."""
    return ", ".join(sorted({f"{each.remedy} {each.polarity}" for each in read(text).promises}))


@pytest.mark.parametrize(("text", "expected"), DONE + DENIED + SPOKEN_OF + BROUGHT)
def test_what_words_tell(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("بعد يوم 12.", []),
        ("بعد 12 متابعاً.", ["12"]),
        ("في الثالث عشر من الشهر.", []),
        ("وصل عشرة متابعين.", ["10"]),
        ("We will answer by 11 tomorrow.", []),
        ("We will answer 11 questions tomorrow.", ["11"]),
    ],
)
def test_days_and_hours_count_nothing(text: str, counts: list[str]) -> None:
    assert [str(each.value) for each in read(text).counts] == counts


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("KWD 7.250 was taken twice. We will credit the extra 7.250 to your balance.", ["7.250", "7.250"]),
        ("KWD 7.250 was taken twice. We will look at version 7.25 of it.", ["7.250", "7.25"]),
        ("KWD 7.250 was taken. The count is 7.400 now.", ["7.250"]),
    ],
)
def test_a_sum_is_told_again_without_its_currency(text: str, amounts: list[str]) -> None:
    assert [str(each.value) for each in read(text).amounts] == amounts


@pytest.mark.parametrize(
    ("text", "names"), [("من ذلك اليوم", []), ("في نفس اليوم", []), ("ينتهي اليوم", ["today"]), ("this morning", ["today"])]
)
def test_that_day_is_not_today(text: str, names: list[str]) -> None:
    assert [each.name for each in read(text).dates] == names


@pytest.mark.parametrize(("text", "lengths"), [("ساعة معينة", 0), ("خلال ساعة", 1)])
def test_a_certain_hour_is_no_length(text: str, lengths: int) -> None:
    assert len(read(text).durations) == lengths
