"""The interface of every agent: a briefing, then one action for each observation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from bird_interact_gym.endpoints import Completion
from bird_interact_gym.rules import Mode
from bird_interact_gym.tasks import KnowledgeBase, Task
from bird_interact_gym.tools import Action


@dataclass(frozen=True, kw_only=True)
class Briefing:
    """What an agent is told before an episode.

    ``task`` holds the gold, ``knowledge`` the entries that the tools would show; both are given to
    privileged agents only and are None for all others.
    ``seed`` is the only source of randomness an agent may use.
    """

    mode: Mode
    seed: int
    task: Task | None = None
    knowledge: KnowledgeBase | None = None


@dataclass(frozen=True, kw_only=True)
class Utterance(Completion):
    """What a language model wrote for one action; the trace keeps it as it was written.

    ``finish_reason`` is the endpoint's, or "context_length" where the conversation no longer fits
    the model and nothing was written. Token counts are of this one request; ``cost`` is in US
    dollars, None where no price is known. ``token_ids`` are the raw ids that the model generated,
    where the agent sees them.
    """

    cost: float | None = None
    token_ids: tuple[int, ...] | None = None


class Agent(Protocol):
    """Plays one episode at a time.

    A language model agent also has an attribute ``utterance``: the Utterance behind the action
    that ``act`` returned last, or None. Faults of its endpoint are InfrastructureErrors.
    """

    name: str
    privileged: bool

    def begin(self, briefing: Briefing) -> None:
        """Forget the last episode and take up a new one."""
        ...

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Return the next action."""
        ...


@runtime_checkable
class BatchAgent(Protocol):
    """Plays several episodes at once, one slot each, so that a model can answer in batches."""

    name: str
    privileged: bool

    def begin(self, slot: int, briefing: Briefing) -> None:
        """Forget the slot's last episode and take up a new one."""
        ...

    def act(
        self, observations: Mapping[int, tuple[str, Mapping[str, Any]]]
    ) -> Mapping[int, tuple[Action, Utterance | None]]:
        """Return an action for each slot that has an observation."""
        ...
