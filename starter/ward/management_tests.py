"""The test cases of the management tasks: each query of the postcondition and its one row.

A digest is the MD5 of the rows in a fixed order, formatted so that only the values count and not
the type or scale that a solution chose. What a task must leave alone is digested or counted too.
After a change of the rows, the constants are those that the gold gives.
"""

from __future__ import annotations

from typing import Any

_BODY = """
    for query, row in expected.items():
        assert tuple(execute_queries(query, db_name, conn)[0][0]) == row, query
"""

# Every table but incidents, which two of the tasks change.
_COUNTS = "SELECT " + ", ".join(
    f"(SELECT COUNT(*) FROM {table})"
    for table in (
        "wards",
        "beds",
        "staff",
        "shifts",
        "patients",
        "admissions",
        "observations",
        "medication_orders",
        "dose_events",
        "transfers",
    )
)


def _test_case(expected: dict[str, tuple[Any, ...]]) -> str:
    rows = "".join(f"        {query!r}: {row!r},\n" for query, row in expected.items())
    signature = "def test_case(pred_sqls, sol_sqls, db_name, conn):"
    return f"{signature}\n    expected = {{\n{rows}    }}{_BODY}"


FRAGILE_WEEKS = _test_case(
    {
        _COUNTS: (14, 172, 156, 1500, 430, 640, 2293, 785, 2327, 237),
        "SELECT relkind::text FROM pg_class WHERE relname = 'v_fragile_weeks'": ("v",),
        "SELECT STRING_AGG(column_name::text, ',' ORDER BY column_name::text) "
        "FROM information_schema.columns WHERE table_name = 'v_fragile_weeks'": (
            "agency_reliance,coverage_ratio,unit_code,week_start",
        ),
        "SELECT COUNT(*), COUNT(DISTINCT unit_code), ROUND(SUM(coverage_ratio)::numeric, 2)::float, "
        "SUM(agency_reliance)::int FROM v_fragile_weeks": (90, 13, 72.08, 2295),
        "SELECT MD5(STRING_AGG(CONCAT_WS(' ', unit_code, week_start::date, "
        "COALESCE(TRIM_SCALE(coverage_ratio::numeric)::text, '?'), "
        "COALESCE(TRIM_SCALE(agency_reliance::numeric)::text, '?')), ',' "
        "ORDER BY unit_code, week_start)) FROM v_fragile_weeks": (
            "325c3dffb878b3f93c00f2a086fbe7ef",
        ),
        "SELECT COUNT(*), MD5(STRING_AGG(s::text, ',' ORDER BY shift_id)) FROM shifts s": (
            1500,
            "66dcf7e427758814b3d45582e86d2a56",
        ),
        "INSERT INTO shifts VALUES (99001, 'S0001', 'W14', '2025-04-02', 'Day', 12.0, '6 h', FALSE)"
        " RETURNING shift_id": (99001,),
        "SELECT week_start::date::text, coverage_ratio::float, agency_reliance::int "
        "FROM v_fragile_weeks WHERE unit_code = 'W14'": ("2025-03-31", 0.5, 0),
    }
)

STAY_CLASS = _test_case(
    {
        _COUNTS: (14, 172, 156, 1500, 430, 640, 2293, 785, 2327, 237),
        "SELECT COUNT(*), COUNT(stay_class), COUNT(*) FILTER (WHERE stay_class = 'open'), "
        "COUNT(*) FILTER (WHERE stay_class = 'short'), "
        "COUNT(*) FILTER (WHERE stay_class = 'medium'), "
        "COUNT(*) FILTER (WHERE stay_class = 'long') FROM admissions": (640, 560, 68, 196, 237, 59),
        "SELECT MD5(STRING_AGG(adm_no || COALESCE(stay_class, '-'), ',' ORDER BY adm_no)) "
        "FROM admissions": ("f10571b8f9a6c898b5a95ed35d5b3ae5",),
        "SELECT MD5(STRING_AGG(CONCAT_WS(' ', adm_no, pat_id, ward_cd, bed_no, admitted_at, "
        "discharged_at, admit_route, triage_cat, outcome, body_weight), ',' ORDER BY adm_no)) "
        "FROM admissions": ("e34b747ca87ce947d127c05c8472b0bf",),
        "SELECT COUNT(*) FROM information_schema.columns WHERE table_name = 'admissions'": (11,),
        "SELECT COUNT(*), MD5(STRING_AGG(w::text, ',' ORDER BY ward_code)) FROM wards w": (
            14,
            "3332175b8b6aaf6c64d455502eadb5ba",
        ),
    }
)

LONG_STAY_REVIEW = _test_case(
    {
        _COUNTS: (14, 172, 156, 1500, 430, 640, 2293, 785, 2327, 237),
        "SELECT relkind::text FROM pg_class WHERE relname = 'long_stay_review'": ("r",),
        "SELECT STRING_AGG(column_name::text, ',' ORDER BY column_name::text) "
        "FROM information_schema.columns WHERE table_name = 'long_stay_review'": (
            "adm_no,incidents,stay_days,ward_code",
        ),
        "SELECT STRING_AGG(a.attname::text, ',') FROM pg_constraint k JOIN pg_attribute a "
        "ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) "
        "WHERE k.conrelid = 'long_stay_review'::regclass AND k.contype = 'p'": ("adm_no",),
        "SELECT COUNT(*), ROUND(SUM(stay_days)::numeric, 1)::float, SUM(incidents)::int, "
        "COUNT(*) FILTER (WHERE incidents = 0) FROM long_stay_review": (52, 976.0, 24, 35),
        "SELECT MD5(STRING_AGG(CONCAT_WS(' ', adm_no, ward_code, "
        "TRIM_SCALE(stay_days::numeric)::text, incidents::int), ',' ORDER BY adm_no)) "
        "FROM long_stay_review": ("19b38b26194f9d8b053853c8b7679079",),
        "SELECT COUNT(*), MD5(STRING_AGG(a::text, ',' ORDER BY adm_no)) FROM admissions a": (
            640,
            "2fa082722d303f326bf09561f71b32d5",
        ),
        "SELECT COUNT(*), MD5(STRING_AGG(i::text, ',' ORDER BY incident_id)) FROM incidents i": (
            330,
            "58c450721dea342c0ed76c85830a7812",
        ),
    }
)

WARNING_POINTS = _test_case(
    {
        _COUNTS: (14, 172, 156, 1500, 430, 640, 2293, 785, 2327, 237),
        "SELECT pg_typeof(warning_points(NULL, NULL, NULL, NULL, NULL))::text, "
        "warning_points(NULL, NULL, NULL, NULL, NULL)": ("integer", 0),
        "SELECT warning_points('38.0C', '101/min', '99/60', '93% RA', 'v'), "
        "warning_points('37.9 C', '100 bpm', '100/55 mmHg', '94 %', 'a'), "
        "warning_points('100.4 F', NULL, NULL, NULL, NULL), "
        "warning_points('100.3 F', NULL, NULL, NULL, NULL), "
        "warning_points(NULL, '101 bpm', NULL, NULL, NULL), "
        "warning_points(NULL, NULL, '99/70', NULL, NULL), "
        "warning_points(NULL, NULL, NULL, '93%', NULL), "
        "warning_points(NULL, NULL, NULL, NULL, 'P')": (6, 0, 1, 0, 1, 1, 1, 2),
        "SELECT COUNT(p), SUM(p)::int, MAX(p), COUNT(*) FILTER (WHERE p >= 3), "
        "MD5(STRING_AGG(obs_id || ':' || p, ',' ORDER BY obs_id)) FROM (SELECT obs_id, "
        "warning_points(temp_reading, pulse_reading, bp_reading, spo2_reading, avpu) AS p "
        "FROM observations OFFSET 0) o": (2293, 2486, 6, 428, "66eba520cb5c83ac66e5c00620d234ea"),
        "SELECT COUNT(*), MD5(STRING_AGG(o::text, ',' ORDER BY obs_id)) FROM observations o": (
            2293,
            "3fc2311442a0d8ec2b7264d4da192d10",
        ),
    }
)

OMITTED_LOGGED = _test_case(
    {
        _COUNTS: (14, 172, 156, 1500, 430, 640, 2293, 785, 2327, 237),
        "SELECT COUNT(*), COUNT(*) FILTER (WHERE incident_kind = 'Omitted dose'), "
        "MIN(incident_id), MAX(incident_id) FROM incidents": (378, 48, 5001, 5378),
        "SELECT MD5(STRING_AGG(i::text, ',' ORDER BY incident_id)) "
        "FROM incidents i WHERE incident_kind <> 'Omitted dose'": (
            "58c450721dea342c0ed76c85830a7812",
        ),
        "SELECT MD5(STRING_AGG(i::text, ',' ORDER BY incident_id)) "
        "FROM incidents i WHERE incident_kind = 'Omitted dose'": (
            "79ced7b003bdc4ffe695cf8830deda1a",
        ),
        "SELECT COUNT(*), MD5(STRING_AGG(e::text, ',' ORDER BY event_id)) FROM dose_events e": (
            2327,
            "b08842fd3026b82b838f31c79d507a96",
        ),
        "SELECT COUNT(*), MD5(STRING_AGG(o::text, ',' ORDER BY order_id)) "
        "FROM medication_orders o": (785, "b7e0d5af7894ac2d38e3373dfaa823fe"),
    }
)

OMITTED_REVISED = _test_case(
    {
        _COUNTS: (14, 172, 156, 1500, 430, 640, 2293, 785, 2327, 237),
        "SELECT COUNT(*), COUNT(*) FILTER (WHERE incident_kind = 'Omitted dose'), "
        "COUNT(*) FILTER (WHERE incident_kind = 'Omitted dose' "
        "AND report #>> '{harm,level}' = 'low'), "
        "MIN(occurred_on) FILTER (WHERE incident_kind = 'Omitted dose')::text "
        "FROM incidents": (373, 43, 24, "2025-01-15"),
        "SELECT MD5(STRING_AGG(i::text, ',' ORDER BY incident_id)) "
        "FROM incidents i WHERE incident_kind <> 'Omitted dose'": (
            "58c450721dea342c0ed76c85830a7812",
        ),
        "SELECT MD5(STRING_AGG(i::text, ',' ORDER BY incident_id)) "
        "FROM incidents i WHERE incident_kind = 'Omitted dose'": (
            "889af5bed76fad1fb3ad08ef4fb5891d",
        ),
        "SELECT COUNT(*), MD5(STRING_AGG(w::text, ',' ORDER BY ward_code)) FROM wards w": (
            14,
            "3332175b8b6aaf6c64d455502eadb5ba",
        ),
    }
)

# Since every query is a round trip, the untouched tables are digested in one.
_OTHER_TABLES = {
    "wards": "ward_code",
    "beds": "bed_id",
    "staff": "staff_no",
    "shifts": "shift_id",
    "patients": "patient_id",
    "admissions": "adm_no",
    "observations": "obs_id",
    "medication_orders": "order_id",
    "incidents": "incident_id",
    "transfers": "transfer_id",
}
_ALL_BUT_DOSES = (
    "SELECT MD5(CONCAT_WS(' ', "
    + ", ".join(
        f"(SELECT MD5(STRING_AGG(t::text, ',' ORDER BY {key})) FROM {table} t)"
        for table, key in _OTHER_TABLES.items()
    )
    + "))"
)
_DOSES = "SELECT COUNT(*), MD5(STRING_AGG(e::text, ',' ORDER BY event_id)) FROM dose_events e"
_LAPSES_OBJECT = {
    "SELECT (SELECT relkind::text FROM pg_class WHERE oid = 'mv_drug_lapses'::regclass), "
    "(SELECT STRING_AGG(attname::text, ',' ORDER BY attname::text) FROM pg_attribute "
    "WHERE attrelid = 'mv_drug_lapses'::regclass AND attnum > 0), "
    "indisunique, indnkeyatts::int, PG_GET_INDEXDEF(indexrelid, 1, TRUE), indpred IS NULL "
    "FROM pg_index WHERE indexrelid = 'mv_drug_lapses_key'::regclass "
    "AND indrelid = 'mv_drug_lapses'::regclass": (
        "m",
        "doses_due,drug_name,lapse_rate,lapses",
        True,
        1,
        "drug_name",
        True,
    )
}
_LAPSES_ROWS = (
    "SELECT COUNT(*), SUM(doses_due)::int, SUM(lapses)::int, "
    "MD5(STRING_AGG(CONCAT_WS(' ', drug_name, doses_due::int, lapses::int, "
    "TRIM_SCALE(lapse_rate::numeric)), ',' ORDER BY drug_name)) FROM mv_drug_lapses"
)

DRUG_LAPSES = _test_case(
    {
        **_LAPSES_OBJECT,
        _LAPSES_ROWS: (12, 1334, 471, "c3f468c8a4d9983ce6dd75cf9d694afa"),
        _DOSES: (2327, "b08842fd3026b82b838f31c79d507a96"),
        _ALL_BUT_DOSES: ("ad5c8782e58167e6a4fcc9886c97dd0f",),
    }
)

STOCK_CORRECTED = _test_case(
    {
        **_LAPSES_OBJECT,
        _LAPSES_ROWS: (12, 1334, 466, "4ed65203953f5e99e2a84f3d1c1ea403"),
        _DOSES: (2327, "5dd1bd04d97d4038b6985d149054e211"),
        _ALL_BUT_DOSES: ("ad5c8782e58167e6a4fcc9886c97dd0f",),
    }
)
