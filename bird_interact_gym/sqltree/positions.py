"""Where words and tree nodes stand in the source text."""

from __future__ import annotations

from dataclasses import dataclass

from sqlglot import Token, TokenType, exp
from sqlglot.errors import TokenError
from sqlglot.tokens import Tokenizer

_BODIES = (TokenType.HEREDOC_STRING, TokenType.RAW_STRING)
_STATEMENT_OPENINGS = frozenset({"select", "insert", "update", "delete", "with"})


@dataclass(frozen=True)
class Word:
    """One normalised token and the place of its first character."""

    text: str
    start: int


def words(text: str, offset: int = 0) -> list[Word]:
    """Return the words of SQL or of a fragment; words of quoted bodies are among them."""
    found: list[Word] = []
    for token in _tokens(text):
        if token.token_type in _BODIES:
            body = token.text.strip()
            at = max(text.find(body, token.start), token.start)
            found += words(body, offset + at)
        else:
            found.append(Word(_normal(token), offset + token.start))
    return found


def leaf_starts(node: exp.Expr, offset: int = 0) -> frozenset[int]:
    """Return where the names, literals and calls below a node start in the source."""
    return frozenset(inner.meta["start"] + offset for inner in node.walk() if "start" in inner.meta)


def body_statements(body: str) -> list[tuple[str, int]]:
    """Return the plain SQL statements of a function body, each with its place in the body.

    ``RETURN QUERY SELECT ...`` and what follows BEGIN, THEN, ELSE or LOOP count too.
    """
    found: list[tuple[str, int]] = []
    first: Token | None = None
    depth = 0
    for token in _tokens(body):
        depth += (token.token_type == TokenType.L_PAREN) - (token.token_type == TokenType.R_PAREN)
        if token.token_type == TokenType.SEMICOLON:
            if first is not None:
                found.append((body[first.start : token.start], first.start))
            first = None
        elif first is None and depth == 0 and token.text.lower() in _STATEMENT_OPENINGS:
            first = token
    if first is not None:
        found.append((body[first.start :], first.start))
    return found


def _tokens(text: str) -> list[Token]:
    try:
        return list(Tokenizer(dialect="postgres").tokenize(text))
    except TokenError:  # prose or half a string: words by blanks do
        return []


def _normal(token: Token) -> str:
    if token.token_type in (TokenType.STRING, TokenType.NATIONAL_STRING):
        return f"'{token.text}'"
    return token.text if token.token_type == TokenType.IDENTIFIER else token.text.lower()
