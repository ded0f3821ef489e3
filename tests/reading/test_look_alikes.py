"""What only looks like a remedy, or is another one than it seems: text, promises; each beside a twin in which it is promised or denied."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.guard import phrases
from drafter.reading import read
from drafter.reading.folding import fold

TOLD = [
    ("Your wallet was topped up by SAR 12 for the 300 missing likes.", "credit done 12"),
    ("Your wallet will be topped up by SAR 12 for the 300 missing likes.", "credit promised 12"),
    ("Your wallet was not topped up by SAR 12.", "credit denied 12"),
    ("The 300 missing likes were topped up yesterday.", "refill done"),
    ("The shortfall will be made good with a 7 KWD credit.", "credit promised 7"),
    ("The shortfall won't be filled with a credit.", "credit denied"),
    ("The shortfall will be made good with 80 new members.", "refill promised"),
    ("The shortfall will be made good at no cost.", "refill promised"),
    ("Your balance, however, will receive 7 KWD.", "credit promised 7"),
    ("Your balance, however, won't receive 7 KWD.", "credit denied 7"),
    ("ستستقبل محفظتك 7 دنانير.", "credit promised 7"),
    ("استلم رصيدك 7 دنانير أمس.", "credit done 7"),
    ("لن يستقبل رصيدك شيئا.", "credit denied"),
    ("بينزل 15% من سعر طلبك القادم.", "discount promised %15"),
    ("بينزل 15% من سعر الطلب في رصيدك.", "credit promised %15"),
    ("لن ينزل 15% من السعر.", "discount denied %15"),
    ("12 dirhams of what you paid are for the part that was received.", ""),
    ("You received 12 dirhams on your card.", "refund done 12"),
    ("كل من خسرتهم سيعادون إلى حسابك خلال يومين.", "refill promised h48"),
    ("المبالغ التي خسرتها ستعاد إلى حسابك.", "credit promised"),
    ("Discount and credit are both closed for this order.", "discount denied, credit denied"),
    ("Discount and credit are both done for this order.", "discount promised, credit done"),
    ("نجد في السجل 600 مشاهدة وصلت كلها.", ""),
    ("نجد شحن رصيد بقيمة 30 دينارا مسجلا أمس.", ""),
    ("نجيب لك 600 مشاهدة بدل اللي نقصت.", "refill promised"),
    ("شكرا لك يا الغالي على صبرك.", ""),
    ("هلا بالغالي، ملاحظتك عندي.", ""),
    ("سنلغي لك الطلب يا الغالي.", "cancel promised"),
    ("The order was completed on Monday with nothing left to send.", ""),
    ("The order will be completed with what is left on Monday.", "redelivery promised"),
    ("الثاني سننفذه اليوم.", "redelivery promised"),
    ("وصل 700 من 900 طلبتها، وعن الباقي تحصل على 4 دنانير في رصيدك.", "credit promised 4"),
    ("وصلت 4 دنانير إلى رصيدك.", "credit done 4"),
    ("نزل المبلغ، افتح المحفظة وبتحصله فيها: 30 ريال.", "credit done 30"),
    ("You paid once too often, and we return 9 USD to your card.", "refund promised 9"),
    ("Once you answer, we return 9 USD to your card.", "refund conditional 9"),
    ("We put it right: 9 USD went back to your card.", "refund done 9"),
    ("We will put it right today.", "None promised"),
    ("There is no sum we could send to the card.", "refund denied"),
    ("No part is left whose value we can return.", "refund denied"),
    ("The solution was redelivering the order.", "redelivery done"),
    ("The solution is redelivering the order.", "redelivery promised"),
    ("The members you ordered were replaced by comments.", ""),
    ("The members you lost were replaced by new members.", "refill done"),
    ("نفذنا على الرابط خدمة ثانية.", ""),
    ("نفذنا لك خدمة ثانية.", "redelivery done"),
    ("نفذنا الطلب مرة ثانية.", "redelivery done"),
    ("We understand that it concerns the refund.", ""),
    ("It concerns the refund, and we return 9 USD to your card.", "refund promised 9"),
    ("We have your refund enquiry.", ""),
    ("We accept your refund request.", "refund promised"),
    ("طلب الاسترداد صار عندنا.", "refund asked <client>"),
    ("طلب الاسترداد صار عندنا وقبلناه.", "refund promised"),
    ("We're following up on your refill.", ""),
    ("We're following up on your refill and will finish it today.", "refill promised"),
    ("We are comparing the deposit with your wallet.", ""),
    ("We are adding the deposit to your wallet.", "credit promised"),
    ("الـ900 إعجاب بتنرسل كلها مرة ثانية وما بتدفعين شي.", "redelivery promised"),
    ("We'll deliver the 900 likes again without you paying anything.", "redelivery promised"),
    ("رح نرجع نسلم لك الطلب كامل.", "redelivery promised"),
    ("ما رح نرجع نسلم لك الطلب.", "redelivery denied"),
    ("رح نرجع لك المبلغ كامل.", "refund promised f1"),
    ("We'll send you the 900 likes again, on us.", "redelivery promised"),
    ("Your next order is on us.", "discount promised f1"),
    ("We offer 20% off your next order. Tell us when and we will apply it.", "discount promised %20"),
    ("We offer 20% off your next order. We will apply 5 USD to your balance.", "discount promised %20, credit promised 5"),
    ("رجعت لطلبك ولقيته مكتملا.", ""),
    ("رجعت لك 20 دولارا على بطاقتك.", "refund done 20"),
    ("So far only 9 USD has come back to your card.", "refund done 9"),
    ("The gap will be made good with 9 dollars.", "None promised 9"),
    ("We'll fill the gap with a refund.", "refund promised"),
    ("We'll follow up with a refund.", "refund promised"),
    ("There is no doubt about the sum we can return to your card.", "refund promised"),
    ("We don't keep money we can return.", "refund promised"),
    ("Your balance, in the panel, will get 7 KWD.", "credit promised 7"),
    ("هالخمسين ريال بترجع على بطاقتك.", "refund promised 50"),
    ("هالاثنين بنرجع المبلغ على بطاقتك.", "refund promised"),
    ("The sum going to your balance is 6 USD.", "credit promised 6"),
    ("No sum is going to your balance.", "credit denied"),
    ("واللي تنفذ على الرابط خدمة ثانية.", ""),
    ("رح تتنفذ الخدمة مرة ثانية.", "redelivery promised"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_a_word_means_where_it_stands(promised: Callable[[str], str], text: str, told: str) -> None:
    assert promised(text) == told


UNSURE = [
    ("الثاني سننفذه اليوم.", False),
    ("الطلب الثاني سننفذه من جديد.", True),
    ("أكملنا الطلب 7014 يوم الاثنين.", False),
    ("أكملنا الطلب 7014 من جديد.", True),
    ("With it we put a goodwill credit of 3 USD on your balance.", False),
    ("We have put a goodwill credit of 3 USD on your balance.", True),
    ("We'll complete it with 4.450 today.", False),
    ("We'll deliver the other 450 today.", True),
    ("A client may have the rest cancelled.", False),
    ("You may have the rest cancelled.", True),
]


@pytest.mark.parametrize(("text", "sure"), UNSURE)
def test_what_may_be_meant_otherwise_is_not_certain(text: str, *, sure: bool) -> None:
    """An ordinal stands for whatever was named, a completed order for how it ran, "put" for what we do or did."""
    assert [promise.sure for promise in read(text).promises] == [sure]


PHRASES = [
    ("We stop order 5104 for good.", []),
    ("We will credit you for good.", [("promise.open", True)]),
    ("الخدمة تزيد العدد، أما المبيعات فلا نعرفها.", [("promise.outcome", False)]),
    ("الخدمة تزيد المبيعات عندك.", [("promise.outcome", True)]),
    ("\nOption 1: redelivery of the views.", [("text.artifact", False)]),
    ("\nOption 1: Hi Omar, we will deliver them.", [("text.artifact", True)]),
]


@pytest.mark.parametrize(("text", "found"), PHRASES)
def test_what_a_phrase_is_said_of(text: str, found: list[tuple[str, bool]]) -> None:
    """An order that ends for good, a result that is another matter, an option to choose beside a draft that is one of two."""
    assert [(each.rule, each.certain) for each in phrases.findings(fold(text), "en" if text.isascii() else "ar")] == found
