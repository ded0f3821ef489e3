"""What is due, tried before, at and after each limit. The partial order was asked at 06:05 and is answered by then of the next day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from drafter.case import Done
from drafter.records import Copy, Event, EventKind, Records, Wording

Make = Callable[..., Any]
ASKED = datetime(2026, 5, 12, 6, 5, tzinfo=UTC)
SENT = Wording("Hello", "مرحبا", "kept")
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(("after", "kinds"), [(DAY - SECOND, []), (DAY, []), (DAY + SECOND, ["answer"])])
@pytest.mark.parametrize("drafted", [False, True])
def test_an_answer_is_due_after_a_day(records: Records, case: Make, draft: Make, drafted: bool, after: timedelta, kinds: list[str]) -> None:
    """Drafted or not: only what was copied answers."""
    case_id = records.keep_case(case())
    if drafted:
        records.keep_draft(case_id, draft())
    found = records.due(ASKED + after)
    assert [due.kind for due in found] == kinds
    assert [(due.reference, due.opens, due.by, due.overdue, due.client) for due in found] == [
        ("T-1", ASKED, ASKED + DAY, True, "Omar Saleh")
    ] * len(kinds)


def test_the_time_of_the_policy_comes_first(records: Records, case: Make, draft: Make) -> None:
    """Where a draft states ``respond_by``, that is the limit."""
    value = draft()
    value["decision"]["respond_by"] = (ASKED + timedelta(hours=2)).isoformat()
    records.keep_draft(records.keep_case(case()), value)
    assert [due.by for due in records.due(ASKED + timedelta(hours=3))] == [ASKED + timedelta(hours=2)]


@pytest.mark.parametrize(
    ("kind", "due"),
    [("acknowledged", ["answer"]), ("asked", []), ("resolved", []), ("followed_up", []), ("closed", []), ("done", ["answer"])],
)
def test_what_answers_a_request(records: Records, case: Make, kind: EventKind, due: list[str]) -> None:
    """Not an acknowledgement, nor an execution that the client does not know of."""
    case_id = records.keep_case(case())
    records.keep_event(Event(kind, case_id, done=Done(remedy="refill") if kind == "done" else None))
    assert [one.kind for one in records.due(ASKED + DAY + SECOND)] == due


def test_a_client_who_was_asked_and_answered_waits_again(records: Records, case: Make) -> None:
    """A newer version of the case after the asking starts the waiting; after a resolution it does not."""
    records.keep_event(Event("asked", records.keep_case(case())))
    second = records.keep_case(case(message="here it is", now="2026-05-12T11:30:00+04:00"))
    assert [due.case_id for due in records.due(ASKED + 2 * DAY)] == [second]
    records.keep_event(Event("resolved", second))
    third = records.keep_case(case(message="thanks"))
    assert [(due.kind, due.case_id) for due in records.due(ASKED + 2 * DAY)] == [("follow_up", third)]


@pytest.mark.parametrize(
    ("after", "overdue"),
    [(DAY - SECOND, None), (DAY, False), (2 * DAY, False), (2 * DAY + SECOND, True)],
    ids=["not yet", "opens", "closes", "overdue"],
)
@pytest.mark.parametrize("drafted", [False, True])
def test_a_follow_up_is_due_in_its_window(
    records: Records, case: Make, draft: Make, drafted: bool, after: timedelta, overdue: bool | None
) -> None:
    """24 to 48 hours after the reply was copied, which may be later than it was drafted."""
    case_id = records.keep_case(case())
    draft_id = records.keep_draft(case_id, draft()) if drafted else None
    drafted_at = records.story("T-1").drafts[0].at if drafted else None
    at = (drafted_at or ASKED) + timedelta(hours=3)
    records.keep_event(Event("copied", case_id, None, draft_id, SENT, Copy("plain", "both"), at=at))
    start = datetime(2026, 5, 12, 9, 30, tzinfo=UTC) if drafted else at  # the draft's now and the three hours that it waited
    assert [due.overdue for due in records.due(start + after)] == ([] if overdue is None else [overdue])


@pytest.mark.parametrize("kind", ["followed_up", "closed"])
def test_what_settles_a_follow_up(records: Records, case: Make, kind: EventKind) -> None:
    case_id = records.keep_case(case())
    records.keep_event(Event("resolved", case_id, at=ASKED))
    assert len(records.due(ASKED + 3 * DAY)) == 1
    records.keep_event(Event(kind, case_id, at=ASKED + 2 * DAY))
    assert records.due(ASKED + 3 * DAY) == ()


def test_both_halves_copied_one_by_one_are_one_resolution(records: Records, case: Make) -> None:
    case_id = records.keep_case(case())
    for half in ("en", "ar"):
        records.keep_event(Event("copied", case_id, None, None, SENT, Copy("plain", half)))  # type: ignore[arg-type]
    assert len(records.due(ASKED + 3 * DAY)) == 1


def test_what_ends_first_comes_first(records: Records, case: Make) -> None:
    records.keep_case(case(reference="T-late", received_at="2026-05-12T10:20:00+04:00"))
    records.keep_case(case(reference="T-early", received_at="2026-05-12T09:00:00+04:00"))
    assert [due.reference for due in records.due(ASKED + 2 * DAY)] == ["T-early", "T-late"]
