"""The column meanings of `helios`, with the nested fields of its JSONB columns."""

from __future__ import annotations

from typing import Any

_BY_TABLE: dict[str, dict[str, str | dict[str, Any]]] = {
    "parks": {
        "park_code": "Code of the park, for example PK-07. Primary key.",
        "park_name": "Name of the park; unique.",
        "region": "Region of the park, in any case: North, South, Coast or Inland.",
        "grid_operator": "Grid operator of the park, in any case. NULL where not recorded.",
        "dc_peak": "Peak power of the park as text with its unit, '2400 kWp' or '2.4 MWp'.",
        "ac_limit_mw": "Feed-in limit of the grid connection, in MW.",
        "commissioned_on": "Commissioning day of the park. NULL where it is not known.",
        "lifecycle": "Lifecycle of the park, in any case: commissioning, operating or retired.",
        "site_facts": {
            "column_meaning": "Standing facts about the site.",
            "fields_meaning": {
                "terrain": {
                    "kind": "Kind of terrain, in any case: flat, slope or quarry.",
                    "slope_deg": "Slope of the terrain, in degrees.",
                },
                "grid": {
                    "voltage_kv": "Voltage of the grid connection, in kV.",
                    "curtailment": {
                        "_": "Missing where the grid operator may not curtail.",
                        "cap_pct": "Curtailment cap of the site, in percent of the energy.",
                    },
                },
                "access": {
                    "sheep": "Whether sheep graze there.",
                    "gate_code": "Code of the gate.",
                },
            },
        },
    },
    "inverter_models": {
        "model_key": "Key of the inverter model, for example HX-250. Primary key.",
        "maker": "Maker of the inverter model.",
        "rated_kw": "Rated power of the model, in kW.",
        "euro_eff_pct": "European efficiency, in percent. NULL where the maker gives none.",
        "warranty_years": "Warranty of the maker, in years.",
        "cooling": "Cooling of the model, in any case. NULL where not recorded.",
    },
    "inverters": {
        "inv_tag": "Tag of the inverter, for example INV-042. Primary key.",
        "park_ref": "Park where the inverter stands.",
        "model_key": "Model of the inverter. NULL where the plate cannot be read.",
        "serial_no": "Serial number of the inverter; unique. NULL where not recorded.",
        "energised_on": "Day of first operation. NULL where it is not known.",
        "firmware": "Firmware version, free spelling. NULL where not recorded.",
        "inv_status": "Status of the inverter, in any case: running, derated, tripped or removed.",
        "settings": {
            "column_meaning": "Settings of the inverter.",
            "fields_meaning": {
                "limits": {
                    "max_kw": "Power limit set in the inverter, in kW.",
                    "power_factor": "Power factor that the inverter holds.",
                },
                "cooling": {
                    "trip_c": "Temperature at which the inverter trips, in degrees Celsius.",
                    "fan_hours": "Operating hours of the fans.",
                },
                "comms": {"protocol": "Protocol of the data link, in any case."},
            },
        },
    },
    "panel_strings": {
        "string_id": "Number of the string. Primary key.",
        "inverter_tag": "Inverter that the string is wired to.",
        "slot": "Input slot of the inverter, for example B2.",
        "panel_count": "Number of panels in the string.",
        "panel_power": "Power of one panel as text with its unit, '410 W', '410 Wp' or '0.41 kW'.",
        "tilt_deg": "Tilt of the panels, in degrees.",
        "azimuth_deg": "Compass direction of the panels, in degrees; 180 is south.",
        "soiling_class": "Soiling class of the string, in any case: light, medium or heavy. "
        "NULL where it was never rated.",
        "last_washed": "Last washing day. NULL where the string was never washed.",
    },
    "yield_weeks": {
        "reading_no": "Number of the weekly reading. Primary key.",
        "inverter_ref": "Inverter that was read. NULL where the label of the meter is lost.",
        "week_of": "Week of the reading, given by its Monday.",
        "energy": "Energy fed in as text with its unit, '8140 kWh' or '8.14 MWh'. NULL: not read.",
        "run_hours": "Running hours of the week.",
        "curtailed_kwh": "Curtailed energy of the week, in kWh. NULL where nobody recorded it.",
        "quality": "Quality of the weekly reading, in any case: ok, est or gap. NULL: not judged.",
    },
    "sky_weeks": {
        "sky_id": "Number of the weather record. Primary key.",
        "park_code": "Park of the weather record.",
        "week_start": "Monday of the weather week.",
        "irradiation": "Irradiation of the week as text with its unit, '31.0 kWh/m2' or "
        "'111.6 MJ/m2'. NULL where the sensor failed.",
        "panel_temp": "Average panel temperature as text with its unit, C or F.",
        "wind_ms": "Average wind speed, in m/s.",
        "rain_mm": "Rainfall of the week, in mm. NULL where the gauge was blocked.",
    },
    "outages": {
        "outage_no": "Number of the outage. Primary key.",
        "park_id": "Park of the outage.",
        "inverter_tag": "Inverter of the outage. NULL where the whole park was hit.",
        "began_at": "Begin of the outage.",
        "ended_at": "End of the outage. NULL while it lasts.",
        "cause": "Cause of the outage, in any case.",
        "lost_kwh": "Lost energy of the outage, in kWh. NULL while nobody has worked it out.",
        "ticket": {
            "column_meaning": "Ticket that was written for the outage.",
            "fields_meaning": {
                "severity": "Severity of the ticket: S1, S2 or S3, in any case.",
                "impact": {
                    "share_pct": "Impact share, in percent of the power that was missing.",
                    "buyer_told": "Whether the buyer was told.",
                },
                "log": {
                    "steps": "Array of the steps taken.",
                    "calls": "Number of telephone calls.",
                },
            },
        },
    },
    "crews": {
        "crew_id": "Id of the crew, for example CR-03. Primary key.",
        "crew_name": "Name of the crew; unique.",
        "home_region": "Home region of the crew, in any case. NULL where it works everywhere.",
        "hourly_eur": "Hourly rate of the crew, in EUR.",
        "headcount": "Number of people in the crew.",
        "hv_certified": "High-voltage certificate of the crew: Y or N.",
        "is_contractor": "Contractor flag of the crew: true for outside firms.",
    },
    "work_orders": {
        "wo_id": "Number of the work order. Primary key.",
        "park_code": "Park of the work order. NULL for work in the workshop.",
        "inv_ref": "Inverter of the work order. NULL where it is about the whole park.",
        "crew_id": "Crew of the work order. NULL while nobody is assigned.",
        "kind": "Kind of work, in any case: inspection, repair, cleaning, hv switching or mowing.",
        "opened_on": "Opening day of the work order.",
        "due_on": "Due date of the work order. NULL where there is none.",
        "done_on": "Completion day of the work order. NULL until then.",
        "time_spent": "Time spent as text with its unit, '2.5 h' or '150 min'. NULL where not "
        "recorded.",
        "parts_eur": "Parts cost of the work order, in EUR. NULL where not recorded.",
        "wo_state": "State of the work order, in any case: open, in progress, done or cancelled.",
    },
    "part_stock": {
        "part_no": "Number of the part. Primary key.",
        "part_name": "Name of the part.",
        "fits_model": "Inverter model that the part fits. NULL where it fits all.",
        "on_hand": "Pieces in stock.",
        "reorder_at": "Stock at which the part is ordered again. NULL where it is not.",
        "unit_eur": "Price of a piece, in EUR.",
    },
    "offtake_deals": {
        "deal_no": "Number of the deal. Primary key.",
        "park_id": "Park that delivers under the deal.",
        "buyer": "Buyer of the energy.",
        "deal_kind": "Kind of deal, in any case: ppa, feed-in or spot.",
        "price": "Price of the deal as text with its unit, '61.0 EUR/MWh' or '6.10 ct/kWh'.",
        "starts_on": "First day of the deal.",
        "ends_on": "End of the deal. NULL where it is open-ended.",
        "clauses": {
            "column_meaning": "Agreed clauses of the deal.",
            "fields_meaning": {
                "availability": {
                    "_": "Missing where nothing was guaranteed.",
                    "guaranteed_pct": "Guaranteed availability, in percent.",
                    "malus_eur": "Malus for each missing percentage point, in EUR.",
                },
                "indexation": {"yearly_pct": "Yearly rise of the price, in percent."},
                "volume": {"share_pct": "Volume share of the deal, in percent of the energy."},
            },
        },
    },
    "drone_checks": {
        "check_id": "Number of the drone check. Primary key.",
        "string_ref": "String that was checked.",
        "flown_on": "Flight day of the drone check.",
        "pilot": "Pilot of the drone. NULL where not recorded.",
        "verdict": "Verdict of the drone check, in any case: clean, dusty, shaded, hotspot or "
        "cracked.",
        "hot_cells": "Number of hot cells. NULL where nobody counted.",
        "findings": {
            "column_meaning": "Findings of the drone check.",
            "fields_meaning": {
                "thermal": {
                    "delta_k": "Temperature difference to the neighbours, in kelvin.",
                    "camera": "Camera that was used, in any case.",
                },
                "dust": {"cover_pct": "Dust cover as text with a percent sign, such as '23 %'."},
            },
        },
    },
}

MEANINGS: dict[str, str | dict[str, Any]] = {
    f"{table}|{column}": meaning
    for table, columns in _BY_TABLE.items()
    for column, meaning in columns.items()
}
