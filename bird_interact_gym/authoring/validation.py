"""Validating a dataset: every check on every task, and what they found.

A task is sound when its gold passes its own tests twice under both scorers, gives the same result
each time and whatever the order of the rows on disk, reads no clock, and when every reading of an
ambiguity but the annotated one fails. How much its tests notice is measured with mutants.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from bird_interact_gym.authoring.checks import (
    clock_findings,
    knowledge_findings,
    mask_findings,
    pinned,
    snippet_findings,
)
from bird_interact_gym.authoring.findings import Finding
from bird_interact_gym.authoring.mutation import Mutation, together, within_bounds
from bird_interact_gym.authoring.trial import Bench, PhaseReport, try_phase
from bird_interact_gym.database import Databases
from bird_interact_gym.tasks import Dataset, Task

WORKERS = 2
MUTANTS = 100
TESTED_MUTANTS = 25
"""Mutants of a phase that test cases decide; each needs a database of its own."""


@dataclass(frozen=True, kw_only=True)
class TaskReport:
    """What is known of one task."""

    instance_id: str
    phases: tuple[PhaseReport, ...]
    findings: tuple[Finding, ...]
    mutation: Mutation

    @property
    def passed(self) -> bool:
        """Whether there is no error."""
        return not any(finding.severity == "error" for finding in self.findings)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The errors in words, for a quarantine file."""
        return tuple(
            f"{f.rule}{'' if f.phase is None else f' (phase {f.phase})'}: {f.message}"
            for f in self.findings
            if f.severity == "error"
        )


@dataclass(frozen=True, kw_only=True)
class ValidationReport:
    """What is known of a dataset; ``findings`` are those of whole databases."""

    dataset: str
    tasks: tuple[TaskReport, ...]
    findings: tuple[Finding, ...]

    @property
    def failed(self) -> tuple[TaskReport, ...]:
        """Tasks with an error."""
        return tuple(task for task in self.tasks if not task.passed)

    @property
    def passed(self) -> bool:
        """Whether nothing has an error."""
        return not self.failed and not self.findings

    @property
    def mutation(self) -> Mutation:
        """All tasks' mutants together."""
        return together(task.mutation for task in self.tasks)


def validate(
    dataset: Dataset,
    databases: Databases,
    *,
    tasks: Sequence[str] | None = None,
    now: datetime.date | None = None,
    mutants: int = MUTANTS,
    tested_mutants: int = TESTED_MUTANTS,
    workers: int = WORKERS,
    on_task: Callable[[TaskReport], None] = lambda report: None,
) -> ValidationReport:
    """Check tasks (all of them by default) and the knowledge of their databases.

    ``now`` pins the clock of golds that read it. ``mutants`` and ``tested_mutants`` bound the
    mutants of a phase, where results and where test cases decide; 0 leaves them out. Raises
    UnknownTaskError, and InfrastructureError when the server fails.
    """
    chosen = [dataset.task(i) for i in (dataset.tasks if tasks is None else tasks)]
    bench = Bench(databases, mutants=mutants, tested_mutants=tested_mutants)

    def check(task: Task) -> TaskReport:
        report = _check(task, dataset, bench, now)
        on_task(report)
        return report

    pool = ThreadPoolExecutor(workers, thread_name_prefix="bird-validate")
    try:
        reports = tuple(pool.map(check, chosen))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    names = sorted({task.database for task in chosen})
    return ValidationReport(
        dataset=dataset.name,
        tasks=reports,
        findings=tuple(f for name in names for f in knowledge_findings(dataset.databases[name])),
    )


def _check(task: Task, dataset: Dataset, bench: Bench, now: datetime.date | None) -> TaskReport:
    documents = dataset.documents(task)
    findings: list[Finding] = [
        *mask_findings(task, documents.knowledge),
        *clock_findings(task, now),
        *snippet_findings(task),
    ]
    if now is not None:
        task = pinned(task, now)
    phases = tuple(
        try_phase(bench, task, phase, documents.source)
        for phase in range(1, len(task.subtasks) + 1)
    )
    return TaskReport(
        instance_id=task.instance_id,
        phases=phases,
        findings=tuple(_in_order([*findings, *(f for p in phases for f in p.findings)])),
        mutation=within_bounds(together(phase.mutation for phase in phases)),
    )


def _in_order(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: (f.phase or 0, f.severity))
