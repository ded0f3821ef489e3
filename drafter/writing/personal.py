"""From a model's prose to a reply: what is wrong with the prose itself, and how it is put between the approved lines.

What can be seen without reading promises is looked at here: slots, figures, length, language, markup. Whether the words may be said is the
guard's to say, on the whole reply.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final

from drafter.case import Gender
from drafter.entries import Line
from drafter.folding import Language
from drafter.writing import address
from drafter.writing.answers import PARTS, Part, Personal, Prose, Words
from drafter.writing.brief import Brief
from drafter.writing.composing import Piece, PiecePart, Reply
from drafter.writing.slots import Slots

LONGEST: Final[Mapping[Part, int]] = {"opening": 120, "findings": 280, "resolution": 400, "timeline": 300, "closing": 140}
"""Characters that a part may have in one language, its slots still open."""

_PLACES: Final[Mapping[Part, PiecePart]] = {
    "opening": "opening",
    "findings": "findings",
    "resolution": "resolution",
    "timeline": "timeline",
    "closing": "relationship",
}
_SLOT = re.compile(r"\{([a-z_]+)\}")
_OPEN = re.compile(r"\{[^{}]*\}?|\}|\[[^\]]*\]?|<[^>]*>?|\]|>")
_MARKUP = re.compile(r"\*|`|(?:^|\s)#|\|{1,}|__|https?:|www\.|@\w")
_FIGURE = re.compile(r"\d+")
_MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad]")
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LATIN_SHARE = 0.25
"""Latin letters that an Arabic text may have, for names of platforms."""

_LANGUAGES: tuple[Language, Language] = ("en", "ar")
_NAMES: Final[Mapping[Language, str]] = {"en": "English", "ar": "Arabic"}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with one part of a prose, by the guard's rule ids, in a sentence."""

    part: Part
    lang: Language
    rule: str
    why: str

    def __str__(self) -> str:
        return f"{self.part} ({self.lang}): {self.why}"


def cleaned(prose: Prose) -> Prose:
    """The prose on single lines, without invisible marks."""
    return {part: Words(_cleaned(words.en), _cleaned(words.ar)) for part, words in prose.items()}


def _cleaned(text: str) -> str:
    return " ".join(_MARKS.sub("", unicodedata.normalize("NFC", text)).split())


def faults(prose: Prose, brief: Brief, strict: Reply) -> list[Fault]:
    """What is wrong with a cleaned prose before anybody reads what it says."""
    return [
        fault
        for part, words in prose.items()
        for fault in (*_part(part, words, brief.slots_of(part), strict), *_address(part, words.ar, brief.gender))
    ]


_CLIENTS: Final[Mapping[Gender, str]] = {
    "male": "the client is a man; address him in the masculine",
    "female": "the client is a woman; address her in the feminine",
    "unknown": "whether the client is a man or a woman is not known; use no word that shows it",
}


def _address(part: Part, arabic: str, gender: Gender) -> Iterator[Fault]:
    """Arabic that addresses somebody else than this client, or two at once."""
    both = address.both_ways(arabic)
    said = both or address.contradicting(arabic, gender)
    if said:
        yield Fault(
            part,
            "ar",
            "claim.unsupported",
            f"{said!r} is {'written for both at once' if both else 'no address of this client'}: {_CLIENTS[gender]}.",
        )


def _part(part: Part, words: Words, values: Slots, strict: Reply) -> Iterator[Fault]:
    if bool(words.en) != bool(words.ar):
        missing: Language = "ar" if words.en else "en"
        yield Fault(part, missing, "parity.promise", f"it is empty, but not in {_NAMES['en' if missing == 'ar' else 'ar']}.")
    elif not words.en and not _may_be_empty(part, strict):
        yield Fault(part, "en", "missing.resolution" if part in ("resolution", "timeline") else "text.artifact", "it is empty.")
    for lang in _LANGUAGES:
        yield from _half(part, lang, words.of(lang), values)
    said = [set(_SLOT.findall(words.of(lang))) - {"client_name"} for lang in _LANGUAGES]
    if words.en and words.ar and said[0] != said[1]:
        only = ", ".join(f"{{{name}}}" for name in sorted(said[0] ^ said[1]))
        yield Fault(part, "ar", "parity.figure", f"{only} stands in one language only.")


def _may_be_empty(part: Part, strict: Reply) -> bool:
    if part in ("resolution", "timeline"):
        return not any(piece.part == part for piece in strict.pieces)
    return part == "findings"


def _half(part: Part, lang: Language, text: str, values: Slots) -> Iterator[Fault]:
    if len(text) > LONGEST[part]:
        yield Fault(part, lang, "text.channel", f"it is too long: {len(text)} characters, at most {LONGEST[part]}.")
    bare = _SLOT.sub(lambda match: " " if match[1] in values else match[0], text)
    yield from (Fault(part, lang, "text.slot", _no_slot(match[0], values)) for match in list(_OPEN.finditer(bare))[:3])
    if markup := _MARKUP.search(bare):
        yield Fault(part, lang, "text.channel", f"{markup[0].strip()!r} is markup or an address; write plain text.")
    words = _OPEN.sub(" ", bare)
    known = {run for slot in values.values() for run in _FIGURE.findall(slot.of(lang))}
    for run in [run for run in _FIGURE.findall(words) if run not in known][:2]:
        yield Fault(part, lang, "claim.unsupported", f"the figure {run} is no slot of this case.")
    yield from _language(part, lang, words)


def _no_slot(said: str, values: Slots) -> str:
    near = get_close_matches(said.strip("{} []<>").lower().replace(" ", "_"), values, 1)
    hint = f"; {{{near[0]}}} is one" if near else f"; slots here are {', '.join(f'{{{name}}}' for name in values) or 'none'}"
    return f"{said[:40]!r} is no slot{hint}."


def _language(part: Part, lang: Language, words: str) -> Iterator[Fault]:
    """A text in another language or script than its half."""
    letters = sum(char.isalpha() for char in words)
    arabic, latin = len(_ARABIC.findall(words)), len(_LATIN.findall(words))
    right = arabic == 0 if lang == "en" else latin <= letters * _LATIN_SHARE
    if letters and not (right and arabic + latin == letters):
        yield Fault(part, lang, "text.language", f"it is not all {_NAMES[lang]}.")


def compose(strict: Reply, prose: Prose, brief: Brief, mode: Personal) -> Reply:
    """The strict reply with the prose in the places of its parts; what the prose leaves empty stays as approved."""
    written = {part: prose[part] for part in PARTS[mode] if part in prose and prose[part].en}
    places = {_PLACES[part] for part in written}
    pieces = [_piece(part, words, brief, strict) for part, words in written.items()]
    return replace(strict, pieces=(*pieces, *(piece for piece in strict.pieces if piece.part not in places)))


def _piece(part: Part, words: Words, brief: Brief, strict: Reply) -> Piece:
    values = brief.slots_of(part)
    approved = next((piece for piece in strict.pieces if piece.part == _PLACES[part]), None)
    used = {name: values[name] for name in _SLOT.findall(words.en + words.ar)}
    return Piece(
        part=_PLACES[part],
        en=_filled(words.en, values, "en"),
        ar=_filled(words.ar, values, "ar"),
        line=Line(en=words.en, ar=words.ar),
        slots=used,
        offer=approved.offer if approved else None,
        done=approved.done if approved else None,
    )


def _filled(text: str, values: Slots, lang: Language) -> str:
    return _SLOT.sub(lambda match: values[match[1]].of(lang), text)


def written(reply: Reply, parts: tuple[Part, ...]) -> tuple[Piece, ...]:
    """The pieces of a reply that hold the model's ``parts``."""
    places = {_PLACES[part] for part in parts}
    return tuple(piece for piece in reply.pieces if piece.part in places)


def parts_at(reply: Reply, lang: Language, start: int, end: int) -> set[Part]:
    """The parts that the model wrote and that a stretch of the reply's text touches."""
    text, touched, at = reply.text(lang), set[Part](), 0
    own = {place: part for part, place in _PLACES.items()}
    for piece in sorted(reply.pieces, key=lambda piece: text.find(piece.of(lang))):
        found = text.find(piece.of(lang), at)
        if found < 0:
            continue
        at = found + len(piece.of(lang))
        if found < max(end, start + 1) and start < at and piece.part in own:
            touched.add(own[piece.part])
    return touched
