"""From a number to a verified task: plan, gold, words, ambiguities, follow-up, test.

Task ``k`` of a (level, split, seed) is a function of these alone: the same bytes each time, in any
order of making.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bird_interact_gym.authoring.synth import verification
from bird_interact_gym.authoring.synth.concepts import Concepts
from bird_interact_gym.authoring.synth.conditions import draw_conditions
from bird_interact_gym.authoring.synth.drafting import Draft
from bird_interact_gym.authoring.synth.followups import DERIVATIONS, FollowUp
from bird_interact_gym.authoring.synth.levels import Level
from bird_interact_gym.authoring.synth.management import CHANGES, Change, test_code
from bird_interact_gym.authoring.synth.profiles import Profile
from bird_interact_gym.authoring.synth.query import Part, Plan, Request, Vague, said
from bird_interact_gym.authoring.synth.records import Body, as_record
from bird_interact_gym.authoring.synth.scopes import draw_scope
from bird_interact_gym.authoring.synth.shapes import SHAPES
from bird_interact_gym.authoring.synth.splits import split_of
from bird_interact_gym.authoring.synth.tokens import count_tokens
from bird_interact_gym.database import Sandbox
from bird_interact_gym.errors import TaskError
from bird_interact_gym.tasks import Task
from bird_interact_gym.tasks.records import parse_record
from bird_interact_gym.tasks.task import Conditions

MOST_ATTEMPTS = 3_000
"""Drafts for one task; more mean that the database has too little to ask about."""
PERSISTENCE = 400
"""Drafts of one sort, query or change, before the other has a chance again."""
FRAME = {0: 175, 1: 500}
"""Tokens of a transcript that are the same for all tasks: schema, coins, calls, verdicts."""
_ALIAS = re.compile(r"\bJOIN \w+ (\w+) ON")


@dataclass(frozen=True, kw_only=True)
class Bench:
    """A database to draw tasks from: its profile, its concepts, and where its SQL runs."""

    profile: Profile
    concepts: Concepts
    sandbox: Sandbox


@dataclass(frozen=True, kw_only=True)
class Made:
    """A verified task: its record in the official form, the task, and what it consists of."""

    record: Mapping[str, Any]
    task: Task
    operations: tuple[str, ...]


def make_task(
    number: int, *, level: Level, split: str, seed: int, benches: Sequence[Bench]
) -> Made:
    """Return task ``number``; TaskError when the databases do not give one."""
    rng = random.Random(f"synth:{level.number}:{split}:{seed}:{number}")
    managed = False
    for attempt in range(MOST_ATTEMPTS):
        if attempt % PERSISTENCE == 0:  # so that what is harder to draw is not drawn less
            managed = rng.random() < level.management
        bench = rng.choice(benches)
        draw = _draw_change if managed else _draw_query
        body = draw(bench, level, split, rng)
        if body is not None and _fits(body, level):
            name = f"synth_l{level.number}_{split}_s{seed}_{number:06d}"
            record = as_record(name, bench.profile.database, body, level)
            line = json.dumps(record, ensure_ascii=False)
            task = parse_record(line, file=Path(f"<{name}>"), line=1)
            return Made(record=record, task=task, operations=body.operations)
    raise TaskError(
        f"no task of level {level.number} came of {MOST_ATTEMPTS} drafts over "
        f"{', '.join(b.profile.database for b in benches)}; give databases with more numeric, "
        "date and category columns, or another level"
    )


def _fits(body: Body, level: Level) -> bool:
    """Whether a solved transcript stays within the level's tokens; answers are estimated."""
    if level.tokens is None:
        return True
    texts = [said(body.request, body.chosen), body.gold, body.follow_up.words, body.follow_up.sql]
    for vague in body.chosen:
        texts += [vague.term, vague.term, vague.snippet, vague.snippet]
    return sum(map(count_tokens, texts)) <= level.tokens - FRAME[level.number]


def _draft(
    bench: Bench, level: Level, rng: random.Random, *, joins: int, needs_category: bool
) -> Draft | None:
    scope = draw_scope(bench.profile, rng, joins=joins, cleaned=level.cleaned)
    if scope is None:
        return None
    conditions = draw_conditions(
        scope,
        bench.concepts.of(scope.base.name),
        rng,
        count=rng.randint(*level.conditions),
        needs_category=needs_category,
    )
    return Draft(
        profile=bench.profile,
        scope=scope,
        conditions=tuple(conditions),
        rng=rng,
        cleaned=level.cleaned,
    )


def _draw_query(bench: Bench, level: Level, split: str, rng: random.Random) -> Body | None:
    kind = rng.choice(sorted(DERIVATIONS))
    shape = rng.choice(level.shapes)
    draft = _draft(
        bench, level, rng, joins=rng.randint(*level.joins), needs_category=kind == "topic_pivot"
    )
    plan = SHAPES[shape](draft) if draft is not None else None
    follow_up = DERIVATIONS[kind](plan, rng) if plan is not None else None
    if plan is None or follow_up is None:
        return None
    gold = plan.query.sql()
    if not _uses_its_joins(gold) or not _can_be_vague(plan.request, level):
        return None
    if split_of((gold, follow_up.sql)) != split:
        return None
    return _verify_query(bench, level, plan, follow_up, rng)


def _can_be_vague(request: Request, level: Level) -> bool:
    """Whether enough parts of a request have vague words, before any SQL is run."""
    return sum(isinstance(p, Part) and bool(p.vague) for p in request) >= level.ambiguities[0]


def _uses_its_joins(sql: str) -> bool:
    """Whether every joined table is named beyond its own join condition."""
    aliases = _ALIAS.findall(sql)
    return all(len(re.findall(rf"(?<![\w.]){alias}\.", sql)) > 1 for alias in aliases)


def _verify_query(
    bench: Bench, level: Level, plan: Plan, follow_up: FollowUp, rng: random.Random
) -> Body | None:
    gold, sandbox = plan.query.sql(), bench.sandbox
    first = verification.run(sandbox, [gold])
    if not verification.answers(first):
        return None
    second = verification.run(sandbox, [follow_up.sql])
    if not verification.answers(second) or any(
        verification.same(second, first, c) for c in (plan.conditions, follow_up.conditions)
    ):
        return None

    def differs(sql: str) -> bool:
        return not verification.same(verification.run(sandbox, [sql]), first, plan.conditions)

    def reads(sql: str) -> bool:
        execution = verification.run(sandbox, [sql])
        return execution.outcome == "ok" and not verification.same(
            execution, first, plan.conditions
        )

    chosen = _choose(plan.request, gold, level, rng, reads)
    if not chosen or not all(differs(sql) for sql in verification.wrong_variants(gold, rng)):
        return None
    return Body(
        gold=gold,
        request=plan.request,
        chosen=chosen,
        conditions=plan.conditions,
        follow_up=follow_up,
        category="Query",
        knowledge=plan.knowledge,
        operations=("select", *plan.operations, *(["join"] if "JOIN" in gold else [])),
    )


def _choose(
    request: Request, gold: str, level: Level, rng: random.Random, reads: Any
) -> tuple[Vague, ...]:
    """Choose ambiguities whose other reading gives another result, at most one a part.

    One at least buys a question, that is, is critical or of knowledge, where there is one.
    """
    parts = [p for p in request if isinstance(p, Part) and p.vague]
    rng.shuffle(parts)
    wanted = rng.randint(*level.ambiguities)
    least = level.ambiguities[0]
    chosen: list[Vague] = []
    terms: set[str] = set()
    for part in parts:
        if len(chosen) >= wanted:
            break
        options = list(part.vague)
        rng.shuffle(options)
        for vague in options:
            other = verification.reading(gold, vague)
            if other is not None and vague.term.lower() not in terms and reads(other):
                chosen.append(vague)
                terms.add(vague.term.lower())
                break
    return tuple(chosen) if len(chosen) >= least else ()


def _draw_change(bench: Bench, level: Level, split: str, rng: random.Random) -> Body | None:
    operation = rng.choice(sorted(CHANGES))
    joins = 0 if operation in ("update", "delete") else rng.randint(*level.joins)
    draft = _draft(bench, level, rng, joins=joins, needs_category=False)
    change = CHANGES[operation](draft) if draft is not None else None
    if change is None or not _uses_its_joins(change.sql):
        return None
    if not _can_be_vague(change.request, level):
        return None
    if split_of((change.sql, change.follow_up.sql)) != split:
        return None
    return _verify_change(bench, level, change, rng)


def _verify_change(bench: Bench, level: Level, change: Change, rng: random.Random) -> Body | None:
    sandbox, before = bench.sandbox, change.preprocess
    first = verification.run(sandbox, [*before, change.sql, change.probe])
    untouched = verification.run(sandbox, [*before, "SELECT 1", change.probe])
    plain = change.follow_up.conditions
    if first.outcome != "ok" or verification.same(first, untouched, plain):
        return None
    second = verification.run(sandbox, [*before, change.sql, change.follow_up.sql])
    if not verification.answers(second):
        return None
    stale = verification.run(sandbox, [*before, change.follow_up.sql])
    if verification.same(second, stale, plain):
        return None

    def differs(sql: str) -> bool:
        execution = verification.run(sandbox, [*before, sql, change.probe])
        return not verification.same(execution, first, plain)

    def reads(sql: str) -> bool:
        execution = verification.run(sandbox, [*before, sql, change.probe])
        return execution.outcome == "ok" and not verification.same(execution, first, plain)

    chosen = _choose(change.request, change.sql, level, rng, reads)
    if not chosen or not all(differs(s) for s in verification.wrong_variants(change.sql, rng)):
        return None
    return Body(
        gold=change.sql,
        request=change.request,
        chosen=chosen,
        conditions=Conditions(),
        follow_up=change.follow_up,
        category="Management",
        knowledge=change.knowledge,
        operations=(change.operation,),
        tests=(test_code(change.probe, first.rows),),
        preprocess=before,
    )
