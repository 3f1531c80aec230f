"""The knowledge base of `conserve`: definitions that build on one another."""

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


_values(  # 0
    "Condition Grade",
    "How the grades of a survey are to be read.",
    "From A (sound) over B, C and D to E (falling apart), written in either case.",
)
_calculation(  # 1
    "Grade Points (GPT)",
    "The Condition Grade as a number.",
    r"$GPT = 0, 1, 2, 3, 4$ for the grades A, B, C, D, E.",
    0,
)
_domain(  # 2
    "Latest Survey",
    "The survey that speaks for an object.",
    "The survey of an object with the latest date. No object is surveyed twice on one day.",
)
_calculation(  # 3
    "Damage Load (DML)",
    "The countable damage that a survey found.",
    r"$DML = 0.5 \times \text{number of cracks} + 0.1 \times \text{flaking area in percent}$, "
    r"a figure that was not recorded being 0.",
)
_calculation(  # 4
    "Condition Severity Score (CSS)",
    "One figure for how bad a survey is.",
    r"$CSS = 10 \times GPT + DML$",
    1,
    3,
)
_domain(  # 5
    "At-Risk Object",
    "An object that cannot wait.",
    "An object whose Latest Survey has a Condition Severity Score (CSS) of at least 35.",
    2,
    4,
)
_calculation(  # 6
    "Treatment Hours (TRH)",
    "The working time of a treatment on one scale.",
    r"Take the number in the logged hours. $TRH = x$ where the unit is h, $TRH = x / 60$ where it "
    r"is min.",
)
_values(  # 7
    "Treatment State",
    "The states of a treatment.",
    "planned, running, finished or abandoned, written in any case.",
)
_calculation(  # 8
    "Labour Cost (LAC)",
    "What the work on a treatment costs, in EUR.",
    r"$LAC = TRH \times \text{hourly rate of the lead conservator}$. A treatment without a lead "
    r"conservator or without logged hours has none and is left out.",
    6,
)
_calculation(  # 9
    "Supply Cost (SUC)",
    "What the supplies of a treatment cost, in EUR.",
    r"$SUC = \sum \frac{\text{millilitres used}}{1000} \times \text{price of a litre}$, 0 where "
    r"nothing was used.",
)
_calculation(  # 10
    "Treatment Cost (TRC)",
    "What a treatment costs, in EUR.",
    r"$TRC = LAC + SUC$",
    8,
    9,
)
_calculation(  # 11
    "Cost Burden (COB)",
    "What treating an object costs beside its value.",
    r"$COB = \frac{\sum TRC}{\text{insured value}}$ over treatments of the object in one state. "
    r"It does not exist where the insured value is 0.",
    7,
    10,
)
_domain(  # 12
    "Money Pit",
    "An object that eats up the budget.",
    "An object whose Cost Burden (COB) over its finished treatments is at least 0.1.",
    11,
)
_calculation(  # 13
    "Relative Humidity in Percent (RHP)",
    "The humidity of a reading on one scale.",
    "The number in the humidity of the reading, which is written with or without a percent sign.",
)
_calculation(  # 14
    "Temperature in Celsius (TCE)",
    "The temperature of a reading on one scale.",
    r"Take the number in the temperature. $TCE = x$ where the unit is C, "
    r"$TCE = (x - 32) \times \frac{5}{9}$ where it is F.",
)
_domain(  # 15
    "Humidity Breach",
    "A reading outside the room's band.",
    "A reading whose Relative Humidity in Percent (RHP) lies below the lowest or above the highest "
    "humidity that the room is set up for.",
    13,
)
_calculation(  # 16
    "Climate Breach Rate (CBR)",
    "How often a room is out of its band, in percent.",
    r"$CBR = 100 \times \frac{|\text{Humidity Breaches}|}{|\text{readings with a humidity}|}$",
    15,
)
_domain(  # 17
    "Unstable Room",
    "A room that needs a new climate plant.",
    "A room with a Climate Breach Rate (CBR) above 20.",
    16,
)
_values(  # 18
    "Room Zone",
    "What a room is for.",
    "display, store, lab or quarantine, written in any case. Visitors only see display rooms.",
)
_values(  # 19
    "Material Family",
    "The families of materials.",
    "organic, inorganic or composite, written in any case.",
)
_domain(  # 20
    "Overlit Material",
    "A material that gets more light than it stands.",
    "A material of an object whose light limit lies below the mean lux of the object's home room. "
    "Readings in the dark (0 lux) do not count for the mean. A material without a light limit is "
    "never overlit.",
)
_calculation(  # 21
    "Fragility Index (FRI)",
    "How easily an object breaks, about 0 to 1.",
    r"$FRI = \sum \frac{\text{share in percent}}{100} \times \text{fragility}$ over the object's "
    r"materials, an unknown share being 0.",
)
_domain(  # 22
    "Handling Class",
    "How a loan is handled by the art shippers.",
    "white glove, padded or standard, by the Fragility Index (FRI) of the object.",
    21,
)
_calculation(  # 23
    "Treatment Priority (TPR)",
    "The order in which objects get to the workshop.",
    r"$TPR = CSS \times (1 + FRI)$ with the CSS of the Latest Survey.",
    2,
    4,
    21,
)
_domain(  # 24
    "Urgent Case",
    "An object that goes to the workshop next.",
    "An object with a Treatment Priority (TPR) of at least 60.",
    23,
)
_calculation(  # 25
    "Trip Length in Kilometres (TLK)",
    "The length of a courier's trip on one scale.",
    r"Take the number in the distance. $TLK = x$ where the unit is km, "
    r"$TLK = 1.609344 \times x$ where it is mi.",
)
_calculation(  # 26
    "Travel Stress Index (TSI)",
    "What a trip does to an object.",
    r"$TSI = \frac{TLK}{1000} \times \text{highest shock of the crate in g}$, the shock being 1 "
    r"where the crate has no logger.",
    25,
)
_values(  # 27
    "Loan State",
    "The states of a loan.",
    "requested, approved, out, returned or refused, written in any case.",
)
_domain(  # 28
    "Firm Loan",
    "A loan that takes or took place.",
    "A loan in the state approved, out or returned.",
    27,
)
_domain(  # 29, outdated: there is no such column any more
    "Escorted Loan",
    "A loan on which somebody of the museum travels along.",
    "A loan whose escort_flag is Y.",
)
_domain(  # 30
    "Active Conservator",
    "Somebody who works here.",
    "A conservator without a leaving date.",
)
_calculation(  # 31
    "Conservator Load (COL)",
    "The running work of a conservator, in weeks.",
    r"$COL = \frac{\sum TRH \text{ of the running treatments led}}{\text{weekly hours}}$, the "
    r"number in the weekly hours. 0 without running treatments.",
    6,
    7,
)
_domain(  # 32
    "Overbooked Conservator",
    "Somebody who must hand work over.",
    "An Active Conservator with a Conservator Load (COL) of at least 1.5.",
    30,
    31,
)
_domain(  # 33
    "Stocktaking Date",
    "The day on which ages are taken.",
    "30 September 2025. Nothing is measured against the current day.",
)
_calculation(  # 34
    "Survey Age (SVA)",
    "How long ago an object was looked at.",
    r"$SVA = \text{Stocktaking Date} - \text{date of the Latest Survey}$ in days.",
    2,
    33,
)
_domain(  # 35
    "Stale Object",
    "An object that nobody has looked at for long.",
    "An object with a Survey Age (SVA) above 730, or without any survey.",
    34,
)
_domain(  # 36
    "Hazardous Supply",
    "A supply that needs protection.",
    "A supply with a hazard class, whatever it is.",
)
_calculation(  # 37
    "Hazard Volume (HAV)",
    "Millilitres of dangerous supplies in a treatment.",
    r"$HAV = \sum \text{millilitres used}$ over the Hazardous Supplies of the treatment.",
    36,
)
_domain(  # 38
    "Fume Job",
    "A treatment that needs the extraction hood.",
    "A treatment with a Hazard Volume (HAV) of at least 300.",
    37,
)
_calculation(  # 39
    "Stock in Millilitres (STM)",
    "What is left of a supply, on one scale.",
    r"Take the number in the stock. $STM = x$ where the unit is ml, $STM = 1000 \times x$ where it "
    r"is L.",
)
_calculation(  # 40
    "Stock Cover (STC)",
    "How often the past use would fit into the stock.",
    r"$STC = \frac{STM}{\sum \text{millilitres used}}$. It does not exist for an unused supply.",
    39,
)
_domain(  # 41
    "Pest Alarm",
    "A survey after which the object is locked away.",
    "A survey that found live pests and has a Damage Load (DML) of at least 4.",
    3,
)
