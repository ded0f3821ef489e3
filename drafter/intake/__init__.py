"""Intake: from an agent's note, a pasted chat or a panel's order line to a case, each fact with its quote.

Nothing is inferred that is not said. Two readings of one fact are a conflict that the agent settles; what a client alleges is never
evidence that was checked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from drafter.case import from_value
from drafter.errors import CaseError
from drafter.intake.claims import claims
from drafter.intake.facts import facts, settled
from drafter.intake.merging import merge
from drafter.intake.modelled import Ask
from drafter.intake.note import Note
from drafter.intake.values import Conflict, Fact, Intake, Said

if TYPE_CHECKING:
    from drafter.retrieval import Matcher

__all__ = ["LONGEST", "Ask", "Conflict", "Fact", "Intake", "intake"]


LONGEST: Final = 40_000
"""Characters of a text that is read; a longer one is no note about one order."""


def intake(
    text: str,
    *,
    received_at: datetime | None = None,
    now: datetime | None = None,
    matcher: Matcher | None = None,
    ask: Ask | None = None,
    scenarios: Sequence[str] = (),
) -> Intake:
    """The case that ``text`` tells.

    Words such as "yesterday" count from ``received_at``, or from ``now`` where that is not given; without either no date is read, for a
    case wants a UTC offset. ``matcher`` names the claim where it is sure. ``ask`` asks a model for more, with
    identities covered: what it reads is marked as the model's, and what it reads otherwise than the text is a conflict.
    Raise ``CaseError`` for a text of more than ``LONGEST`` characters.

    >>> intake("order 88231, 600 of 1000 delivered, paid 12.50 USD").case["order"]
    {'id': '88231', 'quantity': 1000, 'delivered': 600, 'paid': '12.50 USD'}
    >>> [fact.quote for fact in intake("الطلب 88231 جزئي والمتبقي ٤٠٠").facts]
    ['الطلب 88231', 'جزئي']
    """
    if len(text) > LONGEST:
        raise CaseError("note", [f"it has {len(text)} characters, of which at most {LONGEST} are read: give the part about this order"])
    note = Note(text, received_at or now)
    said = list(facts(note))
    base: dict[str, Any] = {}
    if not any(each.path == "message" and each.value == text.strip() for each in said) and _writable(text):
        base["summary"] = text.strip().replace("\r\n", "\n")
    if received_at is not None:
        base["received_at"] = received_at.isoformat()
    said += claims(note, said, matcher)
    said = settled(note, said)
    read = merge(text, said, base)
    return read if ask is None else _with_model(note, said, base, read, ask, scenarios)


def _with_model(note: Note, said: list[Said], base: dict[str, Any], read: Intake, ask: Ask, scenarios: Sequence[str]) -> Intake:
    """The intake with what a model reads besides; where the text says it already, the text is the source."""
    from drafter.intake import modelled
    from drafter.writing import masking

    veiled = masking.of(from_value(read.case), frozenset()).veiled(note.original)
    more = list(modelled.said(note, veiled, ask(veiled), scenarios))
    merged = merge(note.original, [*said, *more], base)
    own = {(each.path, each.start, each.end) for each in more} - {(each.path, each.start, each.end) for each in said}
    facts = [replace(fact, source="model") if (fact.path, fact.start, fact.end) in own else fact for fact in merged.facts]
    return replace(merged, facts=tuple(facts))


def _writable(text: str) -> bool:
    """Whether a case can hold the text: neither NUL characters nor halves of surrogate pairs, and not empty."""
    return bool(text.strip()) and "\x00" not in text and not any("\ud800" <= char <= "\udfff" for char in text)
