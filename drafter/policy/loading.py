"""The policy file read and checked as a whole: every fault is reported at once, with clause, key and column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml
from pydantic import ValidationError

from drafter.errors import PolicyError
from drafter.money import is_currency
from drafter.policy import facts
from drafter.policy.clauses import (
    BASES,
    REMEDIES,
    BusinessHours,
    Clause,
    Expression,
    Grant,
    Match,
    Policy,
    Presumption,
    Titled,
)
from drafter.policy.evaluation import compiled
from drafter.policy.expression import Constant, ExpressionFault, Kind, Kinded, Names, Node, parse
from drafter.policy.form import DAYS, ClauseForm, FileForm, GrantForm, MatchForm, PresumptionForm, RequireForm


def load(path: Path) -> Policy:
    """The policy of a file; raise ``PolicyError`` with every fault."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(str(path), [f"cannot be read: {error}"]) from None
    return from_text(text, str(path))


def from_text(text: str, where: str = "policy.yaml") -> Policy:
    """The policy that ``text`` (YAML) states; raise ``PolicyError`` with every fault."""
    try:
        given = yaml.load(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError, LookupError, AttributeError, RecursionError) as error:  # the last four: a tag that does not fit
        mark = getattr(error, "problem_mark", None)
        at = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise PolicyError(where, [f"{at}not YAML: {getattr(error, 'problem', error)}"]) from None
    return from_value(given, where)


def from_value(given: object, where: str = "policy.yaml") -> Policy:
    """The policy of a plain value; raise ``PolicyError`` with every fault."""
    try:
        raw = FileForm.model_validate(given)
    except ValidationError as error:
        raise PolicyError(where, [_told(given, detail["loc"], detail["msg"], detail["input"]) for detail in error.errors()]) from None
    builder = _Builder(raw)
    policy = builder.policy()
    if builder.faults:
        raise PolicyError(where, builder.faults)
    return policy


def _told(given: object, loc: Sequence[int | str], message: str, value: object) -> str:
    """A fault with the clause's id in place of its number."""
    parts = [str(part) for part in loc]
    if len(loc) > 1 and loc[0] == "clauses" and isinstance(loc[1], int) and isinstance(given, Mapping):
        clause = given["clauses"][loc[1]]
        parts = [f"clause {clause.get('id', loc[1]) if isinstance(clause, Mapping) else loc[1]}", *parts[2:]]
    return f"{', '.join(parts) or 'the file'}: {message} (given {str(value)[:60]!r})"


class _Builder:
    """Parses the expressions of a raw file, collecting every fault."""

    def __init__(self, raw: FileForm) -> None:
        self.raw = raw
        self.faults: list[str] = []
        self.parameters = {name: constant for name, value in raw.parameters.items() if (constant := self._parameter(name, value))}
        self.definitions: dict[str, Node] = {}
        self.names = Names(facts.KINDS, self.parameters, self.definitions)
        self.offer_names = Names({**facts.KINDS, **facts.OFFER_KINDS}, self.parameters, self.definitions)

    def policy(self) -> Policy:
        definitions = dict(self._defined())
        self._check_ids()
        hours = self.raw.business_hours
        if hours.closes <= hours.opens:
            self.faults.append(f"business_hours: closes {hours.closes} is not after opens {hours.opens}")
        try:
            ZoneInfo(hours.zone)
        except (KeyError, ValueError, OSError):
            self.faults.append(f"business_hours, zone: {hours.zone!r} is no time zone; such as Asia/Dubai, Asia/Riyadh or UTC")
        self._check_figures()
        clauses = sorted((self._clause(clause) for clause in self.raw.clauses), key=lambda clause: clause.rank)
        return Policy(
            parameters={name: constant.value for name, constant in self.parameters.items()},
            hours=BusinessHours(hours.zone, hours.opens, hours.closes, frozenset(DAYS.index(day) + 1 for day in hours.days)),
            definitions=definitions,
            presumptions=tuple(self._presumption(presumption) for presumption in self.raw.presumptions),
            inform=tuple(e for source in self.raw.inform_when if (e := self._expression(source, "flag", "inform_when"))),
            category_order=tuple(self.raw.category_order),
            claim_basis=self.raw.claim_basis,
            asks_nothing=frozenset(self.raw.asks_nothing),
            steps=_steps(clauses),
            clauses=tuple(clauses),
        )

    def _parameter(self, name: str, value: object) -> Constant | None:
        if isinstance(value, list):
            return Constant(tuple(value), Kinded("words"))
        try:
            if isinstance(value, dict):
                unknown = [code for code in value if not is_currency(code)]
                if unknown:
                    self.faults.append(f"parameters, {name}: {unknown[0]!r} is no ISO 4217 currency")
                return Constant({code: Fraction(limit) for code, limit in value.items()}, Kinded("table"))
            number = value if isinstance(value, int) else Fraction(str(value))
        except (ValueError, ZeroDivisionError):
            self.faults.append(f"parameters, {name}: {value!r} is no number; write 20, '0.10', a list of words or a table by currency")
            return None
        if number < 0:
            self.faults.append(f"parameters, {name}: {value!r} is negative")
        return Constant(number, Kinded("number"))

    def _defined(self) -> Iterator[tuple[str, Expression]]:
        for name, source in self.raw.definitions.items():
            for kind in ("flag", "money", "number", "time", "span"):
                try:
                    node = parse(source, self.names, kind)
                except ExpressionFault as fault:
                    if " is needed here" not in str(fault):
                        self.faults.append(f"definitions, {name}, column {fault.column}: {fault}")
                        break
                    continue
                self.definitions[name] = node
                yield name, Expression(source, compiled(node))
                break
            else:
                self.faults.append(f"definitions, {name}: {source!r} yields a text or a list; a condition, money, number or time is needed")

    def _expression(self, source: object, kind: Kind, where: str, offer: bool = False) -> Expression | None:
        if source is None:
            return None
        text = str(source)
        try:
            node = parse(text, self.offer_names if offer else self.names, kind)
        except ExpressionFault as fault:
            self.faults.append(f"{where}, column {fault.column}: {fault}")
            return None
        return Expression(text, compiled(node))

    def _check_figures(self) -> None:
        """Figures that no owner means: more than the whole, or an earliest that is later than the latest."""
        values = {name: constant.value for name, constant in self.parameters.items() if isinstance(constant.value, (int, Fraction))}
        for name, value in values.items():
            most = 100 if name.endswith("_percent") else 1 if name.endswith("_share") else None
            if most is not None and value > most:
                self.faults.append(f"parameters, {name}: {self.raw.parameters[name]} is more than the whole, {most}")
            for late in (name.replace("_from", ""), name.replace("_from", "_to")) if "_from" in name else ():
                if late in values and value > values[late]:
                    self.faults.append(f"parameters, {name}: {self.raw.parameters[name]} is above {late}, {self.raw.parameters[late]}")

    def _check_ids(self) -> None:
        seen: set[str] = set()
        for clause in self.raw.clauses:
            if clause.id in seen:
                self.faults.append(f"clause {clause.id}: the id stands twice")
            seen.add(clause.id)
        for prefix in self.raw.category_order:
            if not any(clause_id.startswith(prefix) for clause_id in seen):
                self.faults.append(f"category_order: no clause begins with {prefix!r}")

    def _presumption(self, raw: PresumptionForm) -> Presumption:
        where = f"presumptions, {raw.fact}"
        kinded = facts.KINDS.get(raw.fact)
        if kinded is None:
            self.faults.append(f"{where}: no fact of a case; known are {', '.join(path for path in facts.KINDS if '.' in path)}")
        asked: dict[str, Expression | None] = {}
        for entry in raw.asked:
            claim = entry if isinstance(entry, str) else entry.claim
            asked[claim] = None if isinstance(entry, str) else self._expression(entry.when, "flag", f"{where}, asked by {claim}")
        presumed: object = raw.presumed
        if kinded and kinded.values and presumed is not None and presumed not in kinded.values:
            self.faults.append(f"{where}: {presumed!r} is never the case; allowed are {', '.join(kinded.values)}")
        if kinded and presumed is not None and type(presumed) not in _PRESUMABLE.get(kinded.kind, ()):
            self.faults.append(f"{where}: {presumed!r} is no value of a {kinded.kind} fact")
        return Presumption(raw.fact, asked, presumed)

    def _clause(self, raw: ClauseForm) -> Clause:
        where = f"clause {raw.id}"
        required = raw.requires or RequireForm()
        per_offer = raw.kind == "require" and required.approval is not None
        self._check_kind(raw)
        return Clause(
            id=raw.id,
            kind=raw.kind,
            title=Titled(raw.title.en, raw.title.ar),
            text=Titled(raw.text.en, raw.text.ar),
            when=self._expression(raw.when, "flag", f"{where}, when", offer=per_offer),
            category=raw.category,
            grants=tuple(grant for index, part in enumerate(raw.grants) for grant in self._grants(part, f"{where}, grants[{index}]")),
            takes=tuple(self._match(part, f"{where}, takes") for part in raw.takes),
            caps=tuple(self._match(part, f"{where}, caps") for part in raw.caps),
            cites=tuple(self._match(part, f"{where}, cites") for part in raw.cites),
            prefers=raw.prefers,
            approval=required.approval,
            escalates=required.outcome == "escalate",
            per_offer=per_offer,
            flag=raw.flag,
            step=raw.step,
            at_least=self._expression(raw.at_least, "number", f"{where}, at_least"),
            within=self._expression(raw.within, "number", f"{where}, within"),
            source=raw.source,
            told=raw.told,
            rank=_rank(raw.id),
        )

    def _check_kind(self, raw: ClauseForm) -> None:
        """A kind may only do what it is for: nothing but a permit can grant."""
        allowed = {
            "permit": {"grants"},
            "forbid": {"takes"},
            "limit": {"takes", "caps", "cites", "prefers"},
            "require": {"requires"},
            "process": {"step", "at_least", "within"},
        }
        for key in ("grants", "takes", "caps", "cites", "prefers", "requires", "step", "at_least", "within"):
            if getattr(raw, key) and key not in allowed[raw.kind]:
                able = [kind for kind, keys in allowed.items() if key in keys]
                self.faults.append(f"clause {raw.id}, {key}: a {raw.kind} clause cannot have it; allowed in {' and '.join(able)}")
        if raw.requires and raw.requires.approval and raw.requires.outcome:
            self.faults.append(f"clause {raw.id}, requires: approval is asked of each offer, outcome of the case; write two clauses")
        if raw.kind == "permit" and not raw.grants:
            self.faults.append(f"clause {raw.id}: a permit without grants permits nothing; add grants or remove it")

    def _grants(self, raw: GrantForm, where: str) -> Iterator[Grant]:
        for remedy in raw.remedy:
            if remedy in ("credit", "refund") and raw.up_to is None:
                self.faults.append(f"{where}: a {remedy} needs up_to, the greatest amount")
            if remedy == "discount" and raw.percent is None:
                self.faults.append(f"{where}: a discount needs percent, the greatest share")
            yield Grant(
                remedy=remedy,
                basis=raw.basis,
                when=self._expression(raw.when, "flag", f"{where}, when"),
                up_to=self._expression(raw.up_to, "money", f"{where}, up_to"),
                percent=self._expression(raw.percent, "number", f"{where}, percent"),
                hours=self._expression(raw.hours, "number", f"{where}, hours"),
                business=raw.business,
                together=tuple(raw.together),
            )

    def _match(self, raw: MatchForm, where: str) -> Match:
        if raw.up_to is None and where.endswith("caps"):
            self.faults.append(f"{where}: a cap needs up_to")
        return Match(
            bases=frozenset(raw.basis or BASES) - frozenset(raw.but),
            remedies=frozenset(raw.remedy or REMEDIES),
            when=self._expression(raw.when, "flag", f"{where}, when"),
            up_to=self._expression(raw.up_to, "money", f"{where}, up_to"),
        )


_PRESUMABLE: dict[Kind, tuple[type, ...]] = {"flag": (bool,), "number": (int,), "money": (int,), "text": (str,)}


_USUAL = {"acknowledge": (0.0, 2.0), "resolve": (0.0, 24.0), "follow_up": (24.0, 48.0)}
"""Hours of a step that no process clause states."""


def _steps(clauses: Sequence[Clause]) -> dict[str, tuple[float, float]]:
    """The hours between which each step is due, as the process clauses state them."""
    steps = dict(_USUAL)
    for clause in clauses:
        if clause.step in steps:
            early, late = steps[clause.step]
            steps[clause.step] = (_hours(clause.at_least, early), _hours(clause.within, late))
    return steps


def _hours(expression: Expression | None, usual: float) -> float:
    value = expression.evaluate({}) if expression else None
    return float(value) if isinstance(value, (Fraction, int)) else usual


def _rank(clause_id: str) -> tuple[str, int, str]:
    match = re.match(r"([A-Za-z]*)(\d*)(.*)", clause_id)
    assert match is not None
    return match[1], int(match[2] or 0), clause_id
