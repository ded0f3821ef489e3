"""What was fitted on the labelled sentences: how binding a sentence reads, which words are known, and their likes in the other language.

``weights.npz`` and ``words.json`` are made by ``python -m drafter.guard.wording.fitting``.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from drafter.folding import Language
from drafter.guard.wording.features import SIZE, features, kin
from drafter.guard.wording.plain import plain

FOLDER = Path(__file__).parent
SENTENCES = FOLDER / "sentences"
LEXICON = FOLDER / "lexicon"
WEIGHTS = FOLDER / "weights.npz"
WORDS = FOLDER / "words.json"
PROMISING = ("promised", "conditional")


@dataclass(frozen=True, slots=True)
class Wording:
    """One language: the weight of each of its features and how rare it is (those by letters from ``SIZE`` on), the stems and the fragments
    of its harmless sentences, the stems that stand beside a promise in them, the stems of the other language that stand for each stem, and
    those for which nothing need stand.
    """

    lang: Language
    start: float
    weights: Any
    rarity: Any
    known: frozenset[str]
    beside: frozenset[str]
    fragments: frozenset[str]
    like: Mapping[str, frozenset[str]]
    idle: frozenset[str]

    def risk(self, folded: str) -> float:
        """How binding a folded sentence reads: above 0 it is likelier binding than harmless."""
        risk = self.start
        for offset, found in zip((0, SIZE), features(plain(folded, self.lang), self.lang), strict=True):
            places, counts = places_of(found)
            values = values_of(counts, self.rarity[places + offset])
            risk += float(values @ self.weights[places + offset])
        return risk

    def knows_kin(self, stem: str) -> bool:
        """Whether a stem is known in another form."""
        return any(form in self.known for form in kin(stem, self.lang))

    def stands_beside(self, stem: str) -> bool:
        """Whether a stem, or another form of it, stands beside a promise in a sentence that gives nothing more."""
        return stem in self.beside or any(form in self.beside for form in kin(stem, self.lang))


def places_of(found: Sequence[int]) -> tuple[Any, Any]:
    """The places of features, and how often each was found."""
    import numpy

    counts = Counter(found)
    return numpy.fromiter(counts.keys(), "int32", len(counts)), numpy.fromiter(counts.values(), "float32", len(counts))


def values_of(counts: Any, rarity: Any) -> Any:
    """The value of each feature of a sentence: how often it stands in it (damped) by how rare it is, all together of length 1."""
    import numpy

    values = (1 + numpy.log(counts)) * rarity
    length = math.sqrt(float(values @ values))
    return values / length if length else values


class _Likes(Mapping[str, frozenset[str]]):
    """The likes of each stem, taken apart when they are first asked for: a text asks for a few of twenty thousand."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._apart: dict[str, frozenset[str]] = {}

    def __getitem__(self, stem: str) -> frozenset[str]:
        found = self._apart.get(stem)
        if found is None:
            found = self._apart[stem] = frozenset(self._words[stem].split())
        return found

    def __contains__(self, stem: object) -> bool:
        return stem in self._words

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


@cache
def _words() -> dict[str, Any]:
    """The shipped words of both languages."""
    words: dict[str, Any] = json.loads(WORDS.read_text(encoding="utf-8"))
    return words


@cache
def wording(lang: Language) -> Wording:
    """The shipped wording of a language."""
    import numpy

    with numpy.load(WEIGHTS) as arrays:
        weights, start = arrays[lang].astype("float32") * arrays[f"{lang}_unit"], float(arrays[f"{lang}_start"])
        rarity = arrays[f"{lang}_rarity"].astype("float32")
    words = _words()[lang]
    return Wording(
        lang,
        start,
        weights,
        rarity,
        frozenset(words["known"].split()),
        frozenset(words["beside"].split()),
        frozenset(words["fragments"]),
        _Likes(words["like"]),
        frozenset(words["idle"].split()),
    )


@cache
def more() -> dict[str, Any]:
    """The shipped weights of ``counterparts``."""
    import numpy

    with numpy.load(WEIGHTS) as arrays:
        return {name.removeprefix("more_"): arrays[name] for name in arrays.files if name.startswith("more_")}


@lru_cache(maxsize=4096)
def risk(lang: Language, folded: str) -> float:
    """``Wording.risk`` of the shipped wording, remembered, since an edit leaves most sentences as they were."""
    return wording(lang).risk(folded)
