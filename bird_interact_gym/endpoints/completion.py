"""What a chat endpoint answered, read from JSON of whatever shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Completion:
    """A model's reply. Token counts are None where the endpoint does not say them.

    ``tool_calls`` are in OpenAI's shape, as they came; ``reasoning`` holds thoughts that the
    endpoint keeps apart from the text. ``cached_tokens`` are a part of ``prompt_tokens``.
    """

    text: str
    tool_calls: tuple[Mapping[str, Any], ...] = ()
    reasoning: str | None = None
    finish_reason: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cached_tokens: int | None = None


def read_completion(content: Any) -> Completion:
    """Return the first choice of a chat completion.

    An empty reply is a Completion too. Raises ValueError where there is no choice, for that is the
    endpoint's fault and not the model's.
    """
    choice = _first(_mapping(content).get("choices"))
    if not choice:
        raise ValueError(f"expected a completion with choices, got {str(content)[:200]}")
    message = _mapping(choice.get("message"))
    usage = _mapping(_mapping(content).get("usage"))
    calls = message.get("tool_calls")
    return Completion(
        text=_text(message.get("content")),
        tool_calls=tuple(c for c in calls if isinstance(c, Mapping))
        if isinstance(calls, list)
        else (),
        reasoning=_text(message.get("reasoning_content") or message.get("reasoning")) or None,
        finish_reason=_text(choice.get("finish_reason")) or None,
        prompt_tokens=_count(usage.get("prompt_tokens")),
        completion_tokens=_count(usage.get("completion_tokens")),
        cached_tokens=_count(_mapping(usage.get("prompt_tokens_details")).get("cached_tokens")),
    )


def _first(value: Any) -> Mapping[str, Any]:
    return _mapping(value[0]) if isinstance(value, list) and value else {}


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: Any) -> str:
    """Return text, or the texts of a list of content parts; anything else is none."""
    if isinstance(value, list):
        return "".join(_text(_mapping(part).get("text")) for part in value)
    return value if isinstance(value, str) else ""


def _count(value: Any) -> int | None:
    whole = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if whole else None
