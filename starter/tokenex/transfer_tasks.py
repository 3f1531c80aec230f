"""Transfers: where the money went, how long it took, and who took too much."""

from __future__ import annotations

from starter.record import critical, hidden, non_critical, ordered, part, task
from starter.tokenex.formulas import ADDRESS_RISK, SETTLEMENT_HOURS, WITHDRAWAL_ALLOWANCE

_TAINTED = f"""
            FROM transfers t
            JOIN wallets w ON w.wallet_id = t.wallet_ref
            JOIN assets a ON a.asset_sym = w.asset
            JOIN members m ON m.member_id = w.owner_id
            WHERE LOWER(t.direction) = 'withdrawal'
              AND LOWER(t.transfer_state) = 'settled'
              AND m.joined_on >= '2024-07-01'
              AND {ADDRESS_RISK} >= 75"""

TAINTED = task(
    "tokenex_4",
    part(
        """
        Which members who joined on or after 1 July 2024 have withdrawals (direction, in any case)
        to a Tainted Address that were settled (state in any case), and of which asset? List each
        combination of handle and asset name once, ordered by handle and then by asset name.
        """,
        [
            f"""
            SELECT DISTINCT m.handle, a.asset_name
            {_TAINTED}
            ORDER BY m.handle, a.asset_name
            """
        ],
        ordered(),
        external_knowledge=[15, 16, 17],
    ),
    part(
        """
        Sum this up for me in one row: how many of these withdrawals there are, from how many different
        members, their average Transfer Value (TVA) rounded to whole USX, and the different asset
        names in alphabetical order, joined by a comma and a space.
        """,
        [
            f"""
            SELECT COUNT(*) AS withdrawals,
                   COUNT(DISTINCT w.owner_id) AS members,
                   ROUND(AVG(t.amount * a.usx_mark)) AS average_value,
                   STRING_AGG(DISTINCT a.asset_name, ', ' ORDER BY a.asset_name) AS assets
            {_TAINTED}
            """
        ],
        ordered(),
        external_knowledge=[15, 16, 17, 18],
        type="aggregation",
    ),
    spoken="""
        Show me the withdrawals of members since July 2024 that went through to somewhere dirty: the
        handle and the name of the asset.
        """,
    ambiguities=(
        [
            critical(
                "members since July 2024",
                "syntactic",
                "m.joined_on >= '2024-07-01'",
                "t.requested_at >= '2024-07-01'",
            ),
            critical(
                "went through",
                "semantic",
                "LOWER(t.transfer_state) = 'settled'",
                "LOWER(t.transfer_state) <> 'rejected'",
            ),
            critical(
                "somewhere dirty",
                "knowledge_linking",
                f"{ADDRESS_RISK} >= 75",
                f"{ADDRESS_RISK} >= 90",
            ),
        ],
        [
            non_critical("combinations that repeat", "distinct", "SELECT DISTINCT", "SELECT"),
            non_critical(
                "order of the list",
                "sort",
                "ORDER BY m.handle, a.asset_name",
                "ORDER BY a.asset_name, m.handle",
            ),
        ],
        [
            hidden(
                "Address Risk (ADR)",
                15,
                ADDRESS_RISK,
                "(t.screening #>> '{address,risk}')::numeric",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

_WAITING = f"""
            SELECT LOWER(a.chain #>> '{{{{network,name}}}}') AS network, COUNT(*) AS requests,
                   ROUND(AVG({SETTLEMENT_HOURS}), 2) AS average_hours
            FROM transfers t
            JOIN wallets w ON w.wallet_id = t.wallet_ref
            JOIN assets a ON a.asset_sym = w.asset
            WHERE LOWER(t.direction) = 'withdrawal'
              AND LOWER(t.transfer_state) <> 'rejected'
              AND t.requested_at >= '2025-03-01'{{more}}
            GROUP BY LOWER(a.chain #>> '{{{{network,name}}}}')
            ORDER BY average_hours DESC
            """

WAITING = task(
    "tokenex_5",
    part(
        """
        For each network (in lower case), show the network, the number of withdrawals (direction, in
        any case) that were requested on or after 1 March 2025 and not rejected (state in any case),
        and the average of their Settlement Hours (SHO) rounded to 2 decimals, the longest first.
        """,
        [_WAITING.format(more="")],
        ordered(),
        external_knowledge=[4, 17, 19],
    ),
    part(
        """
        Show only those withdrawals that somebody reviewed and that have a Transfer Value (TVA) of
        at least 2000. Apart from that, nothing changes.
        """,
        [
            _WAITING.format(
                more="\n              AND t.screening -> 'review' IS NOT NULL"
                "\n              AND t.amount * a.usx_mark >= 2000"
            )
        ],
        ordered(),
        external_knowledge=[4, 17, 18, 19],
        type="constraint_change",
    ),
    spoken="""
        How long do people typically wait when they cash out? For each network (in lower case), with the number of
        requests, recent ones only. Rejected requests do not interest me.
        """,
    ambiguities=(
        [
            critical(
                "typically",
                "intent",
                f"AVG({SETTLEMENT_HOURS})",
                f"(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY {SETTLEMENT_HOURS}))::numeric",
            ),
            critical(
                "cash out",
                "lexical",
                "LOWER(t.direction) = 'withdrawal'",
                "LOWER(t.direction) = 'withdrawal' AND LOWER(a.asset_kind) = 'stable'",
            ),
            critical(
                "recent ones",
                "semantic",
                "t.requested_at >= '2025-03-01'",
                "t.requested_at >= '2025-06-01'",
            ),
            critical(
                "wait",
                "knowledge_linking",
                SETTLEMENT_HOURS,
                "SUBSTRING(t.screening #>> '{review,minutes}' FROM '[0-9]+')::numeric / 60",
            ),
        ],
        [
            non_critical(
                "requests that are not settled yet",
                "null",
                "COALESCE(t.settled_at, TIMESTAMP '2025-09-01 00:00')",
                "t.settled_at",
            ),
            non_critical(
                "the hours",
                "decimal",
                f"ROUND(AVG({SETTLEMENT_HOURS}), 2)",
                f"ROUND(AVG({SETTLEMENT_HOURS}), 0)",
            ),
            non_critical(
                "order of the networks",
                "sort",
                "ORDER BY average_hours DESC",
                "ORDER BY network",
            ),
        ],
        [
            hidden(
                "Settlement Hours (SHO)",
                19,
                SETTLEMENT_HOURS,
                f"LEAST({SETTLEMENT_HOURS}, 24)",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

_ALLOWED = f"""
            WITH days AS (
                SELECT m.handle, t.requested_at::date AS day,
                       SUM(t.amount * a.usx_mark) AS total_transfer_value,
                       COALESCE({WITHDRAWAL_ALLOWANCE}, 3000) AS withdrawal_allowance
                FROM transfers t
                JOIN wallets w ON w.wallet_id = t.wallet_ref
                JOIN assets a ON a.asset_sym = w.asset
                JOIN members m ON m.member_id = w.owner_id
                LEFT JOIN fee_tiers l ON l.tier_code = m.tier_code
                WHERE LOWER(t.direction) = 'withdrawal'
                  AND LOWER(t.transfer_state) = 'settled'
                GROUP BY m.handle, t.requested_at::date, l.withdraw_cap
            )"""
_USAGE = "100 * total_transfer_value / withdrawal_allowance"

OVERDRAWN = task(
    "tokenex_6",
    part(
        """
        List the Overdrawn Days: the handle of the member, the day and the Usage Rate (USR)
        rounded to 1 decimal, the highest first, then by handle. The Withdrawal Allowance of a member
        is the one of its fee tier (its number in USX, 1000 times its number where the unit is
        kUSX), and 3000 for a member without a tier. It applies to all withdrawals (direction in any
        case) of a member that were requested on one day and settled (state in any case).
        """,
        [
            f"""
            {_ALLOWED}
            SELECT handle, day, ROUND({_USAGE}, 1) AS usage_rate
            FROM days
            WHERE {_USAGE} > 100
            ORDER BY usage_rate DESC, handle
            """
        ],
        ordered(),
        external_knowledge=[17, 18, 20, 21, 22],
    ),
    part(
        """
        In one row: how many such days are there, how many different members are behind them,
        and by how much did they exceed the allowance on average, in USX rounded to 1 decimal?
        """,
        [
            f"""
            {_ALLOWED}
            SELECT COUNT(*) AS overdrawn_days, COUNT(DISTINCT handle) AS members,
                   ROUND(AVG(total_transfer_value - withdrawal_allowance), 1) AS excess
            FROM days
            WHERE {_USAGE} > 100
            """
        ],
        ordered(),
        external_knowledge=[17, 18, 20, 21, 22],
        type="aggregation",
    ),
    spoken="""
        Which members took out more at a stretch than their allowance? I need the handle, when it
        was and the percentage that they used; only what was really paid out counts.
        """,
    ambiguities=(
        [
            critical(
                "at a stretch",
                "semantic",
                "t.requested_at::date",
                "DATE_TRUNC('week', t.requested_at)::date",
            ),
            critical(
                "their allowance",
                "knowledge_linking",
                f"COALESCE({WITHDRAWAL_ALLOWANCE}, 3000)",
                "7500",
            ),
            critical(
                "really paid out",
                "lexical",
                "LOWER(t.transfer_state) = 'settled'",
                "LOWER(t.transfer_state) <> 'rejected'",
            ),
        ],
        [
            non_critical(
                "members without a fee tier",
                "join",
                "LEFT JOIN fee_tiers l",
                "JOIN fee_tiers l",
            ),
            non_critical(
                "percentage",
                "decimal",
                f"ROUND({_USAGE}, 1)",
                f"ROUND({_USAGE}, 0)",
            ),
            non_critical(
                "order of the days",
                "sort",
                "ORDER BY usage_rate DESC, handle",
                "ORDER BY handle, day",
            ),
        ],
        [
            hidden(
                "Usage Rate (USR)",
                21,
                _USAGE,
                "100 * (total_transfer_value - withdrawal_allowance) / withdrawal_allowance",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)
