"""The script library: ``scripts_library/`` read into scenarios and lines.

A scenario is one file; what several share stands once under ``lines/``. Files are read when they are asked for, each once; ``faults``
reads them all and reports everything that is wrong, with file and key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from drafter.case import Remedy
from drafter.entries import (
    REGISTERS,
    Defaults,
    Glossary,
    Key,
    Line,
    MoreHeard,
    Part,
    Questions,
    Register,
    Remedies,
    RemedyLines,
    Said,
    Scenario,
)
from drafter.errors import LibraryError, PolicyError
from drafter.policy import facts, loading
from drafter.policy.clauses import Basis, Expression, Policy
from drafter.policy.evaluation import compiled
from drafter.policy.expression import Constant, ExpressionFault, Kinded, Names, parse

_Model = TypeVar("_Model", bound=BaseModel)

REPLY_KINDS: Mapping[str, Kinded] = {
    "reply.formal": Kinded("flag"),
    "reply.salaam": Kinded("flag"),
    "reply.also": Kinded("flag"),
    **facts.OFFER_KINDS,
}
"""What the condition of a line may read besides the facts of the case."""


@dataclass
class Library:
    """A library folder; raises ``LibraryError`` where a file that is asked for cannot be used."""

    root: Path
    _expressions: dict[str, Expression] = field(default_factory=dict)

    @cached_property
    def policy(self) -> Policy:
        """The policy of this library; raise ``PolicyError`` also where it permits nothing, which no desk can have meant."""
        policy = loading.load(self.root / "policy.yaml")
        if not any(clause.grants for clause in policy.clauses):
            raise PolicyError(str(self.root / "policy.yaml"), ["no clause permits anything, so nothing is ever offered; add a permit"])
        return policy

    def policy_for(self, claim: str | None) -> Policy:
        """The policy as it stands for one claim: a scenario that the policy does not know asks for the facts that it lists itself."""
        if claim is None or self.policy.knows(claim) or claim not in self.scenario_ids:
            return self.policy
        return self.policy.asking(claim, self.scenario(claim).ask)

    @cached_property
    def scenario_ids(self) -> tuple[str, ...]:
        """The ids of all scenarios, by the names of their files."""
        found = sorted(path.stem for path in (self.root / "scenarios").glob("*.yaml"))
        if not found:
            raise LibraryError(str(self.root), ["no scenario is there; expected scenarios/<id>.yaml and policy.yaml"])
        return tuple(found)

    def scenario(self, scenario_id: str) -> Scenario:
        """The scenario of that id; raise ``LibraryError`` with the known ids when there is none."""
        if scenario_id not in self.scenario_ids:
            raise LibraryError(str(self.root), [f"{scenario_id!r} is no scenario; known are {', '.join(self.scenario_ids)}"])
        return self._scenarios.setdefault(scenario_id, None) or self._read_scenario(scenario_id)

    @cached_property
    def _scenarios(self) -> dict[str, Scenario | None]:
        return {}

    def _read_scenario(self, scenario_id: str) -> Scenario:
        path = self.root / "scenarios" / f"{scenario_id}.yaml"
        scenario = _read(path, Scenario)
        if scenario.id != scenario_id:
            raise LibraryError(str(path), [f"id: {scenario.id!r}, but the file is {path.name}; make them equal"])
        self._scenarios[scenario_id] = scenario
        return scenario

    @cached_property
    def defaults(self) -> Defaults:
        """The lines that scenarios leave out."""
        return _read(self.root / "lines" / "defaults.yaml", Defaults)

    @cached_property
    def remedies(self) -> Remedies:
        """The promising lines."""
        return _read(self.root / "lines" / "remedies.yaml", Remedies)

    @cached_property
    def questions(self) -> Questions:
        """How missing facts are found out."""
        return _read(self.root / "lines" / "questions.yaml", Questions)

    @cached_property
    def glossary(self) -> Glossary:
        """Terms and word lists."""
        return _read(self.root / "glossary.yaml", Glossary)

    def heard(self, scenario_id: str) -> Iterator[tuple[Register, str]]:
        """All example messages of a scenario (``none``: of no scenario), with their registers."""
        groups = [self.scenario(scenario_id).heard] if scenario_id in self.scenario_ids else []
        more = self.root / "heard" / f"{scenario_id}.yaml"
        groups += [_read(more, MoreHeard)] if more.exists() else []
        return ((register, text) for group in groups for register in REGISTERS for text in group.of(register))

    def lines(self, scenario_id: str | None, key: Key, part: Part) -> list[Line]:
        """The lines for a part of a reply: the scenario's own, else the shared ones."""
        own = self.scenario(scenario_id).replies.get(key, {}).get(part) if scenario_id else None
        return own if own is not None else self.defaults.replies.get(key, {}).get(part, [])

    def remedy(self, remedy: Remedy, basis: Basis | None, said: Said) -> RemedyLines:
        """The promising lines of a remedy on a basis; raise ``LibraryError`` when there are none."""
        for entry in self.remedies.remedies:
            if entry.remedy == remedy and entry.said == said and (basis in entry.basis or not entry.basis):
                return entry
        where = str(self.root / "lines" / "remedies.yaml")
        raise LibraryError(where, [f"no line says {remedy} ({said}) on the basis {basis}"])

    def condition(self, line: Line) -> Expression | None:
        """The parsed condition of a line; raise ``LibraryError`` when it cannot be used."""
        return self.expression(line.when)

    def expression(self, source: str | None) -> Expression | None:
        """A condition of the library, parsed once; raise ``LibraryError`` when it cannot be used."""
        if source is None:
            return None
        if source not in self._expressions:
            try:
                node = parse(source, self._names, "flag")
            except ExpressionFault as fault:
                raise LibraryError(str(self.root), [f"when: {source!r}, column {fault.column}: {fault}"]) from None
            self._expressions[source] = Expression(source, compiled(node))
        return self._expressions[source]

    @cached_property
    def _names(self) -> Names:
        parameters = {name: Constant(value, _kinded(value)) for name, value in self.policy.parameters.items()}
        definitions = {name: expression.node for name, expression in self.policy.definitions.items()}
        return Names({**facts.KINDS, **REPLY_KINDS}, parameters, definitions)

    def faults(self) -> list[str]:
        """Everything that keeps a file from being read, one sentence each; empty when all can be used."""
        found: list[str] = []
        readers: list[Any] = [lambda name=name: self.scenario(name) for name in self._ids_or(found)]
        readers += [lambda part=part: getattr(self, part) for part in ("policy", "defaults", "remedies", "questions", "glossary")]
        readers += [lambda path=path: _read(path, MoreHeard) for path in sorted((self.root / "heard").glob("*.yaml"))]
        for reader in readers:
            try:
                reader()
            except (LibraryError, PolicyError) as error:
                found += [f"{error.where}: {fault}" for fault in error.faults]
        return found

    def _ids_or(self, found: list[str]) -> tuple[str, ...]:
        try:
            return self.scenario_ids
        except LibraryError as error:
            found.append(str(error))
            return ()


def _kinded(value: object) -> Kinded:
    if isinstance(value, tuple):
        return Kinded("words")
    return Kinded("table" if isinstance(value, Mapping) else "number")


def _read(path: Path, model: type[_Model]) -> _Model:
    """One file as a value of ``model``; raise ``LibraryError`` with every fault, its key and, for YAML, its line."""
    try:
        given = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        return model.model_validate(given)
    except (OSError, UnicodeDecodeError) as error:
        raise LibraryError(str(path), [f"cannot be read: {error}"]) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        at = f"line {mark.line + 1}: " if mark else ""
        raise LibraryError(str(path), [f"{at}not YAML: {_hinted(str(getattr(error, 'problem', error)))}"]) from None
    except ValidationError as error:
        raise LibraryError(str(path), [_told(detail) for detail in error.errors()]) from None


_HINTS = {
    "cannot start any token": "a tab or a sign such as @ or % begins here; indent with spaces, and put the text in quotes",
    "mapping values are not allowed": "a text that holds ': ' stands in quotes",
    "did not find expected key": "a text that begins with { or a quotation mark stands in quotes; keys of one mapping stand equally far in",
    "expected '-' indicator": "this line stands differently far in than the one before; `ar` stands under `en`",
}
"""What YAML says of the commonest slips, and what to do about it."""


def _hinted(problem: str) -> str:
    return next((f"{problem} ({hint})" for told, hint in _HINTS.items() if told in problem), problem)


_CLEARER = {
    "list_type": "needs a list; write [E5, N1], or one item a line after '- '",
    "string_type": "needs a text; put it in quotes",
    "string_too_short": "is empty",
    "string_pattern_mismatch": "needs small letters, digits and underscores, beginning with a letter",
}
"""What pydantic says in the words of a programmer."""


def _told(detail: ErrorDetails) -> str:
    """One fault: the key, what is wrong with it, what was given."""
    key = ".".join(map(str, detail["loc"])) or "the file"
    kind = detail["type"]
    wrong = "needs a date such as 2027-05-20" if kind.startswith("date_") else _CLEARER.get(kind, detail["msg"])
    return f"{key}: {wrong} (given {str(detail['input'])[:60]!r})"
