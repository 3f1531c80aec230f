"""Management of overdue invoices and of penalties."""

from __future__ import annotations

from starter.freight import management_tests as tests
from starter.record import (
    NO_ORDER,
    critical,
    hidden,
    non_critical,
    part,
    task,
)

DUNNING_TABLE = task(
    "freight_M_2",
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

PENALTY_FUNCTION = task(
    "freight_M_4",
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
