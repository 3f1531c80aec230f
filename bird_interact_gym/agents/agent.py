"""The interface of every agent: a briefing, then one action for each observation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from bird_interact_gym.rules import Mode
from bird_interact_gym.tasks import Task
from bird_interact_gym.tools import Action


@dataclass(frozen=True, kw_only=True)
class Briefing:
    """What an agent is told before an episode.

    ``task`` holds the gold and is given to privileged agents only; it is None for all others.
    ``seed`` is the only source of randomness an agent may use.
    """

    mode: Mode
    seed: int
    task: Task | None = None


class Agent(Protocol):
    """Plays one episode at a time."""

    name: str
    privileged: bool

    def begin(self, briefing: Briefing) -> None:
        """Forget the last episode and take up a new one."""
        ...

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Return the next action."""
        ...
