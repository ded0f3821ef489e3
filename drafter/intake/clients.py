"""What a text says about the client: the name, how to address him or her, how many requests there were."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.intake.note import Note
from drafter.intake.patterns import Phrases, any_of, phrases
from drafter.intake.persons import is_another, of_another
from drafter.intake.tables import people, voices
from drafter.intake.values import Said
from drafter.intake.voices import NAMES
from drafter.reading.folding import spelled

_TITLE = "|".join(map(spelled, people.TITLES.split()))
_CLIENT = "|".join(spelled(word) for word in voices.CLIENT if " " not in word)
_TITLE_ALONE: Final = re.compile(rf"(?:{_TITLE})\.?|madam|lady")
_HONOURED = "|".join(spelled(word) for _, words, _ in people.TITLES_OF_NAMES for word in words.split("/"))
_ANY_TITLE = f"{_TITLE}|{_HONOURED}"
_LABEL = phrases(people.NAME_LABELS).pattern
_WORD = r"[^\W\d_](?:[^\W\d_]|['-](?=[^\W\d_]))*(?![\w@])"
_NEXT = rf"(?:[ \t]+{_WORD})"
_TITLED: Final = re.compile(rf"(?<![^\W_])(?:{_TITLE})(?![^\W_])\.?[ \t]+({_WORD}{_NEXT}{{0,4}})")
_LABELLED: Final = re.compile(
    rf"(?:{_LABEL})[ \t]*(?:[:=]|(?<=is))[ \t]*({_WORD}{_NEXT}{{0,4}})(?=\s*(?:[,،.;|()\n]|$|\s-|\s(?:and|who|but)\b))"
)
_NAMED = r"(?:[ \t]+(?:name|named|is|اسمه|اسمها|اسمو))"  # his, her name is (3)
_CALLED: Final = re.compile(
    rf"(?<![^\W_])[وف]?(?:{_CLIENT})(?![^\W_]){_NAMED}?[ \t]*[:/,،]?[ \t]*(?:(?:{_ANY_TITLE})\.?[ \t]+)?({_WORD}{_NEXT}{{0,4}})"
)
_HONOURS: Final = tuple(
    (gender, re.compile(rf"(?<![^\W_])[ول]?(?:{'|'.join(map(spelled, words.split('/')))})[ \t]+({_WORD}{_NEXT}{{0,3}})"))
    for gender, words, _ in people.TITLES_OF_NAMES
)
_SOMEBODY: Final = re.compile(rf"\b(?:guy|man|lady|woman|girl|gentleman)[ \t]+(?:named|called)[ \t]+({_WORD}{_NEXT}{{0,3}})")
_FIELD_OF_HIS: Final = re.compile(rf"(?:^|(?<=\n))[ \t*•-]*(?:client|customer|buyer)[ \t]*:[ \t]*({_WORD}{_NEXT}{{0,2}})(?=[ \t]*(?:\n|$))")
_KUNYA = rf"(?:{'|'.join(people.KUNYAS.split())})[ \t]+"
_BESIDE: Final = rf"acc|(?:{_CLIENT})\)|(?:{'|'.join(map(spelled, people.WRITTEN_ON.split()))})\)(?!\s*(?:is\s+)?(?:the|our|an?|from)\s)"
"""In brackets after a name: his account, that he is the client, where he wrote."""
_FIRST: Final = re.compile(
    rf"(?:^|(?<=\n)|(?<=[.:;] )|(?<=\d ))[ \t]*((?:{_KUNYA})?{_WORD})"
    rf"(?=[ \t]+(?:{phrases(people.ACTS).pattern})|[ \t]*\((?:{_BESIDE}))"
)
_FROM: Final = re.compile(
    rf"(?<![^\W_])(?:(?:e-?mail|message|msg|chat|dm|this is|its|it's) from|(?:رساله|ايميل|محادثه) من)[ \t]+({_WORD}{_NEXT}{{0,4}})"
)  # a message, an e-mail, a chat: from
_LINE_NAME: Final = re.compile(rf"(?:^|\n)[ \t]*(?:\+?\d[\d ]{{7,16}}[ \t]+)?({_WORD})[ \t]*:(?=[ \t]+(?:order|ord|الطلب|طلب)\b)")
_INTRODUCED: Final = tuple(
    phrases(table).between(after=rf"(?=[ \t]*:?[ \t]*({_WORD}{_NEXT}{{0,4}}))") for table in (people.INTRODUCING, people.NAMING)
)  # the words ahead are not taken up: "I am, my name is"
_STATED: Final = tuple(
    (gender, re.compile(rf"(?:[,،|(;][ \t]*|\bgender\s*[:=]\s*|الجنس\s*:\s*)({english}|{spelled(arabic)})(?=\s*(?:[,،|).;\n]|$))"))
    for gender, english, arabic in people.STATED_GENDER
)  # the gender
_KUNYAS = frozenset(people.KUNYAS.split())
_PARTICLES = frozenset(people.PARTICLES.split())
_NOT_FAMILY = frozenset(people.NOT_FAMILY.split())
_GENDERS: Final = tuple((gender, phrases(words)) for gender, words in people.GENDER)
_NOT_NAMES = frozenset(people.NOT_NAMES.split())
_FIRST_EVER = phrases(people.FIRST_EVER)


def _requests() -> Iterator[tuple[int, Phrases]]:
    for number, english, arabic in ((row[0], row[1], row[2]) for row in people.ORDINALS):
        yield number, any_of(phrase.format(english) for phrase in people.REQUEST_ENGLISH)
        yield number, any_of(phrase.format(arabic) for phrase, _ in people.REQUEST_ARABIC)


_REQUESTS: Final = tuple(_requests())


def client_facts(note: Note) -> Iterator[Said]:
    """The client's name, gender and number of requests as far as the agent says them."""
    yield from _names(note)
    for gender, pattern in _GENDERS:
        if match := next((each for each in pattern.finditer(note.text) if _of_client(note, each)), None):
            yield note.said("client.gender", gender, *match.span())
    for honoured, form in _HONOURS:
        for match in form.finditer(note.text):
            last = _name_end(note, match, False)
            if last and _of_client(note, match) and not is_another(note, match.start(), last):
                yield note.said("client.gender", honoured, match.start(), last)
    for stated, form in _STATED:
        yield from (note.said("client.gender", stated, *match.span(1)) for match in form.finditer(note.text))
    for number, pattern in _REQUESTS:
        yield from (note.said("client.requests_90d", number, *match.span()) for match in pattern.finditer(note.text))
    for match in _FIRST_EVER.finditer(note.text):
        if not note.doubted(*match.span()):
            yield note.said("client.requests_90d", 1, *match.span())


def _of_client(note: Note, match: re.Match[str]) -> bool:
    """Whether a pronoun or a title that the agent writes is the client's."""
    if note.voice(match.start()) not in ("agent", "reported"):
        return False
    return not (_TITLE_ALONE.fullmatch(match[0]) and is_another(note, *match.span())) and not of_another(note, match.start())


def _names(note: Note) -> Iterator[Said]:
    for start, end in note.labels:
        yield note.said("client.name", note.folded.quote(start, end), start, end)
    honours = [pattern for _, pattern in _HONOURS]
    for pattern in (_LABELLED, _TITLED, _CALLED, _FIRST, _FROM, _LINE_NAME, _SOMEBODY, _FIELD_OF_HIS, *honours):
        for match in pattern.finditer(note.text):
            last = _name_end(note, match, pattern in (_LABELLED, _TITLED, _FIELD_OF_HIS))
            first = match.start(1) if pattern in (_FIRST, _FROM) else match.start()
            other = pattern not in (_LABELLED, _CALLED) and is_another(note, first, last or 0)
            if last and not other and note.voice(match.start(1)) in ("agent", "reported"):
                yield note.said("client.name", note.folded.quote(match.start(1), last), match.start(1), last)
    for introducing in _INTRODUCED:
        for match in introducing.finditer(note.text):
            last = _name_end(note, match, False)
            if last and _speaks_of_himself(note, match, last, introducing is _INTRODUCED[1]):
                yield note.said("client.name", note.folded.quote(match.start(1), last), match.start(1), last)


def _speaks_of_himself(note: Note, match: re.Match[str], last: int, named: bool) -> bool:
    """Whether it is the client who gives his name: not someone who works elsewhere, not one whom the sentence names before, no denial."""
    voice = note.voice(match.start())
    if voice != "client" and not (named and voice == "reported" and not of_another(note, match.start())):
        return False
    return not note.denied(match.start(), 2) and not is_another(note, match.start(1), last)


def _name_end(note: Note, match: re.Match[str], introduced: bool) -> int | None:
    """Where the name ends: a given name, or any name after a title or label; then further words of it."""
    words = list(re.finditer(_WORD, match[1]))
    last, open_end = None, False
    for place, word in enumerate(words):
        original = note.folded.quote(match.start(1) + word.start(), match.start(1) + word.end())
        if original in people.NOT_A_NAME_HERE:
            break
        if place == 0 or open_end:
            named = word[0] in NAMES or ((introduced or place > 1) and _may_be_name(word[0], original)) or word[0] in _KUNYAS
        else:
            named = _goes_on(word[0], original)
        if not named:
            break
        open_end = word[0] in _KUNYAS or (place > 0 and word[0] in _PARTICLES)
        last = last if open_end else match.start(1) + word.end()
    return last


def _may_be_name(word: str, original: str) -> bool:
    """Whether a word after a title or a label is a name though it is no known one."""
    return word not in _NOT_NAMES and (original[0].isupper() or not word.isascii())


def _goes_on(word: str, original: str) -> bool:
    """Whether a name goes on with a word: a capital, a known name, a family's name with the article."""
    if word in NAMES or word in _PARTICLES:
        return True
    if word.isascii():
        return original[0].isupper() and word not in _NOT_NAMES
    family = word.startswith("ال") and word not in _NOT_FAMILY  # the article
    return family and (word.endswith("ي") or word.removeprefix("ال") in NAMES)
