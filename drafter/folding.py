"""Text folded for comparison: one spelling for what readers of English, Arabic and Arabizi take for the same.

Folding is for looking words up, never for showing: it drops vowel marks, unites the forms of alef, yaa and taa marbuta, turns Arabic-Indic
and Persian digits into Latin ones and removes invisible marks.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal

Language = Literal["en", "ar"]

NO_END = r"(?<!\b[Mm]r\.)(?<!\b[Mm]rs\.)(?<!\b[Mm]s\.)(?<!\b[Dd]r\.)(?<!\border no\.)(?<!\bOrder no\.)"
"""After a point: not that of a shortened word, which ends no sentence."""

SENTENCE = re.compile(rf"(?:[^.!?؟\n]|(?<=\d)\.(?=\d)|\.(?!{NO_END}))+")
"""A sentence, roughly: what stands between two closing marks or line ends, folded or not."""

SENTENCE_END = re.compile(rf"[.!?؟\n](?!\d){NO_END}")

_UNITED = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),  # forms of alef
        **dict.fromkeys("ىیئ", "ي"),  # alef maqsura, Persian yeh, hamza on yeh: yeh
        "ؤ": "و",  # hamza on waw: waw
        "ة": "ه",  # taa marbuta, often typed as haa
        "ک": "ك",  # Persian kaf
        **dict.fromkeys("گڨ", "ق"),  # Gulf g, written for qaf
        "چ": "ج",  # Persian che
        "ڤ": "ف",
        "پ": "ب",
        "٫": ".",
        "٬": ",",
        "٪": "%",
        "،": ",",
        "؛": ";",
        "؟": "?",
        "’": "'",
        "‘": "'",
        **{chr(0x660 + digit): str(digit) for digit in range(10)},
        **{chr(0x6F0 + digit): str(digit) for digit in range(10)},
    }
)
_DROPPED = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad]")
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LATIN = re.compile("[A-Za-z]")
_CLITICS = "(?:[وفبكلس]{1,2}|(?:[وف]?[بكل]?ال|[وف]?لل))?"
"""Glued particles of Arabic: and, so, by, like, to, will, the."""


@lru_cache(maxsize=64)
def fold(text: str) -> str:
    """``text`` in one spelling for comparison.

    >>> fold("Charge‑BACK"), fold("سأرفع شَكوى إلى المحكمة")
    ('charge-back', 'سارفع شكوي الي المحكمه')
    """
    plain = unicodedata.normalize("NFKC", text).replace("\u2010", "-").replace("\u2011", "-")
    return _DROPPED.sub("", plain).translate(_UNITED).lower()


@lru_cache(maxsize=64)
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern over folded text that finds any of ``words``; a word that ends in ``*`` may go on."""
    spelled = []
    for word in words:
        open_end = word.endswith("*")
        folded = fold(word.rstrip("*"))
        clitics = _CLITICS if _ARABIC.match(folded) else ""
        gaps = re.escape(folded).replace("\\ ", "\\s+")
        spelled.append(clitics + gaps + ("" if open_end else r"(?!\w)"))
    return re.compile(r"(?<!\w)(?:" + "|".join(spelled) + ")")


def mentions(text: str, words: tuple[str, ...]) -> bool:
    """Whether ``text`` holds one of ``words`` as a word of its own, with glued Arabic particles or without.

    >>> mentions("I'll see you in COURT", ("court",)), mentions("وسأذهب للمحكمة", ("محكمة",))
    (True, True)
    >>> mentions("a courteous answer", ("court",))
    False
    """
    folded = fold(text)
    there = [word for word, stem in _stems(words) if stem in folded]
    return bool(there) and pattern(tuple(there)).search(folded) is not None  # most texts hold the letters of none


@lru_cache(maxsize=64)
def _stems(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each of ``words`` with its longest part, which must stand in a folded text before the dearer look is worth it."""
    return [(word, max(fold(word.rstrip("*")).split(), key=len)) for word in words if word.strip("* ")]


def language(text: str) -> Language:
    """The language that a client would rather be answered in first, by script and by the digits of Arabizi.

    >>> language("where is it"), language("وين الطلب"), language("wain el 6alab 7aggi")
    ('en', 'ar', 'ar')
    """
    if len(_ARABIC.findall(text)) * 4 >= len(_LATIN.findall(text)) and _ARABIC.search(text):
        return "ar"
    return "ar" if len(_ARABIZI.findall(text.lower())) >= 2 else "en"


_ARABIZI = re.compile(
    r"\b(?:[a-z']*[a-z][2356789][a-z][a-z0-9']*|[35679][a-z]{2,}[a-z0-9']*|[a-z]{2,}[357]"
    r"|el|al|abi|abgha|wain|wayn|shlon|floosi|flousi|wala|mafi|salam|ya|bs|bas|shay|lessa|ana|fe|fi|7agg|wallah)\b"
)
