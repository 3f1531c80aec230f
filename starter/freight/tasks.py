"""The task records of `freight`, gold merged in."""

from __future__ import annotations

from starter.freight.care_tasks import CARE_LEVELS, SERVICE_VIEW
from starter.freight.carrier_tasks import BEST_CARRIERS, DIRTY_CARRIERS
from starter.freight.claim_tasks import SETTLE_CLAIMS, SLOW_CLAIMS, UNINSURED
from starter.freight.depot_tasks import CLOGGED_DEPOTS, HALF_EMPTY_DEPOTS
from starter.freight.lane_tasks import LANE_WATCH
from starter.freight.money_tasks import DUNNING_TABLE, PENALTY_FUNCTION
from starter.freight.people_tasks import ADR_BREACHES, STRETCHED_CUSTOMERS

TASKS = [
    DIRTY_CARRIERS,
    STRETCHED_CUSTOMERS,
    CLOGGED_DEPOTS,
    ADR_BREACHES,
    BEST_CARRIERS,
    HALF_EMPTY_DEPOTS,
    SERVICE_VIEW,
    DUNNING_TABLE,
    CARE_LEVELS,
    PENALTY_FUNCTION,
    SLOW_CLAIMS,
    UNINSURED,
    SETTLE_CLAIMS,
    LANE_WATCH,
]
