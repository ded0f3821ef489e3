"""Policy clauses by the words they share with a message."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from drafter.policy import Policy
from drafter.retrieval.features import bones, plain

_WORD = re.compile(r"[\w']+")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """The word stems of each clause, weighted so that what few clauses say counts most."""

    weights: Mapping[str, Mapping[str, float]]

    @classmethod
    def of(cls, policy: Policy) -> ClauseWords:
        """The stems of titles and texts in both languages."""
        stems = {clause.id: _stems(f"{clause.title.en} {clause.text.en} {clause.title.ar} {clause.text.ar}") for clause in policy.clauses}
        spread = Counter(stem for counted in stems.values() for stem in counted)
        weights = {
            clause_id: {stem: (1 + math.log(times)) * math.log(1 + len(stems) / spread[stem]) for stem, times in counted.items()}
            for clause_id, counted in stems.items()
        }
        return cls({clause_id: _unit(values) for clause_id, values in weights.items()})

    def scores(self, text: str) -> dict[str, float]:
        """How much each clause shares with ``text``, between 0 and 1."""
        asked = _unit({stem: 1 + math.log(times) for stem, times in _stems(text).items()})
        return {
            clause_id: sum(weight * asked.get(stem, 0.0) for stem, weight in values.items()) for clause_id, values in self.weights.items()
        }


def _stems(text: str) -> Counter[str]:
    """Beginnings of the words and their bones: 'cancelled' meets 'cancel', 'الضمان' meets 'ضمان'."""
    spelled = plain(text)
    words = [word[:5] for word in _WORD.findall(spelled) if len(word) >= _SHORTEST]
    skeletons = ["=" + word.removeprefix("l") for word in bones(spelled).split() if len(word) >= _SHORTEST]
    return Counter(words + skeletons)


def _unit(values: Mapping[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(value * value for value in values.values()))
    return {key: value / length for key, value in values.items()} if length else {}
