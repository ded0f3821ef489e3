"""Measures put together: "5 dinars and 250 fils", "2 days 3 hours", "an hour and a half", ساعة إلا ربع."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction as Ratio
from typing import Final

from drafter.reading.figure import Figure
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.joining import ends_in_figure, is_hundredth, minor_fits, named_by_change
from drafter.reading.lone_units import Measure, is_named_one
from drafter.reading.shares import added_share, decimal
from drafter.reading.tables import bounds, currencies
from drafter.reading.tokens import Token
from drafter.reading.units import Unit, named_by

_LESS: Final = spelled(bounds.LESS)
_BETWEEN: Final = vocabulary(bounds.BETWEEN)
_TEN, _CENTS = 10, 100
_HUNDREDTHS: Final = frozenset(["dollar", "dirham", "riyal", "pound-en", "pound-ar", "euro"])
_GOES_ON: Final = vocabulary(bounds.AFTER_SUM)


class Compounds:
    """Puts the measures of one text together; units and figures are found by their first token."""

    def __init__(
        self,
        tokens: list[Token],
        by_first: Mapping[int, Unit],
        figure_at: Mapping[int, Figure],
        damma: frozenset[int],
        currency: str | None,
    ) -> None:
        self.tokens = tokens
        self.by_first = by_first
        self.figure_at = figure_at
        self.damma = damma
        self.currency = currency

    def read(self, measures: list[Measure]) -> list[Measure]:
        """The measures, each one whole: small change and shares joined to what they belong to."""
        done: list[Measure] = []
        for measure in measures:
            if done and self._adds(done[-1], measure):
                done[-1] = self._of_country(self._sum(done[-1], measure))
            elif done and self._is_taken_off(done[-1], measure):
                done[-1] = replace(done[-1], last=measure.last, why=done[-1].why or _TAKEN_OFF)
            elif done and self._is_shared(done[-1], measure):
                done[-1] = replace(done[-1], last=measure.last, why=done[-1].why or "a share of a percentage")
            elif not done or measure.first >= done[-1].last:
                done.append(self._of_country(self._half_after(measure)))
        return done

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def _is_taken_off(self, whole: Measure, measure: Measure) -> bool:
        """Whether a measure is taken off the one before: the hour of يوم إلا ساعة, a day less an hour."""
        if measure.first != whole.last + 1 or whole.unit is None:
            return False
        return self._text(whole.last) == _LESS or (whole.unit.kind == "time" and self._text(whole.last) == "less")

    def _is_shared(self, share: Measure, measure: Measure) -> bool:
        """Whether a measure is the percentage of which a share is told: "half of one percent"."""
        if measure.unit is None or measure.unit.kind != "percent" or share.figure is None or share.figure.ratio is None:
            return False
        between = measure.first - share.last
        return share.unit is None and (between == 0 or (between == 1 and self._text(share.last) == "of"))

    def _of_country(self, measure: Measure) -> Measure:
        """The measure with the country that stands after its share or its change: دينار ونص كويتي."""
        unit = measure.unit
        if unit is None or unit.kind != "money" or measure.last == unit.last or unit.last - unit.first > 1:
            return measure
        named = named_by(unit, self._text(measure.last))
        return measure if named is None else replace(measure, unit=named, last=measure.last + 1)

    def _adds(self, major: Measure, minor: Measure) -> bool:
        if major.unit is None or minor.unit is None or major.unit.kind not in ("money", "time"):
            return False
        gap = [token.text for token in self.tokens[major.last : minor.first]]
        joined = gap in ([], ["and"], ["و"], [","], ["،"], [",", "and"])
        if not joined or minor.low is not None:
            return False
        if major.unit.kind == "time":
            between = self._text(major.first - 1) in _BETWEEN
            same = gap[-1:] in ([","], ["،"]) and Ratio(minor.value) * minor.unit.hours >= major.unit.hours  # شهر، ثلاثين يوم
            return (
                not between
                and not same
                and not self._is_apart(minor)
                and minor.unit.kind == "time"
                and 0 < minor.unit.hours < (major.step or major.unit.hours)
            )
        change = (minor.unit.kind == "minor" and minor_fits(major.unit, minor.unit)) or is_hundredth(major, minor, self.currency)
        return change and major.unit.kind == "money" and (not gap or gap[0] != ",")

    def _is_apart(self, minor: Measure) -> bool:
        """Whether a particle other than "and" parts a measure from the one before: أسبوع لعشرة أيام is a range."""
        figure, unit = minor.figure, minor.unit
        prefix = figure.prefix if figure is not None and figure.first == minor.first else unit.prefix if unit is not None else ""
        return prefix not in ("", "و", "ال", "وال")

    def _sum(self, major: Measure, minor: Measure) -> Measure:
        assert major.unit is not None
        assert minor.unit is not None
        why = major.why or minor.why
        if major.unit.kind == "time":
            value = major.value * decimal(major.unit.hours) + minor.value * decimal(minor.unit.hours)
            unit = replace(major.unit, hours=Ratio(1), business=major.unit.business or minor.unit.business)
            return replace(major, value=value, unit=unit, last=minor.last, why=why, figure=None, step=minor.unit.hours)
        if minor.unit.kind == "money":
            return replace(major, value=major.value + minor.value / 100, last=minor.last, why=why)
        unit = named_by_change(major.unit, minor.unit)
        currency = unit.currency or (unit.candidates[0] if unit.candidates else None)
        parts = Decimal(currencies.FILS.get(currency or "", 1000)) if minor.unit.name == "fils" else minor.unit.parts
        return replace(major, value=major.value + minor.value / parts, unit=unit, last=minor.last, why=why)

    def _half_after(self, measure: Measure) -> Measure:
        """A share after the noun: "ten dinars and a half", ساعة ونصف, ساعة إلا ربع."""
        if measure.unit is None or measure.unit.kind == "percent" or (measure.unit.last != measure.last and not ends_in_figure(measure)):
            return measure
        at = measure.last
        if self._text(at) == _LESS:
            ratio, last = self._less(at + 1)
            if ratio is None:
                return replace(measure, why=measure.why or _TAKEN_OFF)
            return replace(measure, value=measure.value - decimal(ratio), last=last)
        ratio, last = added_share(self.tokens, at, self.damma)
        if ratio is None:
            return self._loose_number(measure)
        if self._text(last) in ("of",) and measure.unit.kind == "money":
            return measure
        if added_share(self.tokens, last, self.damma)[0] is not None:
            return replace(measure, last=last, why=measure.why or "a share and one more")
        unit = self.by_first.get(last)
        if unit is None or unit.form != "the" or unit.name != measure.unit.name:
            return replace(measure, value=measure.value + decimal(ratio), last=last)
        named = unit if unit.currency is not None and measure.unit.currency is None else measure.unit  # ونصف الدينار الكويتي
        whole = replace(measure.unit, currency=named.currency, candidates=named.candidates)
        return replace(measure, value=measure.value + decimal(ratio), last=unit.last, unit=whole)

    def _less(self, at: int) -> tuple[Ratio | None, int]:
        found = self.figure_at.get(at)
        return (found.ratio, found.last) if found is not None and found.ratio is not None else (None, at)

    def _loose_number(self, measure: Measure) -> Measure:
        """A bare number straight after a measure may be its small change or minutes: "17 USD 25", "1 hour thirty"."""
        joined = self._text(measure.last) in ("and", "و")
        at = measure.last + joined
        found = self.figure_at.get(at)
        if found is None or measure.unit is None:
            return measure
        article = measure.figure is None and self._text(measure.first) in ("a", "an")
        if measure.figure is None and not (measure.unit.form == "two" and found.words) and not article:
            return measure
        if measure.figure is not None and measure.figure.first > measure.unit.first and joined and not found.words:
            return measure
        if not joined and self._is_cents(measure, found):
            return replace(measure, value=measure.value + found.value / _CENTS, last=found.last)
        ends = self._ends_phrase(found.last) or (
            measure.unit.kind == "money" and found.value >= _TEN and self._text(found.last) in _GOES_ON
        )
        bare = self.by_first.get(found.last) is None and ends
        two_digits = (found.words and 0 < found.value < 100) or (len(self._text(at)) == 2 and self._text(at).isdigit())
        if bare and two_digits and found.ratio is None:
            return replace(measure, why="a bare number follows that may belong to it")
        return measure

    def _is_cents(self, measure: Measure, found: Figure) -> bool:
        """ "Twenty-seven dollars seventy-five will go": both in words, of a currency with hundredths, and a verb or a way follows."""
        unit = measure.unit
        one = measure.figure is None and unit is not None and is_named_one(self.tokens, unit)
        worded = (one or (measure.figure is not None and measure.figure.words)) and found.words and self._text(measure.last).isascii()
        if not worded or unit is None or unit.kind != "money" or unit.name not in _HUNDREDTHS or found.ratio is not None:
            return False
        whole = measure.value == measure.value.to_integral_value() and _TEN <= found.value < _CENTS
        return whole and self._text(found.last) in _GOES_ON

    def _ends_phrase(self, at: int) -> bool:
        return at >= len(self.tokens) or self.tokens[at].kind in ("sign", "line") or self._text(at) in ("and", "more", "و")


_TAKEN_OFF: Final = "something is taken off it"
