"""Which episodes become training data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bird_interact_gym.rollouts.trace import Trace
from bird_interact_gym.training_data.histories import was_taken


@dataclass(frozen=True, kw_only=True)
class EpisodeFilter:
    """What an episode has to be; None and False ask for nothing.

    Attributes:
        outcomes: one of these outcomes.
        least_reward: at least this reward.
        most_coins: at most so many coins spent (a-Interact; 0 in c-Interact).
        modes, agents, tasks: one of these.
        clean: no action that was malformed or refused.

    Episodes that infrastructure or a broken gold ended are always left out.
    """

    outcomes: frozenset[str] | None = None
    least_reward: float | None = None
    most_coins: float | None = None
    modes: frozenset[str] | None = None
    agents: frozenset[str] | None = None
    tasks: frozenset[str] | None = None
    clean: bool = False

    def reason_against(self, trace: Trace) -> str | None:
        """Return why an episode is left out, None when it is not."""
        outcome = trace["outcome"]
        checks = (
            ("not the agent's doing", outcome in ("infra", "gold_error")),
            ("outcome", self.outcomes is not None and outcome not in self.outcomes),
            ("mode", self.modes is not None and trace["mode"] not in self.modes),
            ("agent", self.agents is not None and trace["agent"] not in self.agents),
            ("task", self.tasks is not None and trace["task_id"] not in self.tasks),
            ("reward", self.least_reward is not None and trace["reward"] < self.least_reward),
            ("coins", self.most_coins is not None and coins_spent(trace) > self.most_coins),
            ("not clean", self.clean and not all(map(was_taken, trace["steps"]))),
            ("no steps", not trace["steps"]),
        )
        return next((reason for reason, applies in checks if applies), None)


def coins_spent(trace: Trace) -> float:
    """Return the coins an episode spent; 0 in c-Interact."""
    return float(sum(step["cost"] for step in trace["steps"]))


def best_per_task(traces: Iterable[Trace], count: int) -> list[Trace]:
    """Keep each task's best episodes, by reward, then fewer coins, then fewer turns.

    A task in two modes counts as two; the order of the traces is kept.
    """
    numbered = list(enumerate(traces))
    groups: dict[tuple[str, str, str], list[tuple[int, Trace]]] = {}
    for number, trace in numbered:
        key = (trace["dataset"], trace["task_id"], trace["mode"])
        groups.setdefault(key, []).append((number, trace))
    kept: set[int] = set()
    for group in groups.values():
        ranked = sorted(group, key=lambda item: _rank(item[1]))
        kept.update(number for number, _ in ranked[:count])
    return [trace for number, trace in numbered if number in kept]


def _rank(trace: Trace) -> tuple[float, float, int]:
    return (-trace["reward"], coins_spent(trace), len(trace["steps"]))
