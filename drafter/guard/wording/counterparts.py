"""Whether the two halves say the same, clause for clause: how likely it is that one of them holds something that the other does not.

Words are compared with their likes in the other language, and what is lost is weighed together: how many words in a row, which share of
a sentence and of the half, how many more sentences and words one half has. The weights are fitted on sound replies and on the same replies
with one clause more in one half (``pairing``).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from drafter.folding import Language
from drafter.guard.wording.features import heard, kin, stems
from drafter.guard.wording.oddities import is_pleasantry
from drafter.guard.wording.parting import stretches

Likes = Mapping[Language, Mapping[str, Collection[str]]]
"""For each stem of a language, the stems of the other that stand for it."""

Sentence = tuple[int, int, Sequence[float]]
"""A sentence by its place in the folded half, and what is lost of each of its words: 1 has no like, a half is not known."""

OTHER: Final[Mapping[Language, Language]] = {"en": "ar", "ar": "en"}
_LONG_RUN, _LARGE_SHARE = 3.5, 0.67
"""What is much for one sentence; ``worst`` is 1 there."""
_UNKNOWN = 0.5


def lost(words: Sequence[str], lang: Language, likes: Mapping[str, Collection[str]], said: frozenset[str]) -> list[float]:
    """What is lost of each word in the other half, which ``said`` these stems."""
    return [_lost(word, lang, likes, said) for word in words]


def _lost(word: str, lang: Language, likes: Mapping[str, Collection[str]], said: frozenset[str]) -> float:
    if word in likes:
        return float(said.isdisjoint(likes[word]))
    return 0.0 if any(form in likes and not said.isdisjoint(likes[form]) for form in kin(word, lang)) else _UNKNOWN


def longest_run(each: Sequence[float]) -> float:
    """How many lost words stand in a row."""
    longest = run = 0.0
    for one in each:
        run = run + one if one else 0.0
        longest = max(longest, run)
    return longest


def share(each: Sequence[float]) -> float:
    """The share of lost words; of one word it is never all."""
    return sum(each) / (len(each) + 1)


def sentences(folded: str, lang: Language, own: Collection[str], likes: Likes, said: frozenset[str]) -> list[Sentence]:
    """The sentences of a folded half that hold words other than names."""
    told = ((start, end, [stem for stem in stems(folded[start:end], lang) if stem not in own]) for start, end in stretches(folded))
    return [(start, end, lost(words, lang, likes[lang], said)) for start, end, words in told if words]


def compared(texts: Mapping[Language, str], own: Mapping[Language, Collection[str]], likes: Likes) -> dict[Language, list[Sentence]]:
    """The sentences of both folded halves, each held against the other half but for its ``own`` words."""
    said = {lang: frozenset(heard(text, lang)) for lang, text in texts.items()}
    return {lang: sentences(text, lang, own[lang], likes, said[OTHER[lang]]) for lang, text in texts.items()}


def measures(halves: Mapping[Language, Sequence[Sentence]]) -> list[float]:
    """What the model weighs: the worst sentence; by half its longest run, largest share and loss; sentences and words more."""
    saying = {lang: [each for *_, each in halves[lang]] for lang in ("en", "ar")}
    found = [max((worst(each) for lang in OTHER for *_, each in halves[lang] if len(each) > 1), default=0.0)]
    words = {lang: sum(map(len, said)) for lang, said in saying.items()}
    for said in saying.values():
        total = sum(map(len, said))
        found += [
            max(map(longest_run, said), default=0.0),
            max(map(share, said), default=0.0),
            sum(map(sum, said)) / (total + 3),
        ]
    more = len(saying["en"]) - len(saying["ar"])
    longer = math.log((words["en"] + 1) / (words["ar"] + 1))
    return [*found, more, abs(more), longer, abs(longer)]


def alone(texts: Mapping[Language, str], halves: Mapping[Language, Sequence[Sentence]]) -> float:
    """The largest share of lost words in a sentence of the half that has more sentences, greetings and thanks not counted."""
    saying = {lang: [each for start, end, each in halves[lang] if not is_pleasantry(texts[lang][start:end], lang)] for lang in OTHER}
    longer: Language = "en" if len(saying["en"]) > len(saying["ar"]) else "ar"
    if len(saying[longer]) == len(saying[OTHER[longer]]):
        return 0.0
    return max(sum(each) / len(each) for each in saying[longer])


def worst(each: Sequence[float]) -> float:
    """How much of one sentence is lost, 1 being much."""
    return max(longest_run(each) / _LONG_RUN, share(each) / _LARGE_SHARE)


def likely_unmatched(measured: Sequence[float], weights: Mapping[str, Any]) -> float:
    """The probability that one half holds a clause more than the other, by a small network over the scaled measures."""
    layer = (measured - weights["mean"]) / weights["scale"]
    for at in range(LAYERS - 1):
        layer = (layer @ weights[f"weights{at}"] + weights[f"start{at}"]).clip(min=0)
    raised = float((layer @ weights[f"weights{LAYERS - 1}"] + weights[f"start{LAYERS - 1}"])[0])
    return 1 / (1 + math.exp(-max(-_STEEP, min(_STEEP, raised))))


LAYERS: Final = 3
_STEEP: Final = 30.0
