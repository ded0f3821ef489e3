"""Checks across files: clauses and scenarios, what is asked, the examples, and the policy's parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from drafter.entries import REGISTERS, Register
from drafter.errors import LibraryError
from drafter.folding import fold
from drafter.linting.conditions import expressions
from drafter.linting.fault import Fault
from drafter.linting.sources import Place
from drafter.linting.texts import POLICY, Opened
from drafter.policy import facts
from drafter.policy.clauses import Policy

FEWEST = 6
"""So many examples each register of a scenario needs."""

_READ_BY_SLOTS = frozenset({"refund_days", "refund_days_from", "quality_days"})
"""Parameters that lines show through slots: {refund_time} and {quality_days}."""


def clauses(opened: Opened) -> Iterator[Fault]:
    """Clauses that scenarios name and the policy has not, and clauses that no scenario names."""
    known = {clause.id: clause for clause in opened.library.policy.clauses}
    for scenario in opened.scenarios:
        for number, clause_id in enumerate(scenario.clauses):
            if clause_id not in known:
                message = f"the policy has no clause {clause_id!r}; its clauses are {', '.join(known)}"
                yield opened.of(scenario, "clauses", number).fault("clause.unknown", message)
    named = {clause_id for scenario in opened.scenarios for clause_id in scenario.clauses}
    for clause in opened.library.policy.clauses if opened.whole else ():
        if clause.kind != "process" and clause.id not in named:
            message = f"no scenario names clause {clause.id}; add it to `clauses` of each scenario it bears on, or take it out"
            yield opened.clause(clause.id, "id").fault("clause.unused", message)


def asks(opened: Opened) -> Iterator[Fault]:
    """What scenarios ask for that is no fact, or that no question finds out."""
    questions = opened.library.questions.questions
    for scenario in opened.scenarios:
        for number, path in enumerate(scenario.ask):
            place = opened.of(scenario, "ask", number)
            if path not in facts.KINDS:
                known = ", ".join(name for name in facts.KINDS if "." in name)
                yield place.fault("ask.unknown_fact", f"{path!r} is no fact of a case; facts are claim, {known}")
            elif path not in questions:
                known = ", ".join(questions)
                message = f"no question finds out {path}; add questions.{path} to lines/questions.yaml, or ask for one of {known}"
                yield place.fault("ask.no_question", message)


def heard(opened: Opened) -> Iterator[Fault]:
    """Registers with too few examples, examples that stand twice, and files of examples without a scenario."""
    seen: dict[str, tuple[str, Place]] = {}
    for name in _heard_of(opened):
        counts = dict.fromkeys(REGISTERS, 0)
        examples = _readable(opened, name)
        for register, text, place in examples or ():
            counts[register] += 1
            folded = " ".join(fold(text).split())
            if folded in seen:
                other, first = seen[folded]
                whose = "this scenario" if other == name else other
                message = f"the example {text[:60]!r} stands in {whose} too ({first}); each message belongs to one scenario, once"
                yield place.fault("heard.duplicate", message)
            seen.setdefault(folded, (name, place))
        if name != "none" and examples is not None:
            yield from _too_few(opened, name, counts)
    for path in sorted((opened.library.root / "heard").glob("*.yaml")):
        if path.stem not in (*opened.library.scenario_ids, "none"):
            message = f"{path.stem!r} is no scenario; allowed are none, {', '.join(opened.library.scenario_ids)}"
            yield opened.place(f"heard/{path.name}").fault("heard.no_scenario", message)


def _heard_of(opened: Opened) -> list[str]:
    return [*(scenario.id for scenario in opened.scenarios), "none"]


def _readable(opened: Opened, name: str) -> list[tuple[Register, str, Place]] | None:
    """The examples of a scenario; None where its file under heard/ cannot be read, which is reported as such."""
    try:
        return list(_examples(opened, name))
    except LibraryError:
        return None


def _examples(opened: Opened, name: str) -> Iterator[tuple[Register, str, Place]]:
    """The examples of a scenario with their places: those in its own file first, then those of heard/."""
    inline = [] if name == "none" else [(r, len(opened.library.scenario(name).heard.of(r))) for r in REGISTERS]
    own = (opened.place(f"scenarios/{name}.yaml", "heard", register, number) for register, count in inline for number in range(count))
    more = (
        opened.place(f"heard/{name}.yaml", register, number)
        for register in REGISTERS
        for number in range(_length(opened, f"heard/{name}.yaml", register))
    )
    for (register, text), place in zip(opened.library.heard(name), chain(own, more), strict=False):
        yield register, text, place


def _length(opened: Opened, file: str, register: Register) -> int:
    tree = opened.sources.tree(file)
    lists = {str(key.value): len(value.value) for key, value in tree.value} if tree else {}
    return lists.get(register, 0)


def _too_few(opened: Opened, name: str, counts: dict[Register, int]) -> Iterator[Fault]:
    for register, count in counts.items():
        if count < FEWEST:
            message = (
                f"{count} examples in the register {register}, at least {FEWEST} are needed; "
                f"add messages as clients write them under heard.{register} here or under {register} in heard/{name}.yaml"
            )
            yield opened.place(f"scenarios/{name}.yaml", "heard", register).fault("heard.too_few", message)


def parameters(opened: Opened) -> Iterator[Fault]:
    """Parameters that no clause, no line and no slot reads."""
    policy = opened.library.policy
    sources = chain(_policy_sources(policy), (stand.line.when or "" for stand in opened.stands), _scenario_sources(opened))
    used = _READ_BY_SLOTS.union(*(re.findall(r"[A-Za-z_]\w*", source) for source in sources))
    for name in policy.parameters:
        if name not in used:
            message = "no clause, definition or line reads this parameter; use its name in a condition or an amount, or take it out"
            yield opened.place(POLICY, "parameters", name).fault("parameter.unused", message)


def _scenario_sources(opened: Opened) -> Iterator[str]:
    return (scenario.unlikely_when or "" for scenario in opened.scenarios)


def _policy_sources(policy: Policy) -> Iterator[str]:
    """The text of every expression of the policy."""
    yield from (definition.source for definition in policy.definitions.values())
    yield from (condition.source for condition in policy.inform)
    yield from (condition.source for presumption in policy.presumptions for condition in presumption.asked.values() if condition)
    yield from (expression.source for clause in policy.clauses for expression in expressions(clause))
