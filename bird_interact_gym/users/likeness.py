"""How like a question is to each of some groups of example questions.

Kernel ridge regression on words, word pairs and letters: unlike the nearest examples, it learns
which words tell neighbouring groups apart. Letters in threes and fours match inflections and
compounds that no list of suffixes knows.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from bird_interact_gym.users.questions import all_stems

RIDGE = 1.0
"""How far the regression keeps from its examples, whose vectors have a length of 1."""

Matrix = NDArray[np.float32]


@lru_cache(maxsize=256)
def likeness_to(groups: tuple[tuple[str, ...], ...]) -> Likeness:
    """Return the comparison with some groups, built once in a process."""
    return Likeness(groups)


class Likeness:
    """Compares questions with groups of examples; built once, then a sum of rows a question."""

    def __init__(self, groups: Sequence[Sequence[str]]) -> None:
        texts = list(dict.fromkeys(text for group in groups for text in group))
        held = _held(texts, groups)
        self._usual = held.sum(axis=0) / max(1, len(texts))
        self._spaces = [_Space(texts, features) for features in (_words, _letters)]
        vectors = [space.vectors(texts) for space in self._spaces]
        kernel = np.mean(
            [s.products(v) for s, v in zip(self._spaces, vectors, strict=True)], axis=0
        )
        kernel += RIDGE * np.eye(len(texts))
        coefficients = np.linalg.solve(kernel, held - self._usual) / len(vectors)
        # Half precision: there is one such matrix a task, and no more than three digits matter.
        self._weights = [
            (v.T @ coefficients.astype(np.float32)).astype(np.float16) for v in vectors
        ]

    def of(self, question: str) -> list[float]:
        """Return a likeness for each group: towards 1 for one of it, about 0 for a stranger."""
        likeness = self._usual.copy()
        for space, weights in zip(self._spaces, self._weights, strict=True):
            columns, values = space.sparse(question)
            likeness += values @ weights[columns].astype(np.float32)
        scores: list[float] = likeness.tolist()
        return scores


def _held(texts: Sequence[str], groups: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """Return 1 where a text (row) belongs to a group (column)."""
    row = {text: number for number, text in enumerate(texts)}
    held = np.zeros((len(texts), len(groups)))
    for column, group in enumerate(groups):
        held[[row[text] for text in group], column] = 1.0
    return held


class _Space:
    """Texts as vectors of length 1, of features weighed by how rare they are (tf-idf)."""

    def __init__(self, texts: Sequence[str], features: Callable[[str], Iterable[str]]) -> None:
        self._features = features
        counts = Counter(f for text in texts for f in set(features(text)))
        order = sorted(counts, key=lambda f: (counts[f] == 1, f))
        self._columns = {f: column for column, f in enumerate(order)}
        self._shared = sum(n > 1 for n in counts.values())
        self._rarity = np.log((len(texts) + 1) / (np.array([counts[f] for f in order]) + 0.5))
        self._unknown = math.log((len(texts) + 1) / 0.5)

    def vectors(self, texts: Sequence[str]) -> Matrix:
        """Return the vectors of its texts, a row each; features that only one has stand last."""
        # In order, since a sum of floats depends on it and the order of a set on the process.
        found = [sorted(self._columns[f] for f in set(self._features(text))) for text in texts]
        rows = np.repeat(np.arange(len(texts)), [len(columns) for columns in found])
        columns = np.fromiter(chain.from_iterable(found), np.intp)
        values = self._rarity[columns]
        lengths = np.sqrt(np.bincount(rows, values**2, minlength=len(texts)))
        vectors = np.zeros((len(texts), len(self._columns)), np.float32)
        vectors[rows, columns] = values / lengths[rows]
        return vectors

    def products(self, vectors: Matrix) -> Matrix:
        """Return the cosine of each text with each; what only one has adds to none but its own."""
        shared = vectors[:, : self._shared]
        products: Matrix = shared @ shared.T
        np.fill_diagonal(products, 1.0)
        return products

    def sparse(self, text: str) -> tuple[NDArray[np.intp], Matrix]:
        """Return the columns of a text's vector that are not 0, in order, and their values."""
        found = set(self._features(text))
        columns = np.array(sorted(self._columns[f] for f in found if f in self._columns), np.intp)
        values = self._rarity[columns]
        new = len(found) - len(columns)
        length = math.sqrt(values @ values + new * self._unknown**2) or 1.0
        return columns, (values / length).astype(np.float32)


def _words(text: str) -> Iterable[str]:
    stems = all_stems(text)
    ends = ("^", *stems, "$")
    return [*stems, *(f"{a} {b}" for a, b in pairwise(ends))]


def _letters(text: str) -> Iterable[str]:
    flat = f" {' '.join(re.findall(r'[a-z0-9]+', text.lower()))} "
    return [flat[i : i + n] for n in (3, 4) for i in range(len(flat) - n + 1)]
