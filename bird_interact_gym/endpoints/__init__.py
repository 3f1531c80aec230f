"""OpenAI-compatible chat endpoints: one client for agents, simulators and proposers."""

from bird_interact_gym.endpoints.client import ChatClient, Connection
from bird_interact_gym.endpoints.completion import Completion, read_completion

__all__ = ["ChatClient", "Completion", "Connection", "read_completion"]
