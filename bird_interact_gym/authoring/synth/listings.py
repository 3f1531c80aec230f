"""Shapes that show rows as they are: lists, the first few, different values, ratios."""

from __future__ import annotations

from dataclasses import replace

from bird_interact_gym.authoring.synth.drafting import (
    DECIMALS,
    Draft,
    field_output,
    label_output,
    sorting,
    tie_break,
)
from bird_interact_gym.authoring.synth.profiles import Field
from bird_interact_gym.authoring.synth.query import Output, Part, Piece, Plan, Swap, Vague
from bird_interact_gym.authoring.synth.wording import LIST_OPENERS
from bird_interact_gym.tasks.task import Conditions


def listing(draft: Draft) -> Plan | None:
    """``SELECT label, field FROM .. WHERE .. ORDER BY ..``."""
    rng, scope = draft.rng, draft.scope
    measures = [f for f in scope.of_kind("number", "date") if not f.nulls]
    shown = rng.choice(measures) if measures and rng.random() < 0.7 else None
    outputs = [label_output(scope)] + ([field_output(shown)] if shown else [])
    query = draft.rows(*outputs)
    names = " and ".join(o.words for o in outputs)
    request: list[Piece] = [rng.choice(LIST_OPENERS), f" the {names} of the {scope.base.many}"]
    request += draft.kept
    ordered = shown is not None and rng.random() < 0.6
    if ordered and shown is not None:
        order, part = sorting(shown.sql, shown.words, *tie_break(draft, shown), rng)
        query = replace(query, order=order)
        request.append(part)
    variants = tuple(
        Swap(
            query=replace(query, outputs=(label_output(scope), field_output(other))),
            words=f"instead show each one's {scope.label.words} and {other.words}",
        )
        for other in scope.fields
        if other is not shown and other.kind != "label"
    )
    return draft.plan(
        "listing",
        query,
        (*request, "."),
        conditions=Conditions(order=ordered),
        variants=variants,
        operations=("filter", *(["sort"] if ordered else [])),
    )


def top(draft: Draft) -> Plan | None:
    """``SELECT .. ORDER BY .. DESC LIMIT n``: by which measure is left open."""
    rng, scope = draft.rng, draft.scope
    numbers = [f for f in scope.of_kind("number") if not f.nulls and len(set(f.values)) > 3]
    if len(numbers) < 2:
        return None
    by, other = rng.sample(numbers, 2)
    tie, _ = tie_break(draft, by)
    size = rng.randint(2, 8) if scope.base.rows > 20 else rng.randint(2, 3)
    outputs = (
        (label_output(scope), field_output(by)) if rng.random() < 0.4 else (label_output(scope),)
    )
    query = replace(draft.rows(*outputs), order=_descending(by, tie), limit=size)
    part = _first(draft, size, by, other)
    names = " and ".join(o.words for o in outputs)
    kept: tuple[Piece, ...] = (" among those", *draft.kept) if draft.conditions else ()
    request = (rng.choice(LIST_OPENERS), f" the {names} of the ", part, *kept, "; best first.")
    variants = tuple(
        Swap(
            query=replace(query, outputs=(label_output(scope), field_output(f))),
            words=f"show their {scope.label.words} and {f.words}",
        )
        for f in scope.fields
        if f.kind != "label" and f is not by
    )
    return draft.plan(
        "top",
        query,
        request,
        conditions=Conditions(order=True),
        variants=variants,
        operations=("filter", "sort", "limit"),
    )


def _descending(field: Field, tie: str) -> tuple[str, ...]:
    return tuple(filter(None, (f"{field.sql} DESC", tie)))


def _first(draft: Draft, size: int, by: Field, other: Field) -> Part:
    """Return the words for the first few by a measure; vague, they might mean another one."""
    many = draft.scope.base.many
    tie, tie_words = tie_break(draft, by)
    ties = f" (ties by {tie_words})" if tie else ""
    word = draft.rng.choice(("top", "leading", "foremost"))
    vague = Vague(
        kind="critical",
        type="intent_ambiguity",
        term=f"{word} {size}",
        words=f"{word} {size} {many}",
        snippet=f"ORDER BY {', '.join(_descending(by, tie))}",
        alternative=f"ORDER BY {', '.join(_descending(other, tie))}",
    )
    return Part(clear=f"{size} {many} with the highest {by.words}{ties}", vague=(vague,))


def distinct(draft: Draft) -> Plan | None:
    """``SELECT DISTINCT category FROM .. WHERE ..``."""
    rng, scope = draft.rng, draft.scope
    used = {c.field.sql for c in draft.conditions if c.field}
    choices = [f for f in scope.of_kind("category") if f.sql not in used]
    if not choices:
        return None
    field = rng.choice(choices)
    output = field_output(field)
    vague = Vague(
        kind="non_critical",
        type="distinct_ambiguity",
        term=f"{field.words} values",
        words=f"the {field.words} values",
        snippet=f"SELECT DISTINCT {output.sql}",
        alternative=f"SELECT {output.sql}",
    )
    part = Part(clear=f"each different {field.words} once", vague=(vague,))
    query = replace(draft.rows(output), distinct=True)
    request = (
        rng.choice(LIST_OPENERS), " ", part, f" of the {scope.base.many}", *draft.kept, ".",
    )  # fmt: skip
    variants = tuple(
        Swap(
            query=replace(query, outputs=(field_output(f),)),
            words=f"show each different {f.words} once instead",
        )
        for f in scope.of_kind("category", "flag")
        if f is not field
    )
    return draft.plan(
        "distinct", query, request, variants=variants, operations=("filter", "distinct")
    )


def ratio(draft: Draft) -> Plan | None:
    """``SELECT label, CASE WHEN b = 0 THEN 0 ELSE a / b END``: the zero is left open."""
    rng, scope = draft.rng, draft.scope
    below = [f for f in scope.of_kind("number") if f.zeros]
    above = [f for f in scope.of_kind("number") if not f.nulls]
    pairs = [(a, b) for a in above for b in below if a is not b and a.table == b.table]
    if not pairs:
        return None
    upper, lower = rng.choice(pairs)
    sql, part = _divided(upper, lower)
    output = Output(sql=f"{sql} AS ratio", name="ratio", words="ratio", numeric=True)
    request = (
        rng.choice(LIST_OPENERS), f" the {scope.label.words} and ", part,
        f" of the {scope.base.many}", *draft.kept, ".",
    )  # fmt: skip
    variants = tuple(
        Swap(
            query=draft.rows(label_output(scope), field_output(f)),
            words=f"leave the ratio out and show the {scope.label.words} and {f.words}",
        )
        for f in (upper, lower)
    )
    return draft.plan(
        "ratio",
        draft.rows(label_output(scope), output),
        request,
        conditions=Conditions(decimal=DECIMALS),
        variants=variants,
        operations=("filter", "arithmetic"),
    )


def _divided(upper: Field, lower: Field) -> tuple[str, Part]:
    """Divide two measures; without saying so, nothing stands where the lower one is 0."""
    divisor = lower.sql if lower.plain else f"({lower.sql})"
    sql = f"CASE WHEN {divisor} = 0 THEN 0 ELSE ROUND(1.0 * {upper.sql} / {divisor}, 2) END"
    words = f"{upper.words} per {lower.words}"
    vague = Vague(
        kind="non_critical",
        type="divide_zero_ambiguity",
        term=words,
        words=f"{words} to 2 decimals",
        snippet=sql,
        alternative=f"ROUND(1.0 * {upper.sql} / NULLIF({divisor}, 0), 2)",
    )
    return sql, Part(clear=f"{words} to 2 decimals, 0 where {lower.words} is 0,", vague=(vague,))
