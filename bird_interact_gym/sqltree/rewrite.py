"""Rewrites that give equal meanings one form, bottom up; names are resolved already."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce

from sqlglot import exp

from bird_interact_gym.sqltree.tree import CHAINS, build, conjuncts, is_cross, operands

_LATE_SOURCES = (exp.Lateral, exp.Unnest)


def rewrite(node: exp.Expr) -> exp.Expr:
    """Return the normal form of a tree; the tree itself is used up."""
    for key, value in list(node.args.items()):
        if isinstance(value, exp.Expr):
            new = rewrite(value)
            if new is not value:
                node.set(key, new)
        elif isinstance(value, list):
            items = [rewrite(v) if isinstance(v, exp.Expr) else v for v in value]
            if any(a is not b for a, b in zip(items, value, strict=True)):
                node.set(key, items)
    if isinstance(node, CHAINS):
        return _chain(type(node), operands(node))
    rule = _RULES.get(type(node))
    return rule(node) if rule is not None else node


def parenthesise(root: exp.Expr) -> exp.Expr:
    """Bracket every operand that is an operator itself, so that the text means the tree."""
    for node in list(root.walk()):
        parent = node.parent
        if not isinstance(node, _OPERATORS) or not isinstance(parent, _BRACKETING):
            continue
        if isinstance(parent, exp.Func) and not isinstance(parent, exp.Binary):
            continue
        if isinstance(parent, exp.Connector) and not isinstance(node, exp.Connector):
            continue
        if type(node) is type(parent) and isinstance(node, CHAINS) and node.arg_key == "this":
            continue
        brackets = exp.Paren()
        node.replace(brackets)
        brackets.set("this", node)
    return root


_OPERATORS = (exp.Binary, exp.Not, exp.Neg, exp.Between, exp.In, exp.BitwiseNot)
_BRACKETING = (
    exp.Binary,
    exp.Not,
    exp.Neg,
    exp.Between,
    exp.In,
    exp.Bracket,
    exp.AtTimeZone,
    exp.BitwiseNot,
    exp.Collate,
)


def _chain(kind: type[exp.Expr], items: Iterable[exp.Expr]) -> exp.Expr:
    ordered = sorted(items, key=build)
    return reduce(lambda left, right: kind(this=left, expression=right), ordered)


def _between(node: exp.Expr) -> exp.Expr:
    if node.args.get("symmetric"):
        return node
    low = exp.GTE(this=node.this, expression=node.args["low"])
    high = exp.GTE(this=node.args["high"], expression=node.this.copy())
    return _chain(exp.And, [*conjuncts(low), *conjuncts(high)])


def _greater(kind: type[exp.Expr]) -> Callable[[exp.Expr], exp.Expr]:
    return lambda node: kind(this=node.expression, expression=node.this)


def _equality(node: exp.Expr) -> exp.Expr:
    assigns = isinstance(node.parent, exp.Update | exp.OnConflict | exp.SetItem)
    if not assigns and build(node.expression) < build(node.this):
        return type(node)(this=node.expression, expression=node.this)
    return node


def _sorted_items(node: exp.Expr) -> exp.Expr:
    if len(node.expressions) > 1:
        node.set("expressions", sorted(node.expressions, key=build))
    return node


def _fetch(node: exp.Expr) -> exp.Expr:
    """``FETCH FIRST n ROWS ONLY`` is ``LIMIT n``."""
    options = node.args.get("limit_options")
    special = options and (options.args.get("percent") or options.args.get("with_ties"))
    count = node.args.get("count")
    return exp.Limit(expression=count) if count and not special else node


def _round(node: exp.Expr) -> exp.Expr:
    """``ROUND(x::numeric, n)`` is ``ROUND(x, n)``: PostgreSQL rounds nothing else to n digits."""
    value = node.this
    if node.args.get("decimals") and isinstance(value, exp.Cast) and _is_numeric(value.to):
        node.set("this", value.this)
    return node


def _is_numeric(kind: exp.DataType) -> bool:
    return kind.this == exp.DType.DECIMAL and not kind.expressions


def _ordered(node: exp.Expr) -> exp.Expr:
    node.set("desc", bool(node.args.get("desc")))
    return node


def _subquery(node: exp.Expr) -> exp.Expr:
    """Drop brackets around brackets."""
    inner = node.this
    if isinstance(inner, exp.Subquery) and not inner.alias and _only_brackets(inner):
        node.set("this", inner.this)
    return node


def _set_operation(node: exp.Expr) -> exp.Expr:
    """Drop the brackets of a branch that neither sorts nor cuts."""
    for key in ("this", "expression"):
        branch = node.args[key]
        if isinstance(branch, exp.Subquery) and _only_brackets(branch):
            inner = branch.this
            cuts = any(inner.args.get(k) for k in ("with_", "order", "limit", "offset"))
            if isinstance(inner, exp.Select) and not cuts:
                node.set(key, inner)
    return node


def _only_brackets(node: exp.Expr) -> bool:
    return not any(value for key, value in node.args.items() if key not in ("this", "alias"))


def _select(node: exp.Expr) -> exp.Expr:
    if node.args.get("from_"):
        found = _join_set([node.args["from_"].this], node.args.get("joins") or [])
        if found is not None:
            sources, outer, conditions = found
            node.set("from_", exp.From(this=sources[0]))
            node.set("joins", [*map(_cross, sources[1:]), *outer])
            _add_conditions(node, conditions)
    return node


def _update(node: exp.Expr) -> exp.Expr:
    if node.args.get("from_"):
        first = node.args["from_"].this
        joins = first.args.get("joins") or []
        first.set("joins", None)
        found = _join_set([first], joins)
        if found is None:
            first.set("joins", joins)
        else:
            sources, outer, conditions = found
            sources[0].set("joins", [*map(_cross, sources[1:]), *outer])
            node.set("from_", exp.From(this=sources[0]))
            _add_conditions(node, conditions)
    return node


def _delete(node: exp.Expr) -> exp.Expr:
    if node.args.get("using"):
        node.set("using", sorted(node.args["using"], key=build))
    return node


def _join_set(
    sources: list[exp.Expr], joins: list[exp.Expr]
) -> tuple[list[exp.Expr], list[exp.Expr], list[exp.Expr]] | None:
    """Return sorted inner sources, outer joins in order, and the inner joins' conditions.

    A filter may move past a LEFT JOIN, never past a RIGHT, FULL or NATURAL one: then None.
    """
    outer: list[exp.Expr] = []
    conditions: list[exp.Expr] = []
    if any(join.text("side") in ("RIGHT", "FULL") or join.args.get("method") for join in joins):
        for join in joins:
            _plain_kind(join)
        return None
    for join in joins:
        _plain_kind(join)
        if join.text("side") or join.args.get("using"):
            outer.append(join)
        else:
            sources.append(join.this)
            conditions += conjuncts(join.args.get("on"))
    flat: list[exp.Expr] = []
    for source in sources:
        flat += _unnested(source, conditions)
    conditions = [c for c in conditions if not (isinstance(c, exp.Boolean) and c.this)]
    return sorted(flat, key=_source_key), outer, conditions


def _unnested(source: exp.Expr, conditions: list[exp.Expr]) -> list[exp.Expr]:
    """Open the brackets of ``(a JOIN b ON ...)`` when all in them are inner joins."""
    inner = source.this
    if not isinstance(source, exp.Subquery) or source.alias or not isinstance(inner, exp.Table):
        return [source]
    joins = [*(inner.args.get("joins") or ()), *(source.args.get("joins") or ())]
    if any(j.text("side") or j.args.get("method") or j.args.get("using") for j in joins):
        return [source]
    inner.set("joins", None)
    for join in joins:
        conditions += conjuncts(join.args.get("on"))
    return [inner, *(join.this for join in joins)]


def _source_key(source: exp.Expr) -> tuple[bool, object]:
    is_call = isinstance(source, exp.Table) and not isinstance(source.this, exp.Identifier)
    return (is_call or isinstance(source, _LATE_SOURCES), build(source))


def _plain_kind(join: exp.Expr) -> None:
    if not is_cross(join) and join.args.get("kind") in ("INNER", "OUTER", "CROSS"):
        join.set("kind", None)


def _cross(source: exp.Expr) -> exp.Expr:
    return exp.Join(this=source, kind="CROSS")


def _add_conditions(node: exp.Expr, conditions: list[exp.Expr]) -> None:
    where = node.args.get("where")
    if conditions:
        present = conjuncts(where.this) if where else []
        node.set("where", exp.Where(this=_chain(exp.And, [*present, *conditions])))


_RULES: dict[type[exp.Expr], Callable[[exp.Expr], exp.Expr]] = {
    exp.Between: _between,
    exp.LT: _greater(exp.GT),
    exp.LTE: _greater(exp.GTE),
    exp.EQ: _equality,
    exp.NEQ: _equality,
    exp.In: _sorted_items,
    exp.Group: _sorted_items,
    exp.Ordered: _ordered,
    exp.Round: _round,
    exp.Fetch: _fetch,
    exp.Subquery: _subquery,
    exp.Union: _set_operation,
    exp.Intersect: _set_operation,
    exp.Except: _set_operation,
    exp.Select: _select,
    exp.Update: _update,
    exp.Delete: _delete,
}
