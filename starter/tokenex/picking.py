"""Picking rows out of the tables of `tokenex` before they are planted with cases."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]


def rows_by(rows: Iterable[Row], key: str) -> dict[Any, Row]:
    """The rows by what stands under a key."""
    return {row[key]: row for row in rows}


def rows_with(rows: Iterable[Row], key: str, *values: Any) -> list[Row]:
    """The rows with one of these values under a key."""
    return [row for row in rows if row[key] in values]


def rows_of(rows: Iterable[Row], key: str, *values: str) -> list[Row]:
    """The rows whose text under a key is one of these, in any case."""
    return [row for row in rows if (row[key] or "").lower() in values]


def mark_of(tables: Tables, symbol: str) -> Decimal:
    """What one unit of an asset is worth, in USX."""
    return Decimal(rows_by(tables["assets"], "asset_sym")[symbol]["usx_mark"])
