"""Nouns that are their own number: ريالين "two riyals", ساعة "an hour", "a dollar"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction as Ratio
from typing import Final

from drafter.reading.doubts import stands_for_digits
from drafter.reading.figure import Figure
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.number_words import part
from drafter.reading.shares import added_share
from drafter.reading.tables import bounds, times
from drafter.reading.tables.currencies import SIGNS
from drafter.reading.tables.numbers import VAGUE
from drafter.reading.tokens import Token
from drafter.reading.unit_nouns import noun
from drafter.reading.units import Unit

_ONE_BEFORE: Final = frozenset(["a", "an", "another", "full", "whole", "all", "one"])
_ARTICLES: Final = frozenset(["a", "an"])
_SURE_BEFORE: Final = frozenset(map(spelled, times.WITHIN_ARABIC_SURE.split()))
_SINCE: Final = vocabulary("من منذ")
"""Before لحظة: from the moment of."""
_TIME_BEFORE: Final = _SURE_BEFORE | frozenset(map(spelled, ["ياخذ", "ياخد", "يأخذ", "تاخذ", "تأخذ", "يستغرق", "تستغرق", "له", "لها"]))
_NO_LENGTH: Final = frozenset(map(spelled, times.NO_LENGTH_AFTER.split()))
_LESS: Final = spelled(bounds.LESS)
_VAGUE: Final = frozenset(map(spelled, VAGUE))
_EVERY: Final = frozenset(map(spelled, times.EVERY.split()))
_WARRANTY: Final = frozenset(map(spelled, times.WARRANTY.split()))
_WHOLE: Final = frozenset(map(spelled, times.ADJECTIVES_ARABIC.split()))
_GO_ON: Final = frozenset(["to", "of", "and", "or", "ago", "later", "while", "please", "for", "after", "before", "if", "as"])
_MONTHS: Final = [word for _, english, arabic in times.MONTHS for word in (english + " " + arabic).split()]
_MONTH_WORDS: Final = frozenset(map(spelled, [*_MONTHS, *times.HIJRI_MONTHS.split()]))
_MONTH_BEGINS: Final = frozenset(spelled(word.partition("-")[0]) for word in _MONTHS if "-" in word)
_NEXT: Final = frozenset(map(spelled, times.NEXT_ARABIC.split()))
_TO: Final = frozenset(map(spelled, f"{bounds.RANGE} {bounds.EITHER}".split()))

_PARTING: Final = frozenset("()[]{}\"'-—~.,،:;/*+=")
"""Signs that may stand between a number and its unit by a slip."""
_CHANGE: Final = 4
"""So many words after a currency its small change can be told in."""
_WEEKDAYS: Final = frozenset(spelled(word) for _, _, arabic in times.WEEKDAYS for word in arabic.split())


def names_month(word: str) -> bool:
    """Whether a word names a month, or begins the name of one."""
    return word in _MONTH_WORDS or word in _MONTH_BEGINS


def names_date(word: str) -> bool:
    """Whether a word names a day of the week or a month."""
    return word in _MONTH_WORDS or word in _WEEKDAYS


def is_named_one(tokens: list[Token], unit: Unit) -> bool:
    """Whether an English name of a currency has its article, which makes it one: "a dollar"."""
    named = unit.form == "plain" and unit.name not in ("sign", "code", "short") and tokens[unit.first].text.isascii()
    return named and unit.first > 0 and tokens[unit.first - 1].text in _ARTICLES


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and its unit in ``tokens[first:last]``; ``low`` where it is a range; ``why`` where it cannot be read."""

    value: Decimal
    unit: Unit | None
    first: int
    last: int
    figure: Figure | None
    why: str | None = None
    low: Decimal | None = None
    negative: bool = False
    step: Ratio | None = None
    """The length of the last unit that was added: "3 hours" in "2 days 3 hours"."""


class LoneUnits:
    """Reads the units of one text that stand with no figure; ``by_last`` finds a unit by the token after it."""

    def __init__(self, tokens: list[Token], by_last: dict[int, Unit], tanwin: frozenset[int], damma: frozenset[int]) -> None:
        self.tokens = tokens
        self.by_last = by_last
        self.tanwin = tanwin
        self.damma = damma

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def read(self, unit: Unit) -> Iterator[Measure]:
        if unit.kind == "percent":
            return
        if self._is_parted_from_number(unit):
            yield Measure(Decimal(0), unit, unit.first, unit.last, None, "a number stands before it, with a sign between them")
            return
        share, _ = added_share(self.tokens, unit.last, self.damma)
        if unit.kind == "minor" and unit.strict:
            yield self._cents_or_years(unit)
        elif unit.form == "two":
            yield Measure(Decimal(2), unit, unit.first, unit.last, None)
        elif unit.kind == "time":
            yield from self._lone_time(unit, share)
        elif (
            (share is not None and unit.form in ("plain", "one") and unit.kind == "money" and unit.name not in ("sign", "code", "short"))
            or self._one_of_money(unit)
            or self._coin_alone(unit)
            or self._before_change(unit)
        ):
            yield Measure(Decimal(1), unit, unit.first - is_named_one(self.tokens, unit), unit.last, None)
        elif unit.kind == "money" and self._after_clock(unit.first):
            yield Measure(Decimal(0), unit, unit.first - 1, unit.last, None, "a time of the day, or a sum")
        elif unit.name == "sign" and stands_for_digits(self.tokens, unit.last):
            yield Measure(Decimal(0), unit, unit.first, unit.last + 1, None, "letters or signs in the place of digits")
        elif self._text(unit.first - 1) in _VAGUE and unit.kind == "money" and not self._asks(unit.first - 1):
            yield Measure(Decimal(0), unit, unit.first - 1, unit.last, None, "a number is not given")

    def _is_parted_from_number(self, unit: Unit) -> bool:
        """Whether a number stands before a unit in the accusative, and signs between them: عشرون - دولاراً may be twenty, or one."""
        at = unit.first - 1
        while at >= 0 and self._text(at) in _PARTING:
            at -= 1
        if at < 0 or at == unit.first - 1 or unit.prefix or not (unit.form == "one" or unit.first in self.tanwin):
            return False
        if self._text(at + 1) in (".", ")") and self.tokens[at + 1].glued and (at == 0 or self.tokens[at - 1].kind == "line"):
            return False  # the mark of a list item
        return self.tokens[at].kind == "numeral" or part(self._text(at)) is not None

    def _cents_or_years(self, unit: Unit) -> Measure:
        """سنتين after "within" or the warranty is two years, after "and" two cents, else not to be told."""
        before = [self._text(unit.first - back) for back in (1, 2, 3)]
        if any(word in _TIME_BEFORE or word in _WARRANTY for word in before):
            years = replace(unit, kind="time", hours=Ratio(8760), name="year", currency=None, candidates=(), strict=False)
            return Measure(Decimal(2), years, unit.first, unit.last, None)
        joined = unit.prefix == "و" or before[0] == "و"
        return Measure(Decimal(2), unit, unit.first, unit.last, None, None if joined else "two cents or two years")

    def _after_clock(self, at: int) -> bool:
        """Whether what is written as a time stands before a currency: "12:50 USD"."""
        return at > 0 and self.tokens[at - 1].kind == "opaque" and self.tokens[at - 1].text.replace(":", "").isdigit()

    def _asks(self, at: int) -> bool:
        return self._text(at) == "كم"

    def _coin_alone(self, unit: Unit) -> bool:
        """ "A dime" that is all of the text, "a grand" anywhere; a dime elsewhere is a figure of speech."""
        article = self._text(unit.first - 1) == "a"
        alone = unit.first == article and unit.last == len(self.tokens)
        return (unit.name in ("dime", "nickel") and alone) or (unit.name == "grand" and article)

    def _before_change(self, unit: Unit) -> bool:
        """Whether small change is joined to the name of a currency, which is then one: دينار كويتي و250 فلس."""
        if unit.kind != "money" or unit.form != "plain" or unit.name in ("sign", "code", "short") or self._text(unit.first - 1) in _VAGUE:
            return False
        if self.tokens[unit.first].text.isascii() or not self._text(unit.last).startswith("و"):
            return False
        words = [self._text(at) for at in range(unit.last, unit.last + _CHANGE)]
        number = words[0] if len(words[0]) > 1 else words[1]
        counted = number.isdigit() or part(number) is not None
        return counted and any((found := noun(word)) is not None and found.kind == "minor" for word in words[1:])

    def _one_of_money(self, unit: Unit) -> bool:
        if unit.name in ("sign", "code", "short") or unit.kind != "money":
            return False
        if unit.form == "one":
            return unit.first in self.tanwin and self._text(unit.first - 1) not in _VAGUE
        if unit.form != "plain":
            return False
        return is_named_one(self.tokens, unit) or (unit.prefix == "ب" and unit.form == "plain")

    def _lone_time(self, unit: Unit, share: Ratio | None) -> Iterator[Measure]:
        before = self._text(unit.first - 1)
        if unit.form == "plural":
            if before in _SURE_BEFORE | {"within", "few", "several"} or (before in _VAGUE and not self._asks(unit.first - 1)):
                yield Measure(Decimal(0), unit, unit.first - 1, unit.last, None, "a number is not given")
            return
        if self.tokens[unit.first].text.isascii():
            yield from self._lone_english(unit, before)
            return
        if self._is_how_many(unit):
            if self._text(unit.first - 2) in _SURE_BEFORE:
                yield Measure(Decimal(0), unit, unit.first - 1, unit.last, None, "a number is not given")
            return
        singular = noun(self._text(unit.first).removeprefix("ال"))
        if unit.form == "the" and singular and singular.form == "plain" and before in _SURE_BEFORE and self._text(unit.last) in _NEXT:
            yield Measure(Decimal(1), unit, unit.first, unit.last, None)
        if unit.form == "the" or self._is_date(unit) or self._text(unit.last) in _NO_LENGTH:
            return
        after = self._text(unit.last)
        business = unit.business and not unit.strict
        joined = share is not None or after in _WHOLE or after == _LESS
        if unit.business and unit.form == "one":
            return
        sure = before in _SURE_BEFORE or unit.prefix in ("ب", "ل") or (unit.prefix == "و" and joined)
        whole = len(self.tokens) == unit.last - unit.first
        goes_on = self._continues(unit)
        if (
            sure
            or joined
            or whole
            or goes_on
            or before in _WARRANTY
            or self._before_dual(unit)
            or self._before_smaller(unit)
            or (not unit.strict and (before not in _EVERY and unit.name in ("hour", "week", "month")))
            or (not unit.strict and (before in _TIME_BEFORE or business or self._near_number(unit)))
            or (self._text(unit.first) == spelled("لحظة") and before not in _SINCE)
        ):
            yield Measure(Decimal(1), unit, unit.first, unit.last, None)

    def _lone_english(self, unit: Unit, before: str) -> Iterator[Measure]:
        text = self._text(unit.first)
        if unit.form != "plain" or len(text) < 3 or text in ("sec", "min", "hrs"):
            return
        if (
            text == "second"
            and unit.last < len(self.tokens)
            and (self.tokens[unit.last].kind in ("word", "numeral") or self._text(unit.last) in SIGNS)
            and self._text(unit.last) not in _GO_ON
        ):
            return  # another one: "a second delivery", "a second $15.75"
        article = before in _ONE_BEFORE or (before == "-" and self._text(unit.first - 2) in _ONE_BEFORE)
        at = unit.first - 2 - (before == "next")
        within = before == "within" or ("the" in (before, self._text(at + 1)) and self._text(at) == "within")
        if article or within or text in ("another", "full", "whole"):
            first = unit.first - 1 if article else unit.first
            yield Measure(Decimal(1), unit, first, unit.last, None)

    def _is_how_many(self, unit: Unit) -> bool:
        """كم ساعة asks how many hours, and after "within" tells of a few."""
        return self._text(unit.first - 1) == "كم"

    def _before_dual(self, unit: Unit) -> bool:
        """Whether two of the same follow, as the upper end of a range: يوم يومين, يوم أو يومين, ساعة لساعتين, يوم أو اثنين."""
        joined = self._text(unit.last) in _TO
        at = unit.last + joined
        count = part(self._text(at)) if joined else None
        if count is not None and count.kind == "unit" and count.value > 1:
            return True
        found = noun(self._text(at))
        return found is not None and found.kind == "time" and found.form == "two" and found.hours == unit.hours

    def _before_smaller(self, unit: Unit) -> bool:
        """Whether a shorter length of time is joined to a day, which is then one: يوم و12 ساعة. Every day and the hour are none."""
        if self._text(unit.first - 1) in _EVERY or not self._text(unit.last).startswith("و"):
            return False
        dual = noun(self._text(unit.last))
        if dual is not None and dual.prefix == "و" and dual.form == "two":
            return dual.kind == "time" and dual.hours < unit.hours
        at = unit.last + (self._text(unit.last) == "و")
        if not (self._text(at).isdigit() or part(self._text(at)) is not None):
            return False
        found = noun(self._text(at + 1))
        return found is not None and found.kind == "time" and found.hours < unit.hours

    def _continues(self, unit: Unit) -> bool:
        """Whether "and a month" follows another length of time."""
        at = unit.first - 1 if self._text(unit.first - 1) == "و" else unit.first if unit.prefix == "و" else -1
        before = self.by_last.get(at) or self.by_last.get(at - 1)
        return before is not None and before.kind == "time"

    def _is_date(self, unit: Unit) -> bool:
        """A day or month that is named: يوم الأحد Sunday, شهر مايو May."""
        after = self._text(unit.last)
        return (after.startswith("ال") and after not in ("الي", "الا")) or after in _MONTH_WORDS or self._text(unit.last).isdigit()

    def _near_number(self, unit: Unit) -> bool:
        """After "to" in a range of times (من يوم إلى يومين), or alone in the text."""
        return self._text(unit.first - 1) in ("من", "الي") and unit.first >= 1 and self._range_follows(unit)

    def _range_follows(self, unit: Unit) -> bool:
        return self._text(unit.last) in ("الي", "ل", "حتي") or (self._text(unit.first - 2) != "" and self._text(unit.first - 1) == "الي")
