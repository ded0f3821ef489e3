"""Still more rows of ``drafter.guard.left_open``: what slips into sound replies without a word of giving: the rest comes, count it as yours,
you go first, the warranty has you covered, others wrote the same.
"""

from __future__ import annotations

from typing import Final

from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always, undecided


def brings_no_more(allowed: Allowed) -> bool:
    """Whether nothing more is to come to the client's page: no delivery is offered or on record."""
    return {"redelivery", "refill"}.isdisjoint({*allowed.offers, *(entry.remedy for entry in allowed.case.done)})


def gives_no_money(allowed: Allowed) -> bool:
    return {"credit", "refund", "discount"}.isdisjoint({*allowed.offers, *(entry.remedy for entry in allowed.case.done)})


def nothing_brought(allowed: Allowed) -> bool:
    """Whether no new delivery and no refill is on record."""
    return not any(entry.remedy in ("redelivery", "refill") for entry in allowed.case.done)


def no_refill(allowed: Allowed) -> bool:
    """Whether no refill is offered, on record or asked about."""
    return brings_no_more(allowed) and allowed.case.claim not in ("refill_delayed", "drops")


def _no_money(allowed: Allowed) -> bool:
    """Whether no money is offered, on record or asked about."""
    return gives_no_money(allowed) and allowed.case.claim not in ("refund_status", "payment_not_credited")


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


def _lacks(allowed: Allowed) -> bool:
    """Whether the record does not hold that all that was ordered is there."""
    order = allowed.case.order
    if {"refill", "redelivery"} & {entry.remedy for entry in allowed.case.done}:
        return False
    short = order.quantity is None or order.delivered is None or order.delivered < order.quantity
    dropped = None not in (order.current_count, order.start_count, order.delivered) and (
        (order.current_count or 0) < (order.start_count or 0) + (order.delivered or 0)
    )
    return short or dropped


ROWS: Final = (
    Row(
        "promise.remedy",
        "This tells that what is missing still comes, and no delivery is decided.",
        rf"(?:followers|likes|views|members|subscribers|comments) (?:can|could|will|may|'ll)(?: then| also| still)? (?:go|move|land|end up|be moved|be sent) (?:where|to|on|there)|your (?:followers|likes|views|members|subscribers|comments|order)(?: \w+)? (?:right |soon |straight |just )?after (?:it|that|this)|(?:check|see|look|find|confirm)\w*(?: \w+)? when (?:the |your )?(?:order|delivery|rest|remaining|missing|other)|{_REST}(?: \w+)? (?:will|'ll|should|would)(?: (?:then|also|still|simply|just|all|soon))? {_COMES}"
        rf"|{_REST} (?:then |also |still |simply |just |all )?(?:runs|comes|follows|continues|resumes|arrives|returns|carries on|goes (?:on|through|out)|gets? (?:delivered|sent)|keeps? (?:coming|running|going))",
        rf"ل[يت](?:ذهب|روح|وصل|نتقل|نقل)\w* (?:ال)?(?:متابع|اعجاب|مشاهد|عضو|اعضا|مشترك|تعليق)\w*|(?:متي|اذا|اول ما|حالما)(?: \w+){{1,4}} (?:وصل|رجع|كمل|جا|لحق)ت?(?:ه|ك|ج|ها)? (?:ال)?\d[\d,]* (?:ال)?(?:باقي|متبقي|ناقص)\w*|(?<!هل )(?<!اذا )(?<!ان كان )(?<!ممكن )(?<!يمكن )(?<!يقدر )(?:[سب]|راح |سوف )?{_COMES_AR} (?:{_REST_AR}|(?:ال)?\d[\d,]* (?:(?:ال)?\w+ )?(?:ال)?(?:باقي|متبقي|ناقص|اخري|اخرين)\w*)"
        rf"|(?<!هل )(?<!اذا )(?<!ان كان )(?<!تبي )(?<!تبين )(?<!تريد )(?<!قيمه )(?<!عن )(?<!ثمن )(?<!\d )(?<!\d ال){_REST_AR}(?: (?:من|ال|\d)[\w,]*){{0,3}} (?:[سب]|راح |سوف )?{_COMES_AR}",
        "the rest comes, the remaining ones reach you, the rest goes on",
        brings_no_more,
    ),
    Row(
        "promise.remedy",
        "This is given at our expense, and no delivery is decided.",
        r"at (?:our (?:own )?|the panel's )(?:expense|cost)|(?:the |your )?\d[\d,]* (?:followers|likes|views|plays|members|subscribers|comments|votes|streams|saves|shares) (?:go|goes|come|run|start|land)(?: out| there| here| in)? (?:again|anew|once more|afresh)",
        r"علي (?:نفقتنا|كلفتنا)",
        "at our expense, the 800 likes go there again",
        brings_no_more,
    ),
    Row(
        "promise.done",
        "This tells that what was missing has come, and nothing proves it.",
        rf"(?:followers|likes|views|members|subscribers|comments)(?: \w+){{0,4}} (?:are|is)(?: (?:now|already))? (?:on|in|at|with) (?:your (?:post|page|account|profile|channel|video|reel)|you)(?: by)? (?:now|already)|{_REST} (?:has|have|were|was)(?: (?:now|since|also|already|all|just|then)){{1,3}} (?:been )?(?:delivered|arrived|come|completed|sent|restored|returned|added|refilled)",
        rf"(?:متابع|اعجاب|مشاهد|عضو|اعضا|مشترك|تعليق)\w*(?: \w+){{0,3}} (?:اصبح|صار|باتت?)\w* (?:علي|في|عند) ?(?:منشور|صفح|حساب|قنا|فيديو|مقطع)\w*|(?:وصل|جا|اكتمل|رجع|نزل|كمل)(?:ت|وا|ك|كم|ج|لك|لج)*(?: (?:الان|الحين|بعدها|ايضا|كذلك|خلاص|لاحقا)){{1,2}} {_REST_AR}|{_REST_AR}(?: (?:من|ال|\d)[\w,]*){{0,3}} (?:وصل|جا|اكتمل|رجع|نزل|كمل)(?:ت|وا|ك|كم|ج|لك|لج)* (?:الان|الحين|بعدها|ايضا|كذلك|خلاص)",
        "the rest has since arrived, the remaining ones came too",
        nothing_brought,
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
        r"|(?:nothing|none of it|not a (?:single )?\w+)(?: \w+){0,3} (?:is|gets|goes|will be|will get|will go)(?: \w+){0,2} (?:lost|wasted|to waste)|(?:nothing|none of it|not a (?:single )?\w+) (?:will be|will go|goes|gets) missing|without (?:a |any )?loss (?:to|for|on) you",
        r"(?:ما|لن|لا) (?:راح |رح )?[بسح]?[يت](?:روح|ضيع|خسر|فوت)\w*(?! (?:\w+ )?وقت)|(?:لن|ما|لا)(?: \w+){0,5} علي حساب(?:ك|ج|كم)(?! (?:ال|في|علي|ب))|(?:لن|ما) [يت](?:كون|كوني|كونين) (?:قد )?دفعت\w*|(?:لن|ما)(?: \w+){0,3} ناقص(?: \w+){0,2} (?:متابع|اعجاب|مشاهد|شي)\w*|(?:بدون|دون|بلا) (?:اي )?خسار\w*",
        "you will not lose it, it will not be at your expense, not one short",
        always,
    ),
    Row(
        "claim.unsupported",
        "By the record something is missing, or nobody has counted.",
        r"(?:nothing|none of (?:it|them|the \w+|your \w+)|not a (?:single )?\w+)(?: \w+){0,4} (?:is|are) missing",
        r"لا شي\w* (?:ناقص|مفقود|ينقص)\w*|(?:لا|ما|لن) ينقص\w* (?:(?:ولا )?\w+ واحد\w*|احد|اي)|ما في شي\w* ناقص\w*",
        "nothing is missing",
        _lacks,
    ),
    Row(
        "promise.remedy",
        "This says that money is kept for the client, which nobody has decided.",
        r"(?:usd|aed|sar|qar|kwd|bhd|omr|egp|jod|dollars?|dirhams?|riyals?|dinars?|pounds?) (?:is|are) (?:then |all )?yours|at your disposal|(?:stays?|remains?|kept|safe|reserved|set aside|waiting|held)(?: \w+)? (?:yours to use|with us|for you|in your name)",
        r"(?:دولار|ريال|درهم|دينار|جنيه)\w* (?:لك|لج|لكم|حق(?:ك|ج))(?!\w)|(?:تحت|في) تصرف(?:ك|ج|كم)|(?:محفوظ|محجوز|محتفظ)\w* (?:لك|لج|باسم|عندنا|لدينا)\w*",
        "at your disposal, kept for you",
        gives_no_money,
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
        gives_no_money,
    ),
    Row(
        "promise.open",
        "This hints at something extra that the decision does not name.",
        r"(?:and|plus|with) (?:a |some )?little (?:something|extra|gift|bonus)|something (?:small|nice|extra) (?:for|on top)",
        r"(?:وفوقي?(?:ها|هم|ه)|مع|و) ?(?:حاجه|شي) (?:بسيط|صغير|حلو)\w*|حاجه (?:بسيطه|صغيره) (?:عن(?! (?:ال)?(?:معتاد|موعد))|كمان|فوق)",
        "and a little something, and something small on top",
        always,
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
        no_refill,
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
        r"(?:because|since|as) (?:the |your |our |a )?(?:payment |web |checkout )?(?:page|browser|app|site|website|system|connection|button|gateway|network|server|internet)(?: \w+){0,4} (?:was|were|had|did|got|froze|crashed|reloaded|refreshed|timed|failed|dropped|hung|went)"
        r"|(?:page|browser|app|site|website|system|connection|gateway|network|server|internet)(?: \w+){0,2} (?:froze|hung|crashed|(?:was|were|had been|kept) (?:\w+ )?(?:hanging|frozen|freezing|slow|overloaded|lagging|loading|stuck))",
        r"(?:لان|بسبب ان) (?:ال)?(?:صفحه|متصفح|تطبيق|موقع|نظام|شبكه|اتصال|بوابه|زر|سيرفر|انترنت)\w*"
        r"|(?:ال)?(?:صفحه|متصفح|تطبيق|موقع|نظام|شبكه|اتصال|بوابه|سيرفر|انترنت)\w*(?: \w+){0,2} (?:كان\w* )?(?:[يت]علق|علق\w*|معلق\w*|مجمد\w*|بطي\w*|مهنق\w*|واقف\w*)",
        "because the page was reloaded, the page was hanging",
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
        r"(?<!بادره )(?<!لفته )(?<!باب )(?<!رصيد )(?<!رصيدا )(?<!دافع )(?<!سبيل )(?:حسن|سوء) (?:ال)?نيه|مشبوه\w*|(?:ال)?(?:جهه|جماعه|ناس|مصدر) (?:التي|اللي|الذين|الذي) ن(?:مرر|رسل|اخذ|شتري|حول|طلب)\w*|(?:ال)?(?:جهه|مصدر|طرف) (?:التي|الذي|اللي) (?:زود|ورد|وفر)\w*|ما نكسب\w*|ارباحنا",
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
)
