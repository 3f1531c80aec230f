"""What an episode takes from the server, counted with the pool of warm copies off."""

from __future__ import annotations

import pytest

from bird_interact_gym import tools
from bird_interact_gym.agents.oracle import gold_sql
from bird_interact_gym.database import Databases
from bird_interact_gym.database.admin import Admin
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.tasks import load_dataset

STARTER = load_dataset("starter")
QUERY = next(t for t in STARTER.tasks.values() if t.database == "ward" and t.category == "Query")
MANAGEMENT = [t for t in STARTER.tasks.values() if t.category == "Management"]


@pytest.fixture(scope="module")
def env(server):
    """An env without warm copies, each database loaded and each gold once computed.

    How many copies a process keeps is decided for each address of a server, so this one goes by
    its URL.
    """
    databases = Databases.open(server.conninfo(), clone_pool=0)
    env = BirdInteractEnv(db=server.conninfo())
    for task in STARTER.tasks.values():
        play(env, task)
    yield env
    env.close()
    databases.close()


@pytest.fixture
def made(env, monkeypatch):
    """The names of the databases that are made from now on."""
    names = []
    copy_database = Admin.copy_database

    def count(self, name, template):
        names.append(name)
        copy_database(self, name, template)

    monkeypatch.setattr(Admin, "copy_database", count)
    return names


def play(env, task):
    env.reset(options={"task_id": task.instance_id})
    return [env.step(tools.submit(gold_sql(task, phase)))[1] for phase in (1, 2)]


def test_a_reading_episode_takes_nothing(env, made):
    env.reset(options={"task_id": QUERY.instance_id})
    for sql in ("SELECT count(*) FROM wards", "TABLE beds", "WITH x AS (SELECT 1) SELECT * FROM x"):
        env.step(tools.execute(sql))
    rewards = [env.step(tools.submit(gold_sql(QUERY, phase)))[1] for phase in (1, 2)]
    assert rewards == [0.7, 0.3]
    assert env.episode.clones_taken == 0
    assert made == []


def test_a_writing_episode_takes_one_copy_for_all_its_executes(env, made):
    env.reset(options={"task_id": QUERY.instance_id})
    for sql in ("DELETE FROM observations", "CREATE TABLE x ()", "DROP TABLE beds CASCADE"):
        env.step(tools.execute(sql))
    assert env.episode.clones_taken == len(made) == 1
    observation, *_ = env.step(tools.execute("SELECT count(*) FROM beds"))
    assert "172" in observation
    assert len(made) == 1


def test_sql_that_commits_takes_another_copy(env, made):
    env.reset(options={"task_id": QUERY.instance_id})
    env.step(tools.execute("DELETE FROM observations; COMMIT"))
    observation, *_ = env.step(tools.execute("UPDATE wards SET ward_code = ward_code"))
    assert "UPDATE 14" in observation
    assert len(made) == 2


@pytest.mark.parametrize("task", MANAGEMENT, ids=lambda task: task.instance_id)
def test_a_management_submission_takes_at_most_two_copies(env, made, task):
    assert play(env, task) == [0.7, 0.3]
    submissions = sum(subtask.category == "Management" for subtask in task.subtasks)
    assert 0 < len(made) <= 2 * submissions


def test_neighbours_never_see_a_change(env):
    neighbour = BirdInteractEnv()
    neighbour.reset(options={"task_id": QUERY.instance_id})
    before, *_ = neighbour.step(tools.execute("SELECT count(*) FROM observations"))
    env.reset(options={"task_id": QUERY.instance_id})
    env.step(tools.execute("DELETE FROM observations"))
    env.step(tools.execute("DELETE FROM observations; COMMIT"))
    env.step(tools.execute("SELECT 1; COMMIT; DROP TABLE observations CASCADE"))
    after, *_ = neighbour.step(tools.execute("SELECT count(*) FROM observations"))
    assert before.splitlines()[:2] == after.splitlines()[:2]
    neighbour.close()
