"""Queries about carriers: their emissions and their reliability."""

from __future__ import annotations

from starter.record import (
    critical,
    hidden,
    non_critical,
    ordered,
    part,
    task,
    unordered,
)

DIRTY_CARRIERS = task(
    "freight_1",
    part(
        """
        Compare the Emission Intensity (EMI) of the carriers on long lanes. Use the Completed Legs
        with a fuel record that ran on lanes of at least 400 km (Lane Length in Kilometres), and
        count a leg for the carrier of its vehicle. Show the carrier's name, the number of such legs
        and the EMI in grams, rounded to 2 decimals, only for carriers with at least 50 such legs,
        the highest EMI first.
        """,
        [
            """
            WITH figures AS (
                SELECT c.carrier_name,
                       substring(s.gross_weight FROM '[0-9.]+')::numeric
                           / CASE WHEN s.gross_weight LIKE '%kg' THEN 1000 ELSE 1 END AS tonnes,
                       substring(n.distance FROM '[0-9.]+')::numeric
                           * CASE WHEN n.distance LIKE '%mi' THEN 1.609344 ELSE 1 END AS km,
                       substring(l.fuel_used FROM '[0-9.]+')::numeric
                           * CASE WHEN l.fuel_used LIKE '%gal' THEN 3.785412 ELSE 1 END AS litres
                FROM legs l
                JOIN shipments s ON s.shipment_id = l.shp_id
                JOIN lanes n ON n.lane_id = l.lane_id
                JOIN vehicles v ON v.vehicle_no = l.vehicle_no
                JOIN carriers c ON c.carrier_ref = v.carrier_ref
                WHERE LOWER(l.leg_state) = 'completed' AND l.fuel_used IS NOT NULL
            ), totals AS (
                SELECT carrier_name,
                       COUNT(*) AS legs,
                       1000 * 2.68 * SUM(litres) / SUM(tonnes * km) AS intensity
                FROM figures
                WHERE km >= 400
                GROUP BY carrier_name
            )
            SELECT carrier_name, legs, ROUND(intensity, 2) AS emission_intensity
            FROM totals
            WHERE legs >= 50
            ORDER BY intensity DESC
            """
        ],
        ordered(2),
        external_knowledge=[0, 1, 2, 6, 7, 8, 9],
    ),
    part(
        """
        Now tighten that: only legs of road carriers (their transport mode, in any case) that are
        active, and only loads above 10 tonnes (Load Weight in Tonnes). Carriers need at least 25 of
        these legs now. Otherwise the same lanes, columns, rounding and order.
        """,
        [
            """
            WITH figures AS (
                SELECT c.carrier_name,
                       substring(s.gross_weight FROM '[0-9.]+')::numeric
                           / CASE WHEN s.gross_weight LIKE '%kg' THEN 1000 ELSE 1 END AS tonnes,
                       substring(n.distance FROM '[0-9.]+')::numeric
                           * CASE WHEN n.distance LIKE '%mi' THEN 1.609344 ELSE 1 END AS km,
                       substring(l.fuel_used FROM '[0-9.]+')::numeric
                           * CASE WHEN l.fuel_used LIKE '%gal' THEN 3.785412 ELSE 1 END AS litres
                FROM legs l
                JOIN shipments s ON s.shipment_id = l.shp_id
                JOIN lanes n ON n.lane_id = l.lane_id
                JOIN vehicles v ON v.vehicle_no = l.vehicle_no
                JOIN carriers c ON c.carrier_ref = v.carrier_ref
                WHERE LOWER(l.leg_state) = 'completed' AND l.fuel_used IS NOT NULL
                  AND LOWER(c.transport_mode) = 'road' AND c.active_flag = 'Y'
            ), totals AS (
                SELECT carrier_name,
                       COUNT(*) AS legs,
                       1000 * 2.68 * SUM(litres) / SUM(tonnes * km) AS intensity
                FROM figures
                WHERE km >= 400 AND tonnes > 10
                GROUP BY carrier_name
            )
            SELECT carrier_name, legs, ROUND(intensity, 2) AS emission_intensity
            FROM totals
            WHERE legs >= 25
            ORDER BY intensity DESC
            """
        ],
        ordered(2),
        external_knowledge=[0, 1, 2, 6, 7, 8, 9],
        type="constraint_change",
    ),
    spoken="""
        Which of our hauliers are the dirtiest on the longer runs? Give me each one's name, how many
        finished legs that rests on and the figure, and leave out those with hardly any legs.
        """,
    ambiguities=(
        [
            critical(
                "dirtiest",
                "knowledge_linking",
                "/ SUM(tonnes * km) AS intensity",
                "/ COUNT(*) AS intensity",
            ),
            critical("longer runs", "semantic", "WHERE km >= 400", "WHERE km >= 250"),
            critical("hardly any legs", "semantic", "WHERE legs >= 50", "WHERE legs >= 20"),
        ],
        [
            non_critical("figure", "decimal", "ROUND(intensity, 2)", "ROUND(intensity, 0)"),
        ],
        [
            hidden(
                "Emission Intensity (EMI)",
                8,
                "1000 * 2.68 * SUM(litres) / SUM(tonnes * km)",
                "AVG(1000 * 2.68 * litres / (tonnes * km))",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)

BEST_CARRIERS = task(
    "freight_5",
    part(
        """
        Find the three Trusted Carriers with the highest Service Reliability Score (SRS) over their
        Completed Legs that departed in the spring of 2025 (March to May). A leg counts for
        the carrier of its vehicle, and any claim on a shipment counts, whenever it was filed. Show
        the carrier's name and the SRS rounded to 4 decimals, the highest first.
        """,
        [
            """
            WITH runs AS (
                SELECT v.carrier_ref, l.shp_id, l.delay_min, q.shipment_no
                FROM legs l
                JOIN vehicles v ON v.vehicle_no = l.vehicle_no
                LEFT JOIN (SELECT DISTINCT shipment_no FROM claims) q ON q.shipment_no = l.shp_id
                WHERE LOWER(l.leg_state) = 'completed'
                  AND l.departed_at >= '2025-03-01' AND l.departed_at < '2025-06-01'
            ), scores AS (
                SELECT c.carrier_name,
                       0.6 * COUNT(*) FILTER (WHERE r.delay_min <= 15) / COUNT(*)
                       + 0.4 * (1 - COUNT(DISTINCT r.shipment_no)::numeric
                                    / COUNT(DISTINCT r.shp_id)) AS score
                FROM runs r
                JOIN carriers c ON c.carrier_ref = r.carrier_ref
                WHERE c.active_flag = 'Y' AND c.safety_grade IN ('A', 'B')
                GROUP BY c.carrier_ref
            )
            SELECT carrier_name, ROUND(score, 4) AS score
            FROM scores
            ORDER BY score DESC
            LIMIT 3
            """
        ],
        ordered(4),
        external_knowledge=[9, 10, 11, 12, 13, 14, 15],
    ),
    part(
        """
        Put these three into one row: their names in one text, separated by a comma and a space, the
        best first, and the average of their scores, rounded to 4 decimals.
        """,
        [
            """
            WITH runs AS (
                SELECT v.carrier_ref, l.shp_id, l.delay_min, q.shipment_no
                FROM legs l
                JOIN vehicles v ON v.vehicle_no = l.vehicle_no
                LEFT JOIN (SELECT DISTINCT shipment_no FROM claims) q ON q.shipment_no = l.shp_id
                WHERE LOWER(l.leg_state) = 'completed'
                  AND l.departed_at >= '2025-03-01' AND l.departed_at < '2025-06-01'
            ), scores AS (
                SELECT c.carrier_name,
                       0.6 * COUNT(*) FILTER (WHERE r.delay_min <= 15) / COUNT(*)
                       + 0.4 * (1 - COUNT(DISTINCT r.shipment_no)::numeric
                                    / COUNT(DISTINCT r.shp_id)) AS score
                FROM runs r
                JOIN carriers c ON c.carrier_ref = r.carrier_ref
                WHERE c.active_flag = 'Y' AND c.safety_grade IN ('A', 'B')
                GROUP BY c.carrier_ref
                ORDER BY score DESC
                LIMIT 3
            )
            SELECT STRING_AGG(carrier_name, ', ' ORDER BY score DESC) AS names,
                   ROUND(AVG(score), 4) AS average_score
            FROM scores
            """
        ],
        unordered(4),
        external_knowledge=[9, 10, 11, 12, 13, 14, 15],
        type="aggregation",
    ),
    spoken="""
        Who were our top three safe carriers this spring? Just the names and the score.
        """,
    ambiguities=(
        [
            critical(
                "top three",
                "intent",
                "0.6 * COUNT(*) FILTER (WHERE r.delay_min <= 15) / COUNT(*)"
                " + 0.4 * (1 - COUNT(DISTINCT r.shipment_no)::numeric"
                " / COUNT(DISTINCT r.shp_id)) AS score",
                "COUNT(*)::numeric AS score",
            ),
            critical(
                "safe",
                "knowledge_linking",
                "c.active_flag = 'Y' AND c.safety_grade IN ('A', 'B')",
                "c.active_flag = 'Y' AND c.safety_grade = 'A'",
            ),
            critical(
                "this spring",
                "semantic",
                "l.departed_at >= '2025-03-01' AND l.departed_at < '2025-06-01'",
                "l.departed_at >= '2025-04-01' AND l.departed_at < '2025-07-01'",
            ),
        ],
        [non_critical("score", "decimal", "ROUND(score, 4)", "ROUND(score, 2)")],
        [
            hidden(
                "On-Time Rate (OTR)",
                11,
                "COUNT(*) FILTER (WHERE r.delay_min <= 15) / COUNT(*)",
                "COUNT(*) FILTER (WHERE r.delay_min <= 15) / COUNT(r.delay_min)",
            ),
            hidden(
                "Service Reliability Score (SRS)",
                13,
                "+ 0.4 * (1 - COUNT(DISTINCT r.shipment_no)::numeric / COUNT(DISTINCT r.shp_id))",
                "- 0.4 * COUNT(DISTINCT r.shipment_no) / COUNT(DISTINCT r.shp_id)",
            ),
        ],
    ),
    tier="Challenging",
    high_level=True,
)
