"""The language of conditions: what it accepts, as what, and how it refuses all else with its column."""

from __future__ import annotations

from fractions import Fraction

import pytest

from drafter.policy import facts
from drafter.policy.expression import (
    LONGEST,
    Call,
    Compare,
    Constant,
    Each,
    ExpressionFault,
    Fact,
    Kinded,
    Logic,
    Look,
    Member,
    Mentions,
    Names,
    Sum,
    facts_of,
    parse,
    walk,
)

NAMES = Names(
    {**facts.KINDS, **facts.OFFER_KINDS},
    {
        "most": Constant(20, Kinded("number")),
        "words": Constant(("court", "محكمة"), Kinded("words")),
        "limits": Constant({"USD": Fraction(50)}, Kinded("table")),
    },
)
NAMES.definitions["begun"] = parse("order.delivered > 0", NAMES, "flag")  # type: ignore[index]

ACCEPTED = [
    ("order.delivered < order.quantity", "flag", Compare),
    ("0 < order.delivered <= order.quantity", "flag", Logic),
    ("order.paid > 0", "flag", Compare),
    ("0 < order.paid", "flag", Compare),
    ("order.paid != 0.0", "flag", Compare),
    ("order.status == 'partial'", "flag", Compare),
    ("order.status in ('partial', 'completed')", "flag", Member),
    ("order.status not in ['partial']", "flag", Member),
    ("order.status in ()", "flag", Member),
    ("offer.currency not in limits", "flag", Member),
    ("claim in words", "flag", Member),
    ("evidence.can_complete == False", "flag", Compare),
    ("evidence.can_complete", "flag", Fact),
    ("not evidence.can_complete and begun or True", "flag", Logic),
    ("begun", "flag", Compare),
    ("order.paid * most / 100 - order.refunded", "money", Sum),
    ("0.1 * order.paid", "money", Sum),
    ("min(order.paid, order.refunded)", "money", Call),
    ("max(order.delivered, 5)", "number", Call),
    ("max(now, received_at)", "time", Call),
    ("now - order.ordered_at", "span", Sum),
    ("now + hours(72) - days(1)", "time", Sum),
    ("days(1) + hours(2)", "span", Sum),
    ("limits[offer.currency]", "money", Look),
    ("mentions(message, words)", "flag", Mentions),
    ("any(r.remedy == 'credit' and not r.warranty for r in client.refunds)", "flag", Each),
    ("any(d.at < now for d in done)", "flag", Each),
    ("  most  ", "number", Constant),
    ("order.service_id == order.id", "flag", Compare),
]


@pytest.mark.parametrize(("source", "kind", "node"), ACCEPTED, ids=[line[0] for line in ACCEPTED])
def test_accepted(source, kind, node):
    parsed = parse(source, NAMES, kind)
    assert (type(parsed), parsed.kinded.kind) == (node, kind)


REFUSED = [
    ("nope", 1, "'nope' is unknown; known are begun, claim, done, limits, message, most, now, received_at, words and facts"),
    ("begun and nope", 11, "'nope' is unknown"),
    ("order.statis == 'x'", 1, "'order.statis' is no fact; known are order.completed_at, "),
    ("ordre.status == 'x'", 1, "'ordre.status' is no fact; groups are client, order, evidence"),
    ("order.paid.value > 0", 1, "a fact is written group.name, such as order.paid"),
    ("order", 1, "'order' is unknown"),
    ("order.status == 'lost'", 17, "'lost' is never the case; allowed are pending, processing, "),
    ("'lost' == order.status", 11, "'lost' is never the case"),
    ("order.status in ('partial', 'lost')", 17, "'lost' is never the case"),
    ("order.status == evidence.target and False == 1", 46, "a flag cannot be compared with a number"),
    ("order.paid > 5", 14, "a money cannot be compared with a number"),
    ("order.paid == False", 15, "a money cannot be compared with a flag"),
    ("order.delivered > order.paid", 19, "a number cannot be compared with a money"),
    ("now > days(1)", 7, "a time cannot be compared with a span"),
    ("client.refunds == client.refunds", 19, "a items cannot be compared with a items"),
    ("order.status < 'partial'", 16, "a text has no order; write == or !="),
    ("evidence.can_complete >= True", 26, "a flag has no order; write == or !="),
    ("order.paid is None", 1, "'is' is not allowed; write == or !="),
    ("order.paid == None", 15, "None is not allowed; write a number, a text, True or False"),
    ("order.paid > 1e999", 14, "inf is not allowed"),
    ("order.delivered > 1j", 19, "1j is not allowed"),
    ("order.id == b'1'", 13, "b'1' is not allowed"),
    ("not order.paid", 5, "a condition is needed, not a money; compare it with something"),
    ("begun and 1", 11, "a condition is needed, not a number"),
    ("-1 < order.delivered", 1, "the sign is not allowed"),
    ("order.delivered in (1, 2)", 1, "'in' looks for a text, not for a number"),
    ("order.status in 'partial'", 17, "after 'in' comes a list"),
    ("order.status in (1, 2)", 17, "a text is never a number"),
    ("order.id in (order.service_id, '1')", 13, "a list after 'in' holds words only; compare facts with =="),
    ("order.paid + 1 > 0", 1, "money + number has no meaning"),
    ("order.paid * order.paid > 0", 1, "money * money has no meaning"),
    ("order.paid / order.refunded > 1", 1, "money / money has no meaning"),
    ("now + now > now", 1, "time + time has no meaning"),
    ("order.delivered ** 2 > 1", 1, "number Pow number has no meaning"),
    ("order.delivered % 2 == 0", 1, "number Mod number has no meaning"),
    ("order['paid'] > 0", 1, "'order' is unknown"),
    ("most[offer.currency] > 0", 1, "only a table parameter can be looked up, by a text"),
    ("limits[1] > order.paid", 1, "only a table parameter can be looked up, by a text"),
    ("min(1) > 0", 1, "min(number) is not allowed"),
    ("min(1, order.paid) > 0", 1, "min(number, money) is not allowed"),
    ("max(1, 2, key=3) > 0", 1, "max(...) takes no named arguments"),
    ("days(order.paid) > days(1)", 1, "days(money) is not allowed"),
    ("mentions(message, message)", 1, "mentions(text, text) is not allowed"),
    ("mentions('a', words)", 1, "mentions(text, words) is not allowed"),
    ("__import__('os')", 1, "__import__(text) is not allowed"),
    ("(lambda: True)()", 1, "this() is not allowed"),
    ("message.upper() == 'A'", 1, "this() is not allowed"),
    ("lambda: True", 1, "Lambda is not allowed"),
    ("[r for r in done]", 1, "ListComp is not allowed"),
    ("(begun := True)", 2, "NamedExpr is not allowed"),
    ("begun if begun else begun", 1, "IfExp is not allowed"),
    ("f'{now}' == 'x'", 1, "JoinedStr is not allowed"),
    ("{1: 2}", 1, "Dict is not allowed"),
    ("min(*done)", 5, "Starred is not allowed"),
    ("any(begun)", 1, "any(flag) is not allowed"),
    ("any(r.warranty for r in order.id)", 25, "any(...) goes over a list of the case: client.refunds or done"),
    ("any(r.warranty for r in client.refunds if r.warranty)", 4, "write any(condition for r in client.refunds)"),
    ("any(r.warranty for r in client.refunds for d in done)", 4, "write any(condition for r in client.refunds)"),
    ("any(r.reference == 'x' for r in client.refunds)", 5, "'r.reference' is no fact; known are amount, at, order_id, remedy, "),
    ("any(r.remedy for r in client.refunds)", 5, "a condition is needed, not a text"),
    ("now - order.ordered_at", 1, "yields a span, but a flag is needed here"),
    ("1" * (LONGEST + 1), 1, f"{LONGEST + 1} characters are too many; at most {LONGEST}"),
    ("1-" * 499 + "1", 1, "nested too deeply; name its parts in definitions"),
]


@pytest.mark.parametrize(("source", "column", "why"), REFUSED, ids=[line[0][:60] for line in REFUSED])
def test_refused(source, column, why):
    with pytest.raises(ExpressionFault) as caught:
        parse(source, NAMES, "flag")
    assert str(caught.value).startswith(why)
    assert caught.value.column == column


@pytest.mark.parametrize("source", ["", "  ", "order.paid >", "a\0b", "(" * 400, "begun begun", "begun; begun", "x = 1"])
def test_what_is_no_expression(source):
    with pytest.raises(ExpressionFault, match="not an expression"):
        parse(source, NAMES, "flag")


def test_a_long_expression_is_read_to_its_last_character():
    """The limit itself is allowed."""
    source = "begun or ".ljust(LONGEST - 5) + "begun"
    assert len(source) == LONGEST
    assert isinstance(parse(source, NAMES, "flag"), Logic)


FACTS = [
    ("order.delivered < order.quantity and begun", {"order.delivered", "order.quantity"}),
    ("any(r.service_id == order.service_id for r in client.refunds)", {"client.refunds", "order.service_id"}),
    ("mentions(message, words)", {"message"}),
    ("limits[offer.currency] > order.paid", {"offer.currency", "order.paid"}),
    ("most > 5", set()),
]


@pytest.mark.parametrize(("source", "paths"), FACTS, ids=[line[0] for line in FACTS])
def test_facts_of(source, paths):
    assert facts_of(parse(source, NAMES, "flag")) == paths


def test_a_decimal_is_exact():
    """0.1 is a tenth, not the binary number beside it, so that amounts are exact to the end."""
    (tenth,) = [node.value for node in walk(parse("order.paid * 0.1", NAMES, "money")) if isinstance(node, Constant)]
    assert tenth == Fraction(1, 10)
