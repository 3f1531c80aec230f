"""What the two scorers do differently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, Protocol

from bird_interact_gym.database.execution import Execution, Limits
from bird_interact_gym.grading import official, strict
from bird_interact_gym.grading.comparison import Comparison
from bird_interact_gym.tasks.task import Conditions

ScorerName = Literal["official", "strict"]


class Scorer(Protocol):
    """How SQL is made ready, run and compared. A scorer holds no state."""

    @property
    def published(self) -> bool:
        """Whether it follows the published pipeline.

        That is: texts are rewritten, and the gold of phase 2 runs on the state that the agent's
        phase 1 left.
        """

    def rewrite(self, statements: Sequence[str]) -> tuple[str, ...]:
        """Return the statements as they are run for comparing."""

    def limits(self, statements: Sequence[str], usual: Limits) -> Limits:
        """Return the limits that these statements run under."""

    def too_large(self, result: Execution) -> bool:
        """Return whether rows are missing that the comparison would need."""

    def compare(self, pred: Execution, gold: Execution, conditions: Conditions) -> Comparison:
        """Compare two results of statements that ran."""


class StrictScorer:
    """Both SQLs unmodified, compared by ``strict``."""

    published = False

    def rewrite(self, statements: Sequence[str]) -> tuple[str, ...]:
        """Return the statements as they are."""
        return tuple(statements)

    def limits(self, statements: Sequence[str], usual: Limits) -> Limits:
        """Return the usual limits."""
        return usual

    def too_large(self, result: Execution) -> bool:
        """Return whether any row is missing."""
        return not result.complete

    def compare(self, pred: Execution, gold: Execution, conditions: Conditions) -> Comparison:
        """Compare with ``strict.compare``; a statement without a result set equals nothing."""
        if pred.columns is None or gold.columns is None:
            side = "prediction" if pred.columns is None else "gold"
            return Comparison(equal=False, reason=f"the {side} returned no result set")
        return strict.compare(
            pred.rows,
            gold.rows,
            pred_columns=len(pred.columns),
            gold_columns=len(gold.columns),
            conditions=conditions,
        )


class OfficialScorer:
    """The published pipeline of ``official``."""

    published = True

    def rewrite(self, statements: Sequence[str]) -> tuple[str, ...]:
        """Return the statements without comments, DISTINCT and ROUND; see ``official``."""
        return official.rewrite(statements)

    def limits(self, statements: Sequence[str], usual: Limits) -> Limits:
        """Return the limits with the published row cut and the shorter time for recursion."""
        cap = official.fetch_cap(statements[-1]) if statements else None
        seconds = official.statement_timeout("\n".join(statements), usual.statement_timeout)
        max_rows = usual.max_rows if cap is None else min(cap, usual.max_rows)
        return replace(usual, statement_timeout=seconds, max_rows=max_rows)

    def too_large(self, result: Execution) -> bool:
        """Return whether rows are missing other than by the published cut."""
        return not result.complete and len(result.rows) != official.ROW_CAP

    def compare(self, pred: Execution, gold: Execution, conditions: Conditions) -> Comparison:
        """Compare with ``official.compare``; of the conditions it knows only the order."""
        return official.compare(
            None if pred.columns is None else pred.rows,
            None if gold.columns is None else gold.rows,
            order=conditions.order,
        )


def scorer_named(name: ScorerName) -> Scorer:
    """Return the scorer of that name."""
    scorers: dict[str, Scorer] = {"official": OfficialScorer(), "strict": StrictScorer()}
    if name not in scorers:
        raise ValueError(f"scorer: expected 'official' or 'strict', got {name!r}")
    return scorers[name]
