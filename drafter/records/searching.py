"""Finding requests by words, time, verdict and outcome."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, Select, Table, exists, select, union_all

from drafter.errors import RecordError
from drafter.folding import fold
from drafter.records.tables import cases, copies, drafts, events, verdicts
from drafter.records.values import Found

_MOST_WORDS = 16
_LONGEST = 200


def search(
    connection: Connection,
    text: str,
    since: datetime | None,
    until: datetime | None,
    verdict: str | None,
    outcome: str | None,
    limit: int,
    offset: int,
) -> tuple[Found, ...]:
    """The requests that fit, newest first: every word stands somewhere in the case, a draft or a copied text."""
    conditions = [newest(), *(_mentions(word) for word in _words(text)), *_between(since, until)]
    conditions += [latest(verdicts, "verdict") == verdict] if verdict else []
    conditions += [latest(drafts, "outcome") == outcome] if outcome else []
    page = _columns().where(*conditions).order_by(cases.c.seq.desc()).limit(limit).offset(offset)
    return tuple(Found(**row) for row in connection.execute(page).mappings())


def newest() -> ColumnElement[bool]:
    """Of the versions of a case only the last."""
    later = cases.alias("later")
    return ~exists().where(later.c.request == cases.c.request, later.c.seq > cases.c.seq)


def latest(table: Table, column: str, *conditions: ColumnElement[bool]) -> ScalarSelect[Any]:
    """The last value that a table has for the request of a case."""
    of_request = select(table.c[column]).where(table.c.request == cases.c.request, *conditions)
    return of_request.order_by(table.c.seq.desc()).limit(1).scalar_subquery()


def _columns() -> Select[Any]:
    kept = [
        cases.c.id.label("case_id"),
        *(cases.c[name] for name in ("reference", "at", "stage", "claim", "client", "account_id", "order_id")),
    ]
    step = latest(events, "step", events.c.step.is_not(None)).label("step")
    return select(*kept, latest(drafts, "outcome").label("outcome"), latest(verdicts, "verdict").label("verdict"), step, cases.c.agent)


def _words(text: str) -> list[str]:
    words = fold(text).split()
    if len(words) > _MOST_WORDS or len(text) > _LONGEST * 5 or any(len(word) > _LONGEST for word in words) or "\x00" in text:
        raise RecordError(f"too long to search for; at most {_MOST_WORDS} words of {_LONGEST} characters are looked up")
    return words


def _mentions(word: str) -> ColumnElement[bool]:
    """Requests in which ``word`` stands anywhere, as a part of a longer word too."""
    places = [select(table.c.request).where(table.c.folded.contains(word, autoescape=True)) for table in (cases, drafts, copies)]
    return cases.c.request.in_(union_all(*places))


def _between(since: datetime | None, until: datetime | None) -> Iterator[ColumnElement[bool]]:
    if since:
        yield cases.c.at >= since
    if until:
        yield cases.c.at <= until
