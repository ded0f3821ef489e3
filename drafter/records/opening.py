"""Opening a database: its file made private, its engine set for many agents, its tables brought to this version."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from drafter.errors import RecordError
from drafter.records.migrations import HEAD
from drafter.records.turns import Turns

BUSY_SECONDS = 60
"""How long a write waits for its turn before it gives up."""

_LOCK = 0x64726166  # of PostgreSQL's advisory locks: "draf"
_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
_ALLOWED = "allowed are sqlite:////FOLDER/records.db and postgresql://USER@HOST/NAME"


def opened(given: str) -> Engine:
    """An engine over the database at ``given``, migrated to this version; raise ``RecordError``."""
    url = _url(given)
    with spoken(f"the records at {shown(url)} cannot be opened"):
        if url.drivername == "sqlite":
            _make_file(Path(url.database or ""))
        engine = _sqlite(url) if url.drivername == "sqlite" else _postgresql(url)
        try:
            _migrate(engine, shown(url))
        except BaseException:
            engine.dispose()
            raise
        return engine


def turns(engine: Engine) -> Turns | None:
    """The line that writers wait in; PostgreSQL needs none."""
    return Turns(Path(engine.url.database or ""), BUSY_SECONDS) if engine.dialect.name == "sqlite" else None


def shown(url: URL) -> str:
    """A URL for a person: without its password."""
    return url.render_as_string(hide_password=True)


@contextmanager
def spoken(failed: str) -> Iterator[None]:
    """Say in one sentence what a database would not do; no text of a case stands in it."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise RecordError(f"{failed}: {_first_line(getattr(error, 'orig', None) or error)}") from error
    except PoolTimeout as error:
        raise RecordError(f"{failed}: too many agents at once; none of the connections came free") from error
    except SQLAlchemyError as error:
        raise RecordError(f"{failed}: {_first_line(error)}") from error
    except UnicodeEncodeError as error:
        raise RecordError(f"{failed}: a text holds one half of a character (a lone surrogate)") from error
    except OSError as error:
        raise RecordError(f"{failed}: {error.strerror or error}: {error.filename}") from error


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__).strip()


def _url(given: str) -> URL:
    try:
        url = make_url(given)
    except (ArgumentError, ValueError):
        raise RecordError(f"the address of the records is no URL; {_ALLOWED}") from None  # it may hold a password
    driver = _DRIVERS.get(url.drivername.split("+")[0])
    if driver is None:
        raise RecordError(f"{url.drivername!r} is no database for records; {_ALLOWED}")
    if driver == "sqlite":
        if url.database in (None, "", ":memory:"):
            raise RecordError(f"{given!r} names no file, and records are kept in one; {_ALLOWED}")
        url = url.set(database=str(Path(url.database or "").expanduser()))
    return url.set(drivername=driver)


def _make_file(path: Path) -> None:
    """The file and its folder, for this user alone; SQLite gives its log the mode of the file. One that is there stays as it is."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        _keep_a_log(connection)


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Write-ahead logging, which stays with the file. SQLite does not wait for its turn here, so this does."""
    last = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > last:
                raise
            time.sleep(0.02)


def _sqlite(url: URL) -> Engine:
    engine = create_engine(
        url, hide_parameters=True, pool_size=8, max_overflow=56, pool_timeout=BUSY_SECONDS, connect_args={"timeout": BUSY_SECONDS}
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        for pragma in ("foreign_keys = ON", "synchronous = FULL", "recursive_triggers = ON", f"busy_timeout = {BUSY_SECONDS * 1000}"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")

    return engine


def _postgresql(url: URL) -> Engine:
    settings: dict[str, Any] = {"pool_size": 8, "max_overflow": 24, "pool_timeout": BUSY_SECONDS, "pool_pre_ping": True}
    try:
        return create_engine(url, hide_parameters=True, **settings)
    except ImportError as error:
        raise RecordError(
            "PostgreSQL needs its driver; install drafter with the extra postgres: pip install 'drafter[postgres]'"
        ) from error


def _migrate(engine: Engine, where: str) -> None:
    """Bring the tables to this version, one process at a time; refuse a database that is ahead of the code."""
    with engine.connect() as connection:
        if _is_current(connection, where):
            return
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        if not _is_current(connection, where):
            _upgrade(connection)


def _is_current(connection: Connection, where: str) -> bool:
    version = _version(connection)
    if version is not None and version > HEAD:
        raise RecordError(f"the records at {where} are of version {version}, newer than this Drafter, which knows {HEAD}; update Drafter")
    return version == HEAD


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
