"""Agents by the name that the command line takes.

A specification is a name, or a name with options: ``chat:model=gpt-x,base_url=http://host/v1``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bird_interact_gym.agents import chat, local
from bird_interact_gym.agents.agent import Agent, BatchAgent
from bird_interact_gym.agents.chat import ChatAgent, ChatOptions
from bird_interact_gym.agents.demonstrator import DemonstratorAgent
from bird_interact_gym.agents.local import LocalAgent, LocalOptions
from bird_interact_gym.agents.oracle import OracleAgent
from bird_interact_gym.agents.random_agent import RandomAgent
from bird_interact_gym.agents.scripted import ScriptedAgent
from bird_interact_gym.specification import check_options, split_specification


@dataclass(frozen=True, kw_only=True)
class AgentKind:
    """How agents of one name are made; ``options`` are what it takes, with a word on each."""

    summary: str
    make: Callable[[Mapping[str, str]], Agent | BatchAgent]
    options: Mapping[str, str] = field(default_factory=dict)


AGENTS: Mapping[str, AgentKind] = MappingProxyType(
    {
        "oracle": AgentKind(
            summary="knows the gold: asks about every ambiguity, then submits it",
            make=lambda _: OracleAgent(),
        ),
        "demonstrator": AgentKind(
            summary="an oracle that first looks up what its SQL is built on: for imitation",
            make=lambda _: DemonstratorAgent(),
        ),
        "scripted": AgentKind(
            summary="a fixed strategy without the gold", make=lambda _: ScriptedAgent()
        ),
        "chat": AgentKind(
            summary="a model behind an OpenAI-compatible endpoint",
            make=lambda options: ChatAgent(ChatOptions.from_options(options)),
            options=chat.OPTIONS,
        ),
        "local": AgentKind(
            summary="a model of transformers in this process, for all episodes at once",
            make=lambda options: LocalAgent(LocalOptions.from_options(options)),
            options=local.OPTIONS,
        ),
        "random": AgentKind(summary="valid actions, drawn at random", make=lambda _: RandomAgent()),
    }
)
"""Every kind of agent."""


def make_agent(specification: str) -> Agent | BatchAgent:
    """Return a new agent; ConfigurationError for an unknown name or option, or a bad value."""
    name, options = split_specification(specification, kind="agent", names=AGENTS)
    check_options(f"agent {name!r}", options, AGENTS[name].options)
    return AGENTS[name].make(options)


def agent_label(specification: str) -> str:
    """Return a short name for tables and files: the agent's and its model's, no odd characters."""
    name, options = split_specification(specification, kind="agent", names=AGENTS)
    model = options.get("model", "").rstrip("/").rpartition("/")[2]
    return re.sub(r"[^\w.-]+", "-", f"{name}-{model}" if model else name)


def describe_agents() -> str:
    """Return the agents with their options, one a line, for a command's help."""
    lines: list[str] = []
    for name, kind in AGENTS.items():
        lines.append(f"{name:14}{kind.summary}")
        lines += [f"{'':4}{option:16}{text}" for option, text in kind.options.items()]
    return "\n".join(lines)
