"""The language of conditions and amounts: a small subset of Python expressions, parsed once, never ``eval``ed.

One tree serves four readers: evaluation (three-valued: a fact that is absent is ``UNKNOWN``), explanation, the search for what is
missing, and proof. Expressions are typed when they are parsed, so that a policy that compares money with a number of days, or a
status with a word that is no status, is refused before any case is decided.

    order.delivered < order.quantity and evidence.can_complete == False
    order.paid * (order.quantity - order.delivered) / order.quantity - order.refunded
    received_at - order.completed_at <= days(quality_days)
    any(r.remedy == "credit" and not r.warranty for r in client.refunds)
    mentions(message, dispute_words)
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import isfinite
from typing import Literal

Kind = Literal["flag", "number", "money", "time", "span", "text", "table", "words", "items"]
LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Kinded:
    """What an expression yields; ``values`` lists the words that a text of a fixed set may have."""

    kind: Kind
    values: tuple[str, ...] = ()
    columns: Mapping[str, Kinded] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Constant:
    value: object
    kinded: Kinded


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the case by its path, or a column of the item that an ``any`` looks at (``item`` is its name)."""

    path: str
    kinded: Kinded
    item: str = ""


@dataclass(frozen=True, slots=True)
class Logic:
    word: Literal["and", "or", "not"]
    parts: tuple[Node, ...]
    kinded: Kinded = Kinded("flag")


@dataclass(frozen=True, slots=True)
class Compare:
    sign: str
    left: Node
    right: Node
    kinded: Kinded = Kinded("flag")


@dataclass(frozen=True, slots=True)
class Member:
    item: Node
    within: tuple[str, ...]
    negated: bool
    kinded: Kinded = Kinded("flag")


@dataclass(frozen=True, slots=True)
class Sum:
    sign: str
    left: Node
    right: Node
    kinded: Kinded


@dataclass(frozen=True, slots=True)
class Call:
    name: Literal["min", "max", "days", "hours"]
    parts: tuple[Node, ...]
    kinded: Kinded


@dataclass(frozen=True, slots=True)
class Look:
    """``table[key]``: the entry of a parameter table; absent entries are unknown."""

    table: Mapping[str, Fraction]
    key: Node
    kinded: Kinded


@dataclass(frozen=True, slots=True)
class Each:
    """``any(condition for name in items)``; ``source`` is what was written, with its brackets."""

    items: Fact
    name: str
    condition: Node
    source: str
    kinded: Kinded = Kinded("flag")


@dataclass(frozen=True, slots=True)
class Mentions:
    """Whether a text holds one of the listed words, in any script or spelling that folds to them."""

    text: Fact
    words: tuple[str, ...]
    kinded: Kinded = Kinded("flag")


Node = Constant | Fact | Logic | Compare | Member | Sum | Call | Look | Each | Mentions


@dataclass(frozen=True, slots=True)
class Names:
    """What an expression may speak of: facts of the case, parameters of the policy, named definitions."""

    facts: Mapping[str, Kinded]
    parameters: Mapping[str, Constant] = field(default_factory=dict)
    definitions: Mapping[str, Node] = field(default_factory=dict)


class ExpressionFault(ValueError):  # noqa: N818 - a fault becomes one sentence of a PolicyError or LibraryError
    """An expression that cannot be used; ``column`` counts from 1."""

    def __init__(self, why: str, at: ast.AST | int) -> None:
        self.column = at if isinstance(at, int) else getattr(at, "col_offset", 0) + 1
        super().__init__(why)


def parse(source: str, names: Names, expected: Kind) -> Node:
    """The typed tree of ``source``; raise ``ExpressionFault`` with the column and what is allowed."""
    if len(source) > LONGEST:
        raise ExpressionFault(f"{len(source)} characters are too many; at most {LONGEST}", 1)
    try:
        tree = ast.parse(source.strip(), mode="eval")
    except SyntaxError as error:
        raise ExpressionFault(f"not an expression: {error.msg}", error.offset or 1) from None
    except (ValueError, RecursionError, MemoryError):
        raise ExpressionFault("not an expression that can be read", 1) from None
    try:
        node = _Parser(names, source.strip()).node(tree.body)
    except RecursionError:
        raise ExpressionFault("nested too deeply; name its parts in definitions", 1) from None
    if node.kinded.kind != expected:
        raise ExpressionFault(f"yields a {node.kinded.kind}, but a {expected} is needed here", 1)
    return node


_SIGNS = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_SUMS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
_SUM_KINDS: dict[tuple[Kind, str, Kind], Kind] = {
    ("number", "+", "number"): "number",
    ("number", "-", "number"): "number",
    ("number", "*", "number"): "number",
    ("number", "/", "number"): "number",
    ("money", "+", "money"): "money",
    ("money", "-", "money"): "money",
    ("money", "*", "number"): "money",
    ("number", "*", "money"): "money",
    ("money", "/", "number"): "money",
    ("time", "-", "time"): "span",
    ("time", "+", "span"): "time",
    ("time", "-", "span"): "time",
    ("span", "+", "span"): "span",
}
_ALLOWED = "and, or, not, comparisons, in, + - * /, min, max, days(n), hours(n), mentions(text, words), any(... for r in list)"


class _Parser:
    """Turns Python's tree into ours, checking names and kinds on the way."""

    def __init__(self, names: Names, source: str, items: Mapping[str, Kinded] | None = None) -> None:
        self.names, self.source, self.items = names, source, dict(items or {})

    def node(self, tree: ast.expr) -> Node:
        reader = getattr(self, f"_{type(tree).__name__.lower()}", None)
        if reader is None:
            raise ExpressionFault(f"{type(tree).__name__} is not allowed; allowed are {_ALLOWED}", tree)
        read: Node = reader(tree)
        return read

    def _constant(self, tree: ast.Constant) -> Node:
        value = tree.value
        if isinstance(value, bool):
            return Constant(value, Kinded("flag"))
        if isinstance(value, int) or (isinstance(value, float) and isfinite(value)):
            return Constant(value if isinstance(value, int) else Fraction(repr(value)), Kinded("number"))
        if isinstance(value, str):
            return Constant(value, Kinded("text", (value,)))
        raise ExpressionFault(f"{value!r} is not allowed; write a number, a text, True or False", tree)

    def _name(self, tree: ast.Name) -> Node:
        found = self.names.parameters.get(tree.id) or self.names.definitions.get(tree.id)
        if found is not None:
            return found
        if tree.id in self.names.facts:
            return Fact(tree.id, self.names.facts[tree.id])
        known = sorted({*self.names.parameters, *self.names.definitions, *(path for path in self.names.facts if "." not in path)})
        raise ExpressionFault(f"{tree.id!r} is unknown; known are {', '.join(known)} and facts such as order.paid", tree)

    def _attribute(self, tree: ast.Attribute) -> Node:
        if not isinstance(tree.value, ast.Name):
            raise ExpressionFault("a fact is written group.name, such as order.paid", tree)
        group, path = tree.value.id, f"{tree.value.id}.{tree.attr}"
        columns = self.items[group].columns if group in self.items else self.names.facts
        name = tree.attr if group in self.items else path
        if name not in columns:
            beside = sorted(key for key in columns if group in self.items or key.startswith(f"{group}."))
            raise ExpressionFault(
                f"{path!r} is no fact; {'known are ' + ', '.join(beside) if beside else 'groups are client, order, evidence'}", tree
            )
        return Fact(path, columns[name], item=group if group in self.items else "")

    def _boolop(self, tree: ast.BoolOp) -> Node:
        parts = tuple(self._flag(part) for part in tree.values)
        return Logic("and" if isinstance(tree.op, ast.And) else "or", parts)

    def _unaryop(self, tree: ast.UnaryOp) -> Node:
        if not isinstance(tree.op, ast.Not):
            raise ExpressionFault(f"the sign is not allowed; allowed are {_ALLOWED}", tree)
        return Logic("not", (self._flag(tree.operand),))

    def _flag(self, tree: ast.expr) -> Node:
        node = self.node(tree)
        if node.kinded.kind != "flag":
            raise ExpressionFault(f"a condition is needed, not a {node.kinded.kind}; compare it with something", tree)
        return node

    def _compare(self, tree: ast.Compare) -> Node:
        operands, parts = [tree.left, *tree.comparators], []
        for index, sign in enumerate(tree.ops):
            left, right = operands[index], operands[index + 1]
            parts.append(self._member(sign, left, right) if isinstance(sign, (ast.In, ast.NotIn)) else self._comparison(sign, left, right))
        return parts[0] if len(parts) == 1 else Logic("and", tuple(parts))

    def _comparison(self, sign: ast.cmpop, left_tree: ast.expr, right_tree: ast.expr) -> Node:
        spelled = _SIGNS.get(type(sign))
        if spelled is None:
            raise ExpressionFault("'is' is not allowed; write == or !=", left_tree)
        left, right = self.node(left_tree), self.node(right_tree)
        left, right = _zero_as(left, right.kinded), _zero_as(right, left.kinded)
        kind = left.kinded.kind
        if kind != right.kinded.kind or kind in ("table", "words", "items"):
            raise ExpressionFault(f"a {kind} cannot be compared with a {right.kinded.kind}", right_tree)
        if kind in ("flag", "text") and spelled not in ("==", "!="):
            raise ExpressionFault(f"a {kind} has no order; write == or !=", right_tree)
        _check_words(left, right, right_tree)
        return Compare(spelled, left, right)

    def _member(self, sign: ast.In | ast.NotIn, item_tree: ast.expr, within_tree: ast.expr) -> Node:
        item = self.node(item_tree)
        if item.kinded.kind != "text":
            raise ExpressionFault(f"'in' looks for a text, not for a {item.kinded.kind}", item_tree)
        return Member(item, self._words_in(item, within_tree), isinstance(sign, ast.NotIn))

    def _words_in(self, item: Node, tree: ast.expr) -> tuple[str, ...]:
        if isinstance(tree, (ast.Tuple, ast.List)):
            parts = [self.node(part) for part in tree.elts]
            for part in parts:
                if not isinstance(part, Constant):
                    raise ExpressionFault("a list after 'in' holds words only; compare facts with ==", tree)
                _check_words(item, part, tree)
            return tuple(str(part.value) for part in parts if isinstance(part, Constant))
        found = self.node(tree)
        if isinstance(found, Constant) and found.kinded.kind in ("words", "table") and isinstance(found.value, (tuple, Mapping)):
            return tuple(found.value)
        raise ExpressionFault('after \'in\' comes a list such as ("pending", "processing") or a parameter that is a list or a table', tree)

    def _binop(self, tree: ast.BinOp) -> Node:
        sign = _SUMS.get(type(tree.op))
        left, right = self.node(tree.left), self.node(tree.right)
        kind = _SUM_KINDS.get((left.kinded.kind, sign or "", right.kinded.kind))
        if sign is None or kind is None:
            raise ExpressionFault(f"{left.kinded.kind} {sign or type(tree.op).__name__} {right.kinded.kind} has no meaning", tree)
        return Sum(sign, left, right, Kinded(kind))

    def _subscript(self, tree: ast.Subscript) -> Node:
        table, key = self.node(tree.value), self.node(tree.slice)
        if not (isinstance(table, Constant) and isinstance(table.value, Mapping)) or key.kinded.kind != "text":
            raise ExpressionFault("only a table parameter can be looked up, by a text: approval_above[offer.currency]", tree)
        return Look(table.value, key, Kinded("money"))

    def _call(self, tree: ast.Call) -> Node:
        name = tree.func.id if isinstance(tree.func, ast.Name) else ""
        if tree.keywords:
            raise ExpressionFault(f"{name or 'this'}(...) takes no named arguments; allowed are {_ALLOWED}", tree)
        if name == "any" and len(tree.args) == 1 and isinstance(tree.args[0], ast.GeneratorExp):
            return self._each(tree.args[0])
        parts = tuple(self.node(part) for part in tree.args)
        kinds = [part.kinded.kind for part in parts]
        if name in ("min", "max") and len(parts) == 2 and kinds[0] == kinds[1] and kinds[0] in ("number", "money", "time"):
            return Call("min" if name == "min" else "max", parts, Kinded(kinds[0]))
        if name in ("days", "hours") and kinds == ["number"]:
            return Call("days" if name == "days" else "hours", parts, Kinded("span"))
        if name == "mentions" and kinds == ["text", "words"] and isinstance(parts[0], Fact) and isinstance(parts[1], Constant):
            return Mentions(parts[0], tuple(parts[1].value) if isinstance(parts[1].value, tuple) else ())
        raise ExpressionFault(f"{name or 'this'}({', '.join(kinds)}) is not allowed; allowed are {_ALLOWED}", tree)

    def _each(self, tree: ast.GeneratorExp) -> Node:
        loop = tree.generators[0]
        items = self.node(loop.iter)
        if len(tree.generators) != 1 or loop.ifs or not isinstance(loop.target, ast.Name):
            raise ExpressionFault("write any(condition for r in client.refunds)", tree)
        if not isinstance(items, Fact) or items.kinded.kind != "items":
            raise ExpressionFault("any(...) goes over a list of the case: client.refunds or done", loop.iter)
        inner = _Parser(self.names, self.source, {**self.items, loop.target.id: items.kinded})
        return Each(items, loop.target.id, inner._flag(tree.elt), ast.get_source_segment(self.source, tree) or "")


def _zero_as(node: Node, other: Kinded) -> Node:
    """Zero is zero in every currency: ``evidence.charged_extra > 0`` needs none."""
    if isinstance(node, Constant) and node.kinded.kind == "number" and node.value == 0 and other.kind == "money":
        return Constant(node.value, Kinded("money"))
    return node


def _check_words(left: Node, right: Node, at: ast.AST) -> None:
    """Refuse a word that a fact of a fixed set can never be."""
    for one, other in ((left, right), (right, left)):
        if isinstance(one, Constant) and isinstance(one.value, str) and other.kinded.values and one.value not in other.kinded.values:
            raise ExpressionFault(f"{one.value!r} is never the case; allowed are {', '.join(other.kinded.values)}", at)
    if right.kinded.kind != left.kinded.kind:
        raise ExpressionFault(f"a {left.kinded.kind} is never a {right.kinded.kind}", at)


def facts_of(node: Node) -> frozenset[str]:
    """The paths of all facts that an expression reads."""
    return frozenset(part.path for part in walk(node) if isinstance(part, Fact) and not part.item)


def walk(node: Node) -> Sequence[Node]:
    """The node and all below it, outermost first."""
    below: list[Node] = [node]
    for part in below:
        below.extend(children(part))
    return below


def children(node: Node) -> Sequence[Node]:
    """The parts of a node, in the order they are written."""
    if isinstance(node, (Logic, Call)):
        return node.parts
    if isinstance(node, (Compare, Sum)):
        return (node.left, node.right)
    if isinstance(node, Member):
        return (node.item,)
    if isinstance(node, Look):
        return (node.key,)
    if isinstance(node, Each):
        return (node.items, node.condition)
    return (node.text,) if isinstance(node, Mentions) else ()
