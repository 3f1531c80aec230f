"""Formulas that several golds of `tokenex` share."""

from __future__ import annotations

FILL_VALUE = "f.fill_qty * f.fill_px * q.usx_mark"

FILL_FEE = (
    "SUBSTRING(f.fee FROM '[0-9.]+')::numeric / CASE WHEN f.fee LIKE '%mUSX' THEN 1000 ELSE 1 END"
)

FROM_FILLS = """FROM fills f
                JOIN orders o ON o.order_no = f.order_ref
                JOIN trading_pairs p ON p.pair_code = o.pair
                JOIN assets q ON q.asset_sym = p.quote_sym"""

DAILY_RANGE = "100 * (c.high_px - c.low_px) / c.open_px"

ADDRESS_RISK = (
    "(t.screening #>> '{address,risk}')::numeric"
    " + CASE WHEN LOWER(t.screening #>> '{address,label}') = 'mixer' THEN 25 ELSE 0 END"
)

SETTLEMENT_HOURS = (
    "EXTRACT(EPOCH FROM COALESCE(t.settled_at, TIMESTAMP '2025-09-01 00:00') - t.requested_at)"
    " / 3600"
)

WITHDRAWAL_ALLOWANCE = (
    "SUBSTRING(l.withdraw_cap FROM '[0-9.]+')::numeric"
    " * CASE WHEN l.withdraw_cap LIKE '%kUSX' THEN 1000 ELSE 1 END"
)

LEVERAGE = "SUBSTRING(p.leverage FROM '[0-9]+')::integer"

COLLATERAL = (
    "SUBSTRING(p.collateral FROM '[0-9.]+')::numeric"
    " * CASE WHEN p.collateral LIKE '%kUSX' THEN 1000 ELSE 1 END"
)

UNREALISED = (
    "p.size_units * (c.close_px - p.entry_px)"
    " * CASE LOWER(p.direction) WHEN 'long' THEN 1 ELSE -1 END"
)
