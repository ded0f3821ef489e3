"""What a sound reply speaks of in passing, and the same with a word that makes a promise of it: no breach, and never kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk

Built = Callable[..., Case]

OFFER = ("We will add 5.00 USD to your panel balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.")
PASSING = [
    # English, Arabic, and the twins
    (
        "Omar, order 88231 (1,000 followers) stopped at 600.",
        "عمر، توقف الطلب 88231 (1,000 متابع) عند 600.",
        "Omar, call 0501234567 about order 88231.",
        "عمر، اتصل على 0501234567 بشأن الطلب 88231.",
    ),
    (
        "You asked to stop the order and have the money returned.",
        "طلبت إيقاف الطلب وإعادة المبلغ.",
        "You asked to stop the order, and the money was returned.",
        "طلبت إيقاف الطلب، وأُعيد المبلغ.",
    ),
    (
        "The other 600 were delivered.",
        "أما الباقون وعددهم 600 فقد وصلوا.",
        "The other 600 were delivered again.",
        "أما الباقون وعددهم 600 فقد أُعيد تسليمهم.",
    ),
    (
        "You hoped that the order would bring sales, and we understand it.",
        "كنت تأمل أن يجلب الطلب مبيعات، ونحن نتفهم ذلك.",
        "The order will bring sales, and we understand it.",
        "سيجلب الطلب مبيعات، ونحن نتفهم ذلك.",
    ),
    (
        "The account is private, and nothing resumes as long as it stays private.",
        "الحساب خاص، ولا يُستأنف شيء ما دام خاصًا.",
        "We refill it as long as it stays public.",
        "نعيد تعبئته ما دام عامًا.",
    ),
    (
        "Followers who go down every day are annoying.",
        "نقص المتابعين كل يوم أمر مزعج.",
        "Followers come back every day for free.",
        "يعود المتابعون كل يوم مجانًا.",
    ),
    (
        "The count is 400 followers below its level.",
        "العدد أقل بـ400 متابع من مستواه.",
        "Consider the 400 followers back on your page.",
        "اعتبر الـ400 متابع رجعوا إلى صفحتك.",
    ),
    (
        "We are checking whether the other 400 can still be delivered.",
        "نتحقق هل يمكن تنفيذ الـ400 الباقية.",
        "Once the account is open, the other 400 will come through.",
        "وأول ما ينفتح الحساب تصلك الـ400 الباقية.",
    ),
    (
        "Nobody wants to wait for a reply.",
        "لا أحد يحب انتظار الرد.",
        "Meanwhile it goes ahead of the others in the queue.",
        "ولحد وقتها بيمشي قبل غيره في الدور.",
    ),
    (
        "You wrote that this has not happened to you before.",
        "كتبت أن هذا لم يحدث لك من قبل.",
        "Two more people wrote us the same about this service.",
        "وفي اثنين غيرك كتبوا لنا نفس الشي عن هذه الخدمة.",
    ),
    (
        "It was our part to tell you how the order stands.",
        "كان علينا أن نخبرك بوضع الطلب.",
        "Once a service is delivered we carry no responsibility for it.",
        "وبعد تنفيذ الخدمة ما علينا أي مسؤولية عنها.",
    ),
    (
        "We do not want you to lose time over this.",
        "لا نريد أن يضيع وقتك في هذا.",
        "In any case your money will not be lost.",
        "وفي كل الأحوال فلوسك ما بتروح عليك.",
    ),
    (
        "You wrote that PayPal is what you use.",
        "كتبت أنك تستخدم باي بال.",
        "PayPal turns away transfers from panels in any case.",
        "وباي بال على أي حال لا تقبل التحويلات من اللوحات.",
    ),
    (
        "If this is not clear, please tell us.",
        "إن لم يكن هذا واضحًا فأخبرنا.",
        "Would you like a shorter version of this reply?",
        "هل ترغب في نسخة أقصر من هذا الرد؟",
    ),
    (
        "The likes on the post cannot be moved, and we understand that this is not what you hoped for.",
        "الإعجابات على المنشور لا يمكن نقلها، ونتفهم أن هذا غير ما تمنيت.",
        "We will also run the 8,000 plays for you at no charge.",
        "كما سننفّذ لك الـ8,000 استماع دون مقابل.",
    ),
    (
        "There is nothing to pay for this answer, and nothing more is needed from you.",
        "لا تدفع شيئًا مقابل هذا الرد، ولا نحتاج منك غيره.",
        "If it was the other post, the 800 likes go there again at our expense.",
        "وإن كان المنشور الآخر فستصله 800 إعجاب من جديد على نفقتنا.",
    ),
    (
        "No order of yours runs at the moment.",
        "ليس لديك طلب آخر قيد التنفيذ حاليًا.",
        "Another order will run for you without any fee.",
        "وسيُشغَّل لك طلب آخر بلا رسوم.",
    ),
    (
        "We are glad to explain any point.",
        "يسعدنا توضيح أي نقطة.",
        "We are happy to take this cost.",
        "يسعدنا أن نتحمل هذه التكلفة.",
    ),
    (
        "We are sorry about the wait.",
        "نعتذر عن الانتظار.",
        "We are sorry that we charged you too much.",
        "نأسف لأننا سحبنا منك أكثر من اللازم.",
    ),
    (
        "If you have any questions, please write to us.",
        "إذا كان لديك أي سؤال فراسلنا.",
        "If you have any concerns, the price is reduced.",
        "إذا كانت لديك أي ملاحظات، ينخفض السعر.",
    ),
    (
        "You will have our answer within 24 hours.",
        "سيصلك ردّنا خلال 24 ساعة.",
        "You will have our answer and the gift within 24 hours.",
        "سيصلك ردّنا والهدية خلال 24 ساعة.",
    ),
    (
        "Please send us the link of the post.",
        "نرجو إرسال رابط المنشور.",
        "Please send us your bank details for the transfer.",
        "نرجو إرسال بيانات البنك للتحويل.",
    ),
    (
        "A supervisor is looking at your message.",
        "المشرف يطّلع على رسالتك.",
        "The supervisor is on your side.",
        "المشرف في صفك.",
    ),
    (
        "Thank you for your message.",
        "شكرًا على رسالتك.",
        "Thank you for your patience until the new likes arrive.",
        "شكرًا على صبرك حتى تصل الإعجابات الجديدة.",
    ),
]


@pytest.mark.parametrize(("en", "ar"), [row[:2] for row in PASSING], ids=[row[0][:30] for row in PASSING])
def test_what_is_said_in_passing_is_no_breach(desk: Desk, case: Built, en: str, ar: str) -> None:
    assert desk.check(case(), f"{en} {OFFER[0]}", f"{ar} {OFFER[1]}").verdict != "breached"


@pytest.mark.parametrize(("en", "ar"), [row[2:] for row in PASSING], ids=[row[2][:30] for row in PASSING])
def test_its_twin_is_never_kept(desk: Desk, case: Built, en: str, ar: str) -> None:
    assert desk.check(case(), f"{en} {OFFER[0]}", f"{ar} {OFFER[1]}").verdict != "kept"


@pytest.mark.parametrize("name", ["يا ناصر", "بو فيصل", "يا أبو فهد"])
def test_another_than_the_client_is_called_upon(desk: Desk, case: Built, name: str) -> None:
    """A name in Arabic that the case does not hold may be another client's; a title is none."""
    called = desk.check(case(), f"Hello. {OFFER[0]}", f"أهلًا {name}، {OFFER[1]}")
    assert called.verdict != "kept"
    assert not any("is called" in finding.why for finding in desk.check(case(), OFFER[0], f"يا أستاذ، {OFFER[1]}").findings)


def test_a_time_of_one_half_beside_a_day_of_the_other(desk: Desk, case: Built) -> None:
    """Both halves name a day, and one of them tells besides that the rest is complete in a day or two."""
    found = desk.check(
        case(),
        f"The time ended on 12 May, Omar. {OFFER[0][:-17]} today.",
        f"انتهى الوقت في 12 مايو يا عمر، ويكتمل الباقي خلال يوم أو يومين. {OFFER[1][:-14]} اليوم.",
    )
    assert found.verdict != "kept"


FOLLOWED_UP = [
    # what is on record, English, Arabic, and whether it may be told
    (
        {"remedy": "refill", "reference": "RL-5"},
        "The refill was accepted under reference RL-5, at no cost to you.",
        "تم قبول إعادة التعبئة بالرقم المرجعي RL-5 ومن دون أي تكلفة عليك.",
        True,
    ),
    (
        {"remedy": "refill", "reference": "RL-5"},
        "The refill was accepted, and it will be repeated next week.",
        "تم قبول إعادة التعبئة، وستُكرر الأسبوع القادم.",
        False,
    ),
    (
        {"remedy": "consultation", "reference": "CO-31"},
        "We arranged a consultation with our team for you. The reference is CO-31.",
        "رتبنا لك استشارة مع فريقنا، والمرجع CO-31.",
        True,
    ),
    (
        {"remedy": "consultation", "reference": "CO-31"},
        "We will arrange one more consultation with our team for you.",
        "سنرتب لك استشارة أخرى مع فريقنا.",
        False,
    ),
    (
        {"remedy": "redelivery", "reference": "RD-71"},
        "We started the new delivery, reference RD-71, and your followers are now all with you.",
        "بدأنا تنفيذ الطلب من جديد، والمرجع RD-71، والمتابعين صاروا كلهم عندك.",
        False,
    ),
    (
        {"remedy": "credit", "amount": "5.00 USD", "reference": "TX-1"},
        "The 5.00 USD have gone back to the card you used, reference TX-1.",
        "أُعيد مبلغ 5.00 دولارات إلى البطاقة المستخدمة، والمرجع TX-1.",
        False,
    ),
]


@pytest.mark.parametrize(("done", "en", "ar", "sound"), FOLLOWED_UP, ids=[row[1][:40] for row in FOLLOWED_UP])
def test_what_is_on_record_is_told_and_nothing_more(
    desk: Desk, case: Built, done: dict[str, str], en: str, ar: str, *, sound: bool
) -> None:
    checked = desk.check(case(stage="follow_up", done=[done]), f"Hello Omar. {en}", f"أهلًا عمر. {ar}")
    assert (checked.verdict == "breached" or any(finding.rule.startswith("promise.") for finding in checked.findings)) is not sound


def test_an_answer_is_promised_no_sooner_than_it_is_due(desk: Desk, case: Built) -> None:
    """By a point of time or a day, and not only within some hours."""
    first = case(stage="acknowledge")
    assert desk.check(first, "You'll have our answer by 3:00 p.m. today.", "سيصلك ردنا اليوم قبل الساعة 3:00 عصرًا.").verdict != "kept"


def test_now_in_one_half_is_no_figure_of_its_own(desk: Desk, case: Built) -> None:
    """والحين نراجع: how things stand; a day in one half alone is still found."""
    en, ar = "We have your message and are checking order 88231", "وصلتنا رسالتك، والحين نراجع الطلب 88231."
    first = case(stage="acknowledge")
    now = desk.check(first, f"{en}. Our answer comes tomorrow.", f"{ar} ردنا يصلك غدًا.")
    assert not any(finding.rule == "parity.figure" for finding in now.findings)


def test_nothing_is_done_by_a_time_where_nothing_is_due(desk: Desk, case: Built) -> None:
    first = case(stage="acknowledge")
    checked = desk.check(first, "It is done within 2 hours of this message.", "يتم ذلك خلال ساعتين من هذه الرسالة.")
    assert "promise.deadline" in {finding.rule for finding in checked.findings}


def test_a_refill_has_its_time_and_the_end_of_the_warranty_is_none(desk: Desk, case: Built) -> None:
    order = {
        "id": "61501",
        "service": "Instagram Followers [R30]",
        "status": "completed",
        "quantity": 1000,
        "delivered": 1000,
        "paid": "13.50 USD",
        "start_count": 200,
        "current_count": 880,
        "warranty_days": 30,
        "warranty_from": "completed",
        "ordered_at": "2026-04-28T09:00:00+04:00",
        "completed_at": "2026-05-01T09:00:00+04:00",
    }
    drops = case(claim="drops", message="320 followers dropped", order=order)
    en, ar = "Order 61501 is under warranty until 31 May 2026.", "الطلب 61501 ضمن الضمان حتى 31 مايو 2026."
    timed = desk.check(drops, f"{en} We will refill the 320 within 72 hours.", f"{ar} سنعيد تعبئة الـ320 خلال 72 ساعة.")
    untimed = desk.check(drops, f"{en} We will refill the 320.", f"{ar} سنعيد تعبئة الـ320.")
    assert timed.verdict == "kept"
    assert {finding.rule for finding in untimed.findings} == {"missing.figure"}
