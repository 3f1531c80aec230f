"""A proposer that knows the gold: for tests, ablations and data without any model."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass

from bird_interact_gym.decomposition.budget import Meter, estimate_tokens
from bird_interact_gym.decomposition.noise import Mistake, draw_mistake, with_mistakes
from bird_interact_gym.decomposition.plan import gold_plan
from bird_interact_gym.decomposition.prompts import next_step_messages
from bird_interact_gym.decomposition.question import GoldQuestion, State, Step


@dataclass(frozen=True, kw_only=True)
class Noise:
    """Probabilities, per proposal, of repeating an earlier step and of making a mistake."""

    repeat: float = 0.0
    mistake: float = 0.0

    def __post_init__(self) -> None:
        if min(self.repeat, self.mistake) < 0 or self.repeat + self.mistake > 1:
            raise ValueError(
                f"noise: expected two probabilities of sum <= 1, got {self.repeat}, {self.mistake}"
            )


@dataclass(frozen=True)
class _Made:
    """How a proposed step came about: its place in the plan and the mistakes in it."""

    place: int
    mistakes: tuple[Mistake, ...]


class OracleProposer:
    """Walks each gold's own plan, with seeded noise.

    It builds on what it wrote, as a model does: a mistake stays in every later step of its path.
    A proposal counts as many tokens as the prompt and the reply of a chat model would have.
    """

    def __init__(
        self, tasks: Iterable[GoldQuestion], *, noise: Noise | None = None, seed: int = 0
    ) -> None:
        self._tasks = {task.id: task for task in tasks}
        self._noise = noise or Noise()
        self._seed = seed
        self._made: dict[tuple[str, str], _Made] = {}

    def propose(self, state: State, k: int, meter: Meter) -> list[Step]:
        """Return ``k`` proposals, equal ones included; none at the end of the plan."""
        prompt = sum(estimate_tokens(m["content"]) for m in next_step_messages(state, k))
        if not meter.affords(prompt):
            return []
        steps = [step for i in range(k) if (step := self._proposal(state, i)) is not None]
        reply = sum(estimate_tokens(step.question + step.sql) for step in steps)
        meter.charge(prompt + reply)
        return steps

    def _proposal(self, state: State, index: int) -> Step | None:
        made = [self._how(state, step) for step in state.steps]
        place = max((m.place for m in made), default=-1) + 1
        mistakes = tuple(dict.fromkeys(x for m in made for x in m.mistakes))
        plan = gold_plan(self._tasks[state.question.id])
        if place >= len(plan):
            return None
        # A text as seed, so that it is the same in every process.
        path = "\0".join(step.sql for step in state.steps)
        key = (self._seed, state.question.id, state.round, state.attempt, index, path)
        rng = random.Random(repr(key))
        roll = rng.random()
        if state.steps and roll < self._noise.repeat:
            return rng.choice(state.steps)
        step, dialect = plan[place], state.question.dialect
        if self._noise.repeat <= roll < self._noise.repeat + self._noise.mistake:
            mistakes = (*mistakes, draw_mistake(step.sql, rng=rng, dialect=dialect))
        sql = with_mistakes(step.sql, mistakes, dialect=dialect)
        self._made.setdefault((state.question.id, sql), _Made(place, mistakes))
        return Step(step.question, sql)

    def _how(self, state: State, step: Step) -> _Made:
        return self._made.get((state.question.id, step.sql), _Made(-1, ()))
