"""Shapes of ranks: of all rows, and within each group."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from bird_interact_gym.authoring.synth.drafting import Draft, field_output, group_keys, label_output
from bird_interact_gym.authoring.synth.profiles import Field
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
    tie = _tie(words, f"{words}, highest first", f"{function}() {window}", f"{other}() {window}")
    part = Part(clear=f"{words}, highest first, {gaps}", vague=(tie,))
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


def _tie(term: str, words: str, snippet: str, alternative: str) -> Vague:
    return Vague(
        kind="non_critical",
        type="rank_ambiguity",
        term=term,
        words=words,
        snippet=snippet,
        alternative=alternative,
    )


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
    window = f"OVER (PARTITION BY {by.sql} ORDER BY {field.sql} DESC)"
    query = _first_of_each(draft, by, field, f"{function}() {window}", size)
    gaps = "a gap after ties" if function == "RANK" else "no gap after ties"
    tie = _tie("rank", "and the rank", f"{function}() {window}", f"{other_function}() {window}")
    first = _best(size, scope.base.many, field, others, rng)
    request = (
        rng.choice(LIST_OPENERS), " ", first, f" of each {by.words}, among {scope.base.many}",
        *draft.kept, f": the {by.words}, the {scope.label.words} ",
        Part(clear=f"and the rank, with {gaps}", vague=(tie,)), ", in this order.",
    )  # fmt: skip
    name = field_output(field).name
    measure = Output(sql=name, name=name, words=field.words)
    variants = (
        Swap(
            query=replace(query, outputs=(*query.outputs[:2], measure)),
            words=f"show the {field.words} in place of the rank",
        ),
        Swap(
            query=replace(query, outputs=query.outputs[1:]),
            words=f"leave the {by.words} out",
        ),
    )
    return draft.plan(
        "best_of_group",
        query,
        request,
        conditions=Conditions(order=True),
        variants=variants,
        operations=("filter", "window", "cte", "sort"),
    )


def _first_of_each(draft: Draft, by: Field, field: Field, rank: str, size: int) -> Query:
    """Return the query for the rows of each group whose rank is ``size`` or better."""
    key, label = field_output(by), draft.scope.label
    inner = draft.rows(
        key,
        Output(sql=f"{label.sql} AS item", name="item", words=label.words),
        field_output(field),
        Output(sql=f"{rank} AS place", name="place", words="rank"),
    )
    return Query(
        outputs=(
            Output(sql=key.name, name=key.name, words=by.words),
            Output(sql="item", name="item", words=label.words),
            Output(sql="place", name="place", words="rank", numeric=True),
        ),
        source="ranked",
        where=(f"place <= {size}",),
        order=(key.name, "place", "item"),
        inner=("ranked", inner),
    )


def _best(size: int, many: str, field: Field, others: Sequence[Field], rng: random.Random) -> Part:
    """Return the words for the first few by a field; "best" is open where there are others."""
    clear = f"the {size} {many} with the highest {field.words}"
    if not others:
        return Part(clear=clear)
    vague = Vague(
        kind="critical",
        type="intent_ambiguity",
        term=f"best {size}",
        words=f"the best {size} {many}",
        snippet=f"ORDER BY {field.sql} DESC",
        alternative=f"ORDER BY {rng.choice(others).sql} DESC",
    )
    return Part(clear=clear, vague=(vague,))
