"""Stored submissions graded again with the other scorer, and what the runs would come to."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing
from pathlib import Path
from typing import cast

from bird_interact_gym import rules
from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.database import Databases
from bird_interact_gym.database.execution import DatabaseState, Limits
from bird_interact_gym.errors import InfrastructureError, StateError
from bird_interact_gym.grading import Grader, Verdict
from bird_interact_gym.grading.scorers import ScorerName
from bird_interact_gym.reports.episodes import Played, Step
from bird_interact_gym.reports.measures import Figures
from bird_interact_gym.reports.runs import Run
from bird_interact_gym.reports.verdicts import Regraded, VerdictFile
from bird_interact_gym.rules import Mode
from bird_interact_gym.tasks import DatabaseDocuments, Dataset, Task

OTHER = "other"
"""Stands for the scorer that a run was not played with."""

_OTHERS = {"strict": "official", "official": "strict"}

OnProgress = Callable[[int, int], None]


def rescore(
    runs: Sequence[Run],
    scorer: str = OTHER,
    *,
    out: Path | None = None,
    db: str | None = None,
    workers: int = 2,
    on_progress: OnProgress = lambda done, total: None,
) -> list[Figures]:
    """Grade every submission of the runs with another scorer; return a summary for each run.

    Each is judged on the state it was submitted on: phase 2 starts from what the recorded pass of
    phase 1 left. What an agent would have gone on to do is not known, so an episode whose phase 1
    passes only now counts as stopped there (``follow_ups_not_played``). Limits are the
    environments' own. Submissions that infrastructure kept from being graded are ``ungraded``;
    their episodes are left out of the rates.

    Each episode's verdicts are appended to ``out`` as they come; those that it holds already are
    taken from there. Raises TraceError or ConfigurationError when it cannot be used.
    """
    total = sum(len(_to_grade(run)) for run in runs)
    names = dict.fromkeys(run.settings.dataset for run in runs)
    datasets = {name: open_dataset(name, db=db) for name in names}
    done = 0
    found = []
    with closing(VerdictFile(out)) as kept, Databases.open(url=db) as databases:
        for run in runs:
            grading = _Regrading(datasets[run.settings.dataset], databases, run=run, scorer=scorer)
            regraded = {}
            with closing(_regrade(_to_grade(run), grading, kept, workers=workers)) as graded:
                for key, verdicts in graded:
                    regraded[key] = verdicts
                    done += 1
                    on_progress(done, total)
            found.append(_summary(run, grading.scorer, regraded))
    return found


def _to_grade(run: Run) -> list[Played]:
    return [e for e in run.counted if any(step.submitted for step in e.steps)]


def _regrade(
    episodes: Sequence[Played], grading: _Regrading, kept: VerdictFile, *, workers: int
) -> Generator[tuple[str, tuple[Regraded, ...]]]:
    """Yield each episode's key and verdicts; what is not begun when it is left is not done."""
    owed = []
    for episode in episodes:
        known = kept.find(episode, grading.scorer)
        if known is None:
            owed.append(episode)
        else:
            yield episode.key, known
    pool = ThreadPoolExecutor(workers)
    try:
        futures = {pool.submit(grading.episode, episode): episode for episode in owed}
        for future in as_completed(futures):
            episode, verdicts = futures[future], future.result()
            kept.add(episode, grading.scorer, verdicts)
            yield episode.key, verdicts
    finally:
        pool.shutdown(cancel_futures=True)


class _Regrading:
    """Grades episodes of one dataset; used from several threads.

    The recorded scorer is asked only where it alone passes a submission of phase 1, for whether
    its effects were kept.
    """

    def __init__(self, dataset: Dataset, databases: Databases, *, run: Run, scorer: str) -> None:
        recorded = run.settings.scorer
        self.scorer = _OTHERS[recorded] if scorer == OTHER else scorer
        self._dataset = dataset
        self._databases = databases
        self._limits = Limits()
        self._grader = self._with_scorer(self.scorer)
        self._recorded = self._with_scorer(recorded)

    def episode(self, episode: Played) -> tuple[Regraded, ...]:
        """Return both verdicts on each submission, in their order."""
        task = self._dataset.task(episode.task_id)
        place = _Place(self._databases, task, self._dataset.documents(task), self._limits)
        with closing(place):
            return tuple(
                self._regraded(number, step, place)
                for number, step in enumerate(episode.steps, start=1)
                if step.submitted
            )

    def _regraded(self, number: int, step: Step, place: _Place) -> Regraded:
        verdict = self._grade(self._grader, step, place)
        if step.phase == 1 and step.verdict == "pass":
            kept = verdict if verdict.passed else self._grade(self._recorded, step, place)
            place.open_phase_2(step.sql or "", keeps_effects=kept.keeps_effects)
        return Regraded(
            step=number,
            submission=step,
            outcome=verdict.outcome,
            detail=verdict.detail_for_report,
        )

    def _grade(self, grader: Grader, step: Step, place: _Place) -> Verdict:
        """Return the verdict; SQL of phase 1 that phase 2 cannot start from is an error of it."""
        try:
            return place.grade(grader, step)
        except InfrastructureError as error:
            own_doing = isinstance(error, StateError) and place.keeps_submission
            return Verdict(
                outcome="sql_error" if own_doing else "infra",
                message_for_agent="",
                detail_for_report=f"{type(error).__name__}: {error}",
            )

    def _with_scorer(self, scorer: str) -> Grader:
        return Grader(self._databases, scorer=cast(ScorerName, scorer), limits=self._limits)


class _Place:
    """Where an episode's submissions are judged: its sandbox and the state of its phase."""

    def __init__(
        self, databases: Databases, task: Task, documents: DatabaseDocuments, limits: Limits
    ) -> None:
        self.keeps_submission = False
        self._task = task
        self._state = DatabaseState(source=documents.source, setup=task.preprocess_sql)
        self._sandbox = databases.sandbox(self._state, limits=limits, role="agent")

    def grade(self, grader: Grader, step: Step) -> Verdict:
        """Judge a submission on the state of its phase."""
        return grader.grade(self._task, step.phase, step.sql or "", self._sandbox, self._state)

    def open_phase_2(self, sql: str, *, keeps_effects: bool) -> None:
        """Go on from preprocess + the passing SQL where it has effects + clean-up."""
        kept = (sql,) if keeps_effects else ()
        setup = (*self._task.preprocess_sql, *kept, *self._task.clean_up_sqls)
        self.keeps_submission = keeps_effects
        self._state = DatabaseState(source=self._state.source, setup=setup)
        self._sandbox.move_to(self._state)

    def close(self) -> None:
        """Give the sandbox back."""
        self._sandbox.close()


def _summary(run: Run, scorer: str, regraded: dict[str, tuple[Regraded, ...]]) -> Figures:
    verdicts = [(e, r) for e in run.counted for r in regraded.get(e.key, ())]
    ungraded = {e.key for e, r in verdicts if r.outcome == "infra"}
    counted = [e for e in run.counted if e.key not in ungraded]
    now = [(e, _rewards(e, regraded.get(e.key, ()))) for e in counted]
    return {
        "run": run.name,
        "recorded_scorer": run.settings.scorer,
        "scorer": scorer,
        "submissions": len(verdicts),
        "ungraded": sum(r.outcome == "infra" for _, r in verdicts),
        "recorded": _rates([(e, list(e.rewards)) for e in counted]),
        "rescored": _rates(now),
        "follow_ups_not_played": sum(len(r) == 1 and not e.passed_first for e, r in now),
        "differences": sorted(
            (_difference(e, r) for e, r in verdicts if r.differs and r.outcome != "infra"),
            key=lambda d: (d["task_id"], d["sample"], d["step"]),
        ),
    }


def _rewards(episode: Played, regraded: Sequence[Regraded]) -> list[float]:
    """Return what the new verdicts pay: a phase counts once the one before it is passed."""
    rewards: list[float] = []
    for phase in range(1, episode.phases + 1):
        made = [r.outcome for r in regraded if r.submission.phase == phase]
        if "pass" not in made:
            break
        attempt = made.index("pass") + 1
        mode = cast(Mode, episode.settings.mode)
        rewards.append(rules.reward(mode, phase=phase, attempt=attempt, phases=episode.phases))
    return rewards


def _rates(rewards: Sequence[tuple[Played, list[float]]]) -> Figures:
    n = len(rewards)
    if not n:
        return {"n": 0, "sr1": None, "sr2": None, "reward": None}
    return {
        "n": n,
        "sr1": round(sum(len(r) >= 1 for _, r in rewards) / n, 6),
        "sr2": round(sum(len(r) >= e.phases for e, r in rewards) / n, 6),
        "reward": round(sum(sum(r) for _, r in rewards) / n, 6),
    }


def _difference(episode: Played, regraded: Regraded) -> Figures:
    passed = regraded.outcome == "pass"
    return {
        "task_id": episode.task_id,
        "seed": episode.seed,
        "sample": episode.sample,
        "step": regraded.step,
        "phase": regraded.submission.phase,
        "recorded": regraded.submission.verdict,
        "rescored": regraded.outcome,
        "detail": regraded.submission.detail if passed else regraded.detail,
    }
