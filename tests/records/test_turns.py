"""The line of the writers: one at a time, among threads and processes, and nobody waits for ever."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Thread, Timer

import pytest

from drafter.errors import RecordError
from drafter.records.turns import Turns

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there SQLite's own waiting must do")
HOLDER = "import fcntl, sys, time; file = open(sys.argv[1], 'w'); fcntl.flock(file, 2); print(1, flush=True); time.sleep(60)"


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process whose turn it is."""
    with subprocess.Popen([sys.executable, "-c", HOLDER, tmp_path / "records.db-turn"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


def test_threads_take_turns(tmp_path: Path) -> None:
    """However many there are, and through however many lines to the same file, one is in at a time."""
    lines, inside, most = [Turns(tmp_path / "records.db", 20) for _ in range(3)], [], []

    def visit(line: Turns) -> None:
        for _ in range(10):
            with line.taken():
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [Thread(target=visit, args=(line,)) for line in lines * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(most), max(most)) == (120, 1)


def test_a_process_that_does_not_end_is_named(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    """A writer gives up after its time."""
    with pytest.raises(RecordError, match=r"kept in records\.db: another has been writing there for 0\.2 seconds"), _turn(tmp_path, 0.2):
        pass
    assert holder.poll() is None


def test_a_process_that_is_killed_gives_its_turn_back(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    Timer(0.1, holder.kill).start()
    with _turn(tmp_path, 20):
        assert holder.wait() != 0


def _turn(folder: Path, seconds: float) -> AbstractContextManager[None]:
    return Turns(folder / "records.db", seconds).taken()
