"""Checks of what a text says in either language: promises and admissions out of place, and figures written by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from numbers import Rational

from drafter.entries import SLOT
from drafter.linting.arabic_text import bare, folded, words_pattern
from drafter.linting.conditions import expressions
from drafter.linting.fault import Fault
from drafter.linting.promise_words import (
    FRACTIONS_AR,
    FRACTIONS_EN,
    LIABILITY_AR,
    LIABILITY_EN,
    NUMBERS_AR,
    NUMBERS_EN,
    PROMISES_AR,
    PROMISES_EN,
)
from drafter.linting.texts import POLICY, Opened, Stand, Text
from drafter.policy.clauses import Clause, Policy
from drafter.policy.expression import facts_of

_DIGIT = re.compile(r"\d[\d.,:٫٬]*")
_NUMBER_WORDS_EN = re.compile(rf"(?<!the )(?<!these )(?<!those )\b(?:{'|'.join(NUMBERS_EN)})\b", re.IGNORECASE)
"""A number word as a quantity; "the two" is a pronoun."""


def promises(opened: Opened) -> Iterator[Fault]:
    """Promises outside the resolution and timeline of an offer, and admissions of liability anywhere."""
    for stand in opened.stands:
        for text in stand.texts():
            if not stand.promises and (said := _found(text, PROMISES_EN, PROMISES_AR)):
                yield text.place.fault("promise.outside", _outside(stand, said))
            if said := _found(text, LIABILITY_EN, LIABILITY_AR):
                message = f"{said} admits liability; regret what the client met with, and tell a proven error as a fact"
                yield text.place.fault("promise.liability", message)


def unpromising(opened: Opened) -> Iterator[Fault]:
    """Resolution lines that a scenario writes for an offer itself, and that promise nothing: the reply would not state the offer."""
    for stand in opened.stands:
        texts = list(stand.texts()) if stand.key == "offer" and stand.part == "resolution" and not stand.remedy else []
        if texts and not any(
            {"amount", "percent"} & set(SLOT.findall(text.text)) or _found(text, PROMISES_EN, PROMISES_AR) for text in texts
        ):
            message = "a resolution of an offer says what is promised, with {amount} or {percent}; leave it out to use lines/remedies.yaml"
            yield texts[0].place.fault("promise.absent", message)


def _outside(stand: Stand, said: str) -> str:
    where = f"under {stand.key}.{stand.part}" if stand.key else "in a question"
    return (
        f"{said} promises a remedy {where}; promises stand in lines/remedies.yaml or in the resolution and timeline of replies.offer, "
        "here only facts, thanks and regret"
    )


def _found(text: Text, english: tuple[str, ...], arabic: Mapping[str, str]) -> str:
    """The words of a table that stand in the text, quoted, with the gloss of Arabic ones."""
    plain = SLOT.sub("\ufffc", text.text)
    if text.lang == "en":
        found = next((match for pattern in english if (match := re.search(pattern, plain, re.IGNORECASE))), None)
        return repr(found[0]) if found else ""
    match = words_pattern(tuple(arabic)).search(bare(plain))
    return f"{match[0]!r} ({_gloss(match['word'], arabic)})" if match else ""


def _gloss(word: str, table: Mapping[str, str]) -> str:
    return next(gloss for pattern, gloss in table.items() if re.fullmatch(pattern, word))


def figures(opened: Opened) -> Iterator[Fault]:
    """Quantities written by hand in lines and titles."""
    for text in opened.texts:
        if text.role == "line" or (text.role == "title" and text.place.file != POLICY):
            yield from _by_hand(text)


def _by_hand(text: Text) -> Iterator[Fault]:
    plain = SLOT.sub("\ufffc", text.text)
    if digit := _DIGIT.search(plain):
        message = f"the figure {digit[0]!r} is written by hand; figures and trade names come from slots only"
        yield text.place.fault("figure.by_hand", message)
    elif word := _number_word(text, plain):
        yield text.place.fault("figure.by_hand", f"{word} is a quantity written by hand; figures come from slots only")


def _number_word(text: Text, plain: str) -> str:
    if text.lang == "en":
        found = _NUMBER_WORDS_EN.search(plain) or re.search(FRACTIONS_EN, plain, re.IGNORECASE)
        return repr(found[0]) if found else ""
    spelled = bare(plain)
    if number := _NUMBER_WORDS_AR.search(spelled):
        return f"{number[0]!r} ({NUMBERS_AR[number['word']]})"
    part = words_pattern(tuple(FRACTIONS_AR), _CLITICS).search(spelled)
    return f"{part[0]!r} ({_gloss(part['word'], FRACTIONS_AR)})" if part else ""


_CLITICS = "[وف]?[بلك]?(?:ال)?"
"""Glued before a number word: and, so, by, to, like, the."""

_NUMBER_WORDS_AR = words_pattern(tuple(NUMBERS_AR), _CLITICS)


def clause_figures(opened: Opened) -> Iterator[Fault]:
    """Figures in clause texts that are the value of no parameter and no business hour."""
    policy = opened.library.policy
    values = _values(policy)
    for clause in policy.clauses:
        allowed = values | _named_in_facts(clause)
        for lang, text in (("en", clause.text.en), ("ar", clause.text.ar)):
            place = opened.clause(clause.id, "text", lang)
            for told, value in _figures(text):
                if value not in allowed:
                    known = ", ".join(_told(policy))
                    yield place.fault("figure.clause", f"{told!r} is the value of no parameter; a text follows the parameters: {known}")


def _values(policy: Policy) -> frozenset[Fraction]:
    """What a text may state: parameters (shares as percentages, too) and business hours on either clock."""
    found = set(_numbers(policy))
    found |= {value * 100 for value in found if value < 1}
    for hour in (policy.hours.opens, policy.hours.closes):
        found |= {Fraction(hour), Fraction(hour % 12 or 12)}
    return frozenset(found)


def _numbers(policy: Policy) -> Iterator[Fraction]:
    for value in policy.parameters.values():
        if isinstance(value, Rational):
            yield Fraction(value)
        if isinstance(value, Mapping):
            yield from map(Fraction, value.values())


def _told(policy: Policy) -> Iterator[str]:
    for name, value in policy.parameters.items():
        if isinstance(value, Rational):
            yield f"{name} {float(value):g}"


def _named_in_facts(clause: Clause) -> frozenset[Fraction]:
    """Figures that are part of a fact's name, as in client.requests_90d."""
    paths = (path for expression in expressions(clause) for path in facts_of(expression.node))
    return frozenset(Fraction(figure) for path in paths for figure in re.findall(r"\d+", path))


def _figures(text: str) -> Iterator[tuple[str, Fraction]]:
    """The figures of a text, as written and as values; a time of day as its hour."""
    plain = folded(bare(text))
    for match in re.finditer(r"(\d{1,2}):(\d{2})|\d+(?:,\d{3})*(?:\.\d+)?", plain):
        value = Fraction(match[1]) + Fraction(int(match[2]), 60) if match[1] else Fraction(match[0].replace(",", ""))
        yield match[0], value
    for match in _NUMBER_WORDS_EN.finditer(plain):
        yield match[0], Fraction(NUMBERS_EN[match[0].lower()])
    for match in _NUMBER_WORDS_AR.finditer(plain):
        yield match["word"], Fraction(NUMBERS_AR[match["word"]])
