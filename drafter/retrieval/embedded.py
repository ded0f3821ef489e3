"""A second judgement from an embedding model, through LangChain's ``Embeddings``: optional, and only loaded when used.

Any object with ``embed_documents`` and ``embed_query`` will do (``OpenAIEmbeddings``, a local model). A logistic head is fitted on the
library's own examples; ``Matcher`` adds its log-probabilities to those of the lexical head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from drafter.library import Library


class Embeddings(Protocol):
    """The part of LangChain's ``Embeddings`` that is used."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text."""

    def embed_query(self, text: str) -> list[float]:
        """The vector of a text that is looked for."""


@dataclass(frozen=True, slots=True)
class EmbeddedHead:
    """Class probabilities from the vector of a message."""

    model: Embeddings
    classes: tuple[str, ...]
    weight: Any
    bias: Any

    def probabilities(self, text: str) -> dict[str, float]:
        """The probability of each class for a message."""
        vector = _unit(np.array([self.model.embed_query(text)]))[0]
        margins = vector @ self.weight + self.bias
        sharp = np.exp(margins - margins.max())
        return dict(zip(self.classes, (sharp / sharp.sum()).tolist(), strict=True))


def fit(library: Library, model: Embeddings) -> EmbeddedHead:
    """A head fitted on the examples of ``library`` as ``model`` embeds them."""
    from sklearn.linear_model import LogisticRegression

    from drafter.retrieval import examples

    labels, texts = zip(*examples(library), strict=True)
    vectors = _unit(np.array(model.embed_documents(list(texts))))
    machine = LogisticRegression(C=20.0, max_iter=300).fit(vectors, _listed(labels))
    return EmbeddedHead(model, tuple(machine.classes_), machine.coef_.T.copy(), machine.intercept_.copy())


def _listed(labels: Sequence[str]) -> list[str]:
    return list(labels)


def _unit(vectors: Any) -> Any:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths == 0, 1, lengths)
