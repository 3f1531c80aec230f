"""The task records of `freight`, gold merged in."""

from __future__ import annotations

from starter.freight.management import MANAGEMENT_TASKS
from starter.freight.queries import QUERY_TASKS

TASKS = [*QUERY_TASKS, *MANAGEMENT_TASKS]
