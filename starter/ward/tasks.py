"""The tasks of the ward database."""

from __future__ import annotations

from starter.ward import management_tasks
from starter.ward.care_tasks import DETERIORATION, FRAIL, LAPSES
from starter.ward.pharmacy_tasks import DRUG_LAPSES
from starter.ward.upkeep_tasks import COSTS, REPORTERS, STALE_BEDS
from starter.ward.ward_tasks import AGENCY, BED_PRESSURE, HARM

TASKS = [
    DETERIORATION,
    BED_PRESSURE,
    AGENCY,
    LAPSES,
    HARM,
    FRAIL,
    *management_tasks.TASKS,
    REPORTERS,
    COSTS,
    STALE_BEDS,
    DRUG_LAPSES,
]
