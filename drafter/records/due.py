"""What waits for the desk: answers past their time, and follow-ups whose time has come."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, exists, func, select

from drafter.records.searching import latest, newest
from drafter.records.tables import cases, drafts, events
from drafter.records.values import Due, DueKind


def due(connection: Connection, now: datetime) -> tuple[Due, ...]:
    """All that is due at ``now``, what ends first before the rest."""
    found = [*_unanswered(connection, now), *_unfollowed(connection, now)]
    return tuple(sorted(found, key=lambda one: (one.by, one.case_id)))


def _unanswered(connection: Connection, now: datetime) -> list[Due]:
    """Requests whose time to answer is over; asking the client is an answer until a newer version of the case is kept."""
    by = func.coalesce(latest(drafts, "respond_by", drafts.c.respond_by.is_not(None)), cases.c.respond_by)
    resolved = _has(events.c.step.in_(("resolved", "followed_up", "closed")))
    asked = _has(events.c.step == "asked", events.c.at >= cases.c.at)
    query = select(cases, by.label("by"), cases.c.asked_at.label("opens")).where(newest(), ~resolved, ~asked, by < now)
    return [_due("answer", row, now) for row in connection.execute(query)]


def _unfollowed(connection: Connection, now: datetime) -> list[Due]:
    """Requests whose last resolution nobody has followed up though its window is open."""
    later = events.alias("later")
    settled = exists().where(
        later.c.request == events.c.request, later.c.seq > events.c.seq, later.c.step.in_(("resolved", "followed_up", "closed"))
    )
    window = (events.c.follow_up_from.label("opens"), events.c.follow_up_by.label("by"))
    query = select(cases, *window).join(events, events.c.request == cases.c.request)
    query = query.where(newest(), events.c.step == "resolved", events.c.follow_up_from <= now, ~settled)
    return [_due("follow_up", row, now) for row in connection.execute(query)]


def _has(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(events.c.request == cases.c.request, *conditions)


def _due(kind: DueKind, row: Row[Any], now: datetime) -> Due:
    named = {"claim": row.claim, "client": row.client, "order_id": row.order_id, "agent": row.agent}
    return Due(kind, row.id, row.reference, row.opens, row.by, now > row.by, **named)
