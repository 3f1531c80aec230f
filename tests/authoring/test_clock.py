"""Where SQL reads the clock, and what it reads once the clock is pinned."""

from __future__ import annotations

import datetime

import psycopg
import pytest

from bird_interact_gym.authoring.clock import clock_reads, pin_clock

DAY = datetime.date(2025, 2, 28)


@pytest.mark.parametrize(
    ("sql", "names", "pinned"),
    [
        ("SELECT CURRENT_DATE - 1", ["current_date"], "SELECT DATE '2025-02-28' - 1"),
        ("SELECT now()", ["now"], "SELECT TIMESTAMPTZ '2025-02-28 00:00:00'"),
        ("SELECT NOW ( )", ["now"], "SELECT TIMESTAMPTZ '2025-02-28 00:00:00'"),
        ("SELECT LOCALTIMESTAMP(0)", ["localtimestamp"], "SELECT TIMESTAMP '2025-02-28 00:00:00'"),
        ("SELECT age(b) FROM t", ["age"], "SELECT AGE(DATE '2025-02-28', b) FROM t"),
        ("SELECT age(max(b, c))", ["age"], "SELECT AGE(DATE '2025-02-28', max(b, c))"),
        ("SELECT 'tomorrow'::date", ["'tomorrow'"], "SELECT '2025-03-01'::date"),
        ("SELECT CAST('now' AS date)", ["'now'"], "SELECT CAST('2025-02-28' AS date)"),
        ("SELECT random()", ["random"], "SELECT random()"),
        ("SELECT * FROM t TABLESAMPLE SYSTEM (1)", ["tablesample"], None),
        ("CREATE FUNCTION f() RETURNS date AS $$ SELECT current_date $$", ["current_date"], None),
        ("SELECT age(a, b), now, 'now()', \"current_date\" -- now()", [], None),
        ("SELECT /* random() */ max(now) FROM nows WHERE b = 'today'", [], None),
        ("SELECT broken FROM WHERE current_date >", ["current_date"], None),
    ],
)
def test_reads_of_the_clock(sql, names, pinned):
    assert [read.name for read in clock_reads(sql)] == names
    if pinned is not None:
        assert pin_clock(sql, DAY) == pinned


def test_pinned_sql_reads_no_clock_and_runs(databases):
    sql = (
        "SELECT age(DATE '2025-02-26')::text, CURRENT_DATE, LOCALTIMESTAMP::text, LOCALTIME::text,"
        " 'yesterday'::date, extract(hour FROM now()), current_time::text <> ''"
    )
    pinned = pin_clock(sql, DAY)
    assert clock_reads(sql)
    assert not clock_reads(pinned)
    with psycopg.connect(databases.server.conninfo()) as connection:
        row = connection.execute(pinned.encode()).fetchone()
    day = datetime.date(2025, 2, 27)
    assert row == ("2 days", DAY, "2025-02-28 00:00:00", "00:00:00", day, 0, True)
