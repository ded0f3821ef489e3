"""What a reply invents beside a sound draft: causes, acts of others, checks, conditions, counts, hints; and near twins that are sound."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.guard import Verdict

Facts = dict[str, Any]
Beside = Callable[[Case, str, str], Verdict]

CREDIT: Facts = {"stage": "resolve"}
FIRST: Facts = {"stage": "acknowledge"}
RUNNING: Facts = {"stage": "acknowledge", "order": {"status": "in_progress", "delivered": 300}}
NOTHING: Facts = {"stage": "acknowledge", "claim": "not_started", "order": {"status": "pending", "delivered": 0}}
DECLINED: Facts = {
    "stage": "resolve",
    "claim": "low_quality",
    "order": {"status": "completed", "delivered": 1000, "completed_at": "2026-05-05T12:00:00+04:00"},
    "evidence": {"quality_deviates": False},
}
DONE: Facts = {
    "stage": "follow_up",
    "done": [{"remedy": "credit", "amount": "5.00 USD", "reference": "TX-904", "at": "2026-05-12T09:30:00+04:00"}],
}

INVENTED: list[tuple[Facts, str, str]] = [
    # conditions, and words that threaten
    (FIRST, "Our answer comes, provided that you close the dispute.", "سيصلك ردنا بشرط أن تغلق الاعتراض."),
    (FIRST, "We will answer, provided that you close the dispute.", "سنرد عليك بشرط أن تغلق الاعتراض."),
    (DECLINED, "Claims like yours get accounts suspended.", "شكاوى مثل شكواك توقّف الحسابات."),
    (DECLINED, "You can't ask for another one.", "ما يحق لك تطلب غيره."),
    (DECLINED, "We won't answer any more messages about it.", "لن نرد على أي رسالة أخرى بخصوصه."),
    # what others did
    (FIRST, "Your bank made the second payment by mistake.", "أجرى بنكك الدفعة الثانية عن طريق الخطأ."),
    (FIRST, "Your bank did tell us that it went out.", "البنك خبرنا إنها طلعت."),
    (FIRST, "We've already asked Instagram to look at it.", "طلبنا من إنستغرام النظر فيه."),
    (FIRST, "Instagram deleted those accounts.", "إنستقرام حذف هالحسابات."),
    # what was found out, and how it will end
    (FIRST, "Our desk has finished the check and confirmed the fault.", "أنهى مكتبنا الفحص وأكد الخلل."),
    (FIRST, "Your request was received and accepted.", "استُلم طلبك وتم قبوله."),
    (FIRST, "A favourable reply will come to you.", "سيصلك رد إيجابي."),
    (FIRST, "What is the link, so that we change it at once?", "شنو الرابط عشان نغيّره على طول؟"),
    (FIRST, "Tell us whether you want it on the card or in the balance.", "أخبرنا هل تريده على البطاقة أم في الرصيد."),
    (FIRST, "It usually lands in three to five working days.", "عادة ما يصل خلال ثلاثة إلى خمسة أيام عمل."),
    # what the order and the client did
    (RUNNING, "Order 88231 has stopped.", "توقف الطلب 88231."),
    (NOTHING, "A small part of it has been delivered.", "سُلّم منه جزء صغير."),
    (NOTHING, "No money was taken from you for it.", "ما انسحب منك أي مبلغ عليه."),
    (DECLINED, "A good part of the followers never showed up.", "جزء كبير من المتابعين لم يظهر أبدًا."),
    (CREDIT, "It stopped because the service is out of stock.", "توقف لأن الخدمة نفدت."),
    (CREDIT, "The service is not available.", "الخدمة غير متوفرة."),
    (CREDIT, "The link opens a private video.", "الرابط يفتح فيديو خاص."),
    (CREDIT, "The followers have dropped.", "المتابعون نقصوا."),
    (CREDIT, "You had switched off the followers list.", "كنتَ قد أخفيت قائمة المتابعين."),
    (CREDIT, "You had said you would rather not have the refund.", "سبق أن قلت إنك لا ترغب في الاسترداد."),
    (CREDIT, "When you bought it you signed that you expect no sales.", "عند الشراء وقّعت على أنك لا تتوقع مبيعات."),
    (CREDIT, "This is the third wrong order with you.", "هذا ثالث طلب يطلع غلط معك."),
    (CREDIT, "Exactly this happened on the order before.", "حدث هذا بالضبط في الطلب السابق."),
    (CREDIT, "We lost the message you sent in January.", "ضاعت علينا الرسالة اللي أرسلتها في يناير."),
    (CREDIT, "Thank you for the screenshots you sent.", "شكرًا على لقطات الشاشة التي أرسلتها."),
    (CREDIT, "The video belongs to someone else.", "الفيديو يخص شخصًا آخر."),
    (CREDIT, "You ordered likes.", "طلبتَ إعجابات."),
    (CREDIT, "We found three payments for it.", "لقينا ثلاث دفعات عليه."),
    (CREDIT, "All of them come from people in your city.", "جميعهم من أشخاص في مدينتك."),
    (CREDIT, "They are members who do not leave.", "هم أعضاء لا يغادرون."),
    # more than is decided, and other than is on record
    (DECLINED, "We will check once more.", "سنتحقق مجددًا."),
    (DECLINED, "We will add any that are missing.", "سنضيف أي متابع ناقص."),
    (CREDIT, "You choose where it goes: your balance or your bank.", "لك تختار وين يروح المبلغ: لرصيدك أو لبنكك."),
    (CREDIT, "You need not count what arrived as paid for.", "لا داعي تحسب اللي وصلك من المدفوع."),
    (CREDIT, "None of our services comes with a warranty.", "لا ضمان على أي من خدماتنا."),
    (CREDIT, "An order in processing can never be cancelled.", "الطلب قيد التنفيذ لا يمكن إلغاؤه أبدًا."),
    (DECLINED, "We can't take more orders for this link.", "ما نقدر نستقبل طلبات ثانية على هالرابط."),
    (FIRST, "You will get an update from us every two hours.", "سنوافيك بالمستجدات كل ساعتين."),
    (FIRST, "We've raised it with your bank.", "رفعنا الموضوع لبنكك."),
    (FIRST, "The manager is reading your message himself.", "المدير يقرأ رسالتك بنفسه."),
    (CREDIT, "All the followers show as delivered with us.", "كل المتابعين مبيّنين عندنا واصلين."),
    (CREDIT, "We cancelled the other order that you had.", "ألغينا الطلب الثاني اللي عندك."),
    (CREDIT, "We already placed a new order for you.", "سوينا لك طلب جديد."),
    (CREDIT, "We e-mailed you the receipt.", "أرسلنا لك الإيصال على بريدك الإلكتروني."),
    (DECLINED, "We'll see if they can still be moved.", "بنشوف إذا نقدر ننقلهم."),
    (DECLINED, "The refill is possible, though.", "أما إعادة التعبئة فممكنة."),
    (DONE, "TX-904 is still pending and needs a manager's approval.", "العملية TX-904 معلّقة وبحاجة إلى موافقة المدير."),
]
SWAPPED = [
    # each half tells a count that the other does not
    (
        "Omar, we will add 5.00 USD to your balance within 24 hours for the 400 followers that were not delivered.",
        "عمر، سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة عن المتابعين الذين لم يُسلَّموا وعددهم 600.",
    ),
]
SOUND: list[tuple[Facts, str, str]] = [
    (FIRST, "We are checking what you told us.", "نتحقق مما أخبرتنا به."),
    (DECLINED, "If anything is unclear, write to us.", "إذا كان أي شيء غير واضح فاكتب إلينا."),
    (CREDIT, "You ordered 1,000 followers for your account.", "طلبتَ 1,000 متابع لحسابك."),
    (FIRST, "We will answer about what did not arrive.", "سنرد عليك بشأن ما لم يصل."),
    (CREDIT, "Your message of 12 May reached us.", "وصلتنا رسالتك بتاريخ 12 مايو."),
]


@pytest.mark.parametrize(("changes", "en", "ar"), INVENTED)
def test_what_the_case_does_not_hold_is_not_kept(beside: Beside, case: Callable[..., Case], changes: Facts, en: str, ar: str) -> None:
    assert beside(case(**changes), en, ar) != "kept"


@pytest.mark.parametrize(("changes", "en", "ar"), INVENTED)
def test_it_is_found_in_a_half_alone(beside: Beside, case: Callable[..., Case], changes: Facts, en: str, ar: str) -> None:
    """Beside a sentence of thanks in the other half, so that nothing but its own words can stop it there."""
    built = case(**changes)
    assert beside(built, en, "شكرًا لتواصلك معنا.") != "kept"
    assert beside(built, "Thank you for contacting us.", ar) != "kept"


@pytest.mark.parametrize(("en", "ar"), SWAPPED)
def test_counts_that_differ_between_the_halves_are_not_kept(desk: Desk, case: Callable[..., Case], en: str, ar: str) -> None:
    assert desk.check(case(), en, ar.replace("600", "400")).verdict == "kept"
    assert desk.check(case(), en, ar).verdict != "kept"


@pytest.mark.parametrize(("changes", "en", "ar"), SOUND)
def test_what_the_case_holds_is_kept(beside: Beside, case: Callable[..., Case], changes: Facts, en: str, ar: str) -> None:
    assert beside(case(**changes), en, ar) == "kept"
