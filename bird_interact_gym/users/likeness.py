"""How like a question is to each of some groups of example questions.

Kernel ridge regression on words and neighbouring words, on words that carry meaning and any two of
them, and on letters: unlike the nearest examples, it learns which words tell neighbouring groups
apart. Letters in threes and fours match inflections and compounds that no list of suffixes knows.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain, combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from bird_interact_gym.users.questions import all_stems, content_stems

RIDGE = 1.0
"""How far the regression keeps from its examples, whose vectors have a length of 1."""

Matrix = NDArray[np.float32]


@lru_cache(maxsize=256)
def likeness_to(groups: tuple[tuple[str, ...], ...]) -> Likeness:
    """Return the comparison with some groups, built once in a process."""
    return Likeness(groups)


class Likeness:
    """Compares questions with groups of examples; built once, then a sum of rows a question.

    An example that a group holds n times counts like n.
    """

    def __init__(self, groups: Sequence[Sequence[str]]) -> None:
        texts = list(dict.fromkeys(text for group in groups for text in group))
        held, often = _held(texts, groups)
        self._usual = often @ held / max(np.float32(1), often.sum())
        self._spaces = [_Space(texts, features) for features in (_words, _content_pairs, _letters)]
        kernel = np.mean([space.products() for space in self._spaces], axis=0)
        kernel += np.diag(np.float32(RIDGE) / often)
        coefficients = np.linalg.solve(kernel, held - self._usual) / len(self._spaces)
        for space in self._spaces:
            space.learn(coefficients.astype(np.float32))

    def of(self, question: str) -> list[float]:
        """Return a likeness for each group: towards 1 for one of it, about 0 for a stranger."""
        likeness = self._usual.copy()
        for space in self._spaces:
            likeness += space.of(question)
        scores: list[float] = likeness.tolist()
        return scores


def _held(texts: Sequence[str], groups: Sequence[Sequence[str]]) -> tuple[Matrix, Matrix]:
    """Return 1 where a text (row) belongs to a group (column), and how often at most it does."""
    row = {text: number for number, text in enumerate(texts)}
    held = np.zeros((len(texts), len(groups)), np.float32)
    for column, group in enumerate(groups):
        np.add.at(held[:, column], [row[text] for text in group], 1.0)
    return np.minimum(held, 1), held.max(axis=1, initial=0)


class _Space:
    """Texts as vectors of length 1, of features weighed by how rare they are (tf-idf)."""

    def __init__(self, texts: Sequence[str], features: Callable[[str], Iterable[str]]) -> None:
        self._features, self._size = features, len(texts)
        found = [set(features(text)) for text in texts]
        counts = Counter(chain.from_iterable(found))
        # Those that equally many texts have stand together. In order of the name, since a sum of
        # floats depends on its order, and that of a set on the process.
        names = sorted(counts, key=lambda f: (-counts[f], f))
        self._columns = {f: column for column, f in enumerate(names)}
        self._counts = np.array([counts[f] for f in names], np.intp)
        self._rarity = np.log((self._size + 1) / (self._counts + 0.5))
        self._unknown = math.log((self._size + 1) / 0.5)
        self._place(found)

    def _place(self, found: Sequence[set[str]]) -> None:
        """Lay out the values of all vectors that are not 0, column by column."""
        rows = np.repeat(np.arange(self._size), [len(features) for features in found])
        named = (self._columns[f] for f in chain.from_iterable(found))
        columns = np.fromiter(named, np.intp, count=len(rows))
        order = np.lexsort((rows, columns))
        self._rows, self._columns_held = rows[order], columns[order]
        values = self._rarity[self._columns_held]
        lengths = np.sqrt(np.bincount(self._rows, values**2, minlength=self._size))
        lengths[lengths == 0] = 1.0  # a text without features
        self._values = (values / lengths[self._rows]).astype(np.float32)

    def products(self) -> Matrix:
        """Return the cosine of each text with each."""
        often = int((self._counts >= _OFTEN).sum())
        last = int(self._counts[:often].sum())
        dense = np.zeros((self._size, often), np.float32)
        dense[self._rows[:last], self._columns_held[:last]] = self._values[:last]
        products: Matrix = dense @ dense.T
        for count in range(_OFTEN - 1, 1, -1):  # the rest pair by pair, which is less work
            first, last = last, last + count * int((self._counts == count).sum())
            rows = self._rows[first:last].reshape(-1, count)
            values = self._values[first:last].reshape(-1, count)
            pairs = values[:, :, None] * values[:, None, :]
            np.add.at(products, (rows[:, :, None], rows[:, None, :]), pairs)
        np.fill_diagonal(products, 1.0)
        return products

    def learn(self, coefficients: Matrix) -> None:
        """Turn the coefficients of the texts (rows) into weights; the texts are let go."""
        starts = np.cumsum(self._counts) - self._counts
        parts = self._values[:, None] * coefficients[self._rows]
        weights = np.add.reduceat(parts, starts)
        # In 8 bits: there is one such matrix a task, and no more than two digits matter.
        self._steps = np.abs(weights).max(axis=1, initial=1e-9) / 127
        self._weights = np.round(weights / self._steps[:, None]).astype(np.int8)
        del self._rows, self._columns_held, self._values, self._counts

    def of(self, question: str) -> Matrix:
        """Return what a question's features add to its likeness to each group."""
        found = set(self._features(question))
        known = (self._columns.get(f) for f in found)
        columns = np.array(sorted(c for c in known if c is not None), np.intp)
        values = self._rarity[columns]
        new = len(found) - len(columns)
        length = math.sqrt(values @ values + new * self._unknown**2) or 1.0
        scaled = (values / length * self._steps[columns]).astype(np.float32)
        added: Matrix = scaled @ self._weights[columns].astype(np.float32)
        return added


_OFTEN = 16
"""From so many texts on, a feature stands in the dense part of the products."""
_MOST_STEMS = 20
"""Of so many words of a question each is paired with each."""


def _words(text: str) -> Iterable[str]:
    stems = all_stems(text)
    ends = ("^", *stems, "$")
    return [*stems, *(f"{a} {b}" for a, b in pairwise(ends))]


def _content_pairs(text: str) -> Iterable[str]:
    stems = list(dict.fromkeys(content_stems(text)))[:_MOST_STEMS]
    return [*stems, *(" ".join(pair) for pair in combinations(sorted(stems), 2))]


def _letters(text: str) -> Iterable[str]:
    flat = f" {' '.join(re.findall(r'[a-z0-9]+', text.lower()))} "
    return [flat[i : i + n] for n in (3, 4) for i in range(len(flat) - n + 1)]
