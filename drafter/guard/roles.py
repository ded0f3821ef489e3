"""Figures in the part that the words give them: a count told as delivered must be the delivered one, not any count of the case.

"600 of 1,000 arrived" and "400 of 1,000 arrived" hold two counts of the case each; one is told as something it is not. Words may give a figure
another part than they seem to, so what does not fit is never certain, and a part that the record does not hold is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Final

from drafter.case import Case, Order
from drafter.folding import Language
from drafter.guard import subtracted
from drafter.guard.allowed import Allowed
from drafter.guard.finding import Finding
from drafter.guard.phrases import spelled_pattern
from drafter.reading import Amount, Count, Reading
from drafter.reading.folding import fold

_THINGS = r"(?:followers?|likes?|views?|subscribers?|subs|members?|comments?|plays?|streams?|hours?|متابع\w*|اعجاب\w*|مشاهد\w*|مشترك\w*|عضو\w*|اعضاء|تعليق\w*|لايك\w*)"
_OF_ORDER = r"(?: (?:of|in|on|from|من|في) (?:the |your |this )?(?:order|(?:ال)?طلب\w*)(?: \d+)?)?"
_OF = re.compile(r"[^\d.!?;]{0,30}(?<!\w)(?:of|from|من(?: (?:اصل|مجموع|ال))?)\s*(?:the |your |a total of |those |x |ال ?)*")
_NOT_THERE = re.compile(
    r"missing|undelivered|not (?:been |be )?(?:deliver|arriv|com)|never|n't|cannot|\bmiss|remain|left|lack|short|outstanding|still to|to come|drop|los[ti]|gone|behind|below|late"
    r"|بقي|باقي|متبقي|ناقص|نقص|مفقود|لم |لن |مش |ما |راح|نزل|تاخر|يتعذر|تعذر|فاضل"
)
"""Words by which what is counted is the part that is not there."""

# each row: what stands right before the figure, what stands right after it, in folded English and Arabic; one of them suffices
_PARTS: Final[Mapping[str, tuple[str, str]]] = {
    "delivered": (
        r"(?<!\w)(?:delivered|arrived|reached|received|you (?:now )?have|stopped at|stands at|now at|(?:وصل|وصلت|نفذ|نفذت|نفذنا|سلمنا|توقف عند|وقف عند|تم تنفيذ|تم تسليم)(?: (?:لك|منه|منها|الطلب عند|عند))?|لديك الان|عندك الحين)\s*(?:only |just |about |the |فقط |ال ?)?$",
        rf"^\s*{_THINGS} (?:were|was|have been|has been|have|has)? ?(?:already )?(?:delivered|arrived)(?! again)|^\s*{_THINGS} (?:وصلوا|وصلت|وصل|نفذوا|نفذت|سلموا|سلمت)",
    ),
    "missing": (
        r"(?<!\w)(?:the (?:missing|undelivered|remaining)|remaining|missing|undelivered|(?:الناقص|المتبقي|الباقي|باقي|ناقص|بقي|بقيت)(?: وعدد\w*| وهو| هو| عدد)?|(?:لم|ما) (?:[يت]سلم|[يت]صل|وصل|[يت]نفذ|تسلم)\w* وعدد\w*)\s*(?:ال ?)?$",
        rf"^\s*(?:more )?{_THINGS}{_OF_ORDER} (?:that |who |which )?(?:were|was|are|is|did|still)? ?(?:still |yet |been )?(?:missing|undelivered|not delivered|not arrive\w*|outstanding|short)"
        rf"|^\s*(?:{_THINGS} )?(?:ال)?(?:ناقص\w*|متبقي\w*|باقي\w*)|^\s*{_THINGS}{_OF_ORDER} (?:التي |الذين |اللي )?(?:لم|ما) (?:[يت]صل\w*|وصل\w*|[يت]نفذ\w*|[يت]سلم\w*)",
    ),
    "ordered": (
        r"(?<!none of )(?<!\w)(?:ordered|order (?:was )?for|order of|(?:طلبت|طلبتي|طلبك لعدد|طلب بعدد|الكميه المطلوبه))\s*(?:ال ?)?$",
        rf"^\s*{_THINGS} (?:were |was )?(?:ordered|المطلوب\w*)",
    ),
    "dropped": (
        r"(?<!\w)(?:lost|dropped by|fell by|down by|loss of|drop of|(?:نقص|نزل|فقد|خسر|طاح)(?: (?:بمقدار|منه|منها|عندك|طلبك(?: \d+)?|الطلب(?: \d+)?|العدد))*)\s*(?:about |ال ?)?$",
        rf"^\s*{_THINGS} (?:have |has |had |were |that )?(?:dropped|fell|fallen|lost|gone|disappeared)",
    ),
    "there at the start": (
        r"^(?!)",
        rf"^\s*(?:{_THINGS} )?(?:at the (?:start|beginning)|when (?:it|the order) (?:began|started)|في البدايه|عند البد\w*)(?!\w)",
    ),
    "the growth": (r"(?:up by|(?:rose|grew|increased|went up) by|(?:زاد|ارتفع)\w*(?: ال?عدد)? ?بمقدار)\s*$", r"^(?!)"),
    "there now": (
        r"(?:count|number) (?:is|stands at|shows)\s*(?:now |at )?$|(?:count|number) (?:is )?now\s*$|العدد (?:الان|الحين|اليوم|حاليا)(?: هو)?\s*$|(?:down|dropped|fell) to (?:only |just )?$|(?:نقص|نزل|انخفض)\w*(?: \w+){0,2} الي\s*$",
        rf"^\s*{_THINGS} (?:right )?(?:now|today|at present|الان|الحين|اليوم|حاليا)(?!\w)",
    ),
    "refilled": (r"(?<!\w)(?:refill(?:ing|ed)?|refill of|(?:تعبيه|نعبي))\s*(?:the |all |up to |ال ?|عدد )?$", r"^(?!)"),
}
_BEFORE: Final = {part: re.compile(spelled_pattern(before)) for part, (before, _) in _PARTS.items()}
_AFTER: Final = {part: re.compile(spelled_pattern(after)) for part, (_, after) in _PARTS.items()}
_PAID = re.compile(r"(?<!\w)(?:you (?:have )?paid|price (?:was|of \S+ is)|دفعت|دفعتي|المدفوع|سعر الطلب|سعره)\s*(?:us|only|هو|كان|لنا)?\s*$")
_OF_MISSING = re.compile(
    r"(?:value|worth|price) of (?:the |your )?(?:\d[\d,]* )?(?:missing|undelivered|remaining)[^.!?]{0,30} (?:is|was|:|,|=)\s*$"
    r"|قيم[هة] (?:ال)?(?:\w+ )?(?:ال)?(?:ناقص\w*|متبقي\w*|غير المنفذ\w*)[^.!?]{0,20}$"
)
"""The value of the missing: before a sum."""
_SHARES = ((2, r"half|نصف|نص"), (3, r"third|ثلث"), (4, r"quarter|ربع"), (5, r"fifth|خمس"), (8, r"eighth"), (10, r"tenth|عشر"))
_ONE_OF = tuple((parts, re.compile(rf"(?<!\w)(?:{words})(?: of (?:the |your )?| (?:ال ?)?)$")) for parts, words in _SHARES)
"""A share of the whole price: نصف الـ8.000."""
_FAR, _NEAR, _CLOSE = 70, 45, 25
_CLAUSE = re.compile(r"[.;,!?،]| and | but | و(?=[\u0620-\u064a]{3})")
_FROM_TO = re.compile(r"\s*(?:followers |likes |views |متابع\w* )?(?:to|الي|ل)\s*$")
_FROM = re.compile(r"(?<!\w)(?:from|من)\s*$")


_Facts = Mapping[str, frozenset[Decimal]]
_Wrong = tuple[Count | Amount, str]
"""A figure and why it is wrong."""


def findings(read: Reading, text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Figures that are told as another fact than they are."""
    facts = _facts(allowed.case)
    known = frozenset().union(*facts.values()) | _counted(allowed.case)
    pairs = [
        (one, two)
        for one, two in pairwise(sorted(read.counts, key=lambda count: count.start))
        if two.value in facts["ordered"] and _OF.fullmatch(fold(text[one.end : two.start]).text)
    ]
    paired = {count.start for pair in pairs for count in pair}
    wrong = (
        *(told for one, two in pairs if one.value in known for told in _of_ordered(one, two, text, facts, _more(allowed.case))),
        *_growth(read, text, allowed.case.order, known),
        *(told for count in read.counts if count.value in known and count.start not in paired for told in _alone(count, text, facts)),
        *_sums(read, text, allowed),
    )
    taken = subtracted.spans(fold(text), allowed.counts | allowed.amounts) if wrong else ()
    for part, why in wrong:
        if any(first <= part.start and part.end <= last for first, last in taken):
            continue
        yield Finding("claim.unsupported", lang, text[part.start : part.end], part.start, part.end, why, certain=False)


def _of_ordered(one: Count, two: Count, text: str, facts: _Facts, more: frozenset[Decimal]) -> Iterator[_Wrong]:
    """A count told of the ordered one, "600 of the 1,000", that is not the delivered one, or the missing one where it is told as gone."""
    before, after = _around(text, one.start, two.end, _FAR)
    aside = _NUMBER_IS.search(before) or _THAT_IS.search(before)
    gap = fold(text[one.end : two.start]).text
    if one.value in facts["there now"] and (_remains(before, gap) or _remains(before, after)):
        return
    there = _BEFORE["delivered"].search(before) is not None
    gone = (not there or _OUT.match(f" followers{gap}") is not None) and bool(
        _NOT_THERE.search(gap) or _NOT_THERE.search(before if aside else before[-_CLOSE:]) or _NOT_THERE.search(_CLAUSE.split(after)[0])
    )
    fits = facts["delivered"] | (facts["missing"] | facts["refilled"] if gone else frozenset())
    to_come = _TO_COME.match(after) or _COMING.search(before)
    if one.value in facts["delivered"] - facts["missing"] and to_come:
        yield one, "These have been delivered."
    if not there and facts["missing"] and (_STILL_OUT.search(before) or _OUT.match(after)):
        fits = facts["missing"] | facts["refilled"]
    beyond = two.start - one.end < _BESIDE and one.value > two.value and one.value not in more
    if fits and (one.value not in fits or beyond):
        yield one, "The case holds another count here."


def _growth(read: Reading, text: str, order: Order, known: frozenset[Decimal]) -> Iterator[_Wrong]:
    """A count told as the one at the start, "from 600 to 1,600", that is another."""
    for one, two in pairwise(sorted(read.counts, key=lambda count: count.start)):
        grew = _FROM.search(_around(text, one.start, one.end, _CLOSE)[0]) and _FROM_TO.match(fold(text[one.end : two.start]).text)
        if grew and order.start_count is not None and _fell_since(one, two, order):
            continue
        if grew and order.start_count is not None and one.value in known and one.value not in (order.start_count, order.current_count):
            yield one, "The case holds another count at the start."
    for count in read.counts:
        if _grew_otherwise(count, text, _around(text, count.start, count.end, _CLOSE)[0], order):
            yield count, "The case holds another count at the start."


def _fell_since(one: Count, two: Count, order: Order) -> bool:
    """ "Down from 2,900 to 2,100": from where the delivery had brought it to where it is now."""
    delivered = min(order.delivered or 0, order.quantity or 0)
    return order.current_count == two.value and one.value == (order.start_count or 0) + delivered


def _alone(count: Count, text: str, facts: _Facts) -> Iterator[_Wrong]:
    """A count by itself, told as another part than it is: "1,000 are missing" where 1,000 were ordered."""
    before, after = _around(text, count.start, count.end)
    if _SHARE_OF.search(before):
        return
    if count.value in facts["there now"] and _remains(before, after):
        return  # "1,200 remain by today's count", بقي 1,200: after a drop it is what is there
    if count.value in facts["delivered"] - facts["missing"] and _VALUE_OF.search(before) and not _THERE.match(after):
        yield count, "This is the value of what arrived."
    for part, fits in facts.items():
        told = _BEFORE[part].search(before) or (_AFTER[part].search(after) and not _OUT_OF.search(before))
        less = count.value in facts["missing"] and _BELOW.match(after)  # "the count is 250 followers below its level after delivery"
        if told and fits and count.value not in fits and not less and not _NONE.search(before):
            yield count, f"The case holds another count as {part}."


def _remains(before: str, after: str) -> bool:
    """Whether a count is told as what is left, and not as what we bring: نعبي الباقي 1,200."""
    return bool(_REMAINS.search(before) or _REMAIN.match(after)) and _BRINGS.search(before) is None


_BRINGS = re.compile(r"refill|deliver|send|restor|replac|top up|complet|تعبي|نعب|نعوض|نكمل|نستكمل|نعيد|نرجع|نرسل|ننفذ|نسلم")
_REMAINS = re.compile(r"(?<!\w)(?:بقي|بقيت|باقي|الباقي|تبقي|فضل)(?: \w+)?\s*(?:ال ?)?$")
_REMAIN = re.compile(rf"\s*(?:{_THINGS} )?(?:remain|are left|left of|still there|are still)\b")


def _is_shared(value: Decimal, before: str, due: set[Decimal]) -> bool:
    """Whether the share that is named before a sum makes it what is due: "half of the 8.000"."""
    return any(pattern.search(before) and value / parts in due for parts, pattern in _ONE_OF)


def _sums(read: Reading, text: str, allowed: Allowed) -> Iterator[_Wrong]:
    """A price that is another than the paid one, and a value of what is missing above what is due."""
    order = allowed.case.order
    paid = {amount.value for amount in (order.paid, allowed.case.evidence.charged_extra) if amount}
    paid |= {sum(paid, Decimal(0)), 2 * max(paid)} if paid else set()
    most = max((offer.amount.value for offer in allowed.offers.values() if offer.amount is not None), default=Decimal(0))
    returned = order.refunded.value if order.refunded else Decimal(0)
    for amount in read.amounts:
        if paid and amount.value not in paid and _PAID.search(_around(text, amount.start, amount.end)[0]):
            yield amount, "The case holds another price."
        elif (
            most
            and amount.value > most + returned
            and not _is_shared(amount.value, _around(text, amount.start, amount.end)[0], {most, most + returned})
            and _OF_MISSING.search(_around(text, amount.start, amount.end, _FAR)[0])
        ):
            yield amount, "What is missing is worth less."


def _around(text: str, start: int, end: int, near: int = _NEAR) -> tuple[str, str]:
    """What stands before and after a place, folded."""
    return fold(text[max(0, start - near) : start]).text, fold(text[end : end + _FAR]).text


_BESIDE = 12
"""Two counts with no more between them are one of the other: "2,600 of the 1,000"."""


def _more(case: Case) -> frozenset[Decimal]:
    """Counts of what came that may be above what was ordered: 4,019 of 4,000."""
    order = case.order
    grown = order.current_count - order.start_count if order.current_count is not None and order.start_count is not None else None
    return frozenset(Decimal(count) for count in (order.delivered, grown) if count is not None)


def _grew_otherwise(count: Count, text: str, before: str, order: Order) -> bool:
    """Whether a count is told to have gone otherwise than the order's: "from 1,000 to 3,000" where it was 2,000, or down where it rose."""
    went = _WENT.search(before)
    if count.min is None or order.start_count is None or went is None:
        return False
    first = count.value if fold(text[count.start : count.end]).text.startswith(f"{count.value:,}") else count.min
    rose = first < max(count.value, count.min)
    if _FALLS.search(went[0]):
        return rose or (order.current_count or 0) >= order.start_count + (order.delivered or 0) > order.start_count
    return first not in (order.start_count, order.start_count + (order.delivered or 0)) or (not rose and not _EITHER.search(went[0]))


_WENT = re.compile(
    r"(?:count|number|page|account|channel|it|followers|likes|views|members|subscribers) (?:went|rose|grew|moved|climbed|dropped|fell)(?: up| down)? (?:from )?$|(?:ارتفع|زاد|انتقل|وصل|نزل|نقص|انخفض)\w* (?:ال)?(?:عدد|عداد)?\w* ?(?:من )?$"
)
_FALLS = re.compile(r"drop|fell|down|نزل|نقص|انخفض")
_EITHER = re.compile(r"went|moved|انتقل")
"""Of the words of ``_WENT`` those that go down, and those that go either way."""
_NUMBER_IS = re.compile(r"وعدد(?:ها|هم)\s*$")
"""Before a count in an aside: of those named before it."""
_THAT_IS = re.compile(r"(?<!\w)(?:اي|يعني|that is|that's|i\.e\.|which is)\s*$")
"""Before a count that says in figures what was told: أي (that is)."""
_TO_COME = re.compile(rf"\s*{_THINGS} (?:will|are to|were to|shall) be|\s*{_THINGS} (?:were|are|have been) (?:then )?(?:lost|removed)")
_COMING = re.compile(r"(?<!\w)[وف]?(?:(?:سيصل|ستصل|سينفذ|سيسلم)\w*(?: \w+)?|(?:فقد|ضاع) منه)\s*$")
"""What stands beside "600 of 1,000" and tells that they are to come, or were lost."""
_STILL_OUT = re.compile(
    r"(?:missing|needs|lacks|(?:لم|ما) (?:[يت]صل|وصلت?|[يت]سلم|[يت]نفذ)\w*|(?:و|ف)?(?:ينقص|باقي|بقي|ناقص|تبقي)\w*(?: ل?ه)?)\s*(?:still )?$"
)
_OUT = re.compile(rf"\s*{_THINGS} (?:are|is|were) (?:still )?(?:missing|left|outstanding|to come|undelivered|not delivered)")
"""What stands before or after "1,200 of 3,000" and tells that they are not there."""
_BELOW = re.compile(rf"\s*{_THINGS} (?:below|lower|less|fewer|down|short|under)\b")
_VALUE_OF = re.compile(
    r"(?:value|worth|price) of(?: the| your)?\s*$|(?:usd|aed|sar|kwd|bhd|omr|qar|egp|jod) for (?:the )?(?:delivered|arrived)\s*$|(?<!\w)[وب]?(?:قيمه|ثمن|سعر)(?: ال)?\s*$"
)
_THERE = re.compile(
    rf"\s*{_THINGS} (?:that |which |you )?(?:were |was |have |had |been |did )*(?:deliver|arriv|receiv|reach|came|join)|\s*{_THINGS} (?:التي |الذين |اللي )?(?:وصل|نفذ|سلم|استلم|انضم)"
)
"""A count whose value is told, and that it is there: what stays paid."""
_OUT_OF = re.compile(r"(?:^|[.,;:!?\n] ?)(?:out of|من اصل) ?$")
"""Before the ordered count, whatever is told behind it: من أصل 2500 متابع وصل 1000."""
_SHARE_OF = re.compile(
    r"(?:thirds?|half|quarters?|fifths?|%|\d/) ?(?:of )?(?:your |the |those |all )*$|(?:نصف|ثلث\w*|ربع|ارباع|خمس|%)(?: \w+){0,2}(?: من)?(?: اصل)? ?(?:ال ?)?$"
)
"""Two thirds of the, 60% of, 600/ before the ordered count; ثلثا, نصف."""
_NONE = re.compile(r"(?<!\w)(?:none|not one|nothing|no|any|ولا|اي|لم|لا|ما)(?: \w+){0,2} (?:of |من )?(?:the |your |ال ?)?$")
_SMALL = 1
"""Not one of so many is none of them."""


def _counted(case: Case) -> frozenset[Decimal]:
    """What the record counts: another figure, such as an order's number, is told of nothing else."""
    order = case.order
    counts = (order.quantity, order.delivered, order.start_count, order.current_count)
    return frozenset(Decimal(count) for count in counts if count is not None and count > _SMALL)


def _facts(case: Case) -> _Facts:
    """The counts that may be told in each part; empty where the record does not hold them."""
    order = case.order
    facts: dict[str, set[int]] = {part: set() for part in _PARTS}
    if order.quantity is not None:
        facts["ordered"] = {order.quantity}
        if order.delivered is not None:
            there = min(order.delivered, order.quantity)
            facts["delivered"] = {order.delivered, there}
            facts["missing"] = {order.quantity - there}
            if order.start_count is not None and order.current_count is not None:
                dropped = order.start_count + there - order.current_count
                facts["there now"] = {order.current_count}
                facts["there at the start"], facts["the growth"] = {order.start_count}, {order.current_count - order.start_count, there}
                facts["missing"] |= {dropped}
                facts["delivered"] |= {order.current_count - order.start_count, order.current_count, order.start_count + there}
                facts["refilled"] = facts["dropped"] = {dropped} if dropped > 0 else set()
    if facts["delivered"] and facts["missing"] and case.claim in ("drops", "refill_delayed"):
        facts["missing"] |= facts["refilled"]
    return {part: frozenset(Decimal(value) for value in values) for part, values in facts.items()}
