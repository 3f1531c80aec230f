"""The rows of `tokenex`: seeded noise, then the planted cases of `planted.py`."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from starter.tokenex.names import (
    ANALYSTS,
    ASSETS,
    BASES,
    COUNTRIES,
    ENGINES,
    FIRST,
    LABELS,
    PATTERNS,
    SECOND,
    TIERS,
)
from starter.tokenex.planted import plant

Row = dict[str, Any]
Tables = dict[str, list[Row]]

FIRST_CANDLE = date(2025, 6, 1)
CUT_OFF = datetime(2025, 9, 1)
MARKS = {symbol: Decimal(mark) for symbol, _, _, mark, *_ in ASSETS}


def rows(rng: random.Random) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every table in load order, values in column order."""
    tables: Tables = {"fee_tiers": [_tier(tier) for tier in TIERS]}
    tables["members"] = _members(rng)
    tables["assets"] = _assets(rng)
    tables["trading_pairs"] = _pairs(rng)
    tables["daily_candles"] = _candles(rng, tables["trading_pairs"])
    tables["orders"] = _orders(rng, tables)
    tables["fills"] = _fills(rng, tables)
    tables["wallets"] = _wallets(rng, tables["members"])
    tables["transfers"] = _transfers(rng, tables["wallets"])
    tables["margin_positions"] = _positions(rng, tables)
    tables["liquidations"] = _liquidations(rng, tables["margin_positions"])
    tables["alerts"] = _alerts(rng, tables)
    tables["watchlist"] = _watchlist(rng, tables["members"])
    plant(tables)
    return {name: [tuple(row.values()) for row in content] for name, content in tables.items()}


def _spelt(rng: random.Random, word: str) -> str:
    """Write a category the way different people do."""
    return rng.choice((word, word, word.capitalize(), word.upper()))


def _exact(figure: float | Decimal, digits: int = 4) -> Decimal:
    return Decimal(f"{figure:.{digits}f}")


def _moment(rng: random.Random, first: datetime) -> datetime:
    """A minute between a moment and the end of the records."""
    return first + timedelta(minutes=rng.randrange(int((CUT_OFF - first).total_seconds() // 60)))


def _tier(tier: tuple[Any, ...]) -> Row:
    names = ("tier_code", "tier_label", "min_volume", "maker_bps", "taker_bps", "withdraw_cap")
    return dict(zip(names, tier, strict=True))


def _members(rng: random.Random) -> list[Row]:
    handles = [f"{first}_{second}" for first in FIRST for second in SECOND]
    rng.shuffle(handles)
    found: list[Row] = []
    for number, handle in enumerate(handles, 1):
        country = rng.choice(COUNTRIES)
        profile: Row = {"risk": {"score": rng.randrange(0, 101), "pep": rng.random() < 0.1}}
        profile["contact"] = {"channel": rng.choice(("mail", "Mail", "push")), "locale": "en"}
        if rng.random() < 0.3:
            profile["referral"] = {"code": f"R{rng.randrange(10, 40)}"}
        state = rng.choices(("active", "frozen", "closed"), (74, 10, 16))[0]
        found.append(
            {
                "member_id": f"M-{number:04d}",
                "handle": handle,
                "country": rng.choice((country, country, country.lower()))
                if rng.random() < 0.93
                else None,
                "tier_code": rng.choices(("T0", "T1", "T2", "T3", "T4"), (40, 26, 16, 10, 8))[0]
                if rng.random() < 0.93
                else None,
                "joined_on": date(2021, 1, 4) + timedelta(days=rng.randrange(0, 1640)),
                "kyc": _spelt(rng, rng.choices(("none", "basic", "full"), (12, 30, 58))[0])
                if rng.random() < 0.95
                else None,
                "member_state": _spelt(rng, state),
                "is_house": number % 40 == 7,
                "profile": profile,
            }
        )
    return found


def _assets(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    for symbol, name, kind, mark, network, confirmations in ASSETS:
        chain: Row = {"network": {"name": network, "confirmations": confirmations}}
        if kind.lower() != "stable":
            chain["custody"] = {"cold_pct": f"{rng.randrange(60, 99)}%"}
        found.append(
            {
                "asset_sym": symbol,
                "asset_name": name,
                "asset_kind": kind,
                "usx_mark": Decimal(mark),
                "listed_on": date(2021 + len(found) % 4, 1 + len(found) % 12, 1)
                if len(found) % 6
                else None,
                "chain": chain,
            }
        )
    return found


def _pairs(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    for quote, bases in zip(("USX", "EUX"), BASES, strict=True):
        for base in bases:
            rules: Row = {"limits": {"band_pct": rng.choice((5, 10, 15)), "max_usx": 250000}}
            if quote == "USX":
                maintenance = rng.choice((4, 5, 6.5, 8))
                rules["margin"] = {"maintenance_pct": maintenance, "max_leverage": 20}
            status = rng.choices(("trading", "halted", "delisted"), (80, 12, 8))[0]
            found.append(
                {
                    "pair_code": f"{base}-{quote}",
                    "base_sym": base,
                    "quote_sym": quote,
                    "pair_status": _spelt(rng, status),
                    "tick_size": Decimal(rng.choice(("0.01", "0.001", "0.05"))),
                    "opened_on": date(2022, 1 + len(found) % 12, 10) if len(found) % 8 else None,
                    "rules": rules,
                }
            )
    return found


def _price(pair: Row) -> float:
    return float(MARKS[pair["base_sym"]] / MARKS[pair["quote_sym"]])


def _candles(rng: random.Random, pairs: list[Row]) -> list[Row]:
    found: list[Row] = []
    for index, pair in enumerate(pairs):
        price = _price(pair) * rng.uniform(0.8, 1.2)
        days = 92 if index % 6 else 92 - rng.randrange(3, 20)
        calm = rng.uniform(0.5, 1.6)
        for day in range(days):
            opened = price
            price = max(opened * (1 + rng.uniform(-0.035, 0.035) * calm), 0.05)
            spread = [rng.expovariate(55) * calm for _ in range(2)]
            found.append(
                {
                    "pair_code": pair["pair_code"],
                    "day": FIRST_CANDLE + timedelta(days=day),
                    "open_px": _exact(opened),
                    "high_px": _exact(max(opened, price) * (1 + spread[0])),
                    "low_px": _exact(min(opened, price) * (1 - spread[1])),
                    "close_px": _exact(price),
                    "trades": rng.randrange(20, 4000) if rng.random() < 0.9 else None,
                }
            )
    return found


def _orders(rng: random.Random, tables: Tables) -> list[Row]:
    members, pairs = tables["members"], tables["trading_pairs"]
    busy = [m for m in members if m["is_house"]] * 3 + rng.sample(members, 40) * 2 + members
    found = []
    for number in range(1150):
        pair = rng.choice(pairs)
        kind = rng.choices(("limit", "market", "stop"), (60, 28, 12))[0]
        state = rng.choices(
            ("filled", "partial", "cancelled", "open", "rejected"), (56, 14, 16, 9, 5)
        )[0]
        placed = _moment(rng, datetime(2025, 1, 1))
        ended = placed + timedelta(minutes=rng.randrange(0, 2600))
        price = _price(pair)
        found.append(
            {
                "order_no": 400001 + number,
                "member_ref": rng.choice(busy)["member_id"],
                "pair": pair["pair_code"],
                "side": _spelt(rng, rng.choice(("buy", "sell"))),
                "order_type": _spelt(rng, kind),
                "qty": _exact(rng.uniform(60, 9000) / price, 2) + Decimal("0.01"),
                "limit_px": _exact(price * rng.uniform(0.9, 1.1), 3) if kind != "market" else None,
                "placed_at": placed,
                "ended_at": ended if state not in ("open", "partial") else None,
                "order_state": _spelt(rng, state),
                "channel": rng.choice(("app", "App", "web", "WEB", "api", "API"))
                if rng.random() < 0.94
                else None,
            }
        )
    return found


def _fills(rng: random.Random, tables: Tables) -> list[Row]:
    pairs = {p["pair_code"]: p for p in tables["trading_pairs"]}
    tiers = {t["tier_code"]: t for t in tables["fee_tiers"]}
    members = {m["member_id"]: m for m in tables["members"]}
    found: list[Row] = []
    for order in tables["orders"]:
        pair = pairs[order["pair"]]
        tier = tiers[members[order["member_ref"]]["tier_code"] or "T0"]
        for share in _shares(rng, order["order_state"].lower()):
            qty = max(_exact(order["qty"] * share, 2), Decimal("0.01"))
            price = _exact(_price(pair) * rng.uniform(0.92, 1.08), 3)
            mark = rng.choices(("M", "T", "m", "t", None), (38, 44, 6, 8, 4))[0]
            bps = tier["maker_bps" if (mark or "T").upper() == "M" else "taker_bps"]
            fee = float(qty * price * MARKS[pair["quote_sym"]]) * bps / 10000
            shown = f"{fee:.3f} USX" if rng.random() < 0.7 else f"{fee * 1000:.0f} mUSX"
            after = timedelta(minutes=rng.randrange(0, 700))
            found.append(
                {
                    "fill_id": 7000001 + len(found),
                    "order_ref": order["order_no"],
                    "filled_at": min(order["placed_at"] + after, CUT_OFF - timedelta(minutes=3)),
                    "fill_qty": qty,
                    "fill_px": price,
                    "liquidity": mark,
                    "fee": shown if rng.random() < 0.97 else None,
                }
            )
    return found


def _shares(rng: random.Random, state: str) -> list[Decimal]:
    """Split what an order got into fills."""
    total = {"filled": 100, "partial": rng.randrange(15, 80)}.get(state, 0)
    if state == "cancelled" and rng.random() < 0.4:
        total = rng.randrange(5, 60)
    cuts = sorted(rng.randrange(1, total) for _ in range(rng.randrange(0, 3))) if total else []
    ends = [0, *cuts, total]
    return [Decimal(b - a) / 100 for a, b in pairwise(ends) if b > a]


def _wallets(rng: random.Random, members: list[Row]) -> list[Row]:
    found: list[Row] = []
    for member in members:
        for symbol, *_ in rng.sample(ASSETS, rng.randrange(2, 6)):
            worth = rng.choice((rng.uniform(0, 9), rng.uniform(20, 6000), rng.uniform(20, 6000)))
            balance = _exact(worth / float(MARKS[symbol]))
            locked = _exact(balance * Decimal(rng.randrange(0, 7)) / 10)
            found.append(
                {
                    "wallet_id": 9001 + len(found),
                    "owner_id": member["member_id"],
                    "asset": symbol,
                    "balance": balance,
                    "locked": locked if rng.random() < 0.55 else None,
                    "wallet_kind": _spelt(rng, rng.choice(("spot", "spot", "earn", "vault"))),
                }
            )
    return found


def _transfers(rng: random.Random, wallets: list[Row]) -> list[Row]:
    found = []
    for number in range(760):
        wallet = rng.choice(wallets)
        requested = _moment(rng, datetime(2024, 9, 1))
        waiting = 45 if requested >= datetime(2025, 8, 18) else 1
        state = rng.choices(("settled", "pending", "rejected"), (88, waiting, 9))[0]
        settled = requested + timedelta(minutes=int(15 + rng.expovariate(1 / 700)))
        if settled >= CUT_OFF and state == "settled":
            state = "pending"
        address = {"label": rng.choice(LABELS), "risk": rng.randrange(0, 100)}
        screening: Row = {"address": address}
        if rng.random() < 0.45:
            minutes = rng.randrange(4, 240)
            screening["review"] = {"analyst": rng.choice(ANALYSTS), "minutes": f"{minutes} min"}
        worth = rng.uniform(20, 5600)
        found.append(
            {
                "transfer_no": 30001 + number,
                "wallet_ref": wallet["wallet_id"],
                "direction": _spelt(rng, rng.choices(("withdrawal", "deposit"), (62, 38))[0]),
                "amount": _exact(worth / float(MARKS[wallet["asset"]]), 2) + Decimal("0.01"),
                "requested_at": requested,
                "settled_at": settled if state == "settled" else None,
                "transfer_state": _spelt(rng, state),
                "screening": screening,
            }
        )
    return found


def _positions(rng: random.Random, tables: Tables) -> list[Row]:
    pairs = [p for p in tables["trading_pairs"] if p["quote_sym"] == "USX"]
    owners = rng.sample(tables["members"], 120)
    close = {c["pair_code"]: float(c["close_px"]) for c in tables["daily_candles"]}
    found = []
    for number in range(420):
        pair = rng.choice(pairs)
        times = rng.choice((2, 3, 5, 8, 10, 10, 12, 15, 20))
        entry = close[pair["pair_code"]] * rng.uniform(0.9, 1.12)
        size = rng.uniform(300, 20000) / entry
        backing = entry * size / times
        state = rng.choices(("open", "closed", "liquidated"), (42, 32, 26))[0]
        opened = _moment(rng, datetime(2025, 1, 1))
        closed = opened + timedelta(minutes=rng.randrange(30, 90000))
        closed = min(closed, CUT_OFF - timedelta(minutes=1))
        found.append(
            {
                "pos_no": 5001 + number,
                "owner": rng.choice(owners)["member_id"],
                "pair": pair["pair_code"],
                "direction": _spelt(rng, rng.choice(("long", "long", "short"))),
                "size_units": _exact(size, 2) + Decimal("0.01"),
                "entry_px": _exact(entry),
                "collateral": f"{backing:.0f} USX"
                if rng.random() < 0.6
                else f"{backing / 1000:.3f} kUSX",
                "leverage": rng.choice((f"{times}x", f"{times} x")),
                "opened_at": opened,
                "closed_at": closed if state != "open" and rng.random() < 0.95 else None,
                "pos_state": _spelt(rng, state),
            }
        )
    return found


def _liquidations(rng: random.Random, positions: list[Row]) -> list[Row]:
    found: list[Row] = []
    for position in positions:
        if position["pos_state"].lower() != "liquidated":
            continue
        loss = _exact(rng.uniform(20, 2500), 2)
        paid = _exact(loss * Decimal(rng.randrange(1, 90)) / 100, 2)
        found.append(
            {
                "liq_no": 801 + len(found),
                "pos_no": position["pos_no"],
                "liquidated_at": position["closed_at"] or position["opened_at"],
                "exit_px": position["entry_px"] if rng.random() < 0.9 else None,
                "loss_usx": loss,
                "insurance_usx": paid if rng.random() < 0.55 else None,
                "engine": rng.choice(ENGINES),
            }
        )
    return found


def _alerts(rng: random.Random, tables: Tables) -> list[Row]:
    pairs = [p["pair_code"] for p in tables["trading_pairs"]]
    suspects = rng.sample(tables["members"], 110)
    found = []
    for number in range(430):
        state = rng.choices(("new", "in review", "closed", "escalated"), (24, 22, 42, 12))[0]
        evidence: Row = {"signal": {"score": rng.randrange(5, 100), "orders": rng.randrange(1, 60)}}
        if state in ("closed", "escalated"):
            verdict = rng.choices(("confirmed", "Confirmed", "false alarm"), (45, 25, 30))[0]
            evidence["outcome"] = {"verdict": verdict, "days": rng.randrange(1, 30)}
        found.append(
            {
                "alert_no": 61001 + number,
                "member_id": rng.choice(suspects)["member_id"],
                "pair_ref": rng.choice(pairs) if rng.random() < 0.8 else None,
                "raised_at": _moment(rng, datetime(2025, 1, 1)),
                "pattern": _spelt(rng, rng.choice(PATTERNS)),
                "severity": rng.randrange(1, 6),
                "alert_state": _spelt(rng, state),
                "analyst": rng.choice(ANALYSTS) if state != "new" else None,
                "evidence": evidence,
            }
        )
    return found


def _watchlist(rng: random.Random, members: list[Row]) -> list[Row]:
    found = []
    for member in rng.sample(members, 58):
        listed = date(2025, 1, 1) + timedelta(days=rng.randrange(0, 240))
        cleared = listed + timedelta(days=rng.randrange(1, 60))
        found.append(
            {
                "member_ref": member["member_id"],
                "heat": _exact(rng.uniform(0.5, 14), 2),
                "reason": rng.choice(("manual", "court order", "alerts", "Alerts")),
                "listed_on": listed,
                "review_by": date(2025, 9, 1) + timedelta(days=rng.randrange(-20, 60))
                if rng.random() < 0.8
                else None,
                "cleared_on": cleared
                if cleared < date(2025, 9, 1) and rng.random() < 0.5
                else None,
            }
        )
    return found
