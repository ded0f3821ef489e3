"""The words that explain an amount or a date: the nearest before it in its clause, else the nearest after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from drafter.intake.note import Mark, Note
from drafter.intake.patterns import Phrases, any_of
from drafter.intake.spans import Span, Spans
from drafter.intake.tables.roles import Row

NEITHER = "-"
"""The role of a figure that is no fact of a case."""


@dataclass(frozen=True, slots=True)
class Role:
    """Words that say what a figure beside them is."""

    path: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cues:
    """The phrases of a table as patterns, one by one, so that none takes up the words of another."""

    rows: tuple[tuple[str, Phrases], ...]

    @classmethod
    def of(cls, table: Iterable[Row]) -> Cues:
        """The patterns of a table."""
        return cls(tuple((path, any_of([phrase])) for path, words in table for phrase, _ in words))

    def find(self, text: str) -> Spans[Role]:
        """The roles that words of ``text`` give, those within longer ones left out."""
        found = Spans(Role(path, *match.span()) for path, pattern in self.rows for match in pattern.finditer(text))
        return Spans(each for each in found.all if not any(_hides(other, each) for other in found.over(each.start, each.end)))


def _hides(one: Role, other: Role) -> bool:
    inside = one.start <= other.start and other.end <= one.end
    return inside and one.end - one.start > other.end - other.start


def role_of(note: Note, mark: Mark, roles: Spans[Role], others: Spans[Mark], before: int, after: int) -> Role | None:
    """The role of a figure: words at most ``before`` characters before it in its clause, else ``after`` after it; no figure between."""
    first, last = note.clause(mark.start)
    opened = note.text[: mark.start].rstrip() if note.text[mark.start - 2 : mark.start].rstrip().endswith("(") else ""
    if len(opened) > 1:
        first = note.clause(len(opened) - 2)[0]  # completed (1 May)
    first = max(first, mark.start - before)
    edge = max((other.end for other in others.over(first, mark.start) if other.end <= mark.start), default=0)
    ahead = [role for role in roles.over(first, mark.start) if edge <= role.start and role.end <= mark.start and _begins(note, role, mark)]
    if ahead:
        return max(ahead, key=lambda role: (role.end, role.end - role.start))
    stop = min((other.start for other in others.over(mark.end, mark.end + after + 40)), default=last)
    behind = [role for role in roles.over(mark.end, mark.end + after + 1) if mark.end <= role.start and role.end <= min(stop, last)]
    return behind[0] if behind else None


def _begins(note: Note, role: Role, mark: Mark) -> bool:
    """Whether a role begins in the clause of the figure, or in the one before a bracket that opens there."""
    first = note.clause(mark.start)[0]
    return role.start >= first or note.text[role.end : mark.start].strip() == "("


def between(role: Role, mark: Mark) -> Span:
    """The quote of a figure with the words that explain it."""
    return min(role.start, mark.start), max(role.end, mark.end)
