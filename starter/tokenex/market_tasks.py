"""Markets: wild days, and how well orders are served."""

from __future__ import annotations

from starter.record import critical, hidden, non_critical, ordered, part, task
from starter.tokenex.formulas import DAILY_RANGE


def _jumpy_days(quote: str) -> str:
    return f"""
            WITH jumpy_days AS (
                SELECT c.pair_code, COUNT(*) AS days
                FROM daily_candles c
                WHERE {DAILY_RANGE} >= 8
                  AND c.day >= '2025-07-01'
                GROUP BY c.pair_code
            )
            SELECT RANK() OVER (ORDER BY COALESCE(j.days, 0) DESC) AS place,
                   p.pair_code,
                   COALESCE(j.days, 0) AS days
            FROM trading_pairs p
            LEFT JOIN jumpy_days j ON j.pair_code = p.pair_code
            WHERE LOWER(p.pair_status) = 'trading' AND p.quote_sym = '{quote}'
            ORDER BY place, p.pair_code
            """


JUMPY_DAYS = task(
    "tokenex_2",
    part(
        """
        Rank the Live Pairs with the quote asset USX by their number of Jumpy Days since 1 July
        2025, the highest number first. Equal numbers share a rank and the ranks after them are
        skipped; a pair without such days has 0. Show rank, pair and number, ordered by rank and
        then by pair.
        """,
        [_jumpy_days("USX")],
        ordered(),
        external_knowledge=[8, 9, 10],
    ),
    part(
        """
        And the pairs that are quoted in EUX? Rank them among themselves, everything else as before.
        """,
        [_jumpy_days("EUX")],
        ordered(),
        external_knowledge=[8, 9, 10],
        type="topic_pivot",
    ),
    spoken="""
        On how many wild days did our live USX markets jump about lately? Rank them, with pair and
        number of days, the jumpiest on top.
        """,
    ambiguities=(
        [
            critical(
                "wild days",
                "knowledge_linking",
                f"{DAILY_RANGE} >= 8",
                f"{DAILY_RANGE} >= 10",
            ),
            critical(
                "live",
                "lexical",
                "LOWER(p.pair_status) = 'trading'",
                "p.opened_on IS NOT NULL",
            ),
            critical(
                "lately",
                "semantic",
                "c.day >= '2025-07-01'",
                "c.day >= '2025-08-01'",
            ),
        ],
        [
            non_critical(
                "Rank them",
                "rank",
                "RANK() OVER (ORDER BY COALESCE(j.days, 0) DESC)",
                "DENSE_RANK() OVER (ORDER BY COALESCE(j.days, 0) DESC)",
            ),
            non_critical(
                "number for calm markets",
                "null",
                "COALESCE(j.days, 0) AS days",
                "j.days AS days",
            ),
            non_critical(
                "markets that stayed calm", "join", "LEFT JOIN jumpy_days j", "JOIN jumpy_days j"
            ),
            non_critical(
                "order of the markets",
                "sort",
                "ORDER BY place, p.pair_code",
                "ORDER BY p.pair_code",
            ),
        ],
        [
            hidden(
                "Daily Range (DRA)",
                9,
                DAILY_RANGE,
                "100 * ABS(c.close_px - c.open_px) / c.open_px",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)

_SERVED = """
            WITH filled_orders AS (
                SELECT order_ref, SUM(fill_qty) AS filled_qty
                FROM fills
                GROUP BY order_ref
            )
            SELECT LOWER(o.channel) AS order_channel, COUNT(*) AS orders,
                   ROUND(AVG(100 * COALESCE(s.filled_qty, 0) / o.qty), 2) AS fill_ratio
            FROM orders o
            LEFT JOIN filled_orders s ON s.order_ref = o.order_no
            WHERE LOWER(o.order_type) = 'limit'
              AND LOWER(o.order_state) IN ('filled', 'cancelled')
              AND o.placed_at >= '2025-05-01'{more}
              AND o.channel IS NOT NULL
            GROUP BY LOWER(o.channel)
            ORDER BY fill_ratio DESC
            """

FILL_RATIOS = task(
    "tokenex_9",
    part(
        """
        Take the orders of the type limit (in any case) that are Finished Orders and were placed on
        or after 1 May 2025. For each channel (in lower case; orders without one are left out) show
        the channel, the number of these orders and their average Fill Ratio (FIR) rounded to 2
        decimals, the highest first.
        """,
        [_SERVED.format(more="")],
        ordered(),
        external_knowledge=[27, 28],
    ),
    part(
        """
        Only the orders on the buy side (in any case) that lived for at least 10 hours from being
        placed to their end, please. The rest as before.
        """,
        [
            _SERVED.format(
                more="\n              AND LOWER(o.side) = 'buy'"
                "\n              AND o.ended_at - o.placed_at >= INTERVAL '10 hours'"
            )
        ],
        ordered(),
        external_knowledge=[27, 28],
        type="constraint_change",
    ),
    spoken="""
        How well served were the orders with a limit that are over and done, since May? Channel,
        number of orders and the average,
        for each channel we know of (in lower case).
        """,
    ambiguities=(
        [
            critical(
                "How well served",
                "intent",
                "AVG(100 * COALESCE(s.filled_qty, 0) / o.qty)",
                "100 * SUM(s.filled_qty) / SUM(o.qty)",
            ),
            critical(
                "with a limit",
                "schema_linking",
                "LOWER(o.order_type) = 'limit'",
                "o.limit_px IS NOT NULL",
            ),
            critical(
                "over and done",
                "knowledge_linking",
                "LOWER(o.order_state) IN ('filled', 'cancelled')",
                "o.ended_at IS NOT NULL",
            ),
            critical(
                "since May",
                "syntactic",
                "o.placed_at >= '2025-05-01'",
                "o.ended_at >= '2025-05-01'",
            ),
        ],
        [
            non_critical(
                "orders that got nothing",
                "join",
                "LEFT JOIN filled_orders s",
                "JOIN filled_orders s",
            ),
            non_critical(
                "ratio of an order without fills",
                "null",
                "COALESCE(s.filled_qty, 0)",
                "s.filled_qty",
            ),
            non_critical(
                "average",
                "decimal",
                "ROUND(AVG(100 * COALESCE(s.filled_qty, 0) / o.qty), 2)",
                "ROUND(AVG(100 * COALESCE(s.filled_qty, 0) / o.qty), 0)",
            ),
            non_critical(
                "order of the channels",
                "sort",
                "ORDER BY fill_ratio DESC",
                "ORDER BY order_channel",
            ),
        ],
        [
            hidden(
                "Fill Ratio (FIR)",
                27,
                "100 * COALESCE(s.filled_qty, 0) / o.qty",
                "CASE WHEN s.filled_qty >= o.qty THEN 100 ELSE 0 END",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
