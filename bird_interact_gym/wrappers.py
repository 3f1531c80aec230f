"""Wrappers that let an agent act in the text a language model writes.

env = ReActText(gym.make("BirdInteract-a-v0"))
env.step('<action>get_schema()</action>')
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import gymnasium as gym

from bird_interact_gym.actions import (
    parse_conversation,
    parse_json_calls,
    parse_react,
    read_action,
)
from bird_interact_gym.errors import ActionError
from bird_interact_gym.rules import MAX_ACTION_CHARS
from bird_interact_gym.spaces import UnicodeText
from bird_interact_gym.tools import MalformedCall, ToolCall


class _TextActions(gym.ActionWrapper[str, str, Any], gym.utils.RecordConstructorArgs):
    """Turns text into calls; what cannot be read becomes a malformed action, not an exception."""

    def __init__(self, env: gym.Env[str, Any], parse: Callable[[str], ToolCall]) -> None:
        gym.utils.RecordConstructorArgs.__init__(self)
        gym.ActionWrapper.__init__(self, env)
        self._parse = parse
        self.action_space = UnicodeText(2 * MAX_ACTION_CHARS)

    def action(self, action: str) -> Any:
        """Return the call that the text stands for."""
        if not isinstance(action, str):
            return MalformedCall(raw=repr(action)[:200], message="expected text")
        return read_action(action, self._parse)


class ReActText(_TextActions):
    """Takes the benchmark's tags: thought, interaction_object, action."""

    def __init__(self, env: gym.Env[str, Any]) -> None:
        super().__init__(env, parse_react)


class ConversationText(_TextActions):
    """Takes c-Interact's tags: ``<s>`` for a question, ``<t>`` for the SQL."""

    def __init__(self, env: gym.Env[str, Any]) -> None:
        super().__init__(env, parse_conversation)


class JSONToolCalls(_TextActions):
    """Takes one JSON tool call a turn, in OpenAI's, Hermes' or Qwen's shape."""

    def __init__(self, env: gym.Env[str, Any]) -> None:
        super().__init__(env, _single_json_call)


def _single_json_call(text: str) -> ToolCall:
    calls = parse_json_calls(text)
    if len(calls) > 1:
        raise ActionError(f"one tool call a turn, got {len(calls)}; nothing was run")
    return calls[0]
