"""Wallets: what members could take away, and what is left behind in closed accounts."""

from __future__ import annotations

from starter.record import NO_ORDER, critical, hidden, non_critical, part, task
from starter.tokenex import management_tests as tests

_FREE = "w.balance - COALESCE(w.locked, 0)"

FREE_VALUE = task(
    "tokenex_M_4",
    part(
        """
        Create a function free_value that takes a member's id (text) and returns (numeric) the Free
        Value (FRV) of the member's wallets that are not of the kind vault (in any case), rounded to
        2 decimals; 0 where there are none.
        """,
        [
            f"""
            CREATE FUNCTION free_value(p_member text) RETURNS numeric LANGUAGE sql STABLE AS $$
                SELECT COALESCE(ROUND(SUM(({_FREE}) * a.usx_mark), 2), 0)
                FROM wallets w
                JOIN assets a ON a.asset_sym = w.asset
                WHERE w.owner_id = p_member
                  AND LOWER(w.wallet_kind) <> 'vault'
            $$
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[39, 40],
        test_cases=[tests.FREE_VALUE],
    ),
    part(
        """
        With it, raise an alert for every member without an Open Account who has a free_value of at
        least 2000: the pattern 'idle funds', severity 2, state 'new', raised at 2025-09-01 00:00,
        and as evidence an empty JSON object. Number the alerts upwards from the highest alert
        number in the order of the member ids; pair and analyst stay empty.
        """,
        [
            """
            INSERT INTO alerts (alert_no, member_id, raised_at, pattern, severity, alert_state,
                                evidence)
            SELECT (SELECT MAX(alert_no) FROM alerts) + ROW_NUMBER() OVER (ORDER BY m.member_id),
                   m.member_id, TIMESTAMP '2025-09-01 00:00', 'idle funds', 2, 'new', '{}'
            FROM members m
            WHERE LOWER(m.member_state) = 'closed'
              AND free_value(m.member_id) >= 2000
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[38],
        type="object_dependent",
        test_cases=[tests.IDLE_FUNDS],
    ),
    spoken="""
        Write me a function free_value that takes a member's id as text and returns as a numeric what
        the member could walk away with, all in USX, from the wallets that are within easy reach.
        """,
    ambiguities=(
        [
            critical(
                "could walk away with",
                "knowledge_linking",
                f"SUM(({_FREE}) * a.usx_mark)",
                "SUM(w.balance * a.usx_mark)",
            ),
            critical(
                "within easy reach",
                "schema_linking",
                "LOWER(w.wallet_kind) <> 'vault'",
                "LOWER(w.wallet_kind) = 'spot'",
            ),
        ],
        [
            non_critical(
                "digits of the result",
                "decimal",
                f"ROUND(SUM(({_FREE}) * a.usx_mark), 2)",
                f"ROUND(SUM(({_FREE}) * a.usx_mark), 0)",
            ),
            non_critical(
                "members without such wallets",
                "null",
                f"COALESCE(ROUND(SUM(({_FREE}) * a.usx_mark), 2), 0)",
                f"ROUND(SUM(({_FREE}) * a.usx_mark), 2)",
            ),
        ],
        [hidden("Free Balance (FBA)", 39, _FREE, "w.balance - w.locked")],
    ),
    tier="Moderate",
    high_level=False,
)

_WORTH = "w.balance * a.usx_mark"

DUST = task(
    "tokenex_M_5",
    part(
        """
        Create a table dust_wallets of the Dust Wallets of members whose account is closed (state in
        any case), as long as no transfer of the wallet was requested on or after 1 April 2025. An
        amount that is not recorded as locked counts as nothing. The columns are wallet_id, owner_id
        and wallet_value (Wallet Value (WAV) rounded to 3 decimals).
        """,
        [
            f"""
            CREATE TABLE dust_wallets AS
            SELECT w.wallet_id, w.owner_id, ROUND({_WORTH}, 3) AS wallet_value
            FROM wallets w
            JOIN assets a ON a.asset_sym = w.asset
            JOIN members m ON m.member_id = w.owner_id
            WHERE LOWER(m.member_state) = 'closed'
              AND {_WORTH} < 5
              AND COALESCE(w.locked, 0) = 0
              AND NOT EXISTS (
                  SELECT 1
                  FROM transfers t
                  WHERE t.wallet_ref = w.wallet_id AND t.requested_at >= '2025-04-01'
              )
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[38, 41, 42],
        test_cases=[tests.DUST_TABLE],
    ),
    part(
        """
        Now delete from the wallets all those that stand in dust_wallets with a value below 3,
        except wallets that have a transfer on record, whenever that was. The table dust_wallets
        stays as it is.
        """,
        [
            """
            DELETE FROM wallets
            WHERE wallet_id IN (SELECT wallet_id FROM dust_wallets WHERE wallet_value < 3)
              AND wallet_id NOT IN (SELECT wallet_ref FROM transfers)
            """
        ],
        NO_ORDER,
        category="Management",
        type="object_dependent",
        test_cases=[tests.DUST_SWEPT],
    ),
    spoken="""
        Make a table dust_wallets of what is only dust in the accounts of members who have left,
        wherever nothing was moving lately. Columns: wallet_id, owner_id and wallet_value.
        """,
    ambiguities=(
        [
            critical(
                "only dust",
                "knowledge_linking",
                f"{_WORTH} < 5",
                f"{_WORTH} < 2",
            ),
            critical(
                "have left",
                "lexical",
                "LOWER(m.member_state) = 'closed'",
                "LOWER(m.member_state) IN ('closed', 'frozen')",
            ),
            critical(
                "nothing was moving lately",
                "semantic",
                "NOT EXISTS ( SELECT 1 FROM transfers t"
                " WHERE t.wallet_ref = w.wallet_id AND t.requested_at >= '2025-04-01' )",
                "NOT EXISTS ( SELECT 1 FROM transfers t"
                " WHERE t.wallet_ref = w.wallet_id AND t.requested_at >= '2025-07-01' )",
            ),
        ],
        [
            non_critical(
                "wallets whose locked amount is unknown",
                "null",
                "COALESCE(w.locked, 0) = 0",
                "w.locked = 0",
            ),
            non_critical(
                "digits of the value",
                "decimal",
                f"ROUND({_WORTH}, 3)",
                f"ROUND({_WORTH}, 1)",
            ),
        ],
        [
            hidden(
                "Wallet Value (WAV)",
                41,
                _WORTH,
                "w.balance",
            )
        ],
    ),
    tier="Simple",
    high_level=False,
)
