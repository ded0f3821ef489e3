"""Golden cases: a case, the register that its client writes in, and what the policy is expected to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, cast, get_args

from drafter import case as cases
from drafter.case import Case
from drafter.errors import CaseError
from drafter.policy import Decision

Register = Literal["plain", "formal", "upset", "joking", "gulf", "arabizi"]
REGISTERS: Final[tuple[str, ...]] = get_args(Register)

Told = str | list[str]
"""What is expected of one thing, as it stands in the file."""

DECIDED: Final[Mapping[str, Callable[[Decision], Told]]] = {
    "outcome": lambda decision: decision.outcome,
    "category": lambda decision: decision.category,
    "remedies": lambda decision: [offer.remedy for offer in decision.offers],
    "amount": lambda decision: next((str(offer.amount) for offer in decision.chosen() if offer.amount), "none"),
    "percent": lambda decision: next((f"{offer.percent:f}" for offer in decision.offers if offer.percent is not None), "none"),
    "missing": lambda decision: list(decision.missing),
    "approval": lambda decision: next((offer.approval for offer in decision.offers if offer.approval), "none"),
}
"""What may be expected, and where it stands in a decision; ``amount`` is that of the recommended offer."""


@dataclass(frozen=True, slots=True)
class Golden:
    """One golden case by the name of its file."""

    id: str
    case: Case
    register: Register
    expect: Mapping[str, Told]

    def unmet(self, decision: Decision) -> tuple[str, ...]:
        """What the decision should have been and is not, one sentence each."""
        got = {name: DECIDED[name](decision) for name in self.expect}
        return tuple(f"{name} is {_words(got[name])}, expected {_words(told)}" for name, told in self.expect.items() if got[name] != told)


def load(folder: Path) -> list[Golden]:
    """The golden cases of a folder in the order of their names; raise ``CaseError`` with every fault of the first file that has one."""
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise CaseError(str(folder), ["no golden case is there; expected NAME.yaml with case, register and expect"])
    return [_golden(path) for path in paths]


def _golden(path: Path) -> Golden:
    try:
        value = cases.parse(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise CaseError(str(path), [f"cannot be read: {error}"]) from None
    if not isinstance(value, Mapping):
        raise CaseError(str(path), ["no golden case; it has the keys case, register and expect"])
    faults = list(_faults(value))
    if faults:
        raise CaseError(str(path), faults)
    expect = {name: told if isinstance(told, list) else str(told) for name, told in value.get("expect", {}).items()}
    return Golden(path.stem, cases.from_value(value["case"], str(path)), cast(Register, value.get("register", "plain")), expect)


def _faults(value: Mapping[str, object]) -> Iterator[str]:
    yield from (
        f"{key}: no key of a golden case; allowed are case, register, expect" for key in value.keys() - {"case", "register", "expect"}
    )
    if "case" not in value:
        yield "case: is missing"
    if value.get("register", "plain") not in REGISTERS:
        yield f"register: {value['register']!r}; allowed are {', '.join(REGISTERS)}"
    expect = value.get("expect", {})
    unknown = sorted(expect.keys() - DECIDED.keys()) if isinstance(expect, Mapping) else ["expect"]
    yield from (f"expect.{name}: cannot be expected; allowed are {', '.join(DECIDED)}" for name in unknown)


def _words(told: Told) -> str:
    return told if isinstance(told, str) else ", ".join(told) or "none"
