"""The spaces of the environments: any text, and one-of-the-tools."""

from __future__ import annotations

from typing import Any

import numpy as np
from gymnasium import spaces

from bird_interact_gym.rules import MAX_ACTION_CHARS, Mode
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE, MalformedCall, ToolCall

MAX_OBSERVATION_CHARS = 10_000_000
"""Bound of an observation; a whole c-Interact briefing is far below it."""

SAMPLE_CHARS = 64
"""Longest text that sampling gives: random characters are no SQL at any length."""


class UnicodeText(spaces.Text):
    """A Text space that holds any string up to a length, whatever its characters."""

    def __init__(self, max_length: int, *, seed: int | None = None) -> None:
        super().__init__(max_length=max_length, min_length=0, seed=seed)

    def contains(self, x: Any) -> bool:
        """Whether ``x`` is a string of at most ``max_length`` characters."""
        return isinstance(x, str) and len(x) <= self.max_length

    def sample(self, mask: Any = None, probability: Any = None) -> str:
        """Return a short random string."""
        length = int(self.np_random.integers(0, min(SAMPLE_CHARS, self.max_length) + 1))
        return "".join(self.np_random.choice(self.character_list, size=length))

    def __repr__(self) -> str:
        return f"UnicodeText({self.max_length})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnicodeText) and other.max_length == self.max_length


class ToolSpace(spaces.OneOf[Any]):
    """The action space: one of a mode's tools with its arguments.

    Members are ``(index, arguments)`` as Gymnasium's OneOf has them (``arguments`` is a string, a
    pair of strings, or ``()``), and equally the ToolCalls that ``bird_interact_gym.tools`` builds.
    """

    def __init__(self, mode: Mode, *, seed: int | None = None) -> None:
        self.tools = TOOLS_OF_MODE[mode]
        super().__init__([_argument_space(name) for name in self.tools], seed=seed)

    def contains(self, x: Any) -> bool:
        """Whether ``x`` is a member in either form."""
        if isinstance(x, ToolCall):
            return x.tool in self.tools and self.contains(self.member(x))
        return super().contains(x)

    def member(self, call: ToolCall) -> tuple[np.int64, Any]:
        """Return a call of one of these tools in OneOf's form."""
        arguments = call.arguments[0] if len(call.arguments) == 1 else call.arguments
        return np.int64(self.tools.index(call.tool)), arguments

    def call(self, action: Any) -> ToolCall | MalformedCall:
        """Return an action as a ToolCall, or as a MalformedCall that says what is wrong."""
        if isinstance(action, MalformedCall):
            return action
        if not self.contains(action):
            return MalformedCall(raw=repr(action)[:200], message=self._complaint(action))
        if isinstance(action, ToolCall):
            return action
        index, arguments = action
        if isinstance(arguments, str):
            arguments = (arguments,)
        return ToolCall(self.tools[int(index)], tuple(arguments))

    def _complaint(self, action: Any) -> str:
        if isinstance(action, ToolCall):
            if action.tool not in self.tools:
                return f"unknown tool {action.tool[:60]!r}; expected one of {', '.join(self.tools)}"
            names = ", ".join(TOOLS[action.tool].arguments) or "no arguments"
            return f"{action.tool} takes {names} as text of at most {MAX_ACTION_CHARS:,} characters"
        return (
            "expected (tool index, arguments) or a call built by bird_interact_gym.tools; the "
            f"tools are {', '.join(self.tools)}"
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ToolSpace) and other.tools == self.tools


def _argument_space(name: str) -> spaces.Space[Any]:
    texts = [UnicodeText(MAX_ACTION_CHARS) for _ in TOOLS[name].arguments]
    return texts[0] if len(texts) == 1 else spaces.Tuple(texts)
