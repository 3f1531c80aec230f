"""``bird-interact import``: official data becomes a dataset that plays."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from rich.console import Console

from bird_interact_gym.authoring.fetching import fetch_dumps
from bird_interact_gym.authoring.importing import (
    OFFICIAL_TIMEZONE,
    ImportedDatabase,
    copy_documents,
    import_databases,
    write_records,
)
from bird_interact_gym.authoring.merging import Merge, merge
from bird_interact_gym.database import Databases
from bird_interact_gym.tasks.dataset import DUMPS_FOLDER, TASKS_FILE, dataset_root

EXAMPLE = f"""example:
  bird-interact import --public {TASKS_FILE} --gold gold.jsonl \\
      --metadata bird-interact-lite --dumps postgre_table_dumps --out lite

--out is a name (a folder under BIRD_INTERACT_DATA) or a path. The inputs are only read. The same
command again goes on where an interrupted one stopped.
Exit code 1: some lines or databases could not be taken; they are listed."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "import",
        help="bring the official data",
        description="Merge records and gold, load and verify databases, write a dataset folder.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--public", nargs="+", type=Path, required=True, help="published records")
    parser.add_argument("--gold", type=Path, help="the ground-truth file")
    parser.add_argument("--metadata", type=Path, help="folder of <db>/<db>_schema.txt and so on")
    parser.add_argument("--dumps", type=Path, help="folder of <db>_template/*.sql")
    parser.add_argument("--from-url", metavar="URL", help="dump a running official server instead")
    parser.add_argument("--out", default="imported", help="dataset name or folder (imported)")
    parser.add_argument("--timezone", default=OFFICIAL_TIMEZONE, help="of the databases")
    parser.add_argument("--db", metavar="URL", help="the server that templates are loaded into")
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    out = dataset_root(args.out)
    console = Console(stderr=True, highlight=False)
    merged = merge(args.public, args.gold)
    missing = copy_documents(merged.databases, args.metadata, out)
    loaded = _load(merged, out, args, console)
    write_records(merged, out)
    report = _report(merged, missing, loaded, out)
    if args.json:
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    else:
        _show(report, Console(highlight=False))
    return 1 if report["errors"] else 0


def _load(
    merged: Merge, out: Path, args: argparse.Namespace, console: Console
) -> dict[str, ImportedDatabase]:
    dumps: Path | None = args.dumps
    if args.from_url:
        dumps = out / DUMPS_FOLDER
        fetch_dumps(args.from_url, list(merged.databases), dumps)
    if dumps is None:
        return {}

    def tell(name: str, result: ImportedDatabase) -> None:
        rows = f"{len(result.tables)} tables, {sum(result.tables.values()):,} rows"
        state = "failed" if result.error else rows + (" (already there)" if result.already else "")
        console.print(f"{name}: {state}")

    databases = Databases.open(url=args.db)
    try:
        return import_databases(
            merged.databases,
            dumps,
            out,
            databases=databases,
            timezone=args.timezone,
            on_database=tell,
        )
    finally:
        databases.close()


def _report(
    merged: Merge, missing: list[Path], loaded: dict[str, ImportedDatabase], out: Path
) -> dict[str, Any]:
    errors = [str(p) for p in merged.problems]
    errors += [f"{name}: {r.error}" for name, r in loaded.items() if r.error]
    return {
        "out": str(out),
        "records": len(merged.records),
        "errors": errors,
        "missing_gold": list(merged.missing_gold),
        "extra_gold": list(merged.extra_gold),
        "missing_documents": [str(p) for p in missing],
        "missing_databases": [n for n in merged.databases if n not in loaded],
        "databases": {n: dict(r.tables) for n, r in loaded.items() if not r.error},
    }


def _show(report: dict[str, Any], console: Console) -> None:
    console.print(f"{report['records']} records in {report['out']}, {len(report['errors'])} errors")
    for error in report["errors"]:
        console.print(f"error: {error}", style="red")
    labels = {
        "missing_gold": "without gold (they can be played, not graded)",
        "extra_gold": "only in the gold file",
        "missing_databases": "databases without a dump (--dumps or --from-url)",
        "missing_documents": "documents that are missing (--metadata)",
    }
    for key, label in labels.items():
        if report[key]:
            console.print(f"{len(report[key])} {label}: {', '.join(report[key])}")
