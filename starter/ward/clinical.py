"""Observations, medication orders and dose events."""

from __future__ import annotations

import random
from datetime import datetime, time, timedelta
from typing import Any

Row = tuple[Any, ...]
LAST_MINUTE = datetime(2025, 3, 31, 23, 55)
OUTCOMES = ["Home", "home", "Care home", "Died", "Transferred out", "Home"]
HARM = ["None", "none", "Low", "low", "Moderate", "moderate", "Severe", "SEVERE"]
HARM_WEIGHTS = [18, 14, 20, 14, 12, 10, 6, 4]
INCIDENTS = [
    "Fall",
    "fall",
    "Medication error",
    "medication error",
    "Pressure ulcer",
    "Aggression",
    "Equipment failure",
    "equipment failure",
    "Lost property",
]
INCIDENT_WEIGHTS = [18, 10, 16, 8, 12, 10, 7, 5, 6]
STABLE_WARDS = ("W10", "W11", "W12")

# name, dose, route, class, high alert, share of time-critical orders
DRUGS: list[tuple[str, list[str], str, str, bool, float]] = [
    ("Heparin", ["5000 units", "2500 units"], "SC", "Anticoagulant", True, 0.8),
    ("Warfarin", ["3 mg", "5 mg"], "Oral", "anticoagulant", True, 0.4),
    ("Insulin aspart", ["6 units", "10 units"], "SC", "Antidiabetic", True, 0.9),
    ("Metformin", ["500 mg", "1 g"], "oral", "Antidiabetic", False, 0.3),
    ("Ceftriaxone", ["1 g", "2 g"], "IV", "Antibiotic", False, 0.8),
    ("Gentamicin", ["240 mg", "320 mg"], "iv", "antibiotic", True, 0.9),
    ("Levodopa", ["100 mg", "200 mg"], "Oral", "Antiparkinson", False, 1.0),
    ("Morphine", ["5 mg", "10 mg"], "IV", "Opioid", True, 0.6),
    ("Paracetamol", ["1 g", "500 mg"], "Oral", "Analgesic", False, 0.2),
    ("Furosemide", ["40 mg", "20 mg"], "Oral", "Diuretic", False, 0.4),
    ("Levetiracetam", ["500 mg", "1 g"], "oral", "Antiepileptic", False, 1.0),
    ("Salbutamol", ["2.5 mg", "5 mg"], "INH", "Bronchodilator", False, 0.5),
]


def body_weight(rng: random.Random) -> str | None:
    """Return a weight in kilograms or pounds, with the unit in the text, or None."""
    kilograms = rng.randint(420, 1180) / 10
    chance = rng.random()
    if chance < 0.08:
        return None
    if chance < 0.3:
        return f"{kilograms * 2.2046:.0f} lb"
    return f"{kilograms:.1f} kg" if chance < 0.8 else f"{kilograms:.0f}kg"


def observations(rng: random.Random, admissions: list[Row]) -> list[Row]:
    """Return about 2,100 rounds of observations, each within its admission."""
    result: list[Row] = []
    for index, admission in enumerate(admissions):
        first, last = admission[4], min(admission[5] or LAST_MINUTE, LAST_MINUTE)
        sick = admission[2] not in STABLE_WARDS and rng.random() < 0.45
        moments = {_within(rng, first, last) for _ in range(rng.randint(2, 5))}
        month = datetime(2025, 2 + index % 2, 1)
        if first < month < last:  # a round at midnight, just as the month begins
            moments.add(month)
        for moment in sorted(moments):
            result.append((len(result) + 70001, admission[0], moment, *_vitals(rng, sick)))
    return result


def _vitals(rng: random.Random, sick: bool) -> Row:
    celsius = rng.randint(368, 394) / 10 if sick else rng.randint(361, 381) / 10
    if rng.random() < 0.2:
        celsius = 38.0
    shown = f"{celsius:.1f}{rng.choice([' C', 'C', ' C'])}"
    if rng.random() < 0.25:
        shown = f"{celsius * 9 / 5 + 32:.1f} F"
    pulse = rng.choice([100, 101, rng.randint(88, 130)]) if sick else rng.randint(58, 100)
    systolic = rng.choice([99, 100, rng.randint(84, 125)]) if sick else rng.randint(100, 150)
    oxygen = rng.choice([93, 94, rng.randint(87, 97)]) if sick else rng.randint(94, 99)
    awake = rng.choices("AaVvPU", [50, 18, 14, 6, 6, 6] if sick else [80, 20, 0, 0, 0, 0])[0]
    meta = {
        "monitor": {
            "model": rng.choice(["VT-200", "vt-200", "Orbit 5"]),
            "battery": rng.choice([f"{rng.randint(5, 100)}%", f"{rng.randint(5, 60)} %", "40%"]),
        },
        "signal": rng.randint(70, 99) / 100,
    }
    return (
        _maybe(rng, shown),
        _maybe(rng, f"{pulse}{rng.choice([' bpm', 'bpm', ' /min'])}"),
        _maybe(rng, rng.randint(18, 30) if sick else rng.randint(11, 20)),
        _maybe(rng, f"{systolic}/{systolic - rng.randint(30, 50)}{rng.choice([' mmHg', ''])}"),
        _maybe(rng, f"{oxygen}{rng.choice([' %', '%', '% RA'])}"),
        _maybe(rng, awake),
        meta if rng.random() < 0.93 else None,
    )


def medication_orders(rng: random.Random, admissions: list[Row]) -> list[Row]:
    """Return about 750 orders, none for day cases."""
    result: list[Row] = []
    for admission in admissions:
        if admission[2] in ("W11", "W12"):
            continue
        count = rng.choices([0, 1, 2, 3], [22, 38, 28, 12])[0]
        drugs = rng.sample(DRUGS, count)
        first_of_month = admission[4].day == 1 and admission[4].time() == time.min
        if first_of_month:
            drugs = [drug for drug in DRUGS if drug[0] in ("Morphine", "Heparin")]
        for name, doses, route, group, alert, critical in drugs:
            is_critical = first_of_month or rng.random() < critical
            spec = {
                "timing": {"critical": is_critical, "window": "30 min"},
                "group": group,
                "high_alert": alert,
            }
            status = rng.choice(["Active", "active", "Completed", "completed", "Cancelled"])
            if status == "Cancelled":
                status = "Active" if first_of_month else rng.choice(["Cancelled", "cancelled"])
            frequency = rng.randint(1, 4)
            result.append(
                (
                    len(result) + 30001,
                    admission[0],
                    name,
                    rng.choice(doses),
                    route,
                    frequency,
                    status,
                    spec,
                )
            )
    return result


def dose_events(
    rng: random.Random, orders: list[Row], admissions: list[Row], members: list[Row]
) -> list[Row]:
    """Return the doses that fell due; one never given has neither time nor nurse."""
    stays = {a[0]: (a[4], min(a[5] or LAST_MINUTE, LAST_MINUTE)) for a in admissions}
    nurses = [m[0] for m in members if m[2].lower() in ("rn", "registered nurse")]
    reasons = ["Patient refused", "Nil by mouth", "Out of stock", "patient refused", "", None, None]
    result: list[Row] = []
    for order in orders:
        first, last = stays[order[1]]
        for _ in range(rng.randint(1, 5)):
            due = _within(rng, first, last)
            delay = rng.choice([-10, -5, 0, 5, 10, 15, 20, 25, 30, 30, 35, 31, 45, 80])
            done: Row = (due + timedelta(minutes=delay), rng.choice(nurses), None)
            if rng.random() < 0.12:
                done = (None, None, rng.choice(reasons))
            result.append((len(result) + 400001, order[0], due, *done))
    return result


def _within(rng: random.Random, first: datetime, last: datetime) -> datetime:
    steps = max(1, int((last - first).total_seconds() // 300))
    return first + timedelta(minutes=5 * rng.randint(0, steps - 1))


def _maybe(rng: random.Random, value: Any) -> Any:
    return value if rng.random() < 0.96 else None
