"""Adding to the records: cases, drafts and events, each whole or not at all."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, Table, insert, select

from drafter.case import Case
from drafter.errors import RecordError
from drafter.folding import fold
from drafter.records import tables
from drafter.records.edits import distance
from drafter.records.values import Event, Step, Wording

ANSWER_WITHIN = timedelta(hours=24)
"""When a request must be answered, where no draft has said it by the policy's clock."""

FOLLOW_UP = (timedelta(hours=24), timedelta(hours=48))
"""When a resolution is followed up, where no draft has said it."""

_STEPS: Mapping[str, Step] = {
    **dict.fromkeys(("acknowledge", "acknowledged", "escalate"), "acknowledged"),
    **dict.fromkeys(("ask", "asked"), "asked"),
    **dict.fromkeys(("offer", "inform", "decline", "resolve", "resolved"), "resolved"),
    **dict.fromkeys(("follow_up", "followed_up"), "followed_up"),
    "closed": "closed",
}
"""The step that a kind of reply, a stage or an event takes."""


def key(text: str | None) -> str | None:
    """What a reference, an account or a name is looked up by: folded, and short enough for an index.

    >>> key(" T-2041 "), key("أحمد"), key("  ")
    ('t-2041', 'احمد', None)
    """
    folded = " ".join(fold(text or "").split())
    if len(folded) > 200:
        return hashlib.sha256(folded.encode()).hexdigest()
    return folded or None


def case(connection: Connection, given: Case, at: datetime, agent: str | None, version_of: str | None) -> str:
    """Add a version of a case and give its id; those with one reference, or that continue one another, are one request."""
    case_id = uuid4().hex
    request = _request_of(connection, version_of) if version_of else key(given.reference) or case_id
    facts = given.model_dump(mode="json", exclude_none=True)
    client, order = given.client, given.order
    words = (given.reference, client.name, client.account_id, order.id, order.service, order.link, given.message, given.summary)
    row = {
        "id": case_id,
        "request": request,
        "reference": given.reference,
        "at": at,
        "asked_at": given.asked_at,
        "respond_by": given.asked_at + ANSWER_WITHIN,
        "stage": given.stage,
        "claim": given.claim,
        "client": client.name,
        "account_id": client.account_id,
        "order_id": order.id,
        "account_key": key(client.account_id),
        "name_key": key(client.name),
        "agent": agent,
        "facts": _json(facts),
        "folded": _folded((*words, given.claim)),
    }
    _add(connection, tables.cases, [row])
    return case_id


def draft(connection: Connection, case_id: str, given: Mapping[str, Any], at: datetime, agent: str | None) -> str:
    """Add a draft, given as ``drafter draft --json`` prints it, with its verdict; give its id."""
    request, draft_id = _request_of(connection, case_id), uuid4().hex
    decision, text = given["decision"], given.get("text") or {}
    row = {
        "id": draft_id,
        "case_id": case_id,
        "request": request,
        "at": at,
        "kind": given.get("kind") or given["stage"],
        "scenario": (given.get("scenario") or {}).get("id"),
        "outcome": decision["outcome"],
        "mode": given.get("mode"),
        **{name: _time(decision.get(name)) for name in ("respond_by", "follow_up_from", "follow_up_by")},
        "agent": agent,
        "value": _json(given),
        "folded": _folded((given["en"], given["ar"], text.get("subject") and _json(text["subject"]))),
    }
    _add(connection, tables.drafts, [row])
    _add_verdict(connection, {"request": request, "draft_id": draft_id, "verdict": given["verdict"]}, given["findings"])
    return draft_id


def event(connection: Connection, given: Event, event_id: str, at: datetime) -> str:
    """Add an event with all that it carries, unless it is there already; give its id."""
    kept = connection.execute(select(tables.events).where(tables.events.c.id == event_id)).one_or_none()
    if kept is not None:
        return _same(given, kept)
    request = _request_of(connection, given.case_id)
    drafted = _draft_of(connection, given.draft_id, request) if given.draft_id else None
    step = _step(connection, given, drafted)
    row = {
        "id": event_id,
        "case_id": given.case_id,
        "draft_id": given.draft_id,
        "request": request,
        "at": at,
        "kind": given.kind,
        "step": step,
        **(_window(at, drafted) if step == "resolved" else {}),
        "agent": given.agent,
        "note": given.note,
    }
    _add(connection, tables.events, [row])
    _add_parts(connection, given, event_id, request, drafted)
    return event_id


def _same(given: Event, kept: Row[Any]) -> str:
    """The id of an event that came twice; another event under its id is refused."""
    if (given.kind, given.case_id, given.draft_id) != (kept.kind, kept.case_id, kept.draft_id):
        raise RecordError(f"event {kept.id!r} is kept already as {kept.kind!r} of another case, draft or kind; an id is of one event")
    return str(kept.id)


def _request_of(connection: Connection, case_id: str) -> str:
    found: str | None = connection.execute(select(tables.cases.c.request).where(tables.cases.c.id == case_id)).scalar()
    if found is None:
        raise RecordError(f"{case_id!r} is no case of these records; keep the case first")
    return found


def _draft_of(connection: Connection, draft_id: str, request: str) -> Row[Any]:
    found = connection.execute(select(tables.drafts).where(tables.drafts.c.id == draft_id)).one_or_none()
    if found is None or found.request != request:
        raise RecordError(f"{draft_id!r} is no draft of this case; keep the draft first")
    return found


def _step(connection: Connection, given: Event, drafted: Row[Any] | None) -> Step | None:
    """How far the event takes its case: a copied reply by the draft's kind, without a draft by the stage of the case."""
    if given.kind != "copied":
        return _STEPS.get(given.kind)
    if drafted is not None:
        return _STEPS.get(drafted.kind)
    stage = connection.execute(select(tables.cases.c.stage).where(tables.cases.c.id == given.case_id)).scalar_one()
    return _STEPS.get(stage)


def _window(at: datetime, drafted: Row[Any] | None) -> dict[str, datetime]:
    """When a resolution is followed up: as the draft says, later by the time that it waited to be copied."""
    if drafted is None or drafted.follow_up_from is None or drafted.follow_up_by is None:
        return {"follow_up_from": at + FOLLOW_UP[0], "follow_up_by": at + FOLLOW_UP[1]}
    waited = max(at - drafted.at, timedelta(0))
    return {"follow_up_from": drafted.follow_up_from + waited, "follow_up_by": drafted.follow_up_by + waited}


def _add_parts(connection: Connection, given: Event, event_id: str, request: str, drafted: Row[Any] | None) -> None:
    of = {"event_id": event_id}
    if given.wording:
        findings = [finding.to_json() for finding in given.wording.findings]
        _add_verdict(connection, {"request": request, **of, "verdict": given.wording.verdict}, findings)
        _add(connection, tables.edits, [{**of, **edit} for edit in _edits(given.wording, drafted)])
    if given.wording and given.copy:
        texts = {"en": given.wording.en, "ar": given.wording.ar}
        sent = {"channel": given.copy.channel, "half": given.copy.half, "live_kept": given.copy.live_kept}
        _add(connection, tables.copies, [{**of, "request": request, **sent, **texts, "folded": _folded(texts.values())}])
    if given.override:
        _add(connection, tables.overrides, [{**of, "reason": given.override.reason, "supervisor": given.override.supervisor}])
    if given.done:
        amount = str(given.done.amount) if given.done.amount else None
        proof = {"amount": amount, "reference": given.done.reference, "executed_at": given.done.at}
        _add(connection, tables.done, [{**of, "remedy": given.done.remedy, **proof}])


def _edits(wording: Wording, drafted: Row[Any] | None) -> list[dict[str, object]]:
    """The halves that are not as the draft had them, in any of its forms: plain, or as the channel shows it."""
    value = json.loads(drafted.value) if drafted is not None else {}
    made = []
    for lang, text in (("en", wording.en), ("ar", wording.ar)):
        forms = [value.get(lang) or "", (value.get("text") or {}).get(lang) or ""]
        if text in forms:
            continue
        made.append({"lang": lang, "text": text, "distance": min(distance(form, text) for form in forms)})
    return made


def _add_verdict(connection: Connection, row: Mapping[str, object], findings: Sequence[Mapping[str, Any]]) -> None:
    seq = connection.execute(insert(tables.verdicts).values(**row)).inserted_primary_key
    assert seq is not None
    names = ("rule", "lang", "quote", "start", "end", "clause", "why")
    _add(connection, tables.findings, [{"verdict_seq": seq[0], **{name: finding.get(name) for name in names}} for finding in findings])


def _add(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), [dict(row) for row in rows])


def _time(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _folded(texts: Iterable[str | None]) -> str:
    return "\n".join(" ".join(fold(text).split()) for text in texts if text)
