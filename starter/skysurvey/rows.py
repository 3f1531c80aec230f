"""The rows of `skysurvey`: seeded noise, then the planted cases of `planted.py`."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from starter.skysurvey.names import FIELD_WORDS, MAKERS, OBSERVERS, REGIONS, TELESCOPES, THEMES
from starter.skysurvey.planted import plant

Row = dict[str, Any]
Tables = dict[str, list[Row]]

FIRST_NIGHT = date(2025, 1, 1)
REPORTING_NIGHT = date(2025, 6, 30)
NIGHTS = 181
KINDS = ("supernova", "nova", "kilonova", "flare", "eclipse", "moving", "artefact")
CAUSES = ("cloud", "wind", "humidity", "technical", "staffing")


def rows(rng: random.Random) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every table in load order, values in column order."""
    tables: Tables = {"telescopes": _telescopes(rng)}
    tables["instruments"] = _instruments(rng)
    tables["sky_fields"] = _fields(rng)
    tables["night_logs"] = _night_logs(rng)
    tables["observers"] = _observers(rng)
    tables["proposals"] = _proposals(rng)
    tables["exposures"] = _exposures(rng, tables)
    tables["calib_frames"] = _calib_frames(rng, tables["instruments"])
    tables["sources"] = _sources(rng, tables["sky_fields"])
    tables["detections"] = _detections(rng, tables)
    tables["candidates"] = _candidates(rng, tables["sources"])
    tables["follow_ups"] = _follow_ups(rng, tables["candidates"])
    plant(tables)
    return {name: [tuple(row.values()) for row in content] for name, content in tables.items()}


def _spelt(rng: random.Random, word: str) -> str:
    """Write a category the way different people do."""
    return rng.choice((word, word, word.capitalize(), word.upper()))


def _number(figure: float, places: int = 1) -> Decimal:
    return Decimal(f"{figure:.{places}f}")


def _night(rng: random.Random) -> date:
    return FIRST_NIGHT + timedelta(days=rng.randrange(NIGHTS))


def _telescopes(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    for number, (name, site, aperture, status) in enumerate(TELESCOPES, 1):
        mirror: Row = {"coating": rng.choice(("silver", "Silver", "aluminium"))}
        if number % 4:
            mirror["recoated_on"] = f"20{10 + number}-05-01"
        limits = {"max_wind_ms": rng.choice((12, 15, 18)), "min_alt_deg": rng.choice((20, 25, 30))}
        found.append(
            {
                "scope_code": f"TS-{number:02d}",
                "scope_name": name,
                "site": site,
                "aperture": aperture,
                "altitude_m": rng.randrange(900, 2900) if number % 5 else None,
                "first_light": date(1998 + 2 * number, 1 + number % 12, 3) if number % 6 else None,
                "scope_status": status,
                "optics": {"mirror": mirror, "limits": limits},
            }
        )
    return found


def _instruments(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    for number in range(1, 33):
        kind = ("imager", "imager", "spectrograph", "photometer")[number % 4]
        lamp = rng.choice(("xenon", "Xenon", "halogen"))
        calibration = {"valid_days": rng.choice((10, 14, 21, 30)), "lamp": lamp}
        detector = {"pixels": rng.choice((2048, 4096)), "gain": rng.choice((1.1, 1.4, 2))}
        found.append(
            {
                "inst_code": f"CAM-{number:02d}",
                "scope_ref": f"TS-{1 + number % 12:02d}" if number % 8 != 5 else None,
                "inst_kind": _spelt(rng, kind),
                "maker": rng.choice(MAKERS),
                "read_noise": _number(rng.randrange(20, 120) / 10) if number % 7 else None,
                "cooled": rng.random() < 0.6,
                "setup": {"calibration": calibration, "detector": detector},
            }
        )
    return found


def _fields(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    for number in range(1, 73):
        days = rng.choice((1, 1.5, 2, 3, 4, 5, 7))
        state = rng.choices(("monitored", "paused", "dropped"), (80, 12, 8))[0]
        name = f"{FIELD_WORDS[number % 16]} {'ABCDE'[number // 16]}"
        found.append(
            {
                "field_id": f"F-{number:03d}",
                "field_name": name,
                "region": REGIONS[rng.randrange(7)],
                "ra_deg": _number(rng.randrange(36000) / 100, 2),
                "dec_deg": _number(rng.randrange(-6000, 8500) / 100, 2),
                "cadence": f"{days:g} d" if rng.random() < 0.6 else f"{days * 24:g} h",
                "added_on": date(2024, 1, 1) + timedelta(days=rng.randrange(400)),
                "field_state": _spelt(rng, state),
            }
        )
    return found


def _night_logs(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    for number in range(1, 13):
        for day in sorted(rng.sample(range(NIGHTS), 66)):
            lost: str | None = f"{rng.randrange(1, 20) / 4:g} h"
            if rng.random() < 0.4:
                lost = f"{10 * rng.randrange(2, 30)} min"
            cause = _spelt(rng, rng.choices(CAUSES, (40, 18, 14, 18, 10))[0])
            if rng.random() < 0.45:
                lost = None
            found.append(
                {
                    "log_id": 10001 + len(found),
                    "scope_code": f"TS-{number:02d}",
                    "night_of": FIRST_NIGHT + timedelta(days=day),
                    "sky": rng.choice(
                        ("clear", "Clear", "clear", "thin cloud", "Thin Cloud", "cloudy", None)
                    ),
                    "dark_hours": _number(10.4 - day / 50 + rng.randrange(40) / 100, 2),
                    "lost_time": lost,
                    "lost_to": cause if lost else None,
                }
            )
    return found


def _observers(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    for number, (name, institute, grade) in enumerate(OBSERVERS):
        joined = date(2014 + number * 5 % 11, 1 + number % 12, 1)
        found.append(
            {
                "observer_no": 101 + number,
                "full_name": name,
                "institute": institute,
                "grade": grade,
                "joined_on": joined,
                "left_on": date(2025, 1 + number % 6, 15) if number % 6 == 3 else None,
                "on_call": rng.choice("YN"),
            }
        )
    return found


def _proposals(rng: random.Random) -> list[Row]:
    found: list[Row] = []
    for number in range(1, 91):
        starts = date(2022, 7, 1) + timedelta(days=rng.randrange(0, 1080))
        status = rng.choices(("submitted", "running", "finished", "withdrawn"), (8, 66, 18, 8))[0]
        hours = rng.choice((8, 12, 16, 24, 40))
        limits = {
            "max_airmass": rng.choice((1.6, 1.8, 2, 2.2)),
            "max_seeing": rng.choice((1.2, 1.5, 2)),
        }
        found.append(
            {
                "prop_code": f"SP-{number:02d}",
                "title": f"{THEMES[number % 8]} {'I' * (1 + number // 8 % 4)}",
                "lead_no": 101 + rng.randrange(len(OBSERVERS)) if number % 9 else None,
                "time_awarded": f"{hours} h" if rng.random() < 0.6 else f"{hours // 8} nights",
                "prop_status": _spelt(rng, status),
                "starts_on": starts,
                "ends_on": starts + timedelta(days=rng.choice((365, 730)))
                if rng.random() < 0.7
                else None,
                "terms": {
                    "limits": limits,
                    "data": {"embargo_months": rng.choice((0, 6, 12, 18))},
                },
            }
        )
    return found


def _exposures(rng: random.Random, tables: Tables) -> list[Row]:
    found: list[Row] = []
    logs = [n for n in tables["night_logs"] if n["scope_code"] not in ("TS-08", "TS-09")]
    cameras: dict[str, list[str]] = {}
    for camera in tables["instruments"]:
        cameras.setdefault(camera["scope_ref"], []).append(camera["inst_code"])
    for number in range(1700):
        log = rng.choice(logs)
        seconds = 60 * rng.randrange(8, 60)
        seeing = rng.randrange(70, 320) / 100
        shown = f"{seeing:g} arcsec" if rng.random() < 0.7 else f"{seeing * 1000:.0f} mas"
        state = rng.choices(("reduced", "raw", "rejected"), (72, 16, 12))[0]
        found.append(
            {
                "exp_no": 400001 + number,
                "scope_code": log["scope_code"],
                "inst_ref": rng.choice(cameras[log["scope_code"]]) if rng.random() < 0.95 else None,
                "field_ref": f"F-{rng.randrange(1, 73):03d}" if rng.random() < 0.94 else None,
                "prop_ref": f"SP-{rng.randrange(1, 91):02d}" if rng.random() < 0.5 else None,
                "night_of": log["night_of"],
                "band": rng.choice("ggrrriGRI"),
                "exp_length": f"{seconds} s" if rng.random() < 0.6 else f"{seconds // 60} min",
                "airmass": _number(rng.randrange(100, 240) / 100, 2)
                if rng.random() < 0.93
                else None,
                "exp_state": _spelt(rng, state),
                "quality": {
                    "seeing": {"fwhm": shown},
                    "sky": {"background": rng.randrange(90, 900)},
                    "moon_up": rng.random() < 0.4,
                },
            }
        )
    return found


def _calib_frames(rng: random.Random, instruments: list[Row]) -> list[Row]:
    found: list[Row] = []
    for number in range(560):
        camera = rng.choice(instruments)
        verdict = rng.choices(("good", "poor", None), (60, 28, 12))[0]
        found.append(
            {
                "frame_id": 70001 + number,
                "inst_code": camera["inst_code"],
                "frame_kind": _spelt(rng, rng.choice(("bias", "dark", "flat"))),
                "made_on": _night(rng),
                "level_adu": _number(rng.randrange(3000, 300000) / 10),
                "scatter_adu": _number(rng.randrange(20, 4000) / 100, 2)
                if rng.random() < 0.8
                else None,
                "verdict": _spelt(rng, verdict) if verdict else None,
            }
        )
    return found


def _sources(rng: random.Random, fields: list[Row]) -> list[Row]:
    found: list[Row] = []
    for number in range(420):
        field = rng.choice(fields)
        kind = rng.choices(("star", "variable", "galaxy", "unknown"), (40, 25, 22, 13))[0]
        found.append(
            {
                "source_id": 52001 + number,
                "field_id": field["field_id"],
                "src_class": _spelt(rng, kind),
                "ra_deg": _number(float(field["ra_deg"]) % 359 + rng.randrange(9000) / 1e4, 4),
                "dec_deg": _number(float(field["dec_deg"]) + rng.randrange(9000) / 1e4, 4),
                "catalog_mag": _number(rng.randrange(1100, 2050) / 100, 2)
                if rng.random() < 0.85
                else None,
                "found_on": date(2023, 1, 1) + timedelta(days=rng.randrange(880)),
            }
        )
    return found


def _detections(rng: random.Random, tables: Tables) -> list[Row]:
    found: list[Row] = []
    swing = {s["source_id"]: rng.choice((0.05, 0.1, 0.3, 0.8)) for s in tables["sources"]}
    exposures = [e for e in tables["exposures"] if e["exp_state"].lower() != "raw"]
    for number in range(2600):
        source = rng.choice(tables["sources"])
        usual = float(source["catalog_mag"] or 18.5)
        error = rng.randrange(4, 260) / 1000
        found.append(
            {
                "det_id": 900001 + number,
                "exp_ref": rng.choice(exposures)["exp_no"],
                "source_ref": source["source_id"] if rng.random() < 0.95 else None,
                "mag": _number(rng.gauss(usual, swing[source["source_id"]]), 3),
                "mag_err": _number(error, 3) if rng.random() < 0.93 else None,
                "snr": _number(1.086 / error if rng.random() < 0.9 else rng.randrange(20, 60) / 10),
            }
        )
    return found


def _candidates(rng: random.Random, sources: list[Row]) -> list[Row]:
    found: list[Row] = []
    for number in range(1, 281):
        kind = rng.choices(KINDS, (24, 15, 9, 17, 11, 12, 12))[0]
        state = rng.choices(("new", "watched", "confirmed", "dismissed"), (30, 30, 20, 20))[0]
        vetting: Row = {"votes": {"real": rng.randrange(0, 9), "bogus": rng.randrange(0, 7)}}
        if rng.random() < 0.6:
            vetting["host"] = {"distance_mpc": rng.randrange(30, 2400) / 10}
        found.append(
            {
                "cand_code": f"TC-{number:04d}",
                "source_ref": rng.choice(sources)["source_id"] if rng.random() < 0.93 else None,
                "found_on": date(2024, 9, 1) + timedelta(days=rng.randrange(302)),
                "cand_kind": _spelt(rng, kind),
                "machine_score": _number(rng.randrange(80, 990) / 1000, 3),
                "triage_state": _spelt(rng, state),
                "vetting": vetting,
            }
        )
    return found


def _follow_ups(rng: random.Random, candidates: list[Row]) -> list[Row]:
    found: list[Row] = []
    for number in range(900):
        candidate = rng.choice(candidates)
        later = (REPORTING_NIGHT - candidate["found_on"]).days
        asked = candidate["found_on"] + timedelta(days=rng.randrange(min(60, later + 1)))
        done = asked + timedelta(days=rng.randrange(0, 15))
        state = rng.choices(("open", "scheduled", "done", "cancelled"), (24, 14, 54, 8))[0]
        if state == "done" and done > REPORTING_NIGHT:
            state = "scheduled"
        asked_time = f"{15 * rng.randrange(1, 13)} min"
        if rng.random() < 0.35:
            asked_time = f"{rng.randrange(1, 13) / 4:g} h"
        found.append(
            {
                "req_no": 6001 + number,
                "cand_ref": candidate["cand_code"],
                "asked_by": 101 + rng.randrange(len(OBSERVERS)) if rng.random() < 0.92 else None,
                "scope_ref": f"TS-{rng.randrange(1, 13):02d}" if rng.random() < 0.9 else None,
                "work_kind": _spelt(
                    rng, rng.choice(("spectrum", "spectrum", "imaging", "imaging", "timing"))
                ),
                "asked_on": asked,
                "needed_by": asked + timedelta(days=rng.choice((2, 5, 7, 8, 14, 30, 60)))
                if rng.random() < 0.85
                else None,
                "done_on": done if state == "done" else None,
                "time_asked": asked_time if rng.random() < 0.94 else None,
                "req_state": _spelt(rng, state),
            }
        )
    return found
