"""The seam to the record: what the console keeps and asks for. Behind it stand the records of the installation.

Every method may raise ``RecordError``; the page then says so and drafting goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from drafter.case import Case, Client, Done
from drafter.console.events import Copied
from drafter.desk import Draft

if TYPE_CHECKING:
    from drafter.records import Records

Value = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """One case as a list shows it; ``due`` says by when its next step is due, and ``step`` which."""

    case_id: str
    reference: str | None
    order_id: str | None
    client: str | None
    claim: str | None
    outcome: str | None
    verdict: str | None
    at: datetime
    step: str | None = None
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Happened:
    """One entry of a case's story: what happened when, with its particulars as plain values."""

    kind: str
    at: datetime
    details: Mapping[str, Any]


class History(Protocol):
    """What the console needs of a record."""

    def keep_case(self, case_id: str, case: Case) -> None:
        """Keep the facts of a case as they are now."""

    def keep_draft(self, case_id: str, draft_id: str, draft: Draft) -> None:
        """Keep a draft once; the same id again is the same draft."""

    def keep_event(self, event: Copied) -> None:
        """Keep that a text was copied; the same id again is the same event."""

    def keep_done(self, case_id: str, done: Done, at: datetime) -> None:
        """Keep that a remedy was carried out."""

    def search(self, words: str, limit: int = 50) -> Sequence[Found]:
        """Cases that hold all of ``words``, newest first; all cases for no words."""

    def due(self, now: datetime, limit: int = 50) -> Sequence[Found]:
        """Cases whose next step is open, the most pressing first."""

    def story(self, case_id: str) -> Sequence[Happened]:
        """What happened to a case, in order; nothing for an unknown one."""

    def case(self, case_id: str) -> Value | None:
        """The plain value of a kept case, to go on with it."""

    def past_requests(self, client: Client) -> Sequence[Found]:
        """Earlier cases of the same client, newest first."""

    def with_past(self, case_id: str, case: Case) -> Case:
        """The case with what is known of its client's past; what the case states itself stays."""

    def evidence(self, case_id: str) -> str | None:
        """A printable page of a case's story; None where there is none."""


def opened(session: dict[str, Any], book: Callable[[], Records]) -> History:
    """The record behind the console; ``session`` is a place that lives as long as one agent's session, ``book`` opens the records."""
    if "history" not in session:
        from drafter.console.recorded import Recorded

        session["history"] = Recorded(book())
    kept: History = session["history"]
    return kept
