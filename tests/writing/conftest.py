"""Every kind of strict draft: claims, orders and evidence crossed, one draft for each way in which a reply can be put together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest

from drafter.case import Case, from_value
from drafter.desk import Desk, Draft
from drafter.policy import Decision, decide
from drafter.writing import composing
from drafter.writing.composing import Reply

Facts = dict[str, Any]
NOW = {"now": "2026-05-12T10:30:00+04:00", "received_at": "2026-05-12T10:05:00+04:00"}
STAGES = ("acknowledge", "ask", "resolve", "follow_up")
CHANNELS = ("whatsapp", "telegram", "email", "messenger", "plain", "ticket")
MESSAGES = ("where is my order", "السلام عليكم، وين طلبي", "")
REMEDIES = ("credit", "refund", "redelivery", "refill", "discount", "cancel", "consultation")
BARE = {"id": "88231", "service": "Instagram Followers [REAL]", "service_id": "ig-1"}
SOLD = {**BARE, "quantity": 1000, "paid": "12.50 USD", "refunded": "0 USD", "ordered_at": "2026-05-01T09:00:00+04:00"}
FULL = {**SOLD, "status": "completed", "delivered": 1000, "completed_at": "2026-05-05T09:00:00+04:00"}
DROPPED = {**FULL, "start_count": 2000, "current_count": 2400}
LONG_AGO = {"ordered_at": "2026-02-01T09:00:00+04:00", "completed_at": "2026-03-01T09:00:00+04:00"}
WARRANTY = {"warranty_days": 30, "warranty_from": "completed"}
ORDERS: tuple[Facts, ...] = (
    {},
    BARE,
    {**SOLD, "status": "pending", "delivered": 0},
    {**SOLD, "status": "pending", "delivered": 0, "promised_by": "2026-05-10T00:00:00+04:00"},
    {**SOLD, "status": "in_progress", "delivered": 300, "promised_by": "2026-05-20T00:00:00+04:00"},
    {**SOLD, "status": "in_progress", "delivered": 300, "promised_by": "2026-05-10T00:00:00+04:00"},
    {**SOLD, "status": "partial", "delivered": 600},
    {**SOLD, "status": "partial", "delivered": 600, "refunded": "2.00 USD"},
    {**SOLD, "status": "partial", "delivered": 600, "refunded": "5.00 USD"},
    {key: value for key, value in SOLD.items() if key != "id"} | {"status": "partial", "delivered": 600},
    {**BARE, "status": "partial", "quantity": 3, "delivered": 1, "paid": "1250.505 KWD", "refunded": "0 KWD"},
    FULL,
    {key: value for key, value in FULL.items() if key != "id"},
    {**FULL, "refunded": "12.50 USD"},
    {**FULL, "delivered": 999},
    {**SOLD, "status": "canceled", "delivered": 0},
    {**DROPPED, **WARRANTY},
    {**DROPPED, **WARRANTY, **LONG_AGO},
    {**DROPPED, "warranty_days": 0},
)
EVIDENCE: tuple[Facts, ...] = (
    {},
    {"can_complete": False},
    {"can_complete": True},
    {"target": "private", "can_complete": True},
    {"target": "deleted", "can_complete": False},
    {"target": "suspended", "panel_fault": True, "can_complete": False},
    {"quality_deviates": True, "can_complete": True},
    {"quality_deviates": True, "can_complete": False},
    {"quality_deviates": False},
    {"wrong_service": True},
    {"wrong_service": False},
    {"charged_extra": "3.75"},
    {"charged_extra": "0"},
    {"link_was_wrong": True},
    {"link_was_wrong": False},
    {"delivered_to_given_link": False, "link_was_wrong": False, "delivery_confirmed": False},
    {"delivered_to_given_link": True, "delivery_confirmed": False},
    {"delivered_to_given_link": True, "delivery_confirmed": True},
    {"refill_accepted": True},
    {"refill_accepted": False},
)
CLIENTS: tuple[Facts, ...] = (
    {},
    {"name": "Omar Saleh", "gender": "male", "requests_90d": 1, "refunds": []},
    {"name": "سارة", "gender": "female", "requests_90d": 1, "refunds": []},
    {"gender": "female", "requests_90d": 3, "refunds": []},
    {"name": "Noor", "requests_90d": 2, "refunds": [{"service_id": "ig-1", "remedy": "credit", "at": "2026-02-01"}]},
    {"name": "Lee", "closing_account": True, "requests_90d": 1, "refunds": []},
)


def _done(remedy: str, proved: bool, currency: str) -> Facts:
    entry: Facts = {"remedy": remedy}
    if remedy in ("credit", "refund"):
        entry["amount"] = f"1.00 {currency}"
    return {**entry, "reference": "TX-9", "at": "2026-05-12T10:20:00+04:00"} if proved else entry


def _case(claim: str, order: Facts, evidence: Facts, turn: int) -> Case:
    """A case of these facts; who asks, in which words, where and what was done already go round with ``turn``."""
    currency = "KWD" if "KWD" in str(order) else "USD"
    extra = {"charged_extra": f"{evidence['charged_extra']} {currency}"} if "charged_extra" in evidence else {}
    done = [_done(REMEDIES[turn // 6 % 7], bool(turn % 2), currency)] if turn // 2 % 3 == 0 else []
    said = {"message": MESSAGES[turn % 3], "channel": CHANNELS[turn % 6], "client": CLIENTS[turn % 6]}
    return from_value({**NOW, **said, "claim": claim, "order": order, "evidence": {**evidence, **extra}, "done": done})


def _manner(case: Case, decision: Decision, reply: Reply) -> tuple[Any, ...]:
    """What makes a reply another one: its stage, its outcome, its lines, and whether each is promised or told as done."""
    lines = tuple((id(piece.line), piece.offer is not None, piece.done is not None) for piece in reply.pieces)
    return (case.claim, case.stage, decision.outcome, lines)


def _different(desk: Desk) -> Iterator[tuple[Case, int | None]]:
    seen = set()
    crossed = product(enumerate(desk.library.scenario_ids), enumerate(ORDERS), enumerate(EVIDENCE))
    for (first, claim), (second, order), (third, evidence) in crossed:
        case = _case(claim, order, evidence, first * 7 + second * 5 + third)
        decision = decide(case, desk.library.policy)
        for stage in STAGES if (second + third) % 5 == 0 else ("resolve",):
            staged = case.model_copy(update={"stage": stage})
            places = range(len(decision.offers)) if stage == "resolve" and decision.offers else [None]
            for place in places:
                manner = _manner(staged, decision, composing.compose(staged, decision, desk.library, desk.settings, place))
                if manner not in seen:
                    seen.add(manner)
                    yield staged, place


@pytest.fixture(scope="session")
def drafts(desk: Desk) -> list[Draft]:
    """A draft of every kind."""
    return [desk.draft(case, place) for case, place in _different(desk)]


@pytest.fixture(scope="session")
def failing(drafts: list[Draft]) -> Callable[[Callable[[Draft], Any]], list[tuple[str, str, str, Any]]]:
    """Where a law does not hold: ``failing(law)`` names the drafts for which ``law`` yields something, and what it yields."""

    def of(law: Callable[[Draft], Any]) -> list[tuple[str, str, str, Any]]:
        found = [(draft, law(draft)) for draft in drafts]
        return [(str(draft.case.claim), draft.case.stage, draft.decision.outcome, what) for draft, what in found if what][:10]

    return of
