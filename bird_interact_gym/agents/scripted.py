"""The scripted agent: a fixed strategy without the gold, as a reproducible lower baseline.

It reads the schema, asks the user about the phrases of the request, and composes one simple query
over the table whose name and columns are nearest to the request.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bird_interact_gym import tools
from bird_interact_gym.agents.agent import Briefing
from bird_interact_gym.rules import TOOL_COSTS
from bird_interact_gym.tools import Action

_TABLE = re.compile(r'CREATE TABLE "?(\w+)"? \((.*?)\n\);', re.DOTALL)
_COLUMN = re.compile(r'^\s*"?(\w+)"? (?!KEY)[a-z]', re.MULTILINE)
_WORD = re.compile(r"[a-z]{3,}")
_STOP = frozenset(
    _WORD.findall(
        "the and for with that this each from into are was were has have not what which who how "
        "when show list give find get tell all any our your their them they please want need can "
        "you also only more most than then top"
    )
)
RESERVE = 2 * TOOL_COSTS["submit"]


@dataclass(frozen=True)
class _Table:
    name: str
    columns: tuple[str, ...]

    def score(self, words: frozenset[str]) -> int:
        """Count the words of the request that the table's name or columns hold."""
        names = " ".join((self.name, *self.columns)).lower()
        return sum(w.rstrip("s") in names for w in words) + (self.name.lower() in words)


class ScriptedAgent:
    """Explores, asks, composes; gives up after one submission a phase in mode a."""

    name = "scripted"
    privileged = False

    def __init__(self) -> None:
        self._mode = "a"
        self._tables: tuple[_Table, ...] = ()
        self._plan: list[Action] = []
        self._request = ""
        self._phase = 1
        self._submissions = 0

    def begin(self, briefing: Briefing) -> None:
        """Forget the last episode."""
        self._mode = briefing.mode
        self._tables = ()
        self._plan = []
        self._request = ""
        self._phase = 0
        self._submissions = 0

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Follow the plan of the phase; submit when it is done."""
        tables = tuple(_Table(n, tuple(_COLUMN.findall(b))) for n, b in _TABLE.findall(observation))
        self._tables = tables or self._tables
        if info["phase"] != self._phase:
            self._take_up(observation, info["phase"])
        while self._plan:
            action = self._plan.pop(0)
            if self._affordable(action, info):
                return action
        self._submissions += 1
        return tools.submit(self._compose(self._submissions))

    def _take_up(self, observation: str, phase: int) -> None:
        self._phase = phase
        self._submissions = 0
        self._request = observation.rpartition("User: ")[2].partition("\n\n[")[0]
        phrases = re.findall(r"[a-z]+ [a-z]+", " ".join(self._words()))
        questions: list[Action] = [tools.ask(f'What do you mean by "{p}"?') for p in phrases[:3]]
        look: list[Action] = [tools.get_schema()] if self._mode == "a" and phase == 1 else []
        self._plan = look + (questions if phase == 1 else [])

    def _affordable(self, action: Action, info: Mapping[str, Any]) -> bool:
        assert isinstance(action, tools.ToolCall)
        if "questions_left" in info:
            return action.tool != "ask" or info["questions_left"] > 0
        return bool(info["coins_left"] - TOOL_COSTS[action.tool] >= RESERVE)

    def _words(self) -> list[str]:
        return [w for w in _WORD.findall(self._request.lower()) if w not in _STOP]

    def _compose(self, attempt: int) -> str:
        """Return the simplest query that the request's words suggest."""
        words = frozenset(self._words())
        if not self._tables:
            return "SELECT 1"
        ranked = sorted(self._tables, key=lambda t: (-t.score(words), t.name))
        table = ranked[min(attempt - 1, len(ranked) - 1)]
        if {"count", "number", "many"} & set(_WORD.findall(self._request.lower())):
            return f'SELECT COUNT(*) FROM "{table.name}"'
        wanted = [c for c in table.columns if any(w.rstrip("s") in c.lower() for w in words)]
        columns = ", ".join(f'"{c}"' for c in wanted or table.columns[:1]) or "*"
        return f'SELECT {columns} FROM "{table.name}"'
