"""Generated tasks: same bytes, golds that pay, readings that do not, and lengths."""

from __future__ import annotations

import json

import pytest

from bird_interact_gym import tools
from bird_interact_gym.agents import Briefing, OracleAgent
from bird_interact_gym.agents.oracle import gold_sql
from bird_interact_gym.authoring.synth.names import SynthName
from bird_interact_gym.authoring.synth.supply import Supply
from bird_interact_gym.authoring.synth.tokens import count_tokens
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.sqltree import canonical_sql
from bird_interact_gym.users.guard_score import user_context
from bird_interact_gym.users.offline import OfflineSimulator

COUNTS = {0: 14, 1: 10, 2: 6, 3: 5, 4: 5}
MOST_TOKENS = {0: 300, 1: 1500}


def dataset_name(level: int) -> str:
    return f"synth:level={level},split=train,seed=3,count={COUNTS[level]}"


@pytest.fixture(scope="module", params=sorted(COUNTS))
def env(request, server):
    env = BirdInteractEnv(mode="a", dataset=dataset_name(request.param))
    env.level = request.param
    yield env
    env.close()


def play_oracle(env: BirdInteractEnv, task_id: str) -> tuple[float, str]:
    """Return the reward and the transcript of a solved episode that looks at the schema first."""
    observation, info = env.reset(seed=0, options={"task_id": task_id})
    texts, ended = [observation], False
    agent = OracleAgent()
    agent.begin(Briefing(mode=env.settings.mode, seed=0, task=env.episode.task))
    action = tools.get_schema() if env.settings.mode == "a" else agent.act(observation, info)
    while not ended:
        observation, _, terminated, truncated, info = env.step(action)
        call = env.episode.turns[-1].call
        texts += [f"{call.tool}({', '.join(map(repr, call.arguments))})", observation]
        ended = terminated or truncated
        action = agent.act(observation, info) if not ended else action
    return sum(env.episode.rewards), "\n".join(texts)


def test_the_oracle_solves_all_within_the_levels_tokens(env):
    for task_id in env.dataset.task_ids:
        reward, transcript = play_oracle(env, task_id)
        assert reward == pytest.approx(1.0), task_id
        assert count_tokens(transcript) <= MOST_TOKENS.get(env.level, 10**6), transcript


def test_wrong_submissions_are_paid_nothing(env):
    for task_id in env.dataset.task_ids:
        task = env.dataset.task(task_id)
        gold = gold_sql(task, 1)
        wrong = ["", "SELECT 1", gold_sql(task, 2)]
        wrong += [gold.replace(a.sql_snippet, a.alternative_snippet) for a in task.ambiguities]
        for sql in wrong:
            env.reset(seed=0, options={"task_id": task_id})
            assert env.step(tools.submit(sql))[1] == 0.0, (task_id, sql)
        env.reset(seed=0, options={"task_id": task_id})
        assert env.step(tools.submit(gold))[1] == pytest.approx(0.7)
        for sql in ("", "SELECT 1", gold):
            reward = env.step(tools.submit(sql))[1]
            assert reward == 0.0, (task_id, sql)
            if env.episode.outcome is not None:
                break


def test_the_user_answers_about_every_ambiguity(env):
    simulator = OfflineSimulator()
    for task_id in env.dataset.task_ids:
        task = env.dataset.task(task_id)
        context = user_context(task, env.dataset)
        for ambiguity in task.ambiguities:
            reply = simulator.reply(f'What do you mean by "{ambiguity.term}"?', context)
            assert str(reply.label) == f'labeled("{ambiguity.term}")'
            assert not reply.blocked


def test_records_hold_what_the_format_asks_for(env):
    for task_id in env.dataset.task_ids:
        task = env.dataset.task(task_id)
        gold = gold_sql(task, 1)
        assert task.ambiguities
        request = task.subtask(1).query.lower()
        for ambiguity in task.ambiguities:
            assert ambiguity.sql_snippet in gold
            # A chain may be broken below the entry that the request names.
            assert ambiguity.term.lower() in request or ambiguity.kind == "knowledge"
        assert task.subtask(1).query != task.subtask(1).clear_query or all(
            a.kind == "knowledge" for a in task.ambiguities
        )
        assert task.subtask(2).type
        if task.category == "Management":
            assert task.subtask(1).test_cases


def test_the_oracle_solves_them_in_conversation(server):
    env = BirdInteractEnv(mode="c", dataset=dataset_name(1))
    rewards = [play_oracle(env, task_id)[0] for task_id in env.dataset.task_ids]
    env.close()
    assert rewards == pytest.approx([1.0] * COUNTS[1])


@pytest.mark.parametrize("level", [0, 2])
def test_same_seed_same_bytes_in_any_order(level, server):
    name = SynthName(level=level, seed=5)
    forth = Supply(name).make(range(4))
    back = Supply(name).make(range(3, -1, -1))
    assert [json.dumps(m.record) for m in forth] == [json.dumps(m.record) for m in back][::-1]
    other = Supply(SynthName(level=level, seed=6)).make(range(4))
    assert [m.record for m in forth] != [m.record for m in other]


def test_no_two_tasks_of_a_run_share_a_gold(server):
    made = list(Supply(SynthName(level=0, seed=1)).first(60))
    golds = {(m.task.database, canonical_sql(m.task.subtask(1).sol_sql)) for m in made}
    assert len(golds) == len(made) == 60
