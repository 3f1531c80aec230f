"""The examples of docs/tasks.md are those of the bundled tasks, and cover the taxonomies."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bird_interact_gym.authoring.statistics.taxonomy import LEVELS
from bird_interact_gym.tasks import load_dataset

PAGE = (Path(__file__).parents[2] / "docs" / "tasks.md").read_text()
ROW = re.compile(r"^\| `(\w+)` \| (\w+) \| (.+?) \| `(.+)` \|$", re.MULTILINE)
FOLLOW_UP = re.compile(r"^\| `(\w+)` \| (\w+) \| ([^|`]+) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def starter():
    return load_dataset("starter")


def test_every_ambiguity_type_has_an_example_that_is_in_the_data(starter):
    rows = ROW.findall(PAGE)
    assert [kind for kind, *_ in rows] == [kind for types in LEVELS.values() for kind in types]
    for kind, task, term, snippet in rows:
        found = [(a.type, a.term, a.sql_snippet) for a in starter.task(task).ambiguities]
        assert any((kind, term) == known[:2] and known[2].startswith(snippet) for known in found), (
            task,
            kind,
        )


def test_every_follow_up_type_has_an_example_that_is_in_the_data(starter):
    rows = FOLLOW_UP.findall(PAGE)
    types = {task.subtask(2).type for task in starter.tasks.values()}
    assert {kind for kind, *_ in rows} == types
    for kind, task, text in rows:
        follow_up = starter.task(task).subtask(2)
        assert follow_up.type == kind
        assert follow_up.query.startswith(text.removesuffix(" ...").rstrip("."))


def test_the_gaps_of_knowledge_are_those_that_the_page_tells_of(starter):
    for task, name in (("ward_M_2", "Long Stayer"), ("ward_1", "Deteriorating Observation")):
        found = starter.task(task)
        hidden = [starter.documents(found).knowledge.get(i) for i in found.masked_knowledge]
        assert name in [entry.knowledge for entry in hidden]
        assert f"{name}" in " ".join(PAGE.split())
