"""The deep guard: free text in both languages read back and held against the decision, rule by rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from drafter import reading
from drafter.case import Case, Done, Remedy
from drafter.folding import SENTENCE, Language
from drafter.guard import (
    bank_time,
    committing,
    contradicted,
    days,
    doubled,
    facts,
    hints,
    hours,
    identity,
    implied,
    kinds,
    left_open,
    on_record,
    only_times,
    parity,
    phrases,
    promised,
    riders,
    roles,
    stated,
    subjects,
)
from drafter.guard.allowed import Allowed, warranty_end
from drafter.guard.finding import Finding
from drafter.reading import BINDING, Promise, Reading
from drafter.reading.folding import Folded, fold
from drafter.writing.channels import LIMITS

Span = tuple[int, int]

_SLOW: tuple[Remedy, ...] = ("refund", "refill")
_MONEY: tuple[Remedy, ...] = ("credit", "refund")
_WARRANTY = re.compile(r"\b(?:warrant\w*|guarantee\w*|covered|cover)\b|ضمان\w*|مضمون\w*|مشمول\w*|تغطي\w*|كفاله")
_ARABIC = re.compile("[\u0620-\u064a]")
_LATIN = re.compile("[a-z]")
_CLOSED = re.compile(r"account .*clos|\bclos.* account|سيغلق حسابك|نغلق حسابك|سنغلق حسابك", re.IGNORECASE)
"""Your account will be closed, سيغلق حسابك: no threat to a client who asked for it."""
_SUSPENDED = re.compile(r"suspend|(?:موقوف|معلق|إيقاف|ايقاف)", re.IGNORECASE)
_OUR_MISTAKE = re.compile(
    r"(?:(?:it is|it's|that is|that's|this is) )?our (?:own )?(?:fault|mistake)|[وف]?(?:هذا|هو) (?:خطونا|غلطنا)|خطانا"
)
"""What was ours by the record: the wrong service, a charge too many, a fault of the panel."""
_NO_WORDS = re.compile(
    r"(?:https?://|www\.)\S{1,200}|(?<!\S)\S{1,80}\.[a-z]{2,6}/\S{0,200}|@\S{1,80}|\b[a-z]{1,4}-\d+|\b(?:usd|aed|sar|kwd|bhd|omr|qar|egp|jod|eur)\b"
)
_NAMES: Mapping[Language, str] = {"en": "English", "ar": "Arabic"}


def read_back(texts: Mapping[Language, str], allowed: Allowed) -> dict[Language, Reading]:
    """The two halves as they are read for this case: its currency settles a bare ريال, its clock settles "tomorrow"."""
    case = allowed.case
    read = {lang: _read(text, lang, allowed.currency, case.now.isoformat(), case.done) for lang, text in texts.items()}
    return {lang: _completed(each, allowed) for lang, each in read.items()}


def _completed(read: Reading, allowed: Allowed) -> Reading:
    """``read`` with what is completed told as the refill, where that is what is due: سنستكمل 450 متابعاً ناقصاً says of a drop that it is
    refilled, and of an order that stopped that it is delivered.
    """
    if "refill" not in allowed.offers or "redelivery" in allowed.offers or not any(map(_completes, read.promises)):
        return read
    return replace(read, promises=tuple(replace(each, remedy="refill") if _completes(each) else each for each in read.promises))


def _completes(promise: Promise) -> bool:
    return promise.remedy == "redelivery" and promise.polarity in BINDING and _COMPLETES in fold(promise.cue).text


_COMPLETES = "كمل"
"""Complete: نكمل, سنستكمل, سيُستكمل."""


@lru_cache(maxsize=128)
def _read(text: str, lang: Language, currency: str | None, now: str, done: tuple[Done, ...]) -> Reading:
    """The reading of one half, remembered by the clock as it is written, its zone too: an edit leaves the other half as it was."""
    clock = datetime.fromisoformat(now)
    return on_record.settled(reading.read(text, lang, currency=currency, now=clock), text, done, clock)


def findings(
    texts: Mapping[Language, str], read: Mapping[Language, Reading], approved: Mapping[Language, Sequence[Span]], allowed: Allowed
) -> list[Finding]:
    """What is wrong with the two halves; what stands in ``approved`` spans is known by construction and is not found."""
    found: list[Finding] = []
    for lang, text in texts.items():
        found += _half(lang, text, tuple(approved.get(lang, ())), allowed)
    found += list(parity.findings(read["en"], read["ar"], texts["en"], texts["ar"], allowed))
    found += list(subjects.findings(texts["en"], texts["ar"]))
    if allowed.key == "offer":
        found += [finding for lang, text in texts.items() for finding in _missing(lang, text, read[lang], allowed)]
    return list(dict.fromkeys(found))


def _inside(finding: Finding, spans: Sequence[Span]) -> bool:
    return any(first <= finding.start and finding.end <= last for first, last in spans)


@lru_cache(maxsize=128)
def _half(lang: Language, text: str, approved: tuple[Span, ...], allowed: Allowed) -> tuple[Finding, ...]:
    """What is wrong with one half by itself, remembered for the case's own measure: an edit leaves the other half as it was."""
    return tuple(finding for finding in _found(lang, text, approved, allowed) if not _inside(finding, approved))


def _found(lang: Language, text: str, approved: Sequence[Span], allowed: Allowed) -> Iterator[Finding]:
    folded, read = fold(text), read_back({lang: text}, allowed)[lang]
    yield from _language(lang, folded, allowed.case.order.service or "")
    yield from promised.findings(read, text, lang, allowed)
    yield from doubled.findings(read, text, approved, lang, allowed)
    yield from stated.findings(read, text, lang, allowed)
    yield from stated.warranty(read, text, list(_warranty_spans(folded)), lang, allowed)
    yield from (each for each in phrases.findings(folded, lang) if not _is_on_record(each, allowed.case))
    yield from identity.findings(folded, lang, allowed.case)
    yield from facts.findings(folded, lang, allowed.case)
    yield from kinds.findings(folded, lang, allowed.case)
    yield from implied.findings(read, folded, lang, allowed)
    yield from hints.findings(folded, lang, allowed)
    yield from riders.findings(read, folded, lang, allowed)
    yield from roles.findings(read, text, lang, allowed)
    yield from days.findings(read, text, lang, allowed)
    yield from hours.findings(read, folded, lang, allowed)
    yield from bank_time.findings(read, folded, lang, allowed)
    yield from left_open.findings(folded, lang, allowed)
    yield from contradicted.findings(read, text, folded, lang, allowed)
    covered = [(promise.start, promise.end) for promise in read.promises] + list(approved) + list(_owed(read, text, allowed))
    covered += bank_time.slow_enough(read, folded, allowed)
    covered += only_times.spans(read, folded, allowed)
    yield from committing.findings(folded, lang, covered, allowed)
    limit = LIMITS.get(allowed.case.channel)
    if limit and limit.measure(text) > limit.most:
        yield Finding("text.channel", lang, "", 0, 0, f"Longer than {allowed.case.channel} takes: {limit.most:,} {limit.unit}.")


def _is_on_record(finding: Finding, case: Case) -> bool:
    """Whether what would be a threat or an admission is a fact of the case: an account that is closed or suspended, a mistake of ours."""
    if case.client.closing_account and _CLOSED.search(finding.quote):
        return True
    ours = case.evidence.wrong_service or case.evidence.panel_fault or case.evidence.charged_extra is not None
    if ours and _OUR_MISTAKE.fullmatch(fold(finding.quote).text.strip()):
        return True
    return case.evidence.target == "suspended" and _SUSPENDED.search(finding.quote) is not None


def _language(lang: Language, folded: Folded, service: str) -> Iterator[Finding]:
    """A half in another language; links, accounts, references and the service's name are of no language."""
    text = _NO_WORDS.sub(" ", folded.text.replace(fold(service).text, " ") if service else folded.text)
    arabic, latin = len(_ARABIC.findall(text)), len(_LATIN.findall(text))
    wrong = latin > arabic if lang == "ar" else arabic > latin
    if wrong or not arabic + latin:
        why = f"The {_NAMES[lang]} half is {'empty' if not arabic + latin else 'not ' + _NAMES[lang]}."
        yield Finding("text.language", lang, folded.original, 0, len(folded.original), why)


def _owed(read: Reading, text: str, allowed: Allowed) -> Iterator[Span]:
    """ "We owe you 8.450 JOD": the very sum that the decision offers."""
    due = {offer.amount.value for offer in allowed.offers.values() if offer.amount is not None}
    for amount in read.amounts:
        owing = amount.value in due and _OWE.search(text[max(0, amount.start - _BEFORE) : amount.start])
        if owing:
            yield amount.start - _BEFORE + owing.start(), amount.end


_OWE = re.compile(r"\bwe owe you $", re.IGNORECASE)
_BEFORE = 12


def _warranty_spans(folded: Folded) -> Iterator[Span]:
    """The sentences that speak of a warranty, in places of the original."""
    for match in SENTENCE.finditer(folded.text):
        if _WARRANTY.search(match[0]):
            yield folded.span(match.start(), match.end())


def _missing(lang: Language, text: str, read: Reading, allowed: Allowed) -> Iterator[Finding]:
    """The offer must be stated in each half, with its figure; of remedies that go together, the one that carries the money."""
    stated_ = [promise for promise in read.promises if promise.polarity in BINDING and promise.remedy in allowed.offers]
    wanted = {_lead(group) for group in allowed.groups()}
    told = [promise for promise in stated_ if promise.remedy in wanted and not _ONLY_POSSIBLE.match(fold(promise.quote).text)]
    if not told and _is_named(read, text, allowed):
        return
    if not told:
        named = " or ".join(sorted(remedy for remedy in wanted))
        why = f"No statement of the offer was read in the {_NAMES[lang]} half: {named}."
        yield Finding("missing.resolution", lang, "", len(text), len(text), why, certain=False)
    elif (slow := [each for each in told if _is_slow(each, allowed)]) and not (_tells_when(read, allowed) or read.unreadable):
        last = slow[-1]  # a bank and a provider take days; who is not told waits for it today
        why = f"The {_NAMES[lang]} half does not say how long this takes."
        yield Finding("missing.figure", lang, last.quote, last.start, last.end, why, certain=False)
    elif without := _without_figure(told, read, allowed):
        last = without[-1]
        why = f"The {_NAMES[lang]} half does not say how much."
        yield Finding("missing.figure", lang, last.quote, last.start, last.end, why, certain=False)


_ONLY_POSSIBLE = re.compile(
    r"(?:and |but |so )?(?:the |its |your )?(?:rest|other|remaining|missing|remainder|order)(?: \S+){0,3}"
    r" can (?:still |yet )?be (?:delivered|completed|carried out|finished)\W*$"
    r"|[وف]?(?:ال)?(?:باقي|متبقي|بقيه|ناقص)\w*(?: \S+){0,2} (?:ممكن|يمكن|تقدر|يقدر) (?:ان )?(?:[يت]كمل|[يت]كتمل|اكمال\w*|تنفيذ\w*)\W*$"
)
""" "The rest can still be delivered" tells that it is possible, and offers nothing."""


def _is_named(read: Reading, text: str, allowed: Allowed) -> bool:
    """Whether the sum that is offered, or less, stands beside its place in words that were not read as a promise."""
    for remedy in _MONEY:
        offer = allowed.offers.get(remedy)
        if offer is None or offer.amount is None:
            continue
        for amount in read.amounts:
            if amount.value <= offer.amount.value and parity.names_remedy(text, amount.start, amount.end, remedy):
                return True
    return False


def _is_slow(promise: Promise, allowed: Allowed) -> bool:
    """Whether it takes days, and is still to come."""
    return promise.polarity != "done" and promise.remedy in _SLOW and bool(allowed.offers[promise.remedy].hours)


def _lead(group: frozenset[Remedy]) -> Remedy:
    return next((remedy for remedy in _MONEY if remedy in group), min(group))


def _names_sum(promise: Promise, read: Reading, allowed: Allowed) -> bool:
    """ "The other sixty-three will be on your balance": a number without its currency, which is the very sum that is offered."""
    offer = allowed.offers[promise.remedy] if promise.remedy else None
    counted = (count for count in read.counts if count.noun is None and promise.start <= count.start and count.end <= promise.end)
    named = any(amount.currency == allowed.currency for amount in read.amounts)
    return named and offer is not None and offer.amount is not None and any(count.value == offer.amount.value for count in counted)


def _names_only_it(promise: Promise, read: Reading, allowed: Allowed) -> bool:
    """ "We found your top-up of 15.000 KWD. It will be in your balance": the one sum of the half is the sum that is offered."""
    offer = allowed.offers[promise.remedy] if promise.remedy else None
    sums = {(amount.value, amount.currency) for amount in read.amounts}
    return offer is not None and offer.amount is not None and sums == {(offer.amount.value, offer.amount.currency)}


def _without_figure(told: Sequence[Promise], read: Reading, allowed: Allowed) -> list[Promise]:
    """The promises of a remedy that is told and nowhere with its figure."""
    ways = (_has_figure, _names_sum, _names_only_it)
    with_it = {each.remedy for each in told if any(is_told(each, read, allowed) for is_told in ways)}
    sums = {each.amount.value for each in told if each.amount is not None and each.remedy in with_it}
    # "5 USD to your balance, or back to your card": the other way brings the same sum
    with_it |= {remedy for remedy, offer in allowed.offers.items() if offer.amount is not None and offer.amount.value in sums}
    return [promise for promise in told if promise.remedy not in with_it]


def _tells_when(read: Reading, allowed: Allowed) -> bool:
    """Whether a time is told that can be the offer's: not the end or the length of the warranty, and no day that is past."""
    end, length = warranty_end(allowed.case), (allowed.case.order.warranty_days or 0) * 24
    if any(duration.kind != "ago" and duration.hours != length for duration in read.durations):
        return True
    days = (moment.at.date() if isinstance(moment.at, datetime) else moment.at for moment in read.dates)
    return any(isinstance(day, date) and day != end and day >= allowed.case.now.date() for day in days)  # "as soon as possible" is none


def _has_figure(promise: Promise, read: Reading, allowed: Allowed) -> bool:
    """Whether a promise tells its sum; what is told as done has it from anywhere in the half: "your top-up of 5 USD is added"."""
    offer = allowed.offers[promise.remedy] if promise.remedy else None
    if offer is None:
        return True
    if promise.polarity == "done":
        sums = {entry.amount.value for entry in allowed.case.done if entry.remedy == promise.remedy and entry.amount is not None}
        return not sums or not sums.isdisjoint(amount.value for amount in read.amounts)
    before = allowed.case.order.refunded
    if offer.amount is not None and promise.amount is not None and before is not None and promise.amount.value == before.value:
        return offer.amount.value == before.value  # "6 riyals came back before, and we'll add the rest": the rest has no sum
    if offer.amount is not None:
        return promise.amount is not None or promise.fraction is not None or promise.percent is not None
    return offer.percent is None or promise.percent is not None or promise.fraction is not None
