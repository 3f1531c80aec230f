"""The six tasks of the ward database whose first sub-task is a question."""

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

WORKED = "COALESCE(SUBSTRING(s.worked_hours FROM '[0-9.]+')::numeric, s.planned_hours)"

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

BED_PRESSURE: dict[str, Any] = {
    "instance_id": "ward_2",
    "selected_database": "ward",
    "query": "Rank all inpatient wards (every care level but day case) by their Bed Pressure "
    "Index, rounded to a whole percent, from the lowest to the highest. Equal rounded values share "
    "a rank and no rank is skipped. Give the rank, the ward name and the index. Wards without any "
    "completed admission belong to the list with an index of 0. The capacity is the funded beds. "
    "Sort by rank, then by ward name.",
    "amb_user_query": "Rank our proper wards by how full they were, emptiest first. Base it on "
    "their beds, and give me rank, name and figure.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "how full they were",
                "knowledge_linking",
                "100 * s.bed_days / (w.bed_capacity * 90)",
                "s.bed_days / 90",
            ),
            critical(
                "their beds",
                "schema_linking",
                "w.bed_capacity",
                "(SELECT COUNT(*) FROM beds b WHERE b.ward_ref = w.ward_code)",
            ),
            critical(
                "proper wards",
                "semantic",
                "LOWER(w.care_level) <> 'day case'",
                "LOWER(w.care_level) NOT IN ('day case', 'maternity')",
            ),
        ],
        "non_critical_ambiguity": [
            detail("equal ranks", "rank", "DENSE_RANK() OVER", "RANK() OVER"),
            detail(
                "wards without completed admissions",
                "join",
                "LEFT JOIN stays s",
                "JOIN stays s",
            ),
            detail(
                "figure of a ward without completed admissions",
                "null",
                "COALESCE(100 * s.bed_days / (w.bed_capacity * 90), 0)",
                "100 * s.bed_days / (w.bed_capacity * 90)",
            ),
        ],
    },
    "knowledge_ambiguity": [
        gap(
            12,
            "SUM(EXTRACT(EPOCH FROM discharged_at - admitted_at) / 86400)",
            "SUM(discharged_at::date - admitted_at::date + 1)",
        )
    ],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        """WITH stays AS (
    SELECT ward_cd, SUM(EXTRACT(EPOCH FROM discharged_at - admitted_at) / 86400) AS bed_days
    FROM admissions
    GROUP BY ward_cd
), pressure AS (
    SELECT w.ward_name, ROUND(COALESCE(100 * s.bed_days / (w.bed_capacity * 90), 0)) AS bpi
    FROM wards w
    LEFT JOIN stays s ON s.ward_cd = w.ward_code
    WHERE LOWER(w.care_level) <> 'day case'
)
SELECT DENSE_RANK() OVER (ORDER BY bpi) AS place, ward_name, bpi
FROM pressure
ORDER BY place, ward_name"""
    ],
    "external_knowledge": [10, 12, 13, 14, 36],
    "test_cases": [],
    "category": "Query",
    "high_level": True,
    "difficulty_tier": "Moderate",
    "conditions": conditions(order=True),
    "follow_up": {
        "query": "For the same wards, give other figures instead of rank and index: the ward name, "
        "the number of completed admissions, the upper quartile (75th percentile, interpolated) of their Length of Stay in days with 2 decimals "
        "(missing where there are none), and the number of Long Stayers. Sort by the number of "
        "Long Stayers from high to low, then by ward name.",
        "type": "attribute_change",
        "category": "Query",
        "sol_sql": [
            """WITH stays AS (
    SELECT ward_cd, EXTRACT(EPOCH FROM discharged_at - admitted_at) / 86400 AS days
    FROM admissions
)
SELECT w.ward_name, COUNT(s.days) AS completed,
       ROUND(PERCENTILE_CONT(0.75) WITHIN GROUP (ORDER BY s.days)::numeric, 2) AS quartile_days,
       COUNT(*) FILTER (WHERE s.days >= 14) AS long_stayers
FROM wards w
LEFT JOIN stays s ON s.ward_cd = w.ward_code
WHERE LOWER(w.care_level) <> 'day case'
GROUP BY w.ward_name
ORDER BY long_stayers DESC, w.ward_name"""
        ],
        "external_knowledge": [10, 11, 36],
        "test_cases": [],
        "conditions": conditions(decimal=2, order=True),
    },
}

AGENCY: dict[str, Any] = {
    "instance_id": "ward_3",
    "selected_database": "ward",
    "query": "Take the shifts of the night band that registered nurses (RN or Registered Nurse) "
    "worked. For each ward where they were worked, give the ward code, the total of Worked Hours, "
    "and the Agency Reliance as a whole percent, 0 where no hours were worked. Sort by the "
    "reliance from high to low, then by ward code.",
    "amb_user_query": "At night, how much do the wards lean on temps among their nurses? Show the "
    "hours worked and the share in percent.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical("temps", "lexical", "s.agency_cover", "p.home_unit IS NULL"),
            critical(
                "nurses",
                "semantic",
                "UPPER(p.role_title) IN ('RN', 'REGISTERED NURSE')",
                "UPPER(p.role_title) NOT IN ('DOCTOR', 'PHYSIO')",
            ),
            critical("the wards", "schema_linking", "s.unit_code", "p.home_unit"),
        ],
        "non_critical_ambiguity": [
            detail(
                "wards where nobody worked",
                "divide_zero",
                "WHEN SUM(h.worked) = 0 THEN 0",
                "WHEN SUM(h.worked) = 0 THEN NULL",
            ),
            detail(
                "order of the result",
                "sort",
                "ORDER BY agency_reliance DESC, s.unit_code",
                "ORDER BY worked_hours DESC, s.unit_code",
            ),
        ],
    },
    "knowledge_ambiguity": [
        gap(15, WORKED, "COALESCE(SUBSTRING(s.worked_hours FROM '[0-9.]+')::numeric, 0)")
    ],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        f"""SELECT s.unit_code, SUM(h.worked) AS worked_hours,
       ROUND(CASE WHEN SUM(h.worked) = 0 THEN 0
                  ELSE 100 * SUM(CASE WHEN s.agency_cover THEN h.worked ELSE 0 END) / SUM(h.worked)
             END) AS agency_reliance
FROM shifts s
JOIN staff p ON p.staff_no = s.staff_id
CROSS JOIN LATERAL (SELECT {WORKED} AS worked) h
WHERE LOWER(s.shift_band) = 'night'
  AND UPPER(p.role_title) IN ('RN', 'REGISTERED NURSE')
GROUP BY s.unit_code
ORDER BY agency_reliance DESC, s.unit_code"""
    ],
    "external_knowledge": [15, 17, 37, 38],
    "test_cases": [],
    "category": "Query",
    "high_level": False,
    "difficulty_tier": "Moderate",
    "conditions": conditions(order=True),
    "follow_up": {
        "query": "And what about the healthcare assistants (HCA or Healthcare Assistant) at night? "
        "Same columns, same rules, same order.",
        "type": "topic_pivot",
        "category": "Query",
        "sol_sql": [
            f"""SELECT s.unit_code, SUM(h.worked) AS worked_hours,
       ROUND(CASE WHEN SUM(h.worked) = 0 THEN 0
                  ELSE 100 * SUM(CASE WHEN s.agency_cover THEN h.worked ELSE 0 END) / SUM(h.worked)
             END) AS agency_reliance
FROM shifts s
JOIN staff p ON p.staff_no = s.staff_id
CROSS JOIN LATERAL (SELECT {WORKED} AS worked) h
WHERE LOWER(s.shift_band) = 'night'
  AND UPPER(p.role_title) IN ('HCA', 'HEALTHCARE ASSISTANT')
GROUP BY s.unit_code
ORDER BY agency_reliance DESC, s.unit_code"""
        ],
        "external_knowledge": [15, 17, 37, 38],
        "test_cases": [],
        "conditions": conditions(order=True),
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

HARM: dict[str, Any] = {
    "instance_id": "ward_5",
    "selected_database": "ward",
    "query": "For the Patient Incidents up to and including 2025-02-28, give per incident kind "
    "(in lower case) the number of incidents, the Harm Burden, and the Harm Share in percent with "
    "1 decimal. Leave out kinds with fewer than 16 such incidents before the shares are taken of "
    "what remains. Sort by Harm Burden from high to low.",
    "amb_user_query": "Which kinds of incident hurt our patients the most this winter? Give the "
    "count, the harm and each kind's part of the harm; skip the rare ones.",
    "user_query_ambiguity": {
        "critical_ambiguity": [
            critical(
                "hurt",
                "knowledge_linking",
                "SUM(weight) AS burden",
                "ROUND(AVG(weight), 2) AS burden",
            ),
            critical(
                "our patients",
                "schema_linking",
                "i.adm_ref IS NOT NULL",
                "i.ward_id IS NOT NULL",
            ),
            critical(
                "this winter",
                "semantic",
                "i.occurred_on <= DATE '2025-02-28'",
                "i.occurred_on <= DATE '2025-03-20'",
            ),
            critical("rare", "semantic", "COUNT(*) >= 16", "COUNT(*) >= 12"),
        ],
        "non_critical_ambiguity": [
            detail(
                "part of the harm",
                "decimal",
                "ROUND(100.0 * SUM(weight) / SUM(SUM(weight)) OVER (), 1)",
                "ROUND(100.0 * SUM(weight) / SUM(SUM(weight)) OVER (), 0)",
            ),
            detail("order of the kinds", "sort", "ORDER BY burden DESC", "ORDER BY kind"),
        ],
    },
    "knowledge_ambiguity": [
        gap(
            26,
            "WHEN 'low' THEN 1 WHEN 'moderate' THEN 3 WHEN 'severe' THEN 7 ELSE 0",
            "WHEN 'low' THEN 1 WHEN 'moderate' THEN 2 WHEN 'severe' THEN 3 ELSE 0",
        )
    ],
    "preprocess_sql": [],
    "clean_up_sqls": [],
    "sol_sql": [
        """WITH harm AS (
    SELECT LOWER(i.incident_kind) AS kind,
           CASE LOWER(i.report #>> '{harm,level}')
               WHEN 'low' THEN 1 WHEN 'moderate' THEN 3 WHEN 'severe' THEN 7 ELSE 0
           END AS weight
    FROM incidents i
    WHERE i.adm_ref IS NOT NULL
      AND i.occurred_on <= DATE '2025-02-28'
)
SELECT kind, COUNT(*) AS incidents, SUM(weight) AS burden,
       ROUND(100.0 * SUM(weight) / SUM(SUM(weight)) OVER (), 1) AS harm_share
FROM harm
GROUP BY kind
HAVING COUNT(*) >= 16
ORDER BY burden DESC"""
    ],
    "external_knowledge": [26, 27, 28, 29],
    "test_cases": [],
    "category": "Query",
    "high_level": False,
    "difficulty_tier": "Moderate",
    "conditions": conditions(decimal=1, order=True),
    "follow_up": {
        "query": "Now sum up all the Patient Incidents up to 2025-02-28, the rare kinds too, in "
        "one row: their number, the number of different wards where they happened, the average days of the "
        "Closed Reviews with 1 decimal, and one comma-separated text (', ' between) of the kinds "
        "in lower case that had a severe case, each once and in alphabetical order.",
        "type": "aggregation",
        "category": "Query",
        "sol_sql": [
            """SELECT COUNT(*) AS incidents, COUNT(DISTINCT i.ward_id) AS wards,
       ROUND(AVG((i.report #>> '{review,days}')::int), 1) AS review_days,
       STRING_AGG(DISTINCT LOWER(i.incident_kind), ', ' ORDER BY LOWER(i.incident_kind))
           FILTER (WHERE LOWER(i.report #>> '{harm,level}') = 'severe') AS severe_kinds
FROM incidents i
WHERE i.adm_ref IS NOT NULL
  AND i.occurred_on <= DATE '2025-02-28'"""
        ],
        "external_knowledge": [29, 39],
        "test_cases": [],
        "conditions": conditions(decimal=1),
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

TASKS = [DETERIORATION, BED_PRESSURE, AGENCY, LAPSES, HARM, FRAIL]
