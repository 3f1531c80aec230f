"""Simulators by name, and the human one."""

from __future__ import annotations

from typing import Any

import pytest

from bird_interact_gym.errors import ConfigurationError, SimulatorError
from bird_interact_gym.tasks.dataset import load_dataset
from bird_interact_gym.users import REFUSAL, UserContext
from bird_interact_gym.users.endpoint import Endpoint
from bird_interact_gym.users.guard_score import user_context
from bird_interact_gym.users.human import HumanSimulator
from bird_interact_gym.users.registry import SIMULATORS, make_simulator, with_options

DATASET = load_dataset("starter")
TASK = DATASET.task("ward_1")
QUESTION = "What is meant by going downhill?"


def context(phase: int = 1) -> UserContext:
    return user_context(TASK, DATASET, phase=phase)


def test_every_simulator_can_be_made_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("openai", reason="needs the llm extra")
    monkeypatch.setenv("BIRD_INTERACT_SIMULATOR_MODEL", "some-model")
    for name in SIMULATORS:
        assert make_simulator(name).name == name


def test_options_are_written_in_the_specification() -> None:
    full = with_options("llm:model=a,timeout=3", {"base_url": "http://h:1/v1", "model": None})
    assert full == "llm:model=a,timeout=3,base_url=http://h:1/v1"
    assert with_options("offline", {"model": None}) == "offline"


def test_options_and_the_environment_make_an_endpoint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://host/v1")
    monkeypatch.setenv("OTHER_KEY", "k")
    options = {"model": "m", "timeout": "2.5", "max_calls": "7", "key_variable": "OTHER_KEY"}
    endpoint = Endpoint.from_options(options)
    assert (endpoint.base_url, endpoint.api_key) == ("http://host/v1", "k")
    assert (endpoint.timeout, endpoint.max_calls) == (2.5, 7)
    assert "'k'" not in repr(endpoint)


@pytest.mark.parametrize(
    ("specification", "complaint"),
    [
        ("psychic", "unknown simulator"),
        ("offline:model=x", "takes no option model"),
        ("llm:model", "expected name=value"),
        ("llm:colour=red", "colour"),
        ("llm", "no model"),
        ("llm:model=x,timeout=soon", "expected a number"),
        ("llm:model=x,prompts=/nowhere", "folder"),
    ],
)
def test_a_mistake_is_said(
    specification: str, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BIRD_INTERACT_SIMULATOR_MODEL", raising=False)
    with pytest.raises(ConfigurationError, match=complaint):
        make_simulator(specification)


class Person:
    """Types prepared lines; the end of input after them."""

    def __init__(self, *lines: str) -> None:
        self.lines = list(lines)
        self.shown = ""

    def read(self, prompt: str) -> str:
        self.shown += prompt
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)

    def show(self, text: str) -> None:
        self.shown += text


def ask(*lines: str, phase: int = 1) -> tuple[Any, Person]:
    person = Person(*lines)
    simulator = HumanSimulator(read=person.read, show=person.show)
    return simulator.reply(QUESTION, context(phase)), person


def test_a_person_names_the_ambiguity_and_answers() -> None:
    reply, person = ask("99", "1", "The share of alarming rounds.")
    assert reply.resolved == (TASK.ambiguities[0].term,)
    assert reply.answer == "The share of alarming rounds."
    assert QUESTION in person.shown
    assert "expected a number" in person.shown


def test_a_person_refuses_with_enter_and_is_guarded() -> None:
    assert ask("", "")[0].answer == REFUSAL
    leaking, _ = ask("1", TASK.subtask(1).sol_sql[0])
    assert (leaking.answer, leaking.blocked, leaking.resolved) == (REFUSAL, True, ())


def test_phase_2_has_nothing_to_choose_from() -> None:
    reply, person = ask("The newest ones.", phase=2)
    assert (reply.label.kind, reply.answer) == ("unlabeled", "The newest ones.")
    assert "Ambiguities" not in person.shown


def test_a_person_who_left_is_a_fault() -> None:
    with pytest.raises(SimulatorError, match="has left"):
        ask("1")
