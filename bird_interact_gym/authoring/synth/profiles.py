"""What the generator knows of a database: tables, keys, and what its columns hold.

A profile is read once per database, from a sample of its rows. Columns become *fields*: numbers,
categories, dates, flags and labels; leaves of JSON documents and numbers written with a unit
become fields of their own, with the SQL that cleans them.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Literal

from bird_interact_gym.authoring.synth.cleaning import Cleaned, json_leaves, number_with_unit
from bird_interact_gym.database import Databases, DatabaseState, Limits, Sandbox
from bird_interact_gym.errors import GradingError
from bird_interact_gym.tasks import DatabaseDocuments, KnowledgeBase
from bird_interact_gym.users.names import Names, singular, split_identifier

FieldKind = Literal["number", "category", "date", "flag", "label"]
SAMPLE_ROWS = 4_000
"""Rows of a table that its fields are judged by."""
LONGEST_WORDS = 5
MOST_CATEGORIES = 12

_COLUMNS = """
SELECT c.table_name::text, c.column_name::text, c.data_type::text
FROM information_schema.columns c
JOIN information_schema.tables t USING (table_schema, table_name)
WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
ORDER BY c.table_name COLLATE "C", c.ordinal_position
"""
_KEYS = """
SELECT k.conrelid::regclass::text, k.contype::text, f.relname::text,
       (SELECT array_agg(a.attname::text ORDER BY u.n)
        FROM unnest(k.conkey) WITH ORDINALITY u(num, n)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num),
       (SELECT array_agg(a.attname::text ORDER BY u.n)
        FROM unnest(k.confkey) WITH ORDINALITY u(num, n)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num)
FROM pg_constraint k LEFT JOIN pg_class f ON f.oid = k.confrelid
WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('p', 'f')
ORDER BY 1, k.conname COLLATE "C"
"""
_AWKWARD = re.compile(r"^record of|\b(?:by|to|at) of\b")
_NUMBERS = ("integer", "bigint", "smallint", "numeric", "real", "double precision")
_TEXTS = ("text", "character varying", "character")


@dataclass(frozen=True, kw_only=True)
class Field:
    """Something of a row to show, compare or add up. In ``sql``, ``@.`` stands for the table."""

    table: str
    column: str
    sql: str
    words: str
    kind: FieldKind
    values: tuple[Any, ...] = ()
    integer: bool = False
    unique: bool = False
    nulls: bool = False
    zeros: bool = False
    cleaned: Cleaned | None = None

    @property
    def plain(self) -> bool:
        """Whether the field is a column as it stands."""
        return self.cleaned is None


@dataclass(frozen=True, kw_only=True)
class Link:
    """A foreign key of one column."""

    column: str
    target: str
    target_column: str


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table's fields and keys. ``label`` tells its rows apart to a reader."""

    name: str
    many: str
    one: str
    key: str
    label: Field
    fields: tuple[Field, ...]
    links: tuple[Link, ...]
    columns: tuple[str, ...]
    rows: int

    def of_kind(self, *kinds: FieldKind) -> tuple[Field, ...]:
        """Return the fields of some kinds."""
        return tuple(f for f in self.fields if f.kind in kinds)


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A database's tables by name, those alone that have a key and something to ask about."""

    database: str
    tables: dict[str, Table]


def read_profile(documents: DatabaseDocuments, databases: Databases) -> Profile:
    """Read a database's profile; the same database always gives the same."""
    state = DatabaseState(source=documents.source)
    names = Names(documents.meanings, KnowledgeBase(()))
    with databases.sandbox(state, limits=Limits(max_rows=SAMPLE_ROWS), role="grader") as sandbox:
        columns: dict[str, list[tuple[str, str]]] = {}
        for table, column, kind in _rows(sandbox, _COLUMNS):
            columns.setdefault(table, []).append((column, kind))
        keys = _rows(sandbox, _KEYS)
        tables = {}
        for name, listed in columns.items():
            table = _table(name, listed, keys, sandbox, names)
            if table is not None:
                tables[name] = table
    return Profile(database=documents.name, tables=tables)


def _rows(sandbox: Sandbox, sql: str) -> tuple[tuple[Any, ...], ...]:
    execution = sandbox.execute(sql)
    if execution.outcome != "ok":
        raise GradingError(f"a database's profile cannot be read: {execution.error}")
    return execution.rows


def _table(
    name: str,
    columns: list[tuple[str, str]],
    keys: Sequence[tuple[Any, ...]],
    sandbox: Sandbox,
    names: Names,
) -> Table | None:
    own = [k for k in keys if k[0].strip('"') == name]
    primary = next((k[3] for k in own if k[1] == "p" and len(k[3]) == 1), None)
    if primary is None or not name.isidentifier() or name != name.lower():
        return None
    links = tuple(
        Link(column=k[3][0], target=k[2], target_column=k[4][0])
        for k in own
        if k[1] == "f" and len(k[3]) == 1 and k[2] != name
    )
    bound = {primary[0], *(c for k in own for c in k[3])}
    listed = ", ".join(f'"{c}"' for c, _ in columns)
    rows = _rows(sandbox, f'SELECT {listed} FROM "{name}" ORDER BY "{primary[0]}"')
    fields: list[Field] = []
    for index, (column, kind) in enumerate(columns):
        if column in bound or not column.isidentifier() or column != column.lower():
            continue
        fields += _fields(name, column, kind, [row[index] for row in rows], names)
    fields = _told_apart(fields)
    label = next((f for f in fields if f.kind == "label"), None)
    many = split_identifier(name)
    return Table(
        name=name,
        many=many,
        one=singular(many),
        key=primary[0],
        label=label or _key_as_label(name, primary[0], names),
        fields=tuple(fields),
        links=links,
        columns=tuple(c for c, _ in columns),
        rows=len(rows),
    )


def _key_as_label(table: str, key: str, names: Names) -> Field:
    words = _words(names, table, key)
    return Field(table=table, column=key, sql=f"@.{key}", words=words, kind="label", unique=True)


def _told_apart(fields: list[Field]) -> list[Field]:
    """Keep the first of the fields that would be called the same."""
    seen: set[str] = set()
    kept = []
    for field in fields:
        if field.words.lower() not in seen:
            seen.add(field.words.lower())
            kept.append(field)
    return kept


def _words(names: Names, table: str, column: str) -> str:
    words = names.column(column, table)
    plain = words.replace(" ", "").replace("-", "").isalnum()
    if not plain or len(words.split()) > LONGEST_WORDS or _AWKWARD.search(words):
        words = names.words(column)
    return words


def _fields(table: str, column: str, kind: str, values: list[Any], names: Names) -> list[Field]:
    words = _words(names, table, column)
    if kind == "jsonb":
        return [
            field
            for leaf in json_leaves(column, values)
            for field in [
                _field(table, column, leaf.cleaned.sql, leaf.words, leaf.values, leaf.cleaned)
            ]
            if field is not None
        ]
    if kind in _TEXTS:
        cleaned = number_with_unit(column, words, values)
        if cleaned is not None:
            numbers = [None if v is None else cleaned.number(v) for v in values]
            field = _field(table, column, cleaned.sql, cleaned.words, numbers, cleaned)
            return [field] if field is not None else []
    if kind == "boolean":
        words = split_identifier(column)
    if kind not in (*_NUMBERS, *_TEXTS, "boolean", "date", "timestamp without time zone"):
        return []
    field = _field(table, column, f"@.{column}", words, values, None)
    return [field] if field is not None else []


def _field(
    table: str,
    column: str,
    sql: str,
    words: str,
    values: Sequence[Any],
    cleaned: Cleaned | None,
) -> Field | None:
    present = [v for v in values if v is not None]
    if len(present) < 3 or len(present) < len(values) / 4:
        return None
    counts = Counter(present)
    unique = len(counts) == len(values) < SAMPLE_ROWS
    nulls = len(present) < len(values)
    field = Field(
        table=table,
        column=column,
        sql=sql,
        words=words,
        kind="label",
        unique=unique,
        nulls=nulls,
        cleaned=cleaned,
    )
    return _of_its_kind(field, present, counts)


def _of_its_kind(field: Field, present: Sequence[Any], counts: Counter[Any]) -> Field | None:
    """Return the field as what its values make it; None where requests have no use for them."""
    sample = present[0]
    if isinstance(sample, bool):
        flag = replace(field, kind="flag", values=(True, False))
        return flag if len(counts) == 2 else None
    if isinstance(sample, int | float | Decimal):
        number = replace(
            field,
            kind="number",
            values=tuple(sorted(present)),
            integer=all(float(v).is_integer() for v in present),
            zeros=any(v == 0 for v in present),
        )
        return number if len(counts) > 2 else None
    if isinstance(sample, datetime.date):
        days = sorted(v.date() if isinstance(v, datetime.datetime) else v for v in present)
        return replace(field, kind="date", values=tuple(days))
    return _text_field(field, counts)


def _text_field(field: Field, counts: Counter[Any]) -> Field | None:
    if field.unique and field.plain:
        return field
    folded: Counter[str] = Counter()
    for value, number in counts.items():
        folded[str(value).lower()] += number
    if len(folded) < len(counts):
        cleaned = Cleaned(sql=f"LOWER({field.sql})", words=field.words, how="case")
        field = replace(field, sql=cleaned.sql, cleaned=cleaned)
        counts = folded
    usual = [v for v in sorted(counts) if counts[v] > 1 and re.fullmatch(r"[\w][\w -]*", str(v))]
    if len(usual) < 2 or len(folded) > MOST_CATEGORIES:
        return None
    return replace(field, kind="category", values=tuple(usual))
