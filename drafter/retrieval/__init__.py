"""Retrieval: from a client's message to the scenarios and policy clauses that fit it, with scores.

A small linear head is fitted on the library's own examples, once for each state of the library, and kept in the cache. It says *none*
when nothing fits. The facts of the case weigh in beside the words: a pending order is rarely a drop.
"""

from __future__ import annotations

import hashlib
import logging
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from drafter import places
from drafter.case import Case
from drafter.library import Library
from drafter.policy import facts
from drafter.retrieval.clauses import ClauseWords

if TYPE_CHECKING:
    from drafter.retrieval.embedded import EmbeddedHead
    from drafter.retrieval.head import Head

NONE = "none"
QUESTION = "policy_question"
SURE_ENOUGH = 0.22
"""A best scenario less probable than this is no match."""

UNLIKELY = 0.1
"""What a scenario keeps of its probability when the facts of the case speak against it."""

_SLIGHT = 0.001
"""A scenario less probable than this is not looked into."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Scored:
    """A scenario or clause with its score between 0 and 1."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Match:
    """Scenarios and clauses for a message, best first; ``best`` is None when nothing fits, whose probability is ``nothing``."""

    scenarios: tuple[Scored, ...]
    clauses: tuple[Scored, ...]
    best: str | None
    nothing: float

    def to_json(self, top: int = 3) -> dict[str, Any]:
        """The first ``top`` scenarios and clauses as plain values; where nothing fits, ``none`` leads and no clause is named."""
        ranked = self.scenarios if self.best else (Scored(NONE, self.nothing), *self.scenarios)
        return {
            "scenarios": [{"id": scored.id, "score": round(scored.score, 4)} for scored in ranked[:top]],
            "clauses": [{"id": scored.id, "score": round(scored.score, 4)} for scored in self.clauses[:top]] if self.best else [],
        }


@dataclass
class Matcher:
    """Matches messages against one library; ``embedded`` adds the judgement of an embedding model."""

    library: Library
    head: Head
    embedded: EmbeddedHead | None = None

    @classmethod
    def of(cls, library: Library, embedded: EmbeddedHead | None = None) -> Matcher:
        """The matcher of a library: its head from the cache, else fitted now and kept."""
        from drafter.retrieval.head import Head

        folder = places.cache() / f"matcher-{_digest(library)}"
        head = Head.load(folder)
        if head is None:
            head = fitted(library)
            try:
                head.save(folder)
            except OSError as error:
                _log.warning("the fitted matcher cannot be kept in %s: %s", folder, error)
        return cls(library, head, embedded)

    def match(self, text: str, case: Case | None = None, clauses: bool = True) -> Match:
        """Scenarios and, where asked for, ``clauses`` that fit ``text``, with the facts of ``case`` beside it."""
        probabilities = dict(zip(self.head.classes, self.head.probabilities(text).tolist(), strict=True))
        if self.embedded is not None:
            probabilities = _multiplied(probabilities, self.embedded.probabilities(text))
        if case is not None:
            probabilities = self._weighed(probabilities, case)
        nothing = probabilities.pop(NONE, 0.0)
        scenarios = sorted((Scored(key, value) for key, value in probabilities.items()), key=lambda scored: -scored.score)
        best = scenarios[0] if scenarios else None
        fits = best is not None and best.score >= SURE_ENOUGH and best.score > nothing
        bearing = tuple(self._clauses(text, probabilities)) if clauses else ()
        return Match(tuple(scenarios), bearing, best.id if best and fits else None, nothing)

    def _weighed(self, probabilities: dict[str, float], case: Case) -> dict[str, float]:
        stated = facts.of(case)
        weighed = {
            key: value * (UNLIKELY if value > _SLIGHT and self._is_unlikely(key, stated) else 1.0) for key, value in probabilities.items()
        }
        total = sum(weighed.values()) or 1.0
        return {key: value / total for key, value in weighed.items()}

    def _is_unlikely(self, key: str, stated: dict[str, object]) -> bool:
        expression = self.library.expression(self.library.scenario(key).unlikely_when) if key != NONE else None
        return expression is not None and expression.evaluate(stated) is True

    def _clauses(self, text: str, probabilities: dict[str, float]) -> Iterator[Scored]:
        """Clauses by the scenarios that name them, the first named most, and by the words they share with the message."""
        spoken = self._spoken.scores(text)
        scores: dict[str, float] = {}
        for key, share in _topics(probabilities).items():
            for place, clause_id in enumerate(self.library.scenario(key).clauses):
                scores[clause_id] = scores.get(clause_id, 0.0) + share / (1 + place)
        total = {key: (scores.get(key, 0.0) + spoken.get(key, 0.0)) / 2 for key in spoken}
        yield from sorted((Scored(key, min(score, 1.0)) for key, score in total.items() if score), key=lambda scored: -scored.score)

    @cached_property
    def _spoken(self) -> ClauseWords:
        return ClauseWords.of(self.library.policy)


def _topics(probabilities: dict[str, float]) -> dict[str, float]:
    """What a message is about: the scenarios, and for a question on the policy the scenario that it asks about."""
    asked = probabilities.get(QUESTION, 0.0)
    others = {key: value for key, value in probabilities.items() if key != QUESTION}
    rest = sum(others.values()) or 1.0
    return {key: value + asked * value / rest for key, value in others.items()}


def fitted(library: Library, leave_out: frozenset[str] = frozenset()) -> Head:
    """A head fitted on the examples of the library, less those in ``leave_out``."""
    from drafter.retrieval import head

    pairs = [(text, label) for label, text in examples(library) if text not in leave_out]
    _log.info("fitting the matcher on %d examples", len(pairs))
    return head.fit([text for text, _ in pairs], [label for _, label in pairs])


def examples(library: Library) -> Iterator[tuple[str, str]]:
    """Every example of the library as (scenario id or ``none``, message); a retired scenario is not matched any more."""
    used = (scenario_id for scenario_id in library.scenario_ids if library.scenario(scenario_id).status != "retired")
    for scenario_id in (*used, NONE):
        yield from ((scenario_id, text) for _, text in library.heard(scenario_id))


def _multiplied(one: dict[str, float], other: dict[str, float]) -> dict[str, float]:
    """Two judgements as one: their log-probabilities added."""
    product = {key: math.exp(math.log(max(value, 1e-12)) + math.log(max(other.get(key, 1e-12), 1e-12))) for key, value in one.items()}
    total = sum(product.values()) or 1.0
    return {key: value / total for key, value in product.items()}


def _digest(library: Library) -> str:
    """The state of everything that a head is made of: the examples and the code of its features."""
    from drafter.retrieval import features

    seen = hashlib.sha256()
    paths = [*sorted((library.root / "scenarios").glob("*.yaml")), *sorted((library.root / "heard").glob("*.yaml"))]
    for path in (*paths, Path(features.__file__), Path(__file__)):
        seen.update(path.name.encode() + b"\0" + path.read_bytes())
    return seen.hexdigest()[:20]
