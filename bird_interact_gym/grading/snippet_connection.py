"""A psycopg2-like connection for test snippets that use theirs directly.

Every statement goes through the one function that the grader gives; it is committed at once, so
``commit`` and ``rollback`` do nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Self

from psycopg import sql as psycopg_sql

Query = Callable[[str], tuple[list[str] | None, list[tuple[Any, ...]]]]


class SnippetConnection:
    """What a test gets as ``conn``. ``query`` returns column names and rows, or raises."""

    autocommit = True
    closed = 0

    def __init__(self, query: Query) -> None:
        self._query = query

    def cursor(self) -> SnippetCursor:
        """Return a new cursor."""
        return SnippetCursor(self._query)

    def commit(self) -> None:
        """Do nothing: every statement is committed at once."""

    def rollback(self) -> None:
        """Do nothing: every statement is committed at once."""

    def close(self) -> None:
        """Do nothing: the grader closes the database."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class SnippetCursor:
    """A cursor of ``SnippetConnection``: execute, then fetch."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._rows: Iterator[tuple[Any, ...]] = iter(())
        self.description: list[tuple[str]] | None = None
        self.rowcount = -1

    def execute(
        self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] | None = None
    ) -> None:
        """Run one script; parameters replace ``%s`` or ``%(name)s``."""
        if isinstance(parameters, Mapping):
            sql = sql % {name: _literal(value) for name, value in parameters.items()}
        elif parameters is not None:
            sql = sql % tuple(map(_literal, parameters))
        columns, rows = self._query(sql)
        self._rows = iter(rows)
        self.description = None if columns is None else [(name,) for name in columns]
        self.rowcount = len(rows)

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the next row, or None."""
        return next(self._rows, None)

    def fetchmany(self, size: int = 1) -> list[tuple[Any, ...]]:
        """Return up to ``size`` more rows."""
        return [row for _, row in zip(range(size), self._rows, strict=False)]

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows that are left."""
        return list(self._rows)

    def close(self) -> None:
        """Do nothing: nothing is held."""

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self._rows

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _literal(value: Any) -> str:
    return psycopg_sql.Literal(value).as_string(None)
