"""System prompts of language model agents: files by mode and format, and how they are filled in.

A prompt folder holds ``a_tools.txt``, ``a_react.txt``, ``c_tools.txt`` and ``c_react.txt``; a file
that is not there is taken from the bundled ones. The markers are ``MARKERS``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bird_interact_gym import rules
from bird_interact_gym.prompt_files import fill, load_prompt
from bird_interact_gym.rules import Mode
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE, Tool

BUNDLED = Path(__file__).resolve().parent / "prompts" / "v1"
MARKERS = frozenset(
    {"tools", "ask_cost", "submit_cost", "invalid_limit"}
    | {"reward_1", "reward_2", "corrected_1", "corrected_2"}
)
"""Names of markers: the mode's tools as a list (with costs in mode a), numbers of the rules."""


def system_prompt(mode: Mode, form: str, *, folder: str | Path | None = None) -> str:
    """Return the system prompt of a mode and a format (``tools`` or ``react``).

    A folder that is none, or an unknown marker, is a ConfigurationError.
    """
    template = load_prompt(folder, f"{mode}_{form}.txt", bundled=BUNDLED, markers=MARKERS)
    first, second = rules.REWARDS[mode, 1], rules.REWARDS[mode, 2]
    return fill(
        template,
        {
            "tools": "\n".join(_listed(TOOLS[name], mode) for name in TOOLS_OF_MODE[mode]),
            "ask_cost": f"{TOOLS['ask'].cost:g}",
            "submit_cost": f"{TOOLS['submit'].cost:g}",
            "invalid_limit": str(rules.MAX_INVALID_ACTIONS),
            "reward_1": f"{first[0]:g}",
            "reward_2": f"{second[0]:g}",
            "corrected_1": f"{first[-1]:g}",
            "corrected_2": f"{second[-1]:g}",
        },
    )


def tool_schemas(mode: Mode) -> list[dict[str, Any]]:
    """Return a mode's tools as the JSON schemas that chat endpoints and templates take."""
    return [_schema(TOOLS[name], mode) for name in TOOLS_OF_MODE[mode]]


def _listed(tool: Tool, mode: Mode) -> str:
    call = f"{tool.name}({', '.join(tool.arguments)})"
    return f"- {call}{_cost(tool, mode)}: {tool.description}"


def _cost(tool: Tool, mode: Mode) -> str:
    if mode == "c":
        return ""
    return f" [{tool.cost:g} {'coin' if tool.cost == 1 else 'coins'}]"


def _schema(tool: Tool, mode: Mode) -> dict[str, Any]:
    properties = {
        name: {"type": "string", "description": text} for name, text in tool.arguments.items()
    }
    return {
        "type": "function",
        "function": {
            "name": tool.name,
            "description": f"{tool.description}{_cost(tool, mode)}",
            "parameters": {
                "type": "object",
                "properties": properties,
                "required": list(tool.arguments),
                "additionalProperties": False,
            },
        },
    }
