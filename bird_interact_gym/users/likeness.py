"""How like a question is to groups of example questions: words, word pairs, and letters.

Letters in threes and fours match inflections and compounds that no list of suffixes knows.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bird_interact_gym.users.questions import all_stems

NEAREST = 3
"""So many of a group's examples count, the nearest most."""


@lru_cache(maxsize=256)
def likeness_to(groups: tuple[tuple[str, ...], ...]) -> Likeness:
    """Return the comparison with some groups, built once in a process."""
    return Likeness(groups)


class Likeness:
    """Compares questions with groups of examples; built once, then a few postings a question."""

    def __init__(self, groups: Sequence[Sequence[str]]) -> None:
        texts = [text for group in groups for text in group]
        self._spaces = [_Space(texts, features) for features in (_words, _letters)]
        self._members = _members([len(group) for group in groups])

    def of(self, question: str) -> list[float]:
        """Return a likeness (0 to 1) for each group: 0 for an empty one.

        It is the mean of the nearest example and of the nearest few, the first twice as heavy.
        """
        cosines = np.mean([space.cosines(question) for space in self._spaces], axis=0)
        nearest = np.sort(np.append(cosines, 0.0)[self._members])[:, -NEAREST:]
        likeness: list[float] = ((2 * nearest[:, -1] + nearest.sum(axis=1) / NEAREST) / 3).tolist()
        return likeness


def _members(sizes: Sequence[int]) -> NDArray[np.intp]:
    """Return each group's texts, a row a group; what is left of a row points behind the last."""
    members = np.full((len(sizes), max([NEAREST, *sizes])), sum(sizes), np.intp)
    first = 0
    for row, size in zip(members, sizes, strict=True):
        row[:size] = np.arange(first, first + size)
        first += size
    return members


class _Space:
    """Texts as sparse vectors of features, weighed by how rare each is among them (tf-idf)."""

    def __init__(self, texts: Sequence[str], features: Callable[[str], Iterable[str]]) -> None:
        self._features = features
        self._size = len(texts)
        held = [set(features(text)) for text in texts]
        counts = Counter(f for found in held for f in found)
        self._rarity = {f: self._rarity_of(n) for f, n in counts.items()}
        postings: dict[str, tuple[list[int], list[float]]] = {f: ([], []) for f in counts}
        for column, found in enumerate(held):
            length = math.sqrt(sum(self._rarity[f] ** 2 for f in found))
            for f in found:
                postings[f][0].append(column)
                postings[f][1].append(self._rarity[f] ** 2 / length)
        self._postings = {
            f: (np.array(columns, np.int32), np.array(weights, np.float32))
            for f, (columns, weights) in postings.items()
        }

    def _rarity_of(self, holding: int) -> float:
        return math.log((self._size + 1) / (holding + 0.5))

    def cosines(self, text: str) -> NDArray[np.float64]:
        found = set(self._features(text))
        known = sorted(f for f in found if f in self._rarity)
        if not known:
            return np.zeros(self._size)
        columns = np.concatenate([self._postings[f][0] for f in known])
        weights = np.concatenate([self._postings[f][1] for f in known])
        unknown = (len(found) - len(known)) * self._rarity_of(0) ** 2
        length = math.sqrt(sum(self._rarity[f] ** 2 for f in known) + unknown)
        return np.bincount(columns, weights, minlength=self._size) / length


def _words(text: str) -> Iterable[str]:
    stems = all_stems(text)
    ends = ("^", *stems, "$")
    return [*stems, *(f"{a} {b}" for a, b in pairwise(ends))]


def _letters(text: str) -> Iterable[str]:
    flat = f" {' '.join(re.findall(r'[a-z0-9]+', text.lower()))} "
    return [flat[i : i + n] for n in (3, 4) for i in range(len(flat) - n + 1)]
