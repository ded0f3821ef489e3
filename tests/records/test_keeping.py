"""What goes in comes out: cases, drafts, events with all that they carry; and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from threading import Thread
from typing import Any

import pytest

from drafter.case import Done
from drafter.errors import CaseError, RecordError
from drafter.guard import Finding
from drafter.records import Copy, Event, Override, Records, Wording
from drafter.records.edits import distance

Make = Callable[..., Any]
FINDING = Finding("promise.amount", "ar", "9 دولار", 3, 10, "above the ceiling", "E2")
SENT = Wording("We will add 9 USD.", "سنضيف 9 دولار.", "breached", (FINDING,))


@pytest.fixture
def case_id(records: Records, case: Make) -> str:
    return records.keep_case(case(), agent="Mona")


def test_a_case_comes_back_as_it_was(records: Records, case: Make) -> None:
    """Money, offsets, absent facts and Arabic words stay as they are."""
    given = case(message="أُرِيدُ نقودي", client={"name": "سَلمى", "account_id": "C-1"}, order={"paid": "10.500 KWD", "refunded": None})
    records.keep_case(given, agent="Mona")
    (kept,) = records.story("T-1").cases
    assert kept.case == given
    assert kept.case.now.utcoffset() == timedelta(hours=4)
    assert (kept.agent, kept.at.tzinfo) == ("Mona", UTC)


@pytest.mark.parametrize("spelled", ["T-1", "t-1", " T-1 ", "T-١"])
def test_a_reference_is_found_as_people_write_it(records: Records, case_id: str, spelled: str) -> None:
    assert records.story(spelled).cases[0].case_id == case_id


def test_versions_of_a_case(records: Records, case: Make) -> None:
    """The same reference, or an earlier id where there is none, is one request; each version is a row."""
    ids = [records.keep_case(case(stage=stage)) for stage in ("acknowledge", "resolve")]
    assert [kept.case_id for kept in records.story("T-1").cases] == ids
    first = records.keep_case(case(reference=None))
    second = records.keep_case(case(reference=None), version_of=first)
    alone = records.keep_case(case(reference=None))
    assert [kept.case_id for kept in records.story(second).cases] == [first, second]
    assert [kept.case_id for kept in records.story(alone).cases] == [alone]
    assert [found.case_id for found in records.search()] == [alone, second, ids[1]]


def test_a_long_reference_and_name_are_kept(records: Records, case: Make) -> None:
    """What does not fit an index is still found."""
    long = "مرجع " * 2_000
    case_id = records.keep_case(case(reference=long, client={"name": long, "account_id": long}))
    assert records.story(long).cases[0].case_id == case_id


def test_a_draft_comes_back_as_it_was(records: Records, case_id: str, draft: Make) -> None:
    value = draft()
    draft_id = records.keep_draft(case_id, value, agent="Mona")
    (kept,) = records.story("T-1").drafts
    assert (kept.draft_id, kept.case_id, kept.agent, kept.verdict, kept.findings) == (draft_id, case_id, "Mona", "kept", ())
    assert kept.value == value


def test_a_copied_event_comes_back_as_it_was(records: Records, case_id: str, draft: Make) -> None:
    """One event carries the final text, its verdict and findings, where it went, how far it was edited and who allowed it."""
    draft_id = records.keep_draft(case_id, draft())
    event = Event(
        "copied", case_id, "e-1", draft_id, SENT, Copy("whatsapp", "ar", False), Override("agreed by phone", "Sara"), agent="Mona"
    )
    assert records.keep_event(event) == "e-1"
    (kept,) = records.story("T-1").events
    assert (kept.event_id, kept.case_id, kept.draft_id, kept.agent) == ("e-1", case_id, draft_id, "Mona")
    assert (kept.copy, kept.override, kept.step) == (event.copy, event.override, "resolved")
    assert (kept.texts, kept.verdict) == ({"en": SENT.en, "ar": SENT.ar}, "breached")
    assert kept.findings == (FINDING.to_json(),)
    assert set(kept.distances) == {"en", "ar"}


@pytest.mark.parametrize("form", ["plain", "channel"])
def test_a_text_that_nobody_edited_has_no_distance(records: Records, case_id: str, draft: Make, form: str) -> None:
    """The draft as it is, or as its channel shows it (*bold*), is not edited; one word more is one."""
    value = draft(channel="whatsapp")
    draft_id = records.keep_draft(case_id, value)
    en, ar = (value["en"], value["ar"]) if form == "plain" else (value["text"]["en"], value["text"]["ar"])
    for number, more in enumerate(("", " شكرا")):
        wording = Wording(en, ar + more, "unverified")
        records.keep_event(Event("copied", case_id, f"e-{number}", draft_id, wording, Copy("whatsapp", "both")))
    assert [event.distances for event in records.story("T-1").events] == [{}, {"ar": 1}]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("", "", 0),
        ("a b c", "a c", 1),
        ("a", "b", 1),
        ("", "سنضيف رصيدك", 2),
        ("a b", "b a", 2),
        ("a a", "a a a", 1),
        ("x a y", "x b b y", 2),
        ("a " * 3_000, "a " * 2_990, 10),
    ],
)
def test_distance(before: str, after: str, words: int) -> None:
    assert distance(before, after) == distance(after, before) == words


def test_done_comes_back_with_its_proof(records: Records, case_id: str) -> None:
    done = Done.model_validate({"remedy": "credit", "amount": "5.00 USD", "reference": "TX-1", "at": "2026-05-12T10:20:00+04:00"})
    records.keep_event(Event("done", case_id, "e-1", done=done, note="by the panel"))
    (kept,) = records.story("T-1").events
    assert (kept.done, kept.note, kept.step) == (done, "by the panel", None)


def test_the_same_event_twice_is_one(records: Records, case_id: str) -> None:
    """A browser that sends again changes nothing: the first stands."""
    event = Event("copied", case_id, "e-1", None, SENT, Copy("plain", "en"))
    again = Event("copied", case_id, "e-1", None, Wording("other", "آخر", "kept"), Copy("plain", "ar"))
    assert [records.keep_event(event), records.keep_event(event), records.keep_event(again)] == ["e-1"] * 3
    (kept,) = records.story("T-1").events
    assert kept.texts["en"] == SENT.en


def test_the_same_event_from_many_threads_is_one(records: Records, url: str, case_id: str) -> None:
    """Also where they come in the same moment, through other connections."""
    others = [records, Records(url), Records(url)]
    said: list[str] = []
    event = Event("copied", case_id, "e-1", None, SENT, Copy("plain", "en"))
    threads = [Thread(target=lambda one=one: said.append(one.keep_event(event))) for one in others * 8]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for other in others[1:]:
        other.close()
    assert said == ["e-1"] * 24
    assert len(records.story("T-1").events) == 1


def test_an_id_of_another_event_is_refused(records: Records, case: Make, case_id: str) -> None:
    records.keep_event(Event("asked", case_id, "e-1"))
    for other in (Event("closed", case_id, "e-1"), Event("asked", records.keep_case(case(reference="T-2")), "e-1")):
        with pytest.raises(RecordError, match="event 'e-1' is kept already as 'asked'"):
            records.keep_event(other)


@pytest.mark.parametrize(
    ("stage", "evidence", "step"),
    [
        ("acknowledge", None, "acknowledged"),
        ("resolve", {}, "asked"),
        ("resolve", {"can_complete": False}, "resolved"),
        ("follow_up", {"can_complete": False}, "followed_up"),
    ],
)
def test_the_step_of_a_copied_draft(records: Records, case: Make, draft: Make, stage: str, evidence: Any, step: str) -> None:
    """A copied reply takes the step of its kind, whatever stage was asked for."""
    changes = {"stage": stage, "evidence": evidence}
    case_id = records.keep_case(case(**changes))
    draft_id = records.keep_draft(case_id, draft(**changes))
    records.keep_event(Event("copied", case_id, None, draft_id, SENT, Copy("plain", "both")))
    assert records.story("T-1").events[0].step == step


def test_a_threat_that_is_escalated_is_only_acknowledged(records: Records, case: Make, draft: Make) -> None:
    value = draft(message="I will go to court", claim="dispute_threat")
    case_id = records.keep_case(case())
    records.keep_event(Event("copied", case_id, None, records.keep_draft(case_id, value), SENT, Copy("plain", "both")))
    assert (value["decision"]["outcome"], records.story("T-1").events[0].step) == ("escalate", "acknowledged")


def test_the_step_without_a_draft_is_of_the_stage(records: Records, case_id: str) -> None:
    records.keep_event(Event("copied", case_id, None, None, SENT, Copy("plain", "both")))
    assert records.story("T-1").events[0].step == "resolved"


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (Event("copied", "C"), "wording is missing; copy is missing"),
        (Event("edited", "C"), "wording is missing"),
        (Event("done", "C"), "done is missing"),
        (Event("asked", "C", wording=SENT), "wording is given, and only another kind has it"),
        (Event("sent", "C"), "allowed kinds are acknowledged, asked,"),  # type: ignore[arg-type]
        (Event("asked", "C", event_id="e 1"), "event_id 'e 1' is not 1 to 64 letters"),
        (Event("asked", "C", event_id=""), "event_id '' is not"),
        (Event("asked", "C", note="\x00"), "note holds NUL"),
        (Event("asked", "C", note="\ud83d"), "note holds one half of a character"),
        (Event("asked", "C", note="x" * 100_001), "note has 100,001 characters; at most 100,000"),
        (Event("edited", "C", wording=Wording("", "", "safe")), "verdict 'safe' is none of kept"),  # type: ignore[arg-type]
        (Event("copied", "C", wording=SENT, copy=Copy("fax", "all")), "half 'all' is none of en, ar, both"),  # type: ignore[arg-type]
        (Event("edited", "C", wording=SENT, override=Override(" ", " ")), "an override has a reason or a supervisor"),
        (Event("asked", "C"), "'C' is no case of these records"),
        (Event("asked", "C", at=datetime(2026, 5, 12)), "2026-05-12T00:00:00 has no UTC offset"),  # noqa: DTZ001 - the fault
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_an_event_that_is_refused(records: Records, event: Event, sentence: str) -> None:
    with pytest.raises(RecordError) as refused:
        records.keep_event(event)
    assert sentence in str(refused.value)


def test_a_draft_of_another_case_is_refused(records: Records, case: Make, case_id: str, draft: Make) -> None:
    other = records.keep_draft(records.keep_case(case(reference="T-2")), draft())
    for draft_id in (other, "none"):
        with pytest.raises(RecordError, match=f"'{draft_id}' is no draft of this case"):
            records.keep_event(Event("edited", case_id, None, draft_id, SENT))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"en": None}, "'en' is missing or no text"),
        ({"ar": "\x00"}, "ar holds NUL"),
        ({"verdict": "safe"}, "verdict 'safe' is none of kept, breached, unverified"),
        ({"findings": None}, "'findings' is missing or no list"),
        ({"decision": {}}, "'decision' is missing or states no outcome"),
        ({"decision": {"outcome": "offer", "respond_by": "soon"}}, "decision.respond_by 'soon' is no time"),
    ],
)
def test_a_draft_that_is_refused(records: Records, case_id: str, draft: Make, changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(RecordError, match="the draft cannot be kept") as refused:
        records.keep_draft(case_id, {**draft(), **changes})
    assert sentence in str(refused.value)


def test_half_a_character_is_refused(records: Records, case: Make) -> None:
    """Wherever it stands; neither database can write it."""
    with pytest.raises(RecordError, match="one half of a character"):
        records.keep_case(case(), agent="\ud83d")


def test_an_instant_of_any_offset_is_one_instant(records: Records, case_id: str) -> None:
    at = datetime(2026, 5, 12, 10, 30, 0, 123456, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    records.keep_event(Event("asked", case_id, at=at))
    assert records.story("T-1").events[0].at == at


@pytest.mark.usefixtures("case_id")
def test_facts_that_a_later_version_refuses_are_still_told(records: Records, sql: Callable[[str], None]) -> None:
    """A story is read from the plain values; only the case itself cannot be made of them."""
    columns = "id, request, at, asked_at, respond_by, stage, folded"
    sql(f"INSERT INTO cases ({columns}, facts) SELECT 'old', {columns.split(', ', 1)[1]}, '{{\"moods\": 1}}' FROM cases")
    first, old = records.story("T-1").cases
    assert (first.case.reference, old.facts) == ("T-1", {"moods": 1})
    with pytest.raises(CaseError, match="moods is no known key"):
        _ = old.case
