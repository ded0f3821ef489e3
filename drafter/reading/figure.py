"""A figure that was found in a line of tokens, before it is known what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction as Ratio


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in ``tokens[first:last]``.

    ``grouped`` is the other reading of "12.500"; ``ratio`` is set for a fraction; ``why`` says why the value is not sure;
    ``clash`` that a second number follows which makes no one number with it; ``each`` lists the numbers of "22,24,26";
    ``coded`` that it is a piece of a code or of a number that was cut, so that it counts nothing by itself; ``loose`` why it
    is not sure beside a unit, though it may stand alone.
    """

    value: Decimal
    first: int
    last: int
    why: str | None = None
    grouped: Decimal | None = None
    comma: bool = False
    ratio: Ratio | None = None
    words: bool = False
    clash: bool = False
    prefix: str = ""
    scale: int = 1
    each: tuple[str, ...] = ()
    coded: bool = False
    loose: str | None = None
