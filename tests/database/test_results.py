"""Results as text: one line a row, cut and said so."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Literal

import pytest

from bird_interact_gym.database import Execution, ResultLimits, format_result


def result(*rows: tuple[object, ...], **fields: object) -> Execution:
    known: dict[str, Any] = {"row_count": len(rows), **fields}
    return Execution(outcome="ok", columns=("a", "b"), rows=rows, **known)


def test_rows_stand_under_their_header() -> None:
    assert format_result(result((1, "x"), (None, ""))) == "a | b\n1 | x\nNULL | "


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (1.5, "1.5"),
        (Decimal("10.50"), "10.50"),
        (Decimal("1E+3"), "1000"),
        (Decimal("NaN"), "NaN"),
        (date(2024, 1, 2), "2024-01-02"),
        (datetime(2024, 1, 2, 3, 4, tzinfo=UTC), "2024-01-02 03:04:00+00:00"),
        (time(3, 4), "03:04:00"),
        (timedelta(days=1, hours=2), "1 day, 2:00:00"),
        (b"\x01\xff", "\\x01ff"),
        ({"b": 1, "a": [1, None]}, '{"b": 1, "a": [1, null]}'),
        ([Decimal("1.50"), date(2024, 1, 2)], '["1.50", "2024-01-02"]'),
        ("two\nlines", "two\\nlines"),
        ("é" * 101, "é" * 99 + "…"),
    ],
)
def test_values_are_written_the_same_each_time(value: object, text: str) -> None:
    assert format_result(result((value, 0))) == f"a | b\n{text} | 0"


def test_a_cut_by_rows_is_stated_with_the_true_count() -> None:
    rows = [(n, n) for n in range(30)]
    text = format_result(result(*rows, row_count=1234), limits=ResultLimits(max_rows=20))
    assert text.splitlines()[-1] == "... 20 of 1,234 rows shown"
    assert len(text.splitlines()) == 22


def test_a_cut_by_characters_is_stated() -> None:
    rows = [("x" * 90, n) for n in range(10)]
    text = format_result(result(*rows), limits=ResultLimits(max_chars=300))
    assert text.splitlines()[-1] == "... 3 of 10 rows shown"
    assert len(text) < 330


def test_a_result_that_was_not_fetched_whole_says_so() -> None:
    rows = [(n, n) for n in range(3)]
    text = format_result(result(*rows, complete=False, row_count=None))
    assert text.splitlines()[-1] == "... 3 of more than 3 rows shown"


def test_no_rows_is_said() -> None:
    assert format_result(result()) == "a | b\n(no rows)"


def test_a_statement_without_rows_shows_its_tag() -> None:
    assert format_result(Execution(outcome="ok", command="UPDATE 3")) == "UPDATE 3"
    assert format_result(Execution(outcome="ok")) == "(nothing was run)"


@pytest.mark.parametrize(("outcome", "word"), [("sql_error", "error"), ("timeout", "timeout")])
def test_errors_are_shown_and_cut(outcome: Literal["sql_error", "timeout"], word: str) -> None:
    execution = Execution(outcome=outcome, error="x" * 50)
    assert (
        format_result(execution, limits=ResultLimits(max_chars=20))
        == f"{word}: ".ljust(19, "x") + "…"
    )
