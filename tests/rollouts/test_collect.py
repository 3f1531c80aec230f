"""Collecting episodes: whole, resumable, and fair to the agent."""

from __future__ import annotations

import pytest

from bird_interact_gym.agents import make_agent
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import SimulatorError
from bird_interact_gym.rollouts import Job, Settings, collect, summarise
from bird_interact_gym.tasks import load_dataset

IDS = list(load_dataset("starter").tasks)

pytestmark = pytest.mark.usefixtures("server")


def jobs(agent: str, *, mode: str = "a", samples: int = 1, ids=IDS) -> list[Job]:
    return [
        Job(
            env_id=f"BirdInteract-{mode}-v0",
            dataset="starter",
            task_id=task_id,
            mode=mode,
            profile="paper",
            scorer="strict",
            patience=3,
            simulator="offline",
            agent=agent,
            seed=sample,
            sample=sample,
        )
        for task_id in ids
        for sample in range(samples)
    ]


def run(work, out, *, mode="a", **options):
    return collect(
        work,
        out=out,
        make_env=lambda: BirdInteractEnv(mode=mode, **options),
        make_agent=lambda: make_agent(work[0].agent),
        settings=Settings(workers=2),
    )


def without_timings(traces):
    return [{k: v for k, v in t.items() if k != "timings"} for t in traces]


@pytest.mark.timeout(300)  # run alone, it prepares the user for all 84 tasks
@pytest.mark.parametrize("mode", ["a", "c"])
def test_oracle_is_perfect_and_random_is_not(tmp_path, mode):
    summary = summarise(run(jobs("oracle", mode=mode), tmp_path / "o.jsonl", mode=mode))
    assert (summary["sr1"], summary["sr2"], summary["reward"]) == (1.0, 1.0, 1.0)
    assert summary["outcomes"]["pass"] == len(IDS)
    summary = summarise(
        run(jobs("random", mode=mode, ids=IDS[::4]), tmp_path / "r.jsonl", mode=mode)
    )
    assert summary["reward"] < 0.05


def test_running_again_plays_only_what_is_missing(tmp_path):
    out = tmp_path / "t.jsonl"
    work = jobs("oracle", ids=IDS[:4])
    first = run(work[:2], out)
    played = []
    everything = collect(
        work,
        out=out,
        make_env=BirdInteractEnv,
        make_agent=lambda: make_agent("oracle"),
        on_trace=lambda trace: played.append(trace["task_id"]),
    )
    assert sorted(played) == sorted(j.task_id for j in work[2:])
    assert [t["task_id"] for t in everything] == [j.task_id for j in work]
    assert everything[:2] == first


def test_parallel_order_changes_no_trace(tmp_path):
    work = jobs("random", ids=IDS[:6])
    one = run(work, tmp_path / "1.jsonl")
    two = run(work, tmp_path / "2.jsonl")
    assert without_timings(one) == without_timings(two)


class FailsTwice:
    """A simulator whose first two answers fail."""

    name = "fails"

    def __init__(self):
        self.left = 2

    def reply(self, question, context):
        self.left -= 1
        if self.left >= 0:
            raise SimulatorError("down")
        from bird_interact_gym.users.simulator import REFUSAL, Label, Reply

        return Reply(label=Label(kind="unanswerable"), answer=REFUSAL)


def test_a_fault_is_played_again_and_what_remains_is_counted(tmp_path):
    work = jobs("oracle", ids=IDS[:1])
    (trace,) = run(work, tmp_path / "t.jsonl", simulator=FailsTwice())
    assert (trace["outcome"], trace["timings"]["attempts"]) == ("pass", 3)
    simulator = FailsTwice()
    simulator.left = 99
    (trace,) = run(work, tmp_path / "u.jsonl", simulator=simulator)
    assert trace["outcome"] == "infra"
    assert summarise([trace])["reward"] is None
