"""The facts of a case as the policy speaks of them: paths, kinds and plain values."""

from __future__ import annotations

import types
from collections.abc import Mapping
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic import AwareDatetime, BaseModel

from drafter.case import Case, Client, Done, Evidence, Order, PastRefund
from drafter.money import Money
from drafter.policy.expression import Kinded

_GROUPS: dict[str, type[BaseModel]] = {"client": Client, "order": Order, "evidence": Evidence}
_PLAIN: dict[object, Kinded] = {
    bool: Kinded("flag"),
    int: Kinded("number"),
    Money: Kinded("money"),
    str: Kinded("text"),
    AwareDatetime: Kinded("time"),
}


def _kinded(annotation: object) -> Kinded | None:
    origin = get_origin(annotation)
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    if origin is Literal:
        return Kinded("text", tuple(get_args(annotation)))
    if origin is Annotated:
        return _kinded(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return next((kinded for part in get_args(annotation) if (kinded := _kinded(part))), None)
    return None


def _columns(model: type[BaseModel]) -> dict[str, Kinded]:
    return {name: kinded for name, info in model.model_fields.items() if (kinded := _kinded(info.annotation))}


KINDS: Mapping[str, Kinded] = {
    "claim": Kinded("text"),
    "message": Kinded("text"),
    "now": Kinded("time"),
    "received_at": Kinded("time"),
    "done": Kinded("items", columns=_columns(Done)),
    **{f"{group}.{name}": kinded for group, model in _GROUPS.items() for name, kinded in _columns(model).items()},
    "client.refunds": Kinded("items", columns=_columns(PastRefund)),
}
"""Every fact that a condition may read, with what it yields."""

OFFER_KINDS: Mapping[str, Kinded] = {
    "offer.amount": Kinded("money"),
    "offer.currency": Kinded("text"),
    "offer.remedy": Kinded("text"),
    "offer.basis": Kinded("text"),
}
"""What a ``require`` clause may read of an offer besides."""


def of(case: Case) -> dict[str, object]:
    """The facts that the case states, by path; money as exact fractions of its currency, absent facts left out.

    ``client.refunds`` are those granted on other orders: an entry that names this order's id is not one of them.
    """
    facts: dict[str, object] = {"message": case.message, "now": case.now, "received_at": case.asked_at}
    if case.claim is not None:
        facts["claim"] = case.claim
    for group in ("client", "order", "evidence"):
        prefix = group + "."
        for name, value in getattr(case, group).__dict__.items():
            if value is not None and name != "refunds":
                facts[prefix + name] = _plain(value)
    if case.client.refunds is not None:
        elsewhere = (past for past in case.client.refunds if past.order_id is None or past.order_id != case.order.id)
        facts["client.refunds"] = tuple(_item(past) for past in elsewhere)
    facts["done"] = tuple(_item(done) for done in case.done)
    return facts


def _plain(value: object) -> object:
    """Money as a fraction, a day as the instant at which it begins (UTC), all else as it is."""
    if isinstance(value, Money):
        return Fraction(value.value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    return value


def _item(model: BaseModel) -> dict[str, object]:
    return {name: _plain(value) for name, value in model.__dict__.items() if value is not None}
