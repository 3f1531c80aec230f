"""Labelled ordered trees of canonical SQL: what similarity and coverage compare.

A tree is ``(label, children)``. Columns, tables, types and literals are leaves; chains of AND,
OR, + and * are one node with all operands; parentheses, SELECT aliases and sub-query brackets
leave no trace. Two canonical statements have the same tree exactly when they are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlglot import TokenType, exp
from sqlglot.errors import ErrorLevel, TokenError
from sqlglot.tokens import Tokenizer

Tree = tuple[str, tuple["Tree", ...]]

CHAINS = (exp.And, exp.Or, exp.Add, exp.Mul)
"""Operators whose operands are one flat, sorted list."""

# Arguments whose child says by its own class which argument it is.
_PLAIN_ARGS = frozenset(
    {"this", "expression", "expressions", "true", "ifs", "query", "with_", "from_"}
    | {"where", "group", "having", "order", "limit", "offset"}
)
_IGNORED_SCALARS = frozenset({"typed", "safe", "big_int", "only_json_types", "nested", "copy"})


def build(node: exp.Expr) -> Tree:
    """Return the tree of a canonical expression."""
    kind = type(node)
    while kind in (exp.Paren, exp.Alias) or (kind is exp.Subquery and _is_bracket(node)):
        node = node.this
        kind = type(node)
    builder = _BUILDERS.get(kind)
    if builder is not None:
        return builder(node)
    if isinstance(node, CHAINS):
        return (kind.__name__.upper(), tuple(map(build, operands(node))))
    if isinstance(node, exp.SetOperation):
        return _clauses(node, kind.__name__.upper() + (" ALL" if not node.args["distinct"] else ""))
    return _generic(node)


def operands(node: exp.Expr) -> Iterator[exp.Expr]:
    """Yield the operands of a chain such as ``a AND b AND c``, in order."""
    kind = type(node)
    stack = [node]
    while stack:
        top = stack.pop()
        while isinstance(top, exp.Paren):
            top = top.this
        if type(top) is kind:
            stack += (top.expression, top.this)
        else:
            yield top


def conjuncts(node: exp.Expr | None) -> list[exp.Expr]:
    """Return the conditions that AND joins; the whole node when it is no conjunction."""
    while isinstance(node, exp.Paren):
        node = node.this
    if node is None:
        return []
    return list(operands(node)) if isinstance(node, exp.And) else [node]


def render(node: exp.Expr, *, dialect: str = "postgres") -> str:
    """Return a node's SQL on one line, without comments or log lines."""
    return node.sql(dialect=dialect, comments=False, unsupported_level=ErrorLevel.IGNORE)


def body_tokens(text: str) -> list[str]:
    """Return normalised tokens of opaque SQL: words in lower case, quoted text as it is."""
    try:
        tokens = Tokenizer(dialect="postgres").tokenize(text)
    except TokenError:
        return text.split()
    found: list[str] = []
    for token in tokens:
        if token.token_type in (TokenType.HEREDOC_STRING, TokenType.RAW_STRING):
            found += ["$$", *body_tokens(token.text), "$$"]
        elif token.token_type in (TokenType.STRING, TokenType.NATIONAL_STRING):
            found.append(f"'{token.text}'")
        elif token.token_type == TokenType.IDENTIFIER:
            found.append(token.text)
        else:
            found.append(token.text.lower())
    return found


def statement_runs(tokens: list[str]) -> list[list[str]]:
    """Split tokens into runs that each end with a semicolon."""
    runs: list[list[str]] = [[]]
    for token in tokens:
        runs[-1].append(token)
        if token == ";":
            runs.append([])
    return [run for run in runs if run]


def _is_bracket(node: exp.Expr) -> bool:
    return isinstance(node.this, exp.Query | exp.Values) and not any(
        value for key, value in node.args.items() if key not in ("this", "alias")
    )


def _column(node: exp.Expr) -> Tree:
    name = "*" if isinstance(node.this, exp.Star) else node.name
    table = node.text("table")
    return (f"column {table}.{name}" if table else f"column {name}", ())


def _table(node: exp.Expr) -> Tree:
    if not isinstance(node.this, exp.Identifier) or node.args.get("joins"):
        return _generic(node)
    path = ".".join(part for part in (node.text("catalog"), node.text("db"), node.name) if part)
    alias = node.alias
    return (f"table {path} as {alias}" if alias and alias != node.name else f"table {path}", ())


def _literal(node: exp.Expr) -> Tree:
    return (f"'{node.this}'" if node.args["is_string"] else str(node.this), ())


def _leaf(node: exp.Expr) -> Tree:
    return (render(node), ())


def _interval(node: exp.Expr) -> Tree:
    return _leaf(node) if isinstance(node.this, exp.Literal) else _generic(node)


def _cast(node: exp.Expr) -> Tree:
    return (f"{node.key} {render(node.args['to'])}", (build(node.this),))


def _ordered(node: exp.Expr) -> Tree:
    label = "DESC" if node.args.get("desc") else "ASC"
    if bool(node.args.get("nulls_first")) != (label == "DESC"):
        label += " NULLS"
    return (label, (build(node.this),))


def _condition(node: exp.Expr) -> Tree:
    return (type(node).__name__.upper(), tuple(map(build, conjuncts(node.this))))


def _from(node: exp.Expr) -> Tree:
    return ("FROM", (build(node.this),))


def _join(node: exp.Expr) -> Tree:
    words = [node.args.get(key) or "" for key in ("method", "side", "kind")]
    using = "".join(f" using {i.name}" for i in node.args.get("using") or ())
    label = " ".join(w for w in (*words, "JOIN") if w) + using
    children = [build(node.this)]
    if node.args.get("on"):
        children.append(("ON", tuple(map(build, conjuncts(node.args["on"])))))
    return (label, tuple(children))


def _select(node: exp.Expr) -> Tree:
    return _clauses(node, "SELECT")


def _clauses(node: exp.Expr, label: str) -> Tree:
    """Return a query's tree: one child a clause, inner sources together under FROM."""
    parts: list[Tree] = []
    args = node.args
    if args.get("with_"):
        parts.append(build(args["with_"]))
    if isinstance(node, exp.SetOperation):
        parts += (build(node.this), build(node.expression))
    if args.get("distinct") and isinstance(args["distinct"], exp.Expr):
        parts.append(build(args["distinct"]))
    if args.get("expressions"):
        parts.append(("ITEMS", tuple(map(build, args["expressions"]))))
    if args.get("from_"):
        sources = [build(args["from_"].this)]
        outer: list[Tree] = []
        for join in args.get("joins") or ():
            if not outer and is_cross(join):
                sources.append(build(join.this))
            else:
                outer.append(build(join))
        parts.append(("FROM", tuple(sources)))
        parts += outer
    done = ("with_", "this", "expression", "distinct", "expressions", "from_", "joins")
    for key in node.arg_types:
        value = args.get(key)
        if key not in done and value:
            parts += _argument(key, value)
    return (label, tuple(parts))


def is_cross(join: exp.Expr) -> bool:
    """Whether a join is a bare member of the FROM list (a comma or CROSS JOIN)."""
    return not any(join.args.get(key) for key in ("side", "method", "using", "on"))


def _opaque(node: exp.Expr) -> Tree:
    text = str(node.this) if isinstance(node, exp.Heredoc) else render(node)
    runs = statement_runs(body_tokens(text))
    return (
        node.key.upper(),
        tuple(("STATEMENT", tuple((token, ()) for token in run)) for run in runs),
    )


def _create(node: exp.Expr) -> Tree:
    label, children = _generic(node)
    query = node.args.get("expression")
    if isinstance(query, exp.Query):
        names = tuple((f"name {s.alias_or_name}", ()) for s in query.selects)
        children += (("NAMES", names),)
    return (label, children)


def _generic(node: exp.Expr) -> Tree:
    kind = type(node)
    scalars: list[str] = []
    children: list[Tree] = []
    for key in kind.arg_types:
        value = node.args.get(key)
        if value is None or value is False or value == []:
            if _tells_by_absence(key, kind):
                scalars.append(f"no {key}")
        elif isinstance(value, exp.Expr | list):
            children += _argument(key, value)
        elif key not in _IGNORED_SCALARS:
            text = str(value)
            scalars.append(text.lower() if kind is exp.Anonymous else f"{key}={text}")
    label = node.key.upper() + (" " + " ".join(scalars) if scalars else "")
    return (label, tuple(children))


def _argument(key: str, value: object) -> list[Tree]:
    values = value if isinstance(value, list) else [value]
    trees = [build(v) if isinstance(v, exp.Expr) else (str(v), ()) for v in values]
    return trees if key in _PLAIN_ARGS or not trees else [(key, tuple(trees))]


def _tells_by_absence(key: str, kind: type[exp.Expr]) -> bool:
    """Whether a missing operand must show in the label, so that no two nodes share a tree."""
    types = kind.arg_types
    if (
        kind in (exp.Order, exp.Limit, exp.Offset)
        or key not in ("this", "expression")
        or types[key]
    ):
        return False
    return "this" in types and ("expressions" in types or "expression" in types)


_BUILDERS: dict[type[exp.Expr], Callable[[exp.Expr], Tree]] = {
    exp.Column: _column,
    exp.Table: _table,
    exp.Literal: _literal,
    exp.Identifier: _leaf,
    exp.DataType: _leaf,
    exp.JSONPath: _leaf,
    exp.Interval: _interval,
    exp.Cast: _cast,
    exp.TryCast: _cast,
    exp.Ordered: _ordered,
    exp.Where: _condition,
    exp.Having: _condition,
    exp.From: _from,
    exp.Join: _join,
    exp.Select: _select,
    exp.Heredoc: _opaque,
    exp.Command: _opaque,
    exp.Create: _create,
}
