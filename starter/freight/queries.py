"""The six Query tasks of `freight`."""

from __future__ import annotations

from starter.freight.record import (
    critical,
    hidden,
    non_critical,
    ordered,
    part,
    task,
    unordered,
)

DIRTY_CARRIERS = task(
    "1",
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

STRETCHED_CUSTOMERS = task(
    "2",
    part(
        """
        List the Stretched Customers with a gold contract tier. For each show the name, the Credit
        Exposure (CEX) rounded to 2 decimals and the overdue sum: the Open Amount of the customer's
        Overdue Invoices as of the Reporting Date, rounded to 2 decimals, 0 where there is none.
        Highest exposure first.
        """,
        [
            """
            WITH items AS (
                SELECT s.customer_ref,
                       i.due_on,
                       i.base_eur + COALESCE(i.surcharge_eur, 0) - i.paid_eur AS open_eur
                FROM invoices i
                JOIN shipments s ON s.shipment_id = i.ship_ref
                WHERE LOWER(i.invoice_state) <> 'cancelled'
            ), balances AS (
                SELECT c.cust_name,
                       SUM(o.open_eur) / NULLIF(c.credit_limit_eur, 0) AS exposure,
                       SUM(o.open_eur) FILTER (
                           WHERE o.due_on < DATE '2025-06-30' AND o.open_eur > 0
                       ) AS overdue_eur
                FROM customers c
                JOIN items o ON o.customer_ref = c.cust_id
                WHERE LOWER(c.contract_tier) = 'gold'
                GROUP BY c.cust_id
            )
            SELECT cust_name,
                   ROUND(exposure, 2) AS exposure,
                   ROUND(COALESCE(overdue_eur, 0), 2) AS overdue_eur
            FROM balances
            WHERE exposure >= 0.6
            ORDER BY exposure DESC
            """
        ],
        ordered(2),
        external_knowledge=[16, 17, 18, 19, 20, 22],
    ),
    part(
        """
        And how does that look for the silver customers? Same conditions, columns, rounding and
        order.
        """,
        [
            """
            WITH items AS (
                SELECT s.customer_ref,
                       i.due_on,
                       i.base_eur + COALESCE(i.surcharge_eur, 0) - i.paid_eur AS open_eur
                FROM invoices i
                JOIN shipments s ON s.shipment_id = i.ship_ref
                WHERE LOWER(i.invoice_state) <> 'cancelled'
            ), balances AS (
                SELECT c.cust_name,
                       SUM(o.open_eur) / NULLIF(c.credit_limit_eur, 0) AS exposure,
                       SUM(o.open_eur) FILTER (
                           WHERE o.due_on < DATE '2025-06-30' AND o.open_eur > 0
                       ) AS overdue_eur
                FROM customers c
                JOIN items o ON o.customer_ref = c.cust_id
                WHERE LOWER(c.contract_tier) = 'silver'
                GROUP BY c.cust_id
            )
            SELECT cust_name,
                   ROUND(exposure, 2) AS exposure,
                   ROUND(COALESCE(overdue_eur, 0), 2) AS overdue_eur
            FROM balances
            WHERE exposure >= 0.6
            ORDER BY exposure DESC
            """
        ],
        ordered(2),
        external_knowledge=[16, 17, 18, 19, 20, 22],
        type="topic_pivot",
    ),
    spoken="""
        Which of our best customers are in too deep with us? I need the name, how far in they are
        and how much of it is late, sorted.
        """,
    ambiguities=(
        [
            critical(
                "best customers",
                "schema_linking",
                "LOWER(c.contract_tier) = 'gold'",
                "c.credit_limit_eur >= 8000",
            ),
            critical(
                "in too deep", "knowledge_linking", "WHERE exposure >= 0.6", "WHERE exposure >= 1"
            ),
            critical(
                "late",
                "lexical",
                "o.due_on < DATE '2025-06-30' AND o.open_eur > 0",
                "o.due_on < DATE '2025-05-31' AND o.open_eur > 0",
            ),
        ],
        [
            non_critical(
                "sorted", "sort", "ORDER BY exposure DESC", "ORDER BY overdue_eur DESC, cust_name"
            ),
            non_critical(
                "how much",
                "null",
                "COALESCE(overdue_eur, 0)",
                "overdue_eur",
            ),
            non_critical(
                "how far in",
                "divide_zero",
                "NULLIF(c.credit_limit_eur, 0)",
                "GREATEST(c.credit_limit_eur, 1)",
            ),
        ],
        [
            hidden(
                "Credit Exposure (CEX)",
                19,
                "SUM(o.open_eur) / NULLIF(c.credit_limit_eur, 0)",
                "SUM(o.open_eur) FILTER (WHERE o.open_eur > 0) / NULLIF(c.credit_limit_eur, 0)",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)

CLOGGED_DEPOTS = task(
    "3",
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

ADR_BREACHES = task(
    "4",
    part(
        """
        List the ADR Breaches of Strained Drivers on legs that departed in 2025, each different
        combination of driver and hazard code once. Show the driver's id, the full name and the
        hazard code in upper case, ordered by driver id and then by hazard code.
        """,
        [
            """
            SELECT DISTINCT d.driver_id, d.full_name, UPPER(s.hazard_code) AS hazard_code
            FROM legs l
            JOIN drivers d ON d.driver_id = l.driver_id
            JOIN shipments s ON s.shipment_id = l.shp_id
            WHERE s.hazard_code IS NOT NULL
              AND COALESCE(LOWER(d.adr_certified), 'no') = 'no'
              AND regexp_replace(d.hours_7d, '[^0-9.]', '', 'g')::numeric / 56
                  + 0.05 * d.licence_points >= 0.9
              AND l.departed_at >= '2025-01-01'
            ORDER BY d.driver_id, UPPER(s.hazard_code)
            """
        ],
        ordered(distinct=True),
        external_knowledge=[23, 28, 29, 30],
    ),
    part(
        """
        For each driver on that list, count these legs and give the day of the latest departure
        among them: driver id, number of legs, day. Only drivers with more than 2 such legs, the
        highest number first, then by driver id.
        """,
        [
            """
            SELECT d.driver_id, COUNT(*) AS legs, MAX(l.departed_at)::date AS latest_day
            FROM legs l
            JOIN drivers d ON d.driver_id = l.driver_id
            JOIN shipments s ON s.shipment_id = l.shp_id
            WHERE s.hazard_code IS NOT NULL
              AND COALESCE(LOWER(d.adr_certified), 'no') = 'no'
              AND regexp_replace(d.hours_7d, '[^0-9.]', '', 'g')::numeric / 56
                  + 0.05 * d.licence_points >= 0.9
              AND l.departed_at >= '2025-01-01'
            GROUP BY d.driver_id
            HAVING COUNT(*) > 2
            ORDER BY COUNT(*) DESC, d.driver_id
            """
        ],
        ordered(),
        external_knowledge=[23, 28, 29, 30],
        type="result_based",
    ),
    spoken="""
        Which worn-out drivers took hot loads this year without the papers for it? I want their id,
        their name and what it was, by driver.
        """,
    ambiguities=(
        [
            critical("worn-out", "knowledge_linking", ">= 0.9", ">= 0.75"),
            critical(
                "hot loads",
                "lexical",
                "WHERE s.hazard_code IS NOT NULL",
                "WHERE s.cargo ? 'temp'",
            ),
            critical(
                "the papers",
                "schema_linking",
                "COALESCE(LOWER(d.adr_certified), 'no') = 'no'",
                "d.medical_due < l.departed_at",
            ),
            critical("what it was", "schema_linking", "UPPER(s.hazard_code)", "s.commodity"),
        ],
        [
            non_critical("which", "distinct", "SELECT DISTINCT", "SELECT"),
            non_critical(
                "without",
                "null",
                "COALESCE(LOWER(d.adr_certified), 'no')",
                "LOWER(d.adr_certified)",
            ),
            non_critical(
                "by driver",
                "sort",
                "ORDER BY d.driver_id, UPPER(s.hazard_code)",
                "ORDER BY d.full_name, UPPER(s.hazard_code)",
            ),
        ],
        [
            hidden(
                "Driver Strain Index (DSI)",
                28,
                "regexp_replace(d.hours_7d, '[^0-9.]', '', 'g')::numeric / 56"
                " + 0.05 * d.licence_points",
                "regexp_replace(d.hours_7d, '[^0-9.]', '', 'g')::numeric / 48",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)

BEST_CARRIERS = task(
    "5",
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

HALF_EMPTY_DEPOTS = task(
    "6",
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

QUERY_TASKS = [
    DIRTY_CARRIERS,
    STRETCHED_CUSTOMERS,
    CLOGGED_DEPOTS,
    ADR_BREACHES,
    BEST_CARRIERS,
    HALF_EMPTY_DEPOTS,
]
