"""Shapes of a figure for each group: counts, averages, shares, and children of each parent."""

from __future__ import annotations

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
from bird_interact_gym.authoring.synth.query import Output, Part, Piece, Plan, Query, Swap, Vague
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
    counted = Output(sql="COUNT(*) AS total", name="total", words="total", numeric=True)
    numbers = [f for f in scope.of_kind("number") if len(set(f.values)) > 3]
    piece: Piece = f"the number of {many}"
    decimal = -1
    if numbers and rng.random() < 0.5:
        field = rng.choice(numbers)
        sql, piece = rounded(f"AVG({field.sql})", f"average {field.words}", rng)
        counted = Output(sql=f"{sql} AS average", name="average", words="average", numeric=True)
        decimal = DECIMALS
    key = field_output(by)
    order, part = sorting(counted.name, f"that {counted.words}", by.sql, by.words, rng)
    query = replace(draft.rows(key, counted), group=(by.sql,), order=order)
    having: tuple[Piece, ...] = ()
    if scope.joins and rng.random() < 0.4:
        least = rng.randint(2, 6)
        query = replace(query, having=(f"COUNT(*) >= {least}",))
        vague = Vague(
            kind="critical",
            type="semantic_ambiguity",
            term="enough cases",
            words=" that have enough cases",
            snippet=f"HAVING COUNT(*) >= {least}",
            alternative=f"HAVING COUNT(*) >= {least * 3}",
        )
        having = (Part(clear=f" that has at least {least} {many}", vague=(vague,)),)
    request = (
        rng.choice(LIST_OPENERS), " ", piece, f" for each {by.words}", *having,
        ", looking at " + many, *draft.kept, part, ".",
    )  # fmt: skip
    variants = tuple(
        Swap(
            query=replace(
                query,
                outputs=(
                    key,
                    Output(sql=f"{fn}({f.sql}) AS {counted.name}", name=counted.name, words=w),
                ),
            ),
            words=f"for each {by.words} show the {w} {f.words} in place of the figure",
        )
        for f in numbers
        for fn, w in (("MAX", "highest"), ("MIN", "lowest"))
    )
    return draft.plan(
        "grouped",
        query,
        request,
        conditions=Conditions(order=True, decimal=decimal),
        variants=variants,
        operations=("filter", "aggregate", "group", "sort", *(["having"] if having else [])),
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
    vague = Vague(
        kind="critical",
        type="semantic_ambiguity",
        term=f"{word} {many}",
        words=f"with {word} {many}",
        snippet=f"HAVING COUNT(*) >= {least}",
        alternative=f"HAVING COUNT(*) >= {least * 4}",
    )
    enough = Part(clear=f"with at least {least} {many}", vague=(vague,))
    request = (
        rng.choice(LIST_OPENERS), f" for each {by.words} ", enough, f" the number of {many} and ",
        figure, " of the ", measure_part(draft, field), ", over ", many, *draft.kept, part, ".",
    )  # fmt: skip
    variants = tuple(
        Swap(
            query=replace(
                query,
                outputs=(
                    *query.outputs[:2],
                    Output(sql=f"{fn}({field.sql}) AS figure", name="figure", words=w),
                ),
            ),
            words=f"make the figure the {w} {field.words}",
        )
        for fn, w in (("MAX", "highest"), ("MIN", "lowest"))
    )
    return draft.plan(
        "grouped_figures",
        query,
        request,
        conditions=Conditions(order=True, decimal=DECIMALS),
        variants=variants,
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
    figure = f"100.0 * COUNT(*) FILTER (WHERE {met.sql}) / COUNT(*)"
    sql = f"ROUND({figure}, {DECIMALS})"
    vague = Vague(
        kind="non_critical",
        type="decimal_ambiguity",
        term=f"percentage of {many}",
        words=f"the percentage of {many}",
        snippet=sql,
        alternative=f"ROUND({figure}, 0)",
    )
    rounding = Part(clear=f"the percentage (2 decimals) of {many}", vague=(vague,))
    output = Output(sql=f"{sql} AS share", name="share", words="share", numeric=True)
    order, part = sorting("share", "share", by.sql, by.words, rng)
    query = replace(draft.rows(field_output(by), output), group=(by.sql,), order=order)
    request = (
        rng.choice(LIST_OPENERS), f" for each {by.words} ", rounding, " ", met.part,
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


def per_parent(draft: Draft) -> Plan | None:
    """Children counted for each parent; whether parents without any appear is left open."""
    rng, scope = draft.rng, draft.scope
    targets = [link.target for link in scope.base.links]
    links = [
        link
        for link in scope.base.links
        if link.target in draft.profile.tables and targets.count(link.target) == 1
    ]
    if not links:
        return None
    link = rng.choice(links)
    parent, many = draft.profile.tables[link.target], scope.base.many
    alias = scope.key.rpartition(".")[0]
    column = f"{alias}.{link.column}" if alias else link.column
    kept = draft.rows(
        Output(sql=scope.key, name=scope.base.key, words=""),
        Output(sql=column, name=link.column, words=""),
    )
    name = f"kept_{scope.base.name}"
    label = parent.label.sql.replace("@.", "p.")
    total = Output(sql=f"COUNT(k.{scope.base.key}) AS total", name="total", words="number")
    order, part = sorting("total", "number", label, parent.label.words, rng)
    query = Query(
        outputs=(Output(sql=label, name=parent.label.column, words=parent.label.words),
                 replace(total, numeric=True)),
        source=f"{parent.name} p\nLEFT JOIN {name} k ON k.{link.column} = p.{link.target_column}",
        group=tuple(dict.fromkeys((f"p.{parent.key}", label))),
        order=order,
        inner=(name, kept),
    )  # fmt: skip
    vague = Vague(
        kind="non_critical",
        type="join_ambiguity",
        term=f"the {parent.many}",
        words=f"for the {parent.many}",
        snippet=f"LEFT JOIN {name}",
        alternative=f"JOIN {name}",
    )
    clear = Part(clear=f"for each {parent.one}, also those without any", vague=(vague,))
    request: tuple[Piece, ...] = (
        rng.choice(LIST_OPENERS), f" the {parent.label.words} and the number of {many} ", clear,
        f", counting {many}", *draft.kept, part, ".",
    )  # fmt: skip
    if not draft.conditions:
        request = (*request[:3], part, ".")
    variants = tuple(
        Swap(
            query=replace(
                query,
                outputs=(Output(sql=f.sql.replace("@.", "p."), name=f.column, words=f.words),
                         *query.outputs),
                group=(*query.group, f.sql.replace("@.", "p.")),
            ),
            words=f"put the {parent.one}'s {f.words} in front of each row",
        )
        for f in parent.fields
        if f.kind != "label"
    )  # fmt: skip
    return draft.plan(
        "per_parent",
        query,
        request,
        conditions=Conditions(order=True),
        variants=variants,
        operations=("filter", "join", "group", "aggregate", "cte", "sort"),
    )
