"""How a model writes its actions: as native tool calls, or as text in the benchmark's tags."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Protocol

from bird_interact_gym.actions import (
    parse_conversation,
    parse_json_calls,
    parse_react,
    parse_tool_call,
    read_action,
)
from bird_interact_gym.agents.history import Message
from bird_interact_gym.agents.prompting import tool_schemas
from bird_interact_gym.endpoints import Completion
from bird_interact_gym.errors import ActionError, ConfigurationError
from bird_interact_gym.rules import Mode
from bird_interact_gym.tools import MalformedCall, ToolCall

EMPTY = "(empty reply)"
"""What the history shows for a reply of nothing, which many endpoints would refuse."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """A reply, read: the action, and the message that the history keeps of it."""

    action: ToolCall | MalformedCall
    message: Message


class Format(Protocol):
    """A way to write actions."""

    name: str

    def request(self, mode: Mode) -> dict[str, Any]:
        """Return the fields that a request for an action has because of the format."""
        ...

    def read(self, completion: Completion, mode: Mode) -> Said:
        """Read a reply; one that is no action becomes a MalformedCall."""
        ...


class ReActFormat:
    """Text in tags: the paper's ReAct form in mode a, its ``<s>`` and ``<t>`` in mode c.

    Generation stops at the end tag of an action; where an endpoint goes on, the rest is dropped.
    Thoughts before ``</think>`` are not read and not kept.
    """

    name = "react"

    def request(self, mode: Mode) -> dict[str, Any]:
        """Return the end tags to stop at."""
        return {"stop": [f"</{tag}>" for tag in _TAGS[mode]]}

    def read(self, completion: Completion, mode: Mode) -> Said:
        """Read the first action of the text."""
        text, whole = _first_action(_after_thoughts(completion.text), _TAGS[mode])
        action = read_action(text, parse_react if mode == "a" else parse_conversation)
        if completion.finish_reason == "length" and not whole:
            action = MalformedCall(raw=text, message=_CUT_OFF)
        return Said(action=action, message={"role": "assistant", "content": text.strip() or EMPTY})


class ToolsFormat:
    """Native tool calls; where a model writes them as text (Hermes, Qwen), that is read too.

    Of several calls in one reply the first is run and the others are dropped.
    """

    name = "tools"

    def request(self, mode: Mode) -> dict[str, Any]:
        """Return the tools' schemas."""
        return {"tools": tool_schemas(mode)}

    def read(self, completion: Completion, mode: Mode) -> Said:
        """Read the first tool call."""
        text = _after_thoughts(completion.text).strip()
        if not completion.tool_calls:
            action = read_action(text, _written_call)
            said = Said(action=action, message={"role": "assistant", "content": text or EMPTY})
        else:
            said = _said_natively(text, completion.tool_calls[0])
        if isinstance(said.action, MalformedCall) and completion.finish_reason == "length":
            return replace(said, action=replace(said.action, message=_CUT_OFF))
        return said


FORMATS: Mapping[str, Callable[[], Format]] = MappingProxyType(
    {"tools": ToolsFormat, "react": ReActFormat}
)
"""The formats by name."""


def option_format(options: Mapping[str, str], default: str) -> str:
    """Return the format that options name; ConfigurationError where there is none such."""
    name = options.get("format", default)
    if name not in FORMATS:
        raise ConfigurationError(f"format={name}; expected one of {', '.join(FORMATS)}")
    return name


_CUT_OFF = "the reply was cut off at its limit of tokens; write less"
_TAGS: Mapping[Mode, tuple[str, ...]] = MappingProxyType({"a": ("action",), "c": ("s", "t")})


def _after_thoughts(text: str) -> str:
    """Return what follows a reasoning model's thoughts; nothing where they do not end."""
    return text.rpartition("</think>")[2].partition("<think>")[0]


def _first_action(text: str, tags: tuple[str, ...]) -> tuple[str, bool]:
    """Return a text up to the end of its first action, and whether that action is whole.

    Stopping at an end tag leaves it out of the text; it is put back.
    """
    ends = [(text.find(f"</{tag}>"), tag) for tag in tags if f"</{tag}>" in text]
    if ends:
        place, tag = min(ends)
        return text[: place + len(f"</{tag}>")], True
    opened = max(tags, key=lambda tag: text.rfind(f"<{tag}>"))
    return (f"{text}</{opened}>" if f"<{opened}>" in text else text), False


def _written_call(text: str) -> ToolCall:
    if "<tool_call>" not in text and not text.lstrip().startswith(("{", "[")):
        raise ActionError("no tool call found; call one of the tools")
    return parse_json_calls(text)[0]


def _said_natively(text: str, native: Mapping[str, Any]) -> Said:
    written = json.dumps(native, ensure_ascii=False)
    action = read_action(written, lambda _: parse_tool_call(native))
    call = _sendable(native)
    if call is None:
        content = f"{text}\n{written}".strip()
        return Said(action=action, message={"role": "assistant", "content": content})
    message = {"role": "assistant", "content": text or None, "tool_calls": [call]}
    return Said(action=action, message=message)


def _sendable(native: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return a tool call as it can be sent back, None where endpoints would stumble over it."""
    function = native.get("function")
    if not isinstance(function, Mapping) or not isinstance(function.get("name"), str):
        return None
    arguments = function.get("arguments") or "{}"
    try:
        read = json.loads(arguments) if isinstance(arguments, str) else arguments
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict):
        return None
    written = arguments if isinstance(arguments, str) else json.dumps(read)
    return {
        "id": str(native.get("id") or "call_0"),
        "type": "function",
        "function": {"name": function["name"], "arguments": written},
    }
