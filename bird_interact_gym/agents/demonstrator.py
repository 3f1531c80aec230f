"""The demonstrator: an oracle that first lets the transcript show what its SQL is built on.

The oracle submits gold whose knowledge it never looked up; a policy that imitates it learns to
guess. The demonstrator asks, looks up, then submits, so its episodes can be learnt from.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bird_interact_gym import tools
from bird_interact_gym.agents.agent import Briefing
from bird_interact_gym.agents.oracle import RESERVE, OracleAgent
from bird_interact_gym.rules import TOOL_COSTS
from bird_interact_gym.tasks.knowledge import KnowledgeBase
from bird_interact_gym.tools import Action, ToolCall


class DemonstratorAgent(OracleAgent):
    """Asks as the oracle does, then looks up the visible knowledge of the phase's gold."""

    name = "demonstrator"

    def __init__(self) -> None:
        super().__init__()
        self._knowledge = KnowledgeBase(())
        self._known: set[int] = set()

    def begin(self, briefing: Briefing) -> None:
        """Take up a task; its briefing must also hold the knowledge that the agent may see."""
        super().begin(briefing)
        if briefing.knowledge is None:
            raise ValueError("the demonstrator needs the knowledge; its briefing has none")
        self._knowledge = briefing.knowledge
        self._known = set()

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Ask, look up what the gold uses while it can be afforded, submit."""
        action = super().act(observation, info)
        if not isinstance(action, ToolCall) or action.tool != "submit":
            return action
        name = self._owed(info)
        return action if name is None else tools.get_knowledge_definition(name)

    def _owed(self, info: Mapping[str, Any]) -> str | None:
        """Return the name of an entry to look up before the next submission."""
        assert self._task is not None
        submissions = len(self._task.subtasks) - info["phase"] + 1
        reserve = min(RESERVE, submissions * TOOL_COSTS["submit"])
        spare = info.get("coins_left", 0.0) - TOOL_COSTS["get_knowledge_definition"]
        if spare < reserve:
            return None
        for entry_id in self._task.subtask(info["phase"]).external_knowledge:
            entry = self._knowledge.get(entry_id)
            if entry is not None and entry_id not in self._known:
                self._known.add(entry_id)
                return entry.knowledge
        return None
