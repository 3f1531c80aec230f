"""The task records of `conserve`, gold merged in."""

from __future__ import annotations

from starter.conserve.climate_tasks import OVERLIT, SUMMER_ROOMS
from starter.conserve.loan_tasks import ESCORTED, HANDLING, ROUGH_TRIPS
from starter.conserve.queue_tasks import PEST_TRIGGER, QUEUE_UPSERT
from starter.conserve.stock_tasks import FUME_JOBS, NASTY_STOCK
from starter.conserve.survey_tasks import BAD_SHAPE, UNCHECKED
from starter.conserve.workshop_tasks import MONEY_PITS, OBJECT_CARE, SWAMPED

TASKS = [
    BAD_SHAPE,
    MONEY_PITS,
    SUMMER_ROOMS,
    OVERLIT,
    SWAMPED,
    ESCORTED,
    UNCHECKED,
    NASTY_STOCK,
    ROUGH_TRIPS,
    OBJECT_CARE,
    QUEUE_UPSERT,
    PEST_TRIGGER,
    HANDLING,
    FUME_JOBS,
]
