"""Shapes of one figure: how many rows, and totals, averages and medians over them."""

from __future__ import annotations

import random

from bird_interact_gym.authoring.synth.drafting import DECIMALS, Draft, rounded
from bird_interact_gym.authoring.synth.profiles import Field
from bird_interact_gym.authoring.synth.query import Output, Part, Plan, Swap, Vague
from bird_interact_gym.authoring.synth.wording import COUNT_OPENERS, FIGURE_OPENERS
from bird_interact_gym.tasks.task import Conditions


def count(draft: Draft) -> Plan | None:
    """``SELECT COUNT(*) FROM .. WHERE ..``."""
    many = draft.scope.base.many
    lead = draft.rng.choice(COUNT_OPENERS).format(many)
    query = draft.rows(Output(sql="COUNT(*)", name="count", words=f"number of {many}"))
    end = "?" if lead.startswith(("How", "What")) else "."
    variants = figure_variants(draft)
    return draft.plan(
        "count",
        query,
        (lead, *draft.kept, end),
        variants=variants,
        operations=("filter", "aggregate"),
    )


def figure(draft: Draft) -> Plan | None:
    """``SELECT ROUND(AVG(..), 2) FROM .. WHERE ..``, or a total with its several readings."""
    rng = draft.rng
    numbers = [f for f in draft.scope.of_kind("number") if len(set(f.values)) > 3]
    if not numbers:
        return None
    field = rng.choice(numbers)
    sql, part = _reading(field, rng)
    opener = rng.choice(FIGURE_OPENERS)
    end = "?" if opener.startswith("What") else "."
    output = Output(sql=sql, name="figure", words=f"figure for {field.words}", numeric=True)
    decimal = DECIMALS if sql.startswith("ROUND") else -1
    return draft.plan(
        "figure",
        draft.rows(output),
        (f"{opener} ", part, f" of the {draft.scope.base.many}", *draft.kept, end),
        conditions=Conditions(decimal=decimal),
        variants=figure_variants(draft),
        operations=("filter", "aggregate"),
    )


def _reading(field: Field, rng: random.Random) -> tuple[str, Part]:
    """Draw a figure of a column with what may be left open: missing values, kind, decimals."""
    words, mean = field.words, f"AVG({field.sql})"
    if field.nulls and rng.random() < 0.6:
        filled = f"COALESCE({field.sql}, 0)"
        sql, part = rounded(f"AVG({filled})", f"average {words}", rng)
        vague = Vague(
            kind="non_critical",
            type="null_ambiguity",
            term=f"average {words}",
            words=f"the average {words} to 2 decimals",
            snippet=filled,
            alternative=field.sql,
        )
        return sql, Part(clear=f"{part.clear}, counting a missing one as 0,", vague=(vague,))
    if rng.random() < 0.45:
        vague = Vague(
            kind="critical",
            type="lexical_ambiguity",
            term=f"typical {words}",
            words=f"the typical {words} to 2 decimals",
            snippet=mean,
            alternative=f"(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY {field.sql}))::numeric",
        )
        part = Part(clear=f"the mean {words} to 2 decimals", vague=(vague,))
        return f"ROUND({mean}, {DECIMALS})", part
    if rng.random() < 0.5:
        sql = f"SUM({field.sql})"
        vague = Vague(
            kind="critical",
            type="intent_ambiguity",
            term=f"overall {words}",
            words=f"the overall {words}",
            snippet=sql,
            alternative=mean,
        )
        return sql, Part(clear=f"the total {words}", vague=(vague,))
    return rounded(mean, f"average {words}", rng)


def figure_variants(draft: Draft) -> tuple[Swap, ...]:
    """Return what else can be asked of the same rows in one figure."""
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
