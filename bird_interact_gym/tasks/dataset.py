"""A dataset: tasks and the documents of their databases, in the official folder layout.

<dataset>/bird_interact_data.jsonl
<dataset>/manifest.json
<dataset>/quarantine.jsonl        optional: broken tasks, {"instance_id": ..., "reason": ...} a line
<dataset>/<db>/<db>_schema.txt, <db>_column_meaning_base.json, <db>_kb.jsonl
<dataset>/postgre_table_dumps/<db>_template/<table>.sql
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import DatasetNotFoundError, TaskFormatError, UnknownTaskError
from bird_interact_gym.tasks.knowledge import KnowledgeBase, load_knowledge
from bird_interact_gym.tasks.meanings import ColumnMeanings, load_meanings
from bird_interact_gym.tasks.records import parse_record
from bird_interact_gym.tasks.source import DatabaseSource
from bird_interact_gym.tasks.task import Task

BUNDLED = ("starter",)
TASKS_FILE = "bird_interact_data.jsonl"
MANIFEST_FILE = "manifest.json"
QUARANTINE_FILE = "quarantine.jsonl"
DUMPS_FOLDER = "postgre_table_dumps"


@dataclass(frozen=True, kw_only=True)
class DatabaseDocuments:
    """What is written about one database: schema text, meanings, knowledge, and its source."""

    name: str
    schema: str
    meanings: ColumnMeanings
    knowledge: KnowledgeBase
    source: DatabaseSource


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """A loaded dataset; ``tasks`` keeps the order of the file.

    ``quarantined`` says which tasks are known to be broken, and why.
    """

    name: str
    root: Path
    tasks: Mapping[str, Task]
    databases: Mapping[str, DatabaseDocuments]
    quarantined: Mapping[str, str] = field(default_factory=dict)

    @property
    def task_ids(self) -> Sequence[str]:
        """The ids of the tasks, in their order."""
        return tuple(self.tasks)

    def task(self, instance_id: str) -> Task:
        """Return a task by id; an unknown one is an error that suggests the nearest."""
        try:
            return self.tasks[instance_id]
        except KeyError:
            if instance_id in self.quarantined:
                raise UnknownTaskError(
                    f"task {instance_id!r} of dataset '{self.name}' is in quarantine: "
                    f"{self.quarantined[instance_id]}; load the dataset with quarantined=True to "
                    "have it all the same"
                ) from None
            near = difflib.get_close_matches(str(instance_id), self.tasks, n=3)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise UnknownTaskError(
                f"dataset '{self.name}' has no task {instance_id!r} among its "
                f"{len(self.tasks)}{hint}"
            ) from None

    def documents(self, task: Task) -> DatabaseDocuments:
        """Return the documents of a task's database."""
        return self.databases[task.database]


def dataset_root(name: str) -> Path:
    """Return the folder of a dataset: bundled, a path, or under ``BIRD_INTERACT_DATA``."""
    if name in BUNDLED:
        return Path(__file__).resolve().parent.parent / "data" / name
    if os.sep in name or Path(name).is_dir():
        return Path(name)
    home = os.environ.get("BIRD_INTERACT_DATA")
    base = Path(home) if home else Path.home() / ".local" / "share" / "bird-interact-gym" / "data"
    return base / name


def load_dataset(name: str, *, quarantined: bool = False) -> Dataset:
    """Load a dataset by name or folder, without the tasks in quarantine unless asked for.

    Raises DatasetNotFoundError when it is not there, TaskFormatError (file, line, field) when a
    file breaks the format.
    """
    root = dataset_root(name)
    file = root / TASKS_FILE
    if not file.is_file():
        raise DatasetNotFoundError(
            f"dataset '{name}': expected {file}, which does not exist. Bundled: "
            f"{', '.join(BUNDLED)}. The official data is published as birdsql/bird-interact-lite "
            "and birdsql/bird-interact-full; put a downloaded folder there, or set "
            "BIRD_INTERACT_DATA to the folder that holds it."
        )
    tasks = _load_tasks(file)
    broken = _load_quarantine(root / QUARANTINE_FILE)
    if not quarantined:
        tasks = {i: task for i, task in tasks.items() if i not in broken}
    manifest = _load_manifest(root / MANIFEST_FILE)
    needed = sorted({t.database for t in tasks.values()})
    databases = {db: _load_documents(root, db, manifest) for db in needed}
    _check_masks(file, tasks, databases)
    return Dataset(name=name, root=root, tasks=tasks, databases=databases, quarantined=broken)


def _load_tasks(file: Path) -> dict[str, Task]:
    tasks: dict[str, Task] = {}
    with file.open(encoding="utf-8") as lines:
        for number, text in enumerate(lines, start=1):
            if not text.strip():
                continue
            task = parse_record(text, file=file, line=number)
            if task.instance_id in tasks:
                raise TaskFormatError(
                    f"'{task.instance_id}' occurs twice",
                    file=file,
                    line=number,
                    field="instance_id",
                )
            tasks[task.instance_id] = task
    return tasks


def _load_quarantine(file: Path) -> dict[str, str]:
    """Return the reason of each task in quarantine; none without the file."""
    if not file.is_file():
        return {}
    broken: dict[str, str] = {}
    for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not text.strip():
            continue
        try:
            record = json.loads(text)
        except json.JSONDecodeError as error:
            raise TaskFormatError(f"not valid JSON: {error}", file=file, line=number) from None
        values = record if isinstance(record, dict) else {}
        for name in ("instance_id", "reason"):
            if not isinstance(values.get(name), str):
                raise TaskFormatError("expected a string", file=file, line=number, field=name)
        broken[record["instance_id"]] = record["reason"]
    return broken


def _load_manifest(path: Path) -> dict[str, Any]:
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise TaskFormatError(
            "the manifest is missing; it holds the row count of every table, so that a half-loaded "
            "database is noticed",
            file=path,
        ) from None
    except json.JSONDecodeError as error:
        raise TaskFormatError(
            f"not valid JSON: {error.msg}", file=path, line=error.lineno
        ) from None
    if not isinstance(manifest, dict) or not isinstance(manifest.get("databases"), dict):
        raise TaskFormatError("expected an object of databases", file=path, field="databases")
    databases: dict[str, Any] = manifest["databases"]
    return databases


def _load_documents(root: Path, db: str, manifest: Mapping[str, Any]) -> DatabaseDocuments:
    folder = root / db
    schema = folder / f"{db}_schema.txt"
    if not schema.is_file():
        raise TaskFormatError(
            "the schema text is missing; every database needs <db>_schema.txt", file=schema
        )
    return DatabaseDocuments(
        name=db,
        schema=schema.read_text(encoding="utf-8"),
        meanings=load_meanings(folder / f"{db}_column_meaning_base.json", db),
        knowledge=load_knowledge(folder / f"{db}_kb.jsonl"),
        source=_source(root, db, manifest),
    )


def _source(root: Path, db: str, manifest: Mapping[str, Any]) -> DatabaseSource:
    entry = manifest.get(db)
    file = root / MANIFEST_FILE
    if not isinstance(entry, dict) or not isinstance(entry.get("tables"), dict):
        raise TaskFormatError(
            "expected an object with 'tables' (table -> rows)", file=file, field=f"databases.{db}"
        )
    for table, rows in entry["tables"].items():
        if not isinstance(rows, int):
            raise TaskFormatError(
                f"expected a row count, got {rows!r}", file=file, field=f"databases.{db}.{table}"
            )
    dump = root / DUMPS_FOLDER / f"{db}_template"
    if not dump.is_dir():
        raise TaskFormatError(f"the dump folder of database '{db}' is missing", file=dump)
    return DatabaseSource(
        name=db,
        dump=dump,
        checksum=entry.get("checksum") or dump_checksum(dump),
        tables=dict(entry["tables"]),
        timezone=entry.get("timezone", "UTC"),
    )


def dump_checksum(dump: Path) -> str:
    """Return the SHA-256 over names and contents of a dump folder's files."""
    digest = hashlib.sha256()
    for file in sorted(dump.glob("*.sql")):
        digest.update(file.name.encode() + b"\0")
        with file.open("rb") as content:
            digest.update(hashlib.file_digest(content, "sha256").digest())
    return digest.hexdigest()


def _check_masks(
    file: Path, tasks: Mapping[str, Task], databases: Mapping[str, DatabaseDocuments]
) -> None:
    """A mask on an entry that is not there would silently leave the answer visible."""
    for task in tasks.values():
        known = {entry.id for entry in databases[task.database].knowledge}
        missing = sorted(task.masked_knowledge - known)
        if missing:
            raise TaskFormatError(
                f"task '{task.instance_id}' masks knowledge {missing}, which database "
                f"'{task.database}' does not have",
                file=file,
                field="knowledge_ambiguity.deleted_knowledge",
            )
