"""What a single rule doubted without need, each beside a near twin that it must go on doubting."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk

Built = Callable[..., Case]

OFFER = ("We will add 5.00 USD to your panel balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.")


@pytest.mark.parametrize(
    ("why", "sound", "wrong"),
    [
        (
            "not asked for",
            ("Keep your password and login codes to yourself.", "احتفظ بكلمة مرورك ورموز الدخول لنفسك."),
            ("Keep your password and login codes ready for us.", "جهّز لنا كلمة مرورك ورموز الدخول."),
        ),
        (
            "not asked for",
            ("Passwords and codes are not needed.", "كلمات المرور والرموز غير مطلوبة."),
            ("Passwords and codes are needed.", "كلمات المرور والرموز مطلوبة."),
        ),
        (
            "leaves the figure open",
            ("The order carries on from 600.", "يستمر الطلب من 600."),
            ("We add from 5.00 USD to your balance.", "نضيف إلى رصيدك 5.00 دولار أو أكثر."),
        ),
        (
            "leaves the figure open",
            ("The warranty is counted from 2 May.", "يُحسب الضمان من 2 مايو."),
            ("We add 5.00 USD and up.", "نضيف 5.00 دولار فما فوق."),
        ),
        (
            "denies something",
            ("400 followers are outstanding.", "بقي 400 متابع لم يصلوا."),
            ("400 followers are here.", "400 متابع لم يصلوا."),
        ),
        (
            "without a limit",
            ("Each time it took you to an empty page.", "كل مرة كان يوديك لصفحة فاضية."),
            ("Each time it drops you get more.", "كل مرة ينقص نزيدك."),
        ),
        (
            "commits us",
            ("A screenshot of the page will do.", "تكفي لقطة شاشة للصفحة."),
            ("Whatever it takes we will do.", "سنفعل كل ما يلزم."),
        ),
        (
            "results",
            ("You searched for it in the panel.", "بحثت عنه في اللوحة."),
            ("It lifts your post to the top of the search.", "سيتصدر منشورك نتائج البحث."),
        ),
        (
            "good word",
            ("You left us a message.", "تركت لنا رسالة."),
            ("Please leave us a good review.", "نرجو أن تترك لنا تقييم إيجابي."),
        ),
        (
            "codes and cards",
            ("Has the number on the account changed since 2 May?", "هل تغيّر العدد في الحساب منذ 2 مايو؟"),
            ("What is the number on the card?", "ما الرقم على البطاقة؟"),
        ),
        (
            "without a limit",
            ("The account has as many followers as it should.", "في الحساب العدد الذي ينبغي."),
            ("You get as many followers as you like.", "لك ما تشاء من المتابعين."),
        ),
        (
            "more of a warranty",
            ("A second refund is not needed here.", "لا حاجة هنا إلى استرداد آخر."),
            ("A second refund comes with it.", "ومعه استرداد آخر."),
        ),
        (
            "more than the decision's amount",
            ("We will add 5.00 USD to your balance for the double charge.", "سنضيف 5.00 دولار إلى رصيدك عن الخصم المزدوج."),
            ("We will add 5.00 USD doubled to your balance.", "سنضيف 5.00 دولار مضاعفة إلى رصيدك."),
        ),
        (
            "again and again",
            ("That covers every like that is missing.", "وهذا يغطي كل إعجاب ناقص."),
            ("We add 5.00 USD for every like.", "نضيف 5.00 دولار عن كل إعجاب."),
        ),
        (
            "does not speak of the whole",
            ("We fully understand.", "نتفهم ذلك."),
            ("We pay it in full.", "سندفع ذلك."),
        ),
    ],
)
def test_one_is_let_stand_and_its_twin_is_not(desk: Desk, case: Built, why: str, sound: tuple[str, str], wrong: tuple[str, str]) -> None:
    def doubts(beside: tuple[str, str]) -> bool:
        en, ar = (f"{offer} {said}" for offer, said in zip(OFFER, beside, strict=True))
        checked = desk.check(case(), en, ar)
        return any(why in finding.why for finding in checked.findings)

    assert not doubts(sound)
    assert doubts(wrong)


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("With 5.00 USD added to your balance today, order 88231 is closed, and nothing more is due on it.",
         "بعد إضافة 5.00 دولار إلى رصيدك اليوم أُغلق الطلب 88231 ولا يُستحق عنه شيء آخر."),
        ("In place of more likes 5.00 USD were credited to your balance today.",
         "بدلاً من إعجابات أخرى قُيّدت 5.00 دولار في رصيدك اليوم."),
    ],
)  # fmt: skip
def test_nothing_more_is_no_second_sum(desk: Desk, case: Built, en: str, ar: str) -> None:
    """لا يُستحق شيء آخر and بدلاً من إعجابات أخرى tell of no other sum."""
    built = case(done=[{"remedy": "credit", "amount": "5.00 USD", "at": "2026-05-12T09:00:00+04:00"}])
    assert not any("second time" in finding.why for finding in desk.check(built, en, ar).findings)
    twice = desk.check(built, "We added 5.00 USD and another 5.00 USD today.", "أضفنا 5.00 دولار و5.00 دولار أخرى اليوم.")
    assert any("second time" in finding.why for finding in twice.findings)


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("Before we can speak of a credit or a new delivery, we look at the order.", "قبل الحديث عن رصيد أو تنفيذ جديد ننظر في الطلب."),
        ("Something else was sent.", "أُرسل شيء آخر."),
        ("A refund is therefore out of reach.", "لذلك فالاسترداد غير متاح."),
    ],
)
def test_it_promises_nothing(desk: Desk, case: Built, en: str, ar: str) -> None:
    assert desk.check(case(), en, ar).verdict != "breached" or not any(
        finding.rule in ("promise.remedy", "promise.done") for finding in desk.check(case(), en, ar).findings
    )


@pytest.mark.parametrize(
    ("en", "ar", "stands"),
    [
        ("What happens now?", "ماذا يحدث الآن؟", True),
        ("Reply: by 9:00 tomorrow.", "الرد: قبل 9:00 غداً.", True),
        ("Missing: 400.", "الناقص: 400.", True),
        ("What about double?", "وماذا لو ضاعفناها؟", False),
        ("Covered.", "مشمول.", False),
        ("5.00 USD more.", "5.00 دولار أخرى.", False),
    ],
)
def test_a_few_words_that_ask_or_label_stand_alone(desk: Desk, case: Built, en: str, ar: str, stands: bool) -> None:
    """A question that offers nothing, a label with its figure; not an assent nor a sum."""
    checked = desk.check(case(), f"{OFFER[0]} {en}", f"{OFFER[1]} {ar}")
    assert any("too short" in finding.why for finding in checked.findings) is not stands or (not stands and checked.verdict != "kept")


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("One more question of this sort and the panel locks the account.", "وسؤال ثاني من هالنوع واللوحة تقفل الحساب."),
        ("We don't weigh things to the gram.", "وإحنا ما بنوزنش بالجرام."),
        ("Order once and receive twice.", "اطلب مرة وتصلك مرتين."),
        ("Then another fifth off what is left.", "ثم خُمس آخر مما يتبقى."),
        ("The enquiries come in on their own feet.", "وتأتي استفسارات الزبائن على قدميها."),
        ("You are the fourth buyer to write to us since dawn.", "رسالتك هي الرابعة منذ الفجر."),
        ("Should it shrink, the loss is ours.", "وإن نقصت فالخسارة علينا."),
        ("It goes to any IBAN you care to name.", "ويذهب إلى أي آيبان تسمّيه لنا."),
        ("Instagram kept turning your username away.", "ظل إنستغرام يردّ اسم المستخدم."),
        ("The like count on your post is hidden.", "عداد اللايكات مخفي في منشورك."),
        ("You thanked us on the 7th.", "شكرتنا يوم 7."),
        ("Likes are never refundable once 24 hours have passed from completion.", "ولا تُرد الإعجابات بعد مرور 24 ساعة على اكتمال الطلب."),
        ("It comes once you have returned the 200 followers.", "متى أعدت المئتي متابع."),
        ("It comes once the handling fee is paid.", "بعد دفع رسوم المعالجة."),
        ("We wait until you confirm that no dispute will be filed.", "ننتظر تأكيدك أنك لن تفتح أي اعتراض."),
        ("Under the consumer code likes count as used goods.", "بحسب نظام حماية المستهلك تُعد الإعجابات سلعة مستعملة."),
        ("You opened our message and answered with a thumbs-up.", "فتحت رسالة الاكتمال ورددت بعلامة الإعجاب."),
        ("All of them Egyptians who open it with their morning tea.", "وكلهم مصريين بيفتحوا إكس مع شاي الصبح."),
        ("An approval is not needed.", "موافقة المشرف غير لازمة."),
    ],
)
def test_what_a_reply_devises_is_doubted(desk: Desk, case: Built, en: str, ar: str) -> None:
    """In either half: a threat, a gift, a result, other clients, a cause, a word of the client, a rule, a condition."""
    assert desk.check(case(), *OFFER).verdict == "kept"
    assert desk.check(case(), f"{OFFER[0]} {en}", OFFER[1]).verdict != "kept"
    assert desk.check(case(), OFFER[0], f"{OFFER[1]} {ar}").verdict != "kept"
    assert desk.check(case(), f"{OFFER[0]} {en}", f"{OFFER[1]} {ar}").verdict != "kept"


def test_goodwill_on_record_is_named(desk: Desk, case: Built) -> None:
    """What was given as goodwill may be called so; where nothing was given it would be a gift."""
    en = "We added 5.00 USD to your balance on 12 May as a goodwill gesture."
    ar = "أضفنا إلى رصيدك 5.00 دولارات يوم 12 مايو من باب حسن النية، على سبيل المجاملة."
    given = case(done=[{"remedy": "credit", "amount": "5.00 USD", "at": "2026-05-12T09:00:00+04:00"}], stage="follow_up")
    assert not any("gives something" in finding.why for finding in desk.check(given, en, ar).findings)
    declined = case(claim="low_quality", evidence={"quality_deviates": False})
    assert any(
        "gives something" in finding.why
        for finding in desk.check(declined, "As a goodwill gesture, see below.", "على سبيل المجاملة.").findings
    )


def test_another_sum_beside_a_promise_is_doubted(desk: Desk, case: Built) -> None:
    """The promise has its own sum; one more in its statement must be one of the case."""
    en = "We will add 5.00 USD to your panel balance within 24 hours, once the other 0.25 USD is with us."
    ar = "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة متى وصلتنا 0.25 دولار الأخرى."
    found = [(finding.lang, finding.why) for finding in desk.check(case(), en, ar).findings]
    assert ("en", "No amount of the case is this one.") in found
    assert ("ar", "No amount of the case is this one.") in found


@pytest.mark.parametrize(
    ("day", "arabic", "late"), [("Monday", "الاثنين", True), ("Wednesday", "الأربعاء", False), ("Tuesday", "الثلاثاء", False)]
)
def test_an_answer_after_it_is_due_is_doubted(desk: Desk, case: Built, day: str, arabic: str, late: bool) -> None:
    """It is due within a day of Tuesday, 12 May."""
    checked = desk.check(case(stage="acknowledge"), f"We will write to you on {day}.", f"سنكتب لك يوم {arabic}.")
    assert any(finding.why == "An answer is due sooner than this." for finding in checked.findings) is late


DECLINED = (
    "Order 88231 finished with all 1,000 followers, so no refund is due on it.",
    "اكتمل الطلب 88231 بكامل المتابعين وعددهم 1,000، لذلك لا يُستحق عنه استرداد.",
)


@pytest.mark.parametrize(
    ("en", "ar"),
    [
        ("Our answer in short: granted.", "جوابنا باختصار: ممنوح."),
        ("Our answer in short is yes.", "جوابنا باختصار هو نعم."),
        ("Our response in brief, accepted.", "ردنا بإيجاز، مقبول."),
        ("Answer: with pleasure.", "الجواب: بكل سرور."),
        ("Our reply by then: free.", "ردنا بحلول ذلك: مجانًا."),
        ("Where do you take it?", "وين تاخذه؟"),
        ("When does it land?", "متى يوصلك؟"),
        ("Who gets it free?", "متى تستلمه مجانًا؟"),
        ("How many extra?", "كم زود؟"),
        ("What is it for you?", "كم لك؟"),
    ],
)
def test_an_assent_is_stopped_where_nothing_is_offered(desk: Desk, case: Built, en: str, ar: str) -> None:
    """Also as an answer to nothing, or as a question that takes for granted that something comes."""
    built = case(order={"status": "completed", "delivered": 1000}, claim="not_received")
    assert desk.check(built, *DECLINED).verdict == "kept"
    assert desk.check(built, f"{DECLINED[0]} {en}", f"{DECLINED[1]} {ar}").verdict != "kept"
    assert desk.check(built, f"{DECLINED[0]} {en}", DECLINED[1]).verdict != "kept"
    assert desk.check(built, DECLINED[0], f"{DECLINED[1]} {ar}").verdict != "kept"
