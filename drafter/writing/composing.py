"""Strict composition: a decision and a scenario become approved lines, filled and in order, in both languages.

No model takes part. Which lines are told follows from the stage and the outcome: before the decisive facts are known nothing but an
acknowledgement or a question; a dispute is only acknowledged; what is in ``done`` is told in the past tense; everything else that
promises comes from the resolution and timeline lines of the offers that were chosen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from drafter.case import Case, Done, Remedy
from drafter.entries import PARTS, SLOT, Key, Line, Part, Said
from drafter.errors import LibraryError
from drafter.folding import Language, fold
from drafter.library import Library
from drafter.policy import Decision, Offer
from drafter.policy.deciding import known
from drafter.settings import Settings
from drafter.writing import slots
from drafter.writing.slots import Slot, Slots

FORMAL = frozenset({"email", "ticket"})
"""Channels that are written to in a formal tone."""

_SALAAM = ("السلام عليكم", "سلام عليكم", "assalam", "salam alaikum", "salam 3alaikum", "salamu alaikum")


PiecePart = Part | Literal["question"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of a reply in both languages, with the slots that were filled in and the offer or proof it speaks of."""

    part: PiecePart
    en: str
    ar: str
    line: Line
    slots: Slots
    offer: Offer | None = None
    done: Done | None = None

    def of(self, lang: Language) -> str:
        """The text for one language."""
        return self.en if lang == "en" else self.ar


@dataclass(frozen=True, slots=True)
class Reply:
    """A composed reply: what kind it is, its pieces in order, the offers it promises, and why it is not what was asked for."""

    key: Key
    pieces: tuple[Piece, ...]
    offers: tuple[Offer, ...]
    offer: int | None
    note: str | None

    def text(self, lang: Language) -> str:
        """The plain reply in one language: greeting, body and closing in paragraphs."""
        return layout(self.pieces, lang)


def layout(pieces: Sequence[Piece], lang: Language, between: str = "\n\n") -> str:
    """Pieces as paragraphs: the greeting, what was found, what follows from it, the rest; ``between`` stands between them."""
    groups = (("opening",), ("findings",), ("question",), ("resolution", "timeline"), ("relationship",), ("closing",))
    line = "\n" if between != " " else " "
    paragraphs = (
        (line if "question" in parts else " ").join(piece.of(lang) for piece in pieces if piece.part in parts) for parts in groups
    )
    return between.join(paragraph for paragraph in paragraphs if paragraph)


def compose(
    case: Case,
    decision: Decision,
    library: Library,
    settings: Settings,
    offer: int | None = None,
    policy_text: Slot | None = None,
) -> Reply:
    """The strict reply to ``case``; ``offer`` chooses another than the recommended offer, ``policy_text`` answers a question.

    Raise ``LibraryError`` where the library has no line for what must be said.
    """
    return _Composer(case, decision, library, settings, offer, policy_text).reply()


def sayable(case: Case, decision: Decision, library: Library, settings: Settings, policy_text: Slot | None = None) -> list[Piece]:
    """Every piece that an approved reply of this kind could hold for this case, whichever offer and line are taken."""
    composers = [_Composer(case, decision, library, settings, place, policy_text) for place in range(len(decision.offers))]
    composers = composers or [_Composer(case, decision, library, settings, None, policy_text)]
    return [piece for composer in composers for piece in composer.all_pieces()]


def key_of(case: Case, decision: Decision) -> Key:
    """The kind of reply that stage and outcome allow."""
    if decision.outcome == "escalate":
        return "escalate"
    if case.stage == "acknowledge":
        return "acknowledge"
    if decision.outcome == "ask":
        return "ask"
    if case.stage == "ask":
        return "acknowledge"
    return "follow_up" if case.stage == "follow_up" else decision.outcome


def greets_with_salaam(message: str) -> bool:
    """Whether the client greeted with peace, which is answered in kind.

    >>> greets_with_salaam("Assalam alaikum, my order"), greets_with_salaam("hello")
    (True, False)
    """
    return any(fold(greeting) in fold(message) for greeting in _SALAAM)


_NOTES: Mapping[tuple[str, str], str] = {
    ("resolve", "ask"): "facts are missing, so the reply asks instead of resolving",
    ("follow_up", "ask"): "facts are missing, so the reply asks instead of following up",
    ("ask", "acknowledge"): "nothing is missing, so the reply acknowledges instead of asking",
}


NO_SCRIPT: Final = "no approved script for"
"""How the note begins where only the shared lines are left."""


OVERDUE: Final = "the time to answer has passed, so the reply names a new one"
NO_CLAUSE: Final = "no clause of the policy fits the question, so none is quoted"
_ANSWERED_LATER: Final = ("acknowledge", "ask", "escalate")


class _Composer:
    def __init__(
        self, case: Case, decision: Decision, library: Library, settings: Settings, offer: int | None, policy_text: Slot | None
    ) -> None:
        self.case, self.decision, self.library, self.settings = case, decision, library, settings
        self.key = key_of(case, decision)
        self.place = (decision.recommended if offer is None else offer) if self.key == "offer" else None
        self.offers = decision.chosen(self.place) if self.key == "offer" else ()
        self.scenario = case.claim if case.claim in library.scenario_ids and library.scenario(case.claim).status == "approved" else None
        self.slots = slots.of_case(case, decision, library.policy, settings.digits)
        if policy_text:
            self.slots["policy_text"] = policy_text
        lead = self.offers[0] if self.offers else None
        self.facts = {
            **known(case, library.policy_for(case.claim)),
            "reply.formal": case.channel in FORMAL,
            "reply.salaam": self.key != "follow_up" and greets_with_salaam(case.message),
            **({"offer.remedy": lead.remedy, "offer.basis": lead.basis} if lead else {}),
        }

    def reply(self) -> Reply:
        return Reply(self.key, tuple(self.pieces()), self.offers, self.place, "; ".join(self.notes()) or None)

    def notes(self) -> Iterator[str]:
        """What the agent is told of the reply: why it is of this kind, which lines it is made of, and what it could not quote or hold."""
        if self.key == "escalate" and self.case.stage != "acknowledge":
            yield "the case is for a supervisor, so the reply only acknowledges"
        elif self.scenario is None and self.key != "escalate":
            yield f"{NO_SCRIPT} {self.case.claim or 'this message'}, so the shared lines are used"
        elif note := _NOTES.get((self.case.stage, self.key)):
            yield note
        if self.case.claim == "policy_question" and self.key == "inform" and "policy_text" not in self.slots:
            yield NO_CLAUSE
        if self.key in _ANSWERED_LATER and self.decision.answer_by != self.decision.respond_by:
            yield OVERDUE

    def pieces(self) -> Iterator[Piece]:
        yield from self.part("opening")
        yield from self.part("findings")
        if self.key == "offer":
            yield from self.promises()
        else:
            done = list(self.told())
            yield from self.part("resolution") if self.key == "decline" or not done else ()
            yield from done
            yield from self.questions() if self.key == "ask" else ()
            yield from self.part("timeline")
        yield from self.part("relationship")
        yield from self.part("closing")

    def all_pieces(self) -> Iterator[Piece]:
        """The pieces of the reply, and every other line of its parts that holds and could stand in their place."""
        yield from self.pieces()
        for part in PARTS:
            if not (self.key == "offer" and part in ("resolution", "timeline")):
                for line in self.library.lines(self.scenario, self.key, part):
                    yield from filter(None, [self.first(part, [line], {})])

    def told(self) -> Iterator[Piece]:
        """What was executed, each entry once, where a resolution stands or is followed up."""
        tells = self.key in ("inform", "decline", "follow_up") and self.case.claim != "policy_question"
        for place, entry in enumerate(dict.fromkeys(self.case.done) if tells else ()):
            self.facts |= {"reply.also": place > 0}
            yield from self.done(entry)

    def part(self, part: Part) -> Iterator[Piece]:
        piece = self.first(part, self.library.lines(self.scenario, self.key, part), {})
        if piece:
            yield piece

    def promises(self) -> Iterator[Piece]:
        """The chosen offers, then what else was executed; a cancellation needs no time beside money's."""
        timelines: dict[str, Piece] = {}
        for place, (offer, entry) in enumerate(self.settled()):
            self.facts |= {"reply.also": place > 0}
            if offer is not None:
                self.facts |= {"offer.remedy": offer.remedy, "offer.basis": offer.basis}
            spoken = list(self.spoken(offer, entry))
            yield from (piece for piece in spoken if piece.part == "resolution")
            timelines = {piece.en: piece for piece in spoken if piece.part == "timeline"} | timelines
        money = any(piece.offer and piece.offer.amount for piece in timelines.values())
        yield from (piece for piece in timelines.values() if not (money and piece.offer and piece.offer.remedy == "cancel"))

    def spoken(self, offer: Offer | None, entry: Done | None) -> Iterator[Piece]:
        """What is told as done where ``done`` proves it, else promised."""
        if entry:
            yield from self.done(entry, offer)
        elif offer:
            yield from self.remedy(offer, "promise", slots.of_offer(offer, self.library.policy, self.settings.digits))

    def settled(self) -> Iterator[tuple[Offer | None, Done | None]]:
        """Each chosen offer with the entry of ``done`` that proves it, or none; every other entry, beside which no offer is stated."""
        proofs = self.proofs()
        told: set[Done] = set()
        for offer in self.offers:
            first, *others = proofs.get(offer.remedy, (None,))
            yield offer, first
            yield from ((None, entry) for entry in others)
            told |= {entry for entry in (first, *others) if entry}
        yield from ((None, entry) for entry in dict.fromkeys(self.case.done) if entry not in told)

    def proofs(self) -> dict[Remedy, tuple[Done, ...]]:
        """What was executed, by the remedy it settles: money that went back in a way that is not offered is not promised again."""
        proofs: dict[Remedy, tuple[Done, ...]] = {}
        for entry in dict.fromkeys(self.case.done):
            proofs[entry.remedy] = (*proofs.get(entry.remedy, ()), entry)
        offered = {offer.remedy for offer in self.decision.offers}
        ways: tuple[tuple[Remedy, Remedy], ...] = (("credit", "refund"), ("refund", "credit"))
        for way, other in ways:
            if other in proofs and other not in offered:
                proofs.setdefault(way, proofs[other])
        return proofs

    def done(self, entry: Done, offer: Offer | None = None) -> Iterator[Piece]:
        """What is told of an entry of ``done``: in the words of its basis, or in general words where its facts do not fill those."""
        filled = slots.of_done(entry, self.library.policy, self.settings.digits)
        settled = offer or next((given for given in self.decision.offers if given.remedy == entry.remedy), None)
        for told in (settled.basis if settled and _is_whole(entry, settled) else None, None):
            lines = self.library.remedy(entry.remedy, told, "done")
            resolution = self.first("resolution", lines.resolution, filled, offer, entry)
            if resolution:
                timeline = None if self.key == "follow_up" else self.first("timeline", lines.timeline, filled, offer, entry)
                yield from filter(None, (resolution, timeline))
                return

    def remedy(self, offer: Offer, said: Said, filled: Slots) -> Iterator[Piece]:
        lines = self.library.remedy(offer.remedy, offer.basis, said)
        own = self.library.scenario(self.scenario).replies.get("offer", {}) if self.scenario else {}
        parts: tuple[tuple[Part, list[Line]], ...] = (
            ("resolution", own.get("resolution", lines.resolution)),
            ("timeline", own.get("timeline", lines.timeline)),
        )
        for part, found in parts:
            piece = self.first(part, found, filled, offer)
            if piece:
                yield piece
            elif part == "resolution":
                raise LibraryError(str(self.library.root), [f"no line can promise {offer.remedy} ({offer.basis}) in this case"])

    def questions(self) -> Iterator[Piece]:
        """What the client may be asked, in the order that decides most; nothing where only the desk can know."""
        for path in self.decision.missing[:3]:
            question = self.library.questions.questions.get(path)
            if question and question.client:
                yield from filter(None, [self.first("question", [question.client], {})])

    def first(
        self, part: PiecePart, lines: Sequence[Line], filled: Slots, offer: Offer | None = None, done: Done | None = None
    ) -> Piece | None:
        """The first line whose condition holds and whose slots are all known."""
        available = {**self.slots, **filled}
        for line in lines:
            if line.slots <= available.keys() and self.holds(line):
                return Piece(
                    part=part,
                    en=_filled(line.en, available, "en"),
                    ar=_filled(line.arabic(self.case.client.gender), available, "ar"),
                    line=line,
                    slots={name: available[name] for name in line.slots},
                    offer=offer,
                    done=done,
                )
        return None

    def holds(self, line: Line) -> bool:
        condition = self.library.condition(line)
        return condition is None or condition.evaluate(self.facts) is True


def _is_whole(entry: Done, offer: Offer) -> bool:
    """Whether what was executed is all that the offer comes to: a part of it, or more, is not the value that its words speak of."""
    return entry.amount is None or offer.amount is None or entry.amount == offer.amount


def _filled(text: str, available: Slots, lang: Language) -> str:
    return SLOT.sub(lambda match: available[match[1]].of(lang), text)
