"""The slots of the approved lines, filled from a case and its decision, in both languages.

A slot whose fact is unknown is left out: a line that needs it is then not used. Every figure that a strict reply shows comes from here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Final, TypeVar

from drafter.case import Case, Done
from drafter.folding import Language
from drafter.money import Money
from drafter.policy import Decision, Offer, Policy
from drafter.writing import names, words
from drafter.writing.words import Digits

ALWAYS: Final = frozenset({"respond_by", "quality_days", "within", "refund_time"})
"""Slots that every reply knows; a part's last line may use no other."""

PROMISING: Final = frozenset({"amount", "percent", "within", "refund_time", "reference", "done_on"})
"""Slots that only resolution and timeline may use."""


FACTUAL: Final = (
    *("client_name", "order_id", "service", "link", "status"),
    *("quantity", "delivered", "delivered_number", "remaining", "dropped", "start_count", "current_count"),
    *("ordered_on", "completed_on", "promised_by", "warranty_until"),
)
"""Slots of facts that carry no money and no promise: what a model's own words may use."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in a slot, in each language."""

    en: str
    ar: str

    def of(self, lang: Language) -> str:
        """The text for one language."""
        return self.en if lang == "en" else self.ar


_Value = TypeVar("_Value")
Slots = Mapping[str, Slot]

KNOWN: Final = (
    ALWAYS
    | PROMISING
    | {
        *("client_name", "order_id", "service", "link", "status", "policy_text", "answer_within"),
        *("quantity", "delivered", "delivered_number", "remaining", "dropped", "start_count", "current_count"),
        *("paid", "refunded", "charged_extra"),
        *("ordered_on", "completed_on", "promised_by", "warranty_days", "warranty_from_on", "warranty_until"),
    }
)
"""Every slot that a line may name."""

_STATUS = {
    "pending": Slot("pending", "قيد الانتظار"),
    "processing": Slot("processing", "قيد المعالجة"),
    "in_progress": Slot("in progress", "قيد التنفيذ"),
    "partial": Slot("partial", "مُنفَّذ جزئيًا"),
    "completed": Slot("completed", "مكتمل"),
    "canceled": Slot("cancelled", "مُلغى"),
}


def of_case(case: Case, decision: Decision, policy: Policy, digits: Digits) -> dict[str, Slot]:
    """The slots that hold facts of the case and the clock, without any promise."""
    return dict(_case_slots(case, decision, policy, _Renderer(policy.hours.zone, digits)))


def of_offer(offer: Offer, policy: Policy, digits: Digits) -> dict[str, Slot]:
    """The slots of a promise: its ceiling and its time."""
    render = _Renderer(policy.hours.zone, digits)
    hours = offer.hours or _hours(policy, "resolve")
    filled = {"within": render.span(hours, offer.business), "refund_time": render.refund_time(policy)}
    if offer.amount:
        filled["amount"] = render.money(offer.amount)
    if offer.percent is not None:
        filled["percent"] = render.both(words.percent, offer.percent)
    return filled


def of_done(done: Done, policy: Policy, digits: Digits) -> dict[str, Slot]:
    """The slots of what was already executed, with its proof."""
    render = _Renderer(policy.hours.zone, digits)
    filled = {"refund_time": render.refund_time(policy)}
    if done.amount:
        filled["amount"] = render.money(done.amount)
    reference = names.code(done.reference or "")
    if reference:
        filled["reference"] = render.name(reference)
    if done.at:
        filled["done_on"] = render.day(done.at)
    return filled


@dataclass(frozen=True, slots=True)
class _Renderer:
    """Both languages of a figure, in the zone and the digits of the installation."""

    zone: str
    digits: Digits

    def both(self, render: Callable[[_Value, Language, Digits], str], value: _Value) -> Slot:
        return Slot(render(value, "en", "latin"), render(value, "ar", self.digits))

    def count(self, value: int, noun: str) -> Slot:
        return Slot(words.count(value, noun, "en"), words.count(value, noun, "ar", self.digits))

    def number(self, value: int) -> Slot:
        return Slot(words.number(value, "en"), words.number(value, "ar", self.digits))

    def money(self, amount: Money) -> Slot:
        return self.both(words.money, amount)

    def span(self, hours: int, business: bool = False) -> Slot:
        return Slot(words.span(hours, business, "en"), words.span(hours, business, "ar", self.digits))

    def day(self, at: datetime) -> Slot:
        return Slot(words.day(at, self.zone, "en"), words.day(at, self.zone, "ar", self.digits))

    def moment(self, at: datetime) -> Slot:
        return Slot(words.moment(at, self.zone, "en"), words.moment(at, self.zone, "ar", self.digits))

    def name(self, text: str) -> Slot:
        return Slot(text, words.isolated(text))

    def refund_time(self, policy: Policy) -> Slot:
        high = _parameter(policy, "refund_days", 10)
        low = _parameter(policy, "refund_days_from", min(5, high))
        return Slot(words.day_range(low, high, "en"), words.day_range(low, high, "ar", self.digits))


def _case_slots(case: Case, decision: Decision, policy: Policy, render: _Renderer) -> Iterator[tuple[str, Slot]]:
    order = case.order
    if decision.answer_by == decision.respond_by:  # else it is no longer counted from his message
        yield "answer_within", render.span(_hours(policy, "resolve"))
    yield "respond_by", render.moment(decision.answer_by)
    days = _parameter(policy, "quality_days", 14)
    yield "quality_days", render.count(days, "day")
    read = {
        "client_name": names.person(case.client.name or ""),
        "order_id": names.code(order.id or ""),
        "service": names.title(order.service or ""),
        "link": names.link(order.link or ""),
    }
    yield from ((slot, render.name(text)) for slot, text in read.items() if text)
    if order.status:
        yield "status", _STATUS[order.status]
    yield from _counts(case, render)
    sums = {"paid": order.paid, "refunded": order.refunded, "charged_extra": case.evidence.charged_extra}
    yield from ((slot, render.money(amount)) for slot, amount in sums.items() if amount is not None and amount.value > 0)
    yield from _dates(case, render)


def _counts(case: Case, render: _Renderer) -> Iterator[tuple[str, Slot]]:
    """Counts with their noun; a count of nothing is no slot, since both languages say it with another sentence."""
    order = case.order
    noun = words.noun_of(f"{order.service or ''} {order.service_id or ''}")
    counts = {"quantity": order.quantity, "delivered": order.delivered}
    if order.quantity is not None and order.delivered is not None:
        counts["remaining"] = order.quantity - order.delivered
        if order.start_count is not None and order.current_count is not None:
            counts["dropped"] = min(order.start_count + min(order.delivered, order.quantity) - order.current_count, order.quantity)
    yield from ((slot, render.count(value, noun)) for slot, value in counts.items() if value is not None and value > 0)
    bare = {"start_count": order.start_count, "current_count": order.current_count, "delivered_number": order.delivered or None}
    yield from ((slot, render.number(value)) for slot, value in bare.items() if value is not None)


def _dates(case: Case, render: _Renderer) -> Iterator[tuple[str, Slot]]:
    order = case.order
    dates = {"ordered_on": order.ordered_at, "completed_on": order.completed_at}
    if order.warranty_days:
        yield "warranty_days", render.count(order.warranty_days, "day")
        if order.warranty_from:
            dates |= {"warranty_from_on": case.warranty_start, "warranty_until": case.warranty_end}
    yield from ((slot, render.day(at)) for slot, at in dates.items() if at)
    if order.promised_by:
        yield "promised_by", render.day(order.promised_by)


def _parameter(policy: Policy, name: str, default: int) -> int:
    value = policy.parameters.get(name)
    return int(value) if isinstance(value, (Fraction, int)) else default


def _hours(policy: Policy, step: str) -> int:
    return int(policy.steps[step][1])
