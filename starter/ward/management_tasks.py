"""The four tasks of the ward database whose first sub-task changes the database."""

from __future__ import annotations

from typing import Any

from starter.ward import management_tests as tests
from starter.ward.record import conditions, critical, detail, gap
from starter.ward.ward_tasks import WORKED

FRAGILE_WEEKS: dict[str, Any] = {
    "instance_id": "ward_M_1",
    "selected_database": "ward",
    "query": "Create a view v_fragile_weeks with the columns unit_code, week_start, coverage_ratio "
    "and agency_reliance: one row for each ward where shifts were worked and each week of shift "
    "dates, named by its Monday, in which these shifts show Fragile Staffing. The view holds the "
    "Coverage Ratio with 2 decimals and the Agency Reliance as a whole percent (0 where no hours "
    "were worked), and judges by these rounded figures.",
    "amb_user_query": "Make me a view v_fragile_weeks of the shaky weeks on each unit, with the "
    "columns unit_code, week_start, coverage_ratio and agency_reliance.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "shaky",
                "knowledge_linking",
                "coverage_ratio < 0.90 OR agency_reliance > 35",
                "coverage_ratio < 0.90",
            ),
            critical(
                "weeks",
                "semantic",
                "DATE_TRUNC('week', s.shift_date)::date",
                "(DATE_TRUNC('week', s.shift_date + 1)::date - 1)",
            ),
            critical(
                "each unit",
                "schema_linking",
                "s.unit_code AS unit_code",
                "(SELECT p.home_unit FROM staff p WHERE p.staff_no = s.staff_id) AS unit_code",
            ),
        ],
        "non_critical_ambiguity": [
            detail(
                "coverage_ratio",
                "decimal",
                "ROUND(SUM(h.worked) / SUM(s.planned_hours), 2)",
                "ROUND(SUM(h.worked) / SUM(s.planned_hours), 1)",
            ),
            detail(
                "weeks without hours",
                "divide_zero",
                "WHEN SUM(h.worked) = 0 THEN 0",
                "WHEN SUM(h.worked) = 0 THEN NULL",
            ),
        ],
    },
    "knowledge_ambiguity": [
        gap(
            17,
            "100 * SUM(CASE WHEN s.agency_cover THEN h.worked ELSE 0 END) / SUM(h.worked)",
            "100.0 * COUNT(*) FILTER (WHERE s.agency_cover) / COUNT(*)",
        )
    ],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        f"""CREATE OR REPLACE VIEW v_fragile_weeks AS
WITH weekly AS (
    SELECT s.unit_code AS unit_code, DATE_TRUNC('week', s.shift_date)::date AS week_start,
           ROUND(SUM(h.worked) / SUM(s.planned_hours), 2) AS coverage_ratio,
           ROUND(CASE WHEN SUM(h.worked) = 0 THEN 0
                      ELSE 100 * SUM(CASE WHEN s.agency_cover THEN h.worked ELSE 0 END) / SUM(h.worked)
                 END) AS agency_reliance
    FROM shifts s
    CROSS JOIN LATERAL (SELECT {WORKED} AS worked) h
    GROUP BY 1, 2
)
SELECT unit_code, week_start, coverage_ratio, agency_reliance
FROM weekly
WHERE coverage_ratio < 0.90 OR agency_reliance > 35"""
    ],
    "external_knowledge": [15, 16, 17, 18],
    "test_cases": [tests.FRAGILE_WEEKS],
    "category": "Management",
    "high_level": True,
    "difficulty_tier": "Challenging",
    "conditions": conditions(),
    "follow_up": {
        "query": "From v_fragile_weeks, give for every ward its name, the number of fragile weeks "
        "(0 for wards without any), the Monday of the first one, and the lowest coverage ratio "
        "(both missing without fragile weeks). Leave out wards with more than 8 fragile weeks. "
        "Sort by the number of weeks from high to low, then by ward name.",
        "type": "object_dependent",
        "category": "Query",
        "sol_sql": [
            """SELECT w.ward_name, COUNT(f.week_start) AS fragile_weeks,
       MIN(f.week_start) AS first_week, MIN(f.coverage_ratio) AS lowest_coverage
FROM wards w
LEFT JOIN v_fragile_weeks f ON f.unit_code = w.ward_code
GROUP BY w.ward_name
HAVING COUNT(f.week_start) <= 8
ORDER BY fragile_weeks DESC, w.ward_name"""
        ],
        "external_knowledge": [18],
        "test_cases": [],
        "conditions": conditions(order=True),
    },
}

STAY_CLASS: dict[str, Any] = {
    "instance_id": "ward_M_2",
    "selected_database": "ward",
    "query": "Add a text column stay_class to admissions and fill it for the admissions to "
    "inpatient wards (every care level but day case, by the ward of admission): 'open' where there "
    "is no discharge yet, 'long' for Long Stayers, 'short' for a Length of Stay of less than 3 "
    "days, 'medium' for the rest. Day-case admissions keep no class (missing).",
    "amb_user_query": "I want a stay_class column on admissions that sorts the ward stays into "
    "'short', 'medium' and the really long ones as 'long'.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "really long",
                "knowledge_linking",
                "WHEN a.discharged_at - a.admitted_at >= INTERVAL '14 days' THEN 'long'",
                "WHEN a.discharged_at - a.admitted_at >= INTERVAL '21 days' THEN 'long'",
            ),
            critical(
                "'short'",
                "semantic",
                "a.discharged_at - a.admitted_at < INTERVAL '3 days'",
                "a.discharged_at - a.admitted_at <= INTERVAL '3 days'",
            ),
            critical(
                "ward stays",
                "intent",
                "LOWER(w.care_level) <> 'day case'",
                "LOWER(w.care_level) <> ''",
            ),
        ],
        "non_critical_ambiguity": [
            detail(
                "stays that are not over",
                "null",
                "WHEN a.discharged_at IS NULL THEN 'open'",
                "WHEN a.discharged_at IS NULL THEN NULL",
            )
        ],
    },
    "knowledge_ambiguity": [gap(11, ">= INTERVAL '14 days'", ">= INTERVAL '10 days'")],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        "ALTER TABLE admissions ADD COLUMN stay_class text",
        """UPDATE admissions a
SET stay_class = CASE
        WHEN a.discharged_at IS NULL THEN 'open'
        WHEN a.discharged_at - a.admitted_at >= INTERVAL '14 days' THEN 'long'
        WHEN a.discharged_at - a.admitted_at < INTERVAL '3 days' THEN 'short'
        ELSE 'medium'
    END
FROM wards w
WHERE w.ward_code = a.ward_cd
  AND LOWER(w.care_level) <> 'day case'""",
    ],
    "external_knowledge": [10, 11, 36],
    "test_cases": [tests.STAY_CLASS],
    "category": "Management",
    "high_level": False,
    "difficulty_tier": "Moderate",
    "conditions": conditions(),
    "follow_up": {
        "query": "Now create a table long_stay_review with the columns adm_no (primary key), "
        "ward_code, stay_days and incidents. It holds the admissions with stay_class 'long' whose "
        "outcome, in any case, is not died: the admission number, the ward of admission, the "
        "Length of Stay in days with 1 decimal, and the number of incidents that refer to the "
        "admission, 0 where there are none.",
        "type": "object_dependent",
        "category": "Management",
        "sol_sql": [
            "CREATE TABLE long_stay_review (adm_no text PRIMARY KEY, ward_code text, "
            "stay_days numeric, incidents integer)",
            """INSERT INTO long_stay_review (adm_no, ward_code, stay_days, incidents)
SELECT a.adm_no, a.ward_cd,
       ROUND(EXTRACT(EPOCH FROM a.discharged_at - a.admitted_at) / 86400, 1), COUNT(i.incident_id)
FROM admissions a
LEFT JOIN incidents i ON i.adm_ref = a.adm_no
WHERE a.stay_class = 'long'
  AND LOWER(a.outcome) <> 'died'
GROUP BY a.adm_no""",
        ],
        "external_knowledge": [10, 11],
        "test_cases": [tests.LONG_STAY_REVIEW],
        "conditions": conditions(),
    },
}

WARNING_POINTS: dict[str, Any] = {
    "instance_id": "ward_M_3",
    "selected_database": "ward",
    "query": "Create a function warning_points(temp text, pulse text, bp text, spo2 text, "
    "alertness text) returning integer: it takes the five readings as they are written in the "
    "observations (temperature, pulse, blood pressure, oxygen saturation, alertness letter) and "
    "returns the Warning Points. A missing (NULL) reading scores 0.",
    "amb_user_query": "Give me a function warning_points(temp text, pulse text, bp text, spo2 "
    "text, alertness text) returning integer that says how sick someone is from the readings. A "
    "low pressure counts, and so does someone who is not quite there.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "how sick",
                "knowledge_linking",
                "COALESCE((SUBSTRING(pulse FROM '[0-9]+')::int > 100)::int, 0)",
                "COALESCE((SUBSTRING(pulse FROM '[0-9]+')::int > 100)::int * 2, 0)",
            ),
            critical(
                "low pressure",
                "lexical",
                "SPLIT_PART(bp, '/', 1)::int < 100",
                "SUBSTRING(SPLIT_PART(bp, '/', 2) FROM '[0-9]+')::int < 60",
            ),
            critical(
                "not quite there",
                "semantic",
                "UPPER(alertness) <> 'A'",
                "UPPER(alertness) IN ('P', 'U')",
            ),
        ],
        "non_critical_ambiguity": [
            detail(
                "missing readings",
                "null",
                "COALESCE((SUBSTRING(spo2 FROM '[0-9]+')::int < 94)::int, 0)",
                "(SUBSTRING(spo2 FROM '[0-9]+')::int < 94)::int",
            )
        ],
    },
    "knowledge_ambiguity": [
        gap(2, ">= 38.0", "> 38.5"),
        gap(
            5, "SUBSTRING(spo2 FROM '[0-9]+')::int < 94", "SUBSTRING(spo2 FROM '[0-9]+')::int < 90"
        ),
    ],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        """CREATE OR REPLACE FUNCTION warning_points(
    temp text, pulse text, bp text, spo2 text, alertness text
) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT COALESCE((CASE WHEN temp LIKE '%F'
                          THEN (SUBSTRING(temp FROM '[0-9.]+')::numeric - 32) * 5 / 9
                          ELSE SUBSTRING(temp FROM '[0-9.]+')::numeric
                     END >= 38.0)::int, 0)
         + COALESCE((SUBSTRING(pulse FROM '[0-9]+')::int > 100)::int, 0)
         + COALESCE((SPLIT_PART(bp, '/', 1)::int < 100)::int, 0)
         + COALESCE((SUBSTRING(spo2 FROM '[0-9]+')::int < 94)::int, 0)
         + COALESCE((UPPER(alertness) <> 'A')::int, 0) * 2
$$"""
    ],
    "external_knowledge": [0, 1, 2, 3, 4, 5, 6, 7],
    "test_cases": [tests.WARNING_POINTS],
    "category": "Management",
    "high_level": False,
    "difficulty_tier": "Moderate",
    "conditions": conditions(),
    "follow_up": {
        "query": "Use warning_points on the observations taken from 2025-03-01 00:00 on. For each "
        "admission route in lower case, give the route, the number of different admissions with a "
        "score of at least 4, the highest score, and the average score of all these observations "
        "with 2 decimals. Sort by the average from high to low.",
        "type": "object_dependent",
        "category": "Query",
        "sol_sql": [
            """SELECT LOWER(a.admit_route) AS route,
       COUNT(DISTINCT a.adm_no) FILTER (WHERE s.points >= 4) AS admissions,
       MAX(s.points) AS highest, ROUND(AVG(s.points), 2) AS average
FROM observations o
JOIN admissions a ON a.adm_no = o.admission_ref
CROSS JOIN LATERAL (
    SELECT warning_points(o.temp_reading, o.pulse_reading, o.bp_reading, o.spo2_reading, o.avpu)
) s (points)
WHERE o.taken_at >= TIMESTAMP '2025-03-01 00:00'
GROUP BY route
ORDER BY average DESC"""
        ],
        "external_knowledge": [7],
        "test_cases": [],
        "conditions": conditions(decimal=2, order=True),
    },
}

OMITTED: dict[str, Any] = {
    "instance_id": "ward_M_4",
    "selected_database": "ward",
    "query": "Log an incident for every Undocumented Omission of a Live Order that is a high-alert "
    "order. Numbers go on from the highest incident number, in the order of the dose event "
    "numbers. The incident belongs to the ward of admission and to the admission, happened on the "
    "day the dose was due, has the kind 'Omitted dose', no reporter, and the report "
    '{"harm": {"level": "none"}, "review": {"closed": false, "days": null}, "tags": ["auto"]}.',
    "amb_user_query": "Log an incident of kind 'Omitted dose' for each dangerous dose that was "
    "skipped without a word. Number them on from the last one, no reporter, and the report "
    '{"harm": {"level": "none"}, "review": {"closed": false, "days": null}, "tags": ["auto"]}. '
    "Put them on the ward and day they belong to, and forget about orders that were called off.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "dangerous",
                "schema_linking",
                "(o.order_spec ->> 'high_alert')::boolean",
                "(o.order_spec #>> '{timing,critical}')::boolean",
            ),
            critical(
                "skipped without a word",
                "knowledge_linking",
                "e.given_at IS NULL AND COALESCE(e.omit_reason, '') = ''",
                "e.given_at IS NULL",
            ),
            critical(
                "ward and day",
                "syntactic",
                "a.ward_cd",
                "COALESCE((SELECT t.to_ward FROM transfers t WHERE t.adm_code = a.adm_no "
                "ORDER BY t.moved_at DESC LIMIT 1), a.ward_cd)",
            ),
        ],
        "non_critical_ambiguity": [
            detail(
                "Number them",
                "rank",
                "ROW_NUMBER() OVER (ORDER BY e.event_id)",
                "ROW_NUMBER() OVER (ORDER BY e.due_at, e.event_id)",
            )
        ],
    },
    "knowledge_ambiguity": [
        gap(25, "COALESCE(e.omit_reason, '') = ''", "e.omit_reason IS NULL"),
    ],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        """INSERT INTO incidents
    (incident_id, ward_id, adm_ref, occurred_on, incident_kind, reporter_no, report)
SELECT (SELECT MAX(incident_id) FROM incidents) + ROW_NUMBER() OVER (ORDER BY e.event_id),
       a.ward_cd, a.adm_no, e.due_at::date, 'Omitted dose', NULL,
       '{"harm": {"level": "none"}, "review": {"closed": false, "days": null}, "tags": ["auto"]}'
FROM dose_events e
JOIN medication_orders o ON o.order_id = e.order_ref
JOIN admissions a ON a.adm_no = o.admission_no
WHERE e.given_at IS NULL AND COALESCE(e.omit_reason, '') = ''
  AND (o.order_spec ->> 'high_alert')::boolean
  AND LOWER(o.order_status) <> 'cancelled'"""
    ],
    "external_knowledge": [19, 24, 25],
    "test_cases": [tests.OMITTED_LOGGED],
    "category": "Management",
    "high_level": False,
    "difficulty_tier": "Challenging",
    "conditions": conditions(),
    "follow_up": {
        "query": "Two changes to the 'Omitted dose' incidents you just logged. Delete those that "
        "happened before 2025-01-15. For the rest on wards whose care level is acute (in any "
        "case), set harm.level in the report to 'low' and leave the remainder of the report alone.",
        "type": "object_dependent",
        "category": "Management",
        "sol_sql": [
            "DELETE FROM incidents WHERE incident_kind = 'Omitted dose' "
            "AND occurred_on < DATE '2025-01-15'",
            """UPDATE incidents i
SET report = JSONB_SET(i.report, '{harm,level}', '"low"')
FROM wards w
WHERE w.ward_code = i.ward_id
  AND i.incident_kind = 'Omitted dose'
  AND LOWER(w.care_level) = 'acute'""",
        ],
        "external_knowledge": [36],
        "test_cases": [tests.OMITTED_REVISED],
        "conditions": conditions(),
    },
}

TASKS = [FRAGILE_WEEKS, STAY_CLASS, WARNING_POINTS, OMITTED]
