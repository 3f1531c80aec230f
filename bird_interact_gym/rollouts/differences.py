"""What an audit finds: differences from the rules, and faults of upstream that it recognises."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

Value = str | float | bool | None


class Rule(StrEnum):
    """What a record is held against. Each difference names one."""

    ORDER = "order"
    """Steps stand where and as the event log has them; turn numbers follow each other."""
    EXTRA_STEP = "extra_step"
    """No step after the episode's end, and none that the event log does not have."""
    MISSING_STEP = "missing_step"
    """Every call of the event log is a step."""
    AFFORDABLE = "affordable"
    """A call is refused exactly when the rules refuse it (coins, questions)."""
    COST = "cost"
    """A step's cost is its tool's."""
    COINS_BEFORE = "coins_before"
    """The coins before a step are those the steps before it left."""
    COINS_AFTER = "coins_after"
    """The coins after a step are those before it less the cost; the profile's when exhausted."""
    PHASE = "phase"
    """A step or a grader's statement names the phase the episode is in."""
    REWARD = "reward"
    """A passing submission is paid what mode, phase and attempt say, any other step nothing."""
    NOTE = "note"
    """What the agent is told to have left (coins, questions, submissions) is what it has left."""
    RESULT = "result"
    """A step's result or verdict is there, and is the one of the event log."""
    END = "end"
    """The episode ends where the rules end it."""
    ASKS = "asks"
    """The dialogue holds the answered questions, one by one."""
    BUDGET = "budget"
    """The episode's coins: all of them, used, and left."""
    PHASE_FLAGS = "phase_flags"
    """The phases said to be passed are those that were."""
    TOTAL_REWARD = "total_reward"
    """The episode's reward is the sum of its steps'."""
    OUTCOME = "outcome"
    """The episode's outcome is the one its verdicts decide."""
    METRICS = "metrics"
    """The file's figures are those of its episodes."""


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One place where a record is not what the rules derive.

    ``step`` counts from 1; None for what concerns the whole episode. For a missing step it is
    the number the step would have. ``task_id`` is empty for what concerns the whole file.
    """

    task_id: str
    step: int | None
    rule: Rule
    expected: Value
    got: Value

    def __str__(self) -> str:
        place = f"{self.task_id or 'file'}" + (f" step {self.step}" if self.step else "")
        return f"{place}: {self.rule}: expected {self.expected}, got {self.got}"


@dataclass(frozen=True, kw_only=True)
class KnownFault:
    """A fault of the official implementation's own bookkeeping that the record shows."""

    name: str
    task_id: str
    step: int
    reason: str

    def __str__(self) -> str:
        return f"{self.task_id} step {self.step}: {self.name}: {self.reason}"


@dataclass(frozen=True, kw_only=True)
class EpisodeAudit:
    """The audit of one episode."""

    task_id: str
    steps: int
    differences: tuple[Difference, ...] = ()
    known_faults: tuple[KnownFault, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FileAudit:
    """The audit of one file; ``format`` says what the file was read as."""

    path: Path
    format: str
    episodes: tuple[EpisodeAudit, ...]
    of_file: tuple[Difference, ...] = ()

    @property
    def steps(self) -> int:
        """Steps of all episodes."""
        return sum(e.steps for e in self.episodes)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The file's own differences, and all episodes' in their order."""
        return (*self.of_file, *(d for e in self.episodes for d in e.differences))

    @property
    def known_faults(self) -> tuple[KnownFault, ...]:
        """All episodes' recognised faults."""
        return tuple(f for e in self.episodes for f in e.known_faults)

    def faults_by_name(self) -> dict[str, int]:
        """Return how often each known fault occurs."""
        return dict(Counter(f.name for f in self.known_faults))


class Findings:
    """Collects one episode's differences."""

    def __init__(self, task_id: str) -> None:
        self.task_id = task_id
        self.differences: list[Difference] = []

    def add(self, rule: Rule, step: int | None, expected: Value, got: Value) -> None:
        """Note a difference."""
        self.differences.append(
            Difference(task_id=self.task_id, step=step, rule=rule, expected=expected, got=got)
        )

    def check(self, rule: Rule, step: int | None, expected: Value, got: Value) -> bool:
        """Note a difference unless both are the same; return whether they are."""
        same = _same(expected, got)
        if not same:
            self.add(rule, step, expected, got)
        return same


def _same(expected: Value, got: Value) -> bool:
    if isinstance(expected, bool) or isinstance(got, bool):
        return expected is got
    if isinstance(expected, int | float) and isinstance(got, int | float):
        return abs(expected - got) < 1e-6
    return expected == got
