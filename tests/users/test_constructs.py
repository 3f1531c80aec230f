"""Which kinds of SQL the words of a question ask about."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlglot import exp, parse_one

from bird_interact_gym.tasks.knowledge import KnowledgeBase
from bird_interact_gym.tasks.meanings import ColumnMeanings
from bird_interact_gym.users.candidates import Candidate, piece_candidate
from bird_interact_gym.users.constructs import Constructs, kinds_of, words_asked
from bird_interact_gym.users.names import Names
from bird_interact_gym.users.pieces import pieces_of
from bird_interact_gym.users.questions import Ask
from bird_interact_gym.users.retrieval import Index

GOLD = (
    "SELECT k.maker, ROUND(AVG(k.loft), 1) AS mean_loft, RANK() OVER (ORDER BY AVG(k.loft) DESC) "
    "FROM kites AS k LEFT JOIN flights AS f ON f.kite = k.tag WHERE LOWER(k.state) = 'whole' "
    "GROUP BY k.maker LIMIT 7"
)
NAMES = Names(ColumnMeanings("kites", {}), KnowledgeBase(()), (parse_one(GOLD, read="postgres"),))
CANDIDATES = tuple(piece_candidate(piece, NAMES) for piece in pieces_of((GOLD,)))


INDEX = Index(CANDIDATES)


def _best(question: str) -> Candidate:
    return INDEX.search(Ask(question), odds=0.0).matches[0].candidate


@pytest.mark.parametrize(
    ("question", "construct"),
    [
        ("Should two that are level share a place?", exp.Window),
        ("Is one digit after the point what you would like to see?", exp.Round),
        ("Those without any: keep them or drop them?", exp.Join),
        ("Just the top few, or everything you have?", exp.Limit),
        ("Does it matter whether it is written in capitals?", exp.Lower),
        ("Do equal ones get the same place?", exp.Window),
        pytest.param(
            "Do equal ones get the same number?",
            exp.Window,
            marks=pytest.mark.xfail(strict=True, reason="the limit is ahead by a hair"),
        ),
        ("How many at most?", exp.Limit),
    ],
)
def test_words_that_the_task_has_not_point_to_the_sql_they_ask_about(
    question: str, construct: type[exp.Expr]
) -> None:
    piece = _best(question).piece
    assert piece is not None
    assert piece.node.find(construct) is not None


@pytest.mark.parametrize(
    ("unanswerable", "fair"),
    [
        ("Highest maker's name?", "Highest first?"),
        ("Which maker tops the list on K17?", "Which come first, the high ones?"),
        ("Could you paste the statement for me.", "Could you say which of them count?"),
    ],
)
def test_a_refusal_has_a_score_of_its_own(unanswerable: str, fair: str) -> None:
    *_, refused = Constructs(CANDIDATES).of(unanswerable)
    *_, less_refused = Constructs(CANDIDATES).of(fair)
    assert refused > less_refused


def test_what_speaks_for_all_candidates_alike_speaks_for_none() -> None:
    *scores, _ = Constructs(CANDIDATES).of("One digit after the point?")
    assert sum(scores) == pytest.approx(0.0, abs=1e-6)
    assert Constructs(()).of("How many decimals?").shape == (1,)


@pytest.mark.parametrize(
    ("question", "marks"),
    [
        ("Xyzzy?", {"#length 1", "#sentences 1"}),
        ("Weeks on W05?", {"#length 2", "#sentences 1", "#code", "#digit"}),
        (
            "wards.kind, or ward_kind.",
            {"#length 2", "#sentences 1", "#identifier", "#offers", "#states"},
        ),
        ('One thing. "Late": it\'s what?', {"#length 2", "#sentences 2", "#quotes", "#colon"}),
    ],
)
def test_how_a_question_is_written_is_marked(question: str, marks: set[str]) -> None:
    assert {word for word in words_asked(question) if word.startswith("#")} == marks


def test_a_part_is_known_by_its_constructs() -> None:
    kinds = {kind for c in CANDIDATES for kind in kinds_of(c)}
    assert {"left join", "is Group of NoneType", "descending", "decides ties", "number"} <= kinds


@settings(max_examples=40)
@given(question=st.text(max_size=80))
def test_the_same_question_gets_the_same_scores(question: str) -> None:
    assert words_asked(question) == words_asked(question)
    first, second = (Constructs(CANDIDATES).of(question) for _ in range(2))
    assert (first == second).all()
    assert abs(first).max() < 50
