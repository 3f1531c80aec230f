"""The rows of `helios`: seeded noise, then the planted cases of `planted.py`."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from starter.helios.names import BUYERS, CREWS, MODELS, OPERATORS, PARKS, PARTS, PILOTS
from starter.helios.planted import plant

Row = dict[str, Any]
Tables = dict[str, list[Row]]

FIRST_WEEK = date(2025, 1, 6)
LAST_DAY = date(2025, 6, 29)
RATED = {key: rated for key, _, rated, *_ in MODELS}
CAUSES = ("grid", "inverter fault", "transformer", "cable", "weather", "theft", "planned work")
KINDS = ("inspection", "repair", "cleaning", "hv switching", "mowing")
STEPS = ("remote reset", "site visit", "part swap", "call to maker", "grid call")


def rows(rng: random.Random) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every table in load order, values in column order."""
    machines = _inverters(rng)
    tables: Tables = {"parks": _parks(rng, machines)}
    tables["inverter_models"] = [_model(model) for model in MODELS]
    tables["inverters"] = machines
    tables["panel_strings"] = _strings(rng, machines)
    tables["sky_weeks"] = _sky(rng, tables["parks"])
    tables["yield_weeks"] = _yields(rng, tables)
    tables["outages"] = _outages(rng, machines)
    tables["crews"] = [_crew(number, crew) for number, crew in enumerate(CREWS, 1)]
    tables["work_orders"] = _work_orders(rng, machines)
    tables["part_stock"] = _parts(rng)
    tables["offtake_deals"] = _deals(rng)
    tables["drone_checks"] = _checks(rng, tables["panel_strings"])
    plant(tables)
    return {name: [tuple(row.values()) for row in content] for name, content in tables.items()}


def _spelt(rng: random.Random, word: str) -> str:
    """Write a category the way different people do."""
    return rng.choice((word, word, word.capitalize(), word.upper()))


def _number(figure: float) -> Decimal:
    return Decimal(f"{figure:.1f}")


def _model(model: tuple[Any, ...]) -> Row:
    names = ("model_key", "maker", "rated_kw", "euro_eff_pct", "warranty_years", "cooling")
    return dict(zip(names, model, strict=True))


def _crew(number: int, crew: tuple[Any, ...]) -> Row:
    names = ("crew_name", "home_region", "hourly_eur", "headcount", "hv_certified", "is_contractor")
    return {"crew_id": f"CR-{number:02d}"} | dict(zip(names, crew, strict=True))


def _inverters(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    main = {number: rng.choice(list(RATED)) for number in range(1, len(PARKS) + 1)}
    places = [number for number, (_, _, count) in enumerate(PARKS, 1) for _ in range(count)]
    rng.shuffle(places)
    for tag, number in enumerate(places, 1):
        model = main[number] if rng.random() < 0.7 else rng.choice(list(RATED))
        limit = {"max_kw": RATED[model] * rng.choice((1, 0.9)), "power_factor": 0.95}
        cooling = {"trip_c": rng.choice((60, 65, 70)), "fan_hours": rng.randrange(400, 22000)}
        comms = {"protocol": rng.choice(("modbus", "Modbus", "sunspec"))}
        status = rng.choices(("running", "derated", "tripped", "removed"), (75, 12, 7, 6))[0]
        found.append(
            {
                "inv_tag": f"INV-{tag:03d}",
                "park_ref": f"PK-{number:02d}",
                "model_key": model if rng.random() < 0.95 else None,
                "serial_no": f"{model[:3]}{7000 + 37 * tag}" if rng.random() < 0.94 else None,
                "energised_on": date(rng.randrange(2012, 2024), rng.randrange(1, 13), 1),
                "firmware": rng.choice(("3.1.0", "3.2", "v3.2", "2.9.4", None)),
                "inv_status": _spelt(rng, status),
                "settings": {"limits": limit, "cooling": cooling, "comms": comms},
            }
        )
    return found


def _parks(rng: random.Random, machines: list[Row]) -> list[Row]:
    found = []
    for number, (name, region, _) in enumerate(PARKS, 1):
        code = f"PK-{number:02d}"
        own = [RATED.get(m["model_key"], 250.0) for m in machines if m["park_ref"] == code]
        peak = round(sum(own) * rng.choice((1.1, 1.15, 1.25)) / 10) * 10 or 2400
        grid: Row = {"voltage_kv": rng.choice((20, 30, 110))}
        if number % 7:
            grid["curtailment"] = {"cap_pct": rng.choice((1, 1.5, 2, 3))}
        terrain = {"kind": rng.choice(("flat", "Flat", "slope", "quarry")), "slope_deg": number % 9}
        found.append(
            {
                "park_code": code,
                "park_name": name,
                "region": region,
                "grid_operator": OPERATORS[number % 5],
                "dc_peak": f"{peak} kWp" if number % 3 else f"{peak / 1000:g} MWp",
                "ac_limit_mw": Decimal(f"{peak / 1250:.2f}"),
                "commissioned_on": date(2009 + number * 7 % 16, 1 + number % 12, 15),
                "lifecycle": _spelt(rng, "commissioning" if number % 13 == 9 else "operating"),
                "site_facts": {
                    "terrain": terrain,
                    "grid": grid,
                    "access": {"sheep": rng.random() < 0.4, "gate_code": f"{number * 37:04d}"},
                },
            }
        )
    return found


def _strings(rng: random.Random, machines: list[Row]) -> list[Row]:
    found: list[Row] = []
    for machine in machines:
        for slot in range(rng.randrange(4, 9)):
            watts = rng.choice((330, 365, 410, 450))
            washed = date(2025, 1, 1) + timedelta(days=rng.randrange(-200, 170))
            found.append(
                {
                    "string_id": 2001 + len(found),
                    "inverter_tag": machine["inv_tag"],
                    "slot": f"{'AB'[slot % 2]}{slot // 2 + 1}",
                    "panel_count": rng.choice((18, 20, 22, 24)),
                    "panel_power": rng.choice(
                        (f"{watts} W", f"{watts} Wp", f"{watts / 1000:g} kW")
                    ),
                    "tilt_deg": _number(rng.randrange(100, 350) / 10),
                    "azimuth_deg": rng.randrange(120, 250),
                    "soiling_class": rng.choice(
                        (None, "light", "Light", "medium", "Medium", "heavy", "HEAVY")
                    ),
                    "last_washed": washed if rng.random() < 0.7 else None,
                }
            )
    return found


def _sky(rng: random.Random, parks: list[Row]) -> list[Row]:
    found: list[Row] = []
    for park in parks:
        for week in range(25):
            sun = 9 + week * 1.35 + rng.randrange(-40, 40) / 10
            heat = 8 + week * 0.9 + rng.randrange(-30, 30) / 10
            shown = f"{sun:.1f} kWh/m2" if rng.random() < 0.7 else f"{sun * 3.6:.1f} MJ/m2"
            found.append(
                {
                    "sky_id": 50001 + len(found),
                    "park_code": park["park_code"],
                    "week_start": FIRST_WEEK + timedelta(days=7 * week),
                    "irradiation": shown if rng.random() < 0.97 else None,
                    "panel_temp": f"{heat:.1f} C"
                    if rng.random() < 0.8
                    else f"{heat * 1.8 + 32:.1f} F",
                    "wind_ms": _number(rng.randrange(5, 120) / 10),
                    "rain_mm": _number(rng.randrange(0, 400) / 10) if rng.random() < 0.9 else None,
                }
            )
    return found


def _yields(rng: random.Random, tables: Tables) -> list[Row]:
    found: list[Row] = []
    for machine in tables["inverters"]:
        rated = RATED.get(machine["model_key"], 250.0)
        health = rng.randrange(62, 92) / 100
        throttled = rng.random() < 0.6
        for week in range(25):
            kwh = rated * 1.15 * (9 + week * 1.35) * health * rng.randrange(90, 110) / 100
            shown = f"{kwh:.0f} kWh" if rng.random() < 0.7 else f"{kwh / 1000:.2f} MWh"
            curtailed = kwh * rng.randrange(0, 60) / 1000 if rng.random() < 0.6 else None
            found.append(
                {
                    "reading_no": 100001 + len(found),
                    "inverter_ref": machine["inv_tag"],
                    "week_of": FIRST_WEEK + timedelta(days=7 * week),
                    "energy": shown if rng.random() < 0.98 else None,
                    "run_hours": _number(rng.randrange(500, 1100) / 10),
                    "curtailed_kwh": _number(curtailed) if throttled and curtailed else None,
                    "quality": rng.choices(
                        ("ok", "OK", "Ok", "est", "gap", None), (60, 15, 10, 8, 4, 3)
                    )[0],
                }
            )
    return found


def _outages(rng: random.Random, machines: list[Row]) -> list[Row]:
    found: list[Row] = []
    for number in range(420):
        machine = rng.choice(machines)
        began = datetime(2025, 1, 1) + timedelta(minutes=10 * rng.randrange(0, 25800))
        lasts = timedelta(minutes=10 * max(2, int(rng.expovariate(1 / 240))))
        ended = (
            began + lasts if rng.random() < 0.94 and began + lasts < datetime(2025, 6, 30) else None
        )
        impact: Row = {
            "share_pct": rng.choice((100, 100, 50, 25)),
            "buyer_told": rng.random() < 0.5,
        }
        found.append(
            {
                "outage_no": 8001 + number,
                "park_id": machine["park_ref"],
                "inverter_tag": machine["inv_tag"] if rng.random() < 0.85 else None,
                "began_at": began,
                "ended_at": ended,
                "cause": _spelt(rng, rng.choices(CAUSES, (20, 30, 10, 10, 12, 4, 14))[0]),
                "lost_kwh": _number(rng.randrange(20, 90000) / 10) if rng.random() < 0.7 else None,
                "ticket": {
                    "severity": rng.choice(("S1", "s1", "S2", "S3", "s2", "s3")),
                    "impact": impact,
                    "log": {"steps": rng.sample(STEPS, rng.randrange(0, 4)), "calls": number % 5},
                },
            }
        )
    return found


def _work_orders(rng: random.Random, machines: list[Row]) -> list[Row]:
    found: list[Row] = []
    for number in range(640):
        machine = rng.choice(machines)
        opened = date(2024, 7, 1) + timedelta(days=rng.randrange(0, 363))
        crew = rng.randrange(1, 14)
        done = opened + timedelta(days=rng.randrange(0, 16 if CREWS[crew - 1][5] else 40))
        state = rng.choices(("done", "open", "in progress", "cancelled"), (70, 14, 8, 8))[0]
        if done > LAST_DAY and state == "done":
            state = "open"
        spent = f"{rng.randrange(2, 40) / 4:g} h"
        if rng.random() < 0.35:
            spent = f"{10 * rng.randrange(3, 50)} min"
        found.append(
            {
                "wo_id": 3001 + number,
                "park_code": machine["park_ref"],
                "inv_ref": machine["inv_tag"] if rng.random() < 0.75 else None,
                "crew_id": f"CR-{crew:02d}" if rng.random() < 0.93 else None,
                "kind": _spelt(rng, rng.choices(KINDS, (30, 32, 14, 14, 10))[0]),
                "opened_on": opened,
                "due_on": opened + timedelta(days=rng.choice((7, 14, 30)))
                if rng.random() < 0.9
                else None,
                "done_on": done if state == "done" else None,
                "time_spent": spent
                if state in ("done", "cancelled") and rng.random() < 0.9
                else None,
                "parts_eur": Decimal(rng.randrange(0, 5000)) / 2 if rng.random() < 0.6 else None,
                "wo_state": _spelt(rng, state),
            }
        )
    return found


def _parts(rng: random.Random) -> list[Row]:
    found = []
    for number in range(64):
        found.append(
            {
                "part_no": f"P-{100 + number}",
                "part_name": PARTS[number % 8],
                "fits_model": MODELS[number // 8][0] if number % 8 < 6 else None,
                "on_hand": rng.randrange(0, 12),
                "reorder_at": rng.choice((2, 3, 4, None)),
                "unit_eur": Decimal(rng.randrange(40, 4000)) / 2,
            }
        )
    return found


def _deals(rng: random.Random) -> list[Row]:
    found = []
    for number in range(40):
        starts = date(2018 + number % 8, 1 + number % 12, 1)
        kind = ("ppa", "feed-in", "spot")[number % 3]
        price = rng.randrange(380, 920) / 10
        clauses: Row = {"indexation": {"yearly_pct": rng.choice((0, 1, 1.5, 2))}}
        if number % 4:
            guaranteed = rng.choice((95.0, 96.5, 97.0, 98.0))
            clauses["availability"] = {
                "guaranteed_pct": guaranteed,
                "malus_eur": 250 * (number % 6),
            }
        clauses["volume"] = {"share_pct": rng.choice((100, 80, 50))}
        ends = date(starts.year + rng.randrange(3, 12), starts.month, 1)
        found.append(
            {
                "deal_no": f"D-{701 + number}",
                "park_id": f"PK-{1 + number % 26:02d}",
                "buyer": BUYERS[rng.randrange(8)],
                "deal_kind": _spelt(rng, kind),
                "price": f"{price:.1f} EUR/MWh" if number % 4 else f"{price / 10:.2f} ct/kWh",
                "starts_on": starts,
                "ends_on": ends if number % 9 else None,
                "clauses": clauses,
            }
        )
    return found


def _checks(rng: random.Random, strings: list[Row]) -> list[Row]:
    found: list[Row] = []
    verdicts = ("clean", "dusty", "hotspot", "cracked", "shaded")
    for number in range(760):
        verdict = rng.choices(verdicts, (40, 25, 14, 9, 12))[0]
        dust = rng.randrange(0, 20) if verdict != "dusty" else rng.randrange(15, 55)
        heat = (
            rng.randrange(10, 60) / 2
            if verdict in ("hotspot", "cracked")
            else rng.randrange(0, 16) / 2
        )
        found.append(
            {
                "check_id": 60001 + number,
                "string_ref": rng.choice(strings)["string_id"],
                "flown_on": date(2025, 1, 10) + timedelta(days=rng.randrange(0, 168)),
                "pilot": rng.choice(PILOTS),
                "verdict": _spelt(rng, verdict),
                "hot_cells": rng.randrange(1, 9)
                if verdict == "hotspot"
                else rng.choice((0, 0, None)),
                "findings": {
                    "thermal": {"delta_k": heat, "camera": rng.choice(("IR-2", "ir-2", "Argus"))},
                    "dust": {"cover_pct": f"{dust}{rng.choice((' %', '%'))}"},
                },
            }
        )
    return found
