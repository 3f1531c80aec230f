"""Shapes of ranks: of all rows, and within each group."""

from __future__ import annotations

from dataclasses import replace

from bird_interact_gym.authoring.synth.drafting import Draft, field_output, group_keys, label_output
from bird_interact_gym.authoring.synth.query import Output, Part, Plan, Query, Swap, Vague
from bird_interact_gym.authoring.synth.wording import LIST_OPENERS
from bird_interact_gym.tasks.task import Conditions


def ranked(draft: Draft) -> Plan | None:
    """``SELECT label, RANK() OVER (ORDER BY ..)``: what ties get is left open."""
    rng, scope = draft.rng, draft.scope
    numbers = [f for f in scope.of_kind("number") if not f.unique and not f.nulls]
    if not numbers:
        return None
    field = rng.choice(numbers)
    function, other = rng.sample(("RANK", "DENSE_RANK"), 2)
    window = f"OVER (ORDER BY {field.sql} DESC)"
    gaps = "leaving a gap after ties" if function == "RANK" else "without gaps after ties"
    words = f"rank by {field.words}"
    vague = Vague(
        kind="non_critical",
        type="rank_ambiguity",
        term=words,
        words=f"{words}, highest first",
        snippet=f"{function}() {window}",
        alternative=f"{other}() {window}",
    )
    part = Part(clear=f"{words}, highest first, {gaps}", vague=(vague,))
    output = Output(sql=f"{function}() {window} AS place", name="place", words="rank", numeric=True)
    query = draft.rows(label_output(scope), output)
    request = (
        rng.choice(LIST_OPENERS), f" the {scope.label.words} of the {scope.base.many}",
        *draft.kept, " and their ", part, ".",
    )  # fmt: skip
    variants = tuple(
        Swap(
            query=draft.rows(label_output(scope), field_output(f)),
            words=f"show their {scope.label.words} and {f.words} without the rank",
        )
        for f in scope.fields
        if f.kind != "label"
    )
    return draft.plan("ranked", query, request, variants=variants, operations=("filter", "window"))


def best_of_group(draft: Draft) -> Plan | None:
    """The first few of every group by a window function."""
    rng, scope = draft.rng, draft.scope
    keys, numbers = group_keys(draft), draft.measures(nulls=False)
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
