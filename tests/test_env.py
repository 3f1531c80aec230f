"""The environments through Gymnasium's own interface."""

from __future__ import annotations

import subprocess
import sys
import warnings

import gymnasium as gym
import pytest
from gymnasium.utils.env_checker import check_env

import bird_interact_gym
from bird_interact_gym import tools
from bird_interact_gym.agents import Briefing, OracleAgent, RandomAgent
from bird_interact_gym.agents.oracle import gold_sql
from bird_interact_gym.authoring.synth.names import is_synth
from bird_interact_gym.cli.options import env_settings, registered_datasets
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import (
    ConfigurationError,
    DatasetNotFoundError,
    ServerUnavailableError,
    SimulatorError,
    UnknownTaskError,
)
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.tasks.dataset import dataset_root
from bird_interact_gym.wrappers import ConversationText, JSONToolCalls, ReActText

STARTER = load_dataset("starter")
IDS = list(STARTER.tasks)
PLAYABLE = ["BirdInteract-a-v0", "BirdInteract-c-v0"]
GENERATED = ["BirdInteractSynth-a-v0", "BirdInteractSynth-c-v0"]

pytestmark = pytest.mark.usefixtures("server")


@pytest.fixture
def env():
    env = BirdInteractEnv(mode="a", dataset="starter")
    yield env
    env.close()


@pytest.fixture
def env_c():
    env = BirdInteractEnv(mode="c", dataset="starter")
    yield env
    env.close()


def play(env, agent, *, seed, task_id):
    """Play one episode; return everything an agent sees."""
    observation, info = env.reset(seed=seed, options={"task_id": task_id})
    task = STARTER.task(task_id) if agent.privileged else None
    agent.begin(Briefing(mode=env.settings.mode, seed=seed, task=task))
    seen = [(observation, 0.0, False, False, info)]
    while not (seen[-1][2] or seen[-1][3]):
        seen.append(env.step(agent.act(seen[-1][0], seen[-1][4])))
    return seen


@pytest.mark.parametrize("env_id", PLAYABLE + GENERATED)
def test_gymnasiums_checker_has_no_complaint(env_id):
    env = gym.make(env_id)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(env.unwrapped)
    env.close()


def test_every_registered_id_is_playable_or_says_what_is_missing():
    assert set(registered_datasets()) >= {"starter", "lite", "full"}
    for env_id in [i for i in gym.registry if i.startswith("BirdInteract")]:
        if is_synth(gym.spec(env_id).kwargs["dataset"]):
            gym.make(env_id).close()
        elif dataset_root(gym.spec(env_id).kwargs["dataset"]).is_dir():
            assert env_id in PLAYABLE
        else:
            with pytest.raises(DatasetNotFoundError, match="BIRD_INTERACT_DATA"):
                gym.make(env_id)


@pytest.mark.parametrize("env_id", PLAYABLE)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_four_environments_step_as_a_vector(env_id, mode):
    options = {"shared_memory": False} if mode == "async" else {}
    envs = gym.make_vec(env_id, 4, vectorization_mode=mode, vector_kwargs=options)
    observations, _ = envs.reset(seed=3)
    assert len(observations) == 4
    envs.action_space.seed(3)
    for _ in range(50):
        observations, rewards, *_ = envs.step(envs.action_space.sample())
        assert all(isinstance(o, str) for o in observations)
        assert rewards.shape == (4,)
    envs.close()


@pytest.mark.parametrize("mode", ["a", "c"])
@pytest.mark.parametrize("agent", [OracleAgent, RandomAgent])
def test_same_seed_and_actions_give_the_same_bytes(mode, agent):
    runs = []
    for _ in range(2):
        env = BirdInteractEnv(mode=mode)
        runs.append(repr([play(env, agent(), seed=11, task_id=t) for t in IDS[::5]]).encode())
        env.close()
    assert runs[0] == runs[1]


def test_the_seed_draws_the_task(env):
    drawn = [env.reset(seed=seed)[1]["task_id"] for seed in range(12)]
    assert drawn == [env.reset(seed=seed)[1]["task_id"] for seed in range(12)]
    assert len(set(drawn)) > 3


def test_a_bad_reset_leaves_the_env_usable(env):
    with pytest.raises(UnknownTaskError, match="did you mean"):
        env.reset(options={"task_id": IDS[0] + "x"})
    with pytest.raises(ConfigurationError, match="task_id"):
        env.reset(options={"task": IDS[0]})
    assert env.reset(options={"task_id": IDS[0]})[1]["task_id"] == IDS[0]


def test_an_unreachable_server_is_one_clear_error():
    env = BirdInteractEnv(db="postgresql://nobody:secret@127.0.0.1:1/postgres")
    with pytest.raises(ServerUnavailableError) as caught:
        env.reset(seed=0)
    assert "127.0.0.1" in str(caught.value)
    assert "secret" not in str(caught.value)
    env.close()


@pytest.mark.parametrize("mode", ["a", "c"])
@pytest.mark.parametrize("task_id", IDS)
def test_the_oracle_solves_every_task(mode, task_id):
    env = BirdInteractEnv(mode=mode)
    seen = play(env, OracleAgent(), seed=0, task_id=task_id)
    env.close()
    assert seen[-1][4]["outcome"] == "pass"
    assert [s[1] for s in seen if s[1]] == [0.7, 0.3]
    assert seen[-1][2]
    task = STARTER.task(task_id)
    assert seen[-1][4]["ambiguities_resolved"] >= task.m_amb


def wrong_submissions(task_id):
    """Yield what must not be paid in phase 1: by name, SQL."""
    task = STARTER.task(task_id)
    yield "nothing", ""
    yield "select 1", "SELECT 1"
    yield "the other phase's gold", gold_sql(task, 2)
    for other in IDS:
        if other != task_id and STARTER.task(other).database == task.database:
            yield other, gold_sql(STARTER.task(other), 1)
    gold = gold_sql(task, 1)
    for ambiguity in task.ambiguities:
        if ambiguity.alternative_snippet is not None:
            misread = replace_snippet(gold, ambiguity.sql_snippet, ambiguity.alternative_snippet)
            yield f"{ambiguity.term} read the other way", misread


def replace_snippet(gold, snippet, alternative):
    changed = " ".join(gold.split()).replace(" ".join(snippet.split()), alternative)
    assert changed != " ".join(gold.split()), f"the snippet is not in the gold: {snippet}"
    return changed


@pytest.mark.parametrize("task_id", IDS)
def test_wrong_submissions_are_paid_nothing(env_c, task_id):
    for name, sql in wrong_submissions(task_id):
        env_c.reset(seed=0, options={"task_id": task_id})
        _, reward, terminated, _, info = env_c.step(tools.submit(sql))
        assert (reward, info["phase"]) == (0.0, 1), name
        assert not terminated


def test_coins_run_down_to_one_free_final_submission(env):
    _, info = env.reset(seed=0, options={"task_id": IDS[0]})
    while info["coins_left"] >= 3:
        observation, *_, info = env.step(tools.ask("Tell me a joke?"))
    assert "final submit is free" in observation
    left = info["coins_left"]
    observation, *_, info = env.step(tools.ask("Tell me a joke?"))
    if left < 2:
        assert observation.startswith("Refused")
    _, reward, terminated, truncated, info = env.step(
        tools.submit(gold_sql(STARTER.task(IDS[0]), 1))
    )
    assert (reward, terminated, truncated) == (0.7, False, True)
    assert info["outcome"] == "no_submit"


def test_malformed_actions_cost_nothing_and_the_third_in_a_row_truncates(env):
    _, info = env.reset(seed=0)
    total = info["coins_total"]
    for expected in (False, False, True):
        observation, reward, _, truncated, info = env.step((99, "x"))
        assert "Malformed" in observation
        assert (reward, truncated, info["coins_left"]) == (0.0, expected, total)
    with pytest.raises(RuntimeError, match="over"):
        env.step(tools.get_schema())


def test_a_failed_submission_shows_the_databases_error_and_nothing_of_the_gold(env):
    env.reset(seed=0, options={"task_id": IDS[0]})
    observation, *_, info = env.step(tools.submit("SELECT nothing FROM nowhere"))
    assert 'relation "nowhere" does not exist' in observation
    assert info["verdict"] == "sql_error"
    observation, *_, info = env.step(tools.submit("SELECT 1"))
    assert info["verdict"] == "wrong"
    assert "not correct" in observation


def test_c_mode_counts_questions_and_submissions(env_c):
    observation, info = env_c.reset(seed=0, options={"task_id": IDS[0]})
    task = STARTER.task(IDS[0])
    assert info["questions_left"] == task.m_amb + 3
    for part in ("# Schema", "# Column meanings", "# External knowledge", task.subtask(1).query):
        assert part in observation
    for entry in STARTER.documents(task).knowledge:
        shown = f'"knowledge": "{entry.knowledge}"' in observation
        assert shown == (entry.id not in task.masked_knowledge)
    observation, *_, info = env_c.step(tools.submit("SELECT 1"))
    assert "[Submissions left: 1]" in observation
    observation, *_ = env_c.step(tools.ask("What is meant?"))
    assert "Refused" in observation
    observation, reward, *_, info = env_c.step(tools.submit(gold_sql(task, 1)))
    assert reward == 0.5
    env_c.step(tools.submit("SELECT 1"))
    _, reward, terminated, _, info = env_c.step(tools.submit(gold_sql(task, 2)))
    assert (reward, terminated, info["rewards"]) == (0.2, True, (0.5, 0.2))


def test_two_failures_end_a_conversation(env_c):
    env_c.reset(seed=0)
    env_c.step(tools.submit("SELECT 1"))
    _, _, terminated, _, info = env_c.step(tools.submit("SELECT 2"))
    assert (terminated, info["outcome"]) == (True, "wrong")


def test_masked_knowledge_looks_like_no_knowledge(env):
    task = next(t for t in STARTER.tasks.values() if t.masked_knowledge)
    masked = STARTER.documents(task).knowledge.get(min(task.masked_knowledge))
    env.reset(options={"task_id": task.instance_id})
    hidden, *_ = env.step(tools.get_knowledge_definition(masked.knowledge))
    invented, *_ = env.step(tools.get_knowledge_definition("No Such Index"))
    assert hidden.splitlines()[0] == f"There is no knowledge entry named {masked.knowledge!r}."
    assert invented.splitlines()[0] == "There is no knowledge entry named 'No Such Index'."
    names, *_ = env.step(tools.get_all_external_knowledge_names())
    assert f'"{masked.knowledge}"' not in names
    everything, *_ = env.step(tools.get_all_knowledge_definitions())
    assert f'"id": {masked.id},' not in everything


class BrokenSimulator:
    name = "broken"

    def reply(self, question, context):
        raise SimulatorError("the endpoint is down")


def test_a_simulator_fault_is_not_booked_to_the_agent():
    env = BirdInteractEnv(simulator=BrokenSimulator())
    _, info = env.reset(seed=0)
    total = info["coins_total"]
    _, reward, terminated, truncated, info = env.step(tools.ask("What?"))
    assert (reward, terminated, truncated, info["outcome"]) == (0.0, False, True, "infra")
    assert info["coins_left"] == total
    env.close()


def test_text_wrappers_take_what_models_write():
    gold = gold_sql(STARTER.task(IDS[0]), 1)
    env = ReActText(gym.make("BirdInteract-a-v0"))
    env.reset(seed=0, options={"task_id": IDS[0]})
    observation, *_ = env.step("<thought>look</thought><action>get_schema()</action>")
    assert "CREATE TABLE" in observation
    observation, *_ = env.step("I have no idea")
    assert "no action found" in observation
    assert env.step(f"<action>submit({gold!r})</action>")[1] == 0.7
    env.close()
    env = ConversationText(gym.make("BirdInteract-c-v0"))
    env.reset(seed=0, options={"task_id": IDS[0]})
    assert env.step(f"<t>```postgresql\n{gold}\n```</t>")[1] == 0.7
    env.close()
    env = JSONToolCalls(gym.make("BirdInteract-a-v0"))
    env.reset(seed=0)
    assert "CREATE TABLE" in env.step('{"name": "get_schema", "arguments": {}}')[0]
    env.close()


def test_rendering_shows_the_turn():
    env = gym.make("BirdInteract-a-v0", render_mode="ansi")
    env.reset(seed=0, options={"task_id": IDS[0]})
    assert IDS[0] in env.render()
    env.step(tools.execute("SELECT 41 + 1 AS answer"))
    assert "answer" in env.render()
    env.close()
    env.close()


def test_environments_come_from_the_file_that_is_named(tmp_path):
    file = tmp_path / "envs.yaml"
    file.write_text("environments: {BirdInteractMine-v0: {mode: a, dataset: starter}}")
    code = (
        "import gymnasium, bird_interact_gym;"
        "print([i for i in gymnasium.registry if i.startswith('BirdInteract')])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={"BIRD_INTERACT_ENVS": str(file), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert result.stdout.strip() == "['BirdInteractMine-v0']"
    file.write_text("environments: {BirdInteractMine-v0: {mode: a}}")
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={"BIRD_INTERACT_ENVS": str(file), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "environment 'BirdInteractMine-v0': expected settings" in result.stderr


def test_public_names_are_there():
    for name in bird_interact_gym.__all__:
        assert hasattr(bird_interact_gym, name)


def test_unknown_environment_is_named():
    with pytest.raises(ConfigurationError, match="BirdInteract-a-v0"):
        env_settings("BirdInteract-z-v0", object())  # type: ignore[arg-type]
