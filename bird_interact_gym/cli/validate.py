"""``bird-interact validate``: are the tasks of a dataset sound, do their tests notice errors."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rich.box import SIMPLE
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from bird_interact_gym.authoring.equivalence import REASONS
from bird_interact_gym.authoring.findings import Finding
from bird_interact_gym.authoring.mutation import Survivor
from bird_interact_gym.authoring.quarantine import write_quarantine
from bird_interact_gym.authoring.validation import (
    MUTANTS,
    TESTED_MUTANTS,
    WORKERS,
    TaskReport,
    ValidationReport,
    validate,
)
from bird_interact_gym.database import Databases
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.tasks.dataset import QUARANTINE_FILE

EXAMPLE = """examples:
  bird-interact validate starter
  bird-interact validate lite --now 2025-02-19 --write-quarantine
  bird-interact validate starter --tasks ward_1,ward_M_2 --json

Exit code 1: a task or a knowledge base has an error, or the mutation score is below --min-score.
Nothing is written unless --quarantine or --write-quarantine says so."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "validate",
        help="check tasks, and how much their tests notice",
        description="Check golds, ambiguities, knowledge and determinism; run mutants of the gold.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("dataset", help="name or folder")
    parser.add_argument("--tasks", default="all", help="'all' or ids with commas between them")
    parser.add_argument(
        "--now",
        type=datetime.date.fromisoformat,
        metavar="DATE",
        help="validate golds that read the clock as if it were this day",
    )
    parser.add_argument("--mutants", type=int, default=MUTANTS, help=f"a phase ({MUTANTS})")
    parser.add_argument(
        "--tested-mutants",
        type=int,
        default=TESTED_MUTANTS,
        help=f"a phase that test cases decide ({TESTED_MUTANTS})",
    )
    parser.add_argument("--min-score", type=float, default=0.95, help="mutation score (0.95)")
    parser.add_argument("--quarantine", type=Path, metavar="FILE", help="write failed tasks there")
    parser.add_argument(
        "--write-quarantine",
        action="store_true",
        help=f"write them to <dataset>/{QUARANTINE_FILE}, which loading honours",
    )
    parser.add_argument("--workers", type=int, default=WORKERS, help=f"tasks at a time ({WORKERS})")
    parser.add_argument("--db", metavar="URL", help="a PostgreSQL server; else BIRD_INTERACT_DB")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    dataset = load_dataset(args.dataset, quarantined=True)
    chosen = list(dataset.tasks) if args.tasks == "all" else args.tasks.split(",")
    with Databases.open(url=args.db) as databases, _progress() as progress:
        bar = progress.add_task(f"validate {dataset.name}", total=len(chosen))
        report = validate(
            dataset,
            databases,
            tasks=chosen,
            now=args.now,
            mutants=args.mutants,
            tested_mutants=args.tested_mutants,
            workers=args.workers,
            on_task=lambda task: progress.advance(bar),
        )
    if args.json:
        sys.stdout.write(json.dumps(_as_json(report), indent=2, ensure_ascii=False) + "\n")
    else:
        _show(report)
    files = [args.quarantine] if args.quarantine else []
    files += [dataset.root / QUARANTINE_FILE] if args.write_quarantine else []
    for file in files:
        sys.stderr.write(f"{write_quarantine(report, file)} tasks in quarantine: {file}\n")
    score = report.mutation.score
    return 0 if report.passed and (score is None or score >= args.min_score) else 1


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
    )


def _as_json(report: ValidationReport) -> dict[str, Any]:
    return {
        "dataset": report.dataset,
        "tasks": len(report.tasks),
        "passed": len(report.tasks) - len(report.failed),
        "failed": len(report.failed),
        "mutation_score": _rounded(report.mutation.score),
        "mutants": report.mutation.mutants,
        "killed": report.mutation.killed,
        "equivalents": len(report.mutation.equivalents),
        "findings": [vars(finding) for finding in report.findings],
        "scorer_differences": [d for task in report.tasks for d in _scorer_differences(task)],
        "details": [_task_json(task) for task in report.tasks],
    }


def _task_json(task: TaskReport) -> dict[str, Any]:
    return {
        "instance_id": task.instance_id,
        "passed": task.passed,
        "mutation_score": _rounded(task.mutation.score),
        "mutants": task.mutation.mutants,
        "killed": task.mutation.killed,
        "phases": [
            {
                "phase": phase.phase,
                "gold": dict(phase.verdicts),
                "deterministic": phase.deterministic,
                "readings": phase.readings,
                "mutants": phase.mutation.mutants,
            }
            for phase in task.phases
        ],
        "findings": [vars(finding) for finding in task.findings],
        "survivors": [_survivor_json(s) for s in task.mutation.survivors],
        "equivalents": [_survivor_json(s) for s in task.mutation.equivalents],
    }


def _survivor_json(survivor: Survivor) -> dict[str, Any]:
    meaning = REASONS[survivor.reason] if survivor.reason else None
    return {**vars(survivor), "meaning": meaning}


def _scorer_differences(task: TaskReport) -> list[dict[str, Any]]:
    return [
        {"instance_id": task.instance_id, "phase": phase.phase, "gold": dict(phase.verdicts)}
        for phase in task.phases
        if len(set(phase.verdicts.values())) > 1
    ]


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, 4)


def _show(report: ValidationReport) -> None:
    console = Console(highlight=False, soft_wrap=True)
    table = Table(
        box=SIMPLE, pad_edge=False, title="mutants: killed / those not equivalent to the gold"
    )
    table.add_column("task", no_wrap=True)
    for column in ("gold", "deterministic", "ambiguities", "mutants", "score", "findings"):
        table.add_column(column, justify="right", no_wrap=True)
    for task in report.tasks:
        table.add_row(*_row(task))
    console.print(table)
    for finding in [*report.findings, *(f for task in report.tasks for f in task.findings)]:
        console.print(_line(finding))
    score = report.mutation.score
    console.print(
        f"{report.dataset}: {len(report.tasks) - len(report.failed)} of {len(report.tasks)} tasks "
        f"passed; mutation score {'-' if score is None else f'{score:.3f}'} "
        f"({report.mutation.killed} of {report.mutation.mutants} mutants killed, "
        f"{len(report.mutation.equivalents)} equivalent)"
    )


def _row(task: TaskReport) -> list[str]:
    phases, mutation = task.phases, task.mutation
    errors = sum(finding.severity == "error" for finding in task.findings)
    warnings = len(task.findings) - errors
    shown = [f"{errors} err"] * (errors > 0) + [f"{warnings} warn"] * (warnings > 0)
    lost = sum(finding.rule == "snippet" for finding in task.findings)
    return [
        task.instance_id,
        _marks(phase.gold_passes for phase in phases),
        _marks(phase.deterministic for phase in phases),
        f"{sum(phase.readings for phase in phases)} tried" + (f", {lost} lost" if lost else ""),
        f"{mutation.killed}/{mutation.mutants - len(mutation.equivalents)}",
        "-" if mutation.score is None else f"{mutation.score:.3f}",
        ", ".join(shown) or "-",
    ]


def _marks(values: Iterable[bool | None]) -> str:
    return " ".join({True: "yes", False: "NO", None: "-"}[value] for value in values)


def _line(finding: Finding) -> str:
    color = "red" if finding.severity == "error" else "yellow"
    place = finding.instance_id or "knowledge"
    place += f" phase {finding.phase}" if finding.phase else ""
    return f"[{color}]{finding.severity}[/] {place} {finding.rule}: {escape(finding.message)}"
