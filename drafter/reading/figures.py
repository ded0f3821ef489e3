"""Figures in a line of tokens: numerals, number words and fractions, before it is known what they count."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction as Ratio
from functools import lru_cache
from typing import Final

from drafter.reading.digits import read_numeral
from drafter.reading.doubts import cut_after, cut_before, doubt_after, doubt_before, end_of_code
from drafter.reading.figure import Figure
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.lone_units import names_date
from drafter.reading.mixed_numbers import SIDE_BY_SIDE, rest_after_scale, with_words
from drafter.reading.number_parts import ONE_OR_ALONE, counted_six
from drafter.reading.number_words import Part, number_in_words, part
from drafter.reading.numerals import beside, spaced_groups
from drafter.reading.quotients import counts, joined
from drafter.reading.scales import scale_at, share_of_scale
from drafter.reading.shares import (
    COUNTED,
    ENGLISH_PLURALS,
    PART_WORDS,
    PARTS,
    SINGULAR,
    added_share,
    counts_over,
    decimal,
    digit_ratio,
    is_share,
    price_noun,
    share_word,
)
from drafter.reading.slips import OH, foreign, is_foreign, is_slip, misspelt, told_by_digits
from drafter.reading.tables import numbers as table
from drafter.reading.tokens import Token
from drafter.reading.units import names_unit

_SINGULAR_PARTS: Final = SINGULAR | {"half", "quarter"}
_ODD_PARTS: Final = frozenset(map(spelled, table.ODD_PARTS.split()))


@lru_cache(maxsize=8192)
def _may_begin(word: str) -> bool:
    """Whether a figure can begin with ``word``; most words are settled by this alone."""
    if part(word) is not None or share_word(word) is not None or counted_six(word) is not None:
        return True
    return word == "point" or word in ONE_OR_ALONE or word in table.FRACTION_SIGNS or is_slip(word) or is_foreign(word)


_WEDNESDAY: Final = spelled("الأربع")


class FigureReader:
    """Finds the figures of one text. ``tanwin`` are the tokens that bear the indefinite ending, ``damma`` those with a short u."""

    def __init__(self, tokens: list[Token], tanwin: frozenset[int], damma: frozenset[int]) -> None:
        self.tokens = tokens
        self.tanwin = tanwin
        self.damma = damma

    def read(self) -> list[Figure]:
        figures: list[Figure] = []
        at, end = 0, len(self.tokens)
        while at < end:
            token = self.tokens[at]
            nothing = token.kind == "word" and (not _may_begin(token.text) or self._is_wednesday(at))
            found = None if nothing else self._at(at)
            if found is None:
                at += 1
                continue
            found = joined(self.tokens, figures, self._mixed(share_of_scale(self.tokens, found)))
            if at and self.tokens[at - 1].text == _LESS and not self._is_only(at - 1, figures):
                found = replace(found, why=found.why or "it is taken off another number")
            if self._is_bare_after_missing(found):
                found = replace(found, why=found.why or "it may be negative, or what is missing")
            figures.append(found)
            at = max(found.last, at + 1)
        return beside(self.tokens, figures)

    def _is_only(self, at: int, figures: list[Figure]) -> bool:
        """ما وصل إلا ثلاثمية: none but three hundred, behind a denial and no other number."""
        first = max([0, at - _DENIED_WITHIN, *(figure.last for figure in figures[-1:])])
        return any(self.tokens[each].text.lstrip("وف") in _DENIALS for each in range(first, at))

    def _is_wednesday(self, at: int) -> bool:
        """الأربع ١٥ يوليو: Wednesday in dialect, which is also "the four"."""
        following = self.tokens[at + 1 : at + 3]
        dated = len(following) > 1 and following[0].kind == "numeral" and names_date(following[1].text)
        return self.tokens[at].text == _WEDNESDAY and dated

    def _is_bare_after_missing(self, figure: Figure) -> bool:
        """Whether number words follow ناقص and count nothing: "ناقص واحد"."""
        if not (figure.words and figure.first and self.tokens[figure.first - 1].text == _MISSING):
            return False
        return figure.last == len(self.tokens) or not (counts(self.tokens, figure.last) or self.tokens[figure.last].text in COUNTED)

    def _at(self, at: int) -> Figure | None:
        token = self.tokens[at]
        if token.kind == "numeral":
            return self._numeral(at)
        if token.kind == "word" and token.text not in table.FRACTION_SIGNS:
            return (
                (self._fraction(at) or self._words(at) or misspelt(self.tokens, at) or foreign(self.tokens, at))
                if _may_begin(token.text)
                else None
            )
        if token.text in table.FRACTION_SIGNS:
            ratio = Ratio(*table.FRACTION_SIGNS[token.text])
            return Figure(decimal(ratio), at, at + 1, ratio=ratio)
        return foreign(self.tokens, at)

    def _numeral(self, at: int) -> Figure | None:
        token = self.tokens[at]
        share = digit_ratio(self.tokens, at)
        if share is not None and share[2] is not None and counts_over(self.tokens, at):
            return Figure(Decimal(token.text), at, at + 3, each=(token.text, self.tokens[at + 2].text))
        if share is not None:
            ratio, last, why = share
            return Figure(decimal(ratio), at, last, why, ratio=ratio)
        numeral = read_numeral(token.text)
        if numeral is None:
            return Figure(Decimal(0), at, at + 1, "its separators make no number")
        figure = Figure(numeral.value, at, at + 1, None, numeral.grouped, numeral.comma, each=numeral.each)
        doubt = doubt_before(self.tokens, at)
        if doubt is not None:
            return replace(figure, why=doubt)
        if cut_before(self.tokens, at):
            return replace(figure, why=_CUT, coded=True)
        beyond = doubt_after(self.tokens, figure.last)
        if beyond is not None:
            return replace(figure, last=beyond[0], why=beyond[1])
        if cut_after(self.tokens, figure.last):
            return replace(figure, last=end_of_code(self.tokens, figure.last), why=_CUT, coded=True)
        found = self._scaled(spaced_groups(self.tokens, figure))
        return self._point(with_words(self.tokens, found, self.tanwin) if found.scale == 1 else found)

    def _scaled(self, figure: Figure) -> Figure:
        """Take a scale word after a numeral: "48.2 million", "1k", "2 مليون", "3 hundred and 21"."""
        at = figure.last
        scale = scale_at(self.tokens, at)
        if scale is None or figure.each or self._names(figure):
            return figure
        if figure.grouped is not None and not figure.comma:
            return replace(figure, last=at + 1, why="its point may be a decimal or a thousands sign")
        times, last = scale.value, at + 1
        larger = scale_at(self.tokens, last)
        if larger is not None and larger.value > times:  # "5 hundred thousand"
            times, last = times * larger.value, last + 1
        rest = rest_after_scale(self.tokens, last, larger.value if larger and last > at + 1 else times, self.tanwin)
        value = figure.value * times + rest.value
        return replace(figure, value=value, last=rest.last, grouped=None, scale=times, why=rest.why, clash=rest.why is not None)

    def _names(self, figure: Figure) -> bool:
        """Whether a number names an order, and words after it count: "الطلب 60452 مئة وستون عضوًا"."""
        before = self.tokens[max(0, figure.first - 2) : figure.first]
        return figure.value >= _NAMING and any(token.text in _ID_NOUNS for token in before)

    def _words(self, at: int) -> Figure | None:
        found = number_in_words(self.tokens, at, names_unit, self.tanwin)
        if found is None:
            return self._leading_point(at)
        first = part(self.tokens[at].text) or counted_six(self.tokens[at].text)
        prefix = first.prefix if first else ""
        begin = at - (at > 0 and self.tokens[at - 1].text in ("a", "an") and first is not None and first.kind in _WITH_ARTICLE)
        figure = Figure(found.value, begin, found.end, found.why, words=True, clash=found.clash, prefix=prefix, scale=found.last)
        figure = told_by_digits(self.tokens, self._point(figure))
        return self._joined_digits(self._over(figure))

    def _leading_point(self, at: int) -> Figure | None:
        """Read "point 77", where no whole number stands before; after other words it may be "at this point"."""
        if self.tokens[at].text != "point" or at + 1 >= len(self.tokens):
            return None
        digits, last = self._decimals(at + 1)
        if not digits:
            return None
        before = self.tokens[at - 1] if at else None
        if before is not None and before.text in _WHICH_POINT:
            return None
        sure = before is None or before.kind in ("line", "sign") or before.text in _NOUGHT
        return Figure(Decimal(f"0.{digits}"), at, last, None if sure else "a decimal, or a point before a number", words=True)

    def _joined_digits(self, figure: Figure) -> Figure:
        """Words followed by "and 50" in digits are not surely one number."""
        tokens, at = self.tokens, figure.last
        if at + 1 < len(tokens) and tokens[at].text in ("و", "and") and tokens[at + 1].kind == "numeral" and figure.scale >= 100:
            return replace(figure, why=figure.why or SIDE_BY_SIDE, clash=True)
        return figure

    def _point(self, figure: Figure) -> Figure:
        """Read "one point three" and "خمسة فاصلة خمسة"."""
        tokens, at = self.tokens, figure.last
        if at + 1 >= len(tokens) or tokens[at].text not in _POINTS or figure.why:
            return figure
        digits, after = self._decimals(at + 1)
        if (
            digits
            and tokens[at].text == "point"
            and figure.words
            and figure.value == 1
            and figure.first
            and tokens[figure.first - 1].text == "at"
        ):
            return figure  # "at one point five dollars were taken"
        if not digits or figure.value != figure.value.to_integral_value():
            return figure
        return self._scaled(replace(figure, value=figure.value + Decimal(f"0.{digits}"), last=after))

    def _decimals(self, at: int) -> tuple[str, int]:
        tokens, digits = self.tokens, ""
        if tokens[at].kind == "numeral" and tokens[at].text.isdigit():
            return tokens[at].text, at + 1
        while at < len(tokens) and tokens[at].kind == "word":
            found = _NOUGHT_PART if tokens[at].text in OH else part(tokens[at].text)
            if found is None or found.prefix:
                break
            if found.kind == "unit":
                digits, at = digits + str(found.value), at + 1
                continue
            if not digits:
                whole = number_in_words(tokens, at, names_unit)
                return (str(whole.value), whole.end) if whole and not whole.why and whole.value < 100 else ("", at)
            break
        return digits, at

    def _over(self, figure: Figure) -> Figure:
        """A number over parts: "two thirds", "ثلاثة أرباع"."""
        at = figure.last
        if at + 1 < len(self.tokens) and self.tokens[at].text == "-":
            at += 1
        if at >= len(self.tokens) or figure.why:
            return figure
        word = self.tokens[at].text
        if word in _ODD_PARTS:
            return replace(figure, last=at + 1, why="an unusual fraction")
        parts = PARTS.get(word)
        if parts is None and word in ENGLISH_PLURALS:
            parts = PART_WORDS[word].denominator
        if parts is None and figure.value == 1 and word in _SINGULAR_PARTS and self.tokens[figure.first].text == "one":
            parts = PART_WORDS[word].denominator
        if parts is None or figure.value != figure.value.to_integral_value():
            return figure
        ratio = Ratio(int(figure.value), parts)
        if figure.value >= 20:
            return replace(figure, last=at + 1, why="a number and a fraction that can be put together in two ways")
        return Figure(decimal(ratio), figure.first, at + 1, ratio=ratio, words=True, prefix=figure.prefix)

    def _fraction(self, at: int) -> Figure | None:
        tokens = self.tokens
        word = tokens[at].text
        share = share_word(word)
        if share is None or not is_share(self.tokens, at, word, share[1], self.damma):
            return None
        ratio, prefix = share
        return Figure(decimal(ratio), at, at + 1, ratio=ratio, words=True, prefix=prefix)

    def _mixed(self, figure: Figure) -> Figure:
        """A number and a fraction: "two and a half", "2 1/4", "2½", "ألف ونص"."""
        if figure.ratio is not None or figure.why or figure.each:
            return figure
        tokens, at = self.tokens, figure.last
        if at >= len(tokens) or self._is_apart(figure):
            return figure
        ratio, last = self._added_share(at)
        if ratio is None:
            return figure
        named = part(tokens[last].text) if last < len(tokens) and figure.scale > 1 else None
        if named is not None and named.prefix == "ال" and named.value == figure.scale:
            last += 1  # ألف ونصف الألف: a thousand and half a thousand
        elif figure.scale in (100, 1000) and figure.words:
            return replace(figure, last=last, why="half of one or half of the hundred or thousand")
        mixed = replace(figure, value=figure.value + decimal(ratio * max(figure.scale, 1)), last=last, grouped=None, words=True)
        return self._scaled(mixed) if figure.scale == 1 else mixed

    def _is_apart(self, figure: Figure) -> bool:
        """Whether "and half" begins anew: after the number of an order, and before what it is half of."""
        tokens, at = self.tokens, figure.last
        joined = tokens[at].text == "and" or tokens[at].text.startswith("و")
        if not joined or figure.words:
            return False
        if any(tokens[each].text in _ID_NOUNS for each in range(max(0, figure.first - 2), figure.first)):
            return True
        share = at + 1 if tokens[at].text in ("and", "و") else at
        after = tokens[share + 1].text if share + 1 < len(tokens) else ""
        return share_word(tokens[share].text) is not None and (after == "of" or price_noun(after)) if share < len(tokens) else False

    def _added_share(self, at: int) -> tuple[Ratio | None, int]:
        tokens = self.tokens
        if tokens[at].text in table.FRACTION_SIGNS:
            return Ratio(*table.FRACTION_SIGNS[tokens[at].text]), at + 1
        if tokens[at].kind == "numeral" and not tokens[at].glued:
            found = digit_ratio(tokens, at)
            return (found[0], found[1]) if found is not None and found[2] is None else (None, at)
        return added_share(self.tokens, at, self.damma)


_NOUGHT_PART: Final = Part("unit", 0)
_WITH_ARTICLE: Final = ("hundred", "scale", "dozen")
_WHICH_POINT: Final = frozenset(table.WHICH_POINT.split())
_NOUGHT: Final = frozenset(["oh", "o", "nought", "zero"])
_CUT: Final = "digits of a code, or of a number that is cut"
_DENIED_WITHIN = 5
_DENIALS: Final = vocabulary("ما لم لا لن ليس مو ماوصل")
_LESS: Final = spelled("إلا")  # less: "a hundred less five"
_MISSING: Final = spelled(table.MISSING)
_POINTS: Final = frozenset(["point", *map(spelled, table.ARABIC_POINT)])
_NAMING: Final = 1000
"""No order is named by a smaller number before a scale word."""
_ID_NOUNS: Final = frozenset(map(spelled, table.ID_NOUNS.split()))
