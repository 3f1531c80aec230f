"""Shapes of requests that read one FROM clause: lists, counts, figures, groups, ranks."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bird_interact_gym.authoring.synth.conditions import Condition
from bird_interact_gym.authoring.synth.profiles import Field, Profile
from bird_interact_gym.authoring.synth.query import (
    Output,
    Part,
    Piece,
    Plan,
    Query,
    Request,
    Swap,
    Vague,
)
from bird_interact_gym.authoring.synth.scopes import Scope
from bird_interact_gym.authoring.synth.wording import (
    ASCENDING,
    COUNT_OPENERS,
    DESCENDING,
    FIGURE_OPENERS,
    LIST_OPENERS,
    SORTED,
)
from bird_interact_gym.tasks.task import Conditions

DECIMALS = 2


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What a shape is drawn from: a scope with its conditions, and a source of chance."""

    profile: Profile
    scope: Scope
    conditions: tuple[Condition, ...]
    rng: random.Random
    cleaned: bool = False

    def measures(self, *, nulls: bool = True) -> list[Field]:
        """Return the numbers worth adding up; at the levels of cleaning, those to clean first."""
        found = [
            f
            for f in self.scope.of_kind("number")
            if len(set(f.values)) > 3 and (nulls or not f.nulls)
        ]
        dirty = [f for f in found if not f.plain]
        return dirty if self.cleaned and dirty else found

    @property
    def where(self) -> tuple[str, ...]:
        """The conditions as SQL."""
        return tuple(c.sql for c in self.conditions)

    @property
    def kept(self) -> Request:
        """The conditions in words, to stand behind the noun."""
        pieces: list[Piece] = []
        for number, condition in enumerate(self.conditions):
            pieces += [" and " if number else " ", condition.part]
        return tuple(pieces)

    def rows(self, *outputs: Output) -> Query:
        """Return the query for the rows that the conditions keep."""
        return Query(outputs=outputs, source=self.scope.source, where=self.where)

    def plan(self, shape: str, query: Query, request: Request, **more: object) -> Plan:
        """Return the plan of a query over the draft's rows."""
        pivots = tuple(
            (c.field, c.pivot[0], c.pivot[1]) for c in self.conditions if c.pivot and c.field
        )
        knowledge = tuple(i for c in self.conditions for i in c.knowledge)
        fields = {"conditions": Conditions(), **more}
        return Plan(
            shape=shape,
            scope=self.scope,
            query=query,
            request=request,
            pivots=pivots,
            knowledge=knowledge,
            **fields,  # type: ignore[arg-type]
        )


Shape = Callable[[Draft], Plan | None]


def label_output(scope: Scope) -> Output:
    """Return the select item that tells rows apart."""
    return Output(sql=scope.label.sql, name=scope.label.column, words=scope.label.words)


def field_output(field: Field) -> Output:
    """Return a field as a select item, named after its column where it is computed."""
    if field.plain:
        return Output(
            sql=field.sql, name=field.column, words=field.words, numeric=field.kind == "number"
        )
    name = "_".join("".join(c if c.isalnum() else " " for c in field.words.lower()).split())
    return Output(
        sql=f"{field.sql} AS {name}", name=name, words=field.words, numeric=field.kind == "number"
    )


def rounded(figure: str, words: str, rng: random.Random) -> tuple[str, Part]:
    """Round a figure to two decimals; without saying so is a decimal ambiguity."""
    sql = f"ROUND({figure}, {DECIMALS})"
    clear = rng.choice(("{} rounded to 2 decimals", "{} to 2 decimals", "{} with 2 decimals"))
    vague = Vague(
        kind="non_critical",
        type="decimal_ambiguity",
        term=words,
        words=f"the {words}",
        snippet=sql,
        alternative=f"ROUND({figure}, 0)",
    )
    return sql, Part(clear=clear.format(f"the {words}"), vague=(vague,))


def sorting(
    key: str, words: str, tie: str, tie_words: str, rng: random.Random
) -> tuple[tuple[str, ...], Part]:
    """Order a list; without saying how is a sort ambiguity."""
    down = rng.random() < 0.6
    way, other = ("DESC", "ASC") if down else ("ASC", "DESC")
    order = (f"{key} {way}", tie) if tie else (f"{key} {way}",)
    clear = ", " + rng.choice(DESCENDING if down else ASCENDING).format(f=words)
    if tie:
        clear += f", ties by {tie_words}"
    term = rng.choice(SORTED)
    tail = f", {tie}" if tie else ""
    vague = Vague(
        kind="non_critical",
        type="sort_ambiguity",
        term=term,
        words=f", {term}",
        snippet=f"ORDER BY {key} {way}{tail}",
        alternative=f"ORDER BY {key} {other}{tail}",
    )
    return order, Part(clear=clear, vague=(vague,))


def _tie(draft: Draft, field: Field) -> tuple[str, str]:
    """Return what decides between equal values: the key, unless there are none."""
    if field.unique:
        return "", ""
    key = draft.scope.base.key
    words = draft.scope.label.words if draft.scope.label.column == key else f"{key} (the key)"
    return draft.scope.key, words


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
        order, part = sorting(shown.sql, shown.words, *_tie(draft, shown), rng)
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


def count(draft: Draft) -> Plan | None:
    """``SELECT COUNT(*) FROM .. WHERE ..``."""
    many = draft.scope.base.many
    lead = draft.rng.choice(COUNT_OPENERS).format(many)
    query = draft.rows(Output(sql="COUNT(*)", name="count", words=f"number of {many}"))
    end = "?" if lead.startswith(("How", "What")) else "."
    variants = _figure_variants(draft)
    return draft.plan(
        "count",
        query,
        (lead, *draft.kept, end),
        variants=variants,
        operations=("filter", "aggregate"),
    )


def _figure_variants(draft: Draft) -> tuple[Swap, ...]:
    found = []
    for field in draft.scope.of_kind("number"):
        for function, words in (("MAX", "highest"), ("MIN", "lowest"), ("SUM", "total")):
            output = Output(sql=f"{function}({field.sql})", name=function.lower(), words="")
            found.append(
                Swap(
                    query=draft.rows(output), words=f"for those, give me the {words} {field.words}"
                )
            )
    return tuple(found)


def figure(draft: Draft) -> Plan | None:
    """``SELECT ROUND(AVG(..), 2) FROM .. WHERE ..``, or a total with its several readings."""
    rng = draft.rng
    numbers = [f for f in draft.scope.of_kind("number") if len(set(f.values)) > 3]
    if not numbers:
        return None
    field = rng.choice(numbers)
    mean, middle = (
        f"AVG({field.sql})",
        f"PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY {field.sql})",
    )
    tail: Request = (f" of the {draft.scope.base.many}", *draft.kept)
    where: tuple[Piece, ...]
    if field.nulls and rng.random() < 0.6:
        filled = f"COALESCE({field.sql}, 0)"
        sql, part = rounded(f"AVG({filled})", f"average {field.words}", rng)
        vague = Vague(
            kind="non_critical",
            type="null_ambiguity",
            term=f"average {field.words}",
            words=f"the average {field.words} to 2 decimals",
            snippet=filled,
            alternative=field.sql,
        )
        clear = f"{part.clear}, counting a missing one as 0,"
        where = (Part(clear=clear, vague=(vague,)),)
    elif rng.random() < 0.45:
        sql = f"ROUND({mean}, {DECIMALS})"
        vague = Vague(
            kind="critical",
            type="lexical_ambiguity",
            term=f"typical {field.words}",
            words=f"the typical {field.words} to 2 decimals",
            snippet=mean,
            alternative=f"({middle})::numeric",
        )
        where = (Part(clear=f"the mean {field.words} to 2 decimals", vague=(vague,)),)
    elif rng.random() < 0.5:
        sql = f"SUM({field.sql})"
        vague = Vague(
            kind="critical",
            type="intent_ambiguity",
            term=f"overall {field.words}",
            words=f"the overall {field.words}",
            snippet=sql,
            alternative=mean,
        )
        where = (Part(clear=f"the total {field.words}", vague=(vague,)),)
    else:
        sql, part = rounded(mean, f"average {field.words}", rng)
        where = (part,)
    opener = rng.choice(FIGURE_OPENERS)
    end = "?" if opener.startswith("What") else "."
    output = Output(sql=sql, name="figure", words=f"figure for {field.words}", numeric=True)
    decimal = DECIMALS if sql.startswith("ROUND") else -1
    return draft.plan(
        "figure",
        draft.rows(output),
        (f"{opener} ", *where, *tail, end),
        conditions=Conditions(decimal=decimal),
        variants=_figure_variants(draft),
        operations=("filter", "aggregate"),
    )


def top(draft: Draft) -> Plan | None:
    """``SELECT .. ORDER BY .. DESC LIMIT n``: by which measure is left open."""
    rng, scope = draft.rng, draft.scope
    numbers = [f for f in scope.of_kind("number") if not f.nulls and len(set(f.values)) > 3]
    if len(numbers) < 2:
        return None
    by, other = rng.sample(numbers, 2)
    tie, tie_words = _tie(draft, by)
    tail = f", {tie}" if tie else ""
    size = rng.randint(2, 8) if scope.base.rows > 20 else rng.randint(2, 3)
    key = f"{by.sql} DESC"
    outputs = (
        (label_output(scope), field_output(by)) if rng.random() < 0.4 else (label_output(scope),)
    )
    query = replace(draft.rows(*outputs), order=(key, tie) if tie else (key,), limit=size)
    word = rng.choice(("top", "leading", "foremost"))
    ties = f" (ties by {tie_words})" if tie else ""
    vague = Vague(
        kind="critical",
        type="intent_ambiguity",
        term=f"{word} {size}",
        words=f"{word} {size} {scope.base.many}",
        snippet=f"ORDER BY {key}{tail}",
        alternative=f"ORDER BY {other.sql} DESC{tail}",
    )
    part = Part(clear=f"{size} {scope.base.many} with the highest {by.words}{ties}", vague=(vague,))
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
    part = Part(clear=f"{words} to 2 decimals, 0 where {lower.words} is 0,", vague=(vague,))
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


SIMPLE_SHAPES: Mapping[str, Shape] = {
    "listing": listing,
    "count": count,
    "figure": figure,
    "top": top,
    "grouped": grouped,
    "distinct": distinct,
    "ratio": ratio,
    "ranked": ranked,
}
