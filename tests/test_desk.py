"""The desk: from a case to a checked draft, in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from drafter.case import Case
from drafter.desk import _VERDICTS, Desk
from drafter.errors import CaseError, LibraryError, PolicyError
from drafter.settings import Settings

Built = Callable[..., Case]
SHAPE = [
    "reference",
    "stage",
    "scenario",
    "decision",
    "offer",
    "approval",
    "mode",
    "kind",
    "en",
    "ar",
    "channel",
    "text",
    "dropped",
    "verdict",
    "basis",
    "findings",
    "promises",
    "missing",
    "fallback",
    "model",
]


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        ("My followers are dropping every day, I lost 300 of them since last week", "drops"),
        ("المتابعين نازلين كل يوم، نقصوا ٣٠٠ من الأسبوع الماضي", "drops"),
        ("you charged my card two times for the same order", "duplicate_charge"),
        ("انسحب المبلغ مرتين من بطاقتي لنفس الطلب", "duplicate_charge"),
        ("I pasted the wrong link by mistake", "wrong_link"),
        ("حطيت رابط غلط", "wrong_link"),
    ],
)
def test_a_claim_is_found_in_the_words(desk: Desk, case: Built, message: str, claim: str) -> None:
    """A case without a claim takes the scenario that its message fits, and the draft shows the match."""
    draft = desk.draft(case(claim=None, message=message, order={"status": "completed", "delivered": 1000}, evidence=None))
    assert draft.case.claim == claim
    assert draft.match is not None
    assert draft.match.best == draft.match.scenarios[0].id == claim
    assert draft.version == desk.library.scenario(claim).version


def test_the_agents_words_serve_where_the_client_gave_none(desk: Desk, case: Built) -> None:
    """Without a message the summary is matched."""
    draft = desk.draft(case(claim=None, message=None, summary="client says the followers keep dropping", evidence=None))
    assert draft.case.claim == "drops"


@pytest.mark.parametrize(
    "words", [{"message": ""}, {"message": " \n"}, {"message": "The weather is lovely in Muscat this week, is it not?"}], ids=str
)
def test_without_a_claim_the_reply_asks(desk: Desk, case: Built, words: dict[str, str]) -> None:
    """Where no scenario fits, nothing is decided: the client is asked what it is about, in lines that are kept."""
    draft = desk.draft(case(claim=None, evidence=None, **words))
    assert draft.case.claim is None
    assert draft.version is None
    assert draft.decision.missing == ("claim",)
    assert draft.checked.verdict == "kept"
    question = desk.library.questions.questions["claim"].client
    assert [piece.line for piece in draft.reply.pieces if piece.part == "question"] == [question]


def test_a_stated_claim_is_not_matched(desk: Desk, case: Built) -> None:
    """What the agent chose stands, whatever the message says."""
    draft = desk.draft(case(message="my followers are dropping"))
    assert draft.case.claim == "stopped_midway"
    assert draft.match is None


@pytest.mark.parametrize("act", ["draft", "decide", "check"])
def test_an_unknown_claim_names_the_known_ones(desk: Desk, case: Built, act: str) -> None:
    made = case(claim="lost_parcel")
    with pytest.raises(CaseError) as raised:
        desk.check(made, "x", "س") if act == "check" else getattr(desk, act)(made)
    assert (
        str(raised.value) == f"case: claim: 'lost_parcel' is no scenario of this library; known are {', '.join(desk.library.scenario_ids)}"
    )


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("Is there a warranty, and what happens when followers drop inside it?", "warranty"),
        ("هل يوجد ضمان وماذا يحدث إذا نقص المتابعون؟", "الضمان"),
    ],
)
def test_a_question_is_answered_from_the_clauses(desk: Desk, case: Built, message: str, told: str) -> None:
    """The answer is the text of the clauses that bear on it, word for word, in both languages."""
    draft = desk.draft(case(claim="policy_question", message=message, order=None, evidence=None))
    slot = desk.policy_text(draft.case)
    assert slot is not None
    texts = [clause.text for clause in desk.library.policy.clauses if clause.told]
    assert any(slot.en.startswith(text.en) and slot.ar.startswith(text.ar) for text in texts)
    assert slot.en in draft.reply.text("en")
    assert slot.ar in draft.reply.text("ar")
    assert told in slot.en + slot.ar
    assert draft.checked.verdict == "kept"


@pytest.mark.parametrize("changes", [{"claim": "drops"}, {"claim": "policy_question", "message": " "}], ids=["no question", "no words"])
def test_only_a_question_gets_policy_text(desk: Desk, case: Built, changes: dict[str, Any]) -> None:
    assert desk.policy_text(case(**changes)) is None


def _three_ways(case: Built) -> Case:
    return case(
        claim="wrong_service",
        order={"status": "completed", "delivered": 1000},
        evidence={"wrong_service": True},
        client={"closing_account": True},
    )


@pytest.mark.parametrize(("offer", "remedy"), [(None, "refund"), (0, "redelivery"), (1, "credit"), (2, "refund")])
def test_an_offer_is_chosen_by_its_place(desk: Desk, case: Built, offer: int | None, remedy: str) -> None:
    """Without a choice the recommended one is taken: the account is closing, so the card."""
    draft = desk.draft(_three_ways(case), offer)
    assert [given.remedy for given in draft.reply.offers] == [remedy]
    assert draft.to_json()["offer"] == (2 if offer is None else offer)


@pytest.mark.parametrize("offer", [-1, 3, 99])
def test_an_offer_out_of_range_is_refused(desk: Desk, case: Built, offer: int) -> None:
    with pytest.raises(CaseError) as raised:
        desk.draft(_three_ways(case), offer)
    with pytest.raises(CaseError, match="is no offer of this decision"):
        desk.check(_three_ways(case), "x", "س", offer)
    assert str(raised.value) == f"offer: {offer} is no offer of this decision; there are 3, counted from 0"


@pytest.mark.parametrize(
    "changes",
    [{"claim": "dispute_threat"}, {"message": "Refund me or I open a chargeback"}, {"message": "سأرفع شكوى إلى حماية المستهلك"}],
    ids=["claim", "English word", "Arabic word"],
)
def test_a_dispute_is_withheld(desk: Desk, case: Built, changes: dict[str, str]) -> None:
    """The supervisor sees what would be due; the client's reply promises nothing, and no offer can be chosen."""
    made = case(**changes)
    draft = desk.draft(made)
    assert (draft.decision.outcome, draft.decision.offers, draft.reply.key) == ("escalate", (), "escalate")
    assert [str(offer.amount) for offer in draft.decision.withheld] == ["5.00 USD"]
    assert draft.to_json()["promises"] == []
    assert "5.00" not in draft.reply.text("en") + draft.reply.text("ar")
    assert draft.checked.verdict == "kept"
    with pytest.raises(CaseError, match="0 is no offer of this decision; there are 0"):
        desk.draft(made, 0)


def test_a_reply_is_held_against_the_decision_that_is_given(desk: Desk, case: Built) -> None:
    """What is remembered of a case serves the case's own decision alone: another one, and the same words promise too much."""
    draft = desk.draft(case())
    withheld = replace(draft.decision, outcome="escalate", offers=(), recommended=None)
    both = draft.reply.text("en"), draft.reply.text("ar")
    assert desk.check_pieces(draft.case, withheld, *both).verdict == "breached"
    assert desk.check_pieces(draft.case, draft.decision, *both).verdict == "kept"
    assert desk.check(case(), *both).verdict == "kept"


def test_the_same_letters_are_checked_once_for_a_case(desk: Desk, case: Built) -> None:
    """Any other letter, or another case, is a check of its own."""
    draft = desk.draft(case())
    en, ar = draft.reply.text("en"), draft.reply.text("ar")
    first = desk.check(case(), en, ar)
    assert desk.check(case(), en, ar) is first
    assert desk.check(case(), f"{en} We will add 500 USD to your balance.", ar).verdict == "breached"
    other = case(order={"paid": "1.00 USD"})
    assert desk.check(other, en, ar).verdict == "breached"


def test_what_is_remembered_of_a_case_has_a_limit(desk: Desk, case: Built) -> None:
    for number in range(_VERDICTS + 5):
        desk.check(case(), f"Thank you. {number}", "شكرًا لك.")
    assert len(desk._measure(case()).verdicts) <= _VERDICTS


def test_a_draft_as_plain_values(desk: Desk, case: Built) -> None:
    """The keys stand in the order of the design, and the promise is told beside its words."""
    value = desk.draft(case()).to_json()
    assert list(value) == SHAPE
    assert value["scenario"] == {"id": "stopped_midway", "version": 2}
    assert (value["offer"], value["mode"], value["verdict"], value["model"], value["fallback"]) == (0, "strict", "kept", None, None)
    (promise,) = value["promises"]
    assert {key: promise[key] for key in ("remedy", "polarity", "amount", "percent", "hours")} == {
        "remedy": "credit", "polarity": "promised", "amount": {"value": "5.00", "currency": "USD"}, "percent": None, "hours": 0,
    }  # fmt: skip
    assert promise["quote"]["en"] in value["en"]
    assert promise["quote"]["ar"] in value["ar"]


@pytest.mark.parametrize(
    ("paid", "place", "approval"), [("60.00 USD", "credit", "supervisor"), ("50.00 USD", "credit", None)], ids=["over", "at the limit"]
)
def test_the_offer_is_the_one_that_must_be_approved(desk: Desk, case: Built, paid: str, place: str, approval: str | None) -> None:
    """A reply that cancels and credits points at the credit: the money, and whoever must approve it."""
    order = {"status": "pending", "delivered": 0, "paid": paid, "promised_by": "2026-05-11T09:00:00+04:00"}
    for chosen in (None, 0, 1):
        value = desk.draft(case(claim="not_started", order=order, evidence=None), chosen).to_json()
        pointed = value["decision"]["offers"][value["offer"]]
        assert [promise["remedy"] for promise in value["promises"]] == ["cancel", "credit"]
        assert (pointed["remedy"], pointed["approval"], value["approval"]) == (place, approval, approval)


def test_a_reply_without_an_offer_needs_nobody(desk: Desk, case: Built) -> None:
    value = desk.draft(case(stage="acknowledge")).to_json()
    assert (value["offer"], value["approval"]) == (None, None)


def test_what_is_done_is_told_as_done(desk: Desk, case: Built) -> None:
    """The amount of the proof stands in the past tense, not the ceiling."""
    done = [{"remedy": "credit", "amount": "4.00 USD", "reference": "TX-1"}]
    (promise,) = desk.draft(case(done=done)).to_json()["promises"]
    assert (promise["remedy"], promise["polarity"], promise["amount"]["value"], promise["hours"]) == ("credit", "done", "4.00", None)


def test_a_discount_that_was_set_up_names_no_ceiling(desk: Desk, case: Built) -> None:
    """The proof says that it was set up, not how high it is."""
    order = {
        "status": "completed",
        "delivered": 1000,
        "start_count": 100,
        "current_count": 900,
        "completed_at": "2026-05-02T09:00:00+04:00",
    }
    made = case(claim="drops", order=order, evidence=None, done=[{"remedy": "discount", "reference": "D-1"}])
    (promise,) = desk.draft(made).to_json()["promises"]
    assert (promise["remedy"], promise["polarity"], promise["percent"]) == ("discount", "done", None)


def test_a_reply_that_does_not_fit_is_not_called_kept(desk: Desk, case: Built) -> None:
    """Where even a half is longer than the channel takes when all that may go is gone, it is no finished reply."""
    draft = desk.draft(case(channel="instagram"))
    assert draft.text.too_long == ()
    long = case(channel="instagram", stage="follow_up", done=_many_proofs())
    found = desk.draft(long)
    assert "ar" in found.text.too_long
    assert found.checked.verdict == "unverified"
    assert [finding.rule for finding in found.checked.findings] == ["text.channel"]
    assert found.checked.findings[0].why == f"Too long for the channel: {', '.join(found.text.too_long)}; send the halves one by one."


def _many_proofs() -> list[dict[str, str]]:
    return [{"remedy": "credit", "amount": f"1.{place:02} USD", "reference": "R" * 60} for place in range(15)]


def test_halves_that_fit_one_by_one_stay_kept(desk: Desk, case: Built) -> None:
    """Both together are too long for Instagram, each alone is not: the agent is told, the reply is good."""
    found = desk.draft(case(channel="instagram", stage="follow_up", done=_many_proofs()[:4]))
    assert found.text.too_long == ("both",)
    assert found.checked.verdict == "kept"
    assert [finding.rule for finding in found.checked.findings] == ["text.channel"]


def test_a_warranty_without_an_end_is_told_without_its_day(desk: Desk, case: Built) -> None:
    """One for life is written as millions of days: no calendar reaches its end, and the drop is inside it."""
    order = {
        "status": "completed",
        "delivered": 1000,
        "start_count": 100,
        "current_count": 700,
        "completed_at": "2026-05-02T09:00:00+04:00",
    }
    made = desk.draft(case(claim="drops", order={**order, "warranty_days": 4_000_000, "warranty_from": "completed"}, evidence=None))
    assert made.checked.verdict == "kept"
    assert [offer.remedy for offer in made.decision.offers] == ["refill"]
    assert "which ends on" not in made.reply.text("en")


@pytest.mark.parametrize("message", ["what time do you open?", "hello", "هل عندكم رقم هاتف؟"])
def test_a_question_that_no_clause_fits_gets_none(desk: Desk, case: Built, message: str) -> None:
    """Two clauses picked at random are no answer; the agent is told that there is none."""
    made = desk.draft(case(claim="policy_question", message=message, order=None, evidence=None))
    assert made.checked.verdict == "kept"
    assert made.reply.note == "no clause of the policy fits the question, so none is quoted"
    assert "set out in the service's listing and in our policy" in made.reply.text("en")


def test_the_time_of_a_card_is_part_of_the_answer(desk: Desk, case: Built) -> None:
    made = desk.draft(case(claim="policy_question", message="how many days does a refund to my card take?", order=None, evidence=None))
    assert "5 to 10 business days" in made.reply.text("en")
    assert made.reply.note is None


@pytest.mark.parametrize("stage", ["acknowledge", "ask"])
def test_nobody_is_answered_in_the_past(desk: Desk, case: Built, stage: str) -> None:
    """Eight days after the message the time of the policy has passed: the reply names another, and the agent is told."""
    late = case(stage=stage, now="2026-05-20T10:30:00+04:00")
    made = desk.draft(late)
    assert made.checked.verdict == "kept"
    assert "Thursday, 21 May 2026, 10:30 a.m." in made.reply.text("en")
    assert "الخميس، 21 مايو 2026، الساعة 10:30 صباحًا" in made.reply.text("ar")
    assert "the time to answer has passed" in (made.reply.note or "")
    assert desk.draft(case(stage=stage)).reply.note == (None if stage == "acknowledge" else made.reply.note.split("; ")[0])  # type: ignore[union-attr]
    en = "We have your message and are checking your order. You will have our answer within 24 hours of your message."
    ar = "وصلتنا رسالتك ونراجع طلبك. سيصلك ردنا خلال 24 ساعة من رسالتك."
    assert "promise.deadline" in {each.rule for each in desk.check(late, en, ar).findings}
    assert desk.check(case(stage=stage), en, ar).verdict == "kept"


def test_a_draft_is_a_function_of_the_case(desk: Desk, case: Built) -> None:
    """The same case gives the same draft, at any desk."""
    assert desk.draft(case()).to_json() == Desk().draft(case()).to_json()


def test_settings_reach_the_reply(case: Built) -> None:
    assert "٥٫٠٠ دولار" in Desk(settings=Settings(digits="arabic")).draft(case()).reply.text("ar")


def test_a_broken_policy_is_one_sentence(library_copy: Path, case: Built) -> None:
    (library_copy / "policy.yaml").write_text("version: [", encoding="utf-8")
    with pytest.raises(PolicyError, match=r"policy\.yaml"):
        Desk(library_copy).draft(case())


def test_a_missing_library_is_one_sentence(tmp_path: Path, case: Built) -> None:
    with pytest.raises(LibraryError, match="no scenario is there"):
        Desk(tmp_path / "none").draft(case())


def test_a_scenario_that_is_not_approved_is_not_used(library_copy: Path, case: Built) -> None:
    """Its lines are still under review: the shared ones stand in, and the agent is told."""
    path = library_copy / "scenarios" / "stopped_midway.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("status: approved", "status: in_review"), encoding="utf-8")
    draft = Desk(library_copy).draft(case())
    assert draft.reply.note == "no approved script for stopped_midway, so the shared lines are used"
    assert "We went through order 88231 and checked its details closely." in draft.reply.text("en")
    assert draft.checked.verdict == "kept"


def test_a_reply_is_held_against_the_offer_that_was_chosen(desk: Desk, case: Built) -> None:
    """Without a choice either of two offers may be promised, with one only that."""
    twice = case(claim="duplicate_charge", order={"status": "completed", "delivered": 1000}, evidence={"charged_extra": "12.50 USD"})
    drafts = [desk.draft(twice, offer=place) for place in (0, 1)]
    for place, draft in enumerate(drafts):
        en, ar = draft.text.en, draft.text.ar
        assert desk.check(twice, en, ar).verdict == desk.check(twice, en, ar, place).verdict == "kept"
        assert "promise.remedy" in {finding.rule for finding in desk.check(twice, en, ar, 1 - place).findings}
        assert desk.check(twice, en, ar, 1 - place).verdict == "breached"
