"""A linear head over hashed features: fitted with scikit-learn, kept as arrays, asked with numpy alone.

Importing scikit-learn takes about a second, so only fitting does it; a fitted head is memory-mapped from the cache in milliseconds.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drafter.retrieval import features

SHARPNESS = 3.0
"""How margins become probabilities: the softmax of so many times the margin."""

_RAREST = 2
_PENALTY = 1.0
_ARRAYS = ("keys", "weight", "idf", "bias")


@dataclass(frozen=True, slots=True)
class Head:
    """Classes with a weight for every feature seen in fitting.

    ``keys`` are the sorted hashes (n), with ``idf`` (n) and ``weight`` (n, classes); ``bias`` (classes).
    """

    classes: tuple[str, ...]
    keys: NDArray[np.uint32]
    idf: NDArray[np.float32]
    weight: NDArray[np.float32]
    bias: NDArray[np.float32]

    def probabilities(self, text: str) -> NDArray[np.float64]:
        """The probability of each class for a message."""
        margins = self.bias.astype(np.float64)
        for block in features.counts(text):
            places, values = _weighted(block, self.keys, self.idf)
            if places.size:
                margins = margins + values @ self.weight[places]
        sharp = np.exp(SHARPNESS * (margins - margins.max()))
        return np.asarray(sharp / sharp.sum())

    def save(self, folder: Path) -> None:
        """Write the head to a folder, whole or not at all."""
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(dir=folder.parent))
        for name in _ARRAYS:
            np.save(made / f"{name}.npy", getattr(self, name))
        (made / "classes.json").write_text(json.dumps(self.classes), encoding="utf-8")
        try:
            os.replace(made, folder)
        except OSError:  # another process was first: its head is the same
            for path in made.iterdir():
                path.unlink()
            made.rmdir()

    @classmethod
    def load(cls, folder: Path) -> Head | None:
        """The head kept in a folder, memory-mapped; None when there is none or it cannot be read."""
        try:
            arrays = {name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in _ARRAYS}
            classes = tuple(json.loads((folder / "classes.json").read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return None
        return cls(classes, **arrays)


def fit(texts: Sequence[str], labels: Sequence[str]) -> Head:
    """A head that tells ``labels`` apart by ``texts``: a linear support vector machine over weighted n-grams."""
    from scipy.sparse import csr_matrix
    from sklearn.svm import LinearSVC

    counted = [features.counts(text) for text in texts]
    keys, idf = _vocabulary(counted)
    rows, columns, values = [], [], []
    for row, blocks in enumerate(counted):
        for block in blocks:
            places, weights = _weighted(block, keys, idf)
            rows.append(np.full(places.size, row))
            columns.append(places)
            values.append(weights)
    shape = (len(texts), keys.size)
    matrix: Any = csr_matrix((np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))), shape=shape)
    machine = LinearSVC(C=_PENALTY, random_state=0).fit(matrix, list(labels))
    return Head(tuple(machine.classes_), keys, idf, machine.coef_.T.astype(np.float32).copy(), machine.intercept_.astype(np.float32))


def _vocabulary(counted: Sequence[Sequence[Counter[int]]]) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
    """The features that stand in at least two messages, sorted, with their inverse document frequency."""
    seen: Counter[int] = Counter()
    for blocks in counted:
        for block in blocks:
            seen.update(block.keys())
    kept = sorted((key, count) for key, count in seen.items() if count >= _RAREST)
    keys = np.array([key for key, _ in kept], dtype=np.uint32)
    frequency = np.array([count for _, count in kept], dtype=np.float64)
    return keys, (np.log((1 + len(counted)) / (1 + frequency)) + 1).astype(np.float32)


def _weighted(block: Counter[int], keys: NDArray[np.uint32], idf: NDArray[np.float32]) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Places and values of the known features of one block: damped counts times idf, of length one."""
    hashes = np.fromiter(block.keys(), dtype=np.uint32, count=len(block))
    times = np.fromiter(block.values(), dtype=np.float64, count=len(block))
    places = np.minimum(np.searchsorted(keys, hashes), max(keys.size - 1, 0))
    known = keys[places] == hashes if keys.size else np.zeros(len(block), dtype=bool)
    places, times = places[known], times[known]
    values = (1 + np.log(times)) * idf[places]
    length = np.sqrt((values * values).sum())
    return places, values / length if length else values
