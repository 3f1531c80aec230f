"""Training data from traces: demonstrations for SFT, step-level preference pairs for DPO.

Nothing here needs torch. Rows are plain JSON in the conversational form that TRL reads.
"""

from bird_interact_gym.training_data.demonstrations import demonstrations
from bird_interact_gym.training_data.files import read_all, task_finder, write_rows
from bird_interact_gym.training_data.filters import EpisodeFilter, best_per_task
from bird_interact_gym.training_data.formats import FORMATS, ActionFormat, format_named
from bird_interact_gym.training_data.histories import Script, script_named
from bird_interact_gym.training_data.potential import Standing
from bird_interact_gym.training_data.preferences import PairOptions, step_pairs
from bird_interact_gym.training_data.resampling import Proposal, Propose, env_of, resample

__all__ = [
    "FORMATS",
    "ActionFormat",
    "EpisodeFilter",
    "PairOptions",
    "Proposal",
    "Propose",
    "Script",
    "Standing",
    "best_per_task",
    "demonstrations",
    "env_of",
    "format_named",
    "read_all",
    "resample",
    "script_named",
    "step_pairs",
    "task_finder",
    "write_rows",
]
