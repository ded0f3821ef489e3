"""Three-valued evaluation, what is missing, and how a comparison is told."""
# ruff: noqa: E501 - a row of a table stands on one line

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.policy import evaluation, facts
from drafter.policy.evaluation import UNKNOWN, compiled
from drafter.policy.expression import Constant, Kinded, Names, parse

NAMES = Names(
    {**facts.KINDS, **facts.OFFER_KINDS},
    {
        "words": Constant(("court", "محكمة"), Kinded("words")),
        "limits": Constant({"USD": Fraction(50)}, Kinded("table")),
    },
)
T = datetime(2026, 5, 12, tzinfo=UTC)
A, B, C = "evidence.can_complete", "evidence.wrong_service", "evidence.panel_fault"


def tree(source: str, kind: str = "flag") -> evaluation.Compiled:
    return compiled(parse(source, NAMES, kind))  # type: ignore[arg-type]


KLEENE = [
    (True, True, True, True),
    (True, False, False, True),
    (True, UNKNOWN, UNKNOWN, True),
    (False, True, False, True),
    (False, False, False, False),
    (False, UNKNOWN, False, UNKNOWN),
    (UNKNOWN, True, UNKNOWN, True),
    (UNKNOWN, False, False, UNKNOWN),
    (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
]


@pytest.mark.parametrize(("left", "right", "both", "either"), KLEENE, ids=[f"{row[0]} {row[1]}" for row in KLEENE])
def test_and_or_not(left, right, both, either):
    known = {path: value for path, value in ((A, left), (B, right)) if value is not UNKNOWN}
    assert tree(f"{A} and {B}").run(known) is both
    assert tree(f"{A} or {B}").run(known) is either
    assert tree(f"not {A}").run(known) is (UNKNOWN if left is UNKNOWN else not left)


def test_unknown_has_no_truth():
    """A program that takes an unknown fact for false is stopped, not trusted."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(UNKNOWN)


VALUES = [
    ("order.delivered < order.quantity", {"order.delivered": 5, "order.quantity": 5}, False),
    ("order.delivered <= order.quantity", {"order.delivered": 5, "order.quantity": 5}, True),
    ("order.delivered < order.quantity", {"order.delivered": 5}, UNKNOWN),
    ("order.delivered < order.quantity", {"order.quantity": 5}, UNKNOWN),
    ("1 <= order.delivered < 5", {"order.delivered": 5}, False),
    ("1 <= order.delivered < 5", {"order.delivered": 1}, True),
    ("order.status in ('partial',)", {"order.status": "partial"}, True),
    ("order.status not in ('partial',)", {"order.status": "partial"}, False),
    ("order.status not in ('partial',)", {}, UNKNOWN),
    ("order.status in ()", {"order.status": "partial"}, False),
    ("order.status == 'partial'", {}, UNKNOWN),
    ("order.delivered / order.quantity < 1", {"order.delivered": 1, "order.quantity": 0}, UNKNOWN),
    ("order.delivered / 3 * 3 == order.delivered", {"order.delivered": 1}, True),
    ("order.paid * 0.1 == order.refunded", {"order.paid": Fraction(3), "order.refunded": Fraction("0.3")}, True),
    ("now - order.ordered_at <= days(2)", {"now": T, "order.ordered_at": T - timedelta(days=2)}, True),
    ("now - order.ordered_at <= days(2)", {"now": T, "order.ordered_at": T - timedelta(days=2, seconds=1)}, False),
    ("now - order.ordered_at <= hours(0.5)", {"now": T, "order.ordered_at": T - timedelta(minutes=30)}, True),
    ("now - order.ordered_at <= days(order.warranty_days)", {"now": T, "order.ordered_at": T, "order.warranty_days": 10**15 - 1}, True),
    ("now > order.ordered_at + days(order.warranty_days)", {"now": T, "order.ordered_at": T}, UNKNOWN),
    ("min(order.delivered, 3) == 3", {"order.delivered": 4}, True),
    ("max(order.delivered, 3) == 3", {"order.delivered": 4}, False),
    ("min(order.delivered, 3) == 3", {}, UNKNOWN),
    ("offer.amount > limits[offer.currency]", {"offer.amount": Fraction(51), "offer.currency": "USD"}, True),
    ("offer.amount > limits[offer.currency]", {"offer.amount": Fraction(51), "offer.currency": "KWD"}, UNKNOWN),
    ("offer.amount > limits[offer.currency]", {"offer.amount": Fraction(51)}, UNKNOWN),
    ("mentions(message, words)", {"message": "في المحكمة"}, True),
    ("mentions(message, words)", {"message": "courtesy"}, False),
    ("mentions(order.link, words)", {}, UNKNOWN),
    ("any(r.warranty for r in client.refunds)", {}, UNKNOWN),
    ("any(r.warranty for r in client.refunds)", {"client.refunds": ()}, False),
    ("any(r.warranty for r in client.refunds)", {"client.refunds": ({"warranty": False}, {"warranty": True})}, True),
    ("any(r.warranty for r in client.refunds)", {"client.refunds": ({}, {"warranty": True})}, True),
    ("any(r.warranty for r in client.refunds)", {"client.refunds": ({}, {"warranty": False})}, UNKNOWN),
    ("any(r.service_id == order.service_id for r in client.refunds)", {"client.refunds": ({"service_id": "a"},)}, UNKNOWN),
    ("any(order.warranty for order in client.refunds)", {"client.refunds": ({"warranty": True},)}, True),
]


@pytest.mark.parametrize(("source", "known", "expected"), VALUES, ids=[f"{line[0]} {len(line[1])} {line[2]}" for line in VALUES])
def test_value(source, known, expected):
    assert tree(source).run(known) is expected


FLAGS = st.recursive(
    st.sampled_from([A, B, C]),
    lambda inner: st.one_of(
        st.builds("not ({})".format, inner),
        st.builds("({}) and ({})".format, inner, inner),
        st.builds("({}) or ({})".format, inner, inner),
    ),
    max_leaves=8,
)


@given(FLAGS, st.fixed_dictionaries({A: st.booleans(), B: st.booleans(), C: st.booleans()}), st.sets(st.sampled_from([A, B, C])))
def test_what_is_known_in_part_holds_in_full(source, full, absent):
    """A value that is known without a fact stays the same whatever the fact turns out to be, and only absent facts are missing."""
    condition = tree(source)
    part = {path: value for path, value in full.items() if path not in absent}
    value, lacking = condition.run(part), evaluation.missing(condition, part)
    assert (value is UNKNOWN) == bool(lacking)
    assert set(lacking) <= absent
    if value is not UNKNOWN:
        assert value is condition.run(full) is eval(source.replace("evidence.", ""), {}, {p.split(".")[1]: v for p, v in full.items()})


MISSING = [
    (f"{A} and {B}", {}, (A, B)),
    (f"{B} or {A}", {}, (B, A)),
    (f"{A} and {B}", {A: False}, ()),
    (f"{A} and {B}", {A: True}, (B,)),
    (f"{A} and {A}", {}, (A,)),
    ("order.paid * order.delivered / order.quantity > 0", {"order.delivered": 1}, ("order.paid", "order.quantity")),
    ("any(r.warranty for r in client.refunds)", {}, ("client.refunds",)),
    ("any(r.warranty for r in client.refunds)", {"client.refunds": ({},)}, ("client.refunds",)),
    ("any(r.service_id == order.service_id for r in client.refunds)", {"client.refunds": ({"service_id": "a"},)}, ("order.service_id",)),
    ("limits[offer.currency] > order.paid", {"offer.currency": "USD"}, ("order.paid",)),
]


@pytest.mark.parametrize(("source", "known", "expected"), MISSING, ids=[f"{line[0]} {len(line[1])}" for line in MISSING])
def test_missing(source, known, expected):
    assert evaluation.missing(tree(source), known) == expected


SUPPORT = [
    (f"{A} and {B}", {A: True, B: True}, [f"{A} is True", f"{B} is True"]),
    (f"{A} and {B}", {A: True, B: False}, [f"{B} is False"]),
    (f"{A} or {B}", {A: False, B: True}, [f"{B} is True"]),
    (f"{A} or {B}", {A: False, B: False}, [f"{A} is False", f"{B} is False"]),
    (f"not ({A} or {B})", {A: False, B: False}, [f"{A} is False", f"{B} is False"]),
    (f"not {A} and {B}", {A: False, B: True}, [f"{A} is False", f"{B} is True"]),
]


@pytest.mark.parametrize(("source", "known", "expected"), SUPPORT, ids=[line[0] for line in SUPPORT])
def test_support(source, known, expected):
    condition = tree(source)
    assert [evaluation.told(atom, known) for atom in evaluation.support(condition, known)] == expected


TOLD = [
    ("order.delivered < order.quantity", {"order.delivered": 600, "order.quantity": 1000}, "order.delivered 600 < order.quantity 1000"),
    ("order.delivered < order.quantity", {"order.delivered": 9, "order.quantity": 9}, "order.delivered 9 >= order.quantity 9"),
    ("order.delivered <= 5", {"order.delivered": 6}, "order.delivered 6 > 5"),
    ("order.delivered == 0", {"order.delivered": 6}, "order.delivered 6 != 0"),
    ("order.status == 'partial'", {"order.status": "completed"}, "order.status is completed"),
    ("order.status in ('partial',)", {"order.status": "completed"}, "order.status is completed"),
    ("evidence.can_complete != True", {A: False}, f"{A} is False"),
    ("mentions(message, words)", {"message": "court"}, "message mentions a listed word"),
    ("mentions(message, words)", {"message": "hello"}, "message does not mention a listed word"),
    ("any(r.warranty for r in client.refunds)", {"client.refunds": ()}, "any(r.warranty for r in client.refunds) is False"),
    ("order.paid - order.refunded > 0", {"order.paid": Fraction("12.5"), "order.refunded": Fraction(0)}, "order.paid - order.refunded 12.5 > 0"),
    ("now - order.ordered_at <= days(14)", {"now": T, "order.ordered_at": T - timedelta(days=3)}, "now - order.ordered_at 3 days <= days(14) 14 days"),
    (
        "now - order.ordered_at <= days(14)",
        {"now": T, "order.ordered_at": T - timedelta(days=14, seconds=1)},
        "now - order.ordered_at 14 days 1 seconds > days(14) 14 days",
    ),
    ("now > order.promised_by", {"now": T, "order.promised_by": T}, "now 2026-05-12T00:00+00:00 <= order.promised_by 2026-05-12T00:00+00:00"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "known", "expected"), TOLD, ids=[line[2] for line in TOLD])
def test_told(source, known, expected):
    assert evaluation.told(tree(source), known) == expected


SHOWN = [
    (UNKNOWN, "unknown"),
    (Fraction(12), "12"),
    (Fraction("1234.567"), "1234.567"),
    (Fraction("1234567.5"), "1234567.5"),
    (Fraction(1, 3), "0.333333"),
    (timedelta(hours=72), "3 days"),
    (timedelta(hours=25, minutes=1), "1 days 1 hours 1 minutes"),
    (timedelta(0), "0 days"),
    (T, "2026-05-12T00:00+00:00"),
    ("partial", "partial"),
    (True, "True"),
]


@pytest.mark.parametrize(("value", "expected"), SHOWN, ids=[line[1] for line in SHOWN])
def test_value_told(value, expected):
    assert evaluation.value_told(value) == expected


def test_a_day_of_the_past_is_compared_with_instants(case_of):
    """A panel's own clause may ask how long ago something was granted, where the record holds only the day."""
    refunds = [{"remedy": "credit", "at": "2026-02-11"}, {"remedy": "credit", "at": "2026-02-11T00:00:00+00:00"}]
    known = facts.of(case_of("drops", client={"refunds": refunds}, now="2026-05-12T00:00:00Z", received_at=None))
    assert tree("any(r.at > now - days(90) for r in client.refunds)").run(known) is False
    assert tree("any(r.at >= now - days(90) for r in client.refunds)").run(known) is True
