"""Queries about what goes wrong and what it costs: incidents, and beds that nobody services."""

from __future__ import annotations

from starter.record import critical, hidden, non_critical, ordered, part, task

_BAD = "LOWER(i.report #>> '{harm,level}') IN ('moderate', 'severe')"

_REPORTERS = f"""
            FROM incidents i
            JOIN staff s ON s.staff_no = i.reporter_no
            WHERE UPPER(s.role_title) IN ('RN', 'REGISTERED NURSE')
              AND i.ward_id <> s.home_unit
              AND LOWER(i.incident_kind) IN ('fall', 'medication error')
              AND {_BAD}"""

REPORTERS = task(
    "ward_7",
    part(
        """
        Which registered nurses (RN or Registered Nurse) reported a Reportable Incident of the kind
        fall or medication error (in any case) on a ward that is not their home unit? The board's
        threshold is a Harm Weight of 3. List each nurse once, with staff number, name and home
        unit, ordered by home unit and then by staff number. Nurses without a home unit do not
        count.
        """,
        [
            f"""
            SELECT DISTINCT s.staff_no, s.full_name, s.home_unit{_REPORTERS}
            ORDER BY s.home_unit, s.staff_no
            """
        ],
        ordered(),
        external_knowledge=[26, 38, 40],
    ),
    part(
        """
        For the same nurses, give me other details instead of name and home unit: the staff number,
        the Contracted Hours (0 for those without a contract) and the day of hire, again each nurse
        once. The longest-serving nurse first.
        """,
        [
            f"""
            SELECT DISTINCT s.staff_no,
                   COALESCE(SUBSTRING(s.contract_hours FROM '[0-9.]+')::numeric, 0) AS weekly_hours,
                   s.hired_on{_REPORTERS}
            ORDER BY s.hired_on
            """
        ],
        ordered(),
        external_knowledge=[26, 38, 40, 41],
        type="attribute_change",
    ),
    spoken="""
        Which nurses reported falls and drug errors with a bad outcome while they were helping out
        elsewhere? Number, name and the unit they belong to.
        """,
    ambiguities=(
        [
            critical(
                "falls and drug errors with a bad outcome",
                "syntactic",
                f"LOWER(i.incident_kind) IN ('fall', 'medication error') AND {_BAD}",
                "(LOWER(i.incident_kind) = 'fall' OR LOWER(i.incident_kind) = 'medication error'"
                f" AND {_BAD})",
            ),
            critical(
                "bad outcome",
                "knowledge_linking",
                _BAD,
                "LOWER(i.report #>> '{harm,level}') = 'severe'",
            ),
            critical(
                "helping out elsewhere",
                "lexical",
                "i.ward_id <> s.home_unit",
                "s.home_unit IS NULL",
            ),
        ],
        [
            non_critical("nurses with several reports", "distinct", "SELECT DISTINCT", "SELECT"),
            non_critical(
                "order of the nurses",
                "sort",
                "ORDER BY s.home_unit, s.staff_no",
                "ORDER BY s.full_name, s.staff_no",
            ),
        ],
        [
            hidden(
                "Harm Weight",
                26,
                "IN ('moderate', 'severe')",
                "IN ('low', 'moderate', 'severe')",
            )
        ],
    ),
    tier="Simple",
    high_level=False,
)

_COST = "REGEXP_REPLACE(report #>> '{harm,cost}', '[^0-9]', '', 'g')::numeric"

COSTS = task(
    "ward_8",
    part(
        """
        For every inpatient ward (every care level but day case), show the ward name, the number of
        incidents there (0 where there was none) and the Cost per Bed Day in pounds with 2 decimals.
        A ward without incidents or without a completed admission has a figure of 0. The highest
        figure first; of equal figures the ward with fewer incidents.
        """,
        [
            f"""
            WITH damage AS (
                SELECT ward_id, COUNT(*) AS incidents, SUM({_COST}) AS cost
                FROM incidents
                GROUP BY ward_id
            ), stays AS (
                SELECT ward_cd,
                       SUM(EXTRACT(EPOCH FROM discharged_at - admitted_at) / 3600 / 24) AS bed_days
                FROM admissions
                GROUP BY ward_cd
            )
            SELECT w.ward_name, COALESCE(d.incidents, 0) AS incidents,
                   ROUND(COALESCE(d.cost / s.bed_days, 0), 2) AS cost_per_day
            FROM wards w
            LEFT JOIN damage d ON d.ward_id = w.ward_code
            LEFT JOIN stays s ON s.ward_cd = w.ward_code
            WHERE LOWER(w.care_level) <> 'day case'
            ORDER BY cost_per_day DESC, incidents
            """
        ],
        ordered(2),
        external_knowledge=[10, 12, 36, 42, 43],
    ),
    part(
        """
        Now narrow that down to incidents with a Closed Review and to wards with at least one
        isolation room. Everything else as before.
        """,
        [
            f"""
            WITH damage AS (
                SELECT ward_id, COUNT(*) AS incidents, SUM({_COST}) AS cost
                FROM incidents
                WHERE (report #>> '{{review,closed}}')::boolean
                GROUP BY ward_id
            ), stays AS (
                SELECT ward_cd,
                       SUM(EXTRACT(EPOCH FROM discharged_at - admitted_at) / 3600 / 24) AS bed_days
                FROM admissions
                GROUP BY ward_cd
            )
            SELECT w.ward_name, COALESCE(d.incidents, 0) AS incidents,
                   ROUND(COALESCE(d.cost / s.bed_days, 0), 2) AS cost_per_day
            FROM wards w
            LEFT JOIN damage d ON d.ward_id = w.ward_code
            LEFT JOIN stays s ON s.ward_cd = w.ward_code
            WHERE LOWER(w.care_level) <> 'day case'
              AND (w.ward_profile #>> '{{isolation,rooms}}')::int >= 1
            ORDER BY cost_per_day DESC, incidents
            """
        ],
        ordered(2),
        external_knowledge=[10, 12, 36, 39, 42, 43],
        type="constraint_change",
    ),
    spoken="""
        What do our mishaps cost us for each day that a bed is in use? Go through the wards where
        people stay the night, the dearest first: name, how many mishaps, and the figure.
        """,
    ambiguities=(
        [
            critical(
                "cost us",
                "knowledge_linking",
                f"SUM({_COST}) AS cost",
                "SUM((report #>> '{review,days}')::numeric) AS cost",
            ),
            critical(
                "stay the night",
                "semantic",
                "LOWER(w.care_level) <> 'day case'",
                "LOWER(w.care_level) NOT IN ('day case', 'maternity')",
            ),
            critical(
                "dearest",
                "intent",
                "ORDER BY cost_per_day DESC",
                "ORDER BY d.cost DESC NULLS LAST",
            ),
        ],
        [
            non_critical("wards without mishaps", "join", "LEFT JOIN damage d", "JOIN damage d"),
            non_critical(
                "figure of wards that lack one of the two",
                "null",
                "COALESCE(d.cost / s.bed_days, 0)",
                "d.cost / s.bed_days",
            ),
            non_critical(
                "the figure",
                "decimal",
                "ROUND(COALESCE(d.cost / s.bed_days, 0), 2)",
                "ROUND(COALESCE(d.cost / s.bed_days, 0), 0)",
            ),
        ],
        [
            hidden(
                "Occupied Bed Days",
                12,
                "SUM(EXTRACT(EPOCH FROM discharged_at - admitted_at) / 3600 / 24)",
                "SUM(discharged_at::date - admitted_at::date + 1)",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)

_STALE = "b.last_serviced IS NULL OR b.last_serviced < DATE '2024-10-08'"
_STALE_RANKS = f"""
            WITH counts AS (
                SELECT w.ward_name, COUNT(b.bed_id) AS beds,
                       COUNT(b.bed_id) FILTER (WHERE {_STALE}) AS stale
                FROM wards w
                LEFT JOIN beds b ON b.ward_ref = w.ward_code AND %s
                GROUP BY w.ward_name
            ), shares AS (
                SELECT ward_name, stale,
                       ROUND(COALESCE(100.0 * stale / NULLIF(beds, 0), 0)) AS share
                FROM counts
            )
            SELECT RANK() OVER (ORDER BY share DESC) AS place, ward_name, stale, share
            FROM shares
            ORDER BY place, ward_name
            """

STALE_BEDS = task(
    "ward_9",
    part(
        """
        Rank all wards by their Stale Share among the beds with a monitor, as a whole percent, the
        highest first. The Stale Beds are those that were never serviced or last serviced before 8
        October 2024, the day of the audit; there is no service_due flag any more. Wards without a
        bed with a monitor have a share of 0. Equal shares have the same rank, and the next ranks
        are skipped. Give the rank, the ward name, the number of Stale Beds and the share, sorted by
        rank and then by ward name.
        """,
        [_STALE_RANKS % "b.has_monitor"],
        ordered(),
        external_knowledge=[44, 45],
    ),
    part(
        """
        And the beds without a monitor, how do the wards compare there? Same rules, same columns.
        """,
        [_STALE_RANKS % "NOT b.has_monitor"],
        ordered(),
        external_knowledge=[44, 45],
        type="topic_pivot",
    ),
    spoken="""
        Where are the high-tech beds in the worst state of neglect? Rank the wards: place, name, how
        many of those beds have gone stale, and the share.
        """,
    ambiguities=(
        [
            critical(
                "high-tech beds",
                "schema_linking",
                "AND b.has_monitor",
                "AND LOWER(w.care_level) = 'intensive'",
            ),
            critical(
                "gone stale",
                "knowledge_linking",
                _STALE,
                "b.last_serviced < DATE '2025-01-01'",
            ),
            critical(
                "worst state of neglect",
                "intent",
                "OVER (ORDER BY share DESC)",
                "OVER (ORDER BY stale DESC)",
            ),
        ],
        [
            non_critical("places of equals", "rank", "RANK() OVER", "DENSE_RANK() OVER"),
            non_critical(
                "wards without such a bed",
                "join",
                "LEFT JOIN beds b",
                "JOIN beds b",
            ),
            non_critical(
                "share where there is nothing to divide by",
                "divide_zero",
                "COALESCE(100.0 * stale / NULLIF(beds, 0), 0)",
                "100.0 * stale / NULLIF(beds, 0)",
            ),
        ],
        [
            hidden(
                "Stale Share",
                45,
                "100.0 * stale / NULLIF(beds, 0)",
                "100.0 * stale / NULLIF(SUM(stale) OVER (), 0)",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)
