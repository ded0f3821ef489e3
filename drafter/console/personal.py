"""The seam to the language model: the drafts of a case as they come, the strict one first.

``drafts`` yields further drafts after the first, each of which replaces the one before on the page unless the agent has begun to edit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.case import Case
from drafter.desk import Desk, Draft


@dataclass(frozen=True, slots=True)
class Wish:
    """What the agent asks of a reply: the offer (None: the recommended one), how many steps shorter, the tone, and which attempt it is."""

    offer: int | None = None
    shorter: int = 0
    tone: str | None = None
    attempt: int = 0


def available(desk: Desk) -> bool:
    """Whether more than the strict reply may come."""
    return desk.settings.model is not None


def drafts(desk: Desk, case: Case, wish: Wish) -> Iterator[Draft]:
    """The drafts of a case; the first comes at once and is the strict one. Raise ``CaseError`` or ``LibraryError`` before it only."""
    yield from desk.drafting(case, wish.offer, shorter=wish.shorter, tone=wish.tone)
