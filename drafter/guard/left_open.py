"""Words that leave open what is decided, or make more of it: a review that goes on, a supervisor, another place, better than ordered.

Each row holds for the replies of which it can be wrong: a reply that decides leaves nothing to a review, one without a refund asks nobody
which place he prefers. None is certain, and none counts where it is denied.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_denied, scripts, spelled_pattern
from drafter.reading.folding import Folded


@dataclass(frozen=True, slots=True)
class Row:
    """Phrases over folded text, English and Arabic with its gloss, and when they break ``rule``."""

    rule: str
    why: str
    english: str
    arabic: str
    gloss: str
    when: Callable[[Allowed], bool]


def _decided(allowed: Allowed) -> bool:
    return allowed.key in ("offer", "decline", "follow_up")


def _always(allowed: Allowed) -> bool:  # noqa: ARG001 - every row asks the same
    return True


def _offers_money(allowed: Allowed) -> bool:
    return not {"credit", "refund"}.isdisjoint(allowed.offers)


def _without_refund(allowed: Allowed) -> bool:
    return (
        allowed.key in ("offer", "decline", "follow_up", "inform") and "refund" not in allowed.offers and allowed.case.claim != "cash_out"
    )


def _stopped(allowed: Allowed) -> bool:
    """Whether nothing more is to be delivered: no delivery is offered or done, and the order does not run."""
    done = {entry.remedy for entry in allowed.case.done} & {"redelivery", "refill"}
    moving = allowed.case.order.status in ("pending", "processing", "in_progress")
    return _decided(allowed) and {"redelivery", "refill"}.isdisjoint(allowed.offers) and not done and not moving


ROWS: Final = (
    Row(
        "promise.open",
        "This leaves to a review what is decided.",
        r"(?:is|are) (?:still )?being (?:reviewed|studied|considered|looked at)|under review|(?:is|are) reviewing (?:whether|if|the)|whether more is due"
        r"|(?:decision|case|matter|request)(?: [\w.,]+){0,5} is (?:now )?with (?:a|the|our) (?:supervisor|manager|team)|about a (?:discount|refund|credit|refill), we will",
        r"قيد (?:المراجعه|الدراسه|النظر)|ندرسه|ندرسها|(?:و|ف)?يراجع المشرف|القرار(?: \w+){0,5} (?:لدي|عند) المشرف",
        "under review, we study it, the supervisor reviews, the decision is with the supervisor",
        _decided,
    ),
    Row(
        "promise.open",
        "This names a supervisor who could decide otherwise.",
        r"(?:the|our|a|your) (?:supervisor|manager)s? (?:can|could|may|might|will|usually|often)|(?:ask|write|turn|speak|talk)(?: \w+){0,2} (?:the|a|our) (?:supervisor|manager)",
        r"(?:المشرف|المدير) (?:يستطيع|يقدر|يمكنه|قد|عاده|يراعي)|(?:تطلب|اطلب\w*|تكلم|كلم|تراسل|راسل) (?:المشرف|المدير)",
        "the supervisor can, usually; ask for the supervisor",
        _decided,
    ),
    Row(
        "promise.open",
        "This promises whatever is asked, at any time.",
        r"at your disposal(?: \w+){0,3} (?:day and night|for anything)|(?:day and night|around the clock) for (?:anything|whatever|everything)|(?:anything|whatever|everything) you (?:may |might |could )?(?:ever )?(?:need|want|ask)(?: \w+){0,2} (?:is|will be) (?:on us|free|yours|covered)",
        r"(?:لك|لكم|لج|عليك|علينا)(?: \w+){0,1} كل ما ت(?:طلب|حتاج|ريد|تمن)\w*|كل ما ت(?:حتاج|طلب)\w*(?: \w+){0,3} علينا|ليل نهار",
        "all that you ask is yours, all that you need is on us, day and night",
        _always,
    ),
    Row(
        "promise.amount",
        "This adds what was paid to what is due.",
        r"another (?:dollar|riyal|dirham|dinar|pound)s?|(?:dollar|riyal|dirham|dinar|pound)s? (?:extra|on top)\b|(?:and|plus|with|on top of) (?:all |everything |whatever |what )(?:that )?(?:you|was) (?:have )?paid"
        r"|\d[\d.,]{0,12} [a-z]{3} (?:beyond|next to|besides|beside|on top of|over and above|before|after|and) (?:the |its |their )?(?:value|price)\b|part of (?:the|its|their) (?:value|price|sum)|to your balances",
        r"(?:دولار|ريال|درهم|دينار|جنيه)\w* (?:اضافي|زياده|فوقها|هديه)\w*|(?<=\w )وما دفعت\w*(?= (?:الي|في|علي|خلال))|(?:و|مع )كل ما دفعت\w*",
        "and what you paid",
        _offers_money,
    ),
    Row(
        "promise.remedy",
        "This offers another place than the decision's.",
        r"(?:prefer\w*|suits?\w*|rather have|would like)(?! to ask)(?: \w+){0,4} (?:card|bank|payment method)|(?:card|bank|payment method)(?: \w+){0,2} (?:suits?|would be|instead)",
        r"(?:[تي]فضل\w*|[تي]ناسب\w*|تحب\w*|ودك)(?: \w+){0,3} (?:ال)?(?:بطاق\w*|بنك\w*|وسيله الدفع)|(?:ال)?بطاق\w*(?: \w+){0,2} (?:انسب|افضل)",
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
        r"|(?:followers|likes|views|members|subscribers|comments|rest)(?: of (?:it|them|the \w+))? (?:are|is) (?:still )?on (?:their|its|the) way|(?:new|another) link for (?:the|them|your)",
        r"حتي (?:يصل|تصل|يكتمل)\w* (?:ال)?[\d,]{0,12} ?(?:متابع|اعجاب|مشاهد|عضو|اعضاء|مشترك|تعليق)\w*|(?:متابع|اعجاب|مشاهد|عضو|مشترك|تعليق)\w* (?:لا يزال\w* |ما زال\w* )?(?:في|ب)ال?طريق|رابط جديد ل",
        "until the followers arrive, still on their way, a new link for",
        _stopped,
    ),
    Row(
        "promise.done",
        "This tells as there what is only promised.",
        r"(?:balance|wallet) (?:now |already )?(?:shows|holds|has) (?:it|the|this)(?: now| already)?\b|(?:it|amount|usd|aed|sar|kwd|bhd|qar|omr|egp|jod|sum|credit) (?:now |already )?shows in your (?:balance|wallet)(?! within)|it is (?:already )?there (?:today|now|already)",
        r"(?:يظهر|تظهر|ظاهر|موجود)(?: المبلغ| مبلغ)?(?: [\d.,]{1,12} \w+)? في رصيدك(?: الان| الحين)?(?! خلال)|(?:هو|هي) (?:موجود|ظاهر|هناك|عندك)\w* (?:اليوم|الان|الحين)",
        "it shows in your balance now",
        lambda allowed: "credit" in allowed.offers and not allowed.case.done,
    ),
    Row(
        "promise.open",
        "This leaves open that it could be delivered after all, or be more.",
        r"(?:cannot|can't|can not|not|won't) (?:be )?(?:completed?|delivered?|continued?|finished?)(?: \w+){0,2} (?:for now|today|yet|at the moment|this (?:week|month))|(?:will|would like to|want to) first (?:credit|refund|add|offer|return|refill)",
        r"(?:يتعذر|لا يمكن|ما يمكن)(?: \w+){0,3} (?:حاليا فقط|اليوم|هالاسبوع|هذا الاسبوع|في الوقت الحالي)|(?:سنضيف|سنعيد|نقدم) (?:لك )?اولا",
        "cannot be completed today, first we add",
        _offers_money,
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
        r"|(?:warranty|guarantee)(?: \w+){0,4} (?:from|after) (?:the )?first drop",
        r"(?:له|لها|لهم) ضمان(?:ها|ه|هم)|(?:يمكن|نقدر|ممكن) (?:تجديد|تمديد)\w*|حتي (?:لو )?بعد (?:مده )?(?:الضمان|ال?\d)|او من اول نقص|ساري? (?:حتي )?بعد",
        "has its own warranty, can be renewed, even after the warranty, or from the first drop",
        _always,
    ),
    Row(
        "claim.untrue",
        "This takes the blame, accuses, or keeps somebody from his bank.",
        r"(?:fault|blame|mistake|error|shortfall) (?:is|was|lies|lay) (?:on our side|ours|with us)|you knew (?:that|it|very)|asked for (?:it|the (?:amount|money)) anyway"
        r"|nothing (?:more|else|further) (?:can|may) be claimed|(?:remove|delete|take down)(?: \w+){0,2} (?:what you wrote|your (?:review|post|comment|complaint|rating))|you (?:cannot|can't|may not) (?:write|complain|ask)(?: \w+){0,2} (?:about|again)|(?:do not|don't|not to) (?:write|contact|call|go|turn|speak|complain)(?: \w+){0,2} (?:the |your |a )?bank|banks? (?:do not|don't|never|will not|won't|cannot) (?:return|refund|give)",
        r"(?:التقصير|الخطا|الخلل|الغلط|السبب|العيب) (?:منا|(?:من|في) (?:جانبنا|عندنا|طرفنا|جهتنا))|(?:كنت|كنتي) (?:تعرف|تعلم)\w*|رغم ذلك طلبت|وطلبت (?:ال)?\w+ رغم|يتكرر منك|لا يمكن المطالبه|(?:حذف|تحذف|احذف)\w* (?:ما كتبت\w*|تقييمك|شكواك|منشورك عنا)|اغلاق (?:ال)?شكو\w*|لا يمكنك (?:الكتابه|المطالبه|الشكوي)|(?:لا|الا) ت(?:كتب|تواصل|راجع|كلم|شتك)\w*(?: مع| الي)? (?:ال|لل)بنك|البنوك لا تعيد",
        "the fault is on our side, you knew, it happens again with you, nothing can be claimed, do not write to the bank, banks return nothing",
        lambda allowed: not allowed.case.evidence.panel_fault,
    ),
    Row(
        "promise.open",
        "This makes the discount wider than one new order of the client.",
        r"(?:any number of|all (?:your|further|later|next)|several|as many) (?:orders?|re-?orders)|off re-orders|(?:you and|with|for) your (?:friends?|family|brothers?|other accounts?)|together with (?:our|other) offers",
        r"(?:لاي|باي|اي) عدد من الطلبات|(?:انت|لك) و(?:اصحاب|اصدقا|ربع|اهل|اخو)\w*|مع عروضنا|(?:كل|جميع) طلباتك|طلباتك القادمه",
        "any number of orders, you and your friends, with our offers",
        lambda allowed: "discount" in allowed.offers,
    ),
    Row(
        "promise.remedy",
        "This repeats what was done, or drops its condition.",
        r"or we (?:will |'ll )?(?:add|send|pay|refund|credit|return) it (?:again|once more)|(?:sorry|mistake|wrong|regret)(?: \w+){0,3} (?:did not|didn't|have not|haven't) (?:refund|credit|return|pay)"
        r"|(?:ask|write)(?: to)?(?: us)? for (?:the |its |your )?(?:price|money|refund|value)|(?:counted|run|runs|starts?|begins?) (?:from|with|after|on) the refill|(?:so that|and) we (?:can |will |'ll )?(?:send|do|repeat|issue|add|return) it (?:again|once more|a second time)|even (?:if|while|though|when) (?:the |your )?(?:account|profile|page|post) (?:is|stays|remains) (?:private|deleted|suspended)",
        r"لنكرره\w*|و?نكرره\w*|حتي (?:لو |وهو |و)?(?:كان )?(?:ال)?حساب\w* (?:خاص|مغلق|موقوف)",
        "so that we repeat it, even while the account is private",
        _always,
    ),
)  # fmt: skip


_NEAR = 16
"""A denial that stands further before the words denies something else: "what you did not see, we study"."""


@cache
def _patterns(row: Row) -> tuple[tuple[bool, re.Pattern[str]], ...]:
    """The expressions of a row, each with whether it is the Arabic one."""
    return (
        (False, re.compile(rf"(?<!\w)(?:{row.english})(?!\w)")),
        (True, re.compile(rf"(?<!\w)[وف]?(?:{spelled_pattern(row.arabic)})(?!\w)")),
    )


def findings(folded: Folded, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What leaves the decision open, by its rule; never certain."""
    written = scripts(folded.text)
    for row in ROWS:
        if not row.when(allowed):
            continue
        for match in (match for arabic, pattern in _patterns(row) if arabic in written for match in pattern.finditer(folded.text)):
            near = folded.text[max(0, match.start() - _NEAR) : match.start()]
            if row.rule != "claim.untrue" and is_denied(near, len(near), len(near)):
                continue
            start, end = folded.span(match.start(), match.end())
            yield Finding(row.rule, lang, folded.original[start:end], start, end, row.why, certain=False)
