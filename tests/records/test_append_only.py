"""Nothing that was kept is changed, deleted or lost, neither by SQL nor by a process that is killed."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DBAPIError

from drafter.case import Case, Done
from drafter.errors import RecordError
from drafter.guard import Finding
from drafter.records import Copy, Event, Override, Records, Wording, opening
from drafter.records.tables import METADATA, copies, events, overrides, verdicts

WRITER = Path(__file__).with_name("writer.py")
TABLES = sorted(METADATA.tables)
Sql = Callable[[str], None]


@pytest.fixture
def full(records: Records, case: Callable[..., Case], draft: Callable[..., dict[str, Any]]) -> Records:
    """Records with a row in every table."""
    case_id = records.keep_case(case())
    draft_id = records.keep_draft(case_id, draft())
    finding = Finding("promise.amount", "en", "9 USD", 0, 5, "above the ceiling")
    wording = Wording("9 USD", "9 دولار", "breached", (finding,))
    records.keep_event(Event("copied", case_id, "e-1", draft_id, wording, Copy("plain", "both"), Override("agreed", "Sara")))
    records.keep_event(Event("done", case_id, "e-2", done=Done(remedy="refill")))
    return records


@pytest.mark.parametrize("table", TABLES)
def test_no_row_is_changed_or_deleted(full: Records, sql: Sql, table: str) -> None:
    """The database itself refuses, whoever asks."""
    for statement in (f"UPDATE {table} SET seq = seq", f"DELETE FROM {table}", f"DELETE FROM {table} WHERE seq = 1"):
        with pytest.raises(DBAPIError, match="records are only added to"):
            sql(statement)
    assert len(full.story("T-1").entries) == 4


@pytest.mark.parametrize("table", TABLES)
def test_no_row_is_replaced(full: Records, sql: Sql, url: str, table: str) -> None:
    """Neither SQLite's INSERT OR REPLACE, which deletes silently, nor PostgreSQL's TRUNCATE."""
    statement = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}" if "sqlite" in url else f"TRUNCATE {table} CASCADE"
    with pytest.raises(DBAPIError, match="records are only added to"):
        sql(statement)
    assert len(full.story("T-1").entries) == 4


@pytest.mark.parametrize("attempt", range(3))
def test_a_process_that_is_killed_loses_nothing(url: str, attempt: int) -> None:
    """What it had called kept is there, whole; what it was writing is there whole or not at all."""
    with subprocess.Popen([sys.executable, WRITER, "write", url], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        writer.stdout.readline()
        time.sleep(0.2 + 0.07 * attempt)
        writer.kill()
        said = ["e0", *writer.stdout.read().split("\n")[:-1]]
    engine = opening.opened(url)
    with engine.connect() as connection:
        kept = list(connection.execute(select(events.c.id).order_by(events.c.seq)).scalars())
    assert len(said) > 5
    assert kept[: len(said)] == said
    assert len(kept) - len(said) <= 1
    assert {_count(engine, table) for table in (events, copies, overrides, verdicts)} == {len(kept)}
    engine.dispose()
    with Records(url) as records:
        assert records.keep_event(Event("closed", records.story("T-kill").cases[0].case_id, "last")) == "last"


def _count(engine: Engine, table: Any) -> int:
    with engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def test_an_event_that_fails_leaves_nothing(records: Records, sql: Sql) -> None:
    """Where a part of an event cannot be written, none of it is: here the table of its copies is gone for a while."""
    case_id = records.keep_case(Case(reference="T-1"))
    sql("ALTER TABLE copies RENAME TO elsewhere")
    with pytest.raises(RecordError, match=r"^the record could not be kept in .*copies") as failed:
        records.keep_event(Event("copied", case_id, "e-1", None, Wording("secret", "سر", "kept"), Copy("plain", "en")))
    sql("ALTER TABLE elsewhere RENAME TO copies")
    assert records.story("T-1").events == ()
    assert "secret" not in f"{failed.value} {failed.value.__cause__}"
