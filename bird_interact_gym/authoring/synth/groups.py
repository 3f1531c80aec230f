"""Shapes of a figure for each group: counts, averages, shares, and children of each parent."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bird_interact_gym.authoring.synth.conditions import on_field
from bird_interact_gym.authoring.synth.drafting import (
    DECIMALS,
    FIGURES,
    Draft,
    field_output,
    group_keys,
    measure_part,
    rounded,
    sorting,
)
from bird_interact_gym.authoring.synth.profiles import Field, Link, Table
from bird_interact_gym.authoring.synth.query import Output, Part, Piece, Plan, Query, Swap, Vague
from bird_interact_gym.authoring.synth.scopes import lone_links
from bird_interact_gym.authoring.synth.wording import LIST_OPENERS
from bird_interact_gym.tasks.task import Conditions


def grouped(draft: Draft) -> Plan | None:
    """``SELECT category, COUNT(*) .. GROUP BY category ORDER BY ..``."""
    rng, scope = draft.rng, draft.scope
    used = {c.field.sql for c in draft.conditions if c.field}
    groups = [f for f in scope.of_kind("category") if f.sql not in used]
    if not groups:
        return None
    by = rng.choice(groups)
    many = scope.base.many
    numbers = [f for f in scope.of_kind("number") if len(set(f.values)) > 3]
    figure, piece, decimal = _count_or_average(numbers, many, rng)
    order, part = sorting(figure.name, f"that {figure.words}", by.sql, by.words, rng)
    query = replace(draft.rows(field_output(by), figure), group=(by.sql,), order=order)
    having: tuple[Piece, ...] = ()
    if scope.joins and rng.random() < 0.4:
        least = rng.randint(2, 6)
        query = replace(query, having=(f"COUNT(*) >= {least}",))
        clear = f" that has at least {least} {many}"
        having = (_enough(clear, " that have", "enough cases", least, least * 3),)
    request = (
        rng.choice(LIST_OPENERS), " ", piece, f" for each {by.words}", *having,
        ", looking at " + many, *draft.kept, part, ".",
    )  # fmt: skip
    lead, tail = f"for each {by.words} show the", " in place of the figure"
    variants = tuple(swap for f in numbers for swap in _extremes(query, f, lead, tail))
    return draft.plan(
        "grouped",
        query,
        request,
        conditions=Conditions(order=True, decimal=decimal),
        variants=variants,
        operations=("filter", "aggregate", "group", "sort", *(["having"] if having else [])),
    )


def _count_or_average(
    numbers: Sequence[Field], many: str, rng: random.Random
) -> tuple[Output, Piece, int]:
    """Return a figure of each group, how to speak of it, and the decimals that count."""
    if numbers and rng.random() < 0.5:
        field = rng.choice(numbers)
        sql, piece = rounded(f"AVG({field.sql})", f"average {field.words}", rng)
        average = Output(sql=f"{sql} AS average", name="average", words="average", numeric=True)
        return average, piece, DECIMALS
    total = Output(sql="COUNT(*) AS total", name="total", words="total", numeric=True)
    return total, f"the number of {many}", -1


def _enough(clear: str, lead: str, term: str, least: int, other: int) -> Part:
    """Return the words for groups of ``least`` rows or more; vague, they might mean ``other``."""
    vague = Vague(
        kind="critical",
        type="semantic_ambiguity",
        term=term,
        words=f"{lead} {term}",
        snippet=f"HAVING COUNT(*) >= {least}",
        alternative=f"HAVING COUNT(*) >= {other}",
    )
    return Part(clear=clear, vague=(vague,))


def _extremes(query: Query, field: Field, lead: str, tail: str = "") -> Iterator[Swap]:
    """Yield the query with the highest and with the lowest of a field as its last figure."""
    *kept, last = query.outputs
    for function, words in (("MAX", "highest"), ("MIN", "lowest")):
        figure = Output(sql=f"{function}({field.sql}) AS {last.name}", name=last.name, words=words)
        yield Swap(
            query=replace(query, outputs=(*kept, figure)),
            words=f"{lead} {words} {field.words}{tail}",
        )


def grouped_figures(draft: Draft) -> Plan | None:
    """Two figures for each group that has enough rows."""
    rng, scope = draft.rng, draft.scope
    keys, numbers = group_keys(draft), draft.measures()
    if not keys or not numbers:
        return None
    by, field = rng.choice(keys), rng.choice(numbers)
    many, least = scope.base.many, rng.randint(2, 8)
    function = rng.choice(("AVG", "SUM"))
    raw = f"{function}({field.sql})"
    sql, figure = rounded(raw, f"{FIGURES[function]} figure", rng)
    number = Output(sql="COUNT(*) AS total", name="total", words="number", numeric=True)
    value = Output(sql=f"{sql} AS figure", name="figure", words="figure", numeric=True)
    order, part = sorting("figure", "figure", by.sql, by.words, rng)
    query = replace(
        draft.rows(field_output(by), number, value),
        group=(by.sql,),
        having=(f"COUNT(*) >= {least}",),
        order=order,
    )
    word = rng.choice(("enough", "a fair number of", "plenty of", "a good many"))
    clear = f"with at least {least} {many}"
    enough = _enough(clear, "with", f"{word} {many}", least, least * 4)
    request = (
        rng.choice(LIST_OPENERS), f" for each {by.words} ", enough, f" the number of {many} and ",
        figure, " of the ", measure_part(draft, field), ", over ", many, *draft.kept, part, ".",
    )  # fmt: skip
    return draft.plan(
        "grouped_figures",
        query,
        request,
        conditions=Conditions(order=True, decimal=DECIMALS),
        variants=tuple(_extremes(query, field, "make the figure the")),
        operations=("filter", "group", "aggregate", "having", "sort"),
    )


def share(draft: Draft) -> Plan | None:
    """The percentage of rows that meet a further condition, by category."""
    rng, scope = draft.rng, draft.scope
    used = {c.field.sql for c in draft.conditions if c.field}
    groups = [f for f in group_keys(draft) if f.sql not in used]
    fields = [f for f in scope.of_kind("number", "flag", "date") if f.sql not in used]
    if not groups or not fields:
        return None
    by, met = rng.choice(groups), on_field(rng.choice(fields), scope, rng)
    many = scope.base.many
    sql, percentage = _percentage(met.sql, many)
    output = Output(sql=f"{sql} AS share", name="share", words="share", numeric=True)
    order, part = sorting("share", "share", by.sql, by.words, rng)
    query = replace(draft.rows(field_output(by), output), group=(by.sql,), order=order)
    request = (
        rng.choice(LIST_OPENERS), f" for each {by.words} ", percentage, " ", met.part,
        ", out of all ", many, *draft.kept, part, ".",
    )  # fmt: skip
    counted = Output(
        sql=f"COUNT(*) FILTER (WHERE {met.sql}) AS share", name="share", words="number"
    )
    variants = (
        Swap(
            query=replace(query, outputs=(field_output(by), counted)),
            words="give me the plain number of them in place of the percentage",
        ),
    )
    return draft.plan(
        "share",
        query,
        request,
        conditions=Conditions(order=True, decimal=DECIMALS),
        variants=variants,
        operations=("filter", "group", "aggregate", "conditional", "sort"),
    )


def _percentage(condition: str, many: str) -> tuple[str, Part]:
    """Return the percentage of rows that meet a condition; its decimals may be left open."""
    figure = f"100.0 * COUNT(*) FILTER (WHERE {condition}) / COUNT(*)"
    sql = f"ROUND({figure}, {DECIMALS})"
    vague = Vague(
        kind="non_critical",
        type="decimal_ambiguity",
        term=f"percentage of {many}",
        words=f"the percentage of {many}",
        snippet=sql,
        alternative=f"ROUND({figure}, 0)",
    )
    return sql, Part(clear=f"the percentage (2 decimals) of {many}", vague=(vague,))


def per_parent(draft: Draft) -> Plan | None:
    """Children counted for each parent; whether parents without any appear is left open."""
    rng, scope = draft.rng, draft.scope
    links = lone_links(draft.profile, scope.base)
    if not links:
        return None
    link = rng.choice(links)
    parent, many = draft.profile.tables[link.target], scope.base.many
    label = _of_parent(parent.label)
    order, part = sorting("total", "number", label.sql, label.words, rng)
    query = replace(_children(draft, link, parent), order=order)
    clear = _each(parent, f"kept_{scope.base.name}")
    request: tuple[Piece, ...] = (
        rng.choice(LIST_OPENERS), f" the {label.words} and the number of {many} ", clear,
        f", counting {many}", *draft.kept, part, ".",
    )  # fmt: skip
    if not draft.conditions:
        request = (*request[:3], part, ".")
    variants = tuple(
        Swap(
            query=replace(query, outputs=(first, *query.outputs), group=(*query.group, first.sql)),
            words=f"put the {parent.one}'s {first.words} in front of each row",
        )
        for first in (_of_parent(f) for f in parent.fields if f.kind != "label")
    )
    return draft.plan(
        "per_parent",
        query,
        request,
        conditions=Conditions(order=True),
        variants=variants,
        operations=("filter", "join", "group", "aggregate", "cte", "sort"),
    )


def _of_parent(field: Field) -> Output:
    return Output(sql=field.sql.replace("@.", "p."), name=field.column, words=field.words)


def _children(draft: Draft, link: Link, parent: Table) -> Query:
    """Return the query that counts the draft's rows for each parent, for some 0."""
    base, key = draft.scope.base, draft.scope.key
    alias = key.rpartition(".")[0]
    column = f"{alias}.{link.column}" if alias else link.column
    kept = draft.rows(
        Output(sql=key, name=base.key, words=""), Output(sql=column, name=link.column, words="")
    )
    name, label = f"kept_{base.name}", _of_parent(parent.label)
    total = f"COUNT(k.{base.key}) AS total"
    return Query(
        outputs=(label, Output(sql=total, name="total", words="number", numeric=True)),
        source=f"{parent.name} p\nLEFT JOIN {name} k ON k.{link.column} = p.{link.target_column}",
        group=tuple(dict.fromkeys((f"p.{parent.key}", label.sql))),
        inner=(name, kept),
    )


def _each(parent: Table, children: str) -> Part:
    """Return the words for every parent; whether also those without children may be left open."""
    vague = Vague(
        kind="non_critical",
        type="join_ambiguity",
        term=f"the {parent.many}",
        words=f"for the {parent.many}",
        snippet=f"LEFT JOIN {children}",
        alternative=f"JOIN {children}",
    )
    return Part(clear=f"for each {parent.one}, also those without any", vague=(vague,))
