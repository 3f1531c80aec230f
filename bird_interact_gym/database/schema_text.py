"""The text of a database's schema, in the layout of ``<db>_schema.txt`` (official code).

Every base table of the public schema becomes a ``CREATE TABLE`` with one column a line, its keys,
and its first three rows as an aligned text table. Types read as information_schema prints them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg import sql
from psycopg.rows import TupleRow

SAMPLE_ROWS = 3

_TABLES = """
SELECT c.relname FROM pg_class c
WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
ORDER BY c.relname COLLATE "C"
"""
_COLUMNS = """
SELECT column_name, data_type, is_nullable FROM information_schema.columns
WHERE table_schema = 'public' AND table_name = %s ORDER BY ordinal_position
"""
_KEYS = """
SELECT k.contype::text, own.names, f.relname::text, target.names
FROM pg_constraint k
LEFT JOIN pg_class f ON f.oid = k.confrelid
CROSS JOIN LATERAL (
    SELECT array_agg(a.attname::text ORDER BY u.n) AS names
    FROM unnest(k.conkey) WITH ORDINALITY u(num, n)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num
) own
CROSS JOIN LATERAL (
    SELECT array_agg(a.attname::text ORDER BY u.n) AS names
    FROM unnest(k.confkey) WITH ORDINALITY u(num, n)
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num
) target
WHERE k.conrelid = (SELECT oid FROM pg_class
                    WHERE relname = %s AND relnamespace = 'public'::regnamespace)
  AND k.contype IN ('p', 'f')
ORDER BY k.contype DESC, k.conname COLLATE "C"
"""


def render_schema(connection: psycopg.Connection[TupleRow]) -> str:
    """Return the schema text of the connected database; only reads, leaves no setting changed."""
    tables = [name for (name,) in connection.execute(_TABLES)]
    return "\n\n".join(_table(connection, name) for name in tables) + "\n"


def _table(connection: psycopg.Connection[TupleRow], table: str) -> str:
    columns = connection.execute(_COLUMNS, (table,)).fetchall()
    lines = [
        f"{name} {kind} {'NULL' if null == 'YES' else 'NOT NULL'}," for name, kind, null in columns
    ]
    lines += [f"    {key}," for key in map(_key, connection.execute(_KEYS, (table,)))]
    lines[-1] = lines[-1].removesuffix(",")
    query = sql.SQL("SELECT * FROM {} ORDER BY ctid LIMIT {}").format(
        sql.Identifier(table), sql.Literal(SAMPLE_ROWS)
    )
    rows = connection.execute(query).fetchall()
    body = "\n".join(lines)
    return f'CREATE TABLE "{table}" (\n{body}\n);\n\n' + _sample([c[0] for c in columns], rows)


def _key(row: TupleRow) -> str:
    kind, columns, target, target_columns = row
    own = ", ".join(columns)
    if kind == "p":
        return f"PRIMARY KEY ({own})"
    return f"FOREIGN KEY ({own}) REFERENCES {target}({', '.join(target_columns)})"


def _sample(header: Sequence[str], rows: Sequence[TupleRow]) -> str:
    if not rows:
        return "No data available: the table is empty.\n..."
    cells = [list(header)] + [[_cell(value) for value in row] for row in rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(header))]
    text = ["  ".join(c.rjust(w) for c, w in zip(row, widths, strict=True)) for row in cells]
    return f"First {SAMPLE_ROWS} rows:\n" + "\n".join(text) + "\n..."


def _cell(value: Any) -> str:
    if value is None:
        return "NULL"
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)
    return text.replace("\n", "\\n")
