"""The column meanings of `freight`, with the nested fields of its JSONB columns."""

from __future__ import annotations

from typing import Any

_BY_TABLE: dict[str, dict[str, str | dict[str, Any]]] = {
    "depots": {
        "depot_code": "Code of the depot, for example DEP-07. Primary key.",
        "depot_name": "Name of the depot; unique.",
        "region": "Region of the depot: North, South, East, West or Central.",
        "modes": "What the depot says it serves, free spelling: road, Road, road/rail, Rail/Road.",
        "dock_count": "Number of loading docks. 0 where the depot has none.",
        "opened_on": "Opening day. NULL where it is not known.",
        "facility": {
            "column_meaning": "What the site offers.",
            "fields_meaning": {
                "yard": {
                    "capacity_teu": "Containers that fit in the yard, in TEU.",
                    "rail_sidings": "Number of rail sidings. The key is missing where nobody "
                    "counted them.",
                    "cranes": {
                        "count": "Number of cranes in the yard.",
                        "max_lift_t": "Heaviest lift of a crane, in tonnes.",
                    },
                },
                "hours": {
                    "open": "Opening time, HH:MM.",
                    "close": "Closing time, HH:MM.",
                },
                "certs": "Array of the site's certificates.",
            },
        },
    },
    "customers": {
        "cust_id": "Id of the customer, for example C0042. Primary key.",
        "cust_name": "Name of the customer; unique.",
        "sector": "Line of business: Retail, Chemicals, Food, Machinery, Pharma or Building "
        "Materials.",
        "contract_tier": "Tier of the contract in any case: gold, silver, basic. NULL while under "
        "negotiation.",
        "credit_limit_eur": "Sum that the customer may owe us, in EUR. 0 means payment in advance.",
        "onboarded_on": "Day of the first contract.",
        "home_region": "Region of the customer's head office. NULL where it is not known.",
        "account_manager": "Who looks after the customer. NULL where nobody does.",
        "terms": {
            "column_meaning": "Agreed terms of the contract.",
            "fields_meaning": {
                "payment_days": "Days from the issue of an invoice to its due date.",
                "penalties": {
                    "_": "The whole object is missing where no penalties were agreed.",
                    "grace_hours": "Hours of delay that cost nothing.",
                    "pct_per_day": "Penalty for each started day, in percent of the value.",
                    "cap_pct": "Highest penalty, in percent of the value.",
                },
                "sla": {
                    "on_time_target_pct": "Promised share of punctual deliveries, in percent.",
                    "claims_window_days": "Days after delivery in which a claim may be filed.",
                },
            },
        },
    },
    "carriers": {
        "carrier_ref": "Reference of the haulage company, for example CR-03. Primary key.",
        "carrier_name": "Name of the carrier; unique.",
        "transport_mode": "road or rail, in any case.",
        "safety_grade": "Grade of the last safety audit, A to D. NULL: never audited.",
        "licence_class": "Class of the operating licence, free spelling. NULL where not recorded.",
        "insured_until": "Last day of the liability insurance.",
        "active_flag": "Y while we give the carrier work, else N.",
    },
    "vehicles": {
        "vehicle_no": "Number of the vehicle, for example V-0012. Primary key.",
        "carrier_ref": "Carrier that owns the vehicle.",
        "vehicle_kind": "Kind of vehicle in any case, for example rigid truck or wagon group.",
        "payload_cap": "Payload as text with its unit, t or kg, for example '24.0 t' or '24000 kg'.",
        "year_built": "Year of construction.",
        "emission_class": "Emission class, free spelling. NULL where not recorded.",
        "acquired_on": "Day on which the carrier got the vehicle. NULL where not recorded.",
        "telematics": {
            "column_meaning": "Figures that the vehicle last reported.",
            "fields_meaning": {
                "fuel": {
                    "tank_l": "Size of the tank, in litres.",
                    "rate_l_100km": "Rated consumption, in litres for 100 km.",
                },
                "maintenance": {
                    "odometer_km": "Odometer now, in km.",
                    "last_service_km": "Odometer at the last service, in km.",
                    "interval_km": "Service interval, in km. The key may be missing.",
                },
                "sensors": {
                    "tpms": "Whether tyre pressure is watched.",
                    "reefer": "Whether the cooling unit is watched.",
                },
            },
        },
    },
    "drivers": {
        "driver_id": "Number of the driver. Primary key.",
        "full_name": "First and last name.",
        "carrier_code": "The driver's employer, a carrier reference.",
        "base_depot": "Depot at which the driver starts. NULL for those without a base.",
        "licence_points": "Penalty points on the licence, 0 to 12.",
        "hours_7d": "Working hours of the last 7 days as text, with or without unit: '51.5 h', "
        "'51.5 hrs', '51.5'.",
        "adr_certified": "Whether the driver holds the ADR certificate for dangerous goods: yes or "
        "no, in any case. NULL where not recorded.",
        "medical_due": "Day by which the next medical check is due.",
        "hired_on": "Day of hiring.",
    },
    "lanes": {
        "lane_id": "Id of the lane, a fixed connection, for example LN-014. Primary key.",
        "origin_depot": "Depot at which the lane starts.",
        "dest_depot": "Depot at which the lane ends.",
        "distance": "Length as text with its unit, km or mi, for example '310 km' or '192.6 mi'.",
        "planned_h": "Planned hours from start to end.",
        "toll_eur": "Toll for one passage, in EUR. NULL where it is not known.",
        "lane_mode": "road or rail, in any case.",
        "winter_risk": "Risk of winter closures: low, medium, high, in any case. NULL: not rated.",
    },
    "shipments": {
        "shipment_id": "Id of the shipment, for example SH-00042. Primary key.",
        "customer_ref": "Customer who ordered it.",
        "booked_at": "Moment of the booking.",
        "pickup_due": "Agreed moment of the pickup.",
        "delivery_due": "Promised moment of the delivery.",
        "gross_weight": "Weight as text with its unit, t or kg, for example '12.4 t' or '12400 kg'.",
        "volume_m3": "Volume in cubic metres. NULL where not measured.",
        "commodity": "What is shipped.",
        "hazard_code": "UN number of dangerous goods, in any case. NULL: not dangerous.",
        "declared_value_eur": "Value that the customer declared, in EUR.",
        "service_level": "standard or express, in any case. NULL where not chosen.",
        "ship_status": "booked, in transit, delivered or cancelled, in any case.",
        "cargo": {
            "column_meaning": "Details of the cargo.",
            "fields_meaning": {
                "packaging": {
                    "pallets": "Number of pallets.",
                    "stackable": "Whether the pallets may be stacked.",
                },
                "temp": {
                    "_": "Temperature range of chilled or frozen cargo; missing for other cargo.",
                    "min_c": "Lowest temperature allowed, in degrees Celsius.",
                    "max_c": "Highest temperature allowed, in degrees Celsius.",
                },
                "flags": "Array of handling flags: fragile, tall, customs.",
            },
        },
    },
    "legs": {
        "leg_id": "Number of the leg, one passage of one shipment over a lane. Primary key.",
        "shp_id": "Shipment that is carried.",
        "seq_no": "Place of the leg in the shipment's journey, from 1.",
        "lane_id": "Lane that the leg runs on.",
        "vehicle_no": "Vehicle of the leg. NULL while the leg is planned.",
        "driver_id": "Driver of the leg. NULL while the leg is planned.",
        "departed_at": "Moment of departure. NULL where the leg has not departed.",
        "arrived_at": "Moment of arrival. NULL where the leg has not arrived.",
        "delay_min": "Delay against the plan, in minutes. NULL where it was not recorded.",
        "fuel_used": "Fuel burnt as text with its unit, L or gal, for example '118.5 L'. NULL where "
        "there is no record.",
        "leg_state": "planned, in transit, completed or cancelled, in any case. A leg may be "
        "cancelled after its departure.",
    },
    "handling_events": {
        "event_id": "Number of the event at a depot. Primary key.",
        "leg_ref": "Leg whose load is handled.",
        "depot_code": "Depot at which it happens.",
        "event_kind": "load, unload, dwell (the load waits) or inspection, in any case.",
        "started_at": "Moment at which it began.",
        "minutes": "How long it took, in minutes.",
        "units_handled": "Loading units moved or looked at. NULL where nobody counted.",
    },
    "invoices": {
        "invoice_no": "Number of the invoice. Primary key.",
        "ship_ref": "Shipment that is billed.",
        "issued_on": "Day of issue.",
        "due_on": "Day by which it must be paid.",
        "base_eur": "Freight charge, in EUR.",
        "surcharge_eur": "Fuel and toll surcharge, in EUR. NULL where there is none.",
        "paid_eur": "Sum that was paid so far, in EUR.",
        "paid_on": "Day of the last payment. NULL where nothing was paid.",
        "invoice_state": "open, partly paid, paid or cancelled, in any case.",
    },
    "claims": {
        "claim_id": "Number of the claim. Primary key.",
        "shipment_no": "Shipment that the customer complains about.",
        "filed_on": "Day on which the claim was filed.",
        "reason": "damage, delay or loss, in any case.",
        "claimed_eur": "Sum that the customer asks for, in EUR.",
        "settled_eur": "Sum that was agreed, in EUR. NULL while open.",
        "closed_on": "Day on which the claim was closed. NULL while open.",
        "handler": "Who deals with it. NULL where nobody does yet.",
    },
}

MEANINGS: dict[str, str | dict[str, Any]] = {
    f"{table}|{column}": meaning
    for table, columns in _BY_TABLE.items()
    for column, meaning in columns.items()
}
