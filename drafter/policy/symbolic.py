"""The decision as formulas of Z3, over the same trees that ``decide`` evaluates.

``World`` follows ``evaluation``, ``Judgement`` follows ``deciding``, name by name.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, assert_never

from drafter.policy import expression as ex
from drafter.policy.clauses import Clause, Expression, Grant, Match, Policy
from drafter.policy.expression import Node, children
from drafter.policy.searching import Formula, Item, Stated, Term, Words

try:
    import z3
except ImportError:
    z3 = None

_SIGNS: Mapping[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
}  # fmt: skip


class World:
    """One case with what is presumed of it: every expression as a term over its facts."""

    def __init__(self, policy: Policy, stated: Stated, words: Words) -> None:
        self.policy, self.stated, self.words = policy, stated, words
        self.facts: dict[str, Term] = dict(stated.facts)
        self._terms: dict[int, Term] = {}
        self._missing: dict[int, dict[str, Formula]] = {}
        for presumption in policy.presumptions:
            if presumption.presumed is not None:
                self._presume(presumption.fact, presumption.presumed, presumption.asked)

    def _presume(self, path: str, presumed: object, asked: Mapping[str, Expression | None]) -> None:
        claim, given, known = self.facts["claim"], self.stated.facts[path], self.facts[path]
        takes_part = z3.And(claim.known, z3.Not(z3.Or([self.asks(claim_, when) for claim_, when in asked.items()])))
        value = z3.If(given.known, given.value, z3.If(takes_part, self._literal(presumed), known.value))
        self.facts[path] = Term(z3.Or(known.known, takes_part), value)
        self._terms.clear()

    def asks(self, claim: str, when: Expression | None) -> Formula:
        """The case has this claim, and the condition is not known to be false."""
        return z3.And(self.facts["claim"].value == self.words.number(claim), z3.Not(self.value(when).false))

    def value(self, expression: Expression | None) -> Term:
        """The value of an expression; a condition that is not there is true."""
        return Term(z3.BoolVal(True), z3.BoolVal(True)) if expression is None else self.term(expression.node)

    def term(self, node: Node, inside: Mapping[str, Term] | None = None) -> Term:
        """The value of a tree; ``inside`` are the columns of the entry that an ``any`` looks at."""
        if inside is not None:
            return self._term(node, inside)
        if id(node) not in self._terms:
            self._terms[id(node)] = self._term(node, None)
        return self._terms[id(node)]

    def _term(self, node: Node, inside: Mapping[str, Term] | None) -> Term:
        parts = [] if isinstance(node, ex.Each) else [self.term(child, inside) for child in children(node)]
        known = z3.And([part.known for part in parts])
        match node:
            case ex.Constant(value=value):
                return Term(known, None if node.kinded.kind in ("words", "table") else self._literal(value))
            case ex.Fact(path=path, item=item):
                return (inside or {})[path] if item else self.facts[path]
            case ex.Logic(word="not"):
                return Term(known, z3.Not(parts[0].value))
            case ex.Logic(word=word):
                every, some = ("true", "false") if word == "and" else ("false", "true")
                all_ = z3.And([getattr(part, every) for part in parts])
                one = z3.Or([getattr(part, some) for part in parts])
                return Term(z3.Or(all_, one), all_ if word == "and" else one)
            case ex.Compare(sign=sign) | ex.Sum(sign=sign):
                left, right = (part.value for part in parts)
                return Term(z3.And(known, right != 0) if sign == "/" else known, _SIGNS[sign](left, right))
            case ex.Member(within=within, negated=negated):
                among = z3.Or([parts[0].value == self.words.number(text) for text in within])
                return Term(known, z3.Not(among) if negated else among)
            case ex.Call(name=name):
                return Term(known, _called(name, [part.value for part in parts]))
            case ex.Look(table=table):
                return self._looked(parts[0], table)
            case ex.Each():
                return self._each(node)
            case ex.Mentions(text=text, words=words):
                return Term(known, self.words.mentions(text.path, words))
        assert_never(node)

    def _literal(self, value: object) -> Formula:
        if isinstance(value, bool):
            return z3.BoolVal(value)
        if isinstance(value, (int, Fraction)):
            return z3.Q(Fraction(value).numerator, Fraction(value).denominator)
        return z3.IntVal(self.words.number(str(value)))

    def _looked(self, key: Term, table: Mapping[str, Fraction]) -> Term:
        value = z3.RealVal(0)
        for text, entry in table.items():
            value = z3.If(key.value == self.words.number(text), self._literal(entry), value)
        return Term(z3.And(key.known, z3.Or([key.value == self.words.number(text) for text in table])), value)

    def _each(self, node: ex.Each) -> Term:
        items = self.stated.items[node.items.path]
        columns = [{f"{node.name}.{name}": term for name, term in item.columns.items()} for item in items]
        found = [(self._counts(item), self.term(node.condition, inside)) for item, inside in zip(items, columns, strict=True)]
        true = z3.Or([z3.And(counts, term.true) for counts, term in found])
        unsure = z3.Or([z3.And(counts, z3.Not(term.known)) for counts, term in found])
        return Term(z3.And(self.facts[node.items.path].known, z3.Or(true, z3.Not(unsure))), true)

    def _counts(self, item: Item) -> Formula:
        """Whether an entry counts: what was granted on this very order is not one of ``client.refunds``."""
        if "order_id" not in item.columns:
            return item.present
        theirs, own = item.columns["order_id"], self.facts["order.id"]
        return z3.And(item.present, z3.Not(z3.And(theirs.known, own.known, theirs.value == own.value)))

    def missing(self, node: Node) -> Mapping[str, Formula]:
        """For each fact, whether it is one of those that leave ``node`` unknown."""
        if id(node) not in self._missing:
            open_ = z3.Not(self.term(node).known)
            self._missing[id(node)] = {path: z3.And(open_, z3.Or(parts)) for path, parts in self._absent(node).items()}
        return self._missing[id(node)]

    def _absent(self, node: Node) -> dict[str, list[Formula]]:
        found: dict[str, list[Formula]] = {}
        if isinstance(node, ex.Fact):
            found[node.path] = [z3.BoolVal(True)]
        elif isinstance(node, ex.Each):
            listed, absent = (
                self.facts[node.items.path].known,
                {path: z3.Not(self.facts[path].known) for path in ex.facts_of(node.condition)},
            )
            found = {path: [z3.And(listed, gone)] for path, gone in absent.items()}
            found.setdefault(node.items.path, []).append(z3.Or(z3.Not(listed), z3.Not(z3.Or(list(absent.values())))))
        else:
            for child in children(node):
                for path, formula in self.missing(child).items():
                    found.setdefault(path, []).append(formula)
        return found


def _called(name: str, values: list[Formula]) -> Formula:
    if name in ("days", "hours"):
        return values[0] * (86400 if name == "days" else 3600)
    left, right = values
    return z3.If(left <= right, left, right) if name == "min" else z3.If(left >= right, left, right)


@dataclass(frozen=True, slots=True)
class Given:
    """One grant of a permit: whether the permit holds, a clause takes it, it comes to anything, and how high it stands among its like."""

    clause: Clause
    grant: Grant
    granted: Formula
    taken: Formula
    ceiling: Term | None
    worth: Formula
    height: Formula

    @property
    def name(self) -> str:
        """The grant as it is cited."""
        return f"{self.clause.id} {self.grant.remedy} ({self.grant.basis})"

    @property
    def live(self) -> Formula:
        """It is granted, and nothing takes it away."""
        return z3.And(self.granted, z3.Not(self.taken))

    @property
    def offerable(self) -> Formula:
        """It is live, and its amount is known and does not round to nothing."""
        return z3.And(self.live, self.worth)


class Judgement:
    """``deciding.decide`` as formulas: what is given, what is asked, when a case is handed over."""

    def __init__(self, world: World, unit: Formula) -> None:
        self.world, self.unit, self.policy = world, unit, world.policy
        self.clauses = [clause for clause in self.policy.clauses if not clause.per_offer]
        self.state = {clause.id: world.value(clause.when) for clause in self.clauses}
        self.givens = [self._given(clause, grant) for clause in self.clauses for grant in clause.grants]
        self.escalates = z3.Or([self.state[clause.id].true for clause in self.clauses if clause.escalates])
        self.asks = z3.And(
            z3.Not(self.escalates), z3.Or(z3.Not(world.facts["claim"].known), self._asked_by_claim(), self._asked_by_grants())
        )

    def takes(self, clause: Clause, match: Match) -> Formula:
        """The clause holds, and takes away what ``match`` covers."""
        return z3.And(self.state[clause.id].true, self.world.value(match.when).true)

    def shown(self, given: Given) -> Formula:
        """The grant is the one that stands for its remedy: the highest, the first among equals; nothing is asked."""
        place, others = self.givens.index(given), enumerate(self.givens)
        beside = [(at < place, other) for at, other in others if other.grant.remedy == given.grant.remedy and other is not given]
        below = [
            z3.Implies(self._spoken(other), other.height < given.height if first else other.height <= given.height)
            for first, other in beside
        ]
        return z3.And(self._spoken(given), z3.Not(self.asks), *below)

    def _spoken(self, given: Given) -> Formula:
        """The grant can be offered; where the case is handed over, no open condition may reach it either."""
        return z3.And(given.offerable, z3.Not(z3.And(self.escalates, self._at_risk(given.grant))))

    def _at_risk(self, grant: Grant) -> Formula:
        risks = []
        for clause in self.clauses:
            open_, holds = self._open(clause), self.state[clause.id].true
            for match in (*clause.takes, *clause.caps):
                if match.covers(grant.remedy, grant.basis):
                    when = self.world.value(match.when)
                    risks.append(z3.And(open_, z3.Not(when.false)))
                    if match in clause.takes:
                        risks.append(z3.And(holds, z3.Not(when.known)))
        return z3.Or(risks)

    def _given(self, clause: Clause, grant: Grant) -> Given:
        granted = z3.And(self.state[clause.id].true, self.world.value(grant.when).true)
        taken = z3.Or([self.takes(other, take) for other in self.clauses for take in other.takes if take.covers(grant.remedy, grant.basis)])
        ceiling = self._ceiling(grant)
        worth = z3.And(ceiling.known, ceiling.value >= self.unit) if ceiling else z3.BoolVal(True)
        percent = self.world.value(grant.percent) if grant.percent else Term(z3.BoolVal(False), z3.RealVal(0))
        height = ceiling.value if ceiling else z3.If(percent.known, percent.value, z3.RealVal(0))
        return Given(clause, grant, granted, taken, ceiling, worth, height)

    def _ceiling(self, grant: Grant) -> Term | None:
        if grant.up_to is None:
            return None
        own = self.world.value(grant.up_to)
        known, value = own.known, own.value
        for applies, up_to in self._caps(grant):
            cap = self.world.value(up_to)
            known = z3.And(known, z3.Implies(applies, cap.known))
            value = z3.If(z3.And(applies, cap.value < value), cap.value, value)
        return Term(known, value)

    def _caps(self, grant: Grant) -> Iterator[tuple[Formula, Expression]]:
        for clause in self.clauses:
            for cap in clause.caps:
                if cap.up_to and cap.covers(grant.remedy, grant.basis):
                    yield z3.And(self.state[clause.id].true, z3.Not(self.world.value(cap.when).false)), cap.up_to

    def _open(self, clause: Clause) -> Formula:
        return z3.Not(self.state[clause.id].known)

    def _misses(self, expression: Expression | None) -> Formula:
        return z3.Or(list(self.world.missing(expression.node).values())) if expression else z3.BoolVal(False)

    def _asked_by_grants(self) -> Formula:
        """Something that is due has an amount that is not known, or a condition that is not known could take it or hand the case over."""
        handed = [self._misses(clause.when) for clause in self.clauses if clause.escalates]
        asked = []
        for given in self.givens:
            grant, open_ = given.grant, list(handed)
            for clause in self.clauses:
                for match in (*clause.takes, *clause.caps):
                    if match.covers(grant.remedy, grant.basis):
                        fails = z3.Or(self.state[clause.id].false, self.world.value(match.when).false)
                        open_.append(z3.And(z3.Not(fails), z3.Or(self._misses(clause.when), self._misses(match.when))))
            if given.ceiling:
                sums = [self._misses(grant.up_to), *(z3.And(applies, self._misses(up_to)) for applies, up_to in self._caps(grant))]
                open_.append(z3.And(z3.Not(given.ceiling.known), z3.Or(sums)))
            asked.append(z3.And(given.live, z3.Or(open_)))
        return z3.Or(asked)

    def _asked_by_claim(self) -> Formula:
        """A fact that the claim must ask for leaves a clause open, and something could still be granted."""
        live = z3.Or([given.live for given in self.givens])
        may_be = z3.Or([z3.And(self._may_be(given), z3.Not(given.taken)) for given in self.givens])
        asked = [
            z3.And(self.world.asks(claim, when), self.world.value(when).true, self._leaves_open(presumption.fact))
            for presumption in self.policy.presumptions
            for claim, when in presumption.asked.items()
        ]
        return z3.And(z3.Or(live, may_be), z3.Or(asked))

    def _may_be(self, given: Given) -> Formula:
        """The permit is open, or it holds and this grant of it is open."""
        holds = self.state[given.clause.id].true
        return z3.Or(self._open(given.clause), z3.And(holds, z3.Not(self.world.value(given.grant.when).known)))

    def _leaves_open(self, path: str) -> Formula:
        conditions = [(z3.BoolVal(True), clause.when) for clause in self.clauses]
        for clause in self.clauses:
            parts: tuple[Grant | Match, ...] = (*clause.grants, *clause.takes)
            conditions += [(self.state[clause.id].true, part.when) for part in parts]
        missing = [(gate, self.world.missing(when.node)) for gate, when in conditions if when]
        return z3.Or([z3.And(gate, paths[path]) for gate, paths in missing if path in paths])
