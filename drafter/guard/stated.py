"""Figures outside promises: each must be a fact of the case or of the policy."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache

from drafter.case import Case
from drafter.folding import SENTENCE_END, Language
from drafter.guard import subtracted
from drafter.guard.allowed import Allowed, warranty_end
from drafter.guard.answers import ANSWER
from drafter.guard.committing import commits
from drafter.guard.finding import Finding
from drafter.guard.hours import is_of_hour
from drafter.reading import BINDING, Amount, Count, Duration, Moment, Reading
from drafter.reading import read as reading
from drafter.reading.folding import fold


def findings(read: Reading, text: str, lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Amounts, percentages, times, dates and counts that neither the case nor the policy holds, and what could not be read."""
    inside = [(promise.start, promise.end) for promise in read.promises if promise.polarity in BINDING]

    def finding(start: int, end: int, why: str, rule: str = "claim.unsupported") -> Finding:
        return Finding(rule, lang, text[start:end], start, end, why, certain=False)

    def free(start: int, end: int) -> bool:
        return not any(first <= start and end <= last for first, last in inside)

    told = frozenset(_told(allowed.case))
    promised = {(promise.amount.start, promise.amount.end) for promise in read.promises if promise.amount is not None}
    for amount in read.amounts:
        fits = amount.currency == allowed.currency or (amount.currency is None and allowed.currency in amount.candidates)
        step = amount.value in allowed.prices and _in_sum(text, amount.start, amount.end)
        step = step or (amount.value in told and _is_reported(text, amount))
        beside = (amount.start, amount.end) not in promised  # "once the fee of 0.250 KWD is paid we add 10.500 KWD"
        if (beside or free(amount.start, amount.end)) and not ((amount.value in allowed.amounts or step) and fits):
            rule = "promise.amount" if _is_added(amount, read, text) else "claim.unsupported"
            yield finding(amount.start, amount.end, "No amount of the case is this one.", rule)
    for percent in read.percents:
        if free(percent.start, percent.end) and percent.value not in allowed.percents:
            yield finding(percent.start, percent.end, "Neither the decision nor the case holds this percentage.")
    for duration in read.durations:
        if free(duration.start, duration.end) and not _is_length(duration, allowed) and not _is_his_wait(duration, text, allowed):
            rule = "promise.deadline" if duration.business or (duration.kind == "within" and allowed.offers) else "claim.unsupported"
            yield finding(duration.start, duration.end, "Neither the policy nor the case holds this length of time.", rule)
        elif duration.kind == "within" and free(duration.start, duration.end) and _is_before_bank(duration, allowed):
            yield finding(duration.start, duration.end, "The money takes longer than this by the policy.", "promise.deadline")
        elif duration.business and allowed.key in ("acknowledge", "ask") and free(duration.start, duration.end):
            yield finding(duration.start, duration.end, "Nothing is decided yet; this tells the time of a payment.", "promise.deadline")
        elif duration.kind == "within" and _is_overdue(duration, text, allowed):
            yield finding(duration.start, duration.end, "Counted from the client's message this time has passed.", "promise.deadline")
        elif free(duration.start, duration.end) and _is_early_answer(duration, text, allowed):
            yield finding(duration.start, duration.end, "An answer is due later than this.", "promise.deadline")
    for moment in read.dates:
        day = moment.at.date() if isinstance(moment.at, datetime) else moment.at
        if (
            isinstance(day, date)
            and free(moment.start, moment.end)
            and day not in allowed.days
            and moment.name == "date"
            and not _is_end(day, moment, text, allowed)
        ):
            yield finding(moment.start, moment.end, "No date of the case is this one.")
        elif _is_early_moment(moment, text, allowed):
            yield finding(moment.start, moment.end, "An answer is due later than this.", "promise.deadline")
        elif isinstance(day, date) and moment.name == "weekday" and _is_late_answer(moment, day, text, allowed):
            yield finding(moment.start, moment.end, "An answer is due sooner than this.")
    steps = {end for value, end in _figures(read) if value in allowed.prices}
    for count in read.counts:
        step = count.value in allowed.prices and _in_sum(text, count.start, count.end)
        step = step or _is_counted_by(text, count, steps) or (count.value in told and _is_reported(text, count))
        step = step or (count.value <= _FEW and _PICTURES.match(text, count.end) is not None)
        if not step and not _in_example(text, count.start) and not _is_known(count, text, allowed):
            yield finding(count.start, count.end, "No count of the case is this one.")
    taken = subtracted.spans(fold(text), allowed.counts | allowed.amounts) if read.unreadable else ()
    for unreadable in read.unreadable:
        if any(first <= unreadable.start and unreadable.end <= last for first, last in taken):
            continue
        if _is_day_first(text, unreadable.start, unreadable.end, allowed):
            continue
        if unreadable.why == _NO_NUMBER and _AGO.match(text, unreadable.end):
            continue
        yield finding(unreadable.start, unreadable.end, f"This figure cannot be read with certainty: {unreadable.why}.")


_DAY_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?")


def _is_day_first(text: str, start: int, end: int, allowed: Allowed) -> bool:
    """Whether a date in figures is a day of the case, the day before the month, as it is written in the Gulf: 07/10/2026, "by 6/7"."""
    match = _DAY_FIRST.fullmatch(fold(text[start:end]).text.strip())
    if match is None:
        return False
    before, after = fold(text[max(0, start - _NEXT_TO) : start]).text, fold(text[end : end + _NEXT_TO]).text
    if match[3] is None and (_DAY_COMES.search(before) is None or _IS_SHARED.match(after)):
        return False  # 5/6 of the price
    day, month, year = int(match[1]), int(match[2]), int(match[3] or 0)
    return any((known.day, known.month) == (day, month) and year in (0, known.year) for known in allowed.days)


_NEXT_TO = 24
_DAY_COMES = re.compile(
    r"(?:\b(?:by|on|until|till|before|since|due|from|dated)(?: (?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},?)?|\b[ap]\.?m\.?,?"
    r"|(?<!\w)(?:قبل|يوم|في|من|منذ|لين|حتي|لغايه|بتاريخ|صباحا?|مسا|ظهرا?|عصرا?|(?:ال)?(?:اثنين|ثلاثا|اربعا|خميس|جمعه|سبت|احد))[,،]?)\s*$"
)
"""What stands before a day: by, on, until Thu; قبل, يوم, the weekday."""
_IS_SHARED = re.compile(r"\s*(?:of|من)(?!\w)")


_SENTENCE = 200
"""No sentence is longer on either side of a day."""
_COMES_BACK = re.compile(r"\brefill|\brestor|\bbe (?:complete|done|back|in)\b|تعبي|تكتمل|[يت]رجع|[يت]عود|تعوض")
_ASKS_AFTER = re.compile(
    r"\b(?:check in|follow(?:ing)? up|message you|write to you|contact|in touch|ask after|look in)\b"
    r"|نتواصل|تواصل مع|راسل|نطمن|نطمي|نسال|نتابع"
)


def _is_end(day: date, moment: Moment, text: str, allowed: Allowed) -> bool:
    """Whether the time of a refill ends on a day, or we ask after the client on it, and its sentence says so."""
    if day not in allowed.ends | allowed.follow_up:
        return False
    near = max(0, moment.start - _SENTENCE)
    first = max((end.end() for end in SENTENCE_END.finditer(text, near, moment.start)), default=near)
    stop = SENTENCE_END.search(text, moment.end, moment.end + _SENTENCE)
    sentence = fold(text[first : stop.end() if stop else moment.end + _SENTENCE]).text
    refilled = day in allowed.ends and "refill" in allowed.offers and _COMES_BACK.search(sentence) is not None
    return refilled or (day in allowed.follow_up and _ASKS_AFTER.search(sentence) is not None)


def _told(case: Case) -> Iterator[Decimal]:
    """The numbers of the client's own words; who says that he was charged twice tells of twice the price."""
    yield from (Decimal(number) for number in _NUMBER.findall(fold(case.message or "").text))
    if case.claim == "duplicate_charge" and case.order.paid is not None:
        yield from (case.order.paid.value, 2 * case.order.paid.value)


def _is_added(amount: Amount, read: Reading, text: str) -> bool:
    """Whether a sum stands behind a promise of money in its sentence: "we will credit 22.40 USD plus 5 USD extra"."""
    money = [promise for promise in read.promises if promise.remedy in ("credit", "refund") and promise.polarity == "promised"]
    near = [promise for promise in money if 0 <= amount.start - promise.end <= 2 * _BESIDE]
    return any(not SENTENCE_END.search(text, promise.end, amount.start) for promise in near)


_EXAMPLE = re.compile(r"for example|for instance|e\.g\.|suppose|imagine|let's say|مثلا|مثال|لنفترض|لو افترضنا|على سبيل", re.IGNORECASE)


def _in_example(text: str, at: int) -> bool:
    """Whether the figure stands in a sentence that gives an example: مثلا, "suppose"."""
    begins = max(text.rfind(end, max(0, at - _FURTHEST), at) for end in ".!?؟\n") + 1
    return _EXAMPLE.search(text, max(begins, at - _FURTHEST), at + 80) is not None


_FURTHEST = 300
"""An example's figure stands no farther from the word for it; a text may be one endless sentence."""


_STEP = re.compile(r"[×÷=*]|\d ?[x/] ?\d|\bper\b|\beach\b|\bapiece\b|لكل|الواحد", re.IGNORECASE)
"""Signs and words of a sum that is worked out: times, per, each, لكل (for every), الواحد (the single one)."""
_BESIDE = 25


def _in_sum(text: str, start: int, end: int) -> bool:
    """Whether a figure stands in a sum that is worked out: "1,500 × 0.004", "16 per thousand"."""
    return _STEP.search(text[max(0, start - _BESIDE) : end + _BESIDE]) is not None


def _figures(read: Reading) -> Iterator[tuple[Decimal, int]]:
    """The amounts and counts of a half, each with its end."""
    yield from ((amount.value, amount.end) for amount in read.amounts)
    yield from ((count.value, count.end) for count in read.counts)


def _is_counted_by(text: str, count: Count, steps: Collection[int]) -> bool:
    """A hundred or a thousand by which a price of the order is told: "16 per thousand", لكل ألف; ``steps`` are the ends of such prices."""
    if count.value not in (100, 1000) or not _PER.search(text[max(0, count.start - 8) : count.start]):
        return False
    return any(end in steps for end in range(count.start - 2 * _BESIDE, count.start + 1))


def _is_reported(text: str, count: Count | Amount) -> bool:
    """A number that the client told and that is told as his: "the 250 followers you reported"."""
    before = text[max(0, count.start - 4 * _BESIDE) : count.start]
    ends = [match.end() for match in SENTENCE_END.finditer(before)]
    near = max(0, count.start - (len(before) - ends[-1] if ends else len(before)))
    return _REPORTED.search(text[near : count.end + 2 * _BESIDE]) is not None


_FEW = 10
_PICTURES = re.compile(r"\s*(?:screen ?shots?|photos?|pictures?|examples?|صور|لقطات|لقطة|أمثلة)", re.IGNORECASE)
"""What the client is asked to send: "3-4 screenshots"."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_PER = re.compile(r"(?:\bper|\bfor every|لكل)\s*$")
_REPORTED = re.compile(
    r"\byou (?:report(?:ed)?|mention\w*|wr[io]te|told us|say|said|noticed|ask\w*|saw|transferred|sent|topped up)\b"
    r"|\b(?:have|'ve|has been) (?:noted|registered|recorded|written down|logged)\b|\bthe (?:matter|question|issue) of (?:the|your)\b"
    r"|\byour (?:note|message|report|complaint|e-?mail|ticket|question|request) (?:on|about|of|that|concerning|regarding)\b"
    r"|(?:رسالت|بلاغ|شكوا|بريد|كلام|استفسار|ملاحظت)\w* (?:عن|بخصوص|بشأن|حول|بأن|إن|أن)"
    r"|سجلنا|سجّلنا|دوّنا|دونا|مسألة|مسالة|تحويل|حولت|حوّلت|شحنت|أبلغت|ذكرت|تذكر|تقول|كتبت|قلت|لاحظت|طلبت",
    re.IGNORECASE,
)
_NO_NUMBER = "a number is not given"
_AGO = re.compile(r"\s+ago\b", re.IGNORECASE)
"""After a length that is not told in figures: a few minutes ago promises nothing."""


def _is_length(duration: Duration, allowed: Allowed) -> bool:
    """Whether a length is a fact, or bounds one: "more than forty days" of forty-four; of watch hours it is a count."""
    if _HOURS.search(allowed.case.order.service or "") and duration.hours in allowed.counts:
        return True
    if duration.hours in allowed.hours or _is_rounded(duration, allowed):
        return True
    if duration.bound == "at_least":
        return any(duration.hours <= hours <= duration.hours * _ROUNDED for hours in allowed.hours)
    return duration.bound in ("about", "up_to") and any(
        duration.hours <= hours * _ROUNDED and hours <= duration.hours for hours in allowed.hours
    )


_HOURS = re.compile(r"\bhours\b|ساع", re.IGNORECASE)
"""A service that is sold by the hour: YouTube Watch Hours."""


def _is_early_answer(duration: Duration, text: str, allowed: Allowed) -> bool:
    """Whether our answer is told to come sooner than it is due: "you will have our answer within 2 hours"."""
    if duration.kind != "within" or duration.hours >= allowed.answer_hours:
        return False
    clause = next(part for part in _CLAUSE.finditer(text) if part.end() >= duration.end)
    return ANSWER.search(fold(clause[0]).text) is not None


def _is_overdue(duration: Duration, text: str, allowed: Allowed) -> bool:
    """Whether our answer is told for a time that counts from the client's message and ended before now."""
    behind = _OF_MESSAGE.match(fold(text[duration.end : duration.end + _BESIDE]).text)
    if behind is None or allowed.case.asked_at + timedelta(hours=float(duration.hours)) >= allowed.case.now:
        return False
    clause = next(part for part in _CLAUSE.finditer(text) if part.end() >= duration.end)
    return ANSWER.search(fold(clause[0]).text) is not None


_OF_MESSAGE = re.compile(
    r" ?(?:of|from|after|since) (?:receiving |getting )?(?:your|the) (?:message|request|e?-?mail|ticket)"
    r"| ?(?:من|بعد) (?:وصول |استلام )?(?:رسالت|تواصل)(?:ك|كم|ج)"
)


def _is_early_moment(moment: Moment, text: str, allowed: Allowed) -> bool:
    """Whether our answer is told for a point of time before it is due: "by 3 p.m. today", due tomorrow at ten."""
    now = allowed.case.now
    due = allowed.decision.answer_by.astimezone(now.tzinfo)
    if isinstance(moment.at, datetime):
        early = now < moment.at < due - _ABOUT
    elif isinstance(moment.at, date):
        noon = datetime.combine(moment.at, time(12), now.tzinfo)
        by_noon = _BY_NOON.search(fold(text[max(0, moment.start - _BESIDE) : moment.end]).text) is not None
        early = now.date() <= moment.at < due.date() or (by_noon and now < noon < due - _ABOUT)
    else:
        early = False
    if not early:
        return False
    before = text[max(0, moment.start - _ANSWERED_WITHIN) : moment.start]
    starts = [match.end() for match in SENTENCE_END.finditer(before) if not is_of_hour(before, match.end())]
    said = fold(before[starts[-1] if starts else 0 :]).text
    return ANSWER.search(said) is not None and (isinstance(moment.at, datetime) or _AT_LATEST.search(said) is not None)


def _is_late_answer(moment: Moment, day: date, text: str, allowed: Allowed) -> bool:
    """Whether our answer is told for a weekday after it is due: "we will write to you on Monday"."""
    now = allowed.case.now.date()
    due = allowed.decision.answer_by.astimezone(allowed.case.now.tzinfo).date()
    in_time = {(now + timedelta(days=ahead)).weekday() for ahead in range((due - now).days + 1)}
    if allowed.key not in ("acknowledge", "ask", "escalate") or day.weekday() in in_time:
        return False
    before = fold(text[max(0, moment.start - _ANSWERED_WITHIN) : moment.start]).text
    return _WRITE.search(before) is not None


_WRITE = re.compile(
    r"\b(?:write|answer|reply|respond|hear|message|update|get back)\b[^.!?\n]*$"
    r"|(?:نكتب|نرد|نجيب|نراسل|نبلغ|نخبر|[يت]صل|الرد|ردنا|الجواب)\w*[^.!?\n]*$"
)
_BY_NOON = re.compile(r"\b(?:before|by) noon\b|قبل (?:ال)?ظهر")
_AT_LATEST = re.compile(r"\b(?:by|before|until)\b|قبل|اقصاه|لا يتجاوز|لين|بالكثير")
"""By, at the latest: in موعد أقصاه, قبل."""
_ANSWERED_WITHIN = 150
"""A time of our answer stands no farther from its word."""
_ABOUT = timedelta(minutes=61)
"""A client's clock may be the next zone's."""


def _is_before_bank(duration: Duration, allowed: Allowed) -> bool:
    """Whether a time in business days, which money alone has, is shorter than that of the money that is offered."""
    offer = allowed.offers.get("refund")
    return duration.business and offer is not None and offer.hours is not None and duration.hours < offer.hours


def _is_his_wait(duration: Duration, text: str, allowed: Allowed) -> bool:
    """A time that the client says he waited, told as a wait: "four days without movement is a long wait"."""
    if duration.kind in ("within", "after", "every") or not allowed.case.message:
        return False
    clause = next(part for part in _CLAUSE.finditer(text) if part.end() >= duration.end)
    said = fold(clause[0]).text
    return _WAITED.search(said) is not None and not commits(said) and duration.hours in _lengths(allowed.case.message)


_CLAUSE = re.compile(r"[^.!?؟\n,،;؛]+")
_WAITED = re.compile(
    r"\b(?:wait\w*|long|silence|without|stuck|stood still|patien\w+|annoy\w*|frustrat\w+|feels?|tiring)\b"
    r"|انتظار|انتظرت|توقف|دون|بدون|طويل|مزعج|يزعج|صمت|صبر"
)
"""Words of a wait: long, silence, without; انتظار (waiting), توقف (standing still), دون (without), طويلة (long)."""


@lru_cache(maxsize=64)
def _lengths(message: str) -> frozenset[Decimal]:
    """The lengths of time, in hours, that stand in the client's words."""
    return frozenset(duration.hours for duration in reading(message).durations)


def _is_rounded(duration: Duration, allowed: Allowed) -> bool:
    """Weeks or months that went by since a day of the case, told as in speech: six weeks of 43 days."""
    if duration.kind in ("within", "after", "every"):
        return False
    half = next((Decimal(hours) / 2 for hours in (_MONTH, _WEEK) if duration.hours >= 2 * _WEEK and duration.hours % hours == 0), None)
    return half is not None and any(abs(hours - duration.hours) <= half for hours in allowed.passed)


_WEEK, _MONTH = 168, 720
_ROUNDED = Decimal("1.2")
"""What is rounded in speech is rounded by no more than this."""


def _is_known(count: Count, text: str, allowed: Allowed) -> bool:
    """Whether a number is a count of the case or, where no things are counted, one of its sums or a number of its names."""
    id_ = allowed.case.order.id or ""
    if count.value in allowed.counts or str(count.value) == id_:
        return True
    things = count.noun not in (None, "id")
    return not things and (count.value in allowed.amounts or count.value in allowed.names or id_.endswith(text[count.start : count.end]))


def warranty(read: Reading, text: str, spans: list[tuple[int, int]], lang: Language, allowed: Allowed) -> Iterator[Finding]:
    """Lengths and end dates told of a warranty (``spans`` hold the statements that speak of one), which must be the order's own."""
    days, end = allowed.case.order.warranty_days or 0, warranty_end(allowed.case)
    for first, last in spans:
        for duration in read.durations:
            spoken = duration.kind not in ("ago", "within", "after") and first <= duration.start < last
            if spoken and duration.hours >= 24 and duration.hours != days * 24 and not _is_refill_time(duration.hours):
                told, sure = f"{days} days" if days else "no warranty", _is_its_length(text, duration.start, duration.end)
                if sure or duration.hours not in allowed.hours:
                    place = (duration.start, duration.end)
                    yield Finding("promise.warranty", lang, text[slice(*place)], *place, f"The order has {told}.", certain=sure)
        for moment in read.dates:
            day = moment.at.date() if isinstance(moment.at, datetime) else moment.at
            if first <= moment.start < last and moment.relation in ("until", "by") and isinstance(day, date) and end and day > end:
                yield Finding(
                    "promise.warranty", lang, text[moment.start : moment.end], moment.start, moment.end, f"The warranty ends on {end}."
                )


def _is_its_length(text: str, start: int, end: int) -> bool:
    """Whether a length stands beside the word for the warranty, with nothing between that could make it another time."""
    before, after = fold(text[max(0, start - _NEAR) : start]).text, fold(text[end : end + _NEAR]).text
    return not _RAN.search(before) and bool(_OF_WARRANTY.search(before) or _WARRANTY_NEXT.match(after))


_RAN = re.compile(r"(?<!\w)[وف]?(?:مر|مرت|مضي|مضت|انقضي|عدي|فات)(?: (?:علي|من|عن|له|عليه))?(?: (?:ال)?طلب\w*)?\s*$")
"""So much of it has run: مر على الطلب 36 يوما من ضمانه."""


_NEAR = 40
_OF_WARRANTY = re.compile(
    r"(?:warrant\w*|guarante\w*|cover(?:ed|age)?)"
    r"(?: (?:is|of|for|lasts?|runs?|by|now|will|be|you|it|a|an|the|another|full|extended|to|period)){0,4}\s*\W?$"
    r"|(?:ضمان\w*|مضمون\w*|مشمول\w*|كفاله|يغطي\w*)"
    r"(?: (?:لمده|مده|مدته|مدتها|الي|الممتد|البالغ|هو|هي|يمتد|ممتد|يستمر|علي|طلبك|الطلب|لك|كامل|كامله|حتي)){0,4}\s*$"
)
"""The word for a warranty with little words after it: for, lasts, covers you; ضمان, مشمول, لمدة (for), مدته (its length), حتى (until)."""
_WARRANTY_NEXT = re.compile(r"[\s-]*(?:of )?(?:full |extended |refill )?(?:warrant|guarantee|cover)|\s*(?:من |ك)?(?:ال)?(?:ضمان|كفاله)")


def _is_refill_time(hours: Decimal) -> bool:
    return hours <= 72
