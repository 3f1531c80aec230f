"""Rates, means, intervals and tests, each from recorded episodes in groups of one task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import comb, sqrt

import numpy as np
from numpy.typing import NDArray

from bird_interact_gym.rollouts.summary import BOOTSTRAP_SAMPLES, bootstrap_interval

Z95 = 1.959963984540054
"""The standard normal distribution's 97.5% point."""

RANDOMISATIONS = 9999
"""Draws of a randomisation test; no p-value is below 1 in 10,000."""

Grouped = Mapping[str, Sequence[float]]
"""Values by task: what several samples of one task give is not independent."""


@dataclass(frozen=True, kw_only=True)
class Interval:
    """The ends of a 95% confidence interval."""

    low: float
    high: float


@dataclass(frozen=True, kw_only=True)
class PairedDifference:
    """The mean of paired differences, its interval, and a two-sided p-value."""

    mean: float
    interval: Interval
    p: float


def wilson(rate: float, size: float) -> Interval:
    """Return Wilson's score interval of a rate observed on ``size`` trials."""
    square = Z95 * Z95
    centre = rate + square / (2 * size)
    half = Z95 * sqrt(rate * (1 - rate) / size + square / (4 * size * size))
    scale = 1 + square / size
    low, high = (centre - half) / scale, (centre + half) / scale
    return Interval(low=min(max(0.0, low), rate), high=max(min(1.0, high), rate))


def rate_interval(hits: Grouped) -> Interval:
    """Return Wilson's interval of the rate of ones among ``hits``.

    With several samples a task the size is the effective one: the number of independent trials
    that would give the variance observed between tasks, no less than the number of tasks.
    """
    values = np.array([value for task in hits.values() for value in task], dtype=float)
    rate = float(values.mean())
    squares = [(sum(task) - rate * len(task)) ** 2 for task in hits.values()]
    between = sum(squares) / len(values) ** 2
    spread = rate * (1 - rate)
    least, most = float(len(hits)), float(len(values))
    if between > 0:
        return wilson(rate, min(max(spread / between, least), most))
    return wilson(rate, most if spread > 0 else least)


def mean_interval(values: Grouped) -> Interval:
    """Return the percentile bootstrap interval of a mean, tasks drawn with all their samples."""
    if all(len(task) == 1 for task in values.values()):
        low, high = bootstrap_interval(np.array([task[0] for task in values.values()]))
        return Interval(low=low, high=high)
    low, high = np.percentile(_resampled_means(values), [2.5, 97.5])
    return Interval(low=float(low), high=float(high))


def pass_at_k(samples: int, passed: int, k: int) -> float:
    """Return the unbiased estimate of passing at least once in k draws without putting back.

    Raises ValueError unless 1 <= k <= samples and 0 <= passed <= samples.
    """
    if not (1 <= k <= samples and 0 <= passed <= samples):
        raise ValueError(f"expected 1 <= k <= samples and 0 <= passed <= samples, got {k=}, "
                         f"{samples=}, {passed=}")  # fmt: skip
    return 1.0 - comb(samples - passed, k) / comb(samples, k)


def mcnemar_exact(only_first: int, only_second: int) -> float:
    """Return the two-sided exact p-value of McNemar's test for these discordant pairs."""
    pairs = only_first + only_second
    tail = sum(comb(pairs, i) for i in range(min(only_first, only_second) + 1))
    return min(1.0, 2 * tail / (1 << pairs))


def paired_difference(differences: Grouped) -> PairedDifference:
    """Return the mean difference with its paired bootstrap interval over tasks.

    ``p`` is of a randomisation test: how often the difference is as large when the sign of each
    task's differences is drawn. (A bootstrap's own p is too small where tasks are few.)
    """
    sums = np.array([sum(task) for task in differences.values()], dtype=float)
    total = float(sums.sum())
    rng = np.random.default_rng(0)
    flipped = (rng.choice([-1.0, 1.0], size=len(sums)) @ sums for _ in range(RANDOMISATIONS))
    as_large = sum(abs(other) >= abs(total) - 1e-9 for other in flipped)
    return PairedDifference(
        mean=total / sum(map(len, differences.values())),
        interval=mean_interval(differences),
        p=(1 + as_large) / (1 + RANDOMISATIONS),
    )


def holm(p_values: Sequence[float]) -> list[float]:
    """Return the p-values adjusted for their number (Holm's step-down)."""
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    adjusted = [0.0] * len(p_values)
    highest = 0.0
    for rank, index in enumerate(order):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[index]))
        adjusted[index] = highest
    return adjusted


def _resampled_means(values: Grouped) -> NDArray[np.float64]:
    """Return means over tasks drawn with replacement; the seed is fixed, so they repeat."""
    sums = np.array([sum(task) for task in values.values()], dtype=float)
    sizes = np.array([len(task) for task in values.values()], dtype=float)
    rng = np.random.default_rng(0)
    draws = rng.integers(len(sums), size=(BOOTSTRAP_SAMPLES, len(sums)))
    means: NDArray[np.float64] = sums[draws].sum(axis=1) / sizes[draws].sum(axis=1)
    return means
