"""Figures with their units: what each figure of a text is a figure of."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction as Ratio
from typing import Final

from drafter.reading.figure import Figure
from drafter.reading.figures import FigureReader
from drafter.reading.folding import Folded, spelled
from drafter.reading.joining import ends_in_figure, is_hundredth, is_one, marks, minor_fits, same_money
from drafter.reading.lone_units import LoneUnits, Measure, names_date
from drafter.reading.shares import added_share, decimal
from drafter.reading.tables import bounds, currencies, times
from drafter.reading.tables.numbers import ID_NOUNS
from drafter.reading.tokens import Token
from drafter.reading.units import Unit, units

_SURE_BEFORE: Final = frozenset(map(spelled, times.WITHIN_ARABIC_SURE.split()))
_PERCENT_BEFORE: Final = frozenset(map(spelled, bounds.PERCENT_BEFORE.split()))
_MINUS: Final = frozenset(map(spelled, bounds.MINUS.split()))
_LESS: Final = spelled(bounds.LESS)
_COUNTED_TWO: Final = 2
_LIKE_AN_ID: Final = 1000
"""A number from here on after "order" names it and counts no days."""
_IDS: Final = frozenset(map(spelled, ID_NOUNS.split()))
_FEW_WORDS: Final = 3
"""A text of so few words is an amount alone, and a hyphen before it a minus; else it may mark an item of a list."""


class MeasureReader:
    """Joins the figures and units of one text."""

    def __init__(self, tokens: list[Token], folded: Folded, currency: str | None = None) -> None:
        self.currency = currency
        self.tokens = tokens
        self.folded = folded
        self.tanwin, self.damma = marks(tokens, folded)
        self.figures = FigureReader(tokens, self.tanwin, self.damma)
        self.found = self.figures.read()
        taken = {at for figure in self.found for at in range(figure.first, figure.last)}
        self.units = [unit for unit in units(tokens, folded) if not taken.intersection(range(unit.first, unit.last))]
        self.by_first = {unit.first: unit for unit in self.units}
        self.by_last = {unit.last: unit for unit in self.units}
        self.used: set[int] = set()  # first tokens of the units that belong to a figure
        self.figure_at = {figure.first: figure for figure in self.found}
        self.short = sum(token.kind == "word" for token in tokens) <= _FEW_WORDS
        self.lone = LoneUnits(tokens, self.by_last, self.tanwin, self.damma)
        self.rights = [self._right(figure) for figure in self.found]
        self.needs = self._left_needs()

    def read(self) -> list[Measure]:
        """The measures in the order of the text, each unit with one figure at most."""
        self._spread_doubt()
        measures = [self._with_unit(at) for at in range(len(self.found))]
        measures += [one for unit in self.units if unit.first not in self.used for one in self.lone.read(unit)]
        measures.sort(key=lambda each: (each.first, each.last))
        return self._compounds(measures)

    def _spread_doubt(self) -> None:
        """A number that stands against another one makes both unsure, unless "between" stands before them."""
        for at, figure in enumerate(self.found[:-1]):
            following = self.found[at + 1]
            near = following.first - figure.last <= 1
            if figure.clash and near and not self._between(figure.first):
                self.found[at + 1] = replace(following, why=following.why or figure.why)
            elif figure.clash:
                self.found[at] = replace(figure, why=None)

    def _between(self, at: int) -> bool:
        return any(self._text(at - back) in _BETWEEN for back in (1, 2))

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def _with_unit(self, index: int) -> Measure:
        figure = self.found[index]
        after = self.rights[index]
        before = self._left(figure, index)
        if after is not None and before is not None and not self._agree(before, after):
            after = None if self._lent(after, index) else after
            before = None if after is not None and not before.kind == after.kind == "money" else before
        unit = after or before
        why = figure.why
        if after is not None and before is not None and before.kind == after.kind == "money":
            unit, conflict = same_money(before, after)
            why = why or conflict
        if unit is None:
            return Measure(figure.value, None, figure.first, figure.last, figure, why)
        self.used.update(each.first for each in (before, after) if each is not None)
        first = min(figure.first, before.first) if before is not None else figure.first
        last = max(figure.last, after.last) if after is not None else figure.last
        beyond = self.by_first.get(last)
        if beyond is not None and beyond.name in ("sign", "code", "short") and beyond.last not in self.figure_at and unit.kind == "money":
            why = why or same_money(unit, beyond)[1]
        if self._text(last) in (".", ",") and last + 1 < len(self.tokens) and self.tokens[last].glued and self.tokens[last + 1].glued:
            why = why or ("digits follow the currency" if self.tokens[last + 1].kind == "numeral" and unit.kind == "money" else None)
        if unit.form == "two" and figure.value != _COUNTED_TWO and unit.first >= figure.last:
            why = why or "a number before a dual"
        return Measure(figure.value, unit, first, last, figure, why)

    def _right(self, figure: Figure) -> Unit | None:
        at = figure.last
        text = self._text(at)
        if text in ("-", "—") and at + 1 < len(self.tokens) and self.tokens[at].glued and self.tokens[at + 1].glued:
            unit = self.by_first.get(at + 1)
            return unit if unit is not None and unit.name not in ("sign", "code", "short") and not unit.prefix else None
        if figure.ratio is not None and text in ("a", "an", "of"):
            at += 1 + (self._text(at + 1) in ("a", "an"))
        elif text == "(" and self._repeats(figure, at):
            at += 3
        elif (text in _MORE and self.by_first.get(at + 1, _NO_UNIT).kind == "money") or (
            text == "of" and self._text(at - 1) in ("couple", "pair", "quarter", "quarters")
        ):
            at += 1
        unit = self.by_first.get(at)
        if unit is None or (unit.prefix and unit.prefix != "") or (unit.form == "the" and figure.ratio is None and unit.kind == "money"):
            return None
        if unit.kind == "minor" and self._text(unit.first) == "c" and figure.last != unit.first:
            return None
        return None if unit.kind == "time" and self._names_a_day(figure, unit) else unit

    def _names_a_day(self, figure: Figure, unit: Unit) -> bool:
        """ "الطلب 50332 يوم 12 يوليو", "الطلب 50479 اليوم": the number before is an identifier, the day is named or today."""
        if self._text(unit.first) == "اليوم":
            return True
        if self._text(unit.first) == "يوم" and (names_date(self._text(unit.last)) or names_date(self._text(unit.last + 1))):
            return True
        return figure.value >= _LIKE_AN_ID and not figure.words and any(self._text(figure.first - back) in _IDS for back in (1, 2))

    def _repeats(self, figure: Figure, at: int) -> bool:
        """Whether "(5)" after "five" says the same again."""
        if self._text(at + 2) != ")":
            return False
        other = self.figure_at.get(at + 1)
        return other is not None and other.last == at + 2 and other.value == figure.value

    def _left(self, figure: Figure, index: int) -> Unit | None:
        at = figure.first
        if self._text(at - 1) == "-" and self.tokens[at].glued:
            at -= 1
        if at and self._text(at - 1) in (".", ":"):
            at -= 1
        unit = self.by_last.get(at)
        if unit is not None and unit.kind == "time" and unit.form == "plain" and is_one(figure) and unit.first not in self.used:
            return unit if not self.tokens[unit.first].text.isascii() else None
        if unit is None or unit.first in self.used or unit.form in ("two", "one") or figure.ratio is not None:
            return None
        if unit.form == "the":  # الدنانير الأربعة: the four dinars
            return unit if unit.kind == "money" and figure.words and figure.prefix == "ال" else None
        if unit.kind == "percent":
            return unit if self.tokens[figure.first].glued or self._text(unit.first) != "%" else None
        if unit.kind != "money" or (index and self.found[index - 1].last == unit.first and self.by_first.get(unit.first) is None):
            return None
        if at != figure.first and unit.name not in ("sign", "code", "short", "rupee"):
            return None
        return unit

    def _agree(self, before: Unit, after: Unit) -> bool:
        return before.kind == after.kind == "money" and not same_money(before, after)[1]

    def _lent(self, after: Unit, index: int, needs: list[bool] | None = None) -> bool:
        """Whether the unit after a figure stands before the next figure and belongs to that one: "rmb 10 usd 20"."""
        return (
            after.kind == "money"
            and index + 1 < len(self.found)
            and self.found[index + 1].first == after.last
            and (needs or self.needs)[index + 1]
        )

    def _left_needs(self) -> list[bool]:
        """For each figure, whether it has no currency after it but one that the next figure needs."""
        needs = [True] * len(self.found)
        for index in range(len(self.found) - 1, -1, -1):
            after = self.rights[index]
            needs[index] = after is None or after.kind != "money" or self._lent(after, index, needs)
        return needs

    # nouns that are their own number -----------------------------------------------------------------------------------

    # figures in two units, and a half after the noun ---------------------------------------------------------------------

    def _compounds(self, measures: list[Measure]) -> list[Measure]:
        done: list[Measure] = []
        for measure in measures:
            measure = self._signed(measure)
            if done and self._adds(done[-1], measure):
                done[-1] = self._sum(done[-1], measure)
                continue
            if done and measure.first < done[-1].last:
                continue
            done.append(self._half_after(measure))
        return done

    def _signed(self, measure: Measure) -> Measure:
        at = measure.first - 1
        if self._text(at) in _MINUS and measure.figure is not None:
            return replace(measure, value=-measure.value, first=at, negative=True)
        minus = [each for each in (at, measure.figure.first - 1 if measure.figure else -1) if self._text(each) == "-"]
        if not minus or measure.figure is None:
            return measure
        sign = minus[-1]
        if not self.tokens[sign + 1].glued or not self._starts_amount(sign):
            return measure
        return replace(measure, value=-measure.value, first=min(sign, measure.first), negative=True)

    def _starts_amount(self, sign: int) -> bool:
        """Whether a hyphen is a minus: not a dash after a word or number, not the mark of a list item."""
        if sign and self.tokens[sign].glued:
            return self.by_last.get(sign) is not None
        if sign and self.tokens[sign - 1].kind not in ("line",):
            return self.tokens[sign - 1].kind in ("word", "sign") or self.tokens[sign - 1].text == "("
        return self.short

    def _adds(self, major: Measure, minor: Measure) -> bool:
        if major.unit is None or minor.unit is None or major.unit.kind not in ("money", "time"):
            return False
        gap = [token.text for token in self.tokens[major.last : minor.first]]
        joined = gap in ([], ["and"], ["و"], [","], ["،"], [",", "and"])
        if not joined or minor.low is not None:
            return False
        if major.unit.kind == "time":
            return minor.unit.kind == "time" and 0 < minor.unit.hours < (major.step or major.unit.hours)
        change = (minor.unit.kind == "minor" and minor_fits(major.unit, minor.unit)) or is_hundredth(major, minor, self.currency)
        return change and major.unit.kind == "money" and (not gap or gap[0] != ",")

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
        currency = major.unit.currency or (major.unit.candidates[0] if major.unit.candidates else None)
        parts = Decimal(currencies.FILS.get(currency or "", 1000)) if minor.unit.name == "fils" else minor.unit.parts
        return replace(major, value=major.value + minor.value / parts, last=minor.last, why=why)

    def _half_after(self, measure: Measure) -> Measure:
        """A share after the noun: "ten dinars and a half", ساعة ونصف, ساعة إلا ربع."""
        if measure.unit is None or measure.unit.kind == "percent" or (measure.unit.last != measure.last and not ends_in_figure(measure)):
            return measure
        at = measure.last
        if self._text(at) == _LESS:
            ratio, last = self._less(at + 1)
            if ratio is None:
                return replace(measure, why=measure.why or "something is taken off it")
            return replace(measure, value=measure.value - decimal(ratio), last=last)
        ratio, last = added_share(self.tokens, at, self.damma)
        if ratio is None:
            return self._loose_number(measure)
        if self._text(last) in ("of",) and measure.unit.kind == "money":
            return measure
        unit = self.by_first.get(last)
        if unit is not None and unit.form == "the" and unit.name == measure.unit.name:
            last = unit.last
        return replace(measure, value=measure.value + decimal(ratio), last=last)

    def _less(self, at: int) -> tuple[Ratio | None, int]:
        found = self.figure_at.get(at)
        return (found.ratio, found.last) if found is not None and found.ratio is not None else (None, at)

    def _loose_number(self, measure: Measure) -> Measure:
        """A bare number straight after a measure may be its small change or minutes: "17 USD 25", "1 hour thirty"."""
        joined = self._text(measure.last) == "and"
        at = measure.last + joined
        found = self.figure_at.get(at)
        if found is None or measure.unit is None:
            return measure
        if measure.figure is None and not (measure.unit.form == "two" and found.words):
            return measure
        if measure.figure is not None and measure.figure.first > measure.unit.first and joined and not found.words:
            return measure
        if not joined and self._is_cents(measure, found):
            return replace(measure, value=measure.value + found.value / _CENTS, last=found.last)
        bare = self.by_first.get(found.last) is None and self._ends_phrase(found.last)
        two_digits = (found.words and 0 < found.value < 100) or (len(self._text(at)) == 2 and self._text(at).isdigit())
        if bare and two_digits and found.ratio is None:
            return replace(measure, why="a bare number follows that may belong to it")
        return measure

    def _is_cents(self, measure: Measure, found: Figure) -> bool:
        """ "Twenty-seven dollars seventy-five will go": both in words, of a currency with hundredths, and a verb or a way follows."""
        worded = measure.figure is not None and measure.figure.words and found.words and self._text(measure.last).isascii()
        unit = measure.unit
        if not worded or unit is None or unit.kind != "money" or unit.name not in _HUNDREDTHS or found.ratio is not None:
            return False
        whole = measure.value == measure.value.to_integral_value() and _TEN <= found.value < _CENTS
        return whole and self._text(found.last) in _GOES_ON

    def _ends_phrase(self, at: int) -> bool:
        return at >= len(self.tokens) or self.tokens[at].kind in ("sign", "line") or self._text(at) in ("and", "more", "و")


_TEN, _CENTS = 10, 100
_HUNDREDTHS: Final = frozenset(["dollar", "dirham", "riyal", "pound", "euro"])
_GOES_ON: Final = frozenset(["will", "is", "was", "goes", "go", "went", "to", "back", "in", "into", "within", "comes", "has", "stays"])
_BETWEEN: Final = frozenset(map(spelled, bounds.BETWEEN.split()))
_MORE: Final = frozenset(["more", "additional", "extra", "further"])
_NO_UNIT: Final = Unit("", 0, 0)
