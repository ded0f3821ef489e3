"""How each fact of a case is shown and corrected: its kind, and the words that a choice offers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, get_args

from drafter.case import Gender, Status, Target, WarrantyStart

Kind = Literal["line", "text", "count", "money", "time", "flag", "choice", "refunds"]

KINDS: Final[Mapping[str, Kind]] = {
    "message": "text",
    "summary": "text",
    "order.id": "line",
    "order.service": "line",
    "order.status": "choice",
    "order.quantity": "count",
    "order.delivered": "count",
    "order.paid": "money",
    "order.refunded": "money",
    "evidence.can_complete": "flag",
    "evidence.target": "choice",
    "order.start_count": "count",
    "order.current_count": "count",
    "order.warranty_days": "count",
    "order.warranty_from": "choice",
    "order.ordered_at": "time",
    "order.started_at": "time",
    "order.completed_at": "time",
    "order.promised_by": "time",
    "evidence.delivered_to_given_link": "flag",
    "evidence.delivery_confirmed": "flag",
    "evidence.quality_deviates": "flag",
    "evidence.wrong_service": "flag",
    "evidence.charged_extra": "money",
    "evidence.link_was_wrong": "flag",
    "evidence.refill_accepted": "flag",
    "evidence.panel_fault": "flag",
    "client.name": "line",
    "client.gender": "choice",
    "client.requests_90d": "count",
    "client.refunds": "refunds",
    "client.closing_account": "flag",
    "client.account_id": "line",
    "order.service_id": "line",
    "order.platform": "line",
    "order.link": "line",
    "reference": "line",
    "received_at": "time",
}
"""The facts that an agent may correct, in the order of the page; ``claim``, ``stage`` and ``channel`` have places of their own."""

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "order.status": get_args(Status),
    "order.warranty_from": get_args(WarrantyStart),
    "evidence.target": get_args(Target),
    "client.gender": tuple(value for value in get_args(Gender) if value != "unknown"),
}
WIDE: Final = frozenset({"message", "summary", "order.service", "order.link", "client.refunds", "received_at"})
"""Facts that take the whole width."""
