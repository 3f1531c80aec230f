"""Why an inner and a left join of a gold are the same."""

from __future__ import annotations

from sqlglot import exp

from bird_interact_gym.authoring.change import Change, Context, stored_column
from bird_interact_gym.sqltree.tree import conjuncts


def required_reference(change: Change, context: Context) -> bool:
    """Whether the join follows a NOT NULL foreign key from a source that is always there."""
    found = _other_join(change)
    if found is None:
        return False
    join, select = found
    terms = conjuncts(join.args.get("on"))
    if len(terms) != 1 or not isinstance(terms[0], exp.EQ):
        return False
    for own, other in (
        (terms[0].this, terms[0].expression),
        (terms[0].expression, terms[0].this),
    ):
        key, reference = stored_column(own, change.root), stored_column(other, change.root)
        if (
            key is not None
            and reference is not None
            and own.table == join.this.alias_or_name
            and reference in context.catalog.required
            and key in context.catalog.references.get(reference, ())
            and _always_there(other.table, select, join)
        ):
            return True
    return False


def null_rejected(change: Change, context: Context) -> bool:
    """Whether WHERE or a later inner join drops the rows that the left join adds."""
    found = _other_join(change)
    if found is None:
        return False
    join, select = found
    joined = join.this.alias_or_name
    joins: list[exp.Join] = select.args.get("joins") or []
    at = next(i for i, other in enumerate(joins) if other is join)
    later = [c for j in joins[at + 1 :] if not j.side for c in conjuncts(j.args.get("on"))]
    if any(j.side in ("RIGHT", "FULL") for j in joins):
        return False
    where = select.args.get("where")
    return any(_rejects_null(c, joined) for c in [*later, *conjuncts(where and where.this)])


def _other_join(change: Change) -> tuple[exp.Join, exp.Select] | None:
    """Return join and SELECT where the change is between inner and left, the condition staying."""
    old, new, select = change.old, change.new, change.old.parent
    if not (isinstance(old, exp.Join) and isinstance(new, exp.Join)):
        return None
    same = all(old.args.get(key) == new.args.get(key) for key in ("this", "on", "using"))
    if same and {old.side, new.side} == {"", "LEFT"} and isinstance(select, exp.Select):
        return old, select
    return None


def _always_there(name: str, select: exp.Select, join: exp.Join) -> bool:
    """Whether a source left of a join never has its columns missing."""
    source = select.args["from_"].this
    found = isinstance(source, exp.Table) and source.alias_or_name == name
    for other in select.args["joins"]:
        if other.side in ("RIGHT", "FULL"):
            return False
        if other is join:
            return found
        if not other.side and other.this.alias_or_name == name:
            found = True
    return False


_STRICT = (
    *(exp.Binary, exp.Paren, exp.Cast, exp.Neg, exp.Lower, exp.Upper, exp.Abs, exp.Round),
    *(exp.RegexpReplace, exp.Substring, exp.Extract, exp.JSONExtract, exp.JSONExtractScalar),
    *(exp.JSONBExtract, exp.JSONBExtractScalar),
)
"""Operators and functions that give NULL for NULL, in any argument that holds a column."""

_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Like, exp.ILike)


def _rejects_null(condition: exp.Expr, source: str) -> bool:
    """Whether a condition cannot hold for a row where all columns of a source are NULL."""
    if isinstance(condition, exp.Not) and isinstance(condition.this, exp.Is):
        is_null = isinstance(condition.this.expression, exp.Null)
        return is_null and _is_strict_in(condition.this.this, source)
    if isinstance(condition, exp.Between | exp.In):
        return _is_strict_in(condition.this, source)
    if isinstance(condition, _COMPARISONS):
        return any(_is_strict_in(s, source) for s in (condition.this, condition.expression))
    return False


def _is_strict_in(node: exp.Expr, source: str) -> bool:
    if isinstance(node, exp.Column):
        return bool(node.table == source)
    if isinstance(node, exp.And | exp.Or | exp.NullSafeEQ | exp.NullSafeNEQ | exp.Is):
        return False
    return isinstance(node, _STRICT) and any(
        _is_strict_in(child, source) for child in node.iter_expressions()
    )
