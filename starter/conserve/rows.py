"""The rows of `conserve`: seeded noise, then the planted cases of `planted.py`."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from starter.conserve.names import (
    ADJECTIVES,
    BORROWERS,
    DEPARTMENTS,
    FIRST_NAMES,
    LAST_NAMES,
    MATERIALS,
    NOUNS,
    ROOMS,
    SPECIALISMS,
    SUPPLIES,
)
from starter.conserve.planted import plant

Row = dict[str, Any]
Tables = dict[str, list[Row]]

TODAY = date(2025, 9, 30)
DAY = timedelta(days=1)


def rows(rng: random.Random) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every table in load order, values in column order."""
    tables: Tables = {"galleries": _galleries(rng), "conservators": _conservators(rng)}
    tables["materials"] = _materials(rng)
    tables["objects"] = _objects(rng, tables["galleries"])
    tables["object_materials"] = _object_materials(rng, tables["objects"])
    tables["surveys"] = _surveys(rng, tables)
    tables["treatments"] = _treatments(rng, tables)
    tables["supplies"] = _supplies(rng)
    tables["supply_uses"] = _supply_uses(rng, tables)
    tables["climate_readings"] = _climate_readings(rng, tables["galleries"])
    tables["loans"] = _loans(rng, tables["objects"])
    tables["courier_trips"] = _courier_trips(rng, tables)
    tables["work_queue"] = _work_queue(rng, tables["objects"])
    plant(tables)
    return {name: [tuple(row.values()) for row in content] for name, content in tables.items()}


def _spelt(rng: random.Random, word: str) -> str:
    """Write a category the way different people do."""
    return rng.choice((word, word, word.capitalize(), word.upper()))


def _galleries(rng: random.Random) -> list[Row]:
    found = []
    for number, (name, zone, floor) in enumerate(ROOMS, start=1):
        low = rng.choice((40, 42, 45))
        hvac = {"model": rng.choice(("Boreal 3", "AirKeep", "Hygra S")), "serviced": None}
        if rng.random() < 0.7:
            hvac["serviced"] = f"2025-{rng.randrange(1, 10):02d}-{rng.randrange(1, 28):02d}"
        found.append(
            {
                "room_code": f"RM-{number:02d}",
                "room_name": name,
                "zone": _spelt(rng, zone),
                "floor_no": floor,
                "area_m2": None if rng.random() < 0.2 else Decimal(rng.randrange(300, 4000)) / 10,
                "setup": {
                    "rh": {"min": low, "max": low + rng.choice((10, 12, 15))},
                    "hvac": hvac,
                    "alarms": rng.sample(["smoke", "water", "motion"], rng.randrange(1, 4)),
                },
            }
        )
    return found


def _conservators(rng: random.Random) -> list[Row]:
    names = [f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES]
    rng.shuffle(names)
    found = []
    for number in range(1, 37):
        hired = date(rng.randrange(2003, 2024), rng.randrange(1, 13), 1)
        hours = rng.choice(("36 h", "40 h", "40 hrs", "32", "20 h", "24 hrs", "30"))
        found.append(
            {
                "staff_no": 100 + number,
                "full_name": names[number],
                "specialism": _spelt(rng, rng.choice(SPECIALISMS)),
                "weekly_hours": hours,
                "hourly_eur": Decimal(rng.randrange(56, 124)) / 2,
                "hired_on": hired,
                "left_on": hired + rng.randrange(200, 600) * DAY if number % 7 == 0 else None,
            }
        )
    return found


def _materials(rng: random.Random) -> list[Row]:
    return [
        {
            "mat_code": f"MT-{number:02d}",
            "mat_name": name,
            "family": _spelt(rng, family),
            "lux_limit": limit,
            "fragility": Decimal(fragility),
        }
        for number, (name, family, limit, fragility) in enumerate(MATERIALS, start=1)
    ]


def _objects(rng: random.Random, galleries: list[Row]) -> list[Row]:
    rooms: dict[str, list[str]] = {}
    for room in galleries:
        rooms.setdefault(room["zone"].lower(), []).append(room["room_code"])
    homes = {
        "on display": rooms["display"],
        "in store": rooms["store"],
        "in treatment": rooms["lab"],
        "on loan": rooms["store"] + rooms["display"],
    }
    found = []
    for number in range(1, 521):
        dept, kinds, _ = rng.choice(DEPARTMENTS)
        status = rng.choice(("on display", "on display", "in store", "in store", *homes))
        home = rng.choice(rooms["quarantine"] if number % 12 == 0 else homes[status])
        value = rng.choice((1500, 2500, 4000, 7500, 12000, 30000, 80000, 150000, 420000))
        profile: Row = {
            "dims": {"h_cm": rng.randrange(8, 260), "w_cm": rng.randrange(6, 320)},
            "mount": {
                "glazed": rng.random() < 0.4,
                "frame": rng.choice((None, "oak", "gilt", "steel")),
            },
            "valuation": {
                "market_eur": round(value * rng.uniform(0.5, 1.6), -2),
                "year": rng.randrange(2012, 2025),
            },
            "hazards": rng.sample(["arsenic", "lead", "mercury"], rng.choice((0, 0, 0, 1, 2))),
        }
        found.append(
            {
                "obj_id": f"OB-{number:04d}",
                "title": f"{rng.choice(ADJECTIVES)} {rng.choice(NOUNS)}",
                "object_kind": rng.choice(kinds),
                "dept": _spelt(rng, dept),
                "made_year": None if rng.random() < 0.2 else rng.randrange(1380, 1990),
                "acquired_on": date(rng.randrange(1920, 2025), rng.randrange(1, 13), 12),
                "insured_eur": Decimal(value),
                "home_room": None if rng.random() < 0.04 else home,
                "obj_status": _spelt(rng, status),
                "profile": profile,
            }
        )
    return found


def _object_materials(rng: random.Random, objects: list[Row]) -> list[Row]:
    usual = {dept: places for dept, _, places in DEPARTMENTS}
    found = []
    for item in objects:
        places = rng.sample(usual[item["dept"].lower()], rng.choice((1, 2, 2, 3)))
        left = 100
        for index, place in enumerate(sorted(places)):
            share = left if index == len(places) - 1 else rng.randrange(1, 5) * 10
            left -= share
            found.append(
                {
                    "obj_ref": item["obj_id"],
                    "mat_code": f"MT-{place + 1:02d}",
                    "share_pct": None if rng.random() < 0.05 else Decimal(share),
                }
            )
    return found


def _surveys(rng: random.Random, tables: Tables) -> list[Row]:
    staff = [c["staff_no"] for c in tables["conservators"]]
    found = []
    for item in tables["objects"]:
        day = date(2019, 1, 1) + rng.randrange(0, 1400) * DAY
        for _ in range(rng.choice((0, 1, 2, 2, 3, 3))):
            grade = rng.choice("AABBBCCCDDE")
            badness = "ABCDE".index(grade)
            damages: Row = {}
            if rng.random() < 0.85:
                cracks = rng.randrange(0, 4 + 5 * badness)
                damages["cracks"] = {"count": cracks, "worst_mm": rng.randrange(1, 60) / 10}
            if rng.random() < 0.8:
                damages["flaking"] = {"area_pct": rng.randrange(0, 12 + 18 * badness)}
            damages["pests"] = rng.random() < 0.1
            found.append(
                {
                    "survey_id": 0,
                    "object_no": item["obj_id"],
                    "surveyed_on": day,
                    "surveyor": None if rng.random() < 0.15 else rng.choice(staff),
                    "grade": grade.lower() if rng.random() < 0.2 else grade,
                    "damages": damages,
                    "remarks": rng.choice((None, None, None, "see photographs", "recheck soon")),
                }
            )
            day = min(day + rng.randrange(150, 800) * DAY, TODAY - rng.randrange(1, 40) * DAY)
    unique = {(s["object_no"], s["surveyed_on"]): s for s in found}
    ordered = sorted(unique.values(), key=lambda s: (s["surveyed_on"], s["object_no"]))
    for number, survey in enumerate(ordered, start=3001):
        survey["survey_id"] = number
    return ordered


def _treatments(rng: random.Random, tables: Tables) -> list[Row]:
    staff = [c["staff_no"] for c in tables["conservators"] if c["left_on"] is None]
    kinds = ("cleaning", "consolidation", "lining", "retouching", "fumigation")
    found = []
    for number in range(1, 621):
        start = date(2022, 1, 10) + rng.randrange(0, 1320) * DAY
        state = rng.choice(("finished", "finished", "finished", "running", "planned", "abandoned"))
        end = min(start + rng.randrange(2, 120) * DAY, TODAY)
        minutes = rng.randrange(110, 2700)
        hours = f"{minutes // 30 / 2} h" if rng.random() < 0.7 else f"{minutes} min"
        risk: Row = {"level": rng.choice(("low", "low", "medium", "high"))}
        if rng.random() < 0.4:
            risk["ppe"] = rng.sample(["gloves", "goggles", "respirator"], rng.randrange(1, 3))
        found.append(
            {
                "treat_id": 7000 + number,
                "obj_no": rng.choice(tables["objects"])["obj_id"],
                "lead_staff": None if rng.random() < 0.06 else rng.choice(staff),
                "treat_kind": _spelt(rng, rng.choice(kinds)),
                "started_on": None if state == "planned" else start,
                "finished_on": end if state in ("finished", "abandoned") else None,
                "treat_state": _spelt(rng, state),
                "hours_logged": None if state == "planned" or rng.random() < 0.03 else hours,
                "plan": {
                    "risk": risk,
                    "reversible": rng.random() < 0.7,
                    "steps": rng.randrange(1, 9),
                },
            }
        )
    return found


def _supplies(rng: random.Random) -> list[Row]:
    found = []
    for number, (name, price, hazard) in enumerate(SUPPLIES, start=1):
        millilitres = rng.randrange(2, 120) * 100
        litres = rng.random() < 0.6
        found.append(
            {
                "supply_code": f"SU-{number:02d}",
                "supply_name": name,
                "stock": f"{millilitres / 1000} L" if litres else f"{millilitres} ml",
                "eur_per_litre": Decimal(price),
                "hazard_class": hazard,
            }
        )
    return found


def _supply_uses(rng: random.Random, tables: Tables) -> list[Row]:
    codes = [s["supply_code"] for s in tables["supplies"][:-1]]
    return [
        {
            "treat_ref": treatment["treat_id"],
            "supply_code": code,
            "used_ml": Decimal(rng.randrange(4, 80) * 5),
        }
        for treatment in tables["treatments"]
        if treatment["treat_state"].lower() != "planned"
        for code in sorted(rng.sample(codes, rng.choice((0, 1, 1, 2, 3))))
    ]


def _climate_readings(rng: random.Random, galleries: list[Row]) -> list[Row]:
    found: list[Row] = []
    for number, room in enumerate(galleries):
        middle = (room["setup"]["rh"]["min"] + room["setup"]["rh"]["max"]) / 2
        spread = rng.uniform(3.5, 8.5)
        brightness = rng.choice((45, 60, 90, 130, 180, 260))
        moment = datetime(2025, 5, 12, 9) + timedelta(minutes=rng.randrange(0, 60))
        while moment < datetime(2025, 9, 30):
            humidity = round(2 * rng.gauss(middle, spread)) / 2
            celsius = round(rng.gauss(21, 1.6), 1)
            fahrenheit = rng.random() < 0.15
            unlit = room["zone"].lower() != "display" and rng.random() < 0.7
            lux = 0 if unlit else round(brightness * rng.uniform(0.6, 1.4))
            if number != 9:  # the probe of one display room was never mounted
                found.append(
                    {
                        "reading_id": 60001 + len(found),
                        "room": room["room_code"],
                        "read_at": moment,
                        "rh": None
                        if rng.random() < 0.04
                        else f"{humidity} %"
                        if rng.random() < 0.7
                        else f"{humidity}",
                        "temp": f"{celsius * 1.8 + 32:.1f} F" if fahrenheit else f"{celsius} C",
                        "lux": None if rng.random() < 0.05 else Decimal(lux),
                    }
                )
            moment += timedelta(minutes=rng.randrange(1200, 2400))
    return found


def _loans(rng: random.Random, objects: list[Row]) -> list[Row]:
    found = []
    for number in range(1, 261):
        start = date(2022, 3, 1) + rng.randrange(0, 1300) * DAY
        crate: Row = {"type": rng.choice(("slat", "case", "climate"))}
        if rng.random() < 0.8:
            crate["max_shock_g"] = rng.randrange(4, 60) / 10
        state = rng.choice(("requested", "approved", "out", "returned", "returned", "refused"))
        found.append(
            {
                "loan_id": f"LO-{number:04d}",
                "object_id": rng.choice(objects)["obj_id"],
                "borrower": rng.choice(BORROWERS),
                "starts_on": start,
                "ends_on": start + rng.randrange(60, 300) * DAY,
                "fee_eur": None if rng.random() < 0.2 else Decimal(rng.randrange(4, 90) * 50),
                "loan_state": _spelt(rng, state),
                "packing": {"crate": crate, "insurer": rng.choice(("Arca", "Hellweg", None))},
            }
        )
    return found


def _courier_trips(rng: random.Random, tables: Tables) -> list[Row]:
    staff = [c["staff_no"] for c in tables["conservators"]]
    found: list[Row] = []
    for loan in tables["loans"]:
        km = rng.randrange(40, 1900)
        for leg in ("outbound", "return")[: rng.choice((0, 1, 2, 2))]:
            courier = rng.choice(staff) if rng.random() < 0.55 else None
            miles = rng.random() < 0.25
            departed = loan["starts_on" if leg == "outbound" else "ends_on"] - 3 * DAY
            found.append(
                {
                    "trip_id": 901 + len(found),
                    "loan_no": loan["loan_id"],
                    "courier_no": courier,
                    "trip_leg": _spelt(rng, leg),
                    "distance": f"{km / 1.609344:.1f} mi" if miles else f"{km} km",
                    "departed_on": departed,
                    "per_diem_eur": Decimal(rng.choice((45, 60, 85))) if courier else None,
                }
            )
    return found


def _work_queue(rng: random.Random, objects: list[Row]) -> list[Row]:
    return [
        {
            "obj_ref": item["obj_id"],
            "priority": Decimal(rng.randrange(400, 9800)) / 100,
            "reason": rng.choice(("survey", "loan request", "curator", "pest alarm")),
            "queued_on": date(2025, rng.randrange(1, 9), rng.randrange(1, 28)),
            "times_flagged": rng.choice((1, 1, 1, 2, 3)),
        }
        for item in sorted(rng.sample(objects, 90), key=lambda o: str(o["obj_id"]))
    ]
