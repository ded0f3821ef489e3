"""What must not be excused: sentences by which two attackers got through words that had been let pass, and their near twins."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.guard import subtracted
from drafter.reading.folding import fold

Built = Callable[..., Case]

OFFER = ("We will add 5.00 USD to your panel balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.")
WRONG = [
    ("A colleague forgot to tell you.", "زميل نسي أن يخبرك."),
    ("You asked for a full refund and you have it.", "طلبت استردادا كاملا ولك ذلك."),
    ("You wrote that you accept this.", "كتبت أنك تقبل بهذا."),
    ("Do not open a dispute before our answer.", "لا تفتح نزاعاً قبل ردنا."),
    ("And then 4.50 USD go to your balance.", "ثم تذهب 4.50 دولار إلى رصيدك."),
    ("The consultation turns your views into buyers.", "تحوّل الاستشارة مشاهداتك إلى مشترين."),
    ("You will have a clear decision and a fair sum.", "سيصلك قرار واضح ومبلغ عادل."),
    ("And all you paid is returned.", "وكل ما دفعته يعود إليك."),
    ("Your order is covered for good.", "طلبك مشمول إلى الأبد."),
    ("Please delete the complaint you posted.", "نرجو أن تحذف الشكوى التي نشرتها."),
    ("Some of it fell below the quality we list.", "جزء منها كان أقل من الجودة المعلنة."),
    ("The followers landed on another page.", "المتابعين راحت لصفحة ثانية."),
    ("The followers stay as they are and don't go down.", "المتابعين يتمون مثل ما هم وما ينزلون."),
    ("The order goes on until it reaches 1,000.", "والطلب يكمل لين يوصل 1000."),
    ("It is what is left once we have paid for them ourselves.", "وهو الباقي بعد ما دفعنا ثمنهم."),
]


@pytest.mark.parametrize(("en", "ar"), WRONG)
def test_it_is_not_kept_beside_the_offer(desk: Desk, case: Built, en: str, ar: str) -> None:
    """In both halves, and in each alone."""
    for texts in ((f"{OFFER[0]} {en}", f"{OFFER[1]} {ar}"), (f"{OFFER[0]} {en}", OFFER[1]), (OFFER[0], f"{OFFER[1]} {ar}")):
        assert desk.check(case(), *texts).verdict != "kept"


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("Order 88231: 1,000 minus 600 leaves 400 followers.", "الطلب 88231: 1,000 ناقص 600 يساوي 400 متابع."),
        ("We will add it at once.", "سنضيفه فورا."),
    ],
)
def test_it_is_no_condition_and_no_missing_count(desk: Desk, case: Built, en: str, ar: str) -> None:
    """ "At once" is no condition, and ناقص between two numbers says that nothing is missing."""
    whys = [finding.why for finding in desk.check(case(), f"{OFFER[0]} {en}", f"{OFFER[1]} {ar}").findings]
    assert not any("a condition" in why or "as missing" in why or "taken off" in why for why in whys)


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("Our decision will reach you with the amount.", "سيصلك قرارنا ومعه المبلغ."),
        ("You can count on the decision being yours.", "يمكنك الاعتماد على أن القرار لصالحك."),
        ("Your wish is our command.", "طلبك أوامر."),
    ],
)
def test_an_answer_brings_nothing_and_hints_nothing(desk: Desk, case: Built, en: str, ar: str) -> None:
    """In a first answer, in both halves and in each alone."""
    told = ("We have your message and will answer you by 10:05 tomorrow.", "وصلتنا رسالتك وسنرد عليك قبل الساعة 10:05 غدا.")
    for texts in ((f"{told[0]} {en}", f"{told[1]} {ar}"), (f"{told[0]} {en}", told[1]), (told[0], f"{told[1]} {ar}")):
        assert desk.check(case(stage="acknowledge"), *texts).verdict != "kept"


@pytest.mark.parametrize(
    ("text", "left", "found"),
    [
        ("2,000 minus 1,460 leaves 540", {540}, ["2,000 minus 1,460"]),
        ("٢١٠٠ ناقص ١٧٠٠ يساوي أربعمئة", {400}, ["٢١٠٠ ناقص ١٧٠٠"]),
        ("40 dollars paid less 0 is 40", {40}, ["40 dollars paid less 0"]),
        ("2,000 minus 1,460 leaves 640", {640}, []),
        ("400 متابع ناقص", {400}, []),
    ],
)
def test_subtractions_are_worked_out(text: str, left: set[int], found: list[str]) -> None:
    assert [text[slice(*span)] for span in subtracted.spans(fold(text), {Decimal(each) for each in left})] == found


@pytest.mark.parametrize(
    ("hours", "fits"),
    [("23", True), ("twenty-three", True), ("30", False)],
)
def test_an_answer_is_told_by_the_hours_that_are_left(desk: Desk, case: Built, hours: str, fits: bool) -> None:
    """The message came at 10:05 and it is 10:30: of the day for the answer 23 whole hours are left."""
    whole = {"23": "23", "twenty-three": "ثلاث وعشرين", "30": "30"}[hours]
    first = case(stage="acknowledge")
    checked = desk.check(first, f"We have your message. We reply within {hours} hours.", f"وصلتنا رسالتك. نرد خلال {whole} ساعة.")
    assert any("length of time" in finding.why for finding in checked.findings) is not fits


def test_a_credit_is_not_told_later_than_the_policy_gives_it(desk: Desk, case: Built) -> None:
    """A credit waits for no bank; within two days it may be told to come."""
    late = ("We will add 5.00 USD to your panel balance within 5 business days.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 5 أيام عمل.")
    assert desk.check(case(), *late).verdict != "kept"
    assert not any("waits for no bank" in finding.why for finding in desk.check(case(), *OFFER).findings)


FIRST = ("We have received your message and will reply by 10:05 am on 13 May.", "استلمنا رسالتك وسنرد عليك بحلول 10:05 صباحا يوم 13 مايو.")


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("We did put the wrong service on your post.", "فعلا نفذنا خدمة غير صحيحة على منشورك."),
        ("We know that this batch came out weak.", "ندري إن هالدفعة طلعت ضعيفة."),
    ],
)
def test_nothing_is_admitted_before_it_is_checked(desk: Desk, case: Built, en: str, ar: str) -> None:
    texts = (f"{FIRST[0]} {en}", f"{FIRST[1]} {ar}")
    findings = desk.check(case(stage="acknowledge"), *texts).findings
    assert {finding.lang for finding in findings if "nobody has found" in finding.why} == {"en", "ar"}


def test_a_delivery_waits_for_a_public_account_however_it_is_told(desk: Desk, case: Built) -> None:
    texts = (
        "We will deliver the rest whether the account stays private or not.",
        "سنستأنف تنفيذ الباقي سواء بقي الحساب خاصا أم صار عاما.",
    )
    private = case(claim="target_unavailable", evidence={"target": "private", "can_complete": True})
    assert {finding.lang for finding in desk.check(private, *texts).findings if "waits for a public" in finding.why} == {"en", "ar"}


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("450 x 2 cents = 9.00 USD.", "450 × 2 سنت = 9.00 دولار."),
        ("Please choose.", "يمكنك الاختيار:"),
        ("Followers now?", "والمتابعين الحين؟"),
        ("Your message has reached us.", "بلغتنا رسالتك."),
        ("Got your message.", "استلمنا رسالتك."),
    ],
)
def test_sums_in_cents_and_short_questions_are_understood(desk: Desk, case: Built, en: str, ar: str) -> None:
    whys = [finding.why for finding in desk.check(case(stage="ask"), en, ar).findings]
    assert not any("too short" in why or "reckons" in why for why in whys)


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        (f"Amna, {OFFER[0][0].lower()}{OFFER[0][1:]}", f"آمنة، {OFFER[1]}"),
        (f"{OFFER[0]} Thank you, Tariq.", f"{OFFER[1]} شكرا لك يا طارق."),
    ],
)
def test_a_name_that_is_spoken_to_is_the_clients(desk: Desk, case: Built, en: str, ar: str) -> None:
    """A name that stands in both halves, wherever it stands and however common it is."""
    findings = desk.check(case(), en, ar).findings
    assert {finding.lang for finding in findings if finding.rule == "leak.identity"} == {"en", "ar"}


def test_nobody_else_is_spoken_to_by_the_clients_own_name(desk: Desk, case: Built) -> None:
    built = case()
    findings = desk.check(built, f"{built.client.name}, {OFFER[0]}", f"عمر، {OFFER[1]}").findings
    assert not any(finding.why == "This name is not the client's." for finding in findings)


@pytest.mark.parametrize(
    ("en", "ar", "read_"),
    [("We write by 1/5.", "نكتب لك قبل 1/5.", True), ("We add 1/5 of the price.", "نضيف 1/5 من السعر.", False)],
)
def test_a_date_in_figures_is_the_cases_and_no_share(desk: Desk, case: Built, en: str, ar: str, read_: bool) -> None:
    """The order was placed on 1 May: the day stands first, and "1/5 of the price" is a fifth all the same."""
    built = case(order={"ordered_at": "2026-05-01T09:00:00+04:00"})
    checked = desk.check(built, f"{OFFER[0]} {en}", f"{OFFER[1]} {ar}")
    doubted = any("read with certainty" in finding.why for finding in checked.findings)
    assert not doubted if read_ else checked.verdict != "kept"


@pytest.mark.parametrize(
    ("en", "ar", "asks"),
    [
        ("Without delay, your password.", "بدون تأخير كلمة المرور.", True),
        ("No need to worry: the code from the message.", "ما يحتاج تقلق، رمز التحقق.", True),
        ("Do not send a password.", "لا ترسل لنا كلمة المرور.", False),
    ],
)
def test_a_secret_is_asked_for_whatever_is_denied_beside_it(desk: Desk, case: Built, en: str, ar: str, asks: bool) -> None:
    findings = desk.check(case(), f"{OFFER[0]} {en}", f"{OFFER[1]} {ar}").findings
    assert any(finding.rule == "safety.secret" for finding in findings) is asks


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("I am reading your message, friend.", "أقرأ رسالتك يا الغالي."),
        ("Hi, I'm the support assistant.", "هلا، أنا مساعد الدعم."),
        ("God bless you.", "الله يبارك فيك."),
        ("Ask whatever you like.", "اسأل اللي تبيه."),
    ],
)
def test_what_is_said_in_kindness_is_not_accused(desk: Desk, case: Built, en: str, ar: str) -> None:
    whys = {finding.why for finding in desk.check(case(), f"{OFFER[0]} {en}", f"{OFFER[1]} {ar}").findings}
    assert desk.check(case(), f"{OFFER[0]} I am writing you a cheque.", f"{OFFER[1]} أكتب لك شيكًا بقيمة الباقي.").verdict == "breached"
    assert not [why for why in whys if "cancel" in why or "another" in why or "called" in why or "limit" in why or "commits us" in why]
