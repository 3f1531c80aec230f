from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqltree_grammar import bundled_golds, other_sql, plain_sql, queries, without_condition

from bird_interact_gym.sqltree import SqlSyntaxError, ast_similarity, canonical_sql
from bird_interact_gym.sqltree.edit_distance import edit_distance

GOLD = (
    "SELECT c.name, SUM(o.amount) FROM orders o JOIN customers c ON o.cid = c.id "
    "WHERE o.amount > 10 AND c.vip GROUP BY c.name ORDER BY 2 DESC LIMIT 3"
)
trees = st.recursive(
    st.sampled_from("abc").map(lambda label: (label, ())),
    lambda inner: st.tuples(st.sampled_from("abc"), st.lists(inner, max_size=3).map(tuple)),
    max_leaves=6,
)


@given(queries(), queries())
@settings(max_examples=60)
def test_bounded_symmetric_and_one_only_for_equal_forms(first, second):
    one, two = plain_sql(first), plain_sql(second)
    score = ast_similarity(one, two)
    assert 0 <= score <= 1
    assert score == pytest.approx(ast_similarity(two, one))
    assert (score == 1) == (canonical_sql(one) == canonical_sql(two))


@given(queries(), st.integers(0, 10**6))
@settings(max_examples=60)
def test_invariant_under_rewriting(query, seed):
    assert ast_similarity(other_sql(query, seed), plain_sql(query)) == 1.0


@given(queries().filter(lambda q: q.conditions), st.integers(0, 10**6))
@settings(max_examples=60)
def test_a_dropped_condition_shows(query, seed):
    shorter = without_condition(query, 0)
    assert ast_similarity(other_sql(shorter, seed), plain_sql(query)) < 1


@given(trees, trees)
@settings(max_examples=200)
def test_edit_distance_agrees_with_its_definition(first, second):
    assert edit_distance(first, second) == _distance((first,), (second,))


@pytest.mark.parametrize("text", ["", "SELEC a", "SELECT a FROM"])
def test_an_unparsable_prediction_scores_nothing(text):
    assert ast_similarity(text, GOLD) == 0.0


def test_a_prediction_nested_without_end_scores_nothing():
    assert ast_similarity("SELECT " + "(" * 3000 + "1" + ")" * 3000, GOLD) == 0.0
    assert ast_similarity("SELECT a FROM t WHERE " + "NOT " * 3000 + "b", GOLD) == 0.0


def test_an_outsized_number_is_compared_as_text():
    assert ast_similarity("SELECT 1e999999", "SELECT 1E999999") == 1.0
    assert ast_similarity("SELECT 007", "SELECT 7.0") == 1.0


def test_an_unparsable_gold_is_an_error():
    with pytest.raises(SqlSyntaxError):
        ast_similarity(GOLD, "SELECT FROM WHERE")


def test_near_misses_score_high_but_not_one():
    for old, new in ((">", "<"), ("10", "11"), ("SUM", "AVG"), ("LIMIT 3", "LIMIT 4")):
        assert 0.9 < ast_similarity(GOLD.replace(old, new), GOLD) < 1


def test_a_prediction_that_shares_nothing_scores_nothing():
    assert ast_similarity("DELETE FROM t", "SELECT 1") == 0.0


def test_closer_sql_scores_higher():
    half = "SELECT c.name FROM orders o JOIN customers c ON o.cid = c.id"
    far = "SELECT price FROM items"
    assert ast_similarity(far, GOLD) < ast_similarity(half, GOLD) < 1


def test_alpha_weighs_labels_against_structure():
    moved = "SELECT b, a FROM t"
    assert ast_similarity(moved, "SELECT a, b FROM t", alpha=1.0) == 1.0
    assert ast_similarity(moved, "SELECT a, b FROM t", alpha=0.0) < 1


def test_statement_lists_are_compared_as_a_whole():
    gold = ["DELETE FROM t WHERE a = 1", "UPDATE t SET b = 2"]
    assert ast_similarity("; ".join(gold), gold) == 1.0
    assert 0 < ast_similarity(gold[:1], gold) < 1


@pytest.mark.parametrize("name", bundled_golds())
def test_bundled_golds_equal_their_own_form(name):
    gold = bundled_golds()[name]
    assert ast_similarity(canonical_sql(gold), gold) == 1.0


@cache
def _distance(left, right):
    """Take the last root off either side, or pair the two: the recursive definition."""
    if not left or not right:
        return sum(1 + _distance(t[1], ()) for t in (*left, *right))
    (a, below_a), (b, below_b) = left[-1], right[-1]
    return min(
        _distance(left[:-1] + below_a, right) + 1,
        _distance(left, right[:-1] + below_b) + 1,
        _distance(left[:-1], right[:-1]) + _distance(below_a, below_b) + 2 * (a != b),
    )
