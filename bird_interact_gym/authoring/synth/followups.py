"""Follow-ups, derived from the first request by type (paper H.6, Table 8)."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bird_interact_gym.authoring.synth.conditions import on_field
from bird_interact_gym.authoring.synth.query import Output, Plan, Query
from bird_interact_gym.authoring.synth.wording import FOLLOW_ONLY, FOLLOW_PIVOT, compare
from bird_interact_gym.tasks.task import Conditions

FOLLOW_UP_TYPES = (
    "constraint_change",
    "topic_pivot",
    "attribute_change",
    "result_based",
    "aggregation",
    "object_dependent",
)


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """The second request: its words, its gold, and how the result is compared."""

    type: str
    words: str
    sql: str
    conditions: Conditions
    category: str = "Query"


Deriving = Callable[[Plan, random.Random], FollowUp | None]


def constraint_change(plan: Plan, rng: random.Random) -> FollowUp | None:
    """Tighten the first request by a condition more, or relax it by one less."""
    where = plan.query.core_where()
    if len(where) > 1 and rng.random() < 0.25:
        return None
    fields = [
        f
        for f in plan.scope.fields
        if f.kind != "label" and not any(f.column in condition for condition in where)
    ]
    if not fields:
        return None
    condition = on_field(rng.choice(fields), plan.scope, rng)
    words = rng.choice(FOLLOW_ONLY).format(e=plan.scope.base.many, c=condition.part.clear)
    query = plan.query.with_core_where((*where, condition.sql))
    return FollowUp(
        type="constraint_change", words=words, sql=query.sql(), conditions=plan.conditions
    )


def topic_pivot(plan: Plan, rng: random.Random) -> FollowUp | None:
    """Ask the same of another value."""
    if not plan.pivots:
        return None
    field, old, _ = rng.choice(plan.pivots)
    value = next((v for v in field.values if old.endswith(f"'{v}'")), None)
    others = [v for v in field.values if v != value]
    if value is None or not others:
        return None
    new = rng.choice(others)
    changed = f"{field.sql} = '{new}'"
    where = tuple(changed if c == old else c for c in plan.query.core_where())
    words = rng.choice(FOLLOW_PIVOT).format(
        a=f"{field.words} '{value}'", b=f"{field.words} '{new}'"
    )
    query = plan.query.with_core_where(where)
    return FollowUp(type="topic_pivot", words=words, sql=query.sql(), conditions=plan.conditions)


def attribute_change(plan: Plan, rng: random.Random) -> FollowUp | None:
    """Ask for other columns or another figure."""
    if not plan.variants:
        return None
    swap = rng.choice(plan.variants)
    lead = rng.choice(
        ("Keep that, but {}.", "Now {}.", "Could you {}?", "Same again, but {}.", "Please {}.")
    )
    order = bool(swap.query.order)
    conditions = replace(plan.conditions, order=order)
    return FollowUp(
        type="attribute_change",
        words=lead.format(swap.words),
        sql=swap.query.sql(),
        conditions=conditions,
    )


def result_based(plan: Plan, rng: random.Random) -> FollowUp | None:
    """Drill into the first result: what lies above its average, or a breakdown."""
    numeric = [o for o in plan.query.outputs if o.numeric]
    if plan.scalar:
        return _breakdown(plan, rng)
    if not numeric:
        return _details(plan, rng)
    by = rng.choice(numeric)
    first = replace(plan.query, order=(), limit=None) if plan.query.limit is None else plan.query
    keys = ", ".join(o.name for o in plan.query.outputs)
    above = rng.random() < 0.6
    sql = (
        f"WITH result AS (\n{_nested(first)}\n)\nSELECT {keys} FROM result "
        f"WHERE {by.name} {'>' if above else '<'} (SELECT AVG({by.name}) FROM result)"
    )
    side = "above" if above else "below"
    words = rng.choice(
        (
            "Of that result, keep only the rows whose {w} is {s} the average {w} in it.",
            "Which of these rows have a {w} {s} the average of the list? Keep the columns.",
            "From that list I only want the rows with {w} {s} the list's own average.",
        )
    ).format(w=by.words, s=side)
    return FollowUp(
        type="result_based",
        words=words,
        sql=sql,
        conditions=replace(plan.conditions, order=False),
    )


def _nested(query: Query) -> str:
    return query.sql()


def _breakdown(plan: Plan, rng: random.Random) -> FollowUp | None:
    where = plan.query.core_where()
    groups = [
        f
        for f in plan.scope.of_kind("category")
        if not any(f.column in condition for condition in where)
    ]
    if not groups:
        return None
    by = rng.choice(groups)
    key = Output(sql=by.sql, name=by.column, words=by.words)
    query = replace(plan.query, outputs=(key, *plan.query.outputs), group=(by.sql,))
    words = rng.choice(
        ("Break that down by {}.", "Split that figure by {}.", "Show me the same for each {}.")
    ).format(by.words)
    return FollowUp(type="result_based", words=words, sql=query.sql(), conditions=plan.conditions)


def _details(plan: Plan, rng: random.Random) -> FollowUp | None:
    """Show another field of what was listed, in its own table."""
    if plan.query.outputs[0].sql != plan.scope.label.sql or plan.query.inner is not None:
        return None
    base = plan.scope.base
    fields = [f for f in base.fields if f.kind in ("number", "date")]
    if not fields:
        return None
    field = rng.choice(fields)
    label = base.label.sql.replace("@.", "")
    inner = replace(plan.query, outputs=plan.query.outputs[:1])
    value = field.values[len(field.values) // 2]
    bound = compare(field, ">=", value, rng)
    shown = value if field.kind == "number" else f"'{value}'"
    sql = (
        f"SELECT {label}, {field.sql.replace('@.', '')} FROM {base.name} WHERE {label} IN ("
        f"{inner.sql()}) AND {field.sql.replace('@.', '')} >= {shown}"
    )
    words = rng.choice(("From that list,", "Of those,", "Among the ones you found,"))
    return FollowUp(
        type="result_based",
        words=f"{words} show the {base.label.words} and {field.words} of the ones {bound}.",
        sql=sql,
        conditions=Conditions(),
    )


def aggregation(plan: Plan, rng: random.Random) -> FollowUp | None:
    """Boil the first result down to one value."""
    if plan.scalar:
        label = plan.scope.label
        sql = replace(
            plan.query,
            outputs=(
                Output(sql=f"STRING_AGG({label.sql}::text, ', ' ORDER BY {label.sql})", name="list",
                       words="list"),
            ),
        ).sql()  # fmt: skip
        words = rng.choice(
            (
                "Write the {l} of all of them in one line, with ', ' between, in order of {l}.",
                "Join their {l} values with ', ' into one text, sorted by {l}.",
            )
        ).format(l=label.words)
        return FollowUp(type="aggregation", words=words, sql=sql, conditions=Conditions())
    numeric = [o for o in plan.query.outputs if o.numeric]
    if numeric and rng.random() < 0.6:
        by = rng.choice(numeric)
        function, word = rng.choice((("AVG", "average"), ("MAX", "highest"), ("MIN", "lowest")))
        figure = f"{function}({by.name})"
        sql = f"SELECT {figure} FROM (\n{plan.query.sql()}\n) AS result"
        words = rng.choice(("What is the {w} {n} in that result?", "Give me its {w} {n} alone."))
        return FollowUp(
            type="aggregation",
            words=words.format(w=word, n=by.words),
            sql=sql,
            conditions=Conditions(),
        )
    sql = f"SELECT COUNT(*) FROM (\n{plan.query.sql()}\n) AS result"
    words = rng.choice(
        ("How many rows is that?", "Just count them.", "How many are on that list?",
         "Give me only the number of rows in it.")
    )  # fmt: skip
    return FollowUp(type="aggregation", words=words, sql=sql, conditions=Conditions())


DERIVATIONS: Mapping[str, Deriving] = {
    "constraint_change": constraint_change,
    "topic_pivot": topic_pivot,
    "attribute_change": attribute_change,
    "result_based": result_based,
    "aggregation": aggregation,
}
