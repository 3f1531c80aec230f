"""How much of the gold a path of decomposition steps has covered (LearNAT, arXiv 2504.02327)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bird_interact_gym.sqltree.containment import Fitting, GoldTree, Projection, labels
from bird_interact_gym.sqltree.names import Schema
from bird_interact_gym.sqltree.parse import Sql, SqlSyntaxError
from bird_interact_gym.sqltree.similarity import statement_tree
from bird_interact_gym.sqltree.tree import Tree

StepKind = Literal["progressive", "redundant", "invalid"]


@dataclass(frozen=True, kw_only=True)
class StepCoverage:
    """What one step did: its class, the path's covered gold nodes after it, and the reward."""

    kind: StepKind
    covered: frozenset[int]
    reward: float


class GoldCoverage:
    """Classes and rewards of steps against one gold.

    A step *fits* when each of its query blocks fits a block of the gold: every clause's items
    are among that block's, counted (ORDER BY from its start); projections as ``projection``
    says. A step that fits nowhere is ``invalid``, one that covers no new gold node is
    ``redundant``, else ``progressive``. The reward is ``alpha * nodes + (1 - alpha) * edges``,
    each as the covered share of the gold's: it rises with every progressive step and is 1.0 at
    the gold. ``mode="paper"`` is the published plain set inclusion of labels and edges, which
    accepts repeated conditions. Raises SqlSyntaxError when the gold does not parse.
    """

    def __init__(
        self,
        gold: Sql,
        *,
        schema: Schema | None = None,
        dialect: str = "postgres",
        alpha: float = 0.7,
        projection: Projection = "any_source_col",
        mode: Literal["blocks", "paper"] = "blocks",
    ) -> None:
        self._schema = schema
        self._dialect = dialect
        self._alpha = alpha
        self._projection = projection
        self._mode = mode
        self._gold = GoldTree(self._tree(gold))
        self._gold_edges = _edges(self._gold.trees[0])

    @property
    def node_count(self) -> int:
        """Number of nodes of the gold's canonical tree; their ids are 0 to this, less one."""
        return len(self._gold)

    def covered_by(self, step: Sql) -> frozenset[int] | None:
        """Return the gold nodes a step covers; None when it does not parse or does not fit."""
        try:
            tree = self._tree(step)
        except SqlSyntaxError:
            return None
        return self.covered_by_tree(tree)

    def covered_by_tree(self, tree: Tree) -> frozenset[int] | None:
        """Return the gold nodes that a step covers, given as its canonical tree."""
        if self._mode == "paper":
            return self._by_labels(tree)
        return Fitting(self._gold, self._projection).statements(tree)

    def classify(self, step: Sql, covered: frozenset[int] = frozenset()) -> StepCoverage:
        """Classify a step after a path that covers ``covered``.

        A redundant or invalid step leaves the path's nodes and reward as they were.
        """
        found = self.covered_by(step)
        if found is None:
            return StepCoverage(kind="invalid", covered=covered, reward=self.reward(covered))
        union = covered | found
        kind: StepKind = "progressive" if len(union) > len(covered) else "redundant"
        return StepCoverage(kind=kind, covered=union, reward=self.reward(union))

    def reward(self, covered: frozenset[int]) -> float:
        """Return the reward of a path that covers these gold nodes, in [0, 1]."""
        nodes = len(self._gold)
        if len(covered) == nodes:
            return 1.0
        parents = self._gold.parents
        edges = sum(parents[node] in covered for node in covered)
        return self._alpha * len(covered) / nodes + (1 - self._alpha) * edges / max(nodes - 1, 1)

    def _tree(self, sql: Sql) -> Tree:
        return statement_tree(sql, dialect=self._dialect, schema=self._schema)

    def _by_labels(self, tree: Tree) -> frozenset[int] | None:
        if not _edges(tree) <= self._gold_edges:
            return None
        names = set(labels(tree))
        found = frozenset(i for i, (name, _) in enumerate(self._gold.trees) if name in names)
        return found if names <= {self._gold.trees[i][0] for i in found} else None


def _edges(tree: Tree) -> set[tuple[str, str]]:
    edges = {(tree[0], child[0]) for child in tree[1]}
    for child in tree[1]:
        edges |= _edges(child)
    return edges
