"""Claims that drag on, and goods that travelled without insurance."""

from __future__ import annotations

from starter.freight import management_tests as tests
from starter.record import NO_ORDER, critical, hidden, non_critical, ordered, part, task

_SLOW_SHARE = (
    "COALESCE(ROUND(100.0 * COUNT(*) FILTER (WHERE k.closed_on - k.filed_on >= 28)"
    " / NULLIF(COUNT(k.closed_on), 0)), 0)"
)

SLOW_CLAIMS = task(
    "freight_7",
    part(
        """
        For each commodity with claims for damage (reason in any case), show the commodity, the
        number of these claims and the percentage of Slow Claims among the closed ones as a whole
        percent, 0 where none is closed. The claims charter allows less than 28 days. Highest
        percentage first, then the commodity with more claims, then by its name.
        """,
        [
            f"""
            SELECT s.commodity, COUNT(*) AS claims,
                   {_SLOW_SHARE} AS slow_pct
            FROM claims k
            JOIN shipments s ON s.shipment_id = k.shipment_no
            WHERE LOWER(k.reason) = 'damage'
            GROUP BY s.commodity
            ORDER BY slow_pct DESC, claims DESC, s.commodity
            """
        ],
        ordered(),
        external_knowledge=[40],
    ),
    part(
        """
        Take in the losses as well, but only what was filed on or after 20 February 2025. Same
        columns, same order.
        """,
        [
            f"""
            SELECT s.commodity, COUNT(*) AS claims,
                   {_SLOW_SHARE} AS slow_pct
            FROM claims k
            JOIN shipments s ON s.shipment_id = k.shipment_no
            WHERE LOWER(k.reason) IN ('damage', 'loss') AND k.filed_on >= DATE '2025-02-20'
            GROUP BY s.commodity
            ORDER BY slow_pct DESC, claims DESC, s.commodity
            """
        ],
        ordered(),
        external_knowledge=[40],
        type="constraint_change",
    ),
    spoken="""
        With which goods do we keep customers waiting when something arrives broken? For each
        commodity, how many claims there are and what part of them is slow, worst first.
        """,
    ambiguities=(
        [
            critical(
                "arrives broken",
                "schema_linking",
                "LOWER(k.reason) = 'damage'",
                "s.cargo -> 'flags' ? 'fragile'",
            ),
            critical(
                "slow",
                "knowledge_linking",
                "k.closed_on - k.filed_on >= 28",
                "k.closed_on - k.filed_on >= 14",
            ),
            critical(
                "worst first",
                "intent",
                "ORDER BY slow_pct DESC, claims DESC",
                "ORDER BY claims DESC, slow_pct DESC",
            ),
        ],
        [
            non_critical(
                "goods of which no claim is closed",
                "divide_zero",
                _SLOW_SHARE,
                _SLOW_SHARE.removeprefix("COALESCE(").removesuffix(", 0)"),
            ),
            non_critical(
                "part",
                "decimal",
                "NULLIF(COUNT(k.closed_on), 0))",
                "NULLIF(COUNT(k.closed_on), 0), 2)",
            ),
        ],
        [],
    ),
    tier="Moderate",
    high_level=True,
)

_UNINSURED = """
            SELECT c.cust_name, COUNT(DISTINCT l.shp_id) AS shipments,
                   MAX(l.departed_at)::date AS latest_day
            FROM legs l
            JOIN vehicles v ON v.vehicle_no = l.vehicle_no
            JOIN carriers r ON r.carrier_ref = v.carrier_ref
            JOIN shipments s ON s.shipment_id = l.shp_id
            JOIN customers c ON c.cust_id = s.customer_ref
            WHERE l.departed_at::date > r.insured_until
              AND %s
            GROUP BY c.cust_id
            HAVING COUNT(DISTINCT l.shp_id) >= 2
            ORDER BY %s
            """

UNINSURED = task(
    "freight_8",
    part(
        """
        Which customers had at least 2 different High-Value Loads on Uninsured Runs? These are legs
        that departed on a day after the last day of the carrier's insurance, the carrier being that
        of the vehicle; an insurance status is not kept any more. Show the customer's name, the
        number of these shipments and the day of the latest of these departures. Most shipments
        first, then by name.
        """,
        [_UNINSURED % ("s.declared_value_eur >= 50000", "shipments DESC, c.cust_name")],
        ordered(),
        external_knowledge=[25, 41],
    ),
    part(
        """
        And whose Hazardous Loads went that way? Again customers with at least 2 of them and the
        same columns, but just sorted by name.
        """,
        [_UNINSURED % ("s.hazard_code IS NOT NULL", "c.cust_name")],
        ordered(),
        external_knowledge=[23, 41],
        type="topic_pivot",
    ),
    spoken="""
        Whose precious goods did we hand to hauliers that were not covered? Name the customers, how
        many shipments each, and when it last happened. Skip the one-offs.
        """,
    ambiguities=(
        [
            critical(
                "precious goods",
                "lexical",
                "s.declared_value_eur >= 50000",
                "s.cargo -> 'flags' ? 'fragile'",
            ),
            critical(
                "not covered",
                "knowledge_linking",
                "l.departed_at::date > r.insured_until",
                "r.insured_until < DATE '2025-06-30'",
            ),
            critical(
                "one-offs",
                "syntactic",
                "HAVING COUNT(DISTINCT l.shp_id) >= 2",
                "HAVING COUNT(*) >= 2",
            ),
            critical(
                "when it last happened",
                "schema_linking",
                "MAX(l.departed_at)::date",
                "MAX(s.booked_at)::date",
            ),
        ],
        [
            non_critical(
                "shipments of several legs",
                "distinct",
                "COUNT(DISTINCT l.shp_id) AS shipments",
                "COUNT(l.shp_id) AS shipments",
            ),
            non_critical(
                "order of the customers",
                "sort",
                "ORDER BY shipments DESC, c.cust_name",
                "ORDER BY c.cust_name",
            ),
        ],
        [
            hidden(
                "High-Value Load", 25, "declared_value_eur >= 50000", "declared_value_eur >= 40000"
            )
        ],
    ),
    tier="Simple",
    high_level=True,
)

_GOODWILL = "CASE WHEN LOWER(c.contract_tier) = 'gold' THEN 0.8 ELSE 0.5 END"

SETTLE_CLAIMS = task(
    "freight_M_5",
    part(
        """
        Create a procedure settle_small_claims that takes a reason in lower case (text) and settles
        the open claims (no closing date) of that reason, stored in any case, that claim less than
        3000 EUR and were filed at least 60 days before the Reporting Date. Each gets the Goodwill
        Settlement as its settled amount and the Reporting Date as its closing date. Then call it for delay.
        """,
        [
            f"""
            CREATE PROCEDURE settle_small_claims(p_reason text) LANGUAGE sql AS $$
                UPDATE claims k
                SET settled_eur = k.claimed_eur * {_GOODWILL},
                    closed_on = DATE '2025-06-30'
                FROM shipments s
                JOIN customers c ON c.cust_id = s.customer_ref
                WHERE s.shipment_id = k.shipment_no
                  AND LOWER(k.reason) = p_reason
                  AND k.closed_on IS NULL
                  AND k.claimed_eur < 3000
                  AND DATE '2025-06-30' - k.filed_on >= 60
            $$
            """,
            "CALL settle_small_claims('delay')",
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[16, 22, 42],
        test_cases=[tests.SETTLED_DELAYS],
    ),
    part(
        """
        Call it for damage and for loss as well. After that, give every claim that is still open,
        has no handler and was filed before 14 May 2025 to the handler 'R. Voss'.
        """,
        [
            "CALL settle_small_claims('damage')",
            "CALL settle_small_claims('loss')",
            """
            UPDATE claims
            SET handler = 'R. Voss'
            WHERE closed_on IS NULL AND handler IS NULL AND filed_on < DATE '2025-05-14'
            """,
        ],
        NO_ORDER,
        category="Management",
        type="object_dependent",
        test_cases=[tests.CLAIMS_CLEARED],
    ),
    spoken="""
        Write a procedure settle_small_claims that takes a reason in lower case (text) and settles
        the small claims of that reason that have been lying around for long, with what we owe out
        of goodwill, as of the reporting date. Then run it for delay.
        """,
    ambiguities=(
        [
            critical("small", "semantic", "k.claimed_eur < 3000", "k.claimed_eur < 1000"),
            critical(
                "lying around for long",
                "semantic",
                "DATE '2025-06-30' - k.filed_on >= 60",
                "DATE '2025-06-30' - k.filed_on >= 90",
            ),
            critical(
                "owe out of goodwill",
                "knowledge_linking",
                f"k.claimed_eur * {_GOODWILL}",
                "k.claimed_eur",
            ),
        ],
        [
            non_critical(
                "claims that somebody closed already",
                "null",
                "k.closed_on IS NULL",
                "k.claimed_eur IS NOT NULL",
            )
        ],
        [
            hidden(
                "Goodwill Settlement (GWS)",
                42,
                f"k.claimed_eur * {_GOODWILL}",
                "k.claimed_eur * 0.9",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
