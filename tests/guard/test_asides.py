"""A sentence set beside a sound reply in both halves that reopens it, invents, threatens or gives by another name: it is not kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.guard import Verdict, allowed, left_open
from drafter.policy import decide
from drafter.reading.folding import fold

Facts = dict[str, Any]
Beside = Callable[[Case, str, str], Verdict]

CREDIT: Facts = {"stage": "resolve"}
FIRST: Facts = {"stage": "acknowledge"}
DECLINED: Facts = {
    "stage": "resolve",
    "claim": "low_quality",
    "order": {"status": "completed", "delivered": 1000, "completed_at": "2026-05-05T12:00:00+04:00"},
    "evidence": {"quality_deviates": False},
}
DROPPED: Facts = {
    "stage": "resolve",
    "claim": "drops",
    "order": {
        "status": "completed",
        "delivered": 1000,
        "start_count": 0,
        "current_count": 800,
        "warranty_days": 30,
        "completed_at": "2026-05-05T12:00:00+04:00",
    },
}

ASIDES: list[tuple[Facts, str, str]] = [
    (DECLINED, "The decision can be reviewed if you ask.", "يمكن مراجعة القرار إذا طلبت."),
    (DECLINED, "We kept your request open.", "وأبقينا طلبك مفتوحًا."),
    (DECLINED, "For now the answer is no.", "الجواب في الوقت الحالي هو لا."),
    (DECLINED, "We will let you know if anything opens up.", "وسنخبرك إن أُتيح شيء."),
    (DECLINED, "Refunds are never given for followers.", "لا يُعاد المبلغ أبدًا عن المتابعين."),
    (DECLINED, "You were told this before you ordered.", "وقد أُبلغت بهذا قبل أن تطلب."),
    (CREDIT, "The amount can still be raised after review.", "ويمكن رفع المبلغ بعد المراجعة."),
    (CREDIT, "Silence from us counts as a yes.", "وسكوتنا يُعدّ موافقة."),
    (CREDIT, "You only pay for the 600.", "ولن تدفع إلا مقابل الـ600."),
    (CREDIT, "This was a mistake by a new colleague.", "وهذا خطأ من زميل جديد."),
    (CREDIT, "The service was changed that week.", "وقد تغيّرت الخدمة في ذلك الأسبوع."),
    (CREDIT, "The post had been hidden for a while.", "وكان المنشور مخفيًا لفترة."),
    (CREDIT, "Without your reply, the balance is closed.", "وبدون ردك يُغلق الرصيد."),
    (CREDIT, "Ordering elsewhere ends the warranty.", "والطلب من مكان آخر ينهي الضمان."),
    (CREDIT, "Your balance has been updated accordingly.", "وقد حُدّث رصيدك بناءً على ذلك."),
    (CREDIT, "As long as the page is public, we keep the count up.", "ما دام الحساب عامًا، نحافظ على العدد."),
    (CREDIT, "Any amount goes back to the balance on request.", "أي مبلغ يعود إلى الرصيد عند الطلب."),
    (CREDIT, "The order is no longer refundable to the balance, it goes to the card.", "الطلب ما عاد يسترد للرصيد، يروح للبطاقة."),
    (CREDIT, "Please confirm that the money shows in your balance.", "أكد لنا ظهور المبلغ في رصيدك."),
    (CREDIT, "The discount you mentioned was for another order, and it works here.", "الخصم اللي ذكرته كان على طلب آخر، ويشتغل هنا."),
    (CREDIT, "If you'd rather, we act as though you had never ordered.", "إذا تبي، نعتبر إنك ما طلبت من الأساس."),
    (CREDIT, "Most of the 600 turned out to be fake.", "والـ600 طلع أغلبهم وهميين."),
    (CREDIT, "The warranty protects you no matter how long ago the order finished.", "والضمان يحميك مهما مضى على انتهاء الطلب."),
    (DECLINED, "The no above is only for the record, don't take it to heart.", "الرفض أعلاه للتسجيل فقط، فلا تأخذه بجدية."),
    (FIRST, "You had asked for the wallet, so that is where it went.", "كنت قد طلبت المحفظة، فذهب إليها."),
    (DECLINED, "If talking doesn't help, we sit down about what you spent.", "إن لم ينفع الكلام، نجلس لبحث ما أنفقته."),
    (DECLINED, "We found all 1,000 new followers on the account you gave.", "ولقينا الـ1,000 متابع كلهم على الحساب اللي عطيتنا."),
    ({"stage": "resolve", "channel": "telegram"}, "Write here for free Telegram members.", "اكتب لنا هنا لأعضاء تيليغرام مجانًا."),
    (CREDIT, "If you insist, we move it to KNET.", "بس إذا ملزّم حوّلناها لك كي نت."),
    (CREDIT, "There is no reason the refund would be late.", "ما في سبب يأخر الاسترداد."),
    (CREDIT, "You may keep both.", "لك أن تحتفظ بالاثنين."),
    (CREDIT, "We bring the rest.", "ونجيب الباقي."),
    (DROPPED, "We will also refill the remaining 800.", "وسنعبّي أيضًا الباقي 800."),
    (DROPPED, "The warranty is still open after May.", "ويبقى الضمان مفتوحًا بعد مايو."),
    (FIRST, "You may choose the solution then.", "ويمكنك اختيار الحل عندها."),
    (FIRST, "Either the likes come or the money does.", "إما أن تصل الإعجابات أو يصل المبلغ."),
    (FIRST, "We should be back to you this afternoon.", "وسنعود إليك بعد ظهر اليوم."),
]
PLAIN: list[tuple[Facts, str, str]] = [
    ({"stage": "resolve", "channel": "telegram"}, "You can reply to us here on Telegram.", "يمكنك الرد علينا هنا في تيليغرام."),
    (DECLINED, "We understand that this is not what you hoped for.", "نتفهم أن هذا ليس ما كنت تتمناه."),
    (CREDIT, "We are sorry for the wait.", "نعتذر عن الانتظار."),
    (CREDIT, "If anything is unclear, write to us here.", "إن كان هناك شيء غير واضح فاكتب لنا هنا."),
    (DROPPED, "Of the 1,000 followers, 800 remain today.", "من أصل 1,000 متابع بقي اليوم 800."),
    (FIRST, "Thank you for your patience.", "نشكر لك صبرك."),
]


@pytest.mark.parametrize(("changes", "en", "ar"), ASIDES)
def test_an_aside_that_makes_more_of_a_reply_is_not_kept(
    beside: Beside, case: Callable[..., Case], changes: Facts, en: str, ar: str
) -> None:
    assert beside(case(**changes), en, ar) != "kept"


@pytest.mark.parametrize(("changes", "en", "ar"), ASIDES)
def test_what_the_tables_find_of_one_half_they_find_of_the_other(
    desk: Desk, case: Callable[..., Case], changes: Facts, en: str, ar: str
) -> None:
    """Each row holds both languages: a half alone is found as well, however it is spelled."""
    draft = desk.draft(case(**changes))
    measure = allowed.of(draft.case, decide(draft.case, desk.library.policy), draft.reply.key, desk.library.policy)
    assert bool(list(left_open.findings(fold(en), "en", measure))) == bool(list(left_open.findings(fold(ar), "ar", measure)))


@pytest.mark.parametrize(("changes", "en", "ar"), PLAIN)
def test_an_aside_that_says_nothing_of_weight_is_kept(beside: Beside, case: Callable[..., Case], changes: Facts, en: str, ar: str) -> None:
    assert beside(case(**changes), en, ar) == "kept"
