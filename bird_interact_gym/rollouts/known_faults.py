"""Faults of the official implementation's own bookkeeping, recognised narrowly.

Its grading service keys an episode's state by the task's id alone, so two runs of one task on one
service share the phase. A record is excused only when everything in it tells the same story:
trajectory and event log agree on every verdict, and the episode's own sums follow from them. A
record that was altered in one place does not.
"""

from __future__ import annotations

from collections.abc import Sequence

from bird_interact_gym.rollouts.adk import AdkEpisode, Statement, parse_statement
from bird_interact_gym.rollouts.alignment import Pair
from bird_interact_gym.rollouts.differences import KnownFault

GRADER_AHEAD = "grader_ahead"
"""Every submission was graded in phase 2 although phase 1 was never passed in this run."""

GRADER_RESET = "grader_reset"
"""After its pass, phase 1 was graded and paid again: another run had reset the grader."""

_REASONS = {
    GRADER_AHEAD: "graded in phase 2 without a pass of phase 1: the state of another run",
    GRADER_RESET: "graded in phase 1 again after its pass: another run reset the state",
}


def recognise(episode: AdkEpisode, pairs: Sequence[Pair]) -> KnownFault | None:
    """Return the known fault that the episode shows, if any."""
    verdicts = _agreed_verdicts(pairs)
    if not verdicts or not episode.has_follow_up:
        return None
    phases = [verdict.phase for _, verdict in verdicts]
    earned = sum(verdict.rewards[0] for _, verdict in verdicts if verdict.passed)
    if abs(earned - episode.total_reward) > 1e-6:
        return None
    if set(phases) == {2} and not episode.phase1_passed:
        return _fault(GRADER_AHEAD, episode, verdicts[0][0])
    first_pass = next((n for n, (_, verdict) in enumerate(verdicts) if verdict.passed), None)
    again = first_pass is not None and len(verdicts) > first_pass + 1
    if again and set(phases) == {1} and episode.phase1_passed and not episode.phase2_passed:
        assert first_pass is not None
        return _fault(GRADER_RESET, episode, verdicts[first_pass + 1][0])
    return None


def _agreed_verdicts(pairs: Sequence[Pair]) -> list[tuple[int, Statement]]:
    """Return step number and verdict of every submission; none when one is not told twice alike."""
    submissions = [pair for pair in pairs if pair.tool == "submit"]
    for pair in submissions:
        if pair.step is None or pair.call is None or pair.call.response != pair.step.result:
            return []
    return [(pair.number, parse_statement(pair.told)) for pair in submissions]


def _fault(name: str, episode: AdkEpisode, step: int) -> KnownFault:
    return KnownFault(name=name, task_id=episode.task_id, step=step, reason=_REASONS[name])
