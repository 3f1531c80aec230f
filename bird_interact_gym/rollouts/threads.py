"""Workers that are threads of this process, each with an env of its own."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence

from bird_interact_gym.agents import Agent, BatchAgent
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import InfrastructureError
from bird_interact_gym.rollouts.batches import Seating
from bird_interact_gym.rollouts.player import Player
from bird_interact_gym.rollouts.settings import Settings
from bird_interact_gym.rollouts.trace import Job, JSONObject

_log = logging.getLogger(__name__)

_Results = queue.SimpleQueue[tuple["_Worker", JSONObject | BaseException]]


class ThreadCrew:
    """A crew of threads; a BatchAgent is made once and answers for all of them."""

    def __init__(
        self,
        make_env: Callable[[], BirdInteractEnv],
        make_agent: Callable[[], Agent | BatchAgent],
        settings: Settings,
    ) -> None:
        self._make_env = make_env
        self._settings = settings
        self._results: _Results = queue.SimpleQueue()
        self._seating = Seating(make_agent, workers=settings.workers)
        self._workers = [self._hire(seat) for seat in range(settings.workers)]

    def start(self, seat: int, job: Job) -> None:
        """Let the worker of an idle seat play a job; returns at once."""
        self._workers[seat].inbox.put(job)

    def finished(self, timeout: float) -> Sequence[tuple[int, JSONObject]]:
        """Wait for an episode to end; what a worker raised is raised here."""
        try:
            worker, result = self._results.get(timeout=timeout)
        except queue.Empty:
            return ()
        if self._workers[worker.seat] is not worker:  # it was given up before
            return ()
        if isinstance(result, BaseException):
            raise result
        return ((worker.seat, result),)

    def replace(self, seat: int) -> None:
        """Give a worker up and seat another; should it ever wake, it closes its env and ends."""
        self._workers[seat].dismiss()
        self._seating.unblock(self._settings.episode_deadline)
        self._workers[seat] = self._hire(seat)

    def close(self) -> None:
        """Let all workers go; those that do not end in time are left behind."""
        for worker in self._workers:
            worker.dismiss()
        self._seating.close()
        end = time.monotonic() + self._settings.teardown_deadline
        for worker in self._workers:
            worker.join(max(0.0, end - time.monotonic()))
        left = sum(worker.is_alive() for worker in self._workers)
        if left:
            _log.warning(
                "%d workers did not end within %g s", left, self._settings.teardown_deadline
            )

    def _hire(self, seat: int) -> _Worker:
        player = Player(self._make_env, self._seating.agent(seat), self._settings)
        worker = _Worker(seat, player, self._results)
        worker.start()
        return worker


class _Worker(threading.Thread):
    """Plays what comes into its inbox, until None comes. It keeps no process alive."""

    def __init__(self, seat: int, player: Player, results: _Results) -> None:
        super().__init__(name=f"rollout-{seat}", daemon=True)
        self.seat = seat
        self.inbox: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._player = player
        self._results = results

    def run(self) -> None:
        """Play until dismissed; what is raised goes to the one who waits for the results."""
        while (job := self.inbox.get()) is not None:
            try:
                self._results.put((self, self._player.play(job)))
            except BaseException as error:  # noqa: BLE001  (raised again by ``finished``)
                self._results.put((self, error))
        try:
            self._player.close()
        except InfrastructureError as error:
            _log.warning("an environment did not close: %s", error)

    def dismiss(self) -> None:
        """Let the worker end after the action under way."""
        self._player.stop()
        self.inbox.put(None)
