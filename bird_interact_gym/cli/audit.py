"""``bird-interact audit``: derive a record's coins and rewards again, and say what differs."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from rich.box import SIMPLE
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bird_interact_gym.errors import TraceError
from bird_interact_gym.rollouts.audit import audit_file
from bird_interact_gym.rollouts.differences import FileAudit

EXAMPLE = """examples:
  bird-interact audit runs/BirdInteract-a-v0-oracle.jsonl
  bird-interact audit results.json --json

Reads our own traces (.jsonl) and the official ADK implementation's result files (.json).
Exit code 1: something differs; 2: a file cannot be read. Known faults of the official
implementation are listed, and do not count."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "audit",
        help="derive recorded coins and rewards again",
        description="Derive every cost, coin and reward of recorded episodes again.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb; a file that cannot be read does not keep the others from being audited."""
    audits: list[FileAudit] = []
    unreadable: list[str] = []
    for path in args.files:
        try:
            audits.append(audit_file(path))
        except TraceError as error:
            unreadable.append(str(error))
    if args.json:
        report = {"files": [_as_json(audit) for audit in audits], "unreadable": unreadable}
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    else:
        _show(audits)
    for message in unreadable:
        sys.stderr.write(f"bird-interact audit: {message}\n")
    if unreadable:
        return 2
    return 1 if any(audit.differences for audit in audits) else 0


def _as_json(audit: FileAudit) -> dict[str, Any]:
    return {
        "file": str(audit.path),
        "format": audit.format,
        "episodes": len(audit.episodes),
        "steps": audit.steps,
        "differences": [vars(difference) for difference in audit.differences],
        "known_faults": [vars(fault) for fault in audit.known_faults],
    }


def _show(audits: list[FileAudit]) -> None:
    console = Console(highlight=False, soft_wrap=True)
    table = Table(box=SIMPLE)
    table.add_column("file", overflow="fold")
    table.add_column("format", no_wrap=True)
    for column in ("episodes", "steps", "differences"):
        table.add_column(column, justify="right")
    table.add_column("known faults")
    for audit in audits:
        faults = ", ".join(f"{name} {count}" for name, count in audit.faults_by_name().items())
        counts = (len(audit.episodes), audit.steps, len(audit.differences))
        table.add_row(audit.path.name, audit.format, *map(str, counts), faults or "-")
    console.print(table)
    for audit in audits:
        for difference in audit.differences:
            console.print(escape(f"{audit.path}: {difference}"), style="red")
        for fault in audit.known_faults:
            console.print(escape(f"{audit.path}: known fault: {fault}"))
