"""A trace as a conversation: what stood before the model at each step, and what it answered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bird_interact_gym.agents.prompting import system_prompt, tool_schemas
from bird_interact_gym.errors import ConfigurationError, TraceError
from bird_interact_gym.rollouts.trace import Trace
from bird_interact_gym.rules import Mode
from bird_interact_gym.tools import TOOLS, MalformedCall, ToolCall
from bird_interact_gym.training_data.formats import ActionFormat, Message, format_named

Step = Mapping[str, Any]

MODES: tuple[Mode, ...] = ("a", "c")


@dataclass(frozen=True, kw_only=True)
class Script:
    """How a trace is written as a conversation: the format, and the system prompt of each mode.

    A mode that ``system`` does not have gets no system prompt.
    """

    form: ActionFormat
    system: Mapping[Mode, str]

    def history(self, trace: Trace, steps: int) -> list[Message]:
        """Return the conversation before the step after the first ``steps`` ones.

        The system prompt; the first observation as the user's message; then action and observation
        in turn. What a language model wrote is kept as it was written.
        """
        mode: Mode = trace["mode"]
        messages: list[Message] = []
        if mode in self.system:
            messages.append({"role": "system", "content": self.system[mode]})
        messages.append({"role": "user", "content": trace["first_observation"]})
        for step in trace["steps"][:steps]:
            messages.append(self.action(step, mode))
            messages.append({"role": self.form.observation_role, "content": step["observation"]})
        return messages

    def action(self, step: Step, mode: Mode) -> Message:
        """Return a step's action as the assistant's message: as written, else in the format.

        Native calls are written as text where the format is one of text, after what came with them.
        """
        call, raw, calls = step_call(step), step.get("raw"), step.get("tool_calls")
        if calls and self.form.native:
            return {"role": "assistant", "content": raw or "", "tool_calls": list(calls)}
        if calls and isinstance(call, ToolCall):
            message = self.form.message(call, mode)
            return {**message, "content": f"{raw or ''}\n{message['content']}".lstrip("\n")}
        if raw is not None:
            return {"role": "assistant", "content": raw}
        assert isinstance(call, ToolCall)  # a malformed action is always raw
        return self.form.message(call, mode)

    def tools_column(self, mode: Mode) -> dict[str, str]:
        """Return the column ``tools`` of a row as JSON text; only the native format has one.

        A text, for Arrow would fill the schemas' missing keys with nulls.
        """
        return {"tools": json.dumps(tool_schemas(mode))} if self.form.native else {}


def script_named(actions: str, system: str | None = None) -> Script:
    """Return how conversations are written, by the name of a format.

    ``system`` is a file with the system prompt, or ``none``. By default it is the chat agent's, and
    none in the compact format. A file that cannot be read is a ConfigurationError.
    """
    form = format_named(actions)
    prompts: Mapping[Mode, str]
    if system == "none" or (system is None and actions == "compact"):
        prompts = {}
    elif system is None:
        prompts = {mode: system_prompt(mode, actions) for mode in MODES}
    else:
        try:
            text = Path(system).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"system prompt {system}: cannot be read: {error}") from None
        prompts = dict.fromkeys(MODES, text)
    return Script(form=form, system=prompts)


def step_call(step: Step) -> ToolCall | MalformedCall:
    """Return a step's action as the environment takes it."""
    if step["tool"] is None:
        return MalformedCall(raw=step["raw"], message=step["malformed"])
    arguments = step["arguments"]
    names = list(TOOLS[step["tool"]].arguments) if step["tool"] in TOOLS else None
    if names is None or set(names) != set(arguments):
        raise TraceError(f"turn {step.get('turn')}: {step['tool']}({arguments}) is no tool's call")
    return ToolCall(step["tool"], tuple(arguments[name] for name in names))


def was_taken(step: Step) -> bool:
    """Whether the environment took the action: it was well formed and not refused."""
    return step["tool"] is not None and not step["observation"].startswith("Refused: ")
