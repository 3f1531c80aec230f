"""Trying one phase of a task on a database: gold, row orders, other readings, mutants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from bird_interact_gym.authoring.checks import other_reading
from bird_interact_gym.authoring.findings import Finding, Rule, Severity
from bird_interact_gym.authoring.mutation import Mutation, mutate
from bird_interact_gym.authoring.row_order import SALTS, reordered
from bird_interact_gym.database import Databases, DatabaseState, Execution, Limits, Sandbox
from bird_interact_gym.errors import StateError
from bird_interact_gym.grading import Grader, ScorerName, Verdict, strict
from bird_interact_gym.grading.gold import BrokenGoldError, GoldResults
from bird_interact_gym.sqltree import SqlSyntaxError
from bird_interact_gym.sqltree.parse import join_statements
from bird_interact_gym.tasks import DatabaseSource, Task

SCORERS: tuple[ScorerName, ...] = ("strict", "official")
GOLD_RUNS = 3
LIMITS = Limits(max_rows=100_000, max_bytes=256 * 1024 * 1024)
MUTANT_LIMITS = replace(LIMITS, statement_timeout=10.0)
"""A mutant that takes longer is not paid, so it counts as killed."""


@dataclass(frozen=True, kw_only=True)
class PhaseReport:
    """What is known of one phase.

    ``verdicts`` holds each scorer's outcome for the gold, the worse of two submissions;
    ``deterministic`` is None where it was not tried; ``readings`` counts those submitted.
    """

    phase: int
    findings: tuple[Finding, ...]
    verdicts: Mapping[ScorerName, str]
    deterministic: bool | None = None
    readings: int = 0
    mutation: Mutation = field(default_factory=Mutation)

    @property
    def gold_passes(self) -> bool:
        """Whether the gold passes under every scorer."""
        return set(self.verdicts.values()) == {"pass"}


class Bench:
    """Graders and databases for trials, shared by threads; the golds' results are kept.

    ``mutants`` and ``tested_mutants`` bound a phase's mutants, where results and where test cases
    decide.
    """

    def __init__(self, databases: Databases, *, mutants: int, tested_mutants: int) -> None:
        self.databases = databases
        self.mutants = mutants
        self.tested_mutants = tested_mutants
        self.golds = GoldResults(databases)
        self.graders = {s: Grader(databases, scorer=s, limits=LIMITS) for s in SCORERS}
        self.mutant_grader = Grader(databases, scorer="strict", limits=MUTANT_LIMITS)


def try_phase(bench: Bench, task: Task, phase: int, source: DatabaseSource) -> PhaseReport:
    """Try one phase; what fails early leaves out what would build on it.

    Phase 2 starts from what preprocess, the gold of phase 1 and the clean-up made.
    """
    if not task.subtask(phase).sol_sql:
        return _not_tried(task, phase, "no-gold", "the solution is withheld")
    try:
        state = bench.golds.own_start(task, phase, source, LIMITS)
        with bench.databases.sandbox(state, limits=LIMITS) as sandbox:
            return _Trial(bench, task, phase, sandbox, state).report()
    except (BrokenGoldError, StateError) as error:
        return _not_tried(task, phase, "start-state", str(error))


def _not_tried(task: Task, phase: int, rule: Rule, message: str) -> PhaseReport:
    finding = Finding(
        instance_id=task.instance_id, phase=phase, rule=rule, severity="error", message=message
    )
    return PhaseReport(phase=phase, findings=(finding,), verdicts={})


class _Trial:
    """One phase under trial."""

    def __init__(
        self, bench: Bench, task: Task, phase: int, sandbox: Sandbox, state: DatabaseState
    ) -> None:
        self.bench = bench
        self.task = task
        self.phase = phase
        self.sandbox = sandbox
        self.state = state
        self.subtask = task.subtask(phase)
        self.gold = join_statements([s.strip().removesuffix(";") for s in self.subtask.sol_sql])
        self.tested = bool(self.subtask.test_cases)

    def report(self) -> PhaseReport:
        """Try everything; most of it only where the gold passes under "strict"."""
        verdicts = {scorer: self._gold_verdict(scorer) for scorer in SCORERS}
        report = PhaseReport(
            phase=self.phase,
            findings=(*self._gold_findings(verdicts), *self._run_findings()),
            verdicts={scorer: verdict.outcome for scorer, verdict in verdicts.items()},
        )
        if not verdicts["strict"].passed:
            return report
        moved = tuple(self._order_findings())
        mutation, weak = self._mutation()
        unstable = any(f.rule == "nondeterministic" for f in report.findings) or bool(moved)
        return replace(
            report,
            deterministic=not unstable,
            readings=len(self._readings()),
            mutation=mutation,
            findings=(*report.findings, *moved, *self._reading_findings(), *weak),
        )

    def _gold_verdict(self, scorer: ScorerName) -> Verdict:
        """Submit the gold twice and return the worse verdict."""
        first = self._grade(scorer, self.gold)
        return self._grade(scorer, self.gold) if first.passed else first

    def _gold_findings(self, verdicts: Mapping[ScorerName, Verdict]) -> Iterator[Finding]:
        for scorer, verdict in verdicts.items():
            if not verdict.passed:
                why = verdict.detail_for_report or verdict.outcome
                yield self._finding("gold-fails", "error", f"under '{scorer}': {why}")

    def _run_findings(self) -> Iterator[Finding]:
        """Yield what differs between runs of a question's gold on the same state."""
        if self.subtask.category != "Query":
            return
        runs = [self.sandbox.execute(self.gold) for _ in range(GOLD_RUNS)]
        if not self.tested and runs[0].outcome == "ok" and not runs[0].rows:
            yield self._finding("gold-empty", "warning", "the gold gives no rows")
        for run in runs[1:]:
            if reason := self._difference(run, runs[0]):
                yield self._finding("nondeterministic", "error", f"run again: {reason}")
                return

    def _order_findings(self) -> Iterator[Finding]:
        """Yield what the gold gives on the same rows in other physical orders."""
        for salt in SALTS:
            try:
                reason = self._reordered_difference(reordered(self.state, salt))
            except StateError as error:
                message = f"it could not be tried in another row order: {error}"
                yield self._finding("row-order", "warning", message)
                return
            if reason:
                message = f"with the tables' rows in another physical order: {reason}"
                yield self._finding("row-order", "error", message)
                return

    def _reordered_difference(self, state: DatabaseState) -> str:
        with self.bench.databases.sandbox(state, limits=LIMITS) as sandbox:
            if self.tested:
                verdict = self.bench.graders["strict"].grade(
                    self.task, self.phase, self.gold, sandbox, state
                )
                return "" if verdict.passed else verdict.detail_for_report
            return self._difference(sandbox.execute(self.gold), self.sandbox.execute(self.gold))

    def _difference(self, run: Execution, other: Execution) -> str:
        """Return how two results of the gold differ under the phase's conditions, or nothing."""
        if run.columns is None or other.columns is None:
            return "" if run.outcome == other.outcome else run.error or run.outcome
        return strict.compare(
            run.rows,
            other.rows,
            pred_columns=len(run.columns),
            gold_columns=len(other.columns),
            conditions=self.subtask.conditions,
        ).reason

    def _readings(self) -> list[tuple[str, str]]:
        """Return each ambiguous term with the gold in its other reading."""
        if self.phase != 1:
            return []
        found = ((a.term, other_reading(self.subtask.sol_sql, a)) for a in self.task.ambiguities)
        return [(term, join_statements(gold)) for term, gold in found if gold is not None]

    def _reading_findings(self) -> Iterator[Finding]:
        for term, reading in self._readings():
            verdict = self._grade("strict", reading)
            if verdict.passed:
                yield self._finding(
                    "reading-paid", "error", f"the other reading of {term!r} passes"
                )
            elif verdict.outcome in ("sql_error", "timeout"):
                message = f"the other reading of {term!r}: {verdict.detail_for_report}"
                yield self._finding("reading-fails", "error", message)

    def _mutation(self) -> tuple[Mutation, list[Finding]]:
        limit = self.bench.tested_mutants if self.tested else self.bench.mutants
        try:
            mutation = mutate(
                self.task,
                self.phase,
                self.bench.mutant_grader,
                self.sandbox,
                self.state,
                gold=None if self.tested else self.sandbox.execute(self.gold),
                limit=limit,
            )
        except SqlSyntaxError as error:
            return Mutation(), [self._finding("gold-unparsed", "warning", f"no mutants: {error}")]
        if not mutation.survivors:
            return mutation, []
        shown = "; ".join(s.description for s in mutation.survivors[:3])
        message = f"{len(mutation.survivors)} of {mutation.mutants}, such as: {shown}"
        return mutation, [self._finding("mutants-survive", "warning", message)]

    def _grade(self, scorer: ScorerName, sql: str) -> Verdict:
        return self.bench.graders[scorer].grade(
            self.task, self.phase, sql, self.sandbox, self.state
        )

    def _finding(self, rule: Rule, severity: Severity, message: str) -> Finding:
        return Finding(
            instance_id=self.task.instance_id,
            phase=self.phase,
            rule=rule,
            severity=severity,
            message=message,
        )
