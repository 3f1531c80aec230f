"""Reasons to call a passing mutant equivalent, each beside a near miss."""

from __future__ import annotations

import pytest
from shop import record

from bird_interact_gym.authoring.catalog import Catalog, read_catalog
from bird_interact_gym.authoring.change import Context
from bird_interact_gym.authoring.equivalence import REASONS, reason_for
from bird_interact_gym.authoring.mutation import Mutation, Survivor, within_bounds
from bird_interact_gym.database import DatabaseState, Execution
from bird_interact_gym.tasks import Conditions, load_dataset

CATALOG = Catalog(
    required=frozenset({("item", "id"), ("item", "maker_id"), ("maker", "id"), ("maker", "name")}),
    unique=frozenset({("item", "id"), ("maker", "id"), ("maker", "name")}),
    references={
        ("item", "maker_id"): frozenset({("maker", "id")}),
        ("item", "second_id"): frozenset({("maker", "id")}),
    },
)
TIED = Execution(outcome="ok", columns=("k", "m"), rows=(("a", 1), ("b", 1)))
FINER = Execution(outcome="ok", columns=("k", "m"), rows=(("a", 1.0), ("b", 1.04)))
APART = Execution(outcome="ok", columns=("k", "m"), rows=(("a", 1), ("b", 2)))
BY_ID = "JOIN maker m ON m.id = i.maker_id"


def reason(gold, mutant, *, decimal=1, distinct=False, order=True, rows=APART, by_result=True):
    context = Context(
        conditions=Conditions(decimal=decimal, distinct=distinct, order=order),
        catalog=CATALOG,
        gold=rows if by_result else None,
        mutant=FINER if by_result else None,
    )
    return reason_for([gold], [mutant], context)


def swapped(gold, old, new, **conditions):
    assert gold.count(old) == 1
    return reason(gold, gold.replace(old, new), **conditions)


@pytest.mark.parametrize(
    ("gold", "expected"),
    [
        (f"SELECT i.id FROM item i {BY_ID}", "required-reference"),
        (f"WITH a AS (SELECT i.id FROM item i {BY_ID}) SELECT id FROM a", "required-reference"),
        ("SELECT i.id FROM item i JOIN maker m ON m.id = i.second_id", None),
        ("SELECT i.id FROM maker m JOIN item i ON m.id = i.maker_id", None),
        (f"SELECT i.id FROM maker o LEFT JOIN item i ON i.id = o.id {BY_ID}", None),
        (f"SELECT i.id FROM item i {BY_ID} AND m.name = 'x'", None),
        (f"WITH maker AS (SELECT 1 AS id) SELECT i.id FROM item i {BY_ID}", None),
        (
            "SELECT i.id FROM item i JOIN maker m ON m.id = i.second_id WHERE LOWER(m.name) = 'a'",
            "null-rejected",
        ),
        (
            "SELECT i.id FROM item i JOIN maker m ON m.id = i.second_id "
            "JOIN place p ON p.id = m.place",
            "null-rejected",
        ),
        (
            "SELECT i.id FROM item i JOIN maker m ON m.id = i.second_id "
            "WHERE COALESCE(m.name, 'a') = 'a'",
            None,
        ),
        (
            "SELECT i.id FROM item i JOIN maker m ON m.id = i.second_id "
            "WHERE m.name = 'a' OR i.id = 1",
            None,
        ),
    ],
)
def test_joins(gold, expected):
    join = "LEFT JOIN item i ON i.id = o.id JOIN" if "LEFT" in gold else "JOIN"
    at = gold.index("JOIN maker") if "JOIN maker" in gold else gold.index(join)
    assert reason(gold, f"{gold[:at]}LEFT {gold[at:]}") == expected


@pytest.mark.parametrize(
    ("gold", "old", "new", "conditions", "expected"),
    [
        ("SELECT k, ROUND(AVG(x), 1) FROM t GROUP BY k", ", 1)", ", 2)", {}, True),
        ("SELECT k, ROUND(AVG(x), 1) FROM t GROUP BY k", "ROUND(AVG(x), 1)", "AVG(x)", {}, True),
        ("SELECT k, ROUND(AVG(x), 1) FROM t GROUP BY k", ", 1)", ", 0)", {}, False),
        ("SELECT k, ROUND(AVG(x), 1) FROM t GROUP BY k", ", 1)", ", 2)", {"decimal": -1}, False),
        ("SELECT k, ROUND(AVG(x), 1) FROM t GROUP BY k", ", 1)", ", 2)", {"by_result": 0}, False),
        ("SELECT k, ROUND(x, 1) AS m FROM t ORDER BY m", ", 1)", ", 2)", {}, True),
        ("SELECT k, ROUND(x, 1) AS m FROM t ORDER BY m", ", 1)", ", 2)", {"rows": TIED}, False),
        ("SELECT k, ROUND(x, 1) + 1 AS m FROM t", ", 1)", ", 2)", {}, False),
        ("SELECT k FROM t WHERE ROUND(x, 1) = 2", ", 1)", ", 2)", {}, False),
    ],
)
def test_rounding_within_the_tolerance(gold, old, new, conditions, expected):
    found = swapped(gold, old, new, **conditions)
    assert found == ("rounding-tolerated" if expected else None)


@pytest.mark.parametrize(
    ("gold", "old", "new", "conditions", "expected"),
    [
        ("SELECT DISTINCT a FROM t", "DISTINCT ", "", {"distinct": True}, "repeats-tolerated"),
        ("SELECT DISTINCT a FROM t", "DISTINCT ", "", {}, None),
        ("SELECT DISTINCT a FROM t LIMIT 2", "DISTINCT ", "", {"distinct": True}, None),
        ("SELECT a FROM t ORDER BY a", "BY a", "BY a DESC", {"order": False}, "order-not-asked"),
        ("SELECT a FROM t ORDER BY a", "BY a", "BY a DESC", {}, None),
        ("SELECT a FROM t ORDER BY a LIMIT 1", "BY a", "BY a DESC", {"order": False}, None),
        ("SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u)", "1", "2", {}, "exists-list"),
        ("SELECT a FROM t WHERE b IN (SELECT 1 FROM u)", "1", "2", {}, None),
        ("SELECT COUNT(m.id) FROM maker m", "m.id", "m.name", {}, "count-of-required"),
        ("SELECT COUNT(m.id) FROM maker m", "m.id", "m.country", {}, None),
        (
            "SELECT COUNT(i.id) FROM maker m LEFT JOIN item i ON i.second_id = m.id",
            "(i.id)",
            "(i.second_id)",
            {},
            "count-of-required",
        ),
        ("SELECT 1 FROM maker m GROUP BY m.id", "m.id", "m.name", {}, "same-groups"),
        ("SELECT 1 FROM maker m GROUP BY m.id", "m.id", "m.country", {}, None),
        ("SELECT a FROM t WHERE b > 2", "b > 2", "b >= 2", {}, None),
    ],
)
def test_what_nobody_sees(gold, old, new, conditions, expected):
    assert swapped(gold, old, new, **conditions) == expected


def test_more_than_one_change_is_no_reason():
    gold = f"SELECT i.id FROM item i {BY_ID} WHERE i.id > 1"
    assert reason(gold, gold.replace("JOIN", "LEFT JOIN").replace("> 1", "> 2")) is None
    assert reason(gold, "SELECT FROM WHERE") is None


def test_every_reason_says_what_it_means():
    assert all(text.strip() for text in REASONS.values())


def test_no_more_than_a_tenth_is_set_aside():
    alive = [Survivor(phase=1, kind="join", description=str(i), sql="", reason="x") for i in (1, 2)]
    mutation = within_bounds(Mutation(mutants=15, killed=13, equivalents=tuple(alive)))
    assert [s.description for s in mutation.equivalents] == ["1"]
    assert [s.description for s in mutation.survivors] == ["2"]
    assert mutation.score == 13 / 14


def test_the_catalog_is_read_from_the_database(make_dataset, databases):
    dataset = load_dataset(str(make_dataset([record("a", "SELECT 1")])))
    with databases.sandbox(DatabaseState(source=dataset.databases["shop"].source)) as sandbox:
        catalog = read_catalog(sandbox)
    assert {("item", "maker_id"), ("maker", "name")} < catalog.required
    assert ("item", "kind") not in catalog.required
    assert catalog.unique == {("item", "id"), ("maker", "id"), ("maker", "name")}
    assert catalog.references == {("item", "maker_id"): frozenset({("maker", "id")})}
