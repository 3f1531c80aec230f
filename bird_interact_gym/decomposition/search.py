"""LearNAT's decomposition search: a tree of steps, guided by the gold's syntax tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bird_interact_gym.decomposition.budget import Budget, Meter
from bird_interact_gym.decomposition.judge import Mode, StepJudge, judge_of
from bird_interact_gym.decomposition.plan import gold_plan
from bird_interact_gym.decomposition.proposer import Proposer
from bird_interact_gym.decomposition.question import (
    Decomposition,
    GoldQuestion,
    State,
    Step,
)
from bird_interact_gym.decomposition.tree import Node, back_up, best_by_ucb
from bird_interact_gym.sqltree.containment import Projection

PAPER_DEPTH = 5
PAPER_SIMULATIONS = 50

Stop = Literal["solved", "simulations", "budget", "exhausted", "gold_mismatch"]
Method = Literal["guided", "mcts", "greedy"]


class Checker(Protocol):
    """Compares what SQL gives with what the gold gives."""

    def equal(self, task: GoldQuestion, sql: str) -> bool:
        """Return whether the SQL's result equals the gold's; SQL that fails equals nothing."""


@dataclass(frozen=True, kw_only=True)
class SearchOptions:
    """Settings of a search.

    ``expand`` is k, the proposals per call. ``max_depth`` None is as many steps as the gold's own
    plan has (5 in ``mode="paper"``). ``max_expansions`` is how often one node may be expanded
    while none of its children is progressive. ``budget`` bounds each question's search.
    """

    simulations: int = PAPER_SIMULATIONS
    expand: int = 3
    max_depth: int | None = None
    max_expansions: int = 8
    mode: Mode = "blocks"
    projection: Projection = "any_source_col"
    alpha: float = 0.7
    budget: Budget = field(default_factory=Budget)


@dataclass(frozen=True, kw_only=True, eq=False)
class SearchResult:
    """What a search found: the tree, the best node, and what it took.

    ``best`` is the gold when solved, else the node of the highest reward (the root at worst).
    """

    task: GoldQuestion
    method: Method
    root: Node
    best: Node
    stop: Stop
    simulations: int
    calls: int
    tokens: int
    max_depth: int

    @property
    def solved(self) -> bool:
        """Whether the last step of the best path gives what the gold gives."""
        return self.stop == "solved"

    @property
    def clean(self) -> bool:
        """Whether it is solved and every step of the path is progressive."""
        return self.solved and all(node.kind == "progressive" for node in self.best.path)

    @property
    def decomposition(self) -> Decomposition | None:
        """The solved decomposition, None when unsolved."""
        if not self.solved:
            return None
        return Decomposition(
            question=self.task.question, steps=self.best.steps, gold=self.task.gold
        )


def search(
    task: GoldQuestion,
    proposer: Proposer,
    checker: Checker,
    *,
    options: SearchOptions | None = None,
    demonstrations: Sequence[Decomposition] = (),
    round: int = 0,
) -> SearchResult:
    """Search for a decomposition of one question, guided by its gold.

    Only progressive nodes are expanded. A simulation selects a node by UCB, expands it with one
    proposal of k steps and backs up the best new reward (its own where nothing new came). The
    search ends at reward 1.0 if the step's result equals the gold's, or when simulations, budget
    or nodes run out. The same arguments give the same tree. Raises SqlSyntaxError when the gold
    does not parse, InfrastructureError when model or database fail.
    """
    options = options or SearchOptions()
    judge = judge_of(task, mode=options.mode, projection=options.projection, alpha=options.alpha)
    return _Search(task, proposer, checker, options, judge, tuple(demonstrations), round).run()


def depth_limit(task: GoldQuestion, options: SearchOptions) -> int:
    """Return how many steps a path may have."""
    if options.max_depth is not None:
        return options.max_depth
    return PAPER_DEPTH if options.mode == "paper" else len(gold_plan(task))


class _Search:
    def __init__(
        self,
        task: GoldQuestion,
        proposer: Proposer,
        checker: Checker,
        options: SearchOptions,
        judge: StepJudge,
        demonstrations: tuple[Decomposition, ...],
        round: int,
    ) -> None:
        self.task = task
        self.proposer = proposer
        self.checker = checker
        self.options = options
        self.judge = judge
        self.demonstrations = demonstrations
        self.round = round
        self.meter = Meter(options.budget)
        self.limit = depth_limit(task, options)
        self.root = Node(0)
        self.nodes = 1
        self.solution: Node | None = None
        self.mismatch = False

    def run(self) -> SearchResult:
        simulations = 0
        stop: Stop = "simulations"
        while simulations < self.options.simulations:
            leaf = self._select()
            if leaf is None:
                stop = "gold_mismatch" if self.mismatch else "exhausted"
                break
            before = self.meter.calls
            new = self._expand(leaf)
            if self.meter.calls == before:
                stop = "budget"
                break
            simulations += 1
            best = max(new, key=lambda n: (n.reward, -n.number), default=leaf)
            back_up(best, best.reward)
            if self.solution is not None:
                stop = "solved"
                break
        return SearchResult(
            task=self.task,
            method="guided",
            root=self.root,
            best=self.solution or self._best(),
            stop=stop,
            simulations=simulations,
            calls=self.meter.calls,
            tokens=self.meter.tokens,
            max_depth=self.limit,
        )

    def _select(self) -> Node | None:
        """Descend by UCB to a node to expand; None when every node is closed."""
        while not self.root.closed:
            node = self.root
            while opened := [c for c in node.children if c.kind == "progressive" and not c.closed]:
                node = best_by_ucb(opened)
            dead = any(c.kind == "progressive" for c in node.children)
            if not dead and node.depth < self.limit and self._may_expand(node):
                return node
            node.closed = True
        return None

    def _may_expand(self, node: Node) -> bool:
        return node.reward < 1.0 and node.expansions < self.options.max_expansions

    def _expand(self, node: Node) -> list[Node]:
        """Ask for children; return the new progressive ones."""
        known = {self.judge.canonical(c.step.sql) for c in node.children if c.step}
        state = State(
            question=self.task.question,
            steps=node.steps,
            attempt=node.expansions,
            round=self.round,
            tried=tuple(c.step for c in node.children if c.step),
            demonstrations=self.demonstrations,
        )
        node.expansions += 1
        found: list[Node] = []
        for step in self.proposer.propose(state, self.options.expand, self.meter):
            form = self.judge.canonical(step.sql)
            if form not in known:
                known.add(form)
                child = self._add(node, step)
                found += [child] if child.kind == "progressive" else []
        return found

    def _add(self, parent: Node, step: Step) -> Node:
        judged = self.judge.classify(step.sql, parent.covered)
        child = Node(
            self.nodes,
            step=step,
            kind=judged.kind,
            covered=judged.covered,
            reward=judged.reward,
            parent=parent,
        )
        self.nodes += 1
        parent.children.append(child)
        if judged.kind == "progressive" and judged.reward >= 1.0 and self.solution is None:
            if self.checker.equal(self.task, step.sql):
                self.solution = child
            else:
                self.mismatch = True
                child.closed = True
        return child

    def _best(self) -> Node:
        nodes = (n for n in self.root.walk() if n.kind == "progressive")
        return max(nodes, key=lambda n: (n.reward, -n.number))
