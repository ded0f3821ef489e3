"""What one half of a reply speaks of must be spoken of in the other: a fee, a condition, a card, likes.

A word changed in one half alone ("less the fee", "outside the warranty", إعجاب for followers) leaves both halves with the same promises and
figures. The rows are in ``drafter.guard.tables.subjects``; none is certain, for a language has more words than a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.guard.tables import subjects as table
from drafter.reading.folding import Folded, fold

_NAMES: Mapping[Language, str] = {"en": "English", "ar": "Arabic"}
_JOINED = r"(?:[وفبكل]|ال|لل)*"
"""What Arabic writes together with the word before it: and, so, by, as, for, the."""


def findings(en_text: str, ar_text: str) -> Iterator[Finding]:
    """Words that raise a subject in one half of which the other half says nothing, or of which it says another."""
    halves: dict[Language, Folded] = {"en": fold(en_text), "ar": fold(ar_text)}
    for here, there in (("en", "ar"), ("ar", "en")):
        one, other = halves[here], halves[there]  # type: ignore[index]  # the two languages
        for name, raised, answered in _rows(here):
            if (match := raised.search(one.text)) and not answered.search(other.text):
                yield _finding(here, one, match, f"The {_NAMES[there]} half does not speak of {name}.")  # type: ignore[index, arg-type]
    for kinds in _apart():
        english = {name: match for name, (en, _) in kinds.items() if (match := en.search(halves["en"].text))}
        arabic = {name: match for name, (_, ar) in kinds.items() if (match := ar.search(halves["ar"].text))}
        if english.keys() - arabic.keys() and arabic.keys() - english.keys():
            name = next(name for name in english if name not in arabic)
            yield _finding("en", halves["en"], english[name], f"The Arabic half does not speak of {name}, but of something else.")


def _finding(lang: Language, half: Folded, match: re.Match[str], why: str) -> Finding:
    start, end = half.span(match.start(), match.end())
    return Finding("parity.promise", lang, half.original[start:end], start, end, why, certain=False)


@cache
def _rows(here: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """The rows of one language: the subject, what raises it there and what answers it in the other."""
    if here == "en":
        return tuple((name, _english(raised), _arabic(answered)) for name, raised, answered, _ in table.ENGLISH)
    return tuple((name, _arabic(raised), _english(answered)) for name, raised, answered, _ in table.ARABIC)


@cache
def _apart() -> tuple[dict[str, tuple[re.Pattern[str], re.Pattern[str]]], ...]:
    return tuple({name: (_english(en), _arabic(ar)) for name, en, ar, _ in kinds} for kinds in table.APART)


def _english(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def _arabic(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_JOINED}(?:{words})(?!\w)")
