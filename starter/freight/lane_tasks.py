"""Management of lanes that need watching."""

from __future__ import annotations

from starter.freight import management_tests as tests
from starter.record import NO_ORDER, critical, hidden, non_critical, part, task

_RATE = "COUNT(*) FILTER (WHERE delay_min <= 15)::numeric / COUNT(*)"

LANE_WATCH = task(
    "freight_M_6",
    part(
        """
        Create a table lane_watch with the columns lane_id (text, the primary key), on_time_rate
        (numeric) and reason (text, NOT NULL), and fill it with the Shaky Lanes on which at least 16
        Completed Legs ran: the lane's id, its On-Time Rate (OTR) over these legs, rounded to 3
        decimals, and the reason 'delays'. Whether a lane is shaky goes by the unrounded rate.
        """,
        [
            """
            CREATE TABLE lane_watch (
                lane_id text PRIMARY KEY,
                on_time_rate numeric,
                reason text NOT NULL
            )
            """,
            f"""
            INSERT INTO lane_watch (lane_id, on_time_rate, reason)
            SELECT lane_id, ROUND({_RATE}, 3), 'delays'
            FROM legs
            WHERE LOWER(leg_state) = 'completed'
            GROUP BY lane_id
            HAVING COUNT(*) >= 16 AND {_RATE} < 0.7
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[9, 10, 11, 43],
        test_cases=[tests.LANE_WATCH],
    ),
    part(
        """
        Winter is coming: put every road lane (mode in any case) with a high winter risk on the list
        too, with the reason 'winter' and no rate. A lane that is on it already keeps its rate and
        gets ', winter' added to its reason.
        """,
        [
            """
            INSERT INTO lane_watch (lane_id, reason)
            SELECT lane_id, 'winter'
            FROM lanes
            WHERE winter_risk = 'high' AND LOWER(lane_mode) = 'road'
            ON CONFLICT (lane_id) DO UPDATE
            SET reason = lane_watch.reason || ', winter'
            """
        ],
        NO_ORDER,
        category="Management",
        type="object_dependent",
        test_cases=[tests.WINTER_WATCH],
    ),
    spoken="""
        I want a watch list: a table lane_watch with lane_id as the key, on_time_rate and reason
        (never empty), holding the lanes that keep letting us down although they get proper use.
        Write 'delays' as the reason.
        """,
    ambiguities=(
        [
            critical(
                "letting us down",
                "knowledge_linking",
                f"{_RATE} < 0.7",
                f"{_RATE} < 0.6",
            ),
            critical(
                "proper use",
                "semantic",
                "HAVING COUNT(*) >= 16",
                "HAVING COUNT(*) >= 20",
            ),
            critical(
                "on_time_rate",
                "lexical",
                "LOWER(leg_state) = 'completed'",
                "delay_min IS NOT NULL",
            ),
        ],
        [
            non_critical(
                "on_time_rate of a lane",
                "decimal",
                f"ROUND({_RATE}, 3)",
                f"ROUND({_RATE}, 1)",
            )
        ],
        [hidden("On-Time Leg", 10, "delay_min <= 15", "delay_min <= 60")],
    ),
    tier="Simple",
    high_level=False,
)
