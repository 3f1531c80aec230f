"""BIRD's own layout: dev.json or train.json beside a folder of SQLite databases.

<folder>/dev.json                          [{"question_id", "db_id", "question", "evidence", "SQL"}]
<folder>/dev_databases/<db_id>/<db_id>.sqlite
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from bird_interact_gym.decomposition.question import GoldQuestion, Question
from bird_interact_gym.errors import DatasetNotFoundError, GradingError, TaskFormatError

TIMEOUT = 30.0
"""Seconds that BIRD's evaluation gives one SQL."""
_INSTRUCTIONS_BETWEEN_CHECKS = 10_000


def database_folder(questions: Path) -> Path:
    """Return where the databases of ``dev.json`` (or ``train.json``) lie."""
    return questions.parent / f"{questions.stem}_databases"


def load_bird(questions: Path, *, databases: Path | None = None) -> list[GoldQuestion]:
    """Load BIRD questions; ``databases`` is ``<stem>_databases`` beside the file unless given.

    Raises DatasetNotFoundError for a missing file or database, TaskFormatError for a bad record.
    """
    databases = databases or database_folder(questions)
    try:
        records = json.loads(questions.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise DatasetNotFoundError(
            f"expected BIRD's questions at {questions}, which does not exist"
        ) from None
    except json.JSONDecodeError as error:
        raise TaskFormatError(
            f"not valid JSON: {error.msg}", file=questions, line=error.lineno
        ) from None
    if not isinstance(records, list):
        raise TaskFormatError("expected a list of records", file=questions)
    known: dict[str, tuple[str, dict[str, set[str]]]] = {}
    return [_question(r, i, questions, databases, known) for i, r in enumerate(records)]


def _question(
    record: Any,
    index: int,
    file: Path,
    databases: Path,
    known: dict[str, tuple[str, dict[str, set[str]]]],
) -> GoldQuestion:
    for name in ("db_id", "question", "SQL"):
        if not isinstance(record, dict) or not isinstance(record.get(name), str):
            raise TaskFormatError(f"record {index}: expected a string", file=file, field=name)
    database = record["db_id"]
    if database not in known:
        known[database] = _described(database_file(databases, database))
    schema_text, schema = known[database]
    question = Question(
        id=str(record.get("question_id", index)),
        database=database,
        text=record["question"],
        schema_text=schema_text,
        knowledge=record.get("evidence") or "",
        dialect="sqlite",
    )
    return GoldQuestion(question=question, gold=record["SQL"], schema=schema)


def database_file(databases: Path, database: str) -> Path:
    """Return a database's file; a missing one is a DatasetNotFoundError."""
    file = databases / database / f"{database}.sqlite"
    if not file.is_file():
        raise DatasetNotFoundError(f"expected BIRD's database at {file}, which does not exist")
    return file


def _described(file: Path) -> tuple[str, dict[str, set[str]]]:
    """Return the CREATE statements of a database, and its tables' columns."""
    with closing(_connect(file)) as connection:
        tables = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL"
            " AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ).fetchall()
        schema = {
            name.lower(): {
                row[0].lower()
                for row in connection.execute("SELECT name FROM pragma_table_info(?)", (name,))
            }
            for name, _ in tables
        }
    return "\n\n".join(f"{sql};" for _, sql in tables), schema


class SqliteChecker:
    """BIRD's execution accuracy: both results equal as sets of rows.

    So order and repetition do not count, columns do, and 1 equals 1.0. SQL that fails or runs
    longer than ``timeout`` seconds equals nothing. Databases are opened read-only. Raises
    GradingError when a gold does not run.
    """

    def __init__(self, databases: Path, *, timeout: float = TIMEOUT) -> None:
        self._databases = databases
        self._timeout = timeout
        self._golds: dict[tuple[str, str], frozenset[Any]] = {}
        self._answers: dict[tuple[str, str, str], bool] = {}

    def equal(self, task: GoldQuestion, sql: str) -> bool:
        """Return whether the SQL's rows are, as a set, the gold's."""
        database = task.question.database
        gold = (database, task.gold)
        if gold not in self._golds:
            try:
                self._golds[gold] = self._rows(database, task.gold)
            except sqlite3.Error as error:
                raise GradingError(f"{task.id}: the gold does not run: {error}") from error
        key = (*gold, sql)
        if key not in self._answers:
            try:
                self._answers[key] = self._rows(database, sql) == self._golds[gold]
            except (sqlite3.Error, sqlite3.Warning):
                self._answers[key] = False
        return self._answers[key]

    def _rows(self, database: str, sql: str) -> frozenset[Any]:
        with _deadline(_connect(database_file(self._databases, database)), self._timeout) as opened:
            return frozenset(opened.execute(sql).fetchall())


def _connect(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    # Some of BIRD's texts are not UTF-8.
    connection.text_factory = lambda raw: raw.decode(errors="replace")
    return connection


@contextmanager
def _deadline(connection: sqlite3.Connection, seconds: float) -> Iterator[sqlite3.Connection]:
    """Interrupt what runs longer than that, and close the connection."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(
        lambda: int(time.monotonic() > end), _INSTRUCTIONS_BETWEEN_CHECKS
    )
    try:
        yield connection
    finally:
        connection.close()
