"""Whether a drafted task holds: what is checked by running SQL, before it may leave.

The gold runs and gives rows; every ambiguity's other reading gives another result; small wrong
changes of the gold are noticed; the follow-up runs, and differs from the first request.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from typing import Any

from bird_interact_gym.authoring.synth.query import Vague
from bird_interact_gym.database import Execution, Limits, Sandbox
from bird_interact_gym.grading.strict import compare
from bird_interact_gym.tasks.task import Conditions

LIMITS = Limits(statement_timeout=10.0, max_rows=2_000)
LARGEST_RESULT = 1_000
MUTANTS = 4

_EDITS = (
    (" >= ", " < "), (" < ", " >= "), (" > (", " < ("), ("AVG(", "MAX("), ("SUM(", "MIN("),
    ("MAX(", "MIN("), ("MIN(", "MAX("), (" DESC", " ASC"), ("COUNT(*)", "COUNT(*) + 1"),
    (" = '", " <> '"), ("SELECT DISTINCT ", "SELECT "), (" AND ", " OR "), (" + ", " - "),
    (" - ", " + "), ("NOT ", ""),
)  # fmt: skip
_LIMIT = re.compile(r"LIMIT (\d+)")


def run(sandbox: Sandbox, statements: Sequence[str]) -> Execution:
    """Run statements as one script that leaves no trace."""
    return sandbox.execute(";\n".join(statements), limits=LIMITS)


def answers(execution: Execution) -> bool:
    """Whether a result is one to ask for: some rows, not too many, and not what anybody guesses."""
    rows = execution.rows
    if execution.outcome != "ok" or not execution.complete or not 0 < len(rows) <= LARGEST_RESULT:
        return False
    if all(value is None for row in rows for value in row):
        return False
    return not (len(rows) == 1 and len(rows[0]) == 1 and rows[0][0] in (0, 1, None))


def same(one: Execution, other: Execution, conditions: Conditions) -> bool:
    """Whether two results are equal under the strict comparison."""
    if one.outcome != "ok" or other.outcome != "ok":
        return False
    return compare(
        one.rows,
        other.rows,
        pred_columns=len(one.columns or ()),
        gold_columns=len(other.columns or ()),
        conditions=conditions,
    ).equal


def reading(gold: str, vague: Vague) -> str | None:
    """Return the gold in the other reading; None where the snippet is not in it."""
    return gold.replace(vague.snippet, vague.alternative) if vague.snippet in gold else None


def wrong_variants(gold: str, rng: random.Random) -> list[str]:
    """Return a handful of variants of the gold with one small edit each."""
    found = list(_variants(gold))
    rng.shuffle(found)
    return found[:MUTANTS]


def _variants(gold: str) -> Iterator[str]:
    for old, new in _EDITS:
        at = gold.find(old)
        if at >= 0:
            yield gold[:at] + new + gold[at + len(old) :]
    limit = _LIMIT.search(gold)
    if limit is not None:
        yield gold.replace(limit[0], f"LIMIT {int(limit[1]) + 1}")


def plain_rows(execution: Execution) -> list[list[str]]:
    """Return rows as text."""
    return [[str(value) for value in row] for row in execution.rows]


Rows = tuple[tuple[Any, ...], ...]
