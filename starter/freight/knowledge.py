"""The knowledge base of `freight`: definitions that build on one another."""

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
    "Load Weight in Tonnes (LWT)",
    "The weight of a shipment on one scale, whatever unit the clerk wrote.",
    r"Take the number in the shipment's gross weight. $LWT = x$ where the unit is t, "
    r"$LWT = x / 1000$ where the unit is kg.",
)
_calculation(  # 1
    "Lane Length in Kilometres (LLK)",
    "The length of a lane on one scale.",
    r"Take the number in the lane's distance. $LLK = x$ where the unit is km, "
    r"$LLK = 1.609344 \times x$ where the unit is mi.",
)
_calculation(  # 2
    "Tonne-Kilometres (TKM)",
    "The transport work of one leg.",
    r"$TKM = LWT \times LLK$, with the weight of the leg's shipment and the length of its lane.",
    0,
    1,
)
_calculation(  # 3
    "Payload in Tonnes (PLT)",
    "What a vehicle may carry, on one scale.",
    r"Take the number in the vehicle's payload capacity. $PLT = x$ where the unit is t, "
    r"$PLT = x / 1000$ where the unit is kg.",
)
_calculation(  # 4
    "Load Factor (LF)",
    "How full a vehicle runs on a leg.",
    r"$LF = \frac{LWT}{PLT}$, the shipment's weight over the vehicle's payload.",
    0,
    3,
)
_domain(  # 5
    "Under-Filled Leg",
    "A leg that wastes most of its vehicle.",
    "A leg whose Load Factor (LF) is below 0.5.",
    4,
)
_calculation(  # 6
    "Fuel in Litres (FIL)",
    "The fuel that a leg burnt, on one scale.",
    r"Take the number in the leg's fuel record. $FIL = x$ where the unit is L, "
    r"$FIL = 3.785412 \times x$ where the unit is gal.",
)
_calculation(  # 7
    "Leg Emissions (LEM)",
    "Kilograms of CO2 from the fuel of a leg.",
    r"$LEM = 2.68 \times FIL$",
    6,
)
_calculation(  # 8
    "Emission Intensity (EMI)",
    "Grams of CO2 for each tonne-kilometre over a set of legs.",
    r"$EMI = 1000 \times \frac{\sum LEM}{\sum TKM}$: sum both over the legs first, then divide.",
    2,
    7,
)
_values(  # 9
    "Completed Leg",
    "How the legs' states are to be read.",
    "The state of a leg is planned, in transit, completed or cancelled, written in any case. "
    "A leg is a Completed Leg when its state is 'completed'.",
)
_domain(  # 10
    "On-Time Leg",
    "What counts as punctual.",
    "A Completed Leg with a recorded delay of at most 15 minutes. "
    "Where no delay is recorded the leg is not on time.",
    9,
)
_calculation(  # 11
    "On-Time Rate (OTR)",
    "The share of punctual legs.",
    r"$OTR = \frac{|\text{On-Time Legs}|}{|\text{Completed Legs}|}$",
    9,
    10,
)
_calculation(  # 12
    "Claim Incidence (CLI)",
    "How often a carrier's shipments end in a claim.",
    r"Over the different shipments of a carrier's Completed Legs: "
    r"$CLI = \frac{|\text{shipments with at least one claim}|}{|\text{shipments}|}$",
    9,
)
_calculation(  # 13
    "Service Reliability Score (SRS)",
    "One figure, between 0 and 1, for how well a carrier performs.",
    r"$SRS = 0.6 \times OTR + 0.4 \times (1 - CLI)$",
    11,
    12,
)
_values(  # 14
    "Safety Grade",
    "Grades from the yearly audit of carriers.",
    "A is the best grade and D the worst. A carrier without a grade was never audited.",
)
_domain(  # 15
    "Trusted Carrier",
    "A carrier that we may give new business to.",
    "An active carrier (active flag Y) whose Safety Grade is A or B.",
    14,
)
_domain(  # 16
    "Reporting Date",
    "The day on which all balances and ages are taken.",
    "30 June 2025. Nothing is measured against the current day.",
)
_calculation(  # 17
    "Open Amount (OPA)",
    "What is still to be paid on an invoice.",
    r"$OPA = \text{base} + \text{surcharge} - \text{paid}$, a missing surcharge being 0. "
    r"An overpaid invoice has a negative OPA. Invoices in the state 'cancelled' (in any case) "
    r"have none and are left out.",
)
_domain(  # 18
    "Overdue Invoice",
    "An invoice that a customer should have paid by now.",
    "An invoice that is not cancelled, has an Open Amount (OPA) above 0 and a due date before "
    "the Reporting Date.",
    16,
    17,
)
_calculation(  # 19
    "Credit Exposure (CEX)",
    "How much of the credit limit a customer has used.",
    r"$CEX = \frac{\sum OPA}{\text{credit limit}}$ over the customer's invoices. It does not "
    r"exist for a customer whose credit limit is 0.",
    17,
)
_domain(  # 20
    "Stretched Customer",
    "A customer who is near the end of the credit line.",
    "A customer with a Credit Exposure (CEX) of at least 0.6.",
    19,
)
_domain(  # 21
    "Dunning Stage",
    "How firmly a customer is reminded.",
    "It follows from the customer's oldest Overdue Invoice, by the days from its due date to the "
    "Reporting Date: 'final' above 90 days, 'second' above 30 days, else 'first'.",
    16,
    18,
)
_values(  # 22
    "Contract Tier",
    "The tiers of customer contracts.",
    "gold, silver or basic, written in any case. Gold customers have the dedicated desk. "
    "No tier means that the contract is still under negotiation.",
)
_domain(  # 23
    "Hazardous Load",
    "Dangerous goods.",
    "A shipment with a hazard code. The code is a UN number, written in any case.",
)
_domain(  # 24
    "Chilled Load",
    "Goods that travel at a set temperature.",
    "A shipment whose cargo details hold a temperature range.",
)
_domain(  # 25
    "High-Value Load",
    "Goods that need extra cover.",
    "A shipment with a declared value of at least 50,000 EUR.",
)
_calculation(  # 26
    "Care Score (CAS)",
    "Points for how much attention a shipment needs.",
    r"$CAS = 3h + 2c + 2v + f$, where $h$, $c$, $v$ and $f$ are 1 for a Hazardous Load, a Chilled "
    r"Load, a High-Value Load and cargo flagged as fragile, and 0 otherwise.",
    23,
    24,
    25,
)
_domain(  # 27
    "Care Level",
    "The handling class of a shipment.",
    "By Care Score (CAS): 'critical' from 5 points, 'elevated' with 3 or 4, else 'standard'.",
    26,
)
_calculation(  # 28
    "Driver Strain Index (DSI)",
    "How hard a driver is worked.",
    r"$DSI = \frac{\text{hours of the last 7 days}}{56} + 0.05 \times \text{licence points}$",
)
_domain(  # 29
    "Strained Driver",
    "A driver who should rest.",
    "A driver with a Driver Strain Index (DSI) of at least 0.9.",
    28,
)
_domain(  # 30
    "ADR Breach",
    "Dangerous goods in the wrong hands.",
    "A leg that has departed with a Hazardous Load and a driver who does not hold the ADR "
    "certificate. A driver whose certificate is not recorded does not hold it.",
    23,
)
_calculation(  # 31
    "Service Wear (SEW)",
    "How much of its service interval a vehicle has driven.",
    r"$SEW = \frac{\text{odometer} - \text{odometer at the last service}}{\text{interval}}$, "
    r"all in km from the vehicle's telematics. A missing interval is 40,000 km.",
)
_domain(  # 32
    "Due for Service",
    "A vehicle that must see the workshop.",
    "A vehicle with a Service Wear (SEW) of at least 1.",
    31,
)
_domain(  # 33
    "Service Urgency",
    "Whether a vehicle may still finish its tour.",
    "Of the vehicles that are Due for Service: 'urgent' with a Service Wear (SEW) of at least "
    "1.25, else 'due'.",
    31,
    32,
)
_calculation(  # 34
    "Depot Congestion Index (DCI)",
    "Hours that loads stand about, for each dock of a depot.",
    r"$DCI = \frac{\sum \text{minutes of dwell events} / 60}{\text{docks}}$. A depot without docks "
    r"or without dwell events has a DCI of 0. Event kinds are written in any case.",
)
_domain(  # 35
    "Rail-Connected Depot",
    "A depot that can take a train.",
    "A depot whose yard has at least 2 rail sidings. What its modes say does not matter.",
)
_calculation(  # 36
    "Handling Rate (HAR)",
    "Units moved for each hour of work.",
    r"$HAR = \frac{\sum \text{units handled}}{\sum \text{minutes} / 60}$ over the load and unload "
    r"events with counted units.",
)
_calculation(  # 37
    "Delivery Lateness (DLA)",
    "Hours between the promised and the real delivery.",
    r"$DLA = \text{arrival of the shipment's last leg} - \text{delivery due}$ in hours. The last "
    r"leg has the highest sequence number.",
)
_calculation(  # 38
    "Chargeable Days (CHD)",
    "Started days of delay that a customer may charge.",
    r"$CHD = \max(0, \lceil \frac{DLA - \text{grace hours}}{24} \rceil)$ with the grace hours of "
    r"the customer's penalty terms.",
    37,
)
_calculation(  # 39
    "Late Penalty (LAP)",
    "What a late delivery costs us, in EUR.",
    r"$LAP = \text{declared value} \times \frac{\min(CHD \times \text{percent per day}, "
    r"\text{cap percent})}{100}$ with the customer's penalty terms.",
    38,
)
_domain(  # 40, incomplete: nothing says what the charter allows
    "Slow Claim",
    "A claim that kept the customer waiting.",
    "A closed claim that took at least as many days from filing to closing as the claims charter "
    "forbids.",
)
_domain(  # 41, outdated: there is no such status any more
    "Uninsured Run",
    "A leg that nobody would have paid for.",
    "A leg of a carrier whose insurance status was 'lapsed' at the departure.",
)
_calculation(  # 42
    "Goodwill Settlement (GWS)",
    "What we pay on a claim without looking into it.",
    r"$GWS = 0.8 \times \text{claimed}$ for customers of the gold Contract Tier and "
    r"$GWS = 0.5 \times \text{claimed}$ for all others, also those without a tier.",
    22,
)
_domain(  # 43
    "Shaky Lane",
    "A lane on which we are late too often.",
    "A lane whose On-Time Rate (OTR) is below 0.7.",
    11,
)
