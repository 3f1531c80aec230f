"""The test cases of the Management tasks: the queries of a postcondition and their one row each.

What a task must leave alone, and most of what it makes, is compared by checksums that depend on
neither the order of rows nor the types that a solution chose. After a change of the rows, the
constants here are those that the gold gives.
"""

from __future__ import annotations

from typing import Any

Checks = list[tuple[list[str], tuple[Any, ...]]]

TABLES = (
    "parks",
    "inverter_models",
    "inverters",
    "panel_strings",
    "yield_weeks",
    "sky_weeks",
    "outages",
    "crews",
    "work_orders",
    "part_stock",
    "offtake_deals",
    "drone_checks",
)


def _checksums(values: tuple[str, ...], **changed: str) -> tuple[list[str], tuple[str, ...]]:
    """One query for all tables: the number of rows of each, and the sum of their hashes."""
    sums = ", ".join(
        f"(SELECT COUNT(*) || ' ' || SUM(HASHTEXTEXTENDED(t::text, 0)) FROM {table} t)"
        for table in TABLES
    )
    expected = dict(zip(TABLES, values, strict=True)) | changed
    return [f"SELECT {sums}"], tuple(expected.values())


def _test_case(checks: Checks) -> str:
    """A test in the official form."""
    lines = "".join(f"        ({queries!r}, {row!r}),\n" for queries, row in checks)
    return (
        "def test_case(pred_sqls, sol_sqls, db_name, conn):\n"
        f"    checks = [\n{lines}    ]\n"
        "    for queries, row in checks:\n"
        "        found = execute_queries(queries, db_name, conn)[0]\n"
        "        assert [tuple(r) for r in found] == [row], queries\n"
    )


START = (
    "26 -11983651618981495203",
    "8 -948606394514071868",
    "107 -33283750299938831371",
    "650 -470902051238246299686",
    "2625 59818326085441347710",
    "625 128232656013563211483",
    "420 -18076349684775829616",
    "14 7701736690184482693",
    "640 119814259010624774059",
    "64 -37877836765547610042",
    "40 -24237009032254786004",
    "760 90792740008415906198",
)

OVERDUE_VIEW = _test_case(
    [
        _checksums(START),
        (
            [
                "SELECT (SELECT relkind::text FROM pg_class WHERE oid = 'v_overdue_orders'::regclass), (SELECT STRING_AGG(column_name::text, ',' ORDER BY column_name::text) FROM information_schema.columns WHERE table_name = 'v_overdue_orders')"
            ],
            ("v", "crew,days_overdue,level,park_code,wo_id"),
        ),
        (
            [
                "SELECT COUNT(*), SUM(HASHTEXTEXTENDED(CONCAT_WS('/', wo_id, park_code, crew, days_overdue::integer, level), 0))::text FROM v_overdue_orders"
            ],
            (112, "10793796470896171615"),
        ),
        (
            [
                "INSERT INTO work_orders (wo_id, kind, opened_on, due_on, wo_state) VALUES (99001, 'repair', '2025-01-01', '2025-01-31', 'OPEN')",
                "SELECT wo_id, park_code, crew, days_overdue::integer, level FROM v_overdue_orders WHERE wo_id = 99001",
            ],
            (99001, None, "nobody", 150, "red"),
        ),
    ]
)

LOST_ENERGY = _test_case(
    [
        _checksums(START, outages="420 -41413839610443075959"),
        (
            [
                "SELECT prokind::text, pronargs::integer, proargtypes[0]::regtype::text FROM pg_proc WHERE proname = 'estimate_losses'"
            ],
            ("p", 1, "text"),
        ),
        (
            [
                "CALL estimate_losses('PK-03')",
                "SELECT COUNT(*), COUNT(lost_kwh), SUM(HASHTEXTEXTENDED(t::text, 0))::text FROM outages t",
            ],
            (420, 307, "-29471821568674460819"),
        ),
    ]
)

NORTHERN_LOSSES = _test_case(
    [
        _checksums(START, outages="420 -15611762584946476133"),
    ]
)

SOILING = _test_case(
    [
        _checksums(START, panel_strings="650 -123262326315133915250"),
    ]
)

CLEANING_ORDERS = _test_case(
    [
        _checksums(START, work_orders="687 103998456856440046183"),
        (
            [
                "SELECT COUNT(*), MIN(wo_id), MAX(wo_id), STRING_AGG(inv_ref, ' ' ORDER BY wo_id) FROM work_orders WHERE opened_on = DATE '2025-06-30'"
            ],
            (
                48,
                3109,
                3687,
                "INV-011 INV-002 INV-003 INV-006 INV-009 INV-011 INV-012 INV-014 INV-020 INV-022 INV-025 INV-026 INV-027 INV-029 INV-032 INV-033 INV-036 INV-037 INV-043 INV-045 INV-048 INV-050 INV-052 INV-053 INV-055 INV-056 INV-058 INV-059 INV-062 INV-063 INV-064 INV-067 INV-070 INV-074 INV-076 INV-078 INV-080 INV-081 INV-082 INV-084 INV-087 INV-088 INV-089 INV-090 INV-093 INV-094 INV-103 INV-107",
            ),
        ),
    ]
)

ONE_PENDING_CLEANING = _test_case(
    [
        _checksums(START, work_orders="687 127082074696949956357"),
        (
            [
                "SELECT x.indisunique, x.indnkeyatts::integer, x.indpred IS NOT NULL, (SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = x.indrelid AND a.attnum = x.indkey[0]), x.indrelid::regclass::text FROM pg_index x WHERE x.indexrelid = 'one_pending_cleaning'::regclass"
            ],
            (True, 1, True, "inv_ref", "work_orders"),
        ),
        (
            [
                "WITH more AS (INSERT INTO work_orders (wo_id, inv_ref, kind, opened_on, wo_state) VALUES (99001, 'INV-002', 'CLEANING', '2025-07-01', 'Open'), (99002, 'INV-002', 'cleaning', '2025-07-01', 'IN PROGRESS'), (99003, 'INV-002', 'cleaning', '2025-07-01', 'done'), (99004, 'INV-002', 'repair', '2025-07-01', 'open'), (99005, NULL, 'cleaning', '2025-07-01', 'open'), (99006, NULL, 'cleaning', '2025-07-01', 'open') ON CONFLICT DO NOTHING RETURNING wo_id) SELECT STRING_AGG(wo_id::text, ' ' ORDER BY wo_id) FROM more"
            ],
            ("99003 99004 99005 99006",),
        ),
    ]
)

DISSOLVED_CREW = _test_case(
    [
        _checksums(START, work_orders="640 200802488474595487315", crews="13 6601645328363422056"),
    ]
)
