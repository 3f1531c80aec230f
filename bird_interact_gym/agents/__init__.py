"""Agents that play episodes."""

from bird_interact_gym.agents.agent import Agent, BatchAgent, Briefing, Utterance
from bird_interact_gym.agents.demonstrator import DemonstratorAgent
from bird_interact_gym.agents.oracle import OracleAgent
from bird_interact_gym.agents.random_agent import RandomAgent
from bird_interact_gym.agents.registry import AGENTS, agent_label, describe_agents, make_agent
from bird_interact_gym.agents.scripted import ScriptedAgent

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
    "agent_label",
    "describe_agents",
    "make_agent",
]
