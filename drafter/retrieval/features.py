"""What the matcher sees of a message: hashed n-grams of its letters, its words and its bones.

The bones are the consonants that Arabic script and Arabizi share, in coarse classes: ``wain floosi`` and ``وين فلوسي`` have the same.
So examples in one script teach the other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from drafter.folding import fold

BLOCKS = 4
"""Groups of features that are weighed and normalised apart: letters, words, bones, words of bones."""

LONGEST = 4_000
"""Characters of a message that are looked at."""

_WORD = re.compile(r"[\w']+")
_LINK = re.compile(r"https?://\S+")
_HANDLE = re.compile(r"@\w+")
_FIGURE = re.compile(r"(?<![a-z])\d[\d.,]*k?(?![a-z'])")
_REPEATED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1+")
_ARTICLE = re.compile("^(?:وال|بال|ال|لل)")
_LONE_ARTICLE = re.compile(r"\bl (?=\w)")

_ARABIZI = {
    "3'": "g", "7'": "x", "6'": "z", "9'": "d", "kh": "x", "gh": "g", "sh": "$", "ch": "k", "th": "t", "dh": "z", "2": "", "3": "E",
    "4": "z", "5": "x", "6": "t", "7": "h", "8": "k", "9": "s", "q": "k", "g": "k", "c": "k", "p": "b", "v": "f", "'": "",
    **dict.fromkeys("aeiouwy", ""),
}  # fmt: skip
"""Letters of Arabizi and their class (7 and h are both h, 9 and s both s); vowels have none."""

_ARABIZI_LETTER = re.compile("|".join(sorted(map(re.escape, _ARABIZI), key=len, reverse=True)))

_ARABIC = str.maketrans(
    {
        "ا": "", "ء": "", "و": "", "ي": "", "ه": "h", "ح": "h", "خ": "x", "ع": "E", "غ": "g", "ب": "b", "ت": "t", "ط": "t", "ث": "t",
        "د": "d", "ض": "d", "ذ": "z", "ز": "z", "ظ": "z", "س": "s", "ص": "s", "ش": "$", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m",
        "ن": "n", "ر": "r", "ج": "j",
    }
)  # fmt: skip
"""Arabic letters and their class; long vowels have none."""


def plain(text: str) -> str:
    """A message in comparable spelling: folded, links, handles and figures each made alike.

    >>> plain("Orderrrr 88231 @shop https://example.com/a")
    'orderr 0  @  url '
    """
    folded = _LINK.sub(" url ", fold(text[:LONGEST]))
    folded = _HANDLE.sub(" @ ", folded)
    return _REPEATED.sub(r"\1\1", _FIGURE.sub("0", folded))


def bones(text: str) -> str:
    """The consonants of a message, in the classes that both scripts share.

    >>> bones(plain("wain floosi, el talab ma bada")) == bones(plain("وين فلوسي الطلب ما بدا"))
    True
    """
    words = (_bones_of(word) for word in _WORD.findall(text))
    return _LONE_ARTICLE.sub("l", " ".join(word for word in words if word))


def _bones_of(word: str) -> str:
    word = _ARABIZI_LETTER.sub(lambda match: _ARABIZI[match[0]], word) if word.isascii() else _ARTICLE.sub("l", word).translate(_ARABIC)
    return _DOUBLED.sub(r"\1", word.removesuffix("h"))


def counts(text: str) -> list[Counter[int]]:
    """The hashed features of a message, counted, one counter for each block."""
    spelled = plain(text)
    skeleton = bones(spelled)
    blocks = (_letters(spelled), _phrases(_WORD.findall(spelled)), _letters(skeleton), _phrases(skeleton.split()))
    return [Counter(crc32(f"{block}{feature}".encode()) for feature in features) for block, features in enumerate(blocks)]


def _letters(text: str) -> Iterator[str]:
    """Runs of two to five letters inside each word, with its edges."""
    for word in text.split():
        edged = f" {word} "
        for size in (2, 3, 4, 5):
            for start in range(max(len(edged) - size, 0) + 1):
                yield edged[start : start + size]


def _phrases(words: list[str]) -> Iterator[str]:
    yield from words
    yield from (f"{one} {two}" for one, two in pairwise(words))
