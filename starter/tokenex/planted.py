"""Cases that the noise would miss: rows exactly on a threshold, ties, rows without a partner."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from starter.tokenex.picking import Row, Tables, mark_of, rows_by, rows_of, rows_with
from starter.tokenex.planted_trades import plant_trades


def plant(tables: Tables) -> None:
    """Change single rows in place, so that every condition of the tasks decides about a row."""
    plant_trades(tables)
    _pending(tables)
    _proven(tables)
    _watched(tables)
    _addresses(tables)
    _requests(tables)
    _allowances(tables)
    _liquidations(tables)
    _margins(tables)
    _dust(tables)
    _idle(tables)


def _proven(tables: Tables) -> None:
    """Equal scores and equal numbers of alerts at the top, and counts on the bar."""
    feigned = [
        a
        for a in rows_of(tables["alerts"], "pattern", "wash trade", "self match", "ramping")
        if a["evidence"].get("outcome", {}).get("verdict", "").lower() == "confirmed"
    ]
    members = rows_by(tables["members"], "member_id")
    by_country: dict[str, list[Row]] = {}
    for member in members.values():
        by_country.setdefault((member["country"] or "").upper(), []).append(member)
    wanted = (("EE", 9), ("BR", 9), ("KE", 5), ("JP", 4), ("PT", 5), ("", 6), ("NL", 4), ("DE", 7))
    places = [country for country, number in wanted for _ in range(number)]
    for index, (alert, place) in enumerate(zip(feigned, places, strict=False)):
        alert["member_id"] = by_country[place][index % 7]["member_id"]
    for alert in feigned[len(places) :]:
        alert["evidence"]["outcome"]["verdict"] = "false alarm"
    brazil = [a for a, place in zip(feigned, places, strict=False) if place == "BR"]
    kinds = (
        "Ramping",
        "ramping",
        "self match",
        "WASH TRADE",
        "ramping",
        "RAMPING",
        "self match",
    )
    for alert, kind in zip(brazil, kinds, strict=False):
        alert["pattern"] = kind
    for alert, score in zip(brazil, (70, 70, 44, 99, 12, 70, 98, 60, 5), strict=True):
        alert["evidence"]["signal"]["score"] = score


def _pending(tables: Tables) -> None:
    """Members with a heat of exactly 4, just below it, and of 6 for the freezing."""
    listed = {w["member_ref"] for w in tables["watchlist"]}
    alerts = tables["alerts"]
    warm = {a["member_id"] for a in rows_of(alerts, "alert_state", "new", "in review")}
    calm = [m for m in tables["members"] if m["member_id"] not in warm and not m["is_house"]]
    active = rows_of(calm, "member_state", "active")
    fresh = [m for m in active if m["member_id"] not in listed][:5]
    known = [m for m in active if m["member_id"] in listed][:5]
    house = next(m for m in tables["members"] if m["is_house"])
    house["member_state"] = "Active"
    cases = ((4, 5, 80), (4, 5, 79), (6, 4, 75), (6, 4, 74), (7, 5, 99))
    spare = iter(rows_of(alerts, "alert_state", "closed", "escalated"))
    for group in (fresh, known, [house] * 2):
        for member, (total, severity, score) in zip(group, cases, strict=False):
            rest = total - severity * Decimal(80 if total == 4 else 75) / 100
            _alert(next(spare), member, severity, score)
            if total > 4:
                _alert(next(spare), member, 3, int(rest * 100 / 3))


def _alert(alert: Row, member: Row, severity: int, score: int) -> None:
    alert |= {"member_id": member["member_id"], "severity": severity, "alert_state": "In review"}
    alert |= {"pattern": "Layering"}
    alert["evidence"] = {"signal": {"score": score, "orders": 9}}


def _watched(tables: Tables) -> None:
    """Listings with a review date of every kind that the new ones meet, and cleared ones."""
    days = (date(2025, 9, 13), date(2025, 9, 14), date(2025, 9, 15), date(2025, 10, 2), None)
    members = rows_by(tables["members"], "member_id")
    for index, listing in enumerate(tables["watchlist"]):
        listing["review_by"] = days[index % 5]
        if index % 4 == 1:
            listing["cleared_on"] = listing["listed_on"] + timedelta(days=3)
        if index % 3 == 0:
            members[listing["member_ref"]]["member_state"] = ("active", "Active")[index % 2]
        if index % 6 == 0:
            listing["heat"] = (Decimal(6), Decimal("5.99"))[index % 12 // 6]


def _withdrawals(tables: Tables) -> list[Row]:
    return rows_of(
        rows_of(tables["transfers"], "direction", "withdrawal"), "transfer_state", "settled"
    )


def _addresses(tables: Tables) -> None:
    """Addresses with a risk of exactly 75, with and without the mixer; members of the first day."""
    wallets = rows_by(tables["wallets"], "wallet_id")
    members = rows_by(tables["members"], "member_id")
    spent = _withdrawals(tables)[100:]
    cases = (
        (75, None),
        (74, "private"),
        (50, "Mixer"),
        (49, "mixer"),
        (75, "merchant"),
        (74, "exchange"),
        (51, "MIXER"),
        (74, None),
    )
    for index, (risk, label) in enumerate(cases):
        transfer = spent[index * 9]
        transfer["screening"]["address"] = {"label": label, "risk": risk}
        owner = members[wallets[transfer["wallet_ref"]]["owner_id"]]
        owner["joined_on"] = date(2024, 7, 1) + timedelta(days=index * 8)
        if index % 2:
            continue
        twin = spent[index * 9 + 1]
        twin["wallet_ref"] = transfer["wallet_ref"]
        twin["screening"]["address"] = {"label": "mixer", "risk": 88}


def _requests(tables: Tables) -> None:
    """Requests at midnight of the first day, and reviewed ones worth exactly 2000."""
    wallets = rows_by(tables["wallets"], "wallet_id")
    spent = [t for t in _withdrawals(tables) if t["requested_at"] >= datetime(2025, 3, 1)]
    first = datetime(2025, 3, 1)
    for transfer in spent[10:13]:
        transfer |= {"requested_at": first, "settled_at": first + timedelta(minutes=440)}
        mark = mark_of(tables, wallets[transfer["wallet_ref"]]["asset"])
        transfer["amount"] = (2345 / mark).quantize(Decimal("0.0001"))
        transfer["screening"]["review"] = {"analyst": "Ruth Okello", "minutes": "12 min"}
    for index, transfer in enumerate(spent[20:70]):
        mark = mark_of(tables, wallets[transfer["wallet_ref"]]["asset"])
        if wallets[transfer["wallet_ref"]]["asset"] in ("USX", "EUX", "TUF", "OPL", "ZEO", "BAS"):
            value = 2000 if index % 2 else 1999
            transfer["amount"] = (value / mark).quantize(Decimal("0.0001"))
            if transfer["amount"] * mark == value:
                transfer["screening"]["review"] = {"analyst": None, "minutes": "31 min"}


def _allowances(tables: Tables) -> None:
    """Days on which an allowance was used up exactly, surpassed a little, equally, or only together."""
    wallets = rows_by(tables["wallets"], "wallet_id")
    members = rows_by(tables["members"], "member_id")
    stable = [w for w in tables["wallets"] if w["asset"] == "USX"]
    spare = [t for t in _withdrawals(tables) if t["requested_at"] < datetime(2025, 2, 1)]
    cases = (("T0", "5000"), ("T0", "5001"), (None, "3000"), (None, "3001"), (None, "6000"),
             ("T0", "10000"), ("T1", "20000"), ("T1", "10000"))  # fmt: skip
    for index, (tier, amount) in enumerate(cases):
        wallet = stable[index * 3]
        members[wallet["owner_id"]]["tier_code"] = tier
        spare[index] |= {"wallet_ref": wallet["wallet_id"], "amount": Decimal(amount)}
    first, second = spare[20:22]
    members[wallets[first["wallet_ref"]]["owner_id"]]["tier_code"] = "T1"
    day = datetime(2025, 1, 14)
    for transfer, hour in ((first, 0), (second, 23)):
        transfer |= {"wallet_ref": stable[40]["wallet_id"], "amount": Decimal(5600)}
        transfer["requested_at"] = day + timedelta(hours=hour, minutes=59)
        transfer["settled_at"] = day + timedelta(days=2)
    members[stable[40]["owner_id"]]["tier_code"] = "T1"


def _liquidations(tables: Tables) -> None:
    """Liquidations with a leverage of 9, at the first midnight, and pairs without any loss."""
    positions = rows_by(tables["margin_positions"], "pos_no")
    for direction, free in (("long", "ZEO-USX"), ("short", "SIL-USX")):
        own = [
            case
            for case in tables["liquidations"]
            if positions[case["pos_no"]]["direction"].lower() == direction
        ]
        for case in own:
            position = positions[case["pos_no"]]
            if position["pair"] == free:
                case |= {"loss_usx": Decimal(0), "insurance_usx": Decimal(0)}
        for case, leverage in zip(own, ("9x", "9 x", "10x", "10 x", "11x"), strict=False):
            positions[case["pos_no"]]["leverage"] = leverage
        for case in own[4:7]:
            _liquidate(case, positions, datetime(2025, 3, 1))
        paid = [c for c in own[8:] if positions[c["pos_no"]]["pair"] != free]
        positions[paid[0]["pos_no"]] |= {"pair": free, "leverage": "20x"}
        paid[0] |= {"loss_usx": Decimal(0), "insurance_usx": Decimal(0)}
        for case in paid[1:4]:
            _liquidate(case, positions, datetime(2025, 2, 28, 23, 50))


def _liquidate(case: Row, positions: dict[Any, Row], moment: datetime) -> None:
    position = positions[case["pos_no"]]
    position |= {"leverage": "15x", "opened_at": datetime(2025, 1, 4), "closed_at": moment}
    case["liquidated_at"] = moment


def _margins(tables: Tables) -> None:
    """Open positions whose ratio is exactly the maintenance percentage, or three times it."""
    rules = rows_by(tables["trading_pairs"], "pair_code")
    close = {c["pair_code"]: c["close_px"] for c in tables["daily_candles"]}
    running = rows_of(tables["margin_positions"], "pos_state", "open")
    for index, position in enumerate(running[:12]):
        needed = Decimal(str(rules[position["pair"]]["rules"]["margin"]["maintenance_pct"]))
        times = (1, 3, 1, 3)[index % 4]
        price = close[position["pair"]]
        size = Decimal(100)
        backing = size * price * needed * times / 100 - (0, 0, 1, 1)[index % 4]
        shown = f"{backing:f} USX" if index % 3 else f"{backing / 1000:f} kUSX"
        position |= {"size_units": size, "entry_px": price, "collateral": shown}


def _dust(tables: Tables) -> None:
    """Small wallets of those who left: on the edge, locked, and with transfers old and new."""
    members = rows_by(tables["members"], "member_id")
    left = [
        w
        for w in tables["wallets"]
        if members[w["owner_id"]]["member_state"].lower() == "closed"
        and w["asset"] in ("USX", "LOM", "SIL", "FLT", "MIC", "EUX")
    ]
    ids = {w["wallet_id"] for w in left[:24]}
    tables["transfers"][:] = [t for t in tables["transfers"] if t["wallet_ref"] not in ids]
    worth = ("5", "4.99", "3", "2.9997", "1.5", "0.43")
    for index, wallet in enumerate(left[:24]):
        value = Decimal(worth[index % 6])
        wallet["asset"] = "USX" if _is_free(tables, wallet, "USX") else wallet["asset"]
        wallet["balance"] = (value / mark_of(tables, wallet["asset"])).quantize(Decimal("0.0001"))
        wallet["locked"] = (None, Decimal(0), None, wallet["balance"] / 2)[index // 6]
    moved = ((1, 3, 31), (2, 4, 1), (3, 2, 1), (4, 1, 3), (5, 7, 2), (7, 4, 1), (9, 3, 31))
    spare = rows_of(tables["transfers"], "direction", "deposit")
    for transfer, (index, month, day) in zip(spare, moved, strict=False):
        requested = datetime(2025, month, day)
        transfer |= {"wallet_ref": left[index]["wallet_id"], "requested_at": requested}
        transfer |= {"settled_at": requested + timedelta(hours=2), "transfer_state": "Settled"}


def _is_free(tables: Tables, wallet: Row, asset: str) -> bool:
    own = rows_with(tables["wallets"], "owner_id", wallet["owner_id"])
    return all(w["asset"] != asset for w in own)


def _idle(tables: Tables) -> None:
    """Members who left a free value of exactly 2000, or a cent less."""
    closed = rows_of(tables["members"], "member_state", "closed")
    large = []
    for member in closed:
        own = rows_with(tables["wallets"], "owner_id", member["member_id"])
        if sum(w["balance"] * mark_of(tables, w["asset"]) for w in own) > 4000:
            large.append(own)
    for own, value in zip(large, ("2000", "1999.99", "2000"), strict=False):
        for wallet in own:
            wallet |= {"wallet_kind": "Vault", "locked": None}
        symbol = own[0]["asset"]
        balance = Decimal(value) / mark_of(tables, symbol)
        own[0] |= {"wallet_kind": "Earn", "balance": balance.quantize(Decimal("0.0001"))}
