"""What only looks like a wish, a denial, a condition or a thing done: the text, what it promises."""

from __future__ import annotations

from collections.abc import Callable

import pytest

ALIKE = [
    ("What you ask is done: 5 USD went back to your card.", "refund done 5"),
    ("What you want is the 11 dinars back.", "refund asked 11 <client>"),
    ("I can find no rule that prevents a refund.", "refund conditional"),
    ("Our policy prevents a refund.", "refund denied"),
    ("The refund we can't give.", "refund denied"),
    ("The discount we couldn't give yesterday we give today.", "discount promised"),
    ("I searched your refund for errors and found none.", "refund promised"),
    ("Twelve euros have been travelling back to your card since this morning.", "refund done 12"),
    ("A refund is something we don't make you wait for.", "refund promised"),
    ("A refund is something we don't do.", "refund denied"),
    ("We cancelled it before anything was sent.", "cancel done"),
    ("الاسترداد متعذر.", "refund denied"),
    ("الاسترداد غير متعذر.", "refund promised"),
    ("أردت أن أطمئنك بأن المبلغ سيعاد إلى رصيدك.", "credit promised"),
    ("وهذا ما خلانا نرجع لك المبلغ.", "refund promised"),
    ("النظام ما يخلينا نرجع لك المبلغ.", "refund denied"),
    ("موعد استرداد مبلغك راح يكون بكرة.", "refund promised"),
    ("لم نكتشف الخطأ إلا بعد رسالتك وسنعيد المبلغ.", "refund promised"),
    ("لا يُعاد المبلغ إلا بعد موافقة المشرف.", "refund conditional"),
    ("استرداد المبلغ ما راح يتم عليه أي خصم.", "refund promised, discount denied"),
    ("الاسترداد ما راح يتم.", "refund denied"),
    ("التأخير مالوش علاقة باسترداد فلوسك، هنرجعها لك.", "refund promised"),
    ("سنحول قيمة الطلب إلى رصيدك.", "credit promised"),
    ("سننقل الطلب إلى حسابك الجديد.", "redelivery promised"),
    ("حولنا الطلب للحسابات.", ""),
    ("هذا لن يتكرر في طلبك القادم.", ""),
    ("اسمح لي أعيد لك المبلغ.", "refund promised"),
    ("وبهذا نكون قد أضفنا 5 دولار إلى رصيدك.", "credit done 5"),
    ("بحلول المساء سنكون قد أضفنا 5 دولار إلى رصيدك.", "credit promised 5"),
]


@pytest.mark.parametrize(("text", "told"), ALIKE)
def test_what_only_looks_alike(promised: Callable[[str], str], text: str, told: str) -> None:
    assert promised(text) == told
