"""The copy-on-write sandbox: what runs, what it costs, and that nothing stays."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator

import pytest

from bird_interact_gym.database import Databases, DatabaseState, Limits, Sandbox
from bird_interact_gym.database.sandbox import may_be_read
from bird_interact_gym.errors import DatabaseError

SHORT = Limits(statement_timeout=1.0)

EVERYTHING = """
    SELECT (SELECT json_agg(p ORDER BY id) FROM people p),
           (SELECT json_agg(o ORDER BY id) FROM "orderItems" o),
           (SELECT array_agg(relname ORDER BY relname) FROM pg_class WHERE oid >= 16384),
           (SELECT array_agg(proname ORDER BY proname) FROM pg_proc WHERE oid >= 16384),
           (SELECT last_value::text || is_called FROM people_id_seq),
           (SELECT array_agg(name || setting ORDER BY name) FROM pg_settings
            WHERE name IN ('search_path', 'statement_timeout', 'datestyle', 'work_mem', 'role',
                           'default_transaction_read_only', 'timezone')),
           (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'
            AND pid = pg_backend_pid()),
           (SELECT count(*) FROM pg_prepared_statements), 
           (SELECT count(*) FROM pg_cursors WHERE name <> ''),
           (SELECT count(*) FROM pg_largeobject_metadata)"""

READS = [
    "SELECT * FROM people",
    "  -- names\n /* of /* all */ */ (SELECT name FROM people)",
    "WITH p AS (SELECT * FROM people) SELECT * FROM p",
    "VALUES (1), (2)",
    "TABLE people",
    "EXPLAIN SELECT * FROM people",
    "EXPLAIN ANALYZE SELECT * FROM people",
    "SHOW search_path",
    "SELECT nope",
    "SELECT pg_advisory_lock(7)",
    "SELECT set_config('search_path', 'nowhere', false)",
    "SELECT pg_sleep(0)",
]

WRITES = [
    'DELETE FROM "orderItems"',
    "UPDATE people SET name = 'x'; SELECT * FROM people",
    "INSERT INTO people (id, name) VALUES (9, 'x') RETURNING id",
    'WITH gone AS (DELETE FROM "orderItems" RETURNING 1) SELECT count(*) FROM gone',
    'EXPLAIN ANALYZE DELETE FROM "orderItems"',
    "SELECT * INTO kept FROM people",
    "CREATE TABLE kept AS SELECT * FROM people",
    "CREATE TEMP TABLE people (val int); SELECT 0",
    "CREATE FUNCTION evil() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "TRUNCATE people CASCADE; SELECT 0",
    "SELECT * FROM people FOR UPDATE",
    "SELECT 1; SELECT 2",
    "SET search_path = nowhere",
    "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
    "PREPARE p AS SELECT 1",
    "DECLARE c CURSOR WITH HOLD FOR SELECT 1",
    "SELECT pg_advisory_lock(7); SELECT 1",
    "SELECT lo_create(0)",
    "LISTEN news",
    'DO $$ BEGIN DELETE FROM "orderItems"; EXCEPTION WHEN OTHERS THEN NULL; END $$',
    "ALTER TABLE people DROP COLUMN name CASCADE; SELECT * FROM people",
    "DROP OWNED BY CURRENT_USER CASCADE",
    "REASSIGN OWNED BY bird_interact_owner TO SESSION_USER",
    "VACUUM",
    "RESET ROLE; CREATE TABLE mine ()",
]

ESCAPES = [
    "COMMIT",
    'ROLLBACK; DELETE FROM "orderItems"',
    'DELETE FROM "orderItems"; COMMIT',
    "SELECT 1; COMMIT; DROP TABLE people CASCADE",
    "COMMIT; SET default_transaction_read_only = on; BEGIN",
    "COMMIT; ALTER ROLE SESSION_USER SET search_path = nowhere",
    'COMMIT; BEGIN; SAVEPOINT s; DELETE FROM "orderItems"',
    'COMMIT AND CHAIN; DELETE FROM "orderItems"',
    "SELECT nextval('people_id_seq')",
    "SELECT setval('people_id_seq', 100, false)",
    "INSERT INTO people (name) VALUES ('x')",
]


@pytest.fixture
def sandbox(databases: Databases, state: DatabaseState) -> Iterator[Sandbox]:
    with databases.sandbox(state) as sandbox:
        yield sandbox


@pytest.fixture
def unchanged(databases: Databases, state: DatabaseState) -> Iterator[None]:
    """Neighbours, and those who come later, see the state as it was."""
    with databases.sandbox(state) as neighbour:
        before = neighbour.execute(EVERYTHING)
        assert before.outcome == "ok"
        yield
        assert neighbour.execute(EVERYTHING) == before
    with databases.sandbox(state) as later:
        assert later.execute(EVERYTHING) == before
        assert later.execute("SELECT 1;" + EVERYTHING).rows == before.rows


@pytest.mark.parametrize("sql", READS)
def test_reads_take_no_copy_and_leave_nothing(sandbox: Sandbox, sql: str, unchanged: None) -> None:
    execution = sandbox.execute(sql)
    assert (sandbox.clones_taken, execution.wrote) == (0, False)


@pytest.mark.parametrize("sql", WRITES)
def test_writes_take_one_copy_and_leave_nothing(
    sandbox: Sandbox, sql: str, unchanged: None
) -> None:
    before = sandbox.execute(EVERYTHING)
    first = sandbox.execute(sql)
    again = sandbox.execute(sql)
    assert first.wrote
    assert first == dataclasses.replace(again, rows=first.rows)
    assert sandbox.clones_taken == 1
    assert sandbox.execute(EVERYTHING) == before


@pytest.mark.parametrize("sql", ESCAPES)
def test_what_escapes_costs_a_copy_and_leaves_nothing(
    sandbox: Sandbox, sql: str, unchanged: None
) -> None:
    first = sandbox.execute(sql)
    again = sandbox.execute(sql)
    assert first.outcome == again.outcome
    assert first.rows == again.rows
    assert sandbox.clones_taken == 2


def test_a_write_runs_for_real_before_it_is_undone(sandbox: Sandbox) -> None:
    counted = sandbox.execute('DELETE FROM "orderItems"; SELECT count(*) FROM "orderItems"')
    assert counted.rows == ((0,),)
    assert sandbox.execute('DELETE FROM "orderItems"').command == "DELETE 3"


def test_the_last_result_set_of_a_script_is_kept(sandbox: Sandbox) -> None:
    execution = sandbox.execute("SELECT 1 AS a; SELECT 2 AS b, 3 AS c; UPDATE people SET id = id")
    assert (execution.columns, execution.rows) == (("b", "c"), ((2, 3),))
    assert execution.command == "UPDATE 2"


def test_deferred_constraints_are_checked_as_a_commit_would(sandbox: Sandbox) -> None:
    broken = sandbox.execute('UPDATE "orderItems" SET customer_id = 77')
    assert (broken.outcome, broken.sqlstate) == ("sql_error", "23503")
    mended = sandbox.execute(
        'UPDATE "orderItems" SET customer_id = 77; UPDATE "orderItems" SET customer_id = 1'
    )
    assert mended.outcome == "ok"


def test_errors_are_worded_as_postgresql_words_them(sandbox: Sandbox) -> None:
    execution = sandbox.execute("SELECT nam FROM people")
    assert execution.outcome == "sql_error"
    assert execution.sqlstate == "42703"
    assert execution.error == (
        'column "nam" does not exist\nLINE 1: SELECT nam FROM people\n               ^\n'
        'HINT:  Perhaps you meant to reference the column "people.name".'
    )


@pytest.mark.parametrize("sql", ["SELECT 'a\0b'", "SELECT '\ud800'"])
def test_characters_that_sql_cannot_hold_are_the_statements_error(
    sandbox: Sandbox, sql: str
) -> None:
    assert sandbox.execute(sql).sqlstate == "22021"


@pytest.mark.parametrize("sql", ["COPY people TO STDOUT", "COPY people FROM STDIN"])
def test_copy_to_the_client_is_an_error(sandbox: Sandbox, sql: str) -> None:
    assert sandbox.execute(sql).outcome == "sql_error"
    assert sandbox.execute("SELECT count(*) FROM people; SELECT 1").rows == ((1,),)


def test_rows_are_cut_at_the_limit(sandbox: Sandbox) -> None:
    limits = Limits(max_rows=10)
    cut = sandbox.execute("SELECT * FROM generate_series(1, 1000000)", limits)
    assert (len(cut.rows), cut.complete, cut.row_count) == (10, False, None)
    whole = sandbox.execute("SELECT * FROM generate_series(1, 10)", limits)
    assert (len(whole.rows), whole.complete, whole.row_count) == (10, True, 10)


def test_rows_of_a_script_are_cut_and_counted(sandbox: Sandbox) -> None:
    cut = sandbox.execute("SELECT 1; SELECT * FROM generate_series(1, 999)", Limits(max_rows=10))
    assert (len(cut.rows), cut.complete, cut.row_count) == (10, False, 999)


@pytest.mark.parametrize("prefix", ["", "SELECT 1;"])
def test_bytes_are_cut_at_the_limit(sandbox: Sandbox, prefix: str) -> None:
    sql = prefix + "SELECT repeat('x', 100000) FROM generate_series(1, 1000)"
    cut = sandbox.execute(sql, Limits(max_bytes=1_000_000))
    assert not cut.complete
    assert 500_000 <= sum(len(text) for (text,) in cut.rows) <= 1_000_000


def test_a_read_after_a_cut_is_not_disturbed(sandbox: Sandbox) -> None:
    for _ in range(20):
        sandbox.execute("SELECT * FROM generate_series(1, 100000)", Limits(max_rows=1))
        assert sandbox.execute("SELECT 1").rows == ((1,),)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT pg_sleep(60)",
        "SELECT count(*) FROM generate_series(1, 1e12)",
        "SET statement_timeout = 0; SELECT pg_sleep(60)",
        "SELECT set_config('statement_timeout', '0', false); SELECT pg_sleep(60)",
        "SELECT pg_sleep(0.9); SELECT pg_sleep(0.9); SELECT pg_sleep(0.9); SELECT pg_sleep(60)",
        "DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(60);"
        " EXCEPTION WHEN query_canceled THEN NULL; END; END LOOP; END $$",
        "SET statement_timeout = 0; DO $$ BEGIN LOOP BEGIN PERFORM 1;"
        " EXCEPTION WHEN query_canceled THEN NULL; END; END LOOP; END $$",
        "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS"
        " 'BEGIN PERFORM pg_sleep(60); RETURN NULL; END';"
        " CREATE CONSTRAINT TRIGGER t AFTER INSERT ON people DEFERRABLE INITIALLY DEFERRED"
        " FOR EACH ROW EXECUTE FUNCTION slow();"
        " INSERT INTO people (id, name) VALUES (9, 'x')",
    ],
)
def test_nothing_outruns_its_time(sandbox: Sandbox, sql: str, unchanged: None) -> None:
    begun = time.monotonic()
    execution = sandbox.execute(sql, SHORT)
    assert execution.outcome == "timeout"
    assert time.monotonic() - begun < 8
    assert sandbox.execute("SELECT 1").rows == ((1,),)


@pytest.mark.parametrize(
    ("sql", "sqlstate"),
    [
        ("SELECT pg_terminate_backend(pg_backend_pid())", "42501"),
        ("SELECT pg_cancel_backend(pg_backend_pid())", "42501"),
        ("SELECT pg_notify('a', 'b')", "42501"),
        ("SELECT lo_import('/etc/passwd')", "42501"),
        ("SELECT pg_read_file('/etc/passwd')", "42501"),
        ("SELECT * FROM pg_authid", "42501"),
        ("COPY people TO PROGRAM 'cat'", "42501"),
        ("COPY people FROM '/etc/passwd'", "42501"),
        ("CREATE ROLE mine", "42501"),
        ("ALTER ROLE SESSION_USER SUPERUSER", "42501"),
        ("SET ROLE postgres", "42501"),
        ("ALTER SYSTEM SET fsync = off", "25001"),
        ("COMMIT; ALTER SYSTEM SET fsync = off", "25001"),
        ("COMMIT; CREATE DATABASE mine", "25001"),
        ("CREATE EXTENSION plpython3u", "0A000"),
        ("CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'a', 'b'", "42501"),
        ("CREATE EVENT TRIGGER t ON ddl_command_start EXECUTE FUNCTION suppress()", "42501"),
        ("LOAD 'plpgsql'", None),
    ],
)
def test_the_server_is_out_of_reach(
    sandbox: Sandbox, sql: str, sqlstate: str | None, unchanged: None
) -> None:
    execution = sandbox.execute(sql)
    if sqlstate is not None:
        assert (execution.outcome, execution.sqlstate) == ("sql_error", sqlstate)


@pytest.mark.parametrize("code", ["57P01", "53100", "XX001", "58030", "25P03"])
def test_sql_cannot_pass_for_a_fault_of_the_server(sandbox: Sandbox, code: str) -> None:
    execution = sandbox.execute(f"DO $$ BEGIN RAISE 'x' USING ERRCODE = '{code}'; END $$")
    assert (execution.outcome, execution.sqlstate) == ("sql_error", code)


def test_a_session_that_ends_itself_is_the_statements_doing(
    sandbox: Sandbox, unchanged: None
) -> None:
    sql = "COMMIT; SET idle_session_timeout = 1; SELECT 1"
    assert sandbox.execute(sql).outcome in ("ok", "sql_error")
    assert sandbox.execute("SELECT 2; SELECT 3").rows == ((3,),)


def test_functions_that_could_hide_a_write_bar_the_shared_copy(
    databases: Databases, make_source
) -> None:
    sql = """
        CREATE TABLE t (a int);
        CREATE FUNCTION sly() RETURNS text LANGUAGE plpgsql AS $$
        BEGIN INSERT INTO t VALUES (1); RETURN 'written';
        EXCEPTION WHEN OTHERS THEN RETURN 'refused'; END $$;"""
    source = make_source("sly", {"t.sql": sql}, t=0)
    with databases.sandbox(DatabaseState(source=source)) as sandbox:
        assert sandbox.execute("SELECT sly()").rows == (("written",),)
        assert sandbox.execute("SELECT count(*) FROM t").rows == ((0,),)


def test_a_state_with_setup_is_where_everything_starts(
    databases: Databases, state: DatabaseState, unchanged: None
) -> None:
    later = dataclasses.replace(state, setup=("INSERT INTO people VALUES (5, 'Eve')", "SELECT 1"))
    with databases.sandbox(state) as sandbox:
        sandbox.execute("DELETE FROM people WHERE id = 5")
        sandbox.move_to(later)
        assert sandbox.execute("SELECT max(id) FROM people").rows == ((5,),)
        assert not sandbox.execute("SELECT max(id) FROM people").wrote
        assert sandbox.execute("DELETE FROM people WHERE id = 5").command == "DELETE 1"
        assert sandbox.execute("DELETE FROM people WHERE id = 5; COMMIT").command == "COMMIT"
        assert sandbox.execute("SELECT max(id) FROM people").rows == ((5,),)
        assert sandbox.clones_taken == 3


def test_a_setup_whose_function_hides_writes_is_not_read_only(
    databases: Databases, state: DatabaseState
) -> None:
    sly = """CREATE FUNCTION sly() RETURNS text LANGUAGE plpgsql AS $$
        BEGIN DELETE FROM "orderItems"; RETURN 'written';
        EXCEPTION WHEN OTHERS THEN RETURN 'refused'; END $$"""
    with databases.sandbox(dataclasses.replace(state, setup=(sly,))) as sandbox:
        assert sandbox.execute("SELECT sly()").rows == (("written",),)


def test_a_setup_that_fails_is_an_infrastructure_fault(
    databases: Databases, state: DatabaseState
) -> None:
    broken = dataclasses.replace(state, setup=("DELETE FROM nowhere",))
    with (
        databases.sandbox(broken) as sandbox,
        pytest.raises(DatabaseError, match="nowhere"),
    ):
        sandbox.execute("SELECT 1")


def test_the_grader_runs_as_somebody_else(databases: Databases, state: DatabaseState) -> None:
    sql = "SELECT session_user::text, current_user::text, current_setting('search_path')"
    with databases.sandbox(state) as agent, databases.sandbox(state, role="grader") as grader:
        (agent_row,), (grader_row,) = agent.execute(sql).rows, grader.execute(sql).rows
    assert agent_row[0] != grader_row[0]
    assert agent_row[1] == grader_row[1] == "bird_interact_owner"
    assert grader_row[2] == "public, pg_temp"


def test_a_closed_sandbox_says_so(sandbox: Sandbox) -> None:
    sandbox.close()
    sandbox.close()
    with pytest.raises(DatabaseError, match="closed"):
        sandbox.execute("SELECT 1")


@pytest.mark.parametrize(
    ("sql", "expected"),
    [("", False), ("  ", False), (";", False), ("(((select 1)))", True), ("selectx", False),
     ("/* SELECT */ DELETE FROM t", False), ("-- x\nwith a as (select 1) table a", True)],
)  # fmt: skip
def test_the_first_word_tells_what_may_be_a_read(sql: str, expected: bool) -> None:
    assert may_be_read(sql) is expected
