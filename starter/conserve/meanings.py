"""The column meanings of `conserve`, with the nested fields of its JSONB columns."""

from __future__ import annotations

from typing import Any

_BY_TABLE: dict[str, dict[str, str | dict[str, Any]]] = {
    "galleries": {
        "room_code": "Code of the room, for example RM-04. Primary key.",
        "room_name": "Name of the room; unique.",
        "zone": "Zone of the room, in any case: display, store, lab or quarantine.",
        "floor_no": "Floor, 0 being the ground floor.",
        "area_m2": "Floor area in square metres. NULL where never measured.",
        "setup": {
            "column_meaning": "How the room is set up.",
            "fields_meaning": {
                "rh": {
                    "min": "Lowest humidity that the room is set up for, in percent.",
                    "max": "Highest humidity that the room is set up for, in percent.",
                },
                "hvac": {
                    "model": "Model of the climate plant.",
                    "serviced": "Day of the last service, YYYY-MM-DD. null where unknown.",
                },
                "alarms": "Array of the installed alarms: smoke, water, motion.",
            },
        },
    },
    "conservators": {
        "staff_no": "Number of the conservator. Primary key.",
        "full_name": "Name of the conservator, first and last; unique.",
        "specialism": "Field of work, in any case, for example paper.",
        "weekly_hours": "Weekly hours of the contract, with or without unit: '36 h', '36 hrs', "
        "'36'.",
        "hourly_eur": "Hourly rate of the conservator in EUR.",
        "hired_on": "Hiring date.",
        "left_on": "Leaving date. NULL while employed.",
    },
    "materials": {
        "mat_code": "Code of the material, for example MT-07. Primary key.",
        "mat_name": "Name of the material; unique.",
        "family": "Material family, in any case: organic, inorganic, composite.",
        "lux_limit": "Light limit of the material in lux. NULL where light does no harm.",
        "fragility": "Fragility of the material, from 0 (tough) to 1.",
    },
    "objects": {
        "obj_id": "Object number, for example OB-0042. Primary key.",
        "title": "Title of the object. Titles repeat.",
        "object_kind": "Kind of object, for example tapestry.",
        "dept": "Department of the object, in any case: paintings, textiles, archives, ethnography, "
        "decorative arts.",
        "made_year": "Year of making. NULL where not known.",
        "acquired_on": "Acquisition date of the object.",
        "insured_eur": "Insured value in EUR. 0 where the state carries the risk.",
        "home_room": "Home room of the object, a room code. NULL while it has no place.",
        "obj_status": "Status of the object, in any case: on display, in store, in treatment, on "
        "loan.",
        "profile": {
            "column_meaning": "What is known of the object's body.",
            "fields_meaning": {
                "dims": {"h_cm": "Height in centimetres.", "w_cm": "Width in centimetres."},
                "mount": {
                    "glazed": "Whether the object is behind glass.",
                    "frame": "Kind of frame; null without one.",
                },
                "valuation": {
                    "market_eur": "Market value in EUR, estimated by a dealer.",
                    "year": "Year of the estimate.",
                },
                "hazards": "Array of poisons in the object: arsenic, lead, mercury.",
            },
        },
    },
    "object_materials": {
        "obj_ref": "Object that is made of the material.",
        "mat_code": "Material that the object is made of.",
        "share_pct": "Material share in percent. NULL where not known.",
    },
    "surveys": {
        "survey_id": "Number of the survey. Primary key.",
        "object_no": "Object that was surveyed.",
        "surveyed_on": "Survey date.",
        "surveyor": "Conservator who did the survey. NULL where an outside expert did it.",
        "grade": "Condition grade, A to E in either case.",
        "damages": {
            "column_meaning": "What the survey found.",
            "fields_meaning": {
                "cracks": {
                    "count": "Number of cracks. The key is missing where nobody counted.",
                    "worst_mm": "Width of the worst crack in millimetres.",
                },
                "flaking": {
                    "area_pct": "Flaking area in percent. The key flaking is missing where nobody "
                    "looked.",
                },
                "pests": "Whether live pests were found.",
            },
        },
        "remarks": "Free text. Mostly NULL.",
    },
    "treatments": {
        "treat_id": "Number of the treatment. Primary key.",
        "obj_no": "Object that is treated.",
        "lead_staff": "Lead conservator of the treatment. NULL while nobody leads it.",
        "treat_kind": "Kind of treatment, in any case: cleaning, consolidation, lining, retouching, "
        "fumigation.",
        "started_on": "Start date of the treatment. NULL while planned.",
        "finished_on": "End date of the treatment. NULL while not over.",
        "treat_state": "Treatment state, in any case: planned, running, finished, abandoned.",
        "hours_logged": "Logged hours as text with the unit, h or min, for example '12.5 h' or "
        "'750 min'. NULL where nothing was logged.",
        "plan": {
            "column_meaning": "The plan of the treatment.",
            "fields_meaning": {
                "risk": {
                    "level": "Risk level of the treatment: low, medium or high.",
                    "ppe": "Protective gear, an array. The key may be missing.",
                },
                "reversible": "Whether the treatment can be undone.",
                "steps": "Number of planned steps.",
            },
        },
    },
    "supplies": {
        "supply_code": "Code of the supply, for example SU-03. Primary key.",
        "supply_name": "Name of the supply; unique.",
        "stock": "Stock of the supply as text with its unit, L or ml, for example '2.5 L' or "
        "'800 ml'.",
        "eur_per_litre": "Price of a litre in EUR.",
        "hazard_class": "Hazard class, in any case. NULL: harmless.",
    },
    "supply_uses": {
        "treat_ref": "Treatment of the supply use.",
        "supply_code": "Supply that was used.",
        "used_ml": "Millilitres used.",
    },
    "climate_readings": {
        "reading_id": "Number of the reading. Primary key.",
        "room": "Room of the reading.",
        "read_at": "Moment of the reading.",
        "rh": "Relative humidity, with or without percent sign: '52.5 %', '52.5'. NULL where the "
        "probe failed.",
        "temp": "Temperature as text with its unit, C or F, for example '20.5 C' or '68.9 F'.",
        "lux": "Illuminance in lux. NULL where the meter failed, 0 in the dark.",
    },
    "loans": {
        "loan_id": "Number of the loan, for example LO-0031. Primary key.",
        "object_id": "Object that is lent.",
        "borrower": "Borrower, the house that asks for the object.",
        "starts_on": "Loan start.",
        "ends_on": "Loan end.",
        "fee_eur": "Loan fee in EUR. NULL where none was agreed.",
        "loan_state": "Loan state, in any case: requested, approved, out, returned, refused.",
        "packing": {
            "column_meaning": "How the object is packed.",
            "fields_meaning": {
                "crate": {
                    "type": "Type of crate: slat, case or climate.",
                    "max_shock_g": "Highest shock of the crate in g. The key is missing without a "
                    "logger.",
                },
                "insurer": "Insurer of the journey.",
            },
        },
    },
    "courier_trips": {
        "trip_id": "Number of the trip. Primary key.",
        "loan_no": "Loan for which the trip is made.",
        "courier_no": "Courier of the trip, a conservator. NULL where only the shipper drives.",
        "trip_leg": "Direction of the trip, in any case: outbound or return.",
        "distance": "Trip distance as text with its unit, km or mi, for example '310 km' or "
        "'192.6 mi'.",
        "departed_on": "Departure date of the trip.",
        "per_diem_eur": "Daily allowance of the courier in EUR. NULL without courier.",
    },
    "work_queue": {
        "obj_ref": "Object that waits for the workshop. Primary key.",
        "priority": "Queue priority, the higher the sooner.",
        "reason": "Reason for which the object was queued.",
        "queued_on": "Queueing date.",
        "times_flagged": "Number of times that the object was flagged.",
    },
}

MEANINGS: dict[str, str | dict[str, Any]] = {
    f"{table}|{column}": meaning
    for table, columns in _BY_TABLE.items()
    for column, meaning in columns.items()
}
