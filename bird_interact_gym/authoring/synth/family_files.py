"""A family written out as a dataset folder: dumps, schema text, meanings and manifest."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bird_interact_gym.authoring.synth.families import Family, SmallTable, rows_of
from bird_interact_gym.tasks.dataset import DUMPS_FOLDER

SAMPLE_ROWS = 2


def write_family(family: Family, root: Path) -> dict[str, int]:
    """Write a family's files below ``root``; return its row counts, tables in load order."""
    rows = rows_of(family)
    dumps = root / DUMPS_FOLDER / f"{family.name}_template"
    dumps.mkdir(parents=True, exist_ok=True)
    for table in family.tables:
        (dumps / f"{table.name}.sql").write_text(_dump(table, family, rows[table.name]), "utf-8")
    folder = root / family.name
    folder.mkdir(parents=True, exist_ok=True)
    schema = "\n\n".join(_schema(table, family, rows[table.name]) for table in family.tables)
    (folder / f"{family.name}_schema.txt").write_text(schema + "\n", "utf-8")
    meanings = {
        f"{family.name}|{table.name}|{column.name}": column.meaning
        for table in family.tables
        for column in table.columns
    }
    (folder / f"{family.name}_column_meaning_base.json").write_text(
        json.dumps(meanings, indent=2) + "\n", "utf-8"
    )
    return {name: len(content) for name, content in rows.items()}


def _reference(table: SmallTable, family: Family) -> str:
    parent = next(t for t in family.tables if t.name == table.parent)
    return f"{parent.name}({parent.key})"


def _dump(table: SmallTable, family: Family, rows: Iterable[tuple[Any, ...]]) -> str:
    lines = [f"    {c.name} {c.type}" for c in table.columns]
    lines[0] += " PRIMARY KEY"
    if table.parent:
        lines[1] += f" NOT NULL REFERENCES public.{_reference(table, family)}"
    names = ", ".join(c.name for c in table.columns)
    data = "\n".join("\t".join(map(_cell, row)) for row in rows)
    body = ",\n".join(lines)
    return (
        f"CREATE TABLE public.{table.name} (\n{body}\n);\n"
        f"COPY public.{table.name} ({names}) FROM stdin;\n{data}\n\\.\n"
    )


def _cell(value: Any) -> str:
    if value is None:
        return "\\N"
    return {True: "t", False: "f"}[value] if isinstance(value, bool) else str(value)


def _schema(table: SmallTable, family: Family, rows: list[tuple[Any, ...]]) -> str:
    """Return the schema text; keys are told where there is more than one table."""
    lines = [f"{c.name} {c.type}," for c in table.columns]
    if len(family.tables) > 1:
        lines.append(f"    PRIMARY KEY ({table.key}),")
    if table.parent:
        column = table.columns[1].name
        lines.append(f"    FOREIGN KEY ({column}) REFERENCES {_reference(table, family)},")
    lines[-1] = lines[-1].removesuffix(",")
    body = "\n".join(lines)
    shown = [[c.name for c in table.columns]]
    shown += [["NULL" if v is None else str(v) for v in row] for row in rows[:SAMPLE_ROWS]]
    sample = "\n".join("  ".join(row) for row in shown)
    return f'CREATE TABLE "{table.name}" (\n{body}\n);\n\nFirst {SAMPLE_ROWS} rows:\n{sample}\n...'
