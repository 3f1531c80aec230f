"""Who may still do what: coins in a-Interact, questions in c-Interact (paper 4.1, 4.2)."""

from __future__ import annotations

from dataclasses import dataclass

from bird_interact_gym.rules import TOOL_COSTS, Profile


@dataclass(frozen=True, kw_only=True)
class Charge:
    """What one call did to the coins: whether it may run, its cost, and whether it is final."""

    accepted: bool
    cost: float = 0.0
    final: bool = False


class Ledger:
    """The coins of one a-Interact episode. Coins are never overspent.

    Once fewer coins are left than a submission costs, one submission is free and final.
    """

    def __init__(self, total: float, profile: Profile) -> None:
        self.total = total
        self.left = total
        self._profile = profile

    def charge(self, tool: str) -> Charge:
        """Charge a call: refused when it cannot be paid, except for a submission."""
        cost = TOOL_COSTS[tool]
        if tool != "submit":
            if cost > self.left:
                return Charge(accepted=False)
            self.left -= cost
            return Charge(accepted=True, cost=cost)
        if cost > self.left:
            return self._final(Charge(accepted=True, final=True))
        self.left -= cost
        if self.left == 0 and self._profile.exhausted_at_zero:
            return self._final(Charge(accepted=True, cost=cost, final=True))
        return Charge(accepted=True, cost=cost)

    def refund(self, charge: Charge) -> None:
        """Give back what a call cost: its fault was not the agent's."""
        self.left += charge.cost

    @property
    def only_final_submit(self) -> bool:
        """Whether the next submission is the free, final one."""
        return self.left < TOOL_COSTS["submit"]

    def _final(self, charge: Charge) -> Charge:
        if self._profile.exhausted_coins is not None:
            self.left = self._profile.exhausted_coins
        return charge
