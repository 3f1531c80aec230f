"""``bird-interact rollout``: agents play tasks; traces and a table come out."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from bird_interact_gym.agents import AGENTS, make_agent
from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.cli.options import add_env_options, env_settings, make_env
from bird_interact_gym.database import Databases
from bird_interact_gym.rollouts import Job, Settings, collect, summarise
from bird_interact_gym.tasks import Dataset

EXAMPLE = """example:
  bird-interact rollout --env BirdInteract-a-v0 --agent oracle --tasks all --json

Traces are appended to --out as episodes end. The same command again plays only what is missing;
--fresh plays everything anew. Exit code 1: some episodes ended by a fault of infrastructure."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "rollout",
        help="play tasks with an agent",
        description="Play tasks with one or several agents in one or several environments.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--env", nargs="+", default=["BirdInteract-a-v0"], metavar="ID")
    parser.add_argument("--agent", nargs="+", default=["oracle"], choices=sorted(AGENTS))
    parser.add_argument("--tasks", default="all", help="'all' or ids with commas between them")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first sample")
    parser.add_argument("--samples", type=int, default=1, help="episodes a task (seeds follow on)")
    parser.add_argument("--workers", type=int, default=2, help="episodes at a time")
    parser.add_argument("--deadline", type=float, default=600.0, help="seconds an episode may take")
    parser.add_argument("--out", type=Path, default=Path("runs"), help="folder for the traces")
    parser.add_argument("--fresh", action="store_true", help="play everything anew")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    add_env_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    summaries = [_collect(env_id, agent, args) for env_id in args.env for agent in args.agent]
    if args.json:
        output: Any = summaries[0] if len(summaries) == 1 else {"runs": summaries}
        sys.stdout.write(json.dumps(output, indent=2) + "\n")
    else:
        console = Console(highlight=False)
        console.print(_table(summaries))
        console.print("n: counted / played; infra is left out. SR 2: both sub-tasks passed.")
        for summary in summaries:
            console.print(_details(summary))
    return 1 if any(s["outcomes"]["infra"] for s in summaries) else 0


def _collect(env_id: str, agent: str, args: argparse.Namespace) -> dict[str, Any]:
    settings = env_settings(env_id, args)
    dataset = open_dataset(settings["dataset"], db=settings.get("db"))
    _prepare(dataset, settings)
    jobs = _jobs(env_id, agent, dataset, settings, args)
    out = args.out / f"{env_id}-{agent}.jsonl"
    if args.fresh:
        out.unlink(missing_ok=True)
    played = 0
    started = time.monotonic()
    with _progress() as progress:
        bar = progress.add_task(f"{env_id} {agent}", total=len(jobs), reward="")
        earned: list[float] = []

        def on_trace(trace: dict[str, Any]) -> None:
            nonlocal played
            played += 1
            if trace["outcome"] != "infra":
                earned.append(trace["reward"])
            reward = f"reward {sum(earned) / len(earned):.3f}" if earned else ""
            progress.update(bar, advance=1, reward=reward)

        traces = collect(
            jobs,
            out=out,
            make_env=lambda: make_env({**settings, "dataset": dataset}),
            make_agent=lambda: make_agent(agent),
            settings=Settings(workers=args.workers, episode_deadline=args.deadline),
            on_trace=on_trace,
        )
        progress.update(bar, completed=len(jobs))
    seconds = time.monotonic() - started
    if played < len(jobs):
        sys.stderr.write(
            f"{out}: {len(jobs) - played} of {len(jobs)} episodes were there already\n"
        )
    summary = summarise(traces)
    summary["episodes_per_second"] = round(played / seconds, 2) if played else None
    return {"env": env_id, "agent": agent, **summary, "traces": str(out)}


def _prepare(dataset: Dataset, settings: dict[str, Any]) -> None:
    """Load what will be played on, so that a bad server or database is one error at the start."""
    with Databases.open(url=settings.get("db")) as databases:
        for documents in dataset.databases.values():
            databases.template(documents.source)


def _jobs(
    env_id: str, agent: str, dataset: Dataset, settings: dict[str, Any], args: argparse.Namespace
) -> list[Job]:
    ids = list(dataset.tasks) if args.tasks == "all" else args.tasks.split(",")
    return [
        Job(
            env_id=env_id,
            dataset=dataset.name,
            task_id=dataset.task(task_id).instance_id,
            mode=settings["mode"],
            profile=settings["profile"],
            scorer=settings["scorer"],
            patience=settings["patience"],
            simulator=settings["simulator"],
            agent=agent,
            seed=args.seed + sample,
            sample=sample,
        )
        for task_id in ids
        for sample in range(args.samples)
    ]


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[reward]}"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )


def _table(summaries: list[dict[str, Any]]) -> Table:
    """Lay the rates out within 80 columns; the rest follows as lines."""
    table = Table(title="Results", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for column in ("env", "agent", "n"):
        table.add_column(column, no_wrap=True)
    for column in ("SR 1", "BI", "DM", "SR 2", "BI", "DM", "reward [95%]"):
        table.add_column(column, justify="right", no_wrap=True)
    for s in summaries:
        groups = s["by_category"]
        rates = [
            _rate(group[key]) for key in ("sr1", "sr2") for group in (s, groups["BI"], groups["DM"])
        ]
        low, high = s["reward_ci95"] or (float("nan"), float("nan"))
        reward = f"{_rate(s['reward'])} [{low:.2f}, {high:.2f}]"
        counted = f"{s['counted']}/{s['episodes']}"
        table.add_row(_short(s["env"]), s["agent"], counted, *rates, reward)
    return table


def _details(s: dict[str, Any]) -> str:
    outcomes = ", ".join(f"{name} {n}" for name, n in s["outcomes"].items() if n)
    rate = s["episodes_per_second"]
    speed = f"; {rate:g} episodes/s" if rate is not None else ""
    coins = f"; {s['coins_spent']:g} coins" if s["coins_spent"] else ""
    return f"{_short(s['env'])} {s['agent']}: {outcomes}{coins}{speed}\n  {s['traces']}"


def _short(env_id: str) -> str:
    return env_id.removeprefix("BirdInteract").lstrip("-")


def _rate(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"
