"""Queries about wards: how full they are, who works there, and what goes wrong."""

from __future__ import annotations

from typing import Any

from starter.ward.record import conditions, critical, detail, gap

WORKED = "COALESCE(SUBSTRING(s.worked_hours FROM '[0-9.]+')::numeric, s.planned_hours)"

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
