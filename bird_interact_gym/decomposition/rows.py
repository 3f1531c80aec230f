"""Training data out of search trees: whole decompositions for SFT, step pairs for DPO."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from bird_interact_gym.decomposition.prompts import (
    decompose_messages,
    next_step_messages,
    steps_text,
)
from bird_interact_gym.decomposition.question import State, Step
from bird_interact_gym.decomposition.search import Checker, SearchResult
from bird_interact_gym.decomposition.tree import Node

LEAST_MARGIN = 0.02
"""Pairs whose rewards differ by less teach nothing that the reward can vouch for."""
PAIRS_PER_STATE = 4


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A progressive step and a non-progressive sibling at one state; ``margin`` in (0, 1]."""

    state: State
    chosen: Step
    rejected: Step
    rejected_kind: str
    margin: float
    chosen_reward: float
    rejected_reward: float


def sft_row(result: SearchResult) -> dict[str, Any] | None:
    """Return a solved question as a conversational prompt and completion, else None."""
    solved = result.decomposition
    if solved is None:
        return None
    return {
        "id": solved.question.id,
        "database": solved.question.database,
        "prompt": decompose_messages(solved.question),
        "completion": [{"role": "assistant", "content": steps_text(solved.steps)}],
        "steps": [{"question": s.question, "sql": s.sql} for s in solved.steps],
    }


def pairs(result: SearchResult, checker: Checker) -> Iterator[Pair]:
    """Yield the step pairs of a solved question's tree.

    At each state whose path is progressive, the best progressive child (the one on the solution
    first) wins over up to four non-progressive siblings. A sibling whose result equals the
    gold's is right, whatever its tree, and never loses.
    """
    if not result.solved:
        return
    chosen_path = set(result.best.path)
    for node in result.root.walk():
        wins = [c for c in node.children if c.kind == "progressive"]
        if not wins or any(at.kind != "progressive" for at in node.path):
            continue
        win = max(wins, key=lambda c: (c in chosen_path, c.reward, -c.number))
        margin = min(1.0, max(0.0, win.reward - node.reward))
        if margin < LEAST_MARGIN or win.step is None:
            continue
        losers = [c for c in node.children if c.kind != "progressive" and c.step is not None]
        lost = (c for c in losers if not checker.equal(result.task, _step(c).sql))
        for loser in islice(lost, PAIRS_PER_STATE):
            yield Pair(
                state=State(question=result.task.question, steps=node.steps),
                chosen=win.step,
                rejected=_step(loser),
                rejected_kind=loser.kind,
                margin=margin,
                chosen_reward=win.reward,
                rejected_reward=node.reward,
            )


def pair_row(pair: Pair) -> dict[str, Any]:
    """Return a pair as a conversational preference row with its margin."""
    return {
        "id": pair.state.question.id,
        "database": pair.state.question.database,
        "step": len(pair.state.steps) + 1,
        "prompt": next_step_messages(pair.state, 1),
        "chosen": _message(pair.chosen),
        "rejected": _message(pair.rejected),
        "margin": round(pair.margin, 6),
        "chosen_reward": round(pair.chosen_reward, 6),
        "rejected_reward": round(pair.rejected_reward, 6),
        "rejected_kind": pair.rejected_kind,
    }


def _message(step: Step) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": steps_text([step])}]


def _step(node: Node) -> Step:
    if node.step is None:
        raise ValueError("expected a node below the root, which has a step")
    return node.step
