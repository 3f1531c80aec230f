"""Sub-questions in plain words for the stages of a gold."""

from __future__ import annotations

from sqlglot import exp

from bird_interact_gym.decomposition.blocks import Stage

_LONGEST = 160


def sub_question(stage: Stage, *, dialect: str) -> str:
    """Return the sub-question that a stage answers."""
    text = _text(stage, dialect)
    return f"For {_plain(stage.cte)}: {text}" if stage.cte else text[0].upper() + text[1:]


def _text(stage: Stage, dialect: str) -> str:
    block = stage.block
    args = block.args
    match stage.clause:
        case "start":
            return f"start from {_sources(block)} and list {_items(block, dialect)}."
        case "where":
            return f"of these, keep only those where {_sql(args['where'].this, dialect)}."
        case "compute":
            return _compute(block, dialect)
        case "having":
            return f"keep only the groups where {_sql(args['having'].this, dialect)}."
        case "distinct":
            return "list each different row once."
        case "order":
            keys = ", then ".join(_sql(key, dialect) for key in args["order"].expressions)
            return f"sort by {keys}."
        case "limit":
            limit = args.get("limit")
            count = _sql(limit.expression, dialect) if isinstance(limit, exp.Limit) else "wanted"
            return f"give only the first {count}."
        case "whole":
            return f"combine the lists before ({block.key})."


def _compute(block: exp.Query, dialect: str) -> str:
    group = block.args.get("group")
    found = _items(block, dialect)
    if group is None or not group.expressions:
        return f"compute {found}."
    keys = ", ".join(_sql(key, dialect) for key in group.expressions)
    return f"for each {keys}, compute {found}."


def _sources(block: exp.Query) -> str:
    clause = block.args.get("from_")
    if clause is None:
        return "nothing but constants"
    joined = [join.this for join in block.args.get("joins") or ()]
    names = [_plain(t.name or t.alias or "a sub-query") for t in (clause.this, *joined)]
    return " joined with ".join([names[0], ", ".join(names[1:])]) if names[1:] else names[0]


def _items(block: exp.Query, dialect: str) -> str:
    names = []
    for item in block.selects:
        is_plain = isinstance(item, exp.Alias | exp.Column) and not item.is_star
        named = _plain(item.alias_or_name) if is_plain else ""
        names.append(named or ("all columns" if item.is_star else _sql(item, dialect)))
    return _short(", ".join(names))


def _sql(node: exp.Expr, dialect: str) -> str:
    return _short(node.sql(dialect=dialect, comments=False))


def _plain(name: str | None) -> str:
    return (name or "").replace("_", " ")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
