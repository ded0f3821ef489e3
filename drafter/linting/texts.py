"""Everything a library says, with its place: the lines of replies, remedies and questions, titles, and clause texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from drafter.case import Gender
from drafter.entries import Defaults, Key, Line, Part, RemedyLines, Scenario
from drafter.errors import LibraryError
from drafter.folding import Language
from drafter.library import Library
from drafter.linting.sources import Place, Sources

Role = Literal["line", "title", "clause", "agent"]
"""What a text is: a line for clients, a title of a scenario or clause, a clause's text, or what an agent is told to check."""

DEFAULTS, REMEDIES, QUESTIONS, GLOSSARY, POLICY = (
    "lines/defaults.yaml",
    "lines/remedies.yaml",
    "lines/questions.yaml",
    "glossary.yaml",
    "policy.yaml",
)


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one language; ``gender`` is whom an Arabic text addresses."""

    place: Place
    lang: Language
    text: str
    role: Role
    gender: Gender = "unknown"
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    """A line and where it stands: in a reply's part, under a remedy, or as a question (``part`` is None)."""

    place: Place
    line: Line
    key: Key | None = None
    part: Part | None = None
    remedy: RemedyLines | None = None

    @property
    def promises(self) -> bool:
        """Whether a promise belongs here: the resolution and timeline of an offer."""
        return self.remedy is not None or (self.key == "offer" and self.part in ("resolution", "timeline"))

    def texts(self) -> Iterator[Text]:
        """The texts of the line, in both languages and for each gender."""
        yield Text(self.place.at("en"), "en", self.line.en, "line", part=self.part)
        if isinstance(self.line.ar, str):
            yield Text(self.place.at("ar"), "ar", self.line.ar, "line", part=self.part)
            return
        for gender in ("male", "female", "unknown"):
            yield Text(self.place.at("ar", gender), "ar", self.line.arabic(gender), "line", gender, self.part)


@dataclass(frozen=True)
class Opened:
    """A library whose shared files can be read, with the scenarios that can; ``whole`` when that is all of them."""

    library: Library
    sources: Sources

    @cached_property
    def scenarios(self) -> tuple[Scenario, ...]:
        """The scenarios that can be read and are not retired."""
        return tuple(scenario for scenario in self._read() if scenario and scenario.status != "retired")

    @cached_property
    def whole(self) -> bool:
        """Whether every scenario file could be read."""
        return all(self._read())

    def _read(self) -> list[Scenario | None]:
        return [self._scenario(name) for name in self.library.scenario_ids]

    def _scenario(self, name: str) -> Scenario | None:
        try:
            return self.library.scenario(name)
        except LibraryError:
            return None

    def place(self, file: str, *keys: str | int) -> Place:
        """A place in a file of the library."""
        return Place(self.sources, file, keys)

    def of(self, scenario: Scenario, *keys: str | int) -> Place:
        """A place in a scenario's file."""
        return self.place(f"scenarios/{scenario.id}.yaml", *keys)

    def clause(self, clause_id: str, *keys: str | int) -> Place:
        """A place in a clause, which stands in the file at another number than in the policy."""
        return self.place(POLICY, "clauses", self._clauses.get(clause_id, 0), *keys)

    @cached_property
    def _clauses(self) -> dict[str, int]:
        ids = self.sources.below(POLICY, "clauses", "id")
        return {clause_id: number for number, clause_id in enumerate(ids)}

    @cached_property
    def groups(self) -> tuple[tuple[Stand, ...], ...]:
        """The lists of alternative lines, of which the first that fits is said."""
        found = [group for scenario in self.scenarios for group in self._replies(self.of(scenario), scenario)]
        found += self._replies(self.place(DEFAULTS), self.library.defaults)
        found += self._remedies()
        return tuple(_once(found))

    @cached_property
    def stands(self) -> tuple[Stand, ...]:
        """Every line for clients, questions too."""
        asked = [
            Stand(self.place(QUESTIONS, "questions", path, "client"), question.client)
            for path, question in self.library.questions.questions.items()
            if question.client
        ]
        return (*(stand for group in self.groups for stand in group), *asked)

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text of the library but the clients' own words."""
        found = [text for stand in self.stands for text in stand.texts()]
        for scenario in self.scenarios:
            found += _both(self.of(scenario, "title"), scenario.title.en, scenario.title.ar, "title")
        for path, question in self.library.questions.questions.items():
            found += _both(self.place(QUESTIONS, "questions", path, "agent"), question.agent.en, question.agent.ar, "agent")
        for clause in self.library.policy.clauses:
            place = self.clause(clause.id)
            found += _both(place.at("title"), clause.title.en, clause.title.ar, "title")
            found += _both(place.at("text"), clause.text.en, clause.text.ar, "clause")
        return tuple(found)

    def _replies(self, place: Place, entry: Scenario | Defaults) -> list[tuple[Stand, ...]]:
        return [
            tuple(Stand(place.at("replies", key, part, number), line, key, part) for number, line in enumerate(lines))
            for key, parts in entry.replies.items()
            for part, lines in parts.items()
        ]

    def _remedies(self) -> list[tuple[Stand, ...]]:
        found = []
        for place, entry in enumerate(self.library.remedies.remedies):
            parts: tuple[tuple[Part, list[Line]], ...] = (("resolution", entry.resolution), ("timeline", entry.timeline))
            for part, lines in parts:
                at = self.place(REMEDIES, "remedies", place, part)
                found.append(tuple(Stand(at.at(number), line, None, part, entry) for number, line in enumerate(lines)))
        return found


def _both(place: Place, en: str, ar: str, role: Role) -> list[Text]:
    return [Text(place.at("en"), "en", en, role), Text(place.at("ar"), "ar", ar, role)]


def _once(groups: Sequence[tuple[Stand, ...]]) -> Iterator[tuple[Stand, ...]]:
    """Each group once: a list that YAML aliases repeat is looked at where its anchor stands, unless its rights differ there."""
    seen = set()
    for group in groups:
        if group:
            first = group[0]
            key = (first.place.file, first.place.line, first.part, first.promises, first.key if first.key == "offer" else None)
            if key not in seen:
                seen.add(key)
                yield group
