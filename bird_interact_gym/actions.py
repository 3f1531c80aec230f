"""Text <-> ToolCall: the three formats that language models write.

Each parser returns the call, or raises ActionError with a message fit for the agent.

- ReAct tags, the benchmark's a-Interact format (paper, appendix T):
  ``<thought>..</thought><interaction_object>..</interaction_object><action>ask("..")</action>``
- c-Interact's tags: ``<s>question</s>`` or ``<t>``, fenced SQL, ``</t>``
- JSON tool calls: OpenAI's, Hermes' and Qwen's shapes
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from bird_interact_gym.errors import ActionError
from bird_interact_gym.rules import MAX_ACTION_CHARS
from bird_interact_gym.tools import TOOLS, MalformedCall, ToolCall

_CALL = re.compile(r"\s*([A-Za-z_]\w*)\s*\((.*)\)", re.DOTALL)
_FENCE = re.compile(r"```[A-Za-z0-9_]*[ \t]*\n?(.*?)```", re.DOTALL)


def read_action(text: str, parse: Callable[[str], ToolCall]) -> ToolCall | MalformedCall:
    """Return the call that a parser finds, or a MalformedCall that says why there is none."""
    if len(text) > 2 * MAX_ACTION_CHARS:
        return MalformedCall(
            raw=text[:200], message=f"longer than {2 * MAX_ACTION_CHARS:,} characters"
        )
    try:
        return parse(text)
    except ActionError as error:
        return MalformedCall(raw=text[:MAX_ACTION_CHARS], message=str(error))


def parse_react(text: str) -> ToolCall:
    """Parse the ReAct format; without an action tag the last line that calls a tool counts."""
    action = _tag(text, "action")
    if action is None:
        lines = [line for line in text.splitlines() if _starts_with_tool(line)]
        if not lines:
            raise ActionError(
                "no action found; write <action>tool(arguments)</action> with one of "
                + ", ".join(TOOLS)
            )
        action = lines[-1]
    call = parse_call(action)
    addressed = (_tag(text, "interaction_object") or "").strip().strip("'\"").capitalize()
    expected = TOOLS[call.tool].addresses
    if addressed in {"Environment", "User"} and addressed != expected:
        raise ActionError(f"{call.tool} addresses the {expected}, not the {addressed}")
    return call


def parse_call(text: str) -> ToolCall:
    """Parse ``tool(arguments)``: Python literals, by name or place, or one unquoted text."""
    match = _CALL.match(text)
    if match is None:
        raise ActionError(f"expected tool(arguments), got {text.strip()[:80]!r}")
    name, inner = match.groups()
    _check_tool(name)
    positional, named = _literal_arguments(inner)
    if positional is None:
        positional, named = _raw_arguments(name, inner), {}
    return _bind(name, positional, named)


def parse_conversation(text: str) -> ToolCall:
    """Parse c-Interact's reply: a question in <s>, or the SQL in <t>; bare text is a question.

    A question wins over SQL in the same reply, as in the official code.
    """
    question = _tag(text, "s")
    if question is not None:
        return _bind("ask", [question.strip()], {})
    sql = _tag(text, "t")
    if sql is not None:
        fenced = _FENCE.search(sql)
        return _bind("submit", [(fenced.group(1) if fenced else sql).strip()], {})
    if not text.strip():
        raise ActionError("empty reply; write <s>a question</s> or <t>```postgresql SQL```</t>")
    return _bind("ask", [text.strip()], {})


def parse_json_calls(text: str) -> tuple[ToolCall, ...]:
    """Parse JSON tool calls: a call, a list, an OpenAI message, or <tool_call> blocks."""
    blocks = re.findall(r"<tool_call>(.*?)(?:</tool_call>|$)", text, re.DOTALL)
    calls: list[ToolCall] = []
    for block in blocks or [text]:
        calls += _json_calls(_load(block))
    if not calls:
        raise ActionError("no tool call found in the JSON")
    return tuple(calls)


def format_react(call: ToolCall, *, thought: str = "") -> str:
    """Write a call in the ReAct format; parse_react reads it back."""
    return (
        f"<thought>{thought}</thought>"
        f"<interaction_object>{TOOLS[call.tool].addresses}</interaction_object>"
        f"<action>{format_call(call)}</action>"
    )


def format_call(call: ToolCall) -> str:
    """Write a call as ``tool("argument", ...)``."""
    return f"{call.tool}({', '.join(json.dumps(a, ensure_ascii=False) for a in call.arguments)})"


def format_conversation(call: ToolCall) -> str:
    """Write an ask or submit in c-Interact's tags."""
    if call.tool == "ask":
        return f"<s>{call.arguments[0]}</s>"
    return f"<t>```postgresql\n{call.arguments[0]}\n```</t>"


def format_json_call(call: ToolCall) -> str:
    """Write a call as Hermes and Qwen do."""
    content = json.dumps({"name": call.tool, "arguments": call.named()}, ensure_ascii=False)
    return f"<tool_call>\n{content}\n</tool_call>"


def _tag(text: str, name: str) -> str | None:
    """Return what stands in the first ``<name>`` tag; a missing end tag means the rest."""
    match = re.search(rf"<{name}>(.*?)(?:</{name}>|\Z)", text, re.DOTALL | re.IGNORECASE)
    return match.group(1) if match else None


def _starts_with_tool(line: str) -> bool:
    match = _CALL.match(line)
    return match is not None and match.group(1) in TOOLS


def _check_tool(name: Any) -> None:
    if not isinstance(name, str) or name not in TOOLS:
        raise ActionError(f"unknown tool {str(name)[:60]!r}; expected one of {', '.join(TOOLS)}")


def _literal_arguments(inner: str) -> tuple[list[Any] | None, dict[str, Any]]:
    """Read arguments as Python literals; (None, {}) when they are not."""
    try:
        call = ast.parse(f"f({inner}\n)", mode="eval").body
        if not isinstance(call, ast.Call) or any(k.arg is None for k in call.keywords):
            return None, {}
        positional = [ast.literal_eval(a) for a in call.args]
        named = {str(k.arg): ast.literal_eval(k.value) for k in call.keywords}
    except (SyntaxError, ValueError, TypeError, MemoryError, RecursionError):
        return None, {}
    if not all(isinstance(v, str) for v in [*positional, *named.values()]):
        return None, {}
    return positional, named


def _raw_arguments(name: str, inner: str) -> list[str]:
    """Read unquoted text: the whole of it, or split at the comma for a tool of two arguments."""
    names = list(TOOLS[name].arguments)
    if not names:
        return [inner] if inner.strip() else []
    parts = inner.split(",", len(names) - 1)
    return [_unquote(_drop_keyword(p, n)) for p, n in zip(parts, names, strict=False)]


def _drop_keyword(text: str, name: str) -> str:
    return re.sub(rf"^\s*{name}\s*=\s*", "", text).strip()


def _unquote(text: str) -> str:
    for quote in ('"""', "'''", '"', "'"):
        if len(text) >= 2 * len(quote) and text.startswith(quote) and text.endswith(quote):
            return text[len(quote) : -len(quote)]
    return text


def _load(text: str) -> Any:
    fenced = _FENCE.search(text)
    try:
        return json.loads(fenced.group(1) if fenced else text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ActionError(f"not valid JSON: {str(error)[:120]}") from None


def _json_calls(value: Any) -> list[ToolCall]:
    if isinstance(value, list):
        return [call for item in value for call in _json_calls(item)]
    if not isinstance(value, Mapping):
        raise ActionError('expected an object with "name" and "arguments"')
    if value.get("tool_calls"):
        return _json_calls(value["tool_calls"])
    return [parse_tool_call(value)]


def parse_tool_call(content: Any) -> ToolCall:
    """Parse one tool call that has been read from JSON: OpenAI's shape, or a bare name."""
    value = (content.get("function") or content) if isinstance(content, Mapping) else content
    if not isinstance(value, Mapping) or "name" not in value:
        raise ActionError('expected an object with "name" and "arguments"')
    _check_tool(value["name"])
    arguments = value.get("arguments", value.get("parameters")) or {}
    if isinstance(arguments, str):
        arguments = _load(arguments)
    if not isinstance(arguments, Mapping):
        raise ActionError('expected "arguments" to be an object')
    return _bind(value["name"], [], dict(arguments))


def _bind(name: str, positional: list[Any], named: dict[str, Any]) -> ToolCall:
    """Put arguments in the tool's order; anything missing, extra or not text is an error."""
    expected = list(TOOLS[name].arguments)
    takes = f"{name} takes " + (", ".join(expected) or "no arguments")
    unknown = [n for n in named if n not in expected[len(positional) :]]
    if unknown or len(positional) + len(named) != len(expected):
        got = [*(f"{len(positional)} by place" for _ in [0] if positional), *map(str, named)]
        raise ActionError(f"{takes}; got {', '.join(got)[:120] or 'none'}")
    values = [*positional, *(named[n] for n in expected[len(positional) :])]
    if not all(isinstance(v, str) for v in values):
        raise ActionError(f"{takes} as text")
    return ToolCall(name, tuple(values))
