"""What a policy allows for one case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from drafter.case import Remedy
from drafter.money import Money
from drafter.policy.clauses import Basis, Category

Outcome = Literal["offer", "inform", "decline", "ask", "escalate"]
Destination = Literal["balance", "original"]


@dataclass(frozen=True, slots=True)
class Offer:
    """One remedy that may be promised.

    ``amount`` and ``percent`` are ceilings; ``hours`` is the soonest that may be promised (None: the policy names no time), in business
    days of 24 hours each where ``business``. ``together`` holds the places of the offers that go with this one (cancel *and* credit).
    """

    remedy: Remedy
    basis: Basis
    destination: Destination | None = None
    amount: Money | None = None
    percent: Decimal | None = None
    hours: int | None = None
    business: bool = False
    clauses: tuple[str, ...] = ()
    approval: str | None = None
    together: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The offer as plain values, decimals as text."""
        return {
            "remedy": self.remedy,
            "basis": self.basis,
            "destination": self.destination,
            "amount": {"value": f"{self.amount.value:f}", "currency": self.amount.currency} if self.amount else None,
            "percent": f"{self.percent:f}" if self.percent is not None else None,
            "hours": self.hours,
            "business": self.business,
            "clauses": list(self.clauses),
            "approval": self.approval,
            "with": list(self.together),
        }


@dataclass(frozen=True, slots=True)
class Decision:
    """The whole decision: what may be offered, what is missing, and why.

    ``withheld`` are the offers that only a supervisor sees when the outcome is ``escalate``. ``because`` are the facts that decided,
    ``presumed`` what was taken for granted because nobody raised it. ``answer_by`` is the time that a client may be told: ``respond_by``,
    and where that has passed, as many hours from now.
    """

    category: Category
    outcome: Outcome
    offers: tuple[Offer, ...]
    recommended: int | None
    missing: tuple[str, ...]
    presumed: tuple[str, ...]
    flags: tuple[str, ...]
    clauses: tuple[str, ...]
    because: tuple[str, ...]
    acknowledge_by: datetime
    respond_by: datetime
    follow_up_from: datetime
    follow_up_by: datetime
    answer_by: datetime
    withheld: tuple[Offer, ...] = ()

    def chosen(self, place: int | None = None) -> tuple[Offer, ...]:
        """The offer at ``place`` (by default the recommended one) with those that go with it and each other, in the order they are told.

        A cancellation goes with the credit or with the refund, but these two are alternatives: the recommended one is taken.
        """
        first = self.recommended if place is None else place
        if first is None:
            return ()
        taken = [first]
        for other in sorted(self.offers[first].together, key=lambda place: (place != self.recommended, place)):
            if all(other in self.offers[mate].together or mate in self.offers[other].together for mate in taken):
                taken.append(other)
        told = sorted(taken, key=lambda place: (self.offers[place].remedy != "cancel", place))  # first what stops, then what is given
        return tuple(self.offers[place] for place in told)

    def only(self, place: int) -> Decision:
        """The same decision with the offer at ``place`` and what goes with it, once it was chosen: the others are not due beside it."""
        taken = [self.offers.index(offer) for offer in self.chosen(place)]
        offers = (
            replace(self.offers[old], together=tuple(taken.index(mate) for mate in self.offers[old].together if mate in taken))
            for old in taken
        )
        return replace(self, offers=tuple(offers), recommended=taken.index(place))

    def to_json(self) -> dict[str, Any]:
        """The decision as plain values, in the order of the design."""
        return {
            "category": self.category,
            "outcome": self.outcome,
            "offers": [offer.to_json() for offer in self.offers],
            "recommended": self.recommended,
            "missing": list(self.missing),
            "presumed": list(self.presumed),
            "flags": list(self.flags),
            "clauses": list(self.clauses),
            "because": list(self.because),
            "acknowledge_by": self.acknowledge_by.isoformat(),
            "respond_by": self.respond_by.isoformat(),
            "follow_up_from": self.follow_up_from.isoformat(),
            "follow_up_by": self.follow_up_by.isoformat(),
            "withheld": [offer.to_json() for offer in self.withheld],
        }
