"""Staff, their shifts, and patients."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

Row = tuple[Any, ...]
FIRST = [
    "Ada",
    "Bela",
    "Carl",
    "Dina",
    "Egon",
    "Fay",
    "Gus",
    "Hana",
    "Ivo",
    "Jana",
    "Karl",
    "Lena",
    "Milo",
    "Nora",
    "Otto",
    "Pia",
    "Quin",
    "Rosa",
    "Sven",
    "Tova",
]
LAST = [
    "Abel",
    "Brook",
    "Crane",
    "Dorn",
    "Estes",
    "Frey",
    "Gale",
    "Hartl",
    "Imre",
    "Joss",
    "Kell",
    "Lund",
    "Marsh",
    "Noll",
    "Oake",
    "Pell",
]
ROLES = ["RN", "Registered Nurse", "rn", "HCA", "Healthcare Assistant", "hca", "Doctor", "Physio"]
BANDS = ["Day", "day", "DAY", "Late", "late", "Night", "night", "NIGHT"]
UNITS = [f"W{n:02d}" for n in range(1, 14)]


def staff(rng: random.Random) -> list[Row]:
    """Return 156 members of staff; some have no home unit (the bank), some no contract."""
    result: list[Row] = []
    for number in range(156):
        role = rng.choices(ROLES, [22, 12, 8, 18, 8, 6, 8, 4])[0]
        band = {"doctor": 8, "physio": 6}.get(role.lower(), 5 if "n" in role.lower()[:2] else 3)
        hours = rng.choice(["37.5 h/wk", "37.5h/wk", "30 h/wk", "22.5 h", "15 h/wk", None])
        result.append(
            (
                f"S{number + 1:04d}",
                f"{FIRST[number % 20]} {LAST[(number * 7 + number // 20) % 16]}",
                role,
                rng.choice(UNITS) if rng.random() < 0.86 else None,
                date(2008, 1, 1) + timedelta(days=rng.randint(0, 6200)),
                hours,
                band,
            )
        )
    return result


def shifts(rng: random.Random, members: list[Row]) -> list[Row]:
    """Return about 1,500 shifts, one a day for each member of staff at most."""
    result: list[Row] = []
    taken: set[tuple[str, date]] = set()
    while len(result) < 1500:
        member = rng.choice(members)
        unit = member[3] if member[3] and rng.random() < 0.7 else rng.choice(UNITS)
        day = date(2025, 1, 1) + timedelta(days=rng.randint(0, 89))
        band = rng.choices(BANDS, [20, 12, 6, 14, 8, 18, 10, 6])[0]
        night = band.lower() == "night"
        if (member[0], day) in taken or (unit == "W12" and night):
            continue
        taken.add((member[0], day))
        planned = rng.choice([11.5, 12.0]) if night else rng.choice([7.5, 8.0, 12.0])
        worked = "0 h" if night and unit == "W11" else _worked(rng, planned)
        agency = rng.random() < (0.0 if night and unit in ("W05", "W10") else 0.2)
        result.append((len(result) + 1, member[0], unit, day, band, planned, worked, agency))
    return result


def _worked(rng: random.Random, planned: float) -> str | None:
    chance = rng.random()
    if chance < 0.07:
        return None
    if chance < 0.11:
        return "0 h"
    hours = planned + rng.choice([0, 0, 0, 0.5, -0.5, 1, -1, -2, -3.5])
    return f"{hours:g}{rng.choice([' h', ' h', 'h', ' hrs'])}"


def patients(rng: random.Random) -> list[Row]:
    """Return 430 patients; about a third are over 75, as on real wards."""
    result: list[Row] = []
    for number in range(430):
        years = rng.randint(76, 94) if rng.random() < 0.33 else rng.randint(18, 75)
        born = date(2025 - years, 1, 1) + timedelta(days=rng.randint(0, 364))
        if number % 14 == 3:  # these turn 75 while the records run
            born = date(1950, 1, 1) + timedelta(days=rng.randint(0, 89))
        result.append(
            (
                2001 + number,
                born,
                rng.choice(["F", "M", "F", "M", None]),
                rng.choice(["O+", "A+", "B+", "AB+", "O-", "A-", None]),
                rng.choice(["North Quay", "north quay", "Old Mills", "Castle Hill", "Fenside"]),
                _card(rng),
            )
        )
    return result


def _card(rng: random.Random) -> dict[str, Any]:
    mobility: dict[str, Any] = {"aid": rng.choice(["none", "none", "Stick", "Frame", "frame"])}
    if rng.random() < 0.9:
        mobility["falls_12m"] = rng.choices([0, 1, 2, 3, 4], [40, 25, 18, 10, 7])[0]
    agents = ["penicillin", "latex", "nuts", "iodine", "aspirin"]
    allergies = [
        {"agent": agent, "severity": rng.choice(["mild", "Severe", "severe", "unknown"])}
        for agent in sorted(rng.sample(agents, rng.choices([0, 1, 2], [60, 30, 10])[0]))
    ]
    contact = {
        "relation": rng.choice(["partner", "child", "friend"]),
        "consent": rng.random() < 0.8,
    }
    return {"mobility": mobility, "allergies": allergies, "contact": contact}
