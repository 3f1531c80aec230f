"""Cases that the noise would miss: rows exactly on a threshold, ties, rows without a partner."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]

FIRM = ("approved", "out", "returned")


def plant(tables: Tables) -> None:
    """Change single rows in place, so that every condition of the tasks decides about a row."""
    _surveys(tables)
    _ages(tables)
    _priorities(tables)
    for state in ("finished", "abandoned"):
        _burdens(tables, state)
    _last_done(tables)
    _rooms(tables)
    _light(tables)
    _lacquer(tables)
    _escorts(tables)
    _journeys(tables)
    _supplies(tables)
    _fumes(tables)
    _queue(tables)
    _lent(tables)


def _of(rows: Iterable[Row], key: str, *values: str) -> list[Row]:
    """The rows whose text under a key is one of these, in any case."""
    return [row for row in rows if (row[key] or "").lower() in values]


def _latest(tables: Tables) -> dict[str, Row]:
    """The latest survey of each object; the surveys lie in the order of their dates."""
    return {survey["object_no"]: survey for survey in tables["surveys"]}


def _survey(survey: Row, grade: str, cracks: float | None, flaking: int | None) -> None:
    damages: Row = {} if cracks is None else {"cracks": {"count": cracks, "worst_mm": 1.5}}
    if flaking is not None:
        damages["flaking"] = {"area_pct": flaking}
    survey |= {"grade": grade, "damages": damages | {"pests": False}}


def _surveys(tables: Tables) -> None:
    """Latest surveys on the first day that counts, and with a severity of 35, 34.9 and so on."""
    shown = {o["obj_id"] for o in _of(tables["objects"], "obj_status", "on display")}
    own = [
        s
        for s in _latest(tables).values()
        if s["object_no"] in shown and s["surveyor"] and s["surveyed_on"] >= date(2023, 1, 1)
    ]
    for survey, (grade, cracks, flaking) in zip(
        own, (("D", 8, 10), ("D", 8, 9), ("a", 64, 40), ("D", 0, 50), ("E", 6, 20)), strict=False
    ):
        _survey(survey, grade, cracks, flaking)
    own[4]["surveyed_on"] = date(2023, 1, 1)
    tables["surveys"].sort(key=lambda s: (s["surveyed_on"], s["object_no"]))


def _ages(tables: Tables) -> None:
    """Valuable objects that were last looked at 730 and 731 days ago, or never."""
    for dept in ("textiles", "paintings"):
        costly = [o for o in _of(tables["objects"], "dept", dept) if o["insured_eur"] >= 80000]
        latest = _latest(tables)
        looked = [o["obj_id"] for o in costly if o["obj_id"] in latest]
        days = (date(2023, 10, 1), date(2023, 9, 30), date(2023, 9, 30))
        for number, day in zip(looked, days, strict=False):
            _only_survey(tables, number, day)
        for number in looked[3:6]:
            tables["surveys"] = [s for s in tables["surveys"] if s["object_no"] != number]
    tables["surveys"].sort(key=lambda s: (s["surveyed_on"], s["object_no"]))


def _only_survey(tables: Tables, number: str, day: date) -> None:
    latest = _latest(tables)[number]
    tables["surveys"] = [s for s in tables["surveys"] if s["object_no"] != number or s is latest]
    latest["surveyed_on"] = day


def _priorities(tables: Tables) -> None:
    """Objects outside the queue with a priority of 60, from every grade, with gaps in the data."""
    queued = {q["obj_ref"] for q in tables["work_queue"]}
    shares: dict[str, list[Row]] = {}
    for part in tables["object_materials"]:
        shares.setdefault(part["obj_ref"], []).append(part)
    free = [s for s in _latest(tables).values() if s["object_no"] not in queued][20:]
    cases = (
        ("E", 40, 0, None),
        ("C", 61, 45, Decimal(100)),
        ("b", 88, 66, Decimal(100)),
        ("A", 101, 97, Decimal(100)),
        ("E", None, 83, Decimal(100)),
        ("e", 31, None, Decimal(100)),
        ("E", 39, 9, None),
    )
    for survey, (grade, cracks, flaking, share) in zip(free, cases, strict=False):
        _survey(survey, grade, cracks, flaking)
        for part in shares[survey["object_no"]]:
            part["share_pct"] = share
            share = None


def _burdens(tables: Tables, state: str) -> None:
    """Objects with a burden of exactly 0.1, without value, and with treatments that do not count."""
    objects = {o["obj_id"]: o for o in tables["objects"]}
    rates = {c["staff_no"]: c["hourly_eur"] for c in tables["conservators"]}
    used = {u["treat_ref"] for u in tables["supply_uses"]}
    jobs = [
        t
        for t in _of(tables["treatments"], "treat_state", state)
        if t["lead_staff"] and t["hours_logged"] and t["finished_on"] >= date(2024, 1, 1)
    ]
    bare = [t for t in jobs if t["treat_id"] not in used]
    alone = [t for t in bare if sum(o["obj_no"] == t["obj_no"] for o in jobs) == 1]
    edge, first, free = alone[:3]
    edge["hours_logged"] = "10 h"
    objects[edge["obj_no"]]["insured_eur"] = 100 * rates[edge["lead_staff"]]
    first |= {"started_on": date(2023, 11, 2), "finished_on": date(2024, 1, 1)}
    objects[first["obj_no"]]["insured_eur"] = Decimal(900)
    objects[free["obj_no"]]["insured_eur"] = Decimal(0)
    for job, gap in zip(alone[3:5], ("hours_logged", "lead_staff"), strict=True):
        objects[job["obj_no"]]["insured_eur"] = Decimal(1100)
        other = next(t for t in jobs if t["treat_id"] not in {a["treat_id"] for a in alone})
        jobs.remove(other)
        other |= {"obj_no": job["obj_no"], gap: None}


def _last_done(tables: Tables) -> None:
    """An object whose last finished treatment ended on New Year's Day."""
    jobs: dict[str, list[Row]] = {}
    for job in _of(tables["treatments"], "treat_state", "finished"):
        if job["lead_staff"] and job["hours_logged"]:
            jobs.setdefault(job["obj_no"], []).append(job)
    last = next(
        max(own, key=lambda t: str(t["finished_on"]))
        for own in jobs.values()
        if len(own) == 2 and max(t["finished_on"] for t in own) >= date(2025, 1, 2)
        if min(t["finished_on"] for t in own) < date(2025, 1, 1)
    )
    last |= {"started_on": date(2024, 12, 2), "finished_on": date(2025, 1, 1)}


def _rooms(tables: Tables) -> None:
    """Rooms with equal breach rates, and readings at the first moments of summer and autumn."""
    by_room: dict[str, list[Row]] = {}
    for reading in tables["climate_readings"]:
        by_room.setdefault(reading["room"], []).append(reading)
    tables["galleries"][3]["setup"]["rh"] = {"min": 15, "max": 85}
    tables["galleries"][9]["setup"]["rh"] = {"min": 40, "max": 50}
    tables["galleries"][20]["zone"] = "Quarantine"
    for code, temp in (("RM-01", "58.3 F"), ("RM-03", "91.7 F"), ("RM-05", "59.9 F")):
        early = [r for r in by_room[code] if r["read_at"] < datetime(2025, 6, 1)]
        late = [r for r in by_room[code] if r["read_at"] >= datetime(2025, 9, 1)]
        early[0] |= {"read_at": datetime(2025, 6, 1), "rh": "71.5 %", "temp": temp}
        early[1]["temp"] = "12.1 C"
        late[0] |= {"read_at": datetime(2025, 9, 1), "rh": "21.0", "temp": "35.5 C"}
        late[1]["temp"] = "36.4 C"


def _light(tables: Tables) -> None:
    """Rooms whose mean lux is exactly a limit, or depends on single readings."""
    for reading in tables["climate_readings"]:
        if reading["room"] in ("RM-04", "RM-07"):
            reading["lux"] = Decimal(50 if reading["read_at"] >= datetime(2025, 7, 1) else 90)
        elif reading["room"] == "RM-02":
            reading["lux"] = Decimal(60 if reading["reading_id"] % 2 else 1)
    edge = next(
        r
        for r in tables["climate_readings"]
        if r["room"] == "RM-04" and r["read_at"] >= datetime(2025, 7, 1)
    )
    edge |= {"read_at": datetime(2025, 7, 1), "lux": Decimal(95)}


def _lacquer(tables: Tables) -> None:
    """An open object in bright light with a composite material, and nothing organic."""
    parts: dict[str, set[str]] = {}
    for part in tables["object_materials"]:
        parts.setdefault(part["obj_ref"], set()).add(part["mat_code"])
    shown = _of(tables["objects"], "obj_status", "on display")
    item = next(
        o for o in shown if "MT-14" in parts[o["obj_id"]] and "MT-04" not in parts[o["obj_id"]]
    )
    item["home_room"] = "RM-05"
    item["profile"]["mount"]["glazed"] = False


def _escorts(tables: Tables) -> None:
    """The borrower with most escorted loans has one from the first day that counts."""
    escorted = {t["loan_no"] for t in tables["courier_trips"] if t["courier_no"]}
    loans = [
        loan
        for loan in _of(tables["loans"], "loan_state", *FIRM)
        if loan["loan_id"] in escorted and loan["starts_on"] >= date(2023, 1, 1)
    ]
    for loan in loans[::6]:
        loan["borrower"] = "Pavilion Grey"
    first, second = [loan for loan in loans if loan["borrower"] == "Pavilion Grey"][:2]
    first |= {"starts_on": date(2023, 1, 1), "ends_on": date(2023, 6, 30)}
    second["fee_eur"] = None


def _journeys(tables: Tables) -> None:
    """Returned loans with rough journeys: from New Year's Day on, without a logger, just at 3."""
    trips: dict[str, list[Row]] = {}
    for trip in tables["courier_trips"]:
        trips.setdefault(trip["loan_no"], []).append(trip)
    back = [
        loan
        for loan in _of(tables["loans"], "loan_state", "returned")
        if loan["starts_on"] >= date(2024, 2, 1) and len(trips.get(loan["loan_id"], [])) == 2
    ]
    first, bare, spelt, edge = back[:4]
    first |= {"starts_on": date(2024, 1, 1), "ends_on": date(2024, 5, 31)}
    first["packing"]["crate"]["max_shock_g"] = 6.1
    bare["packing"]["crate"].pop("max_shock_g", None)
    spelt |= {"loan_state": "Returned"}
    spelt["packing"]["crate"]["max_shock_g"] = 6.3
    edge["packing"]["crate"]["max_shock_g"] = 3
    for loan, distance in ((first, "1993 km"), (bare, "11900 km"), (spelt, "1203.4 mi")):
        for trip in trips[loan["loan_id"]]:
            trip["distance"] = distance
    for trip in trips[edge["loan_id"]]:
        trip["distance"] = "1000 km"
    early = next(
        loan
        for loan in _of(tables["loans"], "loan_state", "returned")
        if loan["starts_on"] < date(2024, 1, 1) and loan["loan_id"] in trips
    )
    early["packing"]["crate"]["max_shock_g"] = 5.9
    trips[early["loan_id"]][0]["distance"] = "9400 km"


def _supplies(tables: Tables) -> None:
    """A hazardous supply used twice on one object this year, and on the first day of it."""
    uses = [u for u in tables["supply_uses"] if u["supply_code"] in ("SU-01", "SU-04")]
    jobs = {t["treat_id"]: t for t in tables["treatments"]}
    recent = [
        jobs[u["treat_ref"]]
        for u in uses
        if jobs[u["treat_ref"]]["started_on"] >= date(2025, 1, 1)
        and jobs[u["treat_ref"]]["treat_state"].lower() == "running"
    ]
    recent[0]["started_on"] = date(2025, 1, 1)
    same = [u["treat_ref"] for u in uses if u["supply_code"] == "SU-01"]
    twice = [jobs[i] for i in same if jobs[i]["started_on"] >= date(2025, 1, 1)]
    twice[1]["obj_no"] = twice[2]["obj_no"]


def _fumes(tables: Tables) -> None:
    """Running treatments with exactly 300 ml of dangerous supplies."""
    used = {u["treat_ref"] for u in tables["supply_uses"]}
    running = [
        t
        for t in _of(tables["treatments"], "treat_state", "running")
        if t["treat_id"] not in used and "respirator" not in t["plan"]["risk"].get("ppe", [])
    ]
    for job, amounts in zip(running, ((120, 180), (119.5, 180)), strict=False):
        for code, amount in zip(("SU-02", "SU-05"), amounts, strict=True):
            tables["supply_uses"].append(
                {"treat_ref": job["treat_id"], "supply_code": code, "used_ml": Decimal(amount)}
            )
    tables["supply_uses"].sort(key=lambda u: (u["treat_ref"], u["supply_code"]))


def _queue(tables: Tables) -> None:
    """Objects in the queue with a priority of exactly 80, or whose treatment has no hours yet."""
    running = _of(tables["treatments"], "treat_state", "running")
    urgent = {s["object_no"] for s in _latest(tables).values() if s["grade"].upper() in "DE"}
    queued = [q for q in tables["work_queue"] if q["obj_ref"] not in urgent]
    treated = {t["obj_no"] for t in running}
    waiting = [q for q in queued if q["obj_ref"] in treated]
    waiting[0]["priority"] = Decimal(80)
    idle = next(q for q in queued if q["obj_ref"] not in treated)
    idle["priority"] = Decimal("31.5")
    running[-1] |= {"obj_no": idle["obj_ref"], "hours_logged": None}


def _lent(tables: Tables) -> None:
    """A requested loan of an object with a fragility of exactly 0.7."""
    parts: dict[str, list[Row]] = {}
    for part in tables["object_materials"]:
        parts.setdefault(part["obj_ref"], []).append(part)
    paper = next(
        loan
        for loan in _of(tables["loans"], "loan_state", "requested")
        if [p["mat_code"] for p in parts[loan["object_id"]]] == ["MT-05"]
    )
    parts[paper["object_id"]][0]["share_pct"] = Decimal(100)
