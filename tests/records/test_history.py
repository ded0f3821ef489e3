"""``drafter history``: words, JSON, exports, and what cannot be done."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drafter.case import Done
from drafter.cli import main
from drafter.records import Copy, Event, Override, Records, Wording

Make = Callable[..., Any]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def ran(*arguments: str) -> tuple[int, str, str]:
        status = main(["history", *arguments])
        return status, *capsys.readouterr()

    return ran


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: Make, draft: Make) -> str:
    """An installation whose records hold one request; its id."""
    url = f"sqlite:///{tmp_path / 'records.db'}"
    monkeypatch.setenv("DRAFTER_DATABASE_URL", url)
    with Records() as records:
        case_id = records.keep_case(case(), agent="Mona")
        draft_id = records.keep_draft(case_id, draft())
        wording = Wording("Hello\n\nSecond", "مرحبا", "unverified")
        event = Event("copied", case_id, "e-1", draft_id, wording, Copy("plain", "en"), Override("known", "Sara"), note="by phone")
        records.keep_event(event)
        records.keep_event(
            Event("done", case_id, done=Done.model_validate({"remedy": "credit", "amount": "5.00 USD", "reference": "TX-1"}))
        )
    return case_id


@pytest.mark.usefixtures("installed")
def test_the_latest_requests(run: Run) -> None:
    status, out, err = run()
    assert (status, err) == (0, "")
    assert out.rstrip().endswith("T-1  Omar Saleh  stopped_midway, offer, unverified, resolved")


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(("text", "found"), [("مَرحبا", True), ("omar", True), ("nowhere", False)])
def test_a_search(run: Run, text: str, found: bool) -> None:
    assert ("T-1" in run("--search", text)[1]) is found
    assert [row["reference"] for row in json.loads(run("--search", text, "--json")[1])] == ["T-1"] * found


def test_a_story_in_words(run: Run, installed: str) -> None:
    """By reference or id; only the half that was copied is told."""
    for name in ("T-1", installed):
        status, out, _ = run("--case", name)
        assert status == 0
        told = [line[18:] if line[:2] == "20" else line for line in out.splitlines()]
        assert told == [
            "Request T-1",
            "case kept, stage resolve by Mona",
            "draft, offer, kept",
            told[3],
            "    en: Hello",
            "    en: Second",
            "done, credit 5.00 USD TX-1",
        ]
        assert told[3].startswith("copied, en for plain, unverified, ")
        assert told[3].endswith(" words changed, allowed by Sara: known, by phone")


@pytest.mark.usefixtures("installed")
def test_exports(run: Run) -> None:
    value = json.loads(run("--case", "T-1", "--export", "json")[1])
    assert value == json.loads(run("--case", "T-1", "--json")[1])
    assert value["reference"] == "T-1"
    assert run("--case", "T-1", "--export", "html")[1].startswith("<!doctype html>")


def test_what_is_due_is_found(run: Run, installed: str) -> None:
    """Status 1, as wherever something is found; the partial order's window lies in the past."""
    del installed
    status, out, _ = run("--due")
    assert (status, out[:22]) == (1, "follow-up  overdue sin")
    assert [(row["kind"], row["overdue"]) for row in json.loads(run("--due", "--json")[1])] == [("follow_up", True)]


def test_nothing_is_kept_yet(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_DATABASE_URL", f"sqlite:///{tmp_path / 'new.db'}")
    assert run() == (0, "No request fits.\n", "")
    assert run("--due") == (0, "Nothing is due.\n", "")
    assert run("--json")[1] == "[]\n"


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--case", "T-9"], "'T-9' is no reference and no case id of these records"),
        (["--export", "json"], "--export needs the request"),
        (["--search", "x", "--due"], "--search, --due and --case exclude each other"),
    ],
)
def test_what_cannot_be_told(run: Run, arguments: list[str], sentence: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"drafter history: {sentence}")
    assert err.count("\n") == 1


def test_a_database_that_cannot_be_opened(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_DATABASE_URL", "mysql://agent:s3cret@localhost/records")
    status, _, err = run()
    assert (status, err.count("\n"), "s3cret" in err) == (2, 1, False)
