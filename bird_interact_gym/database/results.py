"""Results as text: what an agent sees of an execution."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from bird_interact_gym.database.execution import Execution

_SEPARATOR = " | "


@dataclass(frozen=True, kw_only=True)
class ResultLimits:
    """How much of a result is shown: rows, characters of a cell, characters over all."""

    max_rows: int = 100
    max_cell: int = 100
    max_chars: int = 6000


def format_result(execution: Execution, *, limits: ResultLimits | None = None) -> str:
    """An execution as text: a header and rows, or a status tag, or the error.

    What is cut is said, with the true number of rows where it is known. The text keeps to
    ``max_chars`` apart from that last line.
    """
    limits = limits or ResultLimits()
    if execution.outcome == "timeout":
        return _cut(f"timeout: {execution.error}", limits.max_chars)
    if execution.outcome == "sql_error":
        return _cut(f"error: {execution.error}", limits.max_chars)
    if execution.columns is None:
        return execution.command or "(nothing was run)"
    if not execution.rows and execution.complete:
        return f"{_header(execution.columns, limits)}\n(no rows)"
    return _table(execution, limits)


def _header(columns: tuple[str, ...], limits: ResultLimits) -> str:
    line = _SEPARATOR.join(_cut(_flat(column), limits.max_cell) for column in columns)
    return _cut(line, limits.max_chars)


def _table(execution: Execution, limits: ResultLimits) -> str:
    lines = [_header(execution.columns or (), limits)]
    length = len(lines[0])
    shown = 0
    for row in execution.rows[: limits.max_rows]:
        line = _SEPARATOR.join(_cut(_cell(value), limits.max_cell) for value in row)
        length += len(line) + 1
        if length > limits.max_chars:
            break
        lines.append(line)
        shown += 1
    if shown < len(execution.rows) or not execution.complete:
        lines.append(f"... {shown:,} of {_total(execution)} rows shown")
    return "\n".join(lines)


def _total(execution: Execution) -> str:
    if execution.row_count is not None:
        return f"{execution.row_count:,}"
    more = "" if execution.complete else "more than "
    return f"{more}{len(execution.rows):,}"


def _cell(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return _flat(value)
    return _flat(_plain(value))


def _plain(value: Any) -> str:
    """A value as PostgreSQL would write it, near enough, and the same on every run."""
    match value:
        case bool():
            return "true" if value else "false"
        case bytes() | memoryview():
            return "\\x" + bytes(value).hex()
        case Decimal():
            return f"{value:f}" if value.is_finite() else str(value)
        case datetime():
            return value.isoformat(sep=" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case Mapping() | list() | tuple():
            return json.dumps(value, ensure_ascii=False, default=_plain)
        case _:
            return str(value)


def _flat(text: str) -> str:
    """Text on one line, so that a row is a line."""
    return text.replace("\r", "\\r").replace("\n", "\\n")


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: max(0, length - 1)] + "…"
