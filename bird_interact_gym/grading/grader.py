"""Grading a submission: the one way in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bird_interact_gym.database.execution import DatabaseState, Execution, Limits
from bird_interact_gym.grading.comparison import Comparison
from bird_interact_gym.grading.gold import BrokenGoldError, GoldResults, failure, has_effects
from bird_interact_gym.grading.official import RewriteError
from bird_interact_gym.grading.scorers import ScorerName, scorer_named
from bird_interact_gym.grading.shadowing import taken_names
from bird_interact_gym.grading.test_cases import TestBench, run_test_cases
from bird_interact_gym.grading.verdict import Verdict
from bird_interact_gym.tasks.task import SubTask, Task

if TYPE_CHECKING:
    from bird_interact_gym.database import Clone, Databases, Sandbox

MAX_ROWS = 100_000
MAX_BYTES = 256 * 1024 * 1024
"""Results larger than these are not compared: for a gold that is a fault of the task, for a
prediction it is wrong, since its gold is smaller."""

CORRECT = "The SQL is correct."
NOT_CORRECT = "The SQL is not correct."
NO_GOLD = "This task has no gold: submissions cannot be graded."
NOT_GRADABLE = "This task cannot be graded: its own solution is broken."


@dataclass(frozen=True, kw_only=True)
class _Submission:
    task: Task
    phase: int
    sql: str
    sandbox: Sandbox
    state: DatabaseState

    @property
    def subtask(self) -> SubTask:
        return self.task.subtask(self.phase)

    @property
    def is_query(self) -> bool:
        return self.subtask.category == "Query"


class Grader:
    """Judges submissions; one serves all episodes of a process, from several threads if need be.

    ``scorer`` names the comparator: "strict", or the published one, "official". ``limits`` bound
    each statement; rows and bytes are raised to what grading needs.
    """

    def __init__(self, databases: Databases, *, scorer: ScorerName, limits: Limits) -> None:
        self._scorer = scorer_named(scorer)
        self._databases = databases
        self._limits = replace(limits, max_rows=MAX_ROWS, max_bytes=MAX_BYTES)
        self._golds = GoldResults(databases)

    def grade(
        self, task: Task, phase: int, sql: str, sandbox: Sandbox, state: DatabaseState
    ) -> Verdict:
        """Judge ``sql`` as the submission of a phase.

        ``sandbox`` is the episode's; its executions start from ``state``, the phase's start
        state, and leave no trace. The phase's test cases decide where there are any, else the
        comparator under the phase's conditions. Raises InfrastructureError for a fault that is
        neither the submission's nor the task's.
        """
        submission = _Submission(task=task, phase=phase, sql=sql, sandbox=sandbox, state=state)
        subtask = submission.subtask
        if not subtask.has_gold:
            return _gold_error("this record has no gold: solutions and tests are withheld", NO_GOLD)
        unfit = _why_unfit(sql)
        if unfit is not None:
            return _sql_error(unfit)
        tests = tuple(snippet for snippet in subtask.test_cases if snippet.strip())
        try:
            return self._by_tests(submission, tests) if tests else self._by_result(submission)
        except BrokenGoldError as error:
            return _gold_error(str(error))

    def _by_result(self, submission: _Submission) -> Verdict:
        pred = self._run_prediction(submission, submission.sql)
        if pred.outcome != "ok":
            return _failed(pred, self._scorer.limits([submission.sql], self._limits))
        try:
            (scored,) = self._scorer.rewrite([submission.sql])
        except RewriteError as error:
            return _wrong(str(error))
        if scored != submission.sql.strip() and scored != submission.sql:
            pred = self._run_prediction(submission, scored)
            if pred.outcome != "ok":
                return _wrong(f"rewritten as the official pipeline does, it fails: {pred.error}")
        if self._scorer.too_large(pred):
            return _wrong(f"the result has more than {len(pred.rows)} rows, or too many bytes")
        gold = self._gold(submission, self._rewritten_gold(submission.subtask))
        if gold.outcome != "ok":
            return _wrong(f"phase 1 left a state on which the gold fails: {failure(gold)}")
        if gold.columns is None:
            raise BrokenGoldError("nothing to compare: the gold returns no rows, and has no tests")
        comparison = self._scorer.compare(pred, gold, submission.subtask.conditions)
        if not comparison.equal:
            return _wrong(comparison.reason)
        return _passed(keeps_effects=has_effects(submission.subtask, gold))

    def _by_tests(self, submission: _Submission, tests: Sequence[str]) -> Verdict:
        clone = self._databases.clone(submission.state, limits=self._limits)
        try:
            recorded = self._run_for_tests(submission, clone)
            if recorded.outcome != "ok":
                return _failed(recorded, self._limits)
            if taken := self._taken_names(submission, clone):
                return _wrong(f"it defines built-in names again: {', '.join(sorted(taken))}")
            bench = TestBench(
                pred_sql=submission.sql,
                gold_sqls=submission.subtask.sol_sql,
                database=submission.task.database,
                conditions=submission.subtask.conditions,
                recorded=recorded,
                inspect=clone.inspect,
                pred_result=lambda statements: self._rerun(submission, statements, recorded),
                gold_result=lambda statements: self._gold_in_test(submission, statements),
                compare=lambda pred, gold, order: self._compare_in_test(
                    submission, pred, gold, order=order
                ),
            )
            result = run_test_cases(tests, bench)
        finally:
            clone.close()
        match result.outcome:
            case "pass":
                return _passed(keeps_effects=self._gold_has_effects(submission))
            case "wrong":
                return _wrong(result.reason)
            case "timeout":
                return _timeout(self._limits, result.reason)
            case "gold_error":
                return _gold_error(result.reason)

    def _run_for_tests(self, submission: _Submission, clone: Clone) -> Execution:
        """Run the prediction: on the database of the tests only if it is meant to change it.

        A query that edits what it reads must not have its edits confirmed by the tests' queries.
        """
        if submission.is_query and not self._gold_has_effects(submission):
            return submission.sandbox.execute(submission.sql, limits=self._limits)
        return clone.run([submission.sql])

    def _taken_names(self, submission: _Submission, clone: Clone) -> frozenset[str]:
        """Return the built-in names that the submission took and the gold does not take."""
        if self._scorer.published:
            return frozenset()
        taken = taken_names(clone.inspect)
        if not taken:
            return taken
        task, phase, source = submission.task, submission.phase, submission.state.source
        start = self._golds.own_start(task, phase, source, self._limits)
        with self._databases.clone(start, limits=self._limits) as own:
            own.run(submission.subtask.sol_sql)
            return taken - taken_names(own.inspect)

    def _run_prediction(self, submission: _Submission, sql: str) -> Execution:
        """Run a text of the prediction, a query in the sandbox, anything else for real."""
        limits = self._scorer.limits([sql], self._limits)
        if submission.is_query:
            return submission.sandbox.execute(sql, limits=limits)
        clone = self._databases.clone(submission.state, limits=limits)
        try:
            return clone.run([sql])
        finally:
            clone.close()

    def _rerun(
        self, submission: _Submission, statements: Sequence[str], recorded: Execution
    ) -> Execution:
        """Return a rewritten prediction's result; only a query under "official" runs for it."""
        if not (submission.is_query and self._scorer.published):
            return recorded
        limits = self._scorer.limits(statements, self._limits)
        return submission.sandbox.execute("\n;\n".join(statements), limits=limits)

    def _rewritten_gold(self, subtask: SubTask) -> tuple[str, ...]:
        try:
            return self._scorer.rewrite(subtask.sol_sql)
        except RewriteError as error:
            raise BrokenGoldError(str(error)) from error

    def _gold(self, submission: _Submission, statements: Sequence[str]) -> Execution:
        """Return the gold's result from the state that the scorer wants.

        It fails only where phase 1's submission is to blame: raises BrokenGoldError when the gold
        fails on the state of its own, too.
        """
        if not statements:
            raise BrokenGoldError("nothing to compare: this record has tests or nothing, no gold")
        limits = self._scorer.limits(statements, self._limits)
        task, phase, state = submission.task, submission.phase, submission.state
        if self._scorer.published:
            gold = self._golds.run(statements, state, limits)
            if gold.outcome == "ok" and not self._scorer.too_large(gold):
                return gold
        own_start = self._golds.own_start(task, phase, state.source, self._limits)
        own = self._golds.run(statements, own_start, limits)
        if own.outcome != "ok":
            raise BrokenGoldError(f"the gold fails: {failure(own)}")
        if self._scorer.too_large(own):
            raise BrokenGoldError(f"the gold's result is too large: over {len(own.rows)} rows")
        return gold if self._scorer.published else own

    def _gold_in_test(self, submission: _Submission, statements: Sequence[str]) -> Execution:
        """Return the gold's result for a test, which may have rewritten the gold."""
        if self._scorer.published:
            return self._gold(submission, statements)
        return self._gold(submission, submission.subtask.sol_sql)

    def _compare_in_test(
        self, submission: _Submission, pred: Execution, gold: Execution, *, order: bool
    ) -> Comparison:
        conditions = replace(submission.subtask.conditions, order=order)
        return self._scorer.compare(pred, gold, conditions)

    def _gold_has_effects(self, submission: _Submission) -> bool:
        """Return whether a passing submission's effects are kept, where tests decided."""
        subtask = submission.subtask
        if not submission.is_query or not subtask.sol_sql:
            return not submission.is_query
        try:
            return has_effects(subtask, self._gold(submission, subtask.sol_sql))
        except BrokenGoldError:
            return False


def _why_unfit(sql: str) -> str | None:
    """Return why a text cannot even be sent to the server, or None."""
    if not sql.strip():
        return "it is empty"
    if "\0" in sql:
        return "it holds a NUL character, which PostgreSQL cannot take"
    try:
        sql.encode()
    except UnicodeEncodeError as error:
        return f"it is not valid Unicode text: {error.reason} (character {error.start})"
    return None


def _passed(*, keeps_effects: bool) -> Verdict:
    return Verdict(outcome="pass", message_for_agent=CORRECT, keeps_effects=keeps_effects)


def _wrong(detail: str) -> Verdict:
    return Verdict(outcome="wrong", message_for_agent=NOT_CORRECT, detail_for_report=detail)


def _failed(execution: Execution, limits: Limits) -> Verdict:
    if execution.outcome == "timeout":
        return _timeout(limits, failure(execution))
    return _sql_error(failure(execution))


def _sql_error(error: str) -> Verdict:
    message = f"The SQL failed: {error}"
    return Verdict(outcome="sql_error", message_for_agent=message, detail_for_report=error)


def _timeout(limits: Limits, detail: str) -> Verdict:
    message = f"The SQL ran too long and was stopped (limit: {limits.statement_timeout:g} s)."
    return Verdict(outcome="timeout", message_for_agent=message, detail_for_report=detail)


def _gold_error(detail: str, message: str = NOT_GRADABLE) -> Verdict:
    return Verdict(outcome="gold_error", message_for_agent=message, detail_for_report=detail)
