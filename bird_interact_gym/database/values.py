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
from psycopg.abc import Buffer
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
_LONGEST_INTERVAL = {b"infinity": timedelta.max, b"-infinity": timedelta.min}


def _text(data: Buffer) -> str:
    return bytes(data).decode("utf-8", "replace")


class _Date(DateLoader):
    def load(self, data: Buffer) -> date | str:  # type: ignore[override]
        ends = {b"infinity": date.max, b"-infinity": date.min}
        try:
            return ends.get(bytes(data)) or super().load(data)
        except _UNLOADABLE:
            return _text(data)


class _Timestamp(TimestampLoader):
    def load(self, data: Buffer) -> datetime | str:  # type: ignore[override]
        ends = {b"infinity": datetime.max, b"-infinity": datetime.min}
        try:
            return ends.get(bytes(data)) or super().load(data)
        except _UNLOADABLE:
            return _text(data)


class _TimestampTz(TimestamptzLoader):
    def load(self, data: Buffer) -> datetime | str:  # type: ignore[override]
        ends = {b"infinity": datetime.max, b"-infinity": datetime.min}
        end = ends.get(bytes(data))
        try:
            return end.replace(tzinfo=UTC) if end else super().load(data)
        except _UNLOADABLE:
            return _text(data)


class _Time(TimeLoader):
    def load(self, data: Buffer) -> time | str:  # type: ignore[override]
        try:
            return super().load(_without_hour_24(data))
        except _UNLOADABLE:
            return _text(data)


class _TimeTz(TimetzLoader):
    def load(self, data: Buffer) -> time | str:  # type: ignore[override]
        try:
            return super().load(_without_hour_24(data))
        except _UNLOADABLE:
            return _text(data)


class _Interval(IntervalLoader):
    def load(self, data: Buffer) -> timedelta | str:  # type: ignore[override]
        try:
            return _LONGEST_INTERVAL.get(bytes(data)) or super().load(data)
        except _UNLOADABLE:
            return _text(data)


def _without_hour_24(data: Buffer) -> bytes:
    raw = bytes(data)
    return b"00" + raw[2:] if raw.startswith(b"24:") else raw


def make_adapters() -> AdaptersMap:
    """The adapters of a session on which foreign SQL runs."""
    adapters = AdaptersMap(psycopg.adapters)
    for name in _TEXT_TYPES:
        adapters.register_loader(name, TextLoader)
    loaders: dict[str, type[Loader]] = {
        "date": _Date,
        "timestamp": _Timestamp,
        "timestamptz": _TimestampTz,
        "time": _Time,
        "timetz": _TimeTz,
        "interval": _Interval,
    }
    for name, loader in loaders.items():
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
