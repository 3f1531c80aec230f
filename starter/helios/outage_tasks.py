"""Queries about outages: promises to buyers and failures of our own equipment."""

from __future__ import annotations

from starter.record import critical, hidden, non_critical, ordered, part, task

_MARGINS = """
            WITH downtime AS (
                SELECT park_id,
                       SUM(EXTRACT(EPOCH FROM COALESCE(ended_at, TIMESTAMP '2025-06-30 00:00')
                                              - began_at) / 3600) AS hours
                FROM outages
                WHERE LOWER(cause) NOT IN ('grid', 'planned work')
                GROUP BY park_id
            ), fleet AS (
                SELECT park_ref, COUNT(*) AS machines
                FROM inverters
                WHERE LOWER(inv_status) <> 'removed'
                GROUP BY park_ref
            )
            SELECT d.deal_no, d.buyer,
                   ROUND(100 - 100 * COALESCE(w.hours, 0) / (f.machines * 4320)
                         - (d.clauses #>> '{availability,guaranteed_pct}')::numeric, 3) AS margin
            FROM offtake_deals d
            JOIN fleet f ON f.park_ref = d.park_id
            LEFT JOIN downtime w ON w.park_id = d.park_id
            WHERE d.clauses -> 'availability' IS NOT NULL AND LOWER(d.deal_kind) = '%s'
            ORDER BY margin, d.deal_no
            """

MARGINS = task(
    "helios_2",
    part(
        """
        For every deal of the kind ppa (in any case) that guarantees an availability, show the deal
        number, the buyer and the Guarantee Margin (GUM) rounded to 3 decimals. A park without
        Chargeable Outages was fully available; parks without Serving Inverters are left out. The
        lowest margin first, then by deal number.
        """,
        [_MARGINS % "ppa"],
        ordered(),
        external_knowledge=[7, 8, 9, 10, 11, 12, 13, 35],
    ),
    part(
        """
        And how do the feed-in deals look? The same columns, rules and order.
        """,
        [_MARGINS % "feed-in"],
        ordered(),
        external_knowledge=[7, 8, 9, 10, 11, 12, 13, 35],
        type="topic_pivot",
    ),
    spoken="""
        How much room do we have left on the promises in our power contracts? Count only downtime
        that is our fault, and show me deal, buyer and margin.
        """,
    ambiguities=(
        [
            critical(
                "power contracts",
                "schema_linking",
                "LOWER(d.deal_kind) = 'ppa'",
                "d.clauses -> 'volume' IS NOT NULL",
            ),
            critical(
                "our fault",
                "knowledge_linking",
                "LOWER(cause) NOT IN ('grid', 'planned work')",
                "LOWER(cause) IN ('inverter fault', 'transformer', 'cable')",
            ),
            critical(
                "room",
                "semantic",
                "100 - 100 * COALESCE(w.hours, 0) / (f.machines * 4320)"
                " - (d.clauses #>> '{availability,guaranteed_pct}')::numeric",
                "100 - 100 * COALESCE(w.hours, 0) / (f.machines * 4320)",
            ),
        ],
        [
            non_critical(
                "parks that were never down", "join", "LEFT JOIN downtime w", "JOIN downtime w"
            ),
            non_critical(
                "outages without an end",
                "null",
                "COALESCE(ended_at, TIMESTAMP '2025-06-30 00:00')",
                "ended_at",
            ),
            non_critical(
                "order of the deals",
                "sort",
                "ORDER BY margin, d.deal_no",
                "ORDER BY d.deal_no",
            ),
        ],
        [
            hidden(
                "Park Availability (PAV)",
                12,
                "100 - 100 * COALESCE(w.hours, 0) / (f.machines * 4320)",
                "100 - 100 * COALESCE(w.hours, 0) / 4320",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)

FAILURES = task(
    "helios_8",
    part(
        """
        For the Plant Outages of severity S1 (in any case) at Live Parks that have ended, show for
        each region (in lower case) the number of outages and the Mean Repair Time (MRT) rounded to
        2 decimals, the longest first. The causes of the family plant are inverter fault,
        transformer and cable.
        """,
        [
            """
            SELECT LOWER(p.region) AS area, COUNT(*) AS outages,
                   ROUND(AVG(EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600), 2) AS repair_hours
            FROM outages o
            JOIN parks p ON p.park_code = o.park_id AND LOWER(p.lifecycle) = 'operating'
            WHERE LOWER(o.cause) IN ('inverter fault', 'transformer', 'cable')
              AND UPPER(o.ticket ->> 'severity') = 'S1'
              AND o.ended_at IS NOT NULL
            GROUP BY LOWER(p.region)
            ORDER BY repair_hours DESC
            """
        ],
        ordered(),
        external_knowledge=[6, 9, 10, 38, 39, 40, 41],
    ),
    part(
        """
        For the region at the top of that list, show the five longest of its outages: the number,
        the park's name and the Outage Hours (OUH) rounded to 1 decimal, the longest first.
        """,
        [
            """
            WITH serious AS (
                SELECT o.outage_no, LOWER(p.region) AS area, p.park_name,
                       EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600 AS hours
                FROM outages o
                JOIN parks p ON p.park_code = o.park_id AND LOWER(p.lifecycle) = 'operating'
                WHERE LOWER(o.cause) IN ('inverter fault', 'transformer', 'cable')
                  AND UPPER(o.ticket ->> 'severity') = 'S1'
                  AND o.ended_at IS NOT NULL
            )
            SELECT outage_no, park_name, ROUND(hours, 1) AS repair_hours
            FROM serious
            WHERE area = (
                SELECT area FROM serious GROUP BY area ORDER BY AVG(hours) DESC LIMIT 1
            )
            ORDER BY hours DESC
            LIMIT 5
            """
        ],
        ordered(),
        external_knowledge=[6, 9, 10, 38, 39, 40],
        type="result_based",
    ),
    spoken="""
        When our own kit breaks down badly, how long until it runs again? Per region, for live
        parks, with the number of cases.
        """,
    ambiguities=(
        [
            critical(
                "our own kit",
                "knowledge_linking",
                "LOWER(o.cause) IN ('inverter fault', 'transformer', 'cable')",
                "LOWER(o.cause) NOT IN ('grid', 'planned work')",
            ),
            critical(
                "badly",
                "schema_linking",
                "UPPER(o.ticket ->> 'severity') = 'S1'",
                "(o.ticket #>> '{impact,share_pct}')::numeric = 100",
            ),
            critical(
                "how long",
                "intent",
                "AVG(EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600)",
                "MAX(EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600)",
            ),
        ],
        [
            non_critical("the hours", "decimal", "/ 3600), 2)", "/ 3600), 0)"),
            non_critical(
                "order of the regions",
                "sort",
                "ORDER BY repair_hours DESC",
                "ORDER BY area",
            ),
        ],
        [
            hidden(
                "Plant Outage",
                39,
                "LOWER(o.cause) IN ('inverter fault', 'transformer', 'cable')",
                "LOWER(o.cause) = 'inverter fault'",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
