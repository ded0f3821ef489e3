"""Intake with a model: what it reads counts only with its quote, marked as the model's, and without anybody's name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from drafter.cli import main
from drafter.testing import BEHAVIOURS, Behaviour, serve
from drafter.testing.behaviours import Given

NOTE = (
    "Client Salma, order 88231 on instagram.com/salma.shop, paid 12.50 USD, 600 of 1000 delivered. "
    "Our supplier said he is unable to go on with it. تأكدنا أن الحساب صار خاص. Maybe the quality is poor.\n"
    "Client: you sent me the wrong thing!"
)


def _row(path: str, value: Any, quote: str) -> dict[str, Any]:
    return {"path": path, "value": value, "quote": quote}


@pytest.fixture
def taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """What intake makes of the note with a model that answers so, and what the model was sent."""

    def take(behaviour: Behaviour | str, *arguments: str) -> tuple[str, str]:
        path = tmp_path / "note.txt"
        path.write_text(NOTE, encoding="utf-8")
        monkeypatch.setenv("DRAFTER_MODEL_TIMEOUT", "1")
        with serve(behaviour) as server:
            monkeypatch.setenv("OPENAI_BASE_URL", server.url)
            assert main(["intake", str(path), "--model", "test", *arguments]) == 0
            return capsys.readouterr().out, json.dumps([request["messages"] for request in server.requests], ensure_ascii=False)

    return take


def _saying(*rows: dict[str, Any]) -> Behaviour:
    return Behaviour("reader", "facts", lambda _: Given(json.dumps({"facts": rows}, ensure_ascii=False)))


def _of(out: str) -> dict[str, Any]:
    return {fact["path"]: (fact["value"], fact["source"]) for fact in json.loads(out)["facts"]}


@pytest.mark.parametrize(
    ("row", "value"),
    [
        (_row("evidence.can_complete", "false", "he is unable to go on with it"), False),
        (_row("evidence.can_complete", False, "he is unable to go on with it"), False),
        (_row("evidence.panel_fault", "true", "تأكدنا أن الحساب صار خاص"), True),
    ],
    ids=["text", "flag", "Arabic"],
)
def test_a_fact_with_its_quote_is_the_models(taken: Any, row: dict[str, Any], value: Any) -> None:
    out, _ = taken(_saying(row), "--json")
    assert _of(out)[row["path"]] == (value, "model")
    (fact,) = [fact for fact in json.loads(out)["facts"] if fact["source"] == "model"]
    assert NOTE[fact["start"] : fact["end"]] == fact["quote"] == row["quote"]


@pytest.mark.parametrize(
    "row",
    [
        _row("evidence.can_complete", "false", "the supplier cannot"),
        _row("evidence.can_complete", "perhaps", "he is unable to go on with it"),
        _row("evidence.quality_deviates", "true", "Maybe the quality is poor"),
        _row("evidence.wrong_service", "true", "you sent me the wrong thing"),
        _row("order.start_count", "77", "600 of 1000 delivered"),
        _row("order.paid", "99 USD", "he is unable to go on with it"),
        _row("client.name", "Adel", "he is unable to go on with it"),
        _row("claim", "lost_parcel", "he is unable to go on with it"),
        _row("done", "credit", "he is unable to go on with it"),
        _row("order.status", "exploded", "he is unable to go on with it"),
    ],
    ids=["no quote", "no flag", "a doubt", "the client's word", "no such figure", "money", "a name", "no scenario", "no path", "no status"],
)  # fmt: skip
def test_what_does_not_hold_is_left_out(taken: Any, row: dict[str, Any]) -> None:
    """The case is the one that the text tells by itself."""
    out, _ = taken(_saying(row), "--json")
    assert [fact["path"] for fact in json.loads(out)["facts"] if fact["source"] == "model"] == []
    assert json.loads(out)["conflicts"] == []


def test_where_the_text_says_it_the_text_is_the_source(taken: Any) -> None:
    out, _ = taken(_saying(_row("order.delivered", "600", "600 of 1000 delivered")), "--json")
    assert _of(out)["order.delivered"] == (600, "text")


def test_another_reading_is_a_conflict(taken: Any) -> None:
    """The agent settles it; the case is without it."""
    out, _ = taken(_saying(_row("order.delivered", "1000", "600 of 1000 delivered")), "--json")
    (conflict,) = json.loads(out)["conflicts"]
    assert (conflict["path"], sorted(conflict["values"])) == ("order.delivered", [600, 1000])


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_a_failing_model_leaves_the_text(taken: Any, behaviour: str) -> None:
    out, _ = taken(behaviour)
    assert out.startswith("# without the model: ")
    assert 'id: "88231"' in out


def test_the_model_sees_nobody(taken: Any) -> None:
    _, sent = taken(_saying())
    assert not [word for word in ("Salma", "salma", "88231", "12.50") if word in sent]
    assert "600 of 1000" in sent
