"""What the shapes of requests share: the draft they read, and the parts they are made of."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

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
from bird_interact_gym.authoring.synth.wording import ASCENDING, DESCENDING, SORTED
from bird_interact_gym.tasks.task import Conditions

DECIMALS = 2
FIGURES = {"AVG": "average", "SUM": "total", "MAX": "highest", "MIN": "lowest"}


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

    def plan(
        self,
        shape: str,
        query: Query,
        request: Request,
        *,
        conditions: Conditions = Conditions(),  # noqa: B008 - frozen, so all may share it
        variants: tuple[Swap, ...] = (),
        operations: tuple[str, ...] = (),
    ) -> Plan:
        """Return the plan of a query over the draft's rows."""
        pivots = tuple(
            (c.field, c.pivot[0], c.pivot[1]) for c in self.conditions if c.pivot and c.field
        )
        knowledge = tuple(i for c in self.conditions for i in c.knowledge)
        return Plan(
            shape=shape,
            scope=self.scope,
            query=query,
            request=request,
            conditions=conditions,
            pivots=pivots,
            knowledge=knowledge,
            variants=variants,
            operations=operations,
        )


Shape = Callable[[Draft], Plan | None]
"""Makes a plan of a draft; None where the draft has not what the shape needs."""


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


def tie_break(draft: Draft, field: Field) -> tuple[str, str]:
    """Return what decides between equal values: the key, unless there are none."""
    if field.unique:
        return "", ""
    key = draft.scope.base.key
    words = draft.scope.label.words if draft.scope.label.column == key else f"{key} (the key)"
    return draft.scope.key, words


def group_keys(draft: Draft) -> list[Field]:
    """Return what rows can be grouped by: categories, and the labels of joined tables."""
    base = draft.scope.base.name
    return [
        f
        for f in draft.scope.fields
        if f.kind == "category" or (f.kind == "label" and f.table != base)
    ]


def measure_part(draft: Draft, field: Field) -> Part:
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
