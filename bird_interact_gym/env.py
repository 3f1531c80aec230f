"""The Gymnasium environment; the class docstring is its specification."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import gymnasium as gym

from bird_interact_gym import rules
from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.database import Databases, Limits
from bird_interact_gym.episode import Episode, EpisodeRules, Turn
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.grading import Grader
from bird_interact_gym.rendering import render_ansi, render_human
from bird_interact_gym.rules import Mode
from bird_interact_gym.spaces import MAX_OBSERVATION_CHARS, ToolSpace, UnicodeText
from bird_interact_gym.tasks import Dataset
from bird_interact_gym.tools import Action, MalformedCall
from bird_interact_gym.users.registry import make_simulator
from bird_interact_gym.users.simulator import UserSimulator


class BirdInteractEnv(gym.Env[str, Any]):
    """Interactive text-to-SQL on PostgreSQL: an ambiguous question, then a follow-up.

    ## Description
    A user asks an ambiguous question about a database. The agent explores, asks, and submits SQL
    that is graded by running it. A correct submission opens a follow-up question, which may depend
    on the state that the first left behind (BIRD-INTERACT, ICLR 2026).

    ## Action space
    `ToolSpace`: one of the mode's tools with its arguments. Build members with
    `bird_interact_gym.tools`: `env.step(tools.execute("SELECT 1"))`. Mode ``a`` has nine tools:

    | tool | arguments | coins |
    |---|---|---|
    | execute | sql | 1 |
    | get_schema | | 1 |
    | get_all_column_meanings | | 1 |
    | get_column_meaning | table_name, column_name | 0.5 |
    | get_all_external_knowledge_names | | 0.5 |
    | get_knowledge_definition | knowledge_name | 0.5 |
    | get_all_knowledge_definitions | | 1 |
    | ask | question | 2 |
    | submit | sql | 3 |

    Mode ``c`` has ask and submit, which cost nothing. The wrappers `ReActText`, `ConversationText`
    and `JSONToolCalls` take text instead. An action that is none of these is answered by what is
    wrong with it, and costs nothing.

    ## Observation space
    Text. Every observation ends with the coins left, or in mode ``c`` the questions and
    submissions left.

    ## Rewards
    Mode ``a``: 0.7 for sub-task 1, 0.3 for sub-task 2, at any submission. Mode ``c``: 0.7 and 0.3
    at the first submission, 0.5 and 0.2 at the second. Otherwise 0.

    ## Starting state
    `reset(seed=...)` draws a task; `reset(options={"task_id": ...})` names one. Mode ``a`` starts
    with 6 + 2 m_amb + 2 patience coins, mode ``c`` with m_amb + patience questions, where m_amb
    counts critical and knowledge ambiguities.

    ## Episode end
    Terminated: both sub-tasks are passed, or in mode ``c`` a sub-task failed twice. Truncated: the
    final free submission is used, `max_turns` is reached, three actions in a row could not be
    taken, or the infrastructure failed (``info["outcome"] == "infra"``).

    ## Info
    task_id, phase, tool, cost, verdict (of this step's submission), outcome (None until the end),
    rewards, ambiguities_resolved (a count), turn; mode ``a``: coins_left, coins_total; mode ``c``:
    questions_left. No wall-clock time, nothing of the gold.

    ## Arguments
    mode, dataset, patience, profile, scorer, simulator, limits (of `Limits`), max_turns; ``tasks``
    restricts the dataset to some ids; ``db`` is the URL of a server, else ``BIRD_INTERACT_DB``,
    else an embedded one.

    ## Version history
    v0: first version.
    """

    # Gymnasium declares metadata as a dict of the class, so neither ClassVar nor a frozen one fits.
    metadata: dict[str, Any] = {"render_modes": ["ansi", "human"], "render_fps": 4}  # noqa: RUF012

    def __init__(
        self,
        *,
        mode: Mode = "a",
        dataset: str | Dataset = "starter",
        patience: int = rules.DEFAULT_PATIENCE,
        profile: str = "paper",
        scorer: str = "strict",
        simulator: str | UserSimulator = "offline",
        limits: Mapping[str, float] | None = None,
        max_turns: int = rules.MAX_TURNS,
        tasks: tuple[str, ...] | None = None,
        db: str | None = None,
        render_mode: str | None = None,
    ) -> None:
        if render_mode is not None and render_mode not in self.metadata["render_modes"]:
            raise ConfigurationError(f"render_mode {render_mode!r}; expected ansi, human or None")
        self.render_mode = render_mode
        self.dataset = open_dataset(dataset, db=db) if isinstance(dataset, str) else dataset
        self.settings = _settings(mode, patience, profile, limits, max_turns)
        self.simulator = make_simulator(simulator) if isinstance(simulator, str) else simulator
        self.action_space = self._tools = ToolSpace(mode)
        self.observation_space = UnicodeText(MAX_OBSERVATION_CHARS)
        self.episode: Episode | None = None
        self._task_ids: Sequence[str] = (
            [self.dataset.task(t).instance_id for t in tasks] if tasks else self.dataset.task_ids
        )
        self._scorer = scorer
        self._db = db
        self._databases: Databases | None = None
        self._grader: Grader | None = None
        self._first_observation = ""

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[str, dict[str, Any]]:
        """Start an episode. ``options={"task_id": ...}`` names the task, else the seed draws it.

        Raises UnknownTaskError for an unknown id and DatabaseError when no server is to be had.
        """
        super().reset(seed=seed)
        unknown = set(options or ()) - {"task_id"}
        if unknown:
            raise ConfigurationError(f"unknown reset options {sorted(unknown)}; expected task_id")
        databases, grader = self._services()
        drawn = self._task_ids[int(self.np_random.integers(len(self._task_ids)))]
        task = self.dataset.task((options or {}).get("task_id", drawn))
        if self.episode is not None:
            self.episode.close()
        self.episode = Episode(
            task,
            self.dataset.documents(task),
            settings=self.settings,
            databases=databases,
            grader=grader,
            simulator=self.simulator,
        )
        self._first_observation = self.episode.start()
        if self.render_mode == "human":
            self.render()
        return self._first_observation, self._info(None)

    def step(self, action: Action) -> tuple[str, float, bool, bool, dict[str, Any]]:
        """Take one action: a member of the action space, a ToolCall, or a MalformedCall."""
        if self.episode is None:
            raise gym.error.ResetNeeded("call reset() before step()")
        turn = self.episode.step(self._tools.call(action))
        if self.render_mode == "human":
            self.render()
        return turn.observation, turn.reward, turn.terminated, turn.truncated, self._info(turn)

    def render(self) -> str | None:
        """Return the last turn as text (ansi), or print it (human)."""
        if self.episode is None:
            raise gym.error.ResetNeeded("call reset() before render()")
        if self.render_mode == "ansi":
            return render_ansi(self.episode, self._first_observation)
        if self.render_mode == "human":
            render_human(self.episode, self._first_observation)
        return None

    def close(self) -> None:
        """Give back the episode's database; may be called twice."""
        if self.episode is not None:
            self.episode.close()
            self.episode = None
        if self._databases is not None:
            self._databases.close()
            self._databases = self._grader = None

    def _services(self) -> tuple[Databases, Grader]:
        """Return the database layer and the grader, opened at the first reset."""
        if self._databases is None or self._grader is None:
            self._databases = Databases.open(url=self._db)
            self._grader = Grader(
                self._databases, scorer=_scorer(self._scorer), limits=self.settings.limits
            )
        return self._databases, self._grader

    def _info(self, turn: Turn | None) -> dict[str, Any]:
        episode = self.episode
        assert episode is not None
        info: dict[str, Any] = {
            "task_id": episode.task.instance_id,
            "phase": episode.phase,
            "turn": len(episode.turns),
            "tool": _tool_name(turn),
            "cost": turn.cost if turn is not None else 0.0,
            "verdict": turn.verdict.outcome if turn is not None and turn.verdict else None,
            "outcome": episode.outcome,
            "rewards": tuple(episode.rewards),
            "ambiguities_resolved": len(episode.resolved),
        }
        if self.settings.mode == "a":
            info["coins_left"] = episode.ledger.left
            info["coins_total"] = episode.ledger.total
        else:
            info["questions_left"] = episode.questions_left
        return info


def _tool_name(turn: Turn | None) -> str | None:
    if turn is None or isinstance(turn.call, MalformedCall):
        return None
    return turn.call.tool


def _settings(
    mode: Mode, patience: int, profile: str, limits: Mapping[str, float] | None, max_turns: int
) -> EpisodeRules:
    if mode not in ("a", "c"):
        raise ConfigurationError(f"mode {mode!r}; expected 'a' or 'c'")
    if patience < 0:
        raise ConfigurationError(f"patience {patience!r}; expected 0 or more")
    given: dict[str, Any] = dict(limits or {})
    try:
        checked = Limits(**given)
    except TypeError as error:
        raise ConfigurationError(f"limits: {error}") from None
    return EpisodeRules(
        mode=mode,
        patience=patience,
        profile=rules.profile_named(profile),
        max_turns=max_turns,
        limits=checked,
    )


def _scorer(name: str) -> Any:
    if name not in ("strict", "official"):
        raise ConfigurationError(f"scorer {name!r}; expected strict or official")
    return name
