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
from drafter.guard.phrases import alternatives, row_of
from drafter.guard.tables import subjects as table
from drafter.reading.folding import Folded, fold

_NAMES: Mapping[Language, str] = {"en": "English", "ar": "Arabic"}
_JOINED = r"(?:[وفبكل]|ع?ال|لل|ع(?=بطاق|رصيد|حساب|لوح|محفظ|كارت|وسيل|طريق))*"
"""What Arabic writes together with the word before it: and, so, by, as, for, the."""


def findings(en_text: str, ar_text: str) -> Iterator[Finding]:
    """Words that raise a subject in one half of which the other half says nothing, or of which it says another."""
    halves: dict[Language, Folded] = {"en": fold(en_text), "ar": fold(ar_text)}
    pairs: tuple[tuple[Language, Language], ...] = (("en", "ar"), ("ar", "en"))
    for here, there in pairs:
        raised, answers = _rows(here)
        for at, match in _found(raised, halves[here].text).items():
            name, answered = answers[at]
            if not answered.search(halves[there].text):
                yield _finding(here, halves[here], match, f"The {_NAMES[there]} half does not speak of {name}.")
    for names, english, arabic in _apart():
        here_, there_ = _found(english, halves["en"].text), _found(arabic, halves["ar"].text)
        if (only := here_.keys() - there_.keys()) and there_.keys() - here_.keys():
            at = min(only)
            yield _finding("en", halves["en"], here_[at], f"The Arabic half does not speak of {names[at]}, but of something else.")


def _found(words: re.Pattern[str], text: str) -> dict[int, re.Match[str]]:
    """The rows of which a word stands in a text, each with the first one."""
    found: dict[int, re.Match[str]] = {}
    for match in words.finditer(text):
        found.setdefault(row_of(match), match)
    return found


def _finding(lang: Language, half: Folded, match: re.Match[str], why: str) -> Finding:
    start, end = half.span(match.start(), match.end())
    return Finding("parity.promise", lang, half.original[start:end], start, end, why, certain=False)


@cache
def _rows(here: Language) -> tuple[re.Pattern[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """What raises the subjects of one language, as one expression, and each subject with what answers it in the other."""
    rows = table.ENGLISH if here == "en" else table.ARABIC
    raise_, answer = (_english, _arabic) if here == "en" else (_arabic, _english)
    return raise_(alternatives(row[1] for row in rows)), tuple((name, answer(answered)) for name, _, answered, _ in rows)


@cache
def _apart() -> tuple[tuple[tuple[str, ...], re.Pattern[str], re.Pattern[str]], ...]:
    """The subjects of each group that is held apart, and their words in both languages."""
    return tuple(
        (tuple(row[0] for row in rows), _english(alternatives(row[1] for row in rows)), _arabic(alternatives(row[2] for row in rows)))
        for rows in table.APART
    )


def _english(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def _arabic(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_JOINED}(?:{words})(?!\w)")
