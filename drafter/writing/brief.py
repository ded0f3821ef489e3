"""What a model is told of a case: facts in words, slots instead of identities and figures, approved lines with their slots open.

Nothing in a brief identifies anybody; the client's words and the agent's note are masked (``drafter.writing.masking``). The values of the
slots stay here and are filled in after the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from drafter.case import Case, Gender
from drafter.entries import Key
from drafter.library import Library
from drafter.policy import Decision
from drafter.settings import Settings
from drafter.writing import masking, slots
from drafter.writing.answers import Part, Personal, Words
from drafter.writing.composing import FORMAL, Piece, Reply, greets_with_salaam
from drafter.writing.slots import Slot, Slots
from drafter.writing.tables.facts import ADDRESS, CHECKED, MEANINGS, OUTCOMES, STAGES

LONGEST_MESSAGE, LONGEST_SUMMARY = 520, 100
"""Characters of the client's message and of the agent's note that are sent."""


@dataclass(frozen=True, slots=True)
class Brief:
    """The case as a model sees it, and what it does not: ``values``, what stands in each slot, and the ``mask``."""

    key: Key
    stage: str
    channel: str
    formal: bool
    title: str
    address: str
    salaam: bool
    facts: tuple[str, ...]
    findings: Words | None
    lines: tuple[Words, ...]
    message: str
    summary: str
    values: Mapping[str, Slots]
    mask: masking.Mask
    gender: Gender = "unknown"
    tone: str | None = None

    def slots_of(self, part: Part) -> Slots:
        """The slots that a part may use, with their values."""
        return self.values["promise" if part in ("resolution", "timeline") else "prose"]

    def meanings(self, mode: Personal) -> list[tuple[str, str]]:
        """The slots of a mode with what they stand for."""
        known = self.values["prose"] if mode == "guided" else {**self.values["prose"], **self.values["promise"]}
        return [(name, meaning) for name, meaning in MEANINGS.items() if name in known]


def of(case: Case, decision: Decision, library: Library, settings: Settings, strict: Reply, tone: str | None = None) -> Brief:
    """The brief of a case whose strict reply is ``strict``; ``tone`` is the agent's wish, such as warm or formal."""
    facts = slots.of_case(case, decision, library.policy, settings.digits)
    prose: dict[str, Slot] = {name: facts[name] for name in slots.FACTUAL if name in facts}
    promised: dict[str, Slot] = {**prose, **_promised(strict.pieces)}
    mask = masking.of(case, frozenset(prose))
    return Brief(
        key=strict.key,
        stage=STAGES[case.stage],
        channel=case.channel,
        formal=case.channel in FORMAL,
        title=library.scenario(case.claim).title.en if case.claim in library.scenario_ids else "an unclear request",
        address=ADDRESS[case.client.gender],
        salaam=greets_with_salaam(case.message) and strict.key != "follow_up",
        facts=tuple(_checked(case, decision)),
        findings=next((_open(piece, case) for piece in strict.pieces if piece.part == "findings"), None),
        lines=tuple(_open(piece, case) for piece in strict.pieces if piece.part in ("question", "resolution", "timeline")),
        message=_shortened(mask.of(case.message), LONGEST_MESSAGE),
        summary=_shortened(mask.of(case.summary), LONGEST_SUMMARY),
        values={"prose": prose, "promise": promised},
        mask=mask,
        gender=case.client.gender,
        tone=tone,
    )


def _promised(pieces: Sequence[Piece]) -> Slots:
    """The slots of the promising lines; one that two promises fill differently is left out."""
    promising = [piece.slots for piece in pieces if piece.part in ("resolution", "timeline")]
    names = {name for filled in promising for name in filled}
    values = {name: {filled[name] for filled in promising if name in filled} for name in names}
    return {name: found.pop() for name, found in values.items() if len(found) == 1}


def _open(piece: Piece, case: Case) -> Words:
    """A line with its slots open."""
    return Words(piece.line.en, piece.line.arabic(case.client.gender))


def _checked(case: Case, decision: Decision) -> Iterator[str]:
    """The outcome and what was checked, in words without figures."""
    yield OUTCOMES[decision.outcome]
    order = case.order
    if order.status:
        yield f"the order is {order.status.replace('_', ' ')}"
    if order.quantity is not None and order.delivered is not None:
        part = "nothing" if not order.delivered else "all" if order.delivered >= order.quantity else "a part"
        yield f"{part} of what was ordered was delivered"
    for name, told in CHECKED.items():
        value = getattr(case.evidence, name)
        if value in told:
            yield told[value]


def _shortened(text: str, most: int) -> str:
    """A long text without its middle, on lines that are not too many."""
    text = "\n".join(line.strip() for line in text.splitlines() if line.strip())
    return text if len(text) <= most else f"{text[: most * 2 // 3].rstrip()} [...] {text[-most // 3 :].lstrip()}"
