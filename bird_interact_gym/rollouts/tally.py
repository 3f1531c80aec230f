"""The figures of a collection that is still under way, in constant memory."""

from __future__ import annotations

import math
from dataclasses import dataclass

from bird_interact_gym.rollouts.trace import Trace

Z95 = 1.96
"""Half the width of a 95% interval of a mean, in standard errors."""


@dataclass(kw_only=True)
class Tally:
    """Adds traces up. Faults of infrastructure count as episodes, and not towards the reward.

    ``tokens`` and ``cost`` (US dollars) hold what is known; ``partial`` says that some is not.
    """

    episodes: int = 0
    infra: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    priced: bool = False
    partial: bool = False
    _sum: float = 0.0
    _squares: float = 0.0

    def add(self, trace: Trace) -> None:
        """Count one more episode."""
        self.episodes += 1
        if trace["outcome"] == "infra":
            self.infra += 1
        else:
            self._sum += trace["reward"]
            self._squares += trace["reward"] ** 2
        tokens = trace.get("tokens")
        if tokens is not None:
            self.prompt_tokens += tokens["prompt"] or 0
            self.completion_tokens += tokens["completion"] or 0
            self.partial |= None in tokens.values()
            self._add_cost(trace.get("cost_usd"))

    @property
    def reward(self) -> tuple[float, float] | None:
        """The mean reward and half its 95% interval, by the normal distribution; None at first."""
        counted = self.episodes - self.infra
        if counted == 0:
            return None
        mean = self._sum / counted
        if counted == 1:
            return mean, math.inf
        variance = max(0.0, self._squares - counted * mean * mean) / (counted - 1)
        return mean, Z95 * math.sqrt(variance / counted)

    def _add_cost(self, cost: float | None) -> None:
        if cost is None:
            self.partial |= self.priced
        else:
            self.cost += cost
            self.priced = True
