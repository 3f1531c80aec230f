"""Re-deriving one of our own traces under the profile it was played with.

A trace tells each step's cost, reward, verdict and flags, and what the agent saw; everything but
the calls and the verdicts follows from the rules.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from bird_interact_gym import rules
from bird_interact_gym.episode import UNREPEATABLE
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.ledger import Charge, Ledger
from bird_interact_gym.rollouts.differences import EpisodeAudit, Findings, Rule
from bird_interact_gym.rollouts.fields import Fields
from bird_interact_gym.rollouts.trace import Trace
from bird_interact_gym.rules import Mode, Profile

_COINS = re.compile(r"\[Coins left: (-?\d+(?:\.\d+)?) of (\d+(?:\.\d+)?)\]")
_QUESTIONS = re.compile(r"\[Questions left: (\d+)\] \[Submissions left: (-?\d+)\]")
_TURN_LIMIT = re.compile(r"The episode ends: the limit of (\d+) turns is reached\.\Z")
_ENDING_VERDICTS = ("gold_error", "infra")


@dataclass(frozen=True, kw_only=True)
class _Step:
    """One step as recorded; ``tool`` is None for a malformed action."""

    turn: int
    phase: int
    tool: str | None
    cost: float
    reward: float
    observation: str
    verdict: str | None
    fault: bool
    terminated: bool
    truncated: bool

    @property
    def refused(self) -> bool:
        """Whether the agent was told that the call is refused (no tool's result costs nothing)."""
        return self.cost == 0 and self.observation.startswith("Refused: ")


def audit_trace(trace: Trace, *, path: Path, line: int) -> EpisodeAudit:
    """Audit one trace; a field that cannot be read is a TraceError."""
    fields = Fields(trace, path=path, place=f"line {line}")
    findings = Findings(fields.text("task_id"))
    steps = [_step(step) for step in fields.objects("steps")]
    if not steps and fields.has("fault"):
        _check_never_started(fields, findings)
    else:
        _Derivation(fields, findings).play(steps)
    found = sorted(findings.differences, key=lambda d: (d.step is None, d.step or 0))
    return EpisodeAudit(task_id=findings.task_id, steps=len(steps), differences=tuple(found))


def _step(fields: Fields) -> _Step:
    tool = fields.text("tool") if fields.has("tool") else None
    if tool is not None and tool not in rules.TOOL_COSTS:
        raise fields.fault("tool", f"expected one of {', '.join(rules.TOOL_COSTS)}, got {tool!r}")
    return _Step(
        turn=fields.whole("turn"),
        phase=fields.whole("phase"),
        tool=tool,
        cost=fields.number("cost"),
        reward=fields.number("reward"),
        observation=fields.text("observation"),
        verdict=fields.text("verdict") if fields.has("verdict") else None,
        fault=fields.has("fault"),
        terminated=fields.flag("terminated"),
        truncated=fields.flag("truncated"),
    )


def _check_never_started(fields: Fields, findings: Findings) -> None:
    findings.check(Rule.OUTCOME, None, "infra", fields.text("outcome"))
    findings.check(Rule.TOTAL_REWARD, None, 0.0, fields.number("reward"))


def _profile(fields: Fields) -> Profile:
    try:
        return rules.profile_named(fields.text("profile"))
    except ConfigurationError as error:
        raise fields.fault("profile", str(error)) from None


def _mode(fields: Fields) -> Mode:
    mode = fields.text("mode")
    if mode not in ("a", "c"):
        raise fields.fault("mode", f"expected 'a' or 'c', got {mode!r}")
    return cast(Mode, mode)


class _Derivation:
    """Plays a trace's calls through the rules and notes where the record differs."""

    def __init__(self, fields: Fields, findings: Findings) -> None:
        self.fields = fields
        self.findings = findings
        self.mode = _mode(fields)
        self.profile = _profile(fields)
        self.phases = fields.whole("phases")
        m_amb, patience = fields.whole("m_amb"), fields.whole("patience")
        self.total = (
            rules.BASE_BUDGET
            + rules.COINS_PER_AMBIGUITY * m_amb
            + rules.COINS_PER_PATIENCE * patience
        )
        self.ledger = Ledger(self.total, self.profile)
        self.questions_left = m_amb + patience
        self.phase = 1
        self.attempts = 0
        self.invalid_in_row = 0
        self.rewards: list[float] = []
        self.outcome = "no_submit"
        self.over = False

    def play(self, steps: Sequence[_Step]) -> None:
        """Take all steps, then hold the episode's own fields against what they came to."""
        last_turn = 0
        for number, step in enumerate(steps, start=1):
            if self.over:
                self.findings.add(Rule.EXTRA_STEP, number, None, step.tool or "malformed")
                continue
            if not self.findings.check(Rule.ORDER, number, last_turn + 1, step.turn):
                self._follow_record(step)
            last_turn = step.turn
            self._take(number, step)
        self._end()

    def _follow_record(self, step: _Step) -> None:
        """After a gap in the turns, go on from what the step itself says."""
        if step.phase != self.phase:
            self.phase, self.attempts = step.phase, 0
        coins = _COINS.search(step.observation)
        if coins is not None:
            self.ledger.left = float(coins[1]) + step.cost
        counts = _QUESTIONS.search(step.observation)
        if counts is not None:
            self.questions_left = max(self.questions_left, int(counts[1]) + (step.tool == "ask"))
            made = rules.C_SUBMISSIONS - int(counts[2])
            self.attempts = max(0, made - (step.tool == "submit"))

    def _take(self, number: int, step: _Step) -> None:
        check = self.findings.check
        check(Rule.PHASE, number, self.phase, step.phase)
        charge = self._charge(step)
        self._check_acceptance(number, step, charge)
        self.invalid_in_row = 0 if charge.accepted else self.invalid_in_row + 1
        reward, terminated, truncated = 0.0, False, False
        if charge.accepted and step.fault and step.verdict is None:
            self.ledger.left += charge.cost
            charge, truncated = Charge(accepted=True), True
            self.outcome = "infra"
        elif charge.accepted and self.phase == 2 and step.observation == UNREPEATABLE:
            self.outcome, terminated = "sql_error", True
        elif charge.accepted and step.tool == "submit":
            reward, terminated, truncated = self._submit(number, step, charge)
        elif charge.accepted and step.tool == "ask":
            self.questions_left = max(0, self.questions_left - 1)
        check(Rule.COST, number, charge.cost, step.cost)
        check(Rule.REWARD, number, reward, step.reward)
        truncated |= not terminated and self._limit_reached(number, step)
        self.over = terminated or truncated
        check(Rule.END, number, _ending(terminated, truncated), _recorded_ending(step))
        if not self.over:
            self._check_note(number, step)

    def _charge(self, step: _Step) -> Charge:
        if step.tool is None:
            return Charge(accepted=False)
        if self.mode == "a":
            return self.ledger.charge(step.tool)
        asking = step.tool == "ask" and self.profile.enforce_questions
        return Charge(accepted=self._may_ask if asking else True)

    @property
    def _may_ask(self) -> bool:
        return self.phase == 1 and self.attempts == 0 and self.questions_left > 0

    def _check_acceptance(self, number: int, step: _Step, charge: Charge) -> None:
        if step.tool is not None and charge.accepted == step.refused:
            words = {True: "accepted", False: "refused"}
            self.findings.add(
                Rule.AFFORDABLE, number, words[charge.accepted], words[not step.refused]
            )

    def _submit(self, number: int, step: _Step, charge: Charge) -> tuple[float, bool, bool]:
        """Return reward, terminated and truncated of a submission, from its verdict."""
        if step.verdict is None:
            self.findings.add(Rule.RESULT, number, "a verdict", None)
            return 0.0, False, charge.final
        self.attempts += 1
        if step.verdict == "pass":
            return self._passed(charge)
        self.outcome = step.verdict
        if step.verdict in _ENDING_VERDICTS:
            return 0.0, False, True
        failed_twice = self.mode == "c" and self.attempts >= rules.C_SUBMISSIONS
        return 0.0, failed_twice, charge.final

    def _passed(self, charge: Charge) -> tuple[float, bool, bool]:
        reward = rules.reward(
            self.mode, phase=self.phase, attempt=self.attempts, phases=self.phases
        )
        self.rewards.append(reward)
        if self.phase == self.phases:
            self.outcome = "pass"
            return reward, True, False
        self.outcome = "no_submit"
        if not charge.final:
            self.phase, self.attempts = 2, 0
        return reward, False, charge.final

    def _limit_reached(self, number: int, step: _Step) -> bool:
        """Whether invalid actions in a row or the turns, as far as the record tells, are up."""
        limit = _TURN_LIMIT.search(step.observation)
        turns_up = limit is not None and int(limit[1]) == step.turn
        return self.invalid_in_row >= rules.MAX_INVALID_ACTIONS or turns_up

    def _check_note(self, number: int, step: _Step) -> None:
        if self.mode == "a":
            found = _COINS.search(step.observation)
            expected = f"{self.ledger.left:.1f} of {self.total:.1f}"
            got = f"{float(found[1]):.1f} of {float(found[2]):.1f}" if found else None
        else:
            found = _QUESTIONS.search(step.observation)
            open_to_ask = not self.profile.enforce_questions or self._may_ask
            questions = self.questions_left if open_to_ask else 0
            expected = f"{questions} questions, {rules.C_SUBMISSIONS - self.attempts} submissions"
            got = f"{found[1]} questions, {found[2]} submissions" if found else None
        self.findings.check(Rule.NOTE, number, expected, got)

    def _end(self) -> None:
        check, fields = self.findings.check, self.fields
        paid = fields.numbers("rewards")
        check(Rule.TOTAL_REWARD, None, str(self.rewards), str(paid))
        check(Rule.TOTAL_REWARD, None, sum(self.rewards), fields.number("reward"))
        check(Rule.OUTCOME, None, self.outcome, fields.text("outcome"))
        if self.mode == "a":
            check(Rule.BUDGET, None, self.total, fields.number("coins_total"))
            check(Rule.BUDGET, None, self.ledger.left, fields.number("coins_left"))


def _ending(terminated: bool, truncated: bool) -> str:
    return "terminated" if terminated else "truncated" if truncated else "going on"


def _recorded_ending(step: _Step) -> str:
    return _ending(step.terminated, step.truncated)
