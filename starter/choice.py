"""Fitting a choice among candidates of which several may be right: its slope, and Adam."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


def slope(scores: NDArray[Any], right: Sequence[int]) -> NDArray[Any]:
    """Return the gradient, by the scores, of the loss: minus the log chance of a right choice."""
    chances = np.exp(scores - scores.max())
    chances /= chances.sum()
    wanted = np.zeros_like(chances)
    rows = list(right)
    wanted[rows] = chances[rows] / (chances[rows].sum() + 1e-9)
    return chances - wanted


class Adam:
    """Moves an array in place by gradients; ``memory`` is how much of their squares is kept."""

    def __init__(self, values: NDArray[Any], *, memory: float = 0.999) -> None:
        self._values, self._memory, self._steps = values, memory, 0
        self._mean, self._square = np.zeros_like(values), np.zeros_like(values)

    def move(self, gradient: NDArray[Any], pace: float, *, rows: Any = slice(None)) -> None:
        """Take one step, of all values or of some rows."""
        self._steps += 1
        mean = 0.9 * self._mean[rows] + 0.1 * gradient
        square = self._memory * self._square[rows] + (1 - self._memory) * gradient**2
        self._mean[rows], self._square[rows] = mean, square
        spread = np.sqrt(square / (1 - self._memory**self._steps)) + 1e-8
        self._values[rows] -= pace / (1 - 0.9**self._steps) * mean / spread
