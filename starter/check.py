"""Verify the tasks of one bundled database on a live server, from its dump as shipped.

Per task and phase: the gold runs, gives rows for a Query, and gives the same rows again, also when
the tables' rows lie in another physical order. Per ambiguity: its snippet stands in the gold, and
the gold rewritten with the other reading fails. Per phase: nothing, ``SELECT 1``, the other
phase's gold and every other task's gold fail. Each candidate runs in a transaction that is rolled
back, on a copy of the database that holds the phase's start state.
"""

from __future__ import annotations

import json
import math
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from decimal import Decimal
from typing import Any

import psycopg
from psycopg import sql

from starter.build import OUTPUT, TASK_FILE, program, read_lines, scratch_database

Record = dict[str, Any]
Rows = list[tuple[Any, ...]] | None
FOLLOW_UPS = {
    "constraint_change",
    "topic_pivot",
    "attribute_change",
    "result_based",
    "aggregation",
    "object_dependent",
}
TEST_FAILURES = (AssertionError, IndexError, KeyError, TypeError, ValueError)
SHUFFLE = """
SET session_replication_role = replica;
CREATE TEMP TABLE shuffled AS SELECT * FROM {table} t ORDER BY md5(t::text);
DELETE FROM {table};
INSERT INTO {table} SELECT * FROM shuffled;
DROP TABLE shuffled
"""


def check(name: str, *, url: str) -> list[str]:
    """Return what is wrong with the tasks of one database; an empty list is a pass."""
    tasks = [r for r in read_lines(OUTPUT / TASK_FILE) if r["selected_database"] == name]
    entries = read_lines(OUTPUT / name / f"{name}_kb.jsonl")
    faults = _knowledge_faults(entries)
    with scratch_database(f"{name}_template", url=url) as template:
        _restore(name, template)
        for task in tasks:
            for phase in (1, 2):
                place = f"{task['instance_id']} phase {phase}"
                with _start_state(name, url=url) as start:
                    _apply(start, _setup(task, phase))
                    faults += [f"{place}: {f}" for f in _phase_faults(task, phase, tasks, start)]
                    faults += [f"{place}: {f}" for f in _order_faults(task, phase, start)]
            faults += [f"{task['instance_id']}: {f}" for f in _record_faults(task, entries)]
    return faults


def subtask(task: Record, phase: int) -> Record:
    """Return the record of one phase; the follow-up has its own conditions and category."""
    return task if phase == 1 else task["follow_up"]


def run(connection: psycopg.Connection[Any], statements: Sequence[str]) -> Rows:
    """Run statements in order; return the last one's rows, None where it gives none.

    A script's own BEGIN and COMMIT are left out: they would end the transaction of the check.
    """
    rows: Rows = None
    for statement in statements:
        body = statement.removeprefix("BEGIN;").removesuffix("COMMIT;")
        cursor = connection.execute(body)
        while cursor.nextset():
            pass
        rows = cursor.fetchall() if cursor.description else None
    return rows


def passes(task: Record, phase: int, candidate: Sequence[str], url: str) -> str | None:
    """Return None when `candidate` passes the phase, else why it fails."""
    part = subtask(task, phase)
    with psycopg.connect(url) as connection:
        try:
            expected = None
            if not part["test_cases"]:
                with connection.transaction(force_rollback=True):
                    expected = run(connection, part["sol_sql"])
            rows = run(connection, candidate)
            if not part["test_cases"]:
                return None if same(rows, expected, part["conditions"]) else "other rows"
            for code in part["test_cases"]:
                _run_test(code, list(candidate), rows, part, connection)
        except psycopg.Error as error:
            return f"SQL error: {str(error).splitlines()[0]}"
        except TEST_FAILURES as error:
            return f"a test fails: {error!r}"
        finally:
            connection.rollback()
    return None


def same(rows: Rows, expected: Rows, conditions: Record) -> bool:
    """Compare as the strict scorer does: positions, multiplicity, order where it is asked for."""
    if rows is None or expected is None or len(rows) != len(expected):
        return False
    if not conditions["order"]:
        rows, expected = sorted(rows, key=_sort_key), sorted(expected, key=_sort_key)
    return all(
        len(a) == len(b)
        and all(_equal(x, y, conditions["decimal"]) for x, y in zip(a, b, strict=True))
        for a, b in zip(rows, expected, strict=True)
    )


def _sort_key(row: tuple[Any, ...]) -> list[str]:
    return [f"{v:020.6f}" if isinstance(v, int | float | Decimal) else str(v) for v in row]


def _equal(a: Any, b: Any, decimal: int) -> bool:
    numbers = isinstance(a, int | float | Decimal) and isinstance(b, int | float | Decimal)
    if not numbers or isinstance(a, bool) or isinstance(b, bool):
        return bool(a == b)
    if decimal >= 0:
        return abs(float(a) - float(b)) <= 0.5 * 10.0**-decimal
    return math.isclose(float(a), float(b), rel_tol=1e-6)


def _run_test(
    code: str, candidate: list[str], recorded: Rows, part: Record, connection: Any
) -> None:
    def execute_queries(queries: Any, db_name: str, conn: Any, *_: Any) -> tuple[Any, Any, bool]:
        if queries is candidate:
            return recorded, None, False
        try:
            with connection.transaction():
                return (
                    run(connection, [queries] if isinstance(queries, str) else queries),
                    None,
                    False,
                )
        except psycopg.Error as error:
            return None, str(error), False

    namespace: dict[str, Any] = {"execute_queries": execute_queries}
    exec(code, namespace)  # noqa: S102 - our own task's code, never an agent's
    namespace["test_case"](candidate, part["sol_sql"], "starter", connection)


def _phase_faults(task: Record, phase: int, tasks: list[Record], url: str) -> Iterator[str]:
    part = subtask(task, phase)
    gold = part["sol_sql"]
    if why := passes(task, phase, gold, url):
        yield f"the gold fails: {why}"
        return
    with psycopg.connect(url) as connection:
        rows = run(connection, gold)
        connection.rollback()
        if part["category"] == "Query" and not rows:
            yield "the gold gives no rows"
    others = [("nothing", []), ("SELECT 1", ["SELECT 1"])]
    others += [(f"the gold of phase {3 - phase}", subtask(task, 3 - phase)["sol_sql"])]
    for other in tasks:
        if other is not task:
            name = other["instance_id"]
            others += [(f"{name} phase {p}", subtask(other, p)["sol_sql"]) for p in (1, 2)]
    for what, candidate in others:
        if passes(task, phase, candidate, url) is None:
            yield f"{what} passes"
    if phase == 1:
        yield from _reading_faults(task, url)


def _reading_faults(task: Record, url: str) -> Iterator[str]:
    """Yield ambiguities that do not matter: the gold in their other reading still passes."""
    gold = [_squeeze(statement) for statement in task["sol_sql"]]
    for item in ambiguities(task):
        snippet = _squeeze(item["sql_snippet"])
        label = f"ambiguity {item['term']!r}"
        if not any(snippet in statement for statement in gold):
            yield f"{label}: the snippet is not part of the gold"
            continue
        other = [s.replace(snippet, _squeeze(item["alternative_snippet"])) for s in gold]
        why = passes(task, 1, other, url)
        if why is None:
            yield f"{label}: the other reading passes"
        elif why.startswith("SQL error"):
            yield f"{label}: the other reading does not run: {why}"


def _order_faults(task: Record, phase: int, url: str) -> Iterator[str]:
    part = subtask(task, phase)
    if part["category"] != "Query":
        return
    with psycopg.connect(url) as connection:
        first = run(connection, part["sol_sql"])
        connection.rollback()
        if run(connection, part["sol_sql"]) != first:
            yield "a second run of the gold gives other rows"
    _shuffle(url)
    with psycopg.connect(url) as connection:
        if not same(run(connection, part["sol_sql"]), first, {**part["conditions"], "decimal": -1}):
            yield "the gold depends on the physical order of rows"


def _record_faults(task: Record, entries: list[Record]) -> Iterator[str]:
    ids = {entry["id"] for entry in entries}
    items = ambiguities(task)
    if task["follow_up"]["type"] not in FOLLOW_UPS:
        yield f"unknown follow-up type {task['follow_up']['type']!r}"
    for item in task["user_query_ambiguity"]["critical_ambiguity"]:
        if item["term"].lower() not in task["amb_user_query"].lower():
            yield f"the term {item['term']!r} is not in the ambiguous query"
    for item in task["knowledge_ambiguity"]:
        names = {e["knowledge"] for e in entries if e["id"] == item["deleted_knowledge"]}
        if item["term"] not in names:
            yield f"masked id {item['deleted_knowledge']} is not the entry {item['term']!r}"
    used = set(task["external_knowledge"]) | set(task["follow_up"]["external_knowledge"])
    if used - ids:
        yield f"unknown knowledge ids {sorted(used - ids)}"
    if len({i["term"].lower() for i in items}) < len(items):
        yield "two ambiguities share a term"


def ambiguities(task: Record) -> list[Record]:
    """Return all annotated ambiguities of a task."""
    groups = task["user_query_ambiguity"]
    items = groups["critical_ambiguity"] + groups["non_critical_ambiguity"]
    return list(items + task["knowledge_ambiguity"])


def _knowledge_faults(entries: list[Record]) -> list[str]:
    children = {
        e["id"]: [] if e["children_knowledge"] == -1 else e["children_knowledge"] for e in entries
    }
    faults = [
        f"knowledge {i}: unknown child {c}"
        for i, cs in children.items()
        for c in cs
        if c not in children
    ]
    done: set[int] = set()
    while ready := [i for i, cs in children.items() if i not in done and done.issuperset(cs)]:
        done.update(ready)
    if len(done) < len(children):
        faults.append(f"knowledge has a cycle among {sorted(set(children) - done)}")
    return faults


def _setup(task: Record, phase: int) -> list[str]:
    if phase == 1:
        return list(task["preprocess_sql"])
    return [*task["preprocess_sql"], *task["sol_sql"], *task["clean_up_sqls"]]


def _apply(url: str, statements: Sequence[str]) -> None:
    with psycopg.connect(url) as connection:
        run(connection, statements)


def _start_state(name: str, *, url: str) -> AbstractContextManager[str]:
    return scratch_database(f"{name}_start", url=url, template=f"starter_build_{name}_template")


def _restore(name: str, url: str) -> None:
    manifest = json.loads((OUTPUT / "manifest.json").read_text(encoding="utf-8"))
    dumps = OUTPUT / "postgre_table_dumps" / f"{name}_template"
    command = [program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url]
    for table in manifest["databases"][name]["order"]:
        command += ["-f", str(dumps / f"{table}.sql")]
    subprocess.run(command, check=True, timeout=120, stdout=subprocess.DEVNULL)


def _shuffle(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for (table,) in connection.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' "
            "AND relnamespace = 'public'::regnamespace"
        ).fetchall():
            connection.execute(sql.SQL(SHUFFLE).format(table=sql.Identifier(table)))


def _squeeze(text: str) -> str:
    return " ".join(text.split())
