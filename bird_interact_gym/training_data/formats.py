"""How an action stands in a conversation: native tool calls, the benchmark's tags, or one line."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

from bird_interact_gym.actions import (
    format_call,
    format_conversation,
    format_json_call,
    format_react,
    parse_call,
    parse_conversation,
    parse_json_calls,
    parse_react,
)
from bird_interact_gym.errors import ActionError, ConfigurationError
from bird_interact_gym.rules import Mode
from bird_interact_gym.tools import MalformedCall, ToolCall

Message = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class ActionFormat:
    """One way to write actions as an assistant's messages, and to read them back.

    ``text`` writes a call as the text that a model generates and ``read`` is its inverse; ``read``
    raises ActionError. With ``native`` the message has ``tool_calls`` instead of that text, with
    arguments as a JSON text, and the chat template writes it; observations are then messages of
    role ``tool``, and a row names the tools. Otherwise observations are the user's messages.
    """

    name: str
    text: Callable[[ToolCall, Mode], str]
    read: Callable[[str, Mode], ToolCall]
    native: bool = False

    @property
    def observation_role(self) -> Literal["tool", "user"]:
        """The role of the messages that observations stand in, after the first one."""
        return "tool" if self.native else "user"

    def message(self, call: ToolCall, mode: Mode) -> Message:
        """Return the assistant's message for a call."""
        if not self.native:
            return {"role": "assistant", "content": self.text(call, mode)}
        arguments = json.dumps(call.named(), ensure_ascii=False)
        function = {"name": call.tool, "arguments": arguments}
        return {
            "role": "assistant",
            "content": "",
            "tool_calls": [{"type": "function", "function": function}],
        }

    def action(self, text: str, mode: Mode) -> ToolCall | MalformedCall:
        """Return the action that a model's text stands for."""
        try:
            return self.read(text, mode)
        except ActionError as error:
            return MalformedCall(raw=text, message=str(error))


def _single_json_call(text: str, _: Mode) -> ToolCall:
    calls = parse_json_calls(text)
    if len(calls) > 1:
        raise ActionError(f"one tool call a turn, got {len(calls)}; nothing was run")
    return calls[0]


def _tags(call: ToolCall, mode: Mode) -> str:
    return format_react(call) if mode == "a" else format_conversation(call)


def _read_tags(text: str, mode: Mode) -> ToolCall:
    return parse_react(text) if mode == "a" else parse_conversation(text)


_TOOLS = ActionFormat(
    name="tools", text=lambda call, _: format_json_call(call), read=_single_json_call, native=True
)
_REACT = ActionFormat(name="react", text=_tags, read=_read_tags)
_COMPACT = ActionFormat(
    name="compact",
    text=lambda call, _: format_call(call),
    read=lambda text, _: parse_call(text),
)

FORMATS: Mapping[str, ActionFormat] = MappingProxyType(
    {form.name: form for form in (_TOOLS, _REACT, _COMPACT)}
)
"""Formats by the name that the command line takes; ``react`` writes ``<s>``, ``<t>`` in mode c."""


def format_named(name: str) -> ActionFormat:
    """Return a format by name; an unknown one is a ConfigurationError."""
    try:
        return FORMATS[name]
    except KeyError:
        raise ConfigurationError(
            f"unknown action format {name!r}; expected one of {', '.join(FORMATS)}"
        ) from None
