"""Cases that the noise would miss: rows exactly on a threshold, ties, rows without a partner."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]

PENDING = ("open", "in progress")
REPORTING_DAY = date(2025, 6, 30)


def plant(tables: Tables) -> None:
    """Change single rows in place, so that every condition of the tasks decides about a row."""
    _parks(tables)
    _inverters(tables["inverters"])
    _readings(tables)
    _deals(tables)
    _outages(tables)
    _switching(tables)
    _turnaround(tables)
    _due_dates(tables["work_orders"])
    _cleaning(tables)
    _drone_checks(tables)


def _by(rows: Iterable[Row], key: str) -> dict[Any, Row]:
    return {row[key]: row for row in rows}


def _change(rows: Iterable[Row], **values: Any) -> None:
    for row in rows:
        row |= values


def _parks(tables: Tables) -> None:
    """Parks on the edges of the conditions, and two without readings that tie in every figure."""
    parks = _by(tables["parks"], "park_code")
    parks["PK-03"]["commissioned_on"] = date(2018, 1, 1)
    parks["PK-14"]["commissioned_on"] = date(2017, 12, 31)
    parks["PK-20"]["lifecycle"] = "Commissioning"
    for code in ("PK-05", "PK-06", "PK-15", "PK-17", "PK-20", "PK-21", "PK-24", "PK-25"):
        parks[code]["site_facts"]["terrain"]["kind"] = "Flat"
    parks["PK-17"]["dc_peak"] = "1320 kWp"
    parks["PK-21"]["dc_peak"] = "1.44 MWp"
    parks["PK-20"]["dc_peak"] = "2070 kWp"
    parks["PK-24"]["dc_peak"] = "3.6 MWp"
    parks["PK-05"]["dc_peak"] = "1000 kWp"
    parks["PK-06"]["dc_peak"] = "0.9995 MWp"
    parks["PK-15"]["dc_peak"] = "1500 kWp"
    parks["PK-17"]["lifecycle"] = "OPERATING"
    for code, volts in (("PK-25", 20), ("PK-26", 30)):
        parks[code]["lifecycle"] = "Operating"
        parks[code]["site_facts"]["grid"] = {"voltage_kv": volts, "curtailment": {"cap_pct": 2}}


def _inverters(inverters: list[Row]) -> None:
    """Removed inverters in other spellings at parks with deals."""
    first: dict[str, Row] = {}
    for inverter in inverters:
        first.setdefault(inverter["park_ref"], inverter)
    for code, status in (("PK-08", "REMOVED"), ("PK-02", "Removed"), ("PK-04", "REMOVED")):
        first[code]["inv_status"] = status
    first["PK-23"]["inv_status"] = "Removed"


def _readings(tables: Tables) -> None:
    """Readings of lost meters, and parks without sun, without readings and with hardly any."""
    readings = tables["yield_weeks"]
    own = _own(tables)
    tables["sky_weeks"][:] = [s for s in tables["sky_weeks"] if s["park_code"] != "PK-24"]
    _change((y for y in readings if own[y["inverter_ref"]] == "PK-15"), quality="est")
    readings[:] = [y for y in readings if own[y["inverter_ref"]] != "PK-26"]
    _change((y for y in readings if own[y["inverter_ref"]] == "PK-15"), energy=None)
    faint = [y for y in readings if own[y["inverter_ref"]] == "PK-15"][::2]
    _change(faint, energy="320 kWh", curtailed_kwh=4)
    idle = [y for y in readings if own[y["inverter_ref"]] in ("PK-17", "PK-21")]
    _change(idle, energy="0 kWh", curtailed_kwh=None)
    _change(readings[7:400:131], inverter_ref=None)


def _own(tables: Tables) -> dict[str, str]:
    return {i["inv_tag"]: i["park_ref"] for i in tables["inverters"]}


def _deals(tables: Tables) -> None:
    """Deals of parks that were never down, of parks without inverters and of those without
    readings; deals that start and end on the Reporting Day.
    """
    deals = tables["offtake_deals"]
    sure = {"guaranteed_pct": 97.0, "malus_eur": 500}
    parks = {3: "PK-21", 6: "PK-16", 7: "PK-21", 10: "PK-16", 27: "PK-25", 13: "PK-25"}
    for index, park in parks.items():
        deals[index] |= {"park_id": park}
        deals[index]["clauses"]["availability"] = sure
    deals[28] |= {"park_id": "PK-25", "buyer": "Lone Lantern", "ends_on": None}
    deals[29] |= {"park_id": "PK-26", "buyer": "Mill Radio", "ends_on": None}
    deals[30] |= {"starts_on": REPORTING_DAY, "ends_on": None, "buyer": "Elm Street Coop"}
    deals[31] |= {"starts_on": REPORTING_DAY + timedelta(days=1), "ends_on": None}
    deals[32] |= {"ends_on": REPORTING_DAY}
    deals[33] |= {"ends_on": REPORTING_DAY + timedelta(days=1)}


def _outages(tables: Tables) -> None:
    """Parks with outages that are nobody's fault; failures inland and at a park that is not live."""
    outages = tables["outages"]
    calm = [o for o in outages if o["park_id"] in ("PK-16", "PK-21")]
    _change(calm[::2], cause="Grid")
    _change(calm[1::2], cause="planned work")
    severe = next(o for o in outages if o["park_id"] == "PK-09")
    severe |= {"cause": "Transformer", "began_at": datetime(2025, 3, 1)}
    severe |= {"ended_at": datetime(2025, 4, 11, 16)}
    severe["ticket"]["severity"] = "S1"
    cases = (("PK-19", "cable", 100), ("PK-18", "Transformer", 95), ("PK-17", "CABLE", None))
    for park, cause, hours in cases:
        failure = next(o for o in outages if o["park_id"] == park)
        failure |= {"cause": cause, "began_at": datetime(2025, 4, 2), "ended_at": None}
        if hours:
            failure["ended_at"] = failure["began_at"] + timedelta(hours=hours)
        failure["ticket"]["severity"] = "s1"


def _switching(tables: Tables) -> None:
    """Uncleared work twice in one park, on the first day of the year, and in the workshop."""
    orders = [w for w in tables["work_orders"] if w["wo_state"].lower() == "done"]
    days = (date(2025, 1, 1), date(2025, 2, 11), date(2025, 2, 12), date(2025, 3, 3))
    cases = (("CR-08", "PK-26"), ("CR-03", "PK-11"), ("CR-03", "PK-11"), ("CR-08", None))
    for order, day, (crew, park) in zip(orders[20:], days, cases, strict=False):
        order |= {"crew_id": crew, "park_code": park, "inv_ref": None, "kind": "HV switching"}
        order |= {"opened_on": day - timedelta(days=9), "done_on": day}


def _turnaround(tables: Tables) -> None:
    """A quick crew with just enough orders, and a quicker one with one too few."""
    done = [w for w in tables["work_orders"] if w["done_on"]]
    kinds = (
        ("repair", "Repair") * 4
        + ("Inspection",) * 6
        + ("cleaning",) * 5
        + ("mowing",) * 3
        + ("hv switching",) * 2
    )
    saltwire = [w for w in done if w["crew_id"] == "CR-07"]
    for index, order in enumerate(saltwire[:24]):
        order |= {
            "kind": kinds[index],
            "done_on": order["opened_on"] + timedelta(days=8 + index % 9),
        }
    _change(saltwire[24:], crew_id=None)
    spare = [w for w in done if w["crew_id"] == "CR-13"][:23]
    for order in spare:
        order |= {"crew_id": "CR-14", "done_on": order["opened_on"] + timedelta(days=2)}
    waiting = [w for w in tables["work_orders"] if w["wo_state"].lower() == "open"]
    _change(waiting[:2], crew_id="CR-14")
    longest = [w for w in done if w["crew_id"] == "CR-01"]
    longest[0] |= {"park_code": "PK-03", "time_spent": "700 min"}
    void = next(w for w in tables["work_orders"] if w["wo_state"].lower() == "cancelled")
    void |= {"park_code": "PK-03", "inv_ref": None, "kind": "Mowing", "time_spent": "16 h"}


def _due_dates(orders: list[Row]) -> None:
    """Pending orders that are due on the Reporting Day, the day before and at each level's edge."""
    pending = [w for w in orders if w["wo_state"].lower() in PENDING]
    for order, late in zip(pending[10:], (0, 1, 60, 61, 20, 21), strict=False):
        order["due_on"] = REPORTING_DAY - timedelta(days=late)
        order["opened_on"] = REPORTING_DAY - timedelta(days=late + 14)
    _change(pending[12:14], crew_id=None)
    fresh = next(w for w in pending[20:] if w["kind"].lower() == "inspection")
    fresh |= {"opened_on": REPORTING_DAY, "due_on": REPORTING_DAY + timedelta(days=14)}


def _cleaning(tables: Tables) -> None:
    """At most one pending cleaning for each inverter, and one for some that need it."""
    seen = set()
    for order in tables["work_orders"]:
        if order["kind"].lower() == "cleaning" and order["wo_state"].lower() in PENDING:
            if order["inv_ref"] in seen:
                order["kind"] = "mowing"
            seen.add(order["inv_ref"])


def _drone_checks(tables: Tables) -> None:
    """Two checks of a string on one day; dust covers on the edges; washing on the flight day."""
    checks = tables["drone_checks"]
    strings = _by(tables["panel_strings"], "string_id")
    last = max(checks, key=lambda check: check["flown_on"])["flown_on"]
    for first, second in zip(checks[100:112:2], checks[101:113:2], strict=True):
        second["string_ref"] = first["string_ref"]
        first |= {"flown_on": last, "verdict": "hotspot", "hot_cells": 3}
        second |= {"flown_on": last, "verdict": "Clean", "hot_cells": 0}
        first["findings"]["dust"]["cover_pct"] = "44 %"
        second["findings"]["dust"]["cover_pct"] = "4%"
    covers = ("30 %", "29%", "15%", "14 %")
    for index, check in enumerate(checks[300:312]):
        check["flown_on"] = last - timedelta(days=index % 2)
        check["findings"]["dust"]["cover_pct"] = covers[index % 4]
        strings[check["string_ref"]]["last_washed"] = (None, check["flown_on"])[index % 2]
    for check, day in zip(checks[400:404], (1, 1, 2, 2), strict=True):
        check["flown_on"] = date(2025, 3, day)
        strings[check["string_ref"]]["last_washed"] = None
