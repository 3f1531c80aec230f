"""Running a record's own test cases: Python snippets that define ``test_case`` (paper G).

A snippet sees what the four official graders offer together (official code), in one dict, so its
imports and helper functions are visible inside ``test_case`` (D19). It is dataset code and is
trusted: it runs in this process. Each of its statements is bound by the database's limits, and
after ``TESTS_TIMEOUT`` seconds it gets no further statement; its Python is not interrupted.

The prediction ran once before the tests. When a snippet executes it, under whatever rewriting,
it gets what that run gave; nothing runs twice on the submission's database.
"""

from __future__ import annotations

import datetime
import decimal
import inspect
import json
import math
import re
import time
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import CodeType
from typing import Any, Literal

from bird_interact_gym.database.execution import Execution
from bird_interact_gym.errors import InfrastructureError
from bird_interact_gym.grading import official
from bird_interact_gym.grading.comparison import Comparison
from bird_interact_gym.grading.gold import BrokenGoldError
from bird_interact_gym.grading.snippet_connection import SnippetConnection
from bird_interact_gym.tasks.task import Conditions

TESTS_TIMEOUT = 300.0

Statements = tuple[str, ...]
QueryResult = tuple[list[tuple[Any, ...]] | None, str | None, bool]


@dataclass(frozen=True, kw_only=True)
class CaseResult:
    """What the test cases of a sub-task say; ``reason`` is for reports only."""

    outcome: Literal["pass", "wrong", "timeout", "gold_error"]
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class TestBench:
    """All that test cases may reach.

    ``recorded`` is the result of the prediction's run. ``inspect`` runs SQL on the submission's
    database, for good. ``pred_result`` gives a rewritten prediction's result and ``gold_result``
    the gold's (or raises BrokenGoldError), each from a database of its own. ``compare`` judges
    two results (pred, gold, in order or not).
    """

    __test__ = False  # no test class, whatever pytest thinks of the name

    pred_sql: str
    gold_sqls: Statements
    database: str
    conditions: Conditions
    recorded: Execution
    inspect: Callable[[str], Execution]
    pred_result: Callable[[Statements], Execution]
    gold_result: Callable[[Statements], Execution]
    compare: Callable[[Execution, Execution, bool], Comparison]


class QueryFailedError(Exception):
    """A statement of a test failed; raised where the official functions raise."""


class _OutOfTimeError(Exception):
    """The test cases used up their time."""


def run_test_cases(
    snippets: Sequence[str], bench: TestBench, *, timeout: float = TESTS_TIMEOUT
) -> CaseResult:
    """Run the snippets one after the other until one does not pass.

    A test passes unless it raises; what it returns is ignored, as upstream does. Raises
    InfrastructureError when the database layer does, even if the snippet swallowed it.
    """
    session = _Session(bench, deadline=time.monotonic() + timeout)
    for number, snippet in enumerate(snippets, start=1):
        result = _run_snippet(snippet, session)
        if session.fault is not None:
            raise session.fault
        if result.outcome != "pass":
            return CaseResult(outcome=result.outcome, reason=f"test case {number}: {result.reason}")
    return CaseResult(outcome="pass")


def _run_snippet(snippet: str, session: _Session) -> CaseResult:
    namespace = session.namespace()
    try:
        exec(_compiled(snippet), namespace)  # noqa: S102 - trusted dataset code
    except Exception as error:  # noqa: BLE001 - a snippet may raise anything
        return CaseResult(outcome="gold_error", reason=f"the snippet is broken: {_said(error)}")
    test_case = namespace.get("test_case")
    if not callable(test_case):
        return CaseResult(outcome="gold_error", reason="the snippet defines no test_case function")
    failure: str | None = None
    try:
        test_case(*session.arguments(test_case))
    except ImportError as error:
        return CaseResult(outcome="gold_error", reason=f"the test lacks a module: {_said(error)}")
    except (Exception, SystemExit) as error:  # noqa: BLE001 - so may a test
        failure = _said(error)
    if session.out_of_time:
        return CaseResult(outcome="timeout", reason="the test cases used up their time")
    if failure is None:
        return CaseResult(outcome="pass")
    if session.gold_failure is not None:
        return CaseResult(outcome="gold_error", reason=session.gold_failure)
    notes = f" ({session.difference})" if session.difference else ""
    return CaseResult(outcome="wrong", reason=failure + notes)


def _compiled(snippet: str) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # published snippets hold invalid escapes
        return compile(snippet, "<test case>", "exec")


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


class _Session:
    """One run of a sub-task's test cases, and the functions that they call."""

    def __init__(self, bench: TestBench, *, deadline: float) -> None:
        self._bench = bench
        self._deadline = deadline
        # Texts known to be the prediction or the gold, under the official rewritings too.
        self._pred_forms: set[Statements] = {(bench.pred_sql,)}
        self._gold_forms: set[Statements] = {bench.gold_sqls} if bench.gold_sqls else set()
        self.fault: InfrastructureError | None = None
        self.gold_failure: str | None = None
        self.difference = ""
        self.out_of_time = False

    def arguments(self, test_case: Callable[..., object]) -> list[object]:
        """Return what the test is called with: conditions only where it takes a fifth."""
        bench = self._bench
        given: list[object] = [
            [bench.pred_sql],
            list(bench.gold_sqls),
            bench.database,
            SnippetConnection(self._query),
        ]
        kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
        parameters = inspect.signature(test_case).parameters.values()
        if sum(p.kind in kinds for p in parameters) >= 5:
            conditions = bench.conditions
            given.append(
                {
                    "decimal": conditions.decimal,
                    "distinct": conditions.distinct,
                    "order": conditions.order,
                }
            )
        return given

    def namespace(self) -> dict[str, Any]:
        """Return fresh globals for a snippet."""
        return {
            "__name__": "test_case",
            "execute_queries": self.execute_queries,
            "perform_query_on_postgresql_databases": self.perform_query,
            "ex_base": self.ex_base,
            "test_case_default": self.test_case_default,
            "remove_comments": lambda sqls: self._rewritten(sqls, official.remove_comments),
            "remove_distinct": lambda sqls: self._rewritten(sqls, official.remove_distinct),
            "remove_round": lambda sqls: self._rewritten(sqls, official.remove_round),
            "preprocess_results": lambda rows, *_: official.normalise(rows or []),
            "pred_query_result": _rows(self._bench.recorded),
            "print": lambda *_, **__: None,
            "json": json,
            "re": re,
            "math": math,
            "time": time,
            "Decimal": decimal.Decimal,
            "ROUND_HALF_UP": decimal.ROUND_HALF_UP,
            "date": datetime.date,
            "datetime": datetime.datetime,
            "timedelta": datetime.timedelta,
        }

    def execute_queries(
        self,
        queries: str | Sequence[str],
        db_name: str = "",
        conn: object = None,
        *_: object,
        **__: object,
    ) -> QueryResult:
        """Run statements up to the first error; return rows, the error or None, timed out.

        A string is one script. Rows are None without a result set. The prediction is not run
        again: its recorded result is returned.
        """
        execution = self._run(_as_statements(queries))
        return _rows(execution), _error(execution), execution.outcome == "timeout"

    def perform_query(
        self, query: str, db_name: str = "", conn: object = None
    ) -> tuple[list[tuple[Any, ...]] | None, object]:
        """Run one script; return its rows and the connection, or raise."""
        rows, error, _ = self.execute_queries(query)
        if error is not None:
            raise QueryFailedError(error)
        return rows, conn

    def ex_base(
        self,
        pred_sqls: str | Sequence[str],
        sol_sqls: str | Sequence[str],
        db_name: str = "",
        conn: object = None,
        conditions: Mapping[str, Any] | None = None,
    ) -> int:
        """Compare two results, 1 or 0; gold and prediction come from databases of their own."""
        pred = self._run(_as_statements(pred_sqls))
        gold = self._run_gold(_as_statements(sol_sqls))
        if pred.outcome != "ok" or gold.outcome != "ok":
            return 0
        in_order = bool(conditions and conditions.get("order"))
        comparison = self._bench.compare(pred, gold, in_order)
        self.difference = comparison.reason
        return int(comparison.equal)

    def test_case_default(
        self,
        pred_sqls: Sequence[str],
        sol_sqls: Sequence[str],
        db_name: str = "",
        conn: object = None,
        conditions: Mapping[str, Any] | None = None,
    ) -> int:
        """Rewrite both, compare, raise AssertionError when they differ."""
        for step in (official.remove_comments, official.remove_distinct, official.remove_round):
            pred_sqls, sol_sqls = self._rewritten(pred_sqls, step), self._rewritten(sol_sqls, step)
        result = self.ex_base(pred_sqls, sol_sqls, db_name, conn, conditions)
        if result != 1:
            raise AssertionError("the result differs from the gold's")
        return result

    def _rewritten(self, sqls: str | Iterable[str], step: Callable[[str], str]) -> list[str]:
        statements = _as_statements(sqls)
        result = [step(sql) for sql in statements]
        for forms in (self._pred_forms, self._gold_forms):
            if statements in forms:
                forms.add(tuple(result))
        return result

    def _run(self, statements: Statements) -> Execution:
        """Run statements up to the first error, or recall what the prediction gave."""
        if statements == (self._bench.pred_sql,):
            return self._bench.recorded
        if statements in self._pred_forms:
            return self._guarded(lambda: self._bench.pred_result(statements))
        execution = Execution(outcome="ok")
        for statement in statements:
            execution = self._guarded(partial(self._bench.inspect, statement))
            if execution.outcome != "ok":
                break
        return execution

    def _run_gold(self, statements: Statements) -> Execution:
        if statements not in self._gold_forms:
            return self._run(statements)
        try:
            return self._guarded(lambda: self._bench.gold_result(statements))
        except BrokenGoldError as error:
            self.gold_failure = str(error)
            raise

    def _query(self, sql: str) -> tuple[list[str] | None, list[tuple[Any, ...]]]:
        execution = self._run((sql,))
        error = _error(execution)
        if error is not None:
            raise QueryFailedError(error)
        columns = None if execution.columns is None else list(execution.columns)
        return columns, list(execution.rows)

    def _guarded(self, run: Callable[[], Execution]) -> Execution:
        if time.monotonic() > self._deadline:
            self.out_of_time = True
            raise _OutOfTimeError
        try:
            return run()
        except InfrastructureError as fault:
            self.fault = fault
            raise


def _as_statements(sqls: str | Iterable[str]) -> Statements:
    return (sqls,) if isinstance(sqls, str) else tuple(sqls)


def _rows(execution: Execution) -> list[tuple[Any, ...]] | None:
    return None if execution.columns is None else list(execution.rows)


def _error(execution: Execution) -> str | None:
    return None if execution.outcome == "ok" else execution.error or execution.outcome
