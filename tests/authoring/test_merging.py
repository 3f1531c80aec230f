import json
from pathlib import Path

import pytest

from bird_interact_gym.authoring.merging import merge
from bird_interact_gym.errors import TaskFormatError

PUBLIC = Path(__file__).parents[3] / "shared" / "data" / "public_records"


def record(instance_id, **fields):
    return {
        "instance_id": instance_id,
        "selected_database": "d",
        "amb_user_query": "q",
        "category": "Query",
        "sol_sql": [],
        "follow_up": {"query": "next", "sol_sql": []},
    } | fields


def write(path, *lines):
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


def test_gold_of_both_phases_is_joined_and_the_rest_left_alone(tmp_path):
    public = write(tmp_path / "p.jsonl", record("a", preprocess_sql=["X"]), record("b"))
    gold = {"instance_id": "a", "sol_sql": ["SELECT 1"], "follow_up": {"sol_sql": ["SELECT 2"]}}
    before = public.read_bytes()
    merged = merge([public], write(tmp_path / "g.jsonl", gold, {"instance_id": "z"}))
    first = merged.records[0]
    assert first["sol_sql"] == ["SELECT 1"]
    assert first["follow_up"] == {"query": "next", "sol_sql": ["SELECT 2"]}
    assert first["preprocess_sql"] == ["X"]
    assert "test_cases" not in first
    assert merged.missing_gold == ("b",)
    assert merged.extra_gold == ("z",)
    assert merged.problems == ()
    assert public.read_bytes() == before


def test_a_follow_up_that_is_not_there_is_not_made_up(tmp_path):
    public = write(tmp_path / "p.jsonl", record("a", follow_up=None))
    gold = {"instance_id": "a", "sol_sql": ["SELECT 1"], "follow_up": {"sol_sql": ["SELECT 2"]}}
    merged = merge([public], write(tmp_path / "g.jsonl", gold))
    assert merged.records[0]["follow_up"] is None
    assert merged.missing_gold == ()


def test_everything_wrong_is_reported_with_its_line(tmp_path):
    public = write(
        tmp_path / "p.jsonl",
        record("a"),
        "{broken",
        "",
        record("a"),
        {"selected_database": "d"},
        record("b", category="Other"),
    )
    merged = merge([public], None)
    assert [(p.line, p.file) for p in merged.problems] == [(n, public) for n in (2, 4, 5, 6)]
    for problem, text in zip(
        merged.problems, ("not valid JSON", "'a' occurs", "instance_id", "'category'"), strict=True
    ):
        assert text in str(problem)
    assert [r["instance_id"] for r in merged.records] == ["a"]


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(TaskFormatError, match="nowhere"):
        merge([tmp_path / "nowhere.jsonl"], None)


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the published sample records are not here")
def test_published_records_merge_without_a_problem():
    merged = merge(sorted(PUBLIC.glob("*.jsonl")), None)
    assert merged.problems == ()
    assert len(merged.missing_gold) == len(merged.records) == 6
