"""What intake gives: facts with their quotes, conflicts between readings, and the case that they make."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from drafter.reading.values import JsonValue

Voice = Literal["agent", "reported", "client", "elsewhere"]
"""Whose words: the agent's (or the panel's), the client's as the agent reports them, the client's own, or words on another order."""


@dataclass(frozen=True, slots=True)
class Said:
    """One reading of one fact and where it stands; ``start`` and ``end`` are offsets into the text as it was given."""

    path: str
    value: JsonValue
    start: int
    end: int
    voice: Voice = "agent"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the case and the words that it was read from; ``text[start:end]`` is ``quote``."""

    path: str
    value: JsonValue
    quote: str
    start: int
    end: int
    source: Literal["text", "model"] = "text"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Readings of one fact that cannot all hold; the agent settles which one does, and the case is without it."""

    path: str
    values: tuple[JsonValue, ...]
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Intake:
    """The case that a text tells, fact by fact. ``case`` has the shape of a case file and is always one that can be read."""

    case: Mapping[str, Any]
    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...]

    def to_json(self) -> dict[str, Any]:
        """The intake as plain values, as ``drafter intake --json`` prints it."""
        return {
            "case": dict(self.case),
            "facts": [{name: getattr(fact, name) for name in Fact.__slots__} for fact in self.facts],
            "conflicts": [{"path": each.path, "values": list(each.values), "quotes": list(each.quotes)} for each in self.conflicts],
        }

    def to_yaml(self) -> str:
        """The case as a case file: each fact has its quote as a comment, what is to be settled stands on top."""
        quotes = {fact.path: fact.quote for fact in self.facts}
        return "".join(f"{line}\n" for line in (*self._unsettled(), *_lines(self.case, quotes))) or "{}\n"

    def _unsettled(self) -> Iterator[str]:
        for each in self.conflicts:
            readings = "; ".join(f"{_scalar(value)} ({_comment(quote)})" for value, quote in zip(each.values, each.quotes, strict=True))
            yield f"# to settle, {each.path}: {readings}"


def _lines(group: Mapping[str, Any], quotes: Mapping[str, str], path: str = "", indent: str = "") -> Iterator[str]:
    for key, value in group.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from _lines(value, quotes, f"{path}{key}.", indent + "  ")
        else:
            quote = quotes.get(path + key)
            yield f"{indent}{key}: {_scalar(value)}" + (f"  # {_comment(quote)}" if quote is not None else "")


def _scalar(value: JsonValue) -> str:
    """A scalar of YAML; text stands in double quotes with everything escaped that a YAML reader would not take."""
    if not isinstance(value, str):
        return json.dumps(value)
    return '"' + "".join(_escaped(char) for char in value) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char == "\n":
        return "\\n"
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


LONGEST = 90
"""Characters of a quote that a comment shows."""


def _comment(quote: str) -> str:
    plain = " ".join("".join(char if char.isprintable() else " " for char in quote).split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
