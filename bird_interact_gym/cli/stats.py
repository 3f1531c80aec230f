"""``bird-interact stats``: what a dataset holds, as the paper's Table 1 and Figures 8 and 9."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from rich.box import SIMPLE
from rich.console import Console
from rich.progress import track
from rich.table import Table

from bird_interact_gym.agents import Briefing, OracleAgent
from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.authoring.statistics import Statistics, measure
from bird_interact_gym.authoring.statistics.plots import draw_plots
from bird_interact_gym.authoring.statistics.table import markdown, table_rows
from bird_interact_gym.authoring.synth.names import is_synth, parse_name
from bird_interact_gym.database import Databases
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.rules import Mode
from bird_interact_gym.tasks import Dataset

EXAMPLE = """examples:
  bird-interact stats starter
  bird-interact stats starter --oracle --plots plots --json
  bird-interact stats starter synth:level=0,count=100 synth:level=2,count=100 --oracle --markdown

--markdown puts the paper's Lite and Full beside the datasets. --oracle needs golds."""

DISTRIBUTIONS = (
    "ambiguity_levels", "ambiguity_types", "knowledge_gaps", "follow_up_types", "operations",
    "sql_features", "difficulty_tiers", "knowledge_types", "knowledge_depth",
)  # fmt: skip


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "stats",
        help="count what a dataset holds",
        description="Print the paper's Table 1 and the distributions of a dataset.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "datasets", nargs="+", metavar="DATASET", help="name, folder or synth:...,count=100"
    )
    parser.add_argument("--oracle", action="store_true", help="play the oracle, count its actions")
    parser.add_argument("--plots", type=Path, metavar="DIR", help="draw the distributions")
    parser.add_argument("--db", metavar="URL", help="a PostgreSQL server; else BIRD_INTERACT_DB")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON instead of tables")
    form.add_argument("--markdown", action="store_true", help="print Table 1 in Markdown")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    measured = [_measure(name, args) for name in args.datasets]
    if args.plots is not None:
        for found in measured:
            folder = args.plots if len(measured) == 1 else args.plots / _folder_name(found.dataset)
            for file in draw_plots(found, folder):
                sys.stderr.write(f"{file}\n")
    if args.json:
        objects = [found.as_json() for found in measured]
        printed = objects[0] if len(objects) == 1 else {"datasets": objects}
        sys.stdout.write(json.dumps(printed, indent=2, ensure_ascii=False) + "\n")
    elif args.markdown:
        sys.stdout.write(markdown(measured))
    else:
        _show(measured)
    return 0


def _measure(name: str, args: argparse.Namespace) -> Statistics:
    if not is_synth(name):
        return _measure_dataset(name, args)
    if parse_name(name).count is None:
        raise ConfigurationError(
            f"dataset '{name}' has no end, so it cannot be counted; add a count: '{name},count=100'"
        )
    with Databases.open(url=args.db):  # kept open, so that tasks made in turn share their copies
        return _measure_dataset(name, args)


def _measure_dataset(name: str, args: argparse.Namespace) -> Statistics:
    dataset = open_dataset(name, db=args.db)
    interactions = _oracle_actions(dataset, args.db) if args.oracle else None
    return measure(dataset, interactions=interactions)


def _oracle_actions(dataset: Dataset, db: str | None) -> dict[str, float]:
    """Return the mean number of the oracle's actions in an episode, for both modes."""
    return {mode: _actions(dataset, mode, db) for mode in ("a", "c")}


def _actions(dataset: Dataset, mode: Mode, db: str | None) -> float:
    env = BirdInteractEnv(mode=mode, dataset=dataset, db=db)
    shown = track(
        dataset.task_ids,
        description=f"oracle, {mode}-Interact",
        console=Console(stderr=True),
    )
    try:
        return fmean(_play(env, task_id) for task_id in shown)
    finally:
        env.close()


def _play(env: BirdInteractEnv, task_id: str) -> int:
    """Play the oracle; return how many actions it took."""
    observation, info = env.reset(seed=0, options={"task_id": task_id})
    agent = OracleAgent()
    agent.begin(Briefing(mode=env.settings.mode, seed=0, task=env.dataset.task(task_id)))
    actions, ended = 0, False
    while not ended:
        observation, _, terminated, truncated, info = env.step(agent.act(observation, info))
        actions, ended = actions + 1, terminated or truncated
    return actions


def _folder_name(dataset: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in dataset).strip("-")


def _show(measured: Sequence[Statistics]) -> None:
    console = Console(highlight=False)
    heading, *rows = table_rows(measured, paper=True)
    table = Table(box=SIMPLE, pad_edge=False, title="Table 1 (Lite, Full: the paper's)")
    table.add_column(heading[0])
    for name in heading[1:]:
        table.add_column(name, justify="right")
    for row in rows:
        table.add_row(*row)
    console.print(table)
    for found in measured:
        _show_distributions(found, console)


def _show_distributions(found: Statistics, console: Console) -> None:
    table = Table(box=SIMPLE, pad_edge=False, title=found.dataset, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column()
    for key in DISTRIBUTIONS:
        counts = getattr(found, key)
        shown = ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in counts.items())
        table.add_row(key.replace("_", " "), shown or "-")
    table.add_row("state-dependent follow-ups", str(found.state_dependent_follow_ups))
    for name, figures in found.per_database.items():
        shown = ", ".join(f"{key.replace('_', ' ')} {n:,}" for key, n in figures.items())
        table.add_row(f"database {name}", shown)
    console.print(table)
