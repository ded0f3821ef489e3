"""From readings to a case: one value for each fact, else a conflict that the agent settles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, time
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final

from drafter.case import from_value
from drafter.errors import CaseError
from drafter.intake.tables.claims import BEHIND, REQUESTS
from drafter.intake.tables.orders import JOINING
from drafter.intake.things import same_link, service_words
from drafter.intake.values import Conflict, Fact, Intake, Said
from drafter.reading.folding import spelled
from drafter.reading.values import JsonValue

ORDER: Final = (
    "reference", "channel", "message", "claim", "client.name", "client.gender", "client.account_id", "client.closing_account",
    "client.requests_90d", "order.id", "order.service", "order.service_id", "order.platform", "order.link", "order.status",
    "order.quantity", "order.delivered", "order.start_count", "order.current_count", "order.paid", "order.refunded", "order.ordered_at",
    "order.started_at", "order.completed_at", "order.promised_by", "order.warranty_days", "order.warranty_from", "evidence.can_complete",
    "evidence.target", "evidence.delivered_to_given_link", "evidence.delivery_confirmed", "evidence.quality_deviates",
    "evidence.wrong_service", "evidence.charged_extra", "evidence.link_was_wrong", "evidence.refill_accepted", "evidence.panel_fault",
)  # fmt: skip
"""The facts that intake reads, in the order of a case file."""

BY_CLIENT: Final = frozenset([
    *(path for path in ORDER if not path.startswith(("order.", "evidence."))),
    "order.id", "order.service", "order.service_id", "order.platform", "order.link", "order.quantity", "order.paid", "order.ordered_at",
])  # fmt: skip
"""What may be read from the client's words; the rest is for the panel's record or for the agent to have checked."""

Readings = dict[str, list[Said]]


def merge(text: str, said: Iterable[Said], base: Mapping[str, Any]) -> Intake:
    """The intake that readings of ``text`` make; ``base`` is what the case holds besides, without quotes."""
    readings: Readings = {}
    for each in said:
        if each.voice != "elsewhere" and (each.voice == "agent" or each.path in BY_CLIENT) and each.start < each.end:
            readings.setdefault(each.path, []).append(each)
    _derive(readings)
    if _several(text, readings):
        readings = {path: found for path, found in readings.items() if path == "order.id" or not path.startswith(("order.", "evidence."))}
    agreed: dict[str, Said] = {}
    conflicts: dict[str, Conflict] = {}
    for path in ORDER:
        kinds = _distinct(path, readings.get(path, []))
        if len(kinds) == 1:
            agreed[path] = kinds[0]
        elif kinds:
            conflicts[path] = _conflict(text, path, kinds)
    if "order.id" in conflicts:  # of two orders each has its own: nothing of them is at odds
        conflicts = {path: each for path, each in conflicts.items() if path == "order.id" or not path.startswith(("order.", "evidence."))}
        for path in _SUMS if _jointly(text, readings["order.id"]) else ():
            agreed.pop(path, None)  # of one, or of all of them
    _order_of_days(agreed)
    _possible(text, agreed, conflicts, base)
    facts = tuple(Fact(path, each.value, text[each.start : each.end], each.start, each.end) for path, each in agreed.items())
    return Intake(case_of(facts, base), facts, tuple(conflicts[path] for path in ORDER if path in conflicts))


def _several(text: str, readings: Readings) -> bool:
    """Whether the agent tells of several orders one by one: whose a fact is nobody knows until the order is settled.

    Orders that are listed together share what is told of them, and one that is corrected is one order.
    """
    own = sorted((each for each in readings.get("order.id", []) if each.voice == "agent"), key=lambda each: each.start)
    pairs = [(one, other) for one, other in pairwise(own) if one.value != other.value]
    return any(set(_WORD.findall(spelled(text[one.end : other.start]))) - _JOINING for one, other in pairs)


_SUMS: Final = ("order.paid", "order.refunded")
_AND: Final = re.compile(r"(?:\+|&|\band\b|(?<!\w)و)[\s#]*(?:order|طلب)?[\s#]*$")  # and, the order


def _jointly(text: str, found: list[Said]) -> bool:
    """Whether several orders are named as one lot: "88231 + 88232"."""
    return any(
        _AND.search(text, max(0, each.start - _NEAR), each.start) or _AND.search(text[each.start : each.end].rstrip("0123456789"))
        for each in found
    )


_NEAR: Final = 12
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_JOINING: Final = frozenset(map(spelled, JOINING))


def case_of(facts: Iterable[Fact], base: Mapping[str, Any]) -> dict[str, Any]:
    """The plain value of a case with these facts."""
    case: dict[str, Any] = dict(base)
    for fact in facts:
        group, _, name = fact.path.rpartition(".")
        (case.setdefault(group, {}) if group else case)[name] = fact.value
    return {key: case[key] for key in (*_FIRST, *case) if key in case}


_FIRST = ("reference", "channel", "received_at", "message", "summary")
"""The keys that a case file begins with."""


def _nothing_returned(readings: Readings) -> bool:
    """Whether the text says that nothing went back, and nothing else of it: then a charge is all that was paid."""
    returned = [str(each.value).split(" ")[0] for each in readings.get("order.refunded", [])]
    return bool(returned) and all(Decimal(value) == 0 for value in returned)


def _derive(readings: Readings) -> None:
    """What one reading says through another: the remainder as what was delivered, a charge as what was paid."""
    claims = {each.value for each in readings.get("claim", [])}
    if claims & REQUESTS and claims - REQUESTS <= BEHIND:
        readings["claim"] = [each for each in readings["claim"] if each.value in REQUESTS]
    charges = readings.pop("net", [])
    reduced = any(each.value in ("partial", "canceled") for each in readings.get("order.status", []))
    if not reduced or _nothing_returned(readings):  # of a partial or cancelled order the charge is net of what went back
        readings.setdefault("order.paid", []).extend(charges)
    quantities = {each.value for each in readings.get("order.quantity", [])}
    quantity = quantities.pop() if len(quantities) == 1 else None
    delivered = [each for each in readings.pop("order.delivered", []) if each.value != "all" or quantity is not None]
    whole = [Said(each.path, quantity if each.value == "all" else each.value, each.start, each.end, each.voice) for each in delivered]
    for each in readings.pop("order.remains", []):
        if isinstance(quantity, int) and isinstance(each.value, int) and each.value <= quantity:
            whole.append(Said("order.delivered", quantity - each.value, each.start, each.end, each.voice))
    readings["order.delivered"] = whole
    starts = [each.value for each in readings.get("order.start_count", []) if isinstance(each.value, int)]
    counted = bool(readings.get("order.current_count"))
    for each in readings.pop("seen", []):
        if starts or counted:
            readings.setdefault("order.current_count", []).append(Said("order.current_count", each.value, each.start, each.end, each.voice))
    for each in readings.pop("current", []):
        if starts and isinstance(each.value, int) and each.value >= min(starts):
            readings.setdefault("order.current_count", []).append(Said("order.current_count", each.value, each.start, each.end, each.voice))


def _distinct(path: str, readings: list[Said]) -> list[Said]:
    """One reading of each value; of two that say the same the agent's own, then the fuller."""
    kept: list[Said] = []
    for each in sorted(readings, key=lambda one: (one.voice != "agent", -len(str(one.value)) if path in _NAMED else 0, one.start)):
        if len(kept) < MOST and not any(_same(path, each.value, other.value) for other in kept):
            kept.append(each)
    return kept


MOST = 20
"""Readings of one fact that a conflict lists; nobody settles more."""
_NAMED = frozenset({"client.name", "order.service", "order.link"})


def _same(path: str, one: JsonValue, other: JsonValue) -> bool:
    if path == "order.link":
        return same_link(str(one)) == same_link(str(other))
    if path == "order.service":
        words, others = service_words(str(one)), service_words(str(other))
        return str(one).casefold() == str(other).casefold() or bool(words and others and (words <= others or others <= words))
    if path == "client.name":
        return str(one).casefold().split()[:1] == str(other).casefold().split()[:1]
    if path in ("order.paid", "order.refunded", "evidence.charged_extra"):
        return _money(str(one)) == _money(str(other))
    return type(one) is type(other) and one == other


def _money(value: str) -> tuple[float, str]:
    figure, _, currency = value.partition(" ")
    return float(figure), currency


def _conflict(text: str, path: str, kinds: list[Said]) -> Conflict:
    ordered = sorted(kinds, key=lambda each: each.start)
    return Conflict(path, tuple(each.value for each in ordered), tuple(text[each.start : each.end] for each in ordered))


_STEPS = ("order.ordered_at", "order.started_at", "order.completed_at")


def _order_of_days(agreed: dict[str, Said]) -> None:
    """A day without a time of day, on which an earlier step has one: not before that step."""
    latest: datetime | None = None
    for path in _STEPS:
        if path not in agreed:
            continue
        each = agreed[path]
        at = datetime.fromisoformat(str(each.value))
        if latest is not None and at < latest and at.time() == time() and at.date() == latest.date():
            at = latest
            agreed[path] = Said(path, at.isoformat(), each.start, each.end, each.voice)
        latest = at


def _possible(text: str, agreed: dict[str, Said], conflicts: dict[str, Conflict], base: Mapping[str, Any]) -> None:
    """Take out the facts that no case can hold together, each as a conflict."""
    for path in [path for path, each in agreed.items() if _fault({path: each}, {})]:
        del agreed[path]  # no order has it: of no quantity, of a negative price
    while agreed and (fault := _fault(agreed, base)):
        for path in [each for each in agreed if each in fault] or list(agreed):
            conflicts[path] = _conflict(text, path, [agreed.pop(path)])


def _fault(agreed: Mapping[str, Said], base: Mapping[str, Any]) -> str:
    """Why no case holds these facts, or nothing where one does."""
    facts = (Fact(path, each.value, "", each.start, each.end) for path, each in agreed.items())
    try:
        from_value(case_of(facts, {key: value for key, value in base.items() if key != "received_at"}))
    except CaseError as error:
        return str(error)
    return ""
