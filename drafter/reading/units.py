"""Units in a line of tokens: currencies, lengths of time, percent, and the dual that is its own number (ريالين, ساعتين)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction as Ratio
from functools import lru_cache
from typing import Final

from drafter.reading.folding import Folded, spelled
from drafter.reading.tables import bounds, times
from drafter.reading.tables import currencies as money
from drafter.reading.tokens import Token
from drafter.reading.unit_nouns import Form, Noun, noun


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit in ``tokens[first:last]``.

    ``kind`` is "money", "minor", "time" or "percent". ``currency`` is what the words name, ``candidates`` what they can
    mean; ``parts`` says how many of a minor unit make one (0: it depends on the currency); ``hours`` is a time unit's length.
    """

    kind: str
    first: int
    last: int
    form: Form = "plain"
    currency: str | None = None
    candidates: tuple[str, ...] = ()
    parts: Decimal = Decimal(1)
    hours: Ratio = Ratio(0)
    business: bool = False
    name: str = ""
    prefix: str = ""
    strict: bool = False


_ENDINGS: Final = ("", "ا", "ه", "ين", "ان", "ات", "تين", "تان")
_COUNTRIES: Final = {
    **{word: means for english, _, _, means in money.COUNTRIES for word in english.split()},
    **{
        article + spelled(word) + ending: means
        for _, arabic, _, means in money.COUNTRIES
        for word in arabic.split()
        for ending in _ENDINGS
        for article in ("", "ال")
    },
}
_CODES: Final = {code.lower(): money.CODE_MEANS.get(code, code) for code in money.CODES.split()}
_CAPITALS_ONLY: Final = frozenset(f"{money.WORD_CODES} {money.SHORT_CAPITALS}".lower().split())
_ABBREVIATIONS: Final = {word: code for word, code, _ in money.ABBREVIATIONS}
_APART: Final = frozenset(money.SPELLED_APART.split())
_EITHER: Final = money.AMBIGUOUS_ABBREVIATION
_MINOR: Final = {name: (parts, candidates, first) for _, name, parts, candidates, first in money.MINOR}
_PERCENT: Final = frozenset(["percent", "pct", "%", *map(spelled, ["بالمئة", "بالمائة", "بالمية", "بالميه", "فالمية", "فالميه", "بالميت"])])
_PERCENT_SECOND: Final = frozenset(map(spelled, ["المئة", "المائة", "المية", "الميه"]))
_BUSINESS: Final = frozenset(times.BUSINESS_ENGLISH.split())
_BUSINESS_AR: Final = frozenset(map(spelled, times.BUSINESS_ARABIC.split()))
_BETWEEN: Final = frozenset(times.BETWEEN_ENGLISH.split())
_CENTS_OR_YEARS: Final = frozenset(map(spelled, times.CENTS_OR_YEARS.split()))
_STRICT: Final = frozenset(map(spelled, times.ONLY_COUNTED.split()))


_TWO_WORDS: Final = frozenset(word.partition("-")[0] for word in _COUNTRIES if "-" in word and word.isascii())
_BEGINNINGS: Final = _TWO_WORDS | _BUSINESS | _BETWEEN | {first for first, _ in money.SIGN_PREFIXES} | {"في", "ب", "ف", "per", "%"}
_LETTERS: Final = frozenset(word[0] for word in _APART)


def names_unit(word: str) -> bool:
    """Whether ``word`` is a unit of money, time or percent."""
    return noun(word) is not None or word in _PERCENT or word in _ABBREVIATIONS or word == _EITHER[0] or word in money.SIGNS


def named_by(unit: Unit, country: str) -> Unit | None:
    """The unit with the currency that the word for a country makes of its name, if it makes one: دينار and كويتي."""
    means = _COUNTRIES.get(country, {})
    return replace(unit, currency=means[unit.name], candidates=()) if unit.name in means else None


def leads(word: str) -> bool:
    """Whether a number can be glued to ``word``, a currency as it is written short or named: USD40, SR60, Dhs45.

    >>> leads("usd"), leads("dhs"), leads("save"), leads("top")
    (True, True, False, False)
    """
    if word in _CAPITALS_ONLY:
        return False
    named = noun(word)
    return word in _CODES or word in _ABBREVIATIONS or (named is not None and named.kind == "money")


def units(tokens: list[Token], folded: Folded) -> list[Unit]:
    """The units of a text in order; one token belongs to one unit."""
    found: list[Unit] = []
    at = 0
    while at < len(tokens):
        unit = unit_at(tokens, at, folded) if _may_begin(tokens[at].text) else None
        if unit is None:
            at += 1
        else:
            found.append(unit)
            at = unit.last
    return found


@lru_cache(maxsize=8192)
def _may_begin(word: str) -> bool:
    """Whether a unit can begin with ``word``; most words are settled by this alone."""
    named = word in _PERCENT or word in _COUNTRIES or word in _CODES or word in money.SIGNS or noun(word) is not None
    return named or word in _BEGINNINGS or word.removeprefix("ب") in _ABBREVIATIONS or word == _EITHER[0] or word in _LETTERS


def unit_at(tokens: list[Token], at: int, folded: Folded) -> Unit | None:
    """The unit that begins at a token, if one does."""
    token = tokens[at]
    if token.kind == "sign" or token.text in money.SIGNS:
        return _sign(tokens, at)
    if token.kind != "word":
        return None
    text = token.text
    if text in _PERCENT:
        return Unit("percent", at, at + 1)
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if (following in _PERCENT_SECOND and text in ("في", "ب", "ف")) or (text == "per" and following == "cent"):
        return Unit("percent", at, at + 2)
    if (text, following) in money.SIGN_PREFIXES and (tokens[at + 1].glued or text in ("us", "hk", "c", "mex")):
        return Unit("money", at, at + 2, currency=money.SIGN_PREFIXES[text, following], name="sign")
    return _country_first(tokens, at) or _named(tokens, at) or _short(tokens, at, folded) or _business_first(tokens, at)


def _sign(tokens: list[Token], at: int) -> Unit | None:
    text = tokens[at].text
    if text == "%":
        return Unit("percent", at, at + 1)
    if text == "¢":
        return _minor(at, "cent", "plain", "")
    means = money.SIGNS.get(text)
    if means is None:
        return None
    if len(means) == 3 or means == "USDT":
        return Unit("money", at, at + 1, currency=means, name="sign")
    currency, candidates = money.FAMILIES[means]
    return Unit("money", at, at + 1, currency=currency, candidates=candidates, name="sign")


def _country_first(tokens: list[Token], at: int) -> Unit | None:
    """An English name with its country before it: "Saudi riyals", "US dollars"."""
    last = at + 1
    means = _COUNTRIES.get(tokens[at].text)
    if means is None and tokens[at].text in _TWO_WORDS and last < len(tokens):
        means, last = _COUNTRIES.get(f"{tokens[at].text}-{tokens[last].text}"), last + 1
    if means is None or not tokens[at].text.isascii():
        return None
    named = noun(tokens[last].text) if last < len(tokens) else None
    if named is None or named.kind != "money" or named.name not in means:
        return None
    return Unit("money", at, last + 1, named.form, means[named.name], name=named.name)


def _named(tokens: list[Token], at: int) -> Unit | None:
    named = noun(tokens[at].text)
    if named is None:
        return None
    if named.kind == "minor":
        minor = _of_country(tokens, _minor(at, named.name, named.form, named.prefix))
        return replace(minor, strict=True) if _bare(tokens[at].text, named.prefix) in _CENTS_OR_YEARS else minor
    if named.kind == "time":
        return _time(tokens, at, named)
    last = at + 1
    if last < len(tokens) and tokens[last].kind == "word":
        means = _COUNTRIES.get(tokens[last].text)
        if means is not None and named.name in means:
            return Unit("money", at, last + 1, named.form, means[named.name], name=named.name, prefix=named.prefix)
    currency, candidates = money.FAMILIES[named.name]
    if tokens[at].text == "sr":
        currency, candidates = "SAR", ()
    return Unit("money", at, last, named.form, currency, candidates, name=named.name, prefix=named.prefix)


def _minor(at: int, name: str, form: Form, prefix: str) -> Unit:
    parts, candidates, first = _MINOR[name]
    return Unit("minor", at, at + 1, form, first, candidates, Decimal(parts), name=name, prefix=prefix)


def _of_country(tokens: list[Token], minor: Unit) -> Unit:
    """Small change with the country after it: 250 فلس كويتي, 50 قرشًا أردنيًا."""
    means = _COUNTRIES.get(tokens[minor.last].text, {}) if minor.last < len(tokens) else {}
    named = [currency for currency in dict.fromkeys(means.values()) if currency in minor.candidates]
    return replace(minor, last=minor.last + 1, currency=named[0], candidates=()) if len(named) == 1 else minor


_CLOCK: Final = spelled("الساعة")


def _time(tokens: list[Token], at: int, named: Noun) -> Unit | None:
    last = at + 1
    if tokens[at].text == _CLOCK and last < len(tokens) and tokens[last].text[:1].isdigit():
        return None  # 14 يونيو 2026 الساعة 4:00: a time of the day
    if named.name == times.BUSINESS_DAY:
        return Unit("time", at, last, named.form, hours=named.hours, business=True, name="day")
    business = last < len(tokens) and tokens[last].text in _BUSINESS_AR and not tokens[at].text.isascii()
    construct = named.name.endswith("construct")
    if construct and not business:
        if tokens[at].text[-1] != "ا":
            return None
        # without "work" after it the ending is that of the accusative: one
        return Unit("time", at, last, "one", hours=named.hours, name=named.name.split()[0], prefix=named.prefix, strict=True)
    if business:
        last += 1
    aside = _business_aside(tokens, last)
    if aside:
        business, last = True, aside
    strict = _bare(tokens[at].text, named.prefix) in _STRICT
    name = named.name.split()[0]
    return Unit("time", at, last, named.form, hours=named.hours, business=business, name=name, prefix=named.prefix, strict=strict)


def _business_aside(tokens: list[Token], at: int) -> int:
    """The token after "(business)" or (أيام عمل), 0 where it does not stand at a token."""
    if at >= len(tokens) or tokens[at].text != "(":
        return 0
    words = [token.text for token in tokens[at + 1 : at + 4]]
    length = words.index(")") if ")" in words else 0
    named = [word for word in words[:length] if word not in _BUSINESS and word not in _BUSINESS_AR]
    told = 0 < length > len(named) and all((found := noun(word)) is not None and found.kind == "time" for word in named)
    return at + length + 2 if told else 0


def _bare(word: str, prefix: str) -> str:
    return word[len(prefix) :]


def _short(tokens: list[Token], at: int, folded: Folded) -> Unit | None:
    """ISO codes and abbreviations, Arabic ones with their points, without, or apart: ر.س, رس, ر س."""
    token = tokens[at]
    text = token.text
    code = _CODES.get(text)
    if code is not None:
        if text in _CAPITALS_ONLY and (not folded.quote(token.start, token.end).isupper() or _is_word(tokens, at)):
            return None
        last = at + 1
        if last < len(tokens) and tokens[last].text == "$" and text in ("usd", "cad", "aud"):
            last += 1
        return Unit("money", at, last, currency=code, name="code")
    dotted = token.end - token.start > len(text)
    last = at + 1
    if len(text) == 1 and not text.isascii():
        second = last + (last < len(tokens) and tokens[last].text == ".")
        if second < len(tokens) and tokens[second].kind == "word":
            text, last, dotted = text + tokens[second].text, second + 1, True
            if text not in _APART or tokens[second].glued:
                return None
    if text in _CAPITALS_ONLY and not folded.quote(token.start, token.end).isupper():
        return None
    text = text.removeprefix("ب") if text.startswith("ب") and text[1:] in _APART and dotted else text
    if text == _EITHER[0] and dotted:
        written = folded.quote(token.start, tokens[last - 1].end)
        means = next((code for letter, code in _EITHER[1].items() if letter in written), None)
        return Unit("money", at, last, currency=means, candidates=() if means else _EITHER[2], name="short")
    if text in _ABBREVIATIONS and (dotted or text.isascii() or text in _APART) and not (text in money.SCANNED and _is_word(tokens, at)):
        return Unit("money", at, last, currency=_ABBREVIATIONS[text], name="short")
    return None


def _is_word(tokens: list[Token], at: int) -> bool:
    """Whether a code is a word of the sentence: refill ALL 400 missing, the TOP 10 services, TRY 2 times, scan the QR 3 times."""
    if tokens[at].text in _COMMANDS:
        counted = at + 2 if _is_numeral(tokens, at + 1) else at + 1 if tokens[at].text != "try" and _is_numeral(tokens, at - 1) else 0
        return 0 < counted < len(tokens) and tokens[counted].kind == "word" and tokens[counted].text not in _GOES_ON
    return _is_numeral(tokens, at + 1) and at + 2 < len(tokens) and tokens[at + 2].text in _COUNTED


def _is_numeral(tokens: list[Token], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].kind == "numeral" and "." not in tokens[at].text


def may_be_word(tokens: list[Token], unit: Unit) -> bool:
    """Whether a code may be a word before a number without decimals all the same: "refill ALL 400"."""
    return unit.name == "code" and tokens[unit.first].text in _COMMANDS and _is_numeral(tokens, unit.last)


_COMMANDS: Final = frozenset(money.COMMAND_CODES.lower().split())
_COUNTED: Final = frozenset(word for _, words, _ in bounds.NOUNS for word in words.split())
_GOES_ON: Final = frozenset(bounds.AFTER_SUM.split())


def _business_first(tokens: list[Token], at: int) -> Unit | None:
    """An English unit of time with words before it: "business days", "more minutes"."""
    text = tokens[at].text
    if text not in _BUSINESS and text not in _BETWEEN:
        return None
    after, business = at, False
    while after < len(tokens) and after < at + 3 and tokens[after].text in _BUSINESS | _BETWEEN:
        business = business or tokens[after].text in _BUSINESS
        after += 1
    if business and after + 1 < len(tokens) and tokens[after].text == "-" and tokens[after + 1].glued:
        after += 1  # working-days
    named = noun(tokens[after].text) if after < len(tokens) and tokens[after].text.isascii() else None
    if named is None or named.kind != "time":
        return None
    return Unit("time", at, after + 1, named.form, hours=named.hours, business=business, name=named.name, strict=not business)
