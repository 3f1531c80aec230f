"""The knowledge base of `helios`: definitions that build on one another."""

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
    "Peak Power in Kilowatts (PPK)",
    "The peak power of a park's panels on one scale.",
    r"Take the number in the park's peak power. $PPK = x$ where the unit is kWp, "
    r"$PPK = 1000 \times x$ where the unit is MWp.",
)
_calculation(  # 1
    "Weekly Energy in Kilowatt-Hours (WEK)",
    "The energy that an inverter fed in during a week, on one scale.",
    r"Take the number in the weekly reading's energy. $WEK = x$ where the unit is kWh, "
    r"$WEK = 1000 \times x$ where the unit is MWh.",
)
_calculation(  # 2
    "Irradiation in Kilowatt-Hours (IRK)",
    "The sunlight on a square metre in a week, on one scale.",
    r"Take the number in the week's irradiation. $IRK = x$ where the unit is kWh/m2, "
    r"$IRK = x / 3.6$ where the unit is MJ/m2.",
)
_values(  # 3
    "Trusted Reading",
    "How the quality mark of a weekly reading is to be read.",
    "The quality is ok, est (estimated) or gap, written in any case. "
    "A reading is a Trusted Reading when its quality is 'ok'.",
)
_calculation(  # 4
    "Specific Yield (SPY)",
    "Energy for each kilowatt of panels, so that large and small parks compare.",
    r"$SPY = \frac{\sum WEK}{PPK}$ over the Trusted Readings of the park's inverters.",
    0,
    1,
    3,
)
_calculation(  # 5
    "Performance Ratio (PR)",
    "How well a park turns the sunlight it gets into energy.",
    r"$PR = \frac{SPY}{\sum IRK}$, the irradiation summed over the weeks of the park.",
    2,
    4,
)
_values(  # 6
    "Live Park",
    "How the lifecycle of a park is to be read.",
    "The lifecycle is commissioning, operating or retired, written in any case. "
    "A park is a Live Park when its lifecycle is 'operating'.",
)
_values(  # 7
    "Serving Inverter",
    "How the status of an inverter is to be read.",
    "The status is running, derated, tripped or removed, written in any case. "
    "An inverter is a Serving Inverter unless its status is 'removed'.",
)
_domain(  # 8
    "Reporting Moment",
    "The moment as of which everything is reported.",
    "The records end at 2025-06-30 00:00; the Reporting Day is 2025-06-30. "
    "From 2025-01-01 00:00 until then it is 4320 hours, the reporting half-year.",
)
_calculation(  # 9
    "Outage Hours (OUH)",
    "How long an outage lasted.",
    r"$OUH$ is the time from the begin of the outage to its end in hours. "
    "An outage that has no end yet lasts until the Reporting Moment.",
    8,
)
_values(  # 10
    "Outage Cause",
    "The causes that an outage may have.",
    "grid, inverter fault, transformer, cable, weather, theft or planned work, in any case.",
)
_domain(  # 11
    "Chargeable Outage",
    "An outage that we answer for towards a buyer.",
    "An outage whose cause is neither 'grid' nor 'planned work'.",
    10,
)
_calculation(  # 12
    "Park Availability (PAV)",
    "The percentage of its hours that a park could deliver.",
    r"$PAV = 100 - 100 \times \frac{\sum OUH}{n \times 4320}$ with the Chargeable Outages of the "
    "park and n the number of its Serving Inverters.",
    7,
    8,
    9,
    11,
)
_calculation(  # 13
    "Guarantee Margin (GUM)",
    "How far a park is above what a deal promises.",
    r"$GUM = PAV - \text{guaranteed percentage of the deal}$",
    12,
)
_domain(  # 14
    "Guarantee Breach",
    "When we owe a buyer something.",
    "A deal whose Guarantee Margin (GUM) is below 0.",
    13,
)
_calculation(  # 15
    "Labour Hours (LAH)",
    "The time spent on a work order, on one scale.",
    r"Take the number in the time spent. $LAH = x$ where the unit is h, $LAH = x / 60$ where the "
    "unit is min.",
)
_calculation(  # 16
    "Work Order Cost (WOC)",
    "What a work order cost us, in EUR.",
    r"$WOC = LAH \times \text{hourly rate of the crew} + \text{parts}$; parts that are not "
    "recorded count 0.",
    15,
)
_values(  # 17
    "Pending Order",
    "How the state of a work order is to be read.",
    "The state is open, in progress, done or cancelled, written in any case. "
    "An order is a Pending Order while its state is 'open' or 'in progress'.",
)
_domain(  # 18
    "Overdue Order",
    "An order that should have been finished.",
    "A Pending Order whose due date lies before the Reporting Day. No due date: never overdue.",
    8,
    17,
)
_calculation(  # 19
    "Days Overdue (DOV)",
    "How late an Overdue Order is.",
    r"$DOV = \text{Reporting Day} - \text{due date}$ in days.",
    8,
)
_domain(  # 20
    "Escalation Level",
    "Who has to look after an Overdue Order.",
    "'red' where the Days Overdue (DOV) are more than 60, else 'amber' where they are more than "
    "20, else 'green'.",
    19,
)
_calculation(  # 21
    "Turnaround Days (TAD)",
    "How long an order took.",
    r"$TAD = \text{day done} - \text{day opened}$ in days, for orders that were done.",
)
_domain(  # 22
    "Crew Without Clearance",
    "A crew that must keep away from high voltage.",
    "A crew whose high-voltage certificate is 'N'.",
)
_domain(  # 23
    "Uncleared Switching",
    "A breach of the safety rules.",
    "A work order of the kind 'hv switching' (in any case) that was done by a Crew Without "
    "Clearance.",
    22,
)
_values(  # 24
    "Defect Verdict",
    "How the verdict of a drone check is to be read.",
    "The verdict is clean, dusty, shaded, hotspot or cracked, written in any case. "
    "The verdicts 'hotspot' and 'cracked' are Defect Verdicts.",
)
_domain(  # 25
    "Latest Check",
    "The drone check that counts for a string.",
    "The check flown last; of several on one day the one with the highest number.",
)
_calculation(  # 26
    "String Power in Watts (SPW)",
    "The peak power of a string.",
    r"$SPW = \text{number of panels} \times x$ with the number x in the panel power, "
    r"times 1000 where the unit is kW.",
)
_domain(  # 27
    "Defective String",
    "A string to be repaired.",
    "A string whose Latest Check has a Defect Verdict.",
    24,
    25,
)
_calculation(  # 28
    "Power at Risk (PAR)",
    "The peak power that defects endanger, in kilowatts.",
    r"$PAR = \frac{\sum SPW}{1000}$ over the Defective Strings.",
    26,
    27,
)
_calculation(  # 29
    "Dust Cover (DUC)",
    "The percentage of a string that dust covers.",
    r"$DUC$ is the number in the dust cover among the findings of a drone check.",
)
_domain(  # 30
    "Soiling Class",
    "How dirty a string is.",
    "By the Dust Cover (DUC) of its Latest Check: 'heavy' from 30 on, else 'medium' from 15 on, "
    "else 'light'.",
    25,
    29,
)
_calculation(  # 31
    "Curtailed Share (CUS)",
    "The percentage of the possible energy that the grid operator did not let us feed in.",
    r"$CUS = 100 \times \frac{\sum \text{curtailed}}{\sum \text{curtailed} + \sum WEK}$ over "
    "weekly readings; what is not recorded counts 0.",
    1,
)
_domain(  # 32
    "Curtailment Allowance",
    "What the grid operator may curtail without paying, in percent.",
    "The value of the column curtail_limit_pct of the park's grid operator in the table "
    "grid_operators; 5 for an operator without an entry.",
)
_calculation(  # 33
    "Excess Curtailment (EXC)",
    "How far the curtailment of a park exceeds what is free for the grid operator.",
    r"$EXC = CUS - \text{Curtailment Allowance}$ in percentage points.",
    31,
    32,
)
_calculation(  # 34
    "Deal Price in EUR per MWh (DPM)",
    "The price of a deal on one scale.",
    r"Take the number in the deal's price. $DPM = x$ where the unit is EUR/MWh, "
    r"$DPM = 10 \times x$ where the unit is ct/kWh.",
)
_values(  # 35
    "Deal Kind",
    "How the kind of a deal is to be read.",
    "ppa (power purchase agreement), feed-in (feed-in tariff) or spot, written in any case.",
)
_calculation(  # 36
    "Deal Revenue (DER)",
    "What a deal brings in, in EUR.",
    r"$DER = \frac{share}{100} \times \frac{\sum WEK}{1000} \times DPM$ with the deal's share of "
    "the volume and the weekly readings of its park.",
    1,
    34,
)
_domain(  # 37
    "Running Deal",
    "A deal that is in force on the Reporting Day.",
    "A deal that started on or before the Reporting Day and ends after it, or has no end.",
    8,
)
_domain(  # 38
    "Cause Family",
    "Every outage cause belongs to a family, which decides who is called.",
    "The families are: plant (our own equipment), outside (nobody's fault here) and planned.",
    10,
)
_domain(  # 39
    "Plant Outage",
    "An outage for our own technicians.",
    "An outage whose cause belongs to the Cause Family plant.",
    38,
)
_values(  # 40
    "Ticket Severity",
    "The severity in the ticket of an outage.",
    "S1 is the worst, then S2 and S3; written in any case.",
)
_calculation(  # 41
    "Mean Repair Time (MRT)",
    "How long Plant Outages last.",
    r"$MRT$ is the average of the Outage Hours (OUH) of Plant Outages that have ended.",
    9,
    39,
)
_calculation(  # 42
    "Lost Energy Estimate (LEE)",
    "The energy that an outage of an inverter cost, in kWh.",
    r"$LEE = OUH \times \text{rated power of the inverter's model} \times "
    r"\frac{\text{share of the ticket's impact}}{100} \times 0.16$ for outages that have ended.",
    9,
)
_domain(  # 43
    "Cleaning Case",
    "An inverter whose strings are to be washed.",
    "An inverter with at least 2 strings whose soiling class is 'heavy' (in any case).",
)
