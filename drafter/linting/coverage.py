"""What the policy can decide and no line says: found by deciding a sample of cases for each claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from drafter.case import Remedy
from drafter.entries import Key, Part, Said, Scenario
from drafter.errors import LibraryError
from drafter.linting.fault import Fault
from drafter.linting.sample import decided
from drafter.linting.texts import DEFAULTS, QUESTIONS, REMEDIES, Opened
from drafter.policy.clauses import Basis, Policy

NEEDED: Mapping[Key, tuple[Part, ...]] = {
    "acknowledge": ("findings", "timeline"),
    "ask": ("findings", "timeline"),
    "offer": ("findings",),
    "inform": ("findings", "resolution"),
    "decline": ("findings", "resolution"),
    "escalate": ("findings", "resolution"),
    "follow_up": ("findings",),
}
"""The parts that a reply cannot be without; an offer has its resolution from lines/remedies.yaml."""


@dataclass
class Reached:
    """What a policy decides for one claim, each with a case for which it does."""

    outcomes: dict[Key, str] = field(default_factory=dict)
    pairs: dict[tuple[Remedy, Basis], str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)


@lru_cache(maxsize=256)
def _reached(claim: str, policy: _ById) -> Reached:
    found = Reached({"acknowledge": "any case", "follow_up": "any case"})
    for sampled in decided(claim, policy.policy):
        found.outcomes.setdefault(sampled.decision.outcome, sampled.told)
        for offer in sampled.decision.offers:
            found.pairs.setdefault((offer.remedy, offer.basis), sampled.told)
        for path in sampled.decision.missing:
            found.missing.setdefault(path, sampled.told)
    return found


@dataclass(frozen=True)
class _ById:
    """A policy that is the same only as itself, so that what it decides is sampled once."""

    policy: Policy

    def __hash__(self) -> int:
        return id(self.policy)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ById) and other.policy is self.policy


def reached(claim: str, policy: Policy) -> Reached:
    """The outcomes, the remedies on their bases and the missing facts that the policy comes to under ``claim``."""
    return _reached(claim, _ById(policy))


def replies(opened: Opened) -> Iterator[Fault]:
    """Replies, remedies and questions that the policy needs and no line gives."""
    yield from _shared(opened)
    said: dict[tuple[Remedy, Basis], str] = {}
    asked: dict[str, str] = {}
    for scenario in opened.scenarios:
        found = reached(scenario.id, opened.library.policy)
        for key, case in found.outcomes.items():
            yield from _parts(opened, scenario, key, case)
        for pair, case in found.pairs.items():
            said.setdefault(pair, f"{scenario.id}: {case}")
        for path, case in found.missing.items():
            asked.setdefault(path, f"{scenario.id}: {case}")
    for pair, case in said.items():
        yield from _remedies(opened, *pair, case)
    for path, case in asked.items():
        if path not in opened.library.questions.questions:
            message = f"the policy asks for {path} ({case}), and no question finds it out; add questions.{path} with agent and maybe client"
            yield opened.place(QUESTIONS, "questions").fault("ask.no_question", message)


def _shared(opened: Opened) -> Iterator[Fault]:
    """What the shared lines lack for a case whose scenario is unknown or not approved."""
    for key, parts in NEEDED.items():
        for part in parts:
            if not opened.library.lines(None, key, part):
                message = f"no shared line says the {part} of {key}; a case without an approved scenario needs replies.{key}.{part}"
                yield opened.place(DEFAULTS, "replies", key, part).fault("reply.missing", message)


def _parts(opened: Opened, scenario: Scenario, key: Key, case: str) -> Iterator[Fault]:
    for part in NEEDED[key]:
        if not opened.library.lines(scenario.id, key, part):
            message = (
                f"a reply can be {key} ({case}), and no line says its {part}; "
                f"add replies.{key}.{part} here, or to {DEFAULTS} for every scenario"
            )
            yield opened.of(scenario, "replies", key, part).fault("reply.missing", message)


def _remedies(opened: Opened, remedy: Remedy, basis: Basis, case: str) -> Iterator[Fault]:
    tenses: tuple[Said, ...] = ("promise", "done")
    for said in tenses:
        try:
            opened.library.remedy(remedy, basis, said)
        except LibraryError:
            message = (
                f"the policy can give {remedy} on the basis {basis} ({case}), and no entry has remedy: {remedy}, said: {said} "
                f"with basis: [{basis}] or without basis; add one"
            )
            yield opened.place(REMEDIES, "remedies").fault("reply.remedy_missing", message)
