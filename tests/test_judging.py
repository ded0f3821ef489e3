"""The second opinion: it adds what it can quote, takes nothing away, and sees nobody's name."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.errors import CaseError
from drafter.settings import Settings
from drafter.testing import BEHAVIOURS, Behaviour, serve
from drafter.testing.behaviours import Given
from drafter.testing.server import dead_url

Built = Callable[..., Case]


def _saying(*rows: dict[str, Any]) -> Behaviour:
    return Behaviour("judge", "an opinion", lambda _: Given(json.dumps({"findings": rows}, ensure_ascii=False)))


def _row(rule: str, lang: str, quote: str, why: str = "Because.") -> dict[str, Any]:
    return {"rule": rule, "lang": lang, "quote": quote, "why": why}


def _judged(case: Case, behaviour: Behaviour | str, en: str | None = None) -> tuple[Any, dict[str, Any], Any, Any]:
    with serve(behaviour) as server:
        desk = Desk(settings=Settings(model="test", base_url=server.url, timeout=1.0))
        reply = desk.strict(case).reply
        texts = (en or reply.text("en"), reply.text("ar"))
        checked, opinion = desk.judged(case, *texts)
        return checked, opinion, desk.check(case, *texts), (server, texts)


@pytest.mark.parametrize(
    ("lang", "quote"), [("en", "thank you for letting us know"), ("ar", "نعتذر عن هذا التوقف")], ids=["English", "Arabic"]
)
def test_a_finding_with_a_quote_is_added(case: Built, lang: str, quote: str) -> None:
    """It has its place in the reply, and the reply is no longer called kept."""
    checked, opinion, before, (_, texts) = _judged(case(), _saying(_row("claim.untrue", lang, quote)))
    assert (before.verdict, checked.verdict) == ("kept", "unverified")
    (finding,) = checked.findings
    assert (finding.rule, finding.lang, finding.quote, finding.why) == ("claim.untrue", lang, quote, "A second opinion: Because.")
    assert texts[lang == "ar"][finding.start : finding.end] == quote
    assert (opinion["added"], opinion["failure"], opinion["name"]) == (1, None, "test")


@pytest.mark.parametrize(
    "row",
    [
        _row("claim.untrue", "en", "words that do not stand there"),
        _row("claim.untrue", "ar", "thank you for letting us know"),
        _row("no.such.rule", "en", "thank you for letting us know"),
        _row("claim.untrue", "fr", "thank you for letting us know"),
        _row("claim.untrue", "en", ""),
        _row("leak.identity", "en", "█"),
        {"rule": "claim.untrue", "lang": "en"},
    ],
    ids=["not there", "the other half", "no rule", "no language", "no quote", "covered", "no row"],
)
def test_what_cannot_be_shown_is_not_added(case: Built, row: dict[str, Any]) -> None:
    checked, opinion, before, _ = _judged(case(), _saying(row))
    assert (checked, opinion["added"]) == (before, 0)


def test_nothing_is_taken_away(case: Built) -> None:
    """A breach stays one, whatever a model says or leaves unsaid; nothing is found twice."""
    bad = "We will refund you 500 USD today."
    checked, _, before, _ = _judged(
        case(), _saying(_row("promise.remedy", "en", bad), _row("text.artifact", "en", "We will refund you")), bad
    )
    assert before.verdict == checked.verdict == "breached"
    assert checked.findings[: len(before.findings)] == before.findings
    assert [finding.rule for finding in checked.findings[len(before.findings) :]] == ["text.artifact"]


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_a_failing_judge_changes_nothing(case: Built, behaviour: str) -> None:
    """Silent, but told in the JSON."""
    checked, opinion, before, _ = _judged(case(), behaviour)
    assert checked == before
    assert opinion["failure"]
    assert opinion["added"] == 0


def test_the_judge_sees_nobody(case: Built) -> None:
    """The reply goes out with names, numbers and amounts covered."""
    _, _, _, (server, _) = _judged(case(), _saying())
    sent = server.requests[0]["messages"][0]["content"]
    assert not [word for word in ("Omar", "Saleh", "88231", "5.00", "12.50") if word in sent]
    assert "Instagram Followers" not in sent
    assert "█" in sent


def test_a_second_opinion_is_on_the_verdict_of_check(desk: Desk, case: Built) -> None:
    """What does not fit its channel stays unverified, and an offer that was chosen is the only one there is."""
    proofs = [{"remedy": "credit", "amount": f"1.{place:02} USD", "reference": "R" * 60} for place in range(15)]
    short = case(channel="instagram", stage="follow_up", done=proofs)
    draft = desk.draft(short)
    texts = draft.reply.text("en"), draft.reply.text("ar")
    assert desk.check(short, *texts).verdict == "unverified"
    assert desk.check(short, *texts).basis is None
    assert desk.judged(short, *texts)[0] == desk.check(short, *texts)
    with pytest.raises(CaseError, match="99 is no offer of this decision"):
        desk.judged(case(), *texts, offer=99)


def test_without_a_model_that_is_said(desk: Desk, case: Built) -> None:
    checked, opinion = desk.judged(case(), "x", "س")
    assert checked == desk.check(case(), "x", "س")
    assert opinion == {"name": None, "added": 0, "failure": "no model is set (DRAFTER_MODEL)"}
    assert "cannot be reached" in Desk(settings=Settings(model="t", base_url=dead_url())).judged(case(), "x", "س")[1]["failure"]
