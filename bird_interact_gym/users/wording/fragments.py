"""What the parser cannot read, in plain words: prose as it is, SQL token by token."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlglot.tokenizer_core import Token, TokenType

from bird_interact_gym.users.names import Names
from bird_interact_gym.users.snippets import PLACEHOLDER, tidy, tokens

_OPERATORS: Mapping[str, str] = {
    "=": "is", "<>": "is not", "!=": "is not", ">": "above", ">=": "at least", "<": "below",
    "<=": "at most", "+": "plus", "-": "minus", "*": "times", "/": "divided by", "||": "and then",
    "->": "with", "->>": "with", "#>>": "with", "~": "matching", "~*": "matching",
    "!~": "not matching",
}  # fmt: skip
_SAID: Mapping[str, str] = {
    "DESC": "in descending order", "ASC": "in ascending order", "WHERE": "only where",
    "AVG": "average", "SUM": "total", "COUNT": "number", "MIN": "lowest", "MAX": "highest",
    "ORDER BY": "sorted by", "GROUP BY": "for each", "PARTITION BY": "separately for each",
    "LIMIT": "only the first", "NULL": "missing", "LEFT": "also without a match:",
    "LIKE": "like", "ILIKE": "like (any letter case)", "DISTINCT": "different", "RETURN": "",
    "DO NOTHING": "leave it as it is", "ON CONFLICT": "where it already exists:",
    "ELSE": "otherwise", "EACH": "each", "BEFORE": "before", "AFTER": "after", "CALL": "run",
    "STABLE": "stable (it only reads)", "IMMUTABLE": "immutable (same input, same result)",
    "CREATE": "make", "OR REPLACE": "or replace", "RETURNS": "giving", "RETURN QUERY": "",
}  # fmt: skip
_SILENT = {
    "::", "$$", "AS", ";", "BEGIN", "END", "DECLARE", "LANGUAGE", "PLPGSQL", "SELECT", "FROM",
}  # fmt: skip
_TYPES = {"NUMERIC", "REAL", "FLOAT", "DOUBLE", "INT", "INTEGER", "BIGINT", "TEXT", "JSONB", "JSON"}
_COMMANDS = {"CALL", "EXECUTE"}
"""What follows these is one token, as it stands."""
_NEW_NAME = {"FUNCTION", "VIEW", "TABLE", "PROCEDURE", "TRIGGER", "INDEX", "TYPE"}
_PROSE = re.compile(r"[A-Za-z][a-z']+(?:[ ,;:-]+[A-Za-z][a-z'_]+){3,}")
_SQL_MARKS = re.compile(r"[=<>*/]|::|->|\b(SELECT|FROM|WHERE|JOIN|CREATE|RETURN|UPDATE|INSERT)\b")


def is_prose(snippet: str) -> bool:
    """Return whether a snippet is an explanation in words rather than SQL."""
    text = tidy(snippet)
    return bool(_PROSE.search(text)) and not _SQL_MARKS.search(text)


def prose(snippet: str, names: Names) -> str:
    """Return an explanation with its identifiers written as words."""
    text = re.sub(r"\b\w+(?:[_.]\w+)+\b", lambda m: _words(m.group(), names), tidy(snippet))
    return text.rstrip(". ")


def by_tokens(snippet: str, names: Names) -> str:
    """Say a fragment token by token: operators and keywords as words, identifiers as names."""
    said: list[str] = []
    cut = tokens(snippet)
    for index, token in enumerate(cut):
        before = cut[index - 1].text.upper() if index else ""
        after = cut[index + 1].text if index + 1 < len(cut) else ""
        said.append(_token(token, names, before=before, after=after))
    text = " ".join(word for word in said if word)
    return re.sub(r"\s+([,)])", r"\1", text).replace("( ", "(").strip(" ,")


def _token(token: Token, names: Names, *, before: str, after: str) -> str:
    text, upper = token.text, token.text.upper()
    if before in _COMMANDS:
        return text.strip()
    if token.token_type is TokenType.STRING:
        return names.words(text) if before in {"->", "->>", "#>>"} else f"'{text}'"
    if token.token_type is TokenType.HEREDOC_STRING:
        return by_tokens(text, names)
    if text in _OPERATORS or upper in _SAID:
        return _OPERATORS.get(text, _SAID.get(upper, ""))
    if upper in _SILENT or (before == "::" and upper in _TYPES):
        return ""
    if after == "." or text == ".":
        return ""
    if before in _NEW_NAME:
        return f'named "{text}"'
    if token.token_type is TokenType.VAR or '"' in text or token.token_type is TokenType.IDENTIFIER:
        return "the value" if text == PLACEHOLDER else _words(text, names)
    return text if not text.isalpha() else text.lower()


def _words(identifier: str, names: Names) -> str:
    qualifier, _, name = identifier.rpartition(".")
    return names.column(name, qualifier)
