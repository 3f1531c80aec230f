"""Two searches without the syntax tree, to measure what its guidance is worth.

Both learn only from running SQL whether they have arrived. Node classes and rewards are filled in
afterwards, for reports. Since they cannot tell a step that adds nothing, their paths may have
twice as many steps as the guided search allows.
"""

from __future__ import annotations

from collections.abc import Sequence

from bird_interact_gym.decomposition.budget import Meter
from bird_interact_gym.decomposition.judge import judge_of
from bird_interact_gym.decomposition.proposer import Proposer
from bird_interact_gym.decomposition.question import Decomposition, GoldQuestion, State, Step
from bird_interact_gym.decomposition.search import (
    Checker,
    Method,
    SearchOptions,
    SearchResult,
    Stop,
    depth_limit,
)
from bird_interact_gym.decomposition.tree import Node, back_up, best_by_ucb

DEPTH_SLACK = 2


def greedy_chain(
    task: GoldQuestion,
    proposer: Proposer,
    checker: Checker,
    *,
    options: SearchOptions | None = None,
    demonstrations: Sequence[Decomposition] = (),
    round: int = 0,
) -> SearchResult:
    """Take the first proposal of each state; on failure start again, up to ``simulations`` times.

    One simulation is one chain. ``expand`` is ignored: a call asks for one step.
    """
    return _Blind(task, proposer, checker, options, demonstrations, round).greedy()


def plain_mcts(
    task: GoldQuestion,
    proposer: Proposer,
    checker: Checker,
    *,
    options: SearchOptions | None = None,
    demonstrations: Sequence[Decomposition] = (),
    round: int = 0,
) -> SearchResult:
    """Monte Carlo tree search whose value is 1 where a roll-out gives the gold's result, else 0.

    A simulation selects by UCB, expands with one call of k steps, and rolls out from the first
    new one, a call a step. Every different step is expanded.
    """
    return _Blind(task, proposer, checker, options, demonstrations, round).mcts()


class _Blind:
    def __init__(
        self,
        task: GoldQuestion,
        proposer: Proposer,
        checker: Checker,
        options: SearchOptions | None,
        demonstrations: Sequence[Decomposition],
        round: int,
    ) -> None:
        self.task = task
        self.proposer = proposer
        self.checker = checker
        self.options = options or SearchOptions()
        self.demonstrations = tuple(demonstrations)
        self.round = round
        self.judge = judge_of(
            task,
            mode=self.options.mode,
            projection=self.options.projection,
            alpha=self.options.alpha,
        )
        self.meter = Meter(self.options.budget)
        self.limit = DEPTH_SLACK * depth_limit(task, self.options)
        self.root = Node(0)
        self.nodes = 1
        self.attempts: dict[tuple[Step, ...], int] = {}
        self.solution: Node | None = None

    def greedy(self) -> SearchResult:
        simulations, stop = 0, self._stop()
        while simulations < self.options.simulations and stop == "simulations":
            simulations += 1
            end = self._roll_out(self.root)
            back_up(end, float(end is self.solution))
            stop = self._stop()
        return self._result("greedy", simulations, stop)

    def mcts(self) -> SearchResult:
        simulations, stop = 0, self._stop()
        while simulations < self.options.simulations and stop == "simulations":
            node = self.root
            while opened := [c for c in node.children if not c.closed]:
                node = best_by_ucb(opened)
            if node.closed:
                stop = "exhausted"
                break
            simulations += 1
            end = self._simulate(node)
            back_up(end, float(end is self.solution))
            self._close(node)
            stop = self._stop()
        return self._result("mcts", simulations, stop)

    def _simulate(self, node: Node) -> Node:
        if node.depth >= self.limit:
            node.closed = True
            return node
        new = [self._child(node, step) for step in self._propose(node, self.options.expand)]
        node.closed = not node.children
        if self.solution is not None:
            return self.solution
        return self._roll_out(new[0], keep=False) if new else node

    def _close(self, node: Node) -> None:
        """Close what has only closed children, upwards."""
        at: Node | None = node
        while at is not None and (
            at.closed or (at.children and all(c.closed for c in at.children))
        ):
            at.closed = True
            at = at.parent

    def _roll_out(self, node: Node, *, keep: bool = True) -> Node:
        """Follow first proposals; return the last node, or the start where only that is kept."""
        at, trail = node, len(node.children)
        while self.solution is None and at.depth < self.limit:
            steps = self._propose(at, 1)
            if not steps:
                break
            at = self._child(at, steps[0])
        if keep or self.solution is not None:
            return self.solution or at
        del node.children[trail:]
        return node

    def _propose(self, node: Node, k: int) -> list[Step]:
        steps = node.steps
        attempt = self.attempts.get(steps, 0)
        self.attempts[steps] = attempt + 1
        state = State(
            question=self.task.question,
            steps=steps,
            attempt=attempt,
            round=self.round,
            demonstrations=self.demonstrations,
        )
        return self.proposer.propose(state, k, self.meter)

    def _child(self, parent: Node, step: Step) -> Node:
        """Return the child with that SQL, a new one where there is none."""
        form = self.judge.canonical(step.sql)
        for child in parent.children:
            if child.step is not None and self.judge.canonical(child.step.sql) == form:
                return child
        child = Node(self.nodes, step=step, parent=parent)
        self.nodes += 1
        parent.children.append(child)
        if self.solution is None and self.checker.equal(self.task, step.sql):
            self.solution = child
        return child

    def _classify(self) -> None:
        for node in self.root.walk():
            if node.step is not None and node.parent is not None:
                judged = self.judge.classify(node.step.sql, node.parent.covered)
                node.kind, node.covered, node.reward = judged.kind, judged.covered, judged.reward

    def _stop(self) -> Stop:
        if self.solution is not None:
            return "solved"
        return "simulations" if self.meter.affords(1) else "budget"

    def _result(self, method: Method, simulations: int, stop: Stop) -> SearchResult:
        self._classify()
        best = max(self.root.walk(), key=lambda n: (n.reward, -n.number))
        return SearchResult(
            task=self.task,
            method=method,
            root=self.root,
            best=self.solution or best,
            stop=stop,
            simulations=simulations,
            calls=self.meter.calls,
            tokens=self.meter.tokens,
            max_depth=self.limit,
        )
