"""Do two SQL texts give the same? On PostgreSQL, with the strict comparator."""

from __future__ import annotations

from bird_interact_gym.database import Databases, Limits, Sandbox
from bird_interact_gym.decomposition.question import GoldQuestion, Question
from bird_interact_gym.errors import GradingError
from bird_interact_gym.grading.gold import BrokenGoldError, GoldResults, failure
from bird_interact_gym.grading.scorers import StrictScorer
from bird_interact_gym.tasks import Dataset, SubTask, Task
from bird_interact_gym.tasks.dataset import DatabaseDocuments


def gold_questions(dataset: Dataset) -> list[GoldQuestion]:
    """Return the sub-tasks of a dataset that are queries with one gold statement.

    The wording is the unambiguous one where the record has it; the id is ``<task>/<phase>``.
    """
    found: list[GoldQuestion] = []
    for task in dataset.tasks.values():
        for phase, subtask in enumerate(task.subtasks, start=1):
            if subtask.category == "Query" and len(subtask.sol_sql) == 1:
                found.append(_question(dataset.documents(task), task, phase, subtask))
    return found


def _question(
    documents: DatabaseDocuments, task: Task, phase: int, subtask: SubTask
) -> GoldQuestion:
    schema: dict[str, set[str]] = {}
    for table, column in documents.meanings.by_column:
        schema.setdefault(table, set()).add(column)
    needed = [documents.knowledge.get(i) for i in subtask.external_knowledge]
    question = Question(
        id=f"{task.instance_id}/{phase}",
        database=task.database,
        text=_with_history(task, phase, subtask),
        schema_text=documents.schema,
        knowledge="\n".join(f"{e.knowledge}: {e.definition}" for e in needed if e is not None),
    )
    return GoldQuestion(question=question, gold=subtask.sol_sql[0], schema=schema)


def _with_history(task: Task, phase: int, subtask: SubTask) -> str:
    """Return the wording; a follow-up leans on the question before it."""
    text = subtask.clear_query or subtask.query
    if phase == 1:
        return text
    first = task.subtask(1)
    return f"After the question: {first.clear_query or first.query}\nFollow-up: {text}"


STATEMENT_TIMEOUT = 5.0
"""Seconds a step may run. A search runs hundreds, and a wrong join can run for minutes."""


class PostgresChecker:
    """Compares with the strict comparator, from the start state of the sub-task's phase.

    SQL that fails, or runs longer than the limits allow, equals nothing. One sandbox is kept per
    sub-task in turn, and every answer. Raises GradingError when a gold does not run; ``close``
    gives the sandbox back.
    """

    def __init__(
        self, dataset: Dataset, databases: Databases, *, limits: Limits | None = None
    ) -> None:
        self._dataset = dataset
        self._databases = databases
        self._limits = limits or Limits(statement_timeout=STATEMENT_TIMEOUT)
        self._golds = GoldResults(databases)
        self._answers: dict[tuple[str, str], bool] = {}
        self._open: tuple[str, Sandbox] | None = None

    def equal(self, task: GoldQuestion, sql: str) -> bool:
        """Return whether the SQL's result equals the gold's; SQL that fails equals nothing."""
        key = (task.id, sql)
        if key not in self._answers:
            self._answers[key] = self._equal(task, sql)
        return self._answers[key]

    def close(self) -> None:
        """Give the open sandbox back."""
        if self._open is not None:
            self._open[1].close()
            self._open = None

    def _equal(self, task: GoldQuestion, sql: str) -> bool:
        instance_id, phase = task.id.rsplit("/", 1)
        record = self._dataset.task(instance_id)
        source = self._dataset.documents(record).source
        try:
            state = self._golds.own_start(record, int(phase), source, self._limits)
        except BrokenGoldError as error:
            raise GradingError(f"{task.id}: {error}") from error
        gold = self._golds.run((task.gold,), state, self._limits)
        if gold.outcome != "ok":
            raise GradingError(f"{task.id}: the gold does not run: {failure(gold)}")
        if self._open is None or self._open[0] != task.id:
            self.close()
            self._open = (task.id, self._databases.sandbox(state, limits=self._limits))
        found = self._open[1].execute(sql)
        if found.outcome != "ok":
            return False
        conditions = record.subtask(int(phase)).conditions
        return StrictScorer().compare(found, gold, conditions).equal
