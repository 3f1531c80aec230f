"""The test cases of the Management tasks: the queries of a postcondition and their single rows.

Each query is a round trip, so what belongs together is asked together. Where the last of several
statements is a question, the ones before it try the new object out. After a change of the rows,
the constants here are those that the gold gives.
"""

from __future__ import annotations

from typing import Any

Row = tuple[Any, ...]
Check = tuple[list[str], Row]

# The number of rows of each table, and the sum of their hashes.
CHECKSUMS = {
    "galleries": "22 -18610811518837112934",
    "conservators": "36 16643933529807854393",
    "materials": "22 1202509065778212891",
    "objects": "520 -1682973799592179403",
    "object_materials": "1027 148207677278095070821",
    "surveys": "930 -33347252018351970314",
    "treatments": "620 -322433819396478717403",
    "supplies": "20 57253229274967064823",
    "supply_uses": "762 -209802387977883983880",
    "climate_readings": "2389 -75570237870672916345",
    "loans": "260 171372449926230580934",
    "courier_trips": "313 122458728955275887527",
    "work_queue": "90 76762772418650318275",
}


def _checksum(table: str, row: str = "t::text", condition: str = "TRUE") -> str:
    """A checksum that the order of rows does not change."""
    total = f"COUNT(*) || ' ' || SUM(HASHTEXTEXTENDED({row}, 0))"
    return f"(SELECT {total} FROM {table} t WHERE {condition})"


def _untouched(*changed: str) -> Check:
    """All tables but the changed ones are as at the start."""
    tables = [table for table in CHECKSUMS if table not in changed]
    query = f"SELECT {', '.join(_checksum(table) for table in tables)}"
    return [query], tuple(CHECKSUMS[table] for table in tables)


def _test_case(*checks: Check) -> str:
    """A test in the official form."""
    listed = "".join(f"        ({queries!r}, {row!r}),\n" for queries, row in checks)
    return (
        "def test_case(pred_sqls, sol_sqls, db_name, conn):\n"
        f"    checks = [\n{listed}    ]\n"
        "    for queries, row in checks:\n"
        "        found = execute_queries(queries, db_name, conn)[0]\n"
        "        assert [tuple(r) for r in found] == [row], queries[-1]\n"
    )


_CARE_ROW = (
    "CONCAT_WS(' ', obj_id, jobs::integer, TRIM_SCALE(hours::numeric), TRIM_SCALE(cost::numeric), "
    "last_done::date)"
)

OBJECT_CARE = _test_case(
    _untouched(),
    (
        [
            "SELECT relkind::text, (SELECT STRING_AGG(attname::text, ',' ORDER BY attname) "
            "FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0), "
            f"{_checksum('mv_object_care', _CARE_ROW)}, "
            "(SELECT ROUND(SUM(cost)::numeric, 2)::text FROM mv_object_care) "
            "FROM pg_class c WHERE oid = 'mv_object_care'::regclass"
        ],
        ("m", "cost,hours,jobs,last_done,obj_id", "64 -20794972464850920280", "151715.45"),
    ),
    (
        [
            "UPDATE treatments SET treat_state = 'finished', hours_logged = '90 min', "
            "lead_staff = 101, finished_on = '2025-09-30' "
            "WHERE treat_id IN (SELECT treat_id FROM treatments "
            "WHERE started_on IS NOT NULL ORDER BY treat_id LIMIT 150)",
            "REFRESH MATERIALIZED VIEW mv_object_care",
            f"SELECT {_checksum('mv_object_care', _CARE_ROW)}",
        ],
        ("84 -46169784740624145659",),
    ),
)

_QUEUE = (
    "SELECT COUNT(*), SUM(times_flagged)::integer, " + _checksum("work_queue") + " FROM work_queue"
)

QUEUE_UPSERT = _test_case(
    _untouched("work_queue"),
    ([_QUEUE], (158, 206, "158 31263872255084395860")),
)

QUEUE_CLEARED = _test_case(
    _untouched("work_queue"),
    ([_QUEUE], (143, 185, "143 40056295545275811734")),
)

_TRIGGER = (
    "SELECT t.tgname::text, p.proname::text, t.tgtype::integer FROM pg_trigger t "
    "JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = 'surveys'::regclass AND NOT t.tgisinternal"
)

# Object, whether pests were found, what else: on, below and above the bar, queued before or not.
_TRIED = """INSERT INTO surveys (survey_id, object_no, surveyed_on, grade, damages)
SELECT 9000 + n, o, '2025-11-11', 'B', d::jsonb
FROM (VALUES
    (1, 'OB-0001', '{"pests": true, "cracks": {"count": 8}}'),
    (2, 'OB-0002', '{"pests": true, "cracks": {"count": 7.9}}'),
    (3, 'OB-0003', '{"pests": true, "flaking": {"area_pct": 40}}'),
    (4, 'OB-0004', '{"pests": true, "flaking": {"area_pct": 39}}'),
    (5, 'OB-0005', '{"pests": false, "cracks": {"count": 60}}'),
    (6, 'OB-0006', '{"pests": true, "cracks": {"count": 4}, "flaking": {"area_pct": 21}}'),
    (7, 'OB-0007', '{"cracks": {"count": 60}}'),
    (8, 'OB-0008', '{"pests": true}'),
    (9, 'OB-0016', '{"pests": true, "cracks": {"count": 30}}'),
    (10, 'OB-0017', '{"pests": false, "cracks": {"count": 30}}')
) v (n, o, d)"""

PEST_TRIGGER = _test_case(
    _untouched(),
    ([_TRIGGER], ("trg_pest_alarm", "raise_pest_alarm", 5)),
    (
        [
            _TRIED,
            "UPDATE surveys SET damages = damages || '{\"pests\": true}' WHERE survey_id = 9005",
            _QUEUE,
        ],
        (92, 131, "92 71299463933688009973"),
    ),
)

INTAKE_CHECK = _test_case(
    _untouched("surveys", "work_queue"),
    (
        [
            "SELECT "
            + _checksum("surveys", condition="surveyed_on < '2025-10-01'")
            + ", "
            + _checksum("surveys", condition="surveyed_on >= '2025-10-01'")
        ],
        ("930 -33347252018351970314", "37 -22064720125701122234"),
    ),
    ([_QUEUE], (104, 143, "104 100648205886958014721")),
    ([_TRIGGER], ("trg_pest_alarm", "raise_pest_alarm", 5)),
)

_REFUSED = """DO $$
DECLARE word text;
BEGIN
    FOREACH word IN ARRAY ARRAY['other', 'White glove', 'glove', ''] LOOP
        BEGIN
            UPDATE loans SET handling_class = word WHERE loan_id = 'LO-0001';
            RAISE EXCEPTION 'accepted: %', word;
        EXCEPTION WHEN check_violation THEN NULL;
        END;
    END LOOP;
    FOREACH word IN ARRAY ARRAY['white glove', 'padded', 'standard', NULL] LOOP
        UPDATE loans SET handling_class = word WHERE loan_id = 'LO-0001';
    END LOOP;
END $$"""

HANDLING = _test_case(
    _untouched("loans"),
    (
        [
            "SELECT "
            + _checksum("loans", "(TO_JSONB(t) - 'handling_class')::text")
            + ", "
            + _checksum("loans", "loan_id || ' ' || COALESCE(handling_class, '-')")
            + ", (SELECT data_type::text FROM information_schema.columns "
            "WHERE table_name = 'loans' AND column_name = 'handling_class'), "
            "(SELECT COUNT(*) FROM information_schema.columns WHERE table_name = 'loans'), "
            "(SELECT STRING_AGG(contype::text, ',') FROM pg_constraint "
            "WHERE conrelid = 'loans'::regclass AND conname = 'loans_handling_check')"
        ],
        ("260 -44876292024989787602", "260 -7261524416697900446", "text", 9, "c"),
    ),
    ([_REFUSED, "SELECT handling_class FROM loans WHERE loan_id = 'LO-0001'"], (None,)),
)

FUME_JOBS = _test_case(
    _untouched("treatments"),
    (
        [
            "SELECT COUNT(*) FILTER (WHERE plan #> '{risk,ppe}' ? 'respirator'), "
            "COUNT(*) FILTER (WHERE plan #>> '{risk,level}' = 'high'), "
            + _checksum("treatments")
            + " FROM treatments"
        ],
        (143, 171, "620 -371341746534182570430"),
    ),
)
