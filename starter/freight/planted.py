"""Cases that the noise would miss: rows exactly on a threshold, ties, rows without a partner."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]

DAY = timedelta(days=1)


def plant(tables: Tables) -> None:
    """Change single rows in place, so that every condition of the tasks decides about a row."""
    _lanes(tables["lanes"])
    _fuel(tables)
    _vehicles(tables["vehicles"])
    _bookings(tables)
    _drivers(tables)
    _spring(tables["legs"])
    _weights(tables)
    _lateness(tables)
    _depots(tables)
    for tier in ("gold", "silver"):
        _exposures(tables, tier)
    _dunning(tables)


def _lanes(lanes: list[Row]) -> None:
    """Lanes next to the 400 km that make a lane long."""
    for lane, distance in zip(lanes, ("400 km", "399 km", "248.6 mi"), strict=False):
        lane["distance"] = distance


def _fuel(tables: Tables) -> None:
    """A carrier with one long leg too few to be compared, because fuel records are missing."""
    own = {v["vehicle_no"] for v in tables["vehicles"] if v["carrier_ref"] == "CR-11"}
    long = {n["lane_id"] for n in tables["lanes"] if _kilometres(n["distance"]) >= 400}
    recorded = [
        leg
        for leg in tables["legs"]
        if leg["vehicle_no"] in own and leg["lane_id"] in long
        if leg["arrived_at"] and leg["fuel_used"]
    ]
    for leg in recorded[49:]:
        leg["fuel_used"] = None


def _kilometres(distance: str) -> float:
    figure, unit = distance.split()
    return float(figure) * (1.609344 if unit == "mi" else 1)


def _vehicles(vehicles: list[Row]) -> None:
    """Vehicles whose wear is exactly 1 and 1.25, and just below."""
    for vehicle, driven in zip(vehicles, (40000, 50000, 39950, 49950), strict=False):
        maintenance = vehicle["telematics"]["maintenance"]
        maintenance["interval_km"] = 40000
        maintenance["odometer_km"] = maintenance["last_service_km"] + driven
    for vehicle in vehicles[4:8]:
        maintenance = vehicle["telematics"]["maintenance"]
        maintenance.pop("interval_km", None)
        maintenance["odometer_km"] = maintenance["last_service_km"] + 43000


def _bookings(tables: Tables) -> None:
    """A shipment booked at the first moment of May; hazardous ones just below high value."""
    recent = [s for s in tables["shipments"] if s["booked_at"] >= datetime(2025, 5, 1)]
    recent[0]["booked_at"] = datetime(2025, 5, 1)
    for shipment in [s for s in recent[100:] if s["hazard_code"]][:6]:
        shipment["declared_value_eur"] = Decimal("49999.50")


def _drivers(tables: Tables) -> None:
    """Breaches of drivers on the edge of strain, and at the turn of the year."""
    hazardous = {s["shipment_id"] for s in tables["shipments"] if s["hazard_code"]}
    legs = [g for g in tables["legs"] if g["shp_id"] in hazardous and g["departed_at"]]
    recent = [g for g in legs if g["departed_at"] >= datetime(2025, 3, 1)]
    edges = (("50.4 h", 0, "no"), ("44.8", 2, None), ("36.0 hrs", 5, "No"), ("50.3 h", 0, "no"))
    by_id = {d["driver_id"]: d for d in tables["drivers"]}
    for leg, (hours, points, certified) in zip(recent, edges, strict=False):
        driver = by_id[leg["driver_id"]]
        driver |= {"hours_7d": hours, "licence_points": points, "adr_certified": certified}
    strained = [g for g in legs if _strained(by_id[g["driver_id"]])]
    strained.sort(key=lambda g: str(g["departed_at"]))
    turn = next(i for i, g in enumerate(strained) if g["departed_at"] >= datetime(2025, 1, 1))
    for index, hour, code in ((turn - 1, -2, "UN1005"), (turn, 0, "UN1017")):
        leg = strained[index]
        _depart(leg, datetime(2025, 1, 1) + timedelta(hours=hour))
        shipment = next(s for s in tables["shipments"] if s["shipment_id"] == leg["shp_id"])
        shipment["hazard_code"] = code


def _strained(driver: Row) -> bool:
    hours = float(driver["hours_7d"].split()[0])
    uncertified = (driver["adr_certified"] or "no").lower() == "no"
    return uncertified and hours / 56 + 0.05 * driver["licence_points"] > 0.95


def _depart(leg: Row, moment: datetime) -> None:
    if leg["arrived_at"]:
        leg["arrived_at"] += moment - leg["departed_at"]
    leg["departed_at"] = moment


def _spring(legs: list[Row]) -> None:
    """Legs that depart just before spring, and at the first moment of spring and of summer."""
    done = [leg for leg in legs if leg["arrived_at"] and leg["seq_no"] == 1]
    for moment in (datetime(2025, 2, 28, 20), datetime(2025, 3, 1), datetime(2025, 6, 1)):
        after = [leg for leg in done if leg["departed_at"] >= moment]
        for leg in after[:20]:
            _depart(leg, moment)


def _weights(tables: Tables) -> None:
    """Loads of exactly 5 and 10 tonnes, and vehicles filled exactly by half, in both units."""
    wanted = ("5000 kg", "5.0 t", "4999 kg", "10.0 t", "10000 kg", "10.0 t", "12000 kg", "12.0 t")
    delicate = [s for s in tables["shipments"] if s["hazard_code"] or "temp" in s["cargo"]]
    for index, shipment in enumerate(delicate[10:250]):
        if index % 5 == 0:
            shipment["gross_weight"] = wanted[index // 5 % len(wanted)]


def _lateness(tables: Tables) -> None:
    """Arrivals exactly at the end of the grace hours and of a started day; due dates at the
    edges of May; penalties of 4000 EUR and just less, and some that are claimed already.
    """
    terms = {c["cust_id"]: c["terms"].get("penalties") for c in tables["customers"]}
    last = {leg["shp_id"]: leg for leg in tables["legs"]}
    claimed = {claim["shipment_no"] for claim in tables["claims"]}
    pool = [
        s
        for s in tables["shipments"]
        if terms[s["customer_ref"]]
        and last[s["shipment_id"]]["arrived_at"]
        and s["shipment_id"] not in claimed
        and s["pickup_due"] >= datetime(2025, 4, 20)
    ]
    cases = (
        (datetime(2025, 5, 8, 12), timedelta(0), 70000),
        (datetime(2025, 5, 9, 12), timedelta(minutes=1), 80000),
        (datetime(2025, 5, 12, 12), DAY, 80000),
        (datetime(2025, 5, 13, 12), DAY + timedelta(minutes=1), 60000),
        (datetime(2025, 5, 1), 3 * DAY, 90000),
        (datetime(2025, 5, 31, 23), 3 * DAY, 88000),
        (datetime(2025, 6, 1), 3 * DAY, 86000),
        (datetime(2025, 4, 30, 23), 3 * DAY, 84000),
        (datetime(2025, 5, 14, 12), DAY, 79990),
        (datetime(2025, 5, 15, 12), DAY, 91000),
        (datetime(2025, 5, 16, 12), DAY, 92000),
    )
    exact = [s for s in pool if terms[s["customer_ref"]]["pct_per_day"] == 5]
    for shipment, (due, beyond, value) in zip(exact, cases, strict=False):
        grace = timedelta(hours=terms[shipment["customer_ref"]]["grace_hours"])
        shipment["declared_value_eur"] = Decimal(value)
        shipment["delivery_due"] = due
        shipment["pickup_due"] = due - DAY
        shipment["booked_at"] = due - 2 * DAY
        last[shipment["shipment_id"]]["arrived_at"] = due + grace + beyond
    for claim, reason, shipment in zip(
        tables["claims"], ("DELAY", "damage"), exact[9:11], strict=False
    ):
        claim |= {"shipment_no": shipment["shipment_id"], "reason": reason}
        claim |= {"filed_on": date(2025, 5, 20), "settled_eur": None, "closed_on": None}


def _depots(tables: Tables) -> None:
    """Rail-connected depots without dwell, without docks and with the same congestion; events at
    the first moment of spring and of summer.
    """
    connected = [
        d for d in tables["depots"] if (d["facility"]["yard"].get("rail_sidings") or 0) >= 2
    ]
    connected[0]["dock_count"] = 0
    idle = {connected[1]["depot_code"], connected[2]["depot_code"]}
    for event in _dwell(tables, idle):
        event["event_kind"] = "inspection"
    one, other = connected[4], connected[6]
    other["dock_count"] = one["dock_count"]
    pair = {d["depot_code"]: list(_dwell(tables, {d["depot_code"]})) for d in (one, other)}
    for events in pair.values():
        events[0]["started_at"] = datetime(2025, 3, 1)
        events[1]["started_at"] = datetime(2025, 6, 1)
    sums = {
        code: sum(e["minutes"] for e in events if _in_spring(e)) for code, events in pair.items()
    }
    fewer = min(sums, key=lambda code: sums[code])
    pair[fewer][0]["minutes"] += max(sums.values()) - min(sums.values())
    counted = [
        e
        for e in tables["handling_events"]
        if e["units_handled"] and e["event_kind"].lower() == "load"
    ]
    at_first = [e for e in counted if e["depot_code"] == one["depot_code"]]
    at_first[0]["started_at"] = datetime(2025, 3, 1)
    at_first[1]["started_at"] = datetime(2025, 6, 1)


def _dwell(tables: Tables, depots: set[str]) -> Iterable[Row]:
    return (
        e
        for e in tables["handling_events"]
        if e["depot_code"] in depots and e["event_kind"].lower() == "dwell"
    )


def _in_spring(event: Row) -> bool:
    return bool(datetime(2025, 3, 1) <= event["started_at"] < datetime(2025, 6, 1))


def _exposures(tables: Tables, tier: str) -> None:
    """Customers of a tier on the edge of being stretched, without a limit, and with overpaid and
    all but settled invoices.
    """
    edge, without, mixed, below = _customers(tables, tier, count=4)
    edge["credit_limit_eur"] = Decimal(2000)
    _owe(_bills(tables, edge), (1200, date(2025, 6, 30)))
    without["credit_limit_eur"] = Decimal(0)
    _owe(_bills(tables, without), (900, date(2025, 5, 20)))
    mixed["credit_limit_eur"] = Decimal(3000)
    bills = _bills(tables, mixed)
    _owe(bills, (2000, date(2025, 6, 29)))
    for bill, change in zip(bills[1:], ("-0.50", "0.50", "50"), strict=False):
        bill["paid_eur"] += Decimal(change)
        bill["due_on"] = date(2025, 6, 2)
    below["credit_limit_eur"] = Decimal(2000)
    _owe(_bills(tables, below), (1100, date(2025, 5, 2)))


def _dunning(tables: Tables) -> None:
    """Customers on the edge of each dunning stage and of the queue."""
    debts = (
        ((1500, date(2025, 4, 1)), (500, date(2025, 6, 29))),
        ((1500, date(2025, 3, 31)), (600, date(2025, 6, 2))),
        ((2100, date(2025, 5, 31)),),
        ((2200, date(2025, 5, 30)),),
        ((1999, date(2025, 3, 31)),),
        ((2500, date(2025, 6, 30)),),
    )
    for customer, owed in zip(_customers(tables, "basic", count=6), debts, strict=True):
        _owe(_bills(tables, customer), *owed)


def _customers(tables: Tables, tier: str, *, count: int) -> list[Row]:
    found = [
        c
        for c in tables["customers"]
        if (c["contract_tier"] or "").lower() == tier and len(_bills(tables, c)) >= 4
    ]
    return found[:count]


def _bills(tables: Tables, customer: Row) -> list[Row]:
    own = {
        s["shipment_id"] for s in tables["shipments"] if s["customer_ref"] == customer["cust_id"]
    }
    return [i for i in tables["invoices"] if i["ship_ref"] in own]


def _owe(bills: list[Row], *debts: tuple[int, date]) -> None:
    """Settle all bills but the first ones, which are left open with these sums and due dates."""
    for bill in bills:
        bill["paid_eur"] = bill["base_eur"] + (bill["surcharge_eur"] or 0)
        bill["paid_on"] = bill["issued_on"] + 10 * DAY
        bill["invoice_state"] = "paid"
    for bill, (amount, due) in zip(bills, debts, strict=False):
        bill |= {"base_eur": Decimal(amount), "surcharge_eur": None, "paid_eur": Decimal(0)}
        bill |= {"issued_on": due - 30 * DAY, "due_on": due, "paid_on": None}
        bill["invoice_state"] = "open"
