"""Figures with their units: what each figure of a text is a figure of."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from drafter.reading.compounds import Compounds
from drafter.reading.figure import Figure
from drafter.reading.figures import FigureReader
from drafter.reading.folding import Folded, spelled, vocabulary
from drafter.reading.joining import is_one, marks, same_money
from drafter.reading.labels import label
from drafter.reading.lending import ABBREVIATED, owner
from drafter.reading.lone_units import LoneUnits, Measure, is_named_one, names_date
from drafter.reading.shares import COUNTED
from drafter.reading.signs import Signs
from drafter.reading.tables import bounds, times
from drafter.reading.tables.currencies import GLUED_MINOR
from drafter.reading.tables.numbers import ID_NOUNS
from drafter.reading.tokens import Token
from drafter.reading.units import Unit, may_be_word, units

_COUNTED_TWO: Final = 2
_CENTS: Final = 100
_TEN, _HUNDRED = 10, 100
_ONE: Final = vocabulary("واحد واحدة")
_DAY_WHEN: Final = vocabulary(times.DAY_WHEN)
_COUNT_BEFORE: Final = vocabulary(times.COUNT_BEFORE)
_GLUED: Final = frozenset(GLUED_MINOR.split())
_LIKE_AN_ID: Final = 1000
_NO_DAYS: Final = 1000
"""No length of time is told in so many days."""
"""A number from here on after "order" names it and counts no days."""
_IDS: Final = frozenset(map(spelled, ID_NOUNS.split()))
_ENDINGS: Final = frozenset(f"{bounds.ORDINAL_ENDINGS} x e am pm".split())
"""What may be glued to digits that are no sum: $5th, $5x."""


class MeasureReader:
    """Joins the figures and units of one text."""

    def __init__(self, tokens: list[Token], folded: Folded, currency: str | None = None) -> None:
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
        self.signs = Signs(tokens, folded, self.by_last)
        self.compounds = Compounds(tokens, self.by_first, self.figure_at, self.damma, currency)
        self.lone = LoneUnits(tokens, self.by_last, self.tanwin, self.damma)
        self.rights = [self._right(figure) for figure in self.found]
        self.needs = self._left_needs()
        self.torn = self._settle_lent()

    def _settle_lent(self) -> dict[int, Figure]:
        """Give each unit between two figures to the one it belongs to; those that may be either's are told with the second figure."""
        torn: dict[int, Figure] = {}
        for at, figure in enumerate(self.found[:-1]):
            unit, following = self.rights[at], self.found[at + 1]
            if unit is None or unit.kind not in ("money", "percent") or unit.last != following.first:
                continue
            beyond = self.rights[at + 1]
            if beyond is not None and not (beyond.kind == "money" and self._lent(beyond, at + 1)):
                continue
            if self.by_last.get(figure.first) is not None and self.by_last[figure.first].kind == "money":
                continue
            owned = owner(self.tokens, figure, unit, following)
            if owned == "right":
                self.rights[at] = None
            elif owned == "either":
                torn[at] = following
        return torn

    def read(self) -> list[Measure]:
        """The measures in the order of the text, each unit with one figure at most."""
        self._spread_doubt()
        measures = [self._with_unit(at) for at in range(len(self.found))]
        measures += [one for unit in self.units if unit.first not in self.used for one in self.lone.read(unit)]
        measures.sort(key=lambda each: (each.first, each.last))
        return self.compounds.read([self.signs.signed(each, first=each is measures[0]) for each in measures])

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
        noun = self._named_by_noun(figure)
        if noun is not None:
            return noun
        after = self.rights[index]
        before = self._left(figure, index)
        if after is not None and before is not None and not self._agree(before, after):
            after = None if self._lent(after, index) else after
            before = None if after is not None and not before.kind == after.kind == "money" else before
        unit = after or before
        why = figure.why
        if index in self.torn and after is not None:
            self.used.add(after.first)
            return Measure(figure.value, after, figure.first, self.torn[index].last, figure, why or "a currency between two numbers")
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
        if unit.kind == "money" and self._goes_on(last):
            why = why or "digits follow the currency"
        if before is not None and figure.prefix.startswith("و"):
            why = why or "a number that is joined to a currency before it"  # دينار ومية: one and a hundred of its change
        why = why or figure.loose or self._doubt_of_name(figure, unit)
        if unit.form == "two" and figure.value != _COUNTED_TWO and unit.first >= figure.last:
            why = why or "a number before a dual"
        return Measure(figure.value, unit, first, last, figure, why)

    def _named_by_noun(self, figure: Figure) -> Measure | None:
        """The measure whose noun tells the last one or two: ألف ودولارين is 1,002 dollars, مئة ودرهم 101; after digits it is not sure."""
        joined = self._text(figure.last) == "و"
        unit = self.by_first.get(figure.last + joined)
        if unit is None or unit.kind not in ("money", "time") or not (joined or unit.prefix == "و") or unit.form not in ("two", "plain"):
            return None
        if figure.ratio is not None or figure.prefix == "ال" or not figure.value or self._is_told(figure, unit):
            return None
        round_number = not figure.value % _HUNDRED
        if not round_number and (unit.kind == "time" or unit.form == "plain" or figure.value < _TEN):
            return None
        self.used.add(unit.first)
        last = unit.last + (unit.form == "plain" and self._text(unit.last) in _ONE)
        why = figure.why or (None if figure.words and round_number else "a number before a dual, or one sum more")
        return Measure(figure.value + (_COUNTED_TWO if unit.form == "two" else 1), unit, figure.first, last, figure, why)

    def _is_told(self, figure: Figure, unit: Unit) -> bool:
        """Whether the number has a unit of its own, names a thing, or the noun has a number or share behind it."""
        owned = self.by_last.get(figure.first)
        if (owned is not None and owned.kind == "money") or label(self.tokens, figure) is not None:
            return True
        behind = self.figure_at.get(unit.last)
        follows = self._text(unit.last)
        return (behind is not None and behind.ratio is None and not is_one(behind)) or (
            follows.startswith("و") and unit.form == "plain" and unit.kind == "time"
        )

    def _goes_on(self, at: int) -> bool:
        """Whether a point or comma and digits are glued to a currency, and are no sum of their own: "12 USD.50"."""
        if self._text(at) not in (".", ",") or at + 1 >= len(self.tokens) or self._is_next_sum(at):
            return False
        following = self.tokens[at + 1]
        return self.tokens[at].glued and following.glued and following.kind == "numeral"

    def _is_next_sum(self, comma: int) -> bool:
        """Whether a comma is followed by a figure with a currency of its own: "5 USD,7 USD"."""
        following = self.figure_at.get(comma + 1)
        return self._text(comma) == "," and following is not None and self.by_first.get(following.last, _NO_UNIT).kind == "money"

    def _doubt_of_name(self, figure: Figure, unit: Unit) -> str | None:
        """Why a number with a currency may name a thing all the same: "account 5512 USD", "USD-88231", "$5th"."""
        if unit.kind not in ("money", "minor"):
            return None
        if label(self.tokens, figure) == "name":
            return "a number that names a thing, or a sum"
        if unit.last == figure.first and may_be_word(self.tokens, unit):
            return "a word in capitals, or a currency"
        at = figure.first - 1
        if self._text(at) == "-" and unit.last == at and unit.name == "code" and self.tokens[at].glued and self.tokens[at + 1].glued:
            coded = not self.signs.short or (self._text(figure.first).isdigit() and figure.value >= _LIKE_AN_ID)
            return "a code, or a negative sum" if coded else None
        ordinal = unit.last <= figure.first and self._text(figure.last) in _ENDINGS and self.tokens[figure.last].glued
        return "an ordinal or a multiple, or a sum" if ordinal else None

    def _right(self, figure: Figure) -> Unit | None:
        at = figure.last
        text = self._text(at)
        if text in ("-", "—") and at + 1 < len(self.tokens) and self.tokens[at].glued and self.tokens[at + 1].glued:
            unit = self.by_first.get(at + 1)
            return unit if unit is not None and unit.name not in ("sign", "code", "short") and not unit.prefix else None
        if figure.ratio is not None and text in ("a", "an", "of"):
            at += 1 + (self._text(at + 1) in ("a", "an"))
        elif text == "(" and self._repeats(figure, at):
            at = self.figure_at[at + 1].last + 1
        elif (text in _MORE and self.by_first.get(at + 1, _NO_UNIT).kind == "money") or (
            text == "of" and self._text(at - 1) in ("couple", "pair", "quarter", "quarters")
        ):
            at += 1
        unit = self.by_first.get(at)
        if unit is None or (unit.prefix and unit.prefix != "") or (unit.form == "the" and figure.ratio is None and unit.kind == "money"):
            return None
        if unit.kind == "minor" and self._text(unit.first) == "c" and figure.last != unit.first:
            return None
        if unit.kind == "minor" and self._text(unit.first) in _GLUED and not (self.tokens[unit.first].glued and figure.value < _CENTS):
            return None
        return None if unit.kind == "time" and self._names_a_day(figure, unit) else unit

    def _names_a_day(self, figure: Figure, unit: Unit) -> bool:
        """ "الطلب 50332 يوم 12 يوليو", "الطلب 50479 اليوم": the number before is an identifier, the day is named or today."""
        if self._text(unit.first) == "اليوم":
            return True
        if self._text(unit.first) == "يوم" and (names_date(self._text(unit.last)) or names_date(self._text(unit.last + 1))):
            return True
        before = [self._text(figure.first - back) for back in (1, 2, 3)]
        if self._text(unit.first) == "يوم" and self._text(unit.last) in _DAY_WHEN and not _COUNT_BEFORE.isdisjoint(before):
            return True  # العدد كان 3,100 يوم بدأ الطلب: the day when
        if self._text(unit.first) == "يوم" and figure.value >= _NO_DAYS:
            return True  # من 4000 يوم انحذف الحساب
        return figure.value >= _LIKE_AN_ID and not figure.words and any(self._text(figure.first - back) in _IDS for back in (1, 2))

    def _repeats(self, figure: Figure, at: int) -> bool:
        """Whether "(5)" after "five", or "(twenty-four)" after "24", says the same again."""
        other = self.figure_at.get(at + 1)
        return other is not None and self._text(other.last) == ")" and other.value == figure.value

    def _left(self, figure: Figure, index: int) -> Unit | None:
        at = figure.first
        if self._text(at - 1) == "-" and self.tokens[at].glued:
            at -= 1
        if at and self._text(at - 1) in _BEFORE_FIGURE and not (self._text(at - 1) == "." and self._counts(figure.last)):
            at -= 1
        if self._text(at - 1) == "ال":
            at -= 1
        definite = (figure.words and figure.prefix == "ال") or self._text(at) == "ال"
        unit = self.by_last.get(at)
        if unit is not None and unit.kind == "time" and unit.form == "plain" and is_one(figure) and unit.first not in self.used:
            return unit if not self.tokens[unit.first].text.isascii() else None
        if unit is None or unit.first in self.used or unit.form in ("two", "one") or figure.ratio is not None:
            return None
        if unit.kind == "money" and is_named_one(self.tokens, unit):
            return None  # "a dollar fifty" is no fifty dollars
        if unit.kind == "time" and definite and self._text(unit.last - 1) in _TIMES:  # الأيام الثلاثة, الساعات الـ24
            return unit
        if unit.form == "the":  # الدنانير الأربعة: the four dinars
            return unit if unit.kind == "money" and definite else None
        if unit.kind == "percent":
            return unit if self.tokens[figure.first].glued or self._text(unit.first) != "%" else None
        if unit.kind != "money" or (index and self.found[index - 1].last == unit.first and self.by_first.get(unit.first) is None):
            return None
        if at != figure.first and unit.name not in ("sign", "code", "short", "rupee") and self._text(unit.first) not in ABBREVIATED:
            return None
        return unit

    def _counts(self, at: int) -> bool:
        return self._text(at) in COUNTED or self._text(at + 1) in COUNTED

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


_BETWEEN: Final = frozenset(map(spelled, bounds.BETWEEN.split()))
_BEFORE_FIGURE: Final = frozenset(".:=+")
"""Between a currency and its figure: Dhs. 45, USD: 20, AED=20, AED +20."""
_MORE: Final = frozenset(["more", "additional", "extra", "further"])
_TIMES: Final = vocabulary("الأيام الساعات الدقائق الأسابيع الأشهر الشهور العمل")
"""The last words of lengths of time whose number may stand behind them: الأيام الثلاثة, أيام العمل العشرة."""
_NO_UNIT: Final = Unit("", 0, 0)
