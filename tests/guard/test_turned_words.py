"""One word turns a sound sentence: each row of ``tables/turned.py`` with what it finds, and its plain twin that it leaves alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.folding import Language
from drafter.guard import allowed, left_open
from drafter.policy import decide
from drafter.reading.folding import fold

Built = Callable[..., Case]

CLOSING = {"client": {"closing_account": True}}
COMPLETED = {"claim": "low_quality", "order": {"status": "completed", "delivered": 1000}, "evidence": {"quality_deviates": False}}

FIRST = {"stage": "acknowledge"}

# what is laid over the case, the language, what is found, why, and the twin that is not found
TURNED: list[tuple[dict[str, object], Language, str, str, str]] = [
    ({}, "en", "You will add 5.00 USD to your panel balance.", "another who", "We will add 5.00 USD to your panel balance."),
    ({}, "en", "Instagram will refund 5.00 USD.", "another who", "Instagram shows 600 followers."),
    ({}, "ar", "سيضيف انستغرام 5.00 دولار إلى رصيدك.", "another who", "سنضيف 5.00 دولار إلى رصيدك."),
    ({}, "en", "We'll see what accounting can do.", "leaves open what is decided", "We'll see what the order shows."),
    ({}, "en", "Please send your IBAN over.", "leaves open what is decided", "Please send your link over."),
    ({}, "ar", "بنشوف وش نقدر نسوي.", "leaves open what is decided", "بنشوف وش صار."),
    ({}, "en", "There is always something here for you.", "holds out something", "There is an answer here for you."),
    ({}, "ar", "وإن عدت إلينا فلك عندنا ما يسرك.", "holds out something", "وإن عدت إلينا فأهلًا بك."),
    ({}, "en", "We hope to add 5.00 USD to your balance.", "hedges or turns", "We hope to hear from you."),
    ({}, "en", "We will keep adding 5.00 USD to your balance.", "hedges or turns", "We will add 5.00 USD to your balance."),
    ({}, "en", "We will charge 5.00 USD to your panel balance.", "hedges or turns", "5.00 USD is charged once."),
    ({}, "en", "We will add another 5.00 USD to your balance.", "hedges or turns", "Another message is not needed."),
    ({}, "en", "It is worth 5.00 USD each.", "hedges or turns", "It is worth 5.00 USD."),
    ({}, "ar", "سنضيف أول 5.00 دولار إلى رصيدك.", "hedges or turns", "سنضيف 5.00 دولار إلى رصيدك."),
    ({}, "ar", "سنضيف 5.00 دولار إلى رصيدك مرة ثانية: 5.00 دولار أولى.", "hedges or turns", "سُحبت 5.00 دولار مرة ثانية."),
    ({}, "en", "It will be there within 24 hours of your reply.", "counts the time", "It will be there within 24 hours."),
    ({}, "ar", "سيصلك خلال 24 ساعة من ردك.", "counts the time", "سيصلك خلال 24 ساعة."),
    ({}, "en", "We will add it to your ad balance.", "another place", "We will add it to your panel balance."),
    ({}, "en", "We will send it to any card.", "another place", "We cannot send it to any card."),
    ({}, "ar", "سنضيفه إلى محفظتك الإلكترونية.", "another place", "سنضيفه إلى محفظتك في اللوحة."),
    ({}, "ar", "سنعيده إلى وسيلة الدفع التي تناسبك.", "another place", "سنعيده إلى وسيلة الدفع التي دفعت بها."),
    (COMPLETED, "en", "A quick refund is not possible.", "hedges a denial", "A refund is not possible."),
    (COMPLETED, "ar", "قد لا يمكن رد المبلغ.", "hedges a denial", "لا يمكن رد المبلغ."),
    (COMPLETED, "ar", "لا أستطيع رد المبلغ وحدي.", "hedges a denial", "لا أستطيع رد المبلغ."),
    (COMPLETED, "en", "A refund is still possible.", "tells as possible", "A refund is possible only for billing errors."),
    (COMPLETED, "ar", "إعادة التنفيذ ممكنة.", "tells as possible", "إعادة التنفيذ غير ممكنة."),
    ({"stage": "acknowledge"}, "en", "Our supervisor has approved it.", "grants nothing", "Our supervisor reads it."),
    ({"stage": "acknowledge"}, "ar", "سنرد عليك بالموافقة.", "grants nothing", "سنرد عليك."),
    ({}, "en", "The rest will follow.", "still to come", "The rest cannot be completed."),
    ({}, "ar", "والباقي في الطريق.", "still to come", "ولا يمكن إكمال الباقي."),
    (
        {},
        "en",
        "Which other order would you like: another order to refund?",
        "more than the request",
        "Is there anything else we can explain?",
    ),
    ({}, "ar", "هل هناك طلب آخر تريد استرداده؟", "more than the request", "هل هناك سؤال آخر؟"),
    ({}, "en", "This will never happen again.", "not happen again", "This happened on 4 May."),
    ({}, "ar", "ولن يتكرر ذلك.", "not happen again", "ونعتذر عن ذلك."),
    ({}, "en", "It comes with a fresh 60-day warranty.", "warranty wider", "It comes with its 30-day warranty."),
    ({}, "ar", "سنعيد تعبئة النقص: تعبيه النقص وما بعده.", "warranty wider", "سنعيد تعبئة النقص."),
    ({}, "en", "It expires after 30 days.", "limit or this duty", "The warranty ended after 30 days."),
    ({}, "ar", "وقد يقل المبلغ.", "limit or this duty", "وهذا هو المبلغ."),
    ({}, "en", "We do it at a small cost.", "takes no fee", "We do it at no cost."),
    ({}, "ar", "ننفذه بتكلفة بسيطة.", "takes no fee", "ننفذه دون تكلفة."),
    ({}, "en", "It stopped because of you.", "cause or this check", "It stopped at 600."),
    ({}, "ar", "توقف مؤقتًا.", "cause or this check", "توقف عند 600."),
    ({}, "en", "We will write to you after the refill.", "speaks of a refill", "We will write to you after the review."),
    ({}, "ar", "سنكتب لك بعد التعبئة.", "speaks of a refill", "سنكتب لك بعد المراجعة."),
    ({}, "en", "See you in the consultation.", "speaks of a consultation", "See you in the panel."),
    ({}, "ar", "نراك في الاستشارة.", "speaks of a consultation", "نراك في اللوحة."),
    (COMPLETED, "en", "We are starting a new order for you.", "begins another order", "You can place a new order with us."),
    (COMPLETED, "ar", "نبدأ لك طلبًا جديدًا.", "begins another order", "نبدأ بمراجعة طلبك."),
    ({}, "en", "The warranty has not ended.", "No warranty runs", "The warranty has ended."),
    ({}, "en", "Take as many times as you like.", "as often", "Write as you like."),
    (
        CLOSING,
        "en",
        "We refund it even without closing your account.",
        "closing of the account",
        "We refund it as you are closing your account.",
    ),
    # Arabic word order and the Gulf's words, each with a sentence of every day that only looks alike
    (FIRST, "ar", "المشرف بيرجعها لك.", "colleague's hand", "سيرد المشرف على رسالتك."),
    (FIRST, "ar", "سيرد المشرف المبلغ إليك.", "colleague's hand", "سيعيد الفريق قراءة رسالتك."),
    (FIRST, "ar", "ما كنت بكون مبسوط لو الخبر شين.", "hints at how", "الطلبات المكتملة لا تظهر في هذه الصفحة."),
    (COMPLETED, "ar", "ردنا بكل سرور.", "says yes", "سيصلك الرد بالتأكيد."),
    (COMPLETED, "ar", "سيصلك الرد: نعم.", "says yes", "ويسعدنا الرد بكل سرور."),
    (COMPLETED, "ar", "ما ذكرته عن الاسترداد صحيح.", "grants what the client asked", "راجعنا ما ذكرته، والرابط المسجّل صحيح."),
    (COMPLETED, "ar", "نعم يمكن لك ذلك.", "grants what the client asked", "كما يمكن لك الرد على هذه الرسالة."),
    (COMPLETED, "ar", "خلال أيام يعطيك كامل القيمة.", "rest or the whole", "الله يعطيك كل خير."),
    (COMPLETED, "ar", "بيوصلونك يوم الجمعة.", "no delivery is offered", "بيوصلك ردنا."),
    ({}, "ar", "لا تنس تقييمًا جيدًا لنا.", "no condition", "قيّمنا ما نُفّذ مقارنةً بوصف الخدمة."),
    ({}, "ar", "جبرنا الكسر.", "another sum", "دوّرنا لك على طلبك في اللوحة."),
    ({}, "ar", "رسالة ثانية ونسكر حسابك.", "threatens", "أرسل رسالة ثانية ونرد عليك."),
    ({}, "ar", "الرصيد صالح حتى نهاية يونيو.", "no such limit", "الرصيد لا يُستخدم إلا في لوحتنا."),
    ({}, "ar", "الرصيد مخصص لتيك توك فقط.", "no such limit", "الرصيد لا يُستخدم إلا على خدماتنا."),
    ({}, "ar", "تنتهي صلاحية الرصيد بعد شهر.", "no such limit", "الرصيد متاح لك في اللوحة."),
    ({}, "ar", "وذلك بعد إرجاع المتابعين.", "condition that the decision does not", "وذلك بعد اكتمال الطلب."),
    ({}, "ar", "على شرط تشحن رصيدك.", "condition that the decision does not", "وصلنا أنك شحنت رصيدك."),
    ({}, "ar", "ولك كم ألف مشاهدة على الفيديو اللي تختاره.", "client's choice", "وصل كم كبير من المشاهدات."),
    ({}, "ar", "ومعها شوية متابعين على حساب من اختيارك.", "client's choice", "على حساب واحد."),
    ({}, "ar", "الرصيد يتعدل لحاله.", "nobody has seen", "تُعدَّل حالة الطلب في اللوحة بعد ذلك."),
    ({}, "ar", "الموافقة غير مطلوبة.", "has to approve", "إذن لقطة الشاشة غير مطلوبة الآن."),
    ({}, "ar", "وما يحتاج موافقة.", "has to approve", "وما يحتاج ترسل شي."),
    ({}, "ar", "إنت رابع واحد يكلمنا من الصبح.", "other clients", "وصلتنا رسالتك الثانية اليوم."),
    ({}, "ar", "تُعد هذه المحادثة اتفاقًا بيننا.", "agreed or signed", "عدد المتابعين لا يُعتبر ضمانًا للمبيعات."),
    ({}, "ar", "بيدقون عليك الزباين.", "what followers or likes bring", "نعمل الآن على تدقيق طلباتك."),
    ({}, "ar", "وحطه في الإيميل.", "no condition", "ضع في الرسالة رابط الحساب من فضلك."),
    ({}, "ar", "والرابط انتهت صلاحيته.", "does not hold this cause", "والرابط المسجّل هو رابطك."),
    ({}, "ar", "بشرط عدم رفع أي اعتراض.", "a dispute a condition", "ولم يُرفع أي اعتراض."),
    ({}, "ar", "الأيام محسوبة من يوم الخصم.", "no such time", "الأيام محسوبة من يوم الاكتمال."),
]


@pytest.fixture(scope="module")
def whys(desk: Desk, case: Built) -> Callable[[dict[str, object], Language, str], list[str]]:
    """Why the rows find a text wrong for a case."""

    def of(changes: dict[str, object], lang: Language, text: str) -> list[str]:
        built = case(**changes)
        draft = desk.draft(built)
        measure = allowed.of(draft.case, decide(draft.case, desk.library.policy), draft.reply.key, desk.library.policy)
        found = list(left_open.findings(fold(text), lang, measure))
        assert all(text[each.start : each.end] == each.quote and not each.certain for each in found)
        return [each.why for each in found]

    return of


@pytest.mark.parametrize(("changes", "lang", "turned", "why", "plain"), TURNED)
def test_a_turned_word_is_found_and_its_plain_twin_is_not(
    whys: Callable[..., list[str]], changes: dict[str, object], lang: Language, turned: str, why: str, plain: str
) -> None:
    assert any(why in each for each in whys(changes, lang, turned))
    assert whys(changes, lang, plain) == []
