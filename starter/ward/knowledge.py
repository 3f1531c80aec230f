"""The knowledge base of the ward database; ``children_knowledge`` are the entries built on."""

from __future__ import annotations

from typing import Any

CALCULATION = "calculation_knowledge"
DOMAIN = "domain_knowledge"
VALUES = "value_illustration"

# name, type, description, definition, ids of the entries it builds on
_ENTRIES: list[tuple[str, str, str, str, list[int]]] = [
    (
        "Temperature in Celsius",
        CALCULATION,
        "Body temperature on one scale, whatever unit the nurse wrote down.",
        r"$T_C = n$ when the reading ends in C, $T_C = (n - 32) \times 5 / 9$ when it ends in F, "
        "where n is the number at the start of the reading; not rounded.",
        [],
    ),
    (
        "Systolic Pressure",
        CALCULATION,
        "The upper value of a blood pressure reading.",
        "The whole number before the slash of the blood pressure reading.",
        [],
    ),
    (
        "Fever",
        DOMAIN,
        "A raised body temperature.",
        r"Temperature in Celsius $\geq 38.0$.",
        [0],
    ),
    (
        "Fast Pulse",
        DOMAIN,
        "A heart rate above the normal range.",
        "The number of the pulse reading is greater than 100.",
        [],
    ),
    (
        "Low Pressure",
        DOMAIN,
        "A blood pressure below the safe range.",
        r"Systolic Pressure $< 100$.",
        [1],
    ),
    (
        "Low Saturation",
        DOMAIN,
        "Too little oxygen in the blood.",
        "The number of the oxygen saturation reading is less than 94.",
        [],
    ),
    (
        "Reduced Alertness",
        DOMAIN,
        "The patient is not fully awake.",
        "The alertness letter, in upper case, is not A; a missing letter does not count.",
        [],
    ),
    (
        "Warning Points",
        CALCULATION,
        "The score of one round of observations.",
        r"$WP = Fever + FastPulse + LowPressure + LowSaturation + 2 \times ReducedAlertness$, each "
        "1 when it applies and 0 otherwise; a missing reading scores 0.",
        [2, 3, 4, 5, 6],
    ),
    (
        "Deteriorating Observation",
        DOMAIN,
        "A round of observations that calls for a doctor.",
        r"An observation with Warning Points $\geq 3$.",
        [7],
    ),
    (
        "Deterioration Rate",
        CALCULATION,
        "How often a group's observations call for a doctor, in percent.",
        r"$100 \times$ number of Deteriorating Observations / number of observations of the group.",
        [8],
    ),
    (
        "Length of Stay",
        CALCULATION,
        "Duration of a completed admission in days, with fractions.",
        r"$LOS = (discharge - admission)$ in seconds $/\ 86400$; open admissions have none.",
        [],
    ),
    (
        "Long Stayer",
        DOMAIN,
        "A completed admission that lasted unusually long.",
        r"Length of Stay $\geq 14$ days.",
        [10],
    ),
    (
        "Occupied Bed Days",
        CALCULATION,
        "The bed time that a ward's completed admissions took.",
        "The sum of Length of Stay over the admissions to the ward; open admissions add nothing.",
        [10],
    ),
    (
        "Bed Pressure Index",
        CALCULATION,
        "How much of a ward's funded capacity was used in the quarter, in percent.",
        r"$BPI = 100 \times OccupiedBedDays / (FundedBeds \times 90)$.",
        [12],
    ),
    (
        "Funded Beds",
        VALUES,
        "The number of beds that a ward has money for.",
        "wards.bed_capacity; it differs from the number of beds that physically stand there.",
        [],
    ),
    (
        "Worked Hours",
        CALCULATION,
        "The hours of a shift that count as worked.",
        "The number in the shift's worked hours; the planned hours when the shift has not been "
        "signed off (worked hours missing).",
        [],
    ),
    (
        "Coverage Ratio",
        CALCULATION,
        "How much of the planned time was worked.",
        r"$\sum WorkedHours / \sum PlannedHours$ over a group of shifts.",
        [15],
    ),
    (
        "Agency Reliance",
        CALCULATION,
        "The part of the worked time that agency staff worked, in percent.",
        r"$100 \times \sum WorkedHours_{agency} / \sum WorkedHours$; 0 when no hours were worked.",
        [15],
    ),
    (
        "Fragile Staffing",
        DOMAIN,
        "A group of shifts that was held together with difficulty.",
        "Coverage Ratio (rounded to 2 decimals) below 0.90, or Agency Reliance (rounded to a whole "
        "percent) above 35.",
        [16, 17],
    ),
    (
        "Omitted Dose",
        DOMAIN,
        "A dose that fell due and was never given.",
        "A dose event without a time given.",
        [],
    ),
    (
        "Late Dose",
        DOMAIN,
        "A dose given after its window had closed.",
        "A dose given more than 30 minutes after it was due.",
        [],
    ),
    (
        "Medication Lapse",
        DOMAIN,
        "A dose that did not reach the patient as ordered.",
        "An Omitted Dose or a Late Dose.",
        [19, 20],
    ),
    (
        "Lapse Rate",
        CALCULATION,
        "How often doses go wrong, in percent.",
        r"$100 \times$ number of Medication Lapses / number of doses due.",
        [21],
    ),
    (
        "Time-critical Order",
        DOMAIN,
        "An order whose doses must not be delayed.",
        "An order whose specification has timing.critical true.",
        [],
    ),
    (
        "Live Order",
        DOMAIN,
        "An order that was carried out or is being carried out.",
        "An order whose status, in any case, is not cancelled.",
        [],
    ),
    (
        "Undocumented Omission",
        DOMAIN,
        "A missed dose that nobody explained.",
        "An Omitted Dose whose reason is missing or an empty string.",
        [19],
    ),
    (
        "Harm Weight",
        CALCULATION,
        "What an incident's level of harm counts.",
        "none 0, low 1, moderate 3, severe 7, in any case; 0 when no level is recorded.",
        [],
    ),
    (
        "Harm Burden",
        CALCULATION,
        "The total harm of a group of incidents.",
        r"$\sum HarmWeight$ over the incidents of the group.",
        [26],
    ),
    (
        "Harm Share",
        CALCULATION,
        "A group's part of the harm of all groups listed, in percent.",
        r"$100 \times HarmBurden_{group} / \sum_{groups} HarmBurden$.",
        [27],
    ),
    (
        "Patient Incident",
        DOMAIN,
        "An incident that concerns a patient.",
        "An incident that refers to an admission.",
        [],
    ),
    (
        "Fall-prone Patient",
        DOMAIN,
        "A patient likely to fall.",
        "A patient with at least 2 falls in the last 12 months, or whose walking aid is a frame "
        "(in any case), by the patient card.",
        [],
    ),
    (
        "Age at Admission",
        CALCULATION,
        "The patient's age in completed years on the day of admission.",
        "The completed years between the birth date and the time of admission.",
        [],
    ),
    (
        "Frail Admission",
        DOMAIN,
        "An admission of an old patient who is likely to fall.",
        r"Age at Admission $\geq 75$ and a Fall-prone Patient.",
        [30, 31],
    ),
    (
        "Current Ward",
        DOMAIN,
        "Where the patient of an admission lies now.",
        "The ward of arrival of the admission's latest transfer; the ward of admission when there "
        "was no transfer.",
        [],
    ),
    (
        "Weight in Kilograms",
        CALCULATION,
        "Body weight on one scale.",
        r"The number of the body weight text; pounds (lb) $\times 0.4536$.",
        [],
    ),
    (
        "Inpatient Now",
        DOMAIN,
        "An admission in progress when the records end.",
        "An admission without a discharge time.",
        [],
    ),
    (
        "Care Levels",
        VALUES,
        "The kinds of ward.",
        "acute, step-down, intensive, rehab, maternity, day case; the case of the letters varies. "
        "All but day case are inpatient wards.",
        [],
    ),
    (
        "Shift Bands",
        VALUES,
        "The three parts of the working day.",
        "day, late, night; the case of the letters varies.",
        [],
    ),
    (
        "Role Titles",
        VALUES,
        "What staff are called.",
        "RN and Registered Nurse are registered nurses; HCA and Healthcare Assistant are "
        "healthcare assistants; the case of the letters varies.",
        [],
    ),
    (
        "Closed Review",
        DOMAIN,
        "An incident whose review has ended.",
        "An incident whose report has review.closed true; review.days then says how long it took.",
        [],
    ),
    (  # incomplete: nothing says what the threshold is
        "Reportable Incident",
        DOMAIN,
        "An incident that the board wants to hear of.",
        "An incident whose Harm Weight reaches the board's threshold.",
        [26],
    ),
    (
        "Contracted Hours",
        CALCULATION,
        "The hours a week that somebody is employed for.",
        "The number in the member of staff's contract hours.",
        [],
    ),
    (
        "Incident Cost",
        CALCULATION,
        "What an incident cost, in pounds.",
        "The whole number in the report's harm.cost, without currency marks and separators.",
        [],
    ),
    (
        "Cost per Bed Day",
        CALCULATION,
        "What the incidents of a ward cost for each day of bed time.",
        r"$CBD = \sum IncidentCost / OccupiedBedDays$ of the ward, over all its incidents.",
        [12, 42],
    ),
    (  # outdated: there is no such flag any more
        "Stale Bed",
        DOMAIN,
        "A bed that has not been looked after.",
        "A bed whose service_due flag is set.",
        [],
    ),
    (
        "Stale Share",
        CALCULATION,
        "How much of a ward's equipment has been neglected, in percent.",
        r"$100 \times$ number of Stale Beds / number of the ward's beds in place; of a kind of beds, "
        "both numbers count that kind alone.",
        [44],
    ),
]

KNOWLEDGE: list[dict[str, Any]] = [
    {
        "id": number,
        "knowledge": name,
        "description": description,
        "definition": definition,
        "type": kind,
        "children_knowledge": children or -1,
    }
    for number, (name, kind, description, definition, children) in enumerate(_ENTRIES)
]
