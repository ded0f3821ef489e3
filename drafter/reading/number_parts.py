"""The words of numbers, English and Arabic: "two thousand five hundred", ألفين وخمسمية.

A number is never cut short: where words stand together that make no number by the rules, the result is marked unsure, so
that "twelve fifty" is not read as twelve and "مية وألف" not as a hundred.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from drafter.reading.folding import spelled, vocabulary
from drafter.reading.tables import numbers as table
from drafter.reading.tokens import Token


@dataclass(frozen=True, slots=True)
class Part:
    """One number word: what it is, its value, and the particle glued to it (و and, ل to, ب by, ال the)."""

    kind: str
    value: int
    prefix: str = ""

    @property
    def joined(self) -> bool:
        return self.prefix.startswith("و")


@dataclass(slots=True)
class Spelled:
    """A number read from words: its value, the token after it, and why it is not sure, if it is not."""

    value: Decimal
    end: int
    why: str | None = None
    last: int = 1
    """The magnitude of the last word, which decides what "and a half" is a half of."""
    clash: bool = False
    """Whether another number word follows that does not fit: two numbers, or a range."""


def _vocabulary() -> dict[str, Part]:
    words: dict[str, Part] = {}
    for value, word in enumerate(table.ENGLISH_UNITS.split()):
        words[word] = Part("unit" if value < 10 else "ten" if value == 10 else "teen", value)
    for value, word in enumerate(table.ENGLISH_TENS.split(), 2):
        words[word] = Part("tens", value * 10)
    for word, value in table.ENGLISH_SPELLINGS.items():
        words[word] = Part("tens" if value > 9 else "unit", value)
    for word, value in table.ENGLISH_SCALES.items():
        words[word] = Part("hundred" if value == 100 else "scale", value)
    for word, value in table.ENGLISH_DOZENS.items():
        words[word] = Part("dozen", value)
    return words


def _arabic_vocabulary() -> dict[str, Part]:
    words: dict[str, Part] = {}

    def add(kind: str, value: int, spellings: str) -> None:
        for word in spellings.split():
            words.setdefault(spelled(word), Part(kind, value))

    for value, spellings, _ in table.ARABIC_UNITS:
        add("unit", value, spellings)
    for value, spellings, _ in table.ARABIC_TEN:
        add("ten", value, spellings)
    add("eleven", 1, table.ARABIC_ELEVEN[0])
    for value, spellings, _ in table.ARABIC_TEENS:
        add("teen", value, spellings)
    for value, stems, _ in table.ARABIC_TEEN_STEMS:
        add("teen", value, _together(stems, table.ARABIC_TEEN_ENDINGS))
    for value, spellings, _ in table.ARABIC_TENS:
        add("tens", value, spellings)
    add("hundred", 100, table.ARABIC_HUNDRED[1])
    for stem_value, stems, _ in table.ARABIC_HUNDRED_STEMS:
        add("hundreds", stem_value * 100, _together(stems, table.ARABIC_HUNDREDS[0]))
    add("hundreds", 200, table.ARABIC_TWO_HUNDRED[1])
    for value, spellings, duals, _ in table.ARABIC_SCALES:
        add("scale", value, spellings)
        add("scales", 2 * value, duals)
    for stem_value, stems, _ in table.ARABIC_THOUSAND_STEMS:
        add("thousands", stem_value * 1000, _together(stems, table.ARABIC_THOUSANDS))
    for value, word, _ in table.ARABIC_TANWIN_OR_DUAL:
        add("either", value, word)
    for value, spellings, _ in table.ARABIC_DOZENS:
        add("dozen", value, spellings)
    return words


def _together(stems: str, endings: str) -> str:
    """The words of every stem with every ending."""
    return " ".join(stem + ending for stem in stems.split() for ending in endings.split())


_ENGLISH: Final = _vocabulary()
_ARABIC: Final = _arabic_vocabulary()
ENGLISH_WORDS: Final = tuple(word for word, each in _ENGLISH.items() if each.kind != "dozen")
ARABIC_UNITS: Final = tuple(word for word, each in _ARABIC.items() if each.kind == "unit" and each.value > 2 and len(word) > 3)
_PREFIXES: Final = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "وب", "ول", "فال", "وبال")
_THIS_THE: Final = "هال"
_THE_TWO = 2
_NOT_NUMBERS: Final = frozenset(
    map(
        spelled,
        [
            "بالمئة",
            "بالمائة",
            "بالمية",
            "فالمية",
            "فالمئة",
            "المئوية",
            "الست",
            "وحده",
            "لوحده",
            "وحدة",
            "بحد",
            "لحد",
            "الخمس",
            "السبع",
            "التسع",
            "العشر",
            "السدس",
            "الأربعاء",
            "والأربعاء",
            "بالأربعاء",
            "للأربعاء",
            "لمياء",
            "كمية",
        ],
    )
)
"""Words that only look like a number with a particle: the lady, alone, to the limit, the fifth, Wednesday, quantity."""
_SIX_COUNTED: Final = {spelled(word): Part("unit", 6, spelled(word).rpartition("ست")[0]) for word in table.SIX_OR_NONE.split()}
WEAK: Final = frozenset(map(spelled, ["تلت", "تمن", "ثمن"]))
"""Numbers only before a hundred or thousand: three- or a third, eight- or price."""
LONE_PLURALS: Final = frozenset(
    map(
        spelled,
        [
            "آلاف",
            "ألاف",
            "ملايين",
            "مليارات",
            "مئات",
            "ميات",
            "تلاف",
            "تالاف",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "trillions",
        ],
    )
)
PLURAL_PARTS: Final = frozenset(spelled(word) for _, words, _ in table.FRACTION_PLURALS for word in words.split())
JOIN: Final = "و"
ONE_OR_ALONE: Final = vocabulary(table.ONE_OR_ALONE)


@lru_cache(maxsize=8192)
def part(word: str) -> Part | None:
    """What ``word`` is as part of a number, if it is one.

    >>> part("fifty"), part(spelled("وخمسمية"))
    (Part(kind='tens', value=50, prefix=''), Part(kind='hundreds', value=500, prefix='و'))
    """
    if word in _ENGLISH:
        return _ENGLISH[word]
    if word in _NOT_NUMBERS or word in _SIX_COUNTED or word.isascii():
        return None
    found = _ARABIC.get(word)
    if found is not None:
        return found
    if word.startswith(_THIS_THE):
        the = part(word[1:])
        return the if the is not None and the.value > _THE_TWO else None  # هالثمانية: this eight; هالاثنين is this Monday
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            found = _ARABIC.get(word[len(prefix) :])
            if found is not None and word[len(prefix) :] not in WEAK:
                return Part(found.kind, found.value, prefix)
    return None


def counted_six(word: str) -> Part | None:
    """What a word is before a unit alone, as it means something else elsewhere: لستة أيام is "to six days", لست "I am not"."""
    return _SIX_COUNTED.get(word)


def one_before_tens(tokens: list[Token], at: int) -> Part | None:
    """The one of وحدة وعشرين, "twenty-one"; by itself the word is "alone" or "a unit"."""
    following = part_at(tokens, at + 1)
    joined = following is not None and following.prefix == JOIN and following.kind == "tens"
    return Part("unit", 1) if joined and tokens[at].text in ONE_OR_ALONE else None


def part_at(tokens: list[Token], at: int) -> Part | None:
    return part(tokens[at].text) if at < len(tokens) and tokens[at].kind == "word" else None
