"""TRL's GRPO: the environment as an object whose public methods are the tools.

    trainer = GRPOTrainer(..., train_dataset=rows, environment_factory=tool_environment("a"))

Rows have ``prompt`` (messages), ``task_id`` and ``seed``; all completions of a group play the same
task from the same seed. A gymnasium.Env itself would not do: its public methods became tools.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import InfrastructureError
from bird_interact_gym.rules import Mode
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE, Tool, ToolCall

OVER = "The episode is over; no further call has any effect. Answer with a short closing text."
"""What every call after the end gets: TRL's loop stops at a turn without calls."""


class ToolEnvironment:
    """One rollout's environment. ``tool_environment`` makes the subclass with a mode's tools."""

    def __init__(self, **settings: Any) -> None:
        self._env = BirdInteractEnv(**settings)
        self._over = True

    def reset(self, *, task_id: str, seed: int = 0, **row: Any) -> str:
        """Start the row's episode and return its first observation."""
        observation, _ = self._env.reset(seed=seed, options={"task_id": task_id})
        self._over = False
        return observation

    def get_reward(self) -> float:
        """Return the episode's reward so far.

        A fault of infrastructure is raised, not paid: a 0 would teach that the agent failed.
        """
        episode = self._env.episode
        if episode is None:
            return 0.0
        if episode.outcome == "infra":
            raise InfrastructureError(
                f"task {episode.task.instance_id}: {episode.turns[-1].fault}; the rollout cannot "
                "be scored. Training can be resumed from its last checkpoint."
            )
        return float(sum(episode.rewards))

    def _call(self, call: ToolCall) -> str:
        if self._over:
            return OVER
        observation, _, terminated, truncated, _ = self._env.step(call)
        self._over = terminated or truncated
        return observation

    def __del__(self) -> None:
        # TRL drops its environments without a word; their copies of databases go with them.
        if hasattr(self, "_env"):
            self._env.close()


def tool_environment(mode: Mode = "a", **settings: Any) -> Callable[[], ToolEnvironment]:
    """Return a factory, as GRPOTrainer takes it, of environments with a mode's tools.

    ``settings`` are those of BirdInteractEnv: dataset, patience, simulator, db, ...
    """
    methods = {name: _method(TOOLS[name]) for name in TOOLS_OF_MODE[mode]}
    kind = type("BirdInteract", (ToolEnvironment,), methods)

    def make() -> ToolEnvironment:
        made: ToolEnvironment = kind(mode=mode, **settings)
        return made

    return make


def _method(tool: Tool) -> Callable[..., str]:
    """Return a tool as a method with the signature and docstring that schemas are made from."""
    names = tuple(tool.arguments)

    def call(self: ToolEnvironment, *args: str, **named: str) -> str:
        bound = signature.bind(self, *args, **named).arguments
        return self._call(ToolCall(tool.name, tuple(str(bound[name]) for name in names)))

    own = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)]
    taken = [
        inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=str)
        for name in names
    ]
    signature = inspect.Signature([*own, *taken], return_annotation=str)
    described = "".join(f"\n    {name}: {text}" for name, text in tool.arguments.items())
    call.__name__ = call.__qualname__ = tool.name
    call.__doc__ = tool.description + (f"\n\nArgs:{described}" if described else "")
    # Attributes that inspect reads of any callable; typeshed does not know the first.
    call.__signature__ = signature  # type: ignore[attr-defined]
    call.__annotations__ = dict.fromkeys((*names, "return"), str)
    return call
