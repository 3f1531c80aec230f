"""Example questions: the bundled ones fit their tasks and are no guard questions."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bird_interact_gym.errors import ConfigurationError, TaskFormatError
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.users.examples import load_examples
from bird_interact_gym.users.guard_score import user_context
from bird_interact_gym.users.guard_set import SPLITS, load_guard_set
from bird_interact_gym.users.registry import make_simulator

DATASET = load_dataset("starter")
LINE = {
    "instance_id": "ward_1",
    "phase": 1,
    "kind": "labeled",
    "reference": ["recent"],
    "questions": ["Since when?"],
}


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).lower()


def test_every_bundled_task_has_examples_of_each_kind_in_phase_1() -> None:
    examples = load_examples()
    for task_id in DATASET.task_ids:
        kinds = {example.kind for example in examples[task_id, 1]}
        assert kinds == {"labeled", "unlabeled", "unanswerable"}, task_id


def test_references_are_annotated_terms_and_fragments_of_the_gold() -> None:
    for (task_id, phase), found in load_examples().items():
        task = DATASET.task(task_id)
        gold = squeezed("\n".join(task.subtask(phase).sol_sql))
        terms = {ambiguity.term for ambiguity in task.ambiguities}
        for example in found:
            if example.kind == "labeled":
                assert example.reference
                assert set(example.reference) <= terms
            elif example.kind == "unlabeled":
                assert all(squeezed(fragment) in gold for fragment in example.reference)
            else:
                assert example.reference == ()


def test_no_guard_question_is_an_example_of_its_task() -> None:
    def plain(text: str) -> str:
        return " ".join(re.findall(r"\w+", text.lower()))

    examples = {
        (task_id, plain(question))
        for (task_id, _), found in load_examples().items()
        for example in found
        for question in example.questions
    }
    asked = {(q.instance_id, plain(q.text)) for split in SPLITS for q in load_guard_set(split)}
    assert not examples & asked


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("instance_id", 3),
        ("phase", 3),
        ("kind", "AMB"),
        ("reference", "recent"),
        ("questions", [1]),
        ("weight", 0),
        ("weight", "4"),
    ],
)
def test_a_wrong_field_is_named_with_file_and_line(
    tmp_path: Path, field: str, value: object
) -> None:
    file = tmp_path / "ward.jsonl"
    file.write_text(json.dumps(LINE) + "\n" + json.dumps({**LINE, field: value}) + "\n")
    with pytest.raises(TaskFormatError, match=field) as caught:
        load_examples(tmp_path)
    assert f"{file}" in str(caught.value)
    assert "2" in str(caught.value)


def test_a_line_that_is_no_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "ward.jsonl").write_text("{")
    with pytest.raises(TaskFormatError, match="JSON"):
        load_examples(tmp_path)


def test_a_question_stands_as_often_as_its_line_weighs(tmp_path: Path) -> None:
    record = {**LINE, "questions": ["Since when?", "From which day on?"], "weight": 3}
    (tmp_path / "mine.jsonl").write_text(json.dumps(record) + "\n")
    (example,) = load_examples(tmp_path)["ward_1", 1]
    assert sorted(example.questions) == ["From which day on?"] * 3 + ["Since when?"] * 3


def test_a_folder_of_ones_own_teaches_the_simulator(tmp_path: Path) -> None:
    asked = "Which stretch of the calendar are we talking of?"
    record = {**LINE, "questions": [asked, "What stretch of time is it?"]}
    (tmp_path / "mine.jsonl").write_text(json.dumps(record) + "\n")
    simulator = make_simulator(f"offline:examples={tmp_path}")
    reply = simulator.reply(asked, user_context(DATASET.task("ward_1"), DATASET))
    assert reply.label.target == "recent"


@pytest.mark.parametrize(
    ("task_id", "asked", "segment", "told"),
    [
        ("ward_M_3", "SQL or PL/pgSQL?", "LANGUAGE sql IMMUTABLE", "same input, same result"),
        ("skysurvey_M_5", "Row-level trigger?", "FOR EACH ROW", "For each row."),
        (
            "helios_M_2",
            "Run it just for PK-07?",
            "CALL estimate_losses('PK-07')",
            "Run estimate_losses('PK-07')",
        ),
    ],
)
def test_a_fragment_beyond_the_parser_can_be_asked_about(
    task_id: str, asked: str, segment: str, told: str
) -> None:
    context = user_context(DATASET.task(task_id), DATASET)
    reply = make_simulator("offline").reply(asked, context)
    assert reply.segment == segment
    assert told in reply.answer


def test_a_folder_without_examples_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="example questions"):
        make_simulator(f"offline:examples={tmp_path}")
