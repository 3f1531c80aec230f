"""The published text rewriting, row normalisation and comparison, on plain values."""

from __future__ import annotations

import datetime as dt
import time
from decimal import Decimal

import pytest

from bird_interact_gym.grading import official


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT /* a\nb */ 1", "SELECT  1"),
        ("SELECT 1 -- one\n+ 2", "SELECT 1 \n+ 2"),
        ("SELECT 1 -- no newline follows", "SELECT 1 -- no newline follows"),
        ("SELECT 1 -- dos\r\n+ 2", "SELECT 1 \r\n+ 2"),
        ("SELECT 1\n\n  \n\nFROM t", "SELECT 1\nFROM t"),
        ("  SELECT 1 ;\n", "SELECT 1 ;"),
        ("SELECT '/*' || '*/'", "SELECT ''"),
        ("SELECT 1 /* open", "SELECT 1 /* open"),
        ("SELECT '--\n'", "SELECT '\n'"),
    ],
)
def test_comments_go_wherever_they_seem_to_stand(sql: str, expected: str) -> None:
    assert official.remove_comments(sql) == expected


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT DISTINCT a", "SELECT a"),
        ("SELECT dIsTiNcT a", "SELECT a"),
        ("SELECT DISTINCT\na", "SELECT DISTINCT\na"),
        ("SELECT\tDISTINCT a", "SELECT\tDISTINCT a"),
        ("SELECT COUNT(DISTINCT a)", "SELECT COUNT(DISTINCT a)"),
        ("SELECT COUNT( DISTINCT a)", "SELECT COUNT( a)"),
        ("SELECT DISTINCT ON (a) a", "SELECT ON (a) a"),
        ("a IS DISTINCT FROM b", "a IS FROM b"),
    ],
)
def test_distinct_goes_between_single_spaces(sql: str, expected: str) -> None:
    assert official.remove_distinct(sql) == expected


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT ROUND(a, 2)", "SELECT a"),
        ("SELECT round  (a)", "SELECT a"),
        ("SELECT ROUND( a + b , 2) * 10", "SELECT a + b * 10"),
        ("SELECT ROUND(AVG(f(a, b)), 1)", "SELECT AVG(f(a, b))"),
        ("SELECT ROUND(ROUND(a, 3) + 1, 2)", "SELECT a + 1"),
        ("SELECT ROUND((a + b)::numeric, 2)", "SELECT (a + b)::numeric"),
        ("SELECT background(a, b)", "SELECT backga"),
        ("SELECT ROUND(a, 2", "SELECT ROUND(a, 2"),
        ("SELECT ROUND(')', 2)", "SELECT '', 2)"),
        ("SELECT rounding(a, 2)", "SELECT rounding(a, 2)"),
    ],
)
def test_round_gives_way_to_its_bare_first_argument(sql: str, expected: str) -> None:
    assert official.remove_round(sql) == expected


def test_the_steps_follow_each_other() -> None:
    sql = "SELECT /* x */ DISTINCT ROUND(a, 1) -- y\nFROM t"
    # Two spaces are left where the comment was, so DISTINCT is still a token of its own.
    assert official.rewrite([sql, " SELECT 1 "]) == ("SELECT  a \nFROM t", "SELECT 1")


@pytest.mark.parametrize(
    "sql", ["/* " * 100_000 + "1", "-- " * 100_000 + "1", "*/" + "/* " * 100_000 + "1"]
)
def test_unclosed_comments_take_little_time(sql: str) -> None:
    started = time.process_time()
    assert official.remove_comments(sql) == sql
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "sql", ["ROUND(" * 50_000, "ROUND(a) " * 50_000, "ROUND(" * 5_000 + "1" + ")" * 5_000]
)
def test_texts_that_would_take_minutes_are_refused(sql: str) -> None:
    with pytest.raises(official.RewriteError, match="too many"):
        official.remove_round(sql)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (dt.datetime(2024, 1, 2, 23, 59), "2024-01-02"),
        (dt.date(2024, 1, 2), "2024-01-02"),
        (dt.time(23, 59), dt.time(23, 59)),
        (Decimal("0.125"), Decimal("0.13")),
        (Decimal("-0.125"), Decimal("-0.13")),
        (0.125, 0.12),
        (2.675, 2.67),
        (3, 3),
        ("a", "a"),
        (None, None),
        (True, True),
        ({"b": 1.001, "a": [0.125, "x"]}, '{"a": [0.12, "x"], "b": 1.0}'),
        ([1, 2.345], "[1, 2.35]"),
    ],
)
def test_cells_are_normalised_at_two_decimals(value: object, expected: object) -> None:
    ((cell,),) = official.normalise([(value,)])
    assert (type(cell), cell) == (type(expected), expected)


@pytest.mark.parametrize(
    ("pred", "gold", "order", "equal"),
    [
        ([(1,), (2,)], [(2,), (1,)], False, True),
        ([(1,), (2,)], [(2,), (1,)], True, False),
        ([(1,), (1,)], [(1,)], False, True),
        ([(1,), (1,)], [(1,)], True, False),
        ([], [], False, False),
        ([(1,)], [], False, False),
        (None, [(1,)], False, False),
        ([(1,)], None, False, False),
        ([([Decimal("1.5")],)], [([Decimal("1.5")],)], False, False),
        ([(Decimal("Infinity"),)], [(Decimal("Infinity"),)], False, False),
        ([(float("nan"),)], [(float("nan"),)], False, False),
        ([(1, 2)], [(2, 1)], False, False),
    ],
)
def test_results_compare_as_published(
    pred: list[tuple[object, ...]] | None,
    gold: list[tuple[object, ...]] | None,
    order: bool,
    equal: bool,
) -> None:
    comparison = official.compare(pred, gold, order=order)
    assert comparison.equal is equal
    assert bool(comparison.reason) is not equal


@pytest.mark.parametrize(
    ("sql", "cap"),
    [
        ("SELECT 1", 10_000),
        ("  with a as (select 1) select 1", 10_000),
        ("(SELECT 1)", None),
        ("VALUES (1)", None),
        ("TABLE t", None),
    ],
)
def test_only_some_statements_are_cut(sql: str, cap: int | None) -> None:
    assert official.fetch_cap(sql) == cap


def test_recursion_gets_a_quarter_of_the_time() -> None:
    assert official.statement_timeout("with recursive a AS (SELECT 1) TABLE a", 60.0) == 15.0
    assert official.statement_timeout("with recursive a AS (SELECT 1) TABLE a", 5.0) == 5.0
    assert official.statement_timeout("SELECT 1", 60.0) == 60.0
