"""When a question is refused, given how well each candidate fits it."""

from __future__ import annotations

from bird_interact_gym.users.candidates import Candidate
from bird_interact_gym.users.retrieval import Found, Match


def found(*scores: float, refusal: float, together: bool) -> Found:
    matches = (Match(Candidate(term=f"term {n}"), score) for n, score in enumerate(scores))
    return Found(tuple(matches), refusal, together=together)


def test_with_examples_the_candidates_count_together_against_a_refusal() -> None:
    assert found(1.0, refusal=1.2, together=True).refused
    assert not found(1.0, 0.9, refusal=1.2, together=True).refused


def test_without_examples_one_candidate_must_outweigh_the_refusal() -> None:
    assert found(1.0, 0.9, refusal=1.2, together=False).refused
    assert not found(1.3, 0.9, refusal=1.2, together=False).refused


def test_with_no_candidate_everything_is_refused() -> None:
    assert found(refusal=-100.0, together=True).refused
    assert found(refusal=-100.0, together=False).refused
