"""The tasks of the ward database."""

from __future__ import annotations

from starter.ward import management_tasks, pharmacy_tasks, query_tasks
from starter.ward.upkeep_tasks import COSTS, REPORTERS, STALE_BEDS

TASKS = [
    *query_tasks.TASKS,
    *management_tasks.TASKS,
    REPORTERS,
    COSTS,
    STALE_BEDS,
    pharmacy_tasks.DRUG_LAPSES,
]
