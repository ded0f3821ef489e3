"""The reading of a text: fold, cut into tokens, find the figures and their units, then the promises."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from typing import Final, Literal

from drafter.reading.book import book
from drafter.reading.bracketed import bracketed
from drafter.reading.clock_times import clock_deadlines
from drafter.reading.dates import DateReader
from drafter.reading.ellipsis import named_before
from drafter.reading.folding import Folded, fold, spelled
from drafter.reading.lone_units import Measure
from drafter.reading.measures import MeasureReader
from drafter.reading.multiples import multiples
from drafter.reading.parting import parted
from drafter.reading.promises import PromiseReader
from drafter.reading.quantities import Quantities
from drafter.reading.ranges import join_ranges
from drafter.reading.tables import times
from drafter.reading.times_of_day import times_of_day
from drafter.reading.tokens import Token, tokenise
from drafter.reading.units import names_unit
from drafter.reading.values import BINDING, Amount, Fraction, Moment, Promise, Reading, TimeOfDay, Unreadable
from drafter.reading.wholes import whole_shares


def read(text: str, lang: Literal["en", "ar"] | None = None, *, currency: str | None = None, now: datetime | None = None) -> Reading:
    """Everything that ``text`` says in figures and promises.

    Both languages are always read, for replies mix them; ``lang`` only settles what writing alone does not ("1,250 KWD"), and is
    told by the script where it is not given. ``currency`` settles names such as دينار that several currencies share;
    ``now`` turns "tomorrow" into a date.

    >>> read("5 to 10 business days").durations[0].hours, read("خلال يومين").durations[0].hours
    (Decimal('240'), Decimal('48'))
    """
    folded = fold(text)
    tokens = bracketed(parted(tokenise(folded.text)), folded)
    hits = book().read(tokens)
    dates = DateReader(tokens, folded, now, hits["moment"])
    told = times_of_day(folded)
    measured = join_ranges(MeasureReader(tokens, folded, currency).read(), tokens)
    measures = dates.read([each for each in measured if not _is_time(each, tokens, folded, told)])
    english = lang == "en" or (lang is None and _is_english(tokens))
    found = Quantities(tokens, folded, english, currency)
    for measure in measures:
        found.add(measure)
    found.take_for_money(named_before(found.placed, tokens))
    sums = [each for each in found.placed if isinstance(each.part, Amount)]
    wholes = whole_shares(tokens, folded, sums, hits["whole"])
    days = [day for day in dates.placed if not any(each.first <= day.first and day.last <= each.last for each in sums)]  # الاثنين والعشرين
    placed = sorted([*found.placed, *days, *wholes], key=lambda each: each.first)
    hours, unnamed = clock_deadlines(tokens, folded)
    unread = [*dates.unreadable, *unnamed, *multiples(tokens, folded, found.placed)]
    promises = PromiseReader(tokens, folded, placed, hits)
    promised = promises.read()
    moments = [each.part for each in days if isinstance(each.part, Moment)]
    fractions = [*found.fractions, *promises.fractions, *(each.part for each in wholes if isinstance(each.part, Fraction))]
    return Reading(
        tuple(found.amounts),
        tuple(found.percents),
        tuple(found.durations),
        tuple(sorted([*(each for each in moments if not _tells_now(each, folded, promised)), *hours], key=_start)),
        tuple(sorted(fractions, key=_start)),
        tuple(found.counts),
        tuple(promised),
        tuple(sorted([*found.unreadable, *promises.unreadable, *unread], key=_start)),
        tuple(told),
    )


def _is_time(measure: Measure, tokens: list[Token], folded: Folded, told: list[TimeOfDay]) -> bool:
    """Whether a figure is a part of a time of the day: the six of "a quarter to six"."""
    start, end = folded.span(tokens[measure.first].start, tokens[measure.last - 1].end)
    at = bisect_right(told, start, key=_start) - 1
    return at >= 0 and end <= told[at].end


def _tells_now(moment: Moment, folded: Folded, promises: list[Promise]) -> bool:
    """Whether "right now" or الحين tells how things stand, and not when something promised will be."""
    if fold(folded.original[moment.start : moment.end]).text not in _NOW:
        return False
    binding = [each for each in promises if each.polarity in BINDING]
    return not any(each.start <= moment.start < each.end for each in binding)


_NOW: Final = frozenset(map(spelled, times.NOW))


def _is_english(tokens: list[Token]) -> bool:
    """Whether words say that a text is English, and none that it is not; the code of a currency says neither."""
    words = [token.text for token in tokens if token.kind == "word"]
    return all(word.isascii() for word in words) and any(len(word) > 3 or names_unit(word) for word in words)


def _start(part: Fraction | Moment | TimeOfDay | Unreadable) -> int:
    return part.start
