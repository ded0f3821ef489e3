"""Laws of every policy and every case: a forbid never widens, an unknown fact never widens, no amount above what was paid."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from drafter import case, policy
from drafter.case import Case, Remedy
from drafter.policy import Decision, Offer, Policy

CLAIMS = [
    *("not_started", "slow_delivery", "stopped_midway", "target_unavailable", "wrong_service", "duplicate_charge", "payment_not_credited"),
    *("low_quality", "drops", "refill_delayed", "wrong_link", "no_business_results", "not_received", "cancel_request", "cash_out"),
    *("refund_status", "dispute_threat", "policy_question", "own_claim"),
]
REMEDIES = ["credit", "refund", "redelivery", "refill", "discount", "cancel", "consultation"]
BASES = ["undelivered", "billing_error", "quality", "wrong_service", "warranty", "resume", "lateness", "goodwill", "advice", "outcome"]
CHECKED = ["can_complete", "delivered_to_given_link", "delivery_confirmed", "quality_deviates", "wrong_service", "link_was_wrong"]
CHECKED += ["refill_accepted", "panel_fault"]
RECEIVED = datetime(2026, 5, 12, 6, 5, tzinfo=UTC)

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
THOROUGH = settings(QUICK, max_examples=100)


# Cases: every fact may be absent, and the limits of the house policy are hit often

# PyYAML writes the rare line ends (NEL, LS, PS) unescaped and reads them back as plain ones.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Zl", "Zp"], exclude_characters="\x00\x85"), max_size=12)
FLAGS = st.booleans()
WORDS = st.sampled_from(["", "where is my order?", "please hurry", "وين فلوسي", "متى يوصل؟", "I go to court", "بروح المحكمة"])
STEPS = st.sampled_from([timedelta(0), timedelta(seconds=1), timedelta(seconds=-1)])
AGES = st.builds(lambda days, step: timedelta(days=days) + step, st.sampled_from([1, 5, 14, 30, 31, 45]), STEPS)
SHARES = st.sampled_from(["0", "0.0049", "1", "5", "12.50", "40", "50.004", "1000.123"])


def without_absent(facts: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in facts.items() if value is not None}


class Facts:
    """Draws the facts of one case: of every second case all are known, of the others any may be absent."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw, self.all_known = draw, draw(st.booleans())

    def known(self, fact: st.SearchStrategy[Any]) -> Any:
        return self.draw(fact if self.all_known else fact | st.none())


def order_facts(facts: Facts, currency: str) -> dict[str, Any]:
    ordered, started, completed = sorted((facts.draw(AGES) for _ in range(3)), reverse=True)
    paid = facts.known(SHARES)
    refunded = facts.known(SHARES.filter(lambda share: paid is None or Decimal(share) <= Decimal(paid)) | st.just("0"))
    promised = st.sampled_from([timedelta(-1), timedelta(0), timedelta(1)]).map(lambda step: RECEIVED + step)
    return {
        "id": facts.known(st.sampled_from(["70001", "70002"])),
        "service_id": facts.known(st.sampled_from(["a", "b"])),
        "status": facts.known(st.sampled_from(["pending", "processing", "in_progress", "partial", "completed", "canceled"])),
        "quantity": facts.known(st.sampled_from([1, 3, 1000])),
        "delivered": facts.known(st.sampled_from([0, 1, 2, 600, 1000, 1200])),
        "start_count": facts.known(st.sampled_from([0, 2000])),
        "current_count": facts.known(st.sampled_from([0, 1, 2000, 2599, 2600, 2999, 3000])),
        "paid": paid and f"{paid} {currency}",
        "refunded": refunded and f"{refunded} {currency}",
        "ordered_at": facts.known(st.just(RECEIVED - ordered)),
        "started_at": facts.known(st.just(RECEIVED - started)),
        "completed_at": facts.known(st.just(RECEIVED - completed)),
        "promised_by": facts.known(promised),
        "warranty_days": facts.known(st.sampled_from([0, 14, 30])),
        "warranty_from": facts.known(st.sampled_from(["completed", "ordered"])),
    }


def evidence_facts(facts: Facts, currency: str) -> dict[str, Any]:
    return {
        **{name: facts.known(FLAGS) for name in CHECKED},
        "target": facts.known(st.sampled_from(["public", "public", "private", "deleted", "suspended"])),
        "charged_extra": facts.known(st.just(f"0 {currency}") | SHARES.map(lambda share: f"{share} {currency}")),
    }


def client_facts(facts: Facts) -> dict[str, Any]:
    past = st.fixed_dictionaries(
        {"remedy": st.sampled_from(REMEDIES)},
        optional={"service_id": st.sampled_from(["a", "b"]), "order_id": st.sampled_from(["70001", "70002"]), "warranty": FLAGS},
    )
    return {
        "name": facts.known(TEXTS),
        "closing_account": facts.known(FLAGS),
        "requests_90d": facts.known(st.integers(0, 4)),
        "refunds": facts.known(st.lists(past, max_size=2)),
    }


@st.composite
def values(draw: st.DrawFn) -> dict[str, Any]:
    """The plain value of a possible case."""
    facts, currency = Facts(draw), draw(st.sampled_from(["USD", "USD", "KWD", "AED", "JPY"]))
    done = st.fixed_dictionaries(
        {"remedy": st.sampled_from(REMEDIES)},
        optional={"at": AGES.map(lambda age: RECEIVED - age), "amount": SHARES.map(lambda share: f"{share} {currency}")},
    )
    value = {
        "now": RECEIVED + draw(st.sampled_from([timedelta(0), timedelta(minutes=25), timedelta(days=40)])),
        "received_at": RECEIVED,
        "message": draw(WORDS | TEXTS),
        "summary": draw(TEXTS),
        "claim": facts.known(st.sampled_from(CLAIMS)),
        "client": without_absent(client_facts(facts)),
        "order": without_absent(order_facts(facts, currency)),
        "evidence": without_absent(evidence_facts(facts, currency)),
        "done": draw(st.lists(done, max_size=2)),
    }
    return without_absent(value)


def possible(value: dict[str, Any]) -> Case:
    """The case of ``value``, with what was promised before it was ordered put off until then."""
    order = value["order"]
    if "promised_by" in order and "ordered_at" in order:
        order["promised_by"] = max(order["promised_by"], order["ordered_at"])
    return case.from_value(value)


CASES = values().map(possible)


# Clauses: anything that a panel owner may add to take away, to cap or to forbid

CONDITIONS = st.sampled_from(
    [
        "order.delivered > 0",
        "order.paid > order.refunded",
        "order.status in ('completed', 'partial')",
        "order.started_at <= now",
        "evidence.target == 'private'",
        "evidence.can_complete",
        "not evidence.panel_fault",
        "client.requests_90d >= 2 or client.closing_account",
        "claim == 'drops' and not dropped",
        "any(r.remedy == 'credit' for r in client.refunds)",
        "mentions(message, dispute_words)",
        "late",
        "True",
    ]
)
MATCHES: dict[str, st.SearchStrategy[Any]] = {
    "basis": st.lists(st.sampled_from(BASES), min_size=1, max_size=4),
    "but": st.lists(st.sampled_from(BASES), min_size=1, max_size=3),
    "remedy": st.lists(st.sampled_from(REMEDIES), min_size=1, max_size=4),
    "when": CONDITIONS,
}
SUMS = [
    "order.paid * 0.5",
    "order.refunded",
    "order.paid - order.refunded",
    "evidence.charged_extra * 2",
    "min(order.paid, undelivered_share)",
]
TAKES = st.lists(st.fixed_dictionaries({}, optional=MATCHES), min_size=1, max_size=2)
CAPS = st.lists(st.fixed_dictionaries({"up_to": st.sampled_from(SUMS)}, optional=MATCHES), min_size=1, max_size=2)
BOTH = {"en": "Added", "ar": "مُضاف"}
COMMON: dict[str, st.SearchStrategy[Any]] = {
    "id": st.sampled_from(["A1", "E2a", "L9", "Z9"]),
    "title": st.just(BOTH),
    "text": st.just(BOTH),
}
FORBIDS = st.fixed_dictionaries({**COMMON, "kind": st.just("forbid"), "takes": TAKES}, optional={"when": CONDITIONS})
LIMITS = st.fixed_dictionaries({**COMMON, "kind": st.just("limit")}, optional={"when": CONDITIONS, "takes": TAKES, "caps": CAPS})
HANDED_OVER = {"id": "Z0", "kind": "require", "title": BOTH, "text": BOTH, "requires": {"outcome": "escalate"}}


@pytest.fixture(scope="module")
def written(house_text) -> dict[str, Any]:
    """The plain value of the house policy, only read here."""
    return yaml.safe_load(house_text)


@pytest.fixture(scope="module")
def with_clause(written) -> Callable[..., Policy]:
    """The house policy with clauses added."""
    return lambda *added: policy.from_value({**written, "clauses": [*written["clauses"], *added]})


@pytest.fixture(scope="module")
def greatest(with_clause) -> Callable[[Case], tuple[Offer, ...]]:
    """All that could be offered once what is asked is answered: what a supervisor sees of a case that was handed over."""
    handing_over = with_clause(HANDED_OVER)
    return lambda given_case: policy.decide(given_case, handing_over).withheld


def height(offer: Offer) -> Decimal:
    return offer.amount.value if offer.amount else offer.percent or Decimal(0)


def within(offers: Iterable[Offer], allowed: Iterable[Offer]) -> bool:
    """Whether each offer has a remedy that was allowed, with no higher ceiling."""
    ceilings: dict[str, Decimal] = {}
    for offer in allowed:
        ceilings[offer.remedy] = max(height(offer), ceilings.get(offer.remedy, Decimal(0)))
    return all(offer.remedy in ceilings and height(offer) <= ceilings[offer.remedy] for offer in offers)


def bound(before: Decision, given_case: Case, greatest: Callable[[Case], tuple[Offer, ...]]) -> tuple[Offer, ...]:
    """What may be offered at most after something was added or forgotten: an open question still stands for all it could bring."""
    allowed = greatest(given_case) if before.outcome in ("ask", "escalate") else before.offers
    return allowed + tuple(either_way(allowed, given_case))


def either_way(allowed: Iterable[Offer], given_case: Case) -> Iterator[Offer]:
    """Money that went back stands for the way that is granted still: where the way it went is taken away, it is told by the other."""
    ways: dict[Remedy, Remedy] = {"credit": "refund", "refund": "credit"}
    if ways.keys() & {entry.remedy for entry in given_case.done}:
        yield from (replace(offer, remedy=ways[offer.remedy]) for offer in allowed if offer.remedy in ways)


@QUICK
@given(CASES, FORBIDS | LIMITS)
def test_a_forbid_or_a_limit_never_widens(house, with_clause, greatest, given_case, added):
    """Whatever clause is added to take away or to lower, no offer is added and no ceiling rises, to the client or to the supervisor."""
    before, after = policy.decide(given_case, house), policy.decide(given_case, with_clause(added))
    assert within(after.offers, bound(before, given_case, greatest))
    assert within(after.withheld, greatest(given_case))


# Presumptions, as the design states them: for each fact, the claims that must ask for it; elsewhere a value is presumed.

ASKED: dict[str, set[str]] = {
    "evidence.target": {"target_unavailable"},
    "evidence.can_complete": {"stopped_midway", "target_unavailable"},
    "evidence.delivered_to_given_link": {"not_received"},
    "evidence.delivery_confirmed": {"not_received"},
    "evidence.quality_deviates": {"low_quality"},
    "evidence.wrong_service": {"wrong_service"},
    "evidence.charged_extra": {"duplicate_charge", "payment_not_credited"},
    "evidence.link_was_wrong": {"wrong_link"},
    "evidence.refill_accepted": {"refill_delayed"},
    "evidence.panel_fault": set(),
    "client.closing_account": set(),
    "order.warranty_days": set(),
}


def is_presumed(path: str, given_case: Case) -> bool:
    """Whether the design presumes a value for the fact when this claim leaves it out."""
    order, claim = given_case.order, given_case.claim
    if path == "evidence.can_complete" and claim == "low_quality":
        return given_case.evidence.quality_deviates is not True
    if path in ("evidence.delivery_confirmed", "evidence.delivered_to_given_link") and claim == "not_started":
        return order.delivered is not None and order.quantity is not None and order.delivered < order.quantity
    return path in ASKED and claim not in ASKED[path]


def stated(value: dict[str, Any]) -> list[str]:
    return [f"{group}.{name}" for group in ("client", "order", "evidence") for name in value[group]] + ["claim"] * ("claim" in value)


def forgotten(value: dict[str, Any], paths: set[str]) -> dict[str, Any]:
    kept = {
        key: {name: fact for name, fact in part.items() if f"{key}.{name}" not in paths}
        for key, part in value.items()
        if isinstance(part, dict)
    }
    return {key: kept.get(key, part) for key, part in value.items() if key not in paths}


@THOROUGH
@given(values(), st.data())
def test_an_unknown_fact_never_widens(house, greatest, value, data):
    """Forgetting facts that nothing presumes adds no offer and raises no ceiling; at most it is asked for them.

    The message, what was done and the two instants of the case are no facts that someone has to look up: they are not forgotten.
    """
    full = possible(value)
    paths = data.draw(st.sets(st.sampled_from([path for path in stated(value) if not is_presumed(path, full)] or ["none"]), min_size=1))
    part = possible(forgotten(value, paths))
    assume(not any(is_presumed(path, part) for path in paths))  # one fact forgotten may make another presumed
    before, after = policy.decide(full, house), policy.decide(part, house)
    assert within(after.offers, bound(before, full, greatest))


@THOROUGH
@given(CASES)
def test_amounts_stay_within_what_was_paid(house, given_case):
    """Never more than paid - refunded; a billing error never more than was charged in error - refunded; in the order's currency."""
    decision, order = policy.decide(given_case, house), given_case.order
    for offer in (*decision.offers, *decision.withheld):
        if offer.amount:
            source = given_case.evidence.charged_extra if offer.basis == "billing_error" else order.paid
            assert source is not None
            assert order.refunded is not None
            assert 0 < offer.amount.value <= source.value - order.refunded.value
            assert offer.amount.currency == given_case.currency
        assert offer.percent is None or offer.percent <= 20


@QUICK
@given(CASES, st.randoms(use_true_random=False))
def test_the_order_of_clauses_in_the_file_changes_nothing(house, written, given_case, random):
    """A panel owner may move clauses about: what is decided, told and recommended stays the same."""
    shuffled = random.sample(written["clauses"], len(written["clauses"]))
    assert policy.decide(given_case, policy.from_value({**written, "clauses": shuffled})) == policy.decide(given_case, house)


@THOROUGH
@given(CASES)
def test_a_decision_is_whole(house, given_case):
    """Every case that is possible has a decision: offers only when offered, questions only when asked, and it can be written as JSON."""
    decision = policy.decide(given_case, house)
    assert (decision.outcome == "offer") == bool(decision.offers) == (decision.recommended is not None)
    assert (decision.outcome == "ask") == bool(decision.missing)
    assert decision.outcome == "escalate" or not decision.withheld
    assert not {told.split(" ")[0] for told in decision.presumed} & stated_of(given_case)
    assert not set(decision.missing) & stated_of(given_case) - {"client.refunds"}
    assert given_case.received_at is not None
    assert decision.acknowledge_by >= given_case.received_at
    assert json.loads(json.dumps(decision.to_json()))["outcome"] == decision.outcome
    assert [len(decision.chosen(place)) >= 1 for place in range(len(decision.offers))] == [True] * len(decision.offers)
    assert all({"credit", "refund"} - {offer.remedy for offer in decision.chosen(place)} for place in range(len(decision.offers)))
    assert policy.decide(given_case, house) == decision


def stated_of(given_case: Case) -> set[str]:
    return set(stated(given_case.model_dump(exclude_none=True, exclude={"done", "message", "summary"})))


EXTREMES = st.fixed_dictionaries(
    {
        "now": st.sampled_from(["2999-12-31T23:59:59+00:00", "2999-12-31T23:59:59-12:00", "2026-05-12T00:00:00Z"]),
        "claim": st.sampled_from(CLAIMS),
        "order": st.fixed_dictionaries(
            {"quantity": st.sampled_from([1, 10**15 - 1]), "delivered": st.sampled_from([0, 1, 10**15 - 1])},
            optional={
                "status": st.sampled_from(["pending", "in_progress", "partial", "completed"]),
                "paid": st.sampled_from(["0 USD", "999999999999999.999999999999 USD", "0.000000000001 USD"]),
                "refunded": st.just("0 USD"),
                "start_count": st.just(10**15 - 1),
                "current_count": st.sampled_from([0, 10**15 - 1]),
                "warranty_days": st.just(10**15 - 1),
                "warranty_from": st.sampled_from(["ordered", "completed"]),
                "ordered_at": st.just("1970-01-01T00:00:00+14:00"),
                "completed_at": st.sampled_from(["1970-01-01T00:00:00-12:00", "2026-01-01T00:00:00Z"]),
                "promised_by": st.just("2999-12-31T23:59:59-12:00"),
            },
        ),
        "evidence": st.fixed_dictionaries({}, optional={"quality_deviates": FLAGS, "can_complete": FLAGS, "refill_accepted": FLAGS}),
        "client": st.just({"requests_90d": 10**15 - 1, "refunds": [{"remedy": "credit", "at": "1970-01-01"}]}),
    }
).map(lambda value: {**value, "done": [{"remedy": "refill", "at": value["now"]}]})  # at the last instant that lies in the past


@THOROUGH
@given(EXTREMES)
def test_the_far_ends_of_a_case_are_decided(house, value):
    """The greatest counts and amounts and the first and last instants that a case may hold are no reason to fail."""
    decision = policy.decide(case.from_value(value), house)
    assert json.dumps(decision.to_json())
    assert decision.follow_up_by - decision.follow_up_from == timedelta(hours=24)


@THOROUGH
@given(CASES, st.booleans(), st.sampled_from(["json", "indented", "yaml"]))
def test_a_case_survives_its_own_writing(given_case, letters, notation):
    """A case written as JSON or YAML, with its letters as they are or escaped, is read back as the same case."""
    plain = given_case.model_dump(mode="json", exclude_none=True)
    if notation == "yaml":
        text = yaml.safe_dump(plain, allow_unicode=letters)
    else:
        text = json.dumps(plain, ensure_ascii=not letters, indent=2 if notation == "indented" else None)
    assert case.from_text(text) == given_case
    assert case.from_value(plain) == given_case
    assert case.from_text(given_case.model_dump_json()) == given_case


def test_the_higher_of_two_discounts_stands(small):
    """One offer per remedy with the highest ceiling: forbidding the lower discount must not be what brings the higher one."""
    grants = [{"remedy": "discount", "basis": basis, "percent": percent} for basis, percent in (("quality", 10), ("goodwill", 25))]
    own = policy.from_value(small(*({"id": f"G{place}", "kind": "permit", "grants": [grant]} for place, grant in enumerate(grants))))
    (offer,) = policy.decide(case.from_value({"claim": "drops"}), own).offers
    assert (offer.percent, offer.basis, offer.clauses) == (Decimal(25), "goodwill", ("G0", "G1"))
