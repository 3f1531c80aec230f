"""SQL text to sqlglot trees, quietly and with one kind of error."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import SqlglotError
from sqlglot.parser import Parser

from bird_interact_gym.errors import BirdInteractError

Sql = str | Sequence[str]
"""One SQL text (which may hold several statements) or a list of them."""

# Text written by a model can also trip sqlglot's parser in places it does not guard itself.
_PARSER_FAULTS = (
    SqlglotError,
    RecursionError,
    AttributeError,
    IndexError,
    KeyError,
    TypeError,
    ValueError,
)


class SqlSyntaxError(BirdInteractError, ValueError):
    """The text is empty or is not SQL of the dialect; the message says where it stops."""


def parse_statements(sql: Sql, *, dialect: str = "postgres") -> tuple[exp.Expr, ...]:
    """Parse one or more statements; raises SqlSyntaxError when none can be read.

    What sqlglot only knows as a command (DO blocks, CALL, some DDL) comes back as one opaque
    ``exp.Command``; a function body is the opaque ``exp.Heredoc`` of its ``exp.Create``.
    """
    text = join_statements(sql)
    rules = Dialect.get_or_raise(dialect)
    try:
        parsed = _quiet_parser(type(rules))(dialect=rules).parse(rules.tokenize(text), text)
    except _PARSER_FAULTS as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise SqlSyntaxError(f"expected {dialect} SQL, got {text[:80]!r}: {reason}") from error
    statements = tuple(s for s in parsed if s is not None and not isinstance(s, exp.Semicolon))
    if not statements:
        raise SqlSyntaxError(f"expected a SQL statement, got {text[:80]!r}: nothing to parse")
    return statements


def join_statements(sql: Sql) -> str:
    """Return one text for a list of statements; a trailing line comment swallows nothing."""
    return sql if isinstance(sql, str) else "\n;\n".join(sql)


@cache
def _quiet_parser(dialect: type[Dialect]) -> type[Parser]:
    """Return the dialect's parser without its log line for statements it keeps opaque."""

    def stay_quiet(self: Parser) -> None:
        return None

    return type("QuietParser", (dialect.parser_class,), {"_warn_unsupported": stay_quiet})
