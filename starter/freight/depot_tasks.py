"""Queries about depots: how congested they are and how empty trucks leave them."""

from __future__ import annotations

from starter.record import (
    critical,
    hidden,
    non_critical,
    ordered,
    part,
    task,
)

CLOGGED_DEPOTS = task(
    "freight_3",
    part(
        """
        Rank all Rail-Connected Depots by their Depot Congestion Index (DCI) over the dwell events
        that started in the spring of 2025 (March to May), the most congested first, also
        those with a DCI of 0. Depots with the same DCI share a rank and leave a gap after it. Show
        the rank, the depot's name, its region and the DCI rounded to 2 decimals, ordered by rank,
        then by the depot's name.
        """,
        [
            """
            WITH dwell AS (
                SELECT depot_code, SUM(minutes) / 60 AS hours
                FROM handling_events
                WHERE LOWER(event_kind) = 'dwell'
                  AND started_at >= '2025-03-01' AND started_at < '2025-06-01'
                GROUP BY depot_code
            ), figures AS (
                SELECT d.depot_name,
                       d.region,
                       COALESCE(w.hours / NULLIF(d.dock_count, 0), 0) AS congestion
                FROM depots d
                LEFT JOIN dwell w ON w.depot_code = d.depot_code
                WHERE (d.facility #>> '{yard,rail_sidings}')::integer >= 2
            )
            SELECT RANK() OVER (ORDER BY congestion DESC) AS congestion_rank,
                   depot_name,
                   region,
                   ROUND(congestion, 2) AS congestion
            FROM figures
            ORDER BY congestion_rank, depot_name
            """
        ],
        ordered(2),
        external_knowledge=[34, 35],
    ),
    part(
        """
        For the same depots and the same months, show other figures instead of the congestion: the
        depot's name, the number of cranes in its yard and its Handling Rate (HAR) rounded to 2
        decimals. Leave out depots without counted units in those months. Order by the HAR, highest
        first.
        """,
        [
            """
            SELECT d.depot_name,
                   (d.facility #>> '{yard,cranes,count}')::integer AS cranes,
                   ROUND(SUM(e.units_handled) / (SUM(e.minutes) / 60), 2) AS handling_rate
            FROM depots d
            JOIN handling_events e ON e.depot_code = d.depot_code
            WHERE (d.facility #>> '{yard,rail_sidings}')::integer >= 2
              AND LOWER(e.event_kind) IN ('load', 'unload')
              AND e.units_handled IS NOT NULL
              AND e.started_at >= '2025-03-01' AND e.started_at < '2025-06-01'
            GROUP BY d.depot_code
            ORDER BY SUM(e.units_handled) / SUM(e.minutes) DESC
            """
        ],
        ordered(2),
        external_knowledge=[35, 36],
        type="attribute_change",
    ),
    spoken="""
        Rank our rail depots by how clogged they were this spring, each with its name, region and
        the figure. In order, please.
        """,
    ambiguities=(
        [
            critical(
                "rail depots",
                "schema_linking",
                "(d.facility #>> '{yard,rail_sidings}')::integer >= 2",
                "d.modes ILIKE '%rail%'",
            ),
            critical(
                "clogged",
                "knowledge_linking",
                "COALESCE(w.hours / NULLIF(d.dock_count, 0), 0) AS congestion",
                "COALESCE(w.hours, 0) AS congestion",
            ),
            critical(
                "this spring",
                "semantic",
                "started_at >= '2025-03-01' AND started_at < '2025-06-01'",
                "started_at >= '2025-04-01' AND started_at < '2025-07-01'",
            ),
        ],
        [
            non_critical("our", "join", "LEFT JOIN dwell w", "JOIN dwell w"),
            non_critical("Rank", "rank", "RANK()", "DENSE_RANK()"),
            non_critical(
                "In order",
                "sort",
                "ORDER BY congestion_rank, depot_name",
                "ORDER BY region, depot_name",
            ),
        ],
        [
            hidden(
                "Depot Congestion Index (DCI)",
                34,
                "w.hours / NULLIF(d.dock_count, 0)",
                "w.hours / NULLIF((d.facility #>> '{yard,capacity_teu}')::numeric, 0)",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)

HALF_EMPTY_DEPOTS = task(
    "freight_6",
    part(
        """
        Where do trucks leave half empty? Take the Completed Legs on road lanes (lane mode, in any
        case) with shipments that are a Chilled Load or a Hazardous Load, and that in either case
        weigh at least 5 tonnes (Load Weight in Tonnes). For each depot that the lanes start from,
        show the depot's code, the number of these legs and the percentage of Under-Filled Legs
        among them, rounded to 1 decimal, only for depots with at least 18 of these legs. Highest
        percentage first, then by depot code.
        """,
        [
            """
            WITH loads AS (
                SELECT n.origin_depot,
                       substring(s.gross_weight FROM '[0-9.]+')::numeric
                           / CASE WHEN s.gross_weight LIKE '%kg' THEN 1000 ELSE 1 END AS tonnes,
                       substring(v.payload_cap FROM '[0-9.]+')::numeric
                           / CASE WHEN v.payload_cap LIKE '%kg' THEN 1000 ELSE 1 END AS payload,
                       s.cargo ? 'temp' AS chilled,
                       s.hazard_code IS NOT NULL AS hazardous
                FROM legs l
                JOIN lanes n ON n.lane_id = l.lane_id
                JOIN shipments s ON s.shipment_id = l.shp_id
                JOIN vehicles v ON v.vehicle_no = l.vehicle_no
                WHERE l.leg_state ILIKE 'completed' AND n.lane_mode ILIKE 'road'
            )
            SELECT origin_depot,
                   COUNT(*) AS legs,
                   ROUND(100.0 * COUNT(*) FILTER (WHERE tonnes / payload < 0.5) / COUNT(*), 1)
                       AS under_filled_pct
            FROM loads
            WHERE (chilled OR hazardous) AND tonnes >= 5
            GROUP BY origin_depot
            HAVING COUNT(*) >= 18
            ORDER BY under_filled_pct DESC, origin_depot
            """
        ],
        ordered(1),
        external_knowledge=[0, 3, 4, 5, 9, 23, 24],
    ),
    part(
        """
        Take the depot at the top of that list and split its legs by the kind of vehicle (in lower
        case): vehicle kind, number of legs and the average Load Factor (LF) rounded to 3 decimals,
        the lowest average first.
        """,
        [
            """
            WITH loads AS (
                SELECT n.origin_depot,
                       LOWER(v.vehicle_kind) AS kind,
                       substring(s.gross_weight FROM '[0-9.]+')::numeric
                           / CASE WHEN s.gross_weight LIKE '%kg' THEN 1000 ELSE 1 END AS tonnes,
                       substring(v.payload_cap FROM '[0-9.]+')::numeric
                           / CASE WHEN v.payload_cap LIKE '%kg' THEN 1000 ELSE 1 END AS payload,
                       s.cargo ? 'temp' AS chilled,
                       s.hazard_code IS NOT NULL AS hazardous
                FROM legs l
                JOIN lanes n ON n.lane_id = l.lane_id
                JOIN shipments s ON s.shipment_id = l.shp_id
                JOIN vehicles v ON v.vehicle_no = l.vehicle_no
                WHERE l.leg_state ILIKE 'completed' AND n.lane_mode ILIKE 'road'
            ), chosen AS (
                SELECT *
                FROM loads
                WHERE (chilled OR hazardous) AND tonnes >= 5
            ), worst AS (
                SELECT origin_depot
                FROM chosen
                GROUP BY origin_depot
                HAVING COUNT(*) >= 18
                ORDER BY COUNT(*) FILTER (WHERE tonnes / payload < 0.5)::numeric / COUNT(*) DESC,
                         origin_depot
                LIMIT 1
            )
            SELECT kind, COUNT(*) AS legs, ROUND(AVG(tonnes / payload), 3) AS load_factor
            FROM chosen
            JOIN worst USING (origin_depot)
            GROUP BY kind
            ORDER BY AVG(tonnes / payload)
            """
        ],
        ordered(3),
        external_knowledge=[0, 3, 4, 5, 9, 23, 24],
        type="result_based",
    ),
    spoken="""
        From which depots do our trucks set off half empty? Look at chilled loads and dangerous
        loads of 5 tonnes or more, skip depots with few runs, and give me code, number of runs and
        the share, worst first.
        """,
    ambiguities=(
        [
            critical(
                "chilled loads and dangerous loads of 5 tonnes or more",
                "syntactic",
                "(chilled OR hazardous) AND tonnes >= 5",
                "(chilled OR (hazardous AND tonnes >= 5))",
            ),
            critical("half empty", "knowledge_linking", "payload < 0.5", "payload <= 0.4"),
            critical("few runs", "semantic", "HAVING COUNT(*) >= 18", "HAVING COUNT(*) >= 5"),
        ],
        [
            non_critical("share", "decimal", "/ COUNT(*), 1)", "/ COUNT(*), 0)"),
            non_critical(
                "worst first",
                "sort",
                "ORDER BY under_filled_pct DESC, origin_depot",
                "ORDER BY legs DESC, origin_depot",
            ),
        ],
        [
            hidden(
                "Load Factor (LF)",
                4,
                "tonnes / payload",
                "(payload - tonnes) / payload",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)
