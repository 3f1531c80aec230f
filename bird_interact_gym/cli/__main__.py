"""``python -m bird_interact_gym.cli``."""

from bird_interact_gym.cli import entry_point

entry_point()
