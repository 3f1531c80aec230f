"""Step-level preference pairs: two actions at one history, the better one by potential.

Actions at one history come from episodes that share it word for word, from actions re-sampled
there (``resampling``), and in c-Interact from debugging: a submission that failed and its repair,
both as answers to the history before the first of them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from bird_interact_gym.rollouts.trace import Trace
from bird_interact_gym.rules import Mode
from bird_interact_gym.sqltree import SqlSyntaxError
from bird_interact_gym.tasks import Task
from bird_interact_gym.tools import MalformedCall, ToolCall
from bird_interact_gym.training_data.formats import Message
from bird_interact_gym.training_data.histories import Script, Step, step_call, was_taken
from bird_interact_gym.training_data.potential import Standing, passed

LEAST_MARGIN = 0.02
"""Pairs whose potentials differ by less are dropped: that little is within the measure's noise."""

PAIRS_PER_STATE = 4
"""Pairs one history yields at most, those of the largest margins."""


_EQUAL = 1e-9


@dataclass(frozen=True, kw_only=True)
class PairOptions:
    """How pairs are made and written."""

    script: Script
    least_margin: float = LEAST_MARGIN
    per_state: int = PAIRS_PER_STATE


@dataclass(frozen=True, kw_only=True)
class _Candidate:
    """One action at a history: the step of a trace that took it, and the potential after it."""

    trace: Trace
    step: Step
    call: ToolCall | MalformedCall
    value: float
    source: str

    @property
    def may_win(self) -> bool:
        return was_taken(self.step)

    @property
    def may_lose(self) -> bool:
        return not passed(self.step)


@dataclass
class _State:
    """A history, as the start of one trace that has it, and the different actions taken there."""

    trace: Trace
    steps: int
    candidates: dict[ToolCall | MalformedCall, _Candidate] = field(default_factory=dict)


def step_pairs(
    traces: Iterable[Trace],
    task_of: Callable[[Trace], Task],
    *,
    options: PairOptions,
    left_out: Callable[[Trace, str], None] = lambda trace, reason: None,
) -> Iterator[dict[str, Any]]:
    """Yield rows of ``prompt``, ``chosen``, ``rejected``, ``margin``, potentials and provenance.

    ``margin`` is the difference of the potentials, at least ``least_margin`` and at most 1. A
    submission that passed never loses; an action that was malformed or refused never wins.
    ``left_out`` is told of a trace whose gold is withheld or does not parse.
    """
    states: dict[str, _State] = {}
    for trace in traces:
        try:
            _add(trace, task_of(trace), states, options.script)
        except SqlSyntaxError as error:
            left_out(trace, f"gold: {error}")
    for state in states.values():
        yield from islice(_pairs_of(state, options), options.per_state)


def _add(trace: Trace, task: Task, states: dict[str, _State], script: Script) -> None:
    """Put every step of a trace under the history that it answers."""
    standing = Standing.at_start(trace, task)
    key = _digest("", [trace["dataset"], trace["task_id"], trace["mode"], trace["profile"]])
    key = _digest(key, trace["first_observation"])
    branch = trace.get("branch_of") is not None
    for index, step in enumerate(trace["steps"]):
        state = states.setdefault(key, _State(trace=trace, steps=index))
        after = standing.after(step)
        source = "resampled" if branch and index == len(trace["steps"]) - 1 else "shared_prefix"
        if "fault" not in step:
            _offer(state, trace, step, after.value, source)
        repair = _repair(trace, index)
        if repair is not None:
            _offer(state, trace, repair, standing.after(repair).value, "debugging")
        key = _digest(key, [script.action(step, trace["mode"]), step["observation"]])
        standing = after


def _offer(state: _State, trace: Trace, step: Step, value: float, source: str) -> None:
    call = step_call(step)
    candidate = _Candidate(trace=trace, step=step, call=call, value=value, source=source)
    state.candidates.setdefault(call, candidate)


def _repair(trace: Trace, index: int) -> Step | None:
    """Return the passing submission that followed a failed one of c-Interact in its phase."""
    step = trace["steps"][index]
    if trace["mode"] != "c" or step["tool"] != "submit" or passed(step):
        return None
    later = trace["steps"][index + 1 :]
    return next((s for s in later if s["phase"] == step["phase"] and passed(s)), None)


def _pairs_of(state: _State, options: PairOptions) -> Iterator[dict[str, Any]]:
    """Yield a history's pairs, the largest margin first."""
    found = state.candidates.values()
    couples = [
        (win, lose)
        for win in found
        for lose in found
        if win.may_win
        and lose.may_lose
        and win.value - lose.value >= max(options.least_margin, _EQUAL)
    ]
    couples.sort(key=lambda couple: couple[1].value - couple[0].value)
    for win, lose in couples:
        yield _row(state, win, lose, options)


def _row(state: _State, win: _Candidate, lose: _Candidate, options: PairOptions) -> dict[str, Any]:
    script = options.script
    source = next((s for s in ("debugging", "resampled") if s in (win.source, lose.source)), None)
    return {
        "prompt": script.history(state.trace, state.steps),
        "chosen": [_message(win, source, script)],
        "rejected": [_message(lose, source, script)],
        "margin": round(min(1.0, win.value - lose.value), 6),
        **script.tools_column(state.trace["mode"]),
        "chosen_potential": round(win.value, 6),
        "rejected_potential": round(lose.value, 6),
        "provenance": {
            **{n: state.trace[n] for n in ("dataset", "task_id", "mode", "profile", "simulator")},
            "source": source or "shared_prefix",
            "turn": state.steps + 1,
            "chosen": _origin(win),
            "rejected": _origin(lose),
        },
    }


def _message(candidate: _Candidate, source: str | None, script: Script) -> Message:
    """Return a candidate's message as it was written.

    A repair was written after the failure, and its thoughts may speak of it; so of a debugging
    pair both sides are the bare calls.
    """
    mode: Mode = candidate.trace["mode"]
    if source == "debugging" and isinstance(candidate.call, ToolCall):
        return script.form.message(candidate.call, mode)
    return script.action(candidate.step, mode)


def _origin(candidate: _Candidate) -> dict[str, Any]:
    trace = candidate.trace
    return {
        **{name: trace[name] for name in ("key", "agent", "seed", "sample")},
        "turn": candidate.step["turn"],
        "source": candidate.source,
        "verdict": candidate.step.get("verdict"),
    }


def _digest(key: str, content: Any) -> str:
    return hashlib.sha256((key + json.dumps(content, sort_keys=True)).encode()).hexdigest()
