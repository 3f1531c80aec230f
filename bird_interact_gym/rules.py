"""Every number of the benchmark, once, with its source; and the profiles that settle the rest.

Sources: the BIRD-INTERACT paper (section 4, appendices F and J) and, where the paper is silent,
the official implementations. ``docs/parity.md`` shows how the profiles differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.tasks.task import Task

Mode = Literal["a", "c"]

TOOL_COSTS: Mapping[str, float] = MappingProxyType(
    {
        "execute": 1.0,
        "get_schema": 1.0,
        "get_all_column_meanings": 1.0,
        "get_column_meaning": 0.5,
        "get_all_external_knowledge_names": 0.5,
        "get_knowledge_definition": 0.5,
        "get_all_knowledge_definitions": 1.0,
        "ask": 2.0,
        "submit": 3.0,
    }
)
"""Coins a tool costs in a-Interact (paper Table 9)."""

BASE_BUDGET = 6.0
"""Coins for exploring and submitting: 3 + 3 (paper 4.2)."""

COINS_PER_AMBIGUITY = 2.0
"""Coins for each critical or knowledge ambiguity: the price of one question (paper 4.2)."""

COINS_PER_PATIENCE = 2.0
"""Coins for each unit of user patience (paper 4.2)."""

DEFAULT_PATIENCE = 3
"""User patience of the paper's main results (paper section 5)."""

REWARDS: Mapping[tuple[Mode, int], tuple[float, ...]] = MappingProxyType(
    {
        ("a", 1): (0.7,),
        ("a", 2): (0.3,),
        ("c", 1): (0.7, 0.5),
        ("c", 2): (0.3, 0.2),
    }
)
"""Reward by mode and phase for a pass at the first, second, ... submission (paper F).

In a-Interact every passing submission of a phase is paid the same.
"""

SINGLE_REWARDS: Mapping[Mode, tuple[float, ...]] = MappingProxyType({"a": (1.0,), "c": (1.0, 0.5)})
"""The same for records without a follow-up (mini-interact's README)."""

C_SUBMISSIONS = 2
"""Submissions a sub-task in c-Interact: the first, and one after debugging (paper 4.1)."""

MAX_TURNS = 60
"""Turns after which an episode is truncated (the official runners' default)."""

MAX_INVALID_ACTIONS = 3
"""Malformed or refused actions in a row that truncate an episode."""

MAX_ACTION_CHARS = 100_000
"""Longest argument a tool takes, in characters; a longer one is a malformed action."""


@dataclass(frozen=True, kw_only=True)
class Profile:
    """What the paper leaves open, decided.

    Attributes:
        name: the profile's name in envs.yaml.
        exhausted_at_zero: a submission that leaves exactly zero coins is final, even a passing
            one of phase 1 (the official ADK); otherwise only a submission that could not be paid.
        exhausted_coins: what the ledger shows after a final submission.
        single_question: a bundle of questions is answered for its first one only.
        enforce_questions: c-Interact refuses questions beyond m_amb + patience, after the first
            submission and in phase 2.
        column_meanings_in_c: the first observation of c-Interact holds the column meanings.
        execute_prefixes: first words that ``execute`` takes; anything else is answered by an error
            that costs as much. None: whatever the database takes. It is a rule of the game, not a
            defence: what protects the data is the server.
    """

    name: str
    exhausted_at_zero: bool
    exhausted_coins: float | None
    single_question: bool
    enforce_questions: bool
    column_meanings_in_c: bool
    execute_prefixes: tuple[str, ...] | None


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        "paper": Profile(
            name="paper",
            exhausted_at_zero=False,
            exhausted_coins=None,
            single_question=True,
            enforce_questions=True,
            column_meanings_in_c=True,
            execute_prefixes=None,
        ),
        "adk": Profile(
            name="adk",
            exhausted_at_zero=True,
            exhausted_coins=-1.0,
            single_question=False,
            enforce_questions=False,
            column_meanings_in_c=False,
            execute_prefixes=("SELECT", "WITH", "EXPLAIN"),
        ),
    }
)


def profile_named(name: str) -> Profile:
    """Return a profile by name; an unknown one is a ConfigurationError."""
    try:
        return PROFILES[name]
    except KeyError:
        raise ConfigurationError(
            f"unknown profile {name!r}; expected one of {', '.join(PROFILES)}"
        ) from None


def budget(task: Task, *, patience: int = DEFAULT_PATIENCE) -> float:
    """Return the coins of an a-Interact episode: 6 + 2 m_amb + 2 patience (paper 4.2)."""
    return BASE_BUDGET + COINS_PER_AMBIGUITY * task.m_amb + COINS_PER_PATIENCE * patience


def question_allowance(task: Task, *, patience: int = DEFAULT_PATIENCE) -> int:
    """Return the questions of a c-Interact episode: m_amb + patience (paper 4.1)."""
    return task.m_amb + patience


def reward(mode: Mode, *, phase: int, attempt: int, phases: int) -> float:
    """Return the reward of a pass at the ``attempt``-th submission (from 1) of a phase."""
    table = REWARDS[mode, phase] if phases > 1 else SINGLE_REWARDS[mode]
    return table[min(attempt, len(table)) - 1]
