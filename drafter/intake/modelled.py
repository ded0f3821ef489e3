"""What a model reads in a note, its identities covered: accepted only where its quote stands in the text and its value is one.

A model may state what carries no identity and no money: the claim, the status, counts, warranty, what was checked. A count must stand in
its quote in figures; what a client alleges is no more evidence by a model's word than by his own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from drafter.case import from_value
from drafter.errors import CaseError
from drafter.intake.note import Note
from drafter.intake.values import Said
from drafter.reading.values import JsonValue
from drafter.writing.masking import Veiled, plain

Ask = Callable[[Veiled], Sequence[Mapping[str, str]]]
"""Asks for the facts of a covered note: rows of ``path``, ``value`` and ``quote``."""

_COUNT, _FLAG = "a whole number", "true or false"
PATHS: Final[Mapping[str, str]] = {
    "claim": "what the client complains of, one of the scenario ids",
    "client.gender": "male, female",
    "client.closing_account": _FLAG,
    "order.status": "pending, processing, in_progress, partial, completed, canceled",
    "order.quantity": _COUNT,
    "order.delivered": _COUNT,
    "order.start_count": _COUNT,
    "order.current_count": _COUNT,
    "order.warranty_days": _COUNT,
    "order.warranty_from": "completed, ordered",
    "evidence.can_complete": f"{_FLAG}: can the rest still be delivered",
    "evidence.target": "public, private, deleted, suspended",
    "evidence.delivered_to_given_link": _FLAG,
    "evidence.delivery_confirmed": _FLAG,
    "evidence.quality_deviates": f"{_FLAG}: does the quality differ from the listing",
    "evidence.wrong_service": _FLAG,
    "evidence.link_was_wrong": f"{_FLAG}: did the client give a wrong link",
    "evidence.refill_accepted": _FLAG,
    "evidence.panel_fault": _FLAG,
}
"""What a model may state, with the values that it may have."""


def said(note: Note, veiled: Veiled, rows: Sequence[Mapping[str, str]], scenarios: Sequence[str]) -> Iterator[Said]:
    """The rows that hold: a path that may be stated, a value of its kind, a quote that stands in the note and is no doubt."""
    for row in rows:
        span = veiled.span(row["quote"].strip())
        value = _value(row["path"], row["value"].strip(), row["quote"], scenarios)
        if span is not None and value is not None:
            start, end = note.at(span[0]), note.at(span[1])
            if not (note.doubted(start, start) or note.doubted(end - 1, end - 1) or note.wished(start)):
                yield Said(row["path"], value, *span, note.voice(start))


def _value(path: str, given: str, quote: str, scenarios: Sequence[str]) -> JsonValue:
    """The value in the case's own form, or None where it is none."""
    kind = PATHS.get(path)
    if kind is None or (path == "claim" and given not in scenarios):
        return None
    if kind == _COUNT:
        figures = re.findall(r"\d+", re.sub(r"(?<=\d)[,.٬](?=\d{3}\b)", "", plain(quote)))
        return int(given) if given.isascii() and given.isdigit() and given in figures else None
    value: JsonValue = {"true": True, "false": False}.get(given.lower()) if kind.startswith(_FLAG) else given
    group, _, name = path.rpartition(".")
    try:
        from_value({group: {name: value}} if group else {name: value})
    except CaseError:
        return None
    return value
