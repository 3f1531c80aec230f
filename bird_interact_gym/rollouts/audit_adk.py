"""Re-deriving an official ADK episode under the profile ``adk``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from bird_interact_gym import rules
from bird_interact_gym.ledger import Charge, Ledger
from bird_interact_gym.rollouts.adk import CUT, AdkEpisode, AdkFile, AdkStep, parse_statement
from bird_interact_gym.rollouts.alignment import Pair, align
from bird_interact_gym.rollouts.differences import (
    Difference,
    EpisodeAudit,
    FileAudit,
    Findings,
    KnownFault,
    Rule,
)
from bird_interact_gym.rollouts.known_faults import GRADER_AHEAD, GRADER_RESET, recognise

PROFILE = rules.PROFILES["adk"]

EXHAUSTED = "Budget exhausted. Task ended."
DONE = "Task completed."
TURNS_OVER = "Maximum interaction turns reached. Task ended."
"""What the official runner says in the model's place when an a-Interact episode is over."""


def audit_adk(file: AdkFile) -> FileAudit:
    """Audit every episode of a file, and the file's own figures."""
    return FileAudit(
        path=file.path,
        format=f"ADK {file.mode}",
        episodes=tuple(audit_episode(episode) for episode in file.episodes),
        of_file=_metrics(file),
    )


def audit_episode(episode: AdkEpisode) -> EpisodeAudit:
    """Audit one episode."""
    findings = Findings(episode.task_id)
    if episode.error is not None:
        findings.check(Rule.TOTAL_REWARD, None, 0.0, episode.total_reward)
        return _report(episode, findings, None)
    pairs = align(episode.steps, episode.calls, findings)
    fault = recognise(episode, pairs)
    attempts = [_derive(episode, pairs, fault, total) for total in _totals(episode)]
    fewest = min(attempts, key=len)
    findings.differences += fewest
    return _report(episode, findings, fault)


def _derive(
    episode: AdkEpisode, pairs: Sequence[Pair], fault: KnownFault | None, total: float
) -> list[Difference]:
    findings = Findings(episode.task_id)
    _Derivation(episode, findings, fault, total).play(pairs)
    return findings.differences


def _totals(episode: AdkEpisode) -> list[float]:
    """Return the coins the episode may have begun with, likelier ones first.

    Where the log does not announce them, the record says it in several places, any of which may
    be wrong: the total that leaves the fewest differences is taken.
    """
    if episode.mode == "c":
        return [0.0]
    if episode.announced is not None:
        return [episode.announced]
    before = [step.coins_before for step in episode.steps if step.coins_before is not None]
    sums = (episode.budget_used or 0.0) + (episode.budget_remaining or 0.0)
    return list(dict.fromkeys([max(before, default=sums), *before[:1], sums]))


def _report(episode: AdkEpisode, findings: Findings, fault: KnownFault | None) -> EpisodeAudit:
    found = sorted(findings.differences, key=lambda d: (d.step is None, d.step or 0))
    return EpisodeAudit(
        task_id=episode.task_id,
        steps=len(episode.steps),
        differences=tuple(found),
        known_faults=(fault,) if fault is not None else (),
    )


class _Derivation:
    """Plays an episode's calls through the rules and notes where the record differs."""

    def __init__(
        self, episode: AdkEpisode, findings: Findings, fault: KnownFault | None, total: float
    ) -> None:
        self.episode = episode
        self.findings = findings
        self.total = total
        self.ledger = Ledger(self.total, PROFILE)
        self.phase = 2 if fault is not None and fault.name == GRADER_AHEAD else 1
        self.resets = 1 if fault is not None and fault.name == GRADER_RESET else 0
        self.attempts = 0
        self.unjudged = 0
        self.rewards: list[float] = []
        self.passed: set[int] = set()
        self.asked: list[Pair] = []
        self.over = False
        self.last_model_step: int | None = None

    def play(self, pairs: Sequence[Pair]) -> None:
        """Take all calls, then hold the episode's own fields against what they came to."""
        for pair in pairs:
            self._take(pair)
        self._end(len(self.episode.steps))

    def _take(self, pair: Pair) -> None:
        model_step = pair.call.model_step if pair.call is not None else None
        parallel = model_step is not None and model_step == self.last_model_step
        if self.over and not parallel:
            self.findings.add(Rule.EXTRA_STEP, pair.number, None, pair.tool)
            return
        self.last_model_step = model_step
        charge = self._pay(pair) if self.episode.mode == "a" else Charge(accepted=True)
        if pair.tool == "ask" and charge.accepted:
            self.asked.append(pair)
        if pair.step is not None and charge.accepted:
            self._check_result(pair, pair.step)
        if pair.tool == "submit":
            self._submit(pair, charge)
        self._check_note(pair)

    def _pay(self, pair: Pair) -> Charge:
        """Charge a call and hold the step's cost and coins against it."""
        before = self.ledger.left
        known = pair.tool in rules.TOOL_COSTS
        charge = self.ledger.charge(pair.tool) if known else Charge(accepted=True)
        step = pair.step
        if step is None:
            return charge
        if step.refused == charge.accepted:
            words = {True: "accepted", False: "refused"}
            expected, got = words[charge.accepted], words[not step.refused]
            self.findings.add(Rule.AFFORDABLE, pair.number, expected, got)
            return charge
        if charge.accepted or step.cost:
            # Upstream lists the price even where it is not taken: refusals, the free submission.
            self._check(Rule.COST, pair, rules.TOOL_COSTS.get(pair.tool, 0.0), step.cost)
        same = self._check(Rule.COINS_BEFORE, pair, before, step.coins_before)
        resumed = None if same else _follows_from_itself(step)
        if resumed is not None:
            self.ledger.left = resumed
        else:
            self._check(Rule.COINS_AFTER, pair, self.ledger.left, step.coins_after)
        return charge

    def _submit(self, pair: Pair, charge: Charge) -> None:
        """Let the log's verdict decide, then hold the step's statement against the rules."""
        phase, verdict = self.phase, parse_statement(pair.told)
        paid: tuple[float, ...] = ()
        if verdict.phase is None:
            self.unjudged += 1
        else:
            self.attempts += 1
            paid = self._possible_rewards() if verdict.passed else ()
        self._check_statement(pair, phase, paid)
        if verdict.passed:
            self.rewards.append(next((r for r in verdict.rewards if r in paid), paid[0]))
            self._passed(phase)
        elif self.episode.mode == "c":
            self.over |= self.attempts + self.unjudged >= rules.C_SUBMISSIONS
        self.over |= charge.final

    def _possible_rewards(self) -> tuple[float, ...]:
        """Return what a pass may pay: whether an unjudged attempt counts is not recorded."""
        phases = 2 if self.episode.has_follow_up else 1
        attempts = {self.attempts, self.attempts + self.unjudged}
        return tuple(
            rules.reward(self.episode.mode, phase=self.phase, attempt=n, phases=phases)
            for n in sorted(attempts)
        )

    def _passed(self, phase: int) -> None:
        self.passed.add(phase)
        self.attempts = self.unjudged = 0
        if phase == 1 and self.resets:
            self.resets -= 1
        elif phase == 1 and self.episode.has_follow_up:
            self.phase = 2
        else:
            self.over = True

    def _check_statement(self, pair: Pair, phase: int, paid: tuple[float, ...]) -> None:
        if pair.step is None:
            return
        stated = parse_statement(pair.step.result)
        if stated.phase is None:
            return
        self._check(Rule.PHASE, pair, phase, stated.phase)
        for reward in stated.rewards or (0.0,):
            if not any(abs(reward - possible) < 1e-6 for possible in paid or (0.0,)):
                self.findings.add(Rule.REWARD, pair.number, paid[0] if paid else 0.0, reward)
                break
        left = self.ledger.left if self.episode.mode == "a" else 0.0
        if not pair.step.result.endswith(CUT):
            self._check(Rule.NOTE, pair, left, stated.coins)

    def _check_result(self, pair: Pair, step: AdkStep) -> None:
        """Hold the trajectory's result against the log's."""
        if pair.call is None or pair.call.response is None:
            return
        kept = step.result.removesuffix(CUT)
        logged = pair.call.response[: len(kept)] if kept != step.result else pair.call.response
        if kept != logged:
            self.findings.add(Rule.RESULT, pair.number, logged[:80], kept[:80])

    def _check_note(self, pair: Pair) -> None:
        """Hold the note that the agent saw against what is left."""
        if pair.call is None or pair.call.response is None:
            return
        note = pair.call.note
        if self.episode.mode == "a":
            left, of = self.ledger.left, self.total
            due = left >= 0
        else:
            of = self.episode.announced if self.episode.announced is not None else 0.0
            left = max(0.0, of - len(self.asked))
            due = pair.tool == "ask" and self.episode.announced is not None
        if not due:
            return
        expected = f"{left:g} of {of:g}"
        self._check(Rule.NOTE, pair, expected, f"{note[0]:g} of {note[1]:g}" if note else None)

    def _check(
        self, rule: Rule, pair: Pair, expected: str | float | None, got: str | float | None
    ) -> bool:
        return self.findings.check(rule, pair.number, expected, got)

    def _end(self, steps: int) -> None:
        episode, check = self.episode, self.findings.check
        flags = _flags(1 in self.passed, 2 in self.passed)
        recorded = _flags(episode.phase1_passed, episode.phase2_passed)
        check(Rule.PHASE_FLAGS, None, flags, recorded)
        check(Rule.TOTAL_REWARD, None, sum(self.rewards), episode.total_reward)
        self._check_dialogue()
        if episode.mode == "c":
            return
        left = max(0.0, self.ledger.left)
        for expected, got in (
            (self.total - left, episode.budget_used),
            (left, episode.budget_remaining),
        ):
            if got is not None:
                check(Rule.BUDGET, None, expected, got)
        done = self.over and (2 if episode.has_follow_up else 1) in self.passed
        due = DONE if done else EXHAUSTED if self.over else None
        said = episode.final_response if episode.final_response in (DONE, EXHAUSTED) else None
        if episode.final_response not in ("", TURNS_OVER):
            check(Rule.END, steps if due else steps + 1, due, said)

    def _check_dialogue(self) -> None:
        """Hold the dialogue against the questions that were asked and answered."""
        if self.episode.dialogue is None:
            return
        asked = [
            (pair.number, pair.step.question, pair.step.result)
            for pair in self.asked
            if pair.step is not None and not pair.told.startswith("Error")
        ]
        for ask, turn in zip_longest(asked, self.episode.dialogue):
            if ask is None or turn is None or ask[1] != turn[0] or not _begins(turn[1], ask[2]):
                number = ask[0] if ask is not None else None
                self.findings.add(
                    Rule.ASKS,
                    number,
                    turn[0][:60] if turn is not None else None,
                    (ask[1] or "")[:60] if ask is not None else None,
                )
                break


def _begins(answer: str, result: str) -> bool:
    kept = result.removesuffix(CUT)
    return answer.startswith(kept) if kept != result else answer == result


def _flags(phase_1: bool, phase_2: bool) -> str:
    return f"phase 1 {phase_1}, phase 2 {phase_2}"


def _follows_from_itself(step: AdkStep) -> float | None:
    """Return the coins after a step that is right but for the coins it began with, else None.

    The audit goes on from them, so that a shift of all that follows is reported once.
    """
    if step.coins_before is None or step.tool not in rules.TOOL_COSTS:
        return None
    ledger = Ledger(step.coins_before, PROFILE)
    right = ledger.charge(step.tool).accepted and ledger.left == step.coins_after
    return ledger.left if right else None


def _metrics(file: AdkFile) -> tuple[Difference, ...]:
    findings = Findings("")
    episodes = file.episodes
    reward = sum(e.total_reward for e in episodes)
    for name, expected in (
        ("total_tasks", len(episodes)),
        ("total_reward", reward),
        ("average_reward", reward / len(episodes) if episodes else 0.0),
        ("phase1_count", sum(e.phase1_passed for e in episodes)),
        ("phase2_count", sum(e.phase2_passed for e in episodes)),
    ):
        if name in file.metrics:
            got = file.metrics[name]
            if abs(expected - got) > 1e-3:
                findings.add(Rule.METRICS, None, f"{name} {expected:g}", f"{name} {got:g}")
    return tuple(findings.differences)
