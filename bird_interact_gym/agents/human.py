"""A person as the agent: reads lines until they make a call of a tool."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from bird_interact_gym.actions import parse_call
from bird_interact_gym.agents.agent import Briefing
from bird_interact_gym.errors import ActionError
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE, ToolCall

SQL_TOOLS = ("execute", "submit")

NO_COMMANDS: Mapping[str, Callable[[], object]] = MappingProxyType({})


class HumanAgent:
    """Takes ``tool rest of the line``; SQL goes on over lines until one ends with a semicolon.

    ``read`` prompts and returns a line; it raises EOFError when the person leaves. What is no call
    is explained through ``show`` and costs nothing: the person is asked again. ``commands`` are
    words that do something here and then let the person go on.
    """

    name = "human"
    privileged = False

    def __init__(
        self,
        read: Callable[[str], str],
        *,
        show: Callable[[str], object],
        commands: Mapping[str, Callable[[], object]] = NO_COMMANDS,
    ) -> None:
        self._read = read
        self._show = show
        self._commands = commands
        self._tools = TOOLS_OF_MODE["a"]

    def begin(self, briefing: Briefing) -> None:
        """Take up the mode's tools; what else was said, a person remembers."""
        self._tools = TOOLS_OF_MODE[briefing.mode]

    def act(self, observation: str, info: Mapping[str, Any]) -> ToolCall:
        """Read until there is a call of a tool."""
        while True:
            line = self._read("> ").strip()
            command = self._commands.get(line.lower())
            if command is not None:
                command()
            elif line:
                try:
                    return self._call(line)
                except ActionError as error:
                    self._show(str(error))

    def _call(self, line: str) -> ToolCall:
        tool, _, rest = line.partition(" ")
        if tool not in TOOLS and "(" not in line:
            known = ", ".join((*self._tools, *self._commands))
            raise ActionError(f"there is no {tool!r}; expected one of {known}")
        if tool not in TOOLS:
            call = parse_call(line)
        elif tool in SQL_TOOLS:
            call = ToolCall(tool, (self._sql(rest),))
        else:
            call = ToolCall(tool, _arguments(tool, rest))
        if call.tool not in self._tools:
            raise ActionError(f"{call.tool} is not one of this mode's: {', '.join(self._tools)}")
        return call

    def _sql(self, text: str) -> str:
        """Read on until a line ends with a semicolon; an interruption takes the statement back."""
        try:
            while not text.rstrip().endswith(";"):
                text += "\n" + self._read("... ")
        except KeyboardInterrupt:
            raise ActionError("taken back") from None
        return text.strip()


def _arguments(tool: str, text: str) -> tuple[str, ...]:
    """Split the rest of a line into the tool's arguments; the last one takes what is left."""
    names = tuple(TOOLS[tool].arguments)
    given = text.strip().split(maxsplit=len(names) - 1) if names else text.split()
    if len(given) != len(names):
        wanted = f"{tool} {' '.join(names).upper()}".strip()
        raise ActionError(f"expected: {wanted}")
    return tuple(given)
