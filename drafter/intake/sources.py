"""Whether a state was checked: not where someone is told to bring it about, where a tool asserts it, or before a correction."""

from __future__ import annotations

from typing import Final

from drafter.intake.note import FAR, Note
from drafter.intake.patterns import phrases
from drafter.intake.tables import roles, states

_TOLD_TO, _MAKING = phrases(states.TOLD_TO), phrases(states.MAKING)
_ASSERTED: Final = phrases(states.ASSERTED)
_CORRECTED: Final = phrases(roles.CORRECTIONS).between(r"[^.!?\n]{0,20}[\s,،.;—–-]*", r"(?![^\W_])")
_LOOKED: Final = phrases(states.LOOKED)
_SAID_AFTER: Final = phrases(states.SAID_AFTER).between(r"(?:\s+[^\W\d_]+){0,2}?\s*[(,،-]?\s*")
_OF_OTHER: Final = phrases(states.OF_OTHER)
_PROVIDERS_WORD = frozenset({"evidence.can_complete", "evidence.refill_accepted", "order.status", "order.delivered"})
"""Facts that a provider's word settles; the rest is for the agent to see."""


def unchecked(note: Note, path: str, start: int, end: int) -> bool:
    """Whether words for a state say nothing that anybody saw.

    >>> note = Note("told him to make the account public", None)
    >>> unchecked(note, "evidence.target", 21, 35)
    True
    """
    first, last = note.near(start, end)
    before = note.text[first:start]
    made = path == "evidence.target" and _MAKING.search(before)
    told = _TOLD_TO.search(before) and path != "order.warranty_from"
    if made or told or _OF_OTHER.search(note.text, end, last):
        return True
    if path.startswith("evidence.") and path not in _PROVIDERS_WORD and asserted(note, start, end):
        return True
    return path.startswith(("evidence.", "order.status")) and _CORRECTED.match(note.text, end, min(len(note.text), end + FAR)) is not None


def asserted(note: Note, start: int, end: int) -> bool:
    """Whether the clause has it from a provider or a tool, or from what someone supposed, and not from the agent's own look after that."""
    last = max((found.end() for found in _ASSERTED.finditer(note.text, note.near(start, end)[0], end)), default=-1)
    if _SAID_AFTER.match(note.text, end):
        return True
    looked = max((found.end() for found in _LOOKED.finditer(note.text, note.near(start, end)[0], end)), default=-1)
    return last >= 0 and looked < last
