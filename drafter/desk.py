"""The desk: the way of a case, from the client's words to a checked reply, in order.

case -> match -> decide -> compose -> check -> channel text
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from drafter import guard, places
from drafter.case import Case
from drafter.errors import CaseError
from drafter.folding import language
from drafter.guard import Checked, allowed
from drafter.library import Library
from drafter.policy import Decision, decide
from drafter.retrieval import Match, Matcher
from drafter.settings import Settings
from drafter.writing import channels, composing
from drafter.writing.channels import ChannelText
from drafter.writing.composing import Piece, Reply
from drafter.writing.slots import Slot

_BEARS = 0.6
"""A second clause answers a question too when it scores at least this share of the first."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply to a case in both languages, with the decision behind it and the guard's verdict on it."""

    case: Case
    decision: Decision
    reply: Reply
    text: ChannelText
    checked: Checked
    match: Match | None
    version: int | None

    def to_json(self) -> dict[str, Any]:
        """The draft as plain values, as ``drafter draft --json`` prints it."""
        return {
            "reference": self.case.reference,
            "stage": self.case.stage,
            "scenario": {"id": self.case.claim, "version": self.version},
            "decision": self.decision.to_json(),
            "offer": self.reply.offer,
            "mode": "strict",
            "kind": self.reply.key,
            "en": self.reply.text("en"),
            "ar": self.reply.text("ar"),
            "channel": self.case.channel,
            "text": {"en": self.text.en, "ar": self.text.ar, "both": self.text.both, **self.text.extra},
            "dropped": {half: list(parts) for half, parts in self.text.dropped.items()},
            "verdict": self.checked.verdict,
            "findings": [finding.to_json() for finding in self.checked.findings],
            "promises": [_promise(piece) for piece in self.reply.pieces if piece.part == "resolution" and (piece.offer or piece.done)],
            "missing": list(self.decision.missing),
            "fallback": self.reply.note,
            "model": None,
        }


class Desk:
    """One library and its settings; everything it does is a function of the case."""

    def __init__(self, root: Path | None = None, settings: Settings | None = None) -> None:
        self.library = Library(root or places.library())
        self.settings = settings or Settings()

    @cached_property
    def matcher(self) -> Matcher:
        """The matcher over the library's own examples, fitted once and kept."""
        return Matcher.of(self.library)

    def understood(self, case: Case) -> tuple[Case, Match | None]:
        """The case with its claim: the one that was stated, else the one that its words match; raise ``CaseError`` for an unknown one."""
        if case.claim is not None:
            if case.claim not in self.library.scenario_ids:
                known = ", ".join(self.library.scenario_ids)
                raise CaseError("case", [f"claim: {case.claim!r} is no scenario of this library; known are {known}"])
            return case, None
        words = case.message or case.summary
        if not words.strip():
            return case, None
        match = self.matcher.match(words, case, clauses=False)
        return (case.model_copy(update={"claim": match.best}) if match.best else case), match

    def decide(self, case: Case) -> tuple[Case, Decision]:
        """The case with its claim, and what the policy allows for it."""
        understood, _ = self.understood(case)
        return understood, decide(understood, self.library.policy_for(understood.claim))

    def draft(self, case: Case, offer: int | None = None, shorter: int = 0) -> Draft:
        """The strict reply to a case; ``offer`` takes another than the recommended offer, ``shorter`` leaves out so many optional parts.

        Raise ``CaseError`` or ``LibraryError``.
        """
        understood, match = self.understood(case)
        decision = decide(understood, self.library.policy_for(understood.claim))
        if offer is not None and not 0 <= offer < len(decision.offers):
            raise CaseError("offer", [f"{offer} is no offer of this decision; there are {len(decision.offers)}, counted from 0"])
        reply = composing.compose(understood, decision, self.library, self.settings, offer, self.policy_text(understood))
        reply, _ = channels.shortened(reply, shorter)
        text = channels.render(reply, understood.channel, language(understood.message), understood.order.id)
        checked = self.check_pieces(understood, decision, reply.text("en"), reply.text("ar"))
        checked = _with_length(checked, text)
        version = self.library.scenario(understood.claim).version if understood.claim else None
        return Draft(understood, decision, reply, text, checked, match, version)

    def check(self, case: Case, en: str, ar: str) -> Checked:
        """The verdict on a reply that anyone wrote to ``case``, as its channel sends it."""
        understood, decision = self.decide(case)
        sent = channels.as_written(en, ar, understood.channel, language(understood.message), understood.order.id)
        return _with_length(self.check_pieces(understood, decision, en, ar), sent)

    def check_pieces(self, case: Case, decision: Decision, en: str, ar: str) -> Checked:
        """The verdict on a reply, given the decision."""
        sayable = composing.sayable(case, decision, self.library, self.settings, self.policy_text(case))
        key = composing.key_of(case, decision)
        return guard.check(en, ar, sayable, decision, key, allowed.of(case, decision, key, self.library.policy))

    def policy_text(self, case: Case) -> Slot | None:
        """What the policy says on a question, in both languages: the texts of the clauses that bear on it most."""
        if case.claim != "policy_question" or not case.message.strip():
            return None
        scored = [found for found in self.matcher.match(case.message, case).clauses if self.library.policy.clause(found.id).told]
        texts = [self.library.policy.clause(found.id).text for found in scored[:2] if found.score >= _BEARS * scored[0].score]
        return Slot(" ".join(text.en for text in texts), " ".join(text.ar for text in texts)) if texts else None


def _with_length(checked: Checked, text: ChannelText) -> Checked:
    """A reply that does not fit its channel, even when shortened, is not ready to be sent."""
    if not text.too_long:
        return checked
    finding = guard.Finding(
        "text.channel", "en", "", 0, 0, f"Too long for the channel: {', '.join(text.too_long)}; send the halves one by one."
    )
    verdict = "unverified" if checked.verdict == "kept" and {"en", "ar"} & set(text.too_long) else checked.verdict
    return replace(checked, verdict=verdict, findings=(*checked.findings, finding))


def _promise(piece: Piece) -> dict[str, Any]:
    offer, done = piece.offer, piece.done
    amount = done.amount if done else offer.amount if offer else None
    return {
        "remedy": done.remedy if done else offer.remedy if offer else None,
        "polarity": "done" if done else "promised",
        "amount": {"value": f"{amount.value:f}", "currency": amount.currency} if amount else None,
        "percent": f"{offer.percent:f}" if offer and offer.percent is not None and not done else None,
        "hours": offer.hours if offer and not done else None,
        "quote": {"en": piece.en, "ar": piece.ar},
    }
