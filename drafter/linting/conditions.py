"""Checks of conditions: that they parse, that they can hold where they stand, and that the claims they name have scenarios."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.errors import LibraryError
from drafter.linting.fault import Fault
from drafter.linting.sources import Place
from drafter.linting.texts import POLICY, Opened, Stand
from drafter.policy.clauses import BASES, REMEDIES, Clause, Expression
from drafter.policy.expression import Compare, Constant, Fact, Logic, Member, Node, walk

_OFFER_WORDS = {"offer.remedy": tuple(REMEDIES), "offer.basis": tuple(BASES)}
"""The facts of an offer that the condition of a line may read, and what each can be."""


def condition_faults(opened: Opened, stand: Stand) -> Iterator[Fault]:
    """The faults of the condition of one line."""
    place = stand.place.at("when")
    try:
        condition = opened.library.condition(stand.line)
    except LibraryError as error:
        yield place.fault("condition.invalid", _told(error))
        return
    if condition:
        yield from _never(place, stand, condition.node)
        yield from _claims(opened, place, condition.node)


def scenario_conditions(opened: Opened) -> Iterator[Fault]:
    """The faults of conditions that belong to scenarios and not to a line."""
    for scenario in opened.scenarios:
        try:
            opened.library.expression(scenario.unlikely_when)
        except LibraryError as error:
            yield opened.of(scenario, "unlikely_when").fault("condition.invalid", _told(error))


def policy_claims(opened: Opened) -> Iterator[Fault]:
    """Claims that the policy names and that have no scenario file."""
    policy = opened.library.policy
    for number, presumption in enumerate(policy.presumptions):
        for claim in presumption.asked:
            yield from _claim(opened, opened.place(POLICY, "presumptions", number, "asked"), claim)
    for claim in policy.claim_basis:
        yield from _claim(opened, opened.place(POLICY, "claim_basis", claim), claim)
    for claim in sorted(policy.asks_nothing):
        yield from _claim(opened, opened.place(POLICY, "asks_nothing"), claim)
    for name, definition in policy.definitions.items():
        yield from _claims(opened, opened.place(POLICY, "definitions", name), definition.node)
    for number, condition in enumerate(policy.inform):
        yield from _claims(opened, opened.place(POLICY, "inform_when", number), condition.node)
    for clause in policy.clauses:
        for expression in expressions(clause):
            yield from _claims(opened, opened.clause(clause.id), expression.node)


def expressions(clause: Clause) -> Iterator[Expression]:
    """Every expression of a clause."""
    found = [clause.when, clause.at_least, clause.within]
    for grant in clause.grants:
        found += [grant.when, grant.up_to, grant.percent, grant.hours]
    for match in (*clause.takes, *clause.caps, *clause.cites):
        found += [match.when, match.up_to]
    yield from (expression for expression in found if expression)


def conjuncts(opened: Opened, stand: Stand) -> frozenset[str]:
    """The parts of a line's condition that must all hold, as text; raise ``LibraryError`` where it cannot be used."""
    condition = opened.library.condition(stand.line)
    return frozenset(repr(part) for part in _parts(condition.node)) if condition else frozenset()


def _parts(node: Node) -> Iterator[Node]:
    if isinstance(node, Logic) and node.word == "and":
        for part in node.parts:
            yield from _parts(part)
    else:
        yield node


def _told(error: LibraryError) -> str:
    return "; ".join(fault.removeprefix("when: ") for fault in error.faults)


def _never(place: Place, stand: Stand, node: Node) -> Iterator[Fault]:
    """Conditions that read what is unknown where they stand, or compare with what never is."""
    of_offer = stand.key == "offer" or stand.remedy is not None
    for path in sorted({part.path for part in walk(node) if isinstance(part, Fact) and part.path.startswith("offer.")}):
        if path not in _OFFER_WORDS:
            yield place.fault("condition.never", f"{path} is never known to a line; a line may read {' and '.join(_OFFER_WORDS)}")
        elif not of_offer:
            yield place.fault("condition.never", f"{path} is known under replies.offer only; compare facts of the case here")
    for path, word in _compared(node):
        allowed = _OFFER_WORDS.get(path)
        if allowed and word not in allowed:
            yield place.fault("condition.never", f"{path} is never {word!r}; allowed are {', '.join(allowed)}")


def _claims(opened: Opened, place: Place, node: Node) -> Iterator[Fault]:
    for path, word in _compared(node):
        if path == "claim":
            yield from _claim(opened, place, word)


def _claim(opened: Opened, place: Place, claim: str) -> Iterator[Fault]:
    known = opened.library.scenario_ids
    if claim not in known:
        message = f"no scenario is called {claim!r}; write scenarios/{claim}.yaml, or name one of {', '.join(known)}"
        yield place.fault("claim.no_scenario", message)


def _compared(node: Node) -> Iterator[tuple[str, str]]:
    """The texts that facts are compared with, by the path of the fact."""
    for part in walk(node):
        if isinstance(part, Compare):
            for fact, constant in ((part.left, part.right), (part.right, part.left)):
                if isinstance(fact, Fact) and isinstance(constant, Constant) and isinstance(constant.value, str):
                    yield fact.path, constant.value
        if isinstance(part, Member) and isinstance(part.item, Fact):
            yield from ((part.item.path, word) for word in part.within)
