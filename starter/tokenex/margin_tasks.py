"""Margin: who paid for liquidations, and how safe the open positions are."""

from __future__ import annotations

from starter.record import NO_ORDER, critical, hidden, non_critical, ordered, part, task
from starter.tokenex import management_tests as tests
from starter.tokenex.formulas import COLLATERAL, LEVERAGE, UNREALISED

_DRAW = "100 * SUM(l.insurance_usx) / NULLIF(SUM(l.loss_usx), 0)"


def _draws(direction: str) -> str:
    return f"""
            SELECT p.pair, COUNT(*) AS cases,
                   COALESCE(ROUND({_DRAW}, 1), 0) AS insurance_draw
            FROM liquidations l
            JOIN margin_positions p ON p.pos_no = l.pos_no
            WHERE LOWER(p.direction) = '{direction}'
              AND {LEVERAGE} >= 10
              AND l.liquidated_at >= '2025-03-01'
            GROUP BY p.pair
            ORDER BY insurance_draw DESC, p.pair
            """


INSURANCE = task(
    "tokenex_7",
    part(
        """
        For each pair with liquidations since 1 March 2025 of Aggressive Positions that are long
        (direction, in any case), show the pair, the number of these liquidations and their
        Insurance Draw (IDR) rounded to 1 decimal, which is 0 where there was no loss or the fund
        paid nothing. The highest draw first, then by pair.
        """,
        [_draws("long")],
        ordered(),
        external_knowledge=[23, 24, 25],
    ),
    part(
        """
        And for the short ones? Same months, same columns, same order.
        """,
        [_draws("short")],
        ordered(),
        external_knowledge=[23, 24, 25],
        type="topic_pivot",
    ),
    spoken="""
        When reckless long positions were liquidated in spring and summer, how much of the loss did the fund swallow?
        Pair, number of cases and the percentage.
        """,
    ambiguities=(
        [
            critical(
                "reckless",
                "knowledge_linking",
                f"{LEVERAGE} >= 10",
                f"{LEVERAGE} >= 15",
            ),
            critical(
                "long positions",
                "lexical",
                "LOWER(p.direction) = 'long'",
                "l.liquidated_at - p.opened_at >= INTERVAL '20 days'",
            ),
            critical(
                "spring and summer",
                "semantic",
                "l.liquidated_at >= '2025-03-01'",
                "l.liquidated_at >= '2025-03-20'",
            ),
            critical(
                "the fund swallow",
                "knowledge_linking",
                _DRAW,
                "100.0 * COUNT(l.insurance_usx) / COUNT(*)",
            ),
        ],
        [
            non_critical(
                "percentage without any loss",
                "divide_zero",
                f"COALESCE(ROUND({_DRAW}, 1), 0)",
                f"ROUND({_DRAW}, 1)",
            ),
            non_critical(
                "order of the pairs",
                "sort",
                "ORDER BY insurance_draw DESC, p.pair",
                "ORDER BY p.pair",
            ),
        ],
        [
            hidden(
                "Insurance Draw (IDR)",
                25,
                _DRAW,
                "100 * SUM(l.insurance_usx)"
                " / NULLIF(SUM(l.loss_usx) FILTER (WHERE l.insurance_usx IS NOT NULL), 0)",
            )
        ],
    ),
    tier="Simple",
    high_level=True,
)

_NEEDED = "(k.rules #>> '{margin,maintenance_pct}')::numeric"
_LEVEL = (
    f"CASE WHEN r.margin_ratio < {_NEEDED} THEN 'call'"
    f" WHEN r.margin_ratio < 3 * {_NEEDED} THEN 'watch' ELSE 'calm' END"
)

MARGIN_RISK = task(
    "tokenex_M_1",
    part(
        """
        Create a materialized view mv_margin_risk of all positions that are open (state in any
        case), with the columns pos_no, owner, pair, margin_ratio (Margin Ratio (MAR) at the Mark
        Price (MPX), rounded to 2 decimals) and risk_level (Risk Level, by the ratio before
        rounding).
        """,
        [
            f"""
            CREATE MATERIALIZED VIEW mv_margin_risk AS
            SELECT p.pos_no, p.owner, p.pair,
                   ROUND(r.margin_ratio, 2) AS margin_ratio,
                   {_LEVEL} AS risk_level
            FROM margin_positions p
            JOIN trading_pairs k ON k.pair_code = p.pair
            JOIN daily_candles c ON c.pair_code = p.pair
            CROSS JOIN LATERAL (
                SELECT 100 * ({COLLATERAL} + {UNREALISED}) / (p.size_units * c.close_px)
                       AS margin_ratio
            ) r
            WHERE LOWER(p.pos_state) = 'open'
              AND c.day = (SELECT MAX(d.day) FROM daily_candles d WHERE d.pair_code = p.pair)
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[29, 30, 31, 32, 33],
        test_cases=[tests.MARGIN_RISK],
    ),
    part(
        """
        From that view, show for each pair with at least 2 positions of the level call the pair, the
        number of its positions, the number of those on call and the lowest margin ratio. Most calls
        first, then by pair.
        """,
        [
            """
            SELECT pair, COUNT(*) AS positions,
                   COUNT(*) FILTER (WHERE risk_level = 'call') AS calls,
                   MIN(margin_ratio) AS lowest
            FROM mv_margin_risk
            GROUP BY pair
            HAVING COUNT(*) FILTER (WHERE risk_level = 'call') >= 2
            ORDER BY calls DESC, pair
            """
        ],
        ordered(),
        external_knowledge=[33],
        type="object_dependent",
    ),
    spoken="""
        Make a materialized view mv_margin_risk of the positions that are still running: pos_no,
        owner, pair, margin_ratio at the current price, and as risk_level how close to the edge they
        are (going by the exact ratio).
        """,
    ambiguities=(
        [
            critical(
                "still running",
                "schema_linking",
                "LOWER(p.pos_state) = 'open'",
                "p.closed_at IS NULL",
            ),
            critical(
                "current price",
                "semantic",
                "c.day = (SELECT MAX(d.day) FROM daily_candles d WHERE d.pair_code = p.pair)",
                "c.day = DATE '2025-08-31'",
            ),
            critical(
                "close to the edge",
                "knowledge_linking",
                _LEVEL,
                _LEVEL.replace("3 *", "1.5 *"),
            ),
        ],
        [
            non_critical(
                "digits of the ratio",
                "decimal",
                "ROUND(r.margin_ratio, 2)",
                "ROUND(r.margin_ratio, 1)",
            )
        ],
        [
            hidden(
                "Unrealised Profit (UPR)",
                31,
                UNREALISED,
                "p.size_units * (c.close_px - p.entry_px)",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)
