"""Comparing runs pair by pair on the episodes that both have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations

from bird_interact_gym.reports.episodes import Played
from bird_interact_gym.reports.measures import Figures
from bird_interact_gym.reports.runs import Run
from bird_interact_gym.reports.statistics import holm, mcnemar_exact, paired_difference

Pair = tuple[Played, Played]


def compare(runs: Sequence[Run]) -> list[Figures]:
    """Return the comparison of each two runs of one mode and dataset that share episodes.

    Pairs are counted episodes of the same task, seed and sample. ``p`` of the rates is McNemar's
    exact test, that of the reward a paired randomisation test over tasks, its interval a paired
    bootstrap. ``p_holm`` allows for the number of comparisons in the report.
    """
    found = [
        _compare(first, second, pairs)
        for first, second in combinations(runs, 2)
        if _comparable(first, second) and (pairs := _pairs(first, second))
    ]
    for measure in ("sr1", "sr2", "reward"):
        adjusted = holm([comparison[measure]["p"] for comparison in found])
        for comparison, p in zip(found, adjusted, strict=True):
            comparison[measure]["p_holm"] = round(p, 6)
    return found


def _comparable(first: Run, second: Run) -> bool:
    one, other = first.settings, second.settings
    return (one.mode, one.dataset) == (other.mode, other.dataset)


def _pairs(first: Run, second: Run) -> list[Pair]:
    theirs = {(e.task_id, e.seed, e.sample): e for e in second.counted}
    mine = ((e, theirs.get((e.task_id, e.seed, e.sample))) for e in first.counted)
    return [(e, other) for e, other in mine if other is not None]


def _compare(first: Run, second: Run, pairs: Sequence[Pair]) -> Figures:
    differences: dict[str, list[float]] = defaultdict(list)
    for one, other in pairs:
        differences[one.task_id].append(one.reward - other.reward)
    reward = paired_difference(differences)
    return {
        "first": first.name,
        "second": second.name,
        "pairs": len(pairs),
        "tasks": len(differences),
        "sr1": _mcnemar(pairs, lambda e: e.passed_first),
        "sr2": _mcnemar(pairs, lambda e: e.passed_all),
        "reward": {
            "difference": round(reward.mean, 6),
            "ci95": [round(reward.interval.low, 6), round(reward.interval.high, 6)],
            "p": round(reward.p, 6),
        },
    }


def _mcnemar(pairs: Sequence[Pair], passed: Callable[[Played], bool]) -> Figures:
    only_first = sum(passed(one) and not passed(other) for one, other in pairs)
    only_second = sum(passed(other) and not passed(one) for one, other in pairs)
    return {
        "difference": round((only_first - only_second) / len(pairs), 6),
        "only_first": only_first,
        "only_second": only_second,
        "p": round(mcnemar_exact(only_first, only_second), 6),
    }
