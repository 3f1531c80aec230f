"""The gold's results: computed on a database of their own, once per state, and kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from bird_interact_gym.database.execution import DatabaseState, Execution, Limits
from bird_interact_gym.tasks.source import DatabaseSource
from bird_interact_gym.tasks.task import SubTask, Task

if TYPE_CHECKING:
    from bird_interact_gym.database import Databases

CACHED_RESULTS = 512
CACHED_ROWS = 300_000


class BrokenGoldError(Exception):
    """The gold of a record cannot be used; becomes the verdict ``gold_error``."""


@dataclass(frozen=True, kw_only=True)
class _Key:
    statements: tuple[str, ...]
    state: str  # the key of a DatabaseState, which covers the data's checksum
    limits: Limits


class GoldResults:
    """Runs golds in sessions of the grader and keeps what they gave, least recent out first."""

    def __init__(self, databases: Databases) -> None:
        self._databases = databases
        self._kept: OrderedDict[_Key, Execution] = OrderedDict()
        self._rows = 0
        self._lock = Lock()

    def run(self, statements: Sequence[str], state: DatabaseState, limits: Limits) -> Execution:
        """Return the result of the statements, run one after the other on ``state``.

        A timeout is not kept: it may come from a busy machine.
        """
        key = _Key(statements=tuple(statements), state=state.key, limits=limits)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        execution = self._execute(key.statements, state, limits)
        if execution.outcome != "timeout":
            self._keep(key, execution)
        return execution

    def own_start(
        self, task: Task, phase: int, source: DatabaseSource, limits: Limits
    ) -> DatabaseState:
        """Return the start state of a phase when the gold, not the agent, solved phase 1.

        Raises BrokenGoldError when the gold of phase 1 fails and phase 2 needs its effects.
        """
        start = DatabaseState(source=source, setup=task.preprocess_sql)
        if phase == 1:
            return start
        first = task.subtask(1)
        made: tuple[str, ...] = ()
        if first.sol_sql:
            gold = self.run(first.sol_sql, start, limits)
            if has_effects(first, gold):
                if gold.outcome != "ok":
                    raise BrokenGoldError(f"the gold of phase 1 fails: {failure(gold)}")
                made = first.sol_sql
        setup = (*task.preprocess_sql, *made, *task.clean_up_sqls)
        return DatabaseState(source=source, setup=setup)

    def _execute(
        self, statements: tuple[str, ...], state: DatabaseState, limits: Limits
    ) -> Execution:
        if len(statements) != 1:
            clone = self._databases.clone(state, limits=limits)
            try:
                return clone.run(statements)
            finally:
                clone.close()
        sandbox = self._databases.sandbox(state, limits=limits, role="grader")
        try:
            return sandbox.execute(statements[0])
        finally:
            sandbox.close()

    def _keep(self, key: _Key, execution: Execution) -> None:
        with self._lock:
            if key in self._kept:
                return
            self._kept[key] = execution
            self._rows += len(execution.rows)
            while len(self._kept) > 1 and (
                len(self._kept) > CACHED_RESULTS or self._rows > CACHED_ROWS
            ):
                _, dropped = self._kept.popitem(last=False)
                self._rows -= len(dropped.rows)


def has_effects(subtask: SubTask, gold: Execution) -> bool:
    """Return whether the gold of a sub-task changes the database for what follows."""
    return subtask.category == "Management" or (gold.outcome == "ok" and gold.wrote)


def failure(execution: Execution) -> str:
    """Return why an execution is no success."""
    return execution.error or execution.outcome
