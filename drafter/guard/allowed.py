"""What a reply to one case may say: the offers it may promise, what was done, and the figures that are facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Final
from zoneinfo import ZoneInfo

from drafter import money
from drafter.case import Case, Remedy
from drafter.entries import Key
from drafter.policy import Decision, Offer, Policy

_SMALL = 3
"""Numbers up to this are words of speech ("two ways", "one moment"), not figures of the case."""


@dataclass(frozen=True, slots=True, eq=False)
class Allowed:
    """The measure that a text is held against; made once for a case, and known by itself."""

    case: Case
    decision: Decision
    key: Key
    offers: Mapping[Remedy, Offer]
    amounts: frozenset[Decimal]
    prices: frozenset[Decimal]
    percents: frozenset[Decimal]
    hours: frozenset[Decimal]
    counts: frozenset[Decimal]
    names: frozenset[Decimal]
    """Numbers in the names of things: the order's id, its service, its link, a reference; they count nothing."""
    days: frozenset[date]
    ends: frozenset[date]
    """The days on which the time of an offer ends."""
    follow_up: frozenset[date]
    """The days on which we ask how the client fares."""
    times: frozenset[int]
    """Times of the day of what the case holds, in minutes after midnight by its clock."""
    passed: frozenset[Decimal]
    answer_hours: Decimal

    @property
    def currency(self) -> str | None:
        """The currency of the order."""
        return self.case.currency

    def groups(self) -> list[frozenset[Remedy]]:
        """The sets of remedies that may be promised together: an offer with those that go with it."""
        offers = self.decision.offers
        return [frozenset({offer.remedy, *(offers[place].remedy for place in offer.together)}) for offer in offers] if self.offers else []


def of(case: Case, decision: Decision, key: Key, policy: Policy) -> Allowed:
    """The measure for one case; ``key`` is the kind of reply that its stage and outcome allow."""
    written, case = case, case.by_clock(_zone(case, policy))
    answer = (decision.answer_by - case.now).total_seconds() / 3600
    days = frozenset(_days(case, decision, policy))
    return Allowed(
        case=case,
        decision=decision,
        key=key,
        offers={offer.remedy: offer for offer in decision.offers} if key == "offer" else {},
        amounts=frozenset(_amounts(case, decision, key)),
        prices=frozenset(_unit_prices(case)),
        percents=frozenset(_percents(case, decision)),
        hours=frozenset((*_hours(case, decision, policy), Decimal(max(int(answer), 1)))),
        counts=frozenset(_counts(case)),
        names=frozenset((*_names(case), *(Decimal(day.day) for day in days), *_passed_days(case), *_left_of_price(case, decision))),
        days=days,
        ends=frozenset(_ends(case, decision)),
        follow_up=frozenset(
            moment.astimezone(case.now.tzinfo).date()
            for moment in (decision.follow_up_from, decision.follow_up_by)
            if decision.offers and case.stage in _DECIDED
        ),
        times=frozenset((*_times(written, decision), *_times(case, decision))),
        passed=frozenset(Decimal(int(abs((case.now - moment).total_seconds()) / 3600)) for moment in _moments(case)),
        answer_hours=Decimal(max(int(answer), 1)),
    )


def _zone(case: Case, policy: Policy) -> tzinfo:
    """The zone whose days are told: the one in which the agent's clock is written; a server's clock in UTC is nobody's day."""
    return case.now.tzinfo if case.now.utcoffset() and case.now.tzinfo else ZoneInfo(policy.hours.zone)


_NOT_DECIDED: Final = ("acknowledge", "ask", "escalate")


def _amounts(case: Case, decision: Decision, key: Key) -> Iterator[Decimal]:
    """The sums that may be told: what is on record, and what follows from it once something is decided."""
    order = case.order
    known = [order.paid, order.refunded, case.evidence.charged_extra, *(entry.amount for entry in case.done)]
    known += [past.amount for past in case.client.refunds or ()]
    yield from (amount.value for amount in known if amount is not None)
    if key not in _NOT_DECIDED:
        yield from (offer.amount.value for offer in decision.offers if offer.amount is not None)
        yield from _worked_out(case, decision)


def _worked_out(case: Case, decision: Decision) -> Iterator[Decimal]:
    """The sums that follow from the record: shares of the price, and what is left of it."""
    order = case.order
    for share in (Fraction(offer.percent) / 100 for offer in decision.offers if offer.percent is not None and order.paid):
        yield from (money.floor(Fraction(order.paid.value) * part, order.paid.currency).value for part in (share, 1 - share) if order.paid)
    if order.paid and order.refunded:
        yield order.paid.value - order.refunded.value
    if order.paid and order.quantity and order.delivered is not None:
        share = Fraction(order.paid.value) * max(order.quantity - order.delivered, 0) / order.quantity
        yield from (money.floor(part, order.paid.currency).value for part in (share, Fraction(order.paid.value) - share))
    if order.paid and case.evidence.charged_extra:
        yield order.paid.value + case.evidence.charged_extra.value
        yield order.paid.value - case.evidence.charged_extra.value


def _unit_prices(case: Case) -> Iterator[Decimal]:
    """What one, a hundred and a thousand cost, where it can be written out: the steps of a sum that is told."""
    order = case.order
    one = Fraction(order.paid.value) / order.quantity if order.paid and order.quantity else Fraction(0)
    for price in (one, one * 100, one * 1000):
        exact = Decimal(price.numerator) / price.denominator
        if Fraction(exact) == price:
            yield exact


def _percents(case: Case, decision: Decision) -> Iterator[Decimal]:
    yield from (offer.percent for offer in decision.offers if offer.percent is not None)
    if case.order.paid and case.order.paid.value:
        sums = (offer.amount.value for offer in decision.offers if offer.amount is not None)
        shares = (Fraction(value) * 100 / Fraction(case.order.paid.value) for value in sums)
        yield from (Decimal(share.numerator) for share in shares if share.denominator == 1)
    if case.order.quantity and case.order.delivered is not None:
        delivered = min(case.order.delivered, case.order.quantity)
        share = Fraction(100 * delivered, case.order.quantity)
        parts = [share, 100 - share]
        if delivered and case.order.start_count is not None and case.order.current_count is not None:
            parts.append(Fraction(100 * max(0, case.order.start_count + delivered - case.order.current_count), delivered))  # of a drop
        for part in parts:
            yield from (Decimal(part.numerator) / part.denominator, Decimal(floor(part)), Decimal(ceil(part)))
    yield Decimal(100)


def _hours(case: Case, decision: Decision, policy: Policy) -> Iterator[Decimal]:
    """Lengths of time that are facts: the policy's, the warranty's, those between known dates and now."""
    yield from (Decimal(offer.hours) for offer in decision.offers if offer.hours)
    yield from (Decimal(offer.hours) * 7 / 5 for offer in decision.offers if offer.hours and offer.business)  # ten business days: two weeks
    for name, value in policy.parameters.items():
        if isinstance(value, int) and name.endswith(("_hours", "_days")):
            yield Decimal(value * (24 if name.endswith("_days") else 1))
    yield from (Decimal(value) for value in (24, 120, 240))
    if case.order.warranty_days:
        yield Decimal(case.order.warranty_days * 24)
    for moment in _moments(case):
        passed = abs((case.now - moment).total_seconds()) / 3600
        yield Decimal(int(passed * 60)) / 60  # ten minutes ago
        yield from (Decimal(int(passed) + extra) for extra in (0, 1))
        yield from (Decimal((int(passed // 24) + extra) * 24) for extra in (0, 1))
    ends = warranty_end(case)
    if ends:
        past = abs((case.now.date() - ends).days)
        yield from (Decimal(24 * each) for each in (past, past // 7 * 7) if each)


def _counts(case: Case) -> Iterator[Decimal]:
    order = case.order
    known = [order.quantity, order.delivered, order.start_count, order.current_count, order.warranty_days, case.client.requests_90d]
    yield from (Decimal(value) for value in known if value is not None)
    if order.quantity is not None and order.delivered is not None:
        yield Decimal(abs(order.quantity - order.delivered))
        if order.start_count is not None:
            yield Decimal(order.start_count + min(order.quantity, order.delivered))
    if order.start_count is not None and order.current_count is not None:
        yield Decimal(abs(order.current_count - order.start_count))
        if order.delivered is not None and order.quantity is not None:
            yield Decimal(abs(order.start_count + min(order.delivered, order.quantity) - order.current_count))
    yield from (Decimal(value) for value in range(_SMALL + 1))
    yield from (Decimal(digits) for digits in _digits(order.service or ""))  # "Watch hours 4000"


def _names(case: Case) -> Iterator[Decimal]:
    order = case.order
    for text in (order.id, order.link, order.service_id, case.reference, case.client.account_id):
        yield from (Decimal(digits) for digits in _digits(text or ""))
    for entry in case.done:
        yield from (Decimal(digits) for digits in _digits(entry.reference or ""))
    yield from (Decimal(moment.year) for moment in (*_moments(case), case.now))


def _left_of_price(case: Case, decision: Decision) -> Iterator[Decimal]:
    """What is left of the price beside each offer, as a bare number: "the remaining 450 stay with the order"."""
    paid = case.order.paid
    yield from (paid.value - offer.amount.value for offer in decision.offers if paid is not None and offer.amount is not None)


def _passed_days(case: Case) -> Iterator[Decimal]:
    """The days that went by since a day of the case: forty-four of sixty have passed."""
    yield from (Decimal(abs((case.now - moment).days)) for moment in _moments(case))


def _digits(text: str) -> Iterator[str]:
    run = ""
    for char in text + " ":
        if char.isdecimal() and char.isascii():
            run += char
        elif run:
            yield run
            run = ""


def _moments(case: Case) -> Iterator[datetime]:
    order = case.order
    known = [
        case.received_at,
        order.ordered_at,
        order.started_at,
        order.completed_at,
        order.promised_by,
        *(entry.at for entry in case.done),
    ]
    yield from (moment for moment in known if moment is not None)
    for past in case.client.refunds or ():
        if isinstance(past.at, datetime):
            yield past.at


def _times(case: Case, decision: Decision) -> Iterator[int]:
    for moment in (*_moments(case), case.now, decision.answer_by, decision.respond_by, decision.acknowledge_by):
        for zone in (case.now.tzinfo, moment.tzinfo):
            told = moment.astimezone(zone)
            yield told.hour * 60 + told.minute


_DECIDED = ("resolve", "follow_up")


def _ends(case: Case, decision: Decision) -> Iterator[date]:
    for offer in decision.offers if decision.outcome == "offer" and case.stage in _DECIDED else ():
        if offer.hours and not offer.business:
            yield (case.now + timedelta(hours=offer.hours)).astimezone(case.now.tzinfo).date()


def _days(case: Case, decision: Decision, policy: Policy) -> Iterator[date]:
    zone = case.now.tzinfo
    yield from (moment.astimezone(zone).date() for moment in (*_moments(case), case.now, decision.answer_by))
    yield from (past.at for past in case.client.refunds or () if past.at and not isinstance(past.at, datetime))
    ends = warranty_end(case)
    if ends:
        yield ends
        yield ends + timedelta(days=1)
    days = policy.parameters.get("quality_days")
    if case.order.completed_at and isinstance(days, int):
        yield (case.order.completed_at + timedelta(days=days)).astimezone(zone).date()


def warranty_end(case: Case) -> date | None:
    """The last day of the order's warranty; None where there is none or its start is not known."""
    return case.warranty_end.date() if case.warranty_end else None
