"""``bird-interact synth``: verified tasks from a seed."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from bird_interact_gym.authoring.synth.export import write_dataset
from bird_interact_gym.authoring.synth.levels import LEVELS
from bird_interact_gym.authoring.synth.names import DEFAULT_BASE, SynthName, check_name
from bird_interact_gym.authoring.synth.report import summarise
from bird_interact_gym.authoring.synth.splits import SPLITS
from bird_interact_gym.authoring.synth.supply import Supply
from bird_interact_gym.database import Databases

EXAMPLE = """example:
  bird-interact synth --seed 7 --count 500 --level 1 --split train --out data/synth --json

Environments take the same tasks by name, without writing them:
  bird-interact rollout --env BirdInteractSynth-a-v0 \\
      --dataset synth:level=1,split=train,seed=7,count=200"""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "synth",
        help="make verified tasks from a seed",
        description="Make tasks of a level from a seed; each is verified on the server.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--level", type=int, choices=LEVELS, default=1)
    parser.add_argument("--split", choices=sorted(SPLITS), default="train")
    parser.add_argument(
        "--dataset", default=DEFAULT_BASE, help="whose databases levels 2 to 4 use (starter)"
    )
    parser.add_argument("--out", type=Path, help="write a dataset folder")
    parser.add_argument("--workers", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--db", metavar="URL", help="a PostgreSQL server; else BIRD_INTERACT_DB")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    name = check_name(
        SynthName(
            level=args.level,
            split=args.split,
            seed=args.seed,
            count=args.count,
            base=args.dataset,
        )
    )
    supply = Supply(name, db=args.db)
    with Databases.open(url=args.db):
        documents = supply.workshop.documents
        started = time.monotonic()
        made = list(
            track(
                supply.first(args.count, workers=args.workers),
                total=args.count,
                description=f"level {args.level}",
                console=Console(stderr=True),
            )
        )
        seconds = time.monotonic() - started
    summary = summarise(name, made, seconds=seconds)
    if args.out is not None:
        write_dataset(args.out, made, documents)
        summary["out"] = str(args.out)
    if args.json:
        sys.stdout.write(json.dumps(summary, indent=2) + "\n")
    else:
        Console().print(_table(summary))
    return 1 if summary["duplicates"] else 0


def _table(summary: dict[str, Any]) -> Table:
    table = Table(title="Generated tasks", show_header=False)
    table.add_column()
    table.add_column()
    for key, value in summary.items():
        shown = (
            ", ".join(f"{k} {n}" for k, n in value.items())
            if isinstance(value, dict)
            else str(value)
        )
        table.add_row(key.replace("_", " "), shown)
    return table
