"""The figures of a collection: success rates, reward, outcomes, with their denominators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from bird_interact_gym.episode import OUTCOMES
from bird_interact_gym.rollouts.trace import Trace, total_if_known

BOOTSTRAP_SAMPLES = 2000
CATEGORIES = {"BI": "Query", "DM": "Management"}
"""The paper's names of the categories: business intelligence and data management."""


def summarise(traces: Iterable[Trace], *, seconds: float | None = None) -> dict[str, Any]:
    """Return the figures of some traces.

    Rates and rewards leave infrastructure faults out; ``outcomes`` always counts them.
    ``sr2`` is cumulative: both sub-tasks passed (paper 5.1). ``seconds`` is the wall-clock time of
    the episodes that were played now; without it ``episodes_per_second`` is null. ``tokens`` and
    ``cost_usd`` are null where a language model's are not all known, and for other agents.
    """
    traces = list(traces)
    counts = Counter(t["outcome"] for t in traces)
    groups = {
        name: [t for t in traces if t.get("category") == category]
        for name, category in CATEGORIES.items()
    }
    return {
        "episodes": len(traces),
        **_rates(traces),
        "outcomes": {name: counts.get(name, 0) for name in OUTCOMES},
        "by_category": {name: _rates(group) for name, group in groups.items()},
        **_spending(traces),
        "coins_spent": sum(s["cost"] for t in traces for s in t["steps"]),
        "episodes_per_second": round(len(traces) / seconds, 2) if seconds and traces else None,
    }


def _spending(traces: Sequence[Trace]) -> dict[str, Any]:
    """Return the tokens and the cost of the episodes in which a model wrote anything."""
    written = [t for t in traces if "tokens" in t]
    if not written:
        return {"tokens": None, "cost_usd": None}
    tokens = {
        kind: total_if_known(t["tokens"][kind] for t in written)
        for kind in ("prompt", "completion")
    }
    return {"tokens": tokens, "cost_usd": total_if_known(t["cost_usd"] for t in written)}


def _rates(traces: Sequence[Trace]) -> dict[str, Any]:
    counted = [t for t in traces if t["outcome"] != "infra"]
    if not counted:
        return {"counted": 0, "sr1": None, "sr2": None, "reward": None, "reward_ci95": None}
    rewards = np.array([t["reward"] for t in counted])
    return {
        "counted": len(counted),
        "sr1": round(float(np.mean([len(t["rewards"]) >= 1 for t in counted])), 4),
        "sr2": round(float(np.mean([len(t["rewards"]) >= t["phases"] for t in counted])), 4),
        "reward": round(float(rewards.mean()), 4),
        "reward_ci95": bootstrap_interval(rewards),
    }


def bootstrap_interval(values: np.ndarray[Any, Any]) -> list[float]:
    """Return the 95% percentile bootstrap interval of the mean; fixed seed, so repeatable."""
    rng = np.random.default_rng(0)
    draws = rng.integers(len(values), size=(BOOTSTRAP_SAMPLES, len(values)))
    low, high = np.percentile(values[draws].mean(axis=1), [2.5, 97.5])
    return [round(float(low), 4), round(float(high), 4)]
