"""What a comparator says of two results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

Row = tuple[Any, ...]

_SHOWN_CHARACTERS = 200


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Whether a prediction's result equals the gold's; ``reason`` is for reports only."""

    equal: bool
    reason: str = ""


def columns_of(rows: Sequence[Row]) -> list[list[Any]]:
    """Return rows of one width as columns.

    ``zip(*rows)`` would make an iterator for each row, and Python's collector then runs often.
    """
    width = len(rows[0]) if rows else 0
    return [list(map(itemgetter(index), rows)) for index in range(width)]


def shown(row: Sequence[Any]) -> str:
    """Return a row as short text for a report."""
    text = repr(tuple(row))
    return text if len(text) <= _SHOWN_CHARACTERS else text[:_SHOWN_CHARACTERS] + "..."
