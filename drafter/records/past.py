"""What the records know of a client's past: only what was copied or done counts, never what was merely drafted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, select

from drafter.case import Case, Done, PastRefund, from_value
from drafter.errors import CaseError, RecordError
from drafter.records.keeping import key
from drafter.records.searching import newest
from drafter.records.story import done_of
from drafter.records.tables import cases, done, drafts, events
from drafter.records.values import WINDOW, Past


def past_requests(connection: Connection, account_id: str | None, name: str | None, now: datetime, reference: str | None) -> Past:
    """The past of the client with this account, or where none is given with this name; the request ``reference`` itself is left out.

    Raise ``RecordError`` where neither is given.
    """
    by, who = _client(account_id, name)
    others = [cases.c.request != key(reference)] if key(reference) else []
    query = select(cases).where(newest(), who, *others, exists().where(events.c.request == cases.c.request)).order_by(cases.c.asked_at)
    rows = connection.execute(query).all()
    refunds = [refund for row in rows for refund in _granted(connection, row)]
    recent = sum(row.asked_at >= now - WINDOW for row in rows)
    return Past(tuple(refunds), recent + 1, connection.execute(select(func.min(cases.c.at))).scalar(), now, by)


def _client(account_id: str | None, name: str | None) -> tuple[Literal["account", "name"], ColumnElement[bool]]:
    if key(account_id):
        return "account", cases.c.account_key == key(account_id)
    if key(name):
        return "name", cases.c.name_key == key(name)
    raise RecordError("an account or a name is needed to look up a client's past requests")


def _granted(connection: Connection, row: Row[Any]) -> Iterator[PastRefund]:
    """What one request gave: all that was done, then what was promised in a copied resolution and is not among it."""
    facts = json.loads(row.facts)
    promised = _promised(connection, row.request)
    executed = list(_executed(connection, row.request, facts))
    for given, at in executed:
        yield _refund(facts, given.remedy, given.at or at, promised.get(given.remedy, {}).get("warranty"), given.amount)
    for remedy in promised.keys() - {given.remedy for given, _ in executed}:
        promise = promised[remedy]
        yield _refund(facts, remedy, promise["at"], promise["warranty"], promise["amount"])


def _refund(facts: Mapping[str, Any], remedy: str, at: datetime, warranty: bool | None, amount: object) -> PastRefund:
    order = facts.get("order", {})
    named = {"service_id": order.get("service_id"), "order_id": order.get("id")}
    return PastRefund.model_validate({**named, "at": at, "remedy": remedy, "warranty": bool(warranty), "amount": amount and str(amount)})


def _executed(connection: Connection, request: str, facts: Mapping[str, Any]) -> Iterator[tuple[Done, datetime]]:
    """What was recorded as done, by an event or in the case itself; one execution told twice is one."""
    seen = set()
    query = select(done, events.c.at).join(events, events.c.id == done.c.event_id).where(events.c.request == request).order_by(done.c.seq)
    told = [(done_of(row), row.at) for row in connection.execute(query)]
    told += [(given, case.now) for case in _case(facts) for given in case.done]
    for given, at in told:
        same = (given.remedy, given.reference or str(given.amount))
        if same not in seen:
            seen.add(same)
            yield given, at


def _case(facts: Mapping[str, Any]) -> list[Case]:
    try:
        return [from_value(facts)]
    except CaseError:  # kept by a version of Drafter that took other facts; its events still tell what was done
        return []


def _promised(connection: Connection, request: str) -> dict[str, dict[str, Any]]:
    """The promises of the last resolution that was copied, by remedy."""
    copied = and_(events.c.request == request, events.c.kind == "copied", events.c.step == "resolved")
    query = select(drafts.c.value, events.c.at).join(events, events.c.draft_id == drafts.c.id).where(copied)
    row = connection.execute(query.order_by(events.c.seq.desc()).limit(1)).one_or_none()
    if row is None:
        return {}
    value = json.loads(row.value)
    bases = {offer.get("remedy"): offer.get("basis") for offer in value["decision"].get("offers", ())}
    return {
        promise["remedy"]: {"at": row.at, "warranty": bases.get(promise["remedy"]) == "warranty", "amount": _amount(promise.get("amount"))}
        for promise in value.get("promises") or ()
        if promise.get("remedy")
    }


def _amount(given: Mapping[str, str] | None) -> str | None:
    return f"{given['value']} {given['currency']}" if given else None
