"""The desk: the way of a case, from the client's words to a checked reply, in order.

case -> match -> decide -> compose -> (model) -> check -> channel text
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from drafter import guard, places
from drafter.case import Case
from drafter.entries import Key
from drafter.errors import CaseError
from drafter.folding import language
from drafter.guard import Checked, allowed
from drafter.guard.allowed import Allowed
from drafter.library import Library
from drafter.policy import Decision, decide
from drafter.retrieval import Match, Matcher
from drafter.settings import MODES, Mode, Settings
from drafter.writing import channels, composing
from drafter.writing.channels import ChannelText
from drafter.writing.composing import Piece, Reply
from drafter.writing.slots import Slot

if TYPE_CHECKING:
    from drafter.drafting import Drafted, Drafting, Refused
    from drafter.writing.answers import Part
    from drafter.writing.brief import Brief
    from drafter.writing.model import Model
    from drafter.writing.model.usage import Usage

_LEAST = 0.15
"""Below this score no clause is about a question: "what time do you open?" is like none."""
_BEARS = 0.5
"""A second clause answers a question too when it scores at least this share of the first."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply to a case in both languages, with the decision behind it and the guard's verdict on it.

    ``mode`` is how it was written in the end, ``model`` what that took; ``last`` is false while more of a model's answer is arriving.
    ``parts`` are the model's own words, ``refused`` those of its words that do not count.
    """

    case: Case
    decision: Decision
    reply: Reply
    text: ChannelText
    checked: Checked
    match: Match | None
    version: int | None
    mode: Mode = "strict"
    model: Usage | None = None
    last: bool = True
    parts: tuple[Part, ...] = ()
    refused: tuple[Refused, ...] = ()

    @property
    def leading(self) -> int | None:
        """The place of the offer that the reply rests on: of those it promises the one to be approved, else the one of money."""
        if self.reply.offer is None or not self.reply.offers:
            return self.reply.offer
        places = [self.reply.offer, *(self.decision.offers.index(offer) for offer in self.reply.offers)]
        offers = self.decision.offers
        return max(places, key=lambda place: (offers[place].approval is not None, offers[place].amount is not None))

    @property
    def approval(self) -> str | None:
        """Who must approve the reply before it is sent; None where nobody must."""
        return next((offer.approval for offer in self.reply.offers if offer.approval), None)

    def to_json(self) -> dict[str, Any]:
        """The draft as plain values, as ``drafter draft --json`` prints it."""
        return {
            "reference": self.case.reference,
            "stage": self.case.stage,
            "scenario": {"id": self.case.claim, "version": self.version},
            "decision": self.decision.to_json(),
            "offer": self.leading,
            "approval": self.approval,
            "mode": self.mode,
            "kind": self.reply.key,
            "en": self.reply.text("en"),
            "ar": self.reply.text("ar"),
            "channel": self.case.channel,
            "text": {"en": self.text.en, "ar": self.text.ar, "both": self.text.both, **self.text.extra},
            "dropped": {half: list(parts) for half, parts in self.text.dropped.items()},
            "verdict": self.checked.verdict,
            "basis": self.checked.basis,
            "findings": [finding.to_json() for finding in self.checked.findings],
            "promises": [_promise(piece) for piece in self.reply.pieces if piece.part == "resolution" and (piece.offer or piece.done)],
            "missing": list(self.decision.missing),
            "fallback": self.reply.note,
            "model": self.model.to_json() if self.model else None,
        }


@dataclass(frozen=True, slots=True)
class _Measure:
    """What a reply to one case is held against: the same for every edit of it."""

    decision: Decision
    key: Key
    sayable: tuple[Piece, ...]
    allowed: Allowed
    verdicts: dict[tuple[str, str], Checked] = field(default_factory=dict)
    """What was found of the texts that were held against it, by their very letters: a page that is drawn again checks nothing anew."""


_MEASURES = 64
"""Cases whose measure is remembered at a time."""

_VERDICTS = 64
"""Texts of one case whose verdict is remembered at a time."""


class Desk:
    """One library and its settings; everything it does is a function of the case."""

    def __init__(self, root: Path | None = None, settings: Settings | None = None) -> None:
        self.library = Library(root or places.library())
        self.settings = settings or Settings()
        self._measures: dict[tuple[str, int | None], _Measure] = {}

    @cached_property
    def matcher(self) -> Matcher:
        """The matcher over the library's own examples, fitted once and kept."""
        return Matcher.of(self.library)

    def warm(self) -> None:
        """Load what several drafts at a time would otherwise each load."""
        _ = self.matcher, self.model, self.library.policy

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

    @cached_property
    def model(self) -> Model | None:
        """The language model that the settings name; None where they name none."""
        if self.settings.model is None:
            return None
        from drafter.writing.model import Model

        return Model(self.settings, places.cache())

    def draft(self, case: Case, offer: int | None = None, mode: Mode | None = None, shorter: int = 0) -> Draft:
        """The reply to a case in the freest mode that is set and kept; ``offer`` takes another than the recommended offer.

        ``shorter`` leaves out so many optional parts. Raise ``CaseError``, ``LibraryError`` or ``PromptError``; whatever a model does,
        there is a reply.
        """
        strict = self.strict(case, offer, shorter)
        drafting, reason = self._with_model(strict, mode)
        return self._made(strict, drafting.final()) if drafting else _noted(strict, reason)

    def drafting(
        self, case: Case, offer: int | None = None, mode: Mode | None = None, shorter: int = 0, tone: str | None = None
    ) -> Iterator[Draft]:
        """The strict draft at once, then the draft with each part of the model's as it is complete and kept, last the final draft.

        ``tone`` is what the agent wishes of the model's prose: warm, formal or brief.
        """
        strict = self.strict(case, offer, shorter)
        drafting, reason = self._with_model(strict, mode, tone)
        if drafting is None:
            yield _noted(strict, reason)
            return
        yield from (self._made(strict, drafted) for drafted in drafting.arriving())

    def strict(self, case: Case, offer: int | None = None, shorter: int = 0) -> Draft:
        """The reply of approved lines alone; ``shorter`` leaves out so many optional parts."""
        understood, match = self.understood(case)
        decision = decide(understood, self.library.policy_for(understood.claim))
        _must_be_there(offer, decision)
        reply = composing.compose(understood, decision, self.library, self.settings, offer, self.policy_text(understood))
        reply, _ = channels.shortened(reply, shorter)
        version = self.library.scenario(understood.claim).version if understood.claim else None
        text, checked = self._rendered(understood, decision, reply)
        return Draft(understood, decision, reply, text, checked, match, version)

    def brief(self, strict: Draft, tone: str | None = None) -> Brief:
        """What a model is told of a case; ``strict`` is its strict draft."""
        from drafter.writing import brief

        return brief.of(strict.case, strict.decision, self.library, self.settings, strict.reply, tone)

    def mode_of(self, strict: Draft, asked: Mode | None = None) -> Mode:
        """The mode that is set for a case: the scenario's own before the installation's; what is asked for can only be stricter."""
        claim = strict.case.claim
        own = self.library.scenario(claim).mode if claim else None
        if asked and own:
            return min(asked, own, key=MODES.index)
        return asked or own or self.settings.mode or ("guided" if self.settings.model else "strict")

    def _with_model(self, strict: Draft, asked: Mode | None, tone: str | None = None) -> tuple[Drafting | None, str | None]:
        """The drafting of a case with the model, or none and why the reply is stricter than what was asked for."""
        mode = self.mode_of(strict, asked)
        if mode == "strict":
            return None, None
        if self.model is None:
            return None, f"{mode}: no model is set (DRAFTER_MODEL)" if asked or self.settings.mode else None
        if strict.decision.outcome == "escalate":
            return None, f"{mode}: a case for a supervisor is answered in approved lines alone"
        from drafter.drafting import Drafting

        def check(reply: Reply) -> Checked:
            return self._rendered(strict.case, strict.decision, reply)[1]

        return Drafting(self.brief(strict, tone), strict.reply, strict.checked, mode, self.model, places.prompts(), check), None

    def _made(self, strict: Draft, drafted: Drafted) -> Draft:
        text = _channelled(strict.case, drafted.reply) if drafted.parts else strict.text
        made = replace(
            strict,
            reply=drafted.reply,
            text=text,
            checked=drafted.checked,
            mode=drafted.mode,
            model=drafted.usage,
            last=drafted.last,
            parts=drafted.parts,
            refused=drafted.refused,
        )
        return _noted(made, "; ".join(drafted.reasons) or None)

    def _rendered(self, case: Case, decision: Decision, reply: Reply) -> tuple[ChannelText, Checked]:
        """A reply as its channel wants it, and the verdict on it."""
        text = _channelled(case, reply)
        return text, _with_length(self.check_pieces(case, decision, reply.text("en"), reply.text("ar")), text)

    def check(self, case: Case, en: str, ar: str, offer: int | None = None) -> Checked:
        """The verdict on a reply that anyone wrote to ``case``, as its channel sends it.

        With ``offer`` that one was chosen, and no other may be promised; without, any one of the decision's.
        """
        understood, _ = self.understood(case)
        sent = channels.as_written(en, ar, understood.channel, language(understood.message), understood.order.id)
        return _with_length(self._checked(self._measure(understood, offer), en, ar), sent)

    def judged(self, case: Case, en: str, ar: str, offer: int | None = None) -> tuple[Checked, dict[str, Any]]:
        """The verdict of ``check`` with a model's second opinion, and what came of asking; without a model that is said."""
        understood, decision = self.decide(case)
        checked = self.check(understood, en, ar, offer)
        if self.model is None:
            return checked, {"name": None, "added": 0, "failure": "no model is set (DRAFTER_MODEL)"}
        from drafter import judging

        judged = judging.judge(self.model, understood, decision, checked, en, ar, places.prompts())
        return judged.checked, judged.to_json()

    def check_pieces(self, case: Case, decision: Decision, en: str, ar: str) -> Checked:
        """The verdict on a reply, given the decision."""
        measure = self._measure(case)
        return self._checked(measure if measure.decision == decision else self._measured(case, decision), en, ar)

    def _checked(self, measure: _Measure, en: str, ar: str) -> Checked:
        checked = measure.verdicts.get((en, ar))
        if checked is None:
            checked = guard.check(en, ar, measure.sayable, measure.decision, measure.key, measure.allowed, self.settings.guard)
            if len(measure.verdicts) >= _VERDICTS:
                measure.verdicts.clear()
            measure.verdicts[en, ar] = checked
        return checked

    def _measure(self, case: Case, offer: int | None = None) -> _Measure:
        """The measure of a case with its claim, remembered by all that the case says, so that an agent's next edit finds it."""
        known_by = (case.model_dump_json(), offer)
        measure = self._measures.get(known_by)
        if measure is None:
            decision = decide(case, self.library.policy_for(case.claim))
            _must_be_there(offer, decision)
            measure = self._measured(case, decision if offer is None else decision.only(offer))
            if len(self._measures) >= _MEASURES:
                self._measures.clear()
            self._measures[known_by] = measure
        return measure

    def _measured(self, case: Case, decision: Decision) -> _Measure:
        key = composing.key_of(case, decision)
        sayable = composing.sayable(case, decision, self.library, self.settings, self.policy_text(case))
        return _Measure(decision, key, tuple(sayable), allowed.of(case, decision, key, self.library.policy))

    def policy_text(self, case: Case) -> Slot | None:
        """What the policy says on a question, in both languages: the texts of the clauses that bear on it most."""
        if case.claim != "policy_question" or not case.message.strip():
            return None
        scored = [found for found in self.matcher.match(case.message, case).clauses if self.library.policy.clause(found.id).told]
        least = max(_LEAST, _BEARS * scored[0].score) if scored else _LEAST
        texts = [self.library.policy.clause(found.id).text for found in scored[:2] if found.score >= least]
        return Slot(" ".join(text.en for text in texts), " ".join(text.ar for text in texts)) if texts else None


def _must_be_there(offer: int | None, decision: Decision) -> None:
    if offer is not None and not 0 <= offer < len(decision.offers):
        raise CaseError("offer", [f"{offer} is no offer of this decision; there are {len(decision.offers)}, counted from 0"])


def _channelled(case: Case, reply: Reply) -> ChannelText:
    return channels.render(reply, case.channel, language(case.message), case.order.id)


def _noted(draft: Draft, reason: str | None) -> Draft:
    """The draft with the reason of its mode before its own note."""
    note = "; ".join(filter(None, (reason, draft.reply.note)))
    return replace(draft, reply=replace(draft.reply, note=note or None))


def _with_length(checked: Checked, text: ChannelText) -> Checked:
    """A reply that does not fit its channel, even when shortened, is not ready to be sent."""
    if not text.too_long:
        return checked
    finding = guard.Finding(
        "text.channel", "en", "", 0, 0, f"Too long for the channel: {', '.join(text.too_long)}; send the halves one by one."
    )
    verdict = "unverified" if checked.verdict == "kept" and {"en", "ar"} & set(text.too_long) else checked.verdict
    return replace(checked, verdict=verdict, findings=(*checked.findings, finding), basis=checked.basis if verdict == "kept" else None)


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
