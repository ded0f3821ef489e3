"""Why a decision is what it is, in the facts that decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from drafter.policy.clauses import Expression
from drafter.policy.evaluation import UNKNOWN, Facts, support, told, value_told


def because(conditions: Iterable[Expression], facts: Facts) -> tuple[str, ...]:
    """The comparisons that made the conditions hold, each once, with the values they saw."""
    held = [condition.tree for condition in conditions if condition.tree.run(facts) is True]
    return tuple(dict.fromkeys(told(atom, facts) for tree in held for atom in support(tree, facts)))


def presumed(values: Mapping[str, object], facts: Facts, conditions: Iterable[Expression]) -> tuple[str, ...]:
    """The presumptions that the conditions rested on: ``evidence.target is public``."""
    if not values:
        return ()
    read: set[str] = set()
    for condition in conditions:
        if not condition.tree.paths.isdisjoint(values) and condition.tree.run(facts) is not UNKNOWN:
            read.update(path for atom in support(condition.tree, facts) for path in atom.paths)
    return tuple(f"{path} is {value_told(value)}" for path, value in values.items() if path in read)
