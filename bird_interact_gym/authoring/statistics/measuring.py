"""A dataset's figures: the rows of the paper's Table 1, and the distributions beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import Any

from bird_interact_gym.authoring.statistics.sql_features import (
    changed_objects,
    features,
    names_any,
    operations,
)
from bird_interact_gym.authoring.statistics.taxonomy import depths, gap_of, level_of
from bird_interact_gym.authoring.synth.tokens import count_tokens
from bird_interact_gym.tasks import DatabaseDocuments, Dataset, Task

Counts = Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Statistics:
    """The figures of a dataset. Means are None where there is nothing to take them of.

    ``tokens_per_query`` and ``tokens_per_sql`` are means over sub-tasks, of the request as the
    agent reads it and of the gold, in tokens of ``authoring.synth.tokens``. ``sql_features`` and
    ``operations`` count golds (of one sub-task each), the latter those that change the database.
    ``interactions_per_task`` are actions of the oracle by mode, where it was played.
    """

    dataset: str
    databases: int
    tasks: int
    query_tasks: int
    management_tasks: int
    distinct_test_cases: int
    tokens_per_query: float | None
    tokens_per_sql: float | None
    ambiguities_per_task: float | None
    subtasks_per_task: float | None
    interactions_per_task: Mapping[str, float] | None
    tables: int
    columns: int
    knowledge_entries: int
    knowledge_types: Counts
    knowledge_depth: Counts
    ambiguity_levels: Counts
    ambiguity_types: Counts
    knowledge_gaps: Counts
    follow_up_types: Counts
    state_dependent_follow_ups: int
    operations: Counts
    sql_features: Counts
    difficulty_tiers: Counts
    per_database: Mapping[str, Counts]

    def as_json(self) -> dict[str, Any]:
        """Return the figures as a JSON object, means to 2 decimals."""
        return {key: _rounded(value) for key, value in asdict(self).items()}


def measure(dataset: Dataset, *, interactions: Mapping[str, float] | None = None) -> Statistics:
    """Count what a dataset holds. Golds that are withheld count nowhere."""
    tasks = list(dataset.tasks.values())
    documents = {name: dataset.databases[name] for name in sorted({t.database for t in tasks})}
    subtasks = [subtask for task in tasks for subtask in task.subtasks]
    golds = [s.sol_sql for s in subtasks if s.sol_sql]
    ambiguities = [(task, a) for task in tasks for a in task.ambiguities]
    entries = [entry for told in documents.values() for entry in told.knowledge]
    return Statistics(
        dataset=dataset.name,
        databases=len(documents),
        tasks=len(tasks),
        query_tasks=sum(task.category == "Query" for task in tasks),
        management_tasks=sum(task.category == "Management" for task in tasks),
        distinct_test_cases=len({" ".join(c.split()) for s in subtasks for c in s.test_cases}),
        tokens_per_query=_mean(count_tokens(s.query) for s in subtasks),
        tokens_per_sql=_mean(count_tokens(";\n".join(gold)) for gold in golds),
        ambiguities_per_task=_mean(len(task.ambiguities) for task in tasks),
        subtasks_per_task=_mean(len(task.subtasks) for task in tasks),
        interactions_per_task=interactions,
        tables=sum(len(told.source.tables) for told in documents.values()),
        columns=sum(len(told.meanings.by_column) for told in documents.values()),
        knowledge_entries=len(entries),
        knowledge_types=_counts(entry.type for entry in entries),
        knowledge_depth=_counts(
            (str(d) for told in documents.values() for d in depths(told.knowledge).values()),
            by_name=True,
        ),
        ambiguity_levels=_counts(level_of(a) for _, a in ambiguities),
        ambiguity_types=_counts(a.type or "unnamed" for _, a in ambiguities),
        knowledge_gaps=_counts(
            gap_of(a, _used(task), documents[task.database].knowledge)
            for task, a in ambiguities
            if a.kind == "knowledge"
        ),
        follow_up_types=_counts(s.type or "unnamed" for task in tasks for s in task.subtasks[1:]),
        state_dependent_follow_ups=sum(map(depends_on_state, tasks)),
        operations=_counts(name for gold in golds for name in operations(gold)),
        sql_features=_counts(name for gold in golds for name in features(gold)),
        difficulty_tiers=_counts(task.difficulty_tier or "unnamed" for task in tasks),
        per_database={name: _of_database(told, tasks) for name, told in documents.items()},
    )


def depends_on_state(task: Task) -> bool:
    """Whether a follow-up speaks of what the first gold made or changed (paper 3.2)."""
    first, *rest = task.subtasks
    changed = changed_objects(first.sol_sql)
    return any(names_any(subtask.sol_sql, changed) for subtask in rest)


def _used(task: Task) -> frozenset[int]:
    return frozenset(i for subtask in task.subtasks for i in subtask.external_knowledge)


def _of_database(told: DatabaseDocuments, tasks: Sequence[Task]) -> Counts:
    own = [task for task in tasks if task.database == told.name]
    return {
        "tasks": len(own),
        "tables": len(told.source.tables),
        "rows": sum(told.source.tables.values()),
        "columns": len(told.meanings.by_column),
        "knowledge_entries": len(told.knowledge),
        "knowledge_depth": max(depths(told.knowledge).values(), default=0),
    }


def _counts(items: Iterable[str], *, by_name: bool = False) -> Counts:
    """Return counts, the most frequent first."""
    ordered = sorted(Counter(items).items(), key=lambda i: (0 if by_name else -i[1], i[0]))
    return dict(ordered)


def _mean(values: Iterable[float]) -> float | None:
    found = list(values)
    return fmean(found) if found else None


def _rounded(value: object) -> object:
    if isinstance(value, float):
        return round(value, 2)
    if isinstance(value, Mapping):
        return {key: _rounded(item) for key, item in value.items()}
    return value
