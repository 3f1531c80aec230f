"""A database of one's own as part of a dataset: dump, manifest, schema text, and drafts to fill in.

What cannot be known is left for its author: what each column means, and the knowledge base, which
begins with one entry as an example.
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import Connection
from psycopg.rows import TupleRow

from bird_interact_gym.authoring.fetching import fetch_dumps
from bird_interact_gym.authoring.importing import import_databases, read_manifest
from bird_interact_gym.database import Databases
from bird_interact_gym.database.schema_text import render_schema
from bird_interact_gym.errors import ConfigurationError, TaskError
from bird_interact_gym.tasks.dataset import DUMPS_FOLDER, TASKS_FILE, dump_checksum
from bird_interact_gym.tasks.source import DatabaseSource

TO_DESCRIBE = "say here what it holds, its unit, and how it is written"

EXAMPLE_DUMP = """CREATE TABLE public.book (
    book_no integer PRIMARY KEY,
    title text NOT NULL,
    pages integer,
    bought_on date
);
COPY public.book (book_no, title, pages, bought_on) FROM stdin;
1\tTides and Harbours\t212\t2021-03-02
2\tA Field Guide to Lichens\t148\t2021-09-17
3\tThe Clockmaker's Ledger\t305\t2022-01-30
4\tNight Trains\t\\N\t2022-06-11
5\tBread without Hurry\t96\t2023-02-08
6\tMaps of Small Islands\t180\t2023-11-25
7\tThe Glass Orchard\t264\t2024-05-19
\\.
"""
"""One table to try things on, where no database of one's own is given."""

_COLUMNS = """
    SELECT table_name, column_name, data_type FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name IN (
        SELECT c.relname FROM pg_catalog.pg_class c
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace)
    ORDER BY table_name, ordinal_position"""
_ENTRY = {
    "id": 0,
    "knowledge": "Name of a Concept (NC)",
    "description": "what it is good for, in one line",
    "definition": "how it is calculated or decided, in terms of columns",
    "type": "domain_knowledge",
    "children_knowledge": -1,
}


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of a table, with its type as information_schema prints it."""

    table: str
    name: str
    type: str


def add_database(
    root: Path,
    name: str,
    *,
    databases: Databases,
    dump: Path | None = None,
    url: str | None = None,
    timezone: str = "UTC",
) -> None:
    """Bring a new database into a dataset folder and write its documents; those there are kept.

    It comes from a dump in pg_dump's plain format, from a running server at ``url`` (where it has
    this name), or is the example where neither is given. Raises TaskError when it cannot be
    loaded, ConfigurationError for a name or file that cannot be, or a name that is taken.
    """
    if name in read_manifest(root):
        raise ConfigurationError(
            f"dataset {root} has a database '{name}' already; leave --dump and --from-url out to "
            "begin a task on it, or give another name with --database"
        )
    if not name.isidentifier() or name != name.lower():
        raise ConfigurationError(
            f"database {name!r}; expected a name of lower-case letters, digits and underscores"
        )
    _bring(root, name, dump=dump, url=url)
    result = import_databases(
        [name], root / DUMPS_FOLDER, root, databases=databases, timezone=timezone
    )[name]
    if result.error is not None:
        shutil.rmtree(root / DUMPS_FOLDER / f"{name}_template")
        raise TaskError(f"database '{name}' cannot be loaded: {result.error}")
    write_documents(root, name, databases)
    (root / TASKS_FILE).touch()


def _bring(root: Path, name: str, *, dump: Path | None, url: str | None) -> None:
    """Put the database's dump into its place."""
    if url is not None:
        fetch_dumps(url, [name], root / DUMPS_FOLDER)
        return
    if dump is not None:
        _check_plain(dump)
    target = root / DUMPS_FOLDER / f"{name}_template" / f"{name}.sql"
    target.parent.mkdir(parents=True, exist_ok=True)
    if dump is None:
        target.write_text(EXAMPLE_DUMP, encoding="utf-8")
    else:
        shutil.copyfile(dump, target)


def _check_plain(dump: Path) -> None:
    """Raise ConfigurationError unless a file is there and not in pg_dump's own format."""
    if not dump.is_file():
        raise ConfigurationError(f"--dump {dump} is no file; make it with pg_dump --no-owner")
    with dump.open("rb") as content:
        if content.read(5) == b"PGDMP":
            raise ConfigurationError(
                f"--dump {dump} is in pg_dump's custom format; expected plain SQL: "
                f"pg_restore --no-owner --file {dump.stem}.sql {dump}"
            )


def write_documents(root: Path, name: str, databases: Databases) -> None:
    """Write schema text, column meanings and knowledge of a loaded database; existing ones stay."""
    source = database_source(root, name)
    with scratch_copy(source, databases) as connection:
        schema = render_schema(connection)
        columns = [Column(table=t, name=c, type=k) for t, c, k in connection.execute(_COLUMNS)]
    meanings = {f"{name}|{c.table}|{c.name}": f"{c.type.upper()}. {TO_DESCRIBE}" for c in columns}
    _keep_or_write(root / name / f"{name}_schema.txt", schema)
    _keep_or_write(
        root / name / f"{name}_column_meaning_base.json",
        json.dumps(meanings, indent=2, ensure_ascii=False) + "\n",
    )
    _keep_or_write(root / name / f"{name}_kb.jsonl", json.dumps(_ENTRY) + "\n")


def table_columns(root: Path, name: str, databases: Databases) -> tuple[Column, ...]:
    """Return the columns of the table with the most rows, in their order."""
    source = database_source(root, name)
    largest = max(source.tables, key=lambda table: (source.tables[table], table))
    with scratch_copy(source, databases) as connection:
        rows = connection.execute(_COLUMNS).fetchall()
    return tuple(Column(table=t, name=c, type=k) for t, c, k in rows if t == largest)


def database_source(root: Path, name: str) -> DatabaseSource:
    """Return a database of a dataset folder that may have no tasks yet; TaskError if not there."""
    manifest = read_manifest(root)
    if name not in manifest:
        raise TaskError(
            f"dataset {root} has no database '{name}'; it has {', '.join(manifest) or 'none'}. "
            "Add it with --dump or --from-url"
        )
    entry, dump = manifest[name], root / DUMPS_FOLDER / f"{name}_template"
    return DatabaseSource(
        name=name,
        dump=dump,
        checksum=entry.get("checksum") or dump_checksum(dump),
        tables=entry["tables"],
        timezone=entry.get("timezone", "UTC"),
    )


@contextmanager
def scratch_copy(source: DatabaseSource, databases: Databases) -> Iterator[Connection[TupleRow]]:
    """Connect to a copy of a database, which is dropped afterwards."""
    template, name = databases.template(source), f"bi_scaffold_{secrets.token_hex(6)}"
    with psycopg.connect(databases.server.conninfo(), autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template.database}"'.encode())
        try:
            with psycopg.connect(databases.server.conninfo(name), autocommit=True) as connection:
                yield connection
        finally:
            admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


def _keep_or_write(path: Path, text: str) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
