"""Do a sub-task's tests, or its gold's result, tell wrong variants of the gold apart?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bird_interact_gym.authoring.catalog import read_catalog
from bird_interact_gym.authoring.change import Context
from bird_interact_gym.authoring.equivalence import reason_for
from bird_interact_gym.database import DatabaseState, Execution, Sandbox
from bird_interact_gym.grading import Grader
from bird_interact_gym.sqltree.mutants import Mutant, mutants
from bird_interact_gym.tasks import Task

MAX_EQUIVALENT = 0.1
"""Share of a task's mutants that may be set aside as equivalent; more of them count as alive."""


@dataclass(frozen=True, kw_only=True)
class Survivor:
    """A mutant that the grader paid; ``reason`` is a key of ``equivalence.REASONS``, or None."""

    phase: int
    kind: str
    description: str
    sql: str
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Mutation:
    """What became of a task's mutants. ``mutants`` counts all, ``equivalents`` are among them."""

    mutants: int = 0
    killed: int = 0
    survivors: tuple[Survivor, ...] = ()
    equivalents: tuple[Survivor, ...] = ()

    @property
    def score(self) -> float | None:
        """Killed mutants over those that mean something else than the gold; None without any."""
        meant = self.mutants - len(self.equivalents)
        return self.killed / meant if meant else None


def together(parts: Iterable[Mutation]) -> Mutation:
    """Return the sum of several."""
    parts = tuple(parts)
    return Mutation(
        mutants=sum(part.mutants for part in parts),
        killed=sum(part.killed for part in parts),
        survivors=tuple(s for part in parts for s in part.survivors),
        equivalents=tuple(s for part in parts for s in part.equivalents),
    )


def within_bounds(mutation: Mutation) -> Mutation:
    """Return a task's mutation with no more equivalents than MAX_EQUIVALENT allows."""
    allowed = int(mutation.mutants * MAX_EQUIVALENT)
    return replace(
        mutation,
        equivalents=mutation.equivalents[:allowed],
        survivors=mutation.survivors + mutation.equivalents[allowed:],
    )


def mutate(
    task: Task,
    phase: int,
    grader: Grader,
    sandbox: Sandbox,
    state: DatabaseState,
    *,
    gold: Execution | None,
    limit: int,
) -> Mutation:
    """Submit up to ``limit`` mutants of a phase's gold; raises SqlSyntaxError if it has none.

    ``gold`` is the gold's result where the result decides, None where test cases do.
    """
    subtask = task.subtask(phase)
    drawn = mutants(subtask.sol_sql, limit=limit)
    alive = [m for m in drawn if grader.grade(task, phase, m.sql, sandbox, state).passed]
    judged = []
    if alive:
        known = Context(conditions=subtask.conditions, catalog=read_catalog(sandbox), gold=gold)
    for mutant in alive:
        if gold is not None:
            known = replace(known, mutant=sandbox.execute(mutant.sql))
        judged.append(_judged(mutant, phase, subtask.sol_sql, known))
    return Mutation(
        mutants=len(drawn),
        killed=len(drawn) - len(alive),
        survivors=tuple(s for s in judged if s.reason is None),
        equivalents=tuple(s for s in judged if s.reason is not None),
    )


def _judged(mutant: Mutant, phase: int, gold: tuple[str, ...], context: Context) -> Survivor:
    return Survivor(
        phase=phase,
        kind=mutant.kind,
        description=mutant.description,
        sql=mutant.sql,
        reason=reason_for(gold, mutant.statements, context),
    )
