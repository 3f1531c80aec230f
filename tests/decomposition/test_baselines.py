from __future__ import annotations

import pytest

from bird_interact_gym.decomposition import (
    Budget,
    Noise,
    OracleProposer,
    SearchOptions,
    greedy_chain,
    plain_mcts,
    search,
)


@pytest.mark.parametrize("method", [greedy_chain, plain_mcts, search])
def test_without_noise_every_method_solves_every_gold(bird, ex, method):
    proposer = OracleProposer(bird)
    assert all(method(task, proposer, ex).solved for task in bird)


@pytest.mark.parametrize("method", [greedy_chain, plain_mcts])
def test_guidance_takes_fewer_calls_for_the_same_rate(bird, ex, method):
    """Give each method what it needs to solve all; compare what that was."""
    spent = {}
    for name in (search, method):
        spent[name] = 0
        for seed in range(3):
            proposer = OracleProposer(bird, noise=Noise(repeat=0.3, mistake=0.3), seed=seed)
            options = SearchOptions(simulations=1000)
            results = [name(task, proposer, ex, options=options) for task in bird]
            assert all(result.solved for result in results)
            spent[name] += sum(result.calls for result in results)
    assert spent[search] < spent[method]


@pytest.mark.parametrize("method", [greedy_chain, plain_mcts])
def test_the_budget_and_the_seed_hold_for_baselines_too(bird, ex, method):
    def run():
        proposer = OracleProposer(bird, noise=Noise(repeat=0.3, mistake=0.3), seed=2)
        options = SearchOptions(budget=Budget(calls=6))
        result = method(bird[0], proposer, ex, options=options)
        return result, [(n.step, n.kind, n.reward) for n in result.root.walk()]

    (first, tree), (_, again) = run(), run()
    assert first.calls <= 6
    assert tree == again
