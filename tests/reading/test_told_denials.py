"""Denials told in other words than "not", each beside twins in which the same words promise: the text left, what it promises right."""

from __future__ import annotations

import pytest

from drafter.reading import read

REFUSED = [
    # what is said of a remedy behind it
    ("A refund is out of my hands.", "refund denied"),
    ("Refunding a finished order is something that isn't within our powers.", "refund denied"),
    ("Cancelling it no longer works.", "cancel denied"),
    ("The discount was turned down by the manager.", "discount denied"),
    ("As for the refund: sorry, no.", "refund denied"),
    ("The answer on your refund remains a no.", "refund denied"),
    ("The refund and the discount we cannot give.", "discount denied, refund denied"),
    ("The door to a refund is closed.", "refund denied"),
    ("The discount you hoped for I put to them and it wasn't granted.", "discount denied"),
    ("الاسترداد مش من صلاحياتي.", "refund denied"),
    ("منح خصم خارج صلاحياتنا.", "discount denied"),
    ("إلغاء الطلب متعذر الآن.", "cancel denied"),
    ("الإلغاء ما عاد يزبط.", "cancel denied"),
    ("أما الاسترداد فلا.", "refund denied"),
    ("لك خصم 15%، أما الاسترداد لا.", "discount promised, refund denied"),
    ("ما زال الرد على الاسترداد بالرفض.", "refund denied"),
    ("الاسترداد والتعبئة ما نقدر نقدمهم.", "refill denied, refund denied"),
    ("انقفل باب الاسترداد.", "refund denied"),
    ("التعبئة مو داخلة في الخدمة.", "refill denied"),
    # what stands before it
    ("We turned down the refill as the warranty is over.", "refill denied"),
    ("A private account prevents any new delivery.", "redelivery denied"),
    ("Waiting an hour does not qualify you for a discount.", "discount denied"),
    ("There is nothing we can do about the refund.", "refund denied"),
    ("The bank won't let us return the payment.", "refund denied"),
    ("ليس بيدنا شيء بخصوص الاسترداد.", "refund denied"),
    ("لم يعد بيدنا أن نعيد المبلغ.", "refund denied"),
    ("التأخير ما يأهلك لخصم.", "discount denied"),
    ("طلبك مالوش تعبئة.", "refill denied"),
    ("النظام ما يخلينا نرجع المبلغ.", "refund denied"),
    ("نقفل التذكرة من غير إرجاع أي مبلغ.", "refund denied"),
    ("ولا يصاحب ذلك رد للمبلغ.", "refund denied"),
    ("الـ30 دولار ما ينفعش ترجع لك.", "refund denied"),
    ("الطلبات المكتملة لا تُرد قيمتها.", "refund denied"),
    ("المتابعون القدامى لا يمكن تعويضهم.", "refill denied"),
]
NOT_REFUSED = [
    ("A refund is no problem.", "refund promised"),
    ("As for the refund, no worries, it goes to your card.", "refund promised"),
    ("The refund we can give you comes tomorrow.", "refund promised"),
    ("The refund we cannot do today will come tomorrow.", "refund promised"),
    ("We will refund you, and we cannot give an exact hour.", "refund promised"),
    ("We won't turn down your refund.", "refund promised"),
    ("Nothing stands in the way of a new delivery.", "redelivery promised"),
    ("The door to cancelling is still open.", "cancel promised"),
    ("The door to a refund is not closed; we refund you today.", "refund promised"),
    ("A delay like this qualifies you for a refund.", "refund promised"),
    ("You asked for a refill and a refund: the refill we will do.", "refill asked, refill promised, refund asked"),
    ("أما الاسترداد فلا يتأخر، وسنعيد المبلغ اليوم.", "refund promised"),
    ("أما الاسترداد فلا مشكلة فيه.", "refund promised"),
    ("لا شيء يمنعنا من إعادة المبلغ.", "refund promised"),
    ("بنرجع لك المبلغ من غير أي تأخير.", "refund promised"),
    ("من غير رسوم هنرجع لك الفلوس.", "refund promised"),
    ("باب الإلغاء مفتوح، وسنلغي الطلب.", "cancel promised"),
    ("هالتأخير يأهلك لخصم 10%.", "discount promised"),
    ("مالوش داعي تقلق، هنلغي الطلب.", "cancel promised"),
    ("ما تحصل عليه الآن هو إعادة تعبئة.", "refill promised"),
    ("ما لك إعادة تعبئة الآن.", "refill denied"),
]
BROUGHT_AGAIN = [
    ("We won't be able to run the order on it again.", "redelivery denied"),
    ("We will run the order on it again.", "redelivery promised"),
    ("We do not deliver the views anew.", "redelivery denied"),
    ("The order was not delivered.", ""),
    ("We can't put the likes on the post once more.", "redelivery denied"),
    ("We'll put the likes on the post once more.", "redelivery promised"),
    ("We cannot repeat the order.", "redelivery denied"),
    ("The mistake will not be repeated.", ""),
    ("Moving the followers to the other account can't be done.", ""),
    ("We will move the order to the new link.", "redelivery promised"),
    ("We moved your ticket to the other team.", ""),
    ("The remaining five hundred we'll run for you.", "redelivery promised"),
    ("لا يمكن تسليم الطلب مرة أخرى.", "redelivery denied"),
    ("لا مانع من تسليم الطلب مرة أخرى.", "redelivery promised"),
    ("الطلب لم يُسلَّم بعد.", ""),
    ("مش هينفع نشغّل الطلب عليه تاني.", "redelivery denied"),
    ("بنحط اللايكات على البوست مرة ثانية.", "redelivery promised"),
    ("ما نقدر نكرر الطلب.", "redelivery denied"),
    ("نقل المتابعين إلى الحساب الآخر غير ممكن.", ""),
    ("بننقل الطلب على الحساب الصح.", "redelivery promised"),
    ("تم نقل طلبك إلى الفريق المختص.", ""),
]
EXCLUDED = [
    ("Your 5 USD goes into your wallet, just not to your card.", "credit promised, refund denied"),
    ("We add 5 USD to your balance; the card is not among the choices.", "credit promised, refund denied"),
    ("سنضيف 5 دولارات إلى رصيدك، أما البطاقة فليست ضمن الخيارات.", "credit promised, refund denied"),
    ("Transferring it to your card isn't an option.", "refund denied"),
    ("أما إرسال المبلغ إلى البنك فليس خيارا.", "refund denied"),
    ("We add 5 USD to your balance, as the card was not charged.", "credit promised"),
]
NO_REMEDY = [
    ("لا نعرف من ألغى متابعتك.", ""),
    ("The warranty has been void since then.", ""),
    ("الطلبات التي لم يبدأ تنفيذها تُرد قيمتها إلى الرصيد.", ""),
    ("دُفع لك استرداد يوم 4 مايو.", "refund done"),
]


@pytest.mark.parametrize(("text", "expected"), [*REFUSED, *NOT_REFUSED, *BROUGHT_AGAIN, *EXCLUDED, *NO_REMEDY])
def test_what_is_denied_in_other_words(text: str, expected: str) -> None:
    """A refusal that needs no "not" is a denial, and its words promise where they do."""
    lang = "en" if text[0].isascii() else "ar"
    read_ = sorted(f"{each.remedy} {each.polarity}" for each in read(text, lang).promises)
    assert ", ".join(read_) == expected
