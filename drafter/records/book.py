"""The book of records: what a desk did, kept in SQLite or PostgreSQL, only ever added to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from typing import Any, Self
from uuid import uuid4

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from drafter import places
from drafter.case import Case
from drafter.errors import RecordError
from drafter.records import checking, keeping, opening, past, searching
from drafter.records.due import due
from drafter.records.story import story
from drafter.records.values import Due, Event, Found, Past, Story


def _now() -> datetime:
    return datetime.now(UTC)


class Records:
    """One open database; safe to share among threads, and among any number of processes on one host.

    ``url`` is ``sqlite:///FILE`` or ``postgresql://...``, by default the installation's own. Every method raises ``RecordError`` where
    the database cannot be read or written. What a ``keep_`` method has returned is on the disk.
    """

    def __init__(self, url: str | None = None, clock: Callable[[], datetime] = _now) -> None:
        self._engine = opening.opened(url or places.database())
        self._clock = clock
        self._turns = opening.turns(self._engine)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connections back; the records may be used again after it."""
        self._engine.dispose()

    @property
    def place(self) -> str:
        """Where the records are, for a person: the URL without its password."""
        return opening.shown(self._engine.url)

    def keep_case(self, case: Case, agent: str | None = None, version_of: str | None = None) -> str:
        """Keep a version of a case and give its id.

        Cases with the same reference, or with ``version_of`` an earlier id, are versions of one request.
        """
        with self._writing() as connection:
            return keeping.case(connection, case, self._clock(), agent, version_of)

    def keep_draft(self, case_id: str, draft: Mapping[str, Any], agent: str | None = None) -> str:
        """Keep a draft of a case with its verdict and give its id; ``draft`` is what ``Draft.to_json()`` gives."""
        checking.draft(draft)
        with self._writing() as connection:
            return keeping.draft(connection, case_id, draft, self._clock(), agent)

    def keep_event(self, event: Event) -> str:
        """Keep an event with all that it carries and give its id; the same event once more changes nothing."""
        checking.event(event)
        at = checking.time(event.at) if event.at else self._clock()
        event_id = event.event_id or uuid4().hex
        try:
            return self._keep_event(event, event_id, at)
        except RecordError as error:
            if not isinstance(error.__cause__, IntegrityError):
                raise
            return self._keep_event(event, event_id, at)  # another process kept it in the same moment

    def search(
        self,
        text: str = "",
        since: datetime | None = None,
        until: datetime | None = None,
        verdict: str | None = None,
        outcome: str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> tuple[Found, ...]:
        """The requests that fit, newest first; spelling of alef, diacritics, case and kind of digits do not matter."""
        since, until = (checking.time(at) if at else None for at in (since, until))
        with self._reading() as connection:
            return searching.search(connection, text, since, until, verdict, outcome, limit, offset)

    def due(self, now: datetime | None = None) -> tuple[Due, ...]:
        """Follow-ups whose window is open, and requests that were not answered in time."""
        with self._reading() as connection:
            return due(connection, checking.time(now) if now else self._clock())

    def story(self, reference: str) -> Story:
        """Everything about the request with this reference or case id, in order."""
        with self._reading() as connection:
            return story(connection, reference)

    def past_requests(
        self, account_id: str | None = None, name: str | None = None, now: datetime | None = None, reference: str | None = None
    ) -> Past:
        """What was granted to a client before, and the requests of 90 days; the request in hand, by reference or id, is left out."""
        with self._reading() as connection:
            return past.past_requests(connection, account_id, name, checking.time(now) if now else self._clock(), reference)

    def _keep_event(self, event: Event, event_id: str, at: datetime) -> str:
        with self._writing() as connection:
            return keeping.event(connection, event, event_id, at)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction that writes, whole or not at all."""
        turn = self._turns.taken() if self._turns else nullcontext()
        with opening.spoken(f"the record could not be kept in {self.place}"), turn, self._engine.connect() as connection:
            connection.execution_options(writes=True)
            with connection.begin():
                yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A transaction that reads one state of the database."""
        with opening.spoken(f"the records in {self.place} could not be read"), self._engine.connect() as connection:
            if self._engine.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection
