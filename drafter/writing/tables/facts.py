"""How a case is told to a model: plain sentences without figures, and what each slot stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

STAGES: Final[Mapping[str, str]] = {
    "acknowledge": "first answer, before the case is resolved",
    "ask": "asking for what is missing",
    "resolve": "the resolution",
    "follow_up": "following up after the resolution",
}

ADDRESS: Final[Mapping[str, str]] = {
    "male": "a man; address him in the masculine in Arabic",
    "female": "a woman; address her in the feminine in Arabic",
    "unknown": "not known whether man or woman; in Arabic avoid words that show it",
}

OUTCOMES: Final[Mapping[str, str]] = {
    "offer": "the policy grants what the approved lines say",
    "inform": "nothing is refused and nothing is due now",
    "decline": "what the client asks for is not due; be kind and clear, hold out no hope",
    "ask": "facts are missing, so nothing is decided yet",
    "escalate": "a supervisor takes over; only acknowledge",
}

CHECKED: Final[Mapping[str, Mapping[object, str]]] = {
    "can_complete": {True: "the rest can still be delivered", False: "the rest cannot be delivered"},
    "target": {
        "private": "the client's account or page is private",
        "deleted": "the client's account or page is no longer there",
        "suspended": "the client's account or page is suspended",
    },
    "delivered_to_given_link": {True: "it was delivered to the link that the client gave", False: "it was delivered elsewhere"},
    "delivery_confirmed": {True: "the delivery is confirmed", False: "the delivery could not be confirmed"},
    "quality_deviates": {True: "the quality differs from the listing", False: "the quality is as listed"},
    "wrong_service": {True: "another service than the ordered one was delivered", False: "the service is the ordered one"},
    "link_was_wrong": {True: "the link that the client gave was wrong", False: "the link that the client gave was right"},
    "refill_accepted": {True: "the refill was accepted", False: "the refill is not accepted yet"},
}
"""What was checked, by the fact and its value."""

MEANINGS: Final[Mapping[str, str]] = {
    "client_name": "the client's name",
    "order_id": "the number of the order",
    "service": "the name of the service",
    "link": "the client's link",
    "status": "the status of the order, in words",
    "quantity": "how much was ordered, with its noun",
    "delivered": "how much was delivered, with its noun",
    "delivered_number": "the same as a bare number",
    "remaining": "how much is not delivered, with its noun",
    "dropped": "how much dropped, with its noun",
    "start_count": "the count before the order",
    "current_count": "the count now",
    "ordered_on": "the day of the order",
    "completed_on": "the day of completion",
    "promised_by": "the end of the stated delivery time",
    "warranty_until": "the last day of the warranty",
    "warranty_days": "the length of the warranty",
    "warranty_from_on": "the first day of the warranty",
    "amount": "the amount that is promised or was given",
    "percent": "the discount",
    "within": "the time in which it happens",
    "refund_time": "the time that a payment takes to arrive",
    "reference": "the reference of what was done",
    "done_on": "the day on which it was done",
    "answer_within": "the time in which the desk answers",
    "respond_by": "the moment by which the desk answers",
    "quality_days": "the days in which quality can be claimed",
    "paid": "what was paid",
    "refunded": "what was already returned",
    "charged_extra": "what was charged too much",
    "policy_text": "the text of the policy",
}
"""Every slot that a model may be shown, with what it stands for."""
