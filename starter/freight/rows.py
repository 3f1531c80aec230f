"""The rows of `freight`: seeded noise, then the planted cases of `planted.py`."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from starter.freight.names import (
    CARRIERS,
    COMMODITIES,
    CUSTOMER_HEADS,
    CUSTOMER_TAILS,
    DEPOTS,
    FIRST_NAMES,
    LAST_NAMES,
)
from starter.freight.planted import plant

Row = dict[str, Any]
Tables = dict[str, list[Row]]

FIRST_BOOKING = datetime(2024, 12, 5, 6)
NOW = datetime(2025, 6, 30)
ROAD_KINDS = ("tractor-trailer", "Tractor-Trailer", "rigid truck", "curtainsider", "tank truck")
LATE_SHARE = {name: share for name, _, _, share in CARRIERS}
RAIL_KINDS = ("electric locomotive", "diesel locomotive", "wagon group")


def rows(rng: random.Random) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every table in load order, values in column order."""
    tables: Tables = {"depots": _depots(rng), "customers": _customers(rng)}
    tables["carriers"] = _carriers(rng)
    tables["vehicles"] = _vehicles(rng, tables["carriers"])
    tables["drivers"] = _drivers(rng, tables["carriers"], tables["depots"])
    tables["lanes"] = _lanes(rng, tables["depots"])
    tables["shipments"] = _shipments(rng, tables["customers"])
    tables["legs"] = _legs(rng, tables)
    tables["handling_events"] = _handling_events(rng, tables)
    tables["invoices"] = _invoices(rng, tables)
    tables["claims"] = _claims(rng, tables["shipments"])
    plant(tables)
    return {name: [tuple(row.values()) for row in content] for name, content in tables.items()}


def _spelt(rng: random.Random, word: str) -> str:
    """Write a category the way different clerks do."""
    return rng.choice((word, word, word.capitalize(), word.upper()))


def _tonnes(text: str) -> float:
    figure, unit = text.split()
    return float(figure) / (1000 if unit == "kg" else 1)


def _euros(amount: float) -> Decimal:
    return Decimal(round(amount * 2)) / 2


def _depots(rng: random.Random) -> list[Row]:
    found = []
    for number, (name, region) in enumerate(DEPOTS, start=1):
        sidings = rng.choice((0, 0, 1, 2, 2, 3, 4, 6))
        modes = rng.choice(("road/rail", "Rail/Road", "road")) if sidings else "Road"
        yard: Row = {
            "capacity_teu": rng.randrange(40, 900, 20),
            "rail_sidings": sidings,
            "cranes": {"count": rng.randrange(0, 5), "max_lift_t": rng.choice((12, 25, 40))},
        }
        if number % 9 == 0:
            del yard["rail_sidings"]
        hours = {"open": rng.choice(("05:00", "06:00")), "close": rng.choice(("20:00", "22:00"))}
        certs = rng.sample(["ISO 9001", "ISO 14001", "GDP", "AEO"], rng.randrange(0, 4))
        found.append(
            {
                "depot_code": f"DEP-{number:02d}",
                "depot_name": name,
                "region": region,
                "modes": modes,
                "dock_count": rng.randrange(3, 16),
                "opened_on": rng.choice((None, date(rng.randrange(1988, 2022), 5, 1))),
                "facility": {"yard": yard, "hours": hours, "certs": certs},
            }
        )
    return found


def _customers(rng: random.Random) -> list[Row]:
    sectors = ("Retail", "Chemicals", "Food", "Machinery", "Pharma", "Building Materials")
    names = [f"{head} {tail}" for head in CUSTOMER_HEADS for tail in CUSTOMER_TAILS]
    rng.shuffle(names)
    found = []
    for number, name in enumerate(names[:120], start=1):
        terms: Row = {"payment_days": rng.choice((14, 30, 30, 45))}
        if rng.random() < 0.8:
            terms["penalties"] = {
                "grace_hours": rng.choice((0, 2, 4, 6)),
                "pct_per_day": rng.choice((2.5, 5, 7.5)),
                "cap_pct": rng.choice((10, 15, 20)),
            }
        terms["sla"] = {
            "on_time_target_pct": rng.choice((90, 95, 98)),
            "claims_window_days": rng.choice((7, 14)),
        }
        tier = rng.choice(("gold", "gold", "silver", "silver", "basic"))
        found.append(
            {
                "cust_id": f"C{number:04d}",
                "cust_name": name,
                "sector": rng.choice(sectors),
                "contract_tier": None if rng.random() < 0.06 else _spelt(rng, tier),
                "credit_limit_eur": Decimal(rng.choice((2000, 3000, 4000, 6000, 8000, 12000))),
                "onboarded_on": date(rng.randrange(2012, 2025), rng.randrange(1, 13), 15),
                "home_region": rng.choice(("North", "South", "East", "West", "Central", None)),
                "account_manager": rng.choice(("Ilka Brandt", "Tom Reyes", "Ana Kos", None)),
                "terms": terms,
            }
        )
    return found


def _carriers(rng: random.Random) -> list[Row]:
    return [
        {
            "carrier_ref": f"CR-{number:02d}",
            "carrier_name": name,
            "transport_mode": _spelt(rng, mode),
            "safety_grade": grade,
            "licence_class": rng.choice(("national", "Community", "international", None)),
            "insured_until": date(2025, rng.randrange(2, 13), 28),
            "active_flag": "N" if number in (6, 11, 15) else "Y",
        }
        for number, (name, mode, grade, _) in enumerate(CARRIERS, start=1)
    ]


def _vehicles(rng: random.Random, carriers: list[Row]) -> list[Row]:
    found = []
    for number in range(1, 151):
        carrier = carriers[(number - 1) % len(carriers)]
        rail = carrier["transport_mode"].lower() == "rail"
        tonnes = rng.choice((40.0, 60.0)) if rail else rng.choice((7.5, 12.0, 18.0, 24.0, 26.0))
        interval = rng.choice((30000, 40000, 50000, 60000))
        last = rng.randrange(20000, 600000, 500)
        driven = int(interval * rng.uniform(0.05, 1.45)) // 50 * 50
        maintenance: Row = {"last_service_km": last, "odometer_km": last + driven}
        if rng.random() < 0.85:
            maintenance["interval_km"] = interval
        sensors = {"tpms": rng.random() < 0.6, "reefer": rng.random() < 0.3}
        rate = rng.uniform(14, 22) if rail else 18 + tonnes * rng.uniform(0.45, 0.75)
        fuel = {"tank_l": rng.choice((300, 600, 1200)), "rate_l_100km": round(rate, 1)}
        built = rng.randrange(2004, 2025)
        found.append(
            {
                "vehicle_no": f"V-{number:04d}",
                "carrier_ref": carrier["carrier_ref"],
                "vehicle_kind": rng.choice(RAIL_KINDS if rail else ROAD_KINDS),
                "payload_cap": f"{tonnes} t" if rng.random() < 0.7 else f"{tonnes * 1000:.0f} kg",
                "year_built": built,
                "emission_class": rng.choice(("Euro 5", "EURO VI", "Euro 6", None)),
                "acquired_on": rng.choice((None, date(built + 1, 3, 1))),
                "telematics": {"fuel": fuel, "maintenance": maintenance, "sensors": sensors},
            }
        )
    return found


def _drivers(rng: random.Random, carriers: list[Row], depots: list[Row]) -> list[Row]:
    names = [f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES]
    rng.shuffle(names)
    found = []
    for number in range(1, 129):
        hours = rng.randrange(40, 116) / 2
        found.append(
            {
                "driver_id": 1000 + number,
                "full_name": names[number],
                "carrier_code": carriers[(number - 1) % len(carriers)]["carrier_ref"],
                "base_depot": rng.choice((*depots, {"depot_code": None}))["depot_code"],
                "licence_points": rng.choice((0, 0, 0, 1, 2, 2, 3, 4, 5, 7)),
                "hours_7d": rng.choice((f"{hours} h", f"{hours} hrs", f"{hours}")),
                "adr_certified": rng.choice(("yes", "Yes", "YES", "yes", "no", "No", None)),
                "medical_due": date(2025, rng.randrange(1, 13), rng.randrange(1, 28)),
                "hired_on": date(rng.randrange(2005, 2025), rng.randrange(1, 13), 1),
            }
        )
    return found


def _lanes(rng: random.Random, depots: list[Row]) -> list[Row]:
    found = []
    for number in range(1, 85):
        origin, destination = rng.sample(depots, 2)
        rail = number % 4 == 0
        km = rng.randrange(90, 900)
        in_miles = rng.random() < 0.2
        found.append(
            {
                "lane_id": f"LN-{number:03d}",
                "origin_depot": origin["depot_code"],
                "dest_depot": destination["depot_code"],
                "distance": f"{km / 1.609344:.1f} mi" if in_miles else f"{km} km",
                "planned_h": Decimal(round(km / (55 if rail else 68), 1)).quantize(Decimal("0.1")),
                "toll_eur": None if rng.random() < 0.2 else _euros(km * rng.uniform(0.05, 0.2)),
                "lane_mode": _spelt(rng, "rail" if rail else "road"),
                "winter_risk": rng.choice(("low", "Low", "medium", "high", None)),
            }
        )
    return found


def _shipments(rng: random.Random, customers: list[Row]) -> list[Row]:
    found = []
    minutes = sorted(rng.randrange(0, 297_000) for _ in range(980))
    for number, minute in enumerate(minutes, start=1):
        commodity, hazards, chilled = rng.choice(COMMODITIES)
        booked = FIRST_BOOKING + timedelta(minutes=minute)
        pickup = (booked + timedelta(hours=rng.randrange(8, 60))).replace(minute=0)
        tonnes = rng.randrange(4, 220) / 10
        weight = f"{tonnes * 1000:.0f} kg" if rng.random() < 0.25 else f"{tonnes} t"
        packaging = {"pallets": rng.randrange(1, 34), "stackable": rng.random() < 0.5}
        cargo: Row = {"packaging": packaging}
        if rng.random() < chilled:
            cargo["temp"] = rng.choice(({"min_c": 2, "max_c": 8}, {"min_c": -25, "max_c": -18}))
        cargo["flags"] = rng.sample(["fragile", "tall", "customs"], rng.choice((0, 0, 1, 1, 2)))
        found.append(
            {
                "shipment_id": f"SH-{number:05d}",
                "customer_ref": rng.choice(customers)["cust_id"],
                "booked_at": booked,
                "pickup_due": pickup,
                "delivery_due": pickup + timedelta(hours=rng.randrange(12, 52)),
                "gross_weight": weight,
                "volume_m3": None if rng.random() < 0.1 else Decimal(rng.randrange(20, 900)) / 10,
                "commodity": commodity,
                "hazard_code": rng.choice(hazards) if rng.random() < 0.7 else None,
                "declared_value_eur": Decimal(rng.randrange(2, 190) * 500),
                "service_level": rng.choice(("standard", "Standard", "express", None)),
                "ship_status": "booked",
                "cargo": cargo,
            }
        )
    return found


def _legs(rng: random.Random, tables: Tables) -> list[Row]:
    found: list[Row] = []
    for shipment in tables["shipments"]:
        cancelled = rng.random() < 0.07
        clock = shipment["pickup_due"] + timedelta(minutes=rng.randrange(-60, 120))
        for number in range(1, rng.choice((1, 1, 2, 2, 3)) + 1):
            leg = _leg(rng, shipment, number, clock, tables)
            leg["leg_id"] = 20000 + len(found)
            if cancelled or leg["departed_at"] > NOW:
                state = "cancelled" if cancelled else "planned"
                leg |= dict.fromkeys(("arrived_at", "delay_min"))
                if state == "planned":
                    leg |= dict.fromkeys(("vehicle_no", "driver_id", "departed_at", "fuel_used"))
                elif leg["departed_at"] > NOW or rng.random() < 0.4:
                    leg |= dict.fromkeys(("departed_at", "fuel_used"))
            elif leg["arrived_at"] > NOW:
                state = "in transit"
                leg |= dict.fromkeys(("arrived_at", "delay_min", "fuel_used"))
            else:
                state = "completed"
                clock = leg["arrived_at"] + timedelta(minutes=rng.randrange(20, 240))
            leg["leg_state"] = _spelt(rng, state)
            found.append(leg)
            last = state
        status = {"completed": "delivered", "planned": "booked"}.get(last, last)
        shipment["ship_status"] = _spelt(rng, status)
    return found


def _leg(rng: random.Random, shipment: Row, number: int, departed: datetime, tables: Tables) -> Row:
    lane = rng.choice(tables["lanes"])
    mode = lane["lane_mode"].lower()
    carrier = rng.choice([c for c in tables["carriers"] if c["transport_mode"].lower() == mode])
    of_carrier = carrier["carrier_ref"]
    fleet = [v for v in tables["vehicles"] if v["carrier_ref"] == of_carrier]
    load = _tonnes(shipment["gross_weight"])
    vehicle = rng.choice([v for v in fleet if _tonnes(v["payload_cap"]) >= load] or fleet)
    driver = rng.choice([d for d in tables["drivers"] if d["carrier_code"] == of_carrier])
    delay = rng.randrange(0, 16)
    if rng.random() < LATE_SHARE[carrier["carrier_name"]]:
        delay = rng.choice((16, *(rng.randrange(16, 900) for _ in range(12))))
    figure, unit = lane["distance"].split()
    km = float(figure) * (1.609344 if unit == "mi" else 1)
    litres = km / 100 * vehicle["telematics"]["fuel"]["rate_l_100km"] * rng.uniform(0.9, 1.1)
    fuel = f"{litres / 3.785412:.1f} gal" if rng.random() < 0.18 else f"{litres:.1f} L"
    return {
        "leg_id": 0,
        "shp_id": shipment["shipment_id"],
        "seq_no": number,
        "lane_id": lane["lane_id"],
        "vehicle_no": vehicle["vehicle_no"],
        "driver_id": driver["driver_id"],
        "departed_at": departed,
        "arrived_at": departed + timedelta(hours=float(lane["planned_h"]), minutes=delay),
        "delay_min": None if rng.random() < 0.02 else delay,
        "fuel_used": None if rng.random() < 0.03 else fuel,
        "leg_state": "",
    }


def _handling_events(rng: random.Random, tables: Tables) -> list[Row]:
    lanes = {lane["lane_id"]: lane for lane in tables["lanes"]}
    found: list[Row] = []
    for leg in tables["legs"]:
        if leg["arrived_at"] is None:
            continue
        for kind in rng.sample(("load", "unload", "dwell", "inspection"), rng.choice((0, 1, 1, 2))):
            lane = lanes[leg["lane_id"]]
            at_origin = kind == "load" or rng.random() < 0.3
            start = leg["departed_at" if at_origin else "arrived_at"] + timedelta(minutes=10)
            counted = rng.random() < {"load": 0.9, "unload": 0.9, "inspection": 0.3}.get(kind, 0)
            found.append(
                {
                    "event_id": 50001 + len(found),
                    "leg_ref": leg["leg_id"],
                    "depot_code": lane["origin_depot" if at_origin else "dest_depot"],
                    "event_kind": _spelt(rng, kind),
                    "started_at": start,
                    "minutes": Decimal(rng.randrange(10, 400)) / 2,
                    "units_handled": rng.randrange(1, 34) if counted else None,
                }
            )
    return found


def _invoices(rng: random.Random, tables: Tables) -> list[Row]:
    terms = {c["cust_id"]: c["terms"] for c in tables["customers"]}
    found: list[Row] = []
    for shipment in tables["shipments"]:
        if shipment["ship_status"].lower() == "booked" or rng.random() < 0.1:
            continue
        issued = shipment["delivery_due"].date() + timedelta(days=rng.randrange(1, 8))
        base = _euros(rng.uniform(260, 2400))
        surcharge = None if rng.random() < 0.3 else _euros(float(base) * rng.uniform(0, 0.12))
        total = base + (surcharge or 0)
        state, paid = _payment(rng, total)
        if shipment["ship_status"].lower() == "cancelled":
            state, paid = "cancelled", Decimal(0)
        paid_on = issued + timedelta(days=rng.randrange(5, 50)) if paid else None
        found.append(
            {
                "invoice_no": f"INV-{len(found) + 1:05d}",
                "ship_ref": shipment["shipment_id"],
                "issued_on": issued,
                "due_on": issued + timedelta(days=terms[shipment["customer_ref"]]["payment_days"]),
                "base_eur": base,
                "surcharge_eur": surcharge,
                "paid_eur": paid,
                "paid_on": paid_on,
                "invoice_state": _spelt(rng, state),
            }
        )
    return found


def _payment(rng: random.Random, total: Decimal) -> tuple[str, Decimal]:
    draw = rng.random()
    if draw < 0.64:
        return "paid", total
    if draw < 0.67:
        return "paid", total + 50
    if draw < 0.77:
        return "partly paid", _euros(float(total) / 2)
    return ("cancelled" if draw < 0.81 else "open"), Decimal(0)


def _claims(rng: random.Random, shipments: list[Row]) -> list[Row]:
    delivered = [s for s in shipments if s["ship_status"].lower() == "delivered"]
    found: list[Row] = []
    for shipment in sorted(rng.choices(delivered, k=130), key=lambda s: str(s["shipment_id"])):
        filed = shipment["delivery_due"].date() + timedelta(days=rng.randrange(1, 14))
        claimed = _euros(rng.uniform(80, float(shipment["declared_value_eur"]) * 0.2 + 90))
        settled = rng.random() < 0.65
        found.append(
            {
                "claim_id": 701 + len(found),
                "shipment_no": shipment["shipment_id"],
                "filed_on": filed,
                "reason": _spelt(rng, rng.choice(("damage", "delay", "delay", "loss"))),
                "claimed_eur": claimed,
                "settled_eur": _euros(float(claimed) * rng.uniform(0.3, 1)) if settled else None,
                "closed_on": filed + timedelta(days=rng.randrange(5, 60)) if settled else None,
                "handler": rng.choice(("M. Ostrow", "J. Paine", None)),
            }
        )
    return found
