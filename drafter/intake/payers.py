"""Money that is not what the client paid for the order: a rate for a thousand, or what another paid, or was paid to another."""

from __future__ import annotations

import re
from typing import Final

from drafter.intake.note import FAR, Mark, Note
from drafter.intake.patterns import NUMBER, phrases
from drafter.intake.roles import Role
from drafter.intake.tables import others

_PRICED, _PER = phrases(others.PRICED), phrases(others.PER)
_ONE = rf"(?:{NUMBER}+|1[,.]?000|1?k|thousand|الف)"
_THOUSAND: Final = re.compile(
    rf"(?:\bfor|\bof|/|(?<!\w)ل?ال|=|[-:])\s*(?:a\s+|each\s+|ال|لل)?{_ONE}(?![^\W_])|(?<!\w)(?:ل|ب)?ال(?:الف|1000)"
)
"""for a thousand; the thousand, by the thousand, for the thousand."""
_IS_THOUSAND: Final = re.compile(r"1[,.]?000|1?k(?![^\W_])|thousand|الف")
_OTHERS: Final = phrases((*others.RELATIVES, *others.STAFF, *others.SUPPLIERS))
_AUXILIARY = phrases(others.AUXILIARY).pattern
_BY_OTHERS: Final = _OTHERS.between(after=rf"[\s,]*(?:(?:{_AUXILIARY})\s+){{0,2}}$")
_BY_US: Final = phrases(others.US).between(after=rf"\s+(?:(?:{_AUXILIARY})\s+){{0,2}}$")
_SUBJECT_AFTER: Final = _OTHERS.between(r"\s*(?:(?:to|by|the|our|his|her|my|من|من قبل)\s+){0,3}")
_MORE: Final = re.compile(
    r"(?:\band\s+|(?<!\w)و)(?:(?:we|was|were)\s+)*(?:refunded|returned|رجعنا|رجع|ارجعنا|اعيد|استرد)"
)  # we returned, was returned
"""What is told then is of the amount after it."""
_PAYEES = phrases(others.OTHER_PAYEES)
_BEFORE_IT, _AFTER_IT = 40, 60
"""Characters before a rate's amount and after it in which the thousand is named."""


def is_rate(note: Note, role: Role, mark: Mark) -> bool:
    """Whether an amount is the price of a thousand or of each: words for that stand beside it, or a price and "for 1000"."""
    first, last = note.near(mark.start, mark.end)
    before = note.text[max(first, min(role.start, mark.start - _BEFORE_IT)) : mark.start]
    after = note.text[mark.end : min(last, mark.end + _AFTER_IT)]
    if _PER_K.match(note.text, mark.end) or _rated(before[-_BEFORE_IT:]) or _rated(after):
        return True
    priced = _PRICED.search(note.text, role.start, role.end) is not None
    return priced and any(_IS_THOUSAND.search(found[0]) for part in (before, after) for found in _THOUSAND.finditer(part))


def _rated(words: str) -> bool:
    """Whether words say "per": those with a number say it of a thousand or a hundred alone."""
    return _PER.search(_UNIT.sub(NUMBER, words)) is not None


_UNIT: Final = re.compile(r"(?<![\d.,])(?:1[,.]?000|100|1k)(?![\d%])")
_PER_K: Final = re.compile(r"\s*(?:/|per\s)\s*(?:1[,.]?000|1?k|m|thousand|الف)(?![^\W_])")


def by_another(note: Note, role: Role, mark: Mark) -> bool:
    """Whether another than the client paid, or it was paid to another, or for something else."""
    first, last = note.near(mark.start, mark.end)
    first = min(first, note.near(role.start, role.end)[0])
    before = note.text[first : role.start]
    if _BY_OTHERS.search(before) or (note.voice(role.start) == "agent" and _BY_US.search(before)):
        return True
    subject = _SUBJECT_AFTER.match(note.text, role.end)
    stop = min(last, mark.end + FAR)
    more = _MORE.search(note.text, mark.end, stop)
    return subject is not None or _PAYEES.search(note.text, max(role.end, first), more.start() if more else stop) is not None
