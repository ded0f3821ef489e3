"""What a question took of a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from drafter.writing.model import Answer


@dataclass(frozen=True, slots=True)
class Usage:
    """What was taken of a model; tokens are None where the server does not count them."""

    name: str
    input_tokens: int | None
    output_tokens: int | None
    seconds: float

    def to_json(self) -> dict[str, Any]:
        """The usage as plain values."""
        return {
            "name": self.name,
            "input_tokens": self.input_tokens,
            "output_tokens": self.output_tokens,
            "seconds": round(self.seconds, 3),
        }


def usage(name: str, answers: Sequence[Answer], seconds: float) -> Usage:
    """The sum of several answers; unknown where one of them is."""
    into, out = [answer.input_tokens for answer in answers], [answer.output_tokens for answer in answers]
    return Usage(name, _sum(into), _sum(out), seconds)


def _sum(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known and len(known) == len(counts) else None
