"""Reasons why a mutant that passes is no mutant: the same meaning, shown from tree and catalog.

A reason does not rest on the rows that happen to be there, with one exception that its text states:
an order by a rounded figure, where both results show which rows tie.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sqlglot import exp

from bird_interact_gym.authoring.change import (
    Change,
    Context,
    ancestry,
    find_change,
    same_column,
    stored_column,
)
from bird_interact_gym.authoring.join_reasons import null_rejected, required_reference
from bird_interact_gym.sqltree.tree import conjuncts

REASONS: Mapping[str, str] = {
    "required-reference": "every row of a NOT NULL foreign key finds its partner, so inner and "
    "left join are the same",
    "null-rejected": "a condition of the same SELECT drops the rows that a left join adds",
    "rounding-tolerated": "the scorer takes figures within half a unit of conditions.decimal, and "
    "nothing is ordered by this one, or the same rows tie in it",
    "repeats-tolerated": "the scorer ignores repeated rows under conditions.distinct",
    "order-not-asked": "conditions.order is false, and no row is cut off",
    "exists-list": "EXISTS does not look at the values it selects",
    "count-of-required": "both columns are there whenever the row is",
    "same-groups": "both columns identify the rows of their table",
}


def reason_for(gold: Sequence[str], mutant: Sequence[str], context: Context) -> str | None:
    """Return the key of the first reason that shows a mutant equivalent, or None."""
    change = find_change(gold, mutant)
    if change is None:
        return None
    return next((key for key, holds in _CHECKS.items() if holds(change, context)), None)


def _rounding_tolerated(change: Change, context: Context) -> bool:
    rounded = change.old if isinstance(change.old, exp.Round) else change.old.parent
    if not isinstance(rounded, exp.Round) or not context.by_result:
        return False
    digits = [_digits(rounded)]
    if rounded is not change.old:
        digits.append(_digits(change.new.parent))
    elif _uncast(rounded.this) != _uncast(change.new):
        return False
    place = _projection(rounded, change)
    wanted = context.conditions.decimal
    if place is None or wanted < 0 or any(d is None or d < wanted for d in digits):
        return False
    return not _orders_by(place, change.root) or _same_ties(place, context)


def _repeats_tolerated(change: Change, context: Context) -> bool:
    return (
        context.by_result
        and context.conditions.distinct
        and change.last
        and change.old is change.root
        and isinstance(change.old, exp.Select)
        and bool(change.old.args.get("distinct")) != bool(change.new.args.get("distinct"))
        and not any(change.old.args.get(key) for key in ("limit", "offset"))
    )


def _order_not_asked(change: Change, context: Context) -> bool:
    root = change.root
    order = root.args.get("order")
    distinct = root.args.get("distinct")
    if not context.by_result or context.conditions.order or not change.last or order is None:
        return False
    if any(root.args.get(key) for key in ("limit", "offset", "fetch")):
        return False
    if distinct and distinct.args.get("on"):
        return False
    return any(node is order for node in ancestry(change.old))


def _projection(rounded: exp.Expr, change: Change) -> int | None:
    """Return which output column of the whole statement a ROUND is, if it is all of it."""
    if not (change.last and isinstance(change.root, exp.Select)) or change.root.args.get(
        "distinct"
    ):
        return None
    for index, projection in enumerate(change.root.expressions):
        if projection.unalias() is rounded:
            return index
    return None


def _digits(rounded: exp.Expr | None) -> int | None:
    """Return the number of decimals that a ROUND names, 0 where it names none."""
    if not isinstance(rounded, exp.Round):
        return None
    decimals = rounded.args.get("decimals")
    if decimals is None:
        return 0
    is_number = isinstance(decimals, exp.Literal) and decimals.name.isdigit()
    return int(decimals.name) if is_number else None


def _uncast(node: exp.Expr) -> exp.Expr:
    while isinstance(node, exp.Cast | exp.Paren):
        node = node.this
    return node


def _orders_by(place: int, root: exp.Expr) -> bool:
    """Whether the statement's order, or its cut, looks at an output column."""
    order = root.args.get("order")
    name, value = root.expressions[place].alias, root.expressions[place].unalias()
    for ordered in order.expressions if order else ():
        for node in ordered.this.walk():
            if isinstance(node, exp.Column) and not node.table and node.name == name:
                return True
            if node == value or (isinstance(node, exp.Literal) and node.name == str(place + 1)):
                return True
    return False


def _same_ties(place: int, context: Context) -> bool:
    """Whether the same rows tie in a column of both results, so that the order stays."""
    if context.gold is None or context.mutant is None:
        return False
    ties = []
    for rows in (context.gold.rows, context.mutant.rows):
        first: dict[object, int] = {}
        ties.append([first.setdefault(row[place], index) for index, row in enumerate(rows)])
    return ties[0] == ties[1]


def _exists_list(change: Change, context: Context) -> bool:
    for node in ancestry(change.old):
        if isinstance(node.parent, exp.Select) and node.arg_key == "expressions":
            select = node.parent
            plain = not any(select.args.get(key) for key in ("distinct", "group", "having"))
            literals = isinstance(change.old, exp.Literal) and isinstance(change.new, exp.Literal)
            return literals and plain and isinstance(select.parent, exp.Exists)
    return False


def _count_of_required(change: Change, context: Context) -> bool:
    old = change.old.parent if isinstance(change.old, exp.Identifier) else change.old
    select = change.old.parent_select
    if not (isinstance(old, exp.Column) and isinstance(old.parent, exp.Count)):
        return False
    if not isinstance(change.new, exp.Column | exp.Identifier) or select is None:
        return False
    new = exp.column(change.new.name, table=old.table)
    return all(_there_with_row(c, select, change.root, context) for c in (old, new))


def _there_with_row(column: exp.Column, select: exp.Expr, root: exp.Expr, context: Context) -> bool:
    """Whether a column is never NULL in a row of its source that a join found."""
    stored = stored_column(column, root, select=select)
    if stored is not None and stored in context.catalog.required:
        return True
    for join in select.args.get("joins") or ():
        if join.this.alias_or_name == column.table:
            terms = [t for t in conjuncts(join.args.get("on")) if isinstance(t, exp.EQ)]
            sides = [side for term in terms for side in (term.this, term.expression)]
            return any(same_column(side, column) for side in sides)
    return False


def _same_groups(change: Change, context: Context) -> bool:
    old = change.old.parent if isinstance(change.old, exp.Identifier) else change.old
    if not (isinstance(old, exp.Column) and isinstance(old.parent, exp.Group)):
        return False
    if not isinstance(change.new, exp.Column | exp.Identifier):
        return False
    new = exp.column(change.new.name, table=old.table)
    stored = [stored_column(c, change.root, select=old.parent.parent) for c in (old, new)]
    return all(
        s is not None and s in context.catalog.unique and s in context.catalog.required
        for s in stored
    )


_CHECKS: Mapping[str, Callable[[Change, Context], bool]] = {
    "required-reference": required_reference,
    "null-rejected": null_rejected,
    "rounding-tolerated": _rounding_tolerated,
    "repeats-tolerated": _repeats_tolerated,
    "order-not-asked": _order_not_asked,
    "exists-list": _exists_list,
    "count-of-required": _count_of_required,
    "same-groups": _same_groups,
}
