"""What every column of the ward database means, with the nested fields of the JSONB columns."""

from __future__ import annotations

from typing import Any

_TABLES: dict[str, dict[str, Any]] = {
    "wards": {
        "ward_code": "Short code of the ward, such as W04; other tables refer to it.",
        "ward_name": "Name of the ward, after a tree.",
        "care_level": "Kind of care given; the case of the letters varies between wards.",
        "floor_no": "Floor of the building; 0 is the ground floor.",
        "bed_capacity": "Number of beds that the ward is funded for, not the beds in place.",
        "opened_on": "Day the ward opened; missing where nobody knows.",
        "ward_profile": {
            "column_meaning": "Standing facts about the ward.",
            "fields_meaning": {
                "staffing": {
                    "day_min": "Fewest nurses allowed on a day shift.",
                    "night_min": "Fewest nurses allowed on a night shift.",
                },
                "isolation": {
                    "rooms": "Number of isolation rooms.",
                    "negative_pressure": "Whether one of them has negative pressure.",
                },
                "contact": {"extension": "Telephone extension, as text."},
            },
        },
    },
    "beds": {
        "bed_id": "Number of the bed.",
        "ward_ref": "Ward where the bed stands.",
        "bed_label": "Label on the bed: ward code and place.",
        "bed_kind": "Kind of bed, in mixed case; missing where not recorded.",
        "has_monitor": "Whether a bedside monitor is fixed to the bed.",
        "last_serviced": "Day of the last technical service; missing where never serviced.",
    },
    "staff": {
        "staff_no": "Number of the member of staff, such as S0017.",
        "full_name": "First and last name.",
        "role_title": "Role, written in several ways (RN, Registered Nurse, hca ...).",
        "home_unit": "Ward the person belongs to; missing for the bank, who work anywhere.",
        "hired_on": "Day of hire.",
        "contract_hours": "Weekly hours as text with a unit, such as '37.5 h/wk'.",
        "pay_band": "Pay band, 2 to 9.",
    },
    "shifts": {
        "shift_id": "Number of the shift.",
        "staff_id": "Member of staff who was rostered.",
        "unit_code": "Ward where the shift was worked, which need not be the person's home unit.",
        "shift_date": "Day on which the shift began.",
        "shift_band": "Part of the day: day, late or night, in mixed case.",
        "planned_hours": "Hours rostered.",
        "worked_hours": "Hours worked as text with a unit, such as '11.5 h'; '0 h' where the "
        "shift was called off; missing until signed off.",
        "agency_cover": "Whether an agency covered the shift.",
    },
    "patients": {
        "patient_id": "Number of the patient.",
        "birth_date": "Date of birth.",
        "sex": "F or M; missing where not stated.",
        "blood_group": "Blood group with rhesus sign; missing where not tested.",
        "home_area": "Part of town, in mixed case.",
        "patient_card": {
            "column_meaning": "The card at the end of the bed.",
            "fields_meaning": {
                "mobility": {
                    "aid": "Walking aid: none, stick or frame, in mixed case.",
                    "falls_12m": "Falls in the last 12 months; absent where nobody asked.",
                },
                "allergies": [{"agent": "Substance.", "severity": "Severity, in mixed case."}],
                "contact": {
                    "relation": "Who to call.",
                    "consent": "Whether that person may be told about the patient.",
                },
            },
        },
    },
    "admissions": {
        "adm_no": "Number of the admission, such as A0123.",
        "pat_id": "Patient who was admitted.",
        "ward_cd": "Ward of admission, where the stay began.",
        "bed_no": "First bed; missing where it was not recorded.",
        "admitted_at": "Time of admission.",
        "discharged_at": "Time of discharge; missing while the patient is still in.",
        "admit_route": "How the patient came, in mixed case.",
        "triage_cat": "Triage category, 1 most urgent to 5; only for the emergency department.",
        "outcome": "Where the patient went, in mixed case; missing while still in.",
        "body_weight": "Weight at admission as text with a unit, such as '71.5 kg' or '158 lb'.",
    },
    "observations": {
        "obs_id": "Number of the round of observations.",
        "admission_ref": "Admission observed.",
        "taken_at": "Time of the round.",
        "temp_reading": "Temperature as text with its unit, such as '37.8 C' or '100.0 F'.",
        "pulse_reading": "Pulse per minute as text with a unit, such as '82 bpm'.",
        "resp_rate": "Breaths per minute.",
        "bp_reading": "Blood pressure as text, systolic/diastolic, such as '118/76 mmHg'.",
        "spo2_reading": "Oxygen saturation as text, such as '96 %'; RA means on room air.",
        "avpu": "Alertness: A alert, V reacts to voice, P to pain, U unresponsive; any case.",
        "device_meta": {
            "column_meaning": "The monitor that took the readings; missing where taken by hand.",
            "fields_meaning": {
                "monitor": {
                    "model": "Model, in mixed case.",
                    "battery": "Charge left as text in percent, such as '37%' or '37 %'.",
                },
                "signal": "Quality of the signal from 0 to 1.",
            },
        },
    },
    "medication_orders": {
        "order_id": "Number of the order.",
        "admission_no": "Admission for which the drug was ordered.",
        "drug_name": "Name of the drug.",
        "dose_text": "Single dose as text with a unit, such as '500 mg'.",
        "route": "Way of giving, in mixed case.",
        "doses_per_day": "Doses a day.",
        "order_status": "Active, completed or cancelled, in mixed case.",
        "order_spec": {
            "column_meaning": "Details of the order.",
            "fields_meaning": {
                "timing": {
                    "critical": "Whether the doses must not be delayed.",
                    "window": "How late a dose may be, as text.",
                },
                "group": "Class of the drug, in mixed case.",
                "high_alert": "Whether a mistake with the drug is especially dangerous.",
            },
        },
    },
    "dose_events": {
        "event_id": "Number of the dose that fell due.",
        "order_ref": "Order to which it belongs.",
        "due_at": "Time at which the dose was due.",
        "given_at": "Time at which it was given; missing where it never was.",
        "nurse_no": "Nurse who gave it; missing where it was not given.",
        "omit_reason": "Why it was not given; missing or empty where nobody wrote a reason.",
    },
    "incidents": {
        "incident_id": "Number of the incident.",
        "ward_id": "Ward where it happened.",
        "adm_ref": "Admission concerned; missing where no patient was involved.",
        "occurred_on": "Day on which it happened.",
        "incident_kind": "Kind of incident, in mixed case.",
        "reporter_no": "Member of staff who reported it; missing for anonymous reports.",
        "report": {
            "column_meaning": "The incident report.",
            "fields_meaning": {
                "harm": {
                    "level": "none, low, moderate or severe, in mixed case; may be absent.",
                    "cost": "Cost as text with a currency.",
                },
                "review": {
                    "closed": "Whether the review has ended.",
                    "days": "Days the review took; null while it is open.",
                },
                "tags": ["Words that classify the incident."],
            },
        },
    },
    "transfers": {
        "transfer_id": "Number of the transfer; not in order of time.",
        "adm_code": "Admission that was moved.",
        "from_ward": "Ward left.",
        "to_ward": "Ward of arrival.",
        "moved_at": "Time of the move.",
        "move_reason": "Why, in mixed case; missing where not recorded.",
    },
}

MEANINGS: dict[str, Any] = {
    f"{table}|{column}": meaning
    for table, columns in _TABLES.items()
    for column, meaning in columns.items()
}
