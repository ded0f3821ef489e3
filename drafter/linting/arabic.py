"""All Arabic checks of one text, by id; and the one that looks across texts: how the client is addressed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from drafter.case import Gender
from drafter.linting import arabic_marks, arabic_numbers
from drafter.linting.arabic_tables import ADDRESSED, DOING, VERBAL
from drafter.linting.arabic_text import ArabicText, bare, words_pattern
from drafter.linting.fault import Fault
from drafter.linting.lexicon import Lexicon
from drafter.linting.texts import Role, Text

_CHECKS: Mapping[str, Callable[[ArabicText], Iterator[str]]] = {
    "arabic.latin_mark": arabic_marks.latin_mark,
    "arabic.spacing": arabic_marks.spacing,
    "arabic.quotes": arabic_marks.quotes,
    "arabic.letters": arabic_marks.letters,
    "arabic.tanwin": arabic_marks.tanwin_place,
    "arabic.digits": arabic_marks.digits,
    "arabic.one_two": arabic_numbers.one_two,
    "arabic.few": arabic_numbers.few,
    "arabic.many": arabic_numbers.many,
    "arabic.other": arabic_numbers.other,
    "arabic.decimals": arabic_numbers.decimals,
    "arabic.currency": arabic_numbers.currency,
    "arabic.percent": arabic_numbers.percent_range,
    "arabic.date": arabic_numbers.date,
    "arabic.destination": arabic_numbers.destination,
    "arabic.deduction": arabic_numbers.deduction,
    "arabic.slash_gender": arabic_marks.slash_gender,
    "arabic.first_letter": arabic_marks.first_letter,
    "arabic.link": arabic_marks.link,
    "arabic.slot_noun": arabic_numbers.slot_noun,
    "arabic.glued_slot": arabic_marks.glued,
}
_NO_SENTENCE: frozenset[Role] = frozenset({"title", "agent"})
"""Texts that need no full stop."""

_MALE = "\u064f"
"""The damma: on the first letter of a verb it marks a passive, which addresses nobody."""


def check(text: str, lexicon: Lexicon, gender: Gender = "unknown", role: Role = "line", closing: bool = False) -> Iterator[tuple[str, str]]:
    """The faults of an Arabic text: the id of the check and one sentence; a closing may end without a full stop."""
    read = ArabicText(text, gender)
    for name, checked in _CHECKS.items():
        yield from ((name, sentence) for sentence in checked(read))
    if role not in _NO_SENTENCE and not closing:
        yield from (("arabic.unfinished", sentence) for sentence in arabic_marks.unfinished(read))
    hours = arabic_numbers.working_hours(read, lexicon.business_hours)
    yield from (("arabic.working_hours", sentence) for sentence in hours)
    yield from _words(read, lexicon, role)


def faults(texts: Sequence[Text], lexicon: Lexicon) -> Iterator[Fault]:
    """The faults of all Arabic texts."""
    arabic = [text for text in texts if text.lang == "ar"]
    for text in arabic:
        for name, sentence in check(text.text, lexicon, text.gender, text.role, closing=text.part == "closing"):
            yield text.place.fault(name, sentence)
    yield from _addresses(arabic)


def _words(read: ArabicText, lexicon: Lexicon, role: Role) -> Iterator[tuple[str, str]]:
    for hit in lexicon.tanwin.hits(read.masked):
        yield "arabic.tanwin", hit.told()
    for hit in lexicon.spelling.hits(read.masked):
        yield "arabic.spelling", hit.told()
    for hit in lexicon.avoid_ar.hits(read.masked):
        if role != "agent":  # agents read of the provider, and of what clients call things
            yield "arabic.avoid", hit.told()
    for name, words in (("translated", lexicon.translated), ("dialect", lexicon.dialect), ("untrue", lexicon.untrue_ar)):
        yield from ((f"arabic.{name}", hit.told()) for hit in words.hits(read.masked))
    yield from _empty_verbs(read)
    if read.gender == "unknown":
        yield from (("arabic.gendered", sentence) for sentence in _gendered(read, lexicon))


def _gendered(read: ArabicText, lexicon: Lexicon) -> Iterator[str]:
    for hit in lexicon.gendered.hits(read.masked):
        if not _passive(read.masked, hit.word):
            yield f"{hit.told()}, or give male, female and unknown"


def _passive(marked: str, word: str) -> bool:
    """Whether ``word``, found without marks, has a damma on its first letter (after a glued "and") wherever it stands."""
    words = [found for found in re.split(r"[^\w\u064b-\u065f\u0670]+", marked) if bare(found) == word.split()[0]]
    return bool(words) and all(re.match(rf"[وف]?[\u0621-\u064a]{_MALE}", found) for found in words)


def _empty_verbs(read: ArabicText) -> Iterator[tuple[str, str]]:
    """23: the empty verbs before a verbal noun."""
    if found := words_pattern(tuple(VERBAL.split()), "[وف]?(?:قد )?").search(read.bare):
        yield "arabic.empty_verb", f"{found[0]!r} (was, will be completed) is an empty verb; write the verb itself, as in أضفنا or سنضيف"
    if found := re.search(rf"{words_pattern(tuple(DOING.split()), '[وف]?').pattern}\s+(?=ب)", read.bare):
        yield "arabic.empty_verb", f"{found[0].strip()!r} (carry out) is an empty verb; write the verb itself, as in سنراجع"


_STEMS = rf"(?:{'|'.join(bare(stem) for stem in ADDRESSED.split())})"
_SINGULAR = words_pattern((f"{_STEMS}ك",), "[وف]?[بلك]?")
_PLURAL = words_pattern((f"{_STEMS}كم", "حضرتكم"), "[وف]?[بلك]?")
_GREETING = re.compile(r"و?(?:ال)?سلام عليكم|و?عليكم السلام")
"""The greeting "peace be upon you", whose plural addresses one person, too."""


def _addresses(texts: Sequence[Text]) -> Iterator[Fault]:
    """22: one reply is put together of lines of many files, so the whole library speaks to one person, or all of it to several."""
    spoken = [(text, _GREETING.sub("", bare(text.text))) for text in texts if text.role == "line"]
    one = [(text, found) for text, plain in spoken if (found := _SINGULAR.search(plain))]
    several = [(text, found) for text, plain in spoken if (found := _PLURAL.search(plain))]
    rare, usual = (several, one) if len(several) <= len(one) else (one, several)
    for text, found in rare if usual else ():
        example, said = usual[0]
        message = (
            f"{found[0]!r} addresses {'several people' if rare is several else 'one person'}, and the other lines do not "
            f"({said[0]!r} in {example.place}); a reply uses one way of address"
        )
        yield text.place.fault("arabic.address", message)
