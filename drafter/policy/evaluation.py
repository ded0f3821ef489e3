"""Three-valued evaluation of expressions, and what it rested on.

``compiled`` turns a tree into one function of the facts. ``Unknown`` is contagious in sums and comparisons; in logic it is
Kleene's third value: ``False and unknown`` is false, ``True and unknown`` is unknown.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Final, assert_never

from drafter.folding import mentions
from drafter.policy.expression import Call, Compare, Constant, Each, Fact, Logic, Look, Member, Mentions, Node, Sum, children, facts_of


class Unknown(Enum):
    """The value of a fact that nobody stated. It has no truth: asking for it is a fault of the program."""

    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        raise TypeError("an unknown fact is neither true nor false")


UNKNOWN: Final = Unknown.UNKNOWN
Facts = Mapping[str, object]
Evaluate = Callable[[Facts], object]


@dataclass(frozen=True, slots=True)
class Compiled:
    """An expression ready to run, with its parts: ``run`` evaluates over facts by path, where absent paths are unknown."""

    node: Node
    run: Evaluate
    parts: tuple[Compiled, ...]
    paths: frozenset[str]


_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_SUM: Mapping[str, Callable[[Any, Any], object]] = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def compiled(node: Node) -> Compiled:
    """``node`` and all below it as functions of the facts."""
    parts = tuple(compiled(child) for child in children(node))
    return Compiled(node, _runner(node, [part.run for part in parts]), parts, facts_of(node))


def _runner(node: Node, parts: Sequence[Evaluate]) -> Evaluate:
    match node:
        case Constant(value=value):
            return lambda _: value
        case Fact(path=path):
            return lambda facts: facts.get(path, UNKNOWN)
        case Logic(word="not"):
            return _negation(parts[0])
        case Logic(word=word):
            return _logic(parts, settles=word == "or")
        case Compare(sign="==", left=Fact(path=path), right=Constant(value=value)):
            return _equality(path, value)
        case Compare(sign=sign):
            return _binary(_COMPARE[sign], *parts)
        case Sum(sign=sign):
            return _binary(_divided if sign == "/" else _SUM[sign], *parts)
        case Member():
            return _member(parts[0], frozenset(node.within), node.negated)
        case Call(name=name):
            return _binary(min if name == "min" else max, *parts) if name in ("min", "max") else _span(parts[0], name)
        case Look(table=table):
            key = parts[0]
            return lambda facts: table.get(str(key(facts)), UNKNOWN)
        case Each(name=name):
            return _each(parts[0], parts[1], name + ".")
        case Mentions(words=words):
            text = parts[0]
            return lambda facts: found if (found := text(facts)) is UNKNOWN else mentions(str(found), words)
    assert_never(node)


def _divided(left: Any, right: Any) -> object:
    return Fraction(left) / right if right else UNKNOWN


def _binary(apply: Callable[[Any, Any], object], left: Evaluate, right: Evaluate) -> Evaluate:
    def evaluate(facts: Facts) -> object:
        one = left(facts)
        if one is UNKNOWN:
            return UNKNOWN
        other = right(facts)
        return UNKNOWN if other is UNKNOWN else apply(one, other)

    return evaluate


def _equality(path: str, value: object) -> Evaluate:
    """The commonest comparison, a fact with a constant, without the detour over two parts."""
    return lambda facts: found if (found := facts.get(path, UNKNOWN)) is UNKNOWN else found == value


def _negation(inner: Evaluate) -> Evaluate:
    return lambda facts: value if (value := inner(facts)) is UNKNOWN else not value


def _logic(parts: Sequence[Evaluate], settles: bool) -> Evaluate:
    def evaluate(facts: Facts) -> object:
        result: object = not settles
        for part in parts:
            value = part(facts)
            if value is settles:
                return settles
            if value is UNKNOWN:
                result = UNKNOWN
        return result

    return evaluate


def _member(item: Evaluate, within: frozenset[object], negated: bool) -> Evaluate:
    return lambda facts: value if (value := item(facts)) is UNKNOWN else (value in within) is not negated


def _span(number: Evaluate, name: str) -> Evaluate:
    unit = timedelta(days=1) if name == "days" else timedelta(hours=1)

    def evaluate(facts: Facts) -> object:
        value: Any = number(facts)
        if value is UNKNOWN:
            return UNKNOWN
        try:
            return unit * value.numerator / value.denominator
        except OverflowError:
            return timedelta.max if value > 0 else timedelta.min

    return evaluate


def _each(items: Evaluate, condition: Evaluate, prefix: str) -> Evaluate:
    def evaluate(facts: Facts) -> object:
        found: Any = items(facts)
        if found is UNKNOWN:
            return UNKNOWN
        result: object = False
        for item in found:
            value = condition({**facts, **{prefix + key: column for key, column in item.items()}})
            if value is True:
                return True
            if value is UNKNOWN:
                result = UNKNOWN
        return result

    return evaluate


def missing(part: Compiled, facts: Facts) -> tuple[str, ...]:
    """The absent facts that leave ``part`` unknown, in the order they are written; empty when it is known."""
    if part.run(facts) is not UNKNOWN:
        return ()
    if isinstance(part.node, Fact):
        return () if part.node.item else (part.node.path,)
    if isinstance(part.node, Each):
        items, condition = part.parts
        absent = tuple(sorted(path for path in condition.paths if path not in facts))
        return missing(items, facts) or absent or (part.node.items.path,)
    return tuple(dict.fromkeys(path for below in part.parts for path in missing(below, facts)))


def support(part: Compiled, facts: Facts) -> tuple[Compiled, ...]:
    """The comparisons that made a known ``part`` what it is: one false part of an ``and``, all parts of a true one."""
    if not isinstance(part.node, Logic):
        return (part,)
    if part.node.word == "not":
        return support(part.parts[0], facts)
    settles = part.node.word == "or"
    for below in part.parts:
        if below.run(facts) is settles:
            return support(below, facts)
    return tuple(atom for below in part.parts for atom in support(below, facts))


def told(atom: Compiled, facts: Facts) -> str:
    """One atom with the values it saw, for a person: ``order.delivered 600 < order.quantity 1000``."""
    node = atom.node
    match node:
        case Compare(left=Fact(path=path, kinded=kinded), right=Constant()) if kinded.kind in ("flag", "text"):
            return f"{path} is {value_told(facts.get(path, UNKNOWN))}"
        case Compare(sign=sign):
            left, right = (_term(part, facts) for part in atom.parts)
            return f"{left} {sign if atom.run(facts) else _OPPOSITE[sign]} {right}"
        case Member(item=Fact(path=path)) | Fact(path=path):
            return f"{path} is {value_told(facts.get(path, UNKNOWN))}"
        case Mentions(text=Fact(path=path)):
            return f"{path} {'mentions' if atom.run(facts) else 'does not mention'} a listed word"
        case _:
            return f"{written(node)} is {value_told(atom.run(facts))}"


_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def _term(part: Compiled, facts: Facts) -> str:
    value = value_told(part.run(facts))
    return value if isinstance(part.node, Constant) else f"{written(part.node)} {value}"


def written(node: Node) -> str:
    """The expression as text, without outer brackets."""
    match node:
        case Constant(value=value):
            return value_told(value)
        case Fact(path=path):
            return path
        case Compare() | Sum():
            return f"{written(node.left)} {node.sign} {written(node.right)}"
        case Logic(word="not"):
            return f"not ({written(node.parts[0])})"
        case Logic():
            return f" {node.word} ".join(f"({written(part)})" if isinstance(part, Logic) else written(part) for part in node.parts)
        case Member():
            return f"{written(node.item)} {'not ' if node.negated else ''}in ({', '.join(node.within)})"
        case Call():
            return f"{node.name}({', '.join(written(part) for part in node.parts)})"
        case Look():
            return f"limit of {written(node.key)}"
        case Each():
            return f"any{node.source}"
        case Mentions():
            return f"mentions({node.text.path}, ...)"
    assert_never(node)


def value_told(value: object) -> str:
    """A value as a person reads it; whole numbers without a fraction, spans in days down to seconds where there are any."""
    if isinstance(value, Unknown):
        return "unknown"
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, timedelta):
        rest = value.seconds
        parts = {"days": value.days, "hours": rest // 3600, "minutes": rest // 60 % 60, "seconds": rest % 60}
        return " ".join(f"{number} {unit}" for unit, number in parts.items() if number or unit == "days")
    if isinstance(value, Fraction):
        return str(value.numerator) if value.denominator == 1 else f"{round(Decimal(value.numerator) / value.denominator, 6).normalize():f}"
    return str(value)
