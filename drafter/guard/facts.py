"""Statements of fact about the account, the order and the charge: each must be what the case holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Final

from drafter.case import Case
from drafter.folding import Language
from drafter.guard.allowed import warranty_end
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_asked, is_denied
from drafter.reading.folding import Folded, fold, spelled

_CANCEL: re.Pattern[str] = re.compile(r"cancel|stop|الغ|لغ|كنسل|وقف")


def _never(case: Case) -> bool:  # noqa: ARG001 - every row asks the same
    """What no case holds: a second order, a service that was stopped."""
    return False


_NOUN = r"(?:your |the )?(?:instagram |tiktok |youtube )?(?:account|profile|page|channel|post|reel|video)"
_STATEMENTS: Final[tuple[tuple[str, Callable[[Case], bool], str], ...]] = (
    # what is said, when it is a fact, what it means
    (rf"suspended {_NOUN}|{_NOUN} (?:was|is|has been|got) (?:suspended|banned|disabled)|(?:اوقف|علق|حظر)\w* (?:انستغرام|تيك توك|يوتيوب|المنصه) حساب\w*|حسابك (?:موقوف|محظور)", lambda case: case.evidence.target == "suspended", "the account was suspended"),
    (rf"(?:instagram|tiktok|youtube|facebook|snapchat|twitter|the platform|they) (?:has |have )?(?:deleted|removed|banned|blocked|hid|took down|taken down|disabled) (?:your |the )?{_NOUN}?|(?:حذف|حذفت|ازال|ازالت|حظر|حظرت|اغلقت) (?:انستغرام|انستقرام|تيك توك|يوتيوب|المنصه) \w+", lambda case: case.evidence.target == "suspended", "the platform did this"),
    (rf"{_NOUN} (?:was|is|has been|got) (?:deleted|removed|taken down)|(?:حذف|مسح)\w* (?:حسابك|المنشور|الحساب|الفيديو)|(?:الحساب|المنشور|الفيديو) محذوف", lambda case: case.evidence.target == "deleted", "the account or post was deleted"),
    (rf"{_NOUN} (?:was|is|has been|went|became|turned) private|(?:الحساب|حسابك) (?:خاص|برايفت)", lambda case: case.evidence.target == "private", "the account is private"),
    (
        r"(?:sent|delivered|went|gone|go|came) to (?:a |an |some |the )?(?:different|another|other|wrong) (?:\w+ )?(?:account|page|post|profile|video|link|channel|reel)"
        r"|(?:ارسلت?|ارسلوا|وصلت?|وصلوا|ذهبت?|راحت?|راحوا|نفذت?) (?:الي|ل|علي|في) ?(?:حساب|رابط|صفحه|منشور|قناه|مقطع)\w*(?: \w+){0,2} (?:اخر|اخري|خاطي|خاطيه|خطا|غلط|غيره|ثاني|ثانيه)",
        lambda case: case.evidence.delivered_to_given_link is False or case.evidence.wrong_service is True or case.evidence.link_was_wrong is True,
        "it went elsewhere",
    ),
    (r"(?:charged|billed|debited) (?:you )?twice|(?:double|duplicate) (?:charge|payment)|(?:payment|charge|transfer) (?:shows|appears|is there|stands|went out) twice|found the second (?:payment|charge)|سحب\w* (?:المبلغ )?مرتين|خصم\w* مرتين|(?:[يت]ظهر|ظهر|دخل|وصل)\w*(?: \w+){0,3} مرتين|وجدنا الدفعه الثانيه", lambda case: case.evidence.charged_extra is not None, "an amount was taken twice"),
)  # fmt: skip


_PATTERNS: Final = tuple((re.compile(rf"(?<!\w)(?:{phrase})(?!\w)"), holds, meaning) for phrase, holds, meaning in _STATEMENTS)
_AS_LISTED: Final = "the quality is as it was listed"
_DELIVERED_ANEW: Final = re.compile(
    r"\b(?:will|'ll|can) (?:redo|redeliver|re-deliver|deliver|run|carry out|repeat)\b[^.!?]*$|(?<!\w)[وف]?(?:س|ب|راح )ن(?:عيد تنفيذ|عيد|نفذ)[^.!?؟]*$"
)
_TOLD: Final[tuple[tuple[str, Callable[[Case], bool], str], ...]] = (
    # what is told of the order, when it is a fact, what it means
    (r"(?:all|every)(?: [\w,]+){0,4} (?:arrived|delivered|came|reached|are in|is in)|(?<!until the )(?<!once the )(?<!when the )(?<!until your )(?<!once your )(?:order(?: \d+)?|delivery) (?:is|was) (?:now )?(?:complete|completed|finished|done)|(?:وصل|وصلت|نفذ|نفذت|تسلم\w*) (?:كل|جميع|كامل)\w*|(?:كل|جميع)(?: \w+){0,3} (?:وصل\w*|نفذ\w*)|(?:الطلب|طلبك|التنفيذ)(?: \d+)? (?:مكتمل|اكتمل)(?! جزي)", lambda case: _all_delivered(case), "everything was delivered"),
    (
        r"(?:delivery time|stated (?:delivery )?time|time (?:that )?we (?:stated|gave|named))(?: [\w']+){0,5} (?:has |have )?(?:passed|ended|expired|run out|is over)|(?:ال)?مده (?:ال)?(?:تسليم|معلنه)(?: \w+){0,4} (?:انتهت|انقضت|خلصت|مضت)|(?:انتهت|انقضت|خلصت|مضت) (?:ال)?مده (?:ال)?(?:تسليم|معلنه)\w*|مدته (?:ال)?(?:معلنه )?(?:انتهت|انقضت|خلصت)",
        lambda case: case.order.promised_by is None or case.order.promised_by <= case.now,
        "the stated time is over",
    ),
    (
        r"(?:most|the majority|the greater part) of (?:the |your |it\b)(?:order|followers|likes|views|members|subscribers|comments)?(?: \w+){0,3} (?:delivered|arrived|came|in)|(?:معظم|اغلب|غالبيه) (?:ال)?(?:طلب|متابع|اعجاب|مشاهد|كميه)\w*",
        lambda case: _share(case) > Fraction(1, 2),
        "most of it was delivered",
    ),
    (
        r"half of (?:the |your |it\b)(?:order|followers|likes|views|members|subscribers|comments)?(?: \w+){0,4} (?:delivered|arrived|came|in)|(?:وصل|نفذ|سلم)\w* نصف(?: ال)?\w*",
        lambda case: Fraction(9, 20) <= _share(case) <= Fraction(11, 20),
        "half of it was delivered",
    ),
    (
        r"part of (?:the |your )?order(?: \d+)? (?:has been|was|is|were) (?:already )?(?:deliver|carri|complet)\w*|(?:نفذ|وصل|سلم) جزء",
        lambda case: 0 < _share(case) < 1,
        "a part of it was delivered",
    ),
    (
        r"(?:only )?(?:a )?few (?:followers |likes |views |members |subscribers |comments )?(?:remain|are left|left|are missing)|(?:سوي|الا) (?:عدد )?قليل|عدد قليل",
        lambda case: _share(case) >= Fraction(9, 10),
        "little of it is missing",
    ),
    (
        r"order(?: \d+)? (?:is|has|was) (?:been )?(?:stopped|halted|paused)|(?:ال)?طلب(?: \d+)? (?:متوقف|توقف)",
        lambda case: case.order.status not in ("in_progress", "processing", "pending") or case.claim in ("stopped_midway", "target_unavailable") or _was_done(case, "cancel"),
        "the order has stopped",
    ),
    (
        r"both (?:of )?(?:your|the) orders|طلبيك|(?:كلا|كلتا) (?:ال)?طلب\w*",
        _never,
        "there are two orders",
    ),
    (
        r"to (?:a|the|another) (?:link (?:near|like)|wrong link|other link|old link)|(?:الي|علي) (?:ال)?رابط (?:الخطا|اخر|قريب|القديم)\w*|link (?:had|has) changed|link (?:is|was|had been|has been) (?:wrong|changed|broken|invalid|incorrect)|the old link|you (?:entered|gave|typed|sent)(?: \w+){0,2} wrong (?:link|account|username)|رابط\w* (?:كان )?(?:خاطي|خطا|غلط|تغير|غير صحيح|قديم|القديم)\w*|(?:ادخلت|وضعت|اعطيت|ارسلت)\w* (?:لنا )?رابط\w* (?:خاطي|خطا|غلط)\w*",
        lambda case: case.evidence.link_was_wrong is True or case.evidence.delivered_to_given_link is False,
        "the link was wrong",
    ),
    (
        r"(?:stopped|halted|paused) by you|you (?:have )?(?:stopped|halted|paused) (?:it|the order|your order)|(?:اوقفت|وقفت)(?:ي)? (?:ال)?طلب\w*",
        lambda case: _CANCEL.search(fold(case.message or case.summary or "").text) is not None,
        "the client stopped it",
    ),
    (
        r"warranty(?: \w+){0,4} (?:has not|hasn't|did not) (?:yet )?(?:ended|expired)|(?:لم|ما) [يت]نت[هي]\w*(?: بعد)?(?: \w+){0,2} (?:ال)?ضمان\w*",
        lambda case: _has_warranty(case),
        "the warranty is running",
    ),
    (
        r"(?:لم|ما) [يت]نت[هي]\w*(?: بعد)? (?:ال)?مده(?: (?:ال)?(?:معلنه|تسليم|محدده)\w*)?",
        lambda case: case.order.promised_by is None or case.order.promised_by > case.now,
        "the stated time is not over",
    ),
    (
        r"you (?:have |had )?(?:then |later |also )?(?:removed|deleted|blocked|unfollowed|hid) (?:them|these|those|the \w+|some)(?: \w+)?|(?:حذفت|ازلت|حظرت|اخفيت)(?:م|ي)?(?:وهم|وها|هم|ها| المتابعين| الاعجابات| بعض\w*)(?: بنفسك)?",
        lambda case: case.evidence.target == "deleted" or re.search(r"delet|remov|block|حذف|مسح|شلت|ازل|حظر", fold(case.message or "").text) is not None,
        "the client removed them",
    ),
    (
        r"service (?:was|is|has been|had been) (?:stopped|suspended|closed|discontinued)|(?:توقفت|اوقفت) (?:ال)?خدمه|(?:ال)?خدمه (?:توقفت|متوقفه|موقوفه)",
        _never,
        "the service was stopped",
    ),
    (
        r"you (?:chose|picked|selected) (?:a |the |another )?(?:different|wrong|other) (?:service|one)|اخترت\w* خدمه (?:مختلفه|اخري|خطا|غلط|غير)",
        _never,
        "the client chose another service",
    ),
    (
        r"you (?:have )?cancell?ed (?:the |your |this )?order|(?:لقد )?الغيت\w* (?:ال)?طلب\w*",
        lambda case: _CANCEL.search(fold(case.message or case.summary or "").text) is not None,
        "the client cancelled it",
    ),
    (
        r"(?:removed|deleted|dropped|purged) by (?:instagram|tiktok|youtube|facebook|snapchat|twitter|telegram|the platform)|(?:انستغرام|انستقرام|تيك توك|يوتيوب|فيسبوك|المنصه) (?:حذف|ازال|شال|مسح)\w*",
        lambda case: case.evidence.target == "suspended",
        "the platform did this",
    ),
    (
        r"(?:almost|nearly) (?:all|every)|more than \d[\d,]* (?:followers|likes|views|members|subscribers|comments) (?:were|have been|was) delivered|(?:وصل|نفذ)\w* (?:اكثر|معظم) (?:ال)?(?:متابع|اعجاب|مشاهد|مشترك)\w*|(?:almost|nearly) (?:complete|completed|done|finished|there|all)|(?:شبه|يكاد يكون|اوشك ان|قارب ان)(?: \w+)? ?(?:مكتمل|[يت]كتمل|الاكتمال)\w*|علي وشك الاكتمال",
        lambda case: Fraction(17, 20) <= _share(case) < 1,
        "it is almost complete",
    ),
    (
        r"(?<!before )(?<!until )(?<!since )(?<!whether )(?:order(?: \d+)?|delivery|it) (?:has |had )?(?:started|begun|stopped)|(?:بدا|توقف) (?:ال)?(?:طلب|طلبك|تنفيذ)\w*",
        lambda case: case.order.status not in ("pending", "processing") or case.order.delivered != 0,
        "the order has started",
    ),
    (r"which (?:was|is|has been) (?:complete|completed|finished)|(?:الذي|اللي) (?:اكتمل|خلص)|المكتمل", lambda case: _all_delivered(case), "everything was delivered"),
    (r"(?:second|third|fourth|fifth|sixth) (?:refund |such )?(?:request|claim|complaint)|طلبك (?:ال)?(?:ثاني|ثالث|رابع|خامس)(?: لل?استرداد)?(?= هذا| خلال| في)", lambda case: (case.client.requests_90d or 0) > 1, "there were such requests before"),
    (r"(?:refill|refill request|request|it) (?:was|has been) (?:now |already )?accepted|refill(?: request)?: accepted|(?:اعاده )?(?:ال)?تعبيه: مقبول\\w?|(?:انقبل\w*|تم قبول|قبلت) (?:ال|طلب )?(?:ال)?(?:طلب|تعبيه|اعاده (?:ال)?تعبيه)|(?:now that|as) it (?:is|has been) accepted|its acceptance (?:today|now|this morning)|قبول\w* (?:اليوم|الحين|الان)", lambda case: case.evidence.refill_accepted is True or _was_done(case, "refill"), "the refill was accepted"),
    (r"(?:account|profile|page) (?:was|is) (?:closed to|hidden from|blocked for)|حساب\w* (?:كان |كانت )?(?:مغلق\w*|مقفل\w*)", lambda case: case.evidence.target == "private", "the account was closed to others"),
    (
        r"(?<!so that it )(?<!so that they )(?<!so it )(?:match(?:es)?|correspond|corresponds|fits?) (?:it|(?:the|its|what) (?:listing|description|service|was)\w*)|(?<!بما )(?:مطابق\w*|[يت]طابق\w*)(?: (?:له|لها|الوصف|للوصف|وصف\w*))?",
        lambda case: case.evidence.quality_deviates is False or case.claim != "low_quality" or _was_done(case, "redelivery"),
        _AS_LISTED,
    ),
    (
        r"(?<!the )(?<!your )(?:start|begin|count|run|hold)s? (?:on|from|with|at) (?:the )?(?:day|date|time|moment)?(?: (?:of|when|that))? ?(?:you |the |your )?(?:place|placed|order(?! (?:is|was|has been) (?:complet|finish|deliver))|purchase)\w*|(?:يبدا|تبدا|يحسب|تحسب|ساري|سار) (?:من |مع )?(?:يوم |تاريخ |وقت )?(?:تقديم |انشا |الشرا|طلبك|طلبت)(?:ال)?(?:طلب)?",
        lambda case: case.order.warranty_from == "ordered" or not case.order.warranty_days,
        "the warranty starts with the order",
    ),
)  # fmt: skip


_STATUS: Final[tuple[tuple[str, Callable[[Case], bool], str], ...]] = (
    # what is told of the order's status, in words that hold their own denial
    (
        r"(?:sent|delivered|went|gone|came|land(?:ed)?|arrived?) (?:to|on|at|in) (?:an? |some )?(?:account|page|post|profile|video|link|channel|reel) (?:that |which )?(?:isn't|is not|was not|wasn't|not) (?:yours|your)"
        r"|(?:علي|الي|في) (?:حساب|صفحه|منشور|قناه|رابط)\w* (?:ليس\w*|مب|مو|مش|غير) (?:لك|ملكك|حق\w*|حساب\w*|صفحت\w*)",
        lambda case: case.evidence.delivered_to_given_link is False or case.evidence.wrong_service is True or case.evidence.link_was_wrong is True,
        "it went elsewhere",
    ),
    (
        r"(?<!warranty )(?<!guarantee )(?<!that )(?<!check )(?<!review )(?<!refill )(?<!redelivery )(?<!re-delivery )(?<!refund )(?:still|is|are|stays?|remains?) (?:still )?(?:in progress|running|under way|being delivered)|(?:ما زال\w* |لا يزال |لا تزال )?قيد التنفيذ",
        lambda case: case.order.status in ("in_progress", "processing", "pending") or _was_done(case, "redelivery", "refill"),
        "the order is running",
    ),
    (
        r"(?:still|is|are|been|shows? as|stays?) (?:still )?(?:pending|waiting to start|in the queue)|(?:has not|hasn't|did not|not yet|never) (?:yet )?(?:started|begun|start|begin)|قيد الانتظار|معلق|(?:لم|(?<!قبل )ما|للحين ما) (?:يبدا|بدا)\w*",
        lambda case: case.order.status in ("pending", "processing") or case.order.delivered == 0,
        "the order has not started",
    ),
    (
        r"(?:while (?:the |your )?)?(?:account|profile|page) (?:(?:was|is) (?:not|never)|wasn't|isn't) (?:public|open)|(?:لم يكن|ليس|مب|مو) (?:ال)?(?:حساب\w* )?(?:عام|مفتوح)\w*",
        lambda case: case.evidence.target == "private",
        "the account is private",
    ),
    (
        r"(?:no longer|not) (?:inside|within|under|in) (?:its |the |your )?warranty|outside (?:of )?(?:its |the |your )?warranty|خارج (?:مده )?(?:ال)?ضمان\w*|(?:لم يعد|ليس|لا) (?:ضمن|داخل) (?:ال)?ضمان\w*"
        r"|(?:order|service|it)(?: \d+)? (?:has|had|comes? with|came with|was sold with|with) no (?:\w+ )?warranty|without (?:a |any )?warranty|warranty(?: (?!not|never|hasn)\w+){0,4} (?:has |had )?(?:ended|expired|is over|ran out)(?! on)"
        r"|(?:بلا|بدون|دون|لا يوجد|ليس له|ليس لها|ما له|ما عليه|لا) ضمان|(?:انتهي|انتهت|انقضي|انقضت|خلص)\w* (?:مده )?(?:ال)?ضمان\w*",
        lambda case: not _has_warranty(case),
        "the warranty is over",
    ),
    (
        r"link(?: \w+){0,3} (?:does not|doesn't|did not|didn't|won't|would not) (?:open|work|load)|رابط(?: \w+){0,2} (?:ما|لا|لم|مب|مو) (?:[يت]?فتح|[يت]?شتغل|[يت]?عمل|شغال)\w*",
        lambda case: case.evidence.link_was_wrong is True,
        "the link does not open",
    ),
    (
        r"payment (?:was|is) (?:not (?:yet )?complete\w*|incomplete)|payment (?:did not|didn't) (?:complete|go through)|(?:ال)?دفع\w* (?:ما|لم) [يت]?كتمل\w*|لم [يت]كتمل (?:ال)?دفع\w*",
        _never,
        "the payment was not complete",
    ),
    (
        r"this service is (?:no longer|not) (?:available|offered|sold)(?! to)|لم تعد هذه الخدمه (?:متاحه|متوفره|معروضه)",
        _never,
        "the service is gone",
    ),
)  # fmt: skip


def _share(case: Case) -> Fraction:
    """How much of the order was delivered, and 0 where nobody counted."""
    order = case.order
    return Fraction(order.delivered, order.quantity) if order.quantity and order.delivered else Fraction(0)


def _has_warranty(case: Case) -> bool:
    """Whether the order's warranty is running."""
    end = warranty_end(case)
    return end is not None and end >= case.now.date()


def _was_done(case: Case, *remedies: str) -> bool:
    """Whether a second delivery or a refill is on record, which runs and brings what was ordered."""
    return any(entry.remedy in remedies for entry in case.done)


def _all_delivered(case: Case) -> bool:
    """Whether the order holds all that was ordered; where nobody counted, its status tells."""
    order = case.order
    if order.quantity is None or order.delivered is None:
        return order.status == "completed"
    return order.delivered >= order.quantity


PLATFORMS: Final[tuple[str, ...]] = (
    "instagram|insta|انستغرام|انستقرام|انستجرام|انستا",
    "tik ?tok|تيك ?توك",
    "youtube|يوتيوب",
    "facebook|فيسبوك|فيس ?بوك",
    "telegram|تيليجرام|تيليغرام|تلغرام|تلجرام|تليجرام",
    "snapchat|snap|سناب ?شات|سناب",
    "twitter|تويتر",
    "linkedin|لينكد ?ان",
    "spotify|سبوتيفاي",
    "soundcloud|ساوند ?كلاود",
    "threads|ثريدز",
    "twitch|تويتش",
)
_PLATFORMS: Final = [
    re.compile(rf"(?<!\w)(?:[وفبل]|ال|لل|بال)?(?:{'|'.join(map(spelled, names.split('|')))})(?!\w)") for names in PLATFORMS
]


def _platforms(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """A platform that neither the order nor the client speaks of."""
    order = case.order
    own = fold(" ".join(filter(None, (order.platform, order.service, order.service_id, order.link, case.message, case.summary)))).text
    for names in _PLATFORMS if any(names.search(own) for names in _PLATFORMS) else ():
        match = names.search(folded.text)
        if match and not names.search(own):
            start, end = folded.span(match.start(), match.end())
            yield Finding(
                "claim.unsupported", lang, folded.original[start:end], start, end, "The order is on another platform.", certain=False
            )


def findings(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """Statements that the case does not hold."""
    yield from _told(folded, lang, case)
    yield from _platforms(folded, lang, case)
    known = {
        "charge": case.evidence.charged_extra is not None,
        "target": case.evidence.target is not None,
        "link": case.evidence.delivered_to_given_link is True,
    }
    for pattern, holds, meaning in _PATTERNS:
        if holds(case):
            continue
        for match in pattern.finditer(folded.text):
            untold = is_denied(folded.text, match.start(), match.end()) or _in_a_rule(folded.text, match.start())
            if not untold and not _is_question(folded.text, match.start(), match.end()):
                start, end = folded.span(match.start(), match.end())
                why = f"The case does not say that {meaning}."
                known_by = "charge" if "twice" in meaning else "link" if "elsewhere" in meaning else "target"
                sure = known[known_by] and not is_asked(folded.text, match.start())
                yield Finding("claim.unsupported", lang, folded.original[start:end], start, end, why, certain=sure)


_RULE = re.compile(
    r"\b(?:if|when|where|while) an? (?:\w+ ){0,2}(?:is |was )?$|(?:errors?|mistakes?),? (?:such as|like) (?:an? )?$|(?<!\w)(?:اذا|عندما|حين|لو) (?:كان )?$"
)


def _in_a_rule(text: str, start: int) -> bool:
    """ "When an amount was charged twice", "such as a double charge", "if an account is private": a rule of the policy, which tells nothing
    of this case; nor does what is being checked: "we verify whether you were charged twice".
    """
    before = text[max(0, start - _RULE_WORDS) : start]
    rule = _RULE.search(before) or (_TWICE.match(text, start) and _REPORTED.search(text[max(0, start - _CHECKED_WITHIN) : start]))
    rule = rule or _CHECKED.search(text[max(0, start - _CHECKED_WITHIN) : start])
    return bool(rule or (_ACCOUNT.match(text, start) and _IF_AN.search(before)))


def _is_question(text: str, start: int, end: int) -> bool:
    """ "Is the account private?", هل الحساب خاص؟: it is asked whether it is so."""
    return _QUESTION.search(text, max(0, start - _RULE_WORDS), start) is not None and _QUESTION_END.match(text, end) is not None


_QUESTION = re.compile(r"(?:^|[.!?:\n,] ?|\band )(?:is|are|was|were|has|have|did|does|could) [^.!?\n]*$|(?<!\w)[وف]?هل [^.!?\n]*$")
_QUESTION_END = re.compile(r"[^.!\n]*\?")
_CHECKED = re.compile(
    r"\b(?:check|verif|find out|look|confirm)\w* (?:into )?(?:whether|if) (?!or not)[^.!?;,\n]*$|(?<!\w)[وف]?[ن](?:تحقق|تاكد|راجع) (?:مما |من |ما )?(?:اذا|ان) [^.!?؛،\n]*$"
)
_CHECKED_WITHIN = 70
_TWICE = re.compile(r"double|duplicate|charged|سحب|خصم")
_REPORTED = re.compile(
    r"\byou (?:wrote|said|say|told us|report\w*|mention\w*)\b[^.!?]*$|\b(?:message|request|ticket|note) about (?:the |a )?$|(?:كتبت|ذكرت|قلت)\w*[^.!?]*$|(?:رسالت|طلب)\w+ (?:عن|بشان|بخصوص) ?$"
)
"""A double charge that the client tells of: you wrote that, your message about; كتبت, رسالتك عن."""
_ACCOUNT = re.compile(r"(?:account|profile|page) ")
_IF_AN = re.compile(r"\b(?:if|when|where|while) an? $")
_RULE_WORDS = 40


_RECORD: Final = tuple(
    (re.compile(rf"(?<!\w)[وف]?(?:{phrase})(?!\w)"), holds, meaning, rows is _STATUS)
    for rows in (_TOLD, _STATUS)
    for phrase, holds, meaning in rows
)
"""The rows of ``_TOLD`` and ``_STATUS``, with whether their words hold their own denial."""


def _told(folded: Folded, lang: Language, case: Case) -> Iterator[Finding]:
    """What is told of the order and its client against the record; words may mean less, so it is never certain."""
    for pattern, holds, meaning, denies in _RECORD:
        if holds(case):
            continue
        for match in pattern.finditer(folded.text):
            end = match.start() if denies else match.end()
            if meaning == _AS_LISTED and _DELIVERED_ANEW.search(folded.text, max(0, match.start() - _CHECKED_WITHIN), match.start()):
                continue  # "we will redo the order with likes that fit the description"
            asked = is_asked(folded.text, match.start()) or _is_question(folded.text, match.start(), match.end())
            if not is_denied(folded.text, match.start(), end) and not asked:
                start, end = folded.span(match.start(), match.end())
                why = f"The case does not say that {meaning}."
                yield Finding("claim.unsupported", lang, folded.original[start:end], start, end, why, certain=False)
