"""The potential of a history: how near an episode has come to a passing submission.

    Phi = .7 * similarity + .2 * resolved + .1 * (1 - cost / budget)

``similarity`` is the best of the SQL submitted or executed in the phase so far: 1 for a submission
that passed, else .9 * ast_similarity with the phase's gold. ``resolved`` is the share of the
critical and knowledge ambiguities that the user has cleared up. Cost and budget are coins, in
c-Interact questions. (LearNAT, arXiv 2504.02327, rewards steps by tree similarity; the other terms
are ours.) The gold enters this number alone, never a prompt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bird_interact_gym.rollouts.trace import Trace
from bird_interact_gym.sqltree import ast_similarity
from bird_interact_gym.tasks import Task

SIMILARITY_WEIGHT = 0.7
RESOLVED_WEIGHT = 0.2
THRIFT_WEIGHT = 0.1

UNTESTED = 0.9
"""What full similarity is worth without a pass: fatal near-misses look almost like the gold."""

_SQL_TOOLS = ("execute", "submit")


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Where an episode stands after some steps."""

    task: Task
    mode: str
    budget: float
    phase: int = 1
    similarity: float = 0.0
    resolved: frozenset[str] = frozenset()
    spent: float = 0.0

    @classmethod
    def at_start(cls, trace: Trace, task: Task) -> Standing:
        """Return the standing before the first step."""
        budget = (
            trace["coins_total"] if trace["mode"] == "a" else trace["m_amb"] + trace["patience"]
        )
        return cls(task=task, mode=trace["mode"], budget=float(budget))

    @property
    def value(self) -> float:
        """The potential, in [0, 1]."""
        thrift = 1 - self.spent / self.budget if self.budget else 1.0
        return (
            SIMILARITY_WEIGHT * self.similarity
            + RESOLVED_WEIGHT * self._resolved_share
            + THRIFT_WEIGHT * max(0.0, thrift)
        )

    def entering(self, phase: int) -> Standing:
        """Return the standing at the start of a step of this phase: a new phase has no SQL yet."""
        return self if phase == self.phase else replace(self, phase=phase, similarity=0.0)

    def after(self, step: Mapping[str, Any]) -> Standing:
        """Return the standing after one more step of the trace.

        Raises SqlSyntaxError where the phase's gold does not parse.
        """
        now = self.entering(step["phase"])
        return replace(
            now,
            similarity=max(now.similarity, self._similarity(step)),
            resolved=now.resolved | frozenset(step.get("resolved", ())),
            spent=now.spent + self._cost(step),
        )

    @property
    def _resolved_share(self) -> float:
        counted = {a.term for a in self.task.ambiguities if a.kind != "non_critical"}
        return len(self.resolved & counted) / len(counted) if counted else 1.0

    def _similarity(self, step: Mapping[str, Any]) -> float:
        if step["tool"] not in _SQL_TOOLS:
            return 0.0
        if passed(step):
            return 1.0
        gold = self.task.subtask(step["phase"]).sol_sql
        return UNTESTED * ast_similarity(step["arguments"]["sql"], gold)

    def _cost(self, step: Mapping[str, Any]) -> float:
        """Return a step's price: coins; in c-Interact 1 for a question that was answered."""
        return float(step["cost"]) if self.mode == "a" else float("label" in step)


def passed(step: Mapping[str, Any]) -> bool:
    """Whether a step is a submission that passed its tests."""
    return bool(step.get("verdict") == "pass")
