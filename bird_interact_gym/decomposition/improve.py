"""Self-improvement in rounds, and the same pool at inference (LearNAT, arXiv 2504.02327)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bird_interact_gym.decomposition.budget import Meter
from bird_interact_gym.decomposition.chat import ChatProposer
from bird_interact_gym.decomposition.pool import Pool
from bird_interact_gym.decomposition.proposer import Proposer
from bird_interact_gym.decomposition.question import Decomposition, GoldQuestion, Question, Step
from bird_interact_gym.decomposition.search import Checker, SearchOptions, SearchResult, search

ROUNDS = 3


class SearchFunction(Protocol):
    """``search`` or one of the baselines."""

    def __call__(
        self,
        task: GoldQuestion,
        proposer: Proposer,
        checker: Checker,
        *,
        options: SearchOptions | None = None,
        demonstrations: Sequence[Decomposition] = (),
        round: int = 0,
    ) -> SearchResult:
        """Search for a decomposition of one question."""


@dataclass(frozen=True, kw_only=True)
class Improved:
    """The last result of each question, in order, and how many were solved after each round.

    ``calls`` and ``tokens`` are those of all rounds.
    """

    results: tuple[SearchResult, ...]
    solved: tuple[int, ...]
    calls: int
    tokens: int


def self_improve(
    tasks: Sequence[GoldQuestion],
    proposer: Proposer,
    checker: Checker,
    pool: Pool,
    *,
    options: SearchOptions | None = None,
    rounds: int = ROUNDS,
    method: SearchFunction = search,
    on_result: Callable[[int, SearchResult], None] = lambda round, result: None,
) -> Improved:
    """Search every question that is not solved yet, round after round.

    Demonstrations come from what earlier rounds (and a pool given) solved, by likeness to the
    question's gold. New solutions enter the pool when a round ends, so that the order of the
    questions does not matter. Stops early once all are solved.
    """
    results: dict[str, SearchResult] = {}
    solved: list[int] = []
    calls = tokens = 0
    for round in range(rounds):
        left = [t for t in tasks if t.id not in results or not results[t.id].solved]
        if not left:
            break
        for task in left:
            shown = pool.demonstrations(task.question, task.gold)
            result = method(
                task, proposer, checker, options=options, demonstrations=shown, round=round
            )
            results[task.id] = result
            calls, tokens = calls + result.calls, tokens + result.tokens
            on_result(round, result)
        for task in left:
            found = results[task.id].decomposition
            if found is not None:
                pool.add(found)
        solved.append(sum(result.solved for result in results.values()))
    return Improved(
        results=tuple(results[t.id] for t in tasks),
        solved=tuple(solved),
        calls=calls,
        tokens=tokens,
    )


def answer(question: Question, model: ChatProposer, pool: Pool, meter: Meter) -> list[Step]:
    """Answer a question at inference with demonstrations from the pool (ADR).

    A first decomposition without demonstrations gives a draft; its SQL finds the demonstrations
    for the second, whose last step is the answer. The draft stands where the second one cannot
    be read or afforded.
    """
    draft = model.decompose(question, meter)
    shown = pool.demonstrations(question, draft[-1].sql if draft else "")
    if not shown:
        return draft
    return model.decompose(question, meter, demonstrations=shown) or draft
