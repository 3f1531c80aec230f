"""Queries about people: customers in debt and drivers under strain."""

from __future__ import annotations

from starter.record import (
    critical,
    hidden,
    non_critical,
    ordered,
    part,
    task,
)

STRETCHED_CUSTOMERS = task(
    "freight_2",
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

ADR_BREACHES = task(
    "freight_4",
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
        ordered(),
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
    tier="Simple",
    high_level=True,
)
