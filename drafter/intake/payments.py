"""What was paid, returned and charged too much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from drafter.intake.note import Mark, Note, money
from drafter.intake.patterns import MONEY, phrases
from drafter.intake.roles import NEITHER, Cues, Role, between, role_of
from drafter.intake.spans import Spans
from drafter.intake.tables import roles
from drafter.intake.values import Said

_CUES: Final = Cues.of(roles.MONEY)
_UNPAID = phrases(roles.UNPAID)
_OTHERWISE: Final = re.compile(rf"\s*(?:instead|twice|بدل|مرتين|(?:or|/|او)\s*{MONEY})|\s*(?:or|او)\s*\d")
"""instead, twice, or another amount: what was paid is not said plainly."""
_UNIT: Final = re.compile(r"\s*(?!(?:already|so far|yet|back|to|for|and|by|via|on|but|refunded|total)\b|و)(?:[a-z\u0621-\u064a]{2,}|%)")
_NET: Final = re.compile(r"\bcharge\b")
_BEFORE, _AFTER, _NEXT = 45, 14, 3


def payment_facts(note: Note, text: str, amounts: list[Mark], numbers: list[Mark]) -> Iterator[Said]:
    """The amounts with a role; a number right after a role has the one currency of the text. ``text`` is masked."""
    found = _CUES.find(text)
    unmarked = [mark for mark in numbers if note.currency and _bare(text, mark, found)]
    figures = Spans([*amounts, *unmarked])
    for mark in amounts:
        role = role_of(note, mark, found, figures, _BEFORE, _AFTER)
        if role is not None and isinstance(mark.value, tuple) and mark.value[1]:
            yield from _said(note, text, role, mark, money(mark.value[0], mark.value[1]))
    for mark in unmarked:
        role = role_of(note, mark, found, figures, _BEFORE, 0)
        if role is not None and isinstance(mark.value, (int, Decimal)):
            yield from _said(note, text, role, mark, money(mark.value, str(note.currency)))
    yield from _field(note, amounts, found)
    yield from _nothing(note)


def _bare(text: str, mark: Mark, found: Spans[Role]) -> bool:
    """Whether a number without a currency stands right after words for money, and nothing that is counted follows."""
    close = any(role.path != NEITHER and role.end <= mark.start for role in found.over(mark.start - _NEXT - 1, mark.start))
    return close and not _UNIT.match(text, mark.end)


def _said(note: Note, text: str, role: Role, mark: Mark, value: str) -> Iterator[Said]:
    start, end = between(role, mark)
    if role.path == NEITHER or note.doubted(start, end) or note.denied(start, 2) or note.about(mark.start):
        return
    if _OTHERWISE.match(text, mark.end) or (role.path != "order.paid" and note.wished(start)) or '":' in note.text[start:end]:
        return  # the last: a provider's answer, whose charge is not what the client paid
    path = "net" if _NET.search(note.text[role.start : role.end]) and role.path == "order.paid" else role.path
    yield note.said(path, value, start, end)


def _field(note: Note, amounts: list[Mark], found: Spans[Role]) -> Iterator[Said]:
    """The one amount that is a whole field of a panel's line, where no words say what was paid."""
    alone = [mark for mark in amounts if note.is_field(mark.start, mark.end) and isinstance(mark.value, tuple) and mark.value[1]]
    if len(alone) == 1 and len(amounts) == 1 and not any(role.path == "order.paid" for role in found.all):
        value = alone[0].value
        assert isinstance(value, tuple)
        yield note.said("net", money(value[0], value[1]), alone[0].start, alone[0].end)


def _nothing(note: Note) -> Iterator[Said]:
    """Nothing went back: zero in the one currency of the text."""
    for match in _UNPAID.finditer(note.text):
        if note.currency and not note.doubted(*match.span()):
            yield note.said("order.refunded", f"0 {note.currency}", *match.span())
