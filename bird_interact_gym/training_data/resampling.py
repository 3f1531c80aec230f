"""Other actions at a history of an episode: the history is played again, then the action taken.

There are no snapshots: an environment comes back to a history by ``reset(seed)`` and the same
actions, which gives the same observations.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import TraceError
from bird_interact_gym.rollouts.trace import Job, Trace, build_trace
from bird_interact_gym.tools import MalformedCall, ToolCall
from bird_interact_gym.training_data.histories import step_call


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """One action to try, with the text that a language model wrote for it."""

    action: ToolCall | MalformedCall
    raw: str | None = None


class Propose(Protocol):
    """The only hook of a policy: up to ``k`` actions for the step after ``steps`` ones."""

    def __call__(self, trace: Trace, steps: int, k: int, /) -> Sequence[Proposal]:
        """Return proposals; those alike are tried once."""
        ...


def env_of(trace: Trace, **settings: Any) -> BirdInteractEnv:
    """Return an environment with a trace's settings; the rest (db, limits) may be given."""
    names = ("mode", "dataset", "patience", "profile", "scorer", "simulator")
    return BirdInteractEnv(**{**{name: trace[name] for name in names}, **settings})


def resample(
    env: BirdInteractEnv,
    trace: Trace,
    steps: int,
    propose: Propose,
    *,
    k: int,
    tried: Iterable[ToolCall | MalformedCall] = (),
) -> list[dict[str, Any]]:
    """Return one trace for each of up to ``k`` other actions after the first ``steps`` ones.

    Such a trace ends with the action; ``branch_of`` names the trace that it left. What the trace
    did there and what was ``tried`` before is left out. ``env`` is one
    that ``env_of(trace)`` could be. Raises TraceError where playing the history again gives
    something else than the trace has, InfrastructureError where the environment fails.
    """
    known = {step_call(step) for step in trace["steps"][steps : steps + 1]} | set(tried)
    branches = []
    for proposal in propose(trace, steps, k):
        if proposal.action in known:
            continue
        known.add(proposal.action)
        replay(env, trace, steps)
        env.step(proposal.action)
        branches.append(_branch(env, trace, steps, proposal))
    return branches


def replay(env: BirdInteractEnv, trace: Trace, steps: int) -> None:
    """Bring an environment to the history after the first ``steps`` steps of a trace."""
    observation, _ = env.reset(seed=trace["seed"], options={"task_id": trace["task_id"]})
    _check_same(trace, 0, observation, trace["first_observation"])
    for number, step in enumerate(trace["steps"][:steps], start=1):
        observation, *_ = env.step(step_call(step))
        _check_same(trace, number, observation, step["observation"])


def _branch(env: BirdInteractEnv, trace: Trace, steps: int, proposal: Proposal) -> dict[str, Any]:
    episode = env.episode
    assert episode is not None
    episode.abandon()
    job = Job(**{name: trace[name] for name in Job.__dataclass_fields__ if name in trace})
    whole = build_trace(job, episode, trace["first_observation"], seconds=0.0, attempts=1)
    taken = whole["steps"][-1]
    if proposal.raw is not None:
        taken["raw"] = proposal.raw
    return whole | {"steps": [*trace["steps"][:steps], taken], "branch_of": trace["key"]}


def _check_same(trace: Trace, number: int, now: str, then: str) -> None:
    if now != then:
        at = next((i for i, (a, b) in enumerate(zip(now, then, strict=False)) if a != b), 0)
        raise TraceError(
            f"{trace['task_id']} of trace {trace['key']}: played again, observation {number} "
            f"differs at character {at}: was {then[at : at + 60]!r}, is {now[at : at + 60]!r}; "
            "use the environment's settings and the version that the trace was made with"
        )
