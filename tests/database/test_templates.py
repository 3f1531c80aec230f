"""Templates: loaded from any order, verified, shared, and gone when they fail."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import textwrap

import pytest

from bird_interact_gym.database import Databases, DatabaseState
from bird_interact_gym.database.admin import Admin
from bird_interact_gym.errors import DatabaseError, TemplateError
from bird_interact_gym.tasks.source import DatabaseSource


def test_files_load_in_any_order(databases: Databases, state: DatabaseState) -> None:
    with databases.sandbox(state) as sandbox:
        rows = sandbox.execute(
            "SELECT o.note, p.name, greet(name) FROM open_orders o"
            " JOIN people p ON p.id = customer_id ORDER BY o.id"
        ).rows
    assert rows == (
        ('it\'s; a "note"', "Ann", "hi; Ann"),
        ("$tag$ -- not a comment", "Bob; the ' one", "hi; Bob; the ' one"),
    )


def test_values_are_read_in_the_time_zone_of_the_source(
    databases: Databases, state: DatabaseState
) -> None:
    with databases.sandbox(state) as sandbox:
        shown = sandbox.execute("SELECT joined::text FROM people WHERE id = 1")
        private = sandbox.execute("CREATE TABLE x (); SELECT joined::text FROM people WHERE id = 1")
    assert shown.rows == private.rows == (("2024-01-01 00:00:00+08",),)


def test_verify_counts_the_rows(databases: Databases, shop: DatabaseSource) -> None:
    assert databases.verify(shop) == {"people": 2, "orderItems": 3}


def test_a_half_loaded_database_is_refused_by_name(databases: Databases, make_source) -> None:
    source = make_source("half", {"t.sql": "CREATE TABLE t (a int);"}, t=1_500, gone=2)
    with pytest.raises(TemplateError) as caught:
        databases.template(source)
    assert "t: expected 1,500 rows, got 0" in str(caught.value)
    assert "gone: expected 2 rows, got no such table" in str(caught.value)


def test_every_statement_that_fails_is_named(databases: Databases, make_source) -> None:
    files = {
        "one.sql": "CREATE TABLE t (a int);\nINSERT INTO t VALUES ('x');\n",
        "two.sql": "CREATE VIEW v AS SELECT * FROM missing;\nINSERT INTO t VALUES (1);\n",
    }
    with pytest.raises(TemplateError) as caught:
        databases.template(make_source("broken", files))
    message = str(caught.value)
    assert "one.sql, line 2: INSERT INTO t VALUES ('x')" in message
    assert "two.sql, line 1: CREATE VIEW v" in message
    assert "2 statements" in message


def test_an_empty_folder_is_refused(databases: Databases, make_source) -> None:
    with pytest.raises(TemplateError, match=r"expected a folder of <table>\.sql dumps"):
        databases.template(make_source("empty", {}))


def test_a_template_that_fails_leaves_nothing(databases: Databases, make_source, server) -> None:
    admin = Admin(server)
    before = admin.rows("SELECT datname FROM pg_database ORDER BY 1")
    with pytest.raises(TemplateError):
        databases.template(make_source("bad", {"t.sql": "CREATE TABLE t (a int);"}, t=1))
    after = admin.rows("SELECT datname FROM pg_database ORDER BY 1")
    admin.close()
    assert {name for (name,) in after} <= {name for (name,) in before}


def test_nobody_can_connect_to_a_template(databases: Databases, shop, server) -> None:
    admin = Admin(server)
    with pytest.raises(DatabaseError, match="not currently accepting connections"):
        admin.connect(databases.template(shop).database)
    admin.close()


def test_changed_data_is_another_template(databases: Databases, shop: DatabaseSource) -> None:
    changed = dataclasses.replace(shop, checksum="other")
    assert databases.template(changed).database != databases.template(shop).database


def test_identical_types_in_several_files_are_made_once(databases: Databases, make_source) -> None:
    kind = "CREATE TYPE kind AS ENUM ('a');\n"
    files = {
        "one.sql": kind + "CREATE TABLE one (k kind);",
        "two.sql": kind + "CREATE TABLE two (k kind);",
    }
    source = make_source("twice", files, one=0, two=0)
    assert databases.verify(source) == {"one": 0, "two": 0}


def test_processes_load_a_template_once(server, shop: DatabaseSource) -> None:
    source = dataclasses.replace(shop, checksum="raced")
    script = textwrap.dedent("""
        import sys, pathlib
        from bird_interact_gym.database import Databases
        from bird_interact_gym.tasks.source import DatabaseSource
        source = DatabaseSource(name="shop", dump=pathlib.Path(sys.argv[1]), checksum="raced",
                                tables={"people": 2, "orderItems": 3}, timezone="Asia/Hong_Kong")
        with Databases.open() as databases:
            print(databases.template(source).database)
    """)
    command = [sys.executable, "-c", script, str(source.dump)]
    racers = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    results = [racer.communicate(timeout=60) for racer in racers]
    assert [racer.returncode for racer in racers] == [0, 0, 0], results
    assert len({out for out, _ in results}) == 1
