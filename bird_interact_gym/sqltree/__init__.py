"""SQL as trees: canonical form, segments, similarity, coverage and mutants."""

from bird_interact_gym.sqltree.canonical import canonical, canonical_sql, literal_free_hash
from bird_interact_gym.sqltree.containment import Projection
from bird_interact_gym.sqltree.coverage import GoldCoverage, StepCoverage, StepKind
from bird_interact_gym.sqltree.mutants import Mutant, mutants
from bird_interact_gym.sqltree.names import Schema
from bird_interact_gym.sqltree.parse import Sql, SqlSyntaxError, parse_statements
from bird_interact_gym.sqltree.segments import Segment, find_segment, segments
from bird_interact_gym.sqltree.similarity import ast_similarity

__all__ = [
    "GoldCoverage",
    "Mutant",
    "Projection",
    "Schema",
    "Segment",
    "Sql",
    "SqlSyntaxError",
    "StepCoverage",
    "StepKind",
    "ast_similarity",
    "canonical",
    "canonical_sql",
    "find_segment",
    "literal_free_hash",
    "mutants",
    "parse_statements",
    "segments",
]
