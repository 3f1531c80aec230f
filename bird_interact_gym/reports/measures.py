"""The figures of the paper's Table 2 for some episodes: SR 1, SR 2, reward and cost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from bird_interact_gym.reports.episodes import Played
from bird_interact_gym.reports.statistics import (
    Interval,
    mean_interval,
    pass_at_k,
    rate_interval,
)
from bird_interact_gym.rollouts.summary import CATEGORIES

Figures = dict[str, Any]
"""JSON-ready figures. Rates and rewards are between 0 and 1; None where nothing was counted."""


def table_2(episodes: Sequence[Played]) -> Figures:
    """Return SR 1 and SR 2 by BI, DM and overall, with the gains of debugging, reward and cost.

    ``gain`` is the part of the rate that was won at a second submission in that sub-task, which
    only c-Interact has (paper, Table 2: "(+n)"). Faults of infrastructure are left out.
    """
    counted = [e for e in episodes if e.counted]
    groups = {
        name: [e for e in counted if e.category == category]
        for name, category in CATEGORIES.items()
    }
    groups["overall"] = counted
    return {
        "sr1": {name: _first_rate(group) for name, group in groups.items()},
        "sr2": {name: _second_rate(group) for name, group in groups.items()},
        "reward": reward(counted),
        "cost_usd": _mean_known(counted, lambda e: e.dollars),
        "tokens": _mean_known(counted, lambda e: e.tokens),
    }


def success(episodes: Sequence[Played]) -> Figures:
    """Return SR 1, SR 2 and reward of a group within a breakdown, and its sizes."""
    counted = [e for e in episodes if e.counted]
    return {
        "tasks": len({e.task_id for e in episodes}),
        "sr1": rate(counted, lambda e: e.passed_first),
        "sr2": rate(counted, lambda e: e.passed_all),
        "reward": reward(counted),
    }


def rate(episodes: Sequence[Played], hit: Callable[[Played], bool]) -> Figures:
    """Return how many of the episodes hit, with the 95% interval of the rate."""
    if not episodes:
        return {"hits": 0, "n": 0, "value": None, "ci95": None}
    hits = by_task(episodes, lambda e: float(hit(e)))
    total = sum(sum(task) for task in hits.values())
    return {
        "hits": int(total),
        "n": len(episodes),
        "value": _rounded(total / len(episodes)),
        "ci95": _ends(rate_interval(hits)),
    }


def reward(episodes: Sequence[Played]) -> Figures:
    """Return the mean reward of the episodes with its 95% interval."""
    if not episodes:
        return {"n": 0, "value": None, "ci95": None}
    values = by_task(episodes, lambda e: e.reward)
    mean = sum(e.reward for e in episodes) / len(episodes)
    interval = _ends(mean_interval(values))
    return {"n": len(episodes), "value": _rounded(mean), "ci95": interval}


def pass_at(episodes: Sequence[Played]) -> list[Figures]:
    """Return pass@k of both sub-tasks for k = 1, 2, 4, ... and the most samples of a task.

    Each is a mean over the tasks that have k counted samples; ``tasks`` says how many.
    """
    passes = by_task([e for e in episodes if e.counted], lambda e: (e.passed_first, e.passed_all))
    most = max(map(len, passes.values()), default=0)
    ks = sorted({1 << i for i in range(most.bit_length())} | {most}) if most else []
    return [_pass_at(k, list(passes.values())) for k in ks if k <= most]


def by_task(episodes: Sequence[Played], value: Callable[[Played], Any]) -> dict[str, list[Any]]:
    """Return a value of each episode, grouped by task."""
    groups: dict[str, list[Any]] = defaultdict(list)
    for episode in episodes:
        groups[episode.task_id].append(value(episode))
    return dict(groups)


def _pass_at(k: int, passes: Sequence[Sequence[tuple[bool, bool]]]) -> Figures:
    enough = [task for task in passes if len(task) >= k]
    estimates = [
        [pass_at_k(len(task), sum(flags[phase] for flags in task), k) for task in enough]
        for phase in (0, 1)
    ]
    first, second = (_rounded(sum(e) / len(e)) for e in estimates)
    return {"k": k, "tasks": len(enough), "sr1": first, "sr2": second}


def _first_rate(episodes: Sequence[Played]) -> Figures:
    gain = sum(e.debugged(1) for e in episodes)
    return rate(episodes, lambda e: e.passed_first) | _gain(gain, episodes)


def _second_rate(episodes: Sequence[Played]) -> Figures:
    gain = sum(e.passed_all and e.debugged(e.phases) for e in episodes)
    return rate(episodes, lambda e: e.passed_all) | _gain(gain, episodes)


def _gain(won: int, episodes: Sequence[Played]) -> Figures:
    if not episodes or any(e.settings.mode != "c" for e in episodes):
        return {"gain": None}
    return {"gain": _rounded(won / len(episodes))}


def _mean_known(
    episodes: Sequence[Played], value: Callable[[Played], float | None]
) -> float | None:
    """Return a mean over episodes, None where it is not known of one of them."""
    values = [value(e) for e in episodes]
    known = [v for v in values if v is not None]
    return sum(known) / len(known) if known and len(known) == len(values) else None


def _ends(interval: Interval) -> list[float]:
    return [_rounded(interval.low), _rounded(interval.high)]


def _rounded(value: float) -> float:
    return round(value, 6)
