"""The laws of a policy, proved for every case that the types allow; a law that fails comes with a case file that shows it.

Z3 searches the formulas of ``symbolic``; what it finds is decided by ``decide`` before it is called a counter-example. That a clause or a
grant can matter at all is a claim that some case exists: it holds when such a case was found and ``decide`` confirmed it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any

import yaml

from drafter.case import Case
from drafter.errors import PolicyError
from drafter.policy import deciding, facts, searching
from drafter.policy.clauses import Clause, Expression, Match, Policy
from drafter.policy.decision import Offer
from drafter.policy.evaluation import compiled
from drafter.policy.expression import Constant, ExpressionFault, Kinded, Names, parse
from drafter.policy.searching import Formula, Found, Item, Search, Shows, Stated, Term, Values, Words
from drafter.policy.symbolic import Given, Judgement, World

try:
    import z3
except ImportError:
    z3 = None

LAWS = ("ceilings", "denials", "contradictions", "satisfiable", "complete", "unknown", "parameters")
"""The laws, in the order in which they are told; ``ceilings`` are those of money and of goodwill."""

READ_ELSEWHERE = {"refund_days_from": "drafter/writing/slots.py tells it beside refund_days, as the time that a refund takes"}
"""Parameters that no expression of the policy reads, with who does and for what."""

LATER = "# No longer so once this is known too:"
"""What stands between a case and the facts that turn its decision, in a counter-example to the law ``unknown``."""

_UNSETTLED = "not settled, for Z3 found neither a proof nor a case that the decision confirms"


@dataclass(frozen=True, slots=True)
class Proof:
    """One law for one subject: whether it holds in every case, and a case file in which it does not where one was found."""

    law: str
    subject: str
    holds: bool
    sentence: str
    counter_example: str | None = None

    def __str__(self) -> str:
        """One line, with the counter-example indented below."""
        told = f"{'holds' if self.holds else 'FAILS'}  {self.law:13} {self.subject}: {self.sentence}"
        return "\n".join([told, *(f"    {line}" for line in (self.counter_example or "").splitlines())])

    def to_json(self) -> dict[str, Any]:
        """The proof as plain values."""
        return {name: getattr(self, name) for name in ("law", "subject", "holds", "sentence", "counter_example")}


def prove(policy: Policy, laws: Sequence[str] = LAWS) -> tuple[Proof, ...]:
    """Every law of the house for ``policy``, clause by clause; raise ``PolicyError`` when Z3 is not installed."""
    if z3 is None:
        raise PolicyError("policy prove", ["Z3 is not installed; install it with: pip install 'drafter[prove]'"])
    prover = _Prover(policy)
    return tuple(proof for law in laws for proof in getattr(prover, law)())


class _Prover:
    """The laws over one policy."""

    def __init__(self, policy: Policy) -> None:
        self.policy, self.words, self.unit = policy, Words(), z3.Real("unit")
        self.stated = searching.anything(policy)
        self.judgement = self._judged(self.stated)
        self.world, self.givens = self.judgement.world, self.judgement.givens
        self.search = Search(policy, self.words, self.unit, self.stated)
        self.known = z3.And(*(term.known for term, _ in searching.terms(self.stated)))
        self.limits: dict[str, Expression] = {}

    def _judged(self, stated: Stated) -> Judgement:
        return Judgement(World(self.policy, stated, self.words), self.unit)

    def _offers(self, case: Case, given: Given) -> list[Offer]:
        """The offers of this remedy on this basis, those included that only a supervisor sees."""
        decision = deciding.decide(case, self.policy)
        alike = (given.grant.remedy, given.grant.basis)
        return [offer for offer in (*decision.offers, *decision.withheld) if (offer.remedy, offer.basis) == alike]

    # No offer above its limits

    def ceilings(self) -> Iterator[Proof]:
        """Money is never above what was paid, or charged in error, and not returned; goodwill never above its parameters."""
        for given in self.givens:
            grant = given.grant
            if given.ceiling and grant.remedy in ("credit", "refund"):
                charged = "evidence.charged_extra" if grant.basis == "billing_error" else "order.paid"
                yield self._limited("ceiling", given, given.ceiling, f"{charged} - order.refunded")
                if grant.basis == "goodwill":
                    yield self._limited("goodwill", given, given.ceiling, "order.paid * goodwill_share")
            if grant.remedy == "discount":
                yield self._limited("goodwill", given, self.world.value(grant.percent), "goodwill_percent")

    def _limited(self, law: str, given: Given, figure: Term, source: str) -> Proof:
        try:
            limit = self._limit(source)
        except ExpressionFault as why:
            return Proof(law, given.name, False, f"cannot be held against {source}: {why}")
        bound, shown = self.world.value(limit), self.judgement.shown(given)
        told = (f"never above {source}", f"can be above {source}")
        clear = z3.And(bound.known, z3.Not(self.judgement.escalates), z3.Or(figure.value < 0, figure.value >= bound.value + self.unit))
        within = z3.And(figure.known, bound.known, figure.value >= 0, figure.value <= bound.value)
        proof = self._never(law, given.name, told, z3.And(shown, clear), partial(self._is_above, given, limit, False))
        any_ = partial(self._is_above, given, limit, True)
        return self._never(law, given.name, told, z3.And(shown, z3.Not(within)), any_) if proof.holds else proof

    def _limit(self, source: str) -> Expression:
        """A limit as an expression of the policy, so that Z3 and ``decide`` read one tree."""
        if source not in self.limits:
            numbers = {name: value for name, value in self.policy.parameters.items() if isinstance(value, (int, Fraction))}
            names = Names(facts.KINDS, {name: Constant(value, Kinded("number")) for name, value in numbers.items()})
            self.limits[source] = Expression(source, compiled(parse(source, names, "money" if "order" in source else "number")))
        return self.limits[source]

    def _is_above(self, given: Given, limit: Expression, unsure: bool, case: Case) -> bool:
        """An offer is above the limit or negative; where the limit is not known, that is ``unsure``."""
        most = limit.tree.run(deciding.known(case, self.policy))
        figures = [offer.amount.value if offer.amount else offer.percent for offer in self._offers(case, given)]
        if not isinstance(most, (int, Fraction)):
            return unsure and bool(figures)
        return any(figure is None or not 0 <= Fraction(figure) <= most for figure in figures)

    def _never(self, law: str, subject: str, told: tuple[str, str], fault: Formula, shows: Shows) -> Proof:
        """That no case shows a fault; ``told`` says so, and the opposite."""
        found = self.search.find(fault, shows)
        sentence = f"{told[0]}: {_UNSETTLED}" if found is None else told[bool(found)]
        return Proof(law, subject, found == (), sentence, _file_text(found[0]) if found else None)

    # What one clause takes, no other clause gives

    def denials(self) -> Iterator[Proof]:
        """Nothing is offered that a clause takes away which holds; a clause that never takes anything is named."""
        for clause in self.policy.clauses:
            pairs = [(take, given) for take in clause.takes for given in self.givens if take.covers(given.grant.remedy, given.grant.basis)]
            met = [(take, given, found) for take, given in pairs if (found := self._meeting(clause, take, given)) != ()]
            proofs = [self._denied(clause, *meeting) for meeting in met]
            if met:
                permits = ", ".join(dict.fromkeys(given.clause.id for _, given, _ in met))
                holds = Proof("deny wins", clause.id, True, f"nothing that it takes from {permits} is offered")
                yield next((proof for proof in proofs if not proof.holds), holds)
            elif clause.takes:
                yield self._idle(clause, pairs)

    def _meeting(self, clause: Clause, take: Match, given: Given) -> Found:
        """A case in which a permit grants what this clause takes, such that it would be offered were it not taken."""
        meets = z3.And(given.granted, self.judgement.takes(clause, take))
        due = z3.And(given.worth, self.known, z3.Not(self.judgement.escalates))
        shows = partial(self._all_hold, (clause.when, take.when, given.clause.when, given.grant.when))
        return self.search.find(z3.And(meets, due), shows, small=False) or self.search.find(meets, shows, small=False)

    def _denied(self, clause: Clause, take: Match, given: Given, meeting: Found) -> Proof:
        """By the formulas, and by ``decide`` on the case in which both clauses meet."""
        shows = partial(self._is_offered, given, (clause.when, take.when))
        told = (f"{given.name} is not offered where it takes it", f"{given.name} is offered where it takes it")
        if meeting and searching.confirmed(meeting, shows):
            return Proof("deny wins", clause.id, False, told[1], _file_text(searching.smallest(meeting, shows)[0]))
        return self._never("deny wins", clause.id, told, z3.And(self.judgement.shown(given), self.judgement.takes(clause, take)), shows)

    def _all_hold(self, conditions: Sequence[Expression | None], case: Case) -> bool:
        known = deciding.known(case, self.policy)
        return all(condition is None or condition.tree.run(known) is True for condition in conditions)

    def _is_offered(self, given: Given, conditions: Sequence[Expression | None], case: Case) -> bool:
        return self._all_hold(conditions, case) and bool(self._offers(case, given))

    def _idle(self, clause: Clause, pairs: Sequence[object]) -> Proof:
        if not pairs:
            return Proof("idle", clause.id, True, "a guard: it takes what no clause grants")
        if clause.category or clause.flag:
            return Proof("idle", clause.id, True, "where it holds nothing is granted that it takes; it gives the reason of a refusal")
        return Proof("idle", clause.id, False, "where it holds nothing is granted that it takes, and it gives no reason; take it out")

    def contradictions(self) -> Iterator[Proof]:
        """Every grant is offered in some case: no clause gives what other clauses always take away."""
        for given in self.givens:
            due = z3.And(self.judgement.shown(given), z3.Not(self.judgement.escalates))
            found = self.search.find(due, partial(self._is_offered, given, ()), small=False)
            if found != ():
                sentence = "offered in some case" if found else f"offered in some case: {_UNSETTLED}"
                yield Proof("contradiction", given.name, bool(found), sentence)
                continue
            wasted = self.search.find(given.granted, partial(self._is_withheld, given))
            takers = [clause.id for clause in self.policy.clauses for take in clause.takes if wasted and self._meeting(clause, take, given)]
            why = f"never offered, for {' and '.join(dict.fromkeys(takers)) or 'its conditions or its amount'} always prevent it"
            yield Proof("contradiction", given.name, False, why, _file_text(wasted[0]) if wasted else None)

    def _is_withheld(self, given: Given, case: Case) -> bool:
        return self._all_hold((given.clause.when, given.grant.when), case) and not self._offers(case, given)

    def satisfiable(self) -> Iterator[Proof]:
        """Every clause holds in some case."""
        for clause in self.policy.clauses:
            if clause.when:
                shows = partial(self._all_hold, () if clause.per_offer else (clause.when,))
                found = self.search.find(self.world.value(clause.when).true, shows, small=False)
                told = "dead: it holds in no case" if found == () else f"holds in some case: {_UNSETTLED}"
                yield Proof("clause", clause.id, bool(found), "holds in some case" if found else told)

    # What is known and what is not

    def complete(self) -> Iterator[Proof]:
        """Where every fact is known, nothing is asked."""
        for claim in searching.claims(self.policy):
            asked = z3.And(self.known, self.world.asks(claim, None), self.judgement.asks)
            told = ("a case with every fact known is decided", "a case with every fact known is still asked about")
            yield self._never("complete", claim, told, asked, self._asks_in_vain)

    def _asks_in_vain(self, case: Case) -> bool:
        read = {path for expression in searching.expressions(self.policy) for path in expression.tree.paths if path in facts.KINDS}
        return read <= facts.of(case).keys() and deciding.decide(case, self.policy).outcome == "ask"

    def unknown(self) -> Iterator[Proof]:
        """What is offered while facts are unknown is offered, and no lower, whatever they turn out to be."""
        more = _knowing_more(self.stated, self.world.facts)
        later = self._judged(more)
        search = Search(self.policy, self.words, self.unit, self.stated, more)
        for given, then in zip(self.givens, later.givens, strict=True):
            kept = z3.And(then.offerable, z3.Not(later.escalates), then.height >= given.height)
            fault = z3.And(self.judgement.shown(given), z3.Not(self.judgement.escalates), z3.Not(later.asks), z3.Not(kept))
            found = search.find(fault, partial(self._widens, given))
            sentence = "offered, and no lower, whatever the facts turn out to be that are unknown"
            told = f"{sentence}: {_UNSETTLED}" if found is None else "offered although a fact that is unknown can end or lower it"
            yield Proof("unknown", given.name, found == (), sentence if found == () else told, _both_files(*found) if found else None)

    def _widens(self, given: Given, case: Case, later: Case) -> bool:
        """The later case only states more, nothing that was presumed, and has lost the offer."""
        stated, more = facts.of(case).keys(), facts.of(later).keys()
        if not stated <= more or (more - stated) & deciding.known(case, self.policy).keys():
            return False
        now, then = self._offers(case, given), self._offers(later, given)
        open_ = [deciding.decide(one, self.policy).outcome for one in (case, later)]
        lost = open_[1] == "escalate" or not any(_amount(offer) >= _amount(now[0]) for offer in then) if now else False
        return open_[0] == "offer" and open_[1] != "ask" and lost

    # What is written and never read

    def parameters(self) -> Iterator[Proof]:
        """Every parameter decides something."""
        sources = [expression.source for expression in searching.expressions(self.policy)]
        read: set[str] = set()
        while sources:
            names = set(re.findall(r"[A-Za-z_]\w*", sources.pop())) - read
            sources += [self.policy.definitions[name].source for name in names if name in self.policy.definitions]
            read |= names
        for name in self.policy.parameters:
            reader = "decides something" if name in read else READ_ELSEWHERE.get(name)
            yield Proof("parameter", name, bool(reader), reader or "read by nothing; use it or take it out")


def _knowing_more(stated: Stated, supposed: Mapping[str, Term]) -> Stated:
    """The same case when more of it is known; what is supposed of it by presumption stays unstated."""
    known = {path: _perhaps(term, supposed[path].known, f"later {path}") for path, term in stated.facts.items()}
    items = {
        path: tuple(
            Item(item.present, {name: _perhaps(term, term.known, f"later {path} {at} {name}") for name, term in item.columns.items()})
            for at, item in enumerate(entries)
        )
        for path, entries in stated.items.items()
    }
    return Stated(known, items)


def _perhaps(term: Term, settled: Formula, name: str) -> Term:
    return Term(z3.Or(term.known, z3.And(z3.Bool(name), z3.Not(settled))), term.value)


def _file_text(values: Values) -> str:
    return yaml.safe_dump(values, sort_keys=False, allow_unicode=True, width=120)


def _amount(offer: Offer) -> Fraction:
    return Fraction(offer.amount.value) if offer.amount else Fraction(0)


def _both_files(case: Values, later: Values) -> str:
    """The case, and as comments below it the facts that turn its decision."""
    turned = {name: _added(case.get(name), value) for name, value in later.items() if case.get(name) != value}
    return "\n".join([_file_text(case).rstrip(), LATER, *(f"# {line}" for line in _file_text(turned).splitlines())]) + "\n"


def _added(before: object, after: object) -> object:
    if isinstance(before, dict) and isinstance(after, dict):
        return {name: value for name, value in after.items() if before.get(name) != value}
    return after
