"""The column meanings of one database, with nested JSONB fields (official code)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import TaskFormatError

Meaning = str | Mapping[str, Any]


@dataclass(frozen=True)
class ColumnMeanings:
    """Meanings by (table, column), both in lower case.

    A meaning is a string, or for a JSONB column an object with ``column_meaning`` and a nested
    ``fields_meaning``.
    """

    database: str
    by_column: Mapping[tuple[str, str], Meaning]

    def get(self, table: str, column: str) -> Meaning | None:
        """Return a column's meaning, or None; case does not matter."""
        return self.by_column.get((table.strip().lower(), column.strip().lower()))

    def text(self, table: str, column: str) -> str | None:
        """Return a column's meaning as text (JSON for a nested one), or None."""
        meaning = self.get(table, column)
        if meaning is None or isinstance(meaning, str):
            return meaning
        return json.dumps(meaning, ensure_ascii=False, indent=2)

    def as_json(self) -> str:
        """Return all meanings as the JSON object of the official file."""
        flat = {f"{self.database}|{t}|{c}": m for (t, c), m in self.by_column.items()}
        return json.dumps(flat, ensure_ascii=False, indent=2)


def load_meanings(path: Path, database: str) -> ColumnMeanings:
    """Read ``<db>_column_meaning_base.json``; keys are ``db|table|column`` in any case."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise TaskFormatError(
            "the column meanings are missing; every database needs <db>_column_meaning_base.json",
            file=path,
        ) from None
    except json.JSONDecodeError as error:
        raise TaskFormatError(
            f"not valid JSON: {error.msg}", file=path, line=error.lineno
        ) from None
    if not isinstance(content, dict):
        raise TaskFormatError("expected one JSON object", file=path)
    by_column: dict[tuple[str, str], Meaning] = {}
    for key, meaning in content.items():
        parts = key.split("|")
        if len(parts) != 3:
            raise TaskFormatError("expected a key 'db|table|column'", file=path, field=key)
        if not isinstance(meaning, str | dict):
            raise TaskFormatError("expected a string or an object", file=path, field=key)
        by_column[parts[1].lower(), parts[2].lower()] = meaning
    return ColumnMeanings(database, by_column)
