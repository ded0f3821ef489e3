"""`drafter intake` as a user meets it: a note in, a case file or JSON out, batches, and what is no note."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from drafter.case import from_text
from drafter.cli import main

NOTE = "Order 88231, 600 of 1000 delivered, ordered yesterday. الحالة جزئي. paid 12.50 USD but she says she paid 15 USD"
RECEIVED = "2026-05-12T10:05:00+04:00"


@pytest.fixture
def note(tmp_path: Path) -> str:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    return str(path)


def test_the_case_file_can_be_drafted_from(note: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What it prints is a case, with each quote and each conflict as a comment."""
    assert main(["intake", note, "--received-at", RECEIVED, "--model", "none"]) == 0
    out = capsys.readouterr().out
    case = from_text(out)
    assert (case.order.id, case.order.delivered, case.order.status, case.order.paid) == ("88231", 600, "partial", None)
    assert 'status: "partial"  # جزئي' in out
    assert '# to settle, order.paid: "12.50 USD" (paid 12.50 USD); "15 USD" (paid 15 USD)' in out


def test_json_has_facts_with_their_places(note: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Keys in the order that DESIGN gives them; offsets into the text."""
    assert main(["intake", note, "--json", "--received-at", RECEIVED]) == 0
    value = json.loads(capsys.readouterr().out)
    assert list(value) == ["case", "facts", "conflicts"]
    assert all(list(fact) == ["path", "value", "quote", "start", "end", "source"] for fact in value["facts"])
    assert all(NOTE[fact["start"] : fact["end"]] == fact["quote"] for fact in value["facts"])
    assert value["conflicts"][0]["path"] == "order.paid"


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A note can be piped in."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(NOTE.encode())))
    assert main(["intake", "-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["case"]["order"]["id"] == "88231"


def test_batch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Lines in, lines out, in order; one that cannot be handled says why and the rest go on."""
    rows = [{"id": "a", "text": NOTE, "received_at": RECEIVED}, {"id": "b", "text": " "}, {"id": "c", "text": "x", "received_at": "noon"}]
    path = tmp_path / "notes.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["intake", "--batch", str(path)]) == 2
    first, second, third = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(first) == ["id", "case", "facts", "conflicts"]
    assert first["case"]["order"]["ordered_at"] == "2026-05-11T00:00:00+04:00"
    assert "empty" in second["error"]
    assert "UTC offset" in third["error"]


@pytest.mark.parametrize("arguments", [["--received-at", "2026-05-12T10:05:00"], ["--received-at", "soon"]])
def test_what_cannot_be_done_is_said(note: str, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """One sentence that names the value and what is allowed."""
    assert main(["intake", note, *arguments]) == 2
    assert repr(arguments[1]) in capsys.readouterr().err


def test_a_note_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a note the command says how to give one."""
    assert main(["intake"]) == 2
    assert "standard input" in capsys.readouterr().err
