"""Queries about patients: how they fare, what they are given late, and where they lie."""

from __future__ import annotations

from typing import Any

from starter.ward.record import conditions, critical, detail, gap

POINTS = """CASE WHEN CASE WHEN o.temp_reading LIKE '%F'
                          THEN (SUBSTRING(o.temp_reading FROM '[0-9.]+')::numeric - 32) * 5 / 9
                          ELSE SUBSTRING(o.temp_reading FROM '[0-9.]+')::numeric
                     END >= 38.0 THEN 1 ELSE 0 END
           + CASE WHEN SUBSTRING(o.pulse_reading FROM '[0-9]+')::int > 100 THEN 1 ELSE 0 END
           + CASE WHEN SPLIT_PART(o.bp_reading, '/', 1)::int < 100 THEN 1 ELSE 0 END
           + CASE WHEN SUBSTRING(o.spo2_reading FROM '[0-9]+')::int < 94 THEN 1 ELSE 0 END
           + CASE WHEN UPPER(o.avpu) <> 'A' THEN 2 ELSE 0 END"""

LATEST_WARD = (
    "COALESCE((SELECT t.to_ward FROM transfers t WHERE t.adm_code = a.adm_no "
    "ORDER BY t.moved_at DESC LIMIT 1), a.ward_cd)"
)

DETERIORATION: dict[str, Any] = {
    "instance_id": "ward_1",
    "selected_database": "ward",
    "query": "For each ward of admission, give the ward code, the number of observations taken "
    "from 2025-03-01 00:00 on, and the Deterioration Rate of these observations in percent with "
    "1 decimal. Sort by the rate from high to low, then by ward code.",
    "amb_user_query": "Which wards have patients going downhill? For each ward I want the rate "
    "and how many rounds of observations it rests on, only recent ones please.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "going downhill",
                "knowledge_linking",
                "100.0 * COUNT(*) FILTER (WHERE points >= 3) / COUNT(*)",
                "AVG(points)",
            ),
            critical(
                "recent",
                "semantic",
                "o.taken_at >= TIMESTAMP '2025-03-01 00:00'",
                "o.taken_at >= TIMESTAMP '2025-03-15 00:00'",
            ),
            critical("each ward", "schema_linking", "a.ward_cd", LATEST_WARD),
        ],
        "non_critical_ambiguity": [
            detail(
                "the rate",
                "decimal",
                "ROUND(100.0 * COUNT(*) FILTER (WHERE points >= 3) / COUNT(*), 1)",
                "ROUND(100.0 * COUNT(*) FILTER (WHERE points >= 3) / COUNT(*), 0)",
            ),
            detail(
                "order of the wards",
                "sort",
                "ORDER BY deterioration_rate DESC, ward_code",
                "ORDER BY ward_code",
            ),
        ],
    },
    "knowledge_ambiguity": [gap(8, "points >= 3", "points >= 5")],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        f"""WITH scored AS (
    SELECT a.ward_cd AS ward_code,
           {POINTS} AS points
    FROM observations o
    JOIN admissions a ON a.adm_no = o.admission_ref
    WHERE o.taken_at >= TIMESTAMP '2025-03-01 00:00'
)
SELECT ward_code, COUNT(*) AS observations,
       ROUND(100.0 * COUNT(*) FILTER (WHERE points >= 3) / COUNT(*), 1) AS deterioration_rate
FROM scored
GROUP BY ward_code
ORDER BY deterioration_rate DESC, ward_code"""
    ],
    "external_knowledge": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    "test_cases": [],
    "category": "Query",
    "high_level": True,
    "difficulty_tier": "Challenging",
    "conditions": conditions(decimal=1, order=True),
    "follow_up": {
        "query": "Now go back to 2025-02-01 00:00 instead, but keep only wards whose care level is "
        "acute (in any case) and only observations whose monitor had less than 40 percent of its "
        "battery left. Same columns, sorted by the rate from high to low.",
        "type": "constraint_change",
        "category": "Query",
        "sol_sql": [
            f"""WITH scored AS (
    SELECT a.ward_cd AS ward_code,
           {POINTS} AS points
    FROM observations o
    JOIN admissions a ON a.adm_no = o.admission_ref
    JOIN wards w ON w.ward_code = a.ward_cd
    WHERE o.taken_at >= TIMESTAMP '2025-02-01 00:00'
      AND LOWER(w.care_level) = 'acute'
      AND SUBSTRING(o.device_meta #>> '{{monitor,battery}}' FROM '[0-9]+')::int < 40
)
SELECT ward_code, COUNT(*) AS observations,
       ROUND(100.0 * COUNT(*) FILTER (WHERE points >= 3) / COUNT(*), 1) AS deterioration_rate
FROM scored
GROUP BY ward_code
ORDER BY deterioration_rate DESC"""
        ],
        "external_knowledge": [7, 8, 9, 36],
        "test_cases": [],
        "conditions": conditions(decimal=1, order=True),
    },
}

LAPSES: dict[str, Any] = {
    "instance_id": "ward_4",
    "selected_database": "ward",
    "query": "Take the doses of Time-critical Orders that are Live Orders, for admissions that "
    "began in February 2025 (whenever the dose was due). For each drug, give its name, the number "
    "of doses due, the number of different patients with at least one Medication Lapse, and the "
    "Lapse Rate as a whole percent. Give only the five drugs with the highest rounded rate; "
    "of equal rates the drug that comes first in the alphabet. Sort in that order.",
    "amb_user_query": "Which five drugs had their urgent doses go wrong most often, for patients "
    "in February? Drug, doses due, patients hit and the rate. Leave cancelled orders out.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "urgent",
                "knowledge_linking",
                "(o.order_spec #>> '{timing,critical}')::boolean",
                "(o.order_spec ->> 'high_alert')::boolean",
            ),
            critical(
                "for patients in February",
                "syntactic",
                "a.admitted_at >= DATE '2025-02-01' AND a.admitted_at < DATE '2025-03-01'",
                "e.due_at >= DATE '2025-02-01' AND e.due_at < DATE '2025-03-01'",
            ),
            critical(
                "most often",
                "intent",
                "ORDER BY lapse_rate DESC",
                "ORDER BY COUNT(*) FILTER (WHERE l.lapsed) DESC",
            ),
        ],
        "non_critical_ambiguity": [
            detail("patients hit", "distinct", "COUNT(DISTINCT a.pat_id)", "COUNT(a.pat_id)"),
            detail(
                "the rate",
                "decimal",
                "ROUND(100.0 * COUNT(*) FILTER (WHERE l.lapsed) / COUNT(*))",
                "ROUND(100.0 * COUNT(*) FILTER (WHERE l.lapsed) / COUNT(*), 1)",
            ),
        ],
    },
    "knowledge_ambiguity": [
        gap(
            21,
            "e.given_at IS NULL OR e.given_at > e.due_at + INTERVAL '30 minutes'",
            "e.given_at > e.due_at + INTERVAL '30 minutes'",
        )
    ],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        """SELECT o.drug_name, COUNT(*) AS doses_due,
       COUNT(DISTINCT a.pat_id) FILTER (WHERE l.lapsed) AS patients,
       ROUND(100.0 * COUNT(*) FILTER (WHERE l.lapsed) / COUNT(*)) AS lapse_rate
FROM dose_events e
JOIN medication_orders o ON o.order_id = e.order_ref
JOIN admissions a ON a.adm_no = o.admission_no
CROSS JOIN LATERAL (
    SELECT e.given_at IS NULL OR e.given_at > e.due_at + INTERVAL '30 minutes' AS lapsed
) l
WHERE (o.order_spec #>> '{timing,critical}')::boolean
  AND LOWER(o.order_status) <> 'cancelled'
  AND a.admitted_at >= DATE '2025-02-01' AND a.admitted_at < DATE '2025-03-01'
GROUP BY o.drug_name
ORDER BY lapse_rate DESC, o.drug_name
LIMIT 5"""
    ],
    "external_knowledge": [19, 20, 21, 22, 23, 24],
    "test_cases": [],
    "category": "Query",
    "high_level": True,
    "difficulty_tier": "Challenging",
    "conditions": conditions(order=True),
    "follow_up": {
        "query": "Heparin is on that list. For the doses counted there for Heparin, "
        "list each Medication Lapse: dose event number, patient number, 'omitted' or 'late', and "
        "by how many whole minutes it came after the due time (missing when omitted). Sort by the "
        "minutes from high to low with the omitted ones last, then by dose event number.",
        "type": "result_based",
        "category": "Query",
        "sol_sql": [
            """SELECT e.event_id, a.pat_id,
       CASE WHEN e.given_at IS NULL THEN 'omitted' ELSE 'late' END AS lapse,
       (EXTRACT(EPOCH FROM e.given_at - e.due_at) / 60)::int AS minutes_late
FROM dose_events e
JOIN medication_orders o ON o.order_id = e.order_ref
JOIN admissions a ON a.adm_no = o.admission_no
WHERE o.drug_name = 'Heparin'
  AND (o.order_spec #>> '{timing,critical}')::boolean
  AND LOWER(o.order_status) <> 'cancelled'
  AND a.admitted_at >= DATE '2025-02-01' AND a.admitted_at < DATE '2025-03-01'
  AND (e.given_at IS NULL OR e.given_at > e.due_at + INTERVAL '30 minutes')
ORDER BY minutes_late DESC NULLS LAST, e.event_id"""
        ],
        "external_knowledge": [19, 20, 21, 23, 24],
        "test_cases": [],
        "conditions": conditions(order=True),
    },
}

FRAIL: dict[str, Any] = {
    "instance_id": "ward_6",
    "selected_database": "ward",
    "query": "For the Frail Admissions that began on or after 2025-02-15, give per Current Ward "
    "the ward code, the number of different patients, the number of these admissions that are "
    "Inpatient Now, and the average Weight in Kilograms over the admissions with 1 decimal. Sort "
    "by the number of patients from high to low, then by ward code.",
    "amb_user_query": "Where did the wobbly old people who came in lately end up? Per ward: how "
    "many, how many are still here, and their average weight.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "wobbly old people",
                "knowledge_linking",
                "EXTRACT(YEAR FROM AGE(a.admitted_at, p.birth_date)) >= 75",
                "EXTRACT(YEAR FROM AGE(a.admitted_at, p.birth_date)) >= 65",
            ),
            critical(
                "lately",
                "semantic",
                "a.admitted_at >= DATE '2025-02-15'",
                "a.admitted_at >= DATE '2025-03-01'",
            ),
            critical("Per ward", "schema_linking", "COALESCE(m.to_ward, a.ward_cd)", "a.ward_cd"),
        ],
        "non_critical_ambiguity": [
            detail("how many", "distinct", "COUNT(DISTINCT a.pat_id)", "COUNT(a.pat_id)"),
            detail(
                "those never moved",
                "join",
                "LEFT JOIN moves m",
                "JOIN moves m",
            ),
            detail(
                "order of the wards",
                "sort",
                "ORDER BY patients DESC, current_ward",
                "ORDER BY current_ward",
            ),
        ],
    },
    "knowledge_ambiguity": [
        gap(
            30,
            "(p.patient_card #>> '{mobility,falls_12m}')::int >= 2",
            "(p.patient_card #>> '{mobility,falls_12m}')::int >= 1",
        ),
        gap(34, "0.4536", "1"),
    ],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        """WITH moves AS (
    SELECT adm_code, to_ward,
           ROW_NUMBER() OVER (PARTITION BY adm_code ORDER BY moved_at DESC) AS position
    FROM transfers
)
SELECT COALESCE(m.to_ward, a.ward_cd) AS current_ward,
       COUNT(DISTINCT a.pat_id) AS patients,
       COUNT(*) FILTER (WHERE a.discharged_at IS NULL) AS still_in,
       ROUND(AVG(SUBSTRING(a.body_weight FROM '[0-9.]+')::numeric
                 * CASE WHEN a.body_weight LIKE '%lb' THEN 0.4536 ELSE 1 END), 1) AS weight
FROM admissions a
JOIN patients p ON p.patient_id = a.pat_id
LEFT JOIN moves m ON m.adm_code = a.adm_no AND m.position = 1
WHERE a.admitted_at >= DATE '2025-02-15'
  AND EXTRACT(YEAR FROM AGE(a.admitted_at, p.birth_date)) >= 75
  AND ((p.patient_card #>> '{mobility,falls_12m}')::int >= 2
       OR LOWER(p.patient_card #>> '{mobility,aid}') = 'frame')
GROUP BY current_ward
ORDER BY patients DESC, current_ward"""
    ],
    "external_knowledge": [30, 31, 32, 33, 34, 35],
    "test_cases": [],
    "category": "Query",
    "high_level": True,
    "difficulty_tier": "Challenging",
    "conditions": conditions(decimal=1, order=True),
    "follow_up": {
        "query": "Of those admissions, show the ones that are Inpatient Now one by one: admission "
        "number, ward code of the Current Ward, Age at Admission, and the names of the substances "
        "the patient is allergic to as one text in alphabetical order with ', ' between, 'none' "
        "where there are none. Sort by age from old to young, then by admission number.",
        "type": "result_based",
        "category": "Query",
        "sol_sql": [
            """WITH moves AS (
    SELECT adm_code, to_ward,
           ROW_NUMBER() OVER (PARTITION BY adm_code ORDER BY moved_at DESC) AS position
    FROM transfers
)
SELECT a.adm_no, COALESCE(m.to_ward, a.ward_cd) AS current_ward,
       EXTRACT(YEAR FROM AGE(a.admitted_at, p.birth_date)) AS age,
       COALESCE((SELECT STRING_AGG(x ->> 'agent', ', ' ORDER BY x ->> 'agent')
                 FROM JSONB_ARRAY_ELEMENTS(p.patient_card -> 'allergies') x), 'none') AS allergies
FROM admissions a
JOIN patients p ON p.patient_id = a.pat_id
LEFT JOIN moves m ON m.adm_code = a.adm_no AND m.position = 1
WHERE a.admitted_at >= DATE '2025-02-15'
  AND a.discharged_at IS NULL
  AND EXTRACT(YEAR FROM AGE(a.admitted_at, p.birth_date)) >= 75
  AND ((p.patient_card #>> '{mobility,falls_12m}')::int >= 2
       OR LOWER(p.patient_card #>> '{mobility,aid}') = 'frame')
ORDER BY age DESC, a.adm_no"""
        ],
        "external_knowledge": [30, 31, 32, 33, 35],
        "test_cases": [],
        "conditions": conditions(order=True),
    },
}
