"""The rows of the ward database: 2025-01-01 to 2025-03-31, with the noise of real records.

Values sit on the thresholds of the knowledge base on purpose (38.0 C, 100 bpm, a stay of exactly
14 days, a dose 30 minutes late), so that a query that is off by a hair gives another result.
"""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from typing import Any

from starter.ward import clinical, people

Row = tuple[Any, ...]
START = datetime(2025, 1, 1)
END = datetime(2025, 4, 1)

# code, name, care level, floor, funded beds, beds in place, opened
WARDS: list[tuple[str, str, str, int, int, int, date | None]] = [
    ("W01", "Larch", "Acute", 1, 16, 18, date(1998, 5, 4)),
    ("W02", "Alder", "acute", 1, 20, 18, date(1998, 5, 4)),
    ("W03", "Rowan", "ACUTE", 2, 14, 15, date(2004, 9, 13)),
    ("W04", "Hazel", "Step-down", 2, 12, 14, date(2010, 1, 11)),
    ("W05", "Maple", "step-down", 3, 15, 12, None),
    ("W06", "Cedar", "Intensive", 3, 8, 9, date(2012, 6, 18)),
    ("W07", "Aspen", "intensive", 3, 10, 10, date(2019, 2, 4)),
    ("W08", "Willow", "Rehab", 4, 18, 16, date(2001, 3, 26)),
    ("W09", "Juniper", "rehab", 4, 14, 17, None),
    ("W10", "Linden", "Maternity", 5, 16, 14, date(1998, 5, 4)),
    ("W11", "Myrtle", "Day case", 0, 8, 10, date(2015, 10, 5)),
    ("W12", "Sorrel", "Day Case", 0, 6, 6, date(2021, 4, 19)),
    ("W13", "Holly", "Acute", 2, 10, 8, date(2025, 3, 20)),
    ("W14", "Tansy", "Rehab", 4, 12, 5, date(2025, 3, 31)),
]


def rows(rng: random.Random) -> dict[str, list[Row]]:
    """Return every table's rows in load order; the same generator state gives the same rows."""
    beds = _beds(rng)
    staff = people.staff(rng)
    patients = people.patients(rng)
    admissions = _admissions(rng, beds, patients)
    orders = clinical.medication_orders(rng, admissions)
    return {
        "wards": _wards(rng),
        "beds": beds,
        "staff": staff,
        "shifts": people.shifts(rng, staff),
        "patients": patients,
        "admissions": admissions,
        "observations": clinical.observations(rng, admissions),
        "medication_orders": orders,
        "dose_events": clinical.dose_events(rng, orders, admissions, staff),
        "incidents": _incidents(rng, admissions, staff),
        "transfers": _transfers(rng, admissions),
    }


def _wards(rng: random.Random) -> list[Row]:
    result: list[Row] = []
    for code, name, level, floor, capacity, _, opened in WARDS:
        day = max(3, capacity // 3)
        profile = {
            "staffing": {"day_min": day, "night_min": max(2, day - 2)},
            "isolation": {"rooms": rng.randint(0, 4), "negative_pressure": rng.random() < 0.4},
            "contact": {"extension": f"{41 + floor}{rng.randint(10, 99)}"},
        }
        result.append((code, name, level, floor, capacity, opened, profile))
    return result


def _beds(rng: random.Random) -> list[Row]:
    result: list[Row] = []
    kinds = ["Standard", "standard", "Standard", "Bariatric", "Low", "low", None]
    for code, _, level, _, _, places, _ in WARDS:
        for place in range(1, places + 1):
            serviced = date(2024, 6, 1) + timedelta(days=rng.randint(0, 300))
            result.append(
                (
                    len(result) + 101,
                    code,
                    f"{code}-{place:02d}",
                    rng.choice(kinds),
                    level.lower() == "intensive" or rng.random() < 0.35,
                    serviced if rng.random() < 0.9 else None,
                )
            )
    return result


def _admissions(rng: random.Random, beds: list[Row], patients: list[Row]) -> list[Row]:
    by_ward = {w[0]: [b[0] for b in beds if b[1] == w[0]] for w in WARDS}
    falling = [p for p in patients if p[5]["mobility"].get("falls_12m", 0) >= 2]
    frequent = [p for p in falling if p[1].year < 1948][:9]
    turning = [p for p in falling if p[1].year == 1950 and p[1].month <= 3]
    result: list[Row] = []
    for number in range(1, 641):
        ward, admitted, is_open = _arrival(rng, number)
        stay = _stay(rng, ward, number)
        left = None if is_open or admitted + stay >= END else admitted + stay
        group = turning if number % 50 == 21 else patients
        if number % 9 == 4 or number % 40 in (0, 5):
            group = frequent
        route = rng.choice(["ED", "ed", "Elective", "elective", "GP referral", "Transfer in"])
        result.append(
            (
                f"A{number:04d}",
                rng.choice(group)[0],
                ward,
                rng.choice(by_ward[ward]) if rng.random() < 0.93 else None,
                admitted,
                left,
                route,
                rng.randint(1, 5) if route.lower() == "ed" else None,
                None if left is None else rng.choice(clinical.OUTCOMES),
                clinical.body_weight(rng),
            )
        )
    return result


def _arrival(rng: random.Random, number: int) -> tuple[str, datetime, bool]:
    """Return the ward, the time of admission, and whether the stay outlasts the records."""
    weights = [12, 12, 11, 8, 8, 5, 5, 7, 7, 9, 9, 5]
    ward = rng.choices([w[0] for w in WARDS[:12]], weights)[0]
    admitted = START + timedelta(minutes=5 * rng.randint(0, 12 * 24 * 90 - 1))
    if number > 632:  # the ward that opened last
        return "W13", datetime(2025, 3, 21) + timedelta(hours=19 * (number - 632)), True
    if number % 80 == 0:  # the first instants of a month
        return rng.choice(["W01", "W04"]), datetime(2025, 2 + number // 80 % 2, 1), False
    if number % 80 == 40:  # and of its second half
        return "W03", datetime(2025, 2, 15), number % 160 == 40
    if number % 160 == 45:
        return "W08", datetime(2025, 1, 20) + timedelta(hours=number), True
    if number % 50 == 21:
        return rng.choice(["W02", "W05", "W09"]), datetime(2025, 3, 10, number % 24), True
    return ward, admitted, False


def _stay(rng: random.Random, ward: str, number: int) -> timedelta:
    if ward in ("W11", "W12"):
        return timedelta(minutes=5 * rng.randint(36, 130))
    if number % 40 == 7:
        return timedelta(days=14)
    if number % 40 == 19:
        return timedelta(days=3)
    mean = {"W08": 12.0, "W09": 11.0, "W10": 2.5, "W06": 5.0, "W07": 6.0}.get(ward, 6.5)
    return timedelta(minutes=5 * max(24, int(rng.expovariate(1 / mean) * 288)))


def _incidents(rng: random.Random, admissions: list[Row], staff: list[Row]) -> list[Row]:
    result: list[Row] = []
    tags = ["night", "equipment", "handover", "staffing", "visitor", "slip"]
    for number in range(5001, 5331):
        admission = rng.choice(admissions)
        linked = rng.random() < 0.72
        ward = admission[2] if linked else rng.choice(WARDS[:13])[0]
        day = START.date() + timedelta(days=rng.randint(0, 89))
        if linked:
            last = admission[5] or END - timedelta(days=1)
            day = (admission[4] + rng.random() * (last - admission[4])).date()
        report: dict[str, Any] = {
            "harm": {"cost": rng.choice(["£0", "£85", "£1,250", "£40", "£310", "GBP 75"])},
            "review": {"closed": rng.random() < 0.7, "days": rng.randint(2, 30)},
            "tags": sorted(rng.sample(tags, rng.randint(0, 3))),
        }
        if rng.random() < 0.93:
            report["harm"]["level"] = rng.choices(clinical.HARM, clinical.HARM_WEIGHTS)[0]
        if not report["review"]["closed"]:
            report["review"]["days"] = None
        reporter = rng.choice(staff)[0] if rng.random() < 0.85 else None
        kind = rng.choices(clinical.INCIDENTS, clinical.INCIDENT_WEIGHTS)[0]
        reference = admission[0] if linked else None
        result.append((number, ward, reference, day, kind, reporter, report))
    return result


def _transfers(rng: random.Random, admissions: list[Row]) -> list[Row]:
    result: list[Row] = []
    targets = [w[0] for w in WARDS[:10]] + ["W13"]
    reasons = ["Step down", "step down", "Bed needed", "Escalation", "escalation", None]
    for admission in admissions:
        ward, moment = admission[2], admission[4]
        last = admission[5] or END
        if ward in ("W11", "W12"):
            continue
        for _ in range(rng.choices([0, 1, 2, 3], [66, 20, 10, 4])[0]):
            moment += timedelta(minutes=5 * rng.randint(60, 700))
            if moment >= last:
                break
            goal = rng.choice([t for t in targets if t != ward])
            result.append(
                (len(result) + 9001, admission[0], ward, goal, moment, rng.choice(reasons))
            )
            ward = goal
    rng.shuffle(result)
    return [(9001 + i, *row[1:]) for i, row in enumerate(result)]
