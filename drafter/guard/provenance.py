"""Which approved lines a text consists of.

Every line that could be said in this case is filled with its slots; a text is then taken apart into those lines, whatever the
spacing, the markup or the invisible marks between them, the digit set, the case, the diacritics, the way an alef is written and words
that are shortened ("we'll"); only a figure that is pulled apart ("2 4 hours") is another figure.
What is left over is known to nobody and stays unverified.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from drafter.folding import NO_END, Language
from drafter.writing import words
from drafter.writing.composing import Piece

_DROPPED = frozenset("*\u2014\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\u061c\ufeff")
"""What is dropped beside spaces: bold, the dash between parts, invisible marks."""
_SAME = {
    **dict.fromkeys(_DROPPED, ""),
    **{chr(capital): chr(capital + 32) for capital in range(ord("A"), ord("Z") + 1)},
    **{chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)},
    **dict.fromkeys(map(chr, range(0x064B, 0x0653)), ""),
    "\u0640": "",
    "\u0670": "",
    "٫": ".",
    "٬": ",",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ة": "ه",
    "’": "'",
    "‘": "'",
}
"""What a sign counts as: small letters, Latin digits, no tatweel or diacritics, one alef, one ya (ى as ي), ه for ة, one apostrophe."""
_APART = " "
"""Stands in the bare text where spacing, or a mark that turns digits round, parts the signs of a figure."""

_POINTS = frozenset(".,:/-")
_GAPS = re.compile(rf"(?<=[\d.,:/٫٬-])[\s{''.join(sorted(sign for sign, same in _SAME.items() if not same))}]+(?=[\d.,:/٫٬-])")
"""Spacing, marks and whatever else is dropped between the signs of a figure, or of two."""

_LIST_MARKS = frozenset("-•·–▪")
"""What may stand before a line in a list."""
_SENTENCE_END = re.compile(rf"(?<=[.!?؟]){NO_END}\s+|\n+")


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of the text: an approved line, or words that are none (``piece`` is None)."""

    start: int
    end: int
    piece: Piece | None


def take_apart(text: str, pieces: Sequence[Piece], lang: Language) -> tuple[Found, ...]:
    """``text`` as approved lines and leftovers, in order; offsets are those of ``text``."""
    bare, places = _bare(text)
    ways = {way: piece for piece in pieces for way in _ways(bare_of(piece, lang), piece, lang)}
    known = sorted((ways | {bare_of(piece, lang): piece for piece in pieces}).items(), key=lambda item: -len(item[0]))
    return tuple(_stretches(text, bare, places, [(line, piece) for line, piece in known if line]))


def _ways(bare: str, piece: Piece, lang: Language) -> Iterator[str]:
    """A bare line with its sum or its percentage written in the other ways that say the same: $5.00, 5 USD, 20 percent."""
    given = piece.done or piece.offer
    if given is not None and given.amount is not None:
        yield from _written(bare, _known_by(words.money(given.amount, lang)), words.same_money(given.amount, lang))
    if piece.offer is not None and piece.offer.percent is not None:
        yield from _written(bare, _known_by(words.percent(piece.offer.percent, lang)), words.same_percent(piece.offer.percent, lang))
    if "order_id" in piece.slots:
        one, number = _NUMBERED[lang], piece.slots["order_id"].of(lang)
        yield from _written(bare, _known_by(f"{one} {number}"), [f"{one} {way}{number}" for way in _NUMBER[lang]])


_NUMBERED: Mapping[Language, str] = {"en": "order", "ar": "الطلب"}
_NUMBER: Mapping[Language, tuple[str, ...]] = {"en": ("no. ", "number ", "#"), "ar": ("رقم ", "#")}
"""How the number of an order is told: order no. 88231, الطلب رقم 88231."""


def _written(bare: str, one: str, others: Sequence[str]) -> Iterator[str]:
    if bare.count(one) == 1:
        yield from (bare.replace(one, _known_by(other)) for other in others)


def bare_of(piece: Piece, lang: Language) -> str:
    """What a piece is recognised by in one language: its text as it is compared, without spacing, invisible marks and bold."""
    return _known_by(piece.of(lang))


@lru_cache(maxsize=1024)
def _known_by(text: str) -> str:
    return _bare(text)[0]


def _bare(text: str) -> tuple[str, list[int]]:
    """The text as it is compared, without spacing, invisible marks and bold, and the place of each kept character."""
    if not _GAPS.search(text) and not _SHORT.search(text):
        signs = {char: "" if char.isspace() else _SAME.get(char, char) for char in set(text)}
        return "".join(map(signs.__getitem__, text)), [place for place, char in enumerate(text) if signs[char]]
    kept = [(place, same) for place, char in _spelled_out(text) if (same := _SAME.get(char, char)) and not char.isspace()]
    apart = {at for gap in _GAPS.finditer(text) if _pulls_apart(text, gap.end(), kept, at := bisect_left(kept, (gap.end(), "")))}
    if apart:
        parted = (((kept[at - 1][0], _APART), each) if at in apart else (each,) for at, each in enumerate(kept))
        kept = [each for few in parted for each in few]
    return "".join([char for _, char in kept]), [place for place, _ in kept]


def _spelled_out(text: str) -> Iterator[tuple[int, str]]:
    """The signs of a text with their places, "we'll" and "can't" as the words that they stand for."""
    if "'" not in text and "’" not in text:
        yield from enumerate(text)
        return
    at = 0
    for match in _SHORT.finditer(text):
        yield from ((place, text[place]) for place in range(at, match.start()))
        yield from ((match.start(), char) for char in _LONG[match[0].lower().replace("’", "'")])
        at = match.end()
    yield from ((place, text[place]) for place in range(at, len(text)))


_LONG = {"'ll": "will", "'re": "are", "'ve": "have", "can't": "cannot", "won't": "willnot", "n't": "not"}
"""What a shortened word stands for."""
_SHORT = re.compile(r"\bcan['’]t\b|\bwon['’]t\b|(?<=[a-z])n['’]t\b|(?<=[a-z])['’](?:ll|re|ve)\b", re.IGNORECASE)


def _pulls_apart(text: str, place: int, kept: Sequence[tuple[int, str]], at: int) -> bool:
    """Whether what stands before a place, where the kept signs go on at ``at``, parts a figure: "2 4 hours"."""
    before = "".join(char for _, char in kept[max(0, at - 2) : at])
    return _part_a_figure(before, "".join(_SAME.get(char, char) for char in text[place : place + 2]))


def _part_a_figure(before: str, after: str) -> bool:
    """Whether what stands between the last two and the next two signs parts a figure: two digits, or a digit and its point.

    >>> _part_a_figure("x4", "5 "), _part_a_figure("45", ".9"), _part_a_figure("45", ". ")
    (True, True, False)
    """
    if before[-1].isdigit():
        return after[0].isdigit() or (after[0] in _POINTS and after[1:].isdigit())
    return before[-1] in _POINTS and before[:-1].isdigit() and after[0].isdigit()


def _stretches(text: str, bare: str, places: list[int], known: list[tuple[str, Piece]]) -> Iterator[Found]:
    at, unknown_from = 0, None
    while at < len(bare):
        if bare[at] == _APART or (bare[at] in _LIST_MARKS and not text[: places[at]].rpartition("\n")[2].strip()):
            at += 1
            continue
        line, piece = next(((line, piece) for line, piece in known if bare.startswith(line, at)), ("", None))
        if piece is None:
            unknown_from = at if unknown_from is None else unknown_from
            at = _next_sentence(text, places, at)
            continue
        if unknown_from is not None:
            yield Found(places[unknown_from], places[at - 1] + 1, None)
            unknown_from = None
        yield Found(places[at], places[at + len(line) - 1] + 1, piece)
        at += len(line)
    if unknown_from is not None:
        yield Found(places[unknown_from], places[-1] + 1, None)


def _next_sentence(text: str, places: list[int], at: int) -> int:
    """The place in the bare text where the next sentence of ``text`` begins."""
    match = _SENTENCE_END.search(text, places[at])
    if match is None:
        return len(places)
    return max(at + 1, bisect_left(places, match.end()))
