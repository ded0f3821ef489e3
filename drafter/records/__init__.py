"""The records room: cases, drafts, verdicts, edits, copies and what followed, in SQL, only ever added to."""

from drafter.records.book import Records
from drafter.records.evidence import as_html, as_json
from drafter.records.values import (
    Copy,
    Due,
    Event,
    EventKind,
    Found,
    Half,
    KeptCase,
    KeptDraft,
    KeptEvent,
    Override,
    Past,
    Step,
    Story,
    Wording,
)

__all__ = [
    "Copy",
    "Due",
    "Event",
    "EventKind",
    "Found",
    "Half",
    "KeptCase",
    "KeptDraft",
    "KeptEvent",
    "Override",
    "Past",
    "Records",
    "Step",
    "Story",
    "Wording",
    "as_html",
    "as_json",
]
