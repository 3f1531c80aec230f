"""Private databases for submissions: real commits, a grader of its own, nobody else's business."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from bird_interact_gym.database import Clone, Databases, DatabaseState, Limits
from bird_interact_gym.errors import DatabaseError


@pytest.fixture
def clone(databases: Databases, state: DatabaseState) -> Iterator[Clone]:
    with databases.clone(state, limits=Limits(statement_timeout=2.0)) as clone:
        yield clone


def test_a_submission_is_committed_and_inspected(clone: Clone) -> None:
    ran = clone.run(["CREATE TABLE t (a int)", "INSERT INTO t VALUES (1), (2); SELECT 7 AS x"])
    assert (ran.columns, ran.rows, ran.wrote) == (("x",), ((7,),), True)
    assert clone.inspect("SELECT sum(a) FROM t").rows == ((3,),)


def test_two_clones_share_nothing(databases: Databases, state: DatabaseState, clone: Clone) -> None:
    with databases.clone(state) as other:
        clone.run(["DROP TABLE people CASCADE"])
        assert other.run(["SELECT count(*) FROM people"]).rows == ((2,),)
        assert clone.run(["SELECT count(*) FROM people"]).sqlstate == "42P01"


def test_a_run_stops_at_the_first_error_and_keeps_what_came_before(clone: Clone) -> None:
    ran = clone.run(
        ["CREATE TABLE one ()", "CREATE TABLE two (); SELECT nope", "CREATE TABLE x ()"]
    )
    assert ran.sqlstate == "42703"
    made = clone.inspect("SELECT to_regclass('one'), to_regclass('two'), to_regclass('x')")
    assert [value is not None for value in made.rows[0]] == [True, False, False]


def test_a_deferred_constraint_fails_at_the_commit(clone: Clone) -> None:
    ran = clone.run(['UPDATE "orderItems" SET customer_id = 77'])
    assert (ran.outcome, ran.sqlstate) == ("sql_error", "23503")
    assert clone.inspect('SELECT max(customer_id) FROM "orderItems"').rows == ((2,),)


def test_a_session_lasts_for_one_run(clone: Clone) -> None:
    kept = clone.run(["CREATE TEMP TABLE s (a int)", "SET search_path = pg_temp", "TABLE s"])
    assert kept.outcome == "ok"
    assert clone.run(["TABLE s"]).sqlstate == "42P01"


def test_setup_is_there_at_the_start(databases: Databases, state: DatabaseState) -> None:
    later = dataclasses.replace(
        state, setup=('DELETE FROM "orderItems"', "SELECT nextval('people_id_seq')")
    )
    with databases.clone(later) as clone:
        assert clone.run(['SELECT count(*) FROM "orderItems"']).rows == ((0,),)
        assert clone.inspect("INSERT INTO people (name) VALUES ('x') RETURNING id").rows == ((4,),)


def test_transactions_of_the_script_itself_count(clone: Clone) -> None:
    clone.run(["BEGIN; CREATE TABLE one (); COMMIT; CREATE TABLE two (); ROLLBACK"])
    made = clone.inspect("SELECT to_regclass('one'), to_regclass('two')")
    assert [value is not None for value in made.rows[0]] == [True, False]


def test_what_needs_no_transaction_is_refused_as_the_published_graders_do(clone: Clone) -> None:
    assert clone.run(["VACUUM people"]).sqlstate == "25001"
    procedure = "CREATE PROCEDURE p() LANGUAGE plpgsql AS 'BEGIN COMMIT; END'"
    assert clone.run([procedure, "CALL p()"]).sqlstate == "2D000"


def test_the_grader_reads_what_the_agent_made_under_any_name(clone: Clone) -> None:
    clone.run(
        [
            "CREATE SCHEMA mine; CREATE TABLE mine.t AS SELECT 5 AS a",
            "CREATE VIEW v AS SELECT a FROM mine.t",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT a FROM mine.t'",
        ]
    )
    assert clone.inspect("SELECT v.a, f(), (SELECT a FROM mine.t) FROM v").rows == ((5, 5, 5),)


def test_the_grader_may_write_and_keeps_its_session(clone: Clone) -> None:
    clone.inspect("CREATE TEMP TABLE seen AS SELECT 1 AS a")
    clone.inspect("INSERT INTO people VALUES (8, 'x')")
    assert clone.inspect("SELECT count(*) FROM people, seen").rows == ((3,),)


def test_shadows_do_not_reach_the_grader(clone: Clone) -> None:
    clone.run(
        [
            "CREATE SCHEMA bird_interact_owner; CREATE TABLE bird_interact_owner.people (a int)",
            "CREATE FUNCTION bird_interact_owner.greet(text) RETURNS text LANGUAGE sql"
            " AS $$ SELECT 'shadow' $$",
            "COMMIT; ALTER ROLE SESSION_USER SET search_path = bird_interact_owner",
            "CREATE TEMP TABLE people (a int)",
        ]
    )
    assert clone.inspect("SELECT greet(name) FROM people LIMIT 1").rows == (("hi; Ann",),)


def test_the_graders_rights_are_no_more_than_the_agents(clone: Clone) -> None:
    body = "BEGIN EXECUTE cmd; RETURN 'done'; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE; END"
    clone.run([f"CREATE FUNCTION try(cmd text) RETURNS text LANGUAGE plpgsql AS $${body}$$"])
    for command in ("CREATE ROLE evil SUPERUSER", "SELECT pg_read_file($a$PG_VERSION$a$)",
                    "SELECT pg_terminate_backend(1)", "SET ROLE postgres"):  # fmt: skip
        found = clone.inspect(f"SELECT try('{command}')").rows
        assert found in ((("42501",),), (("22023",),)), command


@pytest.mark.parametrize(
    "sql",
    [
        "SET statement_timeout = 0; SELECT pg_sleep(60)",
        "DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(60);"
        " EXCEPTION WHEN query_canceled THEN NULL; END; END LOOP; END $$",
    ],
)
def test_a_run_that_overruns_is_ended_and_the_clone_lives(clone: Clone, sql: str) -> None:
    assert clone.run([sql]).outcome == "timeout"
    assert clone.run(["SELECT 1"]).rows == ((1,),)
    assert clone.inspect("SELECT 2").rows == ((2,),)


def test_a_trap_in_a_view_does_not_hold_the_grader(clone: Clone) -> None:
    clone.run(["ALTER TABLE people RENAME TO old; CREATE VIEW people AS SELECT pg_sleep(60)::text"])
    assert clone.inspect("SELECT * FROM people").outcome == "timeout"


def test_a_session_that_ends_itself_is_an_error_of_the_run(clone: Clone) -> None:
    ran = clone.run(
        ["SET idle_in_transaction_session_timeout = 1; SET idle_session_timeout = 1"]
        + ["SELECT 1"] * 50
    )
    assert ran.outcome in ("ok", "sql_error")
    assert clone.run(["SELECT 1"]).rows == ((1,),)


def test_a_closed_clone_says_so(clone: Clone) -> None:
    clone.close()
    clone.close()
    with pytest.raises(DatabaseError, match="closed"):
        clone.run(["SELECT 1"])


def test_neighbours_keep_their_rights_whatever_one_drops(
    databases: Databases, state: DatabaseState, clone: Clone
) -> None:
    with databases.clone(state) as other:
        clone.run(
            ["DROP OWNED BY bird_interact_owner CASCADE", "COMMIT; DROP OWNED BY SESSION_USER"]
        )
        assert other.run(["CREATE SCHEMA mine; CREATE TEMP TABLE t ()"]).outcome == "ok"
        assert other.inspect("SELECT count(*) FROM people").rows == ((2,),)
    with databases.clone(state) as later:
        assert later.run(["CREATE SCHEMA mine; SELECT count(*) FROM people"]).rows == ((2,),)
