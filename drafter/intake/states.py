"""The status of the order and what the agent states as checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from drafter.intake.note import Note
from drafter.intake.patterns import any_of
from drafter.intake.spans import Spans
from drafter.intake.tables import states
from drafter.intake.values import Said

_TABLE: Final = (*states.NOTHING_SAID, *states.EVIDENCE, *states.STATUS, *states.DELIVERED, *states.CLIENT)
_ROWS: Final = tuple((path, value, any_of([phrase])) for path, value, words in _TABLE for phrase, _ in words)
_ENDS: Final = re.compile(r"\s*(?:$|[,.;|)\n\"}]|،)")
_PART: Final = re.compile(r"\s+\d[\d,.]*k?\s*(?:(?:of|out of|من)(?![^\W_])|/(?=\s*\d{3}))")  # completed 700 of 2000
_CHANGED: Final = re.compile(r"\b(?:then|again|back)\b|(?<!\w)(?:ثم|بعدين|ورجع|رجع)(?!\w)")  # then, afterwards, and went back
_WISHED = frozenset({"client.closing_account"})
"""What a client wishes is the fact itself."""


@dataclass(frozen=True, slots=True)
class State:
    """Words for a state, and the fact that they state."""

    start: int
    end: int
    path: str
    value: str | bool | None


def state_facts(note: Note, text: str) -> Iterator[Said]:
    """States that are said plainly: not asked, not doubted, not denied, not wished for. ``text`` is masked."""
    found = Spans(State(*match.span(), path, value) for path, value, pattern in _ROWS for match in pattern.finditer(text))
    for each in found.all:
        longest = max(other.end - other.start for other in found.over(each.start, each.end))
        hidden = longest > each.end - each.start  # longer words lie over these, and take them up
        if each.path and each.value is not None and not hidden and _plain(note, each.start, each.end, each.path):
            yield note.said(each.path, _value(each.value), each.start, each.end)


def _plain(note: Note, start: int, end: int, path: str) -> bool:
    if path == "order.status" and _PART.match(note.text, end):
        return False
    if note.text[start:end] == "complete" and not _ENDS.match(note.text, end):
        return False
    if path == "evidence.target" and _CHANGED.search(note.text, end, note.clause(end)[1]):
        return False
    wished = path not in _WISHED and note.wished(start)
    return not (wished or note.denied(start) or note.doubted(start, end))


def _value(value: str | bool) -> str | bool | int:
    return int(value) if isinstance(value, str) and value.isdigit() else value
