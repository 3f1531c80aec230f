"""Management of vehicles to be serviced and of cargo to be handled with care."""

from __future__ import annotations

from starter.freight import management_tests as tests
from starter.record import (
    NO_ORDER,
    critical,
    hidden,
    non_critical,
    ordered,
    part,
    task,
    unordered,
)

SERVICE_VIEW = task(
    "freight_M_1",
    part(
        """
        Create a view v_service_due of all vehicles that are Due for Service and belong to an active
        carrier (active flag Y). Its columns are vehicle_no, carrier_name, wear (the Service Wear
        (SEW) rounded to 2 decimals) and urgency (the Service Urgency, judged by the unrounded
        wear).
        """,
        [
            """
            CREATE VIEW v_service_due AS
            SELECT vehicle_no,
                   carrier_name,
                   ROUND(raw_wear, 2) AS wear,
                   CASE WHEN raw_wear >= 1.25 THEN 'urgent' ELSE 'due' END AS urgency
            FROM (
                SELECT v.vehicle_no,
                       c.carrier_name,
                       ((v.telematics #>> '{maintenance,odometer_km}')::numeric
                        - (v.telematics #>> '{maintenance,last_service_km}')::numeric)
                       / COALESCE((v.telematics #>> '{maintenance,interval_km}')::numeric, 40000)
                           AS raw_wear
                FROM vehicles v
                JOIN carriers c ON c.carrier_ref = v.carrier_ref
                WHERE c.active_flag = 'Y'
            ) w
            WHERE raw_wear >= 1
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[31, 32, 33],
        test_cases=[tests.SERVICE_VIEW],
    ),
    part(
        """
        From that view, show for each carrier with at least 3 vehicles in it the carrier's name, the
        number of its vehicles, how many of them are urgent and the average wear (of the view's
        rounded values) rounded to 2 decimals. The highest average first.
        """,
        [
            """
            SELECT carrier_name,
                   COUNT(*) AS vehicles,
                   COUNT(*) FILTER (WHERE urgency = 'urgent') AS urgent,
                   ROUND(AVG(wear), 2) AS average_wear
            FROM v_service_due
            GROUP BY carrier_name
            HAVING COUNT(*) >= 3
            ORDER BY AVG(wear) DESC
            """
        ],
        ordered(2),
        external_knowledge=[33],
        type="object_dependent",
    ),
    spoken="""
        Build me a view called v_service_due with the vehicles of the running carriers that need the
        workshop: vehicle_no, carrier_name, the wear (as wear), and how pressing it is (as urgency).
        """,
    ambiguities=(
        [
            critical(
                "running carriers",
                "schema_linking",
                "WHERE c.active_flag = 'Y'",
                "WHERE c.insured_until >= DATE '2025-06-30'",
            ),
            critical(
                "need the workshop",
                "knowledge_linking",
                "WHERE raw_wear >= 1",
                "WHERE raw_wear >= 0.9",
            ),
            critical("how pressing", "semantic", "raw_wear >= 1.25", "raw_wear >= 1.4"),
        ],
        [
            non_critical("the wear", "decimal", "ROUND(raw_wear, 2)", "ROUND(raw_wear, 1)"),
            non_critical(
                "interval",
                "null",
                "COALESCE((v.telematics #>> '{maintenance,interval_km}')::numeric, 40000)",
                "(v.telematics #>> '{maintenance,interval_km}')::numeric",
            ),
        ],
        [
            hidden(
                "Service Wear (SEW)",
                31,
                "((v.telematics #>> '{maintenance,odometer_km}')::numeric"
                " - (v.telematics #>> '{maintenance,last_service_km}')::numeric)"
                " / COALESCE((v.telematics #>> '{maintenance,interval_km}')::numeric, 40000)",
                "(v.telematics #>> '{maintenance,last_service_km}')::numeric"
                " / (v.telematics #>> '{maintenance,odometer_km}')::numeric",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

CARE_LEVELS = task(
    "freight_M_3",
    part(
        """
        Add a column care_level (text, NOT NULL, default 'unrated') to the table shipments. Then set
        it to the Care Level of every shipment that was booked on or after 1 May 2025 and is not
        cancelled (shipment status in any case); all others stay 'unrated'.
        """,
        [
            """
            ALTER TABLE shipments ADD COLUMN care_level text NOT NULL DEFAULT 'unrated'
            """,
            """
            UPDATE shipments s
            SET care_level = CASE WHEN p.points >= 5 THEN 'critical'
                                  WHEN p.points >= 3 THEN 'elevated'
                                  ELSE 'standard' END
            FROM (
                SELECT shipment_id,
                       3 * (hazard_code IS NOT NULL)::integer
                       + 2 * (cargo ? 'temp')::integer
                       + 2 * (declared_value_eur >= 50000)::integer
                       + (cargo -> 'flags' ? 'fragile')::integer AS points
                FROM shipments
            ) p
            WHERE p.shipment_id = s.shipment_id
              AND s.booked_at >= '2025-05-01'
              AND LOWER(s.ship_status) <> 'cancelled'
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[23, 24, 25, 26, 27],
        test_cases=[tests.CARE_LEVELS],
    ),
    part(
        """
        Sum the rated shipments (care level other than 'unrated') up in one row: the number of
        critical, of elevated and of standard ones, and the percentage of their total declared value
        that lies in critical ones, rounded to 2 decimals.
        """,
        [
            """
            SELECT COUNT(*) FILTER (WHERE care_level = 'critical') AS critical,
                   COUNT(*) FILTER (WHERE care_level = 'elevated') AS elevated,
                   COUNT(*) FILTER (WHERE care_level = 'standard') AS standard,
                   ROUND(
                       100 * SUM(declared_value_eur) FILTER (WHERE care_level = 'critical')
                       / SUM(declared_value_eur), 2) AS critical_value_pct
            FROM shipments
            WHERE care_level <> 'unrated'
            """
        ],
        unordered(2),
        external_knowledge=[27],
        type="aggregation",
    ),
    spoken="""
        Add a column care_level (text, not null, 'unrated' by default) to the shipments and fill it
        for the recent ones that are still on, so that the crew sees how carefully to treat each.
        """,
    ambiguities=(
        [
            critical(
                "recent ones",
                "semantic",
                "s.booked_at >= '2025-05-01'",
                "s.booked_at >= '2025-06-01'",
            ),
            critical(
                "still on",
                "intent",
                "LOWER(s.ship_status) <> 'cancelled'",
                "LOWER(s.ship_status) IN ('booked', 'in transit')",
            ),
            critical(
                "how carefully",
                "knowledge_linking",
                "CASE WHEN p.points >= 5 THEN 'critical' WHEN p.points >= 3 THEN 'elevated'",
                "CASE WHEN p.points >= 4 THEN 'critical' WHEN p.points >= 2 THEN 'elevated'",
            ),
        ],
        [
            non_critical(
                "no hazard code",
                "null",
                "(hazard_code IS NOT NULL)",
                "(hazard_code LIKE 'UN%')",
            )
        ],
        [
            hidden(
                "Care Score (CAS)",
                26,
                "3 * (hazard_code IS NOT NULL)::integer + 2 * (cargo ? 'temp')::integer"
                " + 2 * (declared_value_eur >= 50000)::integer",
                "2 * (hazard_code IS NOT NULL)::integer + 2 * (cargo ? 'temp')::integer"
                " + 2 * (declared_value_eur >= 50000)::integer",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)
