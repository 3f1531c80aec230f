"""SQL as trees: canonical form, segments, similarity, coverage and mutants."""

from bird_interact_gym.sqltree.canonical import canonical, canonical_sql, literal_free_hash
from bird_interact_gym.sqltree.names import Schema
from bird_interact_gym.sqltree.parse import Sql, SqlSyntaxError, parse_statements
from bird_interact_gym.sqltree.similarity import ast_similarity

__all__ = [
    "Schema",
    "Sql",
    "SqlSyntaxError",
    "ast_similarity",
    "canonical",
    "canonical_sql",
    "literal_free_hash",
    "parse_statements",
]
