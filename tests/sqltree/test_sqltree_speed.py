"""A margin is computed for every step of every trace, so similarity has to be cheap."""

import itertools
import os
import statistics
import time

import pytest
from sqltree_grammar import bundled_golds

from bird_interact_gym.sqltree import ast_similarity, parse_statements

REPEATS = 3


@pytest.fixture(scope="module")
def couples():
    """Different golds, two by two; the second's tree is known, as it is from step to step."""
    golds = list(bundled_golds().values())
    for gold in golds:
        ast_similarity("SELECT 1", gold)
    return [(";\n".join(a), b) for a, b in itertools.pairwise(golds)]


def test_a_similarity_takes_little_longer_than_parsing(couples):
    parsing = [_seconds(parse_statements, text) for text, _ in couples]
    assert len(parsing) > 90
    assert statistics.median(_similarities(couples)) < 3.5 * statistics.median(parsing)


@pytest.mark.skipif(
    os.getloadavg()[0] > (os.cpu_count() or 1), reason="the machine is busy with something else"
)
def test_the_median_similarity_on_bundled_golds_takes_less_than_five_milliseconds(couples):
    assert statistics.median(_similarities(couples)) < 0.005


def _similarities(couples):
    """Return the CPU seconds of each couple; a text with more spaces was never seen before."""
    return [
        min(_seconds(ast_similarity, text + " " * n, gold) for n in range(1, REPEATS + 1))
        for text, gold in couples
    ]


def _seconds(function, *arguments):
    start = time.thread_time()
    function(*arguments)
    return time.thread_time() - start
