"""Rows of ``drafter.guard.left_open``: what a reply invents beside a sound decision: causes, acts of others, checks, conditions, hints."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from drafter.folding import fold
from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always, decided, undecided, undone
from drafter.guard.tables.platforms import PLATFORMS
from drafter.guard.tables.records import all_delivered, dropped, overdue

_PLATFORM = rf"(?:{'|'.join(PLATFORMS)}|x|the (?:platform|app|site))"
_PLATFORM_AR = rf"(?:ال)?(?:{'|'.join(PLATFORMS)}|اكس|منصة|تطبيق)"


def _says(allowed: Allowed, words: re.Pattern[str]) -> bool:
    """Whether the client, or what the agent noted, speaks of it."""
    return words.search(_said(allowed.case.message, allowed.case.summary)) is not None


@lru_cache(maxsize=64)
def _said(message: str | None, summary: str | None) -> str:
    return fold(f"{message or ''} {summary or ''}")


_DROP = re.compile(r"drop|lost|lose|los|fell|gone|down|disappear|less|unfollow|نقص|نزل|طاح|راح|خسر|اختف|قل|ناقص")
_ALL = re.compile(r"\ball\b|every|whole|half|كل|جميع|نص")
_SENT = re.compile(r"screen|photo|picture|image|video|receipt|slip|proof|attach|file|صور|لقط|فيديو|ايصال|مرفق|ملف|اثبات|سكرين|شوف")
_MISTAKEN = re.compile(r"mistake|error|accident|wrong|غلط|خطا|سهو")
_ABSENT = re.compile(r"arriv|deliver|come|came|show|missing|nothing|where|reach|receiv|وصل|يصل|ناقص|وين|فين|ظهر|استلم|جاني|شي")
_LATE = re.compile(r"late|delay|slow|wait|long|when|تاخ|بطي|انتظ|متي|طول")
_BANK = re.compile(r"bank|card|visa|mada|بنك|بطاق|مصرف|فيزا")


def _no_drop_told(allowed: Allowed) -> bool:
    return allowed.case.claim != "drops" and not dropped(allowed.case) and not _says(allowed, _DROP)


def _no_bank_told(allowed: Allowed) -> bool:
    return not _says(allowed, _BANK)


def _platform_silent(allowed: Allowed) -> bool:
    return allowed.case.evidence.target in (None, "public", "private")


def _nothing_delivered(allowed: Allowed) -> bool:
    return allowed.case.order.delivered == 0


def _link_right(allowed: Allowed) -> bool:
    return allowed.case.evidence.link_was_wrong is not True and allowed.case.claim != "wrong_link"


def _done(allowed: Allowed) -> bool:
    return bool(allowed.case.done)


def _all_there(allowed: Allowed) -> bool:
    """Whether somebody counted, and all of it was there."""
    return allowed.case.order.delivered is not None and all_delivered(allowed.case)


def _was_paid(allowed: Allowed) -> bool:
    case = allowed.case
    charged = case.claim in ("duplicate_charge", "payment_not_credited") or case.evidence.charged_extra is not None
    free = {"refill", "redelivery"} & set(allowed.offers)
    return bool(case.order.paid and case.order.paid.value) and not charged and not free and not case.done


def _undone_redelivery(allowed: Allowed) -> bool:
    """Whether neither a redelivery nor a refill is on record."""
    return not {"redelivery", "refill"} & {entry.remedy for entry in allowed.case.done}


def _is_late(allowed: Allowed) -> bool:
    return overdue(allowed.case)


ROWS: Final = (
    Row(
        "claim.unsupported",
        "The case does not hold that any of it was delivered.",
        r"(?<!no )(?<!any )(?<!if )(?<!where )(?<!when )(?<!once )(?<!after )(?<!only )(?:some|a (?:small |little |first )?part|a few|part of (?:it|them|the order)) (?:of (?:it|them) )?(?:has|have|was|were|is|are)(?: already| been| now)* (?:delivered|done|sent|carried out)"
        r"|delivered (?:a|some) (?:small )?part|(?:only|just) (?:a few|a handful|some)\b|hardly any",
        r"(?:سلم|وصل|نفذ|سلمت|وصلت|نفذت|سلمنا|نفذنا)(?: (?:منه|منها|لك|الي?ك))? (?:جزء|بعض|قسم|شوي|القليل|عدد قليل|(?:الا |غير |سوي )?كم(?!\w))\w*|(?:ما|لم) (?:وصل|[يت]صل|سلم|[يت]سلم|نفذ|[يت]نفذ)\w*(?: (?:منه|منها))? (?:الا|غير|سوي) (?:كم(?!\w)|شوي|القليل|قليل|بعض|جزء|عدد)\w*",
        "a small part of it was delivered",
        _nothing_delivered,
    ),
    Row(
        "claim.untrue",
        "This threatens, or sets a condition that the policy does not hold.",
        r"(?:complaints?|claims?|requests?|messages?|disputes?) like (?:yours|this|these|that) (?:get|gets|lead|leads|make|makes|end|ends|close|closes|may|can|will)\b|(?:get|gets|have|has) (?:your |the )?accounts? (?:suspended|closed|blocked|banned|frozen)",
        r"(?:شكاوي )?مثل شكوا(?:ك|كم|ج)(?: \w+){0,2} (?:[يت]?(?:وقف|غلق|ودي|سبب|قفل|سكر|جمد))\w*|مثل (?:ه(?:ال|ذه|ذا|ذي) ?)(?:ال)?(?:شكوي|شكاوي|مطالب\w*|رسائل|رسايل|طلبات)(?: \w+){0,2} (?:[يت]?(?:وقف|غلق|ودي|سبب|قفل|سكر|جمد))\w*",
        "claims like this get accounts closed",
        always,
    ),
    Row(
        "claim.untrue",
        "Our answer waits for nothing that the client does.",
        r"(?:answer|reply|respond|write|get back|hear)\b[^.!?\n]{0,70}(?:provided|on (?:the )?condition|only if|only when|but only|so long as|unless)\b",
        r"(?:(?:ال)?(?:رد|جواب)(?:نا|ا|ي)?|[سبهح]?نرد|[سبهح]?نجيب\w*|[سبهح]?نجاوب\w*)(?!\w)[^.!؟\n]{0,70}(?:بشرط|شرط ان|شريطه|علي شرط|الا اذا|فقط اذا|(?<!بشان )(?<!عن )(?<!علي )(?<!حول )(?<!بخصوص )ما لم)",
        "we answer, provided that you",
        undecided,
    ),
    Row(
        "promise.done",
        "This tells something as done that nothing proves.",
        r"(?:delivered|added|sent|placed|put)(?: you| them)? \d[\d,]* (?:new|fresh|more|extra|additional) (?:followers|likes|views|members|subscribers|comments|plays)",
        r"(?:نزلنا|اضفنا|ضفنا|ارسلنا|سلمنا|حطينا|رشقنا)\w*(?: (?:لك|لج|لكم|اليك))? \d[\d,]* (?:متابع|اعجاب|لايك|مشاهد|مشترك|عضو|تعليق)\w* (?:جديد|اضافي|زياد)\w*",
        "we delivered 1,500 new likes",
        undone,
    ),
    Row(
        "claim.unsupported",
        "The case holds no drop.",
        r"(?:followers|likes|views|members|subscribers|comments|plays)(?: (?:that |who )?you (?:received|got|have))?(?: (?:on|of|in|from) (?:the |your )?(?:order|post|page|account)(?: \d+)?)? (?:have |has |had )?(?:all )?(?:dropped|gone down|fallen|disappeared|been lost)",
        r"(?<!اذا )(?<!لو )(?<!ان )(?<!متي )(?<!كلما )(?:نقص|نزل|طاح|اختف)(?:ت|وا) (?:ال)?(?:متابع|اعجاب|لايك|مشاهد|مشترك|اعضا|تعليق)\w*(?! (?:علي|في|ل))|(?:ال)?(?:متابع|اعجاب|لايك|مشاهد|مشترك|اعضا|تعليق)\w*(?: (?:الذين|التي|اللي) وصل\w*)?(?: (?:من |في )?(?:ال)?طلب\w*(?: \d+)?)? (?:قد )?(?:نقصت|نقصوا|نزلت|نزلوا|اختفت|اختفوا|طاحت|طاحوا|راحت|راحوا)(?! (?:ل|علي|في|ال))",
        "the likes have dropped",
        _no_drop_told,
    ),
    Row(
        "promise.done",
        "Nothing is found out yet; this tells it as known.",
        r"(?:confirmed|found|established|verified|proved|admitted) (?:the|this|that|your|a|our) (?:fault|mistake|error|problem|issue|drop|shortfall|loss|defect)|(?:found|established|confirmed|verified|seen) (?:out )?that (?:an?|the) (?:different|wrong|another|other|incorrect) (?:service|one|thing|type|kind)|(?:finished|completed|ended|concluded) (?:the |our |its |his |her |your )?(?:check|review|investigation|examination)"
        r"|(?<!until the )(?<!until our )(?<!until that )(?<!once the )(?<!once our )(?<!once that )(?<!when the )(?<!when our )(?<!before the )(?<!before our )(?<!before that )(?<!before this )(?<!until this )(?<!after the )(?<!soon as the )(?:check|review|investigation) (?:is|was|has been) (?:finished|completed?|done|over|concluded)|right about (?:the|this|it)",
        r"(?:تبين|اتضح|ثبت|ظهر) لنا (?:ب?ان) (?:ال)?خدمه (?:اخري|مختلفه|ثانيه|غير)|(?:اكد|اكدنا|ثبت لنا|تبين لنا|وجدنا|لقينا)(?: \w+)? (?:ال)?(?:خلل|خطا|غلط|مشكله|نقص)(?!\w)|(?<!اذا )(?<!ما )(?<!لما )(?<!بعد ان )(?<!حين )(?<!حتي )(?:انهي|انهينا|انتهي|انتهينا|خلص|خلصنا|اكمل|اكملنا)(?: \w+){0,2} (?:من )?(?:ال)?(?:فحص|مراجع|تحقق|تدقيق|دراسه)\w*",
        "the desk has finished the check and confirmed the fault, the supervisor is through with the review",
        undecided,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold what the bank did.",
        r"(?:your|the) bank (?:has |had |did |does )?(?:tell|say|confirm|said|told|informed|made|took|charged|sent|processed|repeated|duplicated|blocked|rejected|held|kept|doubled|told us|confirmed)\b",
        r"(?:اجري|سحب|خصم|كرر|رفض|حجز|ضاعف|علق|اكد لنا|ابلغنا) (?:ال)?(?:بنك|مصرف)\w*|(?:ال)?(?:بنك|مصرف)\w* (?:خبر|قال|علم|بلغ|اخبر|اجري|سحب|خصم|كرر|رفض|حجز|ضاعف|علق|اكد|ابلغ)\w*",
        "your bank made the second payment",
        _no_bank_told,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold so many payments.",
        r"(?:three|four|five|several|3|4|5) (?:payments|charges|debits|deductions|transfers)",
        r"(?<!علي )(?:ثلاث|ثلاثه|تلات|اربع|اربعه|خمس|خمسه|3|4|5) (?:دفعات|خصومات|سحوبات|عمليات|تحويلات|مدفوعات)",
        "three payments",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case holds that all of it was delivered.",
        r"(?:came|come|fell|falls|is|was|are|were|stopped) (?:\w+ )?short of (?:the )?(?:\d|number|count|quantity)|(?:part|some|many|most|half|few) of (?:the |your |them\b)?(?:\w+ )?(?:never|did not|didn't|have not|haven't) (?:show\w*(?: up)?|arriv\w*|c[ao]me|reach\w*|appear\w*)",
        r"(?:جزء|بعض|قسم|نصف|معظم|كثير)\w*(?: \w+)? (?:من )?(?:ال)?(?:متابع|اعجاب|مشاهد|مشترك|اعضا|تعليق|لايك)\w* (?:لم|ما) (?:[يت]ظهر|[يت]صل|وصل|ظهر|طلع)\w*|(?:ال)?(?:طلب|عدد)\w*(?: \d+)? (?:نقص|ناقص|قصر|قل) عن (?:ال ?)?\d",
        "a part of the views never showed up",
        _all_there,
    ),
    Row(
        "promise.remedy",
        "Nothing is decided yet; this lets him choose where it goes.",
        r"whether you(?:'d| would)? (?:want|like|prefer|rather have) (?:it|that|this|the money|them) (?:on|in|to|back)|(?:on|to) (?:the|your) card or (?:in|to|on) (?:the|your) balance",
        r"(?:هل )?(?:تريد|تفضل|ترغب|تبي|تبغي|تحب|عايز)\w* (?:ان )?(?:[يت]كون )?(?:علي|في|الي) (?:ال)?(?:بطاق|رصيد|كارت|محفظ)\w* (?:ام|او|ولا|والا)",
        "on the card or in the balance",
        undecided,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this of the client.",
        r"you (?:had|have|'ve|'d) (?:already |once |also )*(?:switched off|turned off|disabled|hidden|hid|restricted|limited|locked|blocked|muted|archived|renamed)\b",
        r"(?:كنت(?: قد)? |كنتي(?: قد)? |سبق ان |سبق و ?)(?:اوقفت|اخفيت|عطلت|قيدت|حظرت|قفلت|سكرت|ارشفت|كتمت)\w*",
        "you had switched off the likes",
        lambda allowed: allowed.case.evidence.target in (None, "public"),
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that the client said this before.",
        r"you had (?:already |once |also |earlier )*(?:said|told us|agreed|confirmed|promised|declined|refused|accepted)\b|you(?:'ve| have) (?:already|once|earlier|previously) (?:said|told|agreed|confirmed|promised|chosen|declined|refused|accepted)\b",
        r"سبق (?:ان|و) ?(?:قلت|ذكرت|وافقت|اخترت|رفضت|قبلت|اكدت|كتبت|طلبت|وعدت)\w*|كنت(?:ي)? (?:قد )?(?:قلت|ذكرت|وافقت|اخترت|رفضت|قبلت|وعدت)\w*",
        "you had said that you would rather not",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case holds no other order that went so.",
        r"(?:this|it|the same(?: thing)?|exactly this) (?:also |has |had )*(?:happened|occurred) (?:on|with|to|in|before|last|once|already|when)\b(?! \d)",
        r"(?:حدث|حصل|صار|تكرر) (?:هذا|ذلك|نفس|الامر|الشي)\w*(?: \w+){0,2} (?:في (?:ال)?(?:طلب|مره)|مع|من قبل|سابقا|قبل)\w*",
        "this happened on the order that you made before",
        always,
    ),
    Row(
        "claim.untrue",
        "This tells a rule for all that the policy does not hold.",
        r"(?:an?|any|every|no|such an?) (?:order|service|refund|credit|account|payment)(?: \w+){0,5} (?:can|will|is|are|may) never\b|(?:can|will) never be (?:cancelled|canceled|refunded|changed|moved|stopped|returned|refilled|edited)",
        r"(?:لا|ما) (?:يمكن|[يت]جوز|[يت]صح|[يت]صير)(?: \w+){1,3} (?:ابدا|ابد|اطلاقا|نهائيا|مطلقا|بتاتا)",
        "an order in processing can never be cancelled",
        always,
    ),
    Row(
        "promise.remedy",
        "This gives what was delivered for nothing.",
        r"(?:need not|needn't|don't (?:have|need) to|do not (?:have|need) to|no need to) (?:count|consider|treat|regard|reckon|see)(?: \w+){0,6} (?:paid|bought|owed|due|used)",
        r"(?:لست مضطر|لا داعي|لا يلزم|لا حاجه|مو لازم|مش لازم)\w*(?: \w+){0,2} (?:ل?اعتبار|[تن]عتبر|[تن]حسب|ل?احتساب)\w*(?: \w+){0,4} (?:مدفوع|محسوب|ثمن|مستحق)\w*",
        "you need not count what arrived as paid for",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold who they are.",
        r"from (?:real )?(?:people|users|persons|fans|accounts|viewers) (?:in|of|from|near|around) (?:your|the|all)|all (?:of them )?(?:real|active|local|genuine|targeted)\b|(?:real|genuine) (?:people|persons|humans|users)",
        r"من (?:اشخاص|ناس|مستخدمين|حسابات|جمهور)(?: حقيقي\w*)? (?:في|من|داخل|حول) (?:مدينت|بلد|منطقت|دولت|كل|جميع)\w*|(?:كلهم|جميعهم|كلها|جميعها) (?:حقيقي|نشط|متفاعل|محلي)\w*",
        "all of them from people in your city",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that the link was wrong.",
        r"(?:link|username|handle|address) (?:that )?(?:you |that was )?(?:gave|give|given|sent|entered|provided|typed|put)(?: us| in)? (?:was|is|were) (?:wrong|incorrect|invalid|faulty|broken|bad|mistyped)|(?:wrong|incorrect|invalid) (?:link|username) (?:you|was entered by you)",
        r"(?:ال)?(?:رابط|يوزر|اسم المستخدم|معرف)\w* (?:الذي |اللي )?(?:اعطيت|ارسلت|ادخلت|كتبت|حطيت|عطيت|زودت)\w*(?: \w+)? (?:كان )?(?:خاطي|خطا|غلط|غير صحيح|معطوب|مكسور)\w*",
        "the link that you gave us was wrong",
        _link_right,
    ),
    Row(
        "claim.unsupported",
        "The case does not say that anybody else was asked.",
        rf"(?:asked|contacted|told|written to|wrote to|spoken (?:to|with)|informed|notified|reported (?:it|this|them) to) {_PLATFORM}\b",
        rf"(?:طلبنا من|تواصلنا مع|كلمنا|راسلنا|بلغنا|خاطبنا|شكينا ل) {_PLATFORM_AR}(?!\w)",
        "we have asked Threads to restore it",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold what the platform did.",
        rf"{_PLATFORM} (?:has |have |had |itself )*(?:deleted|removed|banned|blocked|suspended|cleaned|cleared|purged|flagged|rejected|changed|updated)\b",
        rf"{_PLATFORM_AR} (?:قد )?(?:حذف|شال|حظر|اوقف|نظف|مسح|رفض|غير|حدث|ازال)\w*|(?:حذف|شال|حظر|اوقف|نظف|مسح|ازال)\w* {_PLATFORM_AR}(?!\w)",
        "Instagram deleted those accounts",
        _platform_silent,
    ),
    Row(
        "promise.done",
        "It is on record as done; this puts it off.",
        r"(?:needs?|awaits?|awaiting|waiting for|subject to|pending)(?: \w+){0,2}(?:'s)? (?:approval|sign-?off|confirmation|decision)|[a-z]{2}-\d+ (?:is|are) (?:still )?(?:pending|open|on hold|waiting)",
        r"(?:بحاجه|تحتاج|يحتاج|بانتظار|تنتظر|ينتظر|رهن)(?: \w+)? (?:الي |ل)?(?:ال)?(?:موافق|اعتماد|تاكيد|قرار)\w*|[a-z]{2}-\d+ (?:ما زالت |لا تزال |لسه |بعدها )?(?:معلق|موقوف|مفتوح)\w*",
        "it still needs a manager's approval",
        _done,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold whose it is.",
        r"(?:belong(?:s|ing|ed)? to|is) (?:someone|somebody|another (?:person|client|customer)|other people)(?: else)?|(?:someone|somebody) else's",
        r"(?:يخص|تخص|ملك|تبع|حق) (?:شخص|واحد|احد|عميل|زبون|ناس)\w* (?:اخر|ثاني|غير|تاني)\w*",
        "a video that belongs to someone else",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case says that the order is running.",
        r"(?:order(?: \d+)?|it|delivery) (?:has |was |is |had )?(?:now |already )?(?:stopped|ended|been stopped)(?! by (?:us|you))",
        r"(?:توقف|وقف) (?:ال)?(?:طلب|تنفيذ|تسليم)\w*",
        "the order stopped",
        lambda allowed: allowed.key in ("ask", "acknowledge") and allowed.case.order.status in ("in_progress", "processing", "pending"),
    ),
    Row(
        "promise.remedy",
        "Nothing is decided yet; this tells what we do with it.",
        r"so (?:that )?(?:we|i)(?:'ll| will| can| may)? (?:put|change|correct|fix|update|replace|set|move|switch|use|enter|send|deliver|restart)\b",
        r"(?:ل|عشان |علشان |حتي |كي |لكي )ن(?:ضع|غير|صحح|عدل|بدل|نقل|حط|دخل|نفذ|سلم|عيد)\w*|(?:ل|عشان |علشان |حتي |كي |لكي )نرسل\w*(?: لك| لج| اليك)?(?! (?:ال)?(?:رد|جواب|خبر))",
        "so that we put the right link on it",
        undecided,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold what the link shows.",
        r"(?:link|username|account|page|post|video|profile)(?: \w+){0,5} (?:opens|leads to|shows|goes to|points to|takes us to) (?:an? )?(?:private|deleted|empty|removed|hidden|blank|different|another|wrong|broken|error)",
        r"(?:ال)?(?:رابط|يوزر)\w*(?: \w+){0,5} (?:[يت]فتح|[يت]ودي|[يت]قود|[يت]وصل|[يت]عرض)\w*(?: \w+){0,2} (?:خاص|محذوف|فارغ|فاضي|مغلق|اخر|ثاني|خطا|غلط|مخفي)\w*",
        "the link opens a private video",
        _platform_silent,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that the client sent this.",
        r"(?:screen ?shots?|photos?|pictures?|images?|videos?|recordings?|receipts?|slips?|proofs?|documents?|invoices?|attachments?|files?) (?:that |which )?(?:you|she|he) (?:\w+ )?(?:sent|attached|shared|included|uploaded)",
        r"(?:ال)?(?:صور|صوره|لقط|لقطات|تسجيل|ايصال|مرفق|ملف|اثبات|فاتوره|سكرين)\w*(?: (?:ال)?شاشه)? (?:اللي |التي |الذي )?(?:ارسلت|رسلت|بعت|ارفقت|شاركت|دزيت|طرشت)\w*",
        "the screenshots that you sent",
        lambda allowed: not _says(allowed, _SENT),
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this cause.",
        r"(?:stopped|paused|halted|delayed|failed|cancelled|canceled|not started|delivered on order \d+|has been delivered|was delivered|is pending|is slow|is late)(?: \w+){0,8} (?:because|since|as|owing to|due to|on account of|for the reason that) (?!it (?:could|cannot|can't|was not|is not|has not)|the (?:rest|order|stated|delivery time|remaining)|there|(?:your|the) (?:account|profile|page|post|video|channel|link|username) (?:is|was|has been|had been|got) (?:private|deleted|removed|closed|changed|suspended|not public))",
        r"(?:توقف|وقف|تاخر|فشل|لم [يت]سلم|ما [يت]سلم|لم [يت]بدا|ما بدا|معلق)\w*(?: \w+){0,8} (?:لان|بسبب|نتيجه|جراء|من)(?:ه|ها|هم)? (?:ال)?(?:خدمه|مزود|سيرفر|ضغط|عطل|صيانه|تحديث|نقص|تعليق|اغلاق|قفل|تقييد|كثر|زحم|مشكل|خلل)\w*",
        "it stopped because comments were turned off",
        lambda allowed: allowed.case.evidence.target in (None, "public"),
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this cause.",
        r"(?:it is|it's|that is|it was) (?:the|your|a|an) [^.!?\n]{0,40} (?:that|which|who) (?:kept|made|caused|stopped|drove|turned|cost|put|scared)\b|out of stock|sold out",
        r"(?:هو|هي) (?:ما|اللي|الذي|التي|سبب)\w* (?:ابعد|منع|جعل|خل|سبب|طرد|نفر|اوقف)\w*|(?:نفدت|نفد|خلصت|غير متوفر\w*) (?:ال)?(?:خدمه|كميه|اليوم|حاليا)|(?:ال)?(?:خدمه|كميه) (?:نفدت|خلصت|غير متوفر\w*|مو متوفر\w*|مش متوفر\w*)",
        "it is the poor photos that kept the bookings away, out of stock",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case holds no such word or deed of the client's.",
        r"you (?:had )?(?:signed|agreed|accepted|acknowledged|confirmed|were told|were warned|knew|understood|promised)(?! (?:the|this|our) (?:offer|refill|discount))(?: \w+)? (?:that|to|you|our|the|it|when|at)\b|you (?:told|wrote to|assured|informed) us (?:that )?you were (?:happy|satisfied|pleased|fine|glad|ok)|you were (?:happy|satisfied|pleased|fine) with",
        r"(?:وقعت|اقررت|تعهدت|اقريت|علمت|كنت تعرف|كنت تعلم)\w* (?:علي|ان|انك|بان)|(?:اخبرت|قلت|كتبت|بلغت)\w*(?: \w+){0,4} (?:انك|بانك) (?:راض|سعيد|مبسوط|مرتاح)\w*|(?<!ان )(?<!اذا )(?<!هل )كنت (?:راض|سعيد|مبسوط)\w*",
        "you signed that, you told us that you were happy",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case holds no such count of orders or requests.",
        r"(?:this|it) is (?:the|your) (?:second|third|fourth|fifth|first|last|\d(?:nd|rd|th)) (?:wrong |bad |failed |late |such )?(?:order|time|complaint|request|problem|mistake|refund|refill)",
        r"(?:هذا|هذي|هذه) (?:هو |هي )?(?:ثاني|ثالث|رابع|خامس)(?: \w+)? (?:طلب|مره|شكوي|مشكله|خطا|غلط|تعبئه|استرداد)",
        "this is the third wrong order",
        always,
    ),
    Row(
        "claim.untrue",
        "This tells a rule for all that the policy does not hold.",
        r"(?:none|all|each|every one|most|some) of our (?:services|orders|packages|clients|warranties|offers)",
        r"(?:كل|جميع|معظم|بعض) (?:خدماتنا|طلباتنا|باقاتنا|عروضنا)|(?:لا|ليس) (?:ضمان|استرداد|تعبئه) (?:علي|في|ل) (?:اي|كل|خدماتنا)",
        "none of our services comes with a warranty",
        always,
    ),
    Row(
        "promise.outcome",
        "This says that they will not leave.",
        r"(?:followers|members|subscribers|likes|accounts|people|ones|users) (?:who|that|which) (?:do not|don't|never|won't|will not|cannot|can't) (?:leave|drop|unfollow|go|disappear|fall|vanish)",
        r"(?:ال)?(?:متابع|اعضا|عضو|مشترك|اعجاب|لايك|ناس)\w* (?:لا|ما|لن|ما راح) (?:[يت]غادر|[يت]روح|[يت]نزل|[يت]نقص|[يت]طيح|[يت]ختف|[يت]سقط|[يت]مش)\w*|(?:ال)?متابع\w* (?:ال)?(?:ثابت|دائم)(?:ين|ون)(?!\w)",
        "members who do not leave",
        always,
    ),
    Row(
        "claim.untrue",
        "This takes away what the policy leaves to the client.",
        r"you (?:can't|cannot|can not|may not|can no longer|are not allowed to|won't be able to) (?:ask|request|claim|write|contact|complain|message|apply|come back|reopen|demand)\b|(?:won't|will not|do not|don't|no longer) (?:answer|reply|respond|read|accept|take|look at|deal with) (?:to )?(?:any|more|further|other|your|another)(?! (?:\w+ )?lightly)",
        r"(?:ما|لا|لن|ما راح|ما عاد) (?:[يت]حق لك|[يت]مكنك|تقدر\w*|تستطيع\w*|لك)(?: ان)? (?:تطلب|تطالب|تراسل|تكتب|تشتكي|ترجع|تفتح|تسال|تتواصل)\w*|(?:ما|لا|لن|ما راح) (?:نرد|نجاوب|نجيب|نستقبل|نقرا|نقبل)(?: \w+)? (?:اي|كل|رسائل|رساله|طلبات|شكاوي)\w*",
        "you can't ask for another one, we won't answer any more messages",
        always,
    ),
    Row(
        "promise.remedy",
        "The decision names where it goes; this lets the client choose.",
        r"you (?:can |may )?(?:choose|pick|decide|say|tell us|select)(?: to us)? (?:where|which (?:account|card|place))(?: \w+){0,5} (?:goes|go|is sent|lands|is paid|is put)|wherever you (?:want|like|prefer|choose)",
        r"(?:تختار|تحدد|تقرر|اختر|حدد|قل لنا|تقول لنا)\w* (?:وين|اين|الي اين|المكان|الجهه|الحساب)(?: \w+){0,4}|(?:وين|اين|حيث) (?:ما )?(?:تبي|تريد|تحب|ترغب|تفضل|شئت)\w*",
        "you choose where it goes",
        lambda allowed: "refund" not in allowed.offers,
    ),
    Row(
        "promise.remedy",
        "Nothing is decided yet; this says that it is granted.",
        r"(?:received|registered|logged|read|seen|reached us|noted|checked|reviewed) and (?:has been |was |is )?(?:accepted|approved|granted|agreed|confirmed|upheld)|(?<!whether the )(?<!whether your )(?<!if the )(?<!if your )(?<!whether the refill )(?<!whether your refill )(?:request|claim|complaint|case|refund|refill)(?: \w+){0,5} (?:is|was|has been|have been)(?: \w+)? (?:accepted|approved|granted|upheld)\b",
        r"(?:استلم|وصل|سجل|قيد|قرا|قري)\w*(?: \w+){0,7} (?:و|ثم )(?:قبلناه|قبلناها|قبلنا|تم(?:ت)? (?:ال)?(?:قبول|موافق)\w*|وافقنا|اعتمدنا)\w*|(?:و|ثم )قبل(?= *[.!،])|(?:ال)?(?:طلب|شكوي|بلاغ|مطالب)\w*(?: \w+){0,4} (?:مقبول|معتمد|موافق عليه)\w*|و?(?:قبلنا|اعتمدنا) (?:ال)?(?:طلب|شكوي|بلاغ)\w*",
        "received and accepted",
        undecided,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that it was chosen by mistake.",
        r"(?:picked|chosen|selected|ordered|entered|clicked|bought|placed) (?:by (?:mistake|accident)|in error|wrongly|accidentally)",
        r"(?:اختير|اخترت|اختيار|طلبت|ادخلت|ضغطت|اشتريت|حددت)\w*(?: \w+){0,2} (?:بالخطا|بالغلط|عن طريق الخطا|خطا|غلط|سهوا)(?!\w)",
        "they were picked by mistake",
        lambda allowed: allowed.case.claim != "wrong_link" and not _says(allowed, _MISTAKEN),
    ),
    Row(
        "claim.unsupported",
        "The case holds that the service was another one, or not as described.",
        r"(?:records|system|panel|logs?) (?:show|say|tell|confirm)s?(?: \w+){0,5} (?:did|were|was|have|has|had) (?:reach|reached|arrive|arrived|delivered|come|been delivered)|(?:description|listing|page) (?:does|did) (?:say|state|mention|note|tell|warn)",
        r"(?:سجلاتنا|النظام|اللوحه|السجل)(?: \w+){0,4} (?:وصل|سلم|نفذ|وصلوا|سلمت)\w*|(?:الوصف|وصف الخدمه) (?:[يت]ذكر|[يت]قول|[يت]نص|[يت]وضح|[يت]نبه)\w*(?: \w+){0,3} (?:قد|ممكن|احتمال|ربما)(?!\w)",
        "our records show that they did arrive, the description does say so",
        lambda allowed: allowed.case.evidence.wrong_service is True or allowed.case.evidence.quality_deviates is True,
    ),
    Row(
        "claim.unsupported",
        "The case says that the order was paid for.",
        r"no (?:money|amount|payment|charge|sum) (?:was|has been|is) (?:taken|charged|paid|deducted|collected|received)(?! twice| a second| from you for this (?:refill|redelivery))|(?:was|is) not (?:paid|charged) for\b|you (?:did not|didn't|have not|haven't) pa(?:y|id)\b(?! (?:for|twice|more|extra))",
        r"(?:ما|لم) (?:انسحب|[يت]سحب|سحبنا|نسحب|[يت]خصم|انخصم|دفعت|تدفع)\w*(?: \w+)? (?:اي |منك |شي|شيء|مبلغ|فلوس)\w*",
        "no money was taken from you for it",
        _was_paid,
    ),
    Row(
        "promise.done",
        "It is on record as done; this tells it as going on.",
        r"(?:is|are) (?:still )?(?:running|going on|under ?way|in progress|ongoing)(?: \w+){0,3} (?:until|till|today|tomorrow|tonight|now)\b",
        r"(?:ما زال|لا يزال|ما زالت|لا تزال|للحين|لسه|بعده|بعدها)\w* (?:جاري|مستمر|شغال|ماشي|قايم|تحت التنفيذ|قيد التنفيذ)\w*",
        "it is still running until tomorrow",
        lambda allowed: _done(allowed) and allowed.key == "follow_up",
    ),
    Row(
        "claim.unsupported",
        "The case holds no other order.",
        r"(?:the|your|that) other orders?\b|another order (?:of yours|you|that you)",
        r"(?:ال)?طلب(?:ك|ج)? (?:ال)?(?:ثاني|تاني|اخر)(?: (?:اللي|الذي)| (?:كان|لك|عندك))",
        "the other order that you had",
        always,
    ),
    Row(
        "claim.untrue",
        "This threatens, or takes away what the policy leaves to the client.",
        r"(?:can't|cannot|won't|will not|no longer) (?:take|accept|process|serve)(?: any)?(?: more| further| other| new)? (?:orders?|requests?|clients?)|you (?:must|may|should) not (?:order|write|ask|use|place)|or (?:your|the) (?:account|profile|page) (?:gets|is|will|may|could)|stop (?:sending|writing|asking|messaging|repeating)",
        r"(?:ما|لا|لن) (?:نقدر|نستطيع|نستقبل|نقبل|يمكننا)(?: \w+)? (?:نستقبل |نقبل |استقبال |قبول )?(?:ال)?(?:طلبات|طلب) (?:ثاني|اخر|جديد|منك)\w*|(?:التوقف|توقف\w*|كف\w*) عن (?:ال)?(?:ارسال|كتابه|تكرار|سوال)\w*|لا (?:تطلب|ترسل|تكرر|تراسل)\w* (?!(?:ال)?(?:كلمه|رمز|رقم|بيانات|كود))[^.!؟\n]{0,30}(?:مره|ثاني|والا)|(?<!\w)والا (?:[بسي]|راح)",
        "we can't take more orders for this link, please stop sending it",
        always,
    ),
    Row(
        "promise.deadline",
        "This promises word again and again.",
        r"(?:update|message|word|news|answer|write|report|follow(?:ing)? up|call|check in)\w*(?: \w+){0,4} (?:every|each) (?:\w+ )?(?:hours?|days?|minutes?|morning|evening)",
        r"(?:ب?(?:ال)?(?:مستجد|تحديث|رساله|رسايل|خبر)|[سب]?ن(?:كتب|راسل|وافي|بلغ|رسل|تابع|كلم|تصل))\w*(?: \w+){0,4} كل (?:\w+ )?(?:ساعه|ساعتين|ساعات|يوم|يومين|دقيقه|صباح|مساء)",
        "an update from us every two hours",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not say that anybody else was asked.",
        rf"(?:asked|contacted|told|spoken (?:to|with)|informed|raised (?:it|this) with|taken it up with|checked with|confirmed with) (?:your bank|the bank|the (?:provider|supplier|seller)|the {_PLATFORM} (?:team|support))|(?:asked|contacted) (?:the )?{_PLATFORM} (?:team|support)",
        rf"رفعنا\w*(?: (?:ال)?\w+)? ل(?:ل?بنك|ل?مصرف)\w*|(?:سالنا|كلمنا|راسلنا|تواصلنا مع|خاطبنا|بلغنا|رفعنا\w*(?: \w+)? الي)(?: فريق)? (?:(?:ال)?بنك|(?:ال)?مصرف|(?:ال)?مزود|{_PLATFORM_AR})\w*",
        "we've raised it with your bank",
        always,
    ),
    Row(
        "claim.unsupported",
        "The order is not delivered in full.",
        r"(?:shows?|showing|marked|appears?|stands?) (?:to us )?as (?:fully )?(?:delivered|complete|completed)",
        r"(?:مبين|ظاهر|[يت]ظهر|مسجل)\w*(?: \w+){0,2} (?:واصل|مكتمل|كامل|مسلم|منفذ)\w*",
        "they show as delivered with us",
        lambda allowed: not _all_there(allowed) and allowed.case.order.delivered is not None,
    ),
    Row(
        "claim.unsupported",
        "The case does not prove the delivery.",
        r"all (?:of them|\d[\d,]* \w+(?: \w+){0,4}) are (?:all )?(?:there|in place)\b|(?:found|counted|confirmed) (?:all|that all|every)",
        r"موجود\w* كل\w*|كلها موجود\w*|كلهم موجود\w*",
        "all of them are there",
        lambda allowed: allowed.case.claim == "not_received" and allowed.case.evidence.delivered_to_given_link is not True,
    ),
    Row(
        "promise.open",
        "This looks again at what is decided, or adds what is not.",
        r"(?:we'll|we will|i'll|i will|let us|let's) (?:see|find out|look into|look at|think about|consider) (?:if|whether|giving|what (?:else|more)|how (?:else|much))",
        r"(?:بنشوف|سنري|سنرى|نشوف|راح نشوف|هنشوف|رح نشوف) (?:اذا|هل|لو|ان كان|نعطي|شو|ايش|ممكن)\w*",
        "we'll see if they can still be moved",
        decided,
    ),
    Row(
        "claim.untrue",
        "The offer has no such condition.",
        r"but only (?:if|when|as long as) you\b|(?:today|tonight|this week) only|only (?:today|tonight|this week)\b|if you (?:place|order|use|take|claim) (?:it|one) (?:today|now|tonight|this week)",
        r"(?:بشرط|شرط) (?:ان|انك)? ?(?:تقدم|تطلب|تستخدم|تاخذ|تستعمل)\w*|(?:اليوم|الليله|هذا الاسبوع) (?:فقط|بس)|بس (?:اليوم|الليله)(?!\w)",
        "but only if you place it today",
        decided,
    ),
    Row(
        "promise.done",
        "This tells something as done that nothing proves.",
        r"(?:placed|made|created|opened|put in|started) (?:a|another|your|the) (?:new|second|fresh) order|(?:e-?mailed|texted|mailed) you|sent you (?:the|a|an|your) (?:receipt|invoice|copy|e-?mail|statement|certificate|voucher|code|coupon)",
        r"(?:سوينا|عملنا|انشانا|فتحنا|قدمنا|سجلنا)(?: (?:لك|لج|لكم))? طلب\w* جديد\w*|(?:ارسلنا|بعتنا|بعثنا|دزينا|طرشنا)(?: (?:لك|لج|اليك|لكم))? (?:ال)?(?:ايصال|فاتوره|نسخه|كشف|كود|قسيمه|كوبون|شهاده)\w*",
        "we already placed a new order for you, we e-mailed you the receipt",
        always,
    ),
    Row(
        "leak.internal",
        "Which of us does it is not for the client.",
        r"(?:the|our) (?:\w+ )?(?:manager|director|owner|boss|ceo|head)(?: (?:is|has|was|will|himself|herself|reads?|saw))",
        r"(?:ال)?(?:مدير|مديره|صاحب الشركه|مالك)(?:نا)?(?: (?:ال)?\w+)?(?: بنفسه)? (?:عم |قاعد )?(?:[يت]تابع|[يت]قرا|[يت]راجع|[يت]شوف|شاف|قرا|بنفسه|بنفسها)\w*",
        "the manager is reading your message himself",
        lambda allowed: allowed.key != "escalate",
    ),
    Row(
        "claim.unsupported",
        "The stated delivery time is over.",
        r"(?:is|are) (?:still |well )?(?:within|inside|in) (?:its|the|their) (?:stated |promised |delivery |expected )*(?:time|deadline|window|period)|there is no delay|(?:is|are) not (?:late|delayed|overdue)",
        r"(?:ضمن|داخل|في|لسه في|ما زال في) (?:مدته|وقته|مدتها|وقتها|موعده|المده)(?! (?:تجاوز|انته))|(?:ما|لا) (?:فيه|يوجد|في) تاخير|مفيش تاخير|(?:ليس|مو|مش|مب) متاخر\w*",
        "it is still within its time",
        _is_late,
    ),
    Row(
        "claim.unsupported",
        "The case holds that all of it was delivered.",
        r"(?:followers|likes|views|members|subscribers|comments|plays|ones|part) (?:that |which |who )?(?:did not|didn't|never|have not|haven't|had not) (?:arriv|c[ao]me|show|reach|appear)\w*",
        r"(?:ال)?(?:متابع|اعجاب|مشاهد|مشترك|اعضا|عضو|تعليق|لايك)\w* (?:التي |الذين |اللي )?(?:لم|ما) (?:[يت]صل|وصل|[يت]ظهر|ظهر)\w*",
        "the views that did not arrive",
        lambda allowed: _all_there(allowed) and not _says(allowed, _ABSENT) and allowed.case.claim not in ("not_received", "drops"),
    ),
    Row(
        "claim.unsupported",
        "The case holds no delay.",
        r"(?:arrived|came|delivered|started|were|was) (?:\w+ ){0,3}late\b|(?:sorry|apologi[sz]e)(?: \w+){0,2} for the (?:delay|lateness)",
        r"(?:تاخر|تاخير)(?:ت|نا)? (?:وصول|تسليم|تنفيذ|بدء|المتابع|الطلب|المشاهد|الاعجاب)\w*",
        "they arrived four days late",
        lambda allowed: (
            not _is_late(allowed)
            and not _says(allowed, _LATE)
            and allowed.case.claim in ("wrong_service", "low_quality", "drops", "duplicate_charge")
        ),
    ),
    Row(
        "promise.done",
        "This tells something as done that nothing proves.",
        r"(?:closed|deleted|deactivated) your account\b|(?:swapped|exchanged|replaced|changed|switched) (?:the|your|those|all) (?:accounts|followers|likes|views|members|subscribers|ones|comments)",
        r"(?:اغلقنا|قفلنا|سكرنا|حذفنا|عطلنا)(?: \w+)? حساب(?:ك|ج|كم)(?!\w)|(?:بدلنا|غيرنا|استبدلنا)(?: (?:لك|لج|لكم))? (?:ال)?(?:حساب|متابع|اعجاب|مشاهد|مشترك|اعضا|لايك)\w*",
        "we closed your account, we already swapped the accounts",
        _undone_redelivery,
    ),
    Row(
        "safety.secret",
        "Passwords, codes and cards are not asked for: check this.",
        r"(?:number|details|photo|picture) of (?:any|another|a|your|the) (?:bank )?(?:card|account at)|any card you",
        r"(?:رقم|بيانات|صوره) اي (?:ال)?(?:كارت|بطاق)\w*",
        "send us the number of any card you like",
        always,
    ),
    Row(
        "promise.done",
        "It is on record as done; this puts it off.",
        r"(?:goes|go|is sent|is paid|is released|comes|is added|follows) (?:out )?(?:only )?(?:once|after|when|as soon as|if)\b",
        r"(?:[يت]صرف|[يت]نصرف|[يت]طلع|[يت]نزل|[يت]رسل|[يت]ضاف|[يت]دفع)\w*(?: \w+){0,5} (?:بعد|عند|بمجرد|لما|اذا)(?! (?:ذلك|هذا))",
        "the refund goes out once your account is closed",
        lambda allowed: _done(allowed) and allowed.key == "follow_up",
    ),
    Row(
        "promise.remedy",
        "Nothing is decided yet; this brings something along with the answer.",
        r"(?:and|with|plus|along with|together with) (?:the |your |all |those )?(?:\d[\d,]* )?(?:missing |remaining |lost |other )?(?:followers|likes|views|members|subscribers|comments|money|amount|refund|credit|rest|refill)(?: \w+){0,2} (?:along with|with) it|(?:and|with) the (?:\d[\d,]* )?(?:missing |remaining |lost )?(?:followers|likes|views|members|subscribers|comments|money|amount|rest)(?: \w+){0,2} (?:within|by|then|after|too|as well|soon)\b",
        r"(?:ومعه|ومعها|معه|معها) (?:ال)?(?:\d[\d,]* )?(?:متابع|اعجاب|مشاهد|مشترك|اعضا|لايك|مبلغ|فلوس|استرداد|تعبيه)\w*(?: (?:ال)?(?:ناقص|مفقود|متبقي)\w*)?|و(?:ال ?)?\d[\d,]* (?:متابع|اعجاب|مشاهد|مشترك|عضو|لايك)\w* (?:ب|س|ح|ه|راح )?[يت](?:وصل|صل|رجع|نزل|عود|كتمل)\w*",
        "our answer, and the missing followers along with it",
        undecided,
    ),
    Row(
        "promise.warranty",
        "This counts the warranty from another day than it runs, or widens it.",
        r"(?:warranty|guarantee|covered|cover)\b[^.!?\n]{0,60}(?<!not) from (?:the )?(?:day|date|moment|time) (?:that )?(?:you|of (?:the )?(?:order|payment|purchase))|(?:covered|cover|warranty|guarantee)\b[^.!?\n]{0,60} (?:along with|as (?:is|are|well as)|and so (?:is|are)|including) (?:any|every|all|your|each) (?:new|other|next|future|later)",
        r"(?:ال)?(?:ضمان|مضمون|مشمول)\w*[^.!؟\n]{0,60}(?<!مب)(?<!مو)(?<!ليس)(?<!لا)(?<!مش) من (?:يوم|تاريخ|وقت|لحظه) (?:(?:ما )?(?:طلبت|دفعت|اشتريت)\w*|(?:ال)?(?:دفع|شرا)(?!\w))|(?:ال)?(?:ضمان|مضمون|مشمول)\w*[^.!؟\n]{0,60} (?:ومعه|ومعاه|ومعها|وكذلك|وايضا|مع) (?:اي|كل|جميع) (?:ال)?طلب\w*",
        "the warranty is 15 days from the day you ordered, along with any new order",
        lambda allowed: allowed.case.order.warranty_from != "ordered",
    ),
    Row(
        "claim.untrue",
        "This takes away what the policy leaves to the client.",
        r"(?:you|client) (?:give up|waive|forfeit|renounce|lose|drop|surrender|forgo) (?:any|your|the|all|every)\b|(?:waive|forfeit)s? (?:any|your|the)",
        r"(?<!لا )(?<!لن )(?<!ما )(?:تتنازل|تنازلت|تتخلي|تتخلين|تسقط|تخسر)\w* (?:عن )?(?:اي|كل|حق|جميع)\w*|(?<!لا )(?<!لن )(?<!ما )[يت]سقط حق\w*",
        "you give up any later complaint",
        always,
    ),
    Row(
        "claim.untrue",
        "This threatens, or sets a condition that the policy does not hold.",
        r"if you (?:don't |do not )?(?:post|publish|share|call|answer|reply|respond|open|tell|contact|dispute)\b[^.!?\n]{0,50},? (?:we|the|your|this) (?:\w+ )?(?:close|closed|cancel|drop|lost|void|is closed|will close|will be closed)",
        r"(?:اذا|ان|لو|وان) (?:ما |لم )?(?:نشرت|رديت|ترد|تردي|اتصلت|شاركت|فتحت|تواصلت|جاوبت|تجاوب)\w*[^.!؟\n]{0,50} (?:[بس]?ن(?:غلق|قفل|سكر|لغي)|اغلق|يغلق|يقفل|يتقفل|يتسكر|يلغي)\w*",
        "if you post a complaint before that, the request is closed",
        always,
    ),
    Row(
        "claim.untrue",
        "Nothing is decided yet; this denies it.",
        r"(?:there is|there's|you have) (?:nothing|no (?:right|ground|grounds|basis|reason)) (?:to (?:claim|refund|complain|ask)|for a)|(?:complaint|request|claim|refund)(?: \w+){0,4} (?:is|was|has been) (?:refused|rejected|declined|denied|turned down|dismissed)|(?:refunds?|refills?|credits?) (?:are|is) (?:not|never) (?:given|made|possible|available|due) (?:for|on)",
        r"(?:لا|ما) (?:حق|لك حق|يحق)(?: لك| لج)? (?:في )?(?:ال)?(?:مطالب|شكو|استرداد|تطالب|تطلب)\w*|(?:ال)?(?:شكوا|شكوي|مطالب|بلاغ)\w*(?: \w+){0,3} مرفوض\w*|(?:لا|ما) [يت](?:رد|نرد|عاد|رجع) (?:مبلغ|ثمن|قيم|فلوس)\w*",
        "there is nothing to claim, your complaint is refused",
        undecided,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this of the account, the post or the link.",
        r"(?:saw|see|noticed|found|know) that (?:the|your) (?:video|post|account|page|profile|channel|link)(?: \w+){0,5} (?:has been|have been|was|is|got|had been) (?:deleted|removed|private|closed|hidden|changed|renamed|blocked|suspended)",
        r"(?:شفنا|نشوف|لاحظنا|نري|راينا|لقينا|عرفنا) (?:ان|انه|انو|انها) (?:ال)?(?:فيديو|منشور|حساب|صفح|قنا|رابط|بوست)\w*(?: \w+){0,4} (?:انمح|انحذف|محذوف|حذف|خاص|مغلق|اتمسح|انقفل|تغير|اتغير|مخفي)\w*",
        "we saw that the video has been deleted",
        _platform_silent,
    ),
    Row(
        "claim.untrue",
        "A client may always write.",
        r"(?:do not|don't|please don't|no longer) (?:write|reply|message|contact|answer)(?: to)? us\b(?! (?:again )?(?:before|until|yet))|(?:file|case|ticket|matter) (?:is|was|has been) closed for good",
        r"(?:لا|ما) (?:تكتب|تراسل|ترد|تتواصل)\w*(?: (?:الينا|لنا|معنا|علينا))(?! (?:قبل|حتي|الا|(?:ال)?(?:كلمه|رمز|رقم|بيانات|كود)))|(?:اغلق|انغلق|اتقفل) (?:ال)?ملف",
        "do not write to us, the file was closed",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold so many charges, or that none was found.",
        r"(?:charged|billed|debited|taken|deducted)(?: \w+){0,3} (?:three|four|five|several|many|[3-9]) times|(?:no|not found any|found no|did not find (?:any|a)) second (?:charge|payment|deduction)",
        r"(?:انسحب|سحب|خصم|انخصم|اتخصم|اتسحب)\w*(?: \w+){0,4} (?:ثلاث|تلات|اربع|خمس|عده|كذا) (?:مرات|مره)|(?:ما|لم) (?:لقينا|نجد|نلقي|يظهر|وجدنا)\w*(?: \w+)? (?:خصم|سحب|دفع)\w* (?:ثاني|تاني|اخر|مكرر)\w*",
        "it was charged three times, we found no second charge",
        lambda allowed: allowed.case.evidence.charged_extra is not None and bool(allowed.case.evidence.charged_extra.value),
    ),
    Row(
        "promise.done",
        "Nothing is found out yet; this tells it as known.",
        r"(?:is|are) (?:clear|plain|obvious|certain|known|evident|confirmed) to us|no need to send anything|we (?:already )?know (?:that|what|the)",
        r"(?:واضح|معروف|ثابت|موكد|بين)\w* (?:لدينا|عندنا|لنا)(?!\w)|لا (?:داعي|حاجه)(?: \w+)? (?:ل|الي )?ارسال (?:اي )?ش\w*",
        "the second charge is clear to us, no need to send anything",
        lambda allowed: allowed.key == "ask",
    ),
    Row(
        "promise.open",
        "This looks again at what is decided, or adds what is not.",
        r"(?:still|we are|we're) (?:checking|looking into|investigating|reviewing|verifying|examining) (?:whether|if|how|why)",
        r"(?:للحين|لسه|ما زلنا|لا نزال|بعدنا|حاليا|الحين) (?:نشيك|نتحقق|نراجع|نفحص|ندقق|عم نشيك|بنشيك|بنراجع)\w*",
        "we are still checking whether",
        decided,
    ),
    Row(
        "claim.unsupported",
        "The case holds no shortfall.",
        r"(?:half|part|most|some|many|a lot) (?:of )?(?:the |your )?(?:followers|likes|views|members|subscribers|comments)(?: \w+){0,3} (?:never|did not|didn't|not) (?:arriv|c[ao]me|show|reach|deliver)\w*|all (?:of )?(?:the |your )?\d[\d,]* (?:followers|likes|views|members|subscribers|comments)(?: \w+){0,3} (?:have |has )?(?:dropped|gone|lost|disappeared|left)",
        r"(?:نصف|نص|جزء|معظم|اغلب|بعض) (?:من )?(?:ال)?(?:متابع|اعجاب|مشاهد|مشترك|اعضا|لايك|تعليق)\w*(?: \w+){0,3} (?:ما|لم) (?:وصل|[يت]صل|ظهر|[يت]ظهر|جا|نزل)\w*",
        "half the views never arrived, all of them have dropped",
        lambda allowed: allowed.case.claim not in ("not_received", "stopped_midway") and not _says(allowed, _ALL),
    ),
    Row(
        "promise.remedy",
        "Nothing is decided yet; this gives what the client asks for.",
        r"(?:everything|all|whatever|what) (?:that )?you (?:asked|ask|wanted|want|requested|wished|hoped|need)(?: for)? (?:will|'ll|is|are|comes?|arrives?|gets?)\b",
        r"(?:س|ب|راح |رح |[هح])?[يت](?:صل|وصل|جي|اتي|كون عند|نزل|تحقق)\w* (?:كل )?(?:ما|اللي) (?:طلبت|تطلب|تريد|اردت|تبي|تمنيت|تحتاج)\w*|(?:كل )?(?:ما|اللي) (?:طلبت|تطلب|تريد|اردت|تبي|تمنيت)\w* (?:س|ب|راح |رح |[هح])[يت]\w+",
        "everything that you asked for will arrive",
        undecided,
    ),
    Row(
        "promise.outcome",
        "This hints at how the answer will be.",
        r"(?:decision|answer|outcome|verdict)(?: is| being| will be| to be) (?:yours(?<!answer is yours)|for you|in your favou?r|on your side)|(?:favou?rable|positive|good|pleasing|happy|welcome|nice|better|best) (?:reply|answer|response|news|outcome|decision|result|word)|(?:reply|answer|news|decision) (?:that |which )?(?:you(?:'ll| will) (?:like|love|enjoy)|will please|in your favou?r)",
        r"(?:ال)?(?:قرار|جواب|رد|حكم)\w* (?:(?:سيكون|بيكون|يكون|راح يكون) )?لصالح\w*|(?:رد|جواب|خبر|اجابه|قرار|نتيجه|ردا|جوابا|خبرا|قرارا)\w* (?:ايجابي|مرضي|مرضيا|يرضي|يسر|طيب|حلو|زين|مفرح|سار|جيد|لصالح)\w*|(?:اخبار|بشري) (?:طيب|سار|حلو|زين|جيد|مفرح)\w*|ما يسرك",
        "a favourable reply, good news",
        undecided,
    ),
    Row(
        "promise.open",
        "This looks again at what is decided, or adds what is not.",
        r"(?:we|i|team|desk|supervisor|colleague)(?:'ll| will| can| shall|'re going to| are going to) (?:\w+ )?(?:check|look|review|verify|go over it|examine)(?: \w+){0,3} (?:once more|once again|again|one more time|a second time|anew|afresh)\b(?! (?:if|when|should))",
        r"(?:س|ب|راح |رح |سوف |[هح])(?:نتحقق|نراجع|نفحص|ننظر|نعد|نشيك|نشوف|ندقق)\w*(?: \w+){0,2} (?:مجددا|من جديد|مره (?:اخري|ثانيه|تانيه)|ثاني مره)",
        "we will check once more",
        decided,
    ),
    Row(
        "promise.remedy",
        "This brings what is missing, and the decision does not.",
        r"(?:add|fill|send|replace|restore|deliver|complete|top up|make up|bring back|put back)(?: \w+)? (?:any|whatever|all)(?: \w+){0,2} (?:missing|short|lost|lacking|dropped)\b",
        r"(?:س|ب|راح |رح |[هح])?(?:نضيف|نعبي|نرسل|نعوض|نكمل|نرجع|نسلم|نبدل)\w*(?: \w+)? (?:اي|كل|جميع|ما) (?:\w+ )?(?:ناقص|نقص|مفقود|متبقي|ينقص)\w*",
        "we add any that are missing",
        lambda allowed: {"refill", "redelivery"}.isdisjoint(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This grants what the client asked for, and the decision does not.",
        r"(?:ask|request|want|wish)\w*\b[^.!?\n]{0,60}?(?:that|which|this|it)(?: is|'s)(?: exactly| just| precisely)? what (?:you(?:'ll| will| are going to)? (?:receive|get|have|be given)|we(?:'ll| will|'re| are|'ve| have)? (?:did|do|done|doing)|(?:is )?happen\w*|(?:is )?(?:being )?done)|"
        r"(?:we|i) (?:did|have done|will do|are doing|do) (?:just|exactly) (?:that|so|this)|(?:were|was|been) told yes|and you (?:have|get|got) it\b|and (?:so|it) (?:it )?(?:is|will be) (?:yours|so)\b|your wish (?:is|was|has been|will be) (?:granted|(?:our|my) command|met|fulfilled)",
        r"طلب(?:ك|ج) (?:اوامر|امر|مجاب)|ولك (?:ذلك|هذا|ما (?:اردت|طلبت|تريد))|(?:طلب|ارد|تريد|تبي|تطلب)\w*[^.!؟\n]{0,60}?وه(?:ذا|و|ذي|ي) ما (?:(?:س|ب|راح )?(?:[تن](?:ستلم|حصل|فعل|سوي|اخذ)|ي(?:جري|حصل|صير|حدث|تم))|تم|حصل|حدث|فعل|جري)\w*|وقيل لك نعم|وقلنا لك نعم|وفعلنا (?:ذلك|هذا)|(?:طلب|تبي|تطلب)\w*[^.!؟\n]{0,60}?وهذا اللي (?:بيصير|صار|بتاخذ|سويناه)\w*|تم ما (?:طلبت|تطلب|اردت)\w*(?!:)",
        "that is what you will receive, and you were told yes, we did just that",
        lambda allowed: "refund" not in allowed.offers,
    ),
    Row(
        "claim.untrue",
        "This puts words into the client's mouth.",
        r"you (?:wrote|write|said|say|told us|confirmed|agreed|mentioned)(?: to us)?(?: that)? (?:you (?:accept|agree|do not want|don't want|no longer want|are (?:happy|satisfied|fine)|waive|give up|will not|won't|would not)|(?:it|the \w+|this) (?:was|is) your (?:own )?(?:fault|mistake|doing))",
        r"(?:كتبت|قلت|ذكرت|تقول|تذكر|اكدت)\w{0,2} (?:لنا )?(?:انك|بانك|انج|ان(?:ه)?) (?:\w+ )?(?:تقبل|توافق|لا تريد|ما تبي|ما تريد|موافق|راض|متنازل|تتنازل|كان خطاك|خطاك|غلطتك|لن تطالب)\w*",
        "you wrote that you accept this, that it was your own fault",
        always,
    ),
)
