"""The canonical form: one tree for all the ways to write the same SQL.

Unquoted identifiers are folded, aliases resolved, parentheses and comments dropped, numbers
compared by value and strings with their case. AND, OR, +, *, =, <>, IN lists, GROUP BY keys and
inner-join sources are sorted; ``a < b`` is ``b > a``; BETWEEN is two conditions; ON, USING and
WHERE conditions of inner joins are one set. Projections, ORDER BY, outer joins, WITH and SET
keep their order.
"""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal, InvalidOperation

from sqlglot import exp

from bird_interact_gym.sqltree.names import Schema, resolve_names
from bird_interact_gym.sqltree.parse import Sql, SqlSyntaxError, parse_statements
from bird_interact_gym.sqltree.rewrite import parenthesise, rewrite
from bird_interact_gym.sqltree.scopes import identifier
from bird_interact_gym.sqltree.tree import body_tokens, render

_BLANK = "?"
_MAX_EXPONENT = 400  # beyond it (1e999999 parses) a number is left as it is written
_NUMBER = re.compile(r"\d")


def canonical(
    sql: Sql | exp.Expr, *, schema: Schema | None = None, dialect: str = "postgres"
) -> exp.Expr:
    """Return the canonical form of one statement.

    ``schema`` (table to columns, lower case) qualifies bare columns of several sources; without
    it only those of a single source are. Raises SqlSyntaxError on anything but one statement.
    """
    statements = canonical_statements(sql, schema=schema, dialect=dialect)
    if len(statements) != 1:
        raise SqlSyntaxError(f"expected one statement, got {len(statements)}: pass them one by one")
    return statements[0]


def canonical_sql(
    sql: Sql | exp.Expr, *, schema: Schema | None = None, dialect: str = "postgres"
) -> str:
    """Return the canonical form as text, statements joined by a semicolon and a line end."""
    statements = canonical_statements(sql, schema=schema, dialect=dialect)
    return ";\n".join(render(s, dialect=dialect) for s in statements)


def canonical_statements(
    sql: Sql | exp.Expr, *, schema: Schema | None = None, dialect: str = "postgres"
) -> tuple[exp.Expr, ...]:
    """Return the canonical form of each statement."""
    return tuple(map(parenthesise, unbracketed_statements(sql, schema=schema, dialect=dialect)))


def unbracketed_statements(
    sql: Sql | exp.Expr, *, schema: Schema | None = None, dialect: str = "postgres"
) -> tuple[exp.Expr, ...]:
    """Return the canonical form of each statement as a tree alone, not fit to be printed."""
    statements = _statements(sql, dialect=dialect)
    try:
        return tuple(rewrite(_named(s, schema)) for s in statements)
    except RecursionError as error:
        raise SqlSyntaxError("expected SQL of common depth, got it nested too deeply") from error


def literal_free_hash(sql: Sql, *, dialect: str = "postgres") -> str:
    """Return a hash that ignores every constant, so that it tells one question's shape.

    Lists of constants of any length count as one; so do numbers and strings in function bodies.
    """
    texts = []
    for statement in _statements(sql, dialect=dialect):
        blanked = rewrite(_blank(_named(statement, None)))
        texts.append(render(parenthesise(blanked), dialect=dialect))
    return hashlib.sha256(";\n".join(texts).encode()).hexdigest()[:16]


def _statements(sql: Sql | exp.Expr, *, dialect: str) -> list[exp.Expr]:
    if isinstance(sql, exp.Expr):
        return [sql.copy()]
    return list(parse_statements(sql, dialect=dialect))


def _named(statement: exp.Expr, schema: Schema | None) -> exp.Expr:
    while isinstance(statement, exp.Subquery) and not any(
        value for key, value in statement.args.items() if key != "this"
    ):
        statement = statement.this
    root = exp.Tuple(expressions=[statement])  # so that every node can be replaced
    for node in list(root.walk()):
        _fold(node)
    resolve_names(statement, schema)
    statement = root.expressions[0]
    statement.pop()
    return statement


def _fold(node: exp.Expr) -> None:
    node.comments = None
    if isinstance(node, exp.Identifier):
        name = node.this if node.args.get("quoted") else node.this.lower()
        if name != node.this or node.args.get("quoted"):
            node.replace(identifier(name))
    elif isinstance(node, exp.Paren):
        node.replace(node.this)
    elif isinstance(node, exp.Literal) and not node.is_string:
        number = _number(node.this)
        if number != node.this:
            node.set("this", number)
    elif isinstance(node, exp.RawString):
        node.replace(exp.Literal.string(node.this))
    elif isinstance(node, exp.Anonymous) and isinstance(node.this, str):
        node.set("this", node.this.lower())
    elif isinstance(node, exp.Heredoc):
        node.set("this", " ".join(body_tokens(node.this)))
    elif isinstance(node, exp.Command):
        tokens = body_tokens(node.text("expression"))
        node.set("expression", exp.Literal.string(" ".join(tokens)))


def _number(text: str) -> str:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return text
    if abs(value.adjusted()) > _MAX_EXPONENT:
        return text.lower()
    return str(int(value)) if value == value.to_integral_value() else f"{value.normalize():f}"


def _blank(statement: exp.Expr) -> exp.Expr:
    root = exp.Tuple(expressions=[statement])
    for node in list(root.walk()):
        if isinstance(node, exp.Literal):
            text = " ".join(map(_blank_token, node.this.split())) if _is_body(node) else _BLANK
            node.replace(exp.Literal.string(text))
        elif isinstance(node, exp.Heredoc):
            node.set("this", " ".join(map(_blank_token, node.this.split())))
        elif isinstance(node, exp.Neg) and isinstance(node.this, exp.Literal):
            node.replace(exp.Literal.string(_BLANK))
        elif isinstance(node, exp.In) and all(_is_constant(e) for e in node.expressions):
            node.set("expressions", node.expressions[:1])
    blanked: exp.Expr = root.expressions[0].pop()
    return blanked


def _is_body(node: exp.Expr) -> bool:
    return isinstance(node.parent, exp.Command)


def _is_constant(node: exp.Expr) -> bool:
    return isinstance(node.this if isinstance(node, exp.Neg) else node, exp.Literal)


def _blank_token(token: str) -> str:
    return _BLANK if token.startswith("'") or _NUMBER.match(token) else token
