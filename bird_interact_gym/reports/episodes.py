"""Recorded episodes as the reports need them: the text of observations is left behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bird_interact_gym.episode import OUTCOMES
from bird_interact_gym.rollouts.fields import Fields
from bird_interact_gym.rollouts.trace import read_traces

SETTINGS = ("env_id", "dataset", "mode", "profile", "scorer", "patience", "simulator", "agent")
"""What two episodes share when they belong to one run, beside the temperature."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One action. ``tool`` is None for a malformed one; a refused one was not ``taken``."""

    phase: int
    tool: str | None
    cost: float
    taken: bool
    sql: str | None
    verdict: str | None
    detail: str

    @property
    def submitted(self) -> bool:
        """Whether it is a submission that was graded."""
        return self.tool == "submit" and self.verdict is not None


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What all episodes of a run share; ``temperature`` is empty where none was set."""

    env_id: str
    dataset: str
    mode: str
    profile: str
    scorer: str
    patience: int
    simulator: str
    agent: str
    temperature: str


@dataclass(frozen=True, kw_only=True)
class Played:
    """One recorded episode.

    ``category`` is None and ``phases`` 0 where infrastructure kept it from starting.
    ``dollars`` and ``tokens`` (prompt and completion) are None where they are not known.
    """

    key: str
    settings: Settings
    task_id: str
    seed: int
    sample: int
    category: str | None
    phases: int
    outcome: str
    rewards: tuple[float, ...]
    reward: float
    steps: tuple[Step, ...]
    resolved: frozenset[str]
    coins_total: float | None
    dollars: float | None
    tokens: int | None

    @property
    def counted(self) -> bool:
        """Whether it counts in rates: faults of infrastructure do not."""
        return self.outcome != "infra"

    @property
    def passed_first(self) -> bool:
        """Whether sub-task 1 was passed."""
        return len(self.rewards) >= 1

    @property
    def passed_all(self) -> bool:
        """Whether every sub-task was passed (the paper's cumulative SR 2)."""
        return bool(self.phases) and len(self.rewards) >= self.phases

    def submissions(self, phase: int) -> tuple[Step, ...]:
        """Return the graded submissions of a phase, in their order."""
        return tuple(s for s in self.steps if s.submitted and s.phase == phase)

    def debugged(self, phase: int) -> bool:
        """Whether a phase was passed, and not at its first submission."""
        made = self.submissions(phase)
        return len(made) > 1 and made[-1].verdict == "pass"


def read_episodes(path: Path) -> Iterator[Played]:
    """Yield a trace file's episodes; what cannot be read is a TraceError of file and line."""
    for line, trace in enumerate(read_traces(path), start=1):
        yield _played(Fields(trace, path=path, place=f"line {line}"))


def is_torn(path: Path) -> bool:
    """Whether a file ends within a line, as an interrupted writer leaves it."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        if size == 0:
            return False
        file.seek(size - 1)
        return file.read(1) != b"\n"


def _played(fields: Fields) -> Played:
    outcome = fields.text("outcome")
    if outcome not in OUTCOMES:
        raise fields.fault("outcome", f"expected one of {', '.join(OUTCOMES)}, got {outcome!r}")
    started = outcome != "infra"
    tokens = fields.child("tokens")
    counts = [tokens.maybe_number(name) for name in ("prompt", "completion")]
    return Played(
        key=fields.text("key"),
        settings=_settings(fields),
        task_id=fields.text("task_id"),
        seed=fields.whole("seed"),
        sample=fields.whole("sample"),
        category=fields.text("category") if started or fields.has("category") else None,
        phases=fields.whole("phases") if started or fields.has("phases") else 0,
        outcome=outcome,
        rewards=tuple(fields.numbers("rewards")),
        reward=fields.number("reward"),
        steps=tuple(_step(step) for step in fields.objects("steps")),
        resolved=frozenset(str(term) for term in fields.array("ambiguities_resolved", [])),
        coins_total=fields.maybe_number("coins_total"),
        dollars=fields.maybe_number("cost_usd"),
        tokens=None if None in counts else int(sum(n for n in counts if n is not None)),
    )


def _settings(fields: Fields) -> Settings:
    mode = fields.text("mode")
    if mode not in ("a", "c"):
        raise fields.fault("mode", f"expected 'a' or 'c', got {mode!r}")
    scorer = fields.text("scorer")
    if scorer not in ("strict", "official"):
        raise fields.fault("scorer", f"expected 'strict' or 'official', got {scorer!r}")
    temperature = fields.maybe_number("temperature")
    return Settings(
        **{name: fields.text(name) for name in SETTINGS if name != "patience"},
        patience=fields.whole("patience"),
        temperature="" if temperature is None else f"{temperature:g}",
    )


def _step(fields: Fields) -> Step:
    tool = fields.text("tool") if fields.has("tool") else None
    cost = fields.number("cost")
    arguments = fields.child("arguments")
    refused = cost == 0 and fields.text("observation", "").startswith("Refused: ")
    return Step(
        phase=fields.whole("phase"),
        tool=tool,
        cost=cost,
        taken=tool is not None and not refused,
        sql=arguments.text("sql") if arguments.has("sql") else None,
        verdict=fields.text("verdict") if fields.has("verdict") else None,
        detail=fields.text("detail", "") if fields.has("verdict") else "",
    )
