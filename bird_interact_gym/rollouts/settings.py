"""How a collection runs."""

from __future__ import annotations

from dataclasses import dataclass

from bird_interact_gym.errors import ConfigurationError


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How many episodes run at a time, how long they may take (seconds), and where they run.

    An episode over ``episode_deadline`` ends after the action under way, and what it submitted so
    far decides. One that is still not back ``teardown_deadline`` later ends as ``infra``; its
    worker is given up and another takes its place. ``teardown_deadline`` also bounds the closing
    of an episode and of a worker. ``ray`` is the address of a Ray cluster, "local" for one of this
    machine's own, None for threads of this process.
    """

    workers: int = 2
    episode_deadline: float = 600.0
    teardown_deadline: float = 30.0
    ray: str | None = None

    def __post_init__(self) -> None:
        if self.workers < 1:
            raise ConfigurationError(f"workers {self.workers}; expected 1 or more")
        for name in ("episode_deadline", "teardown_deadline"):
            if getattr(self, name) <= 0:
                raise ConfigurationError(f"{name} {getattr(self, name):g}; expected over 0 seconds")
