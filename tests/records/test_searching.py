"""Finding requests: spelling does not matter, filters and pages do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from drafter.errors import RecordError
from drafter.records import Copy, Event, Records, Wording

Make = Callable[..., Any]


@pytest.fixture
def filled(records: Records, case: Make, draft: Make) -> Records:
    """Three requests: T-1 drafted and copied, T-2 only drafted, T-3 only kept."""
    ahmed = {"message": "أين نقودي؟ الطلب توقّف", "client": {"name": "أحمد"}}
    first = records.keep_case(case(**ahmed))
    draft_id = records.keep_draft(first, draft(**ahmed))
    wording = Wording("Kind regards from the desk", "مع أطيب التحيات", "unverified")
    records.keep_event(Event("copied", first, None, draft_id, wording, Copy("plain", "both")))
    records.keep_draft(records.keep_case(case(reference="T-2", evidence={})), draft(evidence={}))
    records.keep_case(case(reference="T-3", message="100% lost_all C:\\x", client={"name": "Zoë"}))
    return records


@pytest.mark.parametrize(
    ("text", "references"),
    [
        ("", ["T-3", "T-2", "T-1"]),
        ("احمد", ["T-1"]),
        ("أَحْمَد", ["T-1"]),
        ("توقف نقودى", ["T-1"]),
        ("OMAR", ["T-2"]),
        ("omar stopped", ["T-2"]),
        ("omar nowhere", []),
        ("أطيب", ["T-1"]),
        ("kind regards", ["T-1"]),
        ("٨٨٢٣١ t-2", ["T-2"]),
        ("100%", ["T-3"]),
        ("lost_all", ["T-3"]),
        ("lostxall", []),
        ("c:\\x", ["T-3"]),
        ("zoë", ["T-3"]),
        ("'; DROP TABLE cases; --", []),
        ("ip-1", []),
        ("ig-1", []),
    ],
)
def test_words(filled: Records, text: str, references: list[str]) -> None:
    """Every word stands somewhere in the case, a draft or a copied text, in whatever spelling."""
    assert [found.reference for found in filled.search(text)] == references


@pytest.mark.parametrize(
    ("filters", "references"),
    [
        ({"verdict": "unverified"}, ["T-1"]),
        ({"verdict": "kept"}, ["T-2"]),
        ({"verdict": "breached"}, []),
        ({"outcome": "offer"}, ["T-1"]),
        ({"outcome": "ask"}, ["T-2"]),
        ({"outcome": "offer", "text": "omar"}, []),
        ({"limit": 2}, ["T-3", "T-2"]),
        ({"limit": 2, "offset": 2}, ["T-1"]),
    ],
)
def test_filters(filled: Records, filters: dict[str, Any], references: list[str]) -> None:
    """The verdict is the latest of the request, of a copied text before its draft's; the outcome the latest draft's."""
    assert [found.reference for found in filled.search(**filters)] == references


def test_a_span_of_time(filled: Records) -> None:
    """Both ends are included."""
    newest, middle, oldest = (found.at for found in filled.search())
    assert [found.reference for found in filled.search(since=middle)] == ["T-3", "T-2"]
    assert [found.reference for found in filled.search(until=middle)] == ["T-2", "T-1"]
    assert [found.reference for found in filled.search(since=newest + timedelta(seconds=1))] == []
    assert [found.reference for found in filled.search(since=oldest, until=oldest)] == ["T-1"]


def test_what_a_row_tells(filled: Records) -> None:
    row = filled.search("احمد")[0]
    assert (row.client, row.order_id, row.claim, row.stage) == ("أحمد", "88231", "stopped_midway", "resolve")
    assert (row.outcome, row.verdict, row.step) == ("offer", "unverified", "resolved")
    assert [(row.outcome, row.verdict, row.step) for row in filled.search("t-3")] == [(None, None, None)]


def test_a_time_without_its_offset_is_refused(records: Records) -> None:
    with pytest.raises(RecordError, match="has no UTC offset"):
        records.search(since=datetime(2026, 5, 12))  # noqa: DTZ001 - the fault


@pytest.mark.parametrize("text", ["a " * 17, "x" * 201, "\x00"])
def test_too_much_to_search_for(records: Records, text: str) -> None:
    with pytest.raises(RecordError, match="too long to search for; at most 16 words of 200 characters"):
        records.search(text)
