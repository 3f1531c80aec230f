"""How many calls and tokens a search may spend, and has spent."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

CHARACTERS_PER_TOKEN = 3.0
"""For estimates before a call: fewer than English (about 4) or SQL (about 3.5) have, so that an
estimate is rather too high than too low."""


def estimate_tokens(text: str) -> int:
    """Return the estimated number of tokens of a text."""
    return ceil(len(text) / CHARACTERS_PER_TOKEN)


@dataclass(frozen=True, kw_only=True)
class Budget:
    """Limits of one search; None means no limit."""

    calls: int | None = None
    tokens: int | None = None


class Meter:
    """Counts what one search spends. A proposer asks ``affords`` before each call."""

    def __init__(self, budget: Budget | None = None) -> None:
        self.budget = budget or Budget()
        self.calls = 0
        self.tokens = 0

    def affords(self, tokens: int) -> bool:
        """Return whether one more call of that many tokens stays within the budget."""
        calls, limit = self.budget.calls, self.budget.tokens
        return (calls is None or self.calls < calls) and (
            limit is None or self.tokens + tokens <= limit
        )

    def tokens_left(self) -> int | None:
        """Return the tokens left, None without a limit."""
        limit = self.budget.tokens
        return None if limit is None else limit - self.tokens

    def charge(self, tokens: int) -> None:
        """Book one call."""
        self.calls += 1
        self.tokens += tokens
