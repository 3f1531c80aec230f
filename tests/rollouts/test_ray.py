"""The same traces from a Ray cluster of two workers on this machine (extra ``ray``)."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial

import pytest

from bird_interact_gym.agents import make_agent
from bird_interact_gym.cli import main
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import ConfigurationError, UnknownTaskError
from bird_interact_gym.rollouts import Settings, collect, ray_crew, read_traces
from bird_interact_gym.rollouts.ray_crew import RayCrew

pytestmark = pytest.mark.timeout(300)  # a cluster takes its time to start

ON_RAY = Settings(workers=2, episode_deadline=120.0, ray="local")


def without_timings(traces):
    return [{k: v for k, v in t.items() if k != "timings"} for t in traces]


def play(jobs, out, settings, agent=None):
    return collect(
        jobs,
        out=out,
        make_env=BirdInteractEnv,
        make_agent=agent or partial(make_agent, "scripted"),
        settings=settings,
    )


@pytest.mark.ray
@pytest.mark.usefixtures("server")
def test_two_workers_give_the_traces_of_a_local_run(tmp_path, make_jobs):
    jobs = make_jobs("scripted", 12)
    here = play(jobs, tmp_path / "here.jsonl", Settings(workers=2))
    there = play(jobs, tmp_path / "there.jsonl", ON_RAY)
    assert without_timings(there) == without_timings(here)
    written = {t["key"]: t for t in read_traces(tmp_path / "there.jsonl")}
    assert [written[job.key] for job in jobs] == there


def exiting(fatal: str, wait: float | None):
    """Return what makes an agent whose process dies, or that does not come back, on one task.

    Its class is defined here, so that it travels to workers that cannot import this file.
    """

    class Exiting:
        name = "exiting"
        privileged = False

        def __init__(self):
            self.inner = make_agent("scripted")

        def begin(self, briefing):
            self.inner.begin(briefing)

        def act(self, observation, info):
            import os
            import time

            if info["task_id"] == fatal:
                time.sleep(wait) if wait is not None else os._exit(1)
            return self.inner.act(observation, info)

    return Exiting


@pytest.mark.ray
@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(("wait", "fault"), [(None, "was lost"), (600.0, "was given up")])
def test_a_worker_that_is_lost_costs_its_episode(tmp_path, make_jobs, wait, fault):
    jobs = make_jobs("scripted", 5)
    settings = Settings(workers=2, episode_deadline=25.0, teardown_deadline=5.0, ray="local")
    traces = play(jobs, tmp_path / "t.jsonl", settings, exiting(jobs[1].task_id, wait))
    infra = [t for t in traces if t["outcome"] == "infra"]
    assert [t["task_id"] for t in infra] == [jobs[1].task_id]
    assert fault in infra[0]["fault"]


class OnlyHere:
    """An agent that workers cannot import."""


@pytest.mark.ray
@pytest.mark.usefixtures("server")
def test_an_agent_that_workers_cannot_make_ends_the_run(tmp_path, make_jobs):
    with pytest.raises(ConfigurationError, match="cannot be made"):
        play(make_jobs("here", 3), tmp_path / "t.jsonl", ON_RAY, OnlyHere)


@pytest.mark.ray
@pytest.mark.usefixtures("server")
def test_a_workers_mistake_is_raised_here_and_ray_is_left(tmp_path, make_jobs):
    (job,) = make_jobs("scripted", 1)
    wrong = type(job)(**job.__dict__ | {"task_id": "nothing"})
    with pytest.raises(UnknownTaskError, match="nothing"):
        play([wrong], tmp_path / "t.jsonl", ON_RAY)
    import ray

    assert not ray.is_initialized()


@pytest.mark.ray
@pytest.mark.usefixtures("server")
def test_the_verb_plays_on_ray_and_prints_nothing_of_it(tmp_path):
    command = [sys.executable, "-m", "bird_interact_gym.cli", "rollout", "--agent", "scripted"]
    command += ["--tasks", "ward_1,ward_2", "--out", str(tmp_path), "--json", "--ray", "local"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=True)
    assert json.loads(done.stdout)["episodes"] == 2
    assert "ray" not in done.stderr.lower()
    assert "Warning" not in done.stderr


@pytest.mark.ray
def test_an_address_without_a_cluster_is_named(tmp_path, make_jobs):
    with pytest.raises(ConfigurationError, match=r"127\.0\.0\.1:1: no cluster there"):
        RayCrew(BirdInteractEnv, partial(make_agent, "oracle"), Settings(ray="127.0.0.1:1"))


def test_without_the_package_the_error_says_what_to_install(tmp_path, monkeypatch, capsys):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(ray_crew.importlib, "import_module", missing)
    monkeypatch.chdir(tmp_path)
    assert main(["rollout", "--tasks", "ward_1", "--ray", "local"]) == 2
    assert "bird-interact-gym[ray]" in capsys.readouterr().err


@pytest.mark.ray
def test_a_cluster_that_the_process_is_on_already_is_left_alone(monkeypatch):
    import ray

    left = []
    monkeypatch.setattr(ray, "is_initialized", lambda: True)
    monkeypatch.setattr(ray, "shutdown", lambda: left.append(True))
    with pytest.raises(ConfigurationError, match="already"):
        RayCrew(BirdInteractEnv, partial(make_agent, "oracle"), ON_RAY)
    assert not left
