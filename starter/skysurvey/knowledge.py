"""The knowledge base of `skysurvey`: definitions that build on one another."""

from __future__ import annotations

from typing import Any

KNOWLEDGE: list[dict[str, Any]] = []


def _add(kind: str, name: str, description: str, definition: str, *children: int) -> None:
    KNOWLEDGE.append(
        {
            "id": len(KNOWLEDGE),
            "knowledge": name,
            "description": description,
            "definition": definition,
            "type": kind,
            "children_knowledge": list(children) or -1,
        }
    )


def _calculation(name: str, description: str, definition: str, *children: int) -> None:
    _add("calculation_knowledge", name, description, definition, *children)


def _domain(name: str, description: str, definition: str, *children: int) -> None:
    _add("domain_knowledge", name, description, definition, *children)


def _values(name: str, description: str, definition: str, *children: int) -> None:
    _add("value_illustration", name, description, definition, *children)


_calculation(  # 0
    "Exposure Seconds (EXS)",
    "How long the shutter was open for an exposure, on one scale.",
    r"Take the number in the exposure length. $EXS = x$ where the unit is s, "
    r"$EXS = 60 \times x$ where the unit is min.",
)
_values(  # 1
    "Kept Exposure",
    "Which exposures still count as work done.",
    "The state of an exposure is raw, reduced or rejected, written in any case. "
    "An exposure is a Kept Exposure unless its state is 'rejected'.",
)
_values(  # 2
    "Science Exposure",
    "Which exposures are fit to be measured.",
    "An exposure is a Science Exposure when its state is 'reduced', written in any case.",
)
_domain(  # 3
    "Reporting Night",
    "The night as of which everything is reported.",
    "The records end with the night of 2025-06-30, which is the Reporting Night.",
)
_calculation(  # 4
    "Lost Hours (LOH)",
    "The dark time that a night lost, on one scale.",
    r"Take the number in the lost time. $LOH = x$ where the unit is h, $LOH = x / 60$ where the "
    r"unit is min; a night without a lost time has $LOH = 0$.",
)
_calculation(  # 5
    "Usable Hours (USH)",
    "The dark time that a telescope could have used.",
    r"$USH = \sum (\text{dark hours} - LOH)$ over the logged nights of the telescope.",
    4,
)
_calculation(  # 6
    "Open-Shutter Hours (OSH)",
    "The time that the shutter was open for exposures worth keeping.",
    r"$OSH = \frac{\sum EXS}{3600}$ over the Kept Exposures.",
    0,
    1,
)
_calculation(  # 7
    "Observing Efficiency (OEF)",
    "The percentage of the Usable Hours in which a telescope's shutter was open.",
    r"$OEF = 100 \times \frac{OSH}{USH}$",
    5,
    6,
)
_values(  # 8
    "Active Telescope",
    "How the status of a telescope is to be read.",
    "The status is active, engineering or mothballed, written in any case. "
    "A telescope is an Active Telescope when its status is 'active'.",
)
_calculation(  # 9
    "Aperture in Metres (APM)",
    "The diameter of a telescope's mirror on one scale.",
    r"Take the number in the aperture. $APM = x$ where the unit is m, $APM = x / 1000$ where the "
    "unit is mm.",
)
_calculation(  # 10
    "Cadence in Days (CAD)",
    "How often a field is meant to be visited, on one scale.",
    r"Take the number in the field's cadence. $CAD = x$ where the unit is d, "
    r"$CAD = x / 24$ where the unit is h.",
)
_calculation(  # 11
    "Days Unseen (DUN)",
    "For how long nobody has had a usable look at a field.",
    r"$DUN = \text{Reporting Night} - \text{night of the field's latest Science Exposure}$ in "
    "days; a field without one counts from the day on which it was added.",
    2,
    3,
)
_calculation(  # 12
    "Cadence Debt (CDB)",
    "How many visits of a field are owed.",
    r"$CDB = \frac{DUN}{CAD}$",
    10,
    11,
)
_domain(  # 13
    "Starved Field",
    "A field that has been neglected.",
    "A field whose Cadence Debt (CDB) is at least 3.",
    12,
)
_values(  # 14
    "Monitored Field",
    "How the state of a field is to be read.",
    "The state is monitored, paused or dropped, written in any case. "
    "A field is a Monitored Field when its state is 'monitored'.",
)
_values(  # 15
    "Sky Region",
    "Where fields lie.",
    "The regions are galactic plane, ecliptic, high latitude and pole, written in any case.",
)
_values(  # 16
    "Kind of Candidate",
    "What a candidate may turn out to be.",
    "supernova, nova, kilonova, flare, eclipse, moving or artefact, written in any case.",
)
_domain(  # 17
    "Kind Family",
    "Every kind of candidate belongs to a family, which decides who is woken up.",
    "The families are: explosive, recurrent, nearby and spurious.",
    16,
)
_domain(  # 18
    "Explosive Candidate",
    "A candidate that will not come back.",
    "A candidate whose kind belongs to the Kind Family explosive.",
    17,
)
_values(  # 19
    "Pending Candidate",
    "How the triage state of a candidate is to be read.",
    "The triage state is new, watched, confirmed or dismissed, written in any case. "
    "A candidate is a Pending Candidate while its state is 'new' or 'watched'.",
)
_calculation(  # 20
    "Vote Share (VOS)",
    "How far the people who looked at a candidate believe in it.",
    r"$VOS = \text{votes for real} / (\text{votes for real} + \text{votes for bogus})$; "
    "0.5 where it has 0 votes.",
)
_calculation(  # 21
    "Trust Score (TRS)",
    "How far machine and people together believe in a candidate.",
    r"$TRS = 0.6 \times \text{machine score} + 0.4 \times VOS$",
    20,
)
_domain(  # 22
    "Urgency Class",
    "How soon somebody has to look at a candidate.",
    "'now' where the Trust Score (TRS) is at least 0.7, else 'soon' where it is at least 0.5, "
    "else 'later'.",
    21,
)
_domain(  # 23
    "False Alarm",
    "A candidate that was not worth the effort.",
    "A candidate that was dismissed (triage state), or whose kind is 'artefact'.",
    16,
    19,
)
_values(  # 24
    "Good Frame",
    "How the verdict on a calibration frame is to be read.",
    "The verdict is good or poor, written in any case, or missing where nobody judged the frame. "
    "A frame is a Good Frame when its verdict is 'good'.",
)
_calculation(  # 25
    "Calibration Age (CAA)",
    "How old the calibration of an instrument is.",
    r"$CAA = \text{Reporting Night} - \text{day of the instrument's latest Good Frame}$ in days.",
    3,
    24,
)
_domain(  # 26
    "Calibration Validity",
    "For how many days the calibration of an instrument may be used.",
    "The value of the column max_age_days of the instrument's kind in the table "
    "calibration_rules; 30 for a kind without an entry.",
)
_domain(  # 27
    "Stale Calibration",
    "A calibration that should be renewed.",
    "An instrument whose Calibration Age (CAA) is more than its Calibration Validity, or which has "
    "no Good Frame at all.",
    25,
    26,
)
_values(  # 28
    "Solid Detection",
    "Which detections are good enough for a light curve.",
    "A detection is a Solid Detection when its signal-to-noise ratio is at least 5 and its "
    "magnitude error is known.",
)
_calculation(  # 29
    "Amplitude (AMP)",
    "How far the brightness of a source swings.",
    r"$AMP = \max(\text{magnitude}) - \min(\text{magnitude})$ over the Solid Detections of the "
    "source.",
    28,
)
_calculation(  # 30
    "Award Hours (AWH)",
    "The time that a programme was given, on one scale.",
    r"Take the number in the awarded time. $AWH = x$ where the unit is h, "
    r"$AWH = 8 \times x$ where the unit is nights.",
)
_calculation(  # 31
    "Charged Hours (CHH)",
    "The time that a programme has used.",
    r"$CHH = \frac{\sum EXS}{3600}$ over the Kept Exposures of the programme; 0 where it has none.",
    0,
    1,
)
_calculation(  # 32
    "Completion (COM)",
    "How far along a programme is, in percent.",
    r"$COM = 100 \times CHH / AWH$",
    30,
    31,
)
_values(  # 33
    "Running Programme",
    "How the status of a proposal is to be read.",
    "The status is submitted, running, finished or withdrawn, written in any case. "
    "A proposal is a Running Programme while its status is 'running'.",
)
_values(  # 34
    "Observer Grade",
    "How the grade of an observer is to be read.",
    "The grade is student, staff or senior, written in any case.",
)
_calculation(  # 35
    "Asked Minutes (ASM)",
    "The telescope time that a follow-up request asks for, on one scale.",
    r"Take the number in the time asked for. $ASM = x$ where the unit is min, "
    r"$ASM = 60 \times x$ where the unit is h.",
)
_values(  # 36
    "Open Request",
    "How the state of a follow-up request is to be read.",
    "The state is open, scheduled, done or cancelled, written in any case. "
    "A request is an Open Request while its state is 'open' or 'scheduled'.",
)
_domain(  # 37
    "Overdue Request",
    "A request that should have been dealt with.",
    "An Open Request whose deadline lies before the Reporting Night. No deadline: never overdue.",
    3,
    36,
)
_calculation(  # 38
    "Response Days (RED)",
    "How long a follow-up request took.",
    r"$RED = \text{day done} - \text{day asked}$ in days, for requests that were done.",
)
_domain(  # 39
    "Urgent Request",
    "A request that cannot wait.",
    "A follow-up request whose deadline lies at most 7 days after the day on which it was asked.",
)
_values(  # 40
    "Weather Loss",
    "Which causes of lost time are the weather's.",
    "A lost time has the cause cloud, wind, humidity, technical or staffing, written in any case. "
    "It is a Weather Loss when the cause is 'cloud', 'wind' or 'humidity'.",
)
_domain(  # 41
    "Active Observer",
    "An observer who still works for the survey.",
    "An observer without a leaving day.",
)
_calculation(  # 42
    "Days Silent (DSI)",
    "For how long the source of a candidate has not been seen.",
    r"$DSI = \text{Reporting Night} - \text{latest night of an exposure that detected the "
    r"candidate's source}$ in days.",
    3,
)
_domain(  # 43
    "Silent Candidate",
    "A candidate that has faded from view.",
    "A candidate whose Days Silent (DSI) are more than 45.",
    42,
)
_domain(  # 44
    "Twin Candidates",
    "Candidates that stand for the same event.",
    "Pending Candidates with the same source and the same kind (in any case). Candidates without a "
    "source are no twins of one another.",
    19,
)
_domain(  # 45
    "Reaction Window",
    "How many days a follow-up request leaves to the telescopes.",
    "3 days for a request of the kind 'spectrum' (in any case), 14 days for any other.",
)
