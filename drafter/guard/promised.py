"""Promises that were read in a text, held against the offers of the decision and against what was done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from drafter.folding import SENTENCE_END, Language
from drafter.guard import told_as_done
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.only_times import BEGINS
from drafter.guard.phrases import is_denied
from drafter.guard.policy_told import explains
from drafter.guard.told_as_done import finding_of, percent_of
from drafter.policy import Offer
from drafter.reading import BINDING, Promise, Reading
from drafter.reading.folding import fold
from drafter.reading.money_spoken import SENT

_WEEK = Decimal(7) / Decimal(5)
"""Calendar time of business time: five business days are a week."""

_OR = re.compile(
    r"\b(?:or|either|alternatively|instead|if you (?:prefer|would rather|like)|whichever|choose|option|prefer)\b"
    r"|(?<!\w)يا [نت]\w+ [^.!?؟\n]*(?<!\w)يا [نت]|أو|او |أيهما|ايهما|إما|خيار|بدلا|بدلًا|تفضل|رغبت|أنسب|اختيار|يناسبك",
    re.IGNORECASE,
)
"""Words that part alternatives: or, either, whichever you prefer."""

_ALSO = re.compile(r"\b(?:also|as well|too|on top|besides)\b|أيضا|أيضًا|ايضا|كذلك|كمان|فوقها", re.IGNORECASE)
"""Also, as well: where two ways are alternatives, they may promise both."""
_ON_TOP = re.compile(
    r"\b(?:on top of (?:that|this|it)|besides that|in addition(?: to that)?|as well as that)\b"
    r"|(?:فوق (?:ذلك|هذا|كذا)|فوقها|فوقه|علاوة على ذلك|إضافة إلى ذلك|زيادة على ذلك)(?!\w)",
    re.IGNORECASE,
)
"""Words that give a promise beside what was told before it: on top of that, فوق ذلك."""
_BESIDE = 24
_CHOICE = re.compile(
    r"\b(?:between (?:the )?two|two (?:options|solutions|ways|choices)|alternatives|one of (?:the )?(?:two|these|them)|either way)\b"
    r"|\b(?:choose|pick|choice) between\b|(?:اختار\w*|اختر\w*|تختار\w*|الاختيار) بين"
    r"|حلّ?ين|حلّ?ان|خيارين|خياران|أحدهما|إحداهما|أحد الأمرين|الطريقتين",
    re.IGNORECASE,
)
"""Words that tell of a choice before it is listed: between two solutions, أحدهما (one of the two)."""
_MORE = re.compile(
    r"\b(?:another|on top|in addition|additional|extra|plus|besides|further)\b|فوق ذلك|اضافي|علاوه|اخري|يضاف اليه|كذلك|زياده عليه",
    re.IGNORECASE,
)
"""Words that add: another, on top of it."""

_TIMES = re.compile(
    r"\b(?:double|twice|triple|two times|three times) (?:that|the|it|this|as much|your|what)\b"
    r"|ضعف (?:هذا|المبلغ|القيمه|ما|ذلك|السعر)|ضعفي|اضعاف|مضاعف",
    re.IGNORECASE,
)
"""Words that multiply: double that, twice the amount."""

_STAGE = {
    "acknowledge": "a first answer promises nothing but an answer",
    "ask": "nothing is promised before the facts are known",
    "escalate": "a dispute is only acknowledged",
    "inform": "nothing is due now",
    "decline": "the decision offers nothing",
    "follow_up": "a follow-up promises nothing new",
}


def findings(read: Reading, text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What is promised beyond the decision, and what is told as done without a proof."""
    promises = read.promises
    yield from _added_up(promises, text, lang, allowed)
    yield from told_as_done.told_again(promises, lang, allowed)
    yield from told_as_done.after_done(promises, lang, allowed)
    yield from _multiplied(text, lang, allowed)
    yield from _more_than_due(read, text, lang, allowed)
    for promise in promises:
        if promise.polarity in ("denied", "asked") or promise.speaker == "client":
            if not promise.plain or _is_undone(promise):
                why = "This may deny or report a remedy, or give it; say it plainly."
                yield replace(finding_of("promise.remedy", promise, lang, why), certain=False)
            continue
        if explains(promise, allowed, text) or does_what_he_chose(promise, text) or _can_complete(promise, allowed):
            continue
        if _makes_it_all(promise, allowed):
            yield replace(
                finding_of("promise.amount", promise, lang, "This is told as all that was paid, and is a part of it."), certain=False
            )
        if promise.polarity == "done" or told_as_done.names_what_was_done(promise, allowed):
            general = allowed.case.claim == "policy_question" and promise.amount is None and not allowed.case.done
            yield from (replace(each, certain=each.certain and not general) for each in told_as_done.done(promise, promises, lang, allowed))
            yield from told_as_done.dated(promise, read, lang, allowed)
            yield from told_as_done.counted(promise, lang, allowed)
            yield from told_as_done.another(promise, text, lang, allowed)
        else:
            if promise.remedy in ("refund", "credit") and _CASH.search(fold(promise.quote).text):
                why = "Money goes to the balance or to the original payment method, never out in cash."
                yield replace(finding_of("promise.remedy", promise, lang, why), certain=False)
            named = promise.remedy is None and _is_named_beside(promise, promises, text, allowed)
            offered = list(_offered(promise, text, lang, allowed)) or list(told_as_done.promised_again(promise, lang, allowed))
            for finding in offered:
                other = _is_price(promise, read, allowed) if finding.rule == "promise.amount" else _may_be_offered(promise, text, allowed)
                general = allowed.case.claim == "policy_question" and promise.amount is None and promise.percent is None
                yield replace(finding, certain=False) if named or ((other or general) and finding.rule in _CONFUSED) else finding


def _is_undone(promise: Promise) -> bool:
    """Whether what is denied of a remedy is that it is undone; an order that cannot be stopped is one that is not cancelled."""
    return promise.remedy != "cancel" and _UNDONE.search(fold(promise.quote).text) is not None


def _can_complete(promise: Promise, allowed: Allowed) -> bool:
    """ "The other 2,100 can be delivered": that the order can be completed, as was checked; nobody says that it will be."""
    told = promise.remedy == "redelivery" and allowed.case.evidence.can_complete is True
    told = told and (promise.hours is None or _IN_TIME.search(fold(promise.quote).text) is None)
    return told and "redelivery" not in allowed.offers and _CAN_BE.search(fold(promise.quote).text) is not None


_IN_TIME = re.compile(
    r"\b(?:within|by|before|today|tonight|tomorrow|hours?|days?|now|soon|at once)\b"
    r"|خلال|قبل|اليوم|غدا|باجر|بكره|ساع|ايام|يوم|الان|الحين|فور"
)
"""A time within the words themselves; one of another statement, "and its time runs until Friday", is none of the delivery's."""
_CAN_BE = re.compile(
    r"\bcan (?:still |also )?be (?:delivered|completed|finished)\b|(?<!\w)[وف]?(?:ما زال )?(?:يمكن|بالامكان) (?:تسليم|تنفيذ|اكمال|استكمال)"
)


def does_what_he_chose(promise: Promise, text: str) -> bool:
    """أخبرنا بما تفضل وسننفذه: no redelivery, but whichever of the offers he chooses."""
    bare = _BARE.search(fold(promise.quote).text)
    alone = promise.amount is None and bare is not None and bare.end() == len(fold(promise.quote).text)
    return (
        alone
        and (promise.remedy == "redelivery" or "عليه" in promise.quote)
        and _CHOSEN.search(fold(text[max(0, promise.start - _CHOSEN_WITHIN) : promise.start]).text) is not None
    )


_BARE = re.compile(r"و?(?:سننفذ(?:ه|ها)?|[سب]نرسل(?:ه|ها)(?: (?:عليه|عليها|اليه|اليها|هناك|فيه))?)")
_CHOSEN = re.compile(r"(?:تفضل|يناسب|اختيار|تختار|اخترت|خيارك|(?:واحد|احد|اي) (?:من )?(?:ال)?(?:اثنين|خيارين|امرين))\w*[^.!?]*$")
_CHOSEN_WITHIN = 60
_UNDONE = re.compile(
    r"\b(?:revers\w*|(?:is|be|get|gets|was) lost|undone|taken back|withh[eo]ld\w*|refus\w*|declin\w*|stopped|disput\w*)\b"
    r"|(?:التراجع|تراجع) عن|[يت]ضيع|ضياع|[يت]رفض|رفض|حرمان|[نت]حرم"
)
"""What undoes a remedy: that it cannot be reversed, lost or refused gives it."""
_CONFUSED = ("promise.amount", "promise.remedy")
_CARD = re.compile(r"\b(?:card|bank|paypal|payment method|cash)\b|بطاقت|البطاقة|بنك|البنك|وسيلة الدفع|نقد(?!ر)|كاش", re.IGNORECASE)
_BALANCE = re.compile(r"\b(?:balance|wallet)\b|رصيد|محفظ", re.IGNORECASE)
_CASH = re.compile(r"(?<!not )\bin cash\b|(?<!\w)(?<!لا )(?<!مو )(?<!مب )(?<!ليس )(?<!ليست )(?:نقدا|كاش|باليد|يدا بيد)(?!\w)")
_ACCOUNT = re.compile(r"\baccount\b|حساب", re.IGNORECASE)
"""Where money goes: card, bank, way of payment, cash; balance, wallet; an account, which may be the panel's or the bank's."""


def _may_be_offered(promise: Promise, text: str, allowed: Allowed) -> bool:
    """Whether other words of the half may make it what is offered: the place is named in another sentence, the lost are the rest."""
    remedy, offers = promise.remedy, allowed.offers
    if remedy == "refund":
        return "credit" in offers and not _CARD.search(promise.quote) and _BALANCE.search(text) is not None
    if remedy == "credit":
        return "refund" in offers and _ACCOUNT.search(promise.quote) is not None and not _BALANCE.search(promise.quote)
    if remedy == "redelivery" and allowed.case.order.status in ("in_progress", "processing") and _GOES_ON.search(promise.quote):
        return True  # "we go on delivering, or we end the order here": it runs as it was ordered
    return (remedy == "refill" and "redelivery" in offers) or (remedy == "redelivery" and "refill" in offers)


_GOES_ON = re.compile(r"\b(?:go on|goes on|carry on|continu\w*|keep) (?:deliver|with|to)|نواصل|نستمر|نكمل", re.IGNORECASE)


def _is_price(promise: Promise, read: Reading, allowed: Allowed) -> bool:
    """Whether the sum is the price that was paid, told beside the sum that is due: "5.00 (40% of 12.50)"."""
    offer, paid = allowed.offers.get(promise.remedy) if promise.remedy else None, allowed.case.order.paid
    if promise.amount is None or paid is None or promise.amount.value != paid.value or offer is None or offer.amount is None:
        return False
    return offer.amount.value in {amount.value for amount in read.amounts}


def _added_up(promises: tuple[Promise, ...], text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Promises of money that each fit and together do not: two sums of one remedy, or two ways that are alternatives."""
    binding = [promise for promise in promises if promise.polarity == "promised" and promise.speaker != "client"]
    for remedy, offer in allowed.offers.items():
        same = [promise for promise in binding if promise.remedy == remedy and promise.amount is not None]
        sums = {promise.amount.value for promise in same if promise.amount}
        more = len(same) > 1 and _MORE.search(fold(text[same[0].end : same[-1].end]).text)
        total = sum((promise.amount.value for promise in same if promise.amount), Decimal(0)) if more else sum(sums, Decimal(0))
        if offer.amount is not None and len(same) > 1 and total > offer.amount.value >= max(sums):
            yield finding_of("promise.amount", same[-1], lang, f"Together this is {total}, above the ceiling of {offer.amount}.", offer)
    may_be = [promise for promise in promises if promise.polarity in ("promised", "conditional") and promise.speaker != "client"]
    shares = [promise for promise in may_be if promise.remedy == "discount" and promise.percent is not None]
    if len(shares) > 1 and _MORE.search(fold(text[shares[0].end : shares[-1].end]).text):
        yield finding_of("promise.percent", shares[-1], lang, "Discounts are not added up.", allowed.offers.get("discount"))
    given = {promise.remedy for promise in may_be} & set(allowed.offers)
    together = len(given) > 1 and any(given <= group for group in allowed.groups())
    for promise in may_be if len(allowed.groups()) > 1 and not together else ():
        if promise.remedy in allowed.offers and (
            (promise.polarity == "promised" and _ALSO.search(promise.quote))
            or _ON_TOP.search(text, max(0, promise.start - _BESIDE), promise.end)
        ):
            why = "Of these ways one is due; this may give it beside another."
            yield replace(finding_of("promise.remedy", promise, lang, why), certain=False)
    folded = fold(text)
    for match in _BOTH_WAYS.finditer(folded.text) if len(allowed.groups()) > 1 else ():
        start, end = folded.span(match.start(), match.end())
        yield Finding("promise.remedy", lang, text[start:end], start, end, "Of these ways one is due, not both.", certain=False)
    ways = [promise for promise in binding if promise.remedy in allowed.offers]
    chosen = _CHOICE.search(text) is not None
    for one, other in pairwise(ways):
        apart = one.remedy != other.remedy and not any({one.remedy, other.remedy} <= group for group in allowed.groups())
        if apart and not chosen and not _OR.search(text, one.start, other.end) and not _places(one, other):
            why = f"The decision offers {one.remedy} or {other.remedy}, not both."
            found = finding_of("promise.remedy", other, lang, why, allowed.offers.get(other.remedy) if other.remedy else None)
            named = _ONE_WAY.search(fold(text[one.start : other.end]).text) is not None or _is_same_sum(one, other)
            yield replace(found, certain=found.certain and not named)


def _places(one: Promise, other: Promise) -> bool:
    """Whether money that is returned to no place is then told to go to the balance: "we return 12.50 USD. It goes to your balance"."""
    unplaced = one.remedy == "refund" and one.sure and not _CARD.search(one.quote) and not _ALSO.search(other.quote)
    return unplaced and other.remedy == "credit" and other.amount is None


def _is_same_sum(one: Promise, other: Promise) -> bool:
    """ "What we can return is the surplus of 12.50 USD. The surplus goes to your balance": the sum is not told a second time."""
    same = other.amount is None or (one.amount is not None and one.amount.value == other.amount.value)
    unplaced = (one.remedy, other.remedy) == ("refund", "credit") and not _CARD.search(one.quote)
    return same and unplaced and not any(sign.isdigit() for sign in other.quote)


_ONE_WAY = re.compile(
    r"\bthe (?:quicker|faster|slower|first|second|other) (?:way|one|option|choice|is)\b|(?<!\w)و?(?:الاسرع|الابطا|الطريقه|الحل|الثاني) ان"
)
"""The quicker way, the other is, الأسرع إن: words by which two ways are told one after the other."""
_BOTH_WAYS = re.compile(
    r"\bor (?:even )?both\b|او (?:كليهما|كلاهما|كلتيهما|الاثنين|الثنتين)"
    r"|(?<!لا )(?<!ليس )(?<!مو )(?<!مب )(?<!مش )(?:الاثنين|الثنتين|الاثنان|كليهما|كلاهما) (?:معا|سوا|سويا)(?!\w)",
    re.IGNORECASE,
)
"""Or both, after two ways of which one is due: أو كليهما."""


def _multiplied(text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    folded = fold(text)
    for match in _TIMES.finditer(folded.text):
        if allowed.offers and not is_denied(folded.text, match.start(), match.end()):
            start, end = folded.span(match.start(), match.end())
            yield Finding("promise.amount", lang, text[start:end], start, end, "This multiplies an amount that the decision limits.")


_WIDENED = re.compile(
    r"(?<!charged )(?<!taken )(?<!paid )(?<!debited )"
    r"\b(?:twice|doubled?(?! (?:charge|payment|deduction|debit))|two times|thrice|rounded up|and interest|with interest)\b"
    r"|(?<!\w)[وب]?(?:مرتين|مضاعف\w*|فايده|فوايد)(?!\w)|الي الاعلي"
)
"""Twice, doubled, rounded up, with interest; مرتين, مضاعفة, فائدة, إلى الأعلى."""


def _more_than_due(read: Reading, text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Words that make more of a promise, and more followers than the order still lacks."""
    order = allowed.case.order
    ordered, there = order.quantity or 0, order.delivered or 0
    for promise in read.promises:
        if promise.polarity not in ("promised", "conditional") or promise.remedy not in allowed.offers:
            continue
        if _WIDENED.search(fold(promise.quote).text):
            why = "This may give more than the decision's amount."
            yield replace(finding_of("promise.amount", promise, lang, why), certain=False)
        counts = {
            count.value
            for count in read.counts
            if promise.start <= count.start < promise.end
            and count.noun in SENT
            and not _STOPPED_AT.search(text[max(0, count.start - _AT_WITHIN) : count.start])
        }
        rest = promise.remedy == "redelivery" and allowed.offers["redelivery"].basis in ("undelivered", "resume", "lateness")
        if rest and there and counts and min(counts) > ordered - there:
            why = f"Of {ordered:,} there are {ordered - there:,} missing; this delivers more."
            yield replace(finding_of("promise.amount", promise, lang, why), certain=False)


_STOPPED_AT = re.compile(r"(?:\bat|عند) (?:\d[\d,.]* (?:of|من)(?: (?:the|أصل))? )?$", re.IGNORECASE)
"""Where the order stands: "stopped at 3,500 of 6,000"."""
_AT_WITHIN = 24
_ALL = re.compile(
    r"\bfull (?:price|amount|value|sum|refund)|\b(?:whole|entire) (?:price|amount|sum)"
    r"|كامل (?:قيمه|ثمن|سعر|المبلغ|ما دفع)|القيمه كامله|المبلغ كاملا",
    re.IGNORECASE,
)


def _makes_it_all(promise: Promise, allowed: Allowed) -> bool:
    """Whether a sum below the price is told as the full price; what was returned before counts to it."""
    order = allowed.case.order
    if promise.amount is None or order.paid is None or not _ALL.search(fold(promise.quote).text):
        return False
    left = order.paid.value - (order.refunded.value if order.refunded else 0)
    extra = allowed.case.evidence.charged_extra
    return promise.amount.value < left and not (extra is not None and promise.amount.value == extra.value)


def _is_named_beside(promise: Promise, promises: Sequence[Promise], text: str, allowed: Allowed) -> bool:
    """ "We will put it right with a new delivery", "5.00 USD is yours, and it goes to your balance": the same sentence says what."""
    quote = fold(promise.quote).text
    beside = [each for each in promises if each.remedy in allowed.offers and each.polarity in BINDING]
    near = any(not SENTENCE_END.search(text, *sorted((promise.start, each.start))) for each in beside)
    due = promise.amount is None or any(promise.amount.value == offer.amount.value for offer in allowed.offers.values() if offer.amount)
    return (near or _BY_REMEDY.search(quote) is not None) and due and _MORE_OF.search(quote) is None


_BY_REMEDY = re.compile(
    r"\b(?:with|by|through) (?:a |the |an )?(?:\w+ )?(?:deliver\w*|re-?deliver\w*|refill\w*|running|credit\w*|refund\w*|redoing)\b"
)
_MORE_OF = re.compile(r"\b(?:another|other|further|also|too|again|more|extra|on us)\b|(?<!\w)(?:ايضا|كذلك|اخر|اخري|زياده)(?!\w)")


def _offered(promise: Promise, text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    if promise.remedy is None:
        found = finding_of("promise.remedy", promise, lang, "This promises something without saying what; say the remedy of the decision.")
        yield replace(found, certain=found.certain and not _is_due(promise, allowed))
        return
    offer = allowed.offers.get(promise.remedy)
    if offer is None:
        reason = _STAGE.get(allowed.key) or f"the decision offers {', '.join(allowed.offers) or 'nothing'}"
        yield finding_of("promise.remedy", promise, lang, f"This promises a {promise.remedy}, but {reason}.")
        return
    yield from _amount(promise, offer, lang, allowed)
    share = promise.percent if promise.percent is not None else percent_of(promise)
    if share is not None and offer.percent is not None and share > offer.percent:
        yield finding_of("promise.percent", promise, lang, f"{share}% is above the ceiling of {offer.percent}%.", offer)
    if promise.amount is not None and promise.amount.bound == "at_least":
        yield replace(finding_of("promise.amount", promise, lang, "This leaves the sum open above.", offer), certain=False)
    if (
        promise.hours is not None
        and offer.hours is None
        and offer.remedy in ("redelivery", "consultation")
        and not (promise.hours >= BEGINS and _BEGINS.search(_sentence(promise, text)))
    ):
        yield replace(finding_of("promise.deadline", promise, lang, "The policy holds no time for this.", offer), certain=False)
    quote = fold(promise.quote).text
    asked_for = promise.remedy == "refill" and (_REQUESTED.search(quote) or _WAS_ACCEPTED.search(quote))
    if _too_soon(promise, offer) and not asked_for:
        unit = f"{(offer.hours or 0) // 24} business days" if offer.business else f"{offer.hours} hours"
        yield finding_of("promise.deadline", promise, lang, f"This is sooner than the policy can hold: {unit}.", offer)
    if (
        offer.remedy == "credit"
        and offer.hours is not None
        and (promise.hours or 0) > max(_TWO_DAYS, offer.hours)
        and not _NOW.search(quote)
        and not ("refund" in allowed.offers and _CARD.search(_sentence(promise, text)))
    ):
        why = "The policy gives this sooner: a credit waits for no bank."
        yield replace(finding_of("promise.deadline", promise, lang, why, offer), certain=False)


_TWO_DAYS = 48
"""Within them a credit may be told to come, though it is added at once."""
_NOW = re.compile(
    r"\b(?:now|immediately|at once|right away|straight away|instantly|this minute|today)\b|فور|الحين|الان|حالا|اليوم|علي طول|هاللحظه"
)
"""A credit at once, beside a refund that takes its time."""
_REQUESTED = re.compile(
    r"\b(?:request|ask for|submit|put in|file|raise)\b"
    r"(?!.*\b(?:done|carried|complete\w*|refilled|restored|back|finished|returns?|hours?|tonight|tomorrow)\b)"
    r"|(?<!\w)[وف]?(?:س|ب|راح )?ن(?:طلب|قدم طلب|رفع طلب|سجل طلب)"
    r"(?!.*(?:تنتهي|تكتمل|تنفذ|ترجع|يرجع|يكتمل|جاهز|ساع|الليله|غدا|باجر|بكره))",
    re.IGNORECASE,
)
"""A refill that is requested today is carried out within its own time; سنطلب اليوم."""
_WAS_ACCEPTED = re.compile(
    r"\b(?:was|were|has been|got) (?:\w+ )?accepted\b(?!.*\b(?:will|done|complete\w*|within|hours?)\b)"
    r"|(?<!\w)[وف]?(?:انقبل|قبلت|تم قبول)\w*(?!.*(?:ساع|تكتمل|تخلص|تنتهي|خلال))"
)
"""When a refill was accepted is no time in which it is done: انقبلت اليوم."""
_BEGINS = re.compile(
    r"(?:\b(?:start|begin|resum|continu|launch|carry on|go on|pick\w* (?:\w+ ){0,3}up)|\bget (?:it|the order) going"
    r"|بدأ|يبدأ|ستبدأ|نبدأ|ستأنف|نستأنف|يُستأنف|يرجع التنفيذ|يرجع الطلب|نرجع نشغل|نكمل|يستكمل|اكمل)"
    r"[^.!?؟\n]{0,60}(?:\b(?:within|in)\b|خلال|بعد)",
    re.IGNORECASE,
)
"""A delivery that starts or resumes within a time need not end in it."""


def _is_due(promise: Promise, allowed: Allowed) -> bool:
    """ "In your case you will get 5.00 USD": the very sum of an offer, whose place another sentence may tell."""
    sums = {offer.amount.value for offer in allowed.offers.values() if offer.amount is not None}
    return promise.amount is not None and promise.amount.value in sums and _YOU_GET.search(fold(promise.quote).text) is not None


_YOU_GET = re.compile(
    r"\bwe owe you\b|(?<!\w)لك عندنا(?!\w)"
    r"|\byou(?:'ll| will| are to|'re to)? (?:get|receive|have)\b|(?<!\w)[وف]?(?:س|ب|ه|ح)?ت(?:نال|حصل|اخذ|ستلم)\w*"
)
"""You get, receive, ستنال, تحصل على: a sum without its place; "we put it right" and "on us" are more than a sum."""


def _sentence(promise: Promise, text: str) -> str:
    """A promise with the rest of its sentence."""
    end = SENTENCE_END.search(text, promise.end)
    return text[promise.start : end.start() if end else len(text)]


def _amount(promise: Promise, offer: Offer, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """The sum that is promised, by its figure or as a share of the price, against the ceiling."""
    if offer.amount is None:
        if promise.amount is not None:
            yield finding_of("promise.amount", promise, lang, f"A {promise.remedy} carries no amount here.", offer)
    elif promise.amount is None:
        share, paid = percent_of(promise) if promise.percent is None else promise.percent, allowed.case.order.paid
        if share is not None and paid is not None and paid.value * share / 100 > offer.amount.value:
            yield finding_of("promise.amount", promise, lang, f"That share of the price is above the ceiling of {offer.amount}.", offer)
    elif offer.amount.currency not in (promise.amount.currency, *promise.amount.candidates):
        why = f"The order is in {offer.amount.currency}, not in {promise.amount.currency}."
        yield finding_of("promise.amount", promise, lang, why, offer)
    elif promise.amount.value > offer.amount.value:
        yield finding_of("promise.amount", promise, lang, f"{promise.amount.value} is above the ceiling of {offer.amount}.", offer)


def _too_soon(promise: Promise, offer: Offer) -> bool:
    if promise.hours is None or not offer.hours:
        return False
    if offer.business and not promise.business:
        return promise.hours < offer.hours * _WEEK
    if promise.business and not offer.business:
        return promise.hours < offer.hours / _WEEK
    return promise.hours < offer.hours
