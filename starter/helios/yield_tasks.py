"""Queries about energy: performance, curtailment and revenue."""

from __future__ import annotations

from starter.helios.formulas import DEAL_PRICE, PEAK_KW, SUNLIGHT, WEEKLY_KWH
from starter.record import critical, hidden, non_critical, ordered, part, task

PERFORMANCE = task(
    "helios_1",
    part(
        """
        Rank the Live Parks by their Performance Ratio (PR) over the weeks from 2025-03-03 on and
        before 2025-06-02, rounded to 4 decimals, the lowest first. Parks with equal rounded
        ratios share a rank and the following ranks are skipped. Show rank, park name and ratio,
        ordered by ratio and then by park name.
        """,
        [
            f"""
            WITH fed AS (
                SELECT i.park_ref, SUM({WEEKLY_KWH}) AS kwh
                FROM inverters i
                JOIN yield_weeks y ON y.inverter_ref = i.inv_tag
                                  AND LOWER(y.quality) = 'ok'
                                  AND y.week_of >= DATE '2025-03-03'
                                  AND y.week_of < DATE '2025-06-02'
                GROUP BY i.park_ref
            ), sky AS (
                SELECT s.park_code, SUM({SUNLIGHT}) AS sun
                FROM sky_weeks s
                WHERE s.week_start >= DATE '2025-03-03' AND s.week_start < DATE '2025-06-02'
                GROUP BY s.park_code
            ), ratios AS (
                SELECT p.park_name, ROUND(fed.kwh / ({PEAK_KW}) / sky.sun, 4) AS ratio
                FROM parks p
                JOIN fed ON fed.park_ref = p.park_code
                JOIN sky ON sky.park_code = p.park_code
                WHERE LOWER(p.lifecycle) = 'operating'
            )
            SELECT RANK() OVER (ORDER BY ratio) AS place, park_name, ratio
            FROM ratios
            ORDER BY ratio, park_name
            """
        ],
        ordered(),
        external_knowledge=[0, 1, 2, 3, 4, 5, 6],
    ),
    part(
        """
        Rank only the parks on flat terrain (terrain kind, in any case) with a Peak Power in
        Kilowatts (PPK) of at least 1000. Everything else stays.
        """,
        [
            f"""
            WITH fed AS (
                SELECT i.park_ref, SUM({WEEKLY_KWH}) AS kwh
                FROM inverters i
                JOIN yield_weeks y ON y.inverter_ref = i.inv_tag
                                  AND LOWER(y.quality) = 'ok'
                                  AND y.week_of >= DATE '2025-03-03'
                                  AND y.week_of < DATE '2025-06-02'
                GROUP BY i.park_ref
            ), sky AS (
                SELECT s.park_code, SUM({SUNLIGHT}) AS sun
                FROM sky_weeks s
                WHERE s.week_start >= DATE '2025-03-03' AND s.week_start < DATE '2025-06-02'
                GROUP BY s.park_code
            ), ratios AS (
                SELECT p.park_name, ROUND(fed.kwh / ({PEAK_KW}) / sky.sun, 4) AS ratio
                FROM parks p
                JOIN fed ON fed.park_ref = p.park_code
                JOIN sky ON sky.park_code = p.park_code
                WHERE LOWER(p.lifecycle) = 'operating'
                  AND LOWER(p.site_facts #>> '{{terrain,kind}}') = 'flat'
                  AND {PEAK_KW} >= 1000
            )
            SELECT RANK() OVER (ORDER BY ratio) AS place, park_name, ratio
            FROM ratios
            ORDER BY ratio, park_name
            """
        ],
        ordered(),
        external_knowledge=[0, 1, 2, 3, 4, 5, 6],
        type="constraint_change",
    ),
    spoken="""
        How well did our active parks turn sun into power this spring? Rank them, the
        weakest on top, with name and figure.
        """,
    ambiguities=(
        [
            critical(
                "turn sun into power",
                "knowledge_linking",
                f"fed.kwh / ({PEAK_KW}) / sky.sun",
                "fed.kwh / (p.ac_limit_mw * 1000) / sky.sun",
            ),
            critical(
                "this spring",
                "semantic",
                "y.week_of >= DATE '2025-03-03' AND y.week_of < DATE '2025-06-02'",
                "y.week_of >= DATE '2025-03-24' AND y.week_of < DATE '2025-06-02'",
            ),
            critical(
                "active parks",
                "schema_linking",
                "LOWER(p.lifecycle) = 'operating'",
                "p.commissioned_on IS NOT NULL",
            ),
        ],
        [
            non_critical("Rank", "rank", "RANK() OVER", "DENSE_RANK() OVER"),
            non_critical("figure", "decimal", "/ sky.sun, 4)", "/ sky.sun, 2)"),
        ],
        [
            hidden(
                "Performance Ratio (PR)",
                5,
                f"fed.kwh / ({PEAK_KW}) / sky.sun",
                f"fed.kwh / ({PEAK_KW})",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)

_CURTAILED = f"""
            SELECT p.park_name,
                   ROUND(COALESCE(100 * SUM(e.lost) / NULLIF(SUM(e.lost + e.fed), 0), 0)
                         - (p.site_facts #>> '{{{{grid,curtailment,cap_pct}}}}')::numeric, 3) AS excess
            FROM parks p
            LEFT JOIN inverters i ON i.park_ref = p.park_code
            LEFT JOIN yield_weeks y ON y.inverter_ref = i.inv_tag AND {{weeks}}
            CROSS JOIN LATERAL (
                SELECT COALESCE(y.curtailed_kwh, 0) AS lost, COALESCE({WEEKLY_KWH}, 0) AS fed
            ) e
            WHERE {{chosen}}
            GROUP BY p.park_code
            ORDER BY excess DESC, p.park_name
            """

CURTAILMENT = task(
    "helios_7",
    part(
        """
        For every Live Park whose site has a curtailment cap, show the park name and its Excess
        Curtailment (EXC) over the weeks from 2025-04-07 on, rounded to 3 decimals. The Curtailment
        Allowance of a park is the curtailment cap among its site facts. The Curtailed Share is 0
        for parks without readings and for those with neither curtailed nor fed-in energy. Order
        by the excess from high to low, then by park name.
        """,
        [
            _CURTAILED.format(
                weeks="y.week_of >= DATE '2025-04-07'",
                chosen="LOWER(p.lifecycle) = 'operating'"
                " AND p.site_facts #> '{grid,curtailment}' IS NOT NULL",
            )
        ],
        ordered(),
        external_knowledge=[1, 6, 31, 32, 33],
    ),
    part(
        """
        Now take the weeks before 2025-04-07 instead, and only parks of Lowland Grid (grid operator,
        in any case). The rest as before.
        """,
        [
            _CURTAILED.format(
                weeks="y.week_of < DATE '2025-04-07'",
                chosen="LOWER(p.lifecycle) = 'operating'"
                " AND p.site_facts #> '{grid,curtailment}' IS NOT NULL"
                " AND LOWER(p.grid_operator) = 'lowland grid'",
            )
        ],
        ordered(),
        external_knowledge=[1, 6, 31, 32, 33],
        type="constraint_change",
    ),
    spoken="""
        By how much has the grid operator throttled our live parks beyond what is allowed lately?
        Name and excess for each, please.
        """,
    ambiguities=(
        [
            critical(
                "throttled",
                "lexical",
                "COALESCE(y.curtailed_kwh, 0) AS lost",
                "CASE WHEN LOWER(i.inv_status) = 'derated' THEN COALESCE(y.curtailed_kwh, 0)"
                " ELSE 0 END AS lost",
            ),
            critical(
                "what is allowed",
                "knowledge_linking",
                "(p.site_facts #>> '{grid,curtailment,cap_pct}')::numeric",
                "5",
            ),
            critical(
                "lately",
                "semantic",
                "y.week_of >= DATE '2025-04-07'",
                "y.week_of >= DATE '2025-06-02'",
            ),
        ],
        [
            non_critical(
                "parks without readings", "join", "LEFT JOIN yield_weeks", "JOIN yield_weeks"
            ),
            non_critical(
                "parks without any energy",
                "divide_zero",
                "COALESCE(100 * SUM(e.lost) / NULLIF(SUM(e.lost + e.fed), 0), 0)",
                "100 * SUM(e.lost) / NULLIF(SUM(e.lost + e.fed), 0)",
            ),
            non_critical(
                "order of the parks",
                "sort",
                "ORDER BY excess DESC, p.park_name",
                "ORDER BY p.park_name",
            ),
        ],
        [
            hidden(
                "Curtailed Share (CUS)",
                31,
                "100 * SUM(e.lost) / NULLIF(SUM(e.lost + e.fed), 0)",
                "100 * SUM(e.lost) / NULLIF(SUM(e.fed), 0)",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)

REVENUE = task(
    "helios_9",
    part(
        """
        Which five buyers bring in the most? Sum the Deal Revenue (DER) of the Running Deals for
        each buyer, over all weekly readings. Show the buyer, the number of Running Deals and the
        sum rounded to whole EUR, the highest sum first.
        """,
        [
            f"""
            WITH fed AS (
                SELECT i.park_ref, SUM({WEEKLY_KWH}) AS kwh
                FROM inverters i
                JOIN yield_weeks y ON y.inverter_ref = i.inv_tag
                GROUP BY i.park_ref
            )
            SELECT d.buyer, COUNT(*) AS deals,
                   ROUND(SUM((d.clauses #>> '{{volume,share_pct}}')::numeric / 100
                             * fed.kwh / 1000 * {DEAL_PRICE})) AS revenue
            FROM offtake_deals d
            JOIN fed ON fed.park_ref = d.park_id
            WHERE d.starts_on <= DATE '2025-06-30'
              AND (d.ends_on IS NULL OR d.ends_on > DATE '2025-06-30')
            GROUP BY d.buyer
            ORDER BY revenue DESC
            LIMIT 5
            """
        ],
        ordered(),
        external_knowledge=[1, 34, 36, 37],
    ),
    part(
        """
        Show every buyer with Running Deals, not five only, and instead of revenue and number the
        average Deal Price in EUR per MWh (DPM) of these deals rounded to 2 decimals, the highest
        such price, and the day on which the first of them started. Order by buyer.
        """,
        [
            f"""
            SELECT d.buyer, ROUND(AVG({DEAL_PRICE}), 2) AS average_price,
                   MAX({DEAL_PRICE}) AS highest_price,
                   MIN(d.starts_on) AS first_start
            FROM offtake_deals d
            WHERE d.starts_on <= DATE '2025-06-30'
              AND (d.ends_on IS NULL OR d.ends_on > DATE '2025-06-30')
            GROUP BY d.buyer
            ORDER BY d.buyer
            """
        ],
        ordered(),
        external_knowledge=[34, 37],
        type="attribute_change",
    ),
    spoken="""
        Who are our top five buyers under current contracts? Buyer, number of contracts and what
        they bring in.
        """,
    ambiguities=(
        [
            critical("top five", "intent", "ORDER BY revenue DESC", "ORDER BY deals DESC, d.buyer"),
            critical(
                "current",
                "lexical",
                "d.starts_on <= DATE '2025-06-30'"
                " AND (d.ends_on IS NULL OR d.ends_on > DATE '2025-06-30')",
                "d.starts_on >= DATE '2022-01-01'",
            ),
            critical(
                "what they bring in",
                "knowledge_linking",
                f"(d.clauses #>> '{{volume,share_pct}}')::numeric / 100 * fed.kwh / 1000 * {DEAL_PRICE}",
                f"fed.kwh / 1000 * {DEAL_PRICE}",
            ),
        ],
        [
            non_critical(
                "contracts without an end",
                "null",
                "(d.ends_on IS NULL OR d.ends_on > DATE '2025-06-30')",
                "d.ends_on > DATE '2025-06-30'",
            ),
            non_critical("the sum", "decimal", "ROUND(SUM(", "FLOOR(SUM("),
        ],
        [
            hidden(
                "Deal Price in EUR per MWh (DPM)",
                34,
                DEAL_PRICE,
                "SUBSTRING(d.price FROM '[0-9.]+')::numeric",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)
