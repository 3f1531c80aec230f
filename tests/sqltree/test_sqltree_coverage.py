import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqltree_grammar import bundled_golds, other_sql, plain_sql, queries, without_condition

from bird_interact_gym.sqltree import GoldCoverage, SqlSyntaxError

GOLD = """
WITH base AS (
    SELECT o.region, o.amount FROM orders o JOIN customers c ON c.id = o.cid
    WHERE o.amount > 10 AND c.vip = TRUE),
totals AS (SELECT region, SUM(amount) AS total FROM base GROUP BY region)
SELECT region, total FROM totals WHERE total > (SELECT AVG(amount) FROM orders)
ORDER BY total DESC, region LIMIT 3
"""
BASE = (
    "SELECT x.region, x.amount FROM customers y, orders x "
    "WHERE x.cid = y.id AND y.vip = TRUE AND 10 < x.amount"
)
PATH = [
    "SELECT AVG(amount) FROM orders",
    "SELECT o.region FROM orders o",
    "SELECT o.region, o.amount FROM orders o, customers c WHERE c.id = o.cid",
    BASE,
    f"WITH z AS ({BASE}) SELECT region, SUM(amount) FROM z GROUP BY 1",
    f"WITH z AS ({BASE}), y AS (SELECT region, SUM(amount) q FROM z GROUP BY 1) "
    "SELECT region FROM y ORDER BY q DESC",
    GOLD,
]


def test_the_reward_rises_with_every_progressive_step_to_one():
    coverage, covered, rewards = GoldCoverage(GOLD), frozenset(), [0.0]
    for step in PATH:
        result = coverage.classify(step, covered)
        assert result.kind == "progressive"
        covered = result.covered
        rewards.append(result.reward)
    assert all(a < b for a, b in itertools.pairwise(rewards))
    assert rewards[-1] == 1.0
    assert len(covered) == coverage.node_count


def test_a_repeated_step_is_redundant_and_keeps_the_reward():
    coverage = GoldCoverage(GOLD)
    first = coverage.classify(PATH[0])
    again = coverage.classify("select avg( x.amount ) from orders x", first.covered)
    assert (again.kind, again.reward, again.covered) == ("redundant", first.reward, first.covered)


@pytest.mark.parametrize(
    "step",
    [
        "",
        "SELEC x",
        "SELECT region FROM items",
        "SELECT o.region FROM orders o WHERE o.amount < 10",
        "SELECT o.region FROM orders o WHERE o.amount > 11",
        "SELECT SUM(o.amount) FROM orders o",
        "SELECT DISTINCT o.region FROM orders o",
        "SELECT o.region FROM orders o LIMIT 3",
        f"WITH z AS ({BASE} AND y.age > 3) SELECT region FROM z",
        "DELETE FROM orders",
    ],
)
def test_a_step_that_does_not_fit_is_invalid_and_keeps_the_reward(step):
    coverage = GoldCoverage(GOLD)
    before = coverage.classify(PATH[0])
    after = coverage.classify(step, before.covered)
    assert (after.kind, after.reward, after.covered) == ("invalid", before.reward, before.covered)


def test_order_by_fits_as_a_prefix_only():
    coverage = GoldCoverage("SELECT a, b FROM t ORDER BY a DESC, b")
    assert coverage.classify("SELECT a FROM t ORDER BY a DESC").kind == "progressive"
    assert coverage.classify("SELECT a FROM t ORDER BY b").kind == "invalid"


def test_conditions_are_counted_but_not_in_the_paper_mode():
    gold, step = "SELECT a FROM t WHERE x = 1 AND y = 2", "SELECT a FROM t WHERE x = 1 AND x = 1"
    assert GoldCoverage(gold).classify(step).kind == "invalid"
    assert GoldCoverage(gold, mode="paper").classify(step).kind == "progressive"


def test_progress_shows_where_labels_repeat():
    gold = "SELECT a FROM t WHERE a = 1 AND b = (SELECT MAX(b) FROM t WHERE a = 1)"
    inner = GoldCoverage(gold).classify("SELECT MAX(b) FROM t WHERE a = 1")
    whole = GoldCoverage(gold).classify("SELECT a FROM t WHERE a = 1", inner.covered)
    assert (inner.kind, whole.kind) == ("progressive", "progressive")


@pytest.mark.parametrize(
    ("projection", "gold_item", "gold_column", "source_column"),
    [
        ("strict", True, False, False),
        ("gold_cols", True, True, False),
        ("any_source_col", True, True, True),
    ],
)
def test_projection_policies(projection, gold_item, gold_column, source_column):
    gold = "SELECT a FROM t WHERE b = 1"
    coverage = GoldCoverage(gold, projection=projection)
    fits = [coverage.covered_by(f"SELECT {c} FROM t") is not None for c in ("a", "b", "c")]
    assert fits == [gold_item, gold_column, source_column]


def test_a_cte_under_another_number_is_found():
    gold = (
        "WITH a AS (SELECT x FROM t), b AS (SELECT y FROM u), c AS (SELECT y FROM b WHERE y > 1) "
        "SELECT a.x, c.y FROM a, c WHERE a.x = c.y"
    )
    step = "WITH one AS (SELECT y FROM u) SELECT y FROM one WHERE 1 < y"
    result = GoldCoverage(gold).classify(step)
    assert result.kind == "progressive"
    assert len(result.covered) > 6


def test_management_statements_are_covered_one_by_one():
    gold = ["DELETE FROM t WHERE a = 1 AND b = 2", "UPDATE t SET a = 2, c = 3 WHERE b = 4"]
    coverage = GoldCoverage(gold)
    one = coverage.classify("DELETE FROM t WHERE b = 2")
    two = coverage.classify("UPDATE t SET c = 3 WHERE b = 4", one.covered)
    assert (one.kind, two.kind) == ("progressive", "progressive")
    assert coverage.classify("UPDATE t SET c = 4 WHERE b = 4").kind == "invalid"
    assert coverage.classify(gold, two.covered).reward == 1.0


def test_a_gold_that_does_not_parse_is_an_error():
    with pytest.raises(SqlSyntaxError):
        GoldCoverage("SELECT FROM")


@given(queries(), st.integers(0, 10**6))
@settings(max_examples=50)
def test_fewer_conditions_fit_and_the_whole_is_full_reward(query, seed):
    coverage = GoldCoverage(plain_sql(query))
    whole = coverage.classify(other_sql(query, seed))
    assert (whole.kind, whole.reward) == ("progressive", 1.0)
    if query.conditions:
        part = coverage.classify(other_sql(without_condition(query, 0), seed))
        assert part.kind == "progressive"
        assert part.reward < 1.0


@given(queries(), st.lists(st.integers(0, 5), max_size=5), st.integers(0, 10**6))
@settings(max_examples=50)
def test_a_path_rises_exactly_where_it_is_progressive(query, dropped, seed):
    """Steps drop this condition or that, come twice, or are another query's."""
    coverage, covered, reward = GoldCoverage(plain_sql(query)), frozenset(), 0.0
    steps = [
        other_sql(without_condition(query, n), seed + n)
        if n < len(query.conditions)
        else "SELECT qty FROM items WHERE price = 0.125"
        for n in dropped
    ]
    for step in [*steps, plain_sql(query)]:
        result = coverage.classify(step, covered)
        assert covered <= result.covered
        assert (result.reward > reward) == (result.kind == "progressive")
        assert result.reward >= reward
        covered, reward = result.covered, result.reward
    assert reward == 1.0


@pytest.mark.parametrize("mode", ["blocks", "paper"])
@pytest.mark.parametrize("name", bundled_golds())
def test_bundled_golds_cover_themselves(name, mode):
    gold = bundled_golds()[name]
    assert GoldCoverage(gold, mode=mode, projection="strict").classify(gold).reward == 1.0
