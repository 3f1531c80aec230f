"""Official data -> a dataset folder that plays: records, documents, dumps, and a manifest.

Every step leaves the folder usable or as it was: files are written beside their place and then
renamed, and the manifest names a database only once its template is loaded and counted. So an
interrupted import goes on where it was when the same command runs again.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bird_interact_gym.authoring.merging import Merge
from bird_interact_gym.database import Databases, DatabaseState
from bird_interact_gym.database.dumps import read_statements
from bird_interact_gym.errors import InfrastructureError, TemplateError
from bird_interact_gym.tasks.dataset import DUMPS_FOLDER, MANIFEST_FILE, TASKS_FILE, dump_checksum
from bird_interact_gym.tasks.source import DatabaseSource

OFFICIAL_TIMEZONE = "Asia/Hong_Kong"
"""The time zone of the official images."""

DOCUMENTS = ("{}_schema.txt", "{}_column_meaning_base.json", "{}_kb.jsonl")

_COPY = re.compile(r'COPY\s+(?:"?public"?\.)?(?:"((?:[^"]|"")+)"|([^\s(]+))', re.IGNORECASE)
_TABLES = """
    SELECT c.relname FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') ORDER BY 1"""


@dataclass(frozen=True, kw_only=True)
class ImportedDatabase:
    """What became of one database: its tables with row counts, or the error."""

    tables: Mapping[str, int] = field(default_factory=dict)
    error: str | None = None
    already: bool = False


def write_records(merged: Merge, out: Path) -> None:
    """Write the joined records; the file is replaced as a whole, so it may be one of the inputs."""
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in merged.records)
    _replace(out / TASKS_FILE, "".join(lines))


def copy_documents(databases: Iterable[str], metadata: Path | None, out: Path) -> list[Path]:
    """Copy each database's documents; return those that are in neither place."""
    missing: list[Path] = []
    for database in databases:
        for pattern in DOCUMENTS:
            name = Path(database) / pattern.format(database)
            origin = metadata / name if metadata is not None else None
            if origin is not None and origin.is_file():
                _copy(origin, out / name)
            elif not (out / name).is_file():
                missing.append(out / name)
    return missing


def import_databases(
    names: Iterable[str],
    dumps: Path,
    out: Path,
    *,
    databases: Databases,
    timezone: str = OFFICIAL_TIMEZONE,
    on_database: Callable[[str, ImportedDatabase], None] = lambda name, result: None,
) -> dict[str, ImportedDatabase]:
    """Copy, load, count and enter each database in the manifest; an error stops only its own."""
    results: dict[str, ImportedDatabase] = {}
    for name in names:
        try:
            results[name] = _import_database(name, dumps, out, databases, timezone)
        except InfrastructureError as error:
            results[name] = ImportedDatabase(error=str(error))
        on_database(name, results[name])
    return results


def _import_database(
    name: str, dumps: Path, out: Path, databases: Databases, timezone: str
) -> ImportedDatabase:
    origin, dump = dumps / f"{name}_template", out / DUMPS_FOLDER / f"{name}_template"
    if not origin.is_dir() and not dump.is_dir():
        raise TemplateError(f"the dump of database '{name}' is missing: expected folder {origin}")
    for file in sorted(origin.glob("*.sql")):
        _copy(file, dump / file.name)
    checksum = dump_checksum(dump)
    manifest = read_manifest(out)
    entry = manifest.get(name, {})
    if entry.get("checksum") == checksum and entry.get("timezone") == timezone:
        return ImportedDatabase(tables=entry["tables"], already=True)
    source = DatabaseSource(
        name=name, dump=dump, checksum=checksum, tables=_copied_rows(dump), timezone=timezone
    )
    tables = _loaded_rows(source, databases)
    manifest = read_manifest(out)
    manifest[name] = {"tables": tables, "timezone": timezone, "checksum": checksum}
    _replace(out / MANIFEST_FILE, json.dumps({"databases": manifest}, indent=2) + "\n")
    return ImportedDatabase(tables=tables)


def read_manifest(out: Path) -> dict[str, Any]:
    """Return the databases of a dataset's manifest; none when there is no manifest yet."""
    path = out / MANIFEST_FILE
    if not path.is_file():
        return {}
    databases: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["databases"]
    return databases


def _copied_rows(dump: Path) -> dict[str, int]:
    """Count the rows that the dump's COPY blocks hold: what the template must have."""
    rows: dict[str, int] = {}
    for file in sorted(dump.glob("*.sql")):
        for statement in read_statements(file):
            match = _COPY.match(statement.text.lstrip())
            if statement.data_offset is None or match is None:
                continue
            quoted, plain = match.groups()
            table = quoted.replace('""', '"') if quoted else plain.lower()
            rows[table] = rows.get(table, 0) + sum(d.count(b"\n") for d in statement.data())
    return rows


def _loaded_rows(source: DatabaseSource, databases: Databases) -> dict[str, int]:
    """Load the template, verified against the source's tables, and count every table."""
    sandbox = databases.sandbox(DatabaseState(source=source), role="grader")
    try:
        names = [str(row[0]) for row in sandbox.execute(_TABLES).rows]
        if not names:
            raise TemplateError(f"{source.dump}: the dump made no table")
        counts = {}
        for table in names:
            quoted = table.replace('"', '""')
            execution = sandbox.execute(f'SELECT count(*) FROM public."{quoted}"')
            if execution.outcome != "ok":
                raise TemplateError(f"{source.name}.{table} cannot be counted: {execution.error}")
            counts[table] = int(execution.rows[0][0])
        return counts
    finally:
        sandbox.close()


def _copy(origin: Path, target: Path) -> None:
    """Copy a file unless the same is there; a half copy never has the target's name."""
    if target.exists() and os.path.samefile(origin, target):
        return
    found, wanted = (p.stat() if p.exists() else None for p in (target, origin))
    if found and wanted and (found.st_size, found.st_mtime) == (wanted.st_size, wanted.st_mtime):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    shutil.copy2(origin, part)
    part.replace(target)


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
