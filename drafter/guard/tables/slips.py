"""Still more rows of ``drafter.guard.left_open``: what slips into sound replies without a word of giving: the rest comes, count it as yours,
you go first, the warranty has you covered, others wrote the same.
"""

from __future__ import annotations

from typing import Final

from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always, undecided


def _brings_no_more(allowed: Allowed) -> bool:
    """Whether nothing more is to come to the client's page: no delivery is offered or on record."""
    return {"redelivery", "refill"}.isdisjoint({*allowed.offers, *(entry.remedy for entry in allowed.case.done)})


def _gives_no_money(allowed: Allowed) -> bool:
    return {"credit", "refund", "discount"}.isdisjoint({*allowed.offers, *(entry.remedy for entry in allowed.case.done)})


def _nothing_brought(allowed: Allowed) -> bool:
    """Whether no new delivery and no refill is on record."""
    return not any(entry.remedy in ("redelivery", "refill") for entry in allowed.case.done)


def _no_refill(allowed: Allowed) -> bool:
    """Whether no refill is offered, on record or asked about."""
    return _brings_no_more(allowed) and allowed.case.claim not in ("refill_delayed", "drops")


def _no_money(allowed: Allowed) -> bool:
    """Whether no money is offered, on record or asked about."""
    return _gives_no_money(allowed) and allowed.case.claim not in ("refund_status", "payment_not_credited")


def _undone(allowed: Allowed) -> bool:
    """Whether nothing is on record as done or returned."""
    back = allowed.case.order.refunded
    return not allowed.case.done and not (back and back.value)


def _no_money_done(allowed: Allowed) -> bool:
    """Whether no money is on record as given or returned."""
    back = allowed.case.order.refunded
    return not (back and back.value) and not any(entry.remedy in ("credit", "refund") for entry in allowed.case.done)


def _no_refund(allowed: Allowed) -> bool:
    """Whether no refund to the card is offered, on record or asked about."""
    refunds = {"refund"} & {*allowed.offers, *(entry.remedy for entry in allowed.case.done)}
    return (
        not refunds
        and allowed.case.claim not in ("refund_status", "policy_question", "cash_out")
        and not allowed.case.client.closing_account
    )


def _target_unknown(allowed: Allowed) -> bool:
    return allowed.case.evidence.target != "public"


def _delivers_again(allowed: Allowed) -> bool:
    """Whether a new delivery is on record: that it was begun, and not that it is complete."""
    return any(entry.remedy == "redelivery" for entry in allowed.case.done)


_REST = (
    r"(?<!whether )(?<!whether the )(?<!if )(?<!if the )(?<!for the )(?<!of the )(?<!value of )(?:other|rest|remaining|remainder|missing|lost|undelivered)"
    r"(?: of (?:it|them|(?:the|your) \w+))?(?: (?:of )?\d[\d,]*)?(?: (?:followers|likes|views|members|subscribers|comments|ones|part|quantity|accounts))?"
)
_COMES = r"(?:come|follow|arrive|run|go|continue|carry on|resume|start|finish|reach|return|appear|show up|land|flow|pick up|catch up|be (?:back|there|on|with you|along))"
_REST_AR = r"(?:ال)?(?:باقي\w*|بقيه|متبقي\w*|ناقص\w*)"
_COMES_AR = r"(?:[يت](?:مشي|كمل|كتمل|وصل|صل|جي|ستمر|رجع|لحق|نزل|تبع|تابع|ستانف|ستكمل|كون عندك|تسلم))(?:ك|كم|ج|لك|لج|ون|وا|ن)?"

ROWS: Final = (
    Row(
        "promise.remedy",
        "This tells that what is missing still comes, and no delivery is decided.",
        rf"(?:followers|likes|views|members|subscribers|comments) (?:can|could|will|may|'ll)(?: then| also| still)? (?:go|move|land|end up|be moved|be sent) (?:where|to|on|there)|your (?:followers|likes|views|members|subscribers|comments|order)(?: \w+)? (?:right |soon |straight |just )?after (?:it|that|this)|(?:check|see|look|find|confirm)\w*(?: \w+)? when (?:the |your )?(?:order|delivery|rest|remaining|missing|other)|{_REST}(?: \w+)? (?:will|'ll|should|would)(?: (?:then|also|still|simply|just|all|soon))? {_COMES}"
        rf"|{_REST} (?:then |also |still |simply |just |all )?(?:runs|comes|follows|continues|resumes|arrives|returns|carries on|goes (?:on|through|out)|gets? (?:delivered|sent)|keeps? (?:coming|running|going))",
        rf"ل[يت](?:ذهب|روح|وصل|نتقل|نقل)\w* (?:ال)?(?:متابع|اعجاب|مشاهد|عضو|اعضا|مشترك|تعليق)\w*|(?:متي|اذا|اول ما|حالما)(?: \w+){{1,4}} (?:وصل|رجع|كمل|جا|لحق)ت?(?:ه|ك|ج|ها)? (?:ال)?\d[\d,]* (?:ال)?(?:باقي|متبقي|ناقص)\w*|(?<!هل )(?<!اذا )(?<!ان كان )(?<!ممكن )(?<!يمكن )(?<!يقدر )(?:[سب]|راح |سوف )?{_COMES_AR} (?:{_REST_AR}|(?:ال)?\d[\d,]* (?:(?:ال)?\w+ )?(?:ال)?(?:باقي|متبقي|ناقص|اخري|اخرين)\w*)"
        rf"|(?<!هل )(?<!اذا )(?<!ان كان )(?<!تبي )(?<!تبين )(?<!تريد )(?<!قيمه )(?<!عن )(?<!ثمن )(?<!\d )(?<!\d ال){_REST_AR}(?: (?:من|ال|\d)[\w,]*){{0,3}} (?:[سب]|راح |سوف )?{_COMES_AR}",
        "the rest comes, the remaining ones reach you, the rest goes on",
        _brings_no_more,
    ),
    Row(
        "promise.remedy",
        "This is given at our expense, and no delivery is decided.",
        r"at (?:our (?:own )?|the panel's )(?:expense|cost)|(?:the |your )?\d[\d,]* (?:followers|likes|views|plays|members|subscribers|comments|votes|streams|saves|shares) (?:go|goes|come|run|start|land)(?: out| there| here| in)? (?:again|anew|once more|afresh)",
        r"علي (?:نفقتنا|كلفتنا)",
        "at our expense, the 800 likes go there again",
        _brings_no_more,
    ),
    Row(
        "promise.done",
        "This tells that what was missing has come, and nothing proves it.",
        rf"(?:followers|likes|views|members|subscribers|comments)(?: \w+){{0,4}} (?:are|is)(?: (?:now|already))? (?:on|in|at|with) (?:your (?:post|page|account|profile|channel|video|reel)|you)(?: by)? (?:now|already)|{_REST} (?:has|have|were|was)(?: (?:now|since|also|already|all|just|then)){{1,3}} (?:been )?(?:delivered|arrived|come|completed|sent|restored|returned|added|refilled)",
        rf"(?:متابع|اعجاب|مشاهد|عضو|اعضا|مشترك|تعليق)\w*(?: \w+){{0,3}} (?:اصبح|صار|باتت?)\w* (?:علي|في|عند) ?(?:منشور|صفح|حساب|قنا|فيديو|مقطع)\w*|(?:وصل|جا|اكتمل|رجع|نزل|كمل)(?:ت|وا|ك|كم|ج|لك|لج)*(?: (?:الان|الحين|بعدها|ايضا|كذلك|خلاص|لاحقا)){{1,2}} {_REST_AR}|{_REST_AR}(?: (?:من|ال|\d)[\w,]*){{0,3}} (?:وصل|جا|اكتمل|رجع|نزل|كمل)(?:ت|وا|ك|كم|ج|لك|لج)* (?:الان|الحين|بعدها|ايضا|كذلك|خلاص)",
        "the rest has since arrived, the remaining ones came too",
        _nothing_brought,
    ),
    Row(
        "promise.remedy",
        "This counts as given what nobody has decided.",
        r"(?:consider|count|treat|regard|think of|reckon) (?:it|them|this|that|these|those|the|your|yourself|us|\$?\d\S*|[a-z]{3} \d\S*)(?: [^\s.!?]+){0,4} (?:yours|back|settled|done|sorted|refunded|returned|restored|paid|credited|covered|safe|fixed|solved|taken care of|as good as)"
        r"|as good as (?:yours|done|back|settled|refunded|paid|there)|in the bag",
        r"(?:اعتبر|احسب)\w*(?: \w+){0,4} (?:رجع|راجع|وصل|عندك|محلول|منته|خالص|مضمون|مسدد|محفوظ|محسوم|مرجع)\w*",
        "consider it yours, count them as back",
        always,
        far=True,
    ),
    Row(
        "promise.remedy",
        "This says that the client loses nothing, which gives what nobody has decided.",
        r"(?:(?:will|would|'ll|can|could|should|shall) not|won't|wouldn't|never)(?: \w+){0,5} (?:lose|be lost|short|at your (?:own )?(?:expense|cost)|out of (?:your )?pocket|go from you|be out|left (?:without|short|empty)|wasted|to waste|having paid|have paid)"
        r"|(?:nothing|none of it|not a (?:single )?\w+)(?: \w+){0,3} (?:is|gets|goes|will be|will get|will go)(?: \w+){0,2} (?:lost|missing|wasted|to waste)|without (?:a |any )?loss (?:to|for|on) you",
        r"(?:ما|لن|لا) (?:راح |رح )?[بسح]?[يت](?:روح|ضيع|خسر|فوت)\w*(?! (?:\w+ )?وقت)|(?:لن|ما|لا)(?: \w+){0,5} علي حساب(?:ك|ج|كم)(?! (?:ال|في|علي|ب))|(?:لن|ما) [يت](?:كون|كوني|كونين) (?:قد )?دفعت\w*|(?:لن|ما)(?: \w+){0,3} ناقص(?: \w+){0,2} (?:متابع|اعجاب|مشاهد|شي)\w*|(?:بدون|دون|بلا) (?:اي )?خسار\w*",
        "you will not lose it, it will not be at your expense, not one short",
        always,
    ),
    Row(
        "promise.remedy",
        "This says that money is kept for the client, which nobody has decided.",
        r"(?:usd|aed|sar|qar|kwd|bhd|omr|egp|jod|dollars?|dirhams?|riyals?|dinars?|pounds?) (?:is|are) (?:then |all )?yours|at your disposal|(?:stays?|remains?|kept|safe|reserved|set aside|waiting|held)(?: \w+)? (?:yours to use|with us|for you|in your name)",
        r"(?:دولار|ريال|درهم|دينار|جنيه)\w* (?:لك|لج|لكم|حق(?:ك|ج))(?!\w)|(?:تحت|في) تصرف(?:ك|ج|كم)|(?:محفوظ|محجوز|محتفظ)\w* (?:لك|لج|باسم|عندنا|لدينا)\w*",
        "at your disposal, kept for you",
        _gives_no_money,
    ),
    Row(
        "promise.remedy",
        "This takes for granted what a supervisor has yet to decide.",
        r"(?:supervisor|manager|colleague|team|accounts)(?: \w+){0,4} (?:just|only|simply) (?:has|have|needs?|got) to (?:approve|sign|release|grant|agree|okay|stamp|confirm|tick)|(?:supervisor|manager|colleague)[^.!?]{0,20} (?:to|will|can) (?:sign off|sign|approve|release|grant|okay)(?: on)? (?:what|your|it|this)|(?:about|going|sure|ready|happy) to (?:approve|sign|release|grant|okay) (?:it|this|that|your|the)",
        r"(?:باقي|ما بقي|ناقص)(?: \w+)? (?:بس|فقط|الا|سوي)?(?: \w+)? ?(?:[يت]عتمد|اعتماد|[يت]وافق|موافق|[يت]وقع|توقيع|[يت]صرف)\w*|(?:المشرف|المدير)\w* (?:ل|حتي |عشان |كي )[يت](?:وقع|عتمد|وافق|صرف)\w*|(?:المشرف|المدير)\w*(?: \w+){0,3} (?:[يت]عتمد|[يت]وافق|[يت]صرف)\w* (?:لك|لج|لكم|علي)",
        "the supervisor only has to approve it",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that the account is in order.",
        r"(?:nothing|not anything) (?:is |was )?(?:at all )?wrong with your (?:account|page|profile|link|post|channel)|(?:no|not a) (?:problem|issue|fault) (?:is |was )?(?:with|on|in|from) your (?:account|page|profile|link|post|channel|side|end)|your (?:account|page|profile|link|post|channel) is (?:fine|okay|all right|in order|healthy)",
        r"(?:لا|ما في|مافي|ما فيه|ماكو) (?:اي )?(?:مشكله|خلل|عيب|شي) (?:في|ب|من) ?(?:حساب|صفحت|رابط|منشور|قنات|جه)\w*|(?:حساب|صفحت|رابط|منشور|قنات)(?:ك|ج|كم) (?:سليم|تمام|طبيعي|ما (?:فيه|فيها|عليه))\w*",
        "nothing is wrong with your account",
        _target_unknown,
    ),
    Row(
        "promise.deadline",
        "The policy holds when a delivery begins, and not when it is complete.",
        r"(?:they|followers|likes|views|members|subscribers|comments)(?: \w+){0,3} (?:arrive|reach you|be there|be with you|come) (?:within|in) \d+ (?:hours?|days?)|(?:complete|completed|finished|finish|done|over|wrapped up|all (?:there|in|with you))(?: \w+){0,3} (?:within|in|by) (?:\d+|the next|an?|one|two|three) (?:hours?|days?)",
        r"[سب]?[يت](?:صلون|صلوا|وصلون|صلوك) خلال|(?:[يتن]خلص|[يت]كتمل|[يت]نتهي|[يتن]نجز|[يتن]كمل|جاهز)\w*(?: \w+){0,3} (?:خلال|في|بعد) \d+ (?:ساع\w*|يوم\w*|ايام)",
        "it is complete within 24 hours",
        lambda allowed: "redelivery" in allowed.offers and allowed.offers["redelivery"].hours is None and "refill" not in allowed.offers,
    ),
    Row(
        "promise.deadline",
        "A delivery begins within a day, and this tells it sooner.",
        r"(?:start|begin|resum|continu)\w*(?: \w+){0,3} (?:within|in) (?:an?|one|two|three|four|five|six|(?:1?\d|2[0-3])) hours?",
        r"(?:[يتن]بدا|[يتن]بدي|[يتن]بتدي|[يتن]ستانف|نشغل)\w*(?: \w+){0,3} خلال (?:ساعه|ساعتين|(?:1?\d|2[0-3]) ساع\w*)",
        "it begins within two hours",
        lambda allowed: "redelivery" in allowed.offers and allowed.offers["redelivery"].hours is None,
    ),
    Row(
        "promise.deadline",
        "Nothing is due that could be done by a time.",
        r"(?:it|this|that|everything|all)(?: is| will be|'ll be| gets|'s) (?:all )?(?:done|complete|completed|sorted|fixed|settled|solved|finished) (?:within|in|by)",
        r"[سب]?[يت](?:تم|كتمل|خلص|نحل|نتهي) (?:ذلك|هذا|الامر|الموضوع|كل شي\w*) (?:خلال|في|قبل)",
        "it is done within two hours",
        lambda allowed: allowed.key != "offer",
    ),
    Row(
        "promise.outcome",
        "This says that it will last, which is never promised.",
        r"(?:there|here) to stay|where (?:it|they|the (?:number|count|total)) (?:will |is going to )?(?:stays?|remains?|holds?)|(?:from here on|from now on|this time)(?: \w+){0,3} (?:holds?|stays?|sticks?|lasts?|steady|stable)|(?:holds?|stays?|sticks?) (?:for good|from here on|this time)",
        r"س[يت]بق\w* (?:كذلك|هكذا|ثابت\w*|كما (?:هو|هي))|(?:هذه المره|هالمره|من الان فصاعدا|من اليوم)(?: \w+){0,3} (?:[يت]ثبت|ثابت|[يت]ستقر|مستقر|[يت]بقي|باقي)\w*|(?:[يت]ثبت|[يت]ستقر|ثابت)\w* (?:للابد|علي طول|داي?ما|هالمره|هذه المره)",
        "there to stay, this time it holds",
        always,
    ),
    Row(
        "claim.untrue",
        "That followers are real people is never said.",
        r"(?:every|each|all)(?: of)?(?: (?:the|your|our|these|those))?(?: \w+){1,2} (?:is|are) (?:a |an )?(?:real|genuine|actual|living|true|person|people|human)\w*|joins? (?:by|of|out of) (?:his|her|their|its) own|people who (?:use|own|run|like|write|buy|open|post|live|really)|(?:real|genuine|actual) (?:people|persons?|humans?|users?)",
        r"(?:كل|جميع)(?: \w+){1,2} (?:هو |هم |هي )?(?:شخص|اشخاص|انسان|ناس|بشر|حقيقي)\w*|(?:ناس|اشخاص|حسابات|متابعين|مستخدمين) حقيقي\w*|[يت]نضم\w* برغبت\w*|(?:اشخاص|ناس|مستخدمون|مستخدمين) ي(?:ستخدم|ملك|كتب|شتر|تفاعل|فتح)\w*",
        "every member is a person, real people, he joins by his own wish",
        always,
    ),
    Row(
        "claim.unsupported",
        "This tells of another firm what the case does not hold.",
        r"(?:paypal|visa|mastercard|k-?net|mada|benefit|apple pay|banks?|instagram|tiktok|youtube|snapchat|telegram|twitter|facebook|(?:the )?platforms?)(?: itself)?,?(?: which| that)?(?: (?:also|often|always|usually|now|sometimes|currently|regularly|simply))? (?:turns? (?:away|down|back)|refuses?|rejects?|blocks?|bans?|(?:does not|doesn't|do not|don't|never) (?:accepts?|allows?|takes?|permits?)|limits?|restricts?|removes?|deletes?|cleans?|hides?|filters?|(?:was|were|is|are|went|has been|have been) (?:down|offline|slow|interrupted|out of service)|(?:settles?|decides?|rules?|sides?|closes?) (?:such |these |those |all |most )?(?:disputes?|cases?|claims?|with|for|against|in))",
        r"(?:باي ?بال|paypal|فيزا|ماستركارد|كي ?نت|مدي|بنفت|(?:ال)?بنوك|انستغرام|انستقرام|تيك ?توك|يوتيوب|سناب ?شات|تيليجرام|تلغرام|تويتر|فيسبوك|(?:ال)?منصه|(?:ال)?منصات)\w*,?(?: \w+){0,4} (?:لا|ما) (?:[يت]قبل|[يت]سمح|[يت]اخذ|[يت]تيح)\w*|(?:باي ?بال|انستغرام|انستقرام|تيك ?توك|يوتيوب|سناب ?شات|تيليجرام|تلغرام|تويتر|فيسبوك|(?:ال)?منصه)(?: \w+)? [يت](?:رفض|حظر|منع|حذف|مسح|قيد|حد من|شيل)\w*|(?:توقف|تعطل|عطل|صيانه|بط) (?:خدمه )?(?:باي ?بال|فيزا|كي ?نت|مدي|بنفت|(?:ال)?بنك)\w*|(?:ال)?بنوك [يت](?:حسم|حكم|قف|فصل|رفض)\w*",
        "PayPal turns such transfers away, the platform removes them",
        always,
    ),
    Row(
        "promise.remedy",
        "This puts the client before others, which nobody has decided.",
        r"(?:move[sd]?|push(?:ed|es)?|bump(?:ed|s)?|jump(?:s|ed)?|goes|go|put|comes|place[sd]?|mov(?:ing|e)|handled?)(?: \w+){0,4} (?:ahead of|to the (?:top|front|head)|up the|before (?:the )?others?|first in)|ahead of (?:the )?(?:others?|everyone|other orders|queue|line)|(?:top|front|head) of the (?:queue|line|list|pile)"
        r"|(?:give|gives|given|giving|gets?|has|have|with|marked|flagged|treated|on|as|as a) (?:it )?(?:\w+ )?(?:priority|vip)(?! over)|prioriti[sz]\w+|fast[- ]?track\w*",
        r"(?:قبل|علي) غير(?:ه|ها|ك|كم)(?: (?:في|ب)?(?:ال)?(?:دور|طابور|قايمه))?|(?:اول|راس|مقدمه|صداره) (?:ال)?(?:قايمه|طابور|دور)|(?:نعطي|يعطي|اعطينا|عطينا|له|لها|لك|ب|ذات|ذو)\w*(?: \w+)? ?(?:ال)?اولويه",
        "before others in the queue, with priority",
        always,
    ),
    Row(
        "promise.remedy",
        "This hints at something extra that the decision does not name.",
        r"(?:a |some )?little (?:something|extra|gift|treat|bonus|thank[- ]you)|(?:small|nice|pleasant) (?:token|surprise|treat|gift|bonus|thank[- ]you)|something (?:small|nice|extra|special) (?:on|in|for|from)",
        r"لفته (?:بسيطه|صغيره|حلوه|طيبه|كريمه)|شي (?:بسيط|حلو|صغير) (?:منا|لك|مننا|من عندنا)|مفاجاه (?:صغيره|حلوه|بسيطه)",
        "a little something, a small surprise",
        _gives_no_money,
    ),
    Row(
        "promise.warranty",
        "Whether the warranty covers this is not decided yet.",
        r"(?:warranty|guarantee)(?: \w+)? (?:has|got|keeps|covers|protects|includes|takes care of) (?:you|this|it|them|the drop)|(?:either way|in any case|whatever happens|no matter what)(?: \w+){0,5} (?:warranty|guarantee|covered)|you(?:'re| are)(?: \w+)? (?:covered|protected)|(?:is|are) (?:still |fully )?covered",
        r"(?:ال)?ضمان\w*(?: \w+)? (?:[يت](?:غطي|شمل|حمي|ضمن))\w*|(?:انت|انتي|طلبك|كلهم) (?:\w+ )?(?:مغطي|مشمول|محمي)\w*",
        "the warranty covers you in any case",
        undecided,
    ),
    Row(
        "promise.done",
        "A new delivery is on record as begun; nothing proves that it is complete.",
        r"(?:re-?delivery|new (?:delivery|run|batch|order))[^.!?]{0,25} (?:is|are)(?: (?:all|now|fully))* (?:through|in|done|there|complete|completed|finished)|(?:followers|likes|views|members|subscribers|comments|they)(?: \w+)? (?:are|have)(?: (?:now|all|already|also)){1,3} (?:with you|there|arrived|in place|on your (?:page|account|channel|profile|post))|(?<!once the )(?<!until the )(?<!when the )(?<!after the )(?:re-?delivery|new delivery|new run)(?: of (?:the|your) \w+)? (?:has |have |is |was )(?:now |already |since |all )*(?:been )?(?:completed|complete|finished|fulfilled)",
        r"(?:متابع|اعجاب|مشاهد|عضو|اعضا|مشترك|تعليق)\w* (?:صار|اصبح|وصل|كل)\w*(?: (?:الان|الحين|كلهم|كلها))* (?:عندك|لديك|معك|كلهم|كلها)|تنفيذ[^.!?؟]{0,25} (?:خلص|اكتمل|انته)\w*|(?:دفعه|كميه) (?:ال)?جديده (?:كلها |كامله )?(?:عندك|وصلت|لديك)\w*|(?<!بعد ما )(?<!عندما )(?<!حين )(?:اكتمل|انته|خلص)\w* (?:اعاده )?(?:ال)?(?:تنفيذ|تسليم)",
        "the new delivery is complete",
        _delivers_again,
    ),
    Row(
        "promise.remedy",
        "This takes a refill for granted that nobody has decided.",
        r"(?:wait|waiting|waited|patience) (?:for|on|over|about) (?:the|your|this|a) (?:refill|missing|re-?delivery|new delivery)|(?:approved|confirmed|agreed|pending|owed|due) (?:refill|re-?delivery)|(?:refill|re-?delivery) (?:owed|due|approved|confirmed)",
        r"(?:انتظار|بانتظار|انتظرت|تنتظر)\w*(?: \w+){0,2} (?:اعاده )?(?:ال)?(?:تعبيه|تنفيذ|تسليم)|(?:تعبيه|تنفيذ) (?:ال)?(?:معتمد|مستحق|موكد)\w*",
        "waiting for the refill, the approved refill",
        _no_refill,
    ),
    Row(
        "promise.remedy",
        "This takes money for granted that nobody has decided.",
        r"(?:wait|waiting|waited|patience) (?:for|on|over|about) (?:the|your|this|a) (?:refund|credit|money|amount)|(?:approved|confirmed|agreed|pending|owed|due) (?:refund|credit)|(?:refund|credit|compensation) (?:owed|due|approved|confirmed)"
        r"|you (?:will|should|'ll|can|may) (?:soon )?(?:see|find|have|get|receive) (?:the|your|it as) (?:amount|money|sum|refund|credit)|payments?(?: \w+){0,4} (?:go|goes|come|comes) back",
        r"(?:انتظار|بانتظار|انتظرت|تنتظر)\w*(?: \w+){0,2} (?:ال)?(?:استرداد|استرجاع|رصيد|مبلغ)|(?:استرداد|رصيد)\w* (?:ال)?(?:معتمد|مستحق|موكد)\w*|(?:ست|سوف ت|راح ت|بت)(?:جد|ري|را|شوف|ستلم|لقي|لاقي)\w*(?: \w+)? (?:ال)?(?:مبلغ|فلوس|رصيد)\w*|(?:دفع|مدفوع)\w*(?: \w+){0,3} (?:ترجع|تعود|ترد)\w*",
        "waiting for the refund, the approved refund, you will see the amount",
        _no_money,
    ),
    Row(
        "promise.remedy",
        "This may be another place than the decision's.",
        r"(?:go|goes|going|come|comes|sent|returned|returns?) (?:back )?(?:the same way|the way (?:it|they) came|(?:to )?where (?:it|they) came from)",
        r"(?:ترجع|يرجع|تعود|يعود|نرجع\w*|نعيد\w*) (?:\w+ )?(?:ب|من )?نفس (?:ال)?طريق\w*",
        "it goes back the same way",
        lambda allowed: "refund" not in {*allowed.offers, *(entry.remedy for entry in allowed.case.done)},
    ),
    Row(
        "promise.remedy",
        "This takes a discount or a compensation for granted that nobody has decided.",
        r"(?:wait|waiting|waited|patience) (?:for|on|over|about) (?:the|your|this|a) (?:discount|compensation)|(?:approved|confirmed|agreed|pending|owed|due) (?:discount|compensation)|(?:discount|compensation) (?:owed|due|approved|confirmed)",
        r"(?:انتظار|بانتظار|انتظرت|تنتظر)\w*(?: \w+){0,2} (?:ال)?(?:خصم|تعويض|تخفيض)|(?:خصم|تعويض)\w* (?:ال)?(?:معتمد|مستحق|موكد)\w*",
        "waiting for the discount, the approved compensation",
        lambda allowed: "discount" not in allowed.offers,
    ),
    Row(
        "promise.done",
        "Nothing proves that the account was closed.",
        r"account(?: on| with| at| in)?(?: the| our)?(?: panel| site| us)? (?:has been|was|is now) closed(?: as| at| for| by us)|we(?: have|'ve)? closed your account",
        r"(?:اغلقنا|سكرنا|تم اغلاق|تم تسكير) حساب(?:ك|ج|كم)|اغلق حساب(?:ك|ج|كم) (?:في|ب|لدي|عند)",
        "your account on the panel has been closed",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this cause.",
        r"(?:because|since|as) (?:the |your |our |a )?(?:payment |web |checkout )?(?:page|browser|app|site|website|system|connection|button|gateway|network|server|internet)(?: \w+){0,4} (?:was|were|had|did|got|froze|crashed|reloaded|refreshed|timed|failed|dropped|hung|went)",
        r"(?:لان|بسبب ان) (?:ال)?(?:صفحه|متصفح|تطبيق|موقع|نظام|شبكه|اتصال|بوابه|زر|سيرفر|انترنت)\w*",
        "because the page was reloaded",
        always,
    ),
    Row(
        "claim.unsupported",
        "What the record shows of a mistake is not known before the check.",
        r"(?:logs?|records?|system|panel) (?:clearly )?(?:shows?|says?|confirms?)(?: that| us)?[^.!?]{0,60} (?:by mistake|wrongly|in error|went out|were sent|was sent|mixed up|swapped)",
        r"(?:سجل|نظام|لوح)\w*(?: \w+)? (?:[يت]ظهر|[يت]بين|[يت]وضح|[يت]وكد)\w*[^.!?؟]{0,60} (?:بالخطا|خطا|غلط)",
        "our log shows that something else went out by mistake",
        undecided,
    ),
    Row(
        "leak.internal",
        "This tells what is marked about the client, or from whom the panel buys.",
        r"(?:marked|flagged|noted|recorded|listed|tagged)(?: \w+){0,4} (?:as )?(?:not )?(?:made )?(?:in )?(?:bad|good) faith|as (?:suspicious|risky|abusive|fraud\w*)|(?:source|people|side|party|place|partner|company|ones?)(?: that| which| who)? we (?:pass|send|get|buy|order|take|forward)(?: \w+){0,5} (?:to|from|on|with)|people we (?:get|buy|take)|(?:source|people|company|party|side) (?:that|which|who) (?:suppl|provid|deliver|sold|sell)\w*|what we earn|we earn (?:on|from)|our (?:earnings|profits?|margin)",
        r"(?:حسن|سوء) (?:ال)?نيه|مشبوه\w*|(?:ال)?(?:جهه|جماعه|ناس|مصدر) (?:التي|اللي|الذين|الذي) ن(?:مرر|رسل|اخذ|شتري|حول|طلب)\w*|(?:ال)?(?:جهه|مصدر|طرف) (?:التي|الذي|اللي) (?:زود|ورد|وفر)\w*|ما نكسب\w*|ارباحنا",
        "not in good faith, the source we buy from",
        always,
    ),
    Row(
        "promise.open",
        "This leaves open a way that the decision does not name.",
        r"(?:we|i)(?:'ll| will| can| shall) (?:find|figure out|work out|think of) (?:you )?(?:a |some |another )?(?:way|solution|something|arrangement)",
        r"(?:[سب]|راح )?ن(?:جد|لقي|لاقي|دبر|شوف) (?:لك |لج |لكم )?(?:لها |له )?(?:طريقه|حل|صرفه|مخرج)\w*",
        "we will find a way",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that the payment arrived.",
        r"(?:payment|transfer|top-?up|money|amount|(?:[a-z]{3} )?\d[\d.,]*(?: [a-z]{3,8})?)(?: (?:you|that|which|of|by|with|from|sent|paid|card|yours|your|bank|p-\d+)){0,7} (?:has|have|did|is|was) (?:indeed |already |now )?(?:come in|arriv\w+|reach\w* us|land\w*|clear\w*|gone through|go through|in our account|here)",
        r"(?:دفع|تحويل|مبلغ|حوال|شحن|فلوس)\w*(?: \w+){0,7} (?:قد |فعلا )?(?:دخلت?|وصلت?|وصلنا|وصلتنا)(?: (?:لنا|الينا|عندنا|لدينا|فعلا))",
        "the payment has come in",
        lambda allowed: undecided(allowed) and allowed.case.claim == "payment_not_credited" and allowed.case.evidence.charged_extra is None,
    ),
    Row(
        "claim.unsupported",
        "How long such orders usually take is nothing that the case holds.",
        r"(?:this|these|such|our|the) (?:services?|orders?)(?: \w+){0,2} (?:normally|usually|typically|generally|always|mostly|often) (?:starts?|takes?|begins?|arrives?|completes?|finish(?:es)?|runs?)",
        r"(?:هذه|هذي|هالنوع|مثل هذه)(?: \w+){0,2} (?:ال)?(?:خدم|طلب)\w* [يت](?:بدا|ستغرق|اخذ|حتاج|كتمل|خلص)\w* (?:عاده|غالبا|دايما|في العاده)|(?:عاده|غالبا|في العاده) [يت](?:بدا|ستغرق|اخذ|حتاج|كتمل|خلص)\w* (?:هذه|هذي|هال)",
        "this service usually starts within a day",
        always,
    ),
    Row(
        "leak.internal",
        "This speaks of other clients.",
        r"other (?:buyers|clients|customers|people|users|orderers)|(?:two|three|four|several|some|many|a few|more|plenty of)(?: more| other)? (?:people|clients?|customers?|buyers|users|accounts)(?: \w+){0,2} (?:wrote|reported?|complain\w*|told|said|asked|had|have had|faced|saw|see|noticed)|(?:not|n't) the (?:only|first) (?:one|client|customer|person)",
        r"(?:مشتر(?:ون|ين)|عملا|زباين|مستخدم(?:ون|ين)) اخر\w*|(?:اثنين|ثلاثه|ناس|كم واحد|عملا|زباين|كثير\w*|وايد|اكثر من (?:عميل|واحد))(?: \w+){0,2} (?:غير(?:ك|ج|كم)|اخر\w*|ثاني\w*)|غير(?:ك|ج) (?:كتب|اشتك|بلغ|واجه|سال|شاف)\w*|(?:لست|مب|مو) (?:انت )?الوحيد\w*",
        "two more people wrote, you are not the only one",
        always,
    ),
    Row(
        "claim.untrue",
        "This speaks of who is responsible, which is nothing for a reply.",
        r"(?:carry|carries|bear|bears|take|takes|accept|accepts|have|has|hold|assume)(?: \w+)? no (?:responsibility|liability)|(?:not|no longer|n't)(?: be)? (?:our|the panel's|ours to) (?:responsibility|concern|problem|business)|(?:not|n't|no longer)(?: be)?(?: held)? (?:responsible|liable|accountable|answerable)|responsibility (?:ends|stops|is over)|no concern of ours|none of our (?:business|concern)|matter between you and|out of our hands|our (?:part|job|work) (?:ends|is done|is over)",
        r"(?:ما|لا|ليس|ليست|بدون|دون) (?:\w+ )?(?:علينا|نتحمل|تتحمل|يتحمل|اي)(?: \w+)? (?:ال)?مسوول\w*|غير مسوول\w*|(?:ليس|ليست|مب|مو|ماهي) (?:من )?مسوول\w*|(?:لا|ما) (?:يخصنا|يعنينا)|مسوول\w* (?:[تي]نتهي|انتهت)|(?:لا|ما) (?:علاقه|دخل) لنا|ما لنا (?:علاقه|دخل|شان)|شان\w* بينك|ليس من شاننا",
        "we bear no responsibility, it is none of our concern",
        always,
    ),
    Row(
        "claim.unsupported",
        "This sends the client to a bank or to an authority.",
        r"you (?:may|can|could|should|might|are free to|are welcome to|have the right to)(?: also| always| still| then)? (?:dispute|contest|charge ?back|complain to|sue|report|take (?:it|this|the matter)(?: \w+)? (?:to|with)|go to|turn to|(?:raise|open|file|lodge) (?:an? )?(?:\w+ )?(?:dispute|complaint|claim|chargeback))(?: \w+){0,5} (?:bank|card issuer|court|police|authorit\w+|ministry|paypal)",
        r"(?:يمكن\w*|تقدر\w*|بامكان\w*|من حقك|لك|تستطيع\w*|فيك|فيج)(?: ان)? (?:ال)?(?:اعتراض|تعترض\w*|رفع|ترفع\w*|تشتكي\w*|شكوي|تقديم|تقدم\w*|تروح\w*|توجه|تتوجه\w*|لجوء|تلجا\w*)(?: \w+){0,3} (?:ال|لل|بال)?(?:بنك|مصرف|جهه|جهات|محكمه|شرطه|قضا|وزاره)\w*",
        "you may dispute it with your bank, go to the police",
        always,
    ),
    Row(
        "claim.unsupported",
        "This insults the client.",
        r"liars?|scammers?|thie(?:f|ves)|idiots?|stupid|fools?|crooks?|cheaters?|greedy|shameless|morons?|(?:you are|you're) (?:lying|dishonest|cheating|rude)",
        r"(?:ال|يا )?(?:كاذب|كذاب|نصاب|محتال|حرامي|غبي|احمق|وقح|طماع|دجال)(?:ه|ين|ون)?",
        "liar, scammer, thief, stupid",
        always,
    ),
    Row(
        "claim.unsupported",
        "This tells of an answer from a platform or a bank, and the case holds none.",
        r"(?:instagram|tiktok|youtube|facebook|snapchat|twitter|telegram|the platform|(?:your|the|our) bank|paypal|mada)(?: itself| support| team)? (?:has |have |had )?(?:told|informed|assured|answered|notified|advised|written to|explained to|confirmed to|let) us",
        r"(?:افاد|ابلغ|اخبر|طمان|اكد ل|رد علي|كتب ل|وضح ل)(?:ت)?نا (?:ال)?(?:instagram|tiktok|youtube|facebook|snapchat|telegram|انستغرام|انستقرام|انستجرام|تيك ?توك|يوتيوب|فيسبوك|سناب\w*|تويتر|تيليجرام|منصه|بنك\w*|مصرف|مدي)",
        "TikTok told us, the bank informed us",
        always,
    ),
    Row(
        "promise.remedy",
        "This tells that money comes back, and none is decided.",
        r"(?:your|the) (?:money|cash|funds|amount|sum) (?:is|are)(?: (?:already|surely|definitely|certainly))? (?:coming|on (?:its|their) way|heading|going|bound)(?: (?:back|home))?(?: to you)?|(?:your|the) (?:money|cash|funds) (?:will|'ll) be back",
        r"(?:فلوس|فلوسك|فلوسج|فلوسكم|مصاريك|حقك|حقج|مبلغك|مبلغج|المبلغ) (?:راجع|راجعه|جاي|جايه|جايتك|جايك|مردود|مردوده|بترجع|بيرجع|بترد)(?: لك| لج| لكم)?",
        "your money is on its way back, فلوسك راجعة لك",
        _gives_no_money,
    ),
    Row(
        "promise.remedy",
        "This offers to bear a cost, and nothing of the kind is decided.",
        r"(?:happy|glad|pleased|ready|willing|prepared) to (?:take|cover|carry|bear|pay|absorb|shoulder|meet|help(?: you)? with|chip in|share|take over) (?:(?:for |with |on )?(?:half|part|some|all|the|this|that|your|its)(?: of)?(?: the| this| your)? ?)(?:cost|costs|price|payment|next order|order|bill|charge|fee|difference|rest)|help you with the (?:price|cost|payment)",
        r"(?:يسعدنا|يسرنا|مستعدون|مستعدين|نتشرف|يشرفنا) (?:ان |ب)?(?:ناخذ|نتحمل|نغطي|نساعد(?:ك|ج|كم)?(?: في)?|ندفع|نشارك(?:ك)?(?: في)?|نتكفل ب?|تحمل|تغطيه|مساعدت(?:ك|ج) في)(?: (?:نصف|جزء من|هذه|هذا|ال\w+))? ?(?:ال)?(?:تكلفه|كلفه|سعر|ثمن|دفع\w*|طلب (?:ال)?(?:قادم|جاي)|طلب|فرق|رسوم|قيمه)|نساعد(?:ك|ج|كم) في (?:ال)?(?:سعر|تكلفه|ثمن)",
        "happy to take the cost, to cover the next order, to help with the price",
        always,
    ),
    Row(
        "promise.done",
        "This is glad of something that nothing proves.",
        r"(?:glad|happy|pleased|relieved|delighted) (?:that )?(?:the|your|all the) (?:money|amount|sum|refund|credit|payment|followers|likes|views|members|subscribers|comments|rest|order|drop)(?: \w+)? (?:is|are|has|have|was|were|came|come|reached|arrived|got)(?: \w+){0,3} ?(?:with you|back|again|you|complet\w*|deliver\w*|arriv\w*|stopp\w*|in full|safely)",
        r"(?:يسعدنا|يسرنا|سعداء|نفرح|فرحنا|مبسوطين)(?: (?:ب|ل)?ان| انه?)?(?: ال| )?(?:نقود|فلوس|مبلغ|رصيد|متابع|اعجاب|مشاهد|مشترك|عضو|اعضا|باقي|طلب|نقص)\w* (?:عاد|وصل|رجع|اكتمل|نفذ|توقف|جا|صار|اضيف)\w*",
        "glad that the amount reached you, that the views have been completed",
        _undone,
    ),
    Row(
        "promise.remedy",
        "This looks ahead to money that is not decided.",
        r"(?:check|look at|watch|refresh|keep an eye on|see) (?:your|the) (?:panel |bank |card )?(?:balance|card|statement|wallet|card statement|bank statement)(?: \w+){0,2} ?(?:tonight|tomorrow|this evening|later|soon|in (?:an|one|a few|the next|the coming|\d+) \w+|over the next \w+|within|after)",
        r"(?:مراجعه|متابعه|تفقد|شيك\w*|راجع\w*|تابع\w*|شوف\w*|طالع\w*) (?:علي )?(?:رصيد(?:ك|ج|كم)|بطاقت(?:ك|ج|كم)|محفظت(?:ك|ج)|كشف (?:ال)?(?:بطاقه|حساب))(?: \w+){0,3} ?(?:الليله|غدا|بكره|باجر|باكر|مساء|المسا|بعد (?:ساعه|قليل|شوي|يوم)|في الايام|الايام (?:ال)?(?:قادمه|جايه)|خلال|صباح)",
        "check your balance tomorrow, in an hour",
        _gives_no_money,
    ),
    Row(
        "promise.done",
        "This asks to confirm what nothing proves.",
        r"(?:confirm|check|verify|make sure|tell us)(?: to us)? (?:that|whether|if) (?:you (?:have )?(?:received|got)|(?:the|your) (?:amount|money|sum|refund|credit|missing \w+|rest|new \w+|followers|likes|views)(?: \w+)? (?:has|have|is|are)(?: \w+)? ?(?:arrived|there|reached|come|in))|did (?:the|your) new (?:followers|likes|views|members|subscribers|comments)",
        r"(?:تاكيد|التاكد من|تاكد\w* من|اكد\w* (?:لنا )?|تحقق\w* من) (?:استلام(?:ك|ج)? ?(?:لل|ال)?(?:مبلغ|نقود|فلوس)|وصول (?:ال)?(?:مبلغ|فلوس|نقود|متابع\w*|اعجاب\w*|مشاهد\w*|باقي|ناقص\w*))|هل وصل\w* (?:ال)?(?:متابع\w*|مشاهد\w*|اعجاب\w*|مشترك\w*) (?:ال)?جديد\w*",
        "confirm that the amount has arrived, did the new views arrive",
        _undone,
    ),
    Row(
        "promise.remedy",
        "This asks for a place to pay to, and no such payment is decided.",
        r"which (?:card|account|bank|wallet|link)(?: of yours)? (?:should|shall|do|would|can|may) (?:we|you)(?: \w+)? ?(?:use|prefer|like|send|want)?|which of your (?:links|accounts|pages|posts) (?:should|shall)|(?:where|how|on what|to which \w+) (?:would|do) you (?:like|want|prefer)(?: us)? to (?:have|receive|get|take|pay|send|see)(?: it| them| this)?(?: back)?|(?:choose|pick|decide) between (?:the |your )?(?:card|balance)|would you like it (?:on|in|to) (?:the|your) (?:card|panel|balance)|(?:tell|let) us(?: know)? (?:which (?:card|account|wallet|bank)|how much) (?:you|gets|should|would|to)",
        r"(?:اي|وش|شنو) (?:بطاقه|حساب|محفظه|بنك|رابط)(?: من \w+)? (?:نستخدم|تفضل|تحب|تبي|تريد|نحول|نرسل|ياخذ|يستلم|تذهب|تروح)\w*|(?:اين|وين|كيف|شلون) (?:تحب|تفضل|تريد|تبي|تود)\w* (?:ان )?(?:[تي]ستلم|[تي]عود|[تي]رجع|نرسل|نحول|ناخذ|تاخذ)\w*|تحب\w* علي (?:ال)?(?:بطاقه|رصيد|لوحه)|(?:الاختيار|اختر\w*|تختار\w*) بين (?:ال)?(?:بطاقه|رصيد)|(?:اخبارنا|اخبرنا|خبرنا|قل لنا) (?:كم (?:تريد|تبي|تحب)|(?:ب)?(?:اي|ال)? ?(?:بطاقه|حساب))\w*",
        "which card should we use, where would you like to receive it, how much would you like",
        lambda allowed: not {"credit", "refund"} <= set(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This tells the time of a refund, and none is due.",
        r"(?:5|five)(?: to |-|–| and | - )(?:10|ten) (?:business|working|banking) days",
        r"(?:5|خمسه)(?: الي | ل|-|–| - )(?:10|عشره) (?:ايام|يوم) عمل",
        "5 to 10 business days",
        _no_refund,
    ),
    Row(
        "promise.remedy",
        "This tells the time of a refill, and none is due.",
        r"(?:allow|wait|give us|within|in|takes?)(?: \w+){0,2} 72 hours (?:for|until|and) (?:the |your )?(?:missing|refill|followers|likes|views|members|subscribers|lost|rest)|a refill takes",
        r"(?:انتظار|امهالنا|اعطنا|خلال|تستغرق|نحتاج)(?: \w+){0,2} 72 ساعه (?:ل|حتي|و)\w*(?: \w+)? ?(?:تعبي|متابع|ناقص|مفقود|باقي)\w*",
        "please allow 72 hours for the missing followers",
        _no_refill,
    ),
    Row(
        "promise.remedy",
        "This tells that something was accepted or is no longer refused, and nothing proves it.",
        r"(?:request|refund|refill|claim|case|order|it)(?: \w+)? (?:shows?|is shown|appears?|is marked|stands|is listed)(?: \w+)? (?:as )?(?:accepted|approved|granted|agreed)|(?:no longer|not|only|just) (?:shows?|shown|appears?|marked|listed)(?: \w+)? (?:as )?(?:rejected|refused|declined)",
        r"(?:يظهر|تظهر|مسجل|مسجله|يبين)(?: \w+){0,2} (?:مقبول|معتمد|موافق عليه)\w*|(?:لم يعد|لم تعد|ما عاد|ما عادت)(?: \w+){0,2} (?:يظهر|تظهر)? ?مرفوض\w*",
        "the request is shown as accepted, it no longer shows as rejected",
        lambda allowed: not allowed.case.done and allowed.case.evidence.refill_accepted is not True,
    ),
    Row(
        "claim.unsupported",
        "Nobody calls: an answer comes in writing.",
        r"(?:supervisor|manager|colleague|we|team|somebody|someone|specialist)(?: will|'ll| is going to)? (?:calls?|phones?|rings?) you|(?:a|your) call from (?:us|the|our|a)",
        r"(?:[سي]?[يتن]تصل|بيتصل|بنتصل|راح نتصل|سنتصل|نكلم(?:ك|ج) (?:تلفون|هاتف)\w*)(?: ب(?:ك|ج|كم))(?: \w+)?(?: (?:ال)?(?:مشرف|مدير|فريق))?",
        "the supervisor calls you tonight",
        always,
    ),
    Row(
        "promise.warranty",
        "This counts the warranty from another day than it runs.",
        r"(?:warranty|guarantee|\d+ days)(?: \w+){0,4} (?:counts?|counted|starts?|begins?|runs?|renews?|resets?)(?: \w+){0,2} ?(?:from |on |with )?(?:today|now|this message|the day you (?:read|receive|get)|the refill|the new)|warranty(?: \w+){0,4} (?:whatever|regardless|no matter)",
        r"(?:ضمان|الايام|يوما?)(?: \w+){0,4} (?:محسوب|يحسب|تحسب|تبدا|يبدا|يتجدد|تتجدد|يسري)(?: \w+)? ?(?:من )?(?:اليوم|الان|الحين|هذه الرساله|يوم (?:قراءت|استلام|وصول)\w*|(?:اعاده )?(?:ال)?تعبيه)|ضمان(?: \w+){0,4} (?:ايا كان|مهما كان|بغض النظر)",
        "the warranty is counted from today, from the day you read this, whatever the cause",
        always,
    ),
    Row(
        "promise.remedy",
        "This speaks of new ones, and none are decided.",
        r"(?:with|of|for|find|enjoy|about) (?:the|your) (?:new|fresh|free|extra|additional) (?:followers|likes|views|members|subscribers|comments|plays)|link (?:for|of) your free|link (?:which|that) (?:should|will|is to) (?:get|receive|have)",
        r"(?:ال)?(?:متابع|مشاهد|اعجاب|مشترك|عضو|اعضا|تعليق)\w* (?:ال)?(?:جديد|اضافي|مجاني)\w*|رابط (?:مشاهدات|متابعي|اعجابات)\w* (?:ال)?مجاني\w*|(?:ال)?رابط (?:الذي|اللي) (?:تصل|توصل|تروح|تذهب)\w*",
        "good luck with the new views, the link for your free views",
        _brings_no_more,
    ),
    Row(
        "promise.remedy",
        "This rewards the client, and nothing of the kind is decided.",
        r"(?:which|that|for which) you (?:are|will be|get) (?:rewarded|compensated|repaid)|you (?:are|will be|'ll be) (?:rewarded|repaid) for|(?:welcome|you are) (?:to|among|one of) (?:the|our) clients (?:who|that) pay less|(?:costs|is) (?:\d+ ?% )?(?:less|cheaper) (?:for you|next time)|you owe us nothing|nothing to pay for (?:this|the|your) order|(?:this|the|your) order costs you nothing|(?:as|your order) not paid yet",
        r"(?:الذي |اللي )?(?:ستكافا|تكافا|سنكافئك|نكافئك|بنكافئك)\w*(?: عليه)?|(?:ليس|ما) عليك شي\w* لنا|لا شي\w* يدفع مقابل|لا يكلف(?:ك|ج) شي\w*|نعتبر طلب(?:ك|ج) غير مدفوع|الذين يدفعون اقل",
        "you are rewarded, you owe us nothing, this order costs you nothing",
        always,
    ),
    Row(
        "promise.remedy",
        "A courtesy condition is followed by an invitation and nothing else.",
        r"(?:if|should) you (?:have|had) (?:any |some )?(?:other |further |more )?(?:questions?|concerns?|doubts?|notes?|comments?|remarks?)(?: \w+){0,4}, (?!(?:please|we're|we are|we|just|feel|do|don't|simply|let|write|tell|reply|contact|message|reach|ask|send|you can|you may|our|i|i'm|i am|kindly|never)\b)\w+ \w+",
        r"(?:اذا|ان|لو) (?:كان|كانت) (?:لديك|عندك|لك|عندج|لديج|لديكم|عندكم)(?: اي)? (?:سوال|اسئله|استفسار\w*|ملاحظ\w*|مخاوف)(?:، )?(?: )?(?!(?:اخر|اخري|ف|راسل|اكتب|اخبر|خبر|تواصل|لا تتردد|نحن|احنا|حنا|يسعد|يسر|ارسل|طرش|كلم|قل|دز|يمكن|تقدر|بامكان|ما عليك|رد|الفريق|فريق|عن|بخصوص|بشان|حول|علي|في|اضافي|نرجو|يرجي))\w+ \w+",
        "if you have any concerns, the price is reduced",
        always,
    ),
    Row(
        "promise.remedy",
        "This comes with the answer, and nothing of the kind is decided.",
        r"(?:answer|reply|response) (?:and|with|plus|along with|together with) (?:the|your|a|an|some) (?:full |whole |missing |remaining |small |little )?(?:amount|money|sum|refund|gift|rest|part|credit|discount|followers|likes|views|members|difference|voucher|coupon|surprise|bonus)",
        r"(?:ردنا|الرد|جوابنا|الجواب|رد|جواب) (?:و|مع )(?:ال)?(?:مبلغ|فلوس|نقود|هديه|جزء|باقي|ناقص|رصيد|خصم|متابع|اعجاب|مشاهد|فرق|كوبون|مفاجاه)\w*",
        "our answer and the amount, and a gift",
        always,
    ),
    Row(
        "promise.remedy",
        "This helps with the price, and nothing of the kind is decided.",
        r"(?:we|i)(?: will|'ll| can| could)? help(?: you)? with (?:half|part|some|all|the|this|your)(?: of)?(?: the| this| your)? ?(?:cost|costs|price|payment|next order|order price|bill|fee|difference|money)?|(?:with|by) (?:a |an )?(?:lower|better|reduced|smaller|special|cheaper) (?:price|rate|fee)|regards and (?:a|an|the|your) (?!support|team|good|great|nice|lovely|best|kind|warm)\w+|for choosing the (?:free|new|second|next)",
        r"(?:سنساعد|نساعد|بنساعد)(?:ك|ج|كم)?(?: في| ب)? ?(?:نصف|جزء|كل|بعض|ال)?(?: من)? ?(?:ال)?(?:سعر|تكلفه|ثمن|دفع\w*|فرق|قيمه)|بسعر (?:اقل|افضل|مخفض|خاص|ارخص)|(?:التحيه|التحيات|التقدير) و(?:طلب|هديه|خصم|رصيد|مبلغ)|لاختيار(?:ك|ج) (?:ال)?(?:طلب )?(?:ال)?(?:مجاني|جديد|ثاني)",
        "help with half of the price, with a lower price, regards and a free order",
        lambda allowed: "discount" not in allowed.offers,
    ),
    Row(
        "claim.untrue",
        "This threatens to tell others.",
        r"(?:we|i)(?: will|'ll| may| shall| have to| must)? (?:inform|notify|tell|report(?: this| you| it)? to|write to|contact) (?:your|the) (?:bank|card issuer|employer|police|authorit\w+|instagram|tiktok|followers)",
        r"(?:سن|بن|ن|راح ن|قد ن)(?:بلغ|خبر|علم|راسل|شتكي)(?:\w{0,2}) (?:ال)?(?:بنك|بنكك|مصرف|شرطه|جهات|جهه|انستغرام|تيك توك|منصه|متابع)\w*",
        "we will inform your bank",
        always,
    ),
    Row(
        "claim.unsupported",
        "This takes sides, and nothing is decided.",
        r"(?:supervisor|manager|team|colleagues?|we|everyone|policy)(?: here)? (?:is|are|stands?|will be)(?: all| fully| completely)? (?:on your side|with you in this|in your favou?r)|(?:rejected|refused|declined) by mistake",
        r"(?:المشرف|المدير|الفريق|فريقنا|كلنا|السياسه)(?: \w+)? (?:في صف|بصف|معك في|الي جانب|لصالح)(?:ك|ج|كم)?|في صف(?:ك|ج|كم)|(?:رفض|مرفوض)\w* (?:بال|عن طريق ال)خطا",
        "the supervisor is on your side, it was rejected by mistake",
        always,
    ),
    Row(
        "promise.remedy",
        "This tells a rule that gives, and no question was asked about it.",
        r"(?:as a rule|by rule|our rule is(?: that)?|generally|normally),? (?:what|whatever|everything) (?:was|is|has been|you)(?: \w+){0,4} (?:comes?|goes|go|is returned|returns?|is refunded)(?: back)?(?: to you)?",
        r"(?:القاعده|الاصل|المعتاد|عاده) (?:ان )?(?:ما|كل ما|اللي)(?: \w+){1,4} (?:[يت]عود|[يت]رجع|يعاد|يرد)(?:\w{0,2})? ?(?:ل|الي|علي)?\w*",
        "as a rule, what was not delivered comes back to you",
        lambda allowed: allowed.case.claim != "policy_question" and not {"credit", "refund"} & set(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This lets the client name the sum.",
        r"(?:which|what) (?:sum|amount|figure|compensation)(?: \w+)? (?:would|do|should|is|seems?)(?: you| be| to you)?(?: \w+)? ?(?:fair|right|like|want|expect|enough|suit\w*|good)",
        r"(?:اي|كم|وش) (?:ال)?(?:مبلغ|قيمه|تعويض)(?: \w+)? ?(?:تراه|ترينه|تريد|تبي|تود|يناسب|يرضي|عادل|مناسب|يكفي)\w*",
        "which sum would be fair for you",
        always,
    ),
    Row(
        "promise.remedy",
        "This makes the price less, and nothing of the kind is decided.",
        r"price (?:is|was|gets|will be|can be)(?: \w+)? ?(?:reduced|lower|lowered|cut|halved|too high|free)|(?:no worries|don't worry|never mind) about (?:the|your) (?:price|cost|money|payment)|(?:shows?|see it|it) in the price|(?:reply|answer) with (?:your|the) price|(?:help|assist)(?: you)? with the price|the (?:next |whole |new )?order is (?:half|free|on)|order (?:shows|is shown|counts) as free",
        r"(?:ينخفض|يقل|نخفض) (?:ال)?سعر|السعر (?:ينخفض|اقل|كان اعلي|يقل)|يهم(?:ك|ج) بشان (?:ال)?سعر|يظهر(?: ذلك)? في السعر|(?:ردنا|الرد) مع السعر|في سعر الطلب|الطلب (?:القادم )?(?:بالنصف|مجاني\w*)|يظهر مجاني\w*",
        "the price is reduced, it shows in the price, the order is free",
        lambda allowed: "discount" not in allowed.offers,
    ),
    Row(
        "promise.remedy",
        "This gives a share of the price, and no money is decided.",
        r"(?:half|part|some|most) of the price",
        r"(?:نصف|جزء من|معظم|ربع) (?:ال)?(?:سعر|ثمن)",
        "half of the price",
        _gives_no_money,
    ),
    Row(
        "promise.remedy",
        "This repeats the order, and no delivery is decided.",
        r"(?:order|delivery|it) (?:is|gets|will be|can be) repeated|link (?:for|of) (?:the|a|your) second order",
        r"يتكرر الطلب|الطلب يتكرر|رابط الطلب الثاني",
        "the order is repeated",
        _brings_no_more,
    ),
    Row(
        "promise.done",
        "This thanks for a proof that nobody has given.",
        r"(?:thank you|thanks) for (?:confirming|telling us|letting us know) that (?:the|your|everything|all|it)(?: \w+){0,2} (?:arrived|came|reached you|is there|is in)|(?:thank you for )?(?:your )?(?:patience|waiting) until (?:the|your) (?:money|amount|new|sum|refund|missing)",
        r"لتاكيد(?:ك|ج) وصول|علي تاكيد(?:ك|ج) وصول|(?:صبر(?:ك|ج)|انتظار(?:ك|ج)) حتي (?:تصل|يصل|توصل|يوصل)\w* (?:ال)?(?:نقود|فلوس|مبلغ|مشاهد|متابع|اعجاب)\w*|حتي تصل(?:ك|ج) (?:ال)?(?:نقود|فلوس)",
        "thank you for confirming that it arrived, for your patience until the money is with you",
        _undone,
    ),
    Row(
        "promise.remedy",
        "This hints at a present.",
        r"(?:small|little|nice|pleasant) (?:surprise|present|treat|token)|(?:show|reflect|express) it in your (?:balance|account)|spend it well|take what you need|(?:did you|how did you) like the (?:gift|bonus|present)",
        r"مفاجاه|(?:نظهره?|بنظهره?) في رصيد|صرفها بالعافيه|خذ\w* ما تحتاج|اعجبتك الهديه",
        "a small surprise, we show it in your balance, take what you need",
        always,
    ),
    Row(
        "promise.remedy",
        "This speaks of a balance or a choice that nobody has decided.",
        r"the new balance|the (?:money|refund|credit) or the (?:views|followers|likes|new|refill)|is the (?:sum|amount) right|how much would you like",
        r"الرصيد الجديد|(?:ال)?(?:نقود|فلوس|مبلغ) ام (?:ال)?(?:مشاهد|متابع|اعجاب)\w*|هل المبلغ مناسب|كم (?:تحب|تبي|تريد) ان تاخذ",
        "the new balance, the money or the views, how much would you like",
        _gives_no_money,
    ),
    Row(
        "promise.open",
        "Answers come in business hours.",
        r"(?:answer|reply|here|available|reach us)(?: \w+){0,3} (?:day and night|24/7|around the clock)",
        r"(?:نرد|نجيب|موجودون|معك|متاحون)(?: \w+){0,2} (?:ليلا ونهارا|ليل نهار|علي مدار (?:ال)?(?:ساعه|24))",
        "we answer day and night",
        always,
    ),
    Row(
        "claim.unsupported",
        "This asks for a review, or tells of a call or a bank that the case does not hold.",
        r"(?:change|update|remove|delete|reconsider) your (?:review|rating)|(?:five|5) stars|and a (?:phone )?call|(?:the|our|your) call with|(?:explain|write|talk|speak|complain) (?:this |it )?to (?:your|the) bank|from us and from your bank",
        r"(?:[تن]غير|[تن]حذف|تعدل)\w* تقييم(?:ك|ج)|خمس نجوم|ومكالمه|المكالمه مع|(?:سنشرح|بنشرح|نشرح|نوضح) للبنك|منا ومن البنك",
        "change your review, five stars, a call, explain to your bank",
        always,
    ),
    Row(
        "promise.remedy",
        "This asks to wait for what is not due.",
        r"(?:allow|wait|give us)(?: us)?(?: up to)? (?:10|ten) (?:business|working) days|bank will need",
        r"(?:انتظار|امهالنا)(?: \w+)? (?:10|عشره) ايام عمل|سيحتاج البنك",
        "please allow 10 business days",
        _no_refund,
    ),
    Row(
        "promise.remedy",
        "This asks to wait for what is not due.",
        r"(?:allow|wait|give us)(?: us)?(?: up to)? 72 hours",
        r"(?:انتظار|امهالنا|اعطنا)(?: \w+)? 72 ساعه",
        "please allow 72 hours",
        _no_refill,
    ),
    Row(
        "promise.done",
        "This calls settled what is not.",
        r"(?:happy|glad|pleased) that (?:this|it|everything|the matter|that) (?:is|was|has been|got) (?:settled|solved|resolved|over|fixed|done)",
        r"(?:سعداء|يسعدنا|مبسوطين)(?: \w+)? (?:لان|ان|انه) (?:ال)?(?:موضوع|امر|مشكله) (?:انته|انحل|حل)\w*",
        "happy that this is settled",
        _undone,
    ),
    Row(
        "promise.done",
        "This is glad of money, and none is on record.",
        r"(?:glad|happy|pleased|delighted) (?:that |to see )?(?:the|your) (?:money|amount|sum|refund|payment)(?: \w+){0,2} (?:with you|back|reached|arrived|came|got)",
        r"(?:يسعدنا|يسرنا|سعداء|حلو|فرحنا)(?: \w+){0,2} (?:ال)?(?:نقود|فلوس|مبلغ)(?:ك|ج)? (?:عاد|وصل|رجع|مع)\w*",
        "glad that the amount reached you",
        _no_money_done,
    ),
    Row(
        "promise.done",
        "This is glad of a delivery, and none is on record.",
        r"(?:glad|happy|pleased|delighted) (?:that )?(?:the|your|all the)(?: missing| new| lost)? (?:followers|likes|views|members|subscribers|drop|rest)(?: \w+)? (?:is|are|has|have)(?: \w+)? ?(?:with you|back|complet\w*|arriv\w*|stopp\w*|been)",
        r"(?:يسعدنا|يسرنا|سعداء|حلو|فرحنا)(?: \w+)? (?:ال)?(?:متابع|مشاهد|اعجاب|مشترك|نقص)\w*(?: \w+)? (?:عاد|وصل|رجع|اكتمل|توقف)\w*",
        "glad that the views have been completed",
        _nothing_brought,
    ),
)
