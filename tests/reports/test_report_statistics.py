import math
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bird_interact_gym.reports.statistics import (
    holm,
    mcnemar_exact,
    mean_interval,
    paired_difference,
    pass_at_k,
    rate_interval,
    wilson,
)


def grouped(values):
    return {str(i): [value] for i, value in enumerate(values)}


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (8, 10, 0.49016, 0.94332),  # as R's binom.confint(8, 10, method = "wilson")
        (15, 50, 0.19103, 0.43750),
        (0, 10, 0.0, 0.27753),  # z^2 / (n + z^2)
        (10, 10, 0.72247, 1.0),
    ],
)
def test_wilson(hits, n, low, high):
    interval = wilson(hits / n, n)
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=1e-5)


def test_one_sample_a_task_gives_wilsons_interval_of_all_episodes():
    assert rate_interval(grouped([1, 1, 0, 1])) == wilson(0.75, 4)


def test_samples_that_repeat_each_other_count_once():
    once = grouped([1, 0, 0, 1, 1])
    assert rate_interval({task: value * 4 for task, value in once.items()}) == rate_interval(once)


def test_samples_that_tell_nothing_of_each_other_count_fully():
    each = {str(i): [1, 0] for i in range(6)}  # no variance between tasks at all
    assert rate_interval(each) == wilson(0.5, 12)


def test_a_rate_of_one_on_samples_is_as_sure_as_its_tasks():
    assert rate_interval({"a": [1] * 50, "b": [1] * 50}) == wilson(1.0, 2)


rates = st.dictionaries(
    st.text(max_size=3), st.lists(st.integers(0, 1), min_size=1, max_size=5), min_size=1, max_size=9
)


@given(rates)
def test_intervals_hold_the_rate_and_stay_within_0_and_1(hits):
    values = [value for task in hits.values() for value in task]
    rate = sum(values) / len(values)
    interval = rate_interval(hits)
    assert 0 <= interval.low <= rate <= interval.high <= 1


@settings(max_examples=25)
@given(st.lists(st.sampled_from([0.0, 0.5, 0.7, 1.0]), min_size=2, max_size=30))
def test_bootstrap_of_means_lies_within_the_values(values):
    interval = mean_interval(grouped(values))
    assert min(values) - 1e-4 <= interval.low <= interval.high <= max(values) + 1e-4


def test_bootstrap_draws_tasks_with_all_their_samples():
    alone = mean_interval(grouped([0.0, 1.0, 0.0, 1.0, 1.0]))
    doubled = mean_interval({t: v * 2 for t, v in grouped([0.0, 1.0, 0.0, 1.0, 1.0]).items()})
    assert (doubled.low, doubled.high) == pytest.approx((alone.low, alone.high), abs=1e-4)


@given(st.integers(1, 9).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))), st.data())
def test_pass_at_k_is_the_share_of_draws_that_hold_a_pass(numbers, data):
    samples, passed = numbers
    k = data.draw(st.integers(1, samples))
    flags = [i < passed for i in range(samples)]
    draws = list(combinations(flags, k))
    estimate = pass_at_k(samples, passed, k)
    assert estimate == pytest.approx(sum(map(any, draws)) / len(draws))
    assert passed / samples - 1e-12 <= estimate <= 1
    assert k == samples or estimate <= pass_at_k(samples, passed, k + 1) + 1e-12


def test_pass_at_k_known():
    assert pass_at_k(5, 2, 2) == pytest.approx(0.7)  # 1 - C(3,2)/C(5,2) = 1 - 3/10
    assert pass_at_k(200, 10, 100) == pytest.approx(
        1 - math.prod((190 - i) / (200 - i) for i in range(100))
    )


@pytest.mark.parametrize(("samples", "passed", "k"), [(4, 2, 5), (4, 5, 1), (4, 2, 0), (4, -1, 2)])
def test_pass_at_k_refuses_what_cannot_be(samples, passed, k):
    with pytest.raises(ValueError, match="expected 1 <= k <= samples"):
        pass_at_k(samples, passed, k)


@pytest.mark.parametrize(
    ("one", "other", "p"),
    [
        (0, 0, 1.0),
        (0, 5, 0.0625),  # 2 / 2^5
        (1, 6, 0.125),  # 2 (1 + 7) / 2^7
        (10, 2, 0.03857421875),  # 2 (1 + 12 + 66) / 2^12
        (3, 3, 1.0),
        (700, 600, 0.00602),  # near the normal approximation's 0.0060
        (121, 59, 4.434e-06),  # as statsmodels' mcnemar(exact=True)
    ],
)
def test_mcnemar(one, other, p):
    assert mcnemar_exact(one, other) == pytest.approx(p, rel=1e-3)
    assert mcnemar_exact(other, one) == mcnemar_exact(one, other)


@given(st.integers(0, 5), st.integers(0, 5))
def test_mcnemar_counts_the_splits_that_are_as_uneven(one, other):
    n = one + other
    splits = (sum(coins) for coins in product((0, 1), repeat=n))
    as_uneven = sum(abs(2 * heads - n) >= abs(one - other) for heads in splits)
    assert mcnemar_exact(one, other) == pytest.approx(as_uneven / 2**n)


def test_no_paired_difference():
    result = paired_difference(grouped([0.0] * 20))
    assert (result.mean, result.interval.low, result.interval.high, result.p) == (0, 0, 0, 1)


def test_the_same_paired_difference_everywhere():
    result = paired_difference(grouped([0.5] * 20))
    assert (result.mean, result.interval.low, result.interval.high) == (0.5, 0.5, 0.5)
    assert result.p < 0.001


def test_paired_difference_comes_near_all_sign_flips():
    differences = [0.7, 0.3, -0.3, 1.0, 0.0, 0.7, -0.7, 0.3, 0.7, 1.0, -0.3, 0.0]
    flips = [
        sum(s * d for s, d in zip(signs, differences, strict=True))
        for signs in product((1, -1), repeat=len(differences))
    ]
    exact = sum(abs(f) >= sum(differences) - 1e-9 for f in flips) / len(flips)
    assert paired_difference(grouped(differences)).p == pytest.approx(exact, abs=0.02)


def test_holm():
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([0.9, 0.8]) == [1.0, 1.0]
    assert holm([]) == []
