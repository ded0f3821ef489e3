"""Strict composition: what every approved reply keeps, and which kind of reply stage and outcome allow."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any, get_args

import pytest

from drafter.case import Case
from drafter.desk import Desk, Draft
from drafter.entries import Genders
from drafter.guard.provenance import take_apart
from drafter.policy import Decision, Offer, decide
from drafter.policy.decision import Outcome
from drafter.settings import Settings
from drafter.writing import composing, slots
from drafter.writing.composing import Piece

Built = Callable[..., Case]
Failing = Callable[[Callable[[Draft], Any]], list[tuple[str, str, str, Any]]]
LANGS = ("en", "ar")
PROMISED = {
    "en": re.compile(
        r"\bWe will (?:also )?(?:add|refund|cancel|deliver|re-deliver|begin|resume|refill|give|arrange)\b"
        r"|we will (?:also )?(?:add|give|refill)\b|\bWe are requesting\b"
    ),
    # we will add, return, cancel, complete, do again, begin, resume, give, arrange; we are requesting
    "ar": re.compile("سنضيف|سنعيد|سنلغي|سنستكمل|سنبدأ|سنستأنف|سنقدّم لك|سنرتّب|نطلب الآن إعادة تعبئة"),
}
TOLD = {
    "en": re.compile(
        r"\bWe have (?:also )?(?:added|refunded|cancelled|started|resumed|requested|set up|arranged)\b"
        r"|we have (?:also )?(?:added|set up)\b|was accepted"
    ),
    # we added, returned, cancelled, began, resumed, requested, set up, arranged; was accepted
    "ar": re.compile("أضفنا|أعدنا|ألغينا|بدأنا|استأنفنا|طلبنا إعادة|فعّلنا|رتّبنا|قُبلت"),
}


def test_the_drafts_cover_what_the_policy_can_give(drafts: list[Draft], desk: Desk) -> None:
    """Every scenario at every stage, every outcome, every remedy promised and told as done: what the laws below are tried on."""
    assert {(draft.case.claim, draft.case.stage) for draft in drafts} == {
        (claim, stage) for claim in desk.library.scenario_ids for stage in ("acknowledge", "ask", "resolve", "follow_up")
    }
    resolved = {(draft.case.claim, draft.decision.outcome) for draft in drafts if draft.case.stage == "resolve"}
    assert {outcome for _, outcome in resolved} == set(get_args(Outcome))
    assert len(resolved) > 60
    promised = {offer.remedy for draft in drafts for offer in draft.reply.offers}
    assert promised == {"credit", "refund", "redelivery", "refill", "discount", "cancel", "consultation"}
    assert {piece.done.remedy for draft in drafts for piece in draft.reply.pieces if piece.done} == promised
    assert len(drafts) > 1500


def test_every_strict_draft_is_kept(failing: Failing) -> None:
    """The guard knows every line that composition writes, in both languages."""
    assert failing(lambda draft: draft.checked.findings or draft.checked.verdict != "kept") == []


def test_no_half_is_empty_and_no_slot_open(failing: Failing) -> None:
    """Both halves have words in their own script, and no brace is left in what is copied."""

    def law(draft: Draft) -> list[str]:
        texts = {"en": draft.reply.text("en"), "ar": draft.reply.text("ar"), "copied": draft.text.both}
        return [lang for lang, text in texts.items() if not text.strip() or "{" in text or "}" in text]

    assert failing(law) == []


def test_every_figure_comes_from_a_slot(failing: Failing) -> None:
    """Each run of digits of a reply stands in a value that code filled in: no line has a figure of its own."""

    def law(draft: Draft) -> list[tuple[str, set[str]]]:
        found = []
        for lang in LANGS:
            known = {run for piece in draft.reply.pieces for slot in piece.slots.values() for run in re.findall(r"\d+", slot.of(lang))}
            found += [(lang, set(re.findall(r"\d+", draft.reply.text(lang))) - known)]
        return [(lang, left) for lang, left in found if left]

    assert failing(law) == []


def test_both_languages_say_the_same_lines(failing: Failing) -> None:
    """Read back apart from each other, the halves consist of lines of the same places and figures."""

    def law(draft: Draft) -> Any:
        pieces = draft.reply.pieces
        read = {lang: [stretch.piece for stretch in take_apart(draft.reply.text(lang), pieces, lang)] for lang in LANGS}
        return read["en"] != list(pieces) or read["ar"] != list(pieces)

    assert failing(law) == []


def test_past_tense_needs_a_proof(failing: Failing) -> None:
    """A line tells something as done exactly where an entry of ``done`` stands behind it, in both languages."""

    def law(draft: Draft) -> list[str]:
        resolutions = [piece for piece in draft.reply.pieces if piece.part == "resolution" and not _accepted(piece)]
        return [
            piece.of(lang) for piece in resolutions for lang in LANGS if bool(TOLD[lang].search(piece.of(lang))) != (piece.done is not None)
        ]

    assert failing(law) == []


def _accepted(piece: Piece) -> bool:
    """A refill that the provider accepted is told as accepted while it is promised."""
    return piece.offer is not None and piece.offer.remedy == "refill" and piece.done is None


def test_only_an_offer_is_promised(failing: Failing) -> None:
    """Where no offer is made (from acknowledge to follow-up) no line promises a remedy or fills a promise's slot."""

    def law(draft: Draft) -> list[Any]:
        if draft.reply.key == "offer":
            return []
        idle = [piece for piece in draft.reply.pieces if piece.done is None]
        worded = [piece.of(lang) for piece in idle for lang in LANGS if PROMISED[lang].search(piece.of(lang))]
        return [*worded, *draft.reply.offers, *(set().union(*(piece.slots for piece in idle)) & (slots.PROMISING))]

    assert failing(law) == []


def test_nothing_is_promised_or_told_at_acknowledge_and_ask(failing: Failing) -> None:
    """Before the facts are known and in a dispute, not even what is in ``done`` is told."""

    def law(draft: Draft) -> list[Piece]:
        early = draft.case.stage in ("acknowledge", "ask") or draft.decision.outcome in ("ask", "escalate")
        return [piece for piece in draft.reply.pieces if early and (piece.offer or piece.done)]

    assert failing(law) == []


def test_each_chosen_offer_is_promised_or_told_once(failing: Failing) -> None:
    """The resolution of an offer names every remedy of it once, promised in the future or told with its proof."""

    def law(draft: Draft) -> Any:
        said = Counter(piece.offer.remedy for piece in draft.reply.pieces if piece.part == "resolution" and piece.offer)
        worded = [piece for piece in draft.reply.pieces if piece.part == "resolution" and piece.offer and not piece.done]
        plain = [piece.of(lang) for piece in worded for lang in LANGS if not PROMISED[lang].search(piece.of(lang))]
        return said != Counter(offer.remedy for offer in draft.reply.offers) or plain

    assert failing(law) == []


def test_credit_and_refund_are_alternatives(failing: Failing) -> None:
    """The same money is never promised to the balance and to the card at once."""
    assert failing(lambda draft: {"credit", "refund"} <= {offer.remedy for offer in draft.reply.offers}) == []


def test_arabic_addresses_the_gender_of_the_client(failing: Failing) -> None:
    """Where a line has three texts, the one of the client's gender is used."""

    def law(draft: Draft) -> list[str]:
        gendered = [(piece, piece.line.ar) for piece in draft.reply.pieces if isinstance(piece.line.ar, Genders)]
        filled = [
            (piece.ar, getattr(texts, draft.case.client.gender).format(**{n: s.ar for n, s in piece.slots.items()}))
            for piece, texts in gendered
        ]
        return [shown for shown, expected in filled if shown != expected]

    assert failing(law) == []


@pytest.mark.parametrize(
    ("gender", "name", "channel", "greeting"),
    [
        ("male", "Omar", "whatsapp", "أهلًا أستاذ Omar،"),
        ("female", "سارة", "whatsapp", "أهلًا أستاذة سارة،"),
        ("unknown", "Noor", "whatsapp", "أهلًا Noor،"),
        ("male", "عمر", "email", "الأستاذ عمر المحترم،"),
        ("female", "سارة", "ticket", "الأستاذة سارة المحترمة،"),
        ("unknown", "Noor", "email", "تحية طيبة Noor،"),
        ("unknown", None, "plain", "أهلًا بك،"),
        ("unknown", None, "email", "تحية طيبة،"),
    ],
)
def test_greeting(desk: Desk, case: Built, gender: str, name: str | None, channel: str, greeting: str) -> None:
    client = {"gender": gender, "requests_90d": 1, "name": name}
    assert desk.draft(case(client=client, channel=channel)).reply.text("ar").split("\n\n")[0] == greeting


@pytest.mark.parametrize(
    ("message", "stage", "en", "ar"),
    [
        ("السَّلامُ عَلَيْكُم، توقف طلبي", "resolve", "Wa alaikum assalam Omar Saleh,", "وعليكم السلام ورحمة الله وبركاته، أستاذ Omar Saleh،"),
        (
            "Assalamu alaikum, it stopped",
            "resolve",
            "Wa alaikum assalam Omar Saleh,",
            "وعليكم السلام ورحمة الله وبركاته، أستاذ Omar Saleh،",
        ),
        ("hi, it stopped", "resolve", "Hello Omar Saleh,", "أهلًا أستاذ Omar Saleh،"),
        ("السلام عليكم، توقف طلبي", "follow_up", "Hello Omar Saleh,", "أهلًا أستاذ Omar Saleh،"),
    ],
    ids=["arabic", "latin", "none", "days later"],
)
def test_a_salaam_is_returned(desk: Desk, case: Built, message: str, stage: str, en: str, ar: str) -> None:
    reply = desk.draft(case(message=message, stage=stage)).reply
    assert (reply.text("en").split("\n\n")[0], reply.text("ar").split("\n\n")[0]) == (en, ar)


@pytest.mark.parametrize(
    ("outcome", "acknowledge", "ask", "resolve", "follow_up"),
    [
        ("offer", "acknowledge", "acknowledge", "offer", "follow_up"),
        ("inform", "acknowledge", "acknowledge", "inform", "follow_up"),
        ("decline", "acknowledge", "acknowledge", "decline", "follow_up"),
        ("ask", "acknowledge", "ask", "ask", "ask"),
        ("escalate", "escalate", "escalate", "escalate", "escalate"),
    ],
)
def test_the_kind_of_reply(desk: Desk, case: Built, outcome: Outcome, acknowledge: str, ask: str, resolve: str, follow_up: str) -> None:
    decision = replace(decide(case(), desk.library.policy), outcome=outcome)
    kinds = [composing.key_of(case(stage=stage), decision) for stage in ("acknowledge", "ask", "resolve", "follow_up")]
    assert kinds == [acknowledge, ask, resolve, follow_up]


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({}, None),
        ({"stage": "ask"}, "nothing is missing, so the reply acknowledges instead of asking"),
        ({"evidence": None}, "facts are missing, so the reply asks instead of resolving"),
        ({"claim": "dispute_threat"}, "the case is for a supervisor, so the reply only acknowledges"),
        ({"claim": None, "message": ""}, "no approved script for this message, so the shared lines are used"),
    ],
    ids=["as asked", "nothing to ask", "facts missing", "dispute", "no claim"],
)
def test_the_agent_is_told_why_the_reply_is_another(desk: Desk, case: Built, changes: dict[str, Any], note: str | None) -> None:
    assert desk.draft(case(**changes)).reply.note == note


def _credited(*amounts: str, **entry: str) -> list[dict[str, str]]:
    return [{"remedy": "credit", "amount": amount, "reference": f"TX-{place}", **entry} for place, amount in enumerate(amounts)]


@pytest.mark.parametrize("stage", ["resolve", "follow_up"])
@pytest.mark.parametrize(("amount", "whole"), [("4.99 USD", False), ("5.00 USD", True), ("5.01 USD", False), ("50.00 USD", False)])
def test_a_part_is_not_called_the_value_of_the_whole(desk: Desk, case: Built, stage: str, amount: str, whole: bool) -> None:
    """The words of a basis stand only where what was credited is all that the offer comes to."""
    draft = desk.draft(case(stage=stage, done=_credited(amount)))
    assert ("the value of what was not delivered" in draft.reply.text("en"), "وهي قيمة" in draft.reply.text("ar")) == (whole, whole)
    assert (amount in draft.reply.text("en"), draft.checked.verdict) == (True, "kept")


@pytest.mark.parametrize("stage", ["resolve", "follow_up"])
def test_everything_that_was_done_is_told_once(desk: Desk, case: Built, stage: str) -> None:
    """Two credits are two sentences, the second beside the first; the same entry twice is one."""
    draft = desk.draft(case(stage=stage, done=[*_credited("2.00 USD", "3.00 USD"), *_credited("2.00 USD")]))
    english, arabic = draft.reply.text("en"), draft.reply.text("ar")
    assert [english.count(said) for said in ("added 2.00 USD", "also added 3.00 USD", "TX-0", "TX-1")] == [1, 1, 1, 1]
    assert [arabic.count(said) for said in ("أضفنا 2.00", "كما أضفنا 3.00")] == [1, 1]
    assert draft.checked.verdict == "kept"


def test_what_is_done_beside_the_offer_is_told(desk: Desk, case: Built) -> None:
    """A consultation that goes with no offer of the decision is told beside the credit that does."""
    done = [*_credited("1.00 USD"), {"remedy": "consultation", "reference": "C-2", "at": "2026-05-12T10:20:00+04:00"}]
    draft = desk.draft(case(done=done))
    english, arabic = draft.reply.text("en"), draft.reply.text("ar")
    assert [english.count(said) for said in ("added 1.00 USD", "We have also arranged a consultation", "C-2")] == [1, 1, 1]
    assert [arabic.count(said) for said in ("أضفنا 1.00", "كما رتّبنا لك استشارة", "C-2")] == [1, 1, 1]
    assert draft.checked.verdict == "kept"


def test_a_time_is_told_once_for_all_refunds(desk: Desk, case: Built) -> None:
    done = _credited("2.00 USD", "3.00 USD", remedy="refund")
    reply = desk.draft(case(client={"closing_account": True}, done=done)).reply
    assert reply.text("en").count("business days") == 1
    assert len([piece for piece in reply.pieces if piece.done and piece.part == "resolution"]) == 2


def test_what_is_done_is_told_and_the_rest_promised(desk: Desk, case: Built) -> None:
    """Of a cancellation with its credit, the part with a proof is told with its reference, the other stays a promise."""
    order = {"status": "pending", "delivered": 0}
    done = [{"remedy": "cancel", "reference": "TX-7", "at": "2026-05-12T10:20:00+04:00"}]
    reply = desk.draft(case(claim="cancel_request", order=order, evidence=None, done=done)).reply
    (cancelled, credited) = [piece for piece in reply.pieces if piece.part == "resolution"]
    assert (cancelled.offer and cancelled.offer.remedy, cancelled.done is not None) == ("cancel", True)
    assert (credited.offer and credited.offer.remedy, credited.done is not None) == ("credit", False)
    assert "TX-7" in cancelled.en
    assert "TX-7" in cancelled.ar
    assert "12.50 USD" in credited.en
    assert "12.50 دولار" in credited.ar


@pytest.mark.parametrize("remedy", ["credit", "refund"])
def test_a_proof_without_its_amount_is_told_in_general_words(desk: Desk, case: Built, remedy: str) -> None:
    """What was executed is told without a figure where none is recorded: the ceiling of the offer is not put in its place."""
    draft = desk.draft(case(done=[{"remedy": remedy}], client={"closing_account": remedy == "refund"}))
    (told,) = [piece for piece in draft.reply.pieces if piece.part == "resolution"]
    assert told.done is not None
    for lang in LANGS:
        assert TOLD[lang].search(told.of(lang))
        assert not re.search(r"\d", told.of(lang))
    assert draft.checked.verdict == "kept"


def _decision(desk: Desk, case: Case, offers: tuple[Offer, ...], recommended: int) -> Decision:
    return replace(decide(case, desk.library.policy), offers=offers, recommended=recommended)


@pytest.mark.parametrize(
    ("place", "recommended", "told"),
    [
        (None, 0, ["cancel", "credit"]),
        (None, 2, ["cancel", "refund"]),
        (0, 2, ["cancel", "refund"]),
        (0, 1, ["cancel", "credit"]),
        (1, 2, ["cancel", "credit"]),
        (2, 1, ["cancel", "refund"]),
        (3, 0, ["discount"]),
    ],
)
def test_what_goes_with_an_offer(desk: Desk, case: Built, place: int | None, recommended: int, told: list[str]) -> None:
    """A cancellation goes with the credit or the refund, whichever was chosen or is recommended, never with both."""
    offers = (
        Offer("cancel", "undelivered", together=(1, 2)),
        Offer("credit", "undelivered", together=(0,)),
        Offer("refund", "undelivered", together=(0,)),
        Offer("discount", "goodwill", percent=Decimal(20)),
    )
    assert [offer.remedy for offer in _decision(desk, case(), offers, recommended).chosen(place)] == told


def test_without_offers_nothing_is_chosen(desk: Desk, case: Built) -> None:
    """A decision that recommends nothing has nothing to promise."""
    assert replace(decide(case(), desk.library.policy), offers=(), recommended=None).chosen() == ()


def test_at_most_three_questions_in_the_order_that_decides(desk: Desk, case: Built) -> None:
    """The client is asked no more than three things, and only what a client can know."""
    draft = desk.draft(case(claim="not_received", order=dict.fromkeys(("status", "delivered", "quantity")), evidence=None))
    asked = [piece.line for piece in draft.reply.pieces if piece.part == "question"]
    assert draft.decision.missing[:3] == ("order.delivered", "order.quantity", "evidence.delivery_confirmed")
    assert asked == [desk.library.questions.questions[path].client for path in draft.decision.missing[:3]]


@pytest.mark.parametrize("path", ["evidence.can_complete", "order.promised_by"])
def test_what_only_the_desk_can_know_is_not_asked(desk: Desk, path: str) -> None:
    """Whether the provider can go on is looked up, not asked of the client."""
    assert desk.library.questions.questions[path].client is None


def test_arabic_digits_are_a_setting(case: Built) -> None:
    """With Arabic-Indic digits no Latin digit is left in the Arabic half, save in the ids that stand as they are."""
    draft = Desk(settings=Settings(digits="arabic")).draft(case(order={"id": "AB", "service": "Followers"}))
    assert "٥٫٠٠ دولار" in draft.reply.text("ar")
    assert not re.search("[0-9]", draft.reply.text("ar"))
    assert "5.00 USD" in draft.reply.text("en")
    assert draft.checked.verdict == "kept"


@pytest.mark.parametrize("lang", LANGS)
def test_the_paragraphs_of_a_reply(desk: Desk, case: Built, lang: Any) -> None:
    """Greeting, findings, resolution with its timeline, relationship and closing: one paragraph each, in this order."""
    reply = desk.draft(case(channel="email")).reply
    said = {piece.part: piece.of(lang) for piece in reply.pieces}
    promise = f"{said['resolution']} {said['timeline']}"
    assert reply.text(lang).split("\n\n") == [said["opening"], said["findings"], promise, said["relationship"], said["closing"]]
    assert {"en": "5.00 USD", "ar": "5.00 دولار"}[lang] in said["resolution"]
    assert {"en": "24 hours", "ar": "24 ساعة"}[lang] in said["timeline"]


@pytest.mark.parametrize("lang", LANGS)
def test_questions_stand_one_a_line(desk: Desk, case: Built, lang: Any) -> None:
    """What the client is asked can be answered line by line, in a paragraph of its own; an SMS has no lines."""
    made = case(claim="not_received", order=dict.fromkeys(("status", "delivered", "quantity")), evidence=None)
    questions = [piece.of(lang) for piece in desk.draft(made).reply.pieces if piece.part == "question"]
    assert len(questions) == 3
    assert "\n".join(questions) in desk.draft(made).reply.text(lang).split("\n\n")
    assert " ".join(questions) in getattr(desk.draft(made.model_copy(update={"channel": "sms"})).text, lang).replace("\u2068", "")
