"""Of whom a pronoun, a title or a name speaks: the client, or another person that the note names."""

from __future__ import annotations

import re
from typing import Final

from drafter.intake.note import FAR, Note
from drafter.intake.patterns import Phrases, phrases
from drafter.intake.reports import SENTENCE
from drafter.intake.tables import others, people
from drafter.reading.folding import spelled

_OTHERS: Final = phrases((*others.RELATIVES, *others.STAFF, *others.SUPPLIERS))
_HUMAN: Final = phrases((*others.RELATIVES, *others.STAFF))
_CLIENT: Final = phrases(others.CLIENTS)
_OFFICES: Final = phrases((*others.STAFF, *others.SUPPLIERS)).pattern
_AT_WORK: Final = re.compile(rf"[\s,]*(?:\(\s*)?(?:{phrases(others.FROM_STAFF).pattern}|(?:the\s+|our\s+|a\s+)?(?:{_OFFICES}))")
_TITLES: Final = "|".join(map(spelled, people.TITLES.split()))
_OFFICE: Final = _OTHERS.between(after=rf"[\s,:(-]*(?:(?:{_TITLES})\.?\s+)?$")
_WORDS: Final = 4
"""Words of a name before it is said where its owner works."""


def of_another(note: Note, at: int) -> bool:
    """Whether a pronoun speaks of someone else: of those that its sentence names before it, or the sentence before where it names none,
    the last is no client. A provider is one in its own sentence alone: after it "he" is the client again."""
    first = _sentence(note, at)
    last = _last(note, _OTHERS, first, at)
    client = _last(note, _CLIENT, first, at)
    if last >= 0 or client >= 0:
        return last > client
    before = _sentence(note, max(first - 2, 0))
    return _last(note, _HUMAN, before, first) > _last(note, _CLIENT, before, first)


def is_another(note: Note, start: int, end: int) -> bool:
    """Whether a title or a name is someone else's: an office stands right before it, or where he works after it."""
    first = note.clause(start)[0]
    if _OFFICE.search(note.text, max(first, start - 60), start):
        return True
    last = note.clause(max(end - 1, start))[1]
    at = end
    for _ in range(_WORDS):
        if _AT_WORK.match(note.text, at, min(last + 1 + FAR, len(note.text))):
            return True
        word = re.match(r"[ \t]+[^\W\d_]+", note.text[at:last])
        if word is None:
            return False
        at += word.end()
    return False


def _sentence(note: Note, at: int) -> int:
    """Where the sentence of a place begins, or what of it still bears on it."""
    edges = [edge.end() for edge in SENTENCE.finditer(note.text, max(0, at - FAR), at)]
    return edges[-1] if edges else max(0, at - FAR)


def _last(note: Note, pattern: Phrases, start: int, end: int) -> int:
    found = (each for each in pattern.finditer(note.text, start, end) if not _LABEL.match(note.text, each.end()))
    return max((each.start() for each in found), default=-1)


_LABEL: Final = re.compile(r"[ \t]*(?:\([^)\n]{1,30}\)[ \t]*)?(?:\d{1,2}:\d\d(?:[ \t]*[ap]m)?[ \t]*)?:")
"""After a speaker's name: the label of a line in a chat, which speaks of nobody."""
