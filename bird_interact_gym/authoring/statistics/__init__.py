"""What a dataset holds, counted as the paper's Table 1 and Figures 8 and 9 count."""

from bird_interact_gym.authoring.statistics.measuring import Statistics, measure

__all__ = ["Statistics", "measure"]
