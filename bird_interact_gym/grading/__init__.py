"""Verdicts: comparators, test cases, exploits kept out."""

from bird_interact_gym.grading.grader import Grader
from bird_interact_gym.grading.scorers import ScorerName
from bird_interact_gym.grading.verdict import GradeOutcome, Verdict

__all__ = ["GradeOutcome", "Grader", "ScorerName", "Verdict"]
