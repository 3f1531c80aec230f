"""The task records of `skysurvey`, gold merged in."""

from __future__ import annotations

from starter.skysurvey.event_tasks import EXPLOSIONS, FALSE_ALARMS, RESPONSE
from starter.skysurvey.request_tasks import DEADLINES, OBSERVER_LOAD
from starter.skysurvey.sky_tasks import CALIBRATION, STARVED, WILDEST
from starter.skysurvey.time_tasks import COMPLETION, EFFICIENCY, WEATHER
from starter.skysurvey.triage_tasks import SILENT, TWINS, URGENCY

TASKS = [
    EFFICIENCY,
    STARVED,
    FALSE_ALARMS,
    EXPLOSIONS,
    CALIBRATION,
    WILDEST,
    COMPLETION,
    RESPONSE,
    WEATHER,
    URGENCY,
    OBSERVER_LOAD,
    SILENT,
    TWINS,
    DEADLINES,
]
