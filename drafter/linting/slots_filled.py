"""Which slots can be filled where: found by filling them for a case in which everything is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from drafter.case import Case, Done, Remedy
from drafter.linting.texts import Stand
from drafter.policy import Offer, Policy, decide
from drafter.writing import slots

_FULL = {
    "claim": "policy_question",
    "now": "2026-05-12T10:00:00+04:00",
    "client": {"name": "Ahmed"},
    "order": {
        "id": "88231", "service": "Instagram Followers", "link": "https://instagram.com/example", "status": "partial", "quantity": 1000,
        "delivered": 600, "start_count": 100, "current_count": 500, "paid": "12.50 USD", "refunded": "1.00 USD", "warranty_days": 30,
        "warranty_from": "completed", "ordered_at": "2026-05-01T09:00:00+04:00", "completed_at": "2026-05-02T09:00:00+04:00",
        "promised_by": "2026-05-20T09:00:00+04:00",
    },
    "evidence": {"charged_extra": "1.00 USD"},
}  # fmt: skip
_OWN: Mapping[Remedy, frozenset[str]] = {
    "credit": frozenset({"amount"}),
    "refund": frozenset({"amount"}),
    "discount": frozenset({"percent"}),
}
"""The figure without which a remedy is not promised: every offer of it has one."""


@dataclass(frozen=True)
class Filled:
    """The slots that can be filled, by where a line stands."""

    policy: Policy

    def of(self, stand: Stand) -> frozenset[str]:
        """The slots that may be filled in a line at ``stand``."""
        if stand.remedy and stand.remedy.said == "done":
            return self.case | self.done
        if stand.remedy:
            return self.case | self.offer - frozenset().union(*_OWN.values()) | _OWN.get(stand.remedy.remedy, frozenset())
        if stand.promises:
            return self.case | self.offer
        return self.case

    @staticmethod
    def always(stand: Stand) -> frozenset[str]:
        """The slots that every reply knows in a line at ``stand``; what was done may lack its figure, and is then told in general words."""
        if stand.remedy is None or (stand.remedy.said == "done" and not stand.remedy.basis):
            return slots.ALWAYS
        return slots.ALWAYS | _OWN.get(stand.remedy.remedy, frozenset())

    @cached_property
    def case(self) -> frozenset[str]:
        """The slots of the facts and the clock, and the answer to a question."""
        case = Case.model_validate(_FULL)
        return frozenset(slots.of_case(case, decide(case, self.policy), self.policy, "latin")) | {"policy_text"}

    @cached_property
    def offer(self) -> frozenset[str]:
        """The slots of a promise."""
        from decimal import Decimal

        amount = Case.model_validate(_FULL).order.paid
        return frozenset(slots.of_offer(Offer("credit", "goodwill", amount=amount, percent=Decimal(20)), self.policy, "latin"))

    @cached_property
    def done(self) -> frozenset[str]:
        """The slots of what was executed."""
        case = Case.model_validate(_FULL)
        done = Done(remedy="credit", amount=case.order.paid, reference="TX-1", at=case.now)
        return frozenset(slots.of_done(done, self.policy, "latin"))
