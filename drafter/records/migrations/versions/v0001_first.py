"""The first version: nine tables to which rows can only be added."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Columns = list[sa.Column[Any]]

TABLES = ("cases", "drafts", "events", "verdicts", "findings", "edits", "copies", "overrides", "done")
NEVER = "records are only added to, never changed or deleted"


def upgrade() -> None:
    """Make the tables, and have the database itself refuse every change of a row."""
    _cases()
    _drafts()
    _events()
    _verdicts()
    _parts()
    for table in TABLES:
        _guard_sqlite(table) if op.get_context().dialect.name == "sqlite" else _guard_postgresql(table)


def _table(name: str, *parts: sa.Column[Any]) -> None:
    op.create_table(name, sa.Column("seq", _whole(), primary_key=True, autoincrement=True), *parts)


def _whole() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, nullable: bool = False, unique: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable, unique=unique or None)


def _time(name: str, nullable: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _of(name: str, target: str, nullable: bool = False, unique: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(target), nullable=nullable, unique=unique or None)


def _cases() -> None:
    named = [_text(name, nullable=True) for name in ("claim", "client", "account_id", "order_id", "account_key", "name_key", "agent")]
    head = [_text("id", unique=True), _text("request"), _text("reference", nullable=True)]
    times = [_time("at"), _time("asked_at"), _time("respond_by")]
    _table("cases", *head, *times, _text("stage"), *named, _text("facts"), _text("folded"))
    op.create_index("cases_request", "cases", ["request", "seq"])
    op.create_index("cases_at", "cases", ["at"])
    op.create_index("cases_account", "cases", ["account_key"])
    op.create_index("cases_name", "cases", ["name_key"])
    op.create_index("cases_respond_by", "cases", ["respond_by"])


def _drafts() -> None:
    head: Columns = [_text("id", unique=True), _of("case_id", "cases.id"), _text("request"), _time("at"), _text("kind")]
    said = [_text("scenario", nullable=True), _text("outcome"), _text("mode", nullable=True)]
    times = [_time(name, nullable=True) for name in ("respond_by", "follow_up_from", "follow_up_by")]
    _table("drafts", *head, *said, *times, _text("agent", nullable=True), _text("value"), _text("folded"))
    op.create_index("drafts_request", "drafts", ["request", "seq"])


def _events() -> None:
    head: Columns = [
        _text("id", unique=True),
        _of("case_id", "cases.id"),
        _of("draft_id", "drafts.id", nullable=True),
        _text("request"),
    ]
    times = [_time("follow_up_from", nullable=True), _time("follow_up_by", nullable=True)]
    _table("events", *head, _time("at"), _text("kind"), _text("step", nullable=True), *times, _text("agent", nullable=True), _text("note"))
    op.create_index("events_request", "events", ["request", "seq"])
    op.create_index("events_step", "events", ["step", "follow_up_from"])


def _verdicts() -> None:
    of = [_of("draft_id", "drafts.id", nullable=True), _of("event_id", "events.id", nullable=True)]
    _table("verdicts", _text("request"), *of, _text("verdict"))
    op.create_index("verdicts_request", "verdicts", ["request", "seq"])
    op.create_index("verdicts_draft", "verdicts", ["draft_id"])
    op.create_index("verdicts_event", "verdicts", ["event_id"])
    place: Columns = [sa.Column("start", sa.Integer(), nullable=False), sa.Column("end", sa.Integer(), nullable=False)]
    of_verdict = sa.Column("verdict_seq", _whole(), sa.ForeignKey("verdicts.seq"), nullable=False)
    _table("findings", of_verdict, _text("rule"), _text("lang"), _text("quote"), *place, _text("clause", nullable=True), _text("why"))
    op.create_index("findings_verdict", "findings", ["verdict_seq"])


def _parts() -> None:
    """What an event can carry."""
    _table("edits", _of("event_id", "events.id"), _text("lang"), _text("text"), sa.Column("distance", sa.Integer(), nullable=False))
    op.create_index("edits_event", "edits", ["event_id"])
    sent: Columns = [
        _text("channel"),
        _text("half"),
        sa.Column("live_kept", sa.Boolean(), nullable=False),
        _text("en"),
        _text("ar"),
    ]
    _table("copies", _of("event_id", "events.id", unique=True), _text("request"), *sent, _text("folded"))
    op.create_index("copies_request", "copies", ["request"])
    _table("overrides", _of("event_id", "events.id", unique=True), _text("reason"), _text("supervisor"))
    proof: Columns = [_text("amount", nullable=True), _text("reference", nullable=True), _time("executed_at", nullable=True)]
    _table("done", _of("event_id", "events.id", unique=True), _text("remedy"), *proof)


def _guard_sqlite(table: str) -> None:
    for act in ("UPDATE", "DELETE"):
        op.execute(f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{NEVER}'); END")
    has_id = table in ("cases", "drafts", "events")
    same = "seq = NEW.seq" + (
        " OR id = NEW.id" if has_id else " OR event_id = NEW.event_id" if table in ("copies", "overrides", "done") else ""
    )
    op.execute(  # INSERT OR REPLACE deletes the old row without asking the trigger of DELETE
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) "  # noqa: S608
        f"BEGIN SELECT RAISE(ABORT, '{NEVER}'); END"
    )


def _guard_postgresql(table: str) -> None:
    if table == TABLES[0]:
        op.execute(f"CREATE FUNCTION records_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{NEVER}'; END $$")
    op.execute(f"CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION records_are_kept()")
    op.execute(f"CREATE TRIGGER no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION records_are_kept()")
