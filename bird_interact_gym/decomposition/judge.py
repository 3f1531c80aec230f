"""The class and the reward of a step, from how much of the gold's tree its path covers."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from bird_interact_gym.decomposition.question import GoldQuestion
from bird_interact_gym.sqltree import SqlSyntaxError
from bird_interact_gym.sqltree.containment import Projection
from bird_interact_gym.sqltree.coverage import GoldCoverage, StepCoverage, StepKind
from bird_interact_gym.sqltree.similarity import statement_tree
from bird_interact_gym.sqltree.tree import Tree

Mode = Literal["blocks", "paper"]

_ROOT = frozenset({0})


@lru_cache(maxsize=128)
def judge_of(
    task: GoldQuestion,
    *,
    mode: Mode = "blocks",
    projection: Projection = "any_source_col",
    alpha: float = 0.7,
) -> StepJudge:
    """Return the judge of a question; it is kept, with what it has found out about steps."""
    return StepJudge(task, mode=mode, projection=projection, alpha=alpha)


class StepJudge:
    """Classifies the steps of paths towards one gold.

    The root of the gold's tree stands for the whole: only a step that equals the gold in
    canonical form covers it. So the reward reaches 1.0 exactly at the gold, not when a path has
    merely named all its parts, and the step that puts the parts together is progressive.
    ``mode="paper"`` keeps to the published rule, plain inclusion of node labels and edges.
    Raises SqlSyntaxError when the gold does not parse.
    """

    def __init__(
        self,
        task: GoldQuestion,
        *,
        mode: Mode,
        projection: Projection,
        alpha: float,
    ) -> None:
        self._task = task
        self._mode = mode
        self._coverage = GoldCoverage(
            task.gold,
            schema=task.schema,
            dialect=task.question.dialect,
            alpha=alpha,
            projection=projection,
            mode=mode,
        )
        self._known: dict[str, frozenset[int] | None] = {}
        self._forms: dict[str, Tree | str] = {}
        self._gold = self.canonical(task.gold)

    def classify(self, sql: str, covered: frozenset[int] = frozenset()) -> StepCoverage:
        """Return the class of a step after a path that covers ``covered``, and the reward."""
        if sql not in self._known:
            self._known[sql] = self._covered_by(sql)
        found = self._known[sql]
        union = covered if found is None else covered | found
        kind: StepKind = "progressive" if len(union) > len(covered) else "redundant"
        return StepCoverage(
            kind="invalid" if found is None else kind,
            covered=union,
            reward=self._coverage.reward(union),
        )

    def canonical(self, sql: str) -> Tree | str:
        """Return the canonical tree, or the text itself where it does not parse."""
        if sql not in self._forms:
            dialect = self._task.question.dialect
            try:
                self._forms[sql] = statement_tree(sql, schema=self._task.schema, dialect=dialect)
            except SqlSyntaxError:
                self._forms[sql] = sql.strip()
        return self._forms[sql]

    def _covered_by(self, sql: str) -> frozenset[int] | None:
        tree = self.canonical(sql)
        if isinstance(tree, str):
            return None
        found = self._coverage.covered_by_tree(tree)
        if found is None or self._mode == "paper" or tree == self._gold:
            return found
        return found - _ROOT
