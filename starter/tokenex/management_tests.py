"""The test cases of the Management tasks: the queries of a postcondition and their single rows.

Each query is a round trip, so what belongs together is asked together. Where the last of several
statements is a question, the ones before it try the new object out. After a change of the rows,
the constants here are those that the gold gives.
"""

from __future__ import annotations

from typing import Any

Row = tuple[Any, ...]
Check = tuple[list[str], Row]

# The number of rows of each table, and the sum of their hashes.
CHECKSUMS = {
    "fee_tiers": "7 20704619981938406726",
    "members": "260 20902213147453324114",
    "assets": "15 -4100478590908710475",
    "trading_pairs": "21 -16198034723708485889",
    "daily_candles": "1891 -72734498905557782798",
    "orders": "1150 48630923990084653724",
    "fills": "1808 175808853808426315719",
    "wallets": "957 57711042178849100993",
    "transfers": "743 -249820665843263623476",
    "margin_positions": "420 78914050336835088697",
    "liquidations": "110 14359585276853766514",
    "alerts": "430 -62871894134718115236",
    "watchlist": "58 26817844060229012428",
}


def _checksum(table: str, row: str = "t::text", condition: str = "TRUE") -> str:
    """A checksum that the order of rows does not change."""
    total = f"COUNT(*) || ' ' || SUM(HASHTEXTEXTENDED({row}, 0))"
    return f"(SELECT {total} FROM {table} t WHERE {condition})"


def _tables(**changed: str) -> Check:
    """The changed tables are as given, all others as at the start; one query for all."""
    query = f"SELECT {', '.join(_checksum(table) for table in CHECKSUMS)}"
    return [query], tuple((CHECKSUMS | changed).values())


def _columns(table: str) -> str:
    return (
        "(SELECT STRING_AGG(attname::text, ',' ORDER BY attname) FROM pg_attribute "
        f"WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped)"
    )


def _kind(table: str) -> str:
    return f"(SELECT relkind::text FROM pg_class WHERE oid = '{table}'::regclass)"


def _test_case(*checks: Check) -> str:
    """A test in the official form."""
    listed = "".join(f"        ({queries!r}, {row!r}),\n" for queries, row in checks)
    return (
        "def test_case(pred_sqls, sol_sqls, db_name, conn):\n"
        f"    checks = [\n{listed}    ]\n"
        "    for queries, row in checks:\n"
        "        found = execute_queries(queries, db_name, conn)[0]\n"
        "        assert [tuple(r) for r in found] == [row], queries[-1]\n"
    )


_RISKS = _checksum(
    "mv_margin_risk",
    "CONCAT_WS(' ', pos_no, owner, pair, TRIM_SCALE(margin_ratio::numeric), risk_level)",
)

MARGIN_RISK = _test_case(
    _tables(),
    (
        [f"SELECT {_kind('mv_margin_risk')}, {_columns('mv_margin_risk')}, {_RISKS}"],
        ("m", "margin_ratio,owner,pair,pos_no,risk_level", "174 5948967955200033136"),
    ),
    (
        [
            "UPDATE margin_positions SET pos_state = 'OPEN', collateral = '0.9 kUSX', "
            "direction = CASE WHEN pos_no % 2 = 0 THEN 'Short' ELSE 'LONG' END "
            "WHERE pos_no % 3 = 0",
            "INSERT INTO daily_candles VALUES ('KOR-USX', '2025-09-01', 2400, 2500, 2300, 2450)",
            "REFRESH MATERIALIZED VIEW mv_margin_risk",
            f"SELECT {_RISKS}",
        ],
        ("259 -151387185146207772605",),
    ),
)

HOT_MEMBERS = _test_case(_tables(watchlist="79 19144702830842047058"))

FROZEN_MEMBERS = _test_case(
    _tables(watchlist="79 19144702830842047058", members="260 -27368403329998197389")
)

NEW_TIERS = _test_case(_tables(members="260 -5042216793574525351"))

_FREE_VALUES = _checksum("members", "member_id || ' ' || TRIM_SCALE(free_value(member_id))")

FREE_VALUE = _test_case(
    _tables(),
    (
        [
            "SELECT prokind::text, prorettype::regtype::text, "
            "PG_GET_FUNCTION_IDENTITY_ARGUMENTS(oid) LIKE '%text', pronargs::integer, "
            f"free_value('nobody')::float, {_FREE_VALUES} "
            "FROM pg_proc WHERE proname = 'free_value'"
        ],
        ("f", "numeric", True, 1, 0.0, "260 71548700323056860175"),
    ),
    (
        [
            "UPDATE wallets SET wallet_kind = 'VAULT', locked = NULL WHERE wallet_id % 4 = 0",
            "UPDATE assets SET usx_mark = usx_mark * 2",
            f"SELECT {_FREE_VALUES}",
        ],
        ("260 -43505558647682582629",),
    ),
)

IDLE_FUNDS = _test_case(_tables(alerts="454 -93238420243499325565"))

_DUST = _checksum(
    "dust_wallets", "CONCAT_WS(' ', wallet_id, owner_id, TRIM_SCALE(wallet_value::numeric))"
)

DUST_TABLE = _test_case(
    _tables(),
    (
        [f"SELECT {_kind('dust_wallets')}, {_columns('dust_wallets')}, {_DUST}"],
        ("r", "owner_id,wallet_id,wallet_value", "20 -1693960152373533647"),
    ),
)

DUST_SWEPT = _test_case(
    _tables(wallets="949 72301751698449407007"),
    (
        [f"SELECT {_kind('dust_wallets')}, {_columns('dust_wallets')}, {_DUST}"],
        ("r", "owner_id,wallet_id,wallet_value", "20 -1693960152373533647"),
    ),
)
