"""What a language model wrote, and what it cost, in traces and summaries."""

from __future__ import annotations

import pytest

from bird_interact_gym.agents import ScriptedAgent, Utterance
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import AgentError
from bird_interact_gym.rollouts import Settings, collect, summarise
from bird_interact_gym.rollouts.audit import audit_file
from bird_interact_gym.rollouts.tally import Tally
from bird_interact_gym.tools import MalformedCall

pytestmark = pytest.mark.usefixtures("server")


class Writer(ScriptedAgent):
    """A scripted agent that seems to be a model; its first act of every third episode fails."""

    cost: float | None = 0.5

    def __init__(self) -> None:
        super().__init__()
        self.utterance: Utterance | None = None
        self.turns = 0

    def begin(self, briefing):
        super().begin(briefing)
        self.turns = 0

    def act(self, observation, info):
        self.turns += 1
        self.utterance = Utterance(
            text=f"thinking {self.turns}",
            finish_reason="stop",
            prompt_tokens=100,
            completion_tokens=10,
            cost=self.cost,
            token_ids=(1, 2, self.turns),
        )
        if self.turns == 1:
            return MalformedCall(raw="think", message="no action found")
        return super().act(observation, info)


def play(jobs, out, make_agent=Writer):
    return collect(
        jobs, out=out, make_env=BirdInteractEnv, make_agent=make_agent, settings=Settings(workers=1)
    )


def test_each_step_keeps_what_was_written_and_the_trace_adds_it_up(tmp_path, make_jobs):
    out = tmp_path / "t.jsonl"
    traces = play(make_jobs("writer", 3), out)
    for trace in traces:
        for step in trace["steps"]:
            assert step["raw"] == f"thinking {step['turn']}"
            assert (step["finish_reason"], step["prompt_tokens"]) == ("stop", 100)
            assert (step["completion_tokens"], step["cost_usd"]) == (10, 0.5)
            assert step["token_ids"] == [1, 2, step["turn"]]
        turns = len(trace["steps"])
        assert trace["tokens"] == {"prompt": 100 * turns, "completion": 10 * turns}
        assert trace["cost_usd"] == 0.5 * turns
    assert traces[0]["steps"][0]["malformed"] == "no action found"
    summary = summarise(traces)
    turns = sum(len(t["steps"]) for t in traces)
    assert summary["tokens"] == {"prompt": 100 * turns, "completion": 10 * turns}
    assert summary["cost_usd"] == 0.5 * turns
    audited = audit_file(out)
    assert len(audited.episodes) == 3
    assert not audited.differences


def test_what_a_failed_attempt_wrote_is_paid_for(tmp_path, make_jobs):
    class Breaks(Writer):
        broken = False

        def act(self, observation, info):
            action = super().act(observation, info)
            if self.turns == 3 and not self.broken:
                self.broken = True
                raise AgentError("connection lost")
            return action

    (trace,) = play(make_jobs("writer", 1), tmp_path / "t.jsonl", Breaks)
    assert trace["timings"]["attempts"] == 2
    assert trace["tokens"]["prompt"] == 100 * (len(trace["steps"]) + 2)


def test_an_unknown_price_is_no_price(tmp_path, make_jobs):
    class Unpriced(Writer):
        cost = None

    (trace,) = play(make_jobs("writer", 1), tmp_path / "t.jsonl", Unpriced)
    assert trace["cost_usd"] is None
    assert "cost_usd" not in trace["steps"][0]
    assert summarise([trace])["cost_usd"] is None
    assert summarise([trace])["tokens"]["prompt"] > 0


def test_a_conversation_that_no_longer_fits_costs_nothing(tmp_path, make_jobs):
    class Overgrown(Writer):
        def act(self, observation, info):
            action = super().act(observation, info)
            if self.turns >= 3:
                self.utterance = Utterance(text="", finish_reason="context_length")
            return action

    (trace,) = play(make_jobs("writer", 1), tmp_path / "t.jsonl", Overgrown)
    assert len(trace["steps"]) > 2
    assert trace["tokens"] == {"prompt": 200, "completion": 20}
    assert trace["cost_usd"] == 1.0


def test_other_agents_have_no_tokens(tmp_path, make_jobs):
    (trace,) = play(make_jobs("scripted", 1), tmp_path / "t.jsonl", ScriptedAgent)
    assert not {"tokens", "cost_usd"} & set(trace)
    assert summarise([trace])["tokens"] is None


def test_a_tally_gives_the_mean_with_its_interval():
    tally = Tally()
    assert tally.reward is None
    for reward in (0.0, 1.0, 1.0, 0.0):
        tally.add({"outcome": "wrong", "reward": reward})
    tally.add({"outcome": "infra", "reward": 0.0})
    mean, half = tally.reward
    assert mean == 0.5
    assert half == pytest.approx(1.96 * (1 / 3) ** 0.5 / 2)
    assert (tally.episodes, tally.infra) == (5, 1)
