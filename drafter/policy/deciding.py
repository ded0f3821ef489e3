"""The decision: what a policy allows for one case, exactly, with what is missing and why.

Pure: no clock but ``case.now``. Readings that the design leaves open are settled here and in ``policy.yaml``:

* A question (claim ``policy_question``) is answered, never granted (clause I1).
* An absent fact that the claim does not ask for makes a permit not hold; an absent fact that could take away or lower what is otherwise
  due is asked for, whatever the claim.
* A fact that the claim must ask for is asked whenever it leaves a clause open, unless nothing could be granted any more.
* A refill that was refused (``refill_accepted: false`` under ``refill_delayed``) or is past its time escalates (clause E6x).
* Offers are alternatives: once one of them was executed (``done``), it and what goes with it are all that is left to offer.
* Among the offers, the one on the basis that the claim is about is recommended (``claim_basis`` in the policy), else the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from drafter import money
from drafter.case import Case, Remedy
from drafter.policy import clock, explaining, facts
from drafter.policy.clauses import Category, Clause, Expression, Grant, Match, Policy
from drafter.policy.decision import Decision, Destination, Offer, Outcome
from drafter.policy.evaluation import UNKNOWN, Unknown, missing

_DESTINATION: dict[Remedy, Destination] = {"credit": "balance", "refund": "original"}


def decide(case: Case, policy: Policy) -> Decision:
    """What ``policy`` allows for ``case``: the offers with their ceilings, or what to ask, to tell or to refuse."""
    return _Judgement(case, policy).decision()


def known(case: Case, policy: Policy) -> dict[str, object]:
    """The facts that the decision rests on: those stated and those presumed."""
    return _with_presumptions(facts.of(case), case.claim, policy)[0]


@dataclass(frozen=True, slots=True)
class _Granted:
    """A grant of a permit that holds, with its exact ceiling (unknown where a fact of the sum is absent)."""

    clause: Clause
    grant: Grant
    ceiling: Fraction | int | Unknown | None


class _Judgement:
    """One case before one policy: the state of every clause, evaluated once."""

    def __init__(self, case: Case, policy: Policy) -> None:
        self.case, self.policy = case, policy
        self.facts, self.presumed = _with_presumptions(facts.of(case), case.claim, policy)
        self.holding: list[Clause] = []
        self.open: list[Clause] = []
        self.failing: list[Clause] = []
        for clause in policy.clauses:
            if not clause.per_offer:
                value = True if clause.when is None else clause.when.tree.run(self.facts)
                (self.holding if value is True else self.failing if value is False else self.open).append(clause)
        self.takes = [(clause, take) for clause in self.holding for take in clause.takes if self.value(take.when) is True]

    def value(self, condition: Expression | None) -> object:
        return True if condition is None else condition.tree.run(self.facts)

    def decision(self) -> Decision:
        escalating = [clause for clause in self.holding if clause.escalates]
        every = list(self.granted())
        granted = [given for given in every if not self.taken_by(given.grant)]
        asked = () if escalating else self.missing(granted)
        known_ = [given for given in granted if given.ceiling is not UNKNOWN and not (escalating and self.is_at_risk(given.grant))]
        offers = () if asked else self.offers(known_, self.left(every))
        outcome = self.outcome(bool(escalating), asked, offers, granted)
        shown = offers if outcome == "offer" else ()
        bearing = self.bearing(shown, every, granted, escalating, outcome)
        acknowledge_by, respond_by, follow_up_from, follow_up_by = self.clock()
        return Decision(
            category=self.category(),
            outcome=outcome,
            offers=shown,
            recommended=self.recommended(shown),
            missing=asked,
            presumed=explaining.presumed(self.presumed, self.facts, self.presuming(every, granted, outcome)),
            flags=tuple(clause.flag for clause in self.holding if clause.flag),
            clauses=tuple(clause.id for clause in bearing),
            because=explaining.because([clause.when for clause in bearing if clause.when and not clause.per_offer], self.facts),
            acknowledge_by=acknowledge_by,
            respond_by=respond_by,
            follow_up_from=follow_up_from,
            follow_up_by=follow_up_by,
            answer_by=self.answer_by(respond_by),
            withheld=offers if outcome == "escalate" else (),
        )

    # What is granted and what is taken away

    def granted(self) -> Iterator[_Granted]:
        for clause in self.holding:
            for grant in clause.grants:
                if self.value(grant.when) is True:
                    yield _Granted(clause, grant, None if self.taken_by(grant) else self.ceiling(grant))

    def ceiling(self, grant: Grant) -> Fraction | int | Unknown | None:
        """The exact greatest amount: the grant's own sum, lowered by every cap that covers it."""
        if grant.up_to is None:
            return None
        lowest: Fraction | int | Unknown = UNKNOWN
        for expression in (grant.up_to, *self.caps(grant)):
            amount = expression.tree.run(self.facts)
            if not isinstance(amount, (Fraction, int)):
                return UNKNOWN
            lowest = amount if isinstance(lowest, Unknown) else min(lowest, amount)
        return lowest

    def caps(self, grant: Grant) -> Iterator[Expression]:
        for clause in self.holding:
            for cap in clause.caps:
                if cap.up_to and cap.covers(grant.remedy, grant.basis) and self.value(cap.when) is not False:
                    yield cap.up_to

    def taken_by(self, grant: Grant) -> bool:
        return any(take.covers(grant.remedy, grant.basis) for _, take in self.takes)

    def may_be_taken(self, grant: Grant) -> Iterator[Expression]:
        """The open conditions that would take a grant away or lower it, or hand the case over."""
        for clause in (*self.open, *self.holding):
            for match in (*clause.takes, *clause.caps):
                parts = [part for part in (clause.when, match.when) if part]
                if match.covers(grant.remedy, grant.basis) and not any(self.value(part) is False for part in parts):
                    yield from (part for part in parts if self.value(part) is UNKNOWN)
        yield from (clause.when for clause in self.open if clause.escalates and clause.when)

    def is_at_risk(self, grant: Grant) -> bool:
        """Whether an open condition could take the grant away or lower it: asked about, or kept from a supervisor's eyes."""
        open_ = (match for clause in self.open for match in (*clause.takes, *clause.caps) if self.value(match.when) is not False)
        held = (take for clause in self.holding for take in clause.takes if self.value(take.when) is UNKNOWN)
        return any(match.covers(grant.remedy, grant.basis) for match in (*open_, *held))

    # What is missing

    def missing(self, granted: Sequence[_Granted]) -> tuple[str, ...]:
        """The absent facts that could change the decision, most decisive first."""
        if self.case.claim is None:
            return ("claim",)
        needed = set(self.asked_by_claim(granted))
        for given in granted:
            conditions = list(self.may_be_taken(given.grant))
            if given.ceiling is UNKNOWN and given.grant.up_to:
                conditions += [given.grant.up_to, *self.caps(given.grant)]
            needed.update(path for condition in conditions for path in missing(condition.tree, self.facts))
        if not needed:
            return ()
        order = [presumption.fact for presumption in self.policy.presumptions]
        return tuple(sorted(needed, key=lambda path: (order.index(path) if path in order else len(order), path)))

    def asked_by_claim(self, granted: Sequence[_Granted]) -> Iterator[str]:
        """The facts that this claim must ask for and that leave a clause open; none where nothing could be granted any more."""
        possible = [grant for clause in self.open for grant in clause.grants]
        possible += [grant for clause in self.holding for grant in clause.grants if self.value(grant.when) is UNKNOWN]
        if not granted and all(self.taken_by(grant) for grant in possible):
            return
        unknown = {path for condition in self.open_conditions() for path in missing(condition.tree, self.facts)}
        for presumption in self.policy.presumptions:
            asks = self.case.claim in presumption.asked and presumption.fact in unknown
            if asks and self.value(presumption.asked[self.case.claim or ""]) is True:
                yield presumption.fact

    def open_conditions(self) -> Iterator[Expression]:
        yield from (clause.when for clause in self.open if clause.when)
        for clause in self.holding:
            parts: tuple[Grant | Match, ...] = (*clause.grants, *clause.takes)
            yield from (part.when for part in parts if part.when and self.value(part.when) is UNKNOWN)

    # The offers

    def offers(self, granted: Sequence[_Granted], remain: set[Remedy]) -> tuple[Offer, ...]:
        """One offer per remedy that remains: the highest ceiling, with every clause that grants it; what rounds to nothing is left out."""
        groups: dict[Remedy, list[_Granted]] = {}
        for given in (given for given in granted if given.grant.remedy in remain):
            if not isinstance(given.ceiling, (Fraction, int)) or self.shown(given.ceiling).value > 0:
                groups.setdefault(given.grant.remedy, []).append(given)
        places = {remedy: place for place, remedy in enumerate(groups)}
        return tuple(self.offer(group, places) for group in groups.values())

    def left(self, every: Sequence[_Granted]) -> set[Remedy]:
        """The remedies that remain: all where nothing was executed, else what was and what goes with it.

        Asked of all that is or may be granted, also where it is taken away or used up: what takes a remedy away, or leaves it open,
        brings no other back.
        Money that went back in a way that is not granted counts as the way that is.
        """
        beside: dict[Remedy, set[Remedy]] = {}
        for clause in (*self.holding, *self.open):
            for grant in clause.grants:
                if self.value(grant.when) is not False:
                    beside.setdefault(grant.remedy, {grant.remedy}).update(grant.together)
        executed = {entry.remedy for entry in self.case.done}
        ways = {given.grant.remedy for given in every if not self.taken_by(given.grant)} & _DESTINATION.keys()
        if ways and executed & _DESTINATION.keys() and not executed & ways:
            executed = executed - _DESTINATION.keys() | ways
        executed &= beside.keys()
        return {remedy for remedy, others in beside.items() if executed <= others} or executed

    def shown(self, ceiling: Fraction | int) -> money.Money:
        return money.floor(ceiling, self.case.currency or "XXX")

    def offer(self, group: Sequence[_Granted], places: dict[Remedy, int]) -> Offer:
        best = max(group, key=self.height)
        grant, exact = best.grant, best.ceiling if isinstance(best.ceiling, (Fraction, int)) else None
        percent, hours = self.number(grant.percent), self.number(grant.hours)
        cited = [clause.id for clause in self.holding for match in clause.cites if match.covers(grant.remedy, grant.basis)]
        return Offer(
            remedy=grant.remedy,
            basis=grant.basis,
            destination=_DESTINATION.get(grant.remedy),
            amount=self.shown(exact) if exact is not None else None,
            percent=Decimal(percent.numerator) / percent.denominator if percent is not None else None,
            hours=int(hours) if hours is not None else None,
            business=grant.business,
            clauses=tuple(dict.fromkeys([given.clause.id for given in group] + cited)),
            approval=self.approval(grant, exact),
            together=self.beside(grant, places),
        )

    def beside(self, grant: Grant, places: dict[Remedy, int]) -> tuple[int, ...]:
        """The places of the offers that go with a grant; money goes one way: of credit and refund the preferred one, else the first."""
        others = [other for other in grant.together if other in places]
        ways = sorted((other for other in others if other in _DESTINATION), key=lambda way: way not in self.preferred())
        return tuple(sorted(places[other] for other in others if other not in ways[1:]))

    def height(self, given: _Granted) -> Fraction | int:
        """What the highest ceiling is told by: the amount, else the percentage."""
        if isinstance(given.ceiling, (Fraction, int)):
            return given.ceiling
        return self.number(given.grant.percent) or 0

    def number(self, expression: Expression | None) -> Fraction | int | None:
        value = expression.tree.run(self.facts) if expression else None
        return value if isinstance(value, (Fraction, int)) else None

    def approval(self, grant: Grant, exact: Fraction | int | None) -> str | None:
        """Who must approve: asked of the exact amount, before it is rounded. An unknown condition counts as fulfilled."""
        if exact is None:
            return None
        of_offer = {"amount": exact, "currency": self.case.currency or "", "remedy": grant.remedy, "basis": grant.basis}
        offered = {**self.facts, **{f"offer.{name}": value for name, value in of_offer.items()}}
        for clause in self.policy.clauses:
            if clause.per_offer and (clause.when is None or clause.when.tree.run(offered) is not False):
                return clause.approval
        return None

    def recommended(self, offers: Sequence[Offer]) -> int | None:
        if not offers:
            return None
        preferred, basis = self.preferred(), self.policy.claim_basis.get(self.case.claim or "")
        ranked = sorted(range(len(offers)), key=lambda place: (offers[place].remedy not in preferred, offers[place].basis != basis, place))
        return ranked[0]

    def preferred(self) -> set[Remedy]:
        return {clause.prefers for clause in self.holding if clause.prefers}

    # How it is told

    def outcome(self, escalates: bool, asked: Sequence[str], offers: Sequence[Offer], granted: Sequence[_Granted]) -> Outcome:
        if escalates:
            return "escalate"
        if asked:
            return "ask"
        if offers:
            return "offer"
        informs = any(self.value(condition) is True for condition in self.policy.inform)
        return "inform" if informs or any(map(self.is_returned, granted)) else "decline"

    def is_returned(self, given: _Granted) -> bool:
        """Whether all that is due was returned before, but for a part of the smallest coin."""
        returned = self.case.order.refunded
        due = isinstance(given.ceiling, (Fraction, int)) and given.ceiling > 0 and self.shown(given.ceiling).value == 0
        return due and returned is not None and returned.value > 0

    def category(self) -> Category:
        for prefix in self.policy.category_order:
            for clause in self.holding:
                if clause.category and clause.id.startswith(prefix):
                    return clause.category
        return "unknown"

    def bearing(
        self,
        offers: Sequence[Offer],
        every: Sequence[_Granted],
        granted: Sequence[_Granted],
        escalating: Sequence[Clause],
        outcome: Outcome,
    ) -> list[Clause]:
        """The clauses that made the decision, in the order of their ranks."""
        ids = {clause_id for offer in offers for clause_id in offer.clauses} | {clause.id for clause in escalating}
        ids |= {clause.id for clause in self.holding if clause.flag}
        if outcome in ("offer", "escalate"):
            ids |= {clause.id for clause, take in self.takes if clause.kind == "forbid" and _took(take, every)}
        else:
            ids |= {given.clause.id for given in granted}
            ids |= {clause.id for clause in self.holding if clause.takes and clause.when}
        sums = [offer for offer in offers if offer.amount]
        ids |= {clause.id for clause in self.holding for cap in clause.caps if any(cap.covers(offer.remedy, offer.basis) for offer in sums)}
        if any(offer.approval for offer in offers):
            ids |= {clause.id for clause in self.policy.clauses if clause.per_offer}
        return [clause for clause in self.policy.clauses if clause.id in ids]

    def presuming(self, every: Sequence[_Granted], granted: Sequence[_Granted], outcome: Outcome) -> Iterator[Expression]:
        """The conditions whose presumptions mattered: of what grants, takes, failed to take and, where nothing is due, failed to grant."""
        yield from (condition for given in granted for condition in (given.clause.when, given.grant.when) if condition)
        for clause in self.failing:
            matters = (
                any(_took(take, granted) for take in clause.takes) if clause.takes else outcome == "decline" and clause.kind == "permit"
            )
            if clause.when and matters:
                yield clause.when
        for clause in (clause for clause in self.holding if clause.takes):
            took = any(_took(take, every) for holder, take in self.takes if holder is clause)
            if clause.when and (took or not granted):
                yield clause.when
            yield from (take.when for take in clause.takes if take.when and (not granted or _took(take, every)))

    def clock(self) -> tuple[datetime, datetime, datetime, datetime]:
        """When to acknowledge, when to resolve, and between when to follow up a resolution given now."""
        acknowledge, resolve, follow_up = (self.policy.steps[step] for step in ("acknowledge", "resolve", "follow_up"))
        return (
            clock.after(self.case.asked_at, acknowledge[1], self.policy.hours),
            self.case.asked_at + timedelta(hours=resolve[1]),
            self.case.now + timedelta(hours=follow_up[0]),
            self.case.now + timedelta(hours=follow_up[1]),
        )

    def answer_by(self, respond_by: datetime) -> datetime:
        """When a client may be told that he is answered: nobody is answered in the past."""
        hours = self.policy.steps["resolve"][1]
        return respond_by if respond_by > self.case.now else (self.case.now + timedelta(hours=hours)).astimezone(respond_by.tzinfo)


def _took(take: Match, grants: Sequence[_Granted]) -> bool:
    return any(take.covers(given.grant.remedy, given.grant.basis) for given in grants)


def _with_presumptions(stated: dict[str, object], claim: str | None, policy: Policy) -> tuple[dict[str, object], dict[str, object]]:
    """The facts with those that are presumed under this claim filled in, and these alone; nothing is presumed without a claim."""
    presumed: dict[str, object] = {}
    for presumption in policy.presumptions if claim is not None else ():
        if presumption.presumed is None or presumption.fact in stated:
            continue
        condition = presumption.asked.get(claim or "")
        asks = claim in presumption.asked and (condition is None or condition.tree.run({**presumed, **stated}) is not False)
        if not asks:
            presumed[presumption.fact] = presumption.presumed
    return {**presumed, **stated}, presumed
