"""Shapes of requests that need a join, a window or a common table expression."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bird_interact_gym.authoring.synth.conditions import on_field
from bird_interact_gym.authoring.synth.profiles import Field
from bird_interact_gym.authoring.synth.query import Output, Part, Piece, Plan, Query, Swap, Vague
from bird_interact_gym.authoring.synth.shapes import (
    DECIMALS,
    SIMPLE_SHAPES,
    Draft,
    Shape,
    field_output,
    rounded,
    sorting,
)
from bird_interact_gym.authoring.synth.wording import LIST_OPENERS
from bird_interact_gym.tasks.task import Conditions

_FIGURES = {"AVG": "average", "SUM": "total", "MAX": "highest", "MIN": "lowest"}


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


def share(draft: Draft) -> Plan | None:
    """The percentage of rows that meet a further condition, by category."""
    rng, scope = draft.rng, draft.scope
    used = {c.field.sql for c in draft.conditions if c.field}
    groups = [f for f in _keys(draft) if f.sql not in used]
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


def _keys(draft: Draft) -> list[Field]:
    """Return what rows can be grouped by: categories, and the labels of joined tables."""
    base = draft.scope.base.name
    return [
        f
        for f in draft.scope.fields
        if f.kind == "category" or (f.kind == "label" and f.table != base)
    ]


def _measure(draft: Draft, field: Field) -> Part:
    """Name a measure; a unit that is not said is a semantic ambiguity."""
    cleaned = field.cleaned
    if cleaned is None or cleaned.naive is None:
        return Part(clear=field.words)
    alias = field.sql.partition("substring(")[2].partition(f"{field.column} ")[0]
    bare = field.words.partition(" in ")[0] + field.words.partition(" of the ")[1] * 0
    vague = Vague(
        kind="critical",
        type="semantic_ambiguity",
        term=f"{bare} as recorded",
        words=f"{bare} as recorded",
        snippet=field.sql,
        alternative=cleaned.naive.replace("@.", alias),
    )
    return Part(clear=field.words, vague=(vague,))


def grouped_figures(draft: Draft) -> Plan | None:
    """Two figures for each group that has enough rows."""
    rng, scope = draft.rng, draft.scope
    keys, numbers = _keys(draft), draft.measures()
    if not keys or not numbers:
        return None
    by, field = rng.choice(keys), rng.choice(numbers)
    many, least = scope.base.many, rng.randint(2, 8)
    function = rng.choice(("AVG", "SUM"))
    raw = f"{function}({field.sql})"
    sql, figure = rounded(raw, f"{_FIGURES[function]} figure", rng)
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
        figure, " of the ", _measure(draft, field), ", over ", many, *draft.kept, part, ".",
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


def above_average(draft: Draft) -> Plan | None:
    """Groups whose figure lies above that of all groups; mean or median is left open."""
    rng, scope = draft.rng, draft.scope
    keys, numbers = _keys(draft), draft.measures()
    if not keys or not numbers:
        return None
    by, field = rng.choice(keys), rng.choice(numbers)
    function = rng.choice(("AVG", "SUM", "MAX"))
    key = field_output(by)
    inner = replace(
        draft.rows(key, Output(sql=f"{function}({field.sql}) AS figure", name="figure", words="")),
        group=(by.sql,),
    )
    sql, figure = rounded("figure", f"{_FIGURES[function]} figure", rng)
    outer_key = Output(sql=key.name, name=key.name, words=by.words)
    value = Output(sql=f"{sql} AS rounded_figure", name="rounded_figure", words="figure",
                   numeric=True)  # fmt: skip
    order, part = sorting("figure", "figure", key.name, by.words, rng)
    query = Query(
        outputs=(outer_key, value),
        source="figures",
        where=("figure > (SELECT AVG(figure) FROM figures)",),
        order=order,
        inner=("figures", inner),
    )
    norm = rng.choice(("norm", "middle", "ordinary"))
    vague = Vague(
        kind="critical",
        type="lexical_ambiguity",
        term=f"above the {norm}",
        words=f"where that lies above the {norm}",
        snippet="SELECT AVG(figure) FROM figures",
        alternative="SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY figure) FROM figures",
    )
    above = Part(clear="where that is above the mean of all groups", vague=(vague,))
    request = (
        rng.choice(LIST_OPENERS), " ", figure, f" by {by.words}, taking the {_FIGURES[function]} ",
        _measure(draft, field), f" of the {scope.base.many}", *draft.kept, ", ", above, part, ".",
    )  # fmt: skip
    variants = tuple(
        Swap(query=_with_figure(query, f"{fn}({field.sql})"), words=f"use the {w} {field.words}")
        for fn, w in _FIGURES.items()
        if fn != function
    )
    return draft.plan(
        "above_average",
        query,
        request,
        conditions=Conditions(order=True, decimal=DECIMALS),
        variants=variants,
        operations=("filter", "group", "aggregate", "cte", "subquery", "sort"),
    )


def _with_figure(query: Query, figure: str) -> Query:
    assert query.inner is not None
    name, inner = query.inner
    output = Output(sql=f"{figure} AS figure", name="figure", words="")
    return replace(query, inner=(name, replace(inner, outputs=(inner.outputs[0], output))))


def best_of_group(draft: Draft) -> Plan | None:
    """The first few of every group by a window function."""
    rng, scope = draft.rng, draft.scope
    keys, numbers = _keys(draft), draft.measures(nulls=False)
    if not keys or not numbers:
        return None
    by, field = rng.choice(keys), rng.choice(numbers)
    others = [f for f in scope.of_kind("number") if f.sql != field.sql and not f.nulls]
    size = rng.randint(1, 3)
    function, other_function = rng.sample(("RANK", "DENSE_RANK"), 2)
    key, measure = field_output(by), field_output(field)
    window = f"OVER (PARTITION BY {by.sql} ORDER BY {field.sql} DESC)"
    inner = draft.rows(
        key,
        Output(sql=f"{scope.label.sql} AS item", name="item", words=scope.label.words),
        measure,
        Output(sql=f"{function}() {window} AS place", name="place", words="rank"),
    )
    query = Query(
        outputs=(
            Output(sql=key.name, name=key.name, words=by.words),
            Output(sql="item", name="item", words=scope.label.words),
            Output(sql="place", name="place", words="rank", numeric=True),
        ),
        source="ranked",
        where=(f"place <= {size}",),
        order=(key.name, "place", "item"),
        inner=("ranked", inner),
    )
    gaps = "a gap after ties" if function == "RANK" else "no gap after ties"
    tie = Vague(
        kind="non_critical",
        type="rank_ambiguity",
        term="rank",
        words="and the rank",
        snippet=f"{function}() {window}",
        alternative=f"{other_function}() {window}",
    )
    best: tuple[Vague, ...] = ()
    if others:
        other = rng.choice(others)
        best = (
            Vague(
                kind="critical",
                type="intent_ambiguity",
                term=f"best {size}",
                words=f"the best {size} {scope.base.many}",
                snippet=f"ORDER BY {field.sql} DESC",
                alternative=f"ORDER BY {other.sql} DESC",
            ),
        )
    first = Part(clear=f"the {size} {scope.base.many} with the highest {field.words}", vague=best)
    request = (
        rng.choice(LIST_OPENERS), " ", first, f" of each {by.words}, among {scope.base.many}",
        *draft.kept, f": the {by.words}, the {scope.label.words} ",
        Part(clear=f"and the rank, with {gaps}", vague=(tie,)), ", in this order.",
    )  # fmt: skip
    variants = (
        Swap(
            query=replace(query, outputs=(
                *query.outputs[:2], Output(sql=measure.name, name=measure.name, words=field.words)
            )),
            words=f"show the {field.words} in place of the rank",
        ),
        Swap(
            query=replace(query, outputs=query.outputs[1:]),
            words=f"leave the {by.words} out",
        ),
    )  # fmt: skip
    return draft.plan(
        "best_of_group",
        query,
        request,
        conditions=Conditions(order=True),
        variants=variants,
        operations=("filter", "window", "cte", "sort"),
    )


def running(draft: Draft) -> Plan | None:
    """A monthly total, and its change against the month before."""
    rng, scope = draft.rng, draft.scope
    dates, numbers = scope.of_kind("date"), draft.measures()
    if not dates or not numbers:
        return None
    date, field = rng.choice(dates), rng.choice(numbers)
    function = rng.choice(("SUM", "AVG", "MAX"))
    inner = replace(
        draft.rows(
            Output(sql=f"TO_CHAR({date.sql}, 'YYYY-MM') AS month", name="month", words="month"),
            Output(sql=f"{function}({field.sql}) AS figure", name="figure", words=""),
        ),
        group=(f"TO_CHAR({date.sql}, 'YYYY-MM')",),
    )
    change = "figure - LAG(figure) OVER (ORDER BY month)"
    filled = f"COALESCE({change}, 0)"
    query = Query(
        outputs=(
            Output(sql="month", name="month", words="month"),
            Output(sql="ROUND(figure, 2) AS figure", name="figure", words="figure", numeric=True),
            Output(sql=f"ROUND({filled}, 2) AS change", name="change", words="change",
                   numeric=True),
        ),
        source="months",
        where=("month IS NOT NULL",),
        order=("month",),
        inner=("months", inner),
    )  # fmt: skip
    null = Vague(
        kind="non_critical",
        type="null_ambiguity",
        term="change on the month before",
        words="and its change on the month before",
        snippet=filled,
        alternative=change,
    )
    siblings = [d for d in dates if d.sql != date.sql]
    by: tuple[Vague, ...] = ()
    if siblings:
        other = rng.choice(siblings)
        by = (
            Vague(
                kind="critical",
                type="schema_linking_ambiguity",
                term="month by month",
                words="month by month",
                snippet=f"TO_CHAR({date.sql}, 'YYYY-MM')",
                alternative=f"TO_CHAR({other.sql}, 'YYYY-MM')",
            ),
        )
    request = (
        rng.choice(LIST_OPENERS), " ", Part(clear=f"by month of the {date.words}", vague=by),
        f" (as YYYY-MM, in order) the {_FIGURES[function]} ", _measure(draft, field), " ",
        Part(clear="and its change on the month before, 0 for the first month,", vague=(null,)),
        f" both to 2 decimals, over {scope.base.many}", *draft.kept, ".",
    )  # fmt: skip
    variants = tuple(
        Swap(query=_with_monthly(query, f"{fn}({field.sql})"), words=f"use the {w} {field.words}")
        for fn, w in _FIGURES.items()
        if fn != function
    )
    return draft.plan(
        "running",
        query,
        request,
        conditions=Conditions(order=True, decimal=DECIMALS),
        variants=variants,
        operations=("filter", "group", "aggregate", "window", "cte", "sort"),
    )


_with_monthly = _with_figure

SHAPES: Mapping[str, Shape] = {
    **SIMPLE_SHAPES,
    "per_parent": per_parent,
    "share": share,
    "grouped_figures": grouped_figures,
    "above_average": above_average,
    "best_of_group": best_of_group,
    "running": running,
}
