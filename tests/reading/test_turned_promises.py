"""What its own statement says of a remedy: granted after a denial, undone, put under a condition, asked for, told as a rule."""

from __future__ import annotations

import pytest

from drafter.reading import read

GRANTED = [
    ("The order is no longer refundable in credit, it is in cash.", "credit denied, refund promised"),
    ("ما نقدر نصدر الاسترداد للرصيد، فالبطاقة.", "credit denied, refund promised"),
    ("We can't refund to the card or the balance.", "refund denied"),
    ("You could have cancelled before, as you can today.", "cancel promised"),
    ("كان بإمكانك الإلغاء قبل كما اليوم.", "cancel promised"),
    ("Any amount goes back to the balance on request.", "credit promised"),
    # rules that are none of the policy's, and denials that deny nothing
    ("We refund any order in full.", "refund promised whole"),
    ("Clients may cancel this order and take the price back.", "cancel promised, refund promised"),
    ("Our policy is one free refill per order, this order included.", "refill promised"),
    ("There is no question about your refund.", "refund promised"),
    ("There is no reason a refund would not come.", "refund promised"),
    ("There is no reason to refund this order.", "refund denied"),
    ("ما في سبب يمنع الاسترداد.", "refund promised"),
    ("التعبئة ما في كلام عليها.", "refill promised"),
    ("الإلغاء ما في أسهل منه هنا.", "cancel promised"),
    ("We cannot issue a refund any sooner than tomorrow.", "refund promised"),
    ("ما نقدر نصدر الاسترداد قبل بكرة.", "refund promised"),
    ("No thanks needed for the refund.", "refund promised"),
    ("The order is no longer refundable to the balance, only to your card.", "credit denied, refund promised"),
    ("ما عاد يسترد للرصيد بل لبنكك.", "credit denied, refund promised"),
    ("كود الخصم ما انتهت صلاحيته.", "discount promised"),
    # what is conceded ends where our own word begins, without a comma too
    ("رغم أن الاسترداد غير ممكن سنعيد لك المبلغ كاملًا.", "refund denied, refund promised whole"),
    ("Although we can't refund the order we will put 5 USD in your balance.", "credit promised 5, refund denied"),
    ("مع أن الإلغاء غير ممكن سنلغيه لك.", "cancel denied, cancel promised"),
    # what would be the rule and cannot be, and what stands in its place
    ("We'd normally redeliver, but that is not possible, so 22 USD will be added to your balance.", "credit promised 22"),
    ("كنا عادة نعيد التنفيذ، لكنه غير ممكن، لذلك سيُضاف 22 دولارا إلى رصيدك.", "credit promised 22"),
    ("We'd normally refuse, but we will redeliver the order.", "redelivery promised"),
    ("Card refunds are only for billing errors, so we cannot send cash here.", "refund denied"),
    ("بدلاً من ذلك نضيف 5 دولارات إلى رصيدك.", "credit promised 5"),
    ("الـ480 عضو اللي نقصوا بنعوضهم خلال 72 ساعة.", "refill promised"),
    ("الإلغاء ننفذه فورًا.", "cancel promised"),
    ("Say yes and it's credited to your balance at once.", "credit promised"),
    ("It's credited to your balance.", "credit done"),
    ("سجلنا لك 45 درهمًا في رصيدك.", "credit done 45"),
    # what only begins like a thing that promises nothing
    ("You could have had a refund, and you still can.", "refund promised"),
    ("You could have had a refund, and I have put it through.", "refund promised"),
    ("You could have cancelled, and it went through.", "cancel promised"),
    ("Thank you for the refund, it is on top.", "refund promised"),
    ("Thank you for the refund we'll send today.", "refund promised"),
    ("شكرًا على التعبئة اللي بنسويها لك بكرة.", "refill promised"),
    ("Our policy is to return every order in full.", "refund promised whole"),
    ("التعبئة ما عندنا فيها أي مانع.", "refill promised"),
    ("لغينا طلبك خلاص، والمبلغ بيوصلك على البطاقة قبل الخميس.", "cancel done, refund promised"),
    ("Only the undelivered part, 3.60 USD, is refundable.", "refund promised 3.60"),
    ("This was our error and you will be made whole.", "None promised"),
    ("ما راح يضيع حقك.", "None promised"),
    ("The correct one will be delivered to the same link by tomorrow evening.", "redelivery promised"),
    ("Yes, the refill is free, and we'll start it this evening.", "refill promised"),
    ("عندنا جلسة مجانية لك يوم الأحد.", "consultation promised"),
    ("هل تفضّل أن نضع لك 8 دولارات في رصيدك أم نردها إلى بطاقتك؟", "credit conditional 8, refund conditional 8"),
    ("You asked us to send the $18 back to your card; it will be there within 10 business days.", "refund promised 18"),
    ("طلبت منا أن نعيد 18 دولارًا إلى بطاقتك، وهذا ما سيحصل خلال عشرة أيام عمل.", "refund promised 18"),
    ("We won't leave you without a refund, Hessa.", "refund promised"),
    ("ما راح نخليك من غير استرداد يا بو خالد.", "refund promised"),
    ("لا أستطيع إيقاف الطلب بعد أن بدأ، غير أني أقدم لك خصمًا بنسبة 10%.", "cancel denied, discount promised"),
    ("If you had written earlier, the refill would have been free; today I can only offer 15% off.", "discount promised"),
    ("والـ 6 دولار اللي ما انصرفت بتكون في رصيدك الليلة.", "credit promised 6"),
    ("سيوضع المبلغ غير المستخدم في رصيدك.", "credit promised"),
    ("You will have the missing 90 members by Friday.", "redelivery promised"),
    ("The outstanding 1,200 likes are being delivered as we speak.", "redelivery promised"),
    ("Every one of the lost subscribers is going to be replaced.", "refill promised"),
    ("بنعيد الأوردر كله على حسابنا.", "redelivery promised"),
    ("يتصل بك خبيرنا سامر غدًا ليضع معك خطة للمحتوى.", "consultation promised"),
    # a denial, and what is given all the same
    ("رغم تعذّر الاسترداد سنمنحك خصمًا 20٪.", "discount promised, refund denied"),
    ("رغم تعذر رد المبلغ سنعيد التعبئة خلال 72 ساعة.", "refill promised, refund denied"),
    ("لا نعيد المبلغ إلى البطاقة بل إلى رصيدك.", "credit promised, refund denied"),
    ("لا يمكن إرجاع المبلغ للبطاقة، وبينزل لك في المحفظة.", "credit promised, refund denied"),
    ("لن نعيد التعبئة فحسب بل سنضيف دولارًا واحدًا إلى رصيدك.", "credit promised 1, refill promised"),
    ("حتى لو انتهى الضمان بنعطيك خصم 20%.", "discount promised"),
    ("Although the warranty is over, we'll refill it once as a courtesy.", "refill promised"),
    ("The full amount, 22 euros, will be returned to you by Friday.", "refund promised 22"),
    # all of the price, by other words
    ("You'll get everything back.", "refund promised whole"),
    ("All of what you paid goes back to your card.", "refund promised whole"),
    ("كل اللي دفعته يرجع لبطاقتك.", "refund promised whole"),
    # places in one word with their preposition, and an account at a bank
    ("لغينالك الطلب ورجعنالك ٦ دولار عالرصيد.", "cancel done, credit done 6"),
    ("رح نرجعلك المصاري على حسابك بالبنك خلال أسبوع.", "refund promised"),
    ("The drops will be topped up at no extra cost.", "refill promised"),
]
DENIED = [
    ("We are not able to approve your refund request.", "refund denied"),
    ("This order is no longer refundable.", "refund denied"),
    ("التعبئة للحين ما بدت.", "refill denied"),
    ("يصعب علينا منحك تخفيضًا آخر.", "discount denied"),
    ("الطلب ماشي الحين وما يمدي نلغيه.", "cancel denied"),
    ("استرجاع ما فيه لأن الطلب مكتمل، لكن التعبئة بتبدأ لك اليوم.", "refill promised, refund denied"),
    ("أما التحويل إلى بطاقتك البنكية فغير ممكن.", "refund denied"),
    ("رد المبلغ إلى البطاقة: لا", "refund denied"),
    ("What we can't do:\n* refund the delivered part\nWhat we can do:\n* 20% off a new order", "discount promised, refund denied"),
    ("ما لا نستطيعه:\n* رد القيمة\nما نستطيعه:\n* خصم 20% على طلب جديد", "discount promised, refund denied"),
    ("A second refill? No, sorry.", "refill denied"),
    ("We cannot issue a refund for this order.", "refund denied"),
    ("Without a valid order number we can't issue any credit.", "credit denied"),
    ("There is no issue with a refund.", "refund promised"),
    ("We will refund you nothing.", "refund denied"),
    ("We will refund you nothing less than $40.", "refund promised 40"),
    ("Refund? I'm afraid not.", "refund denied"),
]
DONE = [
    ("You wrote that you want the order cancelled, and that is exactly what we've done.", "cancel done"),
    ("Refund: sent. Amount: $9.99.", "refund done"),
    ("الاسترداد: تم.", "refund done"),
    ("You'll notice that your balance went up by $3.45 this morning.", "credit done 3.45"),
    ("The rest of the order is cancelled as of this morning.", "cancel done"),
    ("ستلاحظ أن رصيدك زاد 3.45 دولار هذا الصباح.", "credit done 3.45"),
    ("We've cancelled order 88231 and put the 4.20 USD back in your balance.", "cancel done, credit done 4.20"),
    ("$10 back to your wallet — done!", "credit done 10"),
    ("Done: 5 USD in your wallet.", "credit done 5"),
    ("We gave you 10% off.", "discount done"),
    ("منحناك خصم 10%.", "discount done"),
    ("قمنا بإلغاء الطلب وبإعادة المبلغ إلى بطاقتك.", "cancel done, refund done"),
    ("باشرنا إرسال الـ400 مشاهدة الناقصة.", "redelivery done"),
    ("تم الاتفاق على رد ثلث المبلغ.", "refund promised"),
    ("صار ملغى والرصيد رجع لك.", "cancel done, credit done"),
    ("The refund you received on 3 May was 4 USD.", "refund done 4"),
]
CONDITIONAL = [
    ("رهنًا بموافقة المشرف، ستعود إلى بطاقتك 210 ريالات سعودية.", "refund conditional 210"),
    ("If the order has not started, we cancel it; otherwise we refund the rest.", "cancel conditional, refund conditional"),
    ("سننفذ الطلب من جديد، وإذا ما زبط بترجع لك مصاريك.", "redelivery promised, refund conditional"),
    ("Before we refund, please send a screenshot.", "refund conditional"),
    ("قبل أن نرد المبلغ نحتاج صورة من العملية.", "refund conditional"),
    ("بعد تأكيدك سيُضاف 12 ريالًا سعوديًا خلال ساعة.", "credit conditional 12"),
    ("فور تحويل حسابك إلى عام سنستأنف التنفيذ.", "redelivery conditional"),
]
ASKED = [
    ("Either refill the likes or refund me.", "refill asked, refund asked"),
    ("Either way we refund you, just tell us where.", "refund promised"),
    ("Hello, I'm writing to request that EUR 22 be returned to my card.", "refund asked 22"),
    ("أكتب إليكم لطلب إعادة 22 يورو إلى بطاقتي.", "refund asked 22"),
    ("I need you to redo the order.", "redelivery asked"),
    ("Cancel it or I open a dispute.", "cancel asked"),
    ("pls refund asap, i paid 35$", "refund asked 35"),
    ("u guys owe me a refill", "refill asked"),
    ("I don't want a refill, I want my money.", "refill denied, refund asked"),
    ("ما أبي تعبئة، أبي فلوسي.", "refill asked, refund asked"),
    ("رجّعولي حقي", "refund asked"),
]
NOTHING = [
    "Thank you for the refill.",
    "شكرًا على التعبئة.",
    "Clients may cancel before the start.",
    "يحق للعميل إلغاء طلبه قبل البدء.",
    "To cancel an order, open a ticket.",
    "خصم البنك عمولة قدرها 1.50 دولار.",
    "كنا هنعيد تنفيذ الأوردر لولا إن الحساب اتمسح.",
    "But for the wrong username, a redelivery would have been possible.",
    "The remaining followers are still being delivered.",
    "كود الخصم انتهت صلاحيته.",
    "The discount code you used has expired.",
    "You could have had a refund before delivery began.",
    "كان بإمكانك استرداد المبلغ قبل بدء التنفيذ.",
]
SHARED = ["We'll add 4 and 6 dollars to your balance.", "We'll add 4, 6 and 10 dollars to your balance.", "سنضيف لك 4 و6 دولارات."]

ANSWERED = [
    # what was asked for, and the answer in the next sentence
    ("You wanted to know whether we would redeliver. We will, starting at 8 tonight.", "redelivery asked, redelivery promised"),
    ("You asked for a full refund. Unfortunately that is not possible.", "refund asked, refund denied"),
    ("قريت إنك تبغى المبلغ يرجع لك. جوابنا للأسف لا.", "refund asked, refund denied"),
    ("You asked whether more than 5.00 USD can be returned; it cannot.", "refund asked"),
]


def shown(text: str, expected: str) -> str:
    """Remedy and polarity, with the sum or the whole where the expected value has one."""
    figures = any(each.isdigit() for each in expected) or "whole" in expected
    told = (
        f"{each.remedy} {each.polarity}"
        + (f" {each.amount.value}" if figures and each.amount else "")
        + (" whole" if figures and each.fraction == 1 else "")
        for each in read(text).promises
    )
    return ", ".join(sorted(set(told)))


@pytest.mark.parametrize(("text", "expected"), GRANTED + DENIED + DONE + CONDITIONAL + ASKED + ANSWERED)
def test_what_is_said_of_a_remedy(text: str, expected: str) -> None:
    assert shown(text, expected) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_promises_nothing(text: str) -> None:
    assert not shown(text, "")


@pytest.mark.parametrize("text", SHARED)
def test_numbers_that_share_a_currency_are_unreadable(text: str) -> None:
    """Nobody can say whether the first is a sum, too."""
    assert read(text).unreadable


def test_every_sum_that_is_added_is_promised() -> None:
    assert shown("We'll add $4 and $6.", "4") == "credit promised 4, credit promised 6"
    assert shown("سنضيف لك 4 دولارات و6 دولارات.", "4") == "credit promised 4, credit promised 6"
