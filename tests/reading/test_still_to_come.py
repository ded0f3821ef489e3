"""What is still to be delivered, brought back, put on the balance or taken off a price, told shortly: read as such, and as nothing more."""

from __future__ import annotations

from collections.abc import Callable

import pytest

DELIVERIES = [
    ("We owe you 640 likes. They were still outstanding; open the page and we will deliver them.", "redelivery conditional"),
    ("90 votes are left, and we will send every one of them.", "redelivery promised"),
    ("The right hundred will be delivered to your reel.", "redelivery promised"),
    ("The 700 plays will go to your playlist.", "redelivery promised"),
    ("The comments you picked will be written under your video.", "redelivery promised"),
    ("We'll supply the saves from scratch.", "redelivery promised"),
    ("We will go ahead with the correct votes.", "redelivery promised"),
    ("We will provide what is left of the order, the remaining 40 comments.", "redelivery promised"),
    ("We'll see it through and supply the 350 still missing.", "redelivery promised"),
    ("لك عندنا 640 إعجاباً. افتح الصفحة وسنسلّمها.", "redelivery conditional"),
    ("باقي لك 90 صوتا وبنرسلهم لك كلهم.", "redelivery promised"),
    ("سنوجّه 700 مرة تشغيل إلى قائمتك.", "redelivery promised"),
    ("ستُكتب التعليقات التي اخترتها تحت مقطعك.", "redelivery promised"),
    ("سنوفّر باقي الطلب اليوم.", "redelivery promised"),
    ("كل اللايكات الناقصة، ومجموعها 350، ستُرسل إليك.", "redelivery promised"),
    # no delivery: papers, answers, money, what is past or denied
    ("We need three receipts. Attach them and we will send them to the supervisor.", ""),
    ("64 SAR are still due to you. We will send them to your card.", "refund promised 64"),
    ("640 likes are left, and they will not be sent.", "redelivery denied"),
    ("The 640 likes were delivered on 3 June.", ""),
    ("We will send the details of the 40 comments to the supervisor.", ""),
    ("بقي 640 إعجاباً، وسيُرسل إليك الرد خلال 24 ساعة.", ""),
    ("بقي 640 إعجاباً. سيصلك جوابنا غداً.", ""),
    ("بقي لك 64 دولارا. سنرسلها إلى بطاقتك.", "refund promised 64"),
]
REFILLS = [
    ("You lost 310 members. We'll bring the 310 back within 48 hours.", "refill promised h48"),
    ("The 310 members you lost will come back.", "refill promised"),
    ("The missing subscribers will return within 72 hours.", "refill promised h72"),
    ("سنستبدل الأعضاء الذين فقدتهم.", "refill promised"),
    ("سيُستبدل المشتركون المفقودون، وهم مشتركو الصفحة.", "refill promised"),
    ("بنرجع لك اللي نقصوا.", "refill promised"),
    # money that was lost is none of them
    ("You lost 31 SAR. We'll bring the 31 back to your card.", ""),
    ("The money you lost will return to your card.", "refund promised"),
]
BALANCES = [
    ("Your balance is going to rise by 3.40 OMR.", "credit promised 3.40"),
    ("Your wallet will gain 6 USD.", "credit promised 6"),
    ("Your balance rose by 6 USD yesterday.", "credit done 6"),
    ("Your balance will not climb by 6 USD.", ""),
    ("سيزداد رصيدك بمقدار 6 دولارات.", "credit promised 6"),
    ("رصيدك هيكبر 6 دولار.", "credit promised 6"),
    ("بنرفع لك رصيدك 6 دولار.", "credit promised 6"),
    ("سندرج 6 دولارات في رصيدك.", "credit promised 6"),
    ("ستنال 6 دولارات في رصيدك.", "credit promised 6"),
    ("لن يزيد رصيدك بمقدار 6 دولارات.", "credit denied 6"),
    ("6 دولارات في رصيدك.", "credit done 6"),
]
PRICES = [
    ("ما نستطيع تقديمه سعر أقل بنسبة 10%.", "discount promised %10"),
    ("ما نقدر نعطيك خصم 10%.", "discount denied %10"),
    ("سنخفض لك السعر 10%.", "discount promised %10"),
    ("بننزل لك السعر 10 بالمية.", "discount promised %10"),
    ("على طلبك القادم سنحسم 10%.", "discount promised %10"),
    ("سنحسم 10% رسوما.", ""),
]


@pytest.mark.parametrize(("text", "told"), [*DELIVERIES, *REFILLS, *BALANCES, *PRICES])
def test_what_is_still_to_come(promised: Callable[[str], str], text: str, told: str) -> None:
    assert promised(text) == told
