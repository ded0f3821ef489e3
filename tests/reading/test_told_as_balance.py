"""Money told as balance or by what was charged, prices told as lower, wishes told back, rules of "only after": text, promises."""

from __future__ import annotations

from collections.abc import Callable

import pytest

TOLD = [
    ("We give you balance for the missing likes.", "credit promised"),
    ("There are 30 USD of balance for you as an apology.", "credit promised 30"),
    ("You will see the 14.00 AED in your wallet by noon.", "credit promised 14.00"),
    ("You will see the 14.00 AED charge twice on your statement.", ""),
    ("You'll find the amount in your panel balance tomorrow.", "credit promised"),
    ("Your balance already includes the 5.20 USD of that order.", "credit done 5.20"),
    ("6 USD for your balance, with our apologies.", "credit promised 6"),
    ("ما نعطيك رصيد عن التأخير.", "credit denied"),
    ("بنعطيك رصيد 14 درهم.", "credit promised 14"),
    ("يشمل رصيدك الآن 5.20 دولار عن الطلب.", "credit done 5.20"),
    ("بتشوفين الـ14 درهم في محفظتج قبل الظهر.", "credit promised 14"),
    ("بتلقين 9.00 ريال مضافة في رصيدج.", "credit done 9.00"),
    ("سترى المبلغ في رصيدك غدًا.", "credit promised"),
    ("سترى الخصم مرتين في كشفك.", ""),
    ("سنضيف 10 دراهم لحسابك.", "credit promised 10"),
    ("كل ما خُصم منك يرجع إلى رصيدك.", "credit promised"),
    ("ما خُصم المبلغ مرتين.", ""),
    ("المبلغ ما ينزل في رصيدك إلا بعد موافقة المشرف.", "credit conditional"),
    ("المبلغ لا يرجع إلى بطاقتك، وينزل في رصيدك.", "refund denied, credit promised"),
    ("ما نرجع المبلغ إلى رصيدك، إلا أننا نتابع الطلب.", "credit denied"),
    ("خرج المبلغ من حسابك ولم يصل إلى حسابنا.", ""),
    ("المبلغ يظهر في كشف حسابك البنكي.", ""),
    ("The next order will cost you 15 percent less.", "discount promised %15"),
    ("We'll lower the price of the re-order by 20%.", "discount promised %20"),
    ("سعر طلبك القادم أقل بنسبة 20%.", "discount promised %20"),
    ("The counter shows 15 percent less than before.", ""),
    ("العدد أقل بنسبة 20% من قبل.", ""),
    ("You asked that the order be cancelled.", "cancel asked <client>"),
    ("You asked that the order be cancelled and we will return 5 USD.", "cancel asked <client>, refund promised 5"),
    ("You want to have order 7012 cancelled.", "cancel asked <client>"),
    ("Your request was that we run the order once more.", "redelivery asked <client>"),
    ("تقول إنك حوّلت 50 دينارًا.", ""),
    ("نقول لك إنك ستستلم 50 دينارًا في رصيدك.", "credit promised 50"),
    ("Restart the app, please.", ""),
    ("We will restart the order for you.", "redelivery promised"),
    ("سيرجع إليك ثلث 8.400 د.ك، أي 2.800 د.ك، رصيدًا.", "credit promised 2.800"),
    ("What we do instead is raise your balance by KWD 2.432.", "credit promised 2.432"),
    ("We cannot raise your balance.", "credit denied"),
    ("افتح اللوحة وسترى أن مبلغ 10.500 د.ك قد وصل إلى الرصيد.", "credit done 10.500"),
    ("The order you tried to place costs 4.00 USD.", ""),
    ("We place 4.00 USD in your balance.", "credit promised 4.00"),
    ("I've sent the pictures to the person in charge.", ""),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_money_told_as_balance(promised: Callable[[str], str], text: str, told: str) -> None:
    assert promised(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Whatever didn't arrive goes back to your balance.", "credit promised"),
        ("The value of what did not come goes back to your wallet.", "credit promised"),
        ("What did not arrive will not be refunded.", "refund denied"),
        ("We can't refund what didn't arrive.", "refund denied"),
    ],
)
def test_what_did_not_come_is_not_denied(promised: Callable[[str], str], text: str, told: str) -> None:
    assert promised(text) == told
