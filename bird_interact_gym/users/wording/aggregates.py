"""Aggregates and window functions in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from bird_interact_gym.users.snippets import PLACEHOLDER
from bird_interact_gym.users.wording.clauses import sorting
from bird_interact_gym.users.wording.speaker import Sayer, Speaker, join

_PERCENTILES = (exp.PercentileCont, exp.PercentileDisc)
_RANKS: Mapping[type[exp.Expr], tuple[str, str]] = {
    exp.RowNumber: ("the position (a running number)", "ties get different numbers"),
    exp.Rank: ("the rank", "ties share a rank and the ranks after them are skipped"),
    exp.DenseRank: ("the rank", "ties share a rank and no rank is skipped"),
    exp.PercentRank: ("the relative rank from 0 to 1 (percent rank)", ""),
    exp.CumeDist: ("the cumulative share (cumulative distribution)", ""),
}


def _aggregate(phrase: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        return phrase.format(_argument(say, node.this))

    return said


def _argument(say: Speaker, node: exp.Expr) -> str:
    if isinstance(node, exp.Distinct):
        return f"the different {say.several(node.expressions)} values (each counted once)"
    if isinstance(node, exp.Order):
        return f"{_argument(say, node.this)}, {sorting(say, node)}"
    return say.operand(node)


def _count(say: Speaker, node: exp.Expr) -> str:
    counted = node.this
    if isinstance(counted, exp.Star | exp.Literal):
        return "the number of records"
    if isinstance(counted, exp.Distinct):
        return f"the number of different values of {say.several(counted.expressions)}"
    if isinstance(counted, exp.Case) and counted.args.get("default") is None:
        demands = join((say.condition(b.this) for b in counted.args["ifs"]), last="or")
        return f"the number of records where {demands}"
    return f"the number of records that have {say.operand(counted)}"


def _filter(say: Speaker, node: exp.Expr) -> str:
    demand = say.condition(node.expression.this)
    if isinstance(node.this, exp.Count) and isinstance(node.this.this, exp.Star):
        return f"the number of records where {demand}"
    return f"{say.value(node.this)}, using only the records where {demand}"


def _within_group(say: Speaker, node: exp.Expr) -> str:
    order = node.expression.expressions
    values = join(say.operand(o.this) for o in order)
    backwards = ", counted from the highest down" if any(o.args.get("desc") for o in order) else ""
    if isinstance(node.this, exp.Mode):
        return f"the most frequent value of {values}"
    if not isinstance(node.this, _PERCENTILES):
        return f"{say.value(node.this)} over {values}{backwards}"
    share = say.value(node.this.this) if node.this.this.name != PLACEHOLDER else ""
    name = f"the median ({share})" if share in {"0.5", ".5", "0.50"} else f"the {share} percentile"
    exact = isinstance(node.this, exp.PercentileDisc)
    how = "an actually occurring value" if exact else "interpolated between values"
    return f"{name.replace('  ', ' ')} of {values}{backwards}, {how}"


def _string_agg(say: Speaker, node: exp.Expr) -> str:
    listed = node.this
    order = f", {sorting(say, listed)}" if isinstance(listed, exp.Order) else ""
    listed = listed.this if isinstance(listed, exp.Order) else listed
    unique = ""
    if isinstance(listed, exp.Distinct):
        unique, listed = ", each value once", listed.expressions[0]
    separator = node.args.get("separator")
    by = say.value(separator) if separator is not None else "nothing"
    return f"the {say.operand(listed)} values joined into one text with {by} between{unique}{order}"


def _list(say: Speaker, node: exp.Expr) -> str:
    return f"the list of {_argument(say, node.this)}"


def _object(say: Speaker, node: exp.Expr) -> str:
    said = [say.value(e) for e in node.expressions]
    return f"an object from {said[0]} to {join(said[1:])}" if len(said) > 1 else join(said)


def _pair(phrase: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        return f"the {phrase} {say.operand(node.this)} and {say.operand(node.expression)}"

    return said


def _window(say: Speaker, node: exp.Expr) -> str:
    function = node.this
    rank, ties = _RANKS.get(type(function), ("", ""))
    parts = [rank or _over(say, function)]
    if node.args.get("partition_by"):
        parts.append(f"separately for each {say.several(node.args['partition_by'])}")
    order = node.args.get("order")
    if order is not None:
        parts.append(sorting(say, order))
    frame = node.args.get("spec")
    if frame is not None:
        parts.append(_frame(say, frame))
    elif order is not None and isinstance(function, exp.Sum | exp.Avg | exp.Count):
        parts.append("running up to the current record")
    elif order is None and not rank and isinstance(function, exp.AggFunc) and len(parts) == 1:
        parts.append("over all records")
    if ties:
        parts.append(ties)
    return ", ".join(parts)


def _over(say: Speaker, function: exp.Expr) -> str:
    if isinstance(function, exp.Sum) and function.this.name == PLACEHOLDER:
        return "worked out"
    if isinstance(function, exp.Lag | exp.Lead):
        return _neighbour(say, function)
    if isinstance(function, exp.Ntile):
        return f"the number of the group when cut into {say.value(function.this)} equal groups"
    if isinstance(function, exp.FirstValue | exp.LastValue):
        which = "first" if isinstance(function, exp.FirstValue) else "last"
        return f"the {which} value of {say.operand(function.this)}"
    return say.value(function)


def _neighbour(say: Speaker, node: exp.Expr) -> str:
    direction = "before" if isinstance(node, exp.Lag) else "after"
    offset, default = node.args.get("offset"), node.args.get("default")
    distance = f"{say.value(offset)} record(s)" if offset is not None else "one record"
    otherwise = f" (or {say.value(default)} where there is none)" if default is not None else ""
    return f"the value of {say.operand(node.this)} {distance} {direction}{otherwise}"


def _frame(say: Speaker, node: exp.Expr) -> str:
    ends = [_bound(say, node, "start"), _bound(say, node, "end")]
    return f"over the {str(node.args['kind']).lower()} from {ends[0]} to {ends[1]}"


def _bound(say: Speaker, node: exp.Expr, which: str) -> str:
    value, side = node.args.get(which), str(node.args.get(f"{which}_side") or "").lower()
    if value == "UNBOUNDED":
        return "the very first" if side == "preceding" else "the very last"
    if value == "CURRENT ROW" or value is None:
        return "the current one"
    return f"{say.value(value)} {side}"


def _rank(_: Speaker, node: exp.Expr) -> str:
    return ", ".join(part for part in _RANKS[type(node)] if part)


AGGREGATES: Mapping[type[exp.Expr], Sayer] = {
    exp.Avg: _aggregate("the average of {}"),
    exp.Sum: _aggregate("the total of {}"),
    exp.Min: _aggregate("the lowest of {}"),
    exp.Max: _aggregate("the highest of {}"),
    exp.Stddev: _aggregate("the sample standard deviation of {}"),
    exp.StddevSamp: _aggregate("the sample standard deviation of {}"),
    exp.StddevPop: _aggregate("the population standard deviation of {}"),
    exp.Variance: _aggregate("the sample variance of {}"),
    exp.VariancePop: _aggregate("the population variance of {}"),
    exp.LogicalOr: lambda say, node: f"whether in any record {say.condition(node.this)}",
    exp.LogicalAnd: lambda say, node: f"whether in all records {say.condition(node.this)}",
    exp.Corr: _pair("correlation between"),
    **dict.fromkeys(_RANKS, _rank),
    exp.Count: _count,
    exp.Filter: _filter,
    exp.WithinGroup: _within_group,
    exp.GroupConcat: _string_agg,
    exp.ArrayAgg: _list,
    exp.JSONObjectAgg: _object,
    exp.Window: _window,
}
