"""A systematic sample of cases for one claim: what an order has come to, crossed with what was checked, the rest going round in turn.

Every pair of progress and evidence occurs once; client, warranty and money walk through their values beside them, so that each meets each
of the other two axes. The same claim always gives the same cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from drafter.case import Case
from drafter.policy import Decision, Policy, decide

Facts = Mapping[str, Any]

_NOW = "2026-05-12T10:00:00+04:00"
_BEFORE, _AHEAD, _LONG_AGO = "2026-05-10T10:00:00+04:00", "2026-05-20T10:00:00+04:00", "2026-02-01T10:00:00+04:00"

_PROGRESS: Mapping[str, Facts] = {
    "pending": {"status": "pending", "delivered": 0, "promised_by": _AHEAD},
    "pending and late": {"status": "pending", "delivered": 0, "promised_by": _BEFORE},
    "processing, nothing delivered": {"status": "processing", "delivered": 0, "promised_by": _AHEAD},
    "running inside its time": {"status": "in_progress", "delivered": 400, "promised_by": _AHEAD},
    "running and late": {"status": "in_progress", "delivered": 400, "promised_by": _BEFORE},
    "processing in part": {"status": "processing", "delivered": 400, "promised_by": _AHEAD},
    "stopped in part": {"status": "partial", "delivered": 400},
    "completed in full": {"status": "completed", "delivered": 1000, "completed_at": "2026-05-05T10:00:00+04:00"},
    "completed with less": {"status": "completed", "delivered": 400, "completed_at": "2026-05-05T10:00:00+04:00"},
    "completed long ago": {"status": "completed", "delivered": 1000, "completed_at": "2026-03-01T10:00:00+04:00"},
    "cancelled in part": {"status": "canceled", "delivered": 400},
    "nothing known": {},
}
_SOUND: Facts = {
    "can_complete": True, "target": "public", "delivered_to_given_link": True, "delivery_confirmed": True, "quality_deviates": False,
    "wrong_service": False, "charged_extra": "0 USD", "link_was_wrong": False, "refill_accepted": False, "panel_fault": False,
}  # fmt: skip
_EVIDENCE: Mapping[str, Facts] = {
    "nothing checked": {},
    "all as it should be": _SOUND,
    "cannot be completed": {**_SOUND, "can_complete": False},
    "another service": {**_SOUND, "wrong_service": True},
    "quality deviates": {**_SOUND, "quality_deviates": True},
    "quality deviates, cannot be completed": {**_SOUND, "quality_deviates": True, "can_complete": False},
    "charged too much": {**_SOUND, "charged_extra": "2.50 USD"},
    "wrong link": {**_SOUND, "link_was_wrong": True},
    "delivered elsewhere": {**_SOUND, "delivered_to_given_link": False},
    "not confirmed": {**_SOUND, "delivery_confirmed": False},
    "private": {**_SOUND, "target": "private"},
    "deleted": {**_SOUND, "target": "deleted", "can_complete": False},
    "suspended by the panel": {**_SOUND, "target": "suspended", "panel_fault": True, "can_complete": False},
    "refill accepted": {**_SOUND, "refill_accepted": True},
}
_CLIENT: Mapping[str, Facts] = {
    "a first request": {"closing_account": False, "refunds": [], "requests_90d": 1},
    "closing the account": {"closing_account": True, "refunds": [], "requests_90d": 1},
    "credited before": {"refunds": [{"service_id": "s1", "remedy": "credit", "warranty": False}], "requests_90d": 2},
    "many requests": {"refunds": [], "requests_90d": 9},
    "an unknown client": {},
}
_ORDER: Facts = {"quantity": 1000, "service_id": "s1", "paid": "12.50 USD", "start_count": 100, "ordered_at": _LONG_AGO}
_WARRANTY: Mapping[str, Facts] = {
    "a drop inside the warranty": {"warranty_days": 365, "warranty_from": "ordered", "current_count": 50},
    "a drop, no warranty": {"warranty_days": 0, "warranty_from": "completed", "current_count": 50},
    "counts unknown": {"warranty_days": 30, "start_count": None, "ordered_at": None},
    "no drop": {"warranty_days": 30, "warranty_from": "completed", "current_count": 5000},
}
_MONEY: Mapping[str, Facts] = {
    "nothing returned": {"refunded": "0 USD"},
    "all returned": {"refunded": "12.50 USD"},
    "a part returned": {"refunded": "1.00 USD"},
    "money unknown": {"paid": None},
}


@dataclass(frozen=True, slots=True)
class Sampled:
    """One case of the sample in words, and what the policy decides for it."""

    told: str
    decision: Decision


def decided(claim: str, policy: Policy) -> Iterator[Sampled]:
    """The decisions for the sample of one claim."""
    for told, case in _cases(claim):
        yield Sampled(told, decide(case, policy))


def _cases(claim: str) -> Iterator[tuple[str, Case]]:
    clients, warranties, sums = list(_CLIENT), list(_WARRANTY), list(_MONEY)
    for row, (progress, order) in enumerate(_PROGRESS.items()):
        for column, (checked, evidence) in enumerate(_EVIDENCE.items()):
            turn = row + column
            client, warranty = clients[(row * 2 + column) % len(clients)], warranties[turn % len(warranties)]
            money = sums[0] if turn % 4 else sums[(row + column // 4) % len(sums)]
            told = f"{progress}, {checked}, {client}, {warranty}, {money}"
            facts = {**_ORDER, **order, **_WARRANTY[warranty], **_MONEY[money]} if order else {}
            yield told, _case(claim, facts, evidence, _CLIENT[client])


def _case(claim: str, order: Facts, evidence: Facts, client: Facts) -> Case:
    return Case.model_validate({"claim": claim, "now": _NOW, "order": order, "evidence": evidence, "client": client})
