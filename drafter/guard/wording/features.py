"""What the wording gate sees of a sentence: its stems in the company of their neighbours, and its words by their letters.

Features are hashed. Figures, links and accounts are each made alike, so that a sentence is judged by its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from drafter.folding import Language

SIZE = 1 << 18
"""Places that the features of either kind are hashed to."""

_TOKEN = re.compile(r"https?://\S+|@\w+|\d[\d.,:/%-]*|[a-z]+(?:'[a-z]+)?|[\u0620-\u064a]+|[?؟!]")
_LETTERS = range(3, 6)
"""Lengths of the runs of letters inside a word."""
_JOINT = 3
"""So many letters on either side of the joint of two words are seen together."""

_COMMON = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "for",
        "and",
        "or",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "it",
        "its",
        "this",
        "that",
        "your",
        "you",
        "we",
        "our",
        "us",
        "my",
        "with",
        "at",
        "by",
        "as",
        "from",
        "has",
        "have",
        "had",
        "not",
        "no",
        "will",
        "would",
        "can",
        "could",
        "do",
        "does",
        "did",
        "so",
        "if",
        "but",
        "they",
        "them",
        "their",
        "there",
        "here",
        "which",
        "what",
        "when",
        "who",
        "how",
        "than",
        "then",
        "any",
        "all",
        "one",
        "ve",
        "ll",
        "re",
        "isn",
        "don",
        "doesn",
        "didn",
        "aren",
        "wasn",
        "weren",
        "won",
        "couldn",
        "haven",
        "hasn",
        "pls",
        "please",
    ]
)
"""English words that say nothing of what a sentence is about."""

_ENGLISH_END = re.compile(r"(?<=...)(?:ing|ed|es|s|ly|er)$")
_ARABIC_START = re.compile("^(?:[وف]?(?:ال|بال|لل|كال|[بل]?هال(?=...))|[وف](?=...))")
_ARABIC_VERB = re.compile("^(?:س|ب|ل)(?=[نيت]...)")
_ARABIC_END = re.compile("(?<=...)(?:ها|هم|كم|نا|ك|ه|ين|ون|ات|ي|وا)$")
_WORD = {"en": re.compile("[a-z]{2,}"), "ar": re.compile("[\u0620-\u064a]{2,}")}


def features(folded: str, lang: Language) -> tuple[list[int], list[int]]:
    """The hashed features of one folded sentence, by its stems and by its letters, each as often as it stands in it.

    Give it with its offers in one word (``plain``).
    """
    tokens = [_alike(token) for token in _TOKEN.findall(folded)]
    return _by_stems(["^", *(_bare(token, lang) for token in tokens), "$"]), _by_letters(["^", *tokens, "$"])


def _by_stems(stems: list[str]) -> list[int]:
    found = [_place(stem) for stem in stems]
    found += [_place(f"{one} {two}") for one, two in pairwise(stems)]
    for one, two, three in zip(stems, stems[1:], stems[2:], strict=False):
        found += (_place(f"{one} {two} {three}"), _place(f"{one}~{three}"))
    return found


def _by_letters(words: list[str]) -> list[int]:
    found = [place for word in words[1:-1] for place in _of_word(word)]
    return found + [_place(f"{one[-_JOINT:]} {two[:_JOINT]}") for one, two in pairwise(words)]


def _bare(token: str, lang: Language) -> str:
    return _stem(token, lang) if token.isalpha() else token


def stems(folded: str, lang: Language) -> Iterator[str]:
    """The words of a folded text that say what it is about, without their common beginnings and endings.

    >>> list(stems("the followers were delivered", "en"))
    ['follower', 'deliver']
    >>> list(stems("المتابعين وصلوا", "ar"))
    ['متابع', 'صلوا']
    """
    return (stem for _, stem in words(folded, lang))


def heard(folded: str, lang: Language) -> Iterator[str]:
    """The stems of a folded text, and its common words as they stand: what a word of the other half may stand for.

    >>> list(heard("there is no refund", "en"))
    ['there', 'is', 'no', 'refund']
    """
    for word in _WORD[lang].findall(folded):
        yield word if lang == "en" and word in _COMMON else _stem(word, lang)


def words(folded: str, lang: Language) -> Iterator[tuple[str, str]]:
    """The words that say what a folded text is about, each as it stands and as its stem."""
    for word in _WORD[lang].findall(folded):
        if lang == "ar" or word not in _COMMON:
            yield word, _stem(word, lang)


def _alike(token: str) -> str:
    if token[0].isdigit():
        return "<figure>"
    return "<link>" if token[0] == "@" or token.startswith("http") else token


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> tuple[int, ...]:
    whole = f"^{word}$"
    return tuple(_place(whole[at : at + length]) for length in _LETTERS for at in range(len(whole) - length + 1))


def _place(feature: str) -> int:
    return crc32(feature.encode()) % SIZE


@lru_cache(maxsize=20_000)
def _stem(word: str, lang: Language) -> str:
    if lang == "en":
        return _ENGLISH_END.sub("", word)
    bare = _ARABIC_START.sub("", word) if len(word) > 4 else word
    return _ARABIC_END.sub("", _ARABIC_VERB.sub("", bare))


def kin(stem: str, lang: Language) -> set[str]:
    """Other forms of a stem: without a final e or a doubled letter in English, without attached particles, persons and endings in Arabic.

    >>> "ضمان" in kin("بضمان", "ar")
    True
    """
    if lang == "en":
        bare = stem.rstrip("e")
        return {bare, f"{bare}e", bare[:-1] if bare[-2:-1] == bare[-1:] else bare}
    forms = {stem}
    for _ in range(2):
        forms |= {bare for form in tuple(forms) for affix in _AFFIXES if len(bare := affix.sub("", form)) > 2}
    return forms


_AFFIXES = tuple(
    map(
        re.compile,
        (
            "^[وف]?[بلك](?=...)",
            "^[وف]?ع(?:ال)?(?=....)",
            "^[وفس](?=...)",
            "^[وف]?س?[اينت](?=...)",
            "^[وف]?[مهح](?=[نيت]...)",
            "(?<=...)(?:[هاتيوجل]|تم|ته|تك|تها|تي|وه|ين|ون)$",
        ),
    )
)
