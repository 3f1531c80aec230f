"""Fees: what members really pay, who fills the book, and which tier everybody has earned."""

from __future__ import annotations

from starter.record import NO_ORDER, critical, hidden, non_critical, ordered, part, task
from starter.tokenex import management_tests as tests
from starter.tokenex.formulas import FILL_FEE, FILL_VALUE, FROM_FILLS


def _customer_fills(figure: str) -> str:
    return f"""WITH customer_fills AS (
                SELECT m.tier_code, {FILL_VALUE} AS fill_value, {figure}
                {FROM_FILLS}
                JOIN members m ON m.member_id = o.member_ref
                WHERE NOT m.is_house
                  AND f.filled_at >= '2025-06-01'
            )"""


_RATE = "10000 * SUM(c.fill_fee) / NULLIF(SUM(c.fill_value), 0)"

FEE_RATES = task(
    "tokenex_1",
    part(
        """
        For every fee tier, show its label, the number of fills since 1 June 2025 of its members who
        are not house accounts, and the Effective Fee Rate (EFR) of these fills rounded to 3
        decimals; the rate is 0 for a tier without such fills and for one whose fills were worth
        nothing. The highest rate first, then by label.
        """,
        [
            f"""
            {_customer_fills(f"{FILL_FEE} AS fill_fee")}
            SELECT t.tier_label, COUNT(c.tier_code) AS fills,
                   COALESCE(ROUND({_RATE}, 3), 0) AS rate
            FROM fee_tiers t
            LEFT JOIN customer_fills c ON c.tier_code = t.tier_code
            GROUP BY t.tier_code
            ORDER BY rate DESC, t.tier_label
            """
        ],
        ordered(),
        external_knowledge=[0, 1, 2],
    ),
    part(
        """
        For the same tiers and fills, show something else than number and rate: the percentage of
        Taker Fills among the fills that have a liquidity mark, rounded to 1 decimal, and the
        largest Fill Value (FVA), rounded to whole USX. Leave both empty where there is nothing to
        take them from. Order by label.
        """,
        [
            f"""
            {_customer_fills("UPPER(f.liquidity) AS liquidity")}
            SELECT t.tier_label,
                   ROUND(100.0 * COUNT(*) FILTER (WHERE c.liquidity = 'T')
                         / NULLIF(COUNT(c.liquidity), 0), 1) AS taker_pct,
                   ROUND(MAX(c.fill_value)) AS largest
            FROM fee_tiers t
            LEFT JOIN customer_fills c ON c.tier_code = t.tier_code
            GROUP BY t.tier_code
            ORDER BY t.tier_label
            """
        ],
        ordered(),
        external_knowledge=[0, 3],
        type="attribute_change",
    ),
    spoken="""
        What do we really charge our customers? For every fee tier I would like to see its label,
        how many fills there were this summer, and the rate.
        """,
    ambiguities=(
        [
            critical(
                "really charge",
                "knowledge_linking",
                _RATE,
                "10000 * AVG(c.fill_fee / NULLIF(c.fill_value, 0))",
            ),
            critical(
                "our customers",
                "schema_linking",
                "NOT m.is_house",
                "LOWER(m.member_state) = 'active'",
            ),
            critical(
                "this summer",
                "semantic",
                "f.filled_at >= '2025-06-01'",
                "f.filled_at >= '2025-06-21'",
            ),
        ],
        [
            non_critical(
                "tiers that nobody traded in",
                "join",
                "LEFT JOIN customer_fills c",
                "JOIN customer_fills c",
            ),
            non_critical(
                "rate of fills that were worth nothing",
                "divide_zero",
                f"COALESCE(ROUND({_RATE}, 3), 0)",
                f"ROUND({_RATE}, 3)",
            ),
            non_critical(
                "order of the tiers",
                "sort",
                "ORDER BY rate DESC, t.tier_label",
                "ORDER BY t.tier_label",
            ),
        ],
        [
            hidden(
                "Fill Fee (FFE)",
                1,
                FILL_FEE,
                "SUBSTRING(f.fee FROM '[0-9.]+')::numeric",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)

_TOP_MAKERS = f"""
                {FROM_FILLS}
                JOIN members m ON m.member_id = o.member_ref
                WHERE UPPER(f.liquidity) = 'M'
                  AND LOWER(m.kyc) = 'full'
                  AND NOT m.is_house
                GROUP BY m.member_id"""

MAKERS = task(
    "tokenex_8",
    part(
        """
        Which five Verified Members have the largest total Fill Value (FVA) in Maker Fills? House
        accounts do not count. Show the handle, the number of these fills and the total rounded to
        whole USX, the largest first.
        """,
        [
            f"""
            SELECT m.handle, COUNT(*) AS fills, ROUND(SUM({FILL_VALUE})) AS volume
            {_TOP_MAKERS}
            ORDER BY SUM({FILL_VALUE}) DESC
            LIMIT 5
            """
        ],
        ordered(),
        external_knowledge=[0, 3, 26],
    ),
    part(
        """
        Take the first of them and break these fills down by pair: the pair, the number of fills,
        and the day of the latest one. Most fills first, then by pair.
        """,
        [
            f"""
            SELECT o.pair, COUNT(*) AS fills, MAX(f.filled_at)::date AS latest
            FROM fills f
            JOIN orders o ON o.order_no = f.order_ref
            WHERE UPPER(f.liquidity) = 'M'
              AND o.member_ref = (
                SELECT m.member_id
                {_TOP_MAKERS}
                ORDER BY SUM({FILL_VALUE}) DESC
                LIMIT 1
              )
            GROUP BY o.pair
            ORDER BY fills DESC, o.pair
            """
        ],
        ordered(),
        external_knowledge=[0, 3, 26],
        type="result_based",
    ),
    spoken="""
        Who are the five biggest customers among those who fill our book? Only fully checked ones,
        and leave our house accounts out. Handle, number of fills and volume, please.
        """,
    ambiguities=(
        [
            critical(
                "five biggest",
                "intent",
                f"ORDER BY SUM({FILL_VALUE}) DESC",
                "ORDER BY COUNT(*) DESC, m.handle",
            ),
            critical(
                "fill our book",
                "knowledge_linking",
                "UPPER(f.liquidity) = 'M'",
                "UPPER(f.liquidity) = 'T'",
            ),
            critical(
                "fully checked",
                "schema_linking",
                "LOWER(m.kyc) = 'full'",
                "NOT (m.profile #>> '{risk,pep}')::boolean",
            ),
        ],
        [
            non_critical(
                "volume",
                "decimal",
                f"ROUND(SUM({FILL_VALUE}))",
                f"ROUND(SUM({FILL_VALUE}), 2)",
            )
        ],
        [
            hidden(
                "Maker Fill",
                3,
                "UPPER(f.liquidity) = 'M'",
                "COALESCE(UPPER(f.liquidity), 'M') = 'M'",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

_EARNED = "l.min_volume <= v.quarterly_volume"

NEW_TIERS = task(
    "tokenex_M_3",
    part(
        """
        Give every member with fills in the Closing Quarter the Volume Tier that it has earned,
        provided that the member's state is active (in any case) and that it is not in the tier T5
        now; a member without a tier takes part. All other members keep what they have.
        """,
        [
            f"""
            UPDATE members m
            SET tier_code = (
                SELECT l.tier_code
                FROM fee_tiers l
                WHERE {_EARNED}
                ORDER BY l.min_volume DESC
                LIMIT 1
            )
            FROM (
                SELECT o.member_ref, SUM({FILL_VALUE}) AS quarterly_volume
                {FROM_FILLS}
                WHERE f.filled_at >= '2025-06-01'
                GROUP BY o.member_ref
            ) v
            WHERE v.member_ref = m.member_id
              AND LOWER(m.member_state) = 'active'
              AND (m.tier_code IS NULL OR m.tier_code <> 'T5')
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[0, 4, 5, 6, 7, 38],
        test_cases=[tests.NEW_TIERS],
    ),
    part(
        """
        How are the tiers filled now? For each tier that has members with an Open Account, show its
        label, the number of these members and their average risk score rounded to 1 decimal, from
        the lowest least volume to the highest.
        """,
        [
            """
            SELECT t.tier_label, COUNT(*) AS members,
                   ROUND(AVG((m.profile #>> '{risk,score}')::numeric), 1) AS risk
            FROM members m
            JOIN fee_tiers t ON t.tier_code = m.tier_code
            WHERE LOWER(m.member_state) <> 'closed'
            GROUP BY t.tier_code
            ORDER BY t.min_volume
            """
        ],
        ordered(),
        external_knowledge=[38],
        type="object_dependent",
    ),
    spoken="""
        Move our members to the fee tier that they have earned last quarter. That goes for everybody
        in good standing who traded in it; only those in T5 keep what we promised them.
        """,
    ambiguities=(
        [
            critical(
                "have earned",
                "knowledge_linking",
                _EARNED,
                "l.min_volume <= 2 * v.quarterly_volume",
            ),
            critical(
                "last quarter",
                "semantic",
                "f.filled_at >= '2025-06-01'",
                "f.filled_at >= '2025-04-01' AND f.filled_at < '2025-07-01'",
            ),
            critical(
                "good standing",
                "schema_linking",
                "LOWER(m.member_state) = 'active'",
                "LOWER(m.kyc) = 'full'",
            ),
        ],
        [
            non_critical(
                "members without a tier",
                "null",
                "(m.tier_code IS NULL OR m.tier_code <> 'T5')",
                "m.tier_code <> 'T5'",
            )
        ],
        [
            hidden(
                "Quarterly Volume (QVO)",
                6,
                f"SUM({FILL_VALUE})",
                "SUM(f.fill_qty * f.fill_px)",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)
