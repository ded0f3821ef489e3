"""The record of one session, in memory: what stands behind the console until a database does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from drafter.case import Case, Client, Done
from drafter.console.events import Copied
from drafter.console.history import Found, Happened
from drafter.desk import Draft
from drafter.folding import fold

MOST = 200
"""Cases that a session keeps; the oldest goes first."""


@dataclass
class _Kept:
    case: Case
    at: datetime
    draft: Draft | None = None
    drafts: set[str] = field(default_factory=set)
    story: list[Happened] = field(default_factory=list)
    sent: set[str] = field(default_factory=set)


@dataclass
class Memory:
    """A ``History`` that ends with its session."""

    kept: dict[str, _Kept] = field(default_factory=dict)
    events: set[str] = field(default_factory=set)

    def keep_case(self, case_id: str, case: Case) -> None:
        """Keep the facts of a case as they are now."""
        if case_id not in self.kept:
            self.kept[case_id] = _Kept(case, case.now, story=[Happened("opened", case.now, {"reference": case.reference})])
        self.kept[case_id].case = case
        while len(self.kept) > MOST:
            self.kept.pop(next(iter(self.kept)))

    def keep_draft(self, case_id: str, draft_id: str, draft: Draft) -> None:
        """Keep a draft once."""
        kept = self.kept.get(case_id)
        if kept is None or draft_id in kept.drafts:
            return
        kept.draft = draft
        kept.drafts.add(draft_id)
        details = {"draft": draft_id, "stage": draft.case.stage, "outcome": draft.decision.outcome, "verdict": draft.checked.verdict}
        kept.story.append(Happened("drafted", draft.case.now, details))

    def keep_event(self, event: Copied) -> None:
        """Keep that a text was copied, once."""
        kept = self.kept.get(event.case_id)
        if kept is None or event.id in self.events:
            return
        self.events.add(event.id)
        kept.sent.add(kept.draft.reply.key if kept.draft else "acknowledge")
        kept.story.append(Happened("copied", datetime.fromisoformat(event.at), event.to_json()))

    def keep_done(self, case_id: str, done: Done, at: datetime) -> None:
        """Keep that a remedy was carried out."""
        if case_id in self.kept:
            self.kept[case_id].story.append(Happened("done", at, done.model_dump(mode="json", exclude_none=True)))

    def search(self, words: str, limit: int = 50) -> Sequence[Found]:
        """Cases that hold all of ``words``, newest first."""
        wanted = fold(words).split()
        found = [(case_id, kept) for case_id, kept in reversed(self.kept.items()) if all(word in _words(kept.case) for word in wanted)]
        return [_found(case_id, kept) for case_id, kept in found[:limit]]

    def due(self, now: datetime, limit: int = 50) -> Sequence[Found]:
        """Cases whose next step is open, the most pressing first; this record needs no clock, for it lists overdue ones too."""
        del now
        found = [each for case_id, kept in self.kept.items() if (each := _found(case_id, kept)).due is not None]
        return sorted(found, key=lambda each: each.due or each.at)[:limit]

    def story(self, case_id: str) -> Sequence[Happened]:
        """What happened to a case, in order."""
        kept = self.kept.get(case_id)
        return tuple(kept.story) if kept else ()

    def case(self, case_id: str) -> dict[str, Any] | None:
        """The plain value of a kept case."""
        kept = self.kept.get(case_id)
        return kept.case.model_dump(mode="json", exclude_none=True) if kept else None

    def past_requests(self, client: Client) -> Sequence[Found]:
        """Earlier cases of the same client, newest first."""
        mark = client.account_id or client.name
        return [
            _found(case_id, kept)
            for case_id, kept in reversed(self.kept.items())
            if mark and mark in (kept.case.client.account_id, kept.case.client.name)
        ]


def _words(case: Case) -> str:
    parts = [case.reference, case.order.id, case.client.name, case.client.account_id, case.order.service, case.message, case.summary]
    return fold(" ".join(part for part in parts if part))


def _found(case_id: str, kept: _Kept) -> Found:
    case, draft = kept.case, kept.draft
    step, due = _next_step(kept)
    return Found(
        case_id, case.reference, case.order.id, case.client.name, draft.case.claim if draft else case.claim,
        draft.decision.outcome if draft else None, draft.checked.verdict if draft else None, kept.at, step, due,
    )  # fmt: skip


def _next_step(kept: _Kept) -> tuple[str | None, datetime | None]:
    if kept.draft is None or "follow_up" in kept.sent:
        return None, None
    decision = kept.draft.decision
    if kept.sent & {"offer", "inform", "decline"}:
        return "follow_up", decision.follow_up_by
    if kept.sent:
        return "resolve", decision.respond_by
    return "acknowledge", decision.acknowledge_by
