"""The two halves against each other: equal promises, equal figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Final, TypeVar, cast

from drafter.folding import SENTENCE, SENTENCE_END, Language
from drafter.guard import committing, hours
from drafter.guard.allowed import Allowed
from drafter.guard.bank_time import BANK_DAYS
from drafter.guard.finding import Finding
from drafter.guard.phrases import holds_denial
from drafter.guard.policy_told import explains
from drafter.guard.promised import does_what_he_chose
from drafter.guard.told_as_done import proved
from drafter.reading import BINDING, Duration, Moment, Promise, Reading
from drafter.reading.folding import fold

_NAMES: dict[Language, str] = {"en": "English", "ar": "Arabic"}
_Part = TypeVar("_Part")

Span = tuple[int, int]


def findings(en: Reading, ar: Reading, en_text: str, ar_text: str, allowed: Allowed) -> Iterator[Finding]:
    """Promises and figures of one half that the other half does not hold."""
    texts: Mapping[Language, str] = {"en": en_text, "ar": ar_text}
    sides: tuple[tuple[Language, Reading, Reading], ...] = (("en", en, ar), ("ar", ar, en))
    for lang, one, other in sides:
        yield from _promises(lang, one, other, texts, allowed)
        yield from _figures(lang, one, other, texts, allowed)
        yield from _times(lang, one, other, texts[lang], allowed)
    for lang, one, other in sides:
        yield from hours.unlike(lang, texts[lang], one, other)
        yield from _counts(lang, one, other, texts[lang], allowed)


def _counts(lang: Language, one: Reading, other: Reading, text: str, allowed: Allowed) -> Iterator[Finding]:
    """A count in each half that the other half does not hold: "the 540 that did not arrive", and الذين لم يُسلموا وعددهم 1,460."""
    here, there = ({count.value: count for count in read.counts if count.value > _FEW} for read in (one, other))
    here = {value: count for value, count in here.items() if value not in _days(other)}
    there = {value: count for value, count in there.items() if value not in _days(one)}
    sums = {amount.value for read in (one, other) for amount in read.amounts} | {percent.value for percent in other.percents}
    only = [each for value, each in here.items() if value not in there and value not in sums and str(value) != allowed.case.order.id]
    if only and any(value not in here and value not in sums and str(value) != allowed.case.order.id for value in there):
        first = only[0]
        why = f"The {'Arabic' if lang == 'en' else 'English'} half holds another count."
        yield Finding("parity.figure", lang, text[first.start : first.end], first.start, first.end, why, certain=False)


def _days(read: Reading) -> frozenset[Decimal]:
    """Lengths of time in whole days, which the other half may tell as a bare number: "the warranty lasts thirty"."""
    return frozenset(duration.hours / _DAY for duration in read.durations if not duration.business and duration.kind != "within")


_FEW = 10
"""So few are told in words and numbers of their own: both, a couple, مرتين."""


def _binding(read: Reading) -> list[Promise]:
    return [promise for promise in read.promises if promise.polarity in BINDING and promise.speaker != "client"]


def _promises(lang: Language, one: Reading, other: Reading, texts: Mapping[Language, str], allowed: Allowed) -> Iterator[Finding]:
    there = {(promise.remedy, _is_done(promise, allowed)) for promise in _binding(other)}
    chosen: frozenset[str] | None = None
    denied_there = {promise.remedy for promise in other.promises if promise.polarity == "denied"}
    for promise in _binding(one):
        if promise.polarity == "done" and promise.amount is None:
            continue  # the past without a figure is told in more words than are read; it must be on record anyway
        if (
            does_what_he_chose(promise, texts[lang])
            or _is_told_there(promise, other, allowed)
            or explains(promise, allowed, texts[lang])
            or _is_numbered_there(promise, texts, allowed)
            or _holds_its_word(promise, other, texts[_other(lang)], allowed)
            or _tells_the_banks_time(promise, allowed)
        ):
            continue
        kind = (promise.remedy, _is_done(promise, allowed))
        if promise.remedy is not None and kind not in there:
            denies = " but denies it" if promise.remedy in denied_there else ""
            why = f"The {_NAMES[_other(lang)]} half does not say this{denies}: {promise.remedy}."
            bare = promise.amount is None and promise.percent is None
            either = bare and promise.remedy in _PLACES and {"credit", "refund"} <= allowed.offers.keys()
            sure = (
                promise.sure
                and not either
                and (_is_missing(promise, one, other) or (bare and _tells_only_facts(other, texts[_other(lang)])))
            )
            if not sure and _is_named_there(promise, other, texts[_other(lang)], there, allowed):
                continue
            chosen = _chosen(texts[_other(lang)], allowed) if chosen is None else chosen
            if sure or promise.polarity == "done" or promise.remedy not in chosen:
                yield Finding("parity.promise", lang, promise.quote, promise.start, promise.end, why, certain=sure)


def _is_done(promise: Promise, allowed: Allowed) -> bool:
    """Whether it is told as done: by its words, or by its sum, which the record proves, where nothing is told as to come."""
    return promise.polarity == "done" or (promise.amount is not None and proved(promise, allowed))


def _tells_the_banks_time(promise: Promise, allowed: Allowed) -> bool:
    """Whether only the time is told in which a refund, offered or on record, shows: "it can take 10 business days to show on the card"."""
    bare = promise.remedy == "refund" and promise.amount is None and promise.fraction is None and promise.percent is None
    return (
        bare
        and promise.hours is not None
        and promise.hours >= BANK_DAYS
        and ("refund" in allowed.offers or any(entry.remedy == "refund" for entry in allowed.case.done))
    )


_CHOICE = re.compile(r"\b(?:rather|prefer\w*|suits?|pick|choose)\b|تفضل|تفضّل|فضلت|فضّلت|تحب|يناسب|اختر|اختار|ودك|ودج", re.IGNORECASE)
_PLACES = {
    "refund": re.compile(
        r"\bcard\b|payment method|original method|the way you paid|بطاقت|البطاقة|لبطاق|وسيلة الدفع|الطريقة التي دفعت", re.IGNORECASE
    ),
    "credit": re.compile(r"\b(?:balance|wallet)\b|رصيد|محفظ", re.IGNORECASE),
}


def _chosen(text: str, allowed: Allowed) -> frozenset[str]:
    """The ways that a half leaves to the client's choice, in words that may not be read: "إن كنت تفضلينه على البطاقة"."""
    if len(allowed.groups()) < _TWO:
        return frozenset()
    choices = [each[0] for each in SENTENCE.finditer(text) if _CHOICE.search(each[0])]
    return frozenset(way for way, place in _PLACES.items() if way in allowed.offers and any(place.search(each) for each in choices))


_TWO = 2


def _is_named_there(promise: Promise, other: Reading, text: str, there: Collection[tuple[str | None, bool]], allowed: Allowed) -> bool:
    """Whether the other half names the very figure and its place in one sentence, in words that were not read, and denies nothing there."""
    if (promise.remedy, promise.polarity != "done") in there:
        return False  # it tells the same remedy as done, and this half as to come
    offer = allowed.offers.get(promise.remedy) if promise.remedy in _PLACES else None
    if offer is not None and offer.amount is not None:
        sums = (
            {promise.amount.value}
            if promise.amount is not None
            else {each.value for each in other.amounts if each.value <= offer.amount.value}
        )
        figures = [(amount.start, amount.end) for amount in other.amounts if amount.value in sums]
    elif promise.remedy == "discount" and promise.percent is not None:
        figures = [(percent.start, percent.end) for percent in other.percents if percent.value == promise.percent]
    else:
        return False
    return any(names_remedy(text, *figure, promise.remedy) for figure in figures)


def names_remedy(text: str, start: int, end: int, remedy: str | None) -> bool:
    """Whether the sentence around a figure names where money goes, or a discount, and holds no denial and no question."""
    near = max(0, start - _SENTENCE)
    first = max((match.end() for match in SENTENCE_END.finditer(text, near, start)), default=near)
    stop = SENTENCE_END.search(text, end, end + _SENTENCE)
    sentence = text[first : stop.end() if stop else end + _SENTENCE]
    folded = fold(sentence).text
    if folded.rstrip().endswith("?") or holds_denial(folded) or _OTHERWISE.search(folded):
        return False
    return (_PLACES | {"discount": _DISCOUNT})[remedy or ""].search(sentence) is not None


_SENTENCE = 300
"""No sentence is longer on either side of a figure."""
_OTHERWISE = re.compile(
    r"\b(?:if|unless|once|when|provided|deduct\w*|taken|charged|debited|withdraw\w*|from your|owe)\b"
    r"|(?<!\w)(?:[وف]?(?:اذا|لو|متي|عندما|حين)|بشرط|شرط|حال|سحب\w*|[وي]?[تي]?خصم(?=\w* (?:من|المبلغ))\w*)(?!\w)"
    r"|(?<!\w)(?:اقتطاع|من رصيد|استقطاع)\w*"
)
"""A condition, or money that goes the other way."""
_DISCOUNT = re.compile(r"\bdiscount\b|\boff\b|خصم|تخفيض", re.IGNORECASE)


def _is_numbered_there(promise: Promise, texts: Mapping[Language, str], allowed: Allowed) -> bool:
    """Whether it is no money, on record, and both halves hold its reference: "refill RL-870 was accepted"."""
    if promise.remedy in _PLACES or promise.remedy == "discount":
        return False
    references = (entry.reference for entry in allowed.case.done if entry.remedy == promise.remedy and entry.reference)
    return any(all(fold(each).text in fold(text).text for text in texts.values()) for each in references)


def _holds_its_word(promise: Promise, other: Reading, there: str, allowed: Allowed) -> bool:
    """Whether it is no money, what is offered or on record, and the other half names it unread: "when it is cancelled"; not as done."""
    named = _NAMES_OF.get(promise.remedy or "")
    known = promise.remedy in allowed.offers or any(entry.remedy == promise.remedy for entry in allowed.case.done)
    if named is None or not known or any(each.remedy == promise.remedy for each in other.promises):
        return False  # the other half denies it, asks for it or tells it as done
    text = fold(there).text
    return named.search(text) is not None and not _LEFT_TO_HIM.search(text)


_LEFT_TO_HIM: Final = re.compile(
    r"\b(?:whether|up to you|your decision|in your hands|has|have|was|were|been|already)\b"
    r"|(?<!\w)[وف]?(?:بيدك|بيدج|براحتك|علي راحتك|تم|تمت|جري|جرت|هل)(?!\w)"
    r"|(?<!\w)(?!مجانا|احيانا|عندنا|لدينا|ضمانا|بيانا)\w{2,}نا(?:ها?|هم)?(?!\w)"
)
"""Something that was done, in a word that may not be read, or that is the client's to do."""


_NAMES_OF: Final = {
    "cancel": re.compile(r"\bcancel|(?<!\w)[وفبلال]*(?:الغا(?!ل|ي)|ملغ|[هحنيتسبا]*لغي(?!ر)|[نيتسبا]*تلغ(?!ر)|[نيتسباهح]*كنسل|شطب)"),
    "refill": re.compile(r"\brefill|تعبي(?!ر)|[نيت]عبي(?!ر)"),
    "redelivery": re.compile(r"\bre-?deliver|(?:اعاده|[نيت]عيد|[نيت]عاد) (?:ال)?(?:تنفيذ|تسليم|توصيل)"),
    "consultation": re.compile(r"\bconsult|استشار"),
}
"""The words by which a half names a remedy, whatever it says of it."""


def _is_told_there(promise: Promise, other: Reading, allowed: Allowed) -> bool:
    """Whether a sum that is proved done, or on the order's record as returned before, stands in the other half too, in any words."""
    if promise.polarity == "done" and promise.amount is not None and proved(promise, allowed):
        return promise.amount.value in {amount.value for amount in other.amounts}  # "after yesterday's credit of 600 fils"
    back = allowed.case.order.refunded
    if promise.polarity != "done" or promise.amount is None or back is None or promise.amount.value != back.value:
        return False
    return not allowed.case.done and back.value in {amount.value for amount in other.amounts}


def _tells_only_facts(read: Reading, text: str) -> bool:
    """Whether a half names no remedy and holds no word of anything to come: what the other half promises is lost in it."""
    return not read.promises and not committing.commits(fold(text).text)


def _is_missing(promise: Promise, one: Reading, other: Reading) -> bool:
    """Whether figures prove that the other half does not say it; words alone may be said in words that are not read."""
    if promise.amount is not None:
        here = promise.amount.value not in {amount.value for amount in other.amounts}
        places = {each.remedy for each in _binding(one) if each.amount is not None and each.amount.value == promise.amount.value}
        both = {"credit", "refund"} <= places  # a choice of two places, of which the other half names one
        return (here and not other.unreadable) or (not both and any(_elsewhere(promise, each) for each in _binding(other)))
    if promise.percent is not None:
        return promise.percent not in {percent.value for percent in other.percents}
    opposite = {"refund": "credit", "credit": "refund"}.get(promise.remedy or "")
    return any(each.remedy == opposite and each.sure and each.amount is None for each in _binding(other))


def _elsewhere(one: Promise, other: Promise) -> bool:
    """Whether the same sum goes to the card in one half and to the balance in the other."""
    same = one.amount is not None and other.amount is not None and one.amount.value == other.amount.value
    return same and other.sure and {one.remedy, other.remedy} == {"refund", "credit"} and one.polarity == other.polarity


def _is_now(moment: Moment, text: str) -> bool:
    """Now, الحين: how things stand or what is being checked; when money comes is held against the decision by itself."""
    return _NOW.fullmatch(fold(text[moment.start : moment.end]).text) is not None


_NOW = re.compile(r"[وف]?(?:الحين|هالحين|الان)|(?:right )?now")


def _figures(lang: Language, one: Reading, other: Reading, texts: Mapping[Language, str], allowed: Allowed) -> Iterator[Finding]:
    """Amounts, percentages and times that stand in one half only; a count or a date may be left out, not changed."""
    text, text_there = texts[lang], texts[_other(lang)]
    clear = not one.unreadable and not other.unreadable  # what could not be read may be the figure that is missed
    facts = {amount.value for amount in (*one.amounts, *other.amounts)} <= allowed.amounts
    named = any(amount.currency == allowed.currency for amount in other.amounts)
    bare = {count.value for count in other.counts if count.noun is None} if named else set()  # "SAR 90 of 120"
    for finding in _lone(lang, text, [each for each in one.amounts if each.value not in bare], other.amounts, lambda amount: amount.value):
        yield replace(finding, certain=finding.certain and clear and not facts)
    for finding in _lone(lang, text, one.percents, other.percents, lambda percent: percent.value):
        yield replace(finding, certain=finding.certain and clear)
    days = {
        side: [
            moment for moment in half.dates if isinstance(moment.at, date) and not (moment.name == "immediately" and _is_now(moment, said))
        ]
        for side, half, said in (("here", one, text), ("there", other, text_there))
    }
    tomorrow = {moment.start for moment in days["here"] if moment.name == "tomorrow"}
    if days["here"] and days["there"]:
        for finding in _lone(lang, text, days["here"], days["there"], _day):
            in_a_day = finding.start in tomorrow and any(duration.hours == _DAY for duration in other.durations)
            if not in_a_day:  # tomorrow, and in the other half 24 hours
                yield replace(finding, certain=False)
        yield from _hours(lang, text, days["here"], days["there"])
    elif days["here"] and not other.dates and len(other.durations) <= len(one.durations):
        for moment in (moment for moment in days["here"] if _is_ahead(moment, text, allowed)):
            why = f"The {_NAMES[_other(lang)]} half holds no day."
            yield Finding("parity.figure", lang, text[moment.start : moment.end], moment.start, moment.end, why, certain=False)


def _times(lang: Language, one: Reading, other: Reading, text: str, allowed: Allowed) -> Iterator[Finding]:
    """Lengths of time that stand in one half only."""
    if one.durations and not (other.durations or other.dates):
        binding = _binding(one)
        for duration in one.durations:
            if duration.kind != "ago" and any(promise.start <= duration.start < promise.end for promise in binding):
                why = f"The {_NAMES[_other(lang)]} half holds no time."
                quote = text[duration.start : duration.end]
                yield Finding("parity.figure", lang, quote, duration.start, duration.end, why, certain=False)
    elif one.durations and not other.durations and len(one.dates) >= len(other.dates):
        for duration in (duration for duration in one.durations if duration.kind == "within"):
            why = f"The {_NAMES[_other(lang)]} half does not hold this time."
            quote = text[duration.start : duration.end]
            yield Finding("parity.figure", lang, quote, duration.start, duration.end, why, certain=False)
    bare = {count.value for count in other.counts if count.noun is None} & _days(one)
    lengths = [
        duration for duration in one.durations if not (duration.hours == 0 or _is_count(duration, allowed) or duration.hours / _DAY in bare)
    ]
    if lengths and other.durations:
        for finding in _lone(lang, text, lengths, other.durations, _length):
            clear = not one.unreadable and not other.unreadable
            timed = any(promise.start <= finding.start < promise.end for promise in _binding(one))
            yield replace(finding, certain=finding.certain and clear and timed)


def _is_count(duration: Duration, allowed: Allowed) -> bool:
    """300 ساعة مشاهدة of a service that is sold by the hour: a count, which the other half may tell as one."""
    return "hours" in (allowed.case.order.service or "").lower() and duration.hours in allowed.counts


def _hours(lang: Language, text: str, here: Sequence[Moment], there: Sequence[Moment]) -> Iterator[Finding]:
    """Points of time on the same day that differ by their hour: 10:55 am, and in the other half 10:55 at night."""
    known = {moment.at for moment in there if isinstance(moment.at, datetime)}
    for moment in here:
        if isinstance(moment.at, datetime) and known and moment.at not in known and any(moment.at.date() == at.date() for at in known):
            why = f"The {_NAMES[_other(lang)]} half holds another hour."
            yield Finding("parity.figure", lang, text[moment.start : moment.end], moment.start, moment.end, why, certain=False)


def _is_ahead(moment: Moment, text: str, allowed: Allowed) -> bool:
    """Whether a day is still to come; الاثنين alone may be both, not Monday."""
    return _day(moment)[0] > allowed.case.now.date() and text[moment.start : moment.end] not in ("الاثنين", "الإثنين")


def _day(moment: Moment) -> tuple[date]:
    """The day of a date or of a point of time."""
    return (moment.at.date() if isinstance(moment.at, datetime) else cast("date", moment.at),)


def _length(duration: Duration) -> tuple[Decimal]:
    """The calendar time of a duration: ten business days are two weeks."""
    return (duration.hours * 7 / 5 if duration.business and duration.hours >= _DAYS else duration.hours,)


_DAY = 24
_DAYS = 120
"""A working week in hours of business days: shorter ones are not told in weeks."""


def _lone(lang: Language, text: str, here: Sequence[_Part], there: Sequence[_Part], key: Callable[[_Part], object]) -> Iterator[Finding]:
    known = {key(part) for part in there}
    for part in here:
        if key(part) not in known and (there or isinstance(key(part), Decimal)):
            start, end = part.start, part.end  # type: ignore[attr-defined]  # every part that was read has its place
            why = f"The {_NAMES[_other(lang)]} half does not hold this figure."
            yield Finding("parity.figure", lang, text[start:end], start, end, why, certain=len(here) == len(there))


def _other(lang: Language) -> Language:
    return "ar" if lang == "en" else "en"
