"""What is told as done, held against the proofs of the case: each may be told as it is on record, once, and promises nothing more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise

from drafter.case import Done
from drafter.folding import SENTENCE_END, Language
from drafter.guard import committing
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.phrases import is_denied
from drafter.guard.policy_told import explains
from drafter.policy import Offer
from drafter.reading import Promise, Reading
from drafter.reading.folding import fold, vocabulary
from drafter.reading.values import Moment


def finding_of(rule: str, promise: Promise, lang: Language, why: str, offer: Offer | None = None) -> Finding:
    """What is wrong with a promise, with the clause of its offer; certain where its words leave no other reading."""
    clause = offer.clauses[0] if offer and offer.clauses else None
    return Finding(rule, lang, promise.quote, promise.start, promise.end, why, clause, certain=promise.sure)


def percent_of(promise: Promise) -> Decimal | None:
    """The share of the price that a promise tells as a fraction, in percent."""
    return Decimal(promise.fraction.numerator * 100) / promise.fraction.denominator if promise.fraction is not None else None


def told_again(promises: Sequence[Promise], lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Money told as done a second time without its sum: "We have refunded it" after the refund was told may be one more."""
    done = [promise for promise in promises if promise.polarity == "done" and promise.remedy in ("credit", "refund")]
    for one, other in pairwise(done):
        again = one.remedy == other.remedy and one.amount is not None and other.amount is None
        quote = fold(other.quote).text
        told_of = _TELLS_ITS_DAY.match(quote) or any(
            entry.remedy == other.remedy and fold(entry.reference or "\0").text in quote for entry in allowed.case.done
        )
        if again and not (told_of and not _REPEATED.search(quote)):
            yield replace(finding_of("promise.done", other, lang, "What was done is told a second time, without its sum."), certain=False)


_TELLS_ITS_DAY = re.compile(
    r"(?:and )?(?:the|this) (?:refund|credit|amount|sum|payment) (?:was|has been) (?:issued|sent|made|added|processed|recorded) on \d"
    r"|[وف]?(?:تم|جري|صدر) \w+ (?:ال)?(?:مبلغ|استرداد|رصيد|اضافه) (?:في|بتاريخ|يوم) \d"
)
"""The day of what was told before, held against the record: "The refund was issued on 15 June"."""


def after_done(promises: Sequence[Promise], lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Money that is promised beside money on record as given: of balance and card one was due, and it was done."""
    if not any(entry.remedy in _MONEY for entry in allowed.case.done):
        return
    for promise in promises:
        told = any(entry.remedy == promise.remedy and _tells(promise, entry) and _proves(entry, promise) for entry in allowed.case.done)
        if (
            promise.polarity == "promised"
            and promise.remedy in _MONEY
            and promise.speaker != "client"
            and not (told or explains(promise, allowed))
        ):
            why = "Money is on record as given for this request; this may promise more."
            yield replace(finding_of("promise.remedy", promise, lang, why), certain=False)


_MONEY = ("credit", "refund")


def promised_again(promise: Promise, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What is on record as done, promised as something to come: it was done once, and would be given twice."""
    proofs = [entry for entry in allowed.case.done if entry.remedy == promise.remedy and _proves(entry, promise)]
    if promise.remedy in _MONEY and proofs and _is_to_come(promise):
        sure = promise.sure and _ARRIVES.search(fold(promise.quote).text) is None
        why = f"This was done ({promise.remedy}); told as something to come, it promises it once more."
        yield replace(finding_of("promise.remedy", promise, lang, why), certain=sure)


def _is_to_come(promise: Promise) -> bool:
    """Whether a promise says "will", and not what the bank does with money that was sent."""
    quote = fold(promise.quote).text
    return (committing.is_to_come(quote) or _WE_GIVE.search(quote) is not None) and not (
        (promise.remedy == "refund" and _ARRIVES.search(quote)) or _FINDS.search(quote)
    )


_FINDS = re.compile(r"\byou(?:'ll| will) (?:find|see|notice)\b|(?<!\w)[وف]?(?:ستجد|ستري|سترين|ستلاحظ|بتلقي?|بتشوف)\w{0,3}(?!\w)")
"""You will find, ستجد: what was given is there to be seen."""
_WE_GIVE = re.compile(r"\b(?:we|i) (?:add|credit|refund|return|send|put)\b|(?<!\w)[وف]?ن(?:ضيف|عيد|رجع|رد|حول|ودع)\w{0,3}(?!\w)")
"""We add, نضيف: what is done every day, or now; not what was done."""
_ARRIVES = re.compile(
    r"\b(?:on (?:its|the) way|appear\w*|show\w*|see|notice|visible|arriv\w*|reach\w*|land\w*|take|takes|be (?:there|in|on|with)|clear)\b"
    r"|في (?:ال)?طريق\w*|(?<!\w)[وف]?(?:س|ب|راح |سوف )?[نيت](?:ظهر|صل|جد|لاحظ|ستغرق|كون|نزل|دخل)\w*"
)
"""What money does that was sent: it appears, arrives, takes days; ستظهر, ستصل, ستجد, تستغرق."""


def names_what_was_done(promise: Promise, allowed: Allowed) -> bool:
    """A remedy named where only the past is told ("after the 5 USD credit"), which ``done`` proves to the figure."""
    return allowed.key in ("follow_up", "inform", "decline") and (proved(promise, allowed) or _given_before(promise, allowed))


def _given_before(promise: Promise, allowed: Allowed) -> bool:
    """ "The discount was given once, in June": what an earlier order of the client's got, and no more of it."""
    past = any(each.remedy == promise.remedy for each in allowed.case.client.refunds or ())
    quote = fold(promise.quote).text
    plain = promise.hours is None and promise.percent is None and promise.fraction is None
    told = past and plain and _GIVEN_BEFORE.search(quote) is not None and _NEW_ONE.search(quote) is None
    return told and not _is_to_come(promise)


_GIVEN_BEFORE = re.compile(
    r"\b(?:given|granted|received|used|taken)\b(?=.*\b(?:once|already|before|earlier|previously|(?:in|on|of) (?:\d+ )?[a-z]{3,9})\b)"
    r"|\b(?:already|previously) (?:given|granted|received|used|taken)\b|\bdiscount of \d+ [a-z]{3,9}\b"
    r"|(?<!\w)[وف]?(?:منح|اعطي|صرف|استخدم)\w*(?=.*(?:سابقا|من قبل|مره واحده|في (?:\d+ )?\w{4,6}))|(?<!\w)[وف]?خصم \d+ \w{4,6}(?!\w)"
)
_NEW_ONE = re.compile(r"\b(?:new|next|another|again|more|also|too|second)\b(?! one\b)|(?<!\w)(?:جديد|قادم|القادم|ايضا|كذلك)(?!\w)")


def proved(promise: Promise, allowed: Allowed) -> bool:
    """Whether a remedy that is named is on record to the figure, and nothing of it is told as to come."""
    told = any(entry.remedy == promise.remedy and _tells(promise, entry) and _proves(entry, promise) for entry in allowed.case.done)
    return told and not _is_to_come(promise)


def _tells(promise: Promise, entry: Done) -> bool:
    """Whether a promise names the sum that was sent, its reference, that it is under way, or that what carries no sum was accepted."""
    quote = fold(promise.quote).text
    if promise.amount is not None or _UNDER_WAY.search(quote):
        return True
    if promise.hours is not None or promise.percent is not None or _REPEATED.search(quote):
        return False
    cited = bool(entry.reference) and fold(entry.reference or "").text in quote
    return cited or (entry.amount is None and (_ACCEPTED.search(quote) or _AFTER_IT.search(quote)) is not None)


_REPEATED = re.compile(
    r"\b(?:again|anew|once more|repeat\w*|also|another|too|second|third|two|three|four|several|more|consultations|refills)\b"
    r"|من جديد|مره (?:ثانيه|اخري)|مجدد|تكرر|ايضا|كذلك|ثانيه|ثالثه|ثلاث|استشارات|استشارتين|ثم "
)
"""Again, repeated, also: more than what is on record."""
_AFTER_IT = re.compile(
    r"\b(?:since|after|with|through|by|following(?: up on)?|how (?:was|is|did)|did) "
    r"(?:(?:the|yesterday's|today's|your|that|this|our|last) )*"
    r"(?:refill|re-?delivery|consultation|cancellation)\b"
    r"|\b(?:refill|re-?delivery|consultation|cancellation)(?: \S+){0,5}? (?:is|was|been) (?:done|finished|complete\w*|made|carried out)\b"
    r"|\brefill on the \d"
    r"|(?<!\w)[وف]?[نا]ط(?:من|مين)\w* علي (?:اعاده )?(?:ال)?(?:تعبي|تنفيذ|استشار)\w*"
    r"|(?<!\w)[وف]?(?:بعد|منذ|مع|عبر)(?: ان)?(?: \w+){0,2}?"
    r" (?:اعاده (?:ال)?(?:تعبيه|تنفيذ)|(?:ال)?(?:استشار|الغاء))\w*"
    r"|(?<!\w)[وف]?(?:تمت|اكتملت|اعيدت|نفذت) (?:اعاده )?(?:ال)?(?:تعبيه|تنفيذ)"
)
"""After the refill, with yesterday's refill, the refill was done; بعد إعادة التعبئة, تمت إعادة التعبئة: it is over."""
_ACCEPTED = re.compile(
    r"\b(?:was|were|has been|have been|is) (?:\w+ )?(?:accepted|requested|arranged|booked|recorded)\b"
    r"|\bwe(?: have|'ve)? (?:arranged|booked|requested|recorded)\b"
    r"|(?<!\w)[وف]?(?:تم قبول|قبلت|انقبل\w*|قبلنا|رتبنا|سجلنا|حجزنا|طلبنا|تم ترتيب|تم طلب|تم تسجيل)(?!\w)"
)
"""Accepted, requested, arranged: how a refill or a consultation that is on record is told; تم قبول, رتبنا."""


_UNDER_WAY = re.compile(
    r"^(?:(?:it|this|that|the (?:money|sum|amount|refund)) )?(?:is|are)(?: now)? (?:going|on (?:its|the) way) to\b|في (?:ال)?طريق\w*"
)


def done(promise: Promise, promises: Sequence[Promise], lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """What is told as done without a proof, or otherwise than it was proved; ``promises`` are those of the half."""
    remedy = "credit" if _means_the_credit(promise, promises) else promise.remedy
    proofs = [entry for entry in allowed.case.done if remedy is None or entry.remedy == remedy]
    if any(_proves(entry, promise) for entry in proofs):
        if (
            promise.amount is None
            and promise.remedy in ("credit", "refund")
            and _WIDER.search(fold(promise.quote).text)
            and not _was_all(proofs, allowed)
        ):
            why = "What was done is told without its sum, in words that may mean more."
            yield replace(finding_of("promise.amount", promise, lang, why), certain=False)
        return
    if _tells_what_came(promise, allowed):
        return
    if _is_elsewhere(promise, allowed):
        yield finding_of("promise.done", promise, lang, "This sum is on record for the balance, and this tells of the card.")
        return
    if _on_record(promise, allowed):
        share = promise.percent if promise.percent is not None else percent_of(promise)
        if promise.remedy == "discount" and share is not None and share not in allowed.percents:
            yield replace(finding_of("promise.percent", promise, lang, "The record does not hold this share."), certain=False)
        if allowed.case.done and promise.remedy != "cancel" and promise.amount is None:
            why = f"What was done is {', '.join(entry.remedy for entry in allowed.case.done)}; this is not on record beside it."
            yield replace(finding_of("promise.done", promise, lang, why), certain=False)
        return
    if proofs:
        told = ", ".join(str(entry.amount or entry.remedy) for entry in proofs)
        yield finding_of("promise.amount", promise, lang, f"What was done is {told}, not this.")
    else:
        yield finding_of("promise.done", promise, lang, f"Nothing proves that this was done ({promise.remedy or 'no remedy named'}).")


def _is_elsewhere(promise: Promise, allowed: Allowed) -> bool:
    """Whether the very sum on record as a credit is told as returned to a card."""
    if promise.remedy != "refund" or promise.amount is None or not _PLACE.search(fold(promise.quote).text):
        return False
    return any(entry.remedy == "credit" and entry.amount is not None and _proves(entry, promise) for entry in allowed.case.done)


def _tells_what_came(promise: Promise, allowed: Allowed) -> bool:
    """ "The other 800 were delivered": the very count that the order's record holds as delivered."""
    delivered, ordered = allowed.case.order.delivered, allowed.case.order.quantity
    if delivered and ordered == 2 * delivered:
        return False  # as many came as are missing: which of them is told?
    told = {int(count.replace(",", "")) for count in _COUNT.findall(fold(promise.quote).text)}
    return promise.remedy == "redelivery" and bool(delivered) and told == {delivered} and _ANEW.search(fold(promise.quote).text) is None


_COUNT = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\d.])|(?<![\w.,])\d+(?![\d.,]\d)")
_ANEW = re.compile(r"\b(?:again|anew|once more|re-?deliver\w*)\b|من جديد|مره (?:ثانيه|اخري)|مجدد|اعاده")


def _means_the_credit(promise: Promise, promises: Sequence[Promise]) -> bool:
    """Whether money told as returned is the credit that the half tells with its sum and place: "so the amount was returned"."""
    quote = fold(promise.quote).text
    if promise.remedy != "refund" or promise.amount is not None or _PLACE.search(quote) or not _FOLLOWS.match(quote):
        return False
    return any(other.remedy == "credit" and other.polarity == "done" for other in promises)


_FOLLOWS = re.compile(r"(?:so|since|as|because|thus|hence)\b|ف(?!ي\b)|و?(?:بما ان|لان\w*|حيث)\b")
"""So, since, as: what is told follows from what was told before, and is no second sum."""
_PLACE = re.compile(r"\b(?:card|bank|paypal|method|cash)\b|بطاق|بنك|وسيل|نقد|كاش|حوال")
_WIDER = re.compile(
    r"\b(?:full|fully|remaining|rest|price|whole|entire|all|also|again|too|another|everything)\b"
    r"|كامل|المتبقي|الباقي|ثمن|سعر|قيمه الطلب|كل ما|ايضا|كذلك|مره اخري|من جديد",
    re.IGNORECASE,
)
"""Words that make more of a sum that is not told: in full, the rest, the price, also, again."""


def _was_all(proofs: Sequence[Done], allowed: Allowed) -> bool:
    """Whether the proofs return all that was paid."""
    paid = allowed.case.order.paid
    return paid is not None and any(entry.amount is not None and entry.amount.value >= paid.value for entry in proofs)


def counted(promise: Promise, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """A refill told as over, "everyone who left is back in the count", where the last count that is known is still short: of a
    drop what is on record is the request.
    """
    order = allowed.case.order
    told = promise.remedy == "refill" and allowed.case.claim == "drops" and _BACK.search(fold(promise.quote).text) is not None
    if not told or order.current_count is None or order.start_count is None:
        return
    if order.current_count < order.start_count + (order.delivered or 0):
        yield replace(finding_of("promise.done", promise, lang, "By the last count they are not all back."), certain=False)


_BACK = re.compile(r"\b(?:is|are) (?:now |all )?back\b|(?<!\w)و?(?:عاد|رجع)(?:وا|ت)?(?!\w)")


def dated(promise: Promise, read: Reading, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """A day told with what was done that is none of the days on record."""
    days = {entry.at.date() for entry in allowed.case.done if entry.at and entry.remedy == promise.remedy}
    if not allowed.case.done and promise.remedy in _MONEY:
        yield from _invented(promise, read, lang, allowed)
    within = [moment for moment in read.dates if promise.start <= moment.start < promise.end]
    named = [moment for moment in within if moment.name == "date" and _day(moment) in days]
    for moment in within:
        day = _day(moment)
        told = moment.name == "date" or (moment.name in ("today", "yesterday") and not _tells_more(promise, moment, named))
        told = told and moment.relation not in ("until", "by")
        if days and told and isinstance(day, date) and day not in days:
            yield finding_of(
                "promise.done", promise, lang, f"What was done is on record for {', '.join(map(str, sorted(days)))}, not for {day}."
            )


def _day(moment: Moment) -> date | None:
    return moment.at.date() if isinstance(moment.at, datetime) else moment.at


def _tells_more(promise: Promise, moment: Moment, named: Sequence[Moment]) -> bool:
    """Whether another thing is told of today behind the day on record: "refilled on 13 September, and the account shows 1,305 today"."""
    before = [each for each in named if each.end <= moment.start]
    between = promise.quote[before[-1].end - promise.start : moment.start - promise.start] if before else ""
    return any(word not in _ONCE_MORE for word in re.findall(r"[^\W\d_]{2,}", fold(between).text))


_ONCE_MORE = vocabulary("and then again also once more so as well too و ثم وثم أيضا كذلك مجددا مرة أخرى ثانية من جديد في يوم on at")


def _invented(promise: Promise, read: Reading, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """The card or the day of money that the order's record holds as returned before, and holds neither of."""
    why = "The record holds that money was returned before, and neither its place nor its day."
    days = (moment.at for moment in read.dates if promise.start <= moment.start < promise.end and moment.name == "date")
    on_no_day = any((at.date() if isinstance(at, datetime) else at) not in allowed.days for at in days)
    if on_no_day or _PLACE.search(fold(promise.quote).text):
        yield replace(finding_of("promise.done", promise, lang, why), certain=False)


def another(promise: Promise, text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """A second sum in the sentence of one that was done once: "we added 5 USD and another 5 USD today"."""
    proofs = [entry for entry in allowed.case.done if entry.remedy == promise.remedy and entry.amount is not None]
    if len(proofs) != 1 or promise.amount is None:
        return
    end = SENTENCE_END.search(text, promise.end, promise.end + _NEAR)
    told = fold(text[promise.start : end.start() if end else promise.end + _NEAR]).text
    if any(not is_denied(told, other.start(), other.end()) for other in _ANOTHER.finditer(told)):
        yield replace(finding_of("promise.done", promise, lang, "It was done once; this tells it a second time."), certain=False)


_NEAR = 120
"""What is told of a second sum stands no further behind the first."""
_ANOTHER = re.compile(
    r"\b(?:another|a (?:second|further)) (?:[a-z]{3} |\$)?\d|(?<=\w) (?<!مره )(?<!بدلا من \w{6} )(?<!بدلا من \w{7} )(?:اخري|اخر)(?!\w)"
)
"""Another, a second, before a sum; أخرى after it, but not بدلاً من إعجابات أخرى, in place of more likes."""


def _proves(entry: Done, promise: Promise) -> bool:
    told, proved = promise.amount, entry.amount
    if told is not None and proved is None and (entry.remedy in _MONEY or promise.remedy is None):
        return False  # a sum that no entry holds
    return told is None or proved is None or (told.value == proved.value and proved.currency in (told.currency, *told.candidates))


def _on_record(promise: Promise, allowed: Allowed) -> bool:
    """What the order's own record shows as done: a cancellation, money returned before, a grant on another order."""
    order = allowed.case.order
    if promise.remedy == "cancel":
        return order.status == "canceled"
    returned = [order.refunded, *(past.amount for past in allowed.case.client.refunds or ())]
    known = [amount.value for amount in returned if amount is not None and amount.value > 0]
    if promise.amount and promise.amount.currency and allowed.currency not in (None, promise.amount.currency):
        return False
    if any(past.remedy == promise.remedy for past in allowed.case.client.refunds or ()) and promise.remedy not in ("credit", "refund"):
        return True
    if promise.remedy in ("credit", "refund", None) and known:
        return promise.amount is None or promise.amount.value in known
    return False
