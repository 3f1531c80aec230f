"""The replay: one HTML file in which a person reads and compares recorded episodes."""

from bird_interact_gym.reports.replay.runs import Run, find_runs
from bird_interact_gym.reports.replay.write import Replay, write_replay

__all__ = ["Replay", "Run", "find_runs", "write_replay"]
