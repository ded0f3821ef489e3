"""From measures to what a reading lists: amounts, percentages, durations, fractions, counts, and what is unreadable."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction as Ratio
from typing import Any, Final

from drafter import money
from drafter.reading.bound_words import bound, kind
from drafter.reading.day_numbers import is_day_or_hour
from drafter.reading.figure import Figure
from drafter.reading.folding import Folded, spelled
from drafter.reading.idle_times import SPEECH, is_idle, may_be_idle
from drafter.reading.lone_units import Measure
from drafter.reading.sentences import Placed
from drafter.reading.shares import decimal, price_noun
from drafter.reading.tables import bounds, currencies, times
from drafter.reading.tables.numbers import ID_NOUNS
from drafter.reading.tokens import Token
from drafter.reading.units import Unit
from drafter.reading.values import Amount, Count, Duration, Fraction, Percent, Unreadable


class Quantities:
    """Sorts the measures of one text into their kinds; what cannot be read with certainty goes to ``unreadable``."""

    def __init__(self, tokens: list[Token], folded: Folded, comma_groups: bool, currency: str | None) -> None:
        self.tokens = tokens
        self.folded = folded
        self.comma_groups = comma_groups
        self.currency = currency
        self.amounts: list[Amount] = []
        self.percents: list[Percent] = []
        self.durations: list[Duration] = []
        self.fractions: list[Fraction] = []
        self.counts: list[Count] = []
        self.unreadable: list[Unreadable] = []
        self.placed: list[Placed] = []

    def add(self, measure: Measure) -> None:
        """Take one measure in, and note the tokens that its figure stands in."""
        lists: tuple[list[Any], ...] = (self.amounts, self.percents, self.durations, self.fractions, self.counts)
        before = [len(each) for each in lists]
        self._sort(measure)
        for each, length in zip(lists, before, strict=True):
            self.placed += [Placed(measure.first, measure.last, part) for part in each[length:]]

    def take_for_money(self, amounts: list[Placed]) -> None:
        """Turn bare numbers into the amounts they are."""
        by_first = {amount.first: amount for amount in amounts}
        if not by_first:
            return
        taken = [each for each in self.placed if each.first in by_first and isinstance(each.part, Count)]
        gone = {id(each.part) for each in taken}
        self.counts = [each for each in self.counts if id(each) not in gone]
        self.placed = [by_first[each.first] if id(each.part) in gone else each for each in self.placed]
        added = [each.part for each in amounts if isinstance(each.part, Amount)]
        self.amounts = sorted([*self.amounts, *added], key=lambda each: each.start)

    def _sort(self, measure: Measure) -> None:
        kind = measure.unit.kind if measure.unit is not None else ""
        if kind in ("money", "minor"):
            self._money(measure)
        elif kind == "percent":
            self._percent(measure)
        elif kind == "time":
            self._time(measure)
        elif measure.figure is not None and measure.figure.ratio is not None and measure.low is None:
            self._fraction(measure, -measure.figure.ratio if measure.negative else measure.figure.ratio)
        elif self._percent_before(measure):
            self._percent(measure)
        else:
            self._count(measure)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place of ``tokens[first:last]`` in the original."""
        return self.folded.span(self.tokens[first].start, self.tokens[last - 1].end)

    def refuse(self, measure: Measure, why: str) -> None:
        """List a measure as unreadable."""
        start, end = self.span(measure.first, measure.last)
        self.unreadable.append(Unreadable(self.folded.original[start:end], start, end, why))

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    # money --------------------------------------------------------------------------------------------------------------

    def _money(self, measure: Measure) -> None:
        assert measure.unit is not None
        currency, candidates = self._currency(measure.unit)
        value, why = self._settled(measure, (currency,) if currency else candidates)
        parts = Decimal(1)
        if measure.unit.kind == "minor":
            parts = measure.unit.parts or Decimal(currencies.FILS.get(currency or "", 0))
            if not parts:
                why = why or "fils of which currency is not said"
                parts = Decimal(1)
        if self._is_lone_change(measure):
            why = why or "the whole units that it belongs to could not be read"
        if why or self._is_share_of(measure):
            self.refuse(measure, why or "a share of a sum")
            return
        low = None if measure.low is None else measure.low / parts
        start, end = self.span(measure.first, measure.last)
        value = value / parts
        if self._accounting(start, end):
            value, start, end = -value, start - 1, end + 1
        high = None if low is None else value
        self.amounts.append(
            Amount(value, currency, () if currency else candidates, start, end, low, high, bound(self._text, measure.first, measure.last))
        )

    def _is_lone_change(self, measure: Measure) -> bool:
        """Small change that is joined to whole units which could not be read: "the three dinars and 250 fils"."""
        if measure.unit is None or measure.unit.kind != "minor":
            return False
        joined = self._text(measure.first).startswith("و") or self._text(measure.first - 1) in ("and", "و")
        before = [self._text(measure.first - back) for back in range(1, 6)]
        return joined and any(_WHOLE_UNIT.search(word) for word in before)

    def _is_share_of(self, measure: Measure) -> bool:
        return (
            measure.figure is not None
            and measure.figure.ratio is not None
            and self._text(measure.figure.last) == "of"
            and measure.unit is not None
            and measure.unit.form == "plural"
        )

    def _accounting(self, start: int, end: int) -> bool:
        """Parentheses make an amount negative only where they and it are the whole text."""
        text = self.folded.original
        return text[:start].strip() == "(" and text[end:].strip() == ")"

    def _currency(self, unit: Unit) -> tuple[str | None, tuple[str, ...]]:
        if self.currency is not None and self.currency in unit.candidates:
            return self.currency, ()
        return unit.currency, unit.candidates

    def _settled(self, measure: Measure, names: tuple[str, ...]) -> tuple[Decimal, str | None]:
        """The value, read by the places of the currency where a separator can mean two things."""
        figure = measure.figure
        if measure.why:
            return measure.value, measure.why
        if figure is not None and figure.each:
            return measure.value, "several numbers before one unit"
        if figure is None or figure.grouped is None:
            return measure.value, None
        three = [money.places(name) == 3 for name in names]
        if figure.comma:
            if self.comma_groups or not three or not three[0]:
                return measure.value, None
            return measure.value, "its comma may be a decimal or a thousands sign"
        if three and all(three):
            return measure.value, None
        return measure.value, "its point may be a decimal or a thousands sign"

    # percentages, times ---------------------------------------------------------------------------------------------------

    def _percent_before(self, measure: Measure) -> bool:
        return (
            measure.figure is not None
            and measure.figure.ratio is None
            and self._text(measure.first - 1) in _PERCENT_BEFORE
            and not self._noun(measure)[0]
        )

    def _percent(self, measure: Measure) -> None:
        figure, why = measure.figure, measure.why
        if figure is not None and figure.ratio is not None and (figure.ratio * _THOUSAND).denominator != 1:
            why = why or "a share of a percentage, or a slip"  # ثلثين بالمية, two thirds, for thirty
        if why or (figure is not None and figure.each):
            self.refuse(measure, why or "several numbers before one sign")
            return
        start, end = self.span(measure.first, measure.last)
        high = None if measure.low is None else measure.value
        self.percents.append(Percent(measure.value, start, end, measure.low, high, bound(self._text, measure.first, measure.last)))
        if measure.value == 100 and measure.low is None and self._of_price(measure.last):
            self.fractions.append(Fraction(Ratio(1), True, start, end))

    def _time(self, measure: Measure) -> None:
        assert measure.unit is not None
        if self._no_length(measure) or is_idle(self._text, measure):
            return
        figure = measure.figure
        why = measure.why
        if figure is not None and figure.each:
            why = why or "several numbers before one unit"
        if figure is not None and figure.grouped is not None and not figure.comma:
            why = why or "its point may be a decimal or a thousands sign"
        if figure is not None and figure.ratio is not None and not figure.words and measure.unit.form == "plural":
            why = why or "a share, or from one number to the other"  # "2/3 days"
        if measure.negative:
            why = why or "no length of time is negative"
        if may_be_idle(self._text, measure):
            why = why or SPEECH
        if why:
            self.refuse(measure, why)
            return
        length = measure.unit.hours
        start, end = self.span(measure.first, measure.last)
        low = None if measure.low is None else tidy(measure.low * decimal(length))
        hours = tidy(measure.value * length.numerator / length.denominator)
        self.durations.append(
            Duration(
                hours,
                low,
                measure.unit.business,
                kind(self._text, measure.first, measure.last),
                start,
                end,
                bound(self._text, measure.first, measure.last),
            )
        )

    def _no_length(self, measure: Measure) -> bool:
        """A rate or a clock time is no length: "per day", الساعة 9."""
        assert measure.unit is not None
        before = self._text(measure.first - 1)
        if measure.unit.name == "minute" and before in _HOUR_NAMES:
            return True  # العاشرة وخمس دقائق: five past ten
        which = before in _WHICH_DAY and measure.unit.form != "two" and self._text(measure.first - 2) not in _WITHIN
        return measure.figure is None and (before in _EVERY or which or (before == "the" and self._text(measure.first - 2) != "within"))

    # fractions, counts ----------------------------------------------------------------------------------------------------

    def _fraction(self, measure: Measure, ratio: Ratio) -> None:
        if measure.why:
            self.refuse(measure, measure.why)
            return
        start, end = self.span(measure.first, measure.last)
        self.fractions.append(Fraction(ratio, self._of_price(measure.last), start, end))

    def _of_price(self, at: int) -> bool:
        return any(price_noun(self._text(each)) for each in range(at, at + 5) if self._text(each) not in (".", ",", "،"))

    def _noun(self, measure: Measure) -> tuple[str | None, bool]:
        """What is counted, and whether a word follows that might be it."""
        at = measure.last
        for each in (at, at + 1, at + 2):
            found = _NOUNS.get(self._text(each))
            if found is not None:
                return found, True
            if each < len(self.tokens) and self.tokens[each].kind not in ("word", "numeral"):
                break
        if any(self._text(measure.first - back) in _ID_NOUNS for back in (1, 2)):
            return "id", True
        return None, False

    def _count(self, measure: Measure) -> None:
        figure = measure.figure
        if figure is None or self._is_mark(measure, figure):
            return
        if figure.each:
            self._list(figure)
            return
        noun, known = self._noun(measure)
        why = measure.why
        if figure.coded and self._text(measure.last) not in _NOUNS:
            return
        if noun not in (None, "id"):
            why = why or figure.loose
        if known and figure.grouped is not None and not figure.comma:
            why = why or "its point may be a decimal or a thousands sign"
        if why:
            self.refuse(measure, why)
            return
        start, end = self.span(measure.first, measure.last)
        self.counts.append(Count(measure.value, noun, start, end, measure.low))

    def _list(self, figure: Figure) -> None:
        at = self.tokens[figure.first].start
        for each in figure.each:
            start, end = self.folded.span(at, at + len(each))
            self.counts.append(Count(Decimal(each), None, start, end))
            at += len(each) + 1

    def _is_mark(self, measure: Measure, figure: Figure) -> bool:
        """List marks, ordinals, clock times and identifiers count nothing."""
        tokens, at = self.tokens, measure.last
        before, after = self._text(measure.first - 1), self._text(at)
        if after in _ORDINALS and tokens[at].glued:
            return True
        if is_day_or_hour(measure.value, before, after, self._text(measure.first - 2)) and not self._noun(measure)[0]:
            return True
        if after in (".", ")") and tokens[at].glued and at + 1 < len(tokens):
            return measure.first == 0 or tokens[measure.first - 1].kind == "line"
        if before == "الساعه" or after in _CLOCK:
            return True
        if figure.words and figure.value == 1 and before in _PRONOUNS:
            return True
        first = tokens[measure.first]
        glued_name = (
            first.glued and measure.first > 0 and tokens[measure.first - 1].kind == "word" and tokens[measure.first - 1].text.isascii()
        )
        return first.kind == "numeral" and glued_name


def tidy(value: Decimal) -> Decimal:
    """A decimal without needless noughts: hours are compared and shown."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


_THOUSAND: Final = 1000
_WHOLE_UNITS: Final = "دولار دينار دنانير دراهم درهم ريال جنيه يورو dinar dirham riyal rial dollar pound euro"
_WHOLE_UNIT: Final = re.compile("|".join(map(spelled, _WHOLE_UNITS.split())))
"""Words for whole units of money: dollar, dinar, dirham, riyal, pound, euro."""
_WHICH_DAY: Final = frozenset(map(spelled, times.ORDINALS.split()))
_PERCENT_BEFORE: Final = frozenset(map(spelled, bounds.PERCENT_BEFORE.split()))
_WITHIN: Final = frozenset(map(spelled, ["within", "in", "خلال", "بغضون", "غضون", "بظرف", "ظرف", "بخلال"]))
_EVERY: Final = frozenset(map(spelled, times.EVERY.split()))
_HOUR_NAMES: Final = frozenset(map(spelled, f"{bounds.ARABIC_ORDINALS} الواحدة العاشرة عشرة".split()))
_ORDINALS: Final = frozenset(bounds.ORDINAL_ENDINGS.split())
_CLOCK: Final = frozenset(map(spelled, bounds.CLOCK_AFTER.split()))
_PRONOUNS: Final = frozenset(bounds.NOT_COUNTED_BEFORE.split())
_NOUNS: Final = {spelled(word): name for name, words, _ in bounds.NOUNS for word in words.split()}
_ID_NOUNS: Final = frozenset(map(spelled, ID_NOUNS.split()))
