"""The status of the order and what the agent states as checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from drafter.intake.note import Note
from drafter.intake.patterns import any_of
from drafter.intake.tables import states
from drafter.intake.values import Said

_TABLE: Final = (*states.NOTHING_SAID, *states.EVIDENCE, *states.STATUS, *states.DELIVERED, *states.CLIENT)
_ROWS: Final = tuple((path, value, any_of([phrase])) for path, value, words in _TABLE for phrase, _ in words)
_ENDS: Final = re.compile(r"\s*(?:$|[,.;|)\n\"}]|،)")
_PART: Final = re.compile(r"\s+\d[\d,.]*k?\s*(?:(?:of|out of|من)(?![^\W_])|/(?=\s*\d{3}))")  # completed 700 of 2000
_CHANGED: Final = re.compile(r"\b(?:then|again|back)\b|(?<!\w)(?:ثم|بعدين|ورجع|رجع)(?!\w)")  # then, afterwards, and went back
_WISHED = frozenset({"client.closing_account"})
"""What a client wishes is the fact itself."""


def state_facts(note: Note, text: str) -> Iterator[Said]:
    """States that are said plainly: not asked, not doubted, not denied, not wished for. ``text`` is masked."""
    found = [(match.start(), match.end(), path, value) for path, value, pattern in _ROWS for match in pattern.finditer(text)]
    for start, end, path, value in found:
        if path and value is not None and not _hidden(start, end, found) and _plain(note, start, end, path):
            yield note.said(path, _value(value), start, end)


def _hidden(start: int, end: int, found: Iterable[tuple[int, int, str, str | bool | None]]) -> bool:
    """Whether longer words lie over these, and take them up."""
    return any(first < end and start < last and last - first > end - start for first, last, _, _ in found)


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
