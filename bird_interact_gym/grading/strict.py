"""The right comparator: do two results answer the same question?

Both SQLs run unmodified. Columns are compared by position, rows as a multiset or, when the
conditions ask for an order, as a list. Numbers are equal within the tolerance of the conditions
whatever their type; everything else must be identical: a timestamp is not its date, text is not a
number, a truth value is not 1. NULL equals NULL, NaN equals NaN. Arrays and JSON are compared
item by item. Two empty results of as many columns are equal.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from bird_interact_gym.grading.canonical import CanonicalRows, canonical, identical
from bird_interact_gym.grading.comparison import Comparison, Row, shown
from bird_interact_gym.grading.matching import Matcher
from bird_interact_gym.grading.tolerance import Tolerance
from bird_interact_gym.tasks.task import Conditions

_EQUAL = Comparison(equal=True)


def compare(
    pred: Sequence[Row],
    gold: Sequence[Row],
    *,
    pred_columns: int,
    gold_columns: int,
    conditions: Conditions,
) -> Comparison:
    """Compare a prediction's rows with the gold's.

    Duplicates matter. Under ``conditions.distinct``, and when the gold's own rows are all
    different, repeated rows of the prediction count once.
    """
    if pred_columns != gold_columns:
        return _unequal(f"expected {gold_columns} columns, got {pred_columns}")
    try:
        return _compare(pred, gold, conditions)
    except RecursionError:
        return _unequal("a value is nested too deeply to be compared")


def _compare(pred: Sequence[Row], gold: Sequence[Row], conditions: Conditions) -> Comparison:
    if identical(pred, gold, order=conditions.order):
        return _EQUAL
    pred_rows, gold_rows = canonical(pred), canonical(gold)
    if conditions.distinct and _all_different(gold_rows):
        kept = _first_occurrences(pred_rows)
        pred, pred_rows = [pred[i] for i in kept], pred_rows.take(kept)
    counts = f"expected {len(gold)} rows, got {len(pred)}"
    matcher = Matcher(pred_rows, gold_rows, Tolerance(conditions.decimal))
    if conditions.order:
        if len(pred) != len(gold):
            return _unequal(counts)
        at = matcher.first_difference()
        if at is None:
            return _EQUAL
        return _unequal(f"row {at + 1}: expected {shown(gold[at])}, got {shown(pred[at])}")
    alone = matcher.first_unmatched()
    if alone is None:
        return _EQUAL
    if alone.side == "pred":
        return _unequal(f"{counts}; unexpected {shown(pred[alone.index])}")
    return _unequal(f"{counts}; missing {shown(gold[alone.index])}")


def _unequal(reason: str) -> Comparison:
    return Comparison(equal=False, reason=reason)


def _all_different(rows: CanonicalRows) -> bool:
    return len(set(rows.keys())) == len(rows)


def _first_occurrences(rows: CanonicalRows) -> list[int]:
    first: dict[Hashable, int] = {}
    for index, key in enumerate(rows.keys()):
        first.setdefault(key, index)
    return list(first.values())
