"""The decomposition that a gold itself suggests: what the oracle proposer follows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sqlglot import exp

from bird_interact_gym.decomposition.blocks import Stage, stages
from bird_interact_gym.decomposition.judge import judge_of
from bird_interact_gym.decomposition.question import GoldQuestion, Step
from bird_interact_gym.decomposition.wording import sub_question
from bird_interact_gym.sqltree import parse_statements

_Covered = frozenset[int]


@lru_cache(maxsize=1024)
def gold_plan(task: GoldQuestion) -> tuple[Step, ...]:
    """Return steps that lead to the gold: each progressive, the last one the gold's own text.

    Its length is also how deep a search for this gold has to go. Raises SqlSyntaxError when the
    gold does not parse.
    """
    judge = judge_of(task)
    covered: _Covered = frozenset()
    plan: list[Step] = []
    last = Step(_closing(task), task.gold)
    gold = judge.canonical(task.gold)
    for step in _candidates(task):
        if judge.canonical(step.sql) == gold:
            last = Step(step.question, task.gold)
            break
        judged = judge.classify(step.sql, covered)
        if judged.kind == "progressive" and judged.reward < 1.0:
            covered = judged.covered
            plan.append(step)
    return (*plan, last)


def _candidates(task: GoldQuestion) -> Iterator[Step]:
    statements = parse_statements(task.gold, dialect=task.question.dialect)
    if len(statements) == 1 and isinstance(statements[0], exp.Query):
        for stage in stages(statements[0]):
            yield _step(stage, task.question.dialect)


def _step(stage: Stage, dialect: str) -> Step:
    sql = stage.query.sql(dialect=dialect, pretty=True, comments=False)
    return Step(sub_question(stage, dialect=dialect), sql)


def _closing(task: GoldQuestion) -> str:
    return f"Put it together: {task.question.text}"
