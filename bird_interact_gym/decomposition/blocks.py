"""The query blocks of a gold and the clauses that build each of them up, in order.

Sub-selects come before what uses them. Within a block: sources and plain columns, WHERE, GROUP BY
with what is computed, HAVING, DISTINCT, ORDER BY, LIMIT.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sqlglot import exp

Clause = Literal["start", "where", "compute", "having", "distinct", "order", "limit", "whole"]

_SHOWN_COLUMNS = 6
_LATER: tuple[tuple[Clause, tuple[str, ...]], ...] = (
    ("limit", ("limit", "offset")),
    ("order", ("order",)),
    ("distinct", ("distinct",)),
    ("having", ("having",)),
)


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A block as far as one clause: the query to run, and the CTE that the block belongs to."""

    clause: Clause
    query: exp.Query
    block: exp.Query
    cte: str | None


@dataclass(frozen=True, kw_only=True)
class _Block:
    query: exp.Query
    ctes: tuple[exp.CTE, ...]
    recursive: bool
    cte: str | None


def stages(gold: exp.Query) -> Iterator[Stage]:
    """Yield every stage of every block that can stand alone, the gold itself last."""
    for block in _blocks(gold, (), recursive=False, cte=None):
        for clause, query in _clauses(block.query):
            yield Stage(clause=clause, query=_with(query, block), block=query, cte=block.cte)


def _blocks(
    node: exp.Query, ctes: tuple[exp.CTE, ...], *, recursive: bool, cte: str | None
) -> Iterator[_Block]:
    clause = node.args.get("with_")
    recursive_with = bool(clause and clause.args.get("recursive"))
    for defined in clause.expressions if clause else ():
        if not recursive_with:
            yield from _blocks(defined.this, ctes, recursive=recursive, cte=defined.alias)
        ctes = (*ctes, defined)
    recursive = recursive or recursive_with
    inner = [node.left, node.right] if isinstance(node, exp.SetOperation) else _nested(node)
    for query in inner:
        unbracketed = query.unnest()
        if isinstance(unbracketed, exp.Query):
            yield from _blocks(unbracketed, ctes, recursive=recursive, cte=cte)
    yield _Block(query=node, ctes=ctes, recursive=recursive, cte=cte)


def _nested(select: exp.Expr) -> list[exp.Expr]:
    """Return the queries right inside a block that do not depend on it."""
    found: list[exp.Expr] = []
    stack = [v for k, v in select.args.items() if k != "with_"]
    while stack:
        value = stack.pop(0)
        if isinstance(value, list):
            stack = [*value, *stack]
        elif isinstance(value, exp.Query) and not isinstance(value, exp.Subquery):
            if not _is_correlated(value):
                found.append(value)
        elif isinstance(value, exp.Expr) and not isinstance(value, exp.Lateral):
            stack = [*value.args.values(), *stack]
    return found


def _is_correlated(query: exp.Query) -> bool:
    own = {s.alias_or_name.lower() for s in query.find_all(exp.Table, exp.Subquery, exp.Lateral)}
    return any(c.table and c.table.lower() not in own for c in query.find_all(exp.Column))


def _with(query: exp.Query, block: _Block) -> exp.Query:
    """Put those CTEs before a query that it uses, directly or through others."""
    needed: list[exp.CTE] = []
    wanted = _tables(query)
    for cte in reversed(block.ctes):
        if cte.alias.lower() in wanted:
            needed.insert(0, cte)
            wanted |= _tables(cte.this)
    result = query.copy()
    if needed:
        copies = [cte.copy() for cte in needed]
        result.set("with_", exp.With(expressions=copies, recursive=block.recursive))
    return result


def _tables(query: exp.Expr) -> set[str]:
    return {t.name.lower() for t in query.find_all(exp.Table)}


def _clauses(query: exp.Query) -> Iterator[tuple[Clause, exp.Query]]:
    """Yield a block's stages, built by taking one clause after the other away from the whole."""
    left = query.copy()
    left.set("with_", None)
    if not isinstance(left, exp.Select):
        yield "whole", left
        return
    found: list[tuple[Clause, exp.Query]] = []
    for clause, keys in _LATER:
        if any(left.args.get(key) for key in keys):
            found.append((clause, left.copy()))
            for key in keys:
                left.set(key, None)
    computed = [item for item in left.expressions if item.find(exp.AggFunc, exp.Window)]
    if computed or left.args.get("group"):
        found.append(("compute", left.copy()))
        left.set("group", None)
        left.set("windows", None)
        plain = [item for item in left.expressions if not item.find(exp.AggFunc, exp.Window)]
        left.set("expressions", plain or _columns(computed, left))
    if left.args.get("where"):
        found.append(("where", left.copy()))
        left.set("where", None)
    found.append(("start", left))
    yield from reversed(found)


def _columns(computed: list[exp.Expr], select: exp.Select) -> list[exp.Expr]:
    """Return the columns that computed items are made of, else those of WHERE, else ``*``."""
    for source in (*computed, select.args.get("where")):
        if source is not None:
            own = [c for c in source.find_all(exp.Column) if c.find_ancestor(exp.Query) is select]
            columns = {c.sql(): c.copy() for c in own if not isinstance(c.this, exp.Star)}
            if columns:
                return list(columns.values())[:_SHOWN_COLUMNS]
    return [exp.Star()]
