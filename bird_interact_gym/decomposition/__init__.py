"""LearNAT's decomposition search, its demonstration pool and its training data.

Source: LearNAT, arXiv 2504.02327. ``docs/decomposition.md`` tells what is as published and what
is not.
"""

from bird_interact_gym.decomposition.baselines import greedy_chain, plain_mcts
from bird_interact_gym.decomposition.bird import SqliteChecker, load_bird
from bird_interact_gym.decomposition.budget import Budget, Meter
from bird_interact_gym.decomposition.chat import ChatOptions, ChatProposer
from bird_interact_gym.decomposition.execution import PostgresChecker, gold_questions
from bird_interact_gym.decomposition.improve import answer, self_improve
from bird_interact_gym.decomposition.oracle import Noise, OracleProposer
from bird_interact_gym.decomposition.pool import Pool
from bird_interact_gym.decomposition.proposer import Proposer
from bird_interact_gym.decomposition.question import (
    Decomposition,
    GoldQuestion,
    Question,
    State,
    Step,
)
from bird_interact_gym.decomposition.report import tree_report
from bird_interact_gym.decomposition.rows import Pair, pair_row, pairs, sft_row
from bird_interact_gym.decomposition.search import Checker, SearchOptions, SearchResult, search

__all__ = [
    "Budget",
    "ChatOptions",
    "ChatProposer",
    "Checker",
    "Decomposition",
    "GoldQuestion",
    "Meter",
    "Noise",
    "OracleProposer",
    "Pair",
    "Pool",
    "PostgresChecker",
    "Proposer",
    "Question",
    "SearchOptions",
    "SearchResult",
    "SqliteChecker",
    "State",
    "Step",
    "answer",
    "gold_questions",
    "greedy_chain",
    "load_bird",
    "pair_row",
    "pairs",
    "plain_mcts",
    "search",
    "self_improve",
    "sft_row",
    "tree_report",
]
