"""What the records know of a client's past: only what was copied or done counts, never what was merely drafted."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, select

from drafter.case import Case, Done, PastRefund, from_value
from drafter.errors import CaseError, RecordError
from drafter.records.keeping import key
from drafter.records.searching import newest
from drafter.records.story import done_of
from drafter.records.tables import cases, done, drafts, events
from drafter.records.values import WINDOW, Past

Executions = Mapping[str, Sequence[tuple[Done, datetime]]]


@dataclass(frozen=True, slots=True)
class Promise:
    """What the last copied resolution of a request promised of one remedy."""

    at: datetime
    warranty: bool
    amount: str | None


def past_requests(connection: Connection, account_id: str | None, name: str | None, now: datetime, reference: str | None) -> Past:
    """The past of the client with this account, or where none is given with this name.

    The request in hand, known by its ``reference`` or the id of a version, is left out. Raise ``RecordError`` where neither is given.
    """
    by, who = _client(account_id, name)
    handled = exists().where(events.c.request == cases.c.request, events.c.kind != "edited")
    rows = connection.execute(select(cases).where(newest(), who, handled, *_others(reference)).order_by(cases.c.asked_at)).all()
    recent = sum(row.asked_at >= now - WINDOW for row in rows)
    since = connection.execute(select(func.min(cases.c.at))).scalar()
    return Past(tuple(_refunds(connection, rows, who)), recent + 1, since, now, by)


def _client(account_id: str | None, name: str | None) -> tuple[Literal["account", "name"], ColumnElement[bool]]:
    if key(account_id):
        return "account", cases.c.account_key == key(account_id)
    if key(name):
        return "name", cases.c.name_key == key(name)
    raise RecordError("an account or a name is needed to look up a client's past requests")


def _others(reference: str | None) -> list[ColumnElement[bool]]:
    if reference is None:
        return []
    versions = cases.alias("versions")
    return [cases.c.request != (key(reference) or ""), cases.c.request.not_in(select(versions.c.request).where(versions.c.id == reference))]


def _refunds(connection: Connection, rows: Sequence[Row[Any]], who: ColumnElement[bool]) -> Iterator[PastRefund]:
    """What each request gave: all that was done, then what was promised in a copied resolution and is not among it."""
    requests = select(cases.c.request).where(who)
    executions, promises = _executions(connection, requests), _promises(connection, requests)
    for row in rows:
        facts, promised = json.loads(row.facts), promises.get(row.request, {})
        executed = list(_told_once([*executions.get(row.request, ()), *_stated(facts)]))
        for given, at in executed:
            promise = promised.get(given.remedy)
            amount = str(given.amount) if given.amount else None
            yield _refund(facts, given.remedy, Promise(given.at or at, promise is not None and promise.warranty, amount))
        for remedy in promised.keys() - {given.remedy for given, _ in executed}:
            yield _refund(facts, remedy, promised[remedy])


def _refund(facts: Mapping[str, Any], remedy: str, given: Promise) -> PastRefund:
    order = facts.get("order", {})
    named = {"service_id": order.get("service_id"), "order_id": order.get("id")}
    return PastRefund.model_validate({**named, "remedy": remedy, "at": given.at, "warranty": given.warranty, "amount": given.amount})


def _executions(connection: Connection, requests: Select[Any]) -> Executions:
    """What was recorded as done, by request."""
    query = select(done, events.c.request, events.c.at).join(events, events.c.id == done.c.event_id)
    found: dict[str, list[tuple[Done, datetime]]] = defaultdict(list)
    for row in connection.execute(query.where(events.c.request.in_(requests)).order_by(done.c.seq)):
        found[row.request].append((done_of(row), row.at))
    return found


def _stated(facts: Mapping[str, Any]) -> list[tuple[Done, datetime]]:
    """What the case itself states as done; one that this version of Drafter does not take states nothing."""
    if not facts.get("done"):
        return []
    try:
        case: Case = from_value(facts)
    except CaseError:
        return []
    return [(given, case.now) for given in case.done]


def _told_once(told: Sequence[tuple[Done, datetime]]) -> Iterator[tuple[Done, datetime]]:
    """One execution that is told twice is one: the same remedy with the same reference, or without one the same amount."""
    seen = set()
    for given, at in told:
        same = (given.remedy, given.reference or str(given.amount))
        if same not in seen:
            seen.add(same)
            yield given, at


def _promises(connection: Connection, requests: Select[Any]) -> dict[str, dict[str, Promise]]:
    """The promises of the last resolution that was copied, by request and remedy."""
    query = select(drafts.c.value, events.c.request, events.c.at).join(events, events.c.draft_id == drafts.c.id)
    resolved = (events.c.kind == "copied", events.c.step == "resolved", events.c.request.in_(requests))
    return {row.request: _promised(row.value, row.at) for row in connection.execute(query.where(*resolved).order_by(events.c.seq))}


def _promised(draft: str, at: datetime) -> dict[str, Promise]:
    value = json.loads(draft)
    bases = {offer.get("remedy"): offer.get("basis") for offer in value["decision"].get("offers") or ()}
    return {
        promise["remedy"]: Promise(at, bases.get(promise["remedy"]) == "warranty", _amount(promise.get("amount")))
        for promise in value.get("promises") or ()
        if promise.get("remedy")
    }


def _amount(given: Mapping[str, str] | None) -> str | None:
    return f"{given['value']} {given['currency']}" if given else None
