"""Fits the model of ``counterparts``: sound replies, and the same with one clause more in one half, which it must tell apart.

The likes of each reply come from the lexicon and from the other replies only, as those of an unseen reply do.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

import numpy
from sklearn.neural_network import MLPClassifier

from drafter.folding import Language
from drafter.guard.wording.counterparts import Likes, compared, measures
from drafter.guard.wording.features import stems
from drafter.guard.wording.parting import ENDS

if TYPE_CHECKING:
    from drafter.guard.wording.fitting import Row

_FOLDS: Final = 3
_HIDDEN: Final = (32, 16)
_PENALTY: Final = 0.01
_CLAUSE = range(2, 11)
"""The words of a clause that is put in."""
_TOGETHER = 3
"""So many single sentences make a reply."""
_OWN_SENTENCE = 0.6
"""How often a clause is put in as a sentence of its own, and not joined to one."""
_JOINTS: Final[Mapping[Language, tuple[str, ...]]] = {"en": (", and ", ", ", " and "), "ar": ("، و", " و", "، ")}

Texts = dict[Language, str]


def fit(rows: Sequence[Row], likes: Callable[[Sequence[Row]], Likes], idle: Mapping[Language, Collection[str]]) -> dict[str, Any]:
    """The ``mean`` and ``scale`` of the measures, and ``weights`` and ``start`` of each layer; ``likes`` learns from rows, and of ``idle``
    stems nothing can be lost.
    """
    chance = random.Random(5)  # noqa: S311  # the same clauses at every fit
    clauses = {lang: list(_clauses(rows, lang)) for lang in _JOINTS}
    measured: list[list[float]] = []
    has_more: list[bool] = []
    for fold in range(_FOLDS):
        known = likes([row for row in rows if _fold(row) != fold])
        for texts in _replies([row for row in rows if _fold(row) == fold and row.binding is False], chance):
            samples = [texts, *({**texts, lang: _with(texts[lang], chance.choice(clauses[lang]), lang, chance)} for lang in _JOINTS)]
            measured += [measures(compared(each, idle, known)) for each in samples]
            has_more += [False, True, True]
    return _network(numpy.array(measured), numpy.array(has_more))


def _fold(row: Row) -> int:
    return crc32(row.en[:40].encode()) % _FOLDS


def _clauses(rows: Sequence[Row], lang: Language) -> Iterator[str]:
    """Short sentences of one language; those that bind twice as often."""
    for row in rows:
        for sentence in ENDS.split(row.of(lang)) if row.binding is not None else ():
            if len(list(stems(sentence, lang))) in _CLAUSE:
                yield from [sentence.strip(" .")] * (1 + bool(row.binding))


def _replies(rows: Sequence[Row], chance: random.Random) -> Iterator[Texts]:
    """Sound replies of two sentences or more, those of one put together."""
    single: list[Row] = []
    for row in rows:
        if len(ENDS.split(row.of("en"))) == 1:
            single.append(row)
        else:
            yield {lang: row.of(lang) for lang in _JOINTS}
    chance.shuffle(single)
    for at in range(0, len(single) - _TOGETHER, _TOGETHER + 1):
        yield {lang: " ".join(_ended(row.of(lang)) for row in single[at : at + _TOGETHER]) for lang in _JOINTS}


def _ended(sentence: str) -> str:
    return sentence if re.search(r"[.!?]\s*$", sentence) else f"{sentence}."


def _with(text: str, clause: str, lang: Language, chance: random.Random) -> str:
    """A half with one clause more, behind its first sentence."""
    said = [sentence for sentence in ENDS.split(text) if sentence.strip()]
    at = chance.randrange(1, len(said) + 1)
    if chance.random() < _OWN_SENTENCE:
        said.insert(at, f"{clause}.")
    else:
        said[at - 1] = said[at - 1].rstrip(" .") + chance.choice(_JOINTS[lang]) + f"{clause}."
    return " ".join(said)


def _network(measured: Any, has_more: Any) -> dict[str, Any]:
    """A network of two small hidden layers over the scaled measures."""
    mean, scale = measured.mean(axis=0), measured.std(axis=0)
    model = MLPClassifier(_HIDDEN, alpha=_PENALTY, max_iter=300, early_stopping=True, random_state=0)
    model.fit((measured - mean) / scale, has_more)
    layers = {f"weights{at}": weights.astype("float32") for at, weights in enumerate(model.coefs_)}
    layers |= {f"start{at}": start.astype("float32") for at, start in enumerate(model.intercepts_)}
    return {"mean": mean, "scale": scale, **layers}
