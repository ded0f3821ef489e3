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
Found = Callable[[str, Language, str], list[Finding]]
FULL = {"status": "completed", "delivered": 1000}
SITUATIONS: dict[str, dict[str, Any]] = {
    "offer": {},  # 5.00 USD to the balance within 24 hours
    "closing": {"client": {"closing_account": True}},  # 5.00 USD to the card within 10 business days
    "ask": {"stage": "acknowledge"},
    "decline": {"claim": "cash_out", "order": FULL},
    "private": {"claim": "target_unavailable", "evidence": {"can_complete": True, "target": "private"}},
    "expired": {
        "claim": "drops",
        "order": {**FULL, "warranty_days": 3, "start_count": 100, "current_count": 900, "completed_at": "2026-05-03T09:00:00+04:00"},
    },
    "refunded": {
        "stage": "follow_up",
        "client": {"closing_account": True},
        "done": [{"remedy": "refund", "amount": "5.00 USD", "reference": "RF-1"}],
    },
    "relaunched": {"claim": "low_quality", "order": FULL, "stage": "follow_up", "done": [{"remedy": "redelivery", "reference": "RD-1"}]},
    "removed": {"claim": "target_unavailable", "evidence": {"can_complete": False, "target": "deleted"}},
    "waiting": {"stage": "acknowledge", "message": "stuck for 4 days now, where are they"},
    "done": {
        "stage": "follow_up",
        "done": [{"remedy": "credit", "amount": "5.00 USD", "at": "2026-05-11T10:00:00+04:00", "reference": "TX-99"}],
    },
    "dispute": {"claim": "dispute_threat", "stage": "acknowledge", "order": FULL},
    "granted": {
        "claim": "cash_out",
        "order": FULL,
        "client": {"refunds": [{"service_id": "ig-1", "at": "2026-05-02", "remedy": "discount", "warranty": False}]},
    },
    "refilled": {"stage": "follow_up", "message": "you owe me 5000 followers", "done": [{"remedy": "refill", "reference": "RF-9"}]},
    "twice": {"claim": "duplicate_charge", "evidence": {"charged_extra": "5.00 USD"}},
    "late": {"order": {"promised_by": "2026-05-20T09:00:00+04:00"}},
    "quality": {"claim": "low_quality", "order": FULL},
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
    ("promise.deadline", "drops", "ar", "سنستكمل 200 متابع ناقص خلال 24 ساعة."),
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
    "ordered: " + "," * 90_000,
    "use it at any time and the balance " * 3_000,
    "We refunded 5 USD to your card and another 7 USD, " * 2_000,
    "You see it on the card in 2 days. " * 3_000,
    "we cannot do: refund it, " * 4_000,
    "[" * 100_000,
    " [a](" * 20_000,
    "{slot} " * 15_000,
    "We answer by 10:05. " * 5_000,
    "Cancelled today and the card shows it in 10 business days. " * 1_700,
    "نرد الساعة 10:05 غدًا، " * 4_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:9].strip() for text in HOSTILE])
def test_hostile_text_is_read_in_linear_time(
    found: Callable[..., list[Finding]], text: str, seconds: Callable[[Callable[[str], object]], float]
) -> None:
    """Four times the text may take eight times as long, which leaves room for noise and none for a runaway pattern."""
    short, long = text[: len(text) // 16], text[: len(text) // 4]
    assert seconds(lambda word: found("offer", "en", long + word)) < 8 * seconds(lambda word: found("offer", "en", short + word))


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


TOLD_SOUND: list[tuple[str, Language, str]] = [
    # what was given before, a cause that would have been, a rule
    ("granted", "en", "You received a discount on this service before, so we cannot give another."),
    ("granted", "ar", "حصلت في المرة السابقة على خصم لهذه الخدمة، فلا يمكننا تقديم آخر."),
    ("decline", "en", "Had it reached us in time we could have redone the order."),
    ("decline", "ar", "لو وصلتنا في وقتها لكان بإمكاننا إعادة التنفيذ."),
    ("results", "en", "Nobody can guarantee buyers, and it would be dishonest to tell you that sales will follow."),
    ("results", "ar", "محد يقدر يضمن المبيعات."),
    # steps of a sum, days of the month, weeks that went by, the client's own number
    ("offer", "en", "12.50 USD / 1,000 = 0.0125 USD each; 400 × 0.0125 = 5.00 USD goes to your balance within 24 hours."),
    ("offer", "ar", "12.5 لكل ألف، فتعود إلى رصيدك 5.00 دولارات خلال 24 ساعة."),
    ("decline", "ar", "انتهى الطلب منذ يوم 12."),
    # no commitment: a ticket, the start count, a check, a name
    ("ask", "en", "We have opened a ticket for it and can send you the start count."),
    ("ask", "ar", "نشيّك على الطلب ونرد عليك خلال 24 ساعة."),
    ("ask", "ar", "تم يا أحمد، وصلتنا رسالتك."),
    ("decline", "en", "We understand that you changed your mind."),
    # a refill under way is no order under way; what an order is not stopped for; the order's number in brackets
    ("drops", "en", "The refill is being delivered now."),
    ("offer", "en", "Your order (88231) stopped."),
    # a time that ends by itself
    ("closing", "en", "A refund takes as long as ten business days until it shows on the card."),
    ("ask", "ar", "يحتاج ذلك إلى أن نشيّك على الطلب."),
    # short, and understood: who is thanked, a time to wait, what leads to a list
    ("ask", "en", "Thanks, Omar"),
    ("closing", "en", "Please allow 10 business days."),
    ("ask", "en", "We have not heard back from them, and we know it has been a worry."),
    # a refill on this order; a second delivery that runs and brings what was listed
    ("drops", "en", "The refill of the 200 followers on order 88231 will be completed within 72 hours of acceptance."),
    ("drops", "ar", "سنستكمل 200 متابع ناقص خلال 72 ساعة من القبول."),
    ("relaunched", "en", "The followers are being delivered, and they match the listing."),
    ("relaunched", "ar", "المتابعون قيد التنفيذ، وهم مطابقون للوصف."),
    # what is checked, what is a rule, what is never promised
    ("ask", "en", "We are checking whether the order was charged twice."),
    ("ask", "ar", "نتحقق مما إذا كان المبلغ قد سُحب مرتين."),
    ("decline", "en", "The card is used for billing errors, such as a double charge."),
    ("decline", "en", "Sales and reach are never promised."),
    # what is left as it is, what he may do, what suits him, where the count is
    ("offer", "ar", "وسنتركه كما هو."),
    ("decline", "ar", "من حقك أن تغيّر رأيك."),
    ("offer", "ar", "إن ناسبك ذلك فأخبرنا."),
    ("done", "en", "The count is back at 600."),
    ("ask", "ar", "نتمنى لك عطلة سعيدة."),
    ("decline", "ar", "انظر إلى العدد بعد تحديث الصفحة."),
    ("removed", "ar", "شكرًا لإخبارنا بأنك حذفت المنشور."),
    # an answer has a time, what he writes is read, what he waited is his
    ("ask", "en", "We'll answer you about the views within 24 hours of your message."),
    ("decline", "en", "If the link isn't the one you meant, write us and we'll look at that."),
    ("waiting", "en", "Four days without movement is a long wait."),
    ("waiting", "ar", "أربعة أيام دون أي حركة انتظار طويل."),
    # the twins of what makes more of it
    ("drops", "ar", "نقص الطلب 88231 بمقدار 200 متابع."),
    ("drops", "en", "The account shows 900 followers now."),
    ("drops", "en", "The count went from 100 to 1,100."),
    ("drops", "en", "The warranty runs from 3 May until 2 June."),
    ("drops", "en", "The warranty covers order 88231 until 2 June."),
    ("drops", "en", "The warranty ended on 2 June; a refill after that is not possible."),
    ("ask", "en", "We are checking whether the account was public."),
    ("decline", "ar", "ما نقدر نرجع المبلغ."),
    ("offer", "en", "The value of the 600 followers that were delivered stays as it is."),
    ("private", "en", "Until the account is public there is no refund."),
    ("private", "en", "Once you open the account, we will resume the delivery of the 400."),
    ("offer", "en", "400 of the 1,000 followers are missing."),
    ("ask", "en", "You wrote that you were charged twice."),
    ("ask", "ar", "وصلتنا رسالتك عن السحب المكرر."),
    ("drops", "en", "The warranty has not ended."),
    ("decline", "ar", "الطلب الذي نُفّذ كاملًا لا يمكن رد قيمته."),
    ("ask", "en", "We are comparing the counts on the order."),
    ("done", "ar", "هل سنحت لك الفرصة للاطلاع على المنشور؟"),
    ("ask", "en", "I'm passing this on and you'll get our answer within 24 hours."),
    ("twice", "en", "Tell us which you prefer and we'll arrange it."),
    ("ask", "ar", "سيصلك ردنا خلال 24 ساعة."),
    ("offer", "en", "We will add 5.00 USD to your balance today, and you can use it on your next order."),
    ("offer", "ar", "سنضيف 5.00 دولار إلى رصيدك في اليوم نفسه."),
    ("offer", "en", "We can't leave it like this."),
    ("ask", "ar", "بترا، شكرًا لك."),
    ("private", "en", "Please keep the account public until the order is completed."),
    ("closing", "en", "Balance or card: tell us which and we'll do it."),
    ("relaunched", "en", "It will be the same quantity."),
    ("results", "en", "Sales depend on many things beyond followers."),
    ("offer", "en", "The rest cannot be delivered because 600 of 1,000 came and the order stopped."),
    ("decline", "en", "We cannot refund this order."),
    ("expired", "en", "The warranty ended on 6 May 2026."),
    ("drops", "en", "The warranty ends on Tuesday, 2 June 2026."),
    # what personal prose says in passing
    ("private", "en", "As long as your account is private, order 88231 cannot go on."),
    ("ask", "en", "I can tell how frustrating this has been."),
    ("ask", "en", "I cannot tell you the outcome before that review is finished."),
    ("ask", "ar", "وصلتني رسالتك عن الخصم مرتين على الطلب 88231."),
    ("ask", "ar", "معك حق تنزعج، والانتظار بيقهر."),
    ("ask", "ar", "سيصلك ردنا بتوقيتك."),
    ("offer", "ar", "طلبك 88231 وقف على 600 متابع، يعني ناقصك 400."),
    ("results", "en", "Tell me which day works and I'll book it."),
    (
        "closing",
        "en",
        "We will refund 5.00 USD to your original payment method within 10 business days; your balance can be used until then.",
    ),
]


@pytest.mark.parametrize(("situation", "lang", "text"), TOLD_SOUND)
def test_a_sound_text_leaves_no_doubt(found: Callable[..., list[Finding]], situation: str, lang: Language, text: str) -> None:
    assert [(each.rule, each.quote) for each in found(situation, lang, text)] == []


TOLD_OTHERWISE: list[tuple[str, str, Language, str]] = [
    # the near twins of sound words
    ("promise.remedy", "decline", "en", "You receive a discount on this service."),
    ("promise.remedy", "decline", "en", "We could redo it for you."),
    ("promise.done", "decline", "en", "You received a discount on this service before."),
    ("promise.outcome", "results", "en", "It would be right to tell you that sales will follow."),
    ("promise.percent", "granted", "en", "You received a discount of 50% on this service before."),
    ("promise.percent", "granted", "ar", "حصلت في المرة السابقة على خصم 50% لهذه الخدمة."),
    ("claim.unsupported", "offer", "en", "We will credit it for every 0.0125 followers of yours."),
    ("claim.unsupported", "offer", "en", "You get 20% off on a new order, or on ten."),
    ("claim.unsupported", "offer", "en", "We add 5.00 USD to your balance, per 100 views."),
    ("claim.unsupported", "decline", "en", "We understand that you changed your name."),
    ("claim.unsupported", "drops", "en", "Your refill has been accepted."),
    ("claim.unsupported", "offer", "en", "Your order is being delivered."),
    ("claim.unsupported", "offer", "en", "Your order (88232) stopped."),
    ("promise.open", "closing", "en", "A refund takes as long as you ask for it."),
    ("promise.remedy", "decline", "en", "Your refund cannot be stopped."),
    ("promise.remedy", "granted", "en", "You get 20% off on this order."),
    ("claim.unsupported", "quality", "en", "The followers are being delivered."),
    ("claim.unsupported", "ask", "en", "We check it, because you were charged twice."),
    ("promise.outcome", "decline", "en", "Sales and reach are not far."),
    ("promise.remedy", "offer", "ar", "من حقك أن تسترد كل شيء."),
    ("promise.remedy", "done", "en", "The count will be back at 600."),
    ("claim.unsupported", "offer", "ar", "شكرًا لإخبارنا بأنك حذفت المنشور."),
    ("promise.deadline", "drops", "en", "We will refill the 200 followers before noon."),
    ("promise.remedy", "decline", "en", "Write yes and we start."),
    ("claim.unsupported", "ask", "en", "Four days without movement is a long wait."),
    ("claim.unsupported", "waiting", "en", "Four days and the followers are there."),
    # a count, a day or a value told as another than it is
    ("claim.unsupported", "drops", "ar", "نقص الطلب 88231 بمقدار 1,000 متابع."),
    ("claim.unsupported", "drops", "en", "The account shows 1,000 followers now."),
    ("claim.unsupported", "drops", "en", "The count went from 1,000 to 1,100."),
    ("claim.unsupported", "offer", "en", "You now have the 1,000 followers that you paid for."),
    ("claim.unsupported", "offer", "en", "We will credit 5.00 USD, the value of the 600 followers, to your balance."),
    ("claim.unsupported", "drops", "en", "The warranty holds from 2 June."),
    ("promise.warranty", "drops", "en", "The warranty covers order 88231 until 3 June."),
    ("promise.warranty", "drops", "ar", "الضمان يشمل الطلب 88231 حتى 3 يونيو."),
    # a kind that the service does not name
    ("claim.unsupported", "drops", "en", "We will refill them with Arab followers within 72 hours of acceptance."),
    ("claim.unsupported", "drops", "ar", "سنعيد تعبئتهم بمتابعين حقيقيين خلال 72 ساعة من القبول."),
    # what nobody checked
    ("claim.unsupported", "ask", "en", "All followers arrived by 10 May."),
    ("claim.unsupported", "offer", "en", "The order stopped while the account was not public."),
    ("claim.unsupported", "offer", "ar", "توقف الطلب لأن رابط الفيديو ما يفتح."),
    ("claim.unsupported", "offer", "en", "This service is no longer available on the panel."),
    ("claim.unsupported", "offer", "en", "The payment shows twice on our side."),
    ("claim.unsupported", "drops", "en", "We refill it within 72 hours of its acceptance today."),
    ("claim.untrue", "drops", "ar", "وسببه أن جودة ما أرسلناه ضعيفة."),
    ("claim.untrue", "offer", "en", "Please do not ask the bank about this payment."),
    ("claim.untrue", "decline", "ar", "لا تكتب لنا مرة أخرى عن المتابعين."),
    # warranties without an end, of any cause, that stand still
    ("promise.warranty", "drops", "en", "The days of waiting are not counted in the warranty."),
    ("promise.warranty", "drops", "ar", "ولا تُحسب أيام الانتظار في الضمان."),
    ("promise.warranty", "drops", "en", "The warranty is for a drop of any cause."),
    ("promise.warranty", "drops", "en", "The warranty does not end on that day."),
    ("promise.warranty", "decline", "en", "The order is covered by its warranty."),
    # denials that give
    ("promise.remedy", "offer", "en", "No payment for your next order."),
    ("promise.remedy", "offer", "ar", "ولا نحاسبك على الطلب القادم."),
    ("promise.remedy", "decline", "en", "The price of the order does not apply."),
    ("promise.remedy", "decline", "ar", "ولا يمكن أن يُرفض طلبك."),
    ("promise.remedy", "offer", "en", "We do not keep money for nothing."),
    ("promise.outcome", "offer", "en", "The count cannot go down again."),
    ("promise.outcome", "drops", "en", "The count stays as it is."),
    ("promise.amount", "offer", "en", "Your order is not limited to 1,000."),
    ("promise.remedy", "decline", "ar", "ما نقدر نرجع المبلغ مرتين."),
    ("promise.remedy", "drops", "en", "We cannot refund it before the refill."),
    # another place, another person, a condition, a time that begins before
    ("promise.remedy", "offer", "en", "Please choose: balance or card."),
    ("claim.unsupported", "decline", "en", "Tell us what you prefer and we'll prepare it."),
    ("claim.unsupported", "decline", "ar", "أخبرنا بما تفضل وسنرتبه."),
    ("claim.unsupported", "closing", "en", "You ask what we will give you."),
    ("claim.unsupported", "closing", "ar", "تسأل عما سنعطيك."),
    ("claim.unsupported", "refilled", "en", "We have refilled 5,000 followers."),  # the client's figure is no record
    ("claim.unsupported", "refilled", "ar", "أعدنا تعبئة 5,000 متابع."),
    ("promise.deadline", "ask", "en", "You will have our answer within 2 hours."),
    ("promise.deadline", "ask", "ar", "سيصلك ردنا خلال ساعتين."),
    ("promise.remedy", "offer", "ar", "اختر من فضلك: الرصيد أو البطاقة."),
    ("promise.remedy", "offer", "ar", "ونصف الطلب لصديقك."),
    ("promise.remedy", "offer", "en", "We will credit it within 24 hours of your acceptance."),
    ("promise.deadline", "offer", "ar", "سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة من رسالتك الأولى."),
    ("promise.amount", "offer", "ar", "سنضيف 5.00 دولار إلى رصيدك في كل لوحة."),
    ("promise.amount", "offer", "en", "We will credit 5.00 USD for any missing follower to your balance."),
    ("promise.open", "expired", "en", "We can offer you 20% off on any service."),
    ("promise.open", "decline", "en", "Which part of the 12.50 USD are you asking for?"),
    ("promise.remedy", "late", "ar", "بنلغي الباقي ويوصلك كامل."),
    ("promise.remedy", "late", "en", "We cancel the rest, and the order stays in progress."),
    # a second thing joined to the sum, both places, a fee, a new order
    ("promise.remedy", "offer", "en", "We will add 5.00 USD and the missing 400 to your balance."),
    ("promise.remedy", "offer", "ar", "سنضيف 5.00 دولار والـ400 الناقصة إلى رصيدك."),
    ("promise.remedy", "offer", "en", "We will add 5.00 USD for this order and the others to your balance."),
    ("promise.remedy", "drops", "ar", "نطلب إعادة تعبئة لكل طلباتك تكتمل خلال 72 ساعة من قبولها."),
    ("promise.remedy", "closing", "en", "We will refund 5.00 USD to your original payment method and your panel balance."),
    ("promise.remedy", "closing", "ar", "سنعيد 5.00 دولار إلى وسيلة الدفع الأصلية ورصيدك."),
    ("promise.amount", "offer", "en", "We will add 5.00 USD less the fee to your balance."),
    ("promise.remedy", "offer", "ar", "عند طلبك القادم سنضيف 5.00 دولار إلى رصيدك."),
    # what is taken out of a denial
    ("promise.remedy", "decline", "en", "We cannot refund this order, only part of it."),
    ("promise.remedy", "decline", "ar", "لا يمكننا استرداد إلا جزء من المبلغ."),
    ("promise.remedy", "expired", "en", "A refill is not possible without a fee."),
    # a condition left out or turned round
    ("promise.remedy", "private", "en", "We will resume the delivery of the 400."),
    ("promise.remedy", "private", "ar", "حتى لو بقي خاصًا سنستأنف التنفيذ."),
    # what was done, told as elsewhere
    ("promise.done", "refunded", "en", "We refunded 5.00 USD to your panel balance."),
    ("promise.done", "done", "en", "We have added 5.00 USD to your balance so far."),
    # causes that the case does not hold, though a denial stands before them
    ("claim.unsupported", "offer", "en", "The rest cannot be delivered because the account is private."),
    ("claim.unsupported", "offer", "ar", "لا يمكن تسليم الباقي لأن الحساب خاص."),
    ("claim.unsupported", "offer", "en", "It stopped because the link was changed."),
    ("claim.unsupported", "decline", "ar", "لقد أدخلت رابطًا خاطئًا."),
    # how far the order came
    ("claim.unsupported", "late", "en", "The order is almost complete."),
    ("claim.unsupported", "late", "ar", "وصل نصف الطلب."),
    ("claim.unsupported", "offer", "en", "600 of the 1,000 followers are missing."),
    ("claim.unsupported", "offer", "en", "It stopped at 1,600 of the 1,000 followers."),
    ("claim.unsupported", "offer", "en", "600 of the 1,000 likes came."),
    # days and warranties
    ("claim.unsupported", "expired", "en", "The warranty ended last month."),
    ("claim.unsupported", "drops", "en", "The warranty ends on Monday, 2 June 2026."),
    ("claim.unsupported", "drops", "en", "The order has no warranty."),
    # again, more of it, for more orders, moved or without an end
    ("promise.remedy", "offer", "en", "We will credit 5.00 USD to your panel balance again."),
    ("promise.remedy", "offer", "ar", "سنضيف مجددًا 5.00 دولار إلى رصيدك."),
    ("promise.remedy", "offer", "en", "We will cancel your orders."),
    ("promise.remedy", "offer", "en", "The balance can be moved to another account."),
    ("promise.remedy", "drops", "ar", "نطلب إعادة تعبئة أكثر من النقص."),
    ("promise.amount", "offer", "en", "We will credit 5.00 USD to your balance for the whole order."),
    ("promise.remedy", "closing", "ar", "سنعيد 5.00 دولار إلى وسيلة الدفع التي تختارها."),
    ("promise.deadline", "closing", "en", "It takes 10 business days at most, often fewer."),
    # a first answer that says yes already
    ("promise.open", "ask", "en", "We see that the count has dropped."),
    ("promise.open", "ask", "ar", "قرأنا رسالتك ونقبلها."),
    ("promise.open", "dispute", "ar", "أحلنا طلبك إلى المشرف بعد قبوله."),
    # what keeps from a dispute, what follows if it fails, what no case holds
    ("claim.untrue", "dispute", "en", "Thank you for taking back the dispute."),
    ("claim.untrue", "dispute", "ar", "نرجو تأجيل النزاع حتى ذلك الوقت."),
    ("promise.open", "late", "en", "If it is late, the choice is yours."),
    ("claim.unsupported", "offer", "en", "It includes the fees you paid."),
    ("claim.unsupported", "offer", "ar", "اتصلنا بك ولم نجد ردًا."),
    ("claim.untrue", "offer", "ar", "نعتذر عن إهمالنا."),
    ("promise.remedy", "done", "ar", "نضيف 5.00 دولار إلى رصيدك في اللوحة."),
    ("claim.unsupported", "offer", "en", "600 of the 1,000 followers will be delivered."),
    ("claim.unsupported", "decline", "ar", "وصل 1,000 متابع إلى الرابط الخطأ."),
    # blame, threats, waivers
    ("claim.untrue", "offer", "en", "We are sorry for our mistake."),
    ("claim.untrue", "dispute", "ar", "نتفهم أنك على حق."),
    ("claim.untrue", "dispute", "en", "A chargeback closes the account."),
    ("claim.untrue", "offer", "en", "No further request can be made on this order."),
    ("promise.done", "done", "en", "We have credited 5.00 USD to your balance. Also, the credit was sent to your balance."),
]


@pytest.mark.parametrize(("rule", "situation", "lang", "text"), TOLD_OTHERWISE)
def test_near_twins_of_sound_words_are_found(
    found: Callable[..., list[Finding]], rule: str, situation: str, lang: Language, text: str
) -> None:
    assert rule in {each.rule for each in found(situation, lang, text)}


ASKED_POLICY: list[tuple[Language, str, bool]] = [
    ("en", "The undelivered share of a price is returned to the panel balance.", True),
    ("en", "The undelivered share of your price is returned to your panel balance.", False),
    ("en", "A double or mistaken charge may return to the payment method.", True),
    ("en", "Any order may be returned to the payment method as money.", False),
    ("ar", "تُعاد حصة الجزء غير المنفذ إلى رصيد اللوحة.", True),
    ("ar", "سنعيد حصة الجزء غير المنفذ إلى رصيدك.", False),
]


@pytest.mark.parametrize(("lang", "text", "told"), ASKED_POLICY)
def test_a_rule_of_the_policy_is_told_and_not_promised(desk: Desk, case: Built, lang: Language, text: str, told: bool) -> None:
    """The client asked how refunds work; his order holds nothing to give back."""
    built = case(claim="policy_question", order=FULL)
    decision = decide(built, desk.library.policy)
    measure = allowed.of(built, decision, key_of(built, decision), desk.library.policy)
    halves: dict[Language, str] = {"en": "", "ar": "", lang: text}
    every = free_text.findings(halves, free_text.read_back(halves, measure), {}, measure)
    assert any(each.rule in ("promise.remedy", "promise.done") for each in every) is not told


@pytest.mark.parametrize(
    ("english", "arabic", "parted"),
    [
        # a choice that one half tells in words that are not read
        ("If you would rather have it on the card, tell us.", "وإن كنت تفضله على البطاقة فأخبرنا.", False),
        ("If you would rather have it on the card, tell us.", "سنضيفه إلى رصيدك.", True),
        # tomorrow and 24 hours
        ("You hear from us today, at the latest tomorrow.", "يصلك ردنا اليوم، وخلال 24 ساعة على الأكثر.", False),
        ("You hear from us today, at the latest tomorrow.", "يصلك ردنا اليوم، وخلال 48 ساعة على الأكثر.", True),
        # the time in which a refund on record shows, as a promise of one in one half
        ("A refund can take 10 business days to show on your card.", "قد يستغرق ظهورها في بطاقتك 10 أيام عمل.", False),
        ("A refund can take 10 business days to show on your card.", "شكرًا لك.", True),
    ],
)
def test_the_same_in_other_words_does_not_part_the_halves(desk: Desk, case: Built, english: str, arabic: str, parted: bool) -> None:
    """The account is closing, so that card and balance are both due, until one was executed."""
    done = [{"remedy": "refund", "amount": "5.00 USD"}] if english.startswith("A refund") else []
    built = case(client={"closing_account": True}, done=done)
    decision = decide(built, desk.library.policy)
    measure = allowed.of(built, decision, key_of(built, decision), desk.library.policy)
    halves: dict[Language, str] = {"en": english, "ar": arabic}
    every = free_text.findings(halves, free_text.read_back(halves, measure), {}, measure)
    assert any(each.rule.startswith("parity") for each in every) is parted


@pytest.mark.parametrize(
    ("name", "text", "other"),
    [
        ("Celine", "عزيزتي سيلين، شكراً لك.", False),
        ("Gulnar", "عزيزتي غولنار، شكراً لك.", False),
        ("Charlotte", "عزيزتي شارلوت، شكراً لك.", False),
        ("Sophie", "عزيزتي صوفي، شكراً لك.", False),
        ("Celine", "عزيزتي منى، شكراً لك.", True),
    ],
)
def test_a_name_is_known_in_the_other_script(desk: Desk, case: Built, name: str, text: str, other: bool) -> None:
    built = case(client={"name": name, "gender": "female"})
    measure = allowed.of(built, decide(built, desk.library.policy), "offer", desk.library.policy)
    halves: dict[Language, str] = {"en": "", "ar": text}
    every = free_text.findings(halves, free_text.read_back(halves, measure), {}, measure)
    assert any(each.rule == "leak.identity" for each in every) is other


BESIDE: list[tuple[str, Language, str, str]] = [
    ("offer", "en", "We will credit 5.00 USD a day to your balance within 24 hours.", "again and again"),
    ("offer", "en", "We will credit 5.00 USD per follower to your balance.", "again and again"),
    ("offer", "ar", "سنضيف 5.00 دولار إلى رصيدك كل أسبوع.", "again and again"),
    ("offer", "en", "We will credit no less than 5.00 USD to your balance.", "open above"),
    ("offer", "ar", "سنضيف 5.00 دولار على الأقل إلى رصيدك.", "open above"),
    ("offer", "en", "As a start we will credit 5.00 USD to your balance.", "more follows"),
    ("offer", "ar", "سنضيف 5.00 دولار إلى رصيدك كبداية.", "more follows"),
    ("offer", "en", "We will credit 5.00 USD to your bank balance.", "another place"),
    ("offer", "ar", "سنضيف 5.00 دولار إلى رصيد جوالك.", "another place"),
    ("offer", "en", "We will credit 5.00 USD to your balance; you can withdraw it.", ""),
    ("drops", "en", "We will refill the 200 followers within 72 hours of this message.", "from its acceptance"),
    ("drops", "ar", "سنعيد تعبئة 200 متابع خلال 72 ساعة من هذه الرسالة.", "from its acceptance"),
    ("decline", "en", "We cannot refund the order in full.", "denies a part"),
    ("decline", "en", "We cannot refund it without a screenshot.", "denies a part"),
    ("decline", "en", "We cannot refund it today.", "denies a part"),
    ("decline", "ar", "لا يمكننا رد المبلغ كاملًا.", "denies a part"),
    ("decline", "ar", "لا يمكننا رد المبلغ هذا الشهر.", "denies a part"),
    ("decline", "en", "We do not refuse your request for a refund.", "denies a denial"),
    ("decline", "ar", "لا نرفض طلب الاسترداد.", "denies a denial"),
    ("offer", "en", "Order 88231 delivered 400 of 1,000 followers.", "another count"),
    ("offer", "ar", "وصل 400 متابع من أصل 1,000.", "another count"),
    ("offer", "en", "You ordered 600 followers.", "another count"),
    ("offer", "ar", "وصل لك 1,000 متابع.", "another count"),
    ("offer", "en", "You paid 5.00 USD for it.", "another price"),
    ("offer", "ar", "دفعت 5.00 دولار.", "another price"),
    ("drops", "en", "The order was completed on 1 May.", "another day"),
    ("drops", "ar", "اكتمل الطلب في 1 مايو.", "another day"),
    ("drops", "en", "The warranty starts on the day you place the order.", "starts with the order"),
    ("ask", "en", "We are checking the 5.00 USD.", "No amount of the case"),
    ("dispute", "ar", "يراجع المشرف مبلغ 5.00 دولار.", "No amount of the case"),
    ("done", "en", "We have added 5.00 KWD to your balance.", "not this"),
    ("done", "en", "We added 5.00 USD to your balance on 12 May.", "on record for"),
    ("done", "en", "We will refund 5.00 USD to your card.", ""),
    ("offer", "en", "Please reply with the three digits on the back of it.", "not asked for"),
    ("offer", "ar", "أرسل لنا الأرقام التي تصلك.", ""),
    ("offer", "en", "You unfollowed some of them yourself.", "does not hold this cause"),
    ("offer", "en", "Your bank confirmed it this morning.", "does not hold this cause"),
    ("offer", "en", "Option 1 (formal): we have read your message.", "no part of a reply"),
    ("offer", "ar", "الخيار 1 (رسمي): قرأنا رسالتك.", "no part of a reply"),
    ("offer", "en", "We will credit 5.00 USD, the full price of the order, to your balance.", "a part of it"),
    ("done", "ar", "أضفنا 5.00 دولار، وهي كامل قيمة الطلب، إلى رصيدك.", "a part of it"),
    ("offer", "en", "We will credit 5.00 USD to your other balance.", "another place"),
    ("offer", "ar", "سنضيف 5.00 دولار لمحفظتك الخارجية.", "another place"),
    ("drops", "en", "350 followers have dropped since delivery.", ""),
    ("drops", "en", "The order lost 900 followers.", "another count"),
    ("drops", "ar", "نقص الطلب بمقدار 900 متابع.", "another count"),
    ("drops", "en", "We will refill any followers within 72 hours of acceptance.", "another place"),
    ("offer", "en", "The order is still in progress.", "is running"),
    ("offer", "ar", "والطلب ما زال قيد التنفيذ.", "is running"),
    ("offer", "en", "The order has not started.", "has not started"),
    ("ask", "en", "The drop is covered by the warranty.", "Nothing is decided yet"),
    ("ask", "ar", "النقص مشمول بالضمان.", "Nothing is decided yet"),
    ("dispute", "en", "We agree that 400 followers are missing.", "Nothing is decided yet"),
    ("offer", "en", "We cant wait: the YouTube views are counted.", "another platform"),
    ("offer", "ar", "المتابعون على سناب شات.", "another platform"),
    ("offer", "en", "We will credit 5.00 USD to your balance, or to your card if you prefer.", "another place"),
    ("offer", "ar", "سنضيف 5.00 دولار إلى رصيدك أو إلى بطاقتك إن أردت.", "another place"),
    ("quality", "en", "We compared the followers and they match the listing.", "as it was listed"),
    ("offer", "en", "You can use it at any time, and we top up your balance at any time.", "without a limit"),
    ("offer", "ar", "استخدمه في أي وقت ونشحن رصيدك في أي وقت.", "without a limit"),
    ("offer", "en", "A client may have the full price returned to the card.", "refund"),
    ("offer", "ar", "للعميل أن يسترد كامل السعر إلى بطاقته.", "refund"),
    ("offer", "en", "When an amount is missing, it goes back to the card.", "refund"),
    ("offer", "ar", "المبالغ تُعاد إلى البطاقة الليلة.", "bank takes longer"),
    ("closing", "en", "We will refund 5.00 USD to your card. For you it will be there within two days.", "bank takes longer"),
    ("closing", "ar", "سنعيد 5.00 دولار إلى بطاقتك. وستصل إليها خلال يومين.", "bank takes longer"),
    ("closing", "en", "We will refund 5.00 USD to your card. You'll see it there tonight.", "bank takes longer"),
    ("closing", "ar", "سنعيد 5.00 دولار إلى بطاقتك. والمبلغ يوصل باچر العصر.", "bank takes longer"),
    ("closing", "ar", "سنعيد 5.00 دولار إلى بطاقتك. وبيجيك بكرة.", "bank takes longer"),
    ("decline", "en", "Money can go to the card, and it arrives there within one day.", "bank takes longer"),
    ("done", "en", "We added 5.00 USD to your balance and another 5.00 USD today.", "a second time"),
    ("offer", "en", "Instagram removed your post.", "platform did this"),
    ("late", "en", "The delivery time we stated for order 88231 has passed.", "time is over"),
    ("late", "ar", "وقد انقضت مدة التسليم.", "time is over"),
    ("ask", "en", "Don't worry, it is under warranty.", "Nothing is decided yet"),
    ("offer", "ar", "حذفت المنصة منشورك.", "platform did this"),
    ("offer", "en", "Your warranty holds, and so do all orders on your account.", "longer or wider"),
    ("offer", "en", "You wrote that you want it back. So it is.", "what the client wishes"),
    ("offer", "en", "Our system marks accounts like yours.", "internal"),
    # what is decided and left open all the same
    ("decline", "en", "We cannot offer a full refund.", "denies a part"),
    ("offer", "en", "We cannot refund the 12.50 USD today.", "for later"),
    ("offer", "ar", "لا يمكننا رد 12.50 دولار هذا الشهر.", "for later"),
    ("decline", "en", "The decision on the 12.50 USD is with the supervisor now.", "to a review"),
    ("decline", "ar", "والأمر قيد الدراسة.", "to a review"),
    ("decline", "en", 'Write "stop" and the order stops.', "a word of the client"),
    ("decline", "ar", "اكتب «توقف» ويتوقف الطلب.", "a word of the client"),
    ("decline", "en", "We cannot refund it; the supervisor can.", "could decide otherwise"),
    ("offer", "en", "We will credit 5.00 USD and what you paid to your balance.", "adds what was paid"),
    ("offer", "ar", "سنضيف 5.00 دولار وما دفعته إلى رصيدك.", "adds what was paid"),
    ("offer", "en", "We will credit 5.00 USD beyond the value of the missing followers.", "adds what was paid"),
    ("done", "en", "If you prefer your card, please write to us.", "another place"),
    ("drops", "en", "We will refill the 200 followers with a higher quality within 72 hours of acceptance.", "more or better"),
    ("offer", "en", "Please keep the account public until the 400 followers arrive.", "will still come"),
    ("offer", "en", "The rest of it is on its way.", "will still come"),
    ("offer", "en", "Be it a refund, you have it.", "refund"),
    ("offer", "en", "Your balance shows it now.", "only promised"),
    ("drops", "en", "The refill has its own warranty.", "another"),
    ("drops", "ar", "والتعبئة لها ضمانها.", "another"),
    ("decline", "en", "You knew that the followers had arrived.", "accuses"),
    ("dispute", "en", "Please do not write to the bank before that.", "bank"),
    ("offer", "ar", "والتقصير من جانبنا.", "blame"),
    ("offer", "en", "The value of the missing followers is 12.50 USD.", "worth less"),
    ("offer", "en", "We will credit 5.00 USD, or we add it again.", "repeats"),
    ("offer", "en", "And there's another dollar from us.", "adds what was paid"),
    ("results", "ar", "ولك علينا كل ما تطلبين.", "whatever is asked"),
    ("results", "en", "Our team is at your disposal day and night.", "whatever is asked"),
    ("drops", "en", "The same warranty covers your likes.", "longer or wider"),
    ("drops", "ar", "والضمان نفسه يشمل الإعجابات.", "longer or wider"),
    ("offer", "en", "Once you complain, your account with us is closed and the balance is lost.", "threats"),
    ("results", "en", "Our consultation lifts your sales from the first week.", "results"),
    ("results", "ar", "استشارة ترفع مبيعاتك من أول أسبوع.", "results"),
    ("offer", "en", "Here's a warm and personal version for the client: we have read it.", "no part of a reply"),
]
PLAIN: list[tuple[str, Language, str]] = [
    ("offer", "en", "We will credit 5.00 USD to your balance within a day."),
    ("offer", "ar", "سنضيف 5.00 دولار إلى رصيدك خلال 24 ساعة."),
    ("offer", "en", "We will credit 5.00 USD to your balance; a transfer to your bank account is not possible."),
    ("drops", "en", "We will refill the 200 followers within 72 hours of acceptance."),
    ("decline", "en", "We cannot refund the order, as it was delivered in full."),
    ("decline", "ar", "لا يمكننا رد المبلغ، فقد وصل الطلب كاملًا."),
    ("offer", "en", "Order 88231 delivered 600 of 1,000 followers, and 400 of 1,000 are missing."),
    ("offer", "ar", "وصل 600 متابع من أصل 1,000، وبقي 400 من 1,000."),
    ("offer", "en", "None of the 400 missing followers arrived."),
    ("offer", "en", "You paid 12.50 USD for it."),
    ("offer", "ar", "دفعت 12.50 دولار."),
    ("drops", "en", "The order was completed on 3 May."),
    ("drops", "en", "The warranty starts with the completion of the order."),
    ("ask", "en", "We are checking the order for which you paid 12.50 USD."),
    ("done", "en", "We added 5.00 USD to your balance on 11 May."),
    ("drops", "en", "The order lost 200 followers."),
    ("decline", "en", "we cant refund it, ur order was delivered"),
    ("decline", "en", "We cannot refund the Instagram order."),
    ("drops", "ar", "نقص الطلب بمقدار 200 متابع."),
    ("ask", "en", "We are checking whether the warranty holds."),
    ("closing", "en", "We will refund 5.00 USD to your card. It takes 5 to 10 business days to show there."),
    ("closing", "ar", "سنعيد 5.00 دولار إلى بطاقتك، ويستغرق ظهوره هناك من 5 إلى 10 أيام عمل."),
    ("offer", "en", "We will credit 5.00 USD to your balance; use it at any time."),
    ("offer", "ar", "سنضيف 5.00 دولار إلى رصيدك، ويمكنك استخدامه في أي وقت."),
    ("offer", "en", "You told us that your order had stopped."),
    ("results", "en", "You hoped for sales, and we understand that."),
    ("late", "en", "Once the stated time has passed you may choose."),
]


@pytest.mark.parametrize(("situation", "lang", "text", "why"), BESIDE)
def test_what_makes_more_of_a_sound_text_is_found(found: Found, situation: str, lang: Language, text: str, why: str) -> None:
    """Rates, bounds, first parts, other places, half denials, figures in the wrong part, sums before a decision: found, with the reason."""
    findings = found(situation, lang, text)
    assert findings
    assert any(why in each.why for each in findings)


@pytest.mark.parametrize(("situation", "lang", "text"), PLAIN)
def test_its_plain_twin_is_not_found(found: Found, situation: str, lang: Language, text: str) -> None:
    """The same figures, places and denials as the record and the decision have them."""
    assert found(situation, lang, text) == []


def test_a_refund_without_the_time_of_the_bank_is_not_whole(desk: Desk, case: Built) -> None:
    """Five to ten business days are part of the promise: who is not told waits for the money today."""
    closing = case(client={"closing_account": True})
    texts = ("We will refund 5.00 USD to your card.", "سنعيد 5.00 دولار إلى بطاقتك.")
    found = desk.check(closing, *texts)
    assert found.verdict == "unverified"
    assert {finding.rule for finding in found.findings} == {"missing.figure"}


def test_a_time_that_one_half_alone_tells_is_found(desk: Desk, case: Built) -> None:
    """Within an hour, in English only: the halves do not promise the same."""
    texts = ("We will add 5.00 USD to your panel balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة.")
    assert [finding.rule for finding in desk.check(case(), *texts).findings] == ["parity.figure"]


def test_alternatives_are_not_promised_beside_each_other(desk: Desk, case: Built) -> None:
    """Of two ways one is due: "and also" may give the second."""
    closing = case(client={"closing_account": True})
    texts = (
        "We will also refund 5.00 USD to your card within 10 business days.",
        "وسنعيد أيضًا 5.00 دولار إلى بطاقتك خلال 10 أيام عمل.",
    )
    ways = len({offer.remedy for offer in desk.decide(closing)[1].offers}) > 1
    assert ("promise.remedy" in {finding.rule for finding in desk.check(closing, *texts).findings}) is ways


def test_a_day_to_come_that_one_half_alone_tells_is_found(desk: Desk, case: Built) -> None:
    """Half a reply that names Wednesday promises more than one that names no day."""
    offer = ("We will add 5.00 USD to your panel balance within 24 hours.", "سنضيف 5.00 دولار إلى رصيدك في اللوحة خلال 24 ساعة.")
    found = desk.check(case(), f"{offer[0]} The others start on Wednesday.", f"{offer[1]} وسنتابع معك.")
    assert any(finding.rule in ("parity.figure", "parity.promise") for finding in found.findings)
