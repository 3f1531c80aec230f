"""Single edits of a statement that change what it means."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlglot import exp

from bird_interact_gym.sqltree.positions import words
from bird_interact_gym.sqltree.tree import conjuncts, render


@dataclass(frozen=True)
class Edit:
    """A changed statement, the kind of change, and the change in words."""

    kind: str
    text: str
    description: str


_Change = tuple[str, str, Callable[[exp.Expr], exp.Expr | None]]
"""Kind, what becomes of the node in words, and the edit; it returns a node to put in place."""

_OPERATORS: dict[type[exp.Expr], tuple[type[exp.Expr], ...]] = {
    exp.GT: (exp.GTE, exp.LT),
    exp.GTE: (exp.GT, exp.LT),
    exp.LT: (exp.LTE, exp.GT),
    exp.LTE: (exp.LT, exp.GT),
    exp.EQ: (exp.NEQ,),
    exp.NEQ: (exp.EQ,),
    exp.Add: (exp.Sub,),
    exp.Sub: (exp.Add,),
    exp.Mul: (exp.Div,),
    exp.Div: (exp.Mul,),
    exp.And: (exp.Or,),
    exp.Or: (exp.And,),
}
_AGGREGATES: dict[type[exp.Expr], type[exp.Expr]] = {
    exp.Sum: exp.Avg,
    exp.Avg: exp.Sum,
    exp.Min: exp.Max,
    exp.Max: exp.Min,
}
_TEXT_OPERATORS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "=": "<>", "<>": "=", "!=": "="}
_TEXT_OPERATORS |= {"+": "-", "-": "+", "*": "/", "/": "*", "and": "OR", "or": "AND"}
_NUMBER = re.compile(r"\d+(\.\d+)?\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PATTERN = re.compile(
    r"[{}\[\]\\^$]"
)  # JSON paths and regular expressions break rather than change


def node_edits(statement: exp.Expr, *, dialect: str) -> Iterator[Edit]:
    """Yield every single edit of a parsed statement, in the order of its nodes."""
    columns = sorted({(c.text("table"), c.name) for c in statement.find_all(exp.Column)})
    for index, node in enumerate(statement.walk(bfs=False)):
        for kind, outcome, change in (*_changes(node), *_column_changes(node, columns)):
            copy = statement.copy()
            target = _nth(copy, index)
            before = render(target, dialect=dialect)
            new = change(target)
            if new is not None:
                new = target.replace(new)
            text = render(copy, dialect=dialect)
            yield Edit(kind, text, f"{_short(before)} {outcome}".strip())


def body_edits(text: str) -> Iterator[Edit]:
    """Yield edits of the operators and numbers in a function body or a DO block."""
    body = text.find("$")
    before = ""
    for word in words(text):
        is_star = word.text == "*" and before in ("(", ",", ".", "select")
        before = word.text
        if word.start < body or is_star:
            continue
        new = _TEXT_OPERATORS.get(word.text)
        kind = "operator"
        if new is None and _NUMBER.match(word.text):
            new, kind = _next_number(word.text), "literal"
        if new is not None:
            end = word.start + len(word.text)
            line = text[max(word.start - 20, 0) : end + 20].replace("\n", " ")
            changed = text[: word.start] + new + text[end:]
            yield Edit(kind, changed, f"{word.text} becomes {new} near: {line}")


def _nth(root: exp.Expr, index: int) -> exp.Expr:
    return next(node for i, node in enumerate(root.walk(bfs=False)) if i == index)


def _changes(node: exp.Expr) -> Iterator[_Change]:
    for kind in _OPERATORS.get(type(node), ()):
        if not (isinstance(node, exp.EQ) and isinstance(node.parent, exp.Update | exp.OnConflict)):
            yield "operator", f"becomes {kind.__name__}", _as_kind(kind)
    if type(node) in _AGGREGATES:
        aggregate = _AGGREGATES[type(node)]
        yield "aggregate", f"becomes {aggregate.__name__.upper()}", _as_kind(aggregate)
    if isinstance(node, exp.Is | exp.In):
        yield from _negation(node)
    if isinstance(node, exp.Literal):
        yield from _literal(node)
    elif isinstance(node, exp.Join):
        yield from _join(node)
    elif isinstance(node, exp.Where | exp.Having):
        yield from _predicates(node)
    elif isinstance(node, exp.Round):
        yield from _round(node)
    elif isinstance(node, exp.Coalesce | exp.Lower | exp.Upper | exp.Abs):
        yield "function", "loses its function", lambda n: n.this.copy()
    yield from _query_changes(node)


def _as_kind(kind: type[exp.Expr]) -> Callable[[exp.Expr], exp.Expr]:
    return lambda node: kind(**{k: v for k, v in node.args.items() if k in kind.arg_types})


def _negation(node: exp.Expr) -> Iterator[_Change]:
    if isinstance(node.parent, exp.Not):
        return
    if isinstance(node, exp.Is):
        flipped = not node.args.get("negate")
        yield (
            "operator",
            "is negated",
            lambda n: exp.Is(this=n.this, expression=n.expression, negate=flipped),
        )
    else:
        yield "operator", "is negated", lambda n: exp.Not(this=n.copy())


def _literal(node: exp.Literal) -> Iterator[_Change]:
    parent = node.parent
    if isinstance(parent, exp.Limit | exp.Fetch | exp.Group | exp.Ordered | exp.JSONPathKey):
        return
    if isinstance(parent, exp.Round) and node.arg_key == "decimals":
        return
    if not node.is_string or _NUMBER.match(node.this):
        new = _next_number(node.this)
    elif _DATE.match(node.this):
        new = _next_day(node.this)
    elif _PATTERN.search(node.this) or not node.this:
        return
    else:
        new = node.this + "_"
    is_string = node.is_string
    yield "literal", f"becomes {new}", lambda n: exp.Literal(this=new, is_string=is_string)


def _next_number(text: str) -> str:
    if "." not in text:
        return str(int(text) + 1) if text.isdigit() else text + "0"
    digits = len(text.split(".")[1])
    return f"{float(text) * 1.5 + 10**-digits:.{digits}f}"


def _next_day(text: str) -> str:
    try:
        day = datetime.date.fromisoformat(text[:10]) + datetime.timedelta(days=1)
    except (ValueError, OverflowError):
        return text + "_"
    return day.isoformat() + text[10:]


def _join(node: exp.Join) -> Iterator[_Change]:
    conditional = node.args.get("on") or node.args.get("using")
    if node.side == "LEFT":
        yield "join", "becomes an inner join", lambda n: _set(n, "side", None, "kind", None)
    elif not node.side and conditional:
        yield "join", "becomes a left join", lambda n: _set(n, "side", "LEFT", "kind", None)


def _predicates(node: exp.Expr) -> Iterator[_Change]:
    terms = conjuncts(node.this)
    if len(terms) == 1:
        yield "predicate", "is dropped", lambda n: _drop(n)
        return
    for index, term in enumerate(terms):

        def without(n: exp.Expr, index: int = index) -> None:
            kept = [t.copy() for i, t in enumerate(conjuncts(n.this)) if i != index]
            n.set("this", exp.and_(*kept, copy=False))

        yield "predicate", f"loses {_short(render(term))}", without


def _round(node: exp.Expr) -> Iterator[_Change]:
    digits = node.args.get("decimals")
    yield "round", "is not rounded", lambda n: n.this.copy()
    if isinstance(digits, exp.Literal) and digits.name.isdigit():
        for new in {int(digits.name) + 1, max(int(digits.name) - 1, 0)} - {int(digits.name)}:

            def digit(n: exp.Expr, new: int = new) -> None:
                n.set("decimals", exp.Literal.number(new))

            yield "round", f"has {new} digits", digit


def _query_changes(node: exp.Expr) -> Iterator[_Change]:
    if isinstance(node, exp.Ordered):
        new = not node.args.get("desc")
        way = "descends" if new else "ascends"
        yield "order", way, lambda n: _set(n, "desc", new, "nulls_first", new)
    elif isinstance(node, exp.Limit) and node.expression.name.isdigit():
        count = int(node.expression.name)
        for other in (count + 1, count - 1):
            if other > 0:

                def cut(n: exp.Expr, other: int = other) -> None:
                    n.set("expression", exp.Literal.number(other))

                yield "limit", f"becomes {other}", cut
    elif isinstance(node, exp.Distinct):
        if isinstance(node.parent, exp.Select):
            yield "distinct", "is dropped", lambda n: _drop(n)
        elif len(node.expressions) == 1:
            yield "distinct", "is dropped", lambda n: n.expressions[0].copy()
    elif isinstance(node, exp.Union):
        all_rows = bool(node.args.get("distinct"))
        yield "distinct", "keeps or drops duplicates", lambda n: _set(n, "distinct", not all_rows)


def _column_changes(node: exp.Expr, columns: list[tuple[str, str]]) -> Iterator[_Change]:
    """Put another column of the same source in a column's place."""
    if not isinstance(node, exp.Column) or isinstance(node.this, exp.Star):
        return
    if isinstance(node.parent, exp.EQ) and isinstance(node.parent.parent, exp.Update):
        return
    table, name = node.text("table"), node.name
    others = [other for source, other in columns if source == table and other not in (name, "*")]
    later = [other for other in others if other > name] or others
    if later:
        new = exp.column(later[0], table=table or None, quoted=None)
        yield "column", f"becomes {later[0]}", lambda n: new.copy()


def _set(node: exp.Expr, *pairs: object) -> None:
    for key, value in zip(pairs[::2], pairs[1::2], strict=True):
        node.set(str(key), value)


def _drop(node: exp.Expr) -> None:
    node.pop()


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."
