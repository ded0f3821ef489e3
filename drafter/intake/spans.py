"""Stretches of a text, looked up by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from drafter.intake.values import Voice

Span = tuple[int, int]


class Stretch(Protocol):
    """Whatever has a beginning and an end in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=Stretch)


class Spans(Generic[T]):
    """Stretches in the order of the text, so that those at one place are found without a look at all others."""

    def __init__(self, found: Iterable[T]) -> None:
        self.all: list[T] = sorted(found, key=lambda each: (each.start, each.end))
        self._starts = [each.start for each in self.all]
        self._longest = max((each.end - each.start for each in self.all), default=0)

    def over(self, start: int, end: int) -> list[T]:
        """Those that share a character with ``start`` to ``end``."""
        first, last = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
        return [each for each in self.all[first:last] if each.end > start]


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of folded text and whose words it is."""

    start: int
    end: int
    voice: Voice
