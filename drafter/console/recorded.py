"""The record of the installation behind the console: what a session keeps is a row in the database, and seen by every session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from drafter import records
from drafter.case import Case, Client, Done
from drafter.console.events import Copied
from drafter.console.history import Found, Happened
from drafter.desk import Draft
from drafter.errors import RecordError
from drafter.folding import fold

_STEPS = {"answer": "resolve", "follow_up": "follow_up"}


@dataclass
class Recorded:
    """A ``History`` in the installation's records; it knows under which id the record keeps what this session began."""

    book: records.Records
    cases: dict[str, str] = field(default_factory=dict)
    facts: dict[str, Case] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)

    def keep_case(self, case_id: str, case: Case) -> None:
        """Keep the facts of a case as they are now; the same facts once more change nothing."""
        if self.facts.get(case_id) != case:
            self.cases[case_id] = self.book.keep_case(case, version_of=self._known(case_id))
            self.facts[case_id] = case

    def keep_draft(self, case_id: str, draft_id: str, draft: Draft) -> None:
        """Keep a draft once; the same id again is the same draft."""
        if draft_id not in self.drafts:
            self.drafts[draft_id] = self.book.keep_draft(self.cases.get(case_id, case_id), draft.to_json())

    def keep_event(self, event: Copied) -> None:
        """Keep that a text was copied; the same id again is the same event."""
        self.book.keep_event(
            records.Event(
                "copied",
                self.cases.get(event.case_id, event.case_id),
                event_id=event.id,
                draft_id=self.drafts.get(event.draft_id),
                wording=records.Wording(event.en, event.ar, event.verdict),
                copy=records.Copy(event.channel, event.half, live_kept=event.verdict == "kept"),  # type: ignore[arg-type]  # a channel of the case
                override=records.Override(event.reason, event.supervisor) if event.reason or event.supervisor else None,
                note=f"{event.form}, {event.via}",
            )
        )

    def keep_done(self, case_id: str, done: Done, at: datetime) -> None:
        """Keep that a remedy was carried out."""
        self.book.keep_event(records.Event("done", self.cases.get(case_id, case_id), done=done, at=at))

    def search(self, words: str, limit: int = 50) -> Sequence[Found]:
        """Cases that hold all of ``words``, newest first; all cases for no words."""
        return [self._found(each) for each in self.book.search(words, limit=limit)]

    def due(self, now: datetime, limit: int = 50) -> Sequence[Found]:
        """Cases whose next step is open, the most pressing first."""
        waiting = self.book.due(now)[:limit]
        return [
            Found(
                self._mine(each.case_id),
                each.reference,
                each.order_id,
                each.client,
                each.claim,
                None,
                None,
                each.opens,
                _STEPS[each.kind],
                each.by,
            )
            for each in waiting
        ]

    def story(self, case_id: str) -> Sequence[Happened]:
        """What happened to a case, in order; nothing for an unknown one."""
        story = self._story(case_id)
        return [_happened(entry) for entry in story.entries] if story else []

    def evidence(self, case_id: str) -> str | None:
        """The printable page of a case's story."""
        story = self._story(case_id)
        return records.as_html(story) if story else None

    def case(self, case_id: str) -> dict[str, Any] | None:
        """The plain value of a kept case, to go on with it."""
        story = self._story(case_id)
        return dict(story.cases[-1].facts) if story else None

    def past_requests(self, client: Client) -> Sequence[Found]:
        """Earlier cases of the same client, newest first."""
        mark = client.account_id or client.name
        if not mark:
            return []
        found = self.book.search(mark)
        return [self._found(each) for each in found if fold(mark) in (fold(each.account_id or ""), fold(each.client or ""))]

    def with_past(self, case_id: str, case: Case) -> Case:
        """The case with what the record knows of its client's past."""
        client = case.client
        if not (client.account_id or client.name):
            return case
        return self.book.past_requests(client.account_id, client.name, case.now, self._known(case_id) or case.reference).on(case)

    def _found(self, each: records.Found) -> Found:
        """A case by the id of this session where it began here."""
        return Found(self._mine(each.case_id), each.reference, each.order_id, each.client, each.claim, each.outcome, each.verdict, each.at)

    def _mine(self, kept: str) -> str:
        """The id that this session has for a case of the record."""
        return next((mine for mine, known in self.cases.items() if known == kept), kept)

    def _known(self, case_id: str) -> str | None:
        """The record's id of a case of this session, or of one that was opened from the record."""
        return self.cases.get(case_id) or (case_id if self._story(case_id) else None)

    def _story(self, case_id: str) -> records.Story | None:
        try:
            return self.book.story(self.cases.get(case_id, case_id))
        except RecordError as error:
            if error.__cause__ is not None:
                raise  # the database, not an id that nobody knows
            return None


def _happened(entry: records.KeptCase | records.KeptDraft | records.KeptEvent) -> Happened:
    if isinstance(entry, records.KeptCase):
        return Happened("opened", entry.at, {"reference": entry.facts.get("reference")})
    if isinstance(entry, records.KeptDraft):
        outcome = entry.value.get("decision", {}).get("outcome")
        return Happened(
            "drafted", entry.at, {"draft": entry.draft_id, "stage": entry.value.get("stage"), "outcome": outcome, "verdict": entry.verdict}
        )
    return Happened(entry.kind, entry.at, _particulars(entry))


def _particulars(entry: records.KeptEvent) -> dict[str, Any]:
    details: dict[str, Any] = {
        "event": entry.event_id,
        "draft": entry.draft_id,
        "verdict": entry.verdict,
        "note": entry.note,
        **entry.texts,
    }
    if entry.copy:
        details |= {"channel": entry.copy.channel, "half": entry.copy.half}
    if entry.override:
        details |= {"reason": entry.override.reason, "supervisor": entry.override.supervisor}
    if entry.done:
        details |= entry.done.model_dump(mode="json", exclude_none=True)
    return {key: value for key, value in details.items() if value not in (None, "")}
