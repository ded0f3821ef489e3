"""The case that an agent works on: a case file's plain value with the quotes behind its facts, read-only; a change gives a new one."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from drafter.case import LARGEST, Case, from_value, parse
from drafter.errors import CaseError
from drafter.intake import Conflict, Fact, intake
from drafter.retrieval import Matcher

Value = dict[str, Any]
_GROUPS = frozenset({"client", "order", "evidence"})


@dataclass(frozen=True, slots=True)
class Work:
    """One case under way. ``value`` is what a case file would hold; ``quotes`` has the words that a fact was read from."""

    id: str
    value: Value
    quotes: Mapping[str, Fact] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()

    def case(self) -> Case:
        """The checked case; raise ``CaseError`` with every fault."""
        return from_value(self.value, "case")

    def get(self, path: str) -> Any:
        """The value of a fact, None when nobody knows it."""
        group, _, name = path.rpartition(".")
        holder = self.value.get(group) if group else self.value
        return holder.get(name) if isinstance(holder, Mapping) else None

    def put(self, path: str, given: object) -> Work:
        """The same work with one fact set, or left out where ``given`` is None; the quote of a changed fact goes with it."""
        if given == self.get(path):
            return self
        group, _, name = path.rpartition(".")
        holder = dict(self.value.get(group) or {}) if group else dict(self.value)
        if given is None:
            holder.pop(name, None)
        else:
            holder[name] = given
        value = {**self.value, group: holder} if group else holder
        quotes = {key: fact for key, fact in self.quotes.items() if key != path}
        return replace(self, value=value, quotes=quotes, conflicts=tuple(each for each in self.conflicts if each.path != path))

    def digest(self) -> str:
        """A short name for exactly this state of the facts."""
        return sha256(json.dumps(self.value, sort_keys=True, default=str).encode()).hexdigest()[:12]


def opened(text: str, now: datetime, matcher: Matcher) -> Work:
    """The work that a pasted text begins: a case file as it stands, anything else by intake; raise ``CaseError`` for neither."""
    if not text.strip():
        raise CaseError("text", ["there is nothing to read"])
    if len(text) > LARGEST:
        raise CaseError("text", [f"{len(text):,} characters are too many; at most {LARGEST:,} are read"])
    value = case_file(text)
    if value is not None:
        from_value(value, "case file")
        return begun({"now": now.isoformat(), **value})
    found = intake(text, received_at=now, matcher=matcher)
    return begun({"now": now.isoformat(), **found.case}, {fact.path: fact for fact in found.facts}, found.conflicts)


def begun(
    value: Mapping[str, Any], quotes: Mapping[str, Fact] | None = None, conflicts: tuple[Conflict, ...] = (), case_id: str | None = None
) -> Work:
    """New work on plain values, or with ``case_id`` work on a case that is known already."""
    return Work(case_id or uuid.uuid4().hex[:12], dict(value), quotes or {}, conflicts)


def case_file(text: str) -> Value | None:
    """The plain value of a text that is a case file, None for one that is a note or a chat.

    >>> case_file("order: {id: '7'}"), case_file("order: 88231 stopped")
    ({'order': {'id': '7'}}, None)
    """
    try:
        given = parse(text, "case file")
    except CaseError:
        return None
    if not isinstance(given, dict) or not all(isinstance(key, str) for key in given):
        return None
    grouped = any(isinstance(given.get(group), Mapping) for group in _GROUPS)
    return given if grouped or (given and given.keys() <= Case.model_fields.keys() - _GROUPS) else None
