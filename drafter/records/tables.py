"""The tables of the records. Nothing in them is ever updated or deleted; the migrations say the same to the database itself."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Dialect, ForeignKey, Index, Integer, MetaData, Table, Text
from sqlalchemy.types import TypeDecorator

METADATA = MetaData()


class Instant(TypeDecorator[datetime]):
    """An instant, kept in UTC and given back in UTC by either database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The instant in UTC."""
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The instant in UTC; SQLite keeps no offset."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def _seq() -> Column[int]:
    return Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)


def _of(target: str, name: str, nullable: bool = True, unique: bool | None = None) -> Column[str]:
    return Column(name, Text, ForeignKey(target), nullable=nullable, unique=unique)


cases = Table(
    "cases",
    METADATA,
    _seq(),
    Column("id", Text, nullable=False, unique=True),
    Column("request", Text, nullable=False),  # what the versions of one case share: the folded reference, else the first id
    Column("reference", Text),
    Column("at", Instant, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("respond_by", Instant, nullable=False),
    Column("stage", Text, nullable=False),
    Column("claim", Text),
    Column("client", Text),
    Column("account_id", Text),
    Column("order_id", Text),
    Column("account_key", Text),  # folded, for looking the client up
    Column("name_key", Text),
    Column("agent", Text),
    Column("facts", Text, nullable=False),  # JSON
    Column("folded", Text, nullable=False),
    Index("cases_request", "request", "seq"),
    Index("cases_at", "at"),
    Index("cases_account", "account_key"),
    Index("cases_name", "name_key"),
    Index("cases_respond_by", "respond_by"),
)

drafts = Table(
    "drafts",
    METADATA,
    _seq(),
    Column("id", Text, nullable=False, unique=True),
    _of("cases.id", "case_id", nullable=False),
    Column("request", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("kind", Text, nullable=False),  # of the reply: acknowledge, ask, offer, inform, decline, follow_up, escalate
    Column("scenario", Text),
    Column("outcome", Text, nullable=False),
    Column("mode", Text),
    Column("respond_by", Instant),
    Column("follow_up_from", Instant),
    Column("follow_up_by", Instant),
    Column("agent", Text),
    Column("value", Text, nullable=False),  # JSON, as `drafter draft --json` prints it
    Column("folded", Text, nullable=False),
    Index("drafts_request", "request", "seq"),
)

events = Table(
    "events",
    METADATA,
    _seq(),
    Column("id", Text, nullable=False, unique=True),  # of the browser: the same event twice is one row
    _of("cases.id", "case_id", nullable=False),
    _of("drafts.id", "draft_id"),
    Column("request", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("kind", Text, nullable=False),
    Column("step", Text),
    Column("follow_up_from", Instant),
    Column("follow_up_by", Instant),
    Column("agent", Text),
    Column("note", Text, nullable=False),
    Index("events_request", "request", "seq"),
    Index("events_step", "step", "follow_up_from"),
)

verdicts = Table(
    "verdicts",
    METADATA,
    _seq(),
    Column("request", Text, nullable=False),
    _of("drafts.id", "draft_id"),
    _of("events.id", "event_id"),
    Column("verdict", Text, nullable=False),
    Index("verdicts_request", "request", "seq"),
    Index("verdicts_draft", "draft_id"),
    Index("verdicts_event", "event_id"),
)

findings = Table(
    "findings",
    METADATA,
    _seq(),
    Column("verdict_seq", BigInteger().with_variant(Integer, "sqlite"), ForeignKey("verdicts.seq"), nullable=False),
    Column("rule", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("quote", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("clause", Text),
    Column("why", Text, nullable=False),
    Index("findings_verdict", "verdict_seq"),
)

edits = Table(
    "edits",
    METADATA,
    _seq(),
    _of("events.id", "event_id", nullable=False),
    Column("lang", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("distance", Integer, nullable=False),  # words changed since the draft
    Index("edits_event", "event_id"),
)

copies = Table(
    "copies",
    METADATA,
    _seq(),
    _of("events.id", "event_id", nullable=False, unique=True),
    Column("request", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("half", Text, nullable=False),
    Column("live_kept", Boolean, nullable=False),
    Column("en", Text, nullable=False),
    Column("ar", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Index("copies_request", "request"),
)

overrides = Table(
    "overrides",
    METADATA,
    _seq(),
    _of("events.id", "event_id", nullable=False, unique=True),
    Column("reason", Text, nullable=False),
    Column("supervisor", Text, nullable=False),
)

done = Table(
    "done",
    METADATA,
    _seq(),
    _of("events.id", "event_id", nullable=False, unique=True),
    Column("remedy", Text, nullable=False),
    Column("amount", Text),  # exact, with its currency: 12.50 USD
    Column("reference", Text),
    Column("executed_at", Instant),
)
