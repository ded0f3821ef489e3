"""The story of a request: every version, draft and event, in order."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, or_, select

from drafter import money
from drafter.case import Done
from drafter.errors import RecordError
from drafter.records import tables
from drafter.records.keeping import key
from drafter.records.values import Copy, Entry, KeptCase, KeptDraft, KeptEvent, Override, Story

Rows = Sequence[Row[Any]]
_ORDER = {KeptCase: 0, KeptDraft: 1, KeptEvent: 2}
_FINDING = ("rule", "lang", "quote", "start", "end", "clause", "why")


def story(connection: Connection, given: str) -> Story:
    """All about the request that has this reference, or this id among its versions; raise ``RecordError`` where there is none."""
    request = _request(connection, given)
    kept = [_case(row) for row in _of(connection, tables.cases, request)]
    entries: list[Entry] = [*kept, *_drafts(connection, request), *_events(connection, request)]
    entries.sort(key=lambda entry: (entry.at, _ORDER[type(entry)]))  # a stable sort: what was kept first stays first
    return Story(next((case.facts["reference"] for case in reversed(kept) if case.facts.get("reference")), None), tuple(entries))


def _request(connection: Connection, given: str) -> str:
    cases = tables.cases
    found: str | None = connection.execute(
        select(cases.c.request).where(or_(cases.c.request == key(given), cases.c.id == given.strip())).limit(1)
    ).scalar()
    if found is None:
        raise RecordError(f"{given[:80]!r} is no reference and no case id of these records")
    return found


def _of(connection: Connection, table: Table, request: str) -> Rows:
    return connection.execute(select(table).where(table.c.request == request).order_by(table.c.seq)).all()


def _case(row: Row[Any]) -> KeptCase:
    return KeptCase(row.id, row.at, row.agent, json.loads(row.facts))


def _drafts(connection: Connection, request: str) -> list[KeptDraft]:
    verdicts = _verdicts(connection, request, "draft_id")
    rows = _of(connection, tables.drafts, request)
    return [KeptDraft(row.id, row.case_id, row.at, row.agent, *verdicts[row.id], json.loads(row.value)) for row in rows]


def _events(connection: Connection, request: str) -> list[KeptEvent]:
    verdicts = _verdicts(connection, request, "event_id")
    names = ("edits", "copies", "overrides", "done")
    parts = {name: _parts(connection, tables.METADATA.tables[name], request) for name in names}
    return [
        _event(row, verdicts.get(row.id, (None, ())), {name: parts[name].get(row.id, []) for name in names})
        for row in _of(connection, tables.events, request)
    ]


def _event(row: Row[Any], verdict: tuple[Any, Any], parts: Mapping[str, Rows]) -> KeptEvent:
    copied, allowed, done = (next(iter(parts[name]), None) for name in ("copies", "overrides", "done"))
    texts = {"en": copied.en, "ar": copied.ar} if copied else {edit.lang: edit.text for edit in parts["edits"]}
    return KeptEvent(
        *(row.id, row.case_id, row.draft_id, row.at, row.agent, row.kind, row.step, row.note, *verdict),
        texts=texts,
        distances={edit.lang: edit.distance for edit in parts["edits"]},
        copy=Copy(copied.channel, copied.half, copied.live_kept) if copied else None,
        override=Override(allowed.reason, allowed.supervisor) if allowed else None,
        done=done_of(done) if done else None,
    )


def done_of(row: Row[Any]) -> Done:
    """What was executed, as a case states it."""
    amount = money.parse(row.amount) if row.amount else None
    return Done(remedy=row.remedy, amount=amount, reference=row.reference, at=row.executed_at)


def _parts(connection: Connection, table: Table, request: str) -> Mapping[str, Rows]:
    """The rows of a part by their event."""
    events = tables.events
    query = select(table).join(events, events.c.id == table.c.event_id).where(events.c.request == request).order_by(table.c.seq)
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.event_id].append(row)
    return found


def _verdicts(connection: Connection, request: str, of: str) -> dict[str, tuple[Any, tuple[Mapping[str, Any], ...]]]:
    """Verdict and findings by the draft or event that they are of."""
    verdicts, findings = tables.verdicts, tables.findings
    query = select(findings).join(verdicts, verdicts.c.seq == findings.c.verdict_seq).where(verdicts.c.request == request)
    listed: dict[int, list[Mapping[str, Any]]] = defaultdict(list)
    for row in connection.execute(query.order_by(findings.c.seq)).mappings():
        listed[row["verdict_seq"]].append({name: row[name] for name in _FINDING})
    rows = (row for row in _of(connection, verdicts, request) if getattr(row, of))
    return {getattr(row, of): (row.verdict, tuple(listed[row.seq])) for row in rows}
