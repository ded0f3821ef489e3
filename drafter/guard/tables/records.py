"""What a reply may tell of the account, the order and the charge, each with when the case holds it and what it means.

Phrases over folded text, English and Arabic. ``drafter.guard.facts`` finds them where the case does not hold what they say.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Final

from drafter.case import Case
from drafter.guard.allowed import warranty_end
from drafter.reading.folding import fold

_CANCEL: re.Pattern[str] = re.compile(r"cancel|stop|الغ|لغ|كنسل|وقف")


def _never(case: Case) -> bool:  # noqa: ARG001 - every row asks the same
    """What no case holds: a second order, a service that was stopped."""
    return False


def _asks_of_private(case: Case) -> bool:
    """Whether the client asks what the policy says of private accounts; his own may be public."""
    return case.claim == "policy_question" and _PRIVATE.search(fold(case.message).text) is not None


_PRIVATE = re.compile(r"\bprivate\b|(?<!\w)(?:ال)?(?:خاص|برايفت|برايفيت|برايفد)[اه]?(?!\w)")
_NOUN = r"(?:your |the )?(?:instagram |tiktok |youtube )?(?:account|profile|page|channel|post|reel|video)"
STATEMENTS: Final[tuple[tuple[str, Callable[[Case], bool], str], ...]] = (
    # what is said, when it is a fact, what it means
    (rf"suspended {_NOUN}|{_NOUN} (?:was|is|has been|got) (?:suspended|banned|disabled)|(?:اوقف|علق|حظر)\w* (?:انستغرام|تيك توك|يوتيوب|المنصه) حساب\w*|حسابك (?:موقوف|محظور)", lambda case: case.evidence.target == "suspended", "the account was suspended"),
    (rf"(?:instagram|tiktok|youtube|facebook|snapchat|twitter|the platform|they) (?:has |have )?(?:deleted|removed|banned|blocked|hid|took down|taken down|disabled) (?:your |the )?{_NOUN}?|(?:حذف|حذفت|ازال|ازالت|حظر|حظرت|اغلقت) (?:انستغرام|انستقرام|تيك توك|يوتيوب|المنصه) \w+", lambda case: case.evidence.target == "suspended", "the platform did this"),
    (rf"{_NOUN} (?:was|is|has been|got) (?:deleted|removed|taken down)|(?:حذف|مسح)\w* (?:حسابك|المنشور|الحساب|الفيديو)|(?:الحساب|المنشور|الفيديو) محذوف", lambda case: case.evidence.target == "deleted", "the account or post was deleted"),
    (r"(?<!your )(?<!your instagram )(?<!your tiktok )(?<!your youtube )(?:account|profile|page|channel|post|reel|video) (?:was|is|has been|went|became|turned) private|الحساب (?:خاص|برايفت)", lambda case: case.evidence.target == "private" or _asks_of_private(case), "the account is private"),
    (r"your (?:instagram |tiktok |youtube )?(?:account|profile|page|channel|post|reel|video) (?:was|is|has been|went|became|turned) private|حسابك (?:خاص|برايفت)", lambda case: case.evidence.target == "private", "the account is private"),
    (
        r"(?:sent|delivered|went|gone|go|came) to (?:a |an |some |the )?(?:different|another|other|wrong) (?:\w+ )?(?:account|page|post|profile|video|link|channel|reel)"
        r"|(?:ارسلت?|ارسلوا|وصلت?|وصلوا|ذهبت?|راحت?|راحوا|نفذت?) (?:الي|ل|علي|في) ?(?:حساب|رابط|صفحه|منشور|قناه|مقطع)\w*(?: \w+){0,2} (?:اخر|اخري|خاطي|خاطيه|خطا|غلط|غيره|ثاني|ثانيه)",
        lambda case: case.evidence.delivered_to_given_link is False or case.evidence.wrong_service is True or case.evidence.link_was_wrong is True,
        "it went elsewhere",
    ),
    (r"(?:charged|billed|debited) (?:you )?twice|(?:double|duplicate) (?:charge|payment)|(?:payment|charge|transfer) (?:shows|appears|is there|stands|went out) twice|found the second (?:payment|charge)|سحب\w* (?:المبلغ )?مرتين|خصم\w* مرتين|(?:[يت]ظهر|ظهر|دخل|وصل)\w*(?: \w+){0,3} مرتين|وجدنا الدفعه الثانيه", lambda case: case.evidence.charged_extra is not None, "an amount was taken twice"),
)  # fmt: skip

AS_LISTED: Final = "the quality is as it was listed"
TOLD: Final[tuple[tuple[str, Callable[[Case], bool], str], ...]] = (
    # what is told of the order, when it is a fact, what it means
    (r"(?:all|every)(?: [\w,]+){0,4} (?:arrived|delivered|came|reached|are in|is in)|(?<!until the )(?<!once the )(?<!when the )(?<!until your )(?<!once your )(?:order(?: \d+)?|delivery) (?:is|was) (?:now )?(?:complete|completed|finished|done)|(?:وصل|وصلت|نفذ|نفذت|تسلم\w*) (?:كل|جميع|كامل)\w*|(?:كل|جميع)(?: \w+){0,3} (?:وصل\w*|نفذ\w*)|(?:الطلب|طلبك|التنفيذ)(?: \d+)? (?:مكتمل|اكتمل)(?! جزي)", lambda case: all_delivered(case), "everything was delivered"),
    (
        r"(?<!until )(?<!once )(?<!when )(?<!if )(?<!whether )(?:order(?: \d+)?|it|delivery|everything) (?:is|was|has been|had been) (?:now |already )?(?:(?:delivered|carried out|executed|completed|fulfilled) (?:in full|fully|completely|entirely|as ordered)|(?:fully|completely|entirely) (?:delivered|carried out|executed|completed|fulfilled))"
        r"|(?<!حتي )(?<!هل )(?<!اذا )(?<!ان )(?:نفذ|اكتمل|وصل|سلم|انتهي)(?: تنفيذ)? (?:ال)?طلب\w*(?: \d+)? (?:بالكامل|كامل\w*|كله)",
        lambda case: all_delivered(case) or _was_done(case, "redelivery", "refill"),
        "everything was delivered",
    ),
    (
        r"(?:order(?: \d+)?|it|delivery) (?:is|was|ran|has run|has gone|went) (?:now |already )?(?:past|over|beyond) (?:its |the |our )?(?:stated |promised |delivery )*(?:time|deadline|date|term|window)|تجاوز\w*(?: \w+){0,3} (?:ال)?(?:مده|مدته|مدتها|موعد|موعده|وقت|وقته)\w*",
        lambda case: overdue(case),
        "the stated time is over",
    ),
    (
        r"(?:an?|the|some|small|bank|processing|service|transfer|handling|admin\w*) (?:\w+ )?(?:fees?|surcharge|deduction) (?:appl|is |are |will|would|may|of \d|has|was)\w*|(?:fees?|surcharges?) (?:apply|applies|will be|are (?:deducted|charged|taken))|(?:minus|less|after deducting|deducting) (?:an? |the |our |some )?(?:\w+ )?(?:fees?|charges?|commission)|(?:تطبق|تخصم|تحسب|تقتطع|عليه|عليها|مع|بعد خصم|ناقص)\w* (?:ال)?(?:رسوم|عموله)(?! ضمن)",
        _never,
        "a fee is taken",
    ),
    (
        r"(?:sorry|apologi[sz]e|apologies|regret)(?: \w+){0,3} (?:for|that|about)(?: \w+){0,3} (?:wrong|different|another|incorrect) (?:service|account|link|page|post|product)|(?:نعتذر|ناسف|اسفين|نتاسف)(?: \w+){0,3} (?:خدمه|حساب|رابط|صفحه)\w* (?:ال)?(?:خاطي|غلط|مختلف|اخر)\w*",
        lambda case: case.evidence.wrong_service is True or case.evidence.delivered_to_given_link is False or case.claim == "wrong_link",
        "another service was delivered",
    ),
    (
        r"(?:sorry|apologi[sz]e|apologies|regret)(?: \w+){0,3} (?:for|that|about)(?: \w+){0,2} (?:poor|bad|low|weak) quality|(?:sorry|apologi[sz]e)(?: \w+){0,2} that the quality|(?:نعتذر|ناسف|اسفين|نتاسف)(?: \w+){0,2} (?:سوء|رداءه|ضعف|تدني) (?:ال)?جوده|(?:نعتذر|ناسف) (?:لان|عن ان|ان) (?:ال)?جوده",
        lambda case: case.evidence.quality_deviates is True,
        "the quality was poor",
    ),
    (
        r"(?:sorry|apologi[sz]e|apologies|regret)(?: \w+){0,3} (?:for|that|about)(?: \w+){0,2} (?:wrong|double|extra|mistaken|over) ?(?:charge|payment|deduction)|(?:sorry|apologi[sz]e)(?: \w+){0,2} that we (?:charged|took|billed|lost|forgot|sent|made)|(?:our|the) (?:mistake|error) (?:with|in|on) your payment|(?:نعتذر|ناسف|اسفين|نتاسف)(?: \w+){0,2} (?:ال)?(?:سحب|خصم|دفع)\w* (?:ال)?(?:خاطي|مكرر|زايد|غلط)\w*|(?:نعتذر|ناسف)(?: علي| عن)? (?:لاننا|اننا|لاننا) (?:سحبنا|خصمنا|فقدنا|نسينا|ارسلنا)|خطينا في دفعت(?:ك|ج)",
        lambda case: bool(case.evidence.charged_extra and case.evidence.charged_extra.value),
        "something was charged by mistake",
    ),
    (
        r"(?:sorry|apologi[sz]e|apologies|regret)(?: \w+){0,3} (?:for|about)(?: \w+){0,2} (?:loss|losing|drop) (?:of|in)|(?:نعتذر|ناسف)(?: \w+)? (?:فقدان|خساره|نقص) (?:ال)?(?:متابع|اعجاب|مشاهد|مشترك|عضو|اعضا)\w*",
        lambda case: case.claim in ("drops", "refill_delayed"),
        "something dropped",
    ),
    (
        r"you (?:were|are) right (?:about|on) the quality|(?:معك حق|كنت محق\w*|انت محق\w*|معج حق) (?:في|بشان|بخصوص) (?:ال)?جوده",
        lambda case: case.evidence.quality_deviates is True,
        "the quality was poor",
    ),
    (
        r"warranty(?: (?!not|never|hasn)\w+){0,4} (?:has |had )?(?:ended|expired|is over|ran out)(?! on)|(?:انتهي|انتهت|انقضي|انقضت|خلص)\w* (?:مده )?(?:ال)?ضمان\w*",
        lambda case: bool(case.order.warranty_days) or case.claim in ("drops", "refill_delayed", "policy_question"),
        "there was a warranty",
    ),
    (
        r"(?:delivery time|stated (?:delivery )?time|time (?:that )?we (?:stated|gave|named))(?: (?!hasn't|haven't|isn't|not)[\w']+){0,5} (?:has |have )?(?:passed|ended|expired|run out|is over)|(?:ال)?مده (?:ال)?(?:تسليم|معلنه)(?: \w+){0,4} (?<! ما )(?<! لم )(?:انتهت|انقضت|خلصت|مضت)|(?:انتهت|انقضت|خلصت|مضت) (?:ال)?مده (?:ال)?(?:تسليم|معلنه)\w*|مدته (?:ال)?(?:معلنه )?(?:انتهت|انقضت|خلصت)",
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
        r"to (?:a|the|another) (?:link (?:near|like)|wrong link|other link|old link)|(?:الي|علي) (?:ال)?رابط (?:الخطا|اخر|قريب|القديم)\w*|link(?: (?:of|on|for|in) (?:the |your )?order(?: \d+)?)? (?:had|has) changed|link(?: (?:of|on|for|in) (?:the |your )?order(?: \d+)?)? (?:is|was|had been|has been) (?:wrong|changed|broken|invalid|incorrect)|the old link|you (?:entered|gave|typed|sent)(?: \w+){0,2} wrong (?:link|account|username)|رابط\w*(?: (?:ال)?طلب\w*(?: \d+)?)? (?:كان )?(?:خاطي|خطا|غلط|تغير|غير صحيح|قديم|القديم)\w*|(?:ادخلت|وضعت|اعطيت|ارسلت)\w* (?:لنا )?رابط\w* (?:خاطي|خطا|غلط)\w*",
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
        lambda case: _CANCEL.search(fold(case.message or case.summary or "").text) is not None
        or any(entry.remedy == "cancel" for entry in case.done),  # ألغيت is "I cancelled" too
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
    (r"which (?:was|is|has been) (?:complete|completed|finished)|(?:الذي|اللي) (?:اكتمل|خلص)|المكتمل", lambda case: all_delivered(case), "everything was delivered"),
    (r"(?:second|third|fourth|fifth|sixth) (?:refund |such )?(?:request|claim|complaint)|طلبك (?:ال)?(?:ثاني|ثالث|رابع|خامس)(?: لل?استرداد)?(?= هذا| خلال| في)", lambda case: (case.client.requests_90d or 0) > 1, "there were such requests before"),
    (r"(?:refill|refill request|request|it) (?:was|has been) (?:now |already )?accepted|refill(?: request)?: accepted|(?:اعاده )?(?:ال)?تعبيه: مقبول\\w?|(?:انقبل\w*|تم قبول|قبلت) (?:ال|طلب )?(?:ال)?(?:طلب|تعبيه|اعاده (?:ال)?تعبيه)|(?:now that|as) it (?:is|has been) accepted|its acceptance (?:today|now|this morning)|قبول\w* (?:اليوم|الحين|الان)", lambda case: case.evidence.refill_accepted is True or _was_done(case, "refill"), "the refill was accepted"),
    (r"(?:account|profile|page) (?:was|is) (?:closed to|hidden from|blocked for)|حساب\w* (?:كان |كانت )?(?:مغلق\w*|مقفل\w*)", lambda case: case.evidence.target == "private", "the account was closed to others"),
    (
        r"(?<!so that it )(?<!so that they )(?<!so it )(?:match(?:es)?|correspond|corresponds|fits?) (?:it|(?:the|its|what) (?:listing|description|service|was)\w*)|(?<!بما )(?:مطابق\w*|[يت]طابق\w*)(?: (?:له|لها|الوصف|للوصف|وصف\w*))?",
        lambda case: case.evidence.quality_deviates is False or case.claim != "low_quality" or _was_done(case, "redelivery"),
        AS_LISTED,
    ),
    (
        r"(?<!the )(?<!your )(?:starts?|begins?|counts|counted|runs?|holds?) (?:on|from|with|at) (?:the )?(?:day|date|time|moment)?(?: (?:of|when|that))? ?(?:you |the |your )?(?:place|placed|order(?! (?:(?:is|was|has been) )?(?:complet|finish|deliver))|purchase)\w*|(?:يبدا|تبدا|يحسب|تحسب|ساري|سار) (?:من |مع )?(?:يوم |تاريخ |وقت )?(?:تقديم |انشا |الشرا|طلبك|طلبت)(?:ال)?(?:طلب)?",
        lambda case: case.order.warranty_from == "ordered" or not case.order.warranty_days,
        "the warranty starts with the order",
    ),
)  # fmt: skip


STATUS: Final[tuple[tuple[str, Callable[[Case], bool], str], ...]] = (
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
        r"(?<!that )(?<!says )(?<!why )(?<!feel )(?<!felt )(?<!if )(?<!though )(?:nothing|none|not one|no (?:part|followers?|likes?|views?|members?|subscribers?|comments?|plays?))(?: (?:of|on|for) (?:the |your |it\b|them\b)?(?:order|followers|likes|views|members|subscribers|comments|plays)?(?: \d[\d,]*)?)? (?:was|were|has been|have been|is|are|has|have) (?:yet |so far |ever |been )*(?:delivered|arrived|carried out|executed|come|reached)"
        r"|(?:لم|ما) (?:[يت]?نفذ|[يت]?صل|وصل|[يت]وصل|[يت]سلم)\w* (?:اي )?(?:شيء|شي|شيئا|متابع|اعجاب|مشاهده?|مشترك|عضو|تعليق)(?! (?:اخر|اضافي))",
        lambda case: not case.order.delivered or case.evidence.delivery_confirmed is False or case.evidence.delivered_to_given_link is False,
        "nothing was delivered",
    ),
    (
        r"(?:no|not any|without (?:a|any)) (?:drop|loss|decrease)(?: (?:is|was|has|shows?|appears?|on|in|since|can))|(?:nothing|no followers?|no likes?|no views?|no members?) (?:has |have |was |were )?(?:dropped|fallen|been lost|lost)|(?:has|have|did) (?:not|never)(?: been)? (?:dropped|fallen|drop|fall)"
        r"|(?:لا|لم|ما) (?:يظهر|نري|نلاحظ|نجد|يوجد|توجد|[يت]حدث|صار|فيه?)(?: \w+){0,2} (?:اي )?(?:نقص|هبوط|نزول|انخفاض)|(?:لم|ما) (?:[ين]نقص|نقص|[يت]نخفض|نزل|[يت]نزل)\w* (?:ال)?عدد",
        lambda case: dropped(case) is not True,
        "nothing dropped",
    ),
    (
        r"(?:nothing|no (?:amount|money|payment|sum)|not) (?:was |were |has been |have been |been )?(?:charged|billed|debited|taken|paid|withdrawn) twice|no (?:second|double|duplicate) (?:charge|payment)|charged (?:only |just )?once(?! (?:too|more))|(?:لم|ما) (?:[يت]?سحب|[يت]?خصم|[يت]?دفع|انسحب|انخصم|[يت]تكرر)\w*(?: \w+){0,3} (?:مرتين|(?:ال)?سحب|(?:ال)?خصم)",
        lambda case: case.evidence.charged_extra is None or not case.evidence.charged_extra.value,
        "it was charged once",
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


def all_delivered(case: Case) -> bool:
    """Whether the order holds all that was ordered; where nobody counted, its status tells."""
    order = case.order
    if order.quantity is None or order.delivered is None:
        return order.status == "completed"
    return order.delivered >= order.quantity


def overdue(case: Case) -> bool:
    """Whether the stated delivery time is over."""
    return case.order.promised_by is not None and case.order.promised_by <= case.now


def dropped(case: Case) -> bool | None:
    """Whether the count stands below what was delivered; None where nobody counted."""
    order = case.order
    if order.start_count is None or order.current_count is None or order.delivered is None or order.quantity is None:
        return None
    return order.current_count < order.start_count + min(order.delivered, order.quantity)
