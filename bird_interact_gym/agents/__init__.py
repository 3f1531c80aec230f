"""Agents that play episodes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bird_interact_gym.agents.agent import Agent, BatchAgent, Briefing, Utterance
from bird_interact_gym.agents.demonstrator import DemonstratorAgent
from bird_interact_gym.agents.oracle import OracleAgent
from bird_interact_gym.agents.random_agent import RandomAgent
from bird_interact_gym.agents.scripted import ScriptedAgent
from bird_interact_gym.errors import ConfigurationError

AGENTS: Mapping[str, Callable[[], Agent]] = MappingProxyType(
    {
        "oracle": OracleAgent,
        "demonstrator": DemonstratorAgent,
        "scripted": ScriptedAgent,
        "random": RandomAgent,
    }
)
"""Agents by the name that the command line takes."""


def make_agent(name: str) -> Agent:
    """Return a new agent by name; an unknown one is a ConfigurationError."""
    try:
        return AGENTS[name]()
    except KeyError:
        raise ConfigurationError(
            f"unknown agent {name!r}; expected one of {', '.join(AGENTS)}"
        ) from None


__all__ = [
    "AGENTS",
    "Agent",
    "BatchAgent",
    "Briefing",
    "DemonstratorAgent",
    "OracleAgent",
    "RandomAgent",
    "ScriptedAgent",
    "Utterance",
    "make_agent",
]
