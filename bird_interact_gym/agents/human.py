"""A person as the agent: reads the terminal until a call is complete."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bird_interact_gym.actions import parse_call
from bird_interact_gym.agents.agent import Briefing
from bird_interact_gym.errors import ActionError
from bird_interact_gym.tools import TOOLS, Action, MalformedCall, ToolCall

SQL_TOOLS = ("execute", "submit")


class HumanAgent:
    """Takes ``tool rest of the line``; SQL goes on over lines until one ends with a semicolon.

    ``read_line`` prompts and returns a line; it raises EOFError when the person leaves.
    """

    name = "human"
    privileged = False

    def __init__(self, read_line: Callable[[str], str]) -> None:
        self._read_line = read_line

    def begin(self, briefing: Briefing) -> None:
        """Nothing to forget: a person remembers."""

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Read one call."""
        line = ""
        while not line.strip():
            line = self._read_line("> ")
        tool, _, rest = line.strip().partition(" ")
        if tool in SQL_TOOLS:
            while not rest.rstrip().endswith(";"):
                rest += "\n" + self._read_line("  ")
            return ToolCall(tool, (rest.strip(),))
        return parse_line(line.strip())


def parse_line(line: str) -> Action:
    """Parse ``tool argument`` or ``tool(argument)``."""
    tool, _, rest = line.partition(" ")
    if tool in TOOLS:
        names = TOOLS[tool].arguments
        arguments = rest.strip().split(maxsplit=len(names) - 1) if names else []
        return ToolCall(tool, tuple(arguments))
    try:
        return parse_call(line)
    except ActionError as error:
        return MalformedCall(raw=line, message=str(error))
