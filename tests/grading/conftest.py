"""A small database and a way to have one submission judged."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bird_interact_gym.database import Databases, DatabaseState, Limits
from bird_interact_gym.grading import Grader, ScorerName, Verdict
from bird_interact_gym.tasks.source import DatabaseSource
from bird_interact_gym.tasks.task import Category, Conditions, SubTask, Task

ITEMS = """\
CREATE TABLE item (id integer PRIMARY KEY, kind text, price numeric, weight double precision);
INSERT INTO item VALUES (1, 'pot', 2.50, 0.1), (2, 'pot', 3.25, 0.2), (3, 'pan', 7.00, 0.3);
"""


@pytest.fixture(scope="session")
def item_source(tmp_path_factory: pytest.TempPathFactory) -> DatabaseSource:
    dump = tmp_path_factory.mktemp("items")
    (dump / "item.sql").write_text(ITEMS, encoding="utf-8")
    checksum = hashlib.sha256(ITEMS.encode()).hexdigest()
    return DatabaseSource(name="items", dump=Path(dump), checksum=checksum, tables={"item": 3})


def subtask(
    gold: str | tuple[str, ...],
    *,
    tests: tuple[str, ...] = (),
    category: Category = "Query",
    conditions: Conditions | None = None,
) -> SubTask:
    return SubTask(
        query="q",
        clear_query=None,
        sol_sql=(gold,) if isinstance(gold, str) else gold,
        test_cases=tests,
        external_knowledge=(),
        category=category,
        conditions=conditions or Conditions(),
    )


@dataclass
class Bench:
    """Grades one submission after the other, each from the phase's start state."""

    databases: Databases
    source: DatabaseSource
    limits: Limits = field(default_factory=lambda: Limits(statement_timeout=10.0))
    graders: dict[str, Grader] = field(default_factory=dict)

    subtask = staticmethod(subtask)

    def judge(
        self,
        pred: str,
        gold: str | tuple[str, ...] | SubTask,
        scorer: ScorerName,
        *,
        conditions: Conditions | None = None,
    ) -> Verdict:
        first = gold if isinstance(gold, SubTask) else subtask(gold, conditions=conditions)
        return self.judge_task(
            pred, Task(instance_id="i", database="items", subtasks=(first,)), 1, scorer
        )

    def judge_task(
        self,
        pred: str,
        task: Task,
        phase: int,
        scorer: ScorerName,
        *,
        setup: tuple[str, ...] | None = None,
        limits: Limits | None = None,
    ) -> Verdict:
        limits = limits or self.limits
        key = f"{scorer} {limits}"
        if key not in self.graders:
            self.graders[key] = Grader(self.databases, scorer=scorer, limits=limits)
        state = DatabaseState(
            source=self.source, setup=task.preprocess_sql if setup is None else setup
        )
        sandbox = self.databases.sandbox(state, limits=limits)
        try:
            return self.graders[key].grade(task, phase, pred, sandbox, state)
        finally:
            sandbox.close()


@pytest.fixture(scope="session")
def bench(databases: Databases, item_source: DatabaseSource) -> Bench:
    return Bench(databases, item_source)
