"""Shapes that look at figures once more: groups above the average, and months with their change."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

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
from bird_interact_gym.authoring.synth.profiles import Field
from bird_interact_gym.authoring.synth.query import Output, Part, Plan, Query, Swap, Vague
from bird_interact_gym.authoring.synth.wording import LIST_OPENERS
from bird_interact_gym.tasks.task import Conditions

_CHANGE = "figure - LAG(figure) OVER (ORDER BY month)"
_CHANGE_OR_0 = f"COALESCE({_CHANGE}, 0)"


def above_average(draft: Draft) -> Plan | None:
    """Groups whose figure lies above that of all groups; mean or median is left open."""
    rng, scope = draft.rng, draft.scope
    keys, numbers = group_keys(draft), draft.measures()
    if not keys or not numbers:
        return None
    by, field = rng.choice(keys), rng.choice(numbers)
    function = rng.choice(("AVG", "SUM", "MAX"))
    key = field_output(by)
    inner = replace(
        draft.rows(key, Output(sql=f"{function}({field.sql}) AS figure", name="figure", words="")),
        group=(by.sql,),
    )
    sql, figure = rounded("figure", f"{FIGURES[function]} figure", rng)
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
    above = _above_the_mean(rng)
    request = (
        rng.choice(LIST_OPENERS), " ", figure, f" by {by.words}, taking the {FIGURES[function]} ",
        measure_part(draft, field), f" of the {scope.base.many}", *draft.kept, ", ", above, part,
        ".",
    )  # fmt: skip
    return draft.plan(
        "above_average",
        query,
        request,
        conditions=Conditions(order=True, decimal=DECIMALS),
        variants=_other_figures(query, field, function),
        operations=("filter", "group", "aggregate", "cte", "subquery", "sort"),
    )


def _above_the_mean(rng: random.Random) -> Part:
    """Return the words for above the mean; a vague "norm" might as well be the median."""
    norm = rng.choice(("norm", "middle", "ordinary"))
    vague = Vague(
        kind="critical",
        type="lexical_ambiguity",
        term=f"above the {norm}",
        words=f"where that lies above the {norm}",
        snippet="SELECT AVG(figure) FROM figures",
        alternative="SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY figure) FROM figures",
    )
    return Part(clear="where that is above the mean of all groups", vague=(vague,))


def running(draft: Draft) -> Plan | None:
    """A monthly total, and its change against the month before."""
    rng, scope = draft.rng, draft.scope
    dates, numbers = scope.of_kind("date"), draft.measures()
    if not dates or not numbers:
        return None
    date, field = rng.choice(dates), rng.choice(numbers)
    function = rng.choice(("SUM", "AVG", "MAX"))
    months = draft.rows(
        Output(sql=f"{_month(date)} AS month", name="month", words="month"),
        Output(sql=f"{function}({field.sql}) AS figure", name="figure", words=""),
    )
    query = _changes(replace(months, group=(_month(date),)))
    null = Vague(
        kind="non_critical",
        type="null_ambiguity",
        term="change on the month before",
        words="and its change on the month before",
        snippet=_CHANGE_OR_0,
        alternative=_CHANGE,
    )
    by = _by_month(date, [d for d in dates if d.sql != date.sql], rng)
    request = (
        rng.choice(LIST_OPENERS), " ", by,
        f" (as YYYY-MM, in order) the {FIGURES[function]} ", measure_part(draft, field), " ",
        Part(clear="and its change on the month before, 0 for the first month,", vague=(null,)),
        f" both to 2 decimals, over {scope.base.many}", *draft.kept, ".",
    )  # fmt: skip
    return draft.plan(
        "running",
        query,
        request,
        conditions=Conditions(order=True, decimal=DECIMALS),
        variants=_other_figures(query, field, function),
        operations=("filter", "group", "aggregate", "window", "cte", "sort"),
    )


def _month(date: Field) -> str:
    return f"TO_CHAR({date.sql}, 'YYYY-MM')"


def _changes(months: Query) -> Query:
    """Return the figures of the months, each with its change."""
    figure = Output(sql="ROUND(figure, 2) AS figure", name="figure", words="figure", numeric=True)
    change = f"ROUND({_CHANGE_OR_0}, 2) AS change"
    return Query(
        outputs=(
            Output(sql="month", name="month", words="month"),
            figure,
            Output(sql=change, name="change", words="change", numeric=True),
        ),
        source="months",
        where=("month IS NOT NULL",),
        order=("month",),
        inner=("months", months),
    )


def _by_month(date: Field, others: Sequence[Field], rng: random.Random) -> Part:
    """Return the words for the months of a date; which date is open where there are others."""
    clear = f"by month of the {date.words}"
    if not others:
        return Part(clear=clear)
    vague = Vague(
        kind="critical",
        type="schema_linking_ambiguity",
        term="month by month",
        words="month by month",
        snippet=_month(date),
        alternative=_month(rng.choice(others)),
    )
    return Part(clear=clear, vague=(vague,))


def _other_figures(query: Query, field: Field, function: str) -> tuple[Swap, ...]:
    return tuple(
        Swap(query=_with_figure(query, f"{fn}({field.sql})"), words=f"use the {w} {field.words}")
        for fn, w in FIGURES.items()
        if fn != function
    )


def _with_figure(query: Query, figure: str) -> Query:
    assert query.inner is not None
    name, inner = query.inner
    output = Output(sql=f"{figure} AS figure", name="figure", words="")
    return replace(query, inner=(name, replace(inner, outputs=(inner.outputs[0], output))))
