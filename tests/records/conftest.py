"""Records in both databases: a new SQLite file, and a new database in a real PostgreSQL server that the tests start."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text

from drafter.case import Case
from drafter.desk import Desk
from drafter.records import Records

NOW = datetime(2026, 5, 12, 6, 30, tzinfo=UTC)
"""The ``now`` of the shared partial order's case."""


class Clock:
    """A clock that a test sets; it goes on by a second whenever it is read."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass(frozen=True)
class Server:
    """A PostgreSQL server with its sockets in a folder."""

    folder: Path

    @property
    def url(self) -> str:
        return f"postgresql://drafter@/postgres?host={self.folder}"

    def new(self) -> str:
        """The URL of a new, empty schema, which is to its visitor the whole database."""
        name = f"records_{uuid4().hex[:12]}"
        engine = create_engine(_driven(self.url))
        with engine.begin() as connection:
            connection.execute(text(f"CREATE SCHEMA {name}"))
        engine.dispose()
        return f"{self.url}&options=-csearch_path%3D{name}"


def _driven(url: str) -> str:
    return url.replace("postgresql:", "postgresql+psycopg:")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A server of this session; skipped where the machine has none, unless CI requires it."""
    programs = _programs()
    if programs is None:
        message = "no PostgreSQL server is on this machine (initdb and pg_ctl; Debian's package postgresql)"
        if os.environ.get("CI") and os.environ.get("DRAFTER_REQUIRE_POSTGRES") == "1":
            pytest.fail(message)
        pytest.skip(message)
    folder = Path(tempfile.mkdtemp(prefix="drafter-pg-", dir="/tmp"))
    user = _other_user(folder)
    data, options = folder / "data", f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c max_connections=200"
    _run(user, programs / "initdb", "-D", data, "-U", "drafter", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
    _run(user, programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield Server(folder)
    finally:
        _run(user, programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """The folder of the server's programs, the newest of those installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).resolve().parent if on_path else None


def _other_user(folder: Path) -> str | None:
    """The server refuses to run as root: then another user runs it and owns the folder."""
    if os.geteuid() != 0:
        return None
    shutil.chown(folder, "nobody")
    return "nobody"


def _run(user: str | None, *command: object) -> None:
    done = subprocess.run(
        [str(part) for part in command], user=user, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database that nothing has opened yet, of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new' / 'records.db'}"
    server: Server = request.getfixturevalue("postgresql")
    return server.new()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def records(url: str, clock: Clock) -> Iterator[Records]:
    """Empty records in either database."""
    with Records(url, clock) as opened:
        yield opened


@pytest.fixture
def sql(url: str) -> Iterator[Callable[[str], None]]:
    """Run a statement of SQL behind the back of the records."""
    engine = create_engine(_driven(url))

    def ran(statement: str) -> None:
        with engine.begin() as connection:
            connection.execute(text(statement))

    yield ran
    engine.dispose()


@pytest.fixture(scope="session")
def draft(desk: Desk, case: Callable[..., Case]) -> Callable[..., dict[str, Any]]:
    """The JSON value of the strict draft to the partial order's case with changes."""

    def made(**changes: Any) -> dict[str, Any]:
        return desk.draft(case(**changes)).to_json()

    return made
