"""Whom an Arabic text addresses: a man, a woman, or both at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from drafter.case import Gender
from drafter.writing.tables.address import ENDINGS, MARKED, MARKED_WORDS, WORDS, Addressed

_ONE_SPELLING = str.maketrans("أإآٱىة", "اااايه")
_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
_LETTERS = "[\u0620-\u064a]"
_SAID: Final = {whom: re.compile(rf"(?<!\w)(?:[وف]|يا )?(?:{'|'.join(words)})(?!\w)") for whom, words in WORDS.items()}
_MARKED = re.compile(f"(?:{_LETTERS}[\u064b-\u0652]*)+(?<=[{''.join(MARKED)}])(?!\\w)")
_MARKED_WORD = re.compile(MARKED_WORDS)
_BOTH = re.compile(
    rf"(?<!\w)(?:ال)?((?!ال){_LETTERS}{{2}}){_LETTERS}*\s?/\s?(?:(?:ال)?\1{_LETTERS}*|{ENDINGS})(?!\w)"  # عزيزي/عزيزتي, أستاذ/ة
    rf"|{_LETTERS}{{2,}}\s?\(\s?(?:{ENDINGS})\s?\)"  # عزيز(ة)
)


def both_ways(text: str) -> str | None:
    """Where a text is written for a man and a woman at once, with a slash or brackets.

    >>> both_ways("أهلًا عزيزي/عزيزتي"), both_ways("أهلًا نور، راجعنا الحساب/المنشور")
    ('عزيزي/عزيزتي', None)
    """
    found = _BOTH.search(_MARKS.sub("", text))
    return found[0] if found else None


def contradicting(text: str, gender: Gender) -> str | None:
    """The first words of a text that are said to a woman where the client is a man, or the other way; to either where it is not known.

    They are told as they stand in the text, with its marks of vowels.

    >>> contradicting("نرجو أن تكوني راضية", "male"), contradicting("نرجو أن تكوني راضية", "female")
    ('تكوني', None)
    """
    return next((said for whom, said in _addressed(text) if whom != gender), None)


def _addressed(text: str) -> Iterator[tuple[Addressed, str]]:
    places = [place for place, char in enumerate(text) if not _MARKS.match(char)]
    spelled = "".join(text[place] for place in places).translate(_ONE_SPELLING)
    for whom, pattern in _SAID.items():
        for match in pattern.finditer(spelled):
            yield whom, text[places[match.start()] : places[match.end() - 1] + 1]
    for match in _MARKED.finditer(text):
        if _MARKED_WORD.fullmatch(_MARKS.sub("", match[0]).translate(_ONE_SPELLING)):
            yield MARKED[match[0][-1]], match[0]
