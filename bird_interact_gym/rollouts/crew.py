"""Handing jobs to workers, and giving up those that do not come back."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from typing import Protocol

from bird_interact_gym.rollouts.settings import Settings
from bird_interact_gym.rollouts.trace import Job, JSONObject, infra_trace


class Crew(Protocol):
    """Workers that play jobs: threads here, or actors elsewhere. A seat is a worker's number."""

    def start(self, seat: int, job: Job) -> None:
        """Let the worker of an idle seat play a job; returns at once."""
        ...

    def finished(self, timeout: float) -> Sequence[tuple[int, JSONObject]]:
        """Wait so many seconds at most for episodes to end; return seats with traces, if any.

        What a worker raised is raised here.
        """
        ...

    def replace(self, seat: int) -> None:
        """Give a worker up and seat another; nothing of the old one is heard of again."""
        ...

    def close(self) -> None:
        """Break off what is under way and let the workers go, in bounded time."""
        ...


def supervise(
    jobs: Iterable[Job], crew: Crew, settings: Settings
) -> Generator[JSONObject, None, None]:
    """Yield a trace for every job as it ends; close the crew at the end, or when left early."""
    owed = deque(jobs)
    idle = list(range(settings.workers))
    running: dict[int, tuple[Job, float]] = {}
    limit = settings.episode_deadline + settings.teardown_deadline
    try:
        while owed or running:
            while owed and idle:
                seat = idle.pop(0)
                running[seat] = (owed.popleft(), time.monotonic())
                crew.start(seat, running[seat][0])
            soonest = min(since for _, since in running.values()) + limit
            ended = crew.finished(max(0.0, soonest - time.monotonic()))
            for seat, trace in ended:
                del running[seat]
                idle.append(seat)
                yield trace
            # Only when nothing waits to be taken: what is late may be among it.
            for seat in () if ended else _overdue(running, limit):
                job, since = running.pop(seat)
                crew.replace(seat)
                idle.append(seat)
                yield _given_up(job, time.monotonic() - since, settings)
    finally:
        crew.close()


def _overdue(running: dict[int, tuple[Job, float]], limit: float) -> list[int]:
    now = time.monotonic()
    return [seat for seat, (_, since) in running.items() if now - since >= limit]


def _given_up(job: Job, seconds: float, settings: Settings) -> JSONObject:
    fault = (
        f"DeadlineError: the episode was not back {settings.teardown_deadline:g} s after its "
        f"deadline of {settings.episode_deadline:g} s; its worker was given up"
    )
    return infra_trace(job, fault, seconds=seconds, attempts=1)
