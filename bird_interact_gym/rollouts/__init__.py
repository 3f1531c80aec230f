"""Collecting episodes: traces, deadlines, resume."""

from bird_interact_gym.rollouts.collect import collect
from bird_interact_gym.rollouts.settings import Settings
from bird_interact_gym.rollouts.summary import summarise
from bird_interact_gym.rollouts.trace import Job, TraceWriter, read_traces

__all__ = ["Job", "Settings", "TraceWriter", "collect", "read_traces", "summarise"]
