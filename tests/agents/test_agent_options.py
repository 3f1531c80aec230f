"""Agents by specification: options, prompts and prices."""

from __future__ import annotations

import builtins
import json

import pytest

from bird_interact_gym.agents import AGENTS, agent_label, describe_agents, make_agent
from bird_interact_gym.agents.formats import FORMATS
from bird_interact_gym.agents.prices import Price, load_prices, parse_price
from bird_interact_gym.agents.prompting import system_prompt
from bird_interact_gym.endpoints import Completion
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE


@pytest.mark.parametrize(
    ("specification", "complaint"),
    [
        ("nobody", "unknown agent 'nobody'; expected one of oracle"),
        ("oracle:model=x", "takes no option model; expected none"),
        ("chat", "needs a model"),
        ("chat:model", "expected name=value"),
        ("chat:model=x,colour=red", "takes no option colour; expected model"),
        ("chat:model=x,format=xml", "expected one of tools, react"),
        ("chat:model=x,temperature=hot", "temperature=hot; expected a number"),
        ("chat:model=x,price=1", "price=1: expected dollars"),
        ("chat:model=x,prices=/nowhere", "cannot be read"),
        ("chat:model=x,request=/nowhere", "cannot be read"),
        ("chat:model=x,prompts=/nowhere", "expected a folder"),
    ],
)
def test_a_mistake_is_said(specification, complaint):
    with pytest.raises(ConfigurationError, match=complaint):
        make_agent(specification)


def test_labels_are_short_and_fit_for_files():
    assert agent_label("oracle") == "oracle"
    assert agent_label("chat:model=Qwen/Qwen3-8B,base_url=http://h:1/v1") == "chat-Qwen3-8B"
    assert agent_label("chat:model=llama3.1:8b") == "chat-llama3.1-8b"


def test_the_help_names_every_agent_and_option():
    text = describe_agents()
    for name, kind in AGENTS.items():
        assert name in text
        assert all(option in text for option in kind.options)


def test_without_the_package_the_error_says_what_to_install(monkeypatch):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name == "openai":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ConfigurationError, match=r"bird-interact-gym\[llm\]"):
        make_agent("chat:model=m")


class TestPrompts:
    @pytest.mark.parametrize("mode", ["a", "c"])
    @pytest.mark.parametrize("form", FORMATS)
    def test_they_state_the_rules(self, mode, form):
        text = system_prompt(mode, form)
        assert "[[" not in text
        assert "one question at a time" in text.lower()
        if mode == "a":
            for tool in TOOLS.values():
                assert f"- {tool.name}(" in text
                assert f"[{tool.cost:g} coin" in text
            assert "0.7 for the first, 0.3 for the follow-up" in text
        else:
            assert "0.7 and 0.3" in text
            assert "0.5 and 0.2" in text
            assert "coin" not in text
            assert form == "react" or all(f"- {name}(" in text for name in TOOLS_OF_MODE["c"])

    def test_own_files_win_and_the_others_stay(self, tmp_path):
        (tmp_path / "a_tools.txt").write_text("Mine. A question costs [[ask_cost]].")
        assert system_prompt("a", "tools", folder=tmp_path) == "Mine. A question costs 2."
        assert system_prompt("c", "tools", folder=tmp_path) == system_prompt("c", "tools")

    def test_an_unknown_marker_is_said(self, tmp_path):
        (tmp_path / "a_tools.txt").write_text("[[gold]]")
        with pytest.raises(ConfigurationError, match="unknown marker gold"):
            system_prompt("a", "tools", folder=tmp_path)


class TestPrices:
    READ = Completion(text="", prompt_tokens=1_000_000, completion_tokens=500_000)

    def test_files_are_yaml_or_json(self, tmp_path):
        (tmp_path / "p.yaml").write_text("big: {input: 1, output: 4, cached_input: 0.5}\n")
        (tmp_path / "p.json").write_text(json.dumps({"big": {"input": 1, "output": 4}}))
        cached = Price(input=1.0, output=4.0, cached_input=0.5)
        assert load_prices(tmp_path / "p.yaml") == {"big": cached}
        assert load_prices(tmp_path / "p.json") == {"big": Price(input=1.0, output=4.0)}

    def test_cached_tokens_have_their_own_price(self):
        half = Completion(
            text="", prompt_tokens=1_000_000, completion_tokens=500_000, cached_tokens=500_000
        )
        assert parse_price("1/4").of(self.READ) == 3.0
        assert parse_price("1/4").of(half) == 3.0
        assert Price(input=1, output=4, cached_input=0.5).of(half) == 2.75

    def test_unknown_tokens_have_no_price(self):
        assert parse_price("1/4").of(Completion(text="", prompt_tokens=1)) is None

    @pytest.mark.parametrize(
        "content",
        [
            *("[1]", "a: 3", "a: {input: 1}", "a: {input: x, output: 1}", "{"),
            *("a: {input: -1, output: 1}", "a: {input: 1, output: .inf}"),
            "a: {input: 1, output: 1, night: 1}",
        ],
    )
    def test_a_bad_table_is_said(self, content, tmp_path):
        (tmp_path / "p.yaml").write_text(content)
        with pytest.raises(ConfigurationError, match=r"p\.yaml"):
            load_prices(tmp_path / "p.yaml")
