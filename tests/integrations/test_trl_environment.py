"""The environment as TRL's GRPO sees it."""

from __future__ import annotations

import inspect

import pytest

from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.errors import InfrastructureError
from bird_interact_gym.integrations.trl import OVER, tool_environment
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE

TASK = "ward_1"


@pytest.fixture
def environment():
    made = tool_environment("a", dataset="starter")()
    yield made
    made.__del__()


def public_methods(environment) -> set[str]:
    """The methods that TRL makes tools of."""
    members = inspect.getmembers(type(environment), predicate=inspect.isfunction)
    return {name for name, _ in members if not name.startswith("_")} - {"reset", "get_reward"}


@pytest.mark.parametrize("mode", ["a", "c"])
def test_exactly_the_tools_of_the_mode_are_public(mode):
    environment = tool_environment(mode, dataset="starter")()
    assert public_methods(environment) == set(TOOLS_OF_MODE[mode])


def test_signatures_and_docstrings_name_every_argument(environment):
    for name in TOOLS:
        method = getattr(environment, name)
        assert list(inspect.signature(method).parameters) == list(TOOLS[name].arguments)
        for argument, text in TOOLS[name].arguments.items():
            assert f"{argument}: {text}" in method.__doc__


def test_an_episode_is_paid_by_the_environment_and_ends(environment):
    task = open_dataset("starter").task(TASK)
    observation = environment.reset(task_id=TASK, seed=3, prompt="ignored")
    assert task.subtask(1).query in observation
    assert "wards" in environment.get_schema()
    assert environment.get_reward() == 0.0
    assert "correct" in environment.submit(sql=task.subtask(1).sol_sql[0])
    assert environment.get_reward() == pytest.approx(0.7)
    environment.submit(sql=task.subtask(2).sol_sql[0])
    assert environment.get_reward() == pytest.approx(1.0)
    assert environment.execute(sql="SELECT 1") == OVER
    assert environment.get_reward() == pytest.approx(1.0)


def test_a_new_episode_starts_clean(environment):
    environment.reset(task_id=TASK, seed=3)
    environment.submit(sql=open_dataset("starter").task(TASK).subtask(1).sol_sql[0])
    environment.reset(task_id=TASK, seed=3)
    assert environment.get_reward() == 0.0


def test_a_fault_of_infrastructure_is_raised_instead_of_paid(environment, monkeypatch):
    environment.reset(task_id=TASK, seed=3)
    episode = environment._env.episode

    def lost(*args, **named):
        raise InfrastructureError("the server is gone")

    monkeypatch.setattr(episode._grader, "grade", lost)
    environment.submit(sql="SELECT 1")
    with pytest.raises(InfrastructureError, match="the server is gone"):
        environment.get_reward()


@pytest.mark.train
def test_transformers_makes_schemas_of_the_tools(environment):
    from transformers.utils import get_json_schema

    for name, tool in TOOLS.items():
        function = get_json_schema(getattr(environment, name))["function"]
        assert function["name"] == name
        assert function["description"] == tool.description
        assert list(function["parameters"]["properties"]) == list(tool.arguments)
