"""What never comes back costs its own episode and no more."""

from __future__ import annotations

import itertools
import time

import pytest

from bird_interact_gym.agents import ScriptedAgent, make_agent
from bird_interact_gym.deadlines import run_within
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import ConfigurationError, DeadlineError
from bird_interact_gym.rollouts import Settings, collect, read_traces
from bird_interact_gym.rollouts.audit import audit_file

pytestmark = pytest.mark.usefixtures("server")

PROMPT = Settings(workers=2, episode_deadline=8.0, teardown_deadline=1.0)


def outcomes(traces):
    return [t["outcome"] for t in traces]


def undisturbed(jobs, folder):
    return collect(
        jobs, out=folder / "calm.jsonl", make_env=BirdInteractEnv, make_agent=ScriptedAgent
    )


def test_an_act_that_never_returns_is_infra_and_the_rest_is_played(tmp_path, make_jobs, stubborn):
    jobs = make_jobs("scripted", 6)
    calm = undisturbed(jobs, tmp_path)
    traces = collect(
        jobs,
        out=tmp_path / "t.jsonl",
        make_env=BirdInteractEnv,
        make_agent=lambda: stubborn(jobs[1].task_id),
        settings=Settings(workers=2, episode_deadline=5.0, teardown_deadline=0.5),
    )
    assert outcomes(traces)[1] == "infra"
    assert "DeadlineError" in traces[1]["fault"]
    del traces[1], calm[1]
    assert [t["reward"] for t in traces] == [t["reward"] for t in calm]
    assert outcomes(traces) == outcomes(calm)
    assert len(list(read_traces(tmp_path / "t.jsonl"))) == 6


def test_every_worker_may_hang(tmp_path, make_jobs, stubborn):
    traces = collect(
        make_jobs("scripted", 4),
        out=tmp_path / "t.jsonl",
        make_env=BirdInteractEnv,
        make_agent=lambda: stubborn(""),
        settings=Settings(workers=2, episode_deadline=0.3, teardown_deadline=0.1),
    )
    assert outcomes(traces) == ["infra"] * 4


def test_an_episode_that_does_not_close_keeps_its_outcome(tmp_path, make_jobs, never):
    class ClosesBadly(BirdInteractEnv):
        made = itertools.count()

        def __init__(self):
            super().__init__()
            self.hangs = next(self.made) == 0

        def reset(self, **options):
            result = super().reset(**options)
            if self.hangs:
                self.episode.close = never
            return result

    jobs = make_jobs("scripted", 4)
    traces = collect(
        jobs,
        out=tmp_path / "t.jsonl",
        make_env=ClosesBadly,
        make_agent=ScriptedAgent,
        settings=Settings(workers=1, episode_deadline=8.0, teardown_deadline=0.2),
    )
    assert outcomes(traces) == outcomes(undisturbed(jobs, tmp_path))
    assert next(ClosesBadly.made) == 2  # the first env was given up


def test_an_env_that_does_not_close_holds_nobody_up(tmp_path, make_jobs, never):
    class NeverCloses(BirdInteractEnv):
        def close(self):
            never()

    started = time.monotonic()
    traces = collect(
        make_jobs("oracle", 2),
        out=tmp_path / "t.jsonl",
        make_env=NeverCloses,
        make_agent=lambda: make_agent("oracle"),
        settings=PROMPT,
    )
    assert outcomes(traces) == ["pass", "pass"]
    assert time.monotonic() - started < 20


def test_a_reset_that_never_returns_is_infra(tmp_path, make_jobs, never):
    class NeverStarts(BirdInteractEnv):
        def reset(self, **options):
            never()

    (trace,) = collect(
        make_jobs("oracle", 1),
        out=tmp_path / "t.jsonl",
        make_env=NeverStarts,
        make_agent=lambda: make_agent("oracle"),
        settings=Settings(workers=1, episode_deadline=0.2, teardown_deadline=0.1),
    )
    assert trace["outcome"] == "infra"


def test_an_episode_over_its_deadline_between_turns_is_judged_by_what_it_submitted(
    tmp_path, make_jobs
):
    out = tmp_path / "t.jsonl"
    (trace,) = collect(
        make_jobs("oracle", 1),
        out=out,
        make_env=BirdInteractEnv,
        make_agent=lambda: make_agent("oracle"),
        settings=Settings(workers=1, episode_deadline=1e-6, teardown_deadline=20.0),
    )
    assert (trace["outcome"], trace["cut_after"], trace["steps"]) == ("no_submit", 1e-6, [])
    assert not audit_file(out).differences


def test_a_mistake_in_an_agent_is_raised_and_what_had_ended_is_kept(tmp_path, make_jobs):
    class Buggy(ScriptedAgent):
        def act(self, observation, info):
            if info["task_id"] == jobs[2].task_id:
                raise ZeroDivisionError("a bug")
            return super().act(observation, info)

    jobs = make_jobs("scripted", 4)
    with pytest.raises(ZeroDivisionError):
        collect(
            jobs,
            out=tmp_path / "t.jsonl",
            make_env=BirdInteractEnv,
            make_agent=Buggy,
            settings=Settings(workers=1),
        )
    kept = [t["task_id"] for t in read_traces(tmp_path / "t.jsonl")]
    assert kept == [job.task_id for job in jobs[:2]]


def test_what_runs_within_a_deadline_raises_its_own_faults(never):
    run_within(5, lambda: None, what="nothing")
    with pytest.raises(KeyError):
        run_within(5, lambda: {}["x"], what="a mistake")
    with pytest.raises(DeadlineError, match=r"a wait was not done within 0\.05 s"):
        run_within(0.05, never, what="a wait")


@pytest.mark.parametrize("wrong", [{"workers": 0}, {"episode_deadline": 0.0}])
def test_settings_that_cannot_be_are_refused(wrong):
    with pytest.raises(ConfigurationError, match="expected"):
        Settings(**wrong)
