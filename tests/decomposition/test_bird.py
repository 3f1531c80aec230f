from __future__ import annotations

import dataclasses
import json

import pytest

from bird_interact_gym.decomposition import SqliteChecker, load_bird
from bird_interact_gym.errors import DatasetNotFoundError, GradingError, TaskFormatError


def test_records_and_schemas_are_read(bird):
    first = bird[0]
    assert (first.id, first.question.database, first.question.dialect) == ("0", "shops", "sqlite")
    assert first.schema["sale"] == {"sale_id", "shop_id", "amount", "kind"}
    assert "CREATE TABLE sale" in first.question.schema_text


@pytest.mark.parametrize(
    ("gold", "sql", "equal"),
    [
        ("SELECT town FROM shop", "SELECT town FROM shop ORDER BY town DESC", True),
        ("SELECT town FROM shop", "SELECT DISTINCT town FROM shop", True),
        ("SELECT opened FROM shop", "SELECT opened * 1.0 FROM shop", True),
        ("SELECT town FROM shop", "SELECT town, opened FROM shop", False),
        ("SELECT town FROM shop", "SELECT town FROM shop WHERE opened > 2005", False),
        ("SELECT town FROM shop", "SELECT nothing FROM shop", False),
        ("SELECT town FROM shop", "SELECT town FROM shop; SELECT 1", False),
        ("SELECT town FROM shop", "DELETE FROM shop", False),
        ("SELECT town FROM shop", "", False),
    ],
)
def test_execution_accuracy_compares_sets_of_rows(bird, ex, gold, sql, equal):
    assert ex.equal(dataclasses.replace(bird[0], gold=gold), sql) is equal


def test_a_query_that_runs_too_long_is_wrong(bird, bird_file):
    hasty = SqliteChecker(bird_file.parent / "dev_databases", timeout=0.05)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT MAX(i) FROM n"
    assert not hasty.equal(bird[0], endless)


def test_a_gold_that_does_not_run_is_an_error(bird, ex):
    with pytest.raises(GradingError, match="gold does not run"):
        ex.equal(dataclasses.replace(bird[0], gold="SELECT nothing FROM shop"), "SELECT 1")


def test_missing_files_and_fields_are_named(bird_file):
    with pytest.raises(DatasetNotFoundError, match=r"train\.json"):
        load_bird(bird_file.parent / "train.json")
    records = json.loads(bird_file.read_text())
    bird_file.write_text(json.dumps([{**records[0], "db_id": "elsewhere"}]))
    with pytest.raises(DatasetNotFoundError, match=r"elsewhere\.sqlite"):
        load_bird(bird_file)
    bird_file.write_text(json.dumps([{**records[0], "SQL": None}]))
    with pytest.raises(TaskFormatError, match="'SQL'"):
        load_bird(bird_file)
    bird_file.write_text("[{")
    with pytest.raises(TaskFormatError, match="not valid JSON"):
        load_bird(bird_file)
