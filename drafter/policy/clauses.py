"""The values of a policy: clauses with what they grant, take away, limit or require.

Default deny. A ``permit`` grants remedies with limits; a ``forbid`` takes remedies away and wins over any permit; a ``limit`` can
only lower; a ``require`` adds a condition (approval, escalation); a ``process`` clause states how a request is handled. So adding a
forbid or a limit can never widen a promise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from drafter.case import Remedy
from drafter.policy.evaluation import Compiled, Evaluate
from drafter.policy.expression import Node

Basis = Literal[
    "undelivered", "billing_error", "quality", "wrong_service", "warranty", "resume", "lateness", "goodwill", "advice", "outcome"
]
Category = Literal[
    "clear_cut",
    "partial_delivery",
    "quality",
    "warranty_drop",
    "expired_drop",
    "expectation",
    "client_error",
    "bad_faith",
    "in_progress",
    "information",
    "dispute",
    "unknown",
]
ClauseKind = Literal["permit", "forbid", "limit", "require", "process"]
REMEDIES: tuple[Remedy, ...] = get_args(Remedy)
BASES: tuple[Basis, ...] = get_args(Basis)


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of the policy: as it was written, and ready to run."""

    source: str
    tree: Compiled

    @property
    def evaluate(self) -> Evaluate:
        """The function that evaluates it over the facts."""
        return self.tree.run

    @property
    def node(self) -> Node:
        """Its parsed tree."""
        return self.tree.node


@dataclass(frozen=True, slots=True)
class Grant:
    """One remedy that a permit gives, on a basis, up to a ceiling; ``together`` names remedies of the clause that go with it."""

    remedy: Remedy
    basis: Basis
    when: Expression | None
    up_to: Expression | None
    percent: Expression | None
    hours: Expression | None
    business: bool
    together: tuple[Remedy, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A set of grants: those on one of ``bases`` for one of ``remedies``."""

    bases: frozenset[Basis]
    remedies: frozenset[Remedy]
    when: Expression | None = None
    up_to: Expression | None = None

    def covers(self, remedy: Remedy, basis: Basis) -> bool:
        """Whether a grant of ``remedy`` on ``basis`` belongs to the set."""
        return basis in self.bases and remedy in self.remedies


@dataclass(frozen=True, slots=True)
class Titled:
    """A text in both languages."""

    en: str
    ar: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause; which fields are filled depends on its kind. ``rank`` orders clauses as people list them, E2 before E10."""

    id: str
    kind: ClauseKind
    title: Titled
    text: Titled
    when: Expression | None
    category: Category | None
    grants: tuple[Grant, ...]
    takes: tuple[Match, ...]
    caps: tuple[Match, ...]
    cites: tuple[Match, ...]
    prefers: Remedy | None
    approval: str | None
    escalates: bool
    per_offer: bool
    flag: str | None
    step: str | None
    at_least: Expression | None
    within: Expression | None
    source: str
    told: bool

    rank: tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class Presumption:
    """What is done about a fact that is absent: the claims that ask for it, and what the others presume."""

    fact: str
    asked: Mapping[str, Expression | None]
    presumed: object


@dataclass(frozen=True, slots=True)
class BusinessHours:
    """When the desk is staffed; ``days`` are ISO weekdays (Monday is 1)."""

    zone: str
    opens: int
    closes: int
    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class Policy:
    """A whole policy, ready to decide by; the clauses in the order of their ranks, whatever the order of the file.

    ``steps`` are the hours between which each step of a request is due: acknowledge (business hours), resolve, follow_up.
    """

    parameters: Mapping[str, object]
    hours: BusinessHours
    definitions: Mapping[str, Expression]
    presumptions: tuple[Presumption, ...]
    inform: tuple[Expression, ...]
    category_order: tuple[str, ...]
    claim_basis: Mapping[str, Basis]
    asks_nothing: frozenset[str]
    steps: Mapping[str, tuple[float, float]]
    clauses: tuple[Clause, ...]

    def knows(self, claim: str) -> bool:
        """Whether the policy says what this claim asks for; for others the scenario says it."""
        return claim in self.asks_nothing or any(claim in presumption.asked for presumption in self.presumptions)

    def asking(self, claim: str, facts: Sequence[str]) -> Policy:
        """The same policy, in which ``claim`` asks for ``facts``."""
        entries = {presumption.fact: presumption for presumption in self.presumptions}
        for fact in facts:
            entry = entries.get(fact) or Presumption(fact, {}, None)
            entries[fact] = replace(entry, asked={**entry.asked, claim: None})
        return replace(self, presumptions=tuple(entries.values()))

    def clause(self, clause_id: str) -> Clause:
        """The clause of that id; raise ``KeyError`` when there is none."""
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise KeyError(clause_id)
