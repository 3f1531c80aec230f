"""Conditions in plain words: comparisons, ranges, patterns, missing values, and their joining."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlglot import exp

from bird_interact_gym.users.names import singular
from bird_interact_gym.users.wording.speaker import Sayer, Speaker, join

_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_TIMES = (exp.CurrentDate, exp.CurrentTimestamp, exp.TimestampTrunc)
_OF_NUMBERS: Mapping[type[exp.Expr], str] = {
    exp.GT: "above", exp.GTE: "at least", exp.LT: "below", exp.LTE: "at most",
}  # fmt: skip
_OF_TIMES: Mapping[type[exp.Expr], str] = {
    exp.GT: "after", exp.GTE: "on or after", exp.LT: "before", exp.LTE: "on or before",
}  # fmt: skip
_MIRROR: Mapping[type[exp.Expr], type[exp.Expr]] = {
    exp.GT: exp.LT, exp.GTE: exp.LTE, exp.LT: exp.GT, exp.LTE: exp.GTE,
}  # fmt: skip


def _comparison(say: Speaker, node: exp.Expr) -> str:
    kind, left, right = type(node), node.this, node.expression
    if isinstance(left, exp.Literal) and not isinstance(right, exp.Literal):
        kind, left, right = _MIRROR[kind], right, left
    words = _OF_TIMES if _is_time(right) else _OF_NUMBERS
    return f"{say.subject(left)} is {words[kind]} {say.operand(right)}"


def _is_time(node: exp.Expr) -> bool:
    inner = node.unnest()
    if isinstance(inner, exp.Cast):
        return inner.to.is_type("date", "timestamp", "timestamptz")
    if isinstance(inner, exp.Literal):
        return bool(inner.is_string and _DATE.match(str(inner.this)))
    if isinstance(inner, exp.Add | exp.Sub):
        return isinstance(inner.expression, exp.Interval) or _is_time(inner.this)
    return isinstance(inner, _TIMES)


def _equal(word: str, opposite: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        left, right = node.this, node.expression
        if isinstance(right, exp.Boolean):
            wanted = bool(right.this) == (word == "is")
            return say.condition(left) if wanted else f"it is not so that {say.condition(left)}"
        if isinstance(right, exp.Null):
            return f"{say.subject(left)} {word} missing"
        if isinstance(right, exp.Any):
            return f"{say.subject(left)} {word} {say.value(right)}"
        equal_columns = isinstance(right.unnest(), exp.Column)
        verb = opposite if equal_columns else word
        if equal_columns and say.value(left) == say.value(right):
            return f"{say.value(left)} {'is' if word == 'is' else 'is not'} the same on both sides"
        return f"{say.subject(left)} {verb} {say.operand(right)}"

    return said


def _is(say: Speaker, node: exp.Expr) -> str:
    right, negated = node.expression, bool(node.args.get("negate"))
    if isinstance(right, exp.Null):
        return f"{say.subject(node.this)} is {'present (not missing)' if negated else 'missing'}"
    demand = say.condition(node.this)
    if isinstance(right, exp.Boolean) and bool(right.this) != negated:
        return demand
    return f"it is not so that {demand}"


def _not(say: Speaker, node: exp.Expr) -> str:
    inner = node.this.unnest()
    if isinstance(inner, exp.In):
        return _in(say, inner, negated=True)
    if isinstance(inner, exp.Exists):
        return f"there is no {_members(say, inner.this)}"
    if isinstance(inner, exp.Is) and isinstance(inner.expression, exp.Null):
        return f"{say.value(inner.this)} is present (not missing)"
    if isinstance(inner, exp.Between):
        return _between(say, inner, negated=True)
    if isinstance(inner, exp.RegexpLike | exp.RegexpILike):
        return _pattern(say, inner, negated=True)
    return f"it is not so that {say.condition(inner)}"


def _in(say: Speaker, node: exp.Expr, *, negated: bool = False) -> str:
    query = node.args.get("query")
    if query is not None:
        return f"{say.subject(node.this)} is {'not ' * negated}among {say.value(query)}"
    choices = join((say.value(n) for n in node.expressions), last="or")
    if len(node.expressions) == 1:
        return f"{say.subject(node.this)} is {'not ' * negated}{choices}"
    return f"{say.subject(node.this)} is {'none' if negated else 'one'} of {choices}"


def _between(say: Speaker, node: exp.Expr, *, negated: bool = False) -> str:
    low, high = say.operand(node.args["low"]), say.operand(node.args["high"])
    negated = negated or bool(node.args.get("negate"))
    demand = f"between {low} and {high} (both ends included)"
    return f"{say.subject(node.this)} is {'not ' * negated}{demand}"


def _like(say: Speaker, node: exp.Expr) -> str:
    pattern = node.expression
    insensitive = isinstance(node, exp.ILike)
    not_ = "does not " if node.args.get("negate") else ""
    s = "" if not_ else "s"
    case = " in any letter case" if insensitive else ""
    if not isinstance(pattern, exp.Literal):
        return f"{say.subject(node.this)} {not_}match{s} {say.operand(pattern)}{case}"
    text = str(pattern.this)
    core = text.strip("%")
    if "%" in core or "_" in core:
        said = f"match{'' if not_ else 'es'} '{text}' (% for any text, _ for one character)"
    elif text.startswith("%") and text.endswith("%") and len(text) > 1:
        said = f"contain{s} '{core}'"
    elif text.endswith("%"):
        said = f"start{s} with '{core}'"
    elif text.startswith("%"):
        said = f"end{s} with '{core}'"
    else:
        said = f"equal{s} '{core}'"
    return f"{say.subject(node.this)} {not_}{said}{case}"


def _pattern(say: Speaker, node: exp.Expr, *, negated: bool = False) -> str:
    case = " in any letter case" if isinstance(node, exp.RegexpILike) else ""
    verb = "does not match" if negated else "matches"
    return f"{say.subject(node.this)} {verb} the pattern {say.value(node.expression)}{case}"


def _connected(word: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        parts = [_part(say, p, word) for p in node.flatten(unnest=False)]
        return f" {word} ".join(parts)

    return said


def _part(say: Speaker, node: exp.Expr, word: str) -> str:
    other = exp.Or if word == "and" else exp.And
    text = say.condition(node)
    return f"({text})" if isinstance(node, other) else text


def _paren(say: Speaker, node: exp.Expr) -> str:
    inner = node.unnest()
    text = say.condition(inner)
    return f"({text})" if isinstance(inner, exp.Connector) else text


def _exists(say: Speaker, node: exp.Expr) -> str:
    return f"there is at least one {_members(say, node.this)}"


def _members(say: Speaker, query: exp.Expr) -> str:
    source = query.args.get("from_")
    where = query.args.get("where")
    table = source.this if source is not None else None
    what = (
        f"{singular(say.names.table(table.name))} record"
        if isinstance(table, exp.Table)
        else "record"
    )
    return f"{what} where {say.condition(where.this)}" if where is not None else what


def _same(say: Speaker, node: exp.Expr) -> str:
    negated = isinstance(node, exp.NullSafeNEQ)
    verb = "differs from" if negated else "is the same as"
    return (
        f"{say.subject(node.this)} {verb} {say.operand(node.expression)}"
        " (missing values compare like any other value)"
    )


def _related(phrase: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        return f"{say.subject(node.this)} {phrase} {say.operand(node.expression)}"

    return said


CONDITIONS: Mapping[type[exp.Expr], Sayer] = {
    **dict.fromkeys(_OF_NUMBERS, _comparison),
    exp.EQ: _equal("is", "equals"),
    exp.NEQ: _equal("is not", "differs from"),
    exp.Is: _is,
    exp.Not: _not,
    exp.In: _in,
    exp.Between: _between,
    exp.Like: _like,
    exp.ILike: _like,
    exp.RegexpLike: _pattern,
    exp.RegexpILike: _pattern,
    exp.SimilarTo: _pattern,
    exp.And: _connected("and"),
    exp.Or: _connected("or"),
    exp.Paren: _paren,
    exp.Exists: _exists,
    exp.NullSafeEQ: _same,
    exp.NullSafeNEQ: _same,
    exp.JSONBContains: _related("contains"),
    exp.JSONBContainsTopKey: _related("has the entry"),
    exp.JSONBContainsAnyTopKeys: _related("has any of the entries in"),
    exp.JSONBContainsAllTopKeys: _related("has all the entries in"),
    exp.ArrayContainsAll: _related("contains all of"),
    exp.ArrayOverlaps: _related("shares an element with"),
}
