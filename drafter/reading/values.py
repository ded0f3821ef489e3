"""What a text says: figures and promises, each with its place in the original text."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction as Ratio
from typing import Final, Literal, TypeAlias

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"

Bound = Literal["exact", "up_to", "at_least", "about"]
DurationKind = Literal["length", "within", "after", "ago", "every"]
Relation = Literal["on", "by", "before", "until", "from"]
Remedy = Literal["credit", "refund", "redelivery", "refill", "discount", "cancel", "consultation"]
Polarity = Literal["promised", "denied", "conditional", "done", "asked"]
BINDING: Final[tuple[Polarity, ...]] = ("promised", "conditional", "done")
"""How a promise is told that binds us: with a condition, or as done, too."""
Speaker = Literal["we", "client", "other"]


@dataclass(frozen=True, slots=True)
class Amount:
    """Money. A range counts with its upper end; ``currency`` is null where ``candidates`` lists several."""

    value: Decimal
    currency: str | None
    candidates: tuple[str, ...]
    start: int
    end: int
    min: Decimal | None = None
    max: Decimal | None = None
    bound: Bound = "exact"


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage: 20 is 20 %. A range counts with its upper end."""

    value: Decimal
    start: int
    end: int
    min: Decimal | None = None
    max: Decimal | None = None
    bound: Bound = "exact"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in hours, the upper end of a range; a business day is 24 hours with ``business``, a month 30 days."""

    hours: Decimal
    min_hours: Decimal | None
    business: bool
    kind: DurationKind
    start: int
    end: int
    bound: Bound = "exact"


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a word for one ("tomorrow", غداً). ``at`` is null where ``now`` was not given and is needed."""

    name: str
    at: date | datetime | None
    relation: Relation
    hours: Decimal | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of the day in minutes after midnight; not ``sure`` where the words leave open which half of the day, and then before noon."""

    minutes: int
    sure: bool
    start: int
    end: int

    def may_be(self, minutes: int) -> bool:
        """Whether it can be the time of so many minutes after midnight.

        >>> TimeOfDay(345, False, 0, 4).may_be(1065), TimeOfDay(345, True, 0, 4).may_be(1065)
        (True, False)
        """
        return self.minutes == minutes or (not self.sure and self.minutes % 720 == minutes % 720)


@dataclass(frozen=True, slots=True)
class Fraction:
    """A share, most often of the price: 1/2, 2/3; 1 is the whole. ``of_price`` where money is named beside it."""

    value: Ratio
    of_price: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Count:
    """A bare number. ``noun`` is what is counted ("followers"), "id" for the number of an order or ticket, or null."""

    value: Decimal
    noun: str | None
    start: int
    end: int
    min: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """A remedy that is spoken of. ``remedy`` is null where the words promise something but not what ("make it right")."""

    remedy: Remedy | None
    polarity: Polarity
    amount: Amount | None
    percent: Decimal | None
    fraction: Ratio | None
    hours: Decimal | None
    business: bool
    speaker: Speaker
    quote: str
    start: int
    end: int
    cue: str = ""
    sure: bool = True
    """Whether the words leave no other reading: a verb commits or tells, and nothing in the sentence asks, denies, doubts or reports."""
    plain: bool = True
    """Whether a denial or request is told in plain words, and not by what stands around it: a refusal, a wish taken back, a report."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A figure that stands in the text and cannot be read with certainty, and why."""

    quote: str
    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read in one text, each kind in the order of the text."""

    amounts: tuple[Amount, ...] = ()
    percents: tuple[Percent, ...] = ()
    durations: tuple[Duration, ...] = ()
    dates: tuple[Moment, ...] = ()
    fractions: tuple[Fraction, ...] = ()
    counts: tuple[Count, ...] = ()
    promises: tuple[Promise, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    times: tuple[TimeOfDay, ...] = ()

    def to_json(self) -> dict[str, JsonValue]:
        """The reading as JSON values: amounts and percentages are decimal strings, hours are numbers.

        >>> Reading(percents=(Percent(Decimal(20), 0, 3),)).to_json()["percents"]
        [{'value': '20', 'start': 0, 'end': 3}]
        """
        return {f.name: [_part(each) for each in getattr(self, f.name)] for f in fields(self) if f.name != "times"}


_INSIDE = frozenset({"cue", "sure"})
"""What the guard uses and is not shown."""
_HOURS = frozenset({"hours", "min_hours"})
_OPTIONAL = frozenset({"min", "max", "min_hours", "candidates"})


def _part(part: object) -> JsonValue:
    shown: dict[str, JsonValue] = {}
    for name in part.__slots__:  # type: ignore[attr-defined]  # every part is a dataclass with slots
        value = getattr(part, name)
        if (name in _OPTIONAL and value in (None, ())) or (name == "bound" and value == "exact") or name in _INSIDE:
            continue
        shown[name] = _number(value) if name in _HOURS and value is not None else _plain(value)
    return shown


def _plain(value: object) -> JsonValue:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Ratio):
        return ratio_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Amount):
        return {"value": f"{value.value:f}", "currency": value.currency}
    return value  # type: ignore[return-value]  # str, int, bool or None


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def ratio_text(value: Ratio) -> str:
    """A share as a decimal string, or as a ratio where it has no finite decimal.

    >>> ratio_text(Ratio(1, 4)), ratio_text(Ratio(2, 3))
    ('0.25', '2/3')
    """
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    return f"{(Decimal(value.numerator) / Decimal(value.denominator)).normalize():f}"
