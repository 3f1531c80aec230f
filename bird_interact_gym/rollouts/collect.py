"""Collecting episodes: in parallel, under deadlines, resumable, one trace line as each ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bird_interact_gym.agents import Agent, Briefing
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import InfrastructureError
from bird_interact_gym.rollouts.trace import Job, TraceWriter, build_trace, infra_trace, read_traces

INFRA_RETRIES = 2
"""Times an episode is played again after a fault of infrastructure."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a collection runs: workers, and seconds one episode may take."""

    workers: int = 2
    episode_deadline: float = 600.0


def collect(
    jobs: Sequence[Job],
    *,
    out: Path,
    make_env: Callable[[], BirdInteractEnv],
    make_agent: Callable[[], Agent],
    settings: Settings | None = None,
    on_trace: Callable[[dict[str, Any]], None] = lambda trace: None,
) -> list[dict[str, Any]]:
    """Play the jobs that ``out`` does not hold yet; return the traces of all of them, in order.

    Each trace is appended to ``out`` as its episode ends, so an interruption loses only what was
    being played. Each worker has an env and an agent of its own; both are closed at the end.
    """
    settings = settings or Settings()
    with TraceWriter(out) as writer:
        done = {trace["key"]: trace for trace in read_traces(out)}
        owed = [job for job in jobs if job.key not in done]
        for trace in _play_all(owed, make_env, make_agent, settings):
            writer.append(trace)
            done[trace["key"]] = trace
            on_trace(trace)
    return [done[job.key] for job in jobs]


def _play_all(
    jobs: Sequence[Job],
    make_env: Callable[[], BirdInteractEnv],
    make_agent: Callable[[], Agent],
    settings: Settings,
) -> Iterable[dict[str, Any]]:
    """Yield traces as episodes end; at most ``workers`` are under way, whatever the order."""
    if not jobs:
        return
    players = _Players(make_env, make_agent, settings)
    pool = ThreadPoolExecutor(settings.workers, thread_name_prefix="rollout")
    queue = iter(jobs)
    running: set[Future[dict[str, Any]]] = set()
    try:
        for job in queue:
            running.add(pool.submit(players.play, job))
            if len(running) >= settings.workers:
                finished, running = wait(running, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in finished)
        while running:
            finished, running = wait(running, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in finished)
    finally:
        players.stop.set()
        pool.shutdown(wait=True, cancel_futures=True)
        players.close()


class _Players:
    """One env and one agent for each worker thread."""

    def __init__(
        self,
        make_env: Callable[[], BirdInteractEnv],
        make_agent: Callable[[], Agent],
        settings: Settings,
    ) -> None:
        self.stop = threading.Event()
        self._make_env = make_env
        self._make_agent = make_agent
        self._settings = settings
        self._local = threading.local()
        self._envs: list[BirdInteractEnv] = []

    def play(self, job: Job) -> dict[str, Any]:
        """Play a job, again after a fault of infrastructure, and return its trace."""
        started = time.monotonic()
        for attempt in range(1, INFRA_RETRIES + 2):
            try:
                trace = self._play_once(job, started, attempt)
            except InfrastructureError as error:
                trace = infra_trace(
                    job,
                    f"{type(error).__name__}: {error}",
                    seconds=time.monotonic() - started,
                    attempts=attempt,
                )
            if trace["outcome"] != "infra":
                break
        return trace

    def close(self) -> None:
        """Close every env."""
        for env in self._envs:
            env.close()

    def _play_once(self, job: Job, started: float, attempt: int) -> dict[str, Any]:
        env, agent = self._player()
        observation, info = env.reset(seed=job.seed, options={"task_id": job.task_id})
        first_observation = observation
        episode = env.episode
        assert episode is not None
        agent.begin(
            Briefing(
                mode=env.settings.mode,
                seed=job.seed,
                task=episode.task if agent.privileged else None,
                knowledge=episode.knowledge if agent.privileged else None,
            )
        )
        ended = False
        while not ended and not self.stop.is_set():
            if time.monotonic() - started > self._settings.episode_deadline:
                break
            action = agent.act(observation, info)
            observation, _, terminated, truncated, info = env.step(action)
            ended = terminated or truncated
        episode.abandon()
        seconds = time.monotonic() - started
        return build_trace(job, episode, first_observation, seconds=seconds, attempts=attempt)

    def _player(self) -> tuple[BirdInteractEnv, Agent]:
        if not hasattr(self._local, "env"):
            self._local.env = self._make_env()
            self._local.agent = self._make_agent()
            self._envs.append(self._local.env)
        return self._local.env, self._local.agent
