import json
import shutil
from pathlib import Path

import pytest

from bird_interact_gym.errors import DatasetNotFoundError, TaskFormatError, UnknownTaskError
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.tasks.records import parse_record

PUBLIC = Path(__file__).parents[3] / "shared" / "data" / "public_records"

RECORD = {
    "instance_id": "d_1",
    "selected_database": "d",
    "query": "clear",
    "amb_user_query": "vague",
    "category": "Query",
    "sol_sql": "SELECT 1",
    "user_query_ambiguity": {
        "critical_ambiguity": [{"term": "t", "sql_snippet": "1", "type": "intent_ambiguity"}],
        "non_critical_ambiguity": [{"term": "n", "sql_snippet": "1", "type": "sort_ambiguity"}],
    },
    "knowledge_ambiguity": [{"term": "k", "sql_snippet": "1", "deleted_knowledge": 1}],
    "follow_up": {"query": "next", "sol_sql": ["SELECT 2"], "type": "aggregation"},
}
ENTRY = {"id": 1, "knowledge": "K", "description": "d", "definition": "x", "children_knowledge": -1}


@pytest.fixture
def folder(tmp_path):
    """A small dataset in the official layout."""
    (tmp_path / "d").mkdir()
    (tmp_path / "postgre_table_dumps" / "d_template").mkdir(parents=True)
    (tmp_path / "postgre_table_dumps" / "d_template" / "t.sql").write_text("CREATE TABLE t ();")
    (tmp_path / "bird_interact_data.jsonl").write_text(json.dumps(RECORD) + "\n")
    (tmp_path / "manifest.json").write_text(json.dumps({"databases": {"d": {"tables": {"t": 0}}}}))
    (tmp_path / "d" / "d_schema.txt").write_text("CREATE TABLE t ();")
    (tmp_path / "d" / "d_kb.jsonl").write_text(json.dumps(ENTRY) + "\n\n")
    meanings = {"d|T|Col": "a", "d|t|j": {"column_meaning": "m", "fields_meaning": {"x": "y"}}}
    (tmp_path / "d" / "d_column_meaning_base.json").write_text(json.dumps(meanings))
    return tmp_path


def test_a_dataset_loads(folder):
    dataset = load_dataset(str(folder))
    task = dataset.task("d_1")
    assert task.m_amb == 2
    assert task.masked_knowledge == {1}
    assert [s.query for s in task.subtasks] == ["vague", "next"]
    assert task.subtask(2).category == "Query"
    documents = dataset.documents(task)
    assert documents.meanings.get("t", "COL") == "a"
    assert json.loads(documents.meanings.text("t", "j"))["fields_meaning"] == {"x": "y"}
    assert len(documents.knowledge) == 1
    assert len(documents.knowledge.without(task.masked_knowledge)) == 0


def test_the_checksum_follows_the_dump(folder):
    before = load_dataset(str(folder)).databases["d"].source.checksum
    (folder / "postgre_table_dumps" / "d_template" / "t.sql").write_text("CREATE TABLE u ();")
    assert load_dataset(str(folder)).databases["d"].source.checksum != before


@pytest.mark.parametrize(
    ("file", "content", "names"),
    [
        ("bird_interact_data.jsonl", "{", ["line 1", "not valid JSON"]),
        ("bird_interact_data.jsonl", '{"instance_id": 5}', ["line 1", "'instance_id'"]),
        ("d/d_kb.jsonl", '{"id": "x"}', ["line 1", "'id'"]),
        ("d/d_kb.jsonl", json.dumps(ENTRY) + "\n" + json.dumps(ENTRY), ["line 2", "twice"]),
        ("d/d_column_meaning_base.json", '{"a|b": "x"}', ["'a|b'"]),
        ("manifest.json", "[]", ["'databases'"]),
        ("manifest.json", '{"databases": {"d": {"tables": {"t": "x"}}}}', ["databases.d.t"]),
    ],
)
def test_a_broken_file_is_named_with_line_and_field(folder, file, content, names):
    (folder / file).write_text(content)
    with pytest.raises(TaskFormatError) as caught:
        load_dataset(str(folder))
    for name in [str(folder / file), *names]:
        assert name in str(caught.value)


@pytest.mark.parametrize(
    "missing", ["manifest.json", "d/d_kb.jsonl", "d/d_schema.txt", "d/d_column_meaning_base.json"]
)
def test_a_missing_file_is_named(folder, missing):
    (folder / missing).unlink()
    with pytest.raises(TaskFormatError, match="missing") as caught:
        load_dataset(str(folder))
    assert str(folder / missing) in str(caught.value)


def test_a_missing_dump_is_named(folder):
    shutil.rmtree(folder / "postgre_table_dumps")
    with pytest.raises(TaskFormatError, match="dump folder"):
        load_dataset(str(folder))


def test_a_mask_needs_an_entry(folder):
    record = json.loads(json.dumps(RECORD))
    record["knowledge_ambiguity"][0]["deleted_knowledge"] = 7
    (folder / "bird_interact_data.jsonl").write_text(json.dumps(record))
    with pytest.raises(TaskFormatError, match=r"masks knowledge \[7\]"):
        load_dataset(str(folder))


def test_an_id_may_occur_once(folder):
    line = json.dumps(RECORD) + "\n"
    (folder / "bird_interact_data.jsonl").write_text(line + line)
    with pytest.raises(TaskFormatError, match=r"line 2.*twice"):
        load_dataset(str(folder))


def test_unknown_names_say_what_to_do(folder):
    with pytest.raises(UnknownTaskError, match="did you mean d_1"):
        load_dataset(str(folder)).task("d_2")
    with pytest.raises(DatasetNotFoundError, match="BIRD_INTERACT_DATA"):
        load_dataset("lite-of-nowhere")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"category": "Other"}, "category"),
        ({"sol_sql": [1]}, "sol_sql"),
        ({"conditions": {"decimal": "2"}}, "conditions.decimal"),
        ({"conditions": {"order": 1}}, "conditions.order"),
        ({"follow_up": {"query": ""}}, "follow_up.query"),
        ({"knowledge_ambiguity": [{"term": "k", "deleted_knowledge": "4"}]}, "deleted_knowledge"),
        ({"user_query_ambiguity": {"critical_ambiguity": [{}]}}, "critical_ambiguity[0].term"),
    ],
)
def test_a_broken_field_is_named(change, field):
    with pytest.raises(TaskFormatError) as caught:
        parse_record(json.dumps(RECORD | change), file=Path("x.jsonl"), line=3)
    assert field in str(caught.value)
    assert "x.jsonl, line 3" in str(caught.value)


def test_variants_of_the_official_records():
    variants = {
        "follow_up": None,
        "clean_up_sql": "DROP VIEW v",
        "preprocess_sql": None,
        "conditions": None,
        "knowledge_ambiguity": [{"term": "k", "deleted_knowledge": [1, 2]}, {"term": "l"}],
    }
    task = parse_record(json.dumps(RECORD | variants), file=Path("x"), line=1)
    assert len(task.subtasks) == 1
    assert task.clean_up_sqls == ("DROP VIEW v",)
    assert task.masked_knowledge == {1, 2}
    assert task.subtask(1).conditions.decimal == -1


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the published sample records are not here")
@pytest.mark.parametrize("name", ["lite", "full"])
def test_published_records_load(name):
    file = PUBLIC / f"{name}.jsonl"
    tasks = [
        parse_record(text, file=file, line=number)
        for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
    ]
    assert tasks
    assert not any(t.subtask(1).has_gold for t in tasks)
    assert all(len(t.subtasks) == 2 for t in tasks)
