"""Language models as judges of a simulator, with the rubric A, B, C (paper, Appendix O.2)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bird_interact_gym.errors import SimulatorError
from bird_interact_gym.prompt_files import fill
from bird_interact_gym.users.endpoint import ChatModel
from bird_interact_gym.users.guard_score import GuardResult, wilson
from bird_interact_gym.users.guard_set import CLASSES
from bird_interact_gym.users.labels import tagged
from bird_interact_gym.users.prompting import BUNDLED

RATINGS = ("A", "B", "C")
GOOD = frozenset({"A", "B"})


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """The ratings of one answer, one of A, B and C for each judge."""

    result: GuardResult
    ratings: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether every judge rates it A or B (the paper's consistency rule)."""
        return set(self.ratings) <= GOOD


def judge(results: Sequence[GuardResult], judges: Sequence[ChatModel]) -> tuple[Judgement, ...]:
    """Have every answer rated by every judge; questions that got no answer are left out.

    Raises SimulatorError where a judge fails, or gives no rating in two attempts.
    """
    template = (BUNDLED / "judge.txt").read_text(encoding="utf-8")
    return tuple(
        Judgement(result=r, ratings=tuple(_rate(j, template, r) for j in judges))
        for r in results
        if r.reply is not None
    )


def _rate(model: ChatModel, template: str, result: GuardResult) -> str:
    answer = result.reply.answer if result.reply is not None else ""
    values = {"clarification_question": result.question.text, "user_answer": answer}
    prompt = fill(template, {k: json.dumps(v, ensure_ascii=False) for k, v in values.items()})
    messages = [{"role": "user", "content": prompt}]
    text = model.complete(messages)
    if tagged(text) not in RATINGS:
        messages += [
            {"role": "assistant", "content": text},
            {"role": "user", "content": "Give the letter A, B or C alone, between <s> and </s>."},
        ]
        text = model.complete(messages)
    if tagged(text) not in RATINGS:
        raise SimulatorError(f"the judge {model.endpoint.model} gave no rating: {text[:80]!r}")
    return tagged(text)


def judge_report(judgements: Sequence[Judgement], judges: Sequence[str]) -> dict[str, Any]:
    """Return ratings a judge, the agreement of the first two, and the consistent accuracy."""
    by_class = {
        name: [j for j in judgements if j.result.question.kind == kind]
        for kind, name in CLASSES.items()
    }
    return {
        "ratings": {
            name: dict(sorted(Counter(j.ratings[i] for j in judgements).items()))
            for i, name in enumerate(judges)
        },
        "accuracy": {c: _rate_of([j.good for j in group]) for c, group in by_class.items()},
        "intervals": {c: wilson(sum(j.good for j in g), len(g)) for c, g in by_class.items()},
        "agreement": _agreement(judgements) if len(judges) > 1 else None,
    }


def _agreement(judgements: Sequence[Judgement]) -> dict[str, float | None]:
    """Return how often the first two judges give the same letter, and are both for or against."""
    same = [j.ratings[0] == j.ratings[1] for j in judgements]
    verdicts = [(j.ratings[0] in GOOD) == (j.ratings[1] in GOOD) for j in judgements]
    return {"letter": _rate_of(same), "verdict": _rate_of(verdicts)}


def _rate_of(hits: Sequence[bool]) -> float | None:
    return round(sum(hits) / len(hits), 4) if hits else None
