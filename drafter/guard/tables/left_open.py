"""Rows of ``drafter.guard.left_open``: each with its rule, its reason, the phrases in both languages and when they are wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from drafter.guard.allowed import Allowed


@dataclass(frozen=True, slots=True)
class Row:
    """Phrases over folded text, English and Arabic with its gloss, and when they break ``rule``."""

    rule: str
    why: str
    english: str
    arabic: str
    gloss: str
    when: Callable[[Allowed], bool]
    far: bool = False
    """Whether a denial takes them away from anywhere in their statement, and not only from right before them."""


def decided(allowed: Allowed) -> bool:
    return allowed.key in ("offer", "decline", "follow_up")


def always(allowed: Allowed) -> bool:  # noqa: ARG001 - every row asks the same
    return True


def undecided(allowed: Allowed) -> bool:
    """Whether nothing is decided yet: a first answer, a question, a dispute."""
    return allowed.key in ("acknowledge", "ask", "escalate")


def undone(allowed: Allowed) -> bool:
    """Whether nothing is on record as done."""
    return not allowed.case.done


def offers(*remedies: str) -> Callable[[Allowed], bool]:
    """Whether one of some remedies is offered."""

    def holds(allowed: Allowed) -> bool:
        return not set(remedies).isdisjoint(allowed.offers)

    return holds


def _offers_money_or_discount(allowed: Allowed) -> bool:
    return not {"credit", "refund", "discount"}.isdisjoint({*allowed.offers, *(entry.remedy for entry in allowed.case.done)})


def _without_refund(allowed: Allowed) -> bool:
    return (
        allowed.key in ("offer", "decline", "follow_up", "inform") and "refund" not in allowed.offers and allowed.case.claim != "cash_out"
    )


def _stopped(allowed: Allowed) -> bool:
    """Whether nothing more is to be delivered: no delivery is offered or done, and the order does not run."""
    done = {entry.remedy for entry in allowed.case.done} & {"redelivery", "refill"}
    moving = allowed.case.order.status in ("pending", "processing", "in_progress")
    return decided(allowed) and {"redelivery", "refill"}.isdisjoint(allowed.offers) and not done and not moving


ROWS: Final = (
    Row(
        "promise.open",
        "This leaves to a review what is decided.",
        r"(?:study|consider|explore|examine|look at|look into) (?:the possibility of|whether we can) (?:a |an )?(?:full |partial )?(?:refund|return|credit|refill|giv|send|add)\w*|(?:is|are) (?:still )?being (?:reviewed|studied|considered|looked at)|under review|(?:is|are) reviewing (?:whether|if|the)|whether more is due"
        r"|(?:decision|case|matter|request)(?: [\w.,]+){0,5} is (?:now )?with (?:a|the|our) (?:supervisor|manager|team)|about a (?:discount|refund|credit|refill), we will",
        r"(?:س|ب|راح )?ن(?:درس|بحث|نظر في) امكاني\w* (?:رد|اعاد|ارجاع|استرداد|تعويض|اضافه|منح)\w*|قيد (?:المراجعه|الدراسه|النظر)|ندرسه|ندرسها|(?:و|ف)?يراجع المشرف|القرار(?: \w+){0,5} (?:لدي|عند) المشرف",
        "under review, we study it, the supervisor reviews, the decision is with the supervisor",
        decided,
    ),
    Row(
        "promise.open",
        "This names a supervisor who could decide otherwise.",
        r"(?:the|our|a|your) (?:supervisor|manager)s? (?:can|could|may|might|will|usually|often)|(?:ask|write|turn|speak|talk)(?: \w+){0,2} (?:the|a|our) (?:supervisor|manager)",
        r"(?:المشرف|المدير) (?:يستطيع|يقدر|يمكنه|قد|عاده|يراعي)|(?:تطلب|اطلب\w*|تكلم|كلم|تراسل|راسل) (?:المشرف|المدير)",
        "the supervisor can, usually; ask for the supervisor",
        decided,
    ),
    Row(
        "promise.open",
        "This tells as done what nobody has done.",
        r"all (?:is|will be|gets) (?:done|settled|sorted|finished|over)|(?:look|check) (?:in|at|into) your (?:wallet|balance|account|card) (?:right )?(?:now|already)",
        r"كل شي\w* (?:ينتهي|[يت]خلص|[يت]تم|تم|خلص)\w*|شوف\w* (?:محفظتك|رصيدك) (?:الان|الحين)",
        "all is done, look at your wallet now",
        undone,
    ),
    Row(
        "promise.open",
        "This gives as often or as much as he likes.",
        r"as (?:often|many times) as (?:needed|necessary|you (?:like|need|want|wish))",
        r"كلما (?:احتج|ارد|طلب)ت\w*|عدد ما (?:تحتاج|تريد|تبي)\w*|نزيد\w*(?: لك| لج| عليها)? (?:شوي\w*|قليلا|كم \w+|فوق)",
        "we add a little to them, whenever you need it, as many as you want",
        always,
    ),
    Row(
        "promise.open",
        "This promises whatever is asked, at any time.",
        r"at your disposal(?: \w+){0,3} (?:day and night|for anything)|(?:day and night|around the clock) for (?:anything|whatever|everything)|(?:anything|whatever|everything) you (?:may |might |could )?(?:ever )?(?:need|want|ask)(?: \w+){0,2} (?:is|will be) (?:on us|free|yours|covered)",
        r"(?:لك|لكم|لج|عليك|علينا)(?: \w+){0,1} كل ما ت(?:طلب|حتاج|ريد|تمن)\w*|كل ما ت(?:حتاج|طلب)\w*(?: \w+){0,3} علينا|ليل نهار|(?:ال)?خير جاي\w*|(?:ال)?(?:قادم|جاي) (?:احسن|افضل|اكثر)",
        "all that you ask is yours, all that you need is on us, day and night",
        always,
    ),
    Row(
        "promise.amount",
        "This adds what was paid to what is due.",
        r"another (?:dollar|riyal|dirham|dinar|pound)s?|(?:dollar|riyal|dirham|dinar|pound)s? (?:extra|on top)\b|(?:and|plus|with|on top of) (?:all |everything |whatever |what )(?:that )?(?:you|was) (?:have )?paid"
        r"|\d[\d.,]{0,12} [a-z]{3} (?:beyond|next to|besides|beside|on top of|over and above|before|after|and) (?:the |its |their )?(?:value|price)\b|part of (?:the|its|their) (?:value|price|sum)|to your balances",
        r"(?:دولار|ريال|درهم|دينار|جنيه)\w* (?:اضافي|زياده|فوقها|هديه)\w*|(?<=\w )وما دفعت\w*(?= (?:الي|في|علي|خلال))|(?:و|مع )كل ما دفعت\w*",
        "and what you paid",
        offers("credit", "refund"),
    ),
    Row(
        "promise.remedy",
        "This offers another place than the decision's.",
        r"(?:prefer\w*|suits?\w*|rather have|would like)(?! to ask)(?: \w+){0,4} (?:card|bank|payment method)|(?:card|bank|payment method)(?: \w+){0,2} (?:suits?|would be|instead)|(?:choose|pick|which)\W+(?:\w+ ){0,2}(?:balance|card|wallet|bank) or(?: \w+)? (?:balance|card|wallet|bank)",
        r"(?:[تي]فضل\w*|[تي]ناسب\w*|تحب\w*|ودك)(?: \w+){0,3} (?:ال)?(?:بطاق\w*|بنك\w*|وسيله الدفع)|(?:ال)?بطاق\w*(?: \w+){0,2} (?:انسب|افضل)|(?:اختر|اختار)\w*\W+(?:\w+\W+){0,3}(?:ال)?(?:رصيد|بطاق|بنك|محفظ)\w* (?:او|ام)(?: الي)? (?:ال)?(?:رصيد|بطاق|بنك|محفظ)\w*|بطاقه لا رصيد\w*",
        "do you prefer the card, does the card suit you",
        _without_refund,
    ),
    Row(
        "promise.remedy",
        "This promises more or better than was ordered.",
        r"(?:higher|better|greater|larger|bigger|superior|more expensive|dearer|premium) (?:quality|number|count|amount|service|followers|likes|views)(?! (?:than|of) (?:the )?(?:delivered|before))",
        r"ب?(?:جوده|عدد|خدمه|كميه) (?:اعلي|اكبر|اغلي|افضل|احسن|ازيد)",
        "a higher quality, a larger number, a dearer service",
        lambda allowed: not {"redelivery", "refill"}.isdisjoint(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This tells that followers or the like will still come, and no delivery is decided.",
        r"until (?:the |your |all )?(?:missing |remaining |other )?[\d,]{0,12} ?(?:followers|likes|views|members|subscribers|comments) (?:arrive|come|are (?:there|in|delivered))"
        r"|(?:followers|likes|views|members|subscribers|comments|rest)(?: of (?:it|them|the \w+))? (?:are|is) (?:still )?on (?:their|its|the) way|they(?:'re| are) (?:still )?on (?:their|the) way|(?:new|another) link for (?:the|them|your)|link (?:of|to) (?:a|the|your|another) (?:new |other )?(?:reel|post|video|account|page|clip)(?: \w+)? (?:for|so)",
        r"حتي (?:يصل|تصل|يكتمل)\w* (?:ال)?[\d,]{0,12} ?(?:متابع|اعجاب|مشاهد|عضو|اعضاء|مشترك|تعليق)\w*|(?:متابع|اعجاب|مشاهد|عضو|مشترك|تعليق)\w* (?:لا يزال\w* |ما زال\w* )?(?:في|ب)ال?طريق|(?:هي|هم) (?:في|ب)(?:ال)?طريق\w*|رابط جديد ل|رابط (?:مقطع|منشور|فيديو|حساب|صفحه|ريل) (?:جديد|اخر)\w* ل",
        "until the followers arrive, still on their way, a new link for",
        _stopped,
    ),
    Row(
        "promise.done",
        "This tells as there what is only promised.",
        r"(?:balance|wallet) (?:now |already )?(?:shows|holds|has) (?:it|the|this)(?: now| already)?\b|(?:it|amount|usd|aed|sar|kwd|bhd|qar|omr|egp|jod|sum|credit) (?:now |already )?shows in your (?:balance|wallet)(?! within)|it is (?:already )?there (?:today|now|already)",
        r"(?:يظهر|تظهر|ظاهر|موجود)(?: المبلغ| مبلغ)?(?: [\d.,]{1,12} \w+)? في رصيدك(?: الان| الحين)?(?! خلال)|(?:هو|هي) (?:موجود|ظاهر|هناك|عندك)\w* (?:اليوم|الان|الحين)|رصيدك(?:،)? ?ف?(?:هو|هي) (?:هناك|فيه|موجود)",
        "it shows in your balance now",
        lambda allowed: "credit" in allowed.offers and not allowed.case.done,
    ),
    Row(
        "promise.open",
        "This leaves open that it could be delivered after all, or be more.",
        r"(?:cannot|can't|can not|not|won't) (?:be )?(?:completed?|delivered?|continued?|finished?)(?: \w+){0,2} (?:for now|here|today|yet|at the moment|on this (?:link|account|post|page)|in one go|all at once|before (?:\w+day|tomorrow|the end|next \w+|january|february|march|april|may|june|july|august|september|october|november|december)|without (?:a |the )?(?:new )?link|this (?:week|month))|(?:will|would like to|want to)(?: be able to)? first (?:credit|refund|add|offer|return|refill)",
        r"(?:يتعذر|لا يمكن|ما يمكن)(?: \w+){0,3} (?:حاليا فقط|دفعه واحده|مره واحده|قبل (?:يوم )?(?:ال)?(?:جمعه|سبت|احد|اثنين|ثلاثا|اربعا|خميس|غد|بكره|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)|بدون رابط|اليوم|هالاسبوع|هذا الاسبوع|في الوقت الحالي)|(?:سنضيف|سنعيد|نقدم) (?:لك )?اولا",
        "cannot be completed today, first we add",
        lambda allowed: not {"credit", "refund", "discount"}.isdisjoint(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This makes a word of the client's enough for what is not due.",
        r"(?:write|say|reply|send|text)(?: (?:us|me|to us))? \W?\w+\W? and (?:the (?:order|delivery|rest)|it|we(?!(?: will| can|'ll)? (?:read|look|check|review|see|go through|explain|answer|help|reply))|your)",
        r"(?:اكتب|ارسل|قل|رد)\w*(?: لنا)? \W?\w+\W? و(?:يتوقف|نلغي|نوقف|نعيد|نضيف|نرجع|سنلغي|سنعيد)\w*",
        "write stop and the order stops",
        lambda allowed: not allowed.offers,
    ),
    Row(
        "promise.warranty",
        "This makes the warranty new, longer or another.",
        r"(?:has|have|with|under|comes? with) (?:its|their) own (?:warranty|guarantee)|(?:can|may|could) be (?:renewed|extended|restored)|even (?:after|outside|without) (?:the )?(?:warranty|guarantee)"
        r"|(?:warranty|guarantee)(?: \w+){0,4} (?:from|after) (?:the )?first drop|(?:not|n't|never)(?: \w+){0,2} count\w*(?: \w+){0,2} (?:in|against|towards?|from|for) (?:the |your |its )?(?:warranty|guarantee)",
        r"(?:له|لها|لهم) ضمان(?:ها|ه|هم)|(?:يمكن|نقدر|ممكن) (?:تجديد|تمديد)\w*|حتي (?:لو )?بعد (?:مده )?(?:الضمان|ال?\d)|او من اول نقص|ساري? (?:حتي )?بعد|(?:لا|ما|لن) [يتن]\w{0,2}حسب\w*(?: \w+){0,3} (?:من|في|ضمن) (?:ال)?ضمان",
        "has its own warranty, can be renewed, even after the warranty, or from the first drop",
        always,
    ),
    Row(
        "claim.untrue",
        "This takes the blame, accuses, or keeps somebody from his bank.",
        r"you (?:lied|are lying|cheat\w*)|you knew (?:that|it|very)|asked for (?:it|the (?:amount|money)) anyway"
        r"|no (?:further|other|more) (?:request|claim|complaint)s? (?:can|may)|(?:record|copy|screenshots?)(?: \w+){0,4} for (?:the|your) bank|nothing (?:more|else|further) (?:can|may) be claimed|(?:remove|delete|take down)(?: \w+){0,2} (?:what you wrote|your (?:review|post|comment|complaint|rating))|(?:do not|don't) (?:write|message|contact|text)(?: to)? us (?:about|again|any)|you (?:cannot|can't|may not) (?:write|complain|ask)(?: \w+){0,2} (?:about|again)|(?:do not|don't|not to) (?:ask|write|contact|call|go|turn|speak|complain)(?: \w+){0,2} (?:the |your |a )?bank(?! (?:card|account|transfer))|(?:needed|asked for|wanted) by (?:the|your) bank|banks? (?:do not|don't|never|will not|won't|cannot) (?:return|refund|give)",
        r"(?:انت )?(?:كذبت|تكذب)\w*|(?<!ان )(?<!اذا )(?<!لو )(?:كنت|كنتي) (?:تعرف|تعلم)\w*|رغم ذلك طلبت|وطلبت (?:ال)?\w+ رغم|يتكرر منك|لا يمكن (?:تقديم طلب (?:اخر|ثان|جديد)|المطالبه)|احتفظنا\w*(?: \w+){0,3} للبنك|(?:حذف|تحذف|احذف)\w* (?:ما كتبت\w*|تقييمك|شكواك|منشورك عنا)|اغلاق (?:ال)?شكو\w*|لا ت(?:كتب|راسل|تواصل)\w* (?:لنا |معنا |الينا )?(?:عن|مره|مجدد)\w*|لا يمكنك (?:الكتابه|المطالبه|الشكوي)|اذا (?:احتاج\w*|طلب\w*) البنك|(?<!قبل )(?:لا|الا) ت(?:كتب|سال|تواصل|راجع|كلم|شتك)\w*(?: مع| الي| عن)? (?:ال|لل)بنك|البنوك لا تعيد",
        "you knew, it happens again with you, nothing can be claimed, do not write to the bank, banks return nothing",
        lambda allowed: not allowed.case.evidence.panel_fault,
    ),
    Row(
        "claim.untrue",
        "This takes the blame, and nothing on record does.",
        r"our (?:mistake|fault|error|failure)|(?:fault|blame|mistake|error|shortfall) (?:is|was|lies|lay) (?:on our side|ours|with us)|(?:a |an |this )(?:fault|error|mistake|problem|failure) (?:on|of|at) (?:our (?:side|end|part)|ours)|we(?:'re| are| were) (?:fully |entirely )?(?:responsible|to blame|liable|at fault)",
        r"خط(?:انا|ئنا|اءنا|اؤنا|اينا|ينا)|تقصيرنا|غلطتنا|غلطنا|نحن (?:ال)?مسوول\w*|نتحمل (?:كامل )?(?:ال)?مسووليه|(?:ال)?(?:تقصير|خطا|خلل|غلط|قصور|سبب|عيب) (?:منا|(?:من|في) (?:جانبنا|عندنا|طرفنا|جهتنا))",
        "our mistake, our shortcoming",
        lambda allowed: not (
            allowed.case.evidence.panel_fault
            or allowed.case.evidence.wrong_service
            or allowed.case.evidence.quality_deviates
            or allowed.case.evidence.charged_extra
            or allowed.case.evidence.delivered_to_given_link is False
        ),
    ),
    Row(
        "claim.untrue",
        "A dispute is acknowledged; who is right is not said.",
        r"you(?:'re| are) (?:\w+ )?right(?! to)",
        r"(?:معك|معج|عندك|معاك|علي) (?:ال)?حق(?! في| ان)|محق\w*",
        "you are right",
        lambda allowed: allowed.case.claim == "dispute_threat",
    ),
    Row(
        "claim.untrue",
        "This threatens, or makes taking it a waiver.",
        r"(?:a |the )?(?:charge ?back|dispute|objection)s? (?:closes?|ends?|blocks?|cancels?|means|will (?:close|end|block|cancel|mean))|(?:account|access|orders?) (?:may|might|can|could|will) be (?:reviewed|closed|limited|suspended|blocked|restricted)|you agree (?:that|to)|by accepting",
        r"(?:ال)?اعتراض\w* [يت](?:غلق|وقف|نهي|لغي|عني)\w*|(?:قد|ربما|يمكن ان) [يت](?:راجع|غلق|وقف|علق|حظر|قيد)\w* (?:حساب|طلب)\w*|بقبولك|توافق علي ان|فانت موافق",
        "the objection closes the account, your account may be reviewed, by accepting you agree",
        lambda allowed: not allowed.case.client.closing_account,
    ),
    Row(
        "claim.untrue",
        "This calls what was delivered poor, and nothing on record does.",
        r"(?:quality|followers|likes|views|members|subscribers)(?: \w+){0,5} (?:was|is|are|were) (?:weak|poor|bad|low|fake|bots?)",
        r"(?:جوده (?:ما|من|الذي\w*|المتابع\w*|الحسابات|الخدمه)|المتابع\w*|الاعجابات)(?: \w+){0,3} (?:ضعيف|رديي?|رديئ|سيي|سيئ|وهمي|مزيف)\w*",
        "the quality of what we sent is poor",
        lambda allowed: allowed.case.evidence.quality_deviates is not True,
    ),
    Row(
        "promise.outcome",
        "This tells that a count stays, which nobody promises.",
        r"(?:count|number|followers|likes|views|members|subscribers)(?: will)? (?:stays?|remains?) (?:as (?:it|they)|the same|stable|fixed|at \d|\d)",
        r"(?:و|ف)?(?:س?[يت]بق\w*|س?[يت]ظل\w*|س?[يت]ثبت)(?: [\d,]{1,9})?(?: (?:ال)?(?:عدد|متابع\w*|اعجاب\w*|مشاهد\w*|عضو|اعضاء|مشترك\w*)) (?:كما|ثابت|مثل ما|علي حال|[\d,]{2,9})\w*",
        "the count stays, as it is",
        always,
    ),
    Row(
        "promise.remedy",
        "This leaves the order running beside the money for what is missing.",
        r"(?:order|delivery) (?:stays|remains|continues|keeps|goes on)(?: to)? (?:be )?(?:in progress|running|active|being delivered)"
        r"|(?:order|delivery) (?:carries on|goes on|keeps going|continues)(?: \w+){0,3} (?:till|until) (?:it|the|\d)",
        r"(?:ال)?طلب\w* (?:ي|بي|سي)(?:كمل|مشي|ستمر|تواصل)\w* (?:لين|حتي|لحد|لغايه) |(?:و|ف)?[يت](?:بق|ظل|ستمر)\w* (?:ال)?(?:طلب|تنفيذ)\w* (?:قيد|شغال|جار|مستمر|في التنفيذ)\w*",
        "the order stays in progress",
        lambda allowed: "credit" in allowed.offers and "cancel" in allowed.offers,
    ),
    Row(
        "promise.open",
        "This holds out something that nobody has decided.",
        r"(?:there is|there's|you will find|you'll find) (?:always )?something (?:here |waiting )?for you|(?:we|i) (?:have|keep) something for you|you will not regret|make it worth",
        r"(?:ف|و)?لك عندنا (?:ما|شي|كل)\w*|(?:ف|و)?عندنا لك (?:ما|شي|كل)\w*|لن تندم\w*|ما بتندم\w*|[يس]سرك ما",
        "with us there is for you what will please you, you will not regret it",
        always,
    ),
    Row(
        "promise.warranty",
        "This order has no warranty.",
        r"(?:is|are|was|were|stays?|remains?) (?:covered by|under|within|inside) (?:its |the |their |a |your )?(?:warranty|guarantee)",
        r"(?:مشمول|مغط)\w* (?:ب)?(?:ال)?ضمان\w*|(?:ضمن|تحت|داخل) (?:مده )?(?:ال)?ضمان\w*",
        "it is covered by its warranty",
        lambda allowed: not allowed.case.order.warranty_days,
    ),
    Row(
        "promise.remedy",
        "This gives something for nothing, and nothing is to be delivered.",
        r"(?<!we )(?:do not|don't|need not|needn't|won't|will not|never)(?: have to)? pay\b(?! (?:money|cash))|(?:needs?|requires?) no pay\w*|no payment (?:is )?(?:for|needed|due|required)"
        r"|price(?: of (?:the|your) \w+)? (?:does not|doesn't) apply|(?:do not|don't|need not|no need to) (?:worry|think) about the price|nothing is what you pay|(?:try|use|order)(?: \w+){0,3} free(?: of charge)?|we (?:do not|don't|won't|will not) charge you",
        r"(?:لا|لن|ما راح) تدفع\w*|(?:لا|ما) [يت](?:حتاج|لزم)\w*(?: الي)? دفع\w*|(?:لا|لن|ما) نحاسب(?:ك|كم|ج)|(?:لا|لن) [يت]نطبق\w* (?:ال)?سعر\w*",
        "you do not pay, it needs no payment, we do not charge you, the price does not apply",
        lambda allowed: allowed.key not in ("acknowledge", "ask") and {"redelivery", "refill", "consultation"}.isdisjoint(
            {*allowed.offers, *(entry.remedy for entry in allowed.case.done)}
        ),
    ),
    Row(
        "promise.remedy",
        "This may promise what he asks by a denial.",
        r"you (?:cannot|can't|won't|will not) be (?:refused|denied|turned (?:down|away))|we (?:do not|don't|never|won't) keep (?:your |the |any )?(?:money|payment|sum|amount)|you (?:have|got|get|will have|will get) what you (?:asked|want|wish)\w*"
        r"|agreed: (?:the|your|it)|(?:for|to) your (?:friend|brother|sister|wife|husband|cousin|mother|father)s?",
        r"لا يمكن ان [يت]رفض\w*|لا نحتفظ ب(?:ال)?(?:مال|مبلغ|فلوس)\w*|لك ما طلبت\w*|ل(?:صديق|اخيك|اخوك|اختك|زوجتك|زوجك|قريب)\w*",
        "it cannot be refused, we keep no money, what you asked is yours, for your friend",
        always,
    ),
    Row(
        "promise.outcome",
        "This promises that nothing goes down.",
        r"(?:count|number|followers?|likes|views|members|subscribers)(?: \w+)? (?<! and )(?:cannot|can't|will not|won't|never) (?:go(?! (?:further|on|ahead))|drop|fall|leave|decrease|be lost)\w*|no (?:follower|like|view|member|subscriber) (?:will|can|leaves|drops)|(?:we|i) answer for (?:it|the|your|any|every)",
        r"(?:لن|ما راح) [يت](?:نقص|نزل|غادر|طيح|قل)\w*(?: \w+){0,2}|(?:لا|ما) [يت](?:نقص|نزل|غادر|طيح)\w* (?:اي|ولا) \w+",
        "it will not drop, not one of them leaves",
        always,
    ),
    Row(
        "promise.amount",
        "This says that there is no limit.",
        r"(?:not|isn't|aren't) (?:limited|restricted|bound) (?:to|by)",
        r"(?:ليس|ليست|غير) (?:محدود|مقيد|مقتصر)\w*|لا [يت]قتصر\w* علي",
        "it is not limited to",
        always,
    ),
    Row(
        "promise.warranty",
        "This makes the warranty endless.",
        r"(?:warranty|guarantee|cover(?:age)?)(?: \w+){0,2} (?:does not|doesn't|never|will not|won't) (?:end|expire|stop|run out)\w*",
        r"(?:لا|لن) [يت]نته\w* (?:ال)?ضمان\w*|(?:ال)?ضمان\w* (?:لا|لن) [يت]نته\w*",
        "the warranty does not end",
        always,
    ),
    Row(
        "promise.open",
        "This leaves open whether it is given, or who does it.",
        r"(?:we|i|our team) (?:may|might) (?:add|credit|refund|return|refill|deliver|cancel|send|give|offer|redeliver|resume|put)|should we (?:add|credit|refund|return|refill|deliver|cancel|send|put)"
        r"|you (?:should|need to|must|have to) (?:cancel|request|add|refund|credit|refill)",
        r"(?:قد|ربما) (?:نضيف|نعيد|نرجع|نلغي|نعبي|ننفذ|نرد|نعوض|نكمل|نسلم|نستانف|نحول)\w*|(?:يمكنك|عليك|تقدر|لازم|يلزمك) (?:ان )?(?:طلب|تطلب|الغا|تلغي|اضافه|تضيف) (?:اعاده|تعبيه|التعبيه|الاسترداد|التعويض|الطلب|المبلغ)(?!\w)",
        "perhaps we add, you can request the refill",
        lambda allowed: bool(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This leaves the order open beside the money for what is missing.",
        r"(?:order|it) is (?:still )?open|hope(?: that)? (?:the order|it) (?:will|is|can)",
        r"(?:ال)?طلب\w* (?:ما زال |لا يزال )مفتوح\w*|(?:نامل|نتمني) ان [يت](?:كتمل|ستكمل)\w*",
        "the order is still open, we hope that it is completed",
        lambda allowed: "credit" in allowed.offers and {"redelivery", "refill"}.isdisjoint(allowed.offers),
    ),
    Row(
        "promise.outcome",
        "This tells that the delivery is hurried, or may be longer.",
        r"made(?: \w+){0,3} faster|sped (?:\w+ ){0,2}up|we(?: have)? accelerated|(?:time|delivery) (?:can|may|could|might) (?:be|take) longer",
        r"سرعنا\w*|(?:قد|ربما) (?:تكون|تطول|تستغرق|تمتد)(?: \w+){0,3} اطول",
        "we made it faster, it may take longer",
        always,
    ),
    Row(
        "promise.remedy",
        "This gives it again, or more of it, or for more orders.",
        r"(?:and|then) (?:we )?(?:place|order|start|run) it (?:again|anew)|(?:order|it) can be (?:started|placed|run) (?:again|anew)|(?:balance|method|card|wallet) again|(?:we |and |will )again (?:give|add|credit|refund|added|refunded|credited|gave)"
        r"|to your (?:panel )?balances|(?:cancel|credit|refund|refill|deliver) (?:all )?your orders|refill (?:of )?(?:all (?:followers|likes|views)|any drop|every|your drops)|another refill|(?:time|period) or later",
        r"نبدا\w* (?:من جديد|مجددا|طلبا جديدا)|(?:سننشي|ننشي|سنبدا|بدء|نبدا)(?: لك)? طلبا? جديدا?|يمكن بدء (?:ال)?طلب|(?:سنضيف|سنعيد|نضيف|اضفنا|اعدنا|سنقدم|نقدم)(?: لك)?(?: امس)? (?:مجددا|مره اخري|من جديد)|نطلب (?:الان )?(?:مره اخري|مجددا)"
        r"|(?:سنلغي|سنعيد تنفيذ|نعيد تعبيه|سنعبي|نعبي) (?:كل |جميع )?طلباتك|تعبيه (?:كل نقص|الطلب كامل\w*|اكثر|اي نقص|النقص (?:و|حتي))|علي (?:اي رابط|رابط اخر)|بالخدمتين|علي طلبين",
        "we begin anew, a new order for you, again, all your orders, more than the drop, on any link, for two orders",
        lambda allowed: bool(allowed.offers) or bool(allowed.case.done),
    ),
    Row(
        "promise.remedy",
        "A credit stays in the panel; it is not moved, and has no end or none that is told.",
        r"(?:balance|it|credit) can be (?:moved|transferred|sent)(?! (?:back )?to (?:your |the )?(?:original )?(?:payment method|method|card))|(?:balance|it|credit|discount) (?:never expires|stays open)|if you need (?:anything|more)(?: \w+){0,2} (?:it is|it's) yours|(?:tell|write)(?: to)? us if (?:you need more|it is not enough|it's not enough)",
        r"(?:يمكن|يمكنك) (?:نقل|تحويل)\w*(?: ال?رصيد)? (?:الي|من)|لا تنتهي صلاحيت\w*|[يت]بقي الخصم مفتوح\w*|احتجت الي (?:المزيد|اي شيء فهو)|ان لم [يت]كف\w*",
        "it can be moved, it never expires, if you need more",
        _offers_money_or_discount,
    ),
    Row(
        "promise.amount",
        "The money is for what was not delivered, and for nothing more.",
        r"for (?:both (?:payments|orders)|the (?:whole|entire) order|the (?:part|followers|likes|views) that (?:was|were) (?:already )?delivered)",
        r"عن (?:الدفعتين|(?:ال)?طلب (?:كله|كاملا|باكمله)|كامل (?:ال)?طلب|(?:ال)?جزء الذي (?:نفذ|وصل|سلم|تم تنفيذه))",
        "for both payments, for the whole order, for the part that was delivered",
        lambda allowed: bool(allowed.case.order.delivered) and not allowed.case.client.closing_account,
    ),
    Row(
        "promise.remedy",
        "The place is the decision's, and not his choice.",
        r"(?:payment method|method|card) (?:that )?you (?:choose|prefer|like|want)|or another one|(?:or|and) any other (?:card|method|account)",
        r"(?:وسيله الدفع|الحساب|حساب|البطاقه|بطاقه|الطريقه) (?:التي|الذي|اللي) (?:تختار|تفضل|تريد|تبي|تحب)\w*",
        "the way of payment that you choose",
        offers("credit", "refund"),
    ),
    Row(
        "promise.deadline",
        "This tells of less time than the policy has.",
        r"(?:often|usually|mostly|likely|probably) (?:fewer|less|sooner|faster|earlier)|a matter of (?:hours|minutes)|in a moment|first (?:followers|likes|views) (?:come|arrive)|of (?:sending|making) the (?:refill )?request",
        r"(?:غالبا|وغالبا|عاده|ربما) (?:اقل|اسرع|قبل ذلك)|مساله (?:ساعات|دقائق|دقايق)|بعد لحظات|اول المتابعين|من (?:ارسال|تقديم) (?:ال)?طلب\w*",
        "often less, a matter of hours, in a moment, from the sending of the request",
        always,
    ),
    Row(
        "promise.open",
        "A first answer agrees to nothing and has found nothing.",
        r"(?:we|i) (?:see|know|found|expected|confirm(?:ed)?) (?:that the (?:count|followers|order)|what)|(?:we|i) (?:agree|accept) (?:it|this|with)|(?:carefully|it) and (?:agree|accept)\w*|found what happened|what you describe matches|bring (?:it|them) back|answer will help|have you covered|you have a right to"
        r"|nothing is lost|supervisor for payment|answer and your|let you down|what went wrong|you are owed|you(?:'re| are) (?:\w+ )?right (?:that|about)|(?:finished|completed) (?:our|the) review|(?<!before the )(?<!before that )(?<!before this )(?<!until that )(?<!until the )(?<!once the )(?<!before our )(?<!until our )review is (?:almost )?(?:finished|complete|done)|how to handle it|covers this",
        r"(?:نري|نعلم|تاكدنا|صحيح|تبين لنا|وجدنا) (?:ان العدد|ما حدث|ان المتابع\w*)|[ون]*نقبل(?:ها|ه)|انصافك|(?:نحل|نعالج|حل|اصلاح|نصلح) (?:الامر|المشكله|الموضوع)|علي (?:اصلاح|اعاد)\w*|للصرف|بعد قبوله|ما ضاع|لم يضع شي\w*|خذلت\w*|عما سببناه|نتفهم حقك|وصفته يطابق|سيصلك ما طلبت\w*|نراجع اعاده التعبيه|انتهينا من (?:ال)?مراجع\w*|علي وشك الانتهاء|معك حق ان",
        "we see that the count dropped, we accept it, the solution, what you asked comes, after its acceptance, our review is over",
        lambda allowed: allowed.key in ("acknowledge", "escalate"),
    ),
    Row(
        "claim.untrue",
        "This keeps somebody from a dispute, or tells of a consent or a penalty that nobody gave.",
        r"(?:taking|took|take|withdraw\w*|taken) (?:back |off )?(?:the|your) (?:dispute|complaint|claim)(?! seriously)|hold(?:ing)? off on|no need for a dispute|wait before you (?:open|file|start)|on purpose|deliberately|hold your payment|warranty is (?:paused|on hold|stopped)|the matter is closed|thank you for (?:accepting|agreeing)|(?:do not|don't|never) (?:open|file|raise|start|lodge) (?:a |any |the |your )?(?:dispute|chargeback|claim|complaint)|(?:do not|don't) (?:share this|order from (?:others|anyone|another))",
        r"سحب (?:ال)?(?:نزاع|شكوي|اعتراض|بلاغ)|تاجيل (?:ال)?(?:نزاع|شكوي|اعتراض)|لا حاجه الي (?:نزاع|شكوي|اعتراض)|لانك تراجعت|قبل ان تفتح(?:ه|ها)|عن قصد|عمدا|نحتفظ بدفعت\w*|[يت]توقف (?:احتساب )?(?:ال)?ضمان|(?<!نامل )(?<!نرجو )(?<!عساك )ان الموضوع انتهي|(?:نشكر لك|شكرا علي|شكرا ل) ?(?:موافقتك|قبولك)|(?:(?:لا|الا|ما) (?:تفتح|ترفع)|مت(?:فتح|رفع))\w* (?:ال)?(?:نزاع|اعتراض|شكوي|بلاغ)\w*|عدم مشاركه هذا|لا تطلب من غيرنا|نوافق علي ما كتب\w*",
        "withdrawing the dispute, putting it off, on purpose, we hold your payment, the warranty stops, the matter is over, thanks for agreeing",
        always,
    ),
    Row(
        "promise.open",
        "This decides what follows if it fails.",
        r"if (?:it|this) (?:is late|happens again|drops again|fails|is refused)(?:\W+\w+){0,3} (?:choose|choice|yours|again)|(?:it|delivery) (?:cannot|can't|can not) be late|we (?:may|might|can|could) make an exception|(?:we )?(?:can|will|may) (?:change this|decide again)",
        r"(?:اذا|ان) (?:تاخر|تكرر|رفض)\w*(?: ذلك)? ?(?:ف?لك|فالخيار)|لا يمكن ان [يت]تاخر|سنقرر من جديد|لننقل (?:ال)?طلب|رابطه وسنبدا",
        "if it is late the choice is yours, it cannot be late, we decide again",
        always,
    ),
    Row(
        "claim.untrue",
        "This takes the blame, and nothing on record does.",
        r"(?:we|service) (?:have )?let you down|wast(?:ed|ing) your time|(?:for|sorry about) our delay|we should have (?:answered|replied|written)|never have happened|(?:poor|bad) service|how we handled|charged twice (?:by us|because of)|our team who (?:chose|sent)|for the late (?:answer|reply)",
        r"خذلناك\w*|اضاعه وقتك|(?:تاخيرنا|تاخرنا) |عن تاخ(?:يرنا|رنا)|كان ينبغي ان نرد|سوء الخدمه|عن الخساره|اهمالنا|ايقافنا|بسببنا|نسينا\w*|سحبناها مرتين|بخطا منا|فريقنا هو من",
        "we let you down, our delay, neglect, we forgot it, by our mistake",
        lambda allowed: not allowed.case.evidence.panel_fault,
    ),
    Row(
        "claim.unsupported",
        "No case holds this.",
        r"(?:includes?|covers?) (?:the|any|all) (?:top-?up |bank )?fees?|you wrote(?: to us)? (?:several|many|three|four) times|(?:the|this) service (?:is|was) (?:no longer|not) (?:offered|available)|(?:we )?removed (?:this|the) service|price of (?:the|this) service has|we called you|by phone|(?:are|is|was) of good quality|delivered twice|in batches",
        r"[يت]شمل (?:ال)?رسوم\w*|كتبت لنا عده مرات|حذفنا (?:هذه )?(?:ال)?خدمه|لم تعد (?:هذه )?(?:ال)?خدمه|(?:انخفض|ارتفع|تغير) سعر (?:ال)?خدمه|اتصلنا بك|عبر الهاتف|هاتفيا|بجوده (?:جيده|ممتازه)|نفذ\w* مرتين|علي دفعات",
        "it includes the fees, you wrote several times, we removed the service, its price fell, by phone, of good quality, in batches",
        always,
    ),
    Row(
        "promise.remedy",
        "This makes the offer wait for what the decision does not ask.",
        r"if (?:it is |they are )?(?:available|in stock)|(?:once|when|after) you (?:close|have closed) (?:the|your) account",
        r"(?:ان|اذا) (?:توفر|توفرت|امكن)\w*|بعد ان تغلق\w*|عند اغلاق حسابك",
        "if it is available, once you close the account",
        lambda allowed: bool(allowed.offers),
    ),
    Row(
        "promise.open",
        "This asks how much of it he wants, and nothing is due.",
        r"(?:which|what) (?:part|share|sum|amount) (?:of (?:the |your )?[\w.,]+(?: [a-z]{3})? )?(?:are|do|would) you",
        r"(?:اي جزء|كم) من (?:المبلغ|ال)?[\w.,]*(?: \w+)? (?:ت(?:طلب|ريد|بي|بغ)\w*)",
        "which part of it do you want",
        lambda allowed: not allowed.offers and allowed.key in ("decline", "inform"),
    ),
    Row(
        "promise.remedy",
        "This makes the offer wait for a word that the decision does not ask.",
        r"(?:of|after|upon|on) your (?:acceptance|approval|agreement|consent)|(?:confirm|tell us) that you (?:accept|agree)|(?:once|when|as soon as) you (?:accept|agree|approve|confirm)(?=,| we| i |$)|if you (?:accept|approve|confirm)(?=,| we| i |$)",
        r"(?:بعد|عند|من|فور) (?:موافقتك|قبولك|تاكيدك)|تاكيد (?:قبولك|موافقتك)|(?:متي (?:وافقت|قبلت)|(?:اذا|ان) قبلت)\w*(?! علي الغا)",
        "after your acceptance, if you agree",
        offers("refill"),  # whose time runs from its own acceptance; a credit may wait for his word
    ),
    Row(
        "promise.remedy",
        "This makes the offer wait for a word that the decision does not ask.",
        r"(?:hours?|days?|h) (?:of|from|after|upon) your (?:acceptance|approval|agreement|consent|confirmation)",
        r"(?:ساعه|ساعات|يوم|ايام)(?: عمل)? (?:من|بعد) (?:موافقتك|قبولك|تاكيدك)",
        "within 24 hours of your acceptance: the time runs from this message",
        lambda allowed: bool(allowed.offers) and "discount" not in allowed.offers,
    ),
    Row(
        "promise.deadline",
        "The time runs from this message, and from no earlier one.",
        r"(?:of|from|after|since) your (?:first|original|earlier|previous|last) (?:message|request|email|chat)",
        r"من (?:رسالتك|طلبك|تواصلك) (?:ال)?(?:اول|سابق|قديم)\w*",
        "from your first message",
        lambda allowed: bool(allowed.offers),
    ),
    Row(
        "promise.remedy",
        "This tells that what is cancelled still arrives.",
        r"(?:and|then) (?:it|the (?:order|rest)) (?:still )?(?:arrives|reaches you|comes)(?: (?:in full|whole|complete))?",
        r"[بس]?[يت]وصل(?:ك|ج|كم|لك)(?: \w+)? (?:كامل|كله|الباقي)\w*",
        "and it reaches you whole",
        lambda allowed: "cancel" in allowed.offers and {"redelivery", "refill"}.isdisjoint(allowed.offers),
    ),
    Row(
        "promise.open",
        "This makes the discount wider than one new order of the client.",
        r"(?:any number of|all (?:your|further|later|next)|several|as many) (?:orders?|re-?orders)|(?:on|of|for) any (?:other )?(?:service|order)|order or two|on new orders|off re-orders|(?:you and|with|for) your (?:friends?|family|brothers?|other accounts?)|you both|your team|all (?:of )?your accounts|together with (?:our|other) offers",
        r"(?:لاي|باي|اي) عدد من الطلبات|(?:علي|ل)\s?اي (?:خدمه|طلب)|علي طلبات|طلب (?:جديد )?او (?:طلبين|اثنين)|ل(?:كل|جميع) حسابات\w*|لفريقك|(?:انت|لك) و(?:اصحاب|اصدقا|ربع|اهل|اخو)\w*|مع عروضنا|(?:كل|جميع) طلباتك|طلباتك القادمه",
        "any number of orders, you and your friends, with our offers",
        lambda allowed: "discount" in allowed.offers,
    ),
    Row(
        "promise.remedy",
        "This repeats what was done, or drops its condition.",
        r"or we (?:will |'ll )?(?:add|send|pay|refund|credit|return) it (?:again|once more)|(?:sorry|mistake|wrong|regret)(?: \w+){0,3} (?:did not|didn't|have not|haven't) (?:refund|credit|return|pay)"
        r"|(?:ask|write)(?: to)?(?: us)? for (?:the |its |your )?(?:price|money|refund|value)|(?:counted|run|runs|starts?|begins?) (?:from|with|after|on) the refill|(?:so that|and) we (?:can |will |'ll )?(?:send|do|repeat|issue|add|return) it (?:again|once more|a second time)|keep(?:ing)? (?:it|(?:the|your) (?:account|profile|page)) (?:private|closed)|even (?:if|while|though|when) (?:it|(?:the |your )?(?:account|profile|page|post)) (?:is|stays|remains) (?:private|deleted|suspended)",
        r"لنكرره\w*|و?نكرره\w*|حتي (?:لو |وهو |وان |و)?(?:كان |بقي |ظل )?(?:(?:ال)?حساب\w* )?(?:خاص|مغلق|موقوف)\w*|(?:(?:يرجي|نرجو|فضلا|الرجا) (?:ابقا|ترك)|(?<!\w)(?:اتركي?|ابقي?|خله|خليه))(?: \w+){0,2} (?:خاص|مغلق)\w*",
        "so that we repeat it, even while the account is private",
        always,
    ),
)  # fmt: skip
