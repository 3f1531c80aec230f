"""What a task's annotations say of it: the labels by which a report is broken down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.errors import BirdInteractError
from bird_interact_gym.sqltree import SqlSyntaxError, parse_statements
from bird_interact_gym.tasks import Dataset, KnowledgeBase, SubTask, Task

DIMENSIONS = {
    "ambiguity": "Ambiguity type",
    "knowledge_gap": "Knowledge gap",
    "follow_up": "Follow-up type",
    "operation": "DM operation of sub-task 1",
    "difficulty": "Difficulty",
}
"""What a report is broken down by, and its title. A task counts under each label it has."""

MEASURE = {name: "sr2" if name == "follow_up" else "sr1" for name in DIMENSIONS}
"""The rate that a dimension says most of: a follow-up's type is of sub-task 2."""

_OPERATIONS: dict[type[exp.Expr], str] = {
    exp.Insert: "INSERT",
    exp.Update: "UPDATE",
    exp.Delete: "DELETE",
    exp.Merge: "MERGE",
    exp.Create: "CREATE",
    exp.Alter: "ALTER",
    exp.Drop: "DROP",
    exp.TruncateTable: "TRUNCATE",
}


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """A task's labels by dimension, and its ambiguities.

    ``ambiguities`` are the terms and types of those that buy budget (critical and knowledge).
    """

    labels: Mapping[str, frozenset[str]]
    ambiguities: tuple[tuple[str, str], ...]


@dataclass
class Annotations:
    """The annotations of the tasks of some datasets; ``missing`` says what could not be had."""

    tasks: dict[tuple[str, str], Annotation] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)

    def of(self, dataset: str, task_id: str) -> Annotation | None:
        """Return a task's annotation, None where its dataset does not have it."""
        return self.tasks.get((dataset, task_id))


def annotate(wanted: Iterable[tuple[str, str]], *, db: str | None = None) -> Annotations:
    """Return the annotations of tasks, each given by dataset and id.

    A dataset that cannot be opened, or lacks a task, is noted: the figures that need no
    annotation are right without it. ``db`` is the server on which generated datasets are made.
    """
    by_dataset: dict[str, set[str]] = {}
    for name, task_id in wanted:
        by_dataset.setdefault(name, set()).add(task_id)
    annotations = Annotations()
    for name, task_ids in by_dataset.items():
        try:
            dataset = open_dataset(name, db=db)
        except BirdInteractError as error:
            annotations.missing.append(f"no breakdowns for dataset '{name}': {error}")
            continue
        known = task_ids & set(dataset.tasks)
        if known != task_ids:
            annotations.missing.append(
                f"dataset '{name}' lacks {len(task_ids - known)} of the tasks played, "
                f"for example {min(task_ids - known)}; breakdowns leave them out"
            )
        annotations.tasks |= {(name, task_id): _annotate(dataset, task_id) for task_id in known}
    return annotations


def _annotate(dataset: Dataset, task_id: str) -> Annotation:
    task = dataset.task(task_id)
    follow_up = task.subtasks[1].type if len(task.subtasks) > 1 else None
    labels = {
        "ambiguity": frozenset(a.type or a.kind for a in task.ambiguities),
        "knowledge_gap": _knowledge_gap(task, dataset.documents(task).knowledge),
        "follow_up": frozenset({follow_up} if follow_up else ()),
        "operation": operations(task.subtasks[0]),
        "difficulty": frozenset({task.difficulty_tier} if task.difficulty_tier else ()),
    }
    buying = [a for a in task.ambiguities if a.kind != "non_critical"]
    return Annotation(labels=labels, ambiguities=tuple((a.term, a.type or a.kind) for a in buying))


def _knowledge_gap(task: Task, knowledge: KnowledgeBase) -> frozenset[str]:
    """Tell a linear gap from a higher-order one (paper H.2 and K).

    Higher-order: a hidden entry stands within a chain, built on others while something that the
    task needs is built on it. Any other hidden entry is a linear gap.
    """
    needed = [e for e in map(knowledge.get, task.subtasks[0].external_knowledge) if e is not None]
    hidden = [e for e in map(knowledge.get, task.masked_knowledge) if e is not None]
    if not hidden:
        return frozenset()
    within = any(e.children and any(e.id in n.children for n in needed) for e in hidden)
    return frozenset({"higher-order" if within else "linear"})


def operations(subtask: SubTask) -> frozenset[str]:
    """Return the kinds of statements of a DM sub-task's gold; none for a query.

    What is no statement of a kind we know (a procedure's call, a grant) is "other".
    """
    if subtask.category != "Management" or not subtask.sol_sql:
        return frozenset()
    try:
        statements = parse_statements(subtask.sol_sql)
    except SqlSyntaxError:
        return frozenset({"other"})
    kinds = [_operation(statement) for statement in statements]
    return frozenset(kind for kind in kinds if kind is not None) or frozenset({"other"})


def _operation(statement: exp.Expr) -> str | None:
    """Return a statement's kind; None for a query that only reads."""
    for kind, name in _OPERATIONS.items():
        if isinstance(statement, kind):
            return name
    if isinstance(statement, exp.Command):  # what the parser keeps opaque, by its first word
        word = str(statement.this).upper()
        return word if word in _OPERATIONS.values() else "other"
    if not isinstance(statement, exp.Query):
        return "other"
    written = statement.find(*_OPERATIONS)  # WITH changed AS (UPDATE ...) SELECT ...
    return _OPERATIONS[type(written)] if written is not None else None
