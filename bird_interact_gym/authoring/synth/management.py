"""Management tasks: a change of the database, the follow-up on what it left, and the test."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bird_interact_gym.authoring.synth.drafting import Draft, field_output, label_output
from bird_interact_gym.authoring.synth.followups import FollowUp
from bird_interact_gym.authoring.synth.profiles import Field, Table
from bird_interact_gym.authoring.synth.query import Output, Piece, Request
from bird_interact_gym.authoring.synth.wording import literal, number
from bird_interact_gym.tasks.task import Conditions

_TEST = """def test_case(pred_sqls, sol_sqls, db_name, conn, conditions=None):
    rows, error, timed_out = execute_queries({query!r}, db_name, conn)
    assert error is None and not timed_out, error
    assert [[str(v) for v in row] for row in rows] == {expected!r}, rows
    return 1
"""


@dataclass(frozen=True, kw_only=True)
class Change:
    """A request that changes the database. ``probe`` is one SELECT over all that must hold after.

    ``follow_up`` runs on the state that the gold leaves.
    """

    operation: str
    sql: str
    request: Request
    probe: str
    follow_up: FollowUp
    preprocess: tuple[str, ...] = ()
    knowledge: tuple[int, ...] = ()


def test_code(probe: str, rows: tuple[tuple[object, ...], ...]) -> str:
    """Return a test case in the official form, for what the probe gave after the gold."""
    expected = [[str(value) for value in row] for row in rows]
    return _TEST.format(query=probe, expected=expected)


Changing = Callable[[Draft], Change | None]


def create_view(draft: Draft) -> Change | None:
    """``CREATE VIEW .. AS SELECT ..``."""
    return _object(draft, kind="view", name=f"chosen_{draft.scope.base.name}")


def create_table(draft: Draft) -> Change | None:
    """``CREATE TABLE .. AS SELECT ..``."""
    return _object(draft, kind="table", name=f"saved_{draft.scope.base.name}")


def insert(draft: Draft) -> Change | None:
    """``INSERT INTO archive SELECT ..``, into a table that the preprocess SQL makes."""
    return _object(draft, kind="archive", name=f"{draft.scope.base.name}_archive")


def _object(draft: Draft, *, kind: str, name: str) -> Change | None:
    rng, scope = draft.rng, draft.scope
    fields = [f for f in draft.measures(nulls=False) if f.table == scope.base.name]
    if not fields or len(name) > 60:
        return None
    field = rng.choice(fields)
    label, value = label_output(scope), field_output(field)
    select = draft.rows(label, value)
    columns = f"{label.name} and {value.name}"
    shown = f"the {label.words} and {value.words}"
    preprocess: tuple[str, ...] = ()
    if kind == "archive":
        empty = f"SELECT {label.sql}, {value.sql} FROM {scope.source} WHERE FALSE"
        preprocess = (f"CREATE TABLE {name} AS {empty}",)
        sql = f"INSERT INTO {name} ({label.name}, {value.name}) {select.sql()}"
        opener = rng.choice(("Copy", "Put", "Insert", "Add"))
        lead = f"{opener} {shown} into the table {name} (columns {columns}), taking the "
    else:
        sql = f"CREATE {kind.upper()} {name} AS {select.sql()}"
        opener = rng.choice(
            ("Create a {} called {}", "Make a {} named {}", "I need a {} called {}", "Set up a {}"
             " named {}")
        ).format(kind, name)  # fmt: skip
        lead = f"{opener} with {shown} (columns {columns}) of the "
    request: tuple[Piece, ...] = (f"{lead}{scope.base.many}", *draft.kept, ".")
    probe = _probe(
        f"SELECT relkind::text FROM pg_class WHERE oid = to_regclass('public.{name}')",
        f"SELECT COUNT(*) FROM information_schema.columns WHERE table_name = '{name}'",
        _content(name, label, value),
        _whole(scope.base),
    )
    return Change(
        operation={"view": "create view", "table": "create table", "archive": "insert"}[kind],
        sql=sql,
        request=request,
        probe=probe,
        follow_up=_on_object(name, kind, label, value, field, rng),
        preprocess=preprocess,
        knowledge=tuple(i for c in draft.conditions for i in c.knowledge),
    )


def _probe(*queries: str) -> str:
    return "SELECT " + ", ".join(f"({query})" for query in queries)


def _content(name: str, label: Output, value: Output) -> str:
    row = f"CONCAT_WS('|', {label.name}, ROUND({value.name}::numeric, 4))"
    return f"SELECT MD5(STRING_AGG({row}, ',' ORDER BY {row} COLLATE \"C\")) FROM {name}"


def _whole(table: Table) -> str:
    return (
        f"SELECT COUNT(*) || ' ' || MD5(STRING_AGG(t::text, ',' ORDER BY t::text COLLATE \"C\"))"
        f" FROM {table.name} t"
    )


def _on_object(
    name: str, kind: str, label: Output, value: Output, field: Field, rng: random.Random
) -> FollowUp:
    """Return a query on the object that the change made or filled."""
    what = rng.choice(("that", "the new")) + f" {'table' if kind == 'archive' else kind}"
    choice = rng.randrange(4)
    bound = sorted(field.values)[int(rng.uniform(0.2, 0.8) * len(field.values))]
    if choice == 0:
        words = f"How many rows of {what} have {value.words} of at least {number(bound)}?"
        sql = f"SELECT COUNT(*) FROM {name} WHERE {value.name} >= {number(bound)}"
    elif choice == 1:
        size = rng.randint(2, 4)
        words = (
            f"From {what}, list the {size} with the highest {value.words}, best first,"
            f" ties by {label.words}: only the {label.words}."
        )
        sql = (
            f"SELECT {label.name} FROM {name} ORDER BY {value.name} DESC, {label.name} LIMIT {size}"
        )
    elif choice == 2:
        function, word = rng.choice((("SUM", "total"), ("MAX", "highest"), ("MIN", "lowest")))
        words = f"What is the {word} {value.words} in {what}?"
        sql = f"SELECT {function}({value.name}) FROM {name}"
    else:
        words = f"Which {label.words} values in {what} have {value.words} below {number(bound)}?"
        sql = f"SELECT {label.name} FROM {name} WHERE {value.name} < {number(bound)}"
    return FollowUp(
        type="object_dependent",
        words=words,
        sql=sql,
        conditions=Conditions(order=choice == 1),
    )


def update(draft: Draft) -> Change | None:
    """``UPDATE .. SET number = number + n`` or ``SET category = ..``."""
    rng, base = draft.rng, draft.scope.base
    used = " ".join(draft.where)
    fields = [
        f
        for f in base.of_kind("number", "category")
        if f.plain and f.column not in used and not (f.kind == "number" and f.nulls)
    ]
    if draft.scope.joins or not fields:
        return None
    field = rng.choice(fields)
    if field.kind == "number":
        step = rng.randint(1, 9)
        raise_ = rng.random() < 0.7
        setting = f"{field.column} = {field.column} {'+' if raise_ else '-'} {step}"
        verb = rng.choice(("Raise", "Increase") if raise_ else ("Lower", "Reduce"))
        lead = f"{verb} the {field.words} by {step} for the {base.many}"
        result, words = f"SUM({field.column})", f"total {field.words}"
    else:
        value = rng.choice(field.values)
        setting = f"{field.column} = {literal(value)}"
        verb = rng.choice(("Set", "Change"))
        lead = f"{verb} the {field.words} to '{value}' for the {base.many}"
        result, words = "COUNT(*)", f"number of {base.many} with {field.words} '{value}'"
        result = f"COUNT(*) FILTER (WHERE {setting})"
    return _in_place(
        draft, "update", f"UPDATE {base.name} SET {setting}", lead, result, words, field
    )


def delete(draft: Draft) -> Change | None:
    """``DELETE FROM .. WHERE ..``."""
    base = draft.scope.base
    if draft.scope.joins:
        return None
    verb = draft.rng.choice(("Delete", "Remove", "Drop", "Get rid of"))
    lead = f"{verb} the {base.many}"
    return _in_place(
        draft, "delete", f"DELETE FROM {base.name}", lead, "COUNT(*)", f"number of {base.many}",
        None,
    )  # fmt: skip


def _in_place(
    draft: Draft,
    operation: str,
    statement: str,
    lead: str,
    figure: str,
    words: str,
    changed: Field | None,
) -> Change | None:
    rng, base = draft.rng, draft.scope.base
    if not draft.conditions:
        return None
    groups = [f for f in base.of_kind("category") if f is not changed]
    after = rng.choice(("After that", "With this done", "Now"))
    done = "left" if operation == "delete" else "in all"
    if groups and rng.random() < 0.7:
        by = rng.choice(groups)
        column = by.sql.replace("@.", "")
        sql = f"SELECT {column}, {figure} FROM {base.name} GROUP BY {column}"
        request = f"{after}, what is the {words} for each {by.words}?"
    else:
        sql = f"SELECT {figure} FROM {base.name}"
        request = f"{after}, what is the {words} {done}?"
    return Change(
        operation=operation,
        sql=f"{statement} WHERE {' AND '.join(draft.where)}",
        request=(lead, *draft.kept, "."),
        probe=_probe(_whole(base)),
        follow_up=FollowUp(
            type="object_dependent", words=request, sql=sql, conditions=Conditions()
        ),
        knowledge=tuple(i for c in draft.conditions for i in c.knowledge),
    )


CHANGES: Mapping[str, Changing] = {
    "create view": create_view,
    "create table": create_table,
    "insert": insert,
    "update": update,
    "delete": delete,
}
