"""The random agent: valid actions, drawn at random; the floor of every table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np

from bird_interact_gym.agents.agent import Briefing
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE, Action, ToolCall

_WORD = re.compile(r"[A-Za-z_]{3,}")
_TABLE = re.compile(r'CREATE TABLE "?(\w+)')
MAX_WORDS = 500
"""Words of the observations so far that arguments are drawn from."""


class RandomAgent:
    """Draws a tool, then arguments from the words it has read."""

    name = "random"
    privileged = False

    def __init__(self) -> None:
        self._rng = np.random.default_rng(0)
        self._tools: tuple[str, ...] = ()
        self._words: list[str] = []
        self._tables: list[str] = []

    def begin(self, briefing: Briefing) -> None:
        """Start again from the briefing's seed."""
        self._rng = np.random.default_rng(briefing.seed)
        self._tools = TOOLS_OF_MODE[briefing.mode]
        self._words = ["value"]
        self._tables = ["pg_class"]

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Return a random call."""
        self._words = (self._words + _WORD.findall(observation[:20_000]))[-MAX_WORDS:]
        self._tables = sorted({*self._tables, *_TABLE.findall(observation)})
        tool = str(self._rng.choice(self._tools))
        return ToolCall(tool, tuple(self._argument(a) for a in TOOLS[tool].arguments))

    def _argument(self, name: str) -> str:
        if name == "sql":
            table = self._rng.choice(self._tables)
            return f'SELECT * FROM "{table}" LIMIT {int(self._rng.integers(1, 10))}'
        words = self._rng.choice(self._words, size=1 if name != "question" else 5)
        return " ".join(str(w) for w in words) + ("?" if name == "question" else "")
