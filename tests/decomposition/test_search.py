from __future__ import annotations

import dataclasses
import itertools

import pytest

from bird_interact_gym.decomposition import (
    Budget,
    GoldQuestion,
    Noise,
    OracleProposer,
    Question,
    SearchOptions,
    Step,
    pairs,
    search,
)
from bird_interact_gym.decomposition.judge import judge_of

NOISE = Noise(repeat=0.3, mistake=0.3)


def _shape(result):
    return [
        (n.number, n.parent.number if n.parent else None, n.step, n.kind, n.visits, n.total)
        for n in result.root.walk()
    ]


class Scripted:
    """Proposes given SQL, whatever the state; counts its calls."""

    def __init__(self, *replies):
        self.replies = list(replies)

    def propose(self, state, k, meter):
        if not meter.affords(10):
            return []
        meter.charge(10)
        return [Step("?", sql) for sql in (self.replies.pop(0) if self.replies else [])]


class Always:
    def __init__(self, answer):
        self.answer = answer

    def equal(self, task, sql):
        return self.answer


@pytest.mark.timeout(300)  # all golds: seconds on a free machine, a minute on a busy one
def test_the_noise_free_oracle_solves_every_bundled_gold_without_a_pair(
    starter_golds, starter_checker
):
    assert starter_golds
    proposer = OracleProposer(starter_golds)
    for task in starter_golds:
        result = search(task, proposer, starter_checker)
        rewards = [0.0, *(node.reward for node in result.best.path)]
        assert result.solved, task.id
        assert all(a < b for a, b in itertools.pairwise(rewards)), task.id
        assert rewards[-1] == 1.0
        assert result.clean
        assert not list(pairs(result, starter_checker))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_with_noise_nearly_every_bundled_gold_is_solved(starter_golds, starter_checker, seed):
    proposer = OracleProposer(starter_golds, noise=NOISE, seed=seed)
    options = SearchOptions(simulations=50)
    results = [search(task, proposer, starter_checker, options=options) for task in starter_golds]
    solved = [result for result in results if result.solved]
    assert len(solved) >= 0.95 * len(results)
    found = [pair for result in solved[:15] for pair in pairs(result, starter_checker)]
    assert found
    assert all(0.02 <= pair.margin <= 1 for pair in found)
    assert {pair.rejected_kind for pair in found} == {"redundant", "invalid"}


def test_every_step_of_the_oracle_runs(starter_golds, starter_checker):
    from bird_interact_gym.decomposition.plan import gold_plan

    for task in starter_golds[::4]:
        for step in gold_plan(task):
            # A step equals itself as a gold; one that does not run raises GradingError.
            as_gold = dataclasses.replace(task, gold=step.sql)
            assert starter_checker._equal(as_gold, step.sql), step.sql


def test_same_seed_same_tree_other_seed_another(bird, ex):
    def grow(seed):
        proposer = OracleProposer(bird, noise=NOISE, seed=seed)
        return [_shape(search(task, proposer, ex)) for task in bird]

    assert grow(4) == grow(4)
    assert grow(4) != grow(5)


def test_only_progressive_nodes_are_expanded(bird, ex):
    result = search(bird[0], OracleProposer(bird, noise=NOISE, seed=1), ex)
    kinds = {node.kind for node in result.root.walk()}
    assert kinds == {"progressive", "redundant", "invalid"}
    assert all(n.kind == "progressive" for n in result.root.walk() if n.children)


def test_a_step_without_progress_has_its_parents_reward(bird, ex):
    result = search(bird[0], OracleProposer(bird, noise=NOISE, seed=1), ex)
    idle = [n for n in result.root.walk() if n.kind != "progressive"]
    assert idle
    assert all(n.reward == n.parent.reward for n in idle)


def test_siblings_differ_in_canonical_form(bird, ex):
    start = "SELECT amount FROM sale"
    again = "select  amount from sale AS s"
    result = search(bird[1], Scripted([start, again]), ex, options=SearchOptions(simulations=1))
    assert [child.step.sql for child in result.root.children] == [start]


@pytest.mark.parametrize("calls", [0, 1, 3])
def test_the_budget_of_calls_is_respected(bird, ex, calls):
    options = SearchOptions(budget=Budget(calls=calls))
    result = search(bird[0], OracleProposer(bird), ex, options=options)
    assert (result.calls, result.stop) == (calls, "budget")


def test_the_budget_of_tokens_stops_the_search(bird, ex):
    full = search(bird[0], OracleProposer(bird), ex)
    options = SearchOptions(budget=Budget(tokens=full.tokens // 2))
    cut = search(bird[0], OracleProposer(bird), ex, options=options)
    assert cut.stop == "budget"
    assert 0 < cut.calls < full.calls


def test_the_depth_is_what_the_gold_needs_and_five_in_the_paper(bird, ex):
    oracle = OracleProposer(bird)
    result = search(bird[0], oracle, ex)
    assert result.max_depth == len(result.best.path)
    assert search(bird[0], oracle, ex, options=SearchOptions(mode="paper")).max_depth == 5


def test_reward_one_needs_the_golds_own_shape(bird, ex):
    task = bird[1]
    judge = judge_of(task)
    covered = frozenset()
    for part in ("SELECT AVG(amount) FROM sale", "SELECT COUNT(*), kind FROM sale"):
        covered = judge.classify(part, covered).covered
    more = task.gold.replace("COUNT(*)", "COUNT(*), kind")
    widened = judge.classify(more, covered)
    assert widened.kind == "progressive"
    assert widened.reward < 1.0
    whole = judge.classify(task.gold, widened.covered)
    assert (whole.kind, whole.reward) == ("progressive", 1.0)


def test_paper_mode_takes_a_repeated_condition():
    task = GoldQuestion(
        question=Question(id="x", database="d", text="?", schema_text=""),
        gold="SELECT a FROM t WHERE x = 1 AND y = 2",
    )
    twice = "SELECT a FROM t WHERE x = 1 AND x = 1"
    assert judge_of(task).classify(twice).kind == "invalid"
    assert judge_of(task, mode="paper").classify(twice).kind == "progressive"


def test_a_gold_shaped_step_with_another_result_does_not_count(bird):
    result = search(bird[1], Scripted([bird[1].gold]), Always(False))
    assert not result.solved
    assert result.best.reward == 1.0


def test_a_right_sibling_is_never_the_loser(bird, ex):
    task = bird[1]
    start, otherwise = "SELECT amount FROM sale", "SELECT 2"
    proposer = Scripted([start, otherwise, "SELECT 3"], [task.gold])
    result = search(task, proposer, ex)
    assert result.solved
    assert ex.equal(task, otherwise)
    assert [pair.rejected.sql for pair in pairs(result, ex)] == ["SELECT 3"]


def test_noise_must_be_probabilities():
    with pytest.raises(ValueError, match="sum <= 1"):
        Noise(repeat=0.7, mistake=0.4)
