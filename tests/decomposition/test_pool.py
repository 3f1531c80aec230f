from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym.decomposition import (
    Decomposition,
    OracleProposer,
    Pool,
    Question,
    Step,
    search,
    self_improve,
)
from bird_interact_gym.errors import ConfigurationError

GOLDS = ("SELECT a FROM t", "SELECT a FROM t WHERE b > 1", "SELECT COUNT(*) FROM u GROUP BY c")


def _solved(number, database, gold):
    question = Question(id=f"q{number}", database=database, text="?", schema_text="")
    return Decomposition(question=question, steps=(Step("?", gold),), gold=gold)


_entries = st.tuples(st.integers(0, 6), st.sampled_from(["x", "y", "z"]), st.sampled_from(GOLDS))


@given(st.lists(_entries, max_size=12), _entries, st.integers(0, 4))
def test_demonstrations_never_share_the_question_or_the_database(entries, asked, k):
    pool = Pool(tuple(_solved(*entry) for entry in entries))
    question = _solved(*asked).question
    shown = pool.demonstrations(question, asked[2], k=k)
    assert len(shown) <= k
    assert all(d.question.database != question.database for d in shown)
    assert all(d.question.id != question.id for d in shown)


def test_the_most_similar_golds_come_first():
    pool = Pool(tuple(_solved(i, "other", gold) for i, gold in enumerate(GOLDS)))
    question = _solved(9, "own", "").question
    shown = pool.demonstrations(question, "SELECT COUNT(*) FROM v GROUP BY c", k=2)
    assert shown[0].gold == GOLDS[2]
    assert len(shown) == 2


def test_a_draft_that_does_not_parse_still_gets_demonstrations():
    pool = Pool((_solved(1, "other", GOLDS[0]),))
    assert len(pool.demonstrations(_solved(2, "own", "").question, "SELEC nothing (")) == 1


def test_the_first_solution_of_a_question_stays():
    first, second = _solved(1, "x", GOLDS[0]), _solved(1, "x", GOLDS[1])
    assert list(Pool((first, second))) == [first]


def test_save_and_load(tmp_path):
    pool = Pool((_solved(1, "x", GOLDS[0]), _solved(2, "y", GOLDS[1])))
    pool.save(tmp_path / "pool.jsonl")
    assert list(Pool.load(tmp_path / "pool.jsonl")) == list(pool)


def test_a_broken_line_is_named(tmp_path):
    (tmp_path / "pool.jsonl").write_text('{"question": {}}\n')
    with pytest.raises(ConfigurationError, match="line 1"):
        Pool.load(tmp_path / "pool.jsonl")


class NeedsDemonstration(OracleProposer):
    """Knows what to do on ``clubs`` only once it has been shown something."""

    def propose(self, state, k, meter):
        steps = super().propose(state, k, meter)
        return steps if state.question.database == "shops" or state.demonstrations else []


def test_a_later_round_learns_from_an_earlier_one(bird, ex):
    pool = Pool()
    improved = self_improve(bird, NeedsDemonstration(bird), ex, pool)
    assert improved.solved == (2, 3)
    assert len(pool) == 3
    assert (
        improved.calls
        == sum(r.calls for r in improved.results)
        + search(bird[2], NeedsDemonstration(bird), ex).calls
    )
