"""The test cases of the Management tasks: the queries of a postcondition and their one row each.

Every query is a round trip, so one query looks at as much as it can. Where a list holds several
statements, the last one looks at what the ones before it tried. The rows to be found here are those
that the gold gives; they change with the rows of the database.
"""

from __future__ import annotations

from typing import Any

Row = tuple[Any, ...]
Check = tuple[list[str], Row]

# The number of rows of each table and the sum of their hashes, before any task.
START = {
    "telescopes": "12 -16288718781208396395",
    "instruments": "32 19893901579545731082",
    "sky_fields": "72 88379875128384973107",
    "night_logs": "792 151873139055159699538",
    "observers": "30 27160682307540912387",
    "proposals": "90 36218814838313843399",
    "exposures": "1700 222613602515611292032",
    "calib_frames": "560 45304035388910193700",
    "sources": "420 49273715576548290066",
    "detections": "2600 -445013692603635987731",
    "candidates": "280 -90424177631776954712",
    "follow_ups": "900 -260431342915683653747",
}


def _digest(relation: str, row: str = "t::text") -> str:
    """The number of rows and the sum of their hashes, in whatever order they lie."""
    return f"(SELECT COUNT(*) || ' ' || SUM(HASHTEXTEXTENDED({row}, 0)) FROM {relation} t)"


def _tables(**changed: str) -> Check:
    """Every table is as at the start, but for the ones that changed."""
    expected = START | changed
    return [f"SELECT {', '.join(_digest(table) for table in expected)}"], tuple(expected.values())


def _test_case(*checks: Check) -> str:
    """A test in the official form."""
    listed = "".join(f"        ({queries!r}, {row!r}),\n" for queries, row in checks)
    return (
        "def test_case(pred_sqls, sol_sqls, db_name, conn):\n"
        f"    checks = [\n{listed}    ]\n"
        "    for queries, row in checks:\n"
        "        found = execute_queries(queries, db_name, conn)[0]\n"
        "        assert [tuple(r) for r in found] == [row], queries[-1][:60]\n"
    )


_LOAD_ROW = (
    "CONCAT_WS('/', observer_no, full_name, open_requests::integer, "
    "TRIM_SCALE(minutes::numeric), late::integer)"
)

OBSERVER_LOAD = _test_case(
    _tables(),
    (
        [
            "SELECT relkind::text, (SELECT STRING_AGG(attname::text, ',' ORDER BY attname) "
            "FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0), "
            + _digest("v_observer_load", _LOAD_ROW)
            + " FROM pg_class c WHERE oid = 'v_observer_load'::regclass"
        ],
        ("v", "full_name,late,minutes,observer_no,open_requests", "25 -53015788377375927683"),
    ),
    (
        [
            "INSERT INTO observers VALUES (901, 'New One', 'Nowhere', 'staff', '2025-06-01', NULL, "
            "'N'), (902, 'New Two', 'Nowhere', 'staff', '2025-06-01', NULL, 'Y')",
            "INSERT INTO follow_ups (req_no, cand_ref, asked_by, work_kind, asked_on, needed_by, "
            "time_asked, req_state) SELECT 90000 + n, cand_code, 902, 'timing', '2025-06-02', d, a, s "
            "FROM (SELECT MIN(cand_code) AS cand_code FROM candidates) c, "
            "(VALUES (1, '2025-06-29'::date, '0.5 h', 'OPEN'), (2, '2025-06-30', '20 min', "
            "'Scheduled'), (3, '2025-06-03', '40 min', 'cancelled'), (4, NULL, NULL, 'open')) "
            "v (n, d, a, s)",
            f"SELECT STRING_AGG({_LOAD_ROW}, ' ' ORDER BY observer_no) FROM v_observer_load "
            "WHERE observer_no > 900",
        ],
        ("901/New One/0/0/0 902/New Two/3/50/1",),
    ),
)

_TRIGGER = (
    "SELECT t.tgname::text, p.proname::text, t.tgtype::integer, t.tgenabled::text "
    "FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid "
    "WHERE t.tgrelid = 'follow_ups'::regclass AND NOT t.tgisinternal"
)
_TRIGGER_ROW = ("trg_set_deadline", "set_deadline", 7, "O")

DEADLINES = _test_case(
    _tables(),
    ([_TRIGGER], _TRIGGER_ROW),
    (
        [
            "INSERT INTO candidates VALUES "
            "('X-1', NULL, '2025-06-01', 'nova', 0.6, 'new', '{}'), "
            "('X-2', NULL, '2025-06-01', 'nova', 0.599, 'new', '{}')",
            "INSERT INTO follow_ups (req_no, cand_ref, work_kind, asked_on, needed_by, done_on, "
            "req_state) SELECT 90000 + n, c, k, '2025-06-10', d::date, e::date, s FROM (VALUES "
            "(1, 'X-1', 'spectrum', NULL, NULL, 'open'), "
            "(2, 'X-1', 'SPECTRUM', NULL, NULL, 'SCHEDULED'), "
            "(3, 'X-1', 'imaging', NULL, NULL, 'Open'), "
            "(4, 'X-1', 'timing', NULL, '2025-06-12', 'scheduled'), "
            "(5, 'X-1', 'timing', '2025-07-30', NULL, 'open'), "
            "(6, 'X-1', 'spectrum', NULL, NULL, 'done'), "
            "(7, 'X-1', 'spectrum', NULL, NULL, 'cancelled'), "
            "(8, 'X-2', 'spectrum', NULL, NULL, 'open')) v (n, c, k, d, e, s)",
            "UPDATE follow_ups SET needed_by = NULL WHERE req_no = 90001",
            "SELECT STRING_AGG(COALESCE(needed_by::text, '-'), ' ' ORDER BY req_no) "
            "FROM follow_ups WHERE req_no > 90000",
        ],
        ("- 2025-06-13 2025-06-24 2025-06-24 2025-07-30 - - -",),
    ),
)

SUPERNOVA_SPECTRA = _test_case(
    _tables(follow_ups="904 -272861762992838903308"), ([_TRIGGER], _TRIGGER_ROW)
)

_REFUSED = """DO $$
DECLARE word text;
BEGIN
    FOREACH word IN ARRAY ARRAY['never', 'Now', ''] LOOP
        BEGIN
            PERFORM word::urgency_level;
            RAISE EXCEPTION 'accepted: %', word;
        EXCEPTION WHEN check_violation THEN NULL;
        END;
    END LOOP;
    FOREACH word IN ARRAY ARRAY['now', 'soon', 'later', NULL] LOOP
        PERFORM word::urgency_level;
    END LOOP;
END $$"""

URGENCY = _test_case(
    _tables(candidates="280 75215608450970720168"),
    (
        [
            _REFUSED,
            "SELECT domain_name::text, data_type::text FROM information_schema.columns "
            "WHERE table_name = 'candidates' AND column_name = 'urgency'",
        ],
        ("urgency_level", "text"),
    ),
)

_PROCEDURE = (
    "SELECT prokind::text, pronargs::integer, proargtypes[0]::regtype::text FROM pg_proc "
    "WHERE proname = 'retire_candidates'"
)

SILENT = _test_case(
    _tables(candidates="280 -76132279092531573285"),
    ([_PROCEDURE], ("p", 1, "text")),
    (
        [
            "INSERT INTO candidates SELECT 'X-' || n, source_ref, found_on, 'Nova', m, "
            "CASE WHEN n % 2 = 0 THEN 'NEW' ELSE 'Watched' END, '{}' FROM (SELECT source_ref, "
            "found_on, ROW_NUMBER() OVER (ORDER BY cand_code) AS n FROM candidates "
            "WHERE LOWER(triage_state) = 'confirmed') c, (VALUES (0.699)) v (m)",
            "CALL retire_candidates('nova')",
            f"SELECT {_digest('candidates')}",
        ],
        ("341 -95952631668905264873",),
    ),
)

REQUESTS_DROPPED = _test_case(
    _tables(candidates="280 -103567802239869004300", follow_ups="808 -233133350804525250293"),
    ([_PROCEDURE], ("p", 1, "text")),
)

TWINS = _test_case(
    _tables(candidates="270 -93393619130314668550", follow_ups="900 -156220383975130063962")
)

NO_MORE_TWINS = _test_case(
    _tables(candidates="291 -76101922915352812891", follow_ups="900 -156220383975130063962"),
    (
        [
            "SELECT indisunique, indnkeyatts::integer, indpred IS NOT NULL, "
            "indexprs IS NOT NULL, indrelid::regclass::text FROM pg_index "
            "WHERE indexrelid = 'one_pending_twin'::regclass"
        ],
        (True, 2, True, True, "candidates"),
    ),
    (
        [
            "WITH base AS (SELECT MIN(source_id) AS s FROM sources "
            "WHERE source_id NOT IN (SELECT source_ref FROM candidates WHERE source_ref > 0)), "
            "more AS (INSERT INTO candidates SELECT 'X-' || n, CASE WHEN n < 7 THEN s END, "
            "'2025-06-30', k, 0.5, t, '{}' FROM base, (VALUES (1, 'Nova', 'NEW'), "
            "(2, 'NOVA', 'watched'), (3, 'nova', 'Confirmed'), (4, 'nova', 'dismissed'), "
            "(5, 'flare', 'new'), (6, 'FLARE', 'Watched'), (7, 'flare', 'new'), "
            "(8, 'flare', 'new')) v (n, k, t) ORDER BY n ON CONFLICT DO NOTHING "
            "RETURNING cand_code) "
            "SELECT STRING_AGG(cand_code, ' ' ORDER BY cand_code) FROM more"
        ],
        ("X-1 X-3 X-4 X-5 X-7 X-8",),
    ),
)
