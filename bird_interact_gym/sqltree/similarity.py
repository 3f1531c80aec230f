"""How alike two SQL texts are as trees, in [0, 1]."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from functools import lru_cache

from bird_interact_gym.sqltree.canonical import unbracketed_statements
from bird_interact_gym.sqltree.edit_distance import edit_distance
from bird_interact_gym.sqltree.names import Schema
from bird_interact_gym.sqltree.parse import Sql, SqlSyntaxError, join_statements
from bird_interact_gym.sqltree.tree import Tree, build

_Labelled = tuple[Tree, "Counter[str]", int]
_FrozenSchema = tuple[tuple[str, frozenset[str]], ...]


def ast_similarity(
    pred: Sql,
    gold: Sql,
    *,
    dialect: str = "postgres",
    alpha: float = 0.7,
    schema: Schema | None = None,
) -> float:
    """Return ``alpha * Dice(labels) + (1 - alpha) * (1 - edits / (|pred| + |gold|))``.

    Both sides in canonical form, so 1.0 means equal there and nothing else does. A prediction
    that is empty or does not parse scores 0.0; a gold that does not parse raises SqlSyntaxError.
    A flipped operator or a wrong constant still scores close to 1: never use this as the only
    reward. (LearNAT, arXiv 2504.02327; the denominator keeps the second term in [0, 1].)
    """
    frozen = freeze_schema(schema)
    gold_tree, gold_labels, gold_size = _labelled(join_statements(gold), dialect, frozen)
    try:
        tree, labels, nodes = _labelled(join_statements(pred), dialect, frozen)
    except SqlSyntaxError:
        return 0.0
    if tree == gold_tree:
        return 1.0
    total = nodes + gold_size
    dice = 2 * (labels & gold_labels).total() / total
    return alpha * dice + (1 - alpha) * (1 - edit_distance(tree, gold_tree) / total)


def statement_tree(sql: Sql, *, dialect: str = "postgres", schema: Schema | None = None) -> Tree:
    """Return the canonical tree of a text; several statements hang under one root."""
    trees = tuple(map(build, unbracketed_statements(sql, schema=schema, dialect=dialect)))
    return trees[0] if len(trees) == 1 else ("STATEMENTS", trees)


def freeze_schema(schema: Schema | None) -> _FrozenSchema | None:
    """Return a schema that can be a cache key."""
    if schema is None:
        return None
    return tuple(sorted((table, frozenset(columns)) for table, columns in schema.items()))


@lru_cache(maxsize=2048)
def _labelled(text: str, dialect: str, schema: _FrozenSchema | None) -> _Labelled:
    tables: dict[str, Collection[str]] | None = None if schema is None else dict(schema)
    tree = statement_tree(text, dialect=dialect, schema=tables)
    labels = Counter(_labels(tree))
    return tree, labels, labels.total()


def _labels(tree: Tree) -> Iterator[str]:
    stack = [tree]
    while stack:
        label, children = stack.pop()
        yield label
        stack += children
