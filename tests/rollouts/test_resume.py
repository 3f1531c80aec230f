"""A collection killed at random moments ends as if nobody had disturbed it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from benchmarks.resume import kill_and_resume
from bird_interact_gym.agents import make_agent
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import SimulatorError, TraceError
from bird_interact_gym.rollouts import TraceWriter, collect, read_traces

pytestmark = pytest.mark.usefixtures("server")


def test_five_kills_lose_double_and_tear_nothing(tmp_path):
    found = kill_and_resume(tmp_path, episodes=40, kills=5, seed=11)
    assert (found.episodes, found.distinct, found.kills) == (40, 40, 5)
    assert found.as_undisturbed
    doctor = [sys.executable, "-m", "bird_interact_gym.cli", "doctor"]
    subprocess.run([*doctor, "--reap"], capture_output=True, timeout=120, check=False)
    done = subprocess.run([*doctor, "--json"], capture_output=True, timeout=120, check=False)
    report = json.loads(done.stdout)
    assert not [left for left in report["leftovers"] if "deleted" not in left]


class Down:
    """A simulator that is down."""

    name = "down"

    def reply(self, question, context):
        raise SimulatorError("down")


def play(jobs, out, *, simulator="offline", **options):
    return collect(
        jobs,
        out=out,
        make_env=lambda: BirdInteractEnv(simulator=simulator),
        make_agent=lambda: make_agent("oracle"),
        **options,
    )


def test_faults_of_infrastructure_stay_until_they_are_to_be_played_again(tmp_path, make_jobs):
    out, jobs = tmp_path / "t.jsonl", make_jobs("oracle", 4)
    good = play(jobs[2:], out)
    assert {t["outcome"] for t in play(jobs[:2], out, simulator=Down())} == {"infra"}
    again = play(jobs, out)
    assert [t["outcome"] for t in again] == ["infra", "infra", "pass", "pass"]
    resumed, played = [], []
    traces = play(jobs, out, retry_infra=True, on_resume=resumed.extend, on_trace=played.append)
    assert [t["outcome"] for t in traces] == ["pass"] * 4
    assert {t["key"] for t in resumed} == {t["key"] for t in good}
    assert len(played) == 2
    assert sorted(t["key"] for t in read_traces(out)) == sorted(job.key for job in jobs)
    assert [path.name for path in tmp_path.iterdir()] == ["t.jsonl"]


def test_the_same_job_twice_is_one_episode(tmp_path, make_jobs):
    (job,) = make_jobs("oracle", 1)
    one, other = play([job, job], tmp_path / "t.jsonl")
    assert one == other
    assert len(list(read_traces(tmp_path / "t.jsonl"))) == 1


def test_a_file_stays_locked_when_traces_are_taken_out_of_it(tmp_path):
    path = tmp_path / "t.jsonl"
    with TraceWriter(path) as writer:
        for key in "abc":
            writer.append({"version": 1, "key": key})
        writer.forget({"b"})
        with pytest.raises(TraceError, match="another process"):
            TraceWriter(path)
        writer.append({"version": 1, "key": "d"})
    assert [t["key"] for t in read_traces(path)] == ["a", "c", "d"]


@pytest.mark.parametrize(
    ("fields", "same"),
    [
        ({"temperature": None}, True),
        ({"temperature": 0.7}, False),
        ({"agent": "random"}, False),
        ({"simulator": "llm:model=x"}, False),
        ({"profile": "adk"}, False),
        ({"seed": 1}, False),
        ({"sample": 1}, False),
    ],
)
def test_a_key_tells_work_apart_by_its_content(make_jobs, fields, same):
    (job,) = make_jobs("oracle", 1)
    other = replace(job, **fields)
    assert (job.key == other.key) == same


def test_keys_of_runs_without_a_temperature_stay_what_they_were(make_jobs):
    (job,) = make_jobs("oracle", 1)
    assert job.key == "aebcfb42b7513550"
