"""The benchmark's published comparator, with its defects.

Numbers of this scorer compare with the leaderboard, so nothing here may be "fixed": every
function reproduces what the published one gives, and ``strict`` is the place for right answers.
The one exclusion: results are obtained in isolation, so a prediction cannot change what the gold
(or its own second run) sees, and D13 (an effect that is committed but reported as an error) does
not arise.

Values are taken as the database layer loads them, which gives uuid, addresses and records as text
and infinite dates as Python's last ones, like the psycopg2 of the published code.

The pipeline is: ``rewrite`` both SQLs, run them, cut at ``fetch_cap``, ``compare``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from bird_interact_gym.grading.comparison import Comparison, Row, columns_of, shown

ROW_CAP = 10_000
RECURSIVE_TIMEOUT = 15.0

_BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LINE_COMMENT = re.compile(r"--.*?(\r\n|\r|\n)")
_BLANK_LINES = re.compile(r"\n\s*\n+")
_ROUND_CALL = re.compile(r"ROUND\s*\(", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[(),]")
_UNCHANGED = frozenset({int, str, bool, type(None)})
_CENT = Decimal("0.01")

# Removing nested ROUNDs takes time of the order (calls x length); no honest SQL comes near this.
_MAX_ROUND_WORK = 20_000_000


class RewriteError(ValueError):
    """A text is too large to be rewritten in reasonable time."""


def remove_comments(sql: str) -> str:
    """Cut comments, also those inside literals (D9), and blank lines.

    A line comment goes only when a newline follows it.
    """
    # Cutting after the last possible end keeps hostile texts from taking quadratic time.
    end = sql.rfind("*/") + 2
    if end > 1:
        sql = _BLOCK_COMMENT.sub("", sql[:end]) + sql[end:]
    end = max(sql.rfind("\n"), sql.rfind("\r")) + 1
    sql = _LINE_COMMENT.sub(r"\1", sql[:end]) + sql[end:]
    return _BLANK_LINES.sub("\n", sql).strip()


def remove_distinct(sql: str) -> str:
    """Drop every token ``distinct`` between single spaces, whatever it belongs to (D5, D6, D9)."""
    return " ".join(token for token in sql.split(" ") if token.lower() != "distinct")


def remove_round(sql: str) -> str:
    """Replace each ``ROUND(x, ...)`` by a bare ``x``, without parentheses (D7, D9).

    The name is found at the end of longer ones too (``background(``). An unclosed call ends the
    work. Raises RewriteError for a text that would take minutes.
    """
    calls = len(_ROUND_CALL.findall(sql))
    if calls * len(sql) > _MAX_ROUND_WORK:
        raise RewriteError(f"{calls} ROUND calls in {len(sql)} characters are too many to rewrite")
    while call := _ROUND_CALL.search(sql):
        extent = _call_extent(sql, call.end())
        if extent is None:
            break
        argument_end, close = extent
        sql = sql[: call.start()] + sql[call.end() : argument_end].strip() + sql[close + 1 :]
    return sql


def _call_extent(sql: str, start: int) -> tuple[int, int] | None:
    """Return where a call's first argument and the call itself end, or None when unclosed."""
    argument_end = None
    depth = 0
    for mark in _PUNCTUATION.finditer(sql, start):
        if mark[0] == "(":
            depth += 1
        elif mark[0] == ",":
            if depth == 0 and argument_end is None:
                argument_end = mark.start()
        elif depth == 0:
            close = mark.start()
            return (close if argument_end is None else argument_end), close
        else:
            depth -= 1
    return None


def rewrite(statements: Sequence[str]) -> tuple[str, ...]:
    """Return the statements as the published pipeline runs them."""
    return tuple(remove_round(remove_distinct(remove_comments(sql))) for sql in statements)


def fetch_cap(sql: str) -> int | None:
    """Return how many rows of a statement are looked at (D12), None for all of them."""
    return ROW_CAP if sql.strip().lower().startswith(("select", "with")) else None


def statement_timeout(sql: str, usual: float) -> float:
    """Return the time limit of a statement in seconds: recursive ones get less."""
    return min(usual, RECURSIVE_TIMEOUT) if "WITH RECURSIVE" in sql.upper() else usual


def normalise(rows: Sequence[Row]) -> list[Row]:
    """Return rows as they are compared: dates as text (D2), numbers at two decimals (D8).

    Raises TypeError or decimal.InvalidOperation for values the published code cannot take (D10).
    """
    if not rows or not rows[0]:
        return list(rows)
    columns = map(_normal_column, columns_of(rows))
    return list(zip(*columns, strict=True))


def _normal_column(column: Sequence[Any]) -> Sequence[Any]:
    types = set(map(type, column))
    if types <= _UNCHANGED:
        return column
    if types == {Decimal}:
        return [value.quantize(_CENT, ROUND_HALF_UP) for value in column]
    return [_normal_cell(value) for value in column]


def _normal_cell(cell: Any) -> Any:
    if isinstance(cell, date):  # a datetime is one, too
        return cell.strftime("%Y-%m-%d")
    rounded = _rounded(cell)
    if isinstance(rounded, (dict, list)):
        return json.dumps(rounded, sort_keys=True)
    return rounded


def _rounded(value: Any) -> Any:
    if isinstance(value, Decimal):
        return value.quantize(_CENT, rounding=ROUND_HALF_UP)
    if isinstance(value, float):
        return round(value, 2)
    if isinstance(value, (list, tuple)):
        return type(value)(_rounded(item) for item in value)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return value


def compare(pred: Sequence[Row] | None, gold: Sequence[Row] | None, *, order: bool) -> Comparison:
    """Compare two results, None for "no result set", as sets or (``order``) as lists.

    An empty side never passes (D4), nor does a value that cannot be normalised (D10) or a
    statement without a result set (D14).
    """
    if pred is None or gold is None:
        side = "prediction" if pred is None else "gold"
        return Comparison(equal=False, reason=f"the {side} returned no result set")
    if not pred or not gold:
        counts = f"expected {len(gold)} rows, got {len(pred)}"
        return Comparison(equal=False, reason=f"{counts}; an empty result never passes")
    try:
        normal_gold = normalise(gold)
        if _surely_equal(pred, gold):
            return Comparison(equal=True)
        normal_pred = normalise(pred)
        equal = normal_pred == normal_gold  # so often that sets are not worth building first
        if not equal and not order:
            equal = frozenset(normal_pred) == frozenset(normal_gold)
    except (TypeError, ValueError, ArithmeticError, RecursionError) as error:
        what = type(error).__name__
        return Comparison(equal=False, reason=f"the comparator fails on a value ({what}: {error})")
    if equal:
        return Comparison(equal=True)
    return Comparison(equal=False, reason=_difference(normal_pred, normal_gold, order))


def _surely_equal(pred: Sequence[Row], gold: Sequence[Row]) -> bool:
    """Return True only if results are the same as they come, so that normalising one will do."""
    for one, other in zip(columns_of(pred), columns_of(gold), strict=False):
        types = set(map(type, one)) - {type(None)}
        others = set(map(type, other)) - {type(None)}
        # Equal values of these may still be told apart: a truth value and a number inside JSON,
        # an instant in two time zones, numbers of two types.
        if len(types) > 1 or types != others or types & {dict, list, datetime}:
            return False
    return list(pred) == list(gold)


def _difference(pred: list[Row], gold: list[Row], order: bool) -> str:
    counts = f"expected {len(gold)} rows, got {len(pred)}"
    if order:
        for index, (got, expected) in enumerate(zip(pred, gold, strict=False)):
            if got != expected:
                return f"{counts}; row {index + 1}: expected {shown(expected)}, got {shown(got)}"
        return counts
    gold_rows, pred_rows = frozenset(gold), frozenset(pred)
    missing = next((row for row in gold if row not in pred_rows), None)
    extra = next((row for row in pred if row not in gold_rows), None)
    parts = [f"missing {shown(missing)}"] if missing is not None else []
    parts += [f"unexpected {shown(extra)}"] if extra is not None else []
    return "; ".join([counts, *parts])
