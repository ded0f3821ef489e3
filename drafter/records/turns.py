"""The line in which the writers of one SQLite file wait.

SQLite lets waiting writers look again from time to time, and whoever looks at the right moment goes first: among fifty, some wait for
seconds. So the threads of a process take turns, and the processes of a host queue at a lock on a file beside the records, which the
system hands on in order and takes back from a process that dies.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, Thread

from drafter.errors import RecordError


class Turns:
    """The turns of one file; ``seconds`` is how long a writer waits before it gives up with a ``RecordError``."""

    def __init__(self, path: Path, seconds: float) -> None:
        self._path = path.with_name(path.name + "-turn")
        self._seconds = seconds
        self._threads = Lock()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """This writer's turn, for as long as the block lasts."""
        if not self._threads.acquire(timeout=self._seconds):
            raise self._stuck()
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                self._queue(file)
                yield
            finally:
                os.close(file)
        finally:
            self._threads.release()

    def _queue(self, file: int) -> None:
        if sys.platform == "win32":  # there SQLite's own waiting must do
            return
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiter = Thread(target=fcntl.flock, args=(file, fcntl.LOCK_EX), daemon=True)  # the system itself knows no end of waiting
            waiter.start()
            waiter.join(self._seconds)
            if waiter.is_alive():
                raise self._stuck() from None

    def _stuck(self) -> RecordError:
        file = self._path.name.removesuffix("-turn")
        return RecordError(
            f"the record could not be kept in {file}: another has been writing there for {self._seconds:g} seconds without an end"
        )
