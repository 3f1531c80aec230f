"""Whether two multisets of rows can be paired off, equal row with equal row.

Equality within a tolerance is not transitive, so sorting both sides and comparing in order can
miss a pairing that exists, and so can taking any partner that fits. What is done instead is exact:

1. Rows are put into *components*: same signature and, number by number, linked through values
   within tolerance of each other. Rows of different components never match, so both sides must
   have as many rows in each.
2. Within a component the sorted orders are tried; nearly always that is the end of it.
3. What is left over is completed along augmenting paths (bipartite matching). A row with no such
   path proves that no pairing exists.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from bird_interact_gym.grading.canonical import CanonicalRows
from bird_interact_gym.grading.tolerance import Floats, Tolerance

Indices = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Unmatched:
    """A row that has no partner: of which side, and where."""

    side: Literal["pred", "gold"]
    index: int


class Matcher:
    """Pairs the rows of a prediction with those of the gold."""

    def __init__(self, pred: CanonicalRows, gold: CanonicalRows, tolerance: Tolerance) -> None:
        self._pred = pred
        self._gold = gold
        self._tolerance = tolerance
        width = max(len(pred.numbers), len(gold.numbers))
        self._pred_floats = pred.as_floats(width)
        self._gold_floats = gold.as_floats(width)

    def first_difference(self) -> int | None:
        """Compare as lists of one length: return the first row that differs, or None."""
        every = np.arange(len(self._pred), dtype=np.int64)
        pairs = zip(self._pred.signatures, self._gold.signatures, strict=True)
        same = np.fromiter((a == b for a, b in pairs), dtype=np.bool_, count=len(every))
        different = np.flatnonzero(~(same & self._pairs_match(every, every)))
        return int(different[0]) if len(different) else None

    def first_unmatched(self) -> Unmatched | None:
        """Compare as multisets: return a row without a partner, or None if all have one."""
        pred_component, gold_component = self._components()
        unbalanced = _first_unbalanced(pred_component, gold_component)
        if unbalanced is not None:
            return unbalanced
        pred_order = self._sorted(self._pred_floats, pred_component)
        gold_order = self._sorted(self._gold_floats, gold_component)
        matched = self._pairs_match(pred_order, gold_order)
        if matched.all():
            return None
        component = pred_component[pred_order]
        for failed in np.unique(component[~matched]):
            span = slice(*np.searchsorted(component, [failed, failed + 1]))
            unmatched = self._complete(pred_order[span], gold_order[span], matched[span])
            if unmatched is not None:
                return Unmatched("pred", unmatched)
        return None

    def _pairs_match(self, pred: Indices, gold: Indices) -> Mask:
        """Return, pair by pair, whether the numbers of the rows are equal."""
        sure, unsure = self._tolerance.judge(self._pred_floats[pred], self._gold_floats[gold])
        matched: Mask = np.asarray(sure.all(axis=1))
        for at in np.flatnonzero(~matched & (sure | unsure).all(axis=1)):
            matched[at] = self._rows_equal(int(pred[at]), int(gold[at]))
        return matched

    def _rows_equal(self, pred: int, gold: int) -> bool:
        return self._tolerance.all_equal(self._pred.row_numbers(pred), self._gold.row_numbers(gold))

    def _components(self) -> tuple[Indices, Indices]:
        ids: dict[Hashable, int] = {}
        signatures = (*self._pred.signatures, *self._gold.signatures)
        component = np.fromiter(
            (ids.setdefault(s, len(ids)) for s in signatures), dtype=np.int64, count=len(signatures)
        )
        for values in np.concatenate((self._pred_floats, self._gold_floats)).T:
            order = np.lexsort((values, component))
            low, high = values[order][:-1], values[order][1:]
            breaks = np.diff(component[order]) != 0
            breaks |= high - low > self._tolerance.bounds(low, high)
            component[order[1:]] = np.cumsum(breaks)
            component[order[:1]] = 0
        return component[: len(self._pred)], component[len(self._pred) :]

    def _sorted(self, values: Floats, component: Indices) -> Indices:
        return np.asarray(np.lexsort((*values.T[::-1], component)), dtype=np.int64)

    def _complete(self, pred: Indices, gold: Indices, matched: Mask) -> int | None:
        """Complete a pairing of one component; return a row of ``pred`` that stays alone."""
        if self._tolerance.decimal >= 0:
            pred, gold = self._aligned_by_cell(pred, gold)
            matched = self._pairs_match(pred, gold)
        major = self._most_telling_column(gold)
        order = np.argsort(self._gold_floats[gold, major], kind="stable")
        pred, gold, matched = pred[order], gold[order], matched[order]
        values = self._gold_floats[gold, major]

        def partners(row: int, free: Mask) -> Indices:
            value = self._pred_floats[pred[row], major]
            reach = 1.01 * self._tolerance.bounds(value, value)
            first, last = np.searchsorted(values, [value - reach, value + reach])
            near = first + np.flatnonzero(free[first:last])
            matching = self._pairs_match(np.full(len(near), pred[row]), gold[near])
            return np.asarray(near[matching], dtype=np.int64)

        alone = first_without_partner(matched, partners)
        return None if alone is None else int(pred[alone])

    def _aligned_by_cell(self, pred: Indices, gold: Indices) -> tuple[Indices, Indices]:
        """Put rows that round to the same decimals opposite each other, as far as they go."""
        values = np.concatenate((self._pred_floats[pred], self._gold_floats[gold]))
        with np.errstate(over="ignore"):
            rounded = np.round(values * 10.0**self._tolerance.decimal)
        cell = np.unique(rounded, axis=0, return_inverse=True)[1].reshape(-1)
        order = np.lexsort((*values.T[::-1], cell))
        pred_order, gold_order = order[order < len(pred)], order[order >= len(pred)] - len(pred)
        pred_cell, gold_cell = cell[: len(pred)][pred_order], cell[len(pred) :][gold_order]
        pred_paired, gold_paired = _paired_in_cells(pred_cell, gold_cell)
        pred_order = np.concatenate((pred_order[pred_paired], pred_order[~pred_paired]))
        gold_order = np.concatenate((gold_order[gold_paired], gold_order[~gold_paired]))
        return pred[pred_order], gold[gold_order]

    def _most_telling_column(self, gold: Indices) -> int:
        """Return the column of numbers that spreads most, in units of the tolerance."""
        values = self._gold_floats[gold]
        low, high = values.min(axis=0), values.max(axis=0)
        return int(np.argmax((high - low) / self._tolerance.bounds(low, high)))


def _first_unbalanced(pred_component: Indices, gold_component: Indices) -> Unmatched | None:
    size = 1 + max(pred_component.max(initial=-1), gold_component.max(initial=-1))
    surplus = np.bincount(pred_component, minlength=size) - np.bincount(
        gold_component, minlength=size
    )
    extra = np.flatnonzero(surplus[pred_component] > 0)
    if len(extra):
        return Unmatched("pred", int(extra[0]))
    missing = np.flatnonzero(surplus[gold_component] < 0)
    return Unmatched("gold", int(missing[0])) if len(missing) else None


def _paired_in_cells(pred_cell: Indices, gold_cell: Indices) -> tuple[Mask, Mask]:
    """Of rows sorted by cell, mark as many on each side as both sides have in the cell."""
    cells = 1 + max(pred_cell.max(), gold_cell.max())
    shared = np.minimum(
        np.bincount(pred_cell, minlength=cells), np.bincount(gold_cell, minlength=cells)
    )

    def among_first(cell: Indices) -> Mask:
        return np.asarray(np.arange(len(cell)) - np.searchsorted(cell, cell) < shared[cell])

    return among_first(pred_cell), among_first(gold_cell)


def first_without_partner(matched: Mask, partners: Callable[[int, Mask], Indices]) -> int | None:
    """Complete a bipartite matching of two equally large sides along augmenting paths.

    At first left ``i`` is paired with right ``i`` where ``matched``. ``partners(left, free)``
    gives the right nodes that fit, out of the free ones. Returns a left node that cannot be
    paired whatever the others do, or None when the matching is complete.
    """
    left_of = np.where(matched, np.arange(len(matched)), -1)
    right_of = left_of.copy()
    for start in np.flatnonzero(~matched):
        free = np.ones(len(matched), dtype=np.bool_)
        reached_from: dict[int, int] = {}
        queue = deque([int(start)])
        end = None
        while queue and end is None:
            left = queue.popleft()
            for right in map(int, partners(left, free)):
                free[right] = False
                reached_from[right] = left
                if left_of[right] < 0:
                    end = right
                    break
                queue.append(int(left_of[right]))
        if end is None:
            return int(start)
        while end >= 0:
            left = reached_from[end]
            left_of[end] = left
            right_of[left], end = end, int(right_of[left])
    return None
