"""Rows of ``drafter.guard.left_open``: asides beside a sound reply that reopen it, invent a past for it, threaten, or give by another name."""

from __future__ import annotations

from typing import Final

from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always, decided, offers, undecided

_THING = r"(?:order|account|balance|offer|discount|warranty|request|case|ticket|credit|refill)"


def _brings_nothing(allowed: Allowed) -> bool:
    """Whether nothing is delivered at our cost, of which it may be said that the client does not pay for it."""
    return {"refill", "redelivery"}.isdisjoint(allowed.offers)


def _target_unchanged(allowed: Allowed) -> bool:
    evidence = allowed.case.evidence
    return evidence.target in (None, "public") and evidence.link_was_wrong is not True


def _service_unchanged(allowed: Allowed) -> bool:
    return allowed.case.evidence.wrong_service is not True


def _nothing_in_error(allowed: Allowed) -> bool:
    evidence = allowed.case.evidence
    billed = evidence.charged_extra is not None or allowed.case.claim in ("duplicate_charge", "payment_not_credited", "wrong_link")
    return not billed and evidence.link_was_wrong is not True and evidence.wrong_service is not True


def _is_over(allowed: Allowed) -> bool:
    """Whether nothing of the order is to come, so that nothing is refused for a time alone."""
    moving = allowed.case.order.status in ("pending", "processing", "in_progress", "partial")
    return decided(allowed) and "redelivery" not in allowed.offers and not moving


def _not_with_supervisor(allowed: Allowed) -> bool:
    return allowed.key != "escalate"


def _no_money_told(allowed: Allowed) -> bool:
    return not any(entry.remedy in ("credit", "refund") for entry in allowed.case.done) or allowed.key in ("acknowledge", "ask")


def _not_confirmed(allowed: Allowed) -> bool:
    return allowed.case.evidence.delivery_confirmed is not True and allowed.case.evidence.delivered_to_given_link is not True


def _not_fake(allowed: Allowed) -> bool:
    return allowed.case.evidence.quality_deviates is not True and allowed.case.claim != "low_quality"


ROWS: Final = (
    Row(
        "promise.open",
        "This takes the order for undone, or the refusal for no refusal.",
        r"as (?:if|though) (?:you|we|it|the order|nothing)(?: had| has| have)?(?: never)?(?: been)? (?:ordered|paid|happened|placed|bought|took place|existed)|(?:as if|as though) (?:nothing|it never) (?:happened|was)"
        r"|(?:no|refusal|answer|decision|above|rule)(?: \w+){0,2} (?:is|was) (?:only |just |merely )(?:for the record|on paper|a formality|formal|for form|for show|theory)|don't take (?:it|the no|this) (?:to heart|seriously|literally)",
        r"(?:نعتبر|اعتبر|كأن|كأنك|وكأنك|وكأن)\w*(?: \w+){0,2}(?<! قبل) (?:ما|لم|لا) (?:طلب|تطلب|صار|يصير|يحدث|حصل|يحصل|دفع|تدفع|يكن)\w*"
        r"|(?:ال)?(?:رفض|رد|قرار|جواب|أعلاه|كلام)(?: \w+){0,2} (?:للتسجيل|شكلي|شكلية|على الورق|صوري|للشكل|مجرد إجراء|إجراء شكلي)|لا ت(?:أخذ|اخذ)\w* (?:بجدية|على محمل الجد)|لا تزعل\w* من الرفض",
        "we act as though you had never ordered, the no is only for the record",
        always,
    ),
    Row(
        "claim.unsupported",
        "This tells what the followers are, which the case does not hold.",
        r"(?:turned|turns|come|came) out (?:to be )?(?:mostly |all |largely |partly )?(?:fake|bots?|empty|inactive|unreal|dead|low)|(?:are|were|is|was) (?:mostly|largely|mainly|all|partly|half) (?:fake|bots?|empty|inactive|unreal|dead)",
        r"(?:طلع|تبين|اتضح|ظهر|صار)\w*(?: \w+){0,3} (?:وهمي|مزيف|فاض|خامل|روبوت|بوت)\w*|(?:أغلب|معظم|كل)(?:هم|ها|هن) (?:وهمي|مزيف|فاض|خامل|روبوت|بوت)\w*",
        "they turned out to be mostly fake",
        _not_fake,
    ),
    Row(
        "claim.unsupported",
        "This tells that we found all of them there, which the case does not hold.",
        r"(?:found|counted|located|spotted) (?:all|every one) (?:of )?(?:the |your )?(?:\d[\d,]* )?(?:new )?(?:followers|likes|views|members|subscribers|comments)",
        r"(?:لقينا|وجدنا|عدينا|حصلنا|رأينا|شفنا)\w* (?:جميع |كل )(?:ال)?(?:\d[\d,]* )?(?:ال)?(?:متابع|اعجاب|مشاهد|مشترك|لايك|عضو|اعضا|تعليق)\w*"
        r"|(?:لقينا|وجدنا|عدينا|حصلنا|رأينا|شفنا)\w* (?:ال)?\d[\d,]* (?:متابع|اعجاب|مشاهد|مشترك|لايك|عضو|اعضا|تعليق)\w*(?: \w+)? (?:كلهم|كلها|جميعهم|جميعها)",
        "we found all the followers on the account",
        _not_confirmed,
    ),
    Row(
        "promise.warranty",
        "This stretches the warranty beyond its days.",
        r"(?:protects?|covers?|covered|protected|guards?|holds?|applies|valid|counts?)(?: you| it| them| the \w+)? (?:no matter|regardless of|however|whatever|irrespective of)(?: \w+){0,2} (?:long|time|late|when|many|date|old)",
        r"(?:يحمي|تحمي|يغطي|تغطي|يشمل|تشمل|محمي|مغطى|مشمول|يسري|تسري|ساري)\w*(?: \w+){0,2} (?:مهما|بغض النظر|أيا كان|حتى لو طال)\w*",
        "it protects you no matter how long ago",
        always,
    ),
    Row(
        "promise.done",
        "This tells where money went, which nothing proves.",
        r"(?:that is|that's|this is|so that is|and that is) where (?:it|the money|the sum|the amount|we|everything) (?:went|has gone|was sent|sent it|put it|landed|arrived|is now)",
        r"ف(?:ذهب|راح|نزل|وصل|أُرسل|أرسلناه|حولناه|حُول|أُضيف|دخل)\w* (?:إليها|إليه|لها|له|عليها|عليه|فيها|هناك)",
        "you asked for the wallet, so that is where it went",
        _no_money_told,
    ),
    Row(
        "promise.open",
        "This gives way where the client insists.",
        r"(?<!even )(?:if|when|should) (?:you|the client) (?:really |still |keep )?(?:insists?|press(?:es)?|push(?:es)?)(?:ing)?",
        r"(?<!حتى )(?:إذا|إن|لو|متى) (?:كنت |كنتي |أنت |إنت )?(?:ملزم|مصر|مصرة|أصررت|أصريت|أصريتي|تصر|تصرين|تصري|مصمم|مصممة|ملح|ملحة|ألححت|تلحين)(?!\w)",
        "if you insist, we do it",
        always,
    ),
    Row(
        "promise.open",
        "This promises to talk about the money again.",
        r"(?:sit down|talk|speak|discuss|meet|come back|look again)(?: \w+){0,3} (?:about|over|to|at)? ?(?:what (?:you|was) (?:spent|paid)|(?:the|your) (?:money|spending|payment|price))(?! (?:was|is|has|went))",
        r"(?:نجلس|نتكلم|نتحدث|نتناقش|نناقش|نتفاهم|نرجع|نقعد|نبحث|لبحث|نشوف)\w*(?: \w+){0,3} (?:ما|اللي|المبلغ الذي) (?:أنفق|انفق|دفع|صرف)\w*",
        "we sit down about what you spent",
        always,
    ),
    Row(
        "promise.open",
        "This may open again what is decided.",
        r"(?:can|could|may|might)(?: still)?(?: always)? be (?:reviewed|reopened|reconsidered|revisited|re-?examined|increased|extended|appealed|looked at)"
        r"|(?:amount|sum|figure|percentage|discount) (?:can|could|may|might)(?: still)? be raised|(?:do not|don't|no) need to (?:write|ask|request|report)(?: it| us)? (?:again|next)"
        r"|(?:kept|keep|keeping|leave|left|holding|hold) (?:your |the |this )(?:request|case|ticket|file|warranty|order) open|(?:noted|marked|kept|saved|filed) for (?:a )?(?:later|future)"
        r"|(?:looked at|reading it|reads it|going over it|checked|reviewed) (?:once )?again if|is (?:then )?looked at again|is reading it again|still (?:have|take) a look|for the review\b|for (?:a )?later review"
        r"|let you know (?:if|when|once|before) (?:anything|something|this changes|it changes|that changes|it opens|any)",
        r"(?:يمكن|ممكن|بالإمكان|تقدر|نقدر) (?:مراجعة|فتح|رفع|إعادة النظر|زيادة|تمديد|النظر)"
        r"|لا (?:حاجة|داعي) (?:لأن |إلى أن |ل|إلى )?(?:تطلب|تكتب|الكتابة|كتابة|الطلب|طلب)\w*(?: \w+)? (?:مجدد|مرة|من جديد)\w*"
        r"|(?:أبقينا|نبقي|خلينا|تركنا|بنخلي|سنبقي) (?:ال)?(?:طلب|ملف|تذكر|ضمان)\w* مفتوح\w*|لمراجعة لاحقة|للمراجعة لاحق\w*|تفاصيل للمراجعة|(?:يُنظر|ينظر|يقرؤ|يقرأ|نطالع)\w* [^.!؟\n]{0,25}(?:مجدد|من جديد|مرة أخرى)\w*"
        r"|(?:نخبر|بنخبر|سنخبر|نبلغ|سنبلغ)\w* (?:إن|إذا|عندما|متى|لو|قبل) (?:أُتيح|أتيح|يتغير|تغير|توفر|تيسر|انفتح|أي)\w*|سننظر مع ذلك",
        "it can be reviewed, kept open, we let you know when this changes",
        decided,
    ),
    Row(
        "promise.open",
        "This decides for now alone, and may open again.",
        r"for (?:now|the moment|the time being|today) (?:the answer|the warranty|we (?:cannot|can't)|it is|that is|no)|(?:cannot|can't|not|closed|no) (?:\w+ ){0,4}for (?:now|the moment)",
        r"(?:الجواب|الضمان|الرد)(?: \w+)? في الوقت (?:الحالي|الحاضر)|(?:لا|ما|ليس|مغلق)(?: \w+){0,4} في الوقت (?:الحالي|الحاضر)",
        "for now the answer is no",
        _is_over,
    ),
    Row(
        "promise.open",
        "This counts something as agreed or given.",
        r"counts? as (?:a |an |your )?(?:yes|no|approv\w*|accept\w*|agree\w*|consent|deliver\w*|done|complete\w*|refund\w*|grant\w*|confirm\w*)|accepted for review",
        r"(?:يُعد|تُعد|يعتبر|تعتبر|يُحسب|نعتبر)\w*(?: \w+)? (?:موافق|مقبول|منفذ|قبول|مكتمل|تأكيد|رفض)\w*|قُبلت مطالبت\w*",
        "silence counts as a yes",
        always,
    ),
    Row(
        "promise.remedy",
        "This takes a price away, which the decision does not.",
        r"(?:you )?(?:only pay|pay only|will only pay|(?<!we )do not pay|(?<!we )don't pay|won't pay|pay nothing|pay after)\b|(?:is|are|was|be)(?: then)? not charged|never charge|nothing(?: more)? (?:is|will be) charged|(?:stays?|remains?|comes?) free"
        r"|the rest of the (?:price|money|amount) waits",
        r"(?:لن|لا|ما|ما راح) (?:تدفع|نحاسب|تُحسب|تحسب|يُحسب(?! (?:ال)?(?:زبائن|زبون|زباين|مبيعات|متابع))|تتحاسب)\w*|تدفع بعد|يبقى دون تكلفة|باقي السعر",
        "you only pay for, it is not charged",
        _brings_nothing,
    ),
    Row(
        "promise.remedy",
        "This says that money is the client's, which the decision does not.",
        r"still yours\b",
        r"ما زالت (?:لك|لكم|لج)",
        "they are still yours",
        lambda allowed: not {"credit", "refund"} & set(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This leaves the first delivery to the client, or its price.",
        r"(?:first|old|wrong) (?:delivery|one|order) (?:is (?:then )?not charged|stays? (?:with you|yours))|do not pay for the (?:first|old|wrong)|you decide when|(?:until|when) you (?:agree|are happy|say it is)",
        r"(?:الدفعة|التنفيذ|الطلب) الأول\w* (?:\w+ )?(?:لديك|لك)|(?:لن تدفع\w* )?مقابل (?:التنفيذ|الطلب) الأول|لا تُحسب الدفعة|أنت من يقرر|حتى (?:توافق|ترضى)",
        "you do not pay for the first delivery, you decide when it is good enough",
        offers("redelivery", "refill"),
    ),
    Row(
        "promise.remedy",
        "This lets the client have more than is decided.",
        r"you (?:may|can|could|get to|will|would|are free to) (?:\w+ )?(?:keep|have|take|get) (?:both|them all|it all|all of (?:it|them)|everything|the two|the lot)",
        r"(?:تحتفظ|تاخذ|تحصل|تخلي)\w* (?:علي )?ب?(?:الاثنين|الاثنتين|الثنتين|كليهما|كلاهما|كل شيء|كل شي|الكل|الامرين)",
        "you may keep both",
        always,
    ),
    Row(
        "promise.remedy",
        "This brings the rest, and no delivery is decided.",
        r"(?:we|we'll|i|i'll|we will) (?:also )?(?:bring|fetch|find|get) (?:you )?(?:the|your) (?:rest|others|remaining|missing)",
        r"(?:[سب]?نجيب|راح نجيب|بندبر|ندبر)\w*(?: لك| لج)? (?:ال)?(?:باقي|بقيه|ناقص|متبقي)\w*",
        "we bring the rest",
        _brings_nothing,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that the client was told this.",
        r"(?<!what )you (?:were|had been|have been) (?:told|informed|warned|notified|reminded)|(?:we|i|somebody|someone|our team|a colleague|support) (?:had |have |has )?(?:already )?(?:told|informed|reminded|warned|promised|notified) you|did not read",
        r"(?:أُبلغت(?! عن)|أُخبرت(?! عن)|أُعلمت|نُبّهت|تم (?:إبلاغ|إخبار|تنبيه)ك)(?: \w+)?|(?:وعد|أخبر|أبلغ)(?:ك|كِ|ج) (?:زميل|أحد|الفريق)\w*|(?:ذكّرناك|نبّهناك|أبلغناك|أخبرناك|خبرناك|ذكرناك)|لم تقرأ",
        "you were told",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case holds no colleague who did this.",
        r"(?:a|our|one|another) (?:new )?colleague (?:had |has |have )?(?!(?:will|can|is|are|may|who|or|and|for|to|of|in|with|by)\b)\w+|by (?:a|one of our|our) (?:new )?colleagues?"
        r"|colleague(?: (?:in|from|of|at|with) (?:the |our |your )?\w+(?: \w+)?)? (?:confirmed|told|said|promised|checked|found|saw|forgot|noticed|approved|agreed|assured|wrote|entered)",
        r"من زميل(?: جديد| لنا)?|زميل (?:في|من) (?:ال)?\w+(?: \w+)? (?:أكد|قال|وعد|أخبر|ذكر|وافق|راجع|سجل|نسي)\w*|زميل(?: جديد| لنا| آخر)? (?:كان|قد|أخبر|قال|ذكر|وعد|سجل|سجّل|نفذ|نفّذ|أخطأ|غير|غيّر|فعل|نسي|رفض|وافق|أكد|راجع|رد|اتصل|طلب|ألغى|أدخل)\w*"
        r"|(?:وعد|قال|أخبر|أخطأ|سجل|غيّر|أكد|رفض|وافق|نسي|طلب|اتصل)\w* (?:لك |بك |من )?زميل",
        "a mistake by a new colleague",
        always,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this of the account, the post or the link.",
        r"(?:account|post|profile|page|video|link|channel) (?:had been|has been|was|got|were|had|has) (?:\w+ )?(?:changed|hidden|private|edited|renamed|locked|closed|moved)(?! to| back)|(?<!its )(?:link|post|account|profile|page) changed(?! since)|you (?:\w+ )?(?:set|made|turned|switched|put) (?:the|your) (?:account|page|profile)(?: to| on)? private",
        r"(?<!هل )(?<!أو )(?<!إن )(?:تغير|تغيّر|تبدل|تعدل) (?:ال)?(?:رابط|منشور|حساب|اسم)\w*|(?:حوّلت|حولت|خليت|جعلت|قفلت)\w* (?:ال)?(?:حساب|صفحة)\w* (?:ل|إلى )?خاص\w*|كان (?:ال)?(?:حساب|منشور|صفحة|فيديو)\w* (?:خاص|مخفي|مقفل|مغلق)\w*",
        "the post had been hidden, the link changed",
        _target_unchanged,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold this of the service.",
        r"(?:service|listing|description|warranty|price) (?:was|has been|had been|got|were) (?:changed|wrong|updated|replaced|shortened|edited|altered)|last update of the service|part of the service description|wrong quantity",
        r"(?:تغيرت|تغيّرت|غيّر|تبدلت)(?: \w+)? (?:ال)?خدمة|(?:كان )?(?:ال)?وصف(?: الخدمة)? خاطئ\w*|آخر تحديث|قُصّرت مدة|مذكور في وصف الخدمة|بكمية خاطئة",
        "the service was changed, the listing was wrong",
        _service_unchanged,
    ),
    Row(
        "claim.unsupported",
        "The case holds no mistake.",
        r"(?:ended|expired|closed|stopped|completed)[^.!?\n]{0,30} by mistake|(?:was|is) a mistake (?:by|of|on)|outside the (?:time|window|period)",
        r"(?:انتهى|انتهت|اكتمل|توقف)[^.!؟\n]{0,40} عن طريق الخطأ|وهذا خطأ من|رغم أنه خارج",
        "it ended by mistake",
        _nothing_in_error,
    ),
    Row(
        "claim.unsupported",
        "The case does not hold that it was paid twice.",
        r"(?:see|found|find|shows?|there (?:are|were)) (?:two|2) (?:payments|charges|debits|deductions)",
        r"(?:أرى|نرى|يظهر|ظهرت|نشوف|أشوف|وجدنا)(?: لدينا| عندنا)? (?:دفعتين|خصمين|عمليتي|دفعتان|خصمان)\w*",
        "I see two payments",
        lambda allowed: allowed.case.evidence.charged_extra is None,
    ),
    Row(
        "claim.untrue",
        "This threatens, or sets a condition that the policy does not hold.",
        rf"without (?:your|an|a|any) (?:reply|answer|response)(?: \w+)?,? [^.!?\n]{{0,20}}(?:is|are|will be|counts|gets)|if you (?:write|ask|complain|message|do not|don't|keep)[^.!?\n]{{0,30}},? (?:the|your|this|we)[^.!?\n]{{0,25}} (?:is|are|will be|gets|takes|take) (?:closed|lost|withdrawn|longer|cancelled|canceled|over|blocked)"
        rf"|or (?:the|your) {_THING} is (?:gone|lost|closed|over|void)|(?:ends|voids|cancels|ended) (?:the|your) (?:warranty|offer|discount)|no longer answer|(?:wait|hold off) with your claim|claim at the bank|(?<!when )(?<!after )(?<!once )(?<!if )(?:your|the) (?:account|balance|offer) is (?:then )?(?:closed|withdrawn|lost)|or we cannot deliver|final and binding|order elsewhere",
        r"(?:بدون|دون|من غير) (?:رد|جواب)\w*(?: اليوم)? [^.!؟\n]{0,20}(?:يُغلق|تُغلق|يغلق|يُلغى|يُعد|يضيع|تضيع)\w*|(?:إن|إذا|لو) (?:كتبت|طلبت|لم تجب|ما رديت|اشتكيت|لم ترد)[^.!؟\n]{0,25} (?:يُغلق|سُحب|ضاع|تأخر|يُلغى|نغلق|يغلق|يسحب|تُغلق)\w*"
        r"|وإلا (?:ضاع|لا يمكن|سقط|انتهى|أُغلق)\w*|(?:ينهي|يلغي|يُسقط) (?:ال)?(?:ضمان|عرض|خصم)|لا نرد بشأن|تأجيل مطالبت\w*|مطالبة لدى البنك|(?:ومع|مع) مطالبتك يُغلق|نهائي وملزم|من مكان آخر",
        "without your reply the account is closed",
        always,
    ),
    Row(
        "promise.open",
        "This makes more of a warranty, a discount or a refill than is decided.",
        r"(?:does|do|will) (?:not|never) expire|never expires?|be turned into (?:balance|credit|cash|money)|orders are still (?:protected|covered)|order you (?:have )?already placed|message is enough"
        r"|(?:warranty|guarantee) (?:is|stays|remains) (?:still )?open|choose (?:the day|how long)|(?:count|number) (?:then )?(?:reaches|holds)(?! (?:the )?\d)|left without a (?:discount|refund|credit)|second (?:refill|credit|refund)|as your right|off what you (?:have )?(?:already )?paid|(?:choose|pick|ask for|take) (?:a |an )?(?:different|another) (?:service|package)|(?:set|pick|name) another (?:day|date|time)|in (?:under|less than) (?:an?|one) (?:hour|minute)",
        r"(?:لا|لن) (?:تنتهي|ينتهي) (?:صلاحي|أبد)\w*|فالخصم لا ينتهي|مطالبتك لا تنتهي|تحويل الخصم|ما زالت محمية|(?:طلب|لطلب) (?:أنشأته|طلبته|قدمته) من قبل|رسالة واحدة تكفي"
        r"|(?:يبقى|ما زال) الضمان مفتوح\w*|اختيار يوم|تختار مدة|يصل العدد|دون خصم|(?:تعبئة|إضافة|تنفيذ) ثانية|أي نقص لاحق|(?:خصم|تخفيض|نخصم|سنخصم)(?: \S+){0,3} مما دفعته?|تطلب خدمة أخرى|فحدد\w* يوم\w* آخر|في أقل من (?:ساعة|دقيقة)",
        "the discount does not expire, one message is enough",
        always,
    ),
    Row(
        "promise.done",
        "This tells something as done that nothing proves.",
        r"(?:balance|account) has (?:already )?been (?:updated|adjusted|topped up)|(?:has|have) spoken (?:to|with) the|(?:was|has been) handed to [^.!?\n]{0,25}(?:yesterday|earlier|already)|(?:passed|forwarded|escalated) (?:your request|it|this) to a supervisor|supervisor (?:has (?:seen|read|approved)|is reading|looked)|looks good|first in (?:line|the queue)|next (?:in line|to be processed)",
        r"(?:حُدّث|تحدث|تم تحديث) (?:رصيد|حساب)\w*|تحدث(?:نا|ت)? مع (?:ال)?فريق|أُحيل إلى المشرف أمس|أحلنا طلبك إلى|(?:رآه|راجعه|قرأه) المشرف|المشرف (?:يقرؤ|رأ|وافق)\w*|يبدو جيد\w*|(?:الأول|الأولى) في الدور|التالي في المعالجة",
        "your balance has been updated, a supervisor has seen it",
        _not_with_supervisor,
    ),
    Row(
        "claim.untrue",
        "This tells a rule for all that the policy does not hold.",
        r"no (?:shop|store|site|company) (?:gives|refunds|returns|does)|never (?:given|refunded|shorter|longer|returned)|every (?:newer|new|later|other|single) order|no order of yours|no order (?:is|gets) (?:ever )?refunded",
        r"لا [يت]\w+ أي (?:متجر|موقع)|لا (?:يُعاد|تُعاد|يُرد) (?:\w+ )?أبد\w*|لكل طلب (?:أحدث|جديد|لاحق)|لا تقل مدة|لا يبقى لك طلب|لا يُعاد ثمن أي",
        "refunds are never given for followers",
        always,
    ),
    Row(
        "promise.open",
        "Nothing is decided yet; this tells how, or gives power over it.",
        r"(?:answer|reply) and the (?:solution|refund|money|amount)|choose the solution|either the \w+ comes? or|value is with|(?:back to you|answer you|reply) this (?:morning|afternoon|evening)|you may answer later|for approval|so it counts|and it(?:'s| is) yours",
        r"(?:ردنا|جوابنا|ردّنا) والحل|اختيار الحل|إما أن تصل|القيمة لدى|بعد ظهر اليوم|(?:الرد|الإجابة) لاحقا|للموافقة|لذلك (?:يُحتسب|محسوب)\w*",
        "our answer and the solution",
        undecided,
    ),
)
