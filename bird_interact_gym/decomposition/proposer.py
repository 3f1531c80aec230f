"""The one hook to a model: given a state, which steps could come next?"""

from __future__ import annotations

from typing import Protocol

from bird_interact_gym.decomposition.budget import Meter
from bird_interact_gym.decomposition.question import State, Step


class Proposer(Protocol):
    """Anything that proposes next steps."""

    def propose(self, state: State, k: int, meter: Meter) -> list[Step]:
        """Return up to ``k`` next steps, none where it has nothing to add.

        Every model call is booked on ``meter``; a call that the budget does not afford is not
        made, and what has been found so far is returned. The same state gives the same steps.
        """
