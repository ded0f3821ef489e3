"""Every case at once: the facts of a case as formulas of Z3, what a case may be, and the search for cases in which a formula holds.

A fact is a ``Term``: whether it is known, and its value. Numbers, money (in units of the case's currency), times and spans (in seconds)
are reals, texts are numbers of words. Lists hold as many entries as there are ``any`` that look at them, for each of two worlds: of a
longer list one witness each would do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

from pydantic import BaseModel

from drafter import case, money
from drafter.case import Client, Done, Evidence, Order, PastRefund
from drafter.errors import CaseError, PolicyError
from drafter.policy import expression as ex
from drafter.policy import facts
from drafter.policy.clauses import Expression, Policy
from drafter.policy.expression import Kinded, children, walk

try:
    import z3
except ImportError:
    z3 = None

Formula = Any
Values = dict[str, Any]
Shows = Callable[..., bool]
Found = tuple[Values, ...] | None
"""Cases as they are written in a file, one for each world; empty where there can be none, None where that is not settled."""
UNITS: Mapping[str, Fraction] = {code: Fraction(1, 10 ** money.places(code)) for code in ("USD", "KWD", "JPY")}
"""What an amount is rounded down to, with a currency of each kind."""
OTHER_CLAIM = "another_claim"
_LISTS: Mapping[str, type[BaseModel]] = {"client.refunds": PastRefund, "done": Done}
_GROUPS: Mapping[str, type[BaseModel]] = {"client": Client, "order": Order, "evidence": Evidence}
_ALWAYS = {"message", "now", "received_at", "done"}
_STEPS = ("order.ordered_at", "order.started_at", "order.completed_at")
_NOW = datetime.fromisoformat("2026-05-12T10:30:00+04:00")
_FARTHEST = 60_000_000_000
"""Seconds from ``_NOW`` that an instant may be away, about 1,900 years."""
_MILLISECONDS = 20_000


@dataclass(frozen=True, slots=True)
class Term:
    """What an expression yields: whether that is known, and the value where it is."""

    known: Formula
    value: Formula

    @property
    def true(self) -> Formula:
        """It is known and true."""
        return z3.And(self.known, self.value)

    @property
    def false(self) -> Formula:
        """It is known and false."""
        return z3.And(self.known, z3.Not(self.value))


@dataclass(frozen=True, slots=True)
class Item:
    """An entry that a list of the case may have."""

    present: Formula
    columns: Mapping[str, Term]


@dataclass(frozen=True, slots=True)
class Stated:
    """A case as it is stated, before anything is presumed; a list's own term says only whether it is known."""

    facts: Mapping[str, Term]
    items: Mapping[str, tuple[Item, ...]]


@dataclass(slots=True)
class Words:
    """Texts as numbers, and whether a text mentions a list of words: the same in every world."""

    texts: list[str] = field(default_factory=list)
    mentioned: dict[tuple[str, tuple[str, ...]], Formula] = field(default_factory=dict)

    def number(self, text: str) -> int:
        """The number of a text."""
        if text not in self.texts:
            self.texts.append(text)
        return self.texts.index(text)

    def mentions(self, path: str, words: tuple[str, ...]) -> Formula:
        """Whether the text of a fact mentions one of ``words``: free, for texts can be anything."""
        return self.mentioned.setdefault((path, words), z3.Bool(f"mentions {len(self.mentioned)} {path}"))


def expressions(policy: Policy) -> Iterator[Expression]:
    """Every expression that a decision rests on; definitions stand inside those that name them."""
    found: list[Expression | None] = [*policy.inform, *(when for presumption in policy.presumptions for when in presumption.asked.values())]
    for clause in policy.clauses:
        found += [clause.when, clause.at_least, clause.within]
        found += [part for grant in clause.grants for part in (grant.when, grant.up_to, grant.percent, grant.hours)]
        found += [part for match in (*clause.takes, *clause.caps, *clause.cites) for part in (match.when, match.up_to)]
    return (expression for expression in found if expression)


def claims(policy: Policy) -> tuple[str, ...]:
    """Every claim that the policy names and a case may have, and one that it does not name."""
    named = {claim for presumption in policy.presumptions for claim in presumption.asked} | set(policy.claim_basis)
    for node in (part for expression in expressions(policy) for part in walk(expression.node)):
        if any(isinstance(child, ex.Fact) and child.path == "claim" for child in children(node)):
            named |= set(node.within) if isinstance(node, ex.Member) else set()
            named |= {str(child.value) for child in children(node) if isinstance(child, ex.Constant)}
    return (*sorted(claim for claim in named if re.fullmatch(r"[a-z][a-z0-9_]{1,40}", claim)), OTHER_CLAIM)


def anything(policy: Policy) -> Stated:
    """A case of which nothing is settled."""
    trees = {repr(part): part for expression in expressions(policy) for part in walk(expression.node) if isinstance(part, ex.Each)}
    if any(isinstance(below, ex.Each) for tree in trees.values() for below in walk(tree.condition)):
        raise PolicyError("policy prove", ["an any(...) inside an any(...) cannot be proved; write two conditions"])
    kinds = {**facts.KINDS, **facts.OFFER_KINDS}
    always = _ALWAYS | set(facts.OFFER_KINDS) | {f"{group}.{name}" for group, model in _GROUPS.items() for name in _given(model)}
    items = {}
    for path, model in _LISTS.items():
        places = range(2 * sum(tree.items.path == path for tree in trees.values()))
        columns, given = facts.KINDS[path].columns, _given(model)
        items[path] = tuple(
            Item(z3.Bool(f"{path} {at}"), {name: _free(f"{path} {at} {name}", kind.kind, name in given) for name, kind in columns.items()})
            for at in places
        )
    return Stated({path: _free(path, kinded.kind, path in always) for path, kinded in kinds.items()}, items)


def _given(model: type[BaseModel]) -> set[str]:
    """The fields that a case always has."""
    return {name for name, info in model.model_fields.items() if info.is_required() or info.default is not None}


def _free(name: str, kind: str, given: bool) -> Term:
    make = {"flag": z3.Bool, "text": z3.Int}.get(kind, z3.Real)
    return Term(z3.BoolVal(True) if given else z3.Bool(f"{name} known"), make(name))


def possible(policy: Policy, stated: Stated, words: Words, unit: Formula) -> Iterator[Formula]:
    """What ``case.Case`` demands of a case: the kinds of its facts, and that they are not at odds with one another."""
    named = claims(policy)
    for term, kinded in terms(stated):
        values = named if term is stated.facts["claim"] else kinded.values
        if kinded.kind in ("number", "money"):
            yield term.value >= 0
        elif kinded.kind == "time":
            yield z3.And(term.value >= -_FARTHEST, term.value <= _FARTHEST)
        elif values:
            yield z3.Or([term.value == words.number(value) for value in values])
    yield stated.facts["order.quantity"].value >= 1
    yield stated.facts["received_at"].value <= stated.facts["now"].value
    for early, late in (*pairwise(_STEPS), (_STEPS[0], _STEPS[2]), (_STEPS[0], "order.promised_by")):
        first, second = stated.facts[early], stated.facts[late]
        yield z3.Implies(z3.And(first.known, second.known), first.value <= second.value)
    paid, refunded, extra = (stated.facts[path] for path in ("order.paid", "order.refunded", "evidence.charged_extra"))
    taken = paid.value + z3.If(extra.known, extra.value, 0)
    yield z3.Implies(z3.And(paid.known, refunded.known), refunded.value <= taken)
    yield z3.Or([unit == z3.Q(value.numerator, value.denominator) for value in UNITS.values()])


class Search:
    """Looks for cases, one for each world, in which a formula holds; a found case counts only when ``shows`` confirms it."""

    def __init__(self, policy: Policy, words: Words, unit: Formula, *worlds: Stated) -> None:
        self.words, self.unit, self.worlds = words, unit, worlds
        self.solver = z3.Solver()
        self.solver.set("timeout", _MILLISECONDS)
        self.solver.add([limit for stated in worlds for limit in possible(policy, stated, words, unit)])
        self.tidy = [unit == z3.Q(1, 100), *(limit for term, kinded in terms(worlds[-1]) for limit in _tidy(term, kinded))]
        self.tidy += [worlds[0].facts["now"].value == 0, worlds[0].facts["order.quantity"].value == 1000]
        self.tidy += [z3.Not(said) for said in words.mentioned.values()]

    def find(self, formula: Formula, shows: Shows, small: bool = True) -> Found:
        """Cases that show it, made ``small``."""
        found = self._check([formula], shows)
        if found != ():
            found = self._check([formula, *self.tidy], shows) or found
        return smallest(found, shows) if found and small else found

    def _check(self, formulas: Sequence[Formula], shows: Shows) -> Found:
        self.solver.push()
        self.solver.add(formulas)
        result = self.solver.check()
        found = tuple(self._written(stated) for stated in self.worlds) if result == z3.sat else ()
        self.solver.pop()
        if result == z3.unsat:
            return ()
        return found if found and confirmed(found, shows) else None

    def _written(self, stated: Stated) -> Values:
        values: Values = {}
        for path, kinded in facts.KINDS.items():
            if self._holds(stated.facts[path].known):
                group, _, name = path.rpartition(".")
                value = self._entries(stated, path) if path in _LISTS else self._plain(stated.facts[path], kinded, path)
                (values.setdefault(group, {}) if group else values)[name] = value
        return values

    def _entries(self, stated: Stated, path: str) -> list[Values]:
        kinds = facts.KINDS[path].columns
        return [
            {name: self._plain(term, kinds[name]) for name, term in item.columns.items() if self._holds(term.known)}
            for item in stated.items[path]
            if self._holds(item.present)
        ]

    def _holds(self, formula: Formula) -> bool:
        return bool(z3.is_true(self.solver.model().eval(formula, model_completion=True)))

    def _plain(self, term: Term, kinded: Kinded, path: str = "") -> object:
        if kinded.kind == "flag":
            return self._holds(term.value)
        value = self.solver.model().eval(term.value, model_completion=True)
        if kinded.kind == "text":
            mentioned = [words[0] for (where, words), said in self.words.mentioned.items() if where == path and self._holds(said)]
            number = value.as_long()
            known = self.words.texts[number] if 0 <= number < len(self.words.texts) else f"text-{number}"
            return ", ".join(word.rstrip("*") for word in mentioned) or known
        exact = _fraction(value)
        if kinded.kind == "time":
            return (_NOW + timedelta(microseconds=round(exact * 1_000_000))).isoformat()
        return int(exact) if kinded.kind == "number" else self._money(exact)

    def _money(self, exact: Fraction) -> str:
        unit = _fraction(self.solver.model().eval(self.unit, model_completion=True))
        currency = next((code for code, smallest in UNITS.items() if smallest == unit), "USD")
        whole, places = divmod(int(exact * 10**12), 10**12)
        return f"{whole}.{places:012d}".rstrip("0").rstrip(".") + f" {currency}"


def _fraction(value: Formula) -> Fraction:
    exact: Fraction = (value if z3.is_rational_value(value) else value.approx(20)).as_fraction()
    return Fraction(exact)


def terms(stated: Stated) -> Iterator[tuple[Term, Kinded]]:
    """Every fact and every column of every entry, with its kind."""
    yield from ((stated.facts[path], kinded) for path, kinded in facts.KINDS.items())
    for path, items in stated.items.items():
        yield from ((item.columns[name], kinded) for item in items for name, kinded in facts.KINDS[path].columns.items())


def _tidy(term: Term, kinded: Kinded) -> Iterator[Formula]:
    """Values that people write: whole numbers, halves of money, full hours of the last or next year."""
    steps = {"number": (1, 2_000), "money": (Fraction(1, 2), 1_000), "time": (3_600, 400 * 86_400)}
    if kinded.kind in steps:
        step, most = steps[kinded.kind]
        yield z3.IsInt(term.value / z3.RealVal(str(step)))
        yield z3.And(term.value >= -most, term.value <= most)


def confirmed(values: Sequence[Values], shows: Shows) -> bool:
    """Whether the values are cases that show it."""
    try:
        return shows(*(case.from_value(one) for one in values))
    except CaseError:
        return False


def smallest(values: tuple[Values, ...], shows: Shows) -> tuple[Values, ...]:
    """The cases without the facts that they show it without as well."""
    for chosen in (range(len(values)), range(1, len(values))):
        for path in _paths(values[-1]):
            fewer = tuple(_without(one, path) if place in chosen else one for place, one in enumerate(values))
            if path != ("now",) and fewer != values and confirmed(fewer, shows):
                values = fewer
    return values


def _paths(values: Values) -> list[tuple[str, ...]]:
    return [path for name, value in values.items() for path in ([(name, key) for key in value] if isinstance(value, dict) else [(name,)])]


def _without(values: Values, path: Sequence[str]) -> Values:
    name, *rest = path
    kept = _without(values[name], rest) if rest and name in values else None
    return {key: kept if key == name else value for key, value in values.items() if key != name or kept}
