"""Playing one job after another with one env and one agent."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from bird_interact_gym.agents import Agent, Briefing, Utterance
from bird_interact_gym.deadlines import run_within
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import InfrastructureError
from bird_interact_gym.rollouts.settings import Settings
from bird_interact_gym.rollouts.trace import Job, JSONObject, build_trace, infra_trace

INFRA_RETRIES = 2
"""Times an episode is played again after a fault of infrastructure."""

_log = logging.getLogger(__name__)


class Player:
    """Plays jobs to traces; used by one thread, but for ``stop``.

    ``make_env`` is called when an env is first needed, and again where one had to be given up.
    """

    def __init__(
        self, make_env: Callable[[], BirdInteractEnv], agent: Agent, settings: Settings
    ) -> None:
        self._make_env = make_env
        self._agent = agent
        self._settings = settings
        self._env: BirdInteractEnv | None = None
        self._stopped = threading.Event()

    def play(self, job: Job) -> JSONObject:
        """Play a job, again after a fault of infrastructure, and return its trace.

        Faults of other kinds are raised.
        """
        attempt = _Attempts(job, self._settings.episode_deadline)
        while True:
            attempt.number += 1
            try:
                trace = self._play_once(attempt)
            except InfrastructureError as error:
                trace = attempt.infra(error)
            finally:
                self._close_episode()
            over = self._stopped.is_set() or attempt.late
            if trace["outcome"] != "infra" or attempt.number > INFRA_RETRIES or over:
                return trace

    def stop(self) -> None:
        """Break the episode off after the action under way; for any thread."""
        self._stopped.set()

    def close(self) -> None:
        """Close the env; may be called twice."""
        env, self._env = self._env, None
        if env is not None:
            env.close()

    def _play_once(self, attempt: _Attempts) -> JSONObject:
        if self._env is None:
            self._env = self._make_env()
        env, agent, job = self._env, self._agent, attempt.job
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
        written: list[Utterance | None] = []
        while episode.outcome is None and not self._stopped.is_set() and not attempt.late:
            action = agent.act(observation, info)
            written.append(getattr(agent, "utterance", None))
            attempt.written.append(written[-1])
            observation, *_, info = env.step(action)
        cut = None if episode.outcome is not None else attempt.deadline
        episode.abandon()
        return build_trace(
            job,
            episode,
            first_observation,
            seconds=attempt.seconds,
            attempts=attempt.number,
            utterances=written,
            spent=attempt.written,
            cut_after=cut,
        )

    def _close_episode(self) -> None:
        """Give the episode's database back; what hangs or fails there costs the env, no more.

        The episode keeps its outcome: SQL that makes its own cleaning up hang is no way out of a
        failing episode.
        """
        episode = self._env.episode if self._env is not None else None
        if episode is None:
            return
        try:
            run_within(self._settings.teardown_deadline, episode.close, what="closing an episode")
        except InfrastructureError as error:
            _log.warning("an environment is given up: %s", error)
            self._env = None


class _Attempts:
    """What the attempts at one job have taken so far."""

    def __init__(self, job: Job, deadline: float) -> None:
        self.job = job
        self.deadline = deadline
        self.number = 0
        self.written: list[Utterance | None] = []
        self._started = time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._started

    @property
    def late(self) -> bool:
        return self.seconds > self.deadline

    def infra(self, error: InfrastructureError) -> JSONObject:
        return infra_trace(
            self.job,
            f"{type(error).__name__}: {error}",
            seconds=self.seconds,
            attempts=self.number,
            spent=self.written,
        )
