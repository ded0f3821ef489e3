"""What decides whether a figure and a unit belong together: marks of endings, currencies that agree, small change that fits."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import Final

from drafter.reading.figure import Figure
from drafter.reading.folding import Folded
from drafter.reading.lone_units import Measure
from drafter.reading.tables.currencies import HUNDREDTHS
from drafter.reading.tokens import Token
from drafter.reading.units import Unit

_HUNDRED: Final = 100


def marks(tokens: list[Token], folded: Folded) -> tuple[frozenset[int], frozenset[int]]:
    """Tokens whose original bears the indefinite ending, and those with a short u on their first letters."""
    original = folded.original
    if "\u064b" not in original and "\u064f" not in original:
        return frozenset(), frozenset()
    starts = [token.start if folded.starts is None else folded.starts[token.start] for token in tokens]
    return _marked(tokens, starts, original, "\u064b"), _marked(tokens, starts, original, "\u064f")


def _marked(tokens: list[Token], starts: list[int], original: str, mark: str) -> frozenset[int]:
    """The Arabic words in whose original a mark stands; marks are few, so they are looked up and not the words."""
    found: set[int] = set()
    at = original.find(mark)
    while at >= 0:
        found.add(bisect_right(starts, at) - 1)
        at = original.find(mark, at + 1)
    return frozenset(at for at in found if at >= 0 and tokens[at].kind == "word" and not tokens[at].text.isascii())


def same_money(one: Unit, other: Unit) -> tuple[Unit, str | None]:
    """The unit that both name, or a reason: "$10 CAD" is Canadian, "$10 dirhams" is neither."""
    a = set(one.candidates) | ({one.currency} if one.currency else set())
    b = set(other.candidates) | ({other.currency} if other.currency else set())
    both = a & b
    if not both:
        return one, "two currencies for one figure"
    named = [unit for unit in (one, other) if unit.currency in both]
    narrow = min(named or [one, other], key=lambda unit: len(unit.candidates))
    return narrow, None


def is_one(figure: Figure) -> bool:
    """Whether a figure is the word one."""
    return figure.words and figure.value == 1 and figure.ratio is None and not figure.prefix


def minor_fits(major: Unit, minor: Unit) -> bool:
    """Whether a minor unit belongs to a currency: cents to the dollar, fils to the dinar."""
    named = {major.currency, *major.candidates}
    if minor.currency is not None and not minor.candidates:
        return minor.currency in named  # its country was told: فلس كويتي
    if minor.name == "cent":
        return not named & {"KWD", "BHD", "OMR", "JOD"}
    return bool(named & set(minor.candidates)) or (minor.name == "sen" and major.currency in ("MYR", "JPY"))


def named_by_change(major: Unit, minor: Unit) -> Unit:
    """The unit with the currency that its small change names, where its own name may be several: riyals with halalas are Saudi."""
    means = minor.candidates or (minor.currency,)
    both = [currency for currency in dict.fromkeys([major.currency, *major.candidates]) if currency is not None and currency in means]
    if not major.candidates or major.currency in both or not both:
        return major
    if len(both) == 1 or minor.currency in both:
        return replace(major, currency=both[0] if len(both) == 1 else minor.currency, candidates=())
    return replace(major, currency=None, candidates=tuple(both))


def is_hundredth(major: Measure, minor: Measure, currency: str | None) -> bool:
    """Whether a currency by its bare name is the small change of the one before it: "twenty Qatari riyals and eighty dirhams"."""
    one, other = major.unit, minor.unit
    if one is None or other is None or one.kind != "money" or other.kind != "money":
        return False
    named = one.currency or (currency if currency in one.candidates else None)
    bare = HUNDREDTHS.get(named or "") == other.name and other.last - other.first == 1
    whole = 0 < minor.value < _HUNDRED and major.value == major.value.to_integral_value()
    return bare and whole and minor.value == minor.value.to_integral_value() and minor.figure is not None


def ends_in_figure(measure: Measure) -> bool:
    """Whether the figure is what a measure ends with: "USD 5"."""
    return measure.figure is not None and measure.figure.last == measure.last
