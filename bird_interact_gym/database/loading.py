"""Loading a dump folder into a database, whatever the order of its files.

A statement that fails is tried again after everything else, as long as a round makes progress: a
foreign key finds its table, a table its type. What fails in the end is reported together. Owners
and grants of the dump are left out, and everything belongs to one role.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from bird_interact_gym.database.dumps import Statement, read_statements
from bird_interact_gym.errors import TemplateError

_MAX_REPORTED = 10

_LEFT_OUT = re.compile(
    r"""(?:
        ALTER\s.*\sOWNER\s+TO\s
      | ALTER\s+DEFAULT\s+PRIVILEGES\s
      | (?:GRANT|REVOKE)\s
      | SET\s+(?:SESSION\s+AUTHORIZATION|ROLE)\s
      | (?:CREATE|DROP|ALTER|COMMENT\s+ON)\s+DATABASE\s
      | (?:BEGIN|COMMIT|END|START\s+TRANSACTION)(?:\s+(?:WORK|TRANSACTION))?$
    )""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_SETTING = re.compile(r"SET\s|SELECT\s+pg_catalog\.set_config\s*\(", re.IGNORECASE)
_CREATION = re.compile(r"CREATE\s", re.IGNORECASE)
_NEW_SCHEMA = re.compile(r"CREATE\s+SCHEMA\s", re.IGNORECASE)
_OF_EXTENSIONS = re.compile(r"(?:CREATE|ALTER|COMMENT\s+ON)\s+EXTENSION\s", re.IGNORECASE)


_MAX_ERROR = 500
"""Characters of a server's error that are shown."""


@dataclass
class _Script:
    """One file's session settings, and those of its statements that failed."""

    settings: list[Statement] = field(default_factory=list)
    failed: list[tuple[Statement, str]] = field(default_factory=list)


def load_folder(connection: psycopg.Connection[Any], folder: Path, *, owner: str) -> None:
    """Run every ``*.sql`` file of the folder; TemplateError names what cannot be run and why."""
    files = sorted(folder.glob("*.sql")) if folder.is_dir() else []
    if not files:
        raise TemplateError(
            f"{folder}: expected a folder of <table>.sql dumps, found none;"
            " check that the dataset is complete"
        )
    loader = _Loader(connection, owner)
    scripts = [_Script() for _ in files]
    for file, script in zip(files, scripts, strict=True):
        loader.run(read_statements(file), script)
    while failing := sum(len(script.failed) for script in scripts):
        for script in scripts:
            if script.failed:
                loader.run_again(script)
        if sum(len(script.failed) for script in scripts) == failing:
            raise TemplateError(_report(scripts, failing))


class _Loader:
    """Runs statements one by one, and remembers what was made."""

    def __init__(self, connection: psycopg.Connection[Any], owner: str) -> None:
        self._connection = connection
        self._owner = owner
        self._made: set[str] = set()

    def run(self, statements: Iterable[Statement], script: _Script) -> None:
        """Run a file's statements, keeping those that fail for another round."""
        self._reset()
        for statement in statements:
            if _LEFT_OUT.match(statement.text):
                continue
            if _SETTING.match(statement.text):
                script.settings.append(statement)
                self._set(statement)
            elif (error := self._error_of(statement)) is not None:
                script.failed.append((statement, error))

    def run_again(self, script: _Script) -> None:
        """Run what failed of a file, under the settings of that file."""
        failed, script.failed = script.failed, []
        self._reset()
        for setting in script.settings:
            self._set(setting)
        for statement, _ in failed:
            if (error := self._error_of(statement)) is not None:
                script.failed.append((statement, error))

    def _reset(self) -> None:
        self._connection.execute(f"RESET ALL; SET ROLE {self._owner}".encode())

    def _set(self, statement: Statement) -> None:
        """Settings of newer servers than ours are left out, as psql would go on too."""
        try:
            self._connection.execute(statement.text.encode())
        except psycopg.errors.UndefinedObject:
            return

    def _error_of(self, statement: Statement) -> str | None:
        """Run a statement; its error if it fails. Dumps by table repeat shared types: once is
        enough when the text is the same."""
        text = statement.text
        if text in self._made:
            return None
        try:
            if _OF_EXTENSIONS.match(text):
                self._connection.execute(f"RESET ROLE; {text}; SET ROLE {self._owner}".encode())
            elif statement.data_offset is not None:
                with self._connection.cursor() as cursor, cursor.copy(text.encode()) as copy:
                    for block in statement.data():
                        copy.write(block)
            else:
                self._connection.execute(text.encode())
        except psycopg.OperationalError as error:
            if self._connection.closed:
                raise TemplateError(
                    f"{_place(statement)}: the connection broke: {error}"
                ) from error
            return _shortened(error)
        except psycopg.errors.DuplicateSchema as error:
            return None if _NEW_SCHEMA.match(text) else _shortened(error)
        except psycopg.Error as error:
            return _shortened(error)
        if _CREATION.match(text):
            self._made.add(text)
        return None


def _shortened(error: psycopg.Error) -> str:
    """The server quotes what it could not read, which may be a whole table."""
    text = str(error)
    return text if len(text) <= _MAX_ERROR else f"{text[:_MAX_ERROR]}..."


def _place(statement: Statement) -> str:
    return f"{statement.file.name}, line {statement.line}"


def _report(scripts: list[_Script], count: int) -> str:
    failed = [pair for script in scripts for pair in script.failed]
    lines = [
        f"  {_place(statement)}: {' '.join(statement.text.split())[:100]}\n    {error.strip()}"
        for statement, error in failed[:_MAX_REPORTED]
    ]
    more = f"\n  ... and {count - _MAX_REPORTED} more" if count > _MAX_REPORTED else ""
    return f"{count} statements of the dump cannot be run:\n" + "\n".join(lines) + more
