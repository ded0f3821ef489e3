"""Nouns that are units, in the forms that Arabic counts with: bare, accusative, dual, plural, with the article."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction as Ratio
from functools import lru_cache
from typing import Final, Literal

from drafter.reading.folding import spelled
from drafter.reading.tables import currencies as money
from drafter.reading.tables import times

Form = Literal["plain", "one", "two", "plural", "the"]
"""How a noun stands: with no number in it, as one (accusative), as two (dual), as several, with the article."""


@dataclass(frozen=True, slots=True)
class Noun:
    kind: str
    form: Form
    name: str
    hours: Ratio = Ratio(0)
    prefix: str = ""


def _arabic_forms(written: str) -> list[tuple[str, Form]]:
    """The written forms of a counted noun: bare, accusative, dual in its cases, with the article."""
    singular, stem = spelled(written), _stem(written)
    forms: list[tuple[str, Form]] = [(singular, "plain"), (stem + "ين", "two"), (stem + "ان", "two"), ("ال" + singular, "the")]
    if stem == singular:
        forms.append((singular + "ا", "one"))
    return forms


def _stem(written: str) -> str:
    """What the endings are put on: the feminine ة opens to ت."""
    return spelled(written[:-1]) + "ت" if written.endswith("ة") else spelled(written)


def _vocabulary() -> dict[str, Noun]:
    nouns: dict[str, Noun] = {}
    for family, words in money.ENGLISH_NAMES.items():
        for word in words.split():
            nouns[word] = Noun("money", "plural" if word.endswith("s") and word not in ("dhs", "rs") else "plain", family)
    for family, singulars, plurals, _ in money.ARABIC_NAMES:
        _add_arabic(nouns, "money", family, singulars, plurals, Ratio(0))
    for words, name, *_ in money.MINOR:
        for word in words.split():
            nouns.setdefault(spelled(word), Noun("minor", "plain", name))
    for word in money.DUAL_MINOR.split():
        nouns[spelled(word)] = Noun("minor", "two", nouns[spelled(word)].name)
    for length, english, singular, plurals, gloss in times.UNITS:
        hours, name = Ratio(length), gloss.split()[0]
        for word in english.split():
            nouns[word] = Noun("time", "plural" if word.endswith("s") else "plain", name, hours)
        _add_arabic(nouns, "time", name, singular, plurals, hours)
    nouns[spelled(times.MOMENT_WORDS)] = Noun("time", "plain", "moment", Ratio(1, 3600))
    return nouns


def _add_arabic(nouns: dict[str, Noun], kind: str, name: str, singulars: str, plurals: str, hours: Ratio) -> None:
    for singular in singulars.split():
        for word, form in _arabic_forms(singular):
            nouns.setdefault(word, Noun(kind, form, name, hours))
        if kind == "time":
            stem = _stem(singular)
            nouns.setdefault(stem + "ي", Noun("time", "two", name + " construct", hours))
            nouns.setdefault(stem + "ا", Noun("time", "two", name + " construct", hours))
    for plural in map(spelled, plurals.split()):
        nouns.setdefault(plural, Noun(kind, "plural", name, hours))
        nouns.setdefault("ال" + plural, Noun(kind, "the", name, hours))


_NOUNS: Final = _vocabulary()


_PREFIXES: Final = ("و", "ب", "ل", "ف", "وب", "ول", "ك")


@lru_cache(maxsize=8192)
def noun(word: str) -> Noun | None:
    """What ``word`` is as a unit, with the particle glued to it.

    >>> noun("dollars").name, noun(spelled("ريالين")).form, noun(spelled("بدولارين")).prefix
    ('dollar', 'two', 'ب')
    """
    found = _NOUNS.get(word)
    if found is not None or word.isascii():
        return found
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            found = _NOUNS.get(word[len(prefix) :])
            if found is not None:
                return Noun(found.kind, found.form, found.name, found.hours, prefix)
    return None
