"""Clauses and queries in plain words: filters, joins, groups, sorting, limits, set operations."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from bird_interact_gym.users.names import singular
from bird_interact_gym.users.wording.speaker import Sayer, Speaker, join

LEFT_OUT = "the value"
"""What is said for the part of a statement that a snippet does not hold."""


def _where(say: Speaker, node: exp.Expr) -> str:
    return f"only where {say.condition(node.this)}"


def _having(say: Speaker, node: exp.Expr) -> str:
    return f"keeping only the groups where {say.condition(node.this)}"


def _group(say: Speaker, node: exp.Expr) -> str:
    parts = []
    if node.expressions:
        parts.append(f"one row for each {join(_position(say, e) for e in node.expressions)}")
    for key, words in (("rollup", "with subtotals over"), ("cube", "with all subtotals over")):
        for extra in node.args.get(key) or []:
            parts.append(f"{words} {say.several(extra.expressions)}")
    return ", ".join(parts)


def _position(say: Speaker, node: exp.Expr) -> str:
    """Say a group or sort key; a bare number is the place of an output column."""
    if isinstance(node, exp.Literal) and not node.is_string:
        return f"output column {node.this}"
    if isinstance(node, exp.GroupingSets):
        sets = (say.several(s.expressions) or say.value(s) for s in node.expressions)
        return f"grouping set: {join((s or 'everything together' for s in sets), last='or')}"
    return say.operand(node)


def _order(say: Speaker, node: exp.Expr) -> str:
    return sorting(say, node)


def sorting(say: Speaker, node: exp.Expr) -> str:
    """Say an ORDER BY: keys, directions, and where missing values go when that is unusual."""
    first, *ties = [_sort_key(say, key) for key in node.expressions]
    return ", ".join([f"sorted by {first}", *(f"then by {tie}" for tie in ties)])


def _sort_key(say: Speaker, node: exp.Expr) -> str:
    if not isinstance(node, exp.Ordered):
        return _position(say, node)
    down = bool(node.args.get("desc"))
    direction = "descending order (highest first)" if down else "ascending order (lowest first)"
    nulls_first = bool(node.args.get("nulls_first"))
    # PostgreSQL's own default puts missing values first in descending order, last in ascending.
    nulls = f" with missing values {'first' if nulls_first else 'last'}"
    unusual = nulls if nulls_first != down else ""
    if isinstance(node.this, exp.Column) and not node.this.name:
        return direction + unusual
    return f"{_position(say, node.this)} in {direction}{unusual}"


def _limit(say: Speaker, node: exp.Expr) -> str:
    count = node.args.get("expression") or node.args.get("count")
    options = node.args.get("limit_options")
    ties = ", and any that tie with the last" if options and options.args.get("with_ties") else ""
    return f"only the first {say.value(count)}{ties}" if count is not None else "no limit"


def _offset(say: Speaker, node: exp.Expr) -> str:
    return f"skipping the first {say.value(node.expression)} rows"


def _join(say: Speaker, node: exp.Expr) -> str:
    what = _source(say, node.this)
    side, kind = str(node.args.get("side") or ""), str(node.args.get("kind") or "")
    if side == "LEFT":
        text = f"keep every record even where it has no matching {what}"
    elif side == "RIGHT":
        text = f"keep every {what} even where nothing else matches it"
    elif side == "FULL":
        text = f"keep all records on both sides, also those without a match in {what}"
    elif kind == "CROSS":
        return f"combine every record with every {what}"
    else:
        text = f"keep only records that have a matching {what}"
    return f"{text}{_matched(say, node)}"


def _matched(say: Speaker, node: exp.Expr) -> str:
    on, using = node.args.get("on"), node.args.get("using")
    if using:
        return f" (matched by {join(say.names.column(u.name) for u in using)})"
    if on is None or isinstance(on, exp.Boolean):
        return ""
    return f" (matched where {say.condition(on)})"


def _source(say: Speaker, node: exp.Expr) -> str:
    if isinstance(node, exp.Table):
        return singular(say.names.table(node.name))
    if isinstance(node, exp.Subquery | exp.Lateral):
        return f"record of ({say.value(node.this)})"
    return say.value(node)


def _from(say: Speaker, node: exp.Expr) -> str:
    return f"from the {say.names.table(node.this.name)}" if node.this.name else "from a sub-result"


def _table(say: Speaker, node: exp.Expr) -> str:
    return f"the {say.names.table(node.name)}"


def _select(say: Speaker, node: exp.Expr) -> str:
    parts = [_outputs(say, node)]
    for key in ("from_", "joins", "where", "group", "having", "order", "limit", "offset"):
        clause = node.args.get(key)
        clauses = clause if isinstance(clause, list) else [clause] if clause is not None else []
        parts.extend(say.say(c) for c in clauses if c.find(exp.Table) is None or key != "joins")
    return ", ".join(part for part in parts if part)


def _outputs(say: Speaker, node: exp.Expr) -> str:
    shown = say.several(node.expressions)
    distinct = node.args.get("distinct")
    if distinct is None:
        return shown
    on = distinct.args.get("on")
    if on is None:
        return f"{shown}, without duplicates (each different combination once)"
    keys = on.expressions if isinstance(on, exp.Tuple) else [on]
    return f"{shown}, keeping just the first row for each {say.several(keys)}"


def _distinct(say: Speaker, node: exp.Expr) -> str:
    on = node.args.get("on")
    if on is not None:
        keys = on.expressions if isinstance(on, exp.Tuple) else [on]
        return f"keeping just the first row for each {say.several(keys)}"
    what = f" of {say.several(node.expressions)}" if node.expressions else ""
    return f"without duplicates{what} (each different one once)"


def _set_operation(say: Speaker, node: exp.Expr) -> str:
    left, right = say.say(node.this), say.say(node.expression)
    all_ = node.args.get("distinct") is False
    duplicates = "keeping duplicates" if all_ else "without duplicates"
    if left == LEFT_OUT and isinstance(node, exp.Union):
        return f"put together with ({right}), {duplicates}"
    if isinstance(node, exp.Union):
        return f"both ({left}) and ({right}) put together, {duplicates}"
    word = "that are not in" if isinstance(node, exp.Except) else "that are also in"
    return f"the rows of ({left}) {word} ({right}), {duplicates}"


def _common_table(say: Speaker, node: exp.Expr) -> str:
    return say.say(node.this)


def _tuple(say: Speaker, node: exp.Expr) -> str:
    return f"({say.several(node.expressions)})" if node.expressions else ""


def _subquery(say: Speaker, node: exp.Expr) -> str:
    return f"({say.value(node.this)})"


def _column_definition(say: Speaker, node: exp.Expr) -> str:
    kind = node.args.get("kind")
    constraints = join(_constraint(say, c.args["kind"]) for c in node.args.get("constraints") or [])
    said = f'"{node.name}"'
    said += f" of type {_type(kind)}" if kind is not None else ""
    return f"{said} ({constraints})" if constraints else said


def _type(kind: exp.Expr) -> str:
    return kind.sql(dialect="postgres").lower().replace("decimal", "numeric")


def _constraint(say: Speaker, node: exp.Expr) -> str:
    if isinstance(node, exp.NotNullColumnConstraint):
        return "may be empty" if node.args.get("allow_null") else "never empty"
    if isinstance(node, exp.DefaultColumnConstraint):
        return f"{say.value(node.this)} by default"
    if isinstance(node, exp.CheckColumnConstraint):
        return f"checked that {say.condition(node.this)}"
    if isinstance(node, exp.PrimaryKeyColumnConstraint):
        return "identifies the row"
    if isinstance(node, exp.UniqueColumnConstraint):
        return "no two alike"
    if isinstance(node, exp.GeneratedAsIdentityColumnConstraint):
        return "numbered automatically"
    return f"with {node.key.removesuffix('columnconstraint')}"


CLAUSES: Mapping[type[exp.Expr], Sayer] = {
    exp.Where: _where,
    exp.Having: _having,
    exp.Group: _group,
    exp.Order: _order,
    exp.Ordered: lambda say, node: f"sorted by {_sort_key(say, node)}",
    exp.Limit: _limit,
    exp.Fetch: _limit,
    exp.Offset: _offset,
    exp.Join: _join,
    exp.From: _from,
    exp.Table: _table,
    exp.Select: _select,
    exp.Distinct: _distinct,
    exp.SetOperation: _set_operation,
    exp.CTE: _common_table,
    exp.Tuple: _tuple,
    exp.Subquery: _subquery,
    exp.ColumnDef: _column_definition,
}
