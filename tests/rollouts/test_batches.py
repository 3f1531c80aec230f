"""One model that plays many episodes at once."""

from __future__ import annotations

import pytest

from bird_interact_gym.agents import ScriptedAgent, Utterance
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import AgentError
from bird_interact_gym.rollouts import Settings, collect

pytestmark = pytest.mark.usefixtures("server")


class Crowd:
    """A batch agent of scripted ones; keeps the sizes of its batches."""

    name = "crowd"
    privileged = False

    def __init__(self) -> None:
        self.agents: dict[int, ScriptedAgent] = {}
        self.sizes: list[int] = []

    def begin(self, slot, briefing):
        self.agents[slot] = ScriptedAgent()
        self.agents[slot].begin(briefing)

    def act(self, observations):
        self.sizes.append(len(observations))
        return {
            slot: (self.agents[slot].act(*seen), Utterance(text=f"slot {slot}"))
            for slot, seen in observations.items()
        }


def play(jobs, folder, agent, *, workers=4, **deadlines):
    return collect(
        jobs,
        out=folder / "t.jsonl",
        make_env=BirdInteractEnv,
        make_agent=agent if isinstance(agent, type) else lambda: agent,
        settings=Settings(workers=workers, **deadlines),
    )


def plain(traces):
    dropped = ("timings", "tokens", "cost_usd")
    for trace in traces:
        for step in trace["steps"]:
            step.pop("raw", None)
    return [{k: v for k, v in t.items() if k not in dropped} for t in traces]


def test_a_batch_plays_as_the_single_agents_do(tmp_path, make_jobs):
    jobs, crowd = make_jobs("scripted", 8), Crowd()
    (tmp_path / "alone").mkdir()
    together = play(jobs, tmp_path, crowd)
    assert max(crowd.sizes) == 4
    assert len(crowd.sizes) < sum(crowd.sizes)
    assert set(crowd.agents) == {0, 1, 2, 3}
    assert together[0]["steps"][0]["raw"].startswith("slot ")
    assert plain(together) == plain(play(jobs, tmp_path / "alone", ScriptedAgent))


def test_a_fault_of_the_model_is_played_again(tmp_path, make_jobs):
    class FailsOnce(Crowd):
        def act(self, observations):
            actions = super().act(observations)
            if len(self.sizes) == 2:
                raise AgentError("out of memory")
            return actions

    traces = play(make_jobs("scripted", 4), tmp_path, FailsOnce())
    attempts = [t["timings"]["attempts"] for t in traces]
    assert "infra" not in {t["outcome"] for t in traces}
    assert max(attempts) == 2


def test_a_slot_without_an_action_is_the_agents_mistake(tmp_path, make_jobs):
    class Forgets(Crowd):
        def act(self, observations):
            return {}

    with pytest.raises(ValueError, match=r"no action for slots \[0\]"):
        play(make_jobs("scripted", 1), tmp_path, Forgets(), workers=1)


def test_a_model_that_never_answers_is_made_anew(tmp_path, make_jobs, never):
    class Hangs(Crowd):
        made: list[Crowd] = []  # noqa: RUF012  (shared on purpose)

        def __init__(self):
            super().__init__()
            self.made.append(self)

        def act(self, observations):
            if self is self.made[0]:
                never()
            return super().act(observations)

    traces = play(
        make_jobs("scripted", 6),
        tmp_path,
        Hangs,
        workers=2,
        episode_deadline=2.0,
        teardown_deadline=1.0,
    )
    assert len(Hangs.made) == 2
    played = [t for t in traces if t["outcome"] != "infra"]
    assert len(played) == 4
