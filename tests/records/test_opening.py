"""Opening: the file is private, the tables are made once however many come at once, a newer database is refused."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from drafter import places
from drafter.case import Case
from drafter.errors import RecordError
from drafter.records import Records, migrations, opening
from drafter.records.tables import METADATA

WRITER = Path(__file__).with_name("writer.py")
Sql = Callable[[str], None]


def test_fifty_processes_open_a_new_database_at_once(url: str) -> None:
    """The tables are made by one of them and every one can write."""
    ran = subprocess.run([sys.executable, WRITER, "open", url, "50"], capture_output=True, text=True, timeout=120, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    with Records(url) as records:
        assert len(records.search(limit=100)) == 50


def test_the_tables_are_those_of_the_code(records: Records) -> None:
    """The migrations make exactly what ``tables`` describes."""
    with records._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_the_newest_migration_is_the_version_of_the_code() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_current_head() == migrations.HEAD


def test_what_was_kept_is_there_after_reopening(url: str) -> None:
    with Records(url) as records:
        case_id = records.keep_case(Case(reference="T-1"))
    with Records(url) as records:
        assert records.story("T-1").cases[0].case_id == case_id


def test_a_newer_database_is_refused(url: str, sql: Sql) -> None:
    Records(url).close()
    sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(RecordError, match=f"are of version 9999, newer than this Drafter, which knows {migrations.HEAD}; update Drafter$"):
        Records(url)


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "the address of the records is no URL"),
        ("records.db", "the address of the records is no URL"),
        ("mysql://root@localhost/records", "'mysql' is no database for records"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:////dev/null/records.db", "cannot be opened: File exists: /dev/null"),
        ("postgresql://agent:s3cret@127.0.0.1:1/records", "postgresql+psycopg://agent:***@127.0.0.1:1/records cannot be opened"),
    ],
)
def test_what_cannot_be_opened(url: str, sentence: str) -> None:
    """One sentence, and no password in it."""
    with pytest.raises(RecordError) as refused:
        opening.opened(url)
    assert sentence in str(refused.value)
    assert "s3cret" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no database " * 100, encoding="utf-8")
    with pytest.raises(RecordError, match="cannot be opened: file is not a database"):
        Records(f"sqlite:///{path}")


def test_the_file_is_for_its_user_alone(tmp_path: Path) -> None:
    """File, log and lock 0600, a new folder 0700; a folder that is there stays as it is."""
    path = tmp_path / "مجلد جديد" / "records.db"
    with Records(f"sqlite:///{path}") as records:
        records.keep_case(Case())
        modes = {made.name: made.stat().st_mode & 0o777 for made in path.parent.iterdir()}
    assert modes == dict.fromkeys(("records.db", "records.db-wal", "records.db-shm", "records.db-turn"), 0o600)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    tmp_path.chmod(0o755)
    Records(f"sqlite:///{tmp_path / 'records.db'}").close()
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_the_place_of_the_installation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a setting the records are a file in the user's data folder."""
    monkeypatch.delenv("DRAFTER_DATABASE_URL")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert places.database().startswith(f"sqlite:///{tmp_path}")
    with Records() as records:
        assert records.place == places.database()
