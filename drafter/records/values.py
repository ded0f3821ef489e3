"""What goes into the records and what comes out: plain values, no word of a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from drafter.case import Case, Channel, Done, PastRefund, from_value
from drafter.guard.finding import Finding, Verdict

EventKind = Literal["acknowledged", "asked", "resolved", "followed_up", "done", "edited", "copied", "closed"]
Step = Literal["acknowledged", "asked", "resolved", "followed_up", "closed"]
"""How far a case has come; a copied reply takes the step of its kind (an offer, a decline and an inform resolve)."""

Half = Literal["en", "ar", "both"]
DueKind = Literal["answer", "follow_up"]

WINDOW = timedelta(days=90)
"""How far back ``Case.client.requests_90d`` counts."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The final text of both halves with the guard's verdict on it; how far it is from the draft is counted when it is kept."""

    en: str
    ar: str
    verdict: Verdict
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """Where a text went: the channel, which half, and whether the text on the screen at that moment was ``kept``."""

    channel: Channel
    half: Half
    live_kept: bool = True


@dataclass(frozen=True, slots=True)
class Override:
    """Why a text was used although the guard did not keep it, and which supervisor allowed it; either may be empty, not both."""

    reason: str = ""
    supervisor: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a case.

    ``event_id`` comes from the browser (1 to 64 of letters, digits and ``-_.:``): the same event sent twice is kept once. ``edited`` and
    ``copied`` carry a ``wording``, ``copied`` a ``copy`` too, ``done`` its proof. ``at`` is the clock's when left out.
    """

    kind: EventKind
    case_id: str
    event_id: str | None = None
    draft_id: str | None = None
    wording: Wording | None = None
    copy: Copy | None = None
    override: Override | None = None
    done: Done | None = None
    agent: str | None = None
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptCase:
    """A version of a case as it was kept; ``facts`` are its plain values."""

    case_id: str
    at: datetime
    agent: str | None
    facts: Mapping[str, Any]

    @property
    def case(self) -> Case:
        """The case itself; raise ``CaseError`` where this version of Drafter no longer takes such facts."""
        return from_value(self.facts)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it was kept; ``value`` is what ``drafter draft --json`` printed."""

    draft_id: str
    case_id: str
    at: datetime
    agent: str | None
    verdict: Verdict
    findings: tuple[Mapping[str, Any], ...]
    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event as it was kept; ``texts`` are the halves it carried, ``distances`` the words changed in each half that was edited."""

    event_id: str
    case_id: str
    draft_id: str | None
    at: datetime
    agent: str | None
    kind: EventKind
    step: Step | None
    note: str
    verdict: Verdict | None
    findings: tuple[Mapping[str, Any], ...]
    texts: Mapping[str, str]
    distances: Mapping[str, int]
    copy: Copy | None
    override: Override | None
    done: Done | None


Entry = KeptCase | KeptDraft | KeptEvent


@dataclass(frozen=True, slots=True)
class Story:
    """Everything about one request, in order."""

    reference: str | None
    entries: tuple[Entry, ...]

    @property
    def cases(self) -> tuple[KeptCase, ...]:
        """The versions of the case, oldest first; there is at least one."""
        return tuple(entry for entry in self.entries if isinstance(entry, KeptCase))

    @property
    def drafts(self) -> tuple[KeptDraft, ...]:
        """The drafts, oldest first."""
        return tuple(entry for entry in self.entries if isinstance(entry, KeptDraft))

    @property
    def events(self) -> tuple[KeptEvent, ...]:
        """The events, oldest first."""
        return tuple(entry for entry in self.entries if isinstance(entry, KeptEvent))


@dataclass(frozen=True, slots=True)
class Found:
    """One request of a search: its latest version, the latest draft's outcome, the latest verdict and step."""

    case_id: str
    reference: str | None
    at: datetime
    stage: str
    claim: str | None
    client: str | None
    account_id: str | None
    order_id: str | None
    outcome: str | None
    verdict: Verdict | None
    step: Step | None
    agent: str | None


@dataclass(frozen=True, slots=True)
class Due:
    """One request that waits for the desk: for an answer, or for the follow-up after its resolution."""

    kind: DueKind
    case_id: str
    reference: str | None
    opens: datetime
    by: datetime
    overdue: bool
    claim: str | None
    client: str | None
    order_id: str | None
    agent: str | None


@dataclass(frozen=True, slots=True)
class Past:
    """What the records know of a client: what was granted before, and how many requests were handled in 90 days, this one included.

    ``since`` is when the records begin (None: nothing is kept yet); ``by`` says whether the client was known by account or only by name.
    """

    refunds: tuple[PastRefund, ...]
    requests_90d: int
    since: datetime | None
    now: datetime
    by: Literal["account", "name"]

    def on(self, case: Case, complete: bool = False) -> Case:
        """The case with what is known of its client's past; facts that it states itself stay.

        Records know only what was kept: that nothing was granted, and a count while they are younger than 90 days, is filled in only
        where the desk vouches that they are ``complete``.
        """
        client, changes = case.client, dict[str, object]()
        if client.refunds is None and (self.refunds or complete):
            changes["refunds"] = self.refunds
        old_enough = self.since is not None and self.since <= self.now - WINDOW
        if client.requests_90d is None and (old_enough or complete):
            changes["requests_90d"] = self.requests_90d
        return case.model_copy(update={"client": client.model_copy(update=changes)}) if changes else case
