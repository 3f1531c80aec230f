"""Cases that the noise would miss: rows exactly on a threshold, ties, rows without a partner."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]

REPORTING_NIGHT = date(2025, 6, 30)
PENDING = ("new", "watched")


def plant(tables: Tables) -> None:
    """Change single rows in place, so that every condition of the tasks decides about a row."""
    _fields(tables)
    _nights(tables)
    _swings(tables)
    _calibrations(tables)
    _programmes(tables)
    _explosions(tables)
    _false_alarms(tables)
    _twins(tables)
    _silence(tables)
    _urgency(tables["candidates"])
    _requests(tables)


def _change(rows: Iterable[Row], **values: Any) -> None:
    for row in rows:
        row |= values


def _by(rows: Iterable[Row], key: str) -> dict[Any, Row]:
    return {row[key]: row for row in rows}


def _is(row: Row, column: str, *values: str) -> bool:
    return str(row[column]).lower() in values


def _nights(tables: Tables) -> None:
    """A second Active Telescope whose exposures since April are all worthless, two large ones
    without any in r; a long loss to damp air.
    """
    recent = [e for e in tables["exposures"] if e["night_of"] >= date(2025, 4, 1)]
    _change((e for e in recent if e["scope_code"] == "TS-05"), exp_state="Rejected")
    red = [e for e in recent if _is(e, "band", "r")]
    _change((e for e in red if e["scope_code"] in ("TS-04", "TS-11")), band="G")
    lost = [n for n in tables["night_logs"] if n["scope_code"] == "TS-10" and n["lost_to"]]
    lost[4] |= {"lost_time": "330 min", "lost_to": "Humidity"}


def _fields(tables: Tables) -> None:
    """Fields in the plane with a debt on the edge, without any visit, and not monitored."""
    fields, exposures = _by(tables["sky_fields"], "field_id"), tables["exposures"]
    cases = {
        "F-003": ("3 d", 9, "monitored"),
        "F-004": ("48 h", 6, "Monitored"),
        "F-005": ("24 h", 2, "MONITORED"),
        "F-006": ("1 d", 40, "Paused"),
        "F-007": ("2 d", None, "monitored"),
        "F-008": ("96 h", None, "Monitored"),
        "F-009": ("2 d", 10, "monitored"),
        "F-010": ("120 h", 25, "monitored"),
        "F-011": ("240 h", 29, "Monitored"),
    }
    for field, (cadence, unseen, state) in cases.items():
        fields[field] |= {"region": "Galactic Plane", "cadence": cadence, "field_state": state}
        own = [e for e in exposures if e["field_ref"] == field]
        if unseen is None:
            _change(own, field_ref=None)
            _change(own[:2], field_ref=field, exp_state="raw")
            continue
        limit = REPORTING_NIGHT - timedelta(days=unseen)
        _change((e for e in own if e["night_of"] >= limit), exp_state="Rejected")
        latest = next(e for e in own if e["scope_code"] != "TS-05")
        latest |= {"night_of": limit, "exp_state": "REDUCED"}
    fields["F-007"]["added_on"] = date(2024, 11, 3)
    fields["F-008"]["added_on"] = date(2025, 6, 20)


def _swings(tables: Tables) -> None:
    """A variable with the widest swing and just enough detections; wider ones that do not count."""
    sources = tables["sources"]
    detections = tables["detections"]
    nights = sorted(tables["exposures"], key=lambda e: (e["night_of"], -e["exp_no"]))
    exposures = [e["exp_no"] for e in nights if e["night_of"] >= date(2025, 2, 3)][::97]
    same_night = [e["exp_no"] for e in nights if e["night_of"] == date(2025, 3, 14)]
    cases: tuple[tuple[str, tuple[tuple[str, str | None, str], ...]], ...] = (
        (
            "VARIABLE",
            (
                ("13.100", "0.020", "54.3"),
                ("12.500", "0.031", "35.0"),
                ("16.950", "0.200", "5.0"),
                ("12.910", "0.044", "24.7"),
                ("14.020", "0.080", "13.6"),
                ("12.800", "0.260", "4.2"),
                ("12.700", None, "21.0"),
            ),
        ),
        ("star", (("11.0", "0.1", "10.9"),) * 3 + (("16.5", "0.1", "9.8"), ("14", "0.3", "3.6"))),
        ("Star", (("12.0", "0.1", "10.9"),) * 3 + (("17.6", "0.1", "9.8"), ("14", None, "8.6"))),
        ("galaxy", (("12.0", "0.1", "10.9"),) * 5 + (("18.1", "0.1", "9.8"),)),
    )
    for source, (src_class, measured) in zip(sources[40::80], cases, strict=False):
        source["src_class"] = src_class
        own = [d for d in detections if d["source_ref"] == source["source_id"]]
        _change(own, source_ref=None)
        spare = [d for d in detections if d["source_ref"] is None and d not in own]
        for row, (mag, error, snr) in zip((own + spare), measured, strict=False):
            row |= {"source_ref": source["source_id"], "mag": Decimal(mag), "snr": Decimal(snr)}
            row |= {"mag_err": Decimal(error) if error else None}
        chosen = [d for d in detections if d["source_ref"] == source["source_id"]]
        for index, row in enumerate(chosen):
            row["exp_ref"] = exposures[index]
        if src_class == "VARIABLE":
            for row, exposure in zip(chosen[2:5], same_night, strict=False):
                row["exp_ref"] = exposure


def _calibrations(tables: Tables) -> None:
    """Imagers whose calibration is as old as allowed, a day older, equally old, and missing."""
    cameras = _by(tables["instruments"], "inst_code")
    ages = {"CAM-01": 14, "CAM-08": 15, "CAM-09": 22, "CAM-16": 22, "CAM-05": 40, "CAM-20": None}
    for code, age in ages.items():
        cameras[code]["inst_kind"] = "Imager"
        cameras[code]["setup"]["calibration"]["valid_days"] = 21 if age == 22 else 14
        own = [k for k in tables["calib_frames"] if k["inst_code"] == code]
        day = REPORTING_NIGHT - timedelta(days=age or 0)
        _change((k for k in own if age is None or k["made_on"] >= day), verdict="Poor")
        if age is not None:
            own[0] |= {"made_on": day, "verdict": "GOOD"}


def _programmes(tables: Tables) -> None:
    """Programmes on the edge of 2024, without exposures and without awarded time."""
    programmes = _by(tables["proposals"], "prop_code")
    used = [e for e in tables["exposures"] if e["prop_ref"]]
    cases = (
        ("SP-02", 101, date(2024, 1, 1), "16 h"),
        ("SP-03", 105, date(2023, 12, 31), "24 h"),
        ("SP-04", 109, date(2024, 5, 9), "0 h"),
        ("SP-05", 113, date(2024, 8, 1), "2 nights"),
        ("SP-06", 115, date(2024, 9, 1), "12 h"),
        ("SP-08", 103, date(2024, 1, 1), "3 nights"),
        ("SP-10", 107, date(2023, 12, 31), "8 h"),
        ("SP-11", 110, date(2025, 1, 15), "0 nights"),
        ("SP-13", 114, date(2024, 2, 2), "8 h"),
        ("SP-14", 116, date(2024, 3, 3), "5 nights"),
    )
    for code, lead, starts, awarded in cases:
        programmes[code] |= {"lead_no": lead, "starts_on": starts, "time_awarded": awarded}
        programmes[code] |= {"prop_status": "Running", "ends_on": None}
    programmes["SP-05"]["prop_status"], programmes["SP-06"]["prop_status"] = "RUNNING", "running"
    for code in ("SP-05", "SP-06", "SP-13"):
        _change((e for e in used if e["prop_ref"] == code), prop_ref=None)


def _explosions(tables: Tables) -> None:
    """Explosions that nobody voted on; a region that leads by the mean, not by single scores."""
    regions = _by(tables["sky_fields"], "field_id")
    homes = {s["source_id"]: regions[s["field_id"]]["region"] for s in tables["sources"]}
    cases = [
        c
        for c in tables["candidates"]
        if c["source_ref"]
        and _is(c, "triage_state", *PENDING)
        and _is(c, "cand_kind", "supernova", "nova", "kilonova")
    ]
    for case in cases[::9]:
        case["vetting"]["votes"] = {"real": 0, "bogus": 0}
    own = [c for c in cases if homes[c["source_ref"]].lower() == "ecliptic"]
    _change(own, machine_score=Decimal("0.780"))
    for index, case in enumerate(own):
        case["machine_score"] -= Decimal("0.011") * index
        case["vetting"]["votes"] = {"real": 2 + index % 3, "bogus": 1}
    own[0] |= {"machine_score": Decimal("0.110")}
    own[1] |= {"triage_state": "NEW", "cand_kind": "Kilonova"}
    own[2]["triage_state"] = "Watched"
    decided = [
        c
        for c in tables["candidates"]
        if c["source_ref"]
        and _is(c, "triage_state", "confirmed")
        and homes[c["source_ref"]].lower() == "ecliptic"
    ]
    decided[0] |= {"cand_kind": "Nova", "machine_score": Decimal("0.970")}
    decided[0]["vetting"]["votes"] = {"real": 8, "bogus": 0}
    own[3]["machine_score"], own[3]["vetting"]["votes"] = Decimal("0.950"), {"real": 0, "bogus": 0}


def _false_alarms(tables: Tables) -> None:
    """Observers with a single request that counts, each for another reason."""
    early = [c for c in tables["candidates"] if c["found_on"] < date(2025, 3, 1)]
    dismissed = [c for c in early if _is(c, "triage_state", "dismissed")]
    dismissed = [c for c in dismissed if not _is(c, "cand_kind", "artefact")]
    artefacts = [c for c in early if _is(c, "cand_kind", "artefact")]
    artefacts = [c for c in artefacts if not _is(c, "triage_state", "dismissed")]
    artefacts[1]["cand_kind"], dismissed[1]["triage_state"] = "ARTEFACT", "Dismissed"
    cases = (
        (114, dismissed[0], "spectrum", date(2025, 4, 3)),
        (119, dismissed[0], "spectrum", date(2025, 4, 1)),
        (120, dismissed[0], "spectrum", date(2025, 3, 31)),
        (121, artefacts[0], "spectrum", date(2025, 4, 9)),
        (122, dismissed[0], "SPECTRUM", date(2025, 4, 20)),
        (123, dismissed[1], "spectrum", date(2025, 5, 2)),
        (124, artefacts[1], "spectrum", date(2025, 5, 7)),
    )
    for observer, candidate, kind, day in cases:
        own = [r for r in tables["follow_ups"] if r["asked_by"] == observer]
        _change((r for r in own if _is(r, "work_kind", "spectrum")), work_kind="Timing")
        own[0] |= {"cand_ref": candidate["cand_code"], "work_kind": kind, "asked_on": day}
        own[0] |= {"needed_by": None, "done_on": None, "req_state": "cancelled"}


def _urgency(candidates: list[Row]) -> None:
    """Undecided candidates with a host whose Trust Score or distance is on an edge."""
    free = [c for c in candidates[180:] if _is(c, "triage_state", *PENDING)]
    free = [c for c in free if _is(c, "cand_kind", "flare", "eclipse", "moving", "artefact")]
    near = [c for c in reversed(free) if "host" in c["vetting"]][:10]
    for candidate in near:
        candidate["vetting"]["host"]["distance_mpc"] = 80.5
    cases = (("0.700", 7, 3), ("0.500", 3, 3), ("0.699", 7, 3), ("0.499", 2, 2), ("0.900", 2, 3))
    for candidate, (score, real, bogus) in zip(near, cases, strict=False):
        candidate["machine_score"] = Decimal(score)
        candidate["vetting"]["votes"] = {"real": real, "bogus": bogus}
    for candidate in near[5:7]:
        candidate["vetting"]["votes"] = {"real": 0, "bogus": 0}
    for candidate, distance in zip(near[7:], (120, 120.5, 120), strict=False):
        candidate["vetting"]["host"]["distance_mpc"] = distance


def _silence(tables: Tables) -> None:
    """Candidates that fell silent 45 and 46 days ago, or that score just what is too good."""
    exposures = _by(tables["exposures"], "exp_no")
    old = min(tables["exposures"], key=lambda e: (e["night_of"], e["exp_no"]))
    used: set[int] = set()
    for kind in ("flare", "eclipse", "moving"):
        own = [c for c in tables["candidates"] if _is(c, "cand_kind", kind) and c["source_ref"]]
        own = [c for c in own if _is(c, "triage_state", *PENDING)]
        own = [c for c in own if c["source_ref"] not in used]
        cases = ((45, "0.300"), (46, "0.300"), (60, "0.700"), (60, "0.699"), (90, "0.100"))
        for candidate, (days, score) in zip(own, cases, strict=False):
            candidate["machine_score"] = Decimal(score)
            used.add(candidate["source_ref"])
            night = REPORTING_NIGHT - timedelta(days=days)
            last = next(e for e in tables["exposures"] if e["night_of"] == night)
            seen = [d for d in tables["detections"] if d["source_ref"] == candidate["source_ref"]]
            late = [d for d in seen if exposures[d["exp_ref"]]["night_of"] > night]
            _change(late, exp_ref=old["exp_no"])
            seen[0]["exp_ref"] = last["exp_no"]


def _twins(tables: Tables) -> None:
    """Groups of twins: spelt differently, equally good, without a source, one decided."""
    candidates = [c for c in tables["candidates"] if c["source_ref"]]
    groups = (
        (("nova", "watched", "0.610"), ("NOVA", "New", "0.610"), ("nova", "new", "0.300")),
        (("kilonova", "new", "0.450"), ("Kilonova", "new", "0.820")),
        (("supernova", "confirmed", "0.900"), ("supernova", "WATCHED", "0.400")),
        (("artefact", "new", "0.220"), ("artefact", "Watched", "0.220")),
        (("eclipse", "new", "0.500"), ("nova", "new", "0.200")),
        (("supernova", "dismissed", "0.800"), ("supernova", "new", "0.500")),
    )
    for group, start in zip(groups, range(100, 160, 10), strict=True):
        source = candidates[start]["source_ref"]
        for candidate, (kind, state, score) in zip(candidates[start:], group, strict=False):
            candidate |= {"source_ref": source, "cand_kind": kind, "triage_state": state}
            candidate["machine_score"] = Decimal(score)
    variables = [s for s in tables["sources"] if _is(s, "src_class", "variable")]
    for source, magnitude in zip(variables, ("13.00", "12.99", "12.10", "11.80"), strict=False):
        source["catalog_mag"] = Decimal(magnitude)
    flares = (("Flare", "NEW"), ("flare", "confirmed"))
    for source, candidate, flare in zip(variables[2:], candidates[170:], flares, strict=False):
        candidate |= {"source_ref": source["source_id"]}
        candidate |= dict(zip(("cand_kind", "triage_state"), flare, strict=True))


def _requests(tables: Tables) -> None:
    """Requests due on the Reporting Night or the night before, without a telescope, and as many
    as it takes to be counted.
    """
    requests = tables["follow_ups"]
    done = [r for r in requests if _is(r, "req_state", "done")]
    for index, request in enumerate(done[:126:9]):
        request |= {"scope_ref": None, "work_kind": ("imaging", "spectrum")[index % 2]}
        request["needed_by"] = request["asked_on"] + timedelta(days=5)
    own = [r for r in requests if r["scope_ref"] == "TS-12" and _is(r, "work_kind", "spectrum")]
    _change(own, work_kind="Timing")
    for request in own[:4]:
        request |= {"work_kind": "Spectrum", "req_state": "done"}
        request["needed_by"] = request["asked_on"] + timedelta(days=7)
        request["done_on"] = request["asked_on"] + timedelta(days=13)
    waiting = [r for r in requests if _is(r, "req_state", "open", "scheduled")]
    asked = [r for r in waiting if r["asked_by"] in (101, 102, 105, 106)]
    for request, days in zip(asked, (0, 1, 0, 1), strict=False):
        request["needed_by"] = REPORTING_NIGHT - timedelta(days=days)
    college = (o for o in tables["observers"] if o["institute"] == "Port College")
    staff = {o["observer_no"] for o in college if o["left_on"] is None}
    late = [r for r in waiting if r["asked_by"] in staff and r["needed_by"]]
    late = [r for r in late if r["needed_by"] < REPORTING_NIGHT]
    _change(late[30:], needed_by=None)
    _supernovae(tables)


def _supernovae(tables: Tables) -> None:
    """Confirmed supernovae on the edge of the bar that nobody has looked at."""
    best = [c for c in tables["candidates"] if _is(c, "triage_state", "confirmed")]
    best = [c for c in best if _is(c, "cand_kind", "supernova")]
    for candidate, score in zip(best, ("0.600", "0.599", "0.700", "0.610"), strict=False):
        candidate["machine_score"] = Decimal(score)
        own = [r for r in tables["follow_ups"] if r["cand_ref"] == candidate["cand_code"]]
        _change(own, req_state="Cancelled", done_on=None)
