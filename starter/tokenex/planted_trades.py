"""Planted cases of markets, orders and fills: rows exactly on a threshold, ties, gifts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from starter.tokenex.picking import Row, Tables, mark_of, rows_by, rows_of, rows_with


def plant_trades(tables: Tables) -> None:
    """Change single rows in place, so that every condition about trading decides about a row."""
    _pairs(tables)
    _jumpy_days(tables)
    _founders(tables)
    _volumes(tables)
    _makers(tables)
    _long_lived(tables["orders"])


def _pairs(tables: Tables) -> None:
    """Live pairs in every spelling, and some of each quote asset that are not live."""
    pairs = rows_by(tables["trading_pairs"], "pair_code")
    states = {
        "KOR-USX": "Trading", "TUF-USX": "trading", "FLT-USX": "TRADING", "MIC-USX": "trading",
        "GNS-USX": "Halted", "BAS-USX": "delisted", "BAS-EUX": "trading", "OPL-EUX": "Halted",
        "KOR-EUX": "TRADING", "TUF-EUX": "Trading", "ZEO-EUX": "trading", "PYR-EUX": "trading",
    }  # fmt: skip
    for code, state in states.items():
        pairs[code]["pair_status"] = state
    pairs["KOR-USX"]["opened_on"] = date(2022, 1, 10)
    pairs["MIC-USX"]["opened_on"] = None


def _jumpy_days(tables: Tables) -> None:
    """Pairs with 0, 1 and equally many jumpy days; days on the edge of the range and the date."""
    for pair, days in (("FLT-USX", 0), ("MIC-USX", 1), ("KOR-USX", 9), ("TUF-USX", 9),
                       ("BAS-EUX", 0), ("KOR-EUX", 1), ("ZEO-EUX", 6), ("TUF-EUX", 6)):  # fmt: skip
        candles = rows_with(tables["daily_candles"], "pair_code", pair)
        for candle in candles:
            july = candle["day"] >= date(2025, 7, 1)
            swing = "9.5" if july and days > 0 else "5.5"
            if july:
                days -= 1
            _swing(candle, Decimal(swing))
    edges = (("KOR-USX", 6, 30, "9"), ("KOR-USX", 7, 1, "8"), ("TUF-USX", 7, 2, "8"),
             ("TUF-USX", 8, 30, "7.99"), ("ZEO-EUX", 7, 1, "8"), ("ZEO-EUX", 6, 30, "11"),
             ("TUF-EUX", 8, 2, "7.98"))  # fmt: skip
    for pair, month, day, swing in edges:
        own = rows_with(tables["daily_candles"], "pair_code", pair)
        _swing(rows_by(own, "day")[date(2025, month, day)], Decimal(swing))


def _swing(candle: Row, swing: Decimal) -> None:
    """Give a day this range in percent, around a round opening price."""
    opened = max(candle["open_px"].quantize(Decimal("0.01")), Decimal("0.10"))
    low = (opened * Decimal("0.97")).quantize(Decimal("0.0001"))
    candle |= {"open_px": opened, "low_px": low, "high_px": low + opened * swing / 100}
    close = min(max(candle["close_px"], low), candle["high_px"])
    candle["close_px"] = close.quantize(Decimal("0.0001"))


def _founders(tables: Tables) -> None:
    """Founders, of whose members in the summer only gifts are on record."""
    orders = rows_by(tables["orders"], "order_no")
    fills = tables["fills"]
    traders = {orders[f["order_ref"]]["member_ref"] for f in fills if f["filled_at"].month >= 6}
    members = [m for m in tables["members"] if m["member_id"] in traders and not m["is_house"]]
    for member in rows_of(members, "member_state", "active")[:3]:
        member["tier_code"] = "T5"
        for fill in fills:
            own = orders[fill["order_ref"]]["member_ref"] == member["member_id"]
            if own and fill["filled_at"].month >= 6:
                fill |= {"fill_px": Decimal(0), "fee": "0.000 USX"}


def _volumes(tables: Tables) -> None:
    """Members whose volume reaches a tier exactly, and only thanks to a fill at midnight."""
    orders = rows_by(tables["orders"], "order_no")
    summer: dict[str, list[Row]] = {}
    for fill in tables["fills"]:
        if fill["filled_at"] >= datetime(2025, 6, 1):
            summer.setdefault(orders[fill["order_ref"]]["member_ref"], []).append(fill)
    alone = [
        (member, summer[member["member_id"]][0])
        for member in rows_of(tables["members"], "member_state", "active")
        if len(summer.get(member["member_id"], ())) == 1 and member["tier_code"] != "T5"
    ]
    cases = ((5000, 0, 0), (5000, -1, 9), (25000, 0, 20), (25000, -1, 30), (75000, 0, 40))
    for (member, fill), (volume, change, days) in zip(alone, cases, strict=False):
        order = orders[fill["order_ref"]]
        member["tier_code"] = "T3"
        order |= {"pair": "TUF-USX", "placed_at": datetime(2025, 5, 31, 20), "ended_at": None}
        order |= {"qty": Decimal(volume) / 80, "order_state": "partial"}
        fill |= {"filled_at": datetime(2025, 6, 1) + timedelta(days=days)}
        fill |= {"fill_qty": Decimal(volume + change) / 80, "fill_px": Decimal(80)}
        fill |= {"liquidity": "T", "fee": f"{volume * 18 / 10000:.3f} USX"}


def _makers(tables: Tables) -> None:
    """Two large makers, of whom one is ahead only by what the euro is worth, and larger others."""
    orders = rows_by(tables["orders"], "order_no")
    members = rows_by(tables["members"], "member_id")
    spring = [
        f
        for f in tables["fills"]
        if f["filled_at"] < datetime(2025, 6, 1)
        and orders[f["order_ref"]]["order_type"].lower() == "stop"
    ]
    house = [f for f in spring if members[orders[f["order_ref"]]["member_ref"]]["is_house"]]
    first, second, taker, unchecked = [f for f in spring if f not in house][:36:9]
    cases = (
        (first, "BAS-EUX", 66, "m", "Full"),
        (second, "BAS-USX", 50, "M", "full"),
        (taker, "BAS-USX", 140, "T", "FULL"),
        (unchecked, "BAS-USX", 140, "M", "basic"),
        (house[0], "BAS-USX", 140, "M", "full"),
    )
    for fill, pair, quantity, mark, check in cases:
        order = orders[fill["order_ref"]]
        order |= {"pair": pair, "qty": Decimal(quantity)}
        fill |= {"fill_qty": Decimal(quantity), "fill_px": Decimal(600), "liquidity": mark}
        members[order["member_ref"]]["kyc"] = check
    _level(tables, orders[first["order_ref"]]["member_ref"])
    lead = _made(tables, first) - _made(tables, second)
    second["fill_qty"] += ((lead - 150) / 600).quantize(Decimal("0.01"))
    orders[second["order_ref"]]["qty"] += 50


def _level(tables: Tables, member: str) -> None:
    """Leave a maker with equally many fills on the second and the third of its pairs."""
    orders = rows_by(tables["orders"], "order_no")
    own: dict[str, list[Row]] = {}
    for fill in rows_of(tables["fills"], "liquidity", "m"):
        if orders[fill["order_ref"]]["member_ref"] == member:
            own.setdefault(orders[fill["order_ref"]]["pair"], []).append(fill)
    _, more, fewer, *_ = sorted(own.values(), key=len, reverse=True)
    for fill in more[len(fewer) :]:
        fill["liquidity"] = None


def _made(tables: Tables, fill: Row) -> Decimal:
    """What the member behind a fill has traded as a maker, in USX."""
    orders = rows_by(tables["orders"], "order_no")
    member = orders[fill["order_ref"]]["member_ref"]
    total = Decimal(0)
    for other in rows_of(tables["fills"], "liquidity", "m"):
        order = orders[other["order_ref"]]
        if order["member_ref"] == member:
            mark = mark_of(tables, order["pair"].split("-")[1])
            total += other["fill_qty"] * other["fill_px"] * mark
    return total


def _long_lived(orders: list[Row]) -> None:
    """Limit orders placed at midnight of the first day, or that lived for exactly ten hours."""
    done = [
        o
        for o in rows_of(
            rows_of(orders, "order_type", "limit"), "order_state", "filled", "cancelled"
        )
        if o["placed_at"] >= datetime(2025, 5, 1) and o["channel"]
    ]
    for order in done[5:14:3]:
        order |= {"placed_at": datetime(2025, 5, 1), "ended_at": datetime(2025, 5, 1, 16)}
        order["side"] = "Buy"
    for order in rows_of(done, "side", "buy")[20:26]:
        order["ended_at"] = order["placed_at"] + timedelta(hours=10)
