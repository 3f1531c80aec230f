"""Jobs on the bundled tasks, and agents that misbehave."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from bird_interact_gym.agents import ScriptedAgent
from bird_interact_gym.rollouts import Job
from bird_interact_gym.tasks import load_dataset

IDS = list(load_dataset("starter").tasks)


@pytest.fixture(scope="session")
def make_jobs() -> Callable[..., list[Job]]:
    """Return what makes jobs on the first so many bundled tasks."""

    def make(agent: str, count: int, **fields) -> list[Job]:
        common = {
            "env_id": "BirdInteract-a-v0",
            "dataset": "starter",
            "mode": "a",
            "profile": "paper",
            "scorer": "strict",
            "patience": 3,
            "simulator": "offline",
            "agent": agent,
            "seed": 0,
        } | fields
        return [Job(task_id=task_id, **common) for task_id in IDS[:count]]

    return make


@pytest.fixture
def never():
    """Return a call that does not come back before the test is over."""
    over = threading.Event()
    yield over.wait
    over.set()


class Stubborn(ScriptedAgent):
    """A scripted agent that never acts again once it is shown a text."""

    def __init__(self, never, text: str) -> None:
        super().__init__()
        self._never = never
        self._text = text

    def act(self, observation, info):
        if self._text in info["task_id"]:
            self._never()
        return super().act(observation, info)


@pytest.fixture
def stubborn(never):
    """Return what makes an agent that hangs on one task."""
    return lambda text: Stubborn(never, text)
