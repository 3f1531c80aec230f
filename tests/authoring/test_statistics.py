"""What a dataset holds, counted by hand and by the package."""

from __future__ import annotations

import json

import pytest

from bird_interact_gym.authoring.statistics import measure
from bird_interact_gym.authoring.statistics.plots import draw_plots
from bird_interact_gym.authoring.statistics.table import PAPER, ROWS, markdown
from bird_interact_gym.authoring.statistics.taxonomy import LEVELS, depths, gap_of
from bird_interact_gym.tasks import Ambiguity, KnowledgeBase, KnowledgeEntry, load_dataset


@pytest.fixture(scope="module")
def starter():
    return load_dataset("starter")


@pytest.fixture(scope="module")
def found(starter):
    return measure(starter)


def base(children: dict[int, tuple[int, ...]]) -> KnowledgeBase:
    return KnowledgeBase(
        tuple(
            KnowledgeEntry(
                id=i, knowledge=f"k{i}", description="", definition="", type="x", children=below
            )
            for i, below in children.items()
        )
    )


def masking(*ids: int) -> Ambiguity:
    return Ambiguity(
        kind="knowledge", term="k", sql_snippet="", type="x", deleted_knowledge=tuple(ids)
    )


def test_depth_counts_the_longest_chain_below():
    assert depths(base({1: (), 2: (1,), 3: (1, 2), 4: (9,)})) == {1: 1, 2: 2, 3: 3, 4: 1}


def test_a_circle_ends():
    assert set(depths(base({1: (2,), 2: (1,)}))) == {1, 2}


def test_a_gap_breaks_a_chain_where_a_used_entry_builds_on_it():
    chain = base({1: (), 2: (1,), 3: ()})
    assert gap_of(masking(1), {1, 2}, chain) == "chain-breaking"
    assert gap_of(masking(1), {1, 3}, chain) == "one-shot"
    assert gap_of(masking(1, 2), {1, 2}, chain) == "one-shot"
    assert gap_of(masking(2), {1, 2}, chain) == "one-shot"
    assert gap_of(masking(), {1}, chain) == "none"


def test_the_parts_add_up_to_the_whole(found, starter):
    ambiguities = sum(len(task.ambiguities) for task in starter.tasks.values())
    assert found.tasks == found.query_tasks + found.management_tasks == len(starter.tasks)
    assert sum(found.ambiguity_types.values()) == sum(found.ambiguity_levels.values())
    assert sum(found.ambiguity_levels.values()) == ambiguities
    assert found.ambiguities_per_task == pytest.approx(ambiguities / found.tasks)
    assert sum(found.knowledge_gaps.values()) == found.ambiguity_levels["knowledge"]
    assert sum(found.knowledge_depth.values()) == found.knowledge_entries
    assert sum(found.difficulty_tiers.values()) == sum(found.follow_up_types.values())
    assert sum(counts["columns"] for counts in found.per_database.values()) == found.columns


def test_the_bundled_tasks_cover_the_taxonomies(found):
    for types in LEVELS.values():
        assert set(types) <= set(found.ambiguity_types)
    assert {"one-shot", "chain-breaking"} <= set(found.knowledge_gaps)
    assert len(found.follow_up_types) == 6
    assert found.state_dependent_follow_ups >= 15
    assert {"INSERT", "UPDATE", "DELETE", "UPSERT", "ALTER"} <= set(found.operations)


def test_json_holds_plain_numbers(found):
    figures = json.loads(json.dumps(found.as_json()))
    assert figures["databases"] == len(figures["per_database"])
    assert figures["tokens_per_sql"] == round(found.tokens_per_sql, 2)


def test_the_markdown_table_has_a_line_for_each_set(found):
    heading, _, *lines = markdown([found]).splitlines()
    assert heading == "|  | " + " | ".join(label for label, _ in ROWS) + " |"
    assert [line.split(" | ")[0] for line in lines] == ["| Lite", "| Full", "| starter"]
    assert all(len(values) == len(ROWS) for values in PAPER.values())
    assert {line.count("|") for line in [heading, *lines]} == {len(ROWS) + 2}


def test_plots_are_drawn(found, tmp_path):
    pytest.importorskip("matplotlib")
    files = draw_plots(found, tmp_path / "plots")
    names = {"stats-features.png", "stats-ambiguities.png", "stats-follow-ups.png",
             "stats-operations.png"}  # fmt: skip
    assert {file.name for file in files} == names
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in files)
