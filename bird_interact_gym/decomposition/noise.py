"""Seeded mistakes in SQL: a flipped operator, or a column that nobody asked for."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import lru_cache

from sqlglot import exp

from bird_interact_gym.sqltree import parse_statements

_FLIPPED: dict[type[exp.Expr], type[exp.Expr]] = {
    exp.EQ: exp.NEQ,
    exp.NEQ: exp.EQ,
    exp.GT: exp.LT,
    exp.LT: exp.GT,
    exp.GTE: exp.LT,
    exp.LTE: exp.GT,
}
_EXTRA_COLUMN = "COUNT(*) OVER () AS extra_column"


@dataclass(frozen=True)
class Mistake:
    """One mistake: the expression that is replaced everywhere, or "" for an added column."""

    old: str
    new: str


def draw_mistake(sql: str, *, rng: random.Random, dialect: str) -> Mistake:
    """Return a mistake that fits a query: an operator in three of four cases where it has one."""
    flips = _flips(sql, dialect)
    return rng.choice(flips) if flips and rng.random() < 0.75 else Mistake("", _EXTRA_COLUMN)


@lru_cache(maxsize=4096)
def with_mistakes(sql: str, mistakes: tuple[Mistake, ...], *, dialect: str) -> str:
    """Return the query with every mistake made in it that applies."""
    if not mistakes:
        return sql
    (tree,) = parse_statements(sql, dialect=dialect)
    for mistake in mistakes:
        if mistake.old:
            for node in [n for n in tree.find_all(*_FLIPPED) if _sql(n, dialect) == mistake.old]:
                (condition,) = parse_statements(f"SELECT {mistake.new}", dialect=dialect)
                node.replace(condition.expressions[0])
        else:
            (extra,) = parse_statements(f"SELECT {mistake.new}", dialect=dialect)
            for select in _outermost(tree):
                select.append("expressions", extra.expressions[0].copy())
    return tree.sql(dialect=dialect, pretty=True, comments=False)


@lru_cache(maxsize=1024)
def _flips(sql: str, dialect: str) -> tuple[Mistake, ...]:
    """Return every comparison of a query with its flipped form, but for join conditions.

    A flipped join condition would give every pair of rows except the right ones.
    """
    (statement,) = parse_statements(sql, dialect=dialect)
    flips: dict[str, str] = {}
    for node in statement.find_all(*_FLIPPED):
        if not (_is_column(node.this) and _is_column(node.expression)):
            new = _FLIPPED[type(node)](this=node.this.copy(), expression=node.expression.copy())
            flips[_sql(node, dialect)] = _sql(new, dialect)
    return tuple(Mistake(old, new) for old, new in sorted(flips.items()))


def _is_column(node: exp.Expr) -> bool:
    return isinstance(node, exp.Column)


def _outermost(tree: exp.Expr) -> list[exp.Select]:
    if isinstance(tree, exp.SetOperation):
        return [*_outermost(tree.left), *_outermost(tree.right)]
    inner = tree.unnest()
    return [inner] if isinstance(inner, exp.Select) else []


def _sql(node: exp.Expr, dialect: str) -> str:
    return node.sql(dialect=dialect, comments=False)
