"""The gold's results are computed once per state and kept within bounds."""

from __future__ import annotations

import pytest

from bird_interact_gym.database import DatabaseState, Execution, Limits
from bird_interact_gym.grading import gold as gold_module
from bird_interact_gym.grading.gold import GoldResults
from bird_interact_gym.tasks.source import DatabaseSource


class FakeDatabases:
    """Counts what runs; a statement ``slow`` times out, ``many`` gives three rows."""

    def __init__(self) -> None:
        self.ran: list[tuple[str, str]] = []
        self.open = 0

    def sandbox(self, state: DatabaseState, *, limits: Limits, role: str) -> FakeSession:
        assert role == "grader"
        return FakeSession(self, state)

    def clone(self, state: DatabaseState, *, limits: Limits) -> FakeSession:
        return FakeSession(self, state)


class FakeSession:
    def __init__(self, databases: FakeDatabases, state: DatabaseState) -> None:
        self._databases, self._state = databases, state
        databases.open += 1

    def execute(self, sql: str) -> Execution:
        self._databases.ran.append((sql, self._state.key))
        if sql == "slow":
            return Execution(outcome="timeout")
        return Execution(outcome="ok", columns=("n",), rows=((1,),) * (3 if "many" in sql else 1))

    def run(self, statements: tuple[str, ...]) -> Execution:
        return [self.execute(sql) for sql in statements][-1]

    def close(self) -> None:
        self._databases.open -= 1


@pytest.fixture
def state(item_source: DatabaseSource) -> DatabaseState:
    return DatabaseState(source=item_source)


def test_one_run_for_each_state_statements_and_limits(state: DatabaseState) -> None:
    databases = FakeDatabases()
    golds = GoldResults(databases)  # type: ignore[arg-type]
    other = DatabaseState(source=state.source, setup=("DELETE FROM item",))
    for _ in range(3):
        golds.run(["a"], state, Limits())
        golds.run(["a"], other, Limits())
        golds.run(["a", "b"], state, Limits())
        golds.run(["a"], state, Limits(max_rows=5))
    assert len(databases.ran) == 5
    assert databases.open == 0


def test_a_timeout_is_tried_again(state: DatabaseState) -> None:
    databases = FakeDatabases()
    golds = GoldResults(databases)  # type: ignore[arg-type]
    assert [golds.run(["slow"], state, Limits()).outcome for _ in range(2)] == ["timeout"] * 2
    assert len(databases.ran) == 2


def test_the_least_recent_results_make_room(
    state: DatabaseState, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gold_module, "CACHED_ROWS", 6)
    databases = FakeDatabases()
    golds = GoldResults(databases)  # type: ignore[arg-type]
    for sql in ("many 1", "many 2", "many 1", "many 3", "many 1", "many 2"):
        golds.run([sql], state, Limits())
    assert [sql for sql, _ in databases.ran] == ["many 1", "many 2", "many 3", "many 2"]
