"""Re-sampling on a real environment: the history is played again, word for word."""

import pytest

from bird_interact_gym import tools
from bird_interact_gym.agents.oracle import gold_sql
from bird_interact_gym.errors import TraceError
from bird_interact_gym.rollouts.trace import Job, build_trace
from bird_interact_gym.sqltree import mutants
from bird_interact_gym.tools import MalformedCall
from bird_interact_gym.training_data import (
    PairOptions,
    Proposal,
    env_of,
    resample,
    script_named,
    step_pairs,
)

SETTINGS = {
    "env_id": "BirdInteract-c-v0",
    "dataset": "starter",
    "task_id": "ward_1",
    "mode": "c",
    "profile": "paper",
    "scorer": "strict",
    "patience": 3,
    "simulator": "offline",
}


@pytest.fixture(scope="module")
def env(server):
    env = env_of(SETTINGS)
    yield env
    env.close()


@pytest.fixture(scope="module")
def played(env):
    """An episode: a question, a wrong submission, the gold, an abandoned follow-up."""
    first, _ = env.reset(seed=3, options={"task_id": "ward_1"})
    task = env.episode.task
    term = next(a.term for a in task.ambiguities if a.kind != "non_critical")
    gold = gold_sql(task, 1)
    wrong = mutants(task.subtask(1).sol_sql, limit=1)[0].sql
    for action in (tools.ask(f'What do you mean by "{term}"?'), tools.submit(wrong)):
        env.step(action)
    env.step(tools.submit(gold))
    env.episode.abandon()
    job = Job(**SETTINGS, agent="test", seed=3)
    trace = build_trace(job, env.episode, first, seconds=0.0, attempts=1)
    return trace, task, gold, wrong


def test_each_other_action_is_a_trace_up_to_it(env, played):
    trace, _, gold, wrong = played

    def propose(seen, steps, k):
        assert (seen, steps, k) == (trace, 1, 3)
        texts = (gold, gold, wrong)  # twice the same, and what was done
        return [Proposal(action=tools.submit(t), raw=f"I say {t}") for t in texts]

    (branch,) = resample(env, trace, 1, propose, k=3)
    assert branch["branch_of"] == trace["key"]
    assert branch["steps"][0] == trace["steps"][0]
    assert branch["steps"][1]["verdict"] == "pass"
    assert branch["steps"][1]["raw"] == f"I say {gold}"
    assert len(branch["steps"]) == 2


def test_what_is_no_action_is_tried_too(env, played):
    trace = played[0]
    nonsense = Proposal(action=MalformedCall(raw="hm", message="no action found"), raw="hm")
    (branch,) = resample(env, trace, 0, lambda *_: [nonsense], k=1)
    assert branch["steps"][0]["malformed"] == "no action found"


def test_branches_and_debugging_give_pairs_at_one_history(env, played):
    trace, task, gold, _ = played
    dropped = Proposal(action=tools.submit("SELECT 1"))
    tried = resample(env, trace, 1, lambda *_: [dropped], k=1)
    options = PairOptions(script=script_named("react"))
    rows = list(step_pairs([trace, *tried], lambda _: task, options=options))
    at_submission = [row for row in rows if row["provenance"]["turn"] == 2]
    assert {row["provenance"]["source"] for row in at_submission} == {"debugging", "resampled"}
    assert gold in at_submission[0]["chosen"][0]["content"]
    assert not any(gold in row["rejected"][0]["content"] for row in at_submission)
    assert not any(gold in message["content"] for row in at_submission for message in row["prompt"])
    assert all(0.02 <= row["margin"] <= 1 for row in rows)


def test_another_course_of_things_is_an_error(env, played):
    trace = played[0]
    steps = [{**trace["steps"][0], "observation": "User: something else."}, *trace["steps"][1:]]
    other = Proposal(action=tools.ask("?"))
    with pytest.raises(TraceError, match=r"ward_1.*observation 1 differs at character"):
        resample(env, {**trace, "steps": steps}, 1, lambda *_: [other], k=1)
