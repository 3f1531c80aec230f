"""The guard questions are well formed, refer to real annotations and gold, and do not repeat."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

import bird_interact_gym

DATA = Path(bird_interact_gym.__file__).parent / "data"
SPLITS = ("heldout", "dev", "fresh")
LABELS = ("labeled", "unlabeled", "unanswerable")
FIELDS = {
    "instance_id",
    "selected_database",
    "question_id",
    "question_type",
    "clarification_question",
    "reference",
}
COVERED = {
    "heldout": ("ward", "freight"),
    "dev": ("ward", "freight", "conserve", "helios", "tokenex", "skysurvey"),
    "fresh": ("conserve", "helios", "tokenex", "skysurvey"),
}
"""The databases that the questions of a split are about."""

YOUNGER = {"ward_7", "ward_8", "ward_9", "ward_M_5"} | {
    "freight_7",
    "freight_8",
    "freight_M_5",
    "freight_M_6",
}
"""Tasks that came after the questions on their database were written, but for those of dev."""

LEAST = {"heldout": 70, "dev": 790, "fresh": 120}
"""The least number of questions in each file of a split."""

LEAST_ADVERSARIAL = {"heldout": 40, "dev": 260, "fresh": 40}
"""The least number of adversarial questions of a split."""

Row = dict[str, Any]


def read_lines(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def questions(split: str, label: str) -> list[Row]:
    return read_lines(DATA / "guard" / split / f"data_{label}.jsonl")


def every_question() -> list[Row]:
    return [row for split in SPLITS for label in LABELS for row in questions(split, label)]


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def records() -> dict[str, Row]:
    rows = read_lines(DATA / "starter" / "bird_interact_data.jsonl")
    return {row["instance_id"]: row for row in rows}


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("label", LABELS)
class TestFile:
    def test_fields_are_complete(self, split: str, label: str) -> None:
        extra = {"adversarial"} if label == "unanswerable" else set()
        for row in questions(split, label):
            assert set(row) == FIELDS | extra, row
            assert row["clarification_question"].strip()
            assert bool(row["reference"]) == (label != "unanswerable"), row

    def test_ids_are_unique_and_name_bundled_tasks(
        self, split: str, label: str, records: dict[str, Row]
    ) -> None:
        rows = questions(split, label)
        ids = [(row["instance_id"], row["question_id"]) for row in rows]
        assert len(set(ids)) == len(ids)
        assert {row["instance_id"] for row in rows} == {
            name for name, r in records.items() if r["selected_database"] in COVERED[split]
        } - (YOUNGER if split != "dev" else set())
        for row in rows:
            record = records[row["instance_id"]]
            assert row["selected_database"] == record["selected_database"]

    def test_there_are_enough_in_each_style(self, split: str, label: str) -> None:
        rows = questions(split, label)
        assert len(rows) >= LEAST[split]
        styles = Counter(row["question_type"] for row in rows)
        assert set(styles) == {"concise", "normal", "verbose"}
        assert all(0.25 <= count / len(rows) <= 0.42 for count in styles.values()), styles


@pytest.mark.parametrize("split", SPLITS)
def test_labeled_questions_refer_to_annotated_terms(split: str, records: dict[str, Row]) -> None:
    for row in questions(split, "labeled"):
        record = records[row["instance_id"]]
        query = record["user_query_ambiguity"]
        annotated = [
            *query["critical_ambiguity"],
            *query["non_critical_ambiguity"],
            *record["knowledge_ambiguity"],
        ]
        assert set(row["reference"]) <= {item["term"] for item in annotated}, row


@pytest.mark.parametrize("split", SPLITS)
def test_unlabeled_questions_refer_to_the_gold(split: str, records: dict[str, Row]) -> None:
    for row in questions(split, "unlabeled"):
        gold = [squeezed(statement) for statement in records[row["instance_id"]]["sol_sql"]]
        for fragment in row["reference"]:
            assert any(squeezed(fragment) in statement for statement in gold), (row, fragment)


@pytest.mark.parametrize("split", SPLITS)
def test_enough_of_the_unanswerable_questions_are_adversarial(split: str) -> None:
    rows = questions(split, "unanswerable")
    assert sum(row["adversarial"] for row in rows) >= LEAST_ADVERSARIAL[split]


@pytest.mark.parametrize("database", COVERED["fresh"])
def test_fresh_questions_are_spread_over_the_databases(database: str) -> None:
    rows = {
        label: [row for row in questions("fresh", label) if row["selected_database"] == database]
        for label in LABELS
    }
    assert all(len(found) >= 16 for found in rows.values())
    assert sum(map(len, rows.values())) >= 50
    assert sum(row["adversarial"] for row in rows["unanswerable"]) >= 5


def test_no_question_is_asked_twice() -> None:
    texts = [
        " ".join(re.findall(r"\w+", row["clarification_question"].lower()))
        for row in every_question()
    ]
    assert [text for text, count in Counter(texts).items() if count > 1] == []


def test_no_six_words_in_a_row_are_common_to_more_than_three_questions() -> None:
    found: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in every_question():
        question = row["clarification_question"]
        words = re.findall(r"\w+", question.lower())
        for start in range(len(words) - 5):
            found[tuple(words[start : start + 6])].add(question)
    assert {words for words, where in found.items() if len(where) > 3} == set()
