"""The tasks of the ward database."""

from __future__ import annotations

from starter.ward import management_tasks, query_tasks

TASKS = [*query_tasks.TASKS, *management_tasks.TASKS]
