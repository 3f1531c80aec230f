"""Values: as psycopg 3 loads them, but for what the published graders see otherwise."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest

from bird_interact_gym.database import Databases, DatabaseState

CASES = [
    ("'24:00'::time", time(0, 0)),
    ("'24:00+02'::timetz", time(0, 0, tzinfo=timezone(timedelta(hours=2)))),
    ("'infinity'::date", date.max),
    ("'-infinity'::date", date.min),
    ("'infinity'::timestamp", datetime.max),
    ("'-infinity'::timestamptz", datetime.min.replace(tzinfo=UTC)),
    ("'20000-01-01'::date", "20000-01-01"),
    ("'0044-03-15 BC'::date", "0044-03-15 BC"),
    ("'10000-01-01'::timestamp", "10000-01-01 00:00:00"),
    ("'178000000 years'::interval", "178000000 years"),
    ("'00000000-0000-0000-0000-000000000001'::uuid", "00000000-0000-0000-0000-000000000001"),
    ("'10.0.0.1'::inet", "10.0.0.1"),
    ("'10.0.0.0/8'::cidr", "10.0.0.0/8"),
    ("ROW(1, 'a b')", '(1,"a b")'),
    ("'\\x01ff'::bytea", b"\x01\xff"),
    ("1.50::numeric", Decimal("1.50")),
    ("0.5::float8", 0.5),
    ("'1 year 2 mons 3 days'::interval", timedelta(days=428)),
    ("'{\"b\": [1, 2.5]}'::jsonb", {"b": [1, 2.5]}),
    ("'{1,NULL}'::int[]", [1, None]),
    ("ARRAY['infinity'::date]", [date.max]),
    ("12.5::money", "$12.50"),
    ("'open'::order_state", "open"),
    ("NULL::text", None),
]


@pytest.mark.parametrize(("expression", "value"), CASES)
def test_a_value_loads(
    databases: Databases, state: DatabaseState, expression: str, value: object
) -> None:
    with databases.sandbox(state) as sandbox:
        execution = sandbox.execute(f"SELECT {expression}")
    assert execution.rows == ((value,),)
    assert type(execution.rows[0][0]) is type(value)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT repeat('[', 50000) || repeat(']', 50000)::text",
        "SELECT (repeat('[', 5000) || repeat(']', 5000))::json",
        "SELECT ('1' || repeat('0', 6000))::json",
        "SET datestyle = 'German'; SELECT '2024-01-02'::date, '2024-01-02 03:04+00'::timestamptz",
        "SET intervalstyle = 'iso_8601'; SELECT '1 year'::interval",
        "SET client_encoding = 'LATIN1'; SELECT 'é'",
        "SET timezone = '<x>-03:17'; SELECT now()",
        "SET bytea_output = 'escape'; SELECT '\\x01ff'::bytea",
    ],
)
def test_no_value_raises(databases: Databases, state: DatabaseState, sql: str) -> None:
    with databases.sandbox(state) as sandbox:
        execution = sandbox.execute(sql)
        assert (execution.outcome, len(execution.rows)) == ("ok", 1)
        assert sandbox.execute("SELECT 'é', '2024-01-02'::date").rows == (("é", date(2024, 1, 2)),)
