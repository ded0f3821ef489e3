"""Days of warranty, and the lengths of time that tell them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.intake.note import Mark, Note
from drafter.intake.patterns import LENGTH, phrases
from drafter.intake.tables import roles
from drafter.intake.values import Said

_R: Final = re.compile(r"(?<![^\W_])r-?(7|10|14|15|20|30|45|60|90|99|120|180|365)(?![^\W_])")
_WARRANTY, _NO_WARRANTY = phrases(roles.WARRANTY), phrases(roles.NO_WARRANTY)
_EVENT: Final = re.compile(rf"\s*(?:{'|'.join(roles.REFILL_EVENT)})\b")
_WARRANTY_FROM: Final = re.compile(
    rf"(?<![^\W_])(?:warranty|guarantee|(?:ال)?ضمان)\s[^\n,،.;|]{{3,30}}[,،:]\s*{LENGTH}+(?=\s*(?:[,،.;|\n]|$))"
)
"""Warranty from such a day, and then for how long."""
_NR: Final = re.compile(r"(?<![^\W_])nr(?![^\W_]|[\s.:#]*\d)")
"""No refill, where it stands in capitals."""
_DAYS: Final = re.compile(r"(?<![\w.,/])(\d{1,3})\s?(?:d|yom|youm|yoom)(?![^\W_])")  # a day, in Latin letters
_SHORTEST_REFILL = 7
"""Days; "refill 2 days" tells for how long one has been due."""
_LONGEST_WARRANTY = 3660
"""Days; ten years."""
_EXPECTING: Final = phrases(roles.EXPECTED).between(after=r"\s*$")
_EXPECTED: Final = phrases(roles.EXPECTED).between(after=rf"\s*{_R.pattern}")
_NEAR = 40
"""Characters before a warranty in which it is said to be the expected one."""


def warranty_facts(note: Note, text: str, lengths: list[Mark]) -> Iterator[Said]:
    """Days of warranty: R30, 30 days refill, no refill; ``text`` has the lengths of time masked.

    What the warranty was supposed to be is a reading only beside another one that differs: the agent settles them.
    """
    plain = list(_stated(note, text, lengths))
    yield from plain
    for match in _EXPECTED.finditer(text):
        days = int(match[1])
        if any(each.value != days for each in plain):
            yield note.said("order.warranty_days", days, *match.span(1))


def _stated(note: Note, text: str, lengths: list[Mark]) -> Iterator[Said]:
    for match in _R.finditer(text):
        tag = text[: match.start()].endswith("[")  # a service's own tag
        expected = _EXPECTING.search(text[max(0, match.start() - _NEAR) : match.start()]) is not None
        if tag or not (expected or note.doubted(*match.span()) or note.denied(match.start()) or note.wished(match.start())):
            yield note.said("order.warranty_days", int(match[1]), *match.span())
    for match in (*_WARRANTY.finditer(text), *_WARRANTY_FROM.finditer(text)):
        at = match.start() + match[0].index(LENGTH)
        days = next((mark.value for mark in lengths if mark.start == at), None)
        late = "refill" in match[0] and isinstance(days, int) and days < _SHORTEST_REFILL
        plain = not (note.wished(match.start()) or note.denied(match.start()) or note.doubted(*match.span()))
        if isinstance(days, int) and 0 < days <= _LONGEST_WARRANTY and plain and not late:
            yield note.said("order.warranty_days", days, *match.span())
    for match in _NR.finditer(text):
        if note.folded.quote(*match.span()).isupper() and not note.doubted(*match.span()):
            yield note.said("order.warranty_days", 0, *match.span())
    for match in _NO_WARRANTY.finditer(text):
        if not _EVENT.match(text, match.end()) and not note.doubted(*match.span()):
            yield note.said("order.warranty_days", 0, *match.span())


def lengths(note: Note) -> Iterator[Mark]:
    """The lengths of time of a text that are whole days, as marks with the number of days."""
    for each in note.reading.durations:
        plain = each.kind != "ago" and each.bound == "exact" and each.min_hours in (None, each.hours) and not each.business
        if plain and each.hours % 24 == 0:
            yield note.mark(each, int(each.hours / 24))
    for match in _DAYS.finditer(note.text):
        yield Mark(*match.span(), int(match[1]))
