"""Workers that are actors of a Ray cluster, each with an env and an agent of its own.

Every node needs this package, the datasets under the same paths, and the keys of endpoints in its
environment; each runs a server of its own unless the settings name one.
"""

from __future__ import annotations

import importlib
import os
import re
import shutil
import socket
import tempfile
from collections.abc import Callable, Sequence
from typing import Any

from bird_interact_gym.agents import Agent, BatchAgent
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.rollouts.batches import Seating
from bird_interact_gym.rollouts.player import Player
from bird_interact_gym.rollouts.settings import Settings
from bird_interact_gym.rollouts.trace import Job, JSONObject, infra_trace

LOCAL = "local"
"""The address that stands for a cluster of this machine's own, for one collection."""

START_DEADLINE = 300.0
"""Seconds that the cluster may take to start the workers."""

REACH_DEADLINE = 10.0
"""Seconds that a cluster's address may take to answer; Ray itself tries for minutes."""

FETCH_DEADLINE = 60.0
"""Seconds that a finished trace may take from a worker to here."""

OUR_VARIABLES = "BIRD_INTERACT_"
"""How the environment variables begin that travel to the workers."""

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")

_SHORT = "/tmp"
"""Ray's sockets lie in its folder, and the path of a socket has at most 107 bytes."""


class RayCrew:
    """A crew of actors, spread over the nodes of a cluster."""

    def __init__(
        self,
        make_env: Callable[[], BirdInteractEnv],
        make_agent: Callable[[], Agent | BatchAgent],
        settings: Settings,
    ) -> None:
        self._ray = _library()
        if self._ray.is_initialized():
            raise ConfigurationError(
                "this process is on a Ray cluster already; collect outside of it, or ray.shutdown()"
            )
        self._actor_class = self._ray.remote(PlayerActor)
        self._settings = settings
        self._running: dict[Any, tuple[int, Job]] = {}
        self._folder: str | None = None
        try:
            self._connect(settings.ray or LOCAL)
            self._parts = tuple(self._ray.put(part) for part in (make_env, make_agent, settings))
            self._actors = [self._hire() for _ in range(settings.workers)]
            self._await_workers()
        except BaseException:
            self._leave()
            raise

    def start(self, seat: int, job: Job) -> None:
        """Let the actor of an idle seat play a job; returns at once."""
        self._running[self._actors[seat].play.remote(job)] = (seat, job)

    def finished(self, timeout: float) -> Sequence[tuple[int, JSONObject]]:
        """Wait for an episode to end; an actor that died ends its own as ``infra``."""
        ready, _ = self._ray.wait(list(self._running), num_returns=1, timeout=timeout)
        return [self._fetch(reference) for reference in ready]

    def replace(self, seat: int) -> None:
        """Kill an actor and seat another."""
        self._running = {ref: place for ref, place in self._running.items() if place[0] != seat}
        self._ray.kill(self._actors[seat])
        self._actors[seat] = self._hire()

    def close(self) -> None:
        """Let all actors close their envs, in bounded time, and leave the cluster."""
        try:
            idle = set(range(len(self._actors))) - {seat for seat, _ in self._running.values()}
            closing = [self._actors[seat].close.remote() for seat in idle]
            if closing:
                self._ray.wait(
                    closing,
                    num_returns=len(closing),
                    timeout=self._settings.teardown_deadline,
                )
            for actor in self._actors:
                self._ray.kill(actor)
        finally:
            self._leave()

    def _fetch(self, reference: Any) -> tuple[int, JSONObject]:
        seat, job = self._running.pop(reference)
        try:
            return seat, self._ray.get(reference, timeout=FETCH_DEADLINE)
        except self._ray.exceptions.RayTaskError as error:
            raise error.cause from error
        except self._ray.exceptions.RayError as error:
            self.replace(seat)
            fault = f"{type(error).__name__}: the worker was lost: {_one_line(error)}"
            return seat, infra_trace(job, fault, seconds=0.0, attempts=1)

    def _await_workers(self) -> None:
        """Wait until all actors stand, so that no episode pays for their start."""
        ready = [actor.ready.remote() for actor in self._actors]
        started, missing = self._ray.wait(ready, num_returns=len(ready), timeout=START_DEADLINE)
        try:
            self._ray.get(started, timeout=FETCH_DEADLINE)
        except self._ray.exceptions.RayError as error:
            raise ConfigurationError(f"a Ray worker cannot be made: {_one_line(error)}") from error
        if missing:
            raise ConfigurationError(
                f"{len(started)} of {len(ready)} Ray workers started within {START_DEADLINE:g} s; "
                "each needs a CPU of the cluster: give fewer --workers, or wait for room"
            )

    def _hire(self) -> Any:
        return self._actor_class.options(scheduling_strategy="SPREAD").remote(*self._parts)

    def _connect(self, address: str) -> None:
        ours = {k: v for k, v in os.environ.items() if k.startswith(OUR_VARIABLES)}
        options: dict[str, Any] = {"address": address}
        if address == LOCAL:
            self._folder = tempfile.mkdtemp(prefix="bi-ray-", dir=_SHORT)
            options |= {
                "num_cpus": self._settings.workers,
                "include_dashboard": False,
                "_temp_dir": self._folder,
            }
        try:
            _check_reachable(address)
            self._ray.init(
                **options,
                runtime_env={"env_vars": ours},
                log_to_driver=False,
                logging_level="error",
            )
        except (OSError, ValueError, RuntimeError, self._ray.exceptions.RayError) as error:
            raise ConfigurationError(
                f"--ray {address}: no cluster there: {_one_line(error)}; "
                "give host:port, auto or local"
            ) from error

    def _leave(self) -> None:
        self._ray.shutdown()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


class PlayerActor:
    """One player in a process of its own.

    It is made with the first job: what goes wrong there is then raised by that job, to be read.
    """

    def __init__(
        self,
        make_env: Callable[[], BirdInteractEnv],
        make_agent: Callable[[], Agent | BatchAgent],
        settings: Settings,
    ) -> None:
        self._parts = (make_env, make_agent, settings)
        self._player: Player | None = None

    def ready(self) -> None:
        """Come back, which a worker does once it stands."""

    def play(self, job: Job) -> JSONObject:
        """Play a job to its trace."""
        if self._player is None:
            make_env, make_agent, settings = self._parts
            agent = Seating(make_agent, workers=1).agent(0)
            self._player = Player(make_env, agent, settings)
        return self._player.play(job)

    def close(self) -> None:
        """Close the env."""
        if self._player is not None:
            self._player.close()


def _check_reachable(address: str) -> None:
    """Raise OSError where nothing listens at a host:port."""
    host, colon, port = address.rpartition(":")
    if colon and port.isdigit():
        name = host.rpartition("//")[2]
        socket.create_connection((name, int(port)), timeout=REACH_DEADLINE).close()


def _one_line(error: Exception) -> str:
    """Return the start of what Ray says, without colours; it may hold a whole traceback."""
    return " ".join(_COLOUR.sub("", str(error)).split())[:800]


def _library() -> Any:
    """Return ray, which only this file needs."""
    # Ray warns of a change to how it hides GPUs; the future behaviour is the one to have.
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        return importlib.import_module("ray")
    except ImportError:
        raise ConfigurationError(
            "--ray needs the ray package: pip install 'bird-interact-gym[ray]'"
        ) from None
