"""The oracle: asks about every ambiguity, then submits the gold through the env's own actions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bird_interact_gym import tools
from bird_interact_gym.agents.agent import Briefing
from bird_interact_gym.rules import TOOL_COSTS
from bird_interact_gym.tasks import Ambiguity, Task
from bird_interact_gym.tools import Action

RESERVE = 2 * TOOL_COSTS["submit"]
"""Coins kept for the two submissions while asking about non-critical ambiguities."""

_QUESTIONS = {
    "critical": 'What do you mean by "{}"?',
    "knowledge": 'How is "{}" defined?',
    "non_critical": 'How should this be handled: "{}"?',
}


class OracleAgent:
    """Upper bound and self-test: an oracle that fails means a broken task, not a hard one."""

    name = "oracle"
    privileged = True

    def __init__(self) -> None:
        self._task: Task | None = None
        self._open: list[Ambiguity] = []

    def begin(self, briefing: Briefing) -> None:
        """Take up a task; critical and knowledge ambiguities come before non-critical ones."""
        if briefing.task is None:
            raise ValueError("the oracle needs the task; its briefing has none")
        self._task = briefing.task
        ordered = sorted(briefing.task.ambiguities, key=lambda a: a.kind == "non_critical")
        self._open = list(ordered)

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Ask while questions are due and can be afforded, else submit the phase's gold."""
        assert self._task is not None
        if info["phase"] == 1 and self._open and self._can_ask(self._open[0], info):
            ambiguity = self._open.pop(0)
            return tools.ask(_QUESTIONS[ambiguity.kind].format(ambiguity.term))
        return tools.submit(gold_sql(self._task, info["phase"]))

    def _can_ask(self, ambiguity: Ambiguity, info: Mapping[str, Any]) -> bool:
        if "questions_left" in info:
            return bool(info["questions_left"] > 0)
        return bool(info["coins_left"] - TOOL_COSTS["ask"] >= RESERVE)


def gold_sql(task: Task, phase: int) -> str:
    """Return a phase's gold as one script."""
    statements = [s.strip().removesuffix(";") for s in task.subtask(phase).sol_sql]
    return ";\n".join(statements)
