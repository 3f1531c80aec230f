"""The task records of `helios`, gold merged in."""

from __future__ import annotations

from starter.helios.field_tasks import BEST_CREWS, COSTS, DEFECTS, SWITCHING
from starter.helios.outage_tasks import FAILURES, MARGINS
from starter.helios.repair_tasks import LOST_ENERGY, SOILING
from starter.helios.upkeep_tasks import CLEANING_ORDERS, DISSOLVED_CREW, OVERDUE_VIEW
from starter.helios.yield_tasks import CURTAILMENT, PERFORMANCE, REVENUE

TASKS = [
    PERFORMANCE,
    MARGINS,
    SWITCHING,
    COSTS,
    BEST_CREWS,
    DEFECTS,
    CURTAILMENT,
    FAILURES,
    REVENUE,
    OVERDUE_VIEW,
    LOST_ENERGY,
    SOILING,
    CLEANING_ORDERS,
    DISSOLVED_CREW,
]
