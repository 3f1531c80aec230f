"""A report: every figure of some runs as one JSON-ready object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bird_interact_gym.episode import OUTCOMES
from bird_interact_gym.reports.action_mix import action_mix, coins
from bird_interact_gym.reports.annotations import DIMENSIONS, Annotations, annotate
from bird_interact_gym.reports.comparison import compare
from bird_interact_gym.reports.episodes import Played
from bird_interact_gym.reports.failures import failures
from bird_interact_gym.reports.measures import Figures, pass_at, success, table_2
from bird_interact_gym.reports.published import published_tables
from bird_interact_gym.reports.runs import Run

REPORT_VERSION = 1


def build_report(runs: Sequence[Run], *, published: bool = False, db: str | None = None) -> Figures:
    """Return all figures of the runs; ``published`` adds the paper's rows.

    ``notes`` say what is missing and why. Faults of infrastructure are left out of every figure
    but ``outcomes``, ``episodes`` and ``infra``. Datasets are opened for the tasks' annotations,
    generated ones on the server at ``db``.
    """
    tasks = {(r.settings.dataset, e.task_id) for r in runs for e in r.episodes}
    annotations = annotate(sorted(tasks), db=db)
    modes = {run.settings.mode for run in runs}
    tables = published_tables() if published else []
    return {
        "version": REPORT_VERSION,
        "runs": [_run(run, annotations) for run in runs],
        "comparisons": compare(runs),
        "published": [
            table | {"rows": [row for row in table["rows"] if row["mode"] in modes]}
            for table in tables
        ],
        "notes": [note for run in runs for note in _notes(run)] + annotations.missing,
    }


def _run(run: Run, annotations: Annotations) -> Figures:
    episodes = run.episodes
    outcomes = Counter(e.outcome for e in episodes)
    return {
        "name": run.name,
        **vars(run.settings),
        "files": [str(file) for file in run.files],
        "episodes": len(episodes),
        "counted": len(run.counted),
        "infra": len(episodes) - len(run.counted),
        "tasks": len({e.task_id for e in episodes}),
        "samples": run.samples,
        "outcomes": {name: outcomes[name] for name in OUTCOMES},
        "table2": table_2(episodes),
        "pass_at_k": pass_at(episodes),
        "breakdowns": {name: _breakdown(name, episodes, annotations) for name in DIMENSIONS},
        "actions": action_mix(episodes),
        "coins": coins(episodes),
        "failures": failures(episodes, annotations),
    }


def _breakdown(
    dimension: str, episodes: Sequence[Played], annotations: Annotations
) -> dict[str, Figures]:
    """Return the success of the episodes under each label that their tasks have."""
    groups: dict[str, list[Played]] = {}
    for episode in episodes:
        annotation = annotations.of(episode.settings.dataset, episode.task_id)
        for label in annotation.labels[dimension] if annotation else ():
            groups.setdefault(label, []).append(episode)
    return {label: success(groups[label]) for label in sorted(groups)}


def _notes(run: Run) -> list[str]:
    notes = [
        f"{file}: the last line is torn and left out; the same rollout command plays it again"
        for file in run.torn
    ]
    if run.replaced:
        notes.append(f"{run.name}: {run.replaced} episodes occur twice; the last of each counts")
    infra = len(run.episodes) - len(run.counted)
    if infra:
        notes.append(f"{run.name}: {infra} episodes ended by a fault of infrastructure; left out")
    if run.samples > 1:
        notes.append(
            f"{run.name}: up to {run.samples} samples a task; intervals allow for it, McNemar's "
            "test does not"
        )
    return notes
