"""What grading a Query submission costs, beside running its SQL once in the same sandbox.

    python -m benchmarks.grading

For every Query gold of the bundled tasks (phase 1 and 2), the median of several gradings under each
scorer, with the gold's result cached as it is after the first submission of a task.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from bird_interact_gym.agents.oracle import gold_sql
from bird_interact_gym.database import Databases, DatabaseState, Limits
from bird_interact_gym.grading import Grader
from bird_interact_gym.tasks import load_dataset

ROUNDS = 7
SMALL = 0.005
"""Seconds under which a gold counts as small."""

MAX_RATIO: dict[Literal["strict", "official"], float] = {"strict": 1.5, "official": 2.5}
"""Largest accepted median ratio for golds that are not small."""

MAX_SMALL = 0.003
"""Largest accepted median of what grading adds to a small gold, in seconds."""


@dataclass(frozen=True)
class Cost:
    """Seconds of running a gold once, and of grading it."""

    run: float
    grade: float


def median_of(action: Callable[[], object]) -> float:
    """Return the median seconds of some calls, after one to warm up."""
    action()
    seconds = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def measure(scorer: Literal["strict", "official"]) -> list[Cost]:
    """Measure every bundled Query sub-task whose start state is the template."""
    dataset = load_dataset("starter")
    costs = []
    with Databases.open() as databases:
        grader = Grader(databases, scorer=scorer, limits=Limits())
        for task in dataset.tasks.values():
            if task.category != "Query":
                continue
            state = DatabaseState(source=dataset.documents(task).source)
            sandbox = databases.sandbox(state)
            for phase, subtask in enumerate(task.subtasks, start=1):
                if subtask.category != "Query" or subtask.test_cases:
                    continue
                sql = gold_sql(task, phase)
                run = median_of(partial(sandbox.execute, sql))
                grade = median_of(partial(grader.grade, task, phase, sql, sandbox, state))
                costs.append(Cost(run, grade))
            sandbox.close()
    return costs


def main() -> int:
    """Print the figures; exit 1 when a limit is missed."""
    figures = {}
    missed = []
    for scorer, limit in MAX_RATIO.items():
        costs = measure(scorer)
        small = [c.grade for c in costs if c.run < SMALL]
        ratios = [c.grade / c.run for c in costs if c.run >= SMALL]
        figures[scorer] = {
            "small_golds": len(small),
            "small_median_ms": round(1000 * statistics.median(small), 2) if small else None,
            "larger_golds": len(ratios),
            "larger_median_ratio": round(statistics.median(ratios), 2) if ratios else None,
        }
        if ratios and statistics.median(ratios) > limit:
            missed.append(f"{scorer} ratio")
        if small and statistics.median(small) > MAX_SMALL:
            missed.append(f"{scorer} small")
    print(json.dumps(figures, indent=2))
    if missed:
        print(f"over the limit: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
