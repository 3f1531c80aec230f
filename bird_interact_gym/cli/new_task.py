"""``bird-interact new-task``: begin a task, on a database of one's own or of a dataset."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from bird_interact_gym.authoring.importing import read_manifest
from bird_interact_gym.authoring.scaffold import (
    add_database,
    database_source,
    scratch_copy,
    table_columns,
)
from bird_interact_gym.authoring.scaffold_record import (
    FEW,
    FIELDS,
    example_record,
    first_values,
    next_id,
    put_record,
    read_draft,
    write_draft,
)
from bird_interact_gym.database import Databases
from bird_interact_gym.errors import ConfigurationError, TaskFormatError
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.tasks.dataset import BUNDLED, TASKS_FILE, dataset_root
from bird_interact_gym.tasks.records import CATEGORIES

EXAMPLE = """examples:
  bird-interact new-task ./mine --database shop --dump shop.sql     # pg_dump --no-owner shop
  bird-interact new-task ./mine --database shop --from-url postgresql://me@localhost
  bird-interact new-task ./mine                                     # one task more
  bird-interact new-task ./mine --record mine/drafts/shop_1.json    # put an edited draft in

Without --dump and --from-url a new database is a table of books to try things on."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "new-task",
        help="begin a task on your own database",
        description="Bring a database into a dataset folder, and begin a task on it.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("dataset", help="a folder, made when it is not there")
    parser.add_argument("--database", help="the task's database; may be left out if there is one")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--dump", type=Path, metavar="FILE", help="a dump in plain SQL")
    source.add_argument("--from-url", metavar="URL", help="dump it from a running server")
    source.add_argument("--record", type=Path, metavar="FILE", help="put an edited draft in")
    parser.add_argument("--category", choices=CATEGORIES, default="Query")
    parser.add_argument("--id", help="the task's id; else the next free one")
    parser.add_argument("--timezone", default="UTC", help="of the database (UTC)")
    parser.add_argument("--db", metavar="URL", help="a PostgreSQL server; else BIRD_INTERACT_DB")
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    if args.dataset in BUNDLED:
        raise ConfigurationError(
            f"dataset '{args.dataset}' is bundled; name a folder of your own, such as ./mine"
        )
    root = dataset_root(args.dataset)
    if args.record is not None:
        return _put(root, args)
    with Databases.open(url=args.db) as databases:
        record = _draft(root, databases, args)
    put_record(root, record)
    draft = write_draft(root, record)
    load_dataset(str(root.resolve()))
    report = {"instance_id": record["instance_id"], "draft": str(draft), "dataset": str(root)}
    if args.json:
        sys.stdout.write(json.dumps({**report, "record": record}, indent=2) + "\n")
    else:
        _show(root, draft, record)
    return 0


def _draft(root: Path, databases: Databases, args: argparse.Namespace) -> dict[str, Any]:
    """Bring the database in where it is not there yet; return a new record on it."""
    name = args.database or _only(read_manifest(root), root)
    if args.dump is not None or args.from_url is not None or name not in read_manifest(root):
        add_database(
            root,
            name,
            databases=databases,
            dump=args.dump,
            url=args.from_url,
            timezone=args.timezone,
        )
    taken = _ids(root)
    instance_id = args.id or next_id(name, args.category, taken)
    if instance_id in taken:
        raise ConfigurationError(f"--id {instance_id}: the dataset has that task already")
    columns = table_columns(root, name, databases)
    with scratch_copy(database_source(root, name), databases) as connection:
        values = first_values(connection, columns[0], FEW)
    return example_record(instance_id, name, args.category, columns, values)


def _put(root: Path, args: argparse.Namespace) -> int:
    record = read_draft(args.record)
    known = read_manifest(root)
    if record["selected_database"] not in known:
        raise TaskFormatError(
            f"expected one of the dataset's databases ({', '.join(known) or 'none'}), got "
            f"{record['selected_database']!r}",
            file=args.record,
            field="selected_database",
        )
    replaced = put_record(root, record)
    load_dataset(str(root.resolve()))
    did = "replaced" if replaced else "added"
    if args.json:
        sys.stdout.write(json.dumps({"instance_id": record["instance_id"], "did": did}) + "\n")
    else:
        sys.stdout.write(f"{did} {record['instance_id']} in {root / TASKS_FILE}; next:\n")
        sys.stdout.write(f"  bird-interact validate {root} --tasks {record['instance_id']}\n")
    return 0


def _only(databases: Iterable[str], root: Path) -> str:
    names = list(databases)
    if len(names) != 1:
        found = f"it has {', '.join(names)}" if names else "it has none yet"
        raise ConfigurationError(f"--database is needed for dataset {root}: {found}")
    return names[0]


def _ids(root: Path) -> set[str]:
    lines = (root / TASKS_FILE).read_text(encoding="utf-8").splitlines()
    return {json.loads(line)["instance_id"] for line in lines if line.strip()}


def _show(root: Path, draft: Path, record: dict[str, Any]) -> None:
    console = Console(highlight=False)
    table = Table(box=SIMPLE, pad_edge=False, title=draft.name)
    table.add_column("field", no_wrap=True)
    table.add_column("what it is for")
    for name, meaning in FIELDS.items():
        table.add_row(name, meaning)
    console.print(table)
    name = record["selected_database"]
    console.print(
        f"{record['instance_id']} is in {root / TASKS_FILE}. Next:\n"
        f"  1. say what columns mean in {root / name / f'{name}_column_meaning_base.json'}, and\n"
        f"     write down concepts in {root / name / f'{name}_kb.jsonl'}\n"
        f"  2. edit {draft}, then put it in:\n"
        f"     bird-interact new-task {root} --record {draft}\n"
        f"  3. bird-interact validate {root} --tasks {record['instance_id']}\n"
        f"  4. bird-interact play --dataset {root} --task {record['instance_id']}",
        soft_wrap=True,
    )
