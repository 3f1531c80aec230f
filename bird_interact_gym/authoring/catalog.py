"""What a database guarantees of its rows, as its catalog declares it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bird_interact_gym.database import Sandbox
from bird_interact_gym.errors import DatabaseError

Column = tuple[str, str]
"""Table and column, as stored."""

_REQUIRED = """
    SELECT c.relname, a.attname FROM pg_catalog.pg_attribute a
    JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
    WHERE a.attnotnull AND a.attnum > 0 AND c.relkind IN ('r', 'p')
      AND c.relnamespace = 'public'::regnamespace"""
_UNIQUE = """
    SELECT c.relname, a.attname FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
    JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE i.indisunique AND i.indisvalid AND i.indnkeyatts = 1
      AND i.indpred IS NULL AND i.indexprs IS NULL AND c.relnamespace = 'public'::regnamespace"""
_REFERENCES = """
    SELECT c.relname, a.attname, o.relname, b.attname FROM pg_catalog.pg_constraint k
    JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
    JOIN pg_catalog.pg_class o ON o.oid = k.confrelid
    JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
    JOIN pg_catalog.pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
    WHERE k.contype = 'f' AND k.convalidated AND pg_catalog.cardinality(k.conkey) = 1
      AND c.relnamespace = 'public'::regnamespace AND o.relnamespace = 'public'::regnamespace"""


@dataclass(frozen=True, kw_only=True)
class Catalog:
    """Columns that are NOT NULL, columns unique on their own, and foreign keys of one column."""

    required: frozenset[Column]
    unique: frozenset[Column]
    references: Mapping[Column, frozenset[Column]]


def read_catalog(sandbox: Sandbox) -> Catalog:
    """Read the catalog of the state that a sandbox stands at."""
    references: dict[Column, frozenset[Column]] = {}
    for table, column, other, key in _rows(sandbox, _REFERENCES):
        known = references.get((table, column), frozenset())
        references[table, column] = known | {(other, key)}
    return Catalog(
        required=frozenset((table, column) for table, column in _rows(sandbox, _REQUIRED)),
        unique=frozenset((table, column) for table, column in _rows(sandbox, _UNIQUE)),
        references=references,
    )


def _rows(sandbox: Sandbox, query: str) -> list[tuple[str, ...]]:
    execution = sandbox.execute(query)
    if execution.outcome != "ok":
        raise DatabaseError(f"the catalog cannot be read: {execution.error}")
    return [tuple(map(str, row)) for row in execution.rows]
