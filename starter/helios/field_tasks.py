"""Queries about work in the field: crews, their orders and the strings they look after."""

from __future__ import annotations

from starter.helios.formulas import LABOUR, STRING_WATTS
from starter.record import critical, hidden, non_critical, ordered, part, task, unordered

SWITCHING = task(
    "helios_3",
    part(
        """
        List every different pair of crew name and park name with Uncleared Switching done on or
        after 2025-01-01. Order by crew name, then by park name.
        """,
        [
            """
            SELECT DISTINCT c.crew_name, p.park_name
            FROM work_orders w
            JOIN crews c ON c.crew_id = w.crew_id AND c.hv_certified = 'N'
            JOIN parks p ON p.park_code = w.park_code
            WHERE LOWER(w.kind) = 'hv switching' AND w.done_on >= DATE '2025-01-01'
            ORDER BY c.crew_name, p.park_name
            """
        ],
        ordered(),
        external_knowledge=[22, 23],
    ),
    part(
        """
        Sum these breaches up in one row: the number of work orders, the number of different crews,
        and the different park names in alphabetical order, joined by a comma and a space.
        """,
        [
            """
            SELECT COUNT(*) AS orders, COUNT(DISTINCT c.crew_id) AS crews,
                   STRING_AGG(DISTINCT p.park_name, ', ' ORDER BY p.park_name) AS parks
            FROM work_orders w
            JOIN crews c ON c.crew_id = w.crew_id AND c.hv_certified = 'N'
            JOIN parks p ON p.park_code = w.park_code
            WHERE LOWER(w.kind) = 'hv switching' AND w.done_on >= DATE '2025-01-01'
            """
        ],
        unordered(),
        external_knowledge=[22, 23],
        type="aggregation",
    ),
    spoken="""
        Which crews have worked on live gear this year although they are not cleared for it, and in
        which parks?
        """,
    ambiguities=(
        [
            critical(
                "live gear",
                "lexical",
                "LOWER(w.kind) = 'hv switching'",
                "LOWER(p.lifecycle) = 'operating'",
            ),
            critical(
                "this year",
                "semantic",
                "w.done_on >= DATE '2025-01-01'",
                "w.opened_on >= DATE '2025-01-01'",
            ),
            critical(
                "not cleared",
                "knowledge_linking",
                "AND c.hv_certified = 'N'",
                "AND c.hv_certified = 'N' AND NOT c.is_contractor",
            ),
        ],
        [
            non_critical("pairs that repeat", "distinct", "SELECT DISTINCT", "SELECT"),
            non_critical(
                "order of the list",
                "sort",
                "ORDER BY c.crew_name, p.park_name",
                "ORDER BY p.park_name, c.crew_name",
            ),
        ],
        [
            hidden(
                "Crew Without Clearance",
                22,
                "c.hv_certified = 'N'",
                "c.is_contractor",
            )
        ],
    ),
    tier="Simple",
    high_level=False,
)

COSTS = task(
    "helios_4",
    part(
        """
        Take the work orders in the state done (in any case) of parks that were commissioned on or
        after 2018-01-01. For each kind of work (in lower case) show the kind, the number of orders
        and their average Work Order Cost (WOC) rounded to 2 decimals (orders without a crew or
        without time spent are counted, but have no cost). The highest average first.
        """,
        [
            f"""
            SELECT LOWER(w.kind) AS work_kind, COUNT(*) AS orders,
                   ROUND(AVG({LABOUR} * c.hourly_eur + COALESCE(w.parts_eur, 0)), 2) AS average_cost
            FROM work_orders w
            JOIN parks p ON p.park_code = w.park_code AND p.commissioned_on >= DATE '2018-01-01'
            LEFT JOIN crews c ON c.crew_id = w.crew_id
            WHERE LOWER(w.wo_state) = 'done'
            GROUP BY LOWER(w.kind)
            ORDER BY average_cost DESC
            """
        ],
        ordered(),
        external_knowledge=[15, 16, 17],
    ),
    part(
        """
        For the same orders and kinds, show the upper quartile (75th percentile, interpolated) of the
        Turnaround Days (TAD)
        and the longest Labour Hours (LAH) of a single order instead of number and cost. Order by
        kind.
        """,
        [
            f"""
            SELECT LOWER(w.kind) AS work_kind,
                   PERCENTILE_CONT(0.75) WITHIN GROUP (ORDER BY w.done_on - w.opened_on) AS turnaround,
                   MAX({LABOUR}) AS longest
            FROM work_orders w
            JOIN parks p ON p.park_code = w.park_code AND p.commissioned_on >= DATE '2018-01-01'
            WHERE LOWER(w.wo_state) = 'done'
            GROUP BY LOWER(w.kind)
            ORDER BY work_kind
            """
        ],
        ordered(),
        external_knowledge=[15, 17, 21],
        type="attribute_change",
    ),
    spoken="""
        What do finished jobs at parks from 2018 on cost us on average? By kind of work, with the
        number of jobs.
        """,
    ambiguities=(
        [
            critical(
                "jobs at parks from 2018 on",
                "syntactic",
                "p.commissioned_on >= DATE '2018-01-01'",
                "w.opened_on >= DATE '2018-01-01'",
            ),
            critical(
                "finished",
                "semantic",
                "LOWER(w.wo_state) = 'done'",
                "LOWER(w.wo_state) IN ('done', 'cancelled')",
            ),
            critical(
                "cost us",
                "knowledge_linking",
                f"{LABOUR} * c.hourly_eur + COALESCE(w.parts_eur, 0)",
                f"{LABOUR} * c.hourly_eur",
            ),
        ],
        [
            non_critical(
                "parts that are not recorded",
                "null",
                "COALESCE(w.parts_eur, 0)",
                "w.parts_eur",
            ),
            non_critical("jobs without a crew", "join", "LEFT JOIN crews c", "JOIN crews c"),
            non_critical(
                "average",
                "decimal",
                "COALESCE(w.parts_eur, 0)), 2)",
                "COALESCE(w.parts_eur, 0)), 0)",
            ),
        ],
        [
            hidden(
                "Labour Hours (LAH)",
                15,
                LABOUR,
                "SUBSTRING(w.time_spent FROM '[0-9.]+')::numeric",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

BEST_CREWS = task(
    "helios_5",
    part(
        """
        Show the three crews with the shortest average of the Turnaround Days (TAD): crew name,
        number of orders done and the average rounded to 1 decimal, the shortest first. Only own
        crews (not contractors) with at least 24 orders done count.
        """,
        [
            """
            SELECT c.crew_name, COUNT(w.done_on) AS orders,
                   ROUND(AVG(w.done_on - w.opened_on), 1) AS days
            FROM work_orders w
            JOIN crews c ON c.crew_id = w.crew_id AND NOT c.is_contractor
            GROUP BY c.crew_name
            HAVING COUNT(w.done_on) >= 24
            ORDER BY AVG(w.done_on - w.opened_on)
            LIMIT 3
            """
        ],
        ordered(),
        external_knowledge=[17, 21],
    ),
    part(
        """
        For the first crew of that list, break the orders that were done down by kind of work (in
        lower case): kind, number of orders and total Labour Hours (LAH) rounded to 1 decimal. Most
        orders first.
        """,
        [
            f"""
            SELECT LOWER(w.kind) AS work_kind, COUNT(*) AS orders,
                   ROUND(SUM({LABOUR}), 1) AS labour_hours
            FROM work_orders w
            WHERE w.done_on IS NOT NULL
              AND w.crew_id = (
                  SELECT c.crew_id
                  FROM work_orders w
                  JOIN crews c ON c.crew_id = w.crew_id AND NOT c.is_contractor
                  GROUP BY c.crew_id
                  HAVING COUNT(w.done_on) >= 24
                  ORDER BY AVG(w.done_on - w.opened_on)
                  LIMIT 1
              )
            GROUP BY LOWER(w.kind)
            ORDER BY orders DESC
            """
        ],
        ordered(),
        external_knowledge=[15, 17, 21],
        type="result_based",
    ),
    spoken="""
        Which are our own best three crews? Leave out those with hardly any jobs, and show name,
        number of jobs and how quick they are.
        """,
    ambiguities=(
        [
            critical(
                "best",
                "intent",
                "ORDER BY AVG(w.done_on - w.opened_on)",
                "ORDER BY COUNT(w.done_on) DESC, c.crew_name",
            ),
            critical(
                "hardly any jobs",
                "semantic",
                "HAVING COUNT(w.done_on) >= 24",
                "HAVING COUNT(w.done_on) >= 35",
            ),
            critical(
                "our own",
                "schema_linking",
                "AND NOT c.is_contractor",
                "AND c.hv_certified = 'Y'",
            ),
        ],
        [
            non_critical(
                "how quick",
                "decimal",
                "ROUND(AVG(w.done_on - w.opened_on), 1)",
                "ROUND(AVG(w.done_on - w.opened_on), 0)",
            )
        ],
        [
            hidden(
                "Turnaround Days (TAD)",
                21,
                "w.done_on - w.opened_on",
                "w.due_on - w.opened_on",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)

_DEFECTS = """WITH ranked AS (
                SELECT string_ref, LOWER(verdict) AS verdict,
                       ROW_NUMBER() OVER (PARTITION BY string_ref
                                          ORDER BY flown_on DESC, check_id DESC) AS place
                FROM drone_checks
            )"""

DEFECTS = task(
    "helios_6",
    part(
        """
        For each park, show its code, the number of Defective Strings at Serving Inverters and
        their Power at Risk (PAR) rounded to 1 decimal. The highest power first.
        """,
        [
            f"""
            {_DEFECTS}
            SELECT i.park_ref, COUNT(*) AS strings, ROUND(SUM({STRING_WATTS}) / 1000, 1) AS kw_at_risk
            FROM panel_strings s
            JOIN inverters i ON i.inv_tag = s.inverter_tag AND LOWER(i.inv_status) <> 'removed'
            JOIN ranked r ON r.string_ref = s.string_id
                         AND r.place = 1
                         AND r.verdict IN ('hotspot', 'cracked')
            GROUP BY i.park_ref
            ORDER BY kw_at_risk DESC
            """
        ],
        ordered(),
        external_knowledge=[7, 24, 25, 26, 27, 28],
    ),
    part(
        """
        In one row: how many such strings are there in total, how much power is at risk in
        total (in kilowatts, 1 decimal), and what is the largest number of hot cells that a Latest
        Check counted on one of them?
        """,
        [
            f"""
            WITH ranked AS (
                SELECT string_ref, LOWER(verdict) AS verdict, hot_cells,
                       ROW_NUMBER() OVER (PARTITION BY string_ref
                                          ORDER BY flown_on DESC, check_id DESC) AS place
                FROM drone_checks
            )
            SELECT COUNT(*) AS strings, ROUND(SUM({STRING_WATTS}) / 1000, 1) AS kw_at_risk,
                   MAX(r.hot_cells) AS hot_cells
            FROM panel_strings s
            JOIN inverters i ON i.inv_tag = s.inverter_tag AND LOWER(i.inv_status) <> 'removed'
            JOIN ranked r ON r.string_ref = s.string_id
                         AND r.place = 1
                         AND r.verdict IN ('hotspot', 'cracked')
            """
        ],
        unordered(),
        external_knowledge=[7, 24, 25, 26, 27, 28],
        type="aggregation",
    ),
    spoken="""
        Per park, how many strings in service are broken by the last flight, and how much power
        hangs on them?
        """,
    ambiguities=(
        [
            critical(
                "broken",
                "knowledge_linking",
                "r.verdict IN ('hotspot', 'cracked')",
                "r.verdict IN ('hotspot', 'cracked', 'shaded')",
            ),
            critical(
                "in service",
                "schema_linking",
                "LOWER(i.inv_status) <> 'removed'",
                "LOWER(i.inv_status) = 'running'",
            ),
            critical(
                "how much power",
                "semantic",
                f"SUM({STRING_WATTS}) / 1000",
                "SUM((i.settings #>> '{limits,max_kw}')::numeric)",
            ),
        ],
        [
            non_critical(
                "last flight",
                "rank",
                "ORDER BY flown_on DESC, check_id DESC",
                "ORDER BY check_id DESC",
            ),
            non_critical("the power", "decimal", "/ 1000, 1)", "/ 1000, 0)"),
            non_critical(
                "order of the parks",
                "sort",
                "ORDER BY kw_at_risk DESC",
                "ORDER BY i.park_ref",
            ),
        ],
        [
            hidden(
                "String Power in Watts (SPW)",
                26,
                STRING_WATTS,
                "s.panel_count * SUBSTRING(s.panel_power FROM '[0-9.]+')::numeric",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)
