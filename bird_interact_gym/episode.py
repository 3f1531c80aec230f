"""The two-phase state machine of one episode, in both modes (paper 4.1 and 4.2).

An Episode knows the rules and nothing of Gymnasium. It owns its database sandbox and nothing else:
the grader and the user simulator are shared and given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Literal

from bird_interact_gym import observations, rules
from bird_interact_gym.database import Databases, DatabaseState, Limits
from bird_interact_gym.database.results import ResultLimits, format_result
from bird_interact_gym.errors import InfrastructureError, StateError
from bird_interact_gym.grading import Grader, Verdict
from bird_interact_gym.ledger import Charge, Ledger
from bird_interact_gym.rules import Mode, Profile
from bird_interact_gym.tasks import DatabaseDocuments, Task
from bird_interact_gym.tools import MalformedCall, ToolCall
from bird_interact_gym.users.simulator import Reply, UserContext, UserSimulator

Outcome = Literal["pass", "wrong", "sql_error", "timeout", "no_submit", "gold_error", "infra"]
OUTCOMES: tuple[Outcome, ...] = (
    "pass",
    "wrong",
    "sql_error",
    "timeout",
    "no_submit",
    "gold_error",
    "infra",
)


# Possessive, so that no text makes it try again.
_FIRST_WORD = re.compile(r"(?:\s|--[^\n]*+|/\*.*?\*/)*+((?:(?!--|/\*)\S)*+)", re.DOTALL)


UNREPEATABLE = "The follow-up cannot start from what your first submission left."
"""What ends an episode whose phase 2 the agent's own SQL makes impossible."""


@dataclass(frozen=True, kw_only=True)
class EpisodeRules:
    """The settings of an episode."""

    mode: Mode = "a"
    profile: Profile = rules.PROFILES["paper"]
    patience: int = rules.DEFAULT_PATIENCE
    max_turns: int = rules.MAX_TURNS
    limits: Limits = field(default_factory=Limits)
    result_limits: ResultLimits = field(default_factory=ResultLimits)


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What one action did."""

    call: ToolCall | MalformedCall
    phase: int
    observation: str
    reward: float = 0.0
    cost: float = 0.0
    terminated: bool = False
    truncated: bool = False
    reply: Reply | None = None
    verdict: Verdict | None = None
    fault: str | None = None

    @property
    def ended(self) -> bool:
        """Whether the episode is over."""
        return self.terminated or self.truncated


@dataclass(frozen=True, kw_only=True)
class _Effect:
    """A tool's effect, before coins, notes and limits are seen to."""

    text: str
    reward: float = 0.0
    terminated: bool = False
    truncated: bool = False
    reply: Reply | None = None
    verdict: Verdict | None = None
    refused: bool = False
    fault: str | None = None


class Episode:
    """One episode of a task. ``start`` once, ``step`` until a turn ends it, ``close`` always."""

    def __init__(
        self,
        task: Task,
        documents: DatabaseDocuments,
        *,
        settings: EpisodeRules,
        databases: Databases,
        grader: Grader,
        simulator: UserSimulator,
    ) -> None:
        self.task = task
        self.documents = documents
        self.settings = settings
        self.phase = 1
        self.turns: list[Turn] = []
        self.rewards: list[float] = []
        self.resolved: set[str] = set()
        self.outcome: Outcome | None = None
        self.ledger = Ledger(rules.budget(task, patience=settings.patience), settings.profile)
        self.questions_left = rules.question_allowance(task, patience=settings.patience)
        self._attempts = {1: 0, 2: 0}
        self._keeps_submission = False
        self._last_verdict: Verdict | None = None
        self._invalid_in_row = 0
        self._grader = grader
        self._simulator = simulator
        self.knowledge = observations.visible_knowledge(task, documents)
        self._state = DatabaseState(source=documents.source, setup=task.preprocess_sql)
        self._sandbox = databases.sandbox(self._state, limits=settings.limits, role="agent")

    @property
    def mode(self) -> Mode:
        """The episode's mode."""
        return self.settings.mode

    @property
    def clones_taken(self) -> int:
        """Private databases that this episode's executes and states have taken."""
        return self._sandbox.clones_taken

    def start(self) -> str:
        """Return the first observation."""
        if self.mode == "a":
            text = observations.first_in_a(self.task)
        else:
            text = observations.first_in_c(
                self.task,
                self.documents,
                column_meanings=self.settings.profile.column_meanings_in_c,
            )
        return f"{text}\n\n{self._note()}"

    def step(self, call: ToolCall | MalformedCall) -> Turn:
        """Take one action. A fault of infrastructure ends the episode with outcome ``infra``."""
        if self.outcome is not None:
            raise RuntimeError("the episode is over; start a new one")
        phase = self.phase
        effect, charge = self._act(call)
        effect = self._limit(effect)
        ended = effect.terminated or effect.truncated
        if ended:
            self.outcome = self._final_outcome(effect)
        turn = Turn(
            call=call,
            phase=phase,
            observation=effect.text if ended else f"{effect.text}\n\n{self._note()}",
            reward=effect.reward,
            cost=charge.cost,
            terminated=effect.terminated,
            truncated=effect.truncated,
            reply=effect.reply,
            verdict=effect.verdict,
            fault=effect.fault,
        )
        self.turns.append(turn)
        return turn

    def abandon(self) -> None:
        """End the episode from outside, at a deadline; what was submitted so far decides."""
        if self.outcome is None:
            self.outcome = self._last_verdict_outcome()

    def close(self) -> None:
        """Give the database back; may be called twice."""
        self._sandbox.close()

    def _act(self, call: ToolCall | MalformedCall) -> tuple[_Effect, Charge]:
        if isinstance(call, MalformedCall):
            return _Effect(text=f"Malformed action: {call.message}.", refused=True), Charge(
                accepted=False
            )
        charge = self._charge(call.tool)
        if not charge.accepted:
            return self._refusal(call.tool), charge
        try:
            return self._run(call, charge), charge
        except StateError as error:
            if not self._keeps_submission:
                return self._fault(error, charge), Charge(accepted=True)
            return self._unrepeatable(error), charge
        except InfrastructureError as error:
            return self._fault(error, charge), Charge(accepted=True)

    def _fault(self, error: InfrastructureError, charge: Charge) -> _Effect:
        if self.mode == "a":
            self.ledger.refund(charge)
        text = "The environment failed; this episode does not count."
        return _Effect(text=text, truncated=True, fault=f"{type(error).__name__}: {error}")

    def _unrepeatable(self, error: StateError) -> _Effect:
        """Phase 2 starts from the agent's own submission: where it does not run, that is its doing.

        Booked as a fault of infrastructure, it would be a way out of a failing episode.
        """
        self._last_verdict = Verdict(
            outcome="sql_error",
            message_for_agent=UNREPEATABLE,
            detail_for_report=str(error),
        )
        text = self._last_verdict.message_for_agent
        return _Effect(text=text, terminated=True, verdict=self._last_verdict)

    def _charge(self, tool: str) -> Charge:
        if self.mode == "a":
            return self.ledger.charge(tool)
        if tool == "ask" and self.settings.profile.enforce_questions:
            return Charge(accepted=self._may_ask)
        return Charge(accepted=True)

    @property
    def _may_ask(self) -> bool:
        """c-Interact: questions only before the first submission, within the allowance."""
        return self.phase == 1 and self._attempts[1] == 0 and self.questions_left > 0

    def _refusal(self, tool: str) -> _Effect:
        if self.mode == "a":
            cost = observations.coins(rules.TOOL_COSTS[tool])
            left = observations.coins(self.ledger.left)
            return _Effect(text=f"Refused: {tool} costs {cost} and {left} are left.", refused=True)
        reason = (
            "no questions are left"
            if self.phase == 1 and self._attempts[1] == 0
            else "questions are allowed only before the first submission"
        )
        return _Effect(text=f"Refused: {reason}; submit the SQL.", refused=True)

    def _run(self, call: ToolCall, charge: Charge) -> _Effect:
        match call:
            case ToolCall("execute", (sql,)):
                return _Effect(text=self._execute(sql))
            case ToolCall("ask", (question,)):
                return self._ask(question)
            case ToolCall("submit", (sql,)):
                return self._submit(sql, final=charge.final)
            case _:
                return _Effect(text=self._look_up(call))

    def _execute(self, sql: str) -> str:
        allowed = self.settings.profile.execute_prefixes
        if allowed is not None and first_word(sql) not in allowed:
            return f"ERROR: execute takes {', '.join(allowed)} only"
        return format_result(self._sandbox.execute(sql), limits=self.settings.result_limits)

    def _look_up(self, call: ToolCall) -> str:
        match call:
            case ToolCall("get_schema", ()):
                return self.documents.schema.strip()
            case ToolCall("get_all_column_meanings", ()):
                return self.documents.meanings.as_json()
            case ToolCall("get_column_meaning", (table, column)):
                return observations.column_meaning(self.documents, table, column)
            case ToolCall("get_all_external_knowledge_names", ()):
                return observations.knowledge_names(self.knowledge)
            case ToolCall("get_knowledge_definition", (name,)):
                return observations.definition(self.knowledge, name)
            case ToolCall("get_all_knowledge_definitions", ()):
                return observations.all_definitions(self.knowledge)
        raise AssertionError(f"no such tool: {call}")

    def _ask(self, question: str) -> _Effect:
        context = UserContext.of(
            self.task,
            self.documents,
            phase=self.phase,
            single_question=self.settings.profile.single_question,
        )
        reply = self._simulator.reply(question, context)
        self.questions_left = max(0, self.questions_left - 1)
        self.resolved.update(reply.resolved)
        return _Effect(text=f"User: {reply.answer}", reply=reply)

    def _submit(self, sql: str, *, final: bool) -> _Effect:
        verdict = self._grader.grade(self.task, self.phase, sql, self._sandbox, self._state)
        self._attempts[self.phase] += 1
        self._last_verdict = verdict
        if verdict.passed:
            return self._passed(sql, verdict, final=final)
        if verdict.outcome in ("gold_error", "infra"):
            return _Effect(
                text=verdict.message_for_agent,
                truncated=True,
                verdict=verdict,
                fault=verdict.detail_for_report,
            )
        failed_twice = self.mode == "c" and self._attempts[self.phase] >= rules.C_SUBMISSIONS
        return _Effect(
            text=verdict.message_for_agent,
            verdict=verdict,
            terminated=failed_twice,
            truncated=final,
        )

    def _passed(self, sql: str, verdict: Verdict, *, final: bool) -> _Effect:
        phases = len(self.task.subtasks)
        reward = rules.reward(
            self.mode, phase=self.phase, attempt=self._attempts[self.phase], phases=phases
        )
        self.rewards.append(reward)
        if self.phase == phases:
            text = f"Sub-task {self.phase} is correct (reward {reward:g}). The task is done."
            return _Effect(text=text, reward=reward, verdict=verdict, terminated=True)
        if final:
            text = f"Sub-task 1 is correct (reward {reward:g}). No coins are left for a follow-up."
            return _Effect(text=text, reward=reward, verdict=verdict, truncated=True)
        self._open_phase_2(sql, keeps_effects=verdict.keeps_effects)
        text = observations.follow_up(self.task.subtask(2), reward=reward)
        return _Effect(text=text, reward=reward, verdict=verdict)

    def _open_phase_2(self, sql: str, *, keeps_effects: bool) -> None:
        """Start phase 2 from preprocess + the passing SQL where it has effects + clean-up."""
        kept = (sql,) if keeps_effects else ()
        setup = (*self.task.preprocess_sql, *kept, *self.task.clean_up_sqls)
        self.phase = 2
        self._keeps_submission = keeps_effects
        self._last_verdict = None
        self._state = DatabaseState(source=self.documents.source, setup=setup)
        self._sandbox.move_to(self._state)

    def _limit(self, effect: _Effect) -> _Effect:
        """See to the limits that hold for every action: invalid ones in a row, and turns."""
        self._invalid_in_row = self._invalid_in_row + 1 if effect.refused else 0
        if effect.terminated or effect.truncated:
            return effect
        ending = None
        if self._invalid_in_row >= rules.MAX_INVALID_ACTIONS:
            ending = f"{rules.MAX_INVALID_ACTIONS} actions in a row could not be taken"
        elif len(self.turns) + 1 >= self.settings.max_turns:
            ending = f"the limit of {self.settings.max_turns} turns is reached"
        if ending is None:
            return effect
        return replace(effect, text=f"{effect.text}\nThe episode ends: {ending}.", truncated=True)

    def _final_outcome(self, effect: _Effect) -> Outcome:
        if len(self.rewards) == len(self.task.subtasks):
            return "pass"
        if effect.fault is not None and effect.verdict is None:
            return "infra"
        return self._last_verdict_outcome()

    def _last_verdict_outcome(self) -> Outcome:
        """The last submission of the phase reached decides; a passed phase 1 alone is no_submit."""
        if self._last_verdict is None or self._last_verdict.passed:
            return "no_submit"
        return self._last_verdict.outcome

    def _note(self) -> str:
        if self.mode == "a":
            left, total = self.ledger.left, self.ledger.total
            note = f"[Coins left: {observations.coins(left)} of {observations.coins(total)}]"
            if self.ledger.only_final_submit:
                note += " [Too few for a submission: one final submit is free and ends the episode]"
            return note
        asking = not self.settings.profile.enforce_questions or self._may_ask
        questions = self.questions_left if asking else 0
        submissions = rules.C_SUBMISSIONS - self._attempts[self.phase]
        return f"[Questions left: {questions}] [Submissions left: {submissions}]"


def first_word(sql: str) -> str:
    """Return the first word of some SQL in upper case, comments passed over."""
    word = _FIRST_WORD.match(sql)
    return word.group(1).upper() if word else ""
