"""The four Management tasks of `freight`."""

from __future__ import annotations

from starter.freight import management_tests as tests
from starter.freight.record import (
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
    "M_1",
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

DUNNING_TABLE = task(
    "M_2",
    part(
        """
        Create a table dunning_queue with the columns customer_id (text, the primary key),
        late_invoices (integer), overdue_eur (numeric with 2 decimals) and stage (text), and fill it
        with one row for each customer whose Overdue Invoices, as of the Reporting Date, add up to
        an Open Amount of at least 2000 EUR: the number of Overdue Invoices, the sum of their Open
        Amount and the customer's Dunning Stage.
        """,
        [
            """
            CREATE TABLE dunning_queue (
                customer_id text PRIMARY KEY,
                late_invoices integer NOT NULL,
                overdue_eur numeric(12, 2) NOT NULL,
                stage text NOT NULL
            )
            """,
            """
            INSERT INTO dunning_queue (customer_id, late_invoices, overdue_eur, stage)
            SELECT customer_ref,
                   COUNT(*),
                   SUM(open_eur),
                   CASE WHEN MAX(DATE '2025-06-30' - due_on) > 90 THEN 'final'
                        WHEN MAX(DATE '2025-06-30' - due_on) > 30 THEN 'second'
                        ELSE 'first' END
            FROM (
                SELECT s.customer_ref,
                       i.issued_on,
                       i.due_on,
                       i.base_eur + COALESCE(i.surcharge_eur, 0) - i.paid_eur AS open_eur
                FROM invoices i
                JOIN shipments s ON s.shipment_id = i.ship_ref
                WHERE LOWER(i.invoice_state) <> 'cancelled'
            ) items
            WHERE open_eur > 0 AND due_on < DATE '2025-06-30'
            GROUP BY customer_ref
            HAVING SUM(open_eur) >= 2000
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[16, 17, 18, 21],
        test_cases=[tests.DUNNING_QUEUE],
    ),
    part(
        """
        Now delete from dunning_queue the customers who have a claim on one of their shipments that
        is not closed yet (no closing date), whatever its reason, unless their stage is final.
        """,
        [
            """
            DELETE FROM dunning_queue q
            WHERE q.stage <> 'final'
              AND EXISTS (
                  SELECT 1
                  FROM claims k
                  JOIN shipments s ON s.shipment_id = k.shipment_no
                  WHERE s.customer_ref = q.customer_id AND k.closed_on IS NULL
              )
            """
        ],
        NO_ORDER,
        category="Management",
        type="object_dependent",
        test_cases=[tests.SHORTER_QUEUE],
    ),
    spoken="""
        Set up a table dunning_queue of customers who are seriously behind with late bills. Columns:
        customer_id as the key, late_invoices, overdue_eur and stage, so that we see how far along
        each one is.
        """,
    ambiguities=(
        [
            critical(
                "seriously behind",
                "semantic",
                "HAVING SUM(open_eur) >= 2000",
                "HAVING COUNT(*) >= 2",
            ),
            critical(
                "late bills",
                "lexical",
                "due_on < DATE '2025-06-30'",
                "due_on < DATE '2025-05-31'",
            ),
            critical(
                "how far along",
                "knowledge_linking",
                "MAX(DATE '2025-06-30' - due_on)",
                "MIN(DATE '2025-06-30' - due_on)",
            ),
        ],
        [
            non_critical(
                "surcharge",
                "null",
                "COALESCE(i.surcharge_eur, 0)",
                "i.surcharge_eur",
            )
        ],
        [
            hidden(
                "Dunning Stage",
                21,
                "CASE WHEN MAX(DATE '2025-06-30' - due_on) > 90 THEN 'final'"
                " WHEN MAX(DATE '2025-06-30' - due_on) > 30 THEN 'second' ELSE 'first' END",
                "CASE WHEN COUNT(*) > 2 THEN 'final' WHEN COUNT(*) > 1 THEN 'second'"
                " ELSE 'first' END",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)

CARE_LEVELS = task(
    "M_3",
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
                "(COALESCE(hazard_code, commodity) LIKE '%s')",
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

PENALTY_FUNCTION = task(
    "M_4",
    part(
        """
        Create a function late_penalty that takes a shipment's id (text) and returns its Late
        Penalty (LAP) in EUR as numeric, rounded to 2 decimals. It returns 0 for a shipment that is
        not late beyond the grace hours, and NULL where the shipment is unknown, its last leg has
        not arrived or the customer has no penalty terms.
        """,
        [
            """
            CREATE FUNCTION late_penalty(p_shipment text) RETURNS numeric
            LANGUAGE sql STABLE
            AS $$
                SELECT ROUND(
                    s.declared_value_eur * LEAST(
                        GREATEST(0, CEIL((EXTRACT(EPOCH FROM f.arrived_at - s.delivery_due) / 3600
                            - (c.terms #>> '{penalties,grace_hours}')::numeric) / 24))
                        * (c.terms #>> '{penalties,pct_per_day}')::numeric,
                        (c.terms #>> '{penalties,cap_pct}')::numeric
                    ) / 100, 2)
                FROM shipments s
                JOIN customers c ON c.cust_id = s.customer_ref
                CROSS JOIN LATERAL (
                    SELECT l.arrived_at
                    FROM legs l
                    WHERE l.shp_id = s.shipment_id
                    ORDER BY l.seq_no DESC
                    LIMIT 1
                ) f
                WHERE s.shipment_id = p_shipment
                  AND f.arrived_at IS NOT NULL
            $$
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[37, 38, 39],
        test_cases=[tests.PENALTY_FUNCTION],
    ),
    part(
        """
        Use late_penalty to file the missing claims: insert into claims one row for each shipment
        with a delivery due date in May 2025, a late penalty of at least 4000 EUR and no claim yet
        whose reason is a delay (in any case). Number the new claims upwards from the highest
        claim_id, in the order of the shipment ids; filed on 2025-06-30, reason 'delay', the penalty
        as the claimed amount, handler 'penalty run', no settlement and no closing date.
        """,
        [
            """
            INSERT INTO claims (claim_id, shipment_no, filed_on, reason, claimed_eur, handler)
            SELECT (SELECT MAX(claim_id) FROM claims) + ROW_NUMBER() OVER (ORDER BY shipment_id),
                   shipment_id,
                   DATE '2025-06-30',
                   'delay',
                   late_penalty(shipment_id),
                   'penalty run'
            FROM shipments
            WHERE delivery_due >= '2025-05-01' AND delivery_due < '2025-06-01'
              AND late_penalty(shipment_id) >= 4000
              AND NOT EXISTS (
                  SELECT 1
                  FROM claims k
                  WHERE k.shipment_no = shipment_id AND LOWER(k.reason) = 'delay'
              )
            """
        ],
        NO_ORDER,
        category="Management",
        type="object_dependent",
        external_knowledge=[39],
        test_cases=[tests.FILED_CLAIMS],
    ),
    spoken="""
        Write a function late_penalty that takes a shipment id as text and gives back, as a number,
        what it costs us when the goods got there late; nothing where that cannot be said.
        """,
    ambiguities=(
        [
            critical(
                "costs us",
                "knowledge_linking",
                "s.declared_value_eur * LEAST(",
                "(SELECT SUM(i.base_eur) FROM invoices i WHERE i.ship_ref = s.shipment_id)"
                " * LEAST(",
            ),
            critical("got there", "schema_linking", "ORDER BY l.seq_no DESC", "ORDER BY l.seq_no"),
            critical(
                "late",
                "semantic",
                "- (c.terms #>> '{penalties,grace_hours}')::numeric",
                "- 24",
            ),
        ],
        [
            non_critical("number", "decimal", ") / 100, 2)", ") / 100, 0)"),
            non_critical(
                "nothing", "null", "AND f.arrived_at IS NOT NULL", "AND s.delivery_due IS NOT NULL"
            ),
        ],
        [
            hidden(
                "Chargeable Days (CHD)",
                38,
                "CEIL((EXTRACT(EPOCH FROM f.arrived_at - s.delivery_due) / 3600"
                " - (c.terms #>> '{penalties,grace_hours}')::numeric) / 24)",
                "(EXTRACT(EPOCH FROM f.arrived_at - s.delivery_due) / 3600"
                " - (c.terms #>> '{penalties,grace_hours}')::numeric) / 24",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)

MANAGEMENT_TASKS = [SERVICE_VIEW, DUNNING_TABLE, CARE_LEVELS, PENALTY_FUNCTION]
