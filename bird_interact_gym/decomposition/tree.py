"""The search tree: nodes, UCB selection and back-up."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from bird_interact_gym.decomposition.question import Step
from bird_interact_gym.sqltree.coverage import StepKind

EXPLORATION = 1.41
"""The constant of UCB (LearNAT, arXiv 2504.02327)."""


@dataclass(eq=False)
class Node:
    """One step in the tree; the root (step None) is the question.

    ``reward`` is that of the path down to here. A redundant or invalid node has its parent's.
    """

    number: int
    step: Step | None = None
    kind: StepKind = "progressive"
    covered: frozenset[int] = frozenset()
    reward: float = 0.0
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    visits: int = 0
    total: float = 0.0
    expansions: int = 0
    closed: bool = False

    @property
    def depth(self) -> int:
        """Number of steps from the root."""
        return 0 if self.parent is None else self.parent.depth + 1

    @property
    def path(self) -> tuple[Node, ...]:
        """The nodes from the first step down to this one; empty at the root."""
        return () if self.parent is None else (*self.parent.path, self)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the path."""
        return tuple(node.step for node in self.path if node.step is not None)

    def walk(self) -> Iterator[Node]:
        """Yield this node and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()

    def ucb(self) -> float:
        """Return mean value + exploration; infinite while unvisited."""
        if self.visits == 0:
            return math.inf
        among = self.parent.visits if self.parent else 0
        return self.total / self.visits + EXPLORATION * math.sqrt(math.log(among + 1) / self.visits)


def best_by_ucb(nodes: list[Node]) -> Node:
    """Return the node of the highest UCB, the earliest of equals."""
    return max(nodes, key=lambda node: (node.ucb(), -node.number))


def back_up(node: Node, value: float) -> None:
    """Add a value to the running mean of a node and of all above it."""
    at: Node | None = node
    while at is not None:
        at.visits += 1
        at.total += value
        at = at.parent
