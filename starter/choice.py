"""Fitting a choice among candidates of which several may be right: its slope, and Adam."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def slopes(scores: NDArray[Any], right: NDArray[Any], sizes: NDArray[np.intp]) -> NDArray[Any]:
    """Return the gradient, by the scores, of the loss: minus the log chance of a right choice.

    ``scores`` are those of all questions in a row, ``sizes`` how many each has, ``right`` is 1 for
    those that are right and 0 for others.
    """
    starts = np.cumsum(sizes) - sizes

    def shared(parts: NDArray[Any]) -> NDArray[Any]:
        shares: NDArray[Any] = parts / (np.repeat(np.add.reduceat(parts, starts), sizes) + 1e-9)
        return shares

    chances = shared(np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes)))
    found: NDArray[Any] = chances - shared(chances * right)
    return found


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
