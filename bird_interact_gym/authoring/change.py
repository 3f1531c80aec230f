"""The one place where a mutant differs from its gold, and what may be looked at to judge it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlglot import exp

from bird_interact_gym.authoring.catalog import Catalog, Column
from bird_interact_gym.database import Execution
from bird_interact_gym.sqltree import SqlSyntaxError, parse_statements
from bird_interact_gym.sqltree.tree import render
from bird_interact_gym.tasks import Conditions


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a reason may look at: conditions of the phase, catalog, and the results of both.

    There are no results where test cases decide, which know no tolerance.
    """

    conditions: Conditions
    catalog: Catalog
    gold: Execution | None = None
    mutant: Execution | None = None

    @property
    def by_result(self) -> bool:
        """Whether the scorer compares results."""
        return self.gold is not None


@dataclass(frozen=True)
class Change:
    """The one place where gold and mutant differ; ``root`` is the gold's statement."""

    root: exp.Expr
    old: exp.Expr
    new: exp.Expr
    last: bool


def find_change(gold: Sequence[str], mutant: Sequence[str]) -> Change | None:
    """Return the change from gold to mutant; None where either does not parse, or more differs."""
    try:
        old, new = _normal(gold), _normal(mutant)
    except SqlSyntaxError:
        return None
    if len(old) != len(new):
        return None
    changed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    if len(changed) != 1:
        return None
    at = changed[0]
    pair = _difference(old[at], new[at])
    return Change(old[at], *pair, last=at == len(old) - 1)


def _normal(texts: Sequence[str]) -> list[exp.Expr]:
    """Parse twice, since a mutant is printed from its tree and the gold is not."""
    statements = [s for text in texts for s in parse_statements(text)]
    return [s for statement in statements for s in parse_statements(render(statement))]


def _difference(old: exp.Expr, new: exp.Expr) -> tuple[exp.Expr, exp.Expr]:
    """Return the lowest pair of nodes that holds all differences of two trees."""
    while type(old) is type(new):
        pairs: list[tuple[object, object]] = []
        for key in old.args.keys() | new.args.keys():
            a, b = old.args.get(key), new.args.get(key)
            if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
                pairs += [pair for pair in zip(a, b, strict=True) if pair[0] != pair[1]]
            elif a != b and (a or b):
                pairs.append((a, b))
        if len(pairs) != 1:
            break
        a, b = pairs[0]
        if not (isinstance(a, exp.Expr) and isinstance(b, exp.Expr)):
            break
        old, new = a, b
    return old, new


def stored_column(
    column: exp.Expr, root: exp.Expr, *, select: exp.Expr | None = None
) -> Column | None:
    """Return the stored column that a qualified column names, None where it is not one."""
    select = select or column.parent_select
    if not (isinstance(column, exp.Column) and column.table and select is not None):
        return None
    sources = [join.this for join in select.args.get("joins") or ()]
    if select.args.get("from_"):
        sources.append(select.args["from_"].this)
    tables = [s for s in sources if s.alias_or_name == column.table]
    if len(tables) != 1 or not isinstance(tables[0], exp.Table):
        return None
    made = {cte.alias for cte in root.find_all(exp.CTE)}
    name = tables[0].name
    return None if name in made or not name else (name, column.name)


def same_column(node: exp.Expr, column: exp.Column) -> bool:
    """Whether a node is a column of the same written name."""
    return isinstance(node, exp.Column) and (node.table, node.name) == (column.table, column.name)


def ancestry(node: exp.Expr | None) -> Iterator[exp.Expr]:
    """Yield a node and what it stands in, outwards."""
    while node is not None:
        yield node
        node = node.parent
