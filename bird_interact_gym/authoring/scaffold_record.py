"""A new task's record: every field filled with something that runs, to be replaced by its author.

The example asks for a few rows of a table, in the order of its first column. A record is drafted
as a file of its own, where it can be read, and put into the dataset's file from there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from psycopg import Connection, sql
from psycopg.rows import TupleRow

from bird_interact_gym.authoring.scaffold import Column
from bird_interact_gym.authoring.synth.management import test_code
from bird_interact_gym.errors import TaskFormatError
from bird_interact_gym.tasks.dataset import TASKS_FILE
from bird_interact_gym.tasks.records import parse_record

DRAFTS_FOLDER = "drafts"
FEW, FEWER = 4, 2

FIELDS: Mapping[str, str] = {
    "instance_id": "the task's name in the dataset; <database>_<n>, <database>_M_<n> by custom",
    "selected_database": "the database that it is about",
    "amb_user_query": "the first request as the user puts it, vague; what the agent reads",
    "query": "the same request said clearly; only the simulated user knows it",
    "category": "Query (it reads; BI) or Management (it changes the database; DM)",
    "sol_sql": "the gold: a list of statements, run in order",
    "test_cases": "Python tests of the official form; empty: results are compared with the gold's",
    "conditions": "decimal: digits that count (-1 all); distinct: repetitions do not count; "
    "order: the order of rows counts",
    "external_knowledge": "ids of the knowledge entries that the gold uses",
    "user_query_ambiguity": "what is vague: critical (buys questions) and non_critical ambiguities",
    "  term": "the vague words, as they stand in amb_user_query",
    "  sql_snippet": "the piece of the gold that clears them up, letter for letter",
    "  alternative_snippet": "another reading, to put in its place: it must give another result",
    "  type": "one of the types of the taxonomy",
    "  is_mask": "true where the words themselves are vague, false where a detail is left out",
    "knowledge_ambiguity": "as above, with deleted_knowledge: ids of entries that the agent does "
    "not see",
    "preprocess_sql": "statements run before the task starts",
    "clean_up_sqls": "statements run after it",
    "high_level": "whether the request needs several steps of reasoning",
    "difficulty_tier": "Simple, Moderate or Challenging",
    "follow_up": "the second request with its own gold, tests, conditions and category",
    "  type (follow_up)": "constraint_change, topic_pivot, attribute_change, result_based, "
    "aggregation or object_dependent",
}
"""What each field of a record is for; indented ones stand inside the field before them."""


def next_id(database: str, category: str, taken: Iterable[str]) -> str:
    """Return the first id of a category that is not taken: ``shop_3``, ``shop_M_1``."""
    prefix = f"{database}_M_" if category == "Management" else f"{database}_"
    found = (re.fullmatch(rf"{re.escape(prefix)}(\d+)", one) for one in taken)
    return f"{prefix}{max((int(m[1]) for m in found if m), default=0) + 1}"


def example_record(
    instance_id: str,
    database: str,
    category: str,
    columns: Sequence[Column],
    first_values: Sequence[str],
) -> dict[str, Any]:
    """Return a record with all fields, on the first column of a table.

    ``first_values`` are the column's first values in its order, as text: what a test expects.
    """
    table, key = _quoted(columns[0].table), _quoted(columns[0].name)
    rows = f"SELECT {key}\nFROM {table}\nORDER BY {key}\nLIMIT {FEW}"
    view = _quoted(f"first_{columns[0].table}")
    managed = category == "Management"
    told = f"the {columns[0].name} of the first {FEW} rows of {columns[0].table}, in order"
    probe = f"SELECT * FROM {view} ORDER BY {key}"
    follow_up = {
        "query": "How many are these?" if managed else f"Only the first {FEWER}, please.",
        "sol_sql": [f"SELECT COUNT(*) FROM {view}" if managed else rows[:-1] + str(FEWER)],
        "type": "object_dependent" if managed else "constraint_change",
        "category": "Query",
    }
    return {
        "instance_id": instance_id,
        "selected_database": database,
        "amb_user_query": f"Keep a few rows of {columns[0].table} in a view called {view}."
        if managed
        else f"Show me a few rows of {columns[0].table}.",
        "query": f"Make a view called {view} with {told}." if managed else f"Show me {told}.",
        "category": category,
        "sol_sql": [f"CREATE VIEW {view} AS\n{rows}" if managed else rows],
        "test_cases": [test_code(probe, tuple((value,) for value in first_values))]
        if managed
        else [],
        "conditions": {"decimal": -1, "distinct": False, "order": not managed},
        "external_knowledge": [],
        "user_query_ambiguity": {
            "critical_ambiguity": [
                {
                    "term": "a few rows",
                    "sql_snippet": f"LIMIT {FEW}",
                    "alternative_snippet": f"LIMIT {FEW - 1}",
                    "type": "semantic_ambiguity",
                    "is_mask": True,
                }
            ],
            "non_critical_ambiguity": [],
        },
        "knowledge_ambiguity": [],
        "preprocess_sql": [],
        "clean_up_sqls": [],
        "high_level": False,
        "difficulty_tier": "Simple",
        "follow_up": {
            **follow_up,
            "test_cases": [],
            "conditions": {"decimal": -1, "distinct": False, "order": not managed},
            "external_knowledge": [],
        },
    }


def first_values(connection: Connection[TupleRow], column: Column, count: int) -> list[str]:
    """Return the first values of a column in its order, as text."""
    name, table = sql.Identifier(column.name), sql.Identifier(column.table)
    query = sql.SQL("SELECT {} FROM {} ORDER BY 1 LIMIT {}").format(name, table, count)
    return [str(value) for (value,) in connection.execute(query)]


def write_draft(root: Path, record: Mapping[str, Any]) -> Path:
    """Write a record as a file of its own, one field a line, and return the file."""
    path = root / DRAFTS_FOLDER / f"{record['instance_id']}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def read_draft(path: Path) -> dict[str, Any]:
    """Return the record of a draft; TaskFormatError (file, field) when it breaks the format."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise TaskFormatError(f"cannot be read: {error.strerror}", file=path) from None
    except json.JSONDecodeError as error:
        raise TaskFormatError(
            f"not valid JSON: {error.msg}", file=path, line=error.lineno
        ) from None
    parse_record(json.dumps(record), file=path, line=1)
    found: dict[str, Any] = record
    return found


def put_record(root: Path, record: Mapping[str, Any]) -> bool:
    """Put a record into the dataset's file, in the place of one with its id; whether there was."""
    path = root / TASKS_FILE
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    new, replaced = json.dumps(record, ensure_ascii=False), False
    for at, line in enumerate(lines):
        if json.loads(line)["instance_id"] == record["instance_id"]:
            lines[at], replaced = new, True
    if not replaced:
        lines.append(new)
    part = path.with_name(path.name + ".part")
    part.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    part.replace(path)
    return replaced


def _quoted(name: str) -> str:
    """Return an identifier as SQL, quoted only where it has to be."""
    plain = re.fullmatch(r"[a-z_][a-z0-9_]*", name)
    return name if plain else '"' + name.replace('"', '""') + '"'
