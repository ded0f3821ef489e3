"""The deep guard on free text: per rule a sound text and a breached one in each language, and what is certain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.folding import Language
from drafter.guard import Finding, allowed, free_text
from drafter.policy import decide
from drafter.writing.composing import key_of

Built = Callable[..., Case]
FULL = {"status": "completed", "delivered": 1000}
SITUATIONS: dict[str, dict[str, Any]] = {
    "offer": {},  # 5.00 USD to the balance within 24 hours
    "closing": {"client": {"closing_account": True}},  # 5.00 USD to the card within 10 business days
    "ask": {"stage": "acknowledge"},
    "decline": {"claim": "cash_out", "order": FULL},
    "done": {
        "stage": "follow_up",
        "done": [{"remedy": "credit", "amount": "5.00 USD", "at": "2026-05-11T10:00:00+04:00", "reference": "TX-99"}],
    },
    "dispute": {"claim": "dispute_threat", "stage": "acknowledge", "order": FULL},
    "results": {"claim": "no_business_results", "order": FULL},
    "drops": {
        "claim": "drops",
        "order": {**FULL, "warranty_days": 30, "start_count": 100, "current_count": 900, "completed_at": "2026-05-03T09:00:00+04:00"},
    },
}


@pytest.fixture(scope="session")
def found(desk: Desk, case: Built) -> Callable[[str, Language, str], list[Finding]]:
    """What is found in one half that says ``text``; the other half is left out, so parity is not asked."""

    def of(situation: str, lang: Language, text: str) -> list[Finding]:
        built = case(**SITUATIONS[situation])
        decision = decide(built, desk.library.policy)
        measure = allowed.of(built, decision, key_of(built, decision), desk.library.policy)
        halves: dict[Language, str] = {"en": "", "ar": "", lang: text}
        every = free_text.findings(halves, free_text.read_back(halves, measure), {}, measure)
        return [each for each in every if each.lang == lang and each.rule.partition(".")[0] not in ("parity", "missing")]

    return of


BREACHED: list[tuple[str, str, Language, str]] = [
    ("promise.remedy", "decline", "en", "We'll add 3 USD to your balance."),
    ("promise.remedy", "decline", "ar", "سنضيف 3 دولارات إلى رصيدك."),
    ("promise.remedy", "decline", "en", "A refund? Of course, granted."),
    ("promise.remedy", "decline", "en", "As a gift, some more likes are being prepared for you."),
    ("promise.remedy", "decline", "ar", "ومنا لك هدية صغيرة على الطلب."),
    ("promise.remedy", "offer", "en", "Should it fail, its worth goes back to the card."),
    ("promise.remedy", "offer", "ar", "وإن لم ينجح ذلك رجعنا المبلغ إلى البطاقة."),
    ("promise.amount", "offer", "en", "We will credit 6.00 USD to your balance."),
    ("promise.amount", "offer", "ar", "سنضيف 6.00 دولارات إلى رصيدك."),
    ("promise.amount", "offer", "en", "Both charges will be returned."),
    ("promise.amount", "offer", "ar", "سنعيد لك الدفعتين."),
    ("promise.deadline", "closing", "en", "5.00 USD will be on your card within two hours."),
    ("promise.deadline", "closing", "ar", "ستصل 5.00 دولارات إلى بطاقتك خلال ساعتين."),
    ("promise.warranty", "drops", "en", "Your warranty lasts for 90 days."),
    ("promise.warranty", "drops", "ar", "ضمانك لمدة 90 يوماً."),
    ("promise.outcome", "results", "en", "Our call will bring the next thousands by itself."),
    ("promise.outcome", "results", "ar", "بعدها ستزيد مبيعاتك."),
    ("promise.outcome", "offer", "en", "Your page takes off after this."),
    ("promise.outcome", "offer", "ar", "متابعوك سيجلبون غيرهم من تلقاء أنفسهم."),
    ("promise.done", "offer", "en", "Open your wallet page and you will see the sum there."),
    ("promise.done", "offer", "ar", "افتح صفحة رصيدك وستجد المبلغ فيها."),
    ("promise.done", "offer", "en", "We have added 5.00 USD to your balance."),
    ("promise.done", "offer", "ar", "أضفنا 5.00 دولارات إلى رصيدك."),
    ("promise.open", "offer", "en", "If any drop at any point in the future, we refill, no questions asked."),
    ("promise.open", "offer", "ar", "نعيد التعبئة دون حد زمني."),
    ("promise.open", "dispute", "en", "We go on until you are satisfied."),
    ("promise.open", "dispute", "ar", "واللي يرضيك نسويه."),
    ("leak.internal", "offer", "en", "The panel that we resell from was slow."),
    ("leak.internal", "offer", "ar", "دفعنا عنه للمورّد."),
    ("leak.internal", "offer", "en", "We still earn a little on it."),
    ("leak.internal", "offer", "ar", "هذا الطلب علينا بخسارة."),
    ("leak.identity", "offer", "en", "The likes went to a Mr Kamal instead."),
    ("leak.identity", "offer", "ar", "ذهبت الإعجابات إلى حساب الأخ كمال بالخطأ."),
    ("leak.identity", "offer", "en", "Dear Mona, thank you."),
    ("leak.identity", "offer", "ar", "عزيزتي منى، شكراً لك."),
    ("claim.untrue", "dispute", "en", "Complaints of that kind usually end with a fine for the client."),
    ("claim.untrue", "dispute", "ar", "مثل هذه الشكاوى تنتهي بغرامة على صاحبها."),
    ("claim.unsupported", "decline", "en", "We noticed that you deleted some followers."),
    ("claim.unsupported", "decline", "ar", "لاحظنا أنك حذفت بعض المتابعين."),
    ("claim.unsupported", "decline", "en", "There was an outage on that day."),
    ("claim.unsupported", "decline", "ar", "كان هناك عطل في ذلك اليوم."),
    ("text.slot", "offer", "en", "It takes <TIME>."),
    ("text.slot", "offer", "ar", "يستغرق <المدة>."),
    ("text.slot", "offer", "en", "Order %ORDER_ID% is closed."),
    ("text.slot", "offer", "ar", "الطلب ${ORDER} مغلق."),
    ("safety.link", "offer", "en", "Follow it here: tiny.cc/abc12"),
    ("safety.link", "offer", "ar", "للمتابعة: tiny.cc/abc12"),
    ("safety.secret", "ask", "en", "Let us have the password for a minute."),
    ("safety.secret", "ask", "ar", "ممكن ترسل لنا بيانات دخول الحساب؟"),
    ("safety.secret", "ask", "en", "A code comes by SMS; just forward it to us."),
    ("safety.secret", "ask", "ar", "سيصلك رمز من البنك، أرسله لنا."),
    ("text.artifact", "offer", "en", "(Note: I kept the tone warm.)"),
    ("text.artifact", "offer", "ar", "(حافظت على النبرة حسب التعليمات)"),
]
SOUND: list[tuple[str, Language, str]] = [
    # asked, quoted, denied, conditional, told as a rule
    ("ask", "en", "Before we talk about a refund or a new delivery, we need to see what happened."),
    ("ask", "ar", "قبل الحديث عن استرداد أو تنفيذ جديد نحتاج إلى معرفة ما حدث."),
    ("ask", "en", "You asked us to cancel and to return the money (12.50 USD)."),
    ("ask", "ar", "ذكرت أن زميلاً قال إنه سيضيف 12.50 دولار إلى رصيدك، ونحن نتحقق من ذلك."),
    ("decline", "en", "Refill? There is none here. Money back? Not for a finished order."),
    ("decline", "ar", "إعادة تعبئة؟ لا توجد هنا. خصم؟ ليس هذه المرة."),
    ("decline", "en", "We considered a refund and had to say no."),
    ("decline", "ar", "درسنا الاسترداد واضطررنا إلى الرفض."),
    ("decline", "en", "In general money goes back to the balance; here nothing is due."),
    ("decline", "ar", "بوجه عام تُعاد المبالغ إلى الرصيد، أما هنا فلا يُستحق شيء."),
    ("decline", "en", "Completion: no longer possible."),
    ("decline", "ar", "الإكمال: لم يعد ممكناً."),
    ("dispute", "en", "I promise no outcome yet, and that includes a refund."),
    ("dispute", "ar", "لا نعدك بنتيجة بعد، ويشمل ذلك الاسترداد."),
    ("decline", "en", "If your account was private at the time, tell us and we'll look again."),
    ("decline", "ar", "إذا كان حسابك خاصاً وقتها فأخبرنا لنراجع من جديد."),
    # figures that follow from the case
    ("offer", "en", "5.00 USD (40% of 12.50 USD) will be credited to your balance within 24 hours."),
    ("offer", "ar", "سنضيف 40% من 12.50 دولار، أي 5.00 دولارات، إلى رصيدك خلال 24 ساعة."),
    ("done", "en", "The credit TX-99 over 5.00 USD left us on 11 May."),
    ("done", "ar", "خرج الرصيد TX-99 بقيمة 5.00 دولارات من عندنا في 11 مايو."),
    # rules denied
    ("results", "en", "We can't promise sales, and our answer will reach you today."),
    ("results", "ar", "لا نعد بمبيعات من المتابعين."),
    ("decline", "en", "We never ask for passwords. A guarantee that followers never drop does not exist."),
    ("decline", "ar", "لا حاجة لإرسال كلمة المرور أو أي رمز."),
    ("offer", "en", "Hi, quick update: 5.00 USD goes to your balance within 24 hours."),
    ("offer", "ar", "السلام عليكم أستاذ عمر، سنضيف 5.00 دولارات إلى رصيدك خلال 24 ساعة."),
]


@pytest.mark.parametrize(("rule", "situation", "lang", "text"), BREACHED)
def test_a_breach_is_found_by_its_rule(found: Callable[..., list[Finding]], rule: str, situation: str, lang: Language, text: str) -> None:
    assert rule in {each.rule for each in found(situation, lang, text)}


@pytest.mark.parametrize(("situation", "lang", "text"), SOUND)
def test_a_sound_text_is_never_called_breached(found: Callable[..., list[Finding]], situation: str, lang: Language, text: str) -> None:
    assert [each for each in found(situation, lang, text) if each.certain] == []


@pytest.mark.parametrize(
    ("english", "arabic", "sure"),
    [
        ("We will add 5.00 USD to your balance.", "نشكر لك صبرك.", True),
        ("We will add 5.00 USD to your balance.", "سنضيف 4.00 دولارات إلى رصيدك.", True),
        ("You can see 5.00 USD.", "سنضيف 5.00 دولارات إلى رصيدك.", False),
        ("The rest is dropped.", "سنلغي الباقي.", False),
        ("We'll send 5.00 USD to your card.", "سنضيف 5.00 دولارات إلى رصيدك.", True),
    ],
)
def test_halves_differ_for_certain_by_figures_only(desk: Desk, case: Built, english: str, arabic: str, sure: bool) -> None:
    """A promise that no words of the other half hold may be said in words that are not read; a figure that is not there is not."""
    built = case()
    decision = decide(built, desk.library.policy)
    measure = allowed.of(built, decision, key_of(built, decision), desk.library.policy)
    halves: dict[Language, str] = {"en": english, "ar": arabic}
    every = free_text.findings(halves, free_text.read_back(halves, measure), {}, measure)
    assert any(each.certain for each in every if each.rule.startswith("parity")) is sure


HOSTILE = [
    "pay only " * 10_000,
    "refund " * 14_000,
    "you will find " * 7_000,
    "ستجد " * 20_000,
    "code " * 20_000,
    "If not, " * 12_000,
    "{" * 100_000,
    "a" * 100_000,
    "1 " * 50_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:9].strip() for text in HOSTILE])
def test_hostile_text_is_read_in_linear_time(found: Callable[..., list[Finding]], text: str) -> None:
    """Twice the text takes about twice the time."""
    from time import process_time

    times = []
    for part in (text[: len(text) // 4], text[: len(text) // 2]):
        begun = process_time()
        found("offer", "en", part)
        times.append(process_time() - begun)
    assert times[1] < 4 * times[0] + 1.0


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "All 1,000 followers arrived on your page."),
        ("ar", "وصل كل المتابعين إلى صفحتك."),
        ("en", "This is your third request this month."),
    ],
)
def test_what_the_record_denies_is_found(found: Callable[[str, Language, str], list[Finding]], lang: Language, text: str) -> None:
    """600 of 1,000 came, and the client asked once."""
    assert "claim.unsupported" in {finding.rule for finding in found("offer", lang, text)}


@pytest.mark.parametrize(("lang", "text"), [("en", "All 1,000 followers arrived on your page."), ("ar", "وصل كل المتابعين إلى صفحتك.")])
def test_what_the_record_holds_may_be_told(found: Callable[[str, Language, str], list[Finding]], lang: Language, text: str) -> None:
    """The order was delivered in full."""
    assert found("decline", lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "wide"),
    [
        ("en", "We have credited you in full.", True),
        ("en", "We have credited your balance.", False),
        ("ar", "أضفنا المبلغ المتبقي إلى رصيدك.", True),
        ("ar", "أضفنا المبلغ إلى رصيدك.", False),
    ],
)
def test_a_sum_that_is_not_told_is_not_made_more_of(
    found: Callable[[str, Language, str], list[Finding]], lang: Language, text: str, wide: bool
) -> None:
    """5.00 USD of 12.50 were credited."""
    assert ("promise.amount" in {finding.rule for finding in found("done", lang, text)}) is wide
