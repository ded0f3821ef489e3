"""What a text says about the client: the name, how to address him or her, how many requests there were."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.intake.note import Note
from drafter.intake.patterns import any_of
from drafter.intake.tables import people, voices
from drafter.intake.values import Said
from drafter.intake.voices import NAMES, phrases
from drafter.reading.folding import spelled

_TITLE = "|".join(map(spelled, people.TITLES.split()))
_CLIENT = "|".join(spelled(word) for word in voices.CLIENT if " " not in word)
_LABEL = phrases(people.NAME_LABELS).pattern
_WORD = r"[^\W\d_][^\W\d_'-]*"
_TITLED: Final = re.compile(rf"(?<![^\W_])(?:{_TITLE})(?![^\W_])\.?\s+({_WORD}(?:\s+{_WORD}){{0,2}})")
_LABELLED: Final = re.compile(rf"(?:{_LABEL})\s*[:=]\s*({_WORD}(?:\s+{_WORD}){{0,3}})(?=\s*(?:[,.;|()\n]|$|\s-))")
_CALLED: Final = re.compile(rf"(?<![^\W_])(?:{_CLIENT})(?![^\W_])\s*[:/,]?\s*(?:(?:{_TITLE})\.?\s+)?({_WORD}(?:\s+{_WORD}){{0,2}})")
_GENDERS: Final = tuple((gender, phrases(words)) for gender, words in people.GENDER)
_NOT_NAMES = frozenset(people.NOT_NAMES.split())
_FIRST_EVER = phrases(people.FIRST_EVER)


def _requests() -> Iterator[tuple[int, re.Pattern[str]]]:
    for number, english, arabic in ((row[0], row[1], row[2]) for row in people.ORDINALS):
        yield number, any_of(phrase.format(english) for phrase in people.REQUEST_ENGLISH)
        yield number, any_of(phrase.format(arabic) for phrase, _ in people.REQUEST_ARABIC)


_REQUESTS: Final = tuple(_requests())


def client_facts(note: Note) -> Iterator[Said]:
    """The client's name, gender and number of requests as far as the agent says them."""
    yield from _names(note)
    for gender, pattern in _GENDERS:
        if match := next((each for each in pattern.finditer(note.text) if note.voice(each.start()) in ("agent", "reported")), None):
            yield note.said("client.gender", gender, *match.span())
    for number, pattern in _REQUESTS:
        yield from (note.said("client.requests_90d", number, *match.span()) for match in pattern.finditer(note.text))
    for match in _FIRST_EVER.finditer(note.text):
        if not note.doubted(*match.span()):
            yield note.said("client.requests_90d", 1, *match.span())


def _names(note: Note) -> Iterator[Said]:
    for start, end in note.labels:
        yield note.said("client.name", note.folded.quote(start, end), start, end)
    for pattern in (_LABELLED, _TITLED, _CALLED):
        for match in pattern.finditer(note.text):
            last = _name_end(note, match, pattern is not _CALLED)
            if last and note.voice(match.start()) in ("agent", "reported"):
                yield note.said("client.name", note.folded.quote(match.start(1), last), match.start(1), last)


def _name_end(note: Note, match: re.Match[str], introduced: bool) -> int | None:
    """Where the name ends: a given name, or any name after a title or label; then further words with capitals."""
    words = list(re.finditer(_WORD, match[1]))
    last = None
    for place, word in enumerate(words):
        original = note.folded.quote(match.start(1) + word.start(), match.start(1) + word.end())
        capital = original[0].isupper() and word[0] not in _NOT_NAMES
        named = word[0] in NAMES if place == 0 and not introduced else capital or word[0] in NAMES
        if not (named or (introduced and place == 0 and not word[0].isascii()) or (match.re is _LABELLED and not word[0].isascii())):
            break
        last = match.start(1) + word.end()
    return last
