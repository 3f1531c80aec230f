"""``bird-interact doctor``: is the server there, are the databases whole, is anything left over."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from rich.console import Console

from bird_interact_gym.cli.options import registered_datasets
from bird_interact_gym.database import Databases
from bird_interact_gym.database.status import reap as reap_servers
from bird_interact_gym.database.status import server_status
from bird_interact_gym.errors import BirdInteractError
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.tasks.dataset import dataset_root

EXAMPLE = """examples:
  bird-interact doctor
  bird-interact doctor --reap

Exit code 1: something is amiss."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "doctor",
        help="check server, databases and leftovers",
        description="Check the server, count rows against the manifests, find leftovers.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--reap", action="store_true", help="drop what dead processes left behind")
    parser.add_argument("--db", metavar="URL", help="a PostgreSQL server; else BIRD_INTERACT_DB")
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    databases = Databases.open(url=args.db, reap=False)
    embedded = databases.server.embedded
    try:
        report = {
            "server": databases.server.description,
            "datasets": {name: _dataset(name, databases) for name in registered_datasets()},
            "leftovers": databases.leftovers() + list(server_status().stale if embedded else ()),
            "reaped": _reap(databases) if args.reap else [],
        }
    finally:
        databases.close()
    if args.json:
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    else:
        _show(report)
    return 1 if _amiss(report) else 0


def _reap(databases: Databases) -> list[str]:
    """Drop what is left in the server, and what servers that ended badly have left."""
    return databases.reap() + (reap_servers() if databases.server.embedded else [])


def _dataset(name: str, databases: Databases) -> dict[str, Any]:
    if not dataset_root(name).is_dir():
        return {"present": False}
    try:
        dataset = load_dataset(name)
    except BirdInteractError as error:
        return {"present": True, "error": str(error)}
    found: dict[str, Any] = {}
    for database, documents in dataset.databases.items():
        try:
            counts = databases.verify(documents.source)
            found[database] = {"tables": len(counts), "rows": sum(counts.values())}
        except BirdInteractError as error:
            found[database] = {"error": str(error)}
    return {"present": True, "tasks": len(dataset.tasks), "databases": found}


def _amiss(report: dict[str, Any]) -> bool:
    datasets = report["datasets"].values()
    broken = any("error" in d for d in datasets) or any(
        "error" in db for d in datasets for db in d.get("databases", {}).values()
    )
    return broken or len(report["leftovers"]) > len(report["reaped"])


def _show(report: dict[str, Any]) -> None:
    console = Console(highlight=False)
    console.print(f"server    {report['server']}")
    for name, dataset in report["datasets"].items():
        if not dataset["present"]:
            console.print(f"dataset   {name}: not installed ({dataset_root(name)})")
        elif "error" in dataset:
            console.print(f"dataset   {name}: [red]{dataset['error']}[/red]")
        else:
            console.print(f"dataset   {name}: {dataset['tasks']} tasks")
            for database, found in dataset["databases"].items():
                whole = f"{found.get('tables')} tables, {found.get('rows')} rows, as the manifest"
                console.print(f"          {database}: {found.get('error', whole)}")
    for leftover in report["leftovers"]:
        console.print(f"leftover  {leftover}")
    if report["reaped"]:
        console.print(f"reaped    {len(report['reaped'])}")
    elif report["leftovers"]:
        console.print("run 'bird-interact doctor --reap' to drop them")
    else:
        console.print("leftovers none")
