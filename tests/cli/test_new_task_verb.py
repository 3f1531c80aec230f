"""``bird-interact new-task``: from nothing, from a dump, from a server, and back in."""

from __future__ import annotations

import json

import psycopg
import pytest

from bird_interact_gym.authoring.scaffold_record import FIELDS
from bird_interact_gym.cli import main
from bird_interact_gym.tasks import load_dataset

pytestmark = pytest.mark.usefixtures("server")

DUMP = """CREATE TABLE public."Order" ("Order No" integer PRIMARY KEY, paid boolean);
COPY public."Order" ("Order No", paid) FROM stdin;
5\tt
6\tf
7\t\\N
8\tt
9\tf
\\.
CREATE TABLE public.note (body text);
"""


def run(capsys, *words: object) -> dict[str, object]:
    assert main(["new-task", *map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_tasks_of_both_categories_are_sound_as_they_are_made(tmp_path, capsys):
    root = tmp_path / "mine"
    first = run(capsys, root, "--database", "library")
    second = run(capsys, root, "--category", "Management")
    assert [one["instance_id"] for one in (first, second)] == ["library_1", "library_M_1"]
    assert main(["validate", str(root), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["passed"] == 2
    assert report["mutation_score"] == 1.0
    documents = load_dataset(str(root)).databases["library"]
    assert "CREATE TABLE" in documents.schema
    assert documents.meanings.text("book", "pages").startswith("INTEGER")


def test_a_dump_of_ones_own_is_loaded_whatever_its_names(tmp_path, capsys):
    dump = tmp_path / "shop.sql"
    dump.write_text(DUMP)
    root = tmp_path / "mine"
    made = run(capsys, root, "--database", "shop", "--dump", dump)
    assert made["record"]["sol_sql"] == [
        'SELECT "Order No"\nFROM "Order"\nORDER BY "Order No"\nLIMIT 4'
    ]
    assert main(["validate", str(root), "--json"]) == 0
    documents = load_dataset(str(root)).databases["shop"]
    assert documents.source.tables == {"Order": 5, "note": 0}
    assert main(["new-task", str(root), "--database", "shop", "--dump", str(dump)]) == 2
    assert "already" in capsys.readouterr().err


def test_a_database_is_taken_from_a_running_server(tmp_path, capsys, databases):
    url = databases.server.conninfo()
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute("CREATE DATABASE running_shop")
    try:
        with psycopg.connect(databases.server.conninfo("running_shop")) as own:
            own.execute("CREATE TABLE item AS SELECT n AS item_no FROM generate_series(1, 6) n")
        run(capsys, tmp_path / "mine", "--database", "running_shop", "--from-url", url)
    finally:
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute("DROP DATABASE running_shop WITH (FORCE)")
    tables = load_dataset(str(tmp_path / "mine")).databases["running_shop"].source.tables
    assert tables == {"item": 6}


def test_an_edited_draft_takes_its_records_place(tmp_path, capsys):
    root = tmp_path / "mine"
    made = run(capsys, root, "--database", "library")
    record = made["record"]
    assert set(record) | set(record["follow_up"]) <= {
        name.split(" (")[0].strip() for name in FIELDS
    }
    record["amb_user_query"] = "Show me a few rows of the books, please."
    draft = tmp_path / "edited.json"
    draft.write_text(json.dumps(record))
    assert run(capsys, root, "--record", draft)["did"] == "replaced"
    (task,) = load_dataset(str(root)).tasks.values()
    assert task.subtask(1).query == record["amb_user_query"]
    draft.write_text(json.dumps(record | {"instance_id": "library_2"}))
    assert run(capsys, root, "--record", draft)["did"] == "added"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["starter"], "bundled"),
        (["{root}"], "--database is needed"),
        (["{root}", "--database", "My Shop"], "lower-case"),
        (["{root}", "--database", "shop", "--dump", "{root}/none.sql"], "pg_dump --no-owner"),
        (["{root}", "--record", "{root}/none.json"], "cannot be read"),
    ],
)
def test_what_is_wrong_is_said(words, message, tmp_path, capsys):
    assert main(["new-task", *(word.format(root=tmp_path / "mine") for word in words)]) == 2
    assert message in capsys.readouterr().err


def test_a_dump_that_does_not_load_leaves_nothing_behind(tmp_path, capsys):
    dump, root = tmp_path / "shop.sql", tmp_path / "mine"
    dump.write_text("CREATE TABLE public.a (b nonsense);")
    words = ["new-task", str(root), "--database", "shop", "--dump", str(dump)]
    assert main(words) == 2
    assert "nonsense" in capsys.readouterr().err
    dump.write_text(DUMP)
    assert main(words) == 0
