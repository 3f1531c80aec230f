"""Clarification snippets as trees: whole statements, clauses, expressions, or fragments of them.

Published snippets are seldom statements: ``WHERE age > 80``, ``x DESC NULLS LAST``,
``LEFT JOIN t ON ..``, ``ROUND(..., 2)``. Each is parsed inside the smallest statement that makes
it valid, and the part that the snippet stands for is cut out again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from bird_interact_gym.sqltree.parse import SqlSyntaxError, parse_statements

PLACEHOLDER = "left_out"
"""Stands for the three dots of a shortened snippet."""

_STATEMENT = re.compile(
    r"(WITH|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|TRUNCATE|MERGE|GRANT|REVOKE)\b", re.I
)
_CONNECTIVE = re.compile(r"^(?:(?:AND|OR|THEN|RETURN|ON(?!\s+CONFLICT))\b|,)\s*", re.I)
_LOOSE_ALIAS = re.compile(r"\s+AS\s+[\w\s]+$", re.I)
_DIRECTION = re.compile(r"\b(ASC|DESC|NULLS\s+(FIRST|LAST))\s*$", re.I)


def tidy(snippet: str) -> str:
    """Return the snippet with plain spaces, no comments' remains, and no final ``;`` or ``,``."""
    text = snippet.replace("\u00a0", " ").replace("\u2026", "...")
    text = text.replace("...", PLACEHOLDER)
    return re.sub(r"[\s;,]+$", "", text.strip())


@lru_cache(maxsize=4096)
def tokens(snippet: str) -> tuple[Token, ...]:
    """Return the snippet's PostgreSQL tokens; none where it cannot be cut into tokens."""
    try:
        return tuple(sqlglot.tokenize(tidy(snippet), read="postgres"))
    except SqlglotError:
        return ()


@lru_cache(maxsize=4096)
def normal_form(snippet: str) -> str:
    """Return the snippet without differences of case, quotes and spacing."""
    words = [t.text.lower() for t in tokens(snippet)] or tidy(snippet).lower().split()
    return " ".join(w for w in words if w not in {";", ","})


def numbers(snippet: str) -> tuple[str, ...]:
    """Return the numeric constants of a snippet, as written, in order and without repeats."""
    found = [t.text for t in tokens(snippet) if t.token_type is TokenType.NUMBER]
    return tuple(dict.fromkeys(found))


def parse_snippet(snippet: str) -> tuple[exp.Expr, ...]:
    """Return the trees of a snippet; empty where it is prose or beyond the parser.

    A clause comes back as the clause's node, a statement as itself, a list of expressions as
    several nodes.
    """
    text = tidy(snippet)
    if not text:
        return ()
    for variant in _variants(text):
        for wrap in _wraps(variant):
            nodes = wrap(variant)
            if nodes:
                return nodes
    return ()


def whole(fragment: str, text: str) -> str:
    """Return the fragment of a text with the brackets that it opens or closes made whole.

    A bracket is completed with the function's name before it; the fragment itself comes back where
    it is not in the text, whose spacing may differ.
    """
    found = re.search(r"\s+".join(map(re.escape, fragment.split())), text)
    if found is None:
        return fragment
    start, end = found.span()
    depth = lowest = 0
    for character in text[start:end]:
        depth += (character == "(") - (character == ")")
        lowest = min(lowest, depth)
    for _ in range(-lowest):
        start = _opening(text, start)
    for _ in range(depth - lowest):
        end = _closing(text, end)
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "_."):
        start -= 1
    return text[start:end]


def _opening(text: str, position: int) -> int:
    """Return the place of the bracket that is open just before a position."""
    depth = 0
    for place in range(position - 1, -1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if depth < 0:
            return place
    return position


def _closing(text: str, position: int) -> int:
    """Return the place after the bracket that closes what is open at a position."""
    depth = 0
    for place in range(position, len(text)):
        depth += (text[place] == "(") - (text[place] == ")")
        if depth < 0:
            return place + 1
    return position


def _variants(text: str) -> Iterator[str]:
    bare = _CONNECTIVE.sub("", text)
    if not bare:
        return
    yield bare
    if bare.count("$$") % 2:
        yield f"{bare} $$"
    if len(re.findall(r"\bCASE\b", bare, re.I)) > len(re.findall(r"\bEND\b", bare, re.I)):
        yield f"{bare} END" if re.search(r"\bELSE\b", bare, re.I) else _open_case(bare)
    if re.fullmatch(r"(SELECT\s+)?DISTINCT", bare, re.I):
        yield f"SELECT DISTINCT {PLACEHOLDER}"
    if bare.upper().endswith(" OVER"):
        yield f"{bare} ()"
    balanced = _balance(bare)
    if balanced != bare:
        yield balanced
    unnamed = _LOOSE_ALIAS.sub("", balanced)
    if unnamed != balanced:
        yield unnamed


def _open_case(text: str) -> str:
    return f"{text} ELSE {PLACEHOLDER} END"


def _balance(text: str) -> str:
    """Drop outer brackets that have no partner."""
    while text.count(")") > text.count("(") and text.endswith(")"):
        text = text[:-1].rstrip()
    while text.count("(") > text.count(")") and text.startswith("("):
        text = text[1:].lstrip()
    return text


def _parse(sql: str) -> exp.Expr | None:
    try:
        tree = parse_statements(sql)[0]
    except SqlSyntaxError:
        return None
    return None if isinstance(tree, exp.Command) else tree


_Wrap = Callable[[str], tuple[exp.Expr, ...]]


def _wraps(text: str) -> Iterator[_Wrap]:
    """Yield the ways to read the text, the likeliest first."""
    opening = text.upper()
    if _STATEMENT.match(text):
        yield _statement
    for pattern, wrap in _CLAUSES:
        if re.match(pattern, opening):
            yield wrap
    if _DIRECTION.search(text):
        yield lambda s: _clause("SELECT * FROM t ORDER BY " + s, "order")
    yield _items
    yield _common_table


def _statement(text: str) -> tuple[exp.Expr, ...]:
    tree = _parse(text)
    return (tree,) if tree is not None else ()


def _clause(sql: str, *keys: str) -> tuple[exp.Expr, ...]:
    """Parse ``sql`` and return its clauses in the order of ``keys``."""
    tree = _parse(sql)
    if tree is None:
        return ()
    found: list[exp.Expr] = []
    for key in keys:
        value = tree.args.get(key)
        found.extend(value if isinstance(value, list) else [value] if value is not None else [])
    return tuple(node for node in found if isinstance(node, exp.Expr))


_TAIL = ("joins", "where", "group", "having", "windows", "order", "limit", "offset")


def _tail(text: str) -> tuple[exp.Expr, ...]:
    return _clause("SELECT * FROM t " + text, *_TAIL)


def _from(text: str) -> tuple[exp.Expr, ...]:
    return _clause("SELECT * " + text, "from_", *_TAIL)


def _set(text: str) -> tuple[exp.Expr, ...]:
    return _statement(f"UPDATE {PLACEHOLDER} {text}")


def _distinct(text: str) -> tuple[exp.Expr, ...]:
    tree = _parse("SELECT " + text)
    return (tree,) if tree is not None else ()


def _joined_query(text: str) -> tuple[exp.Expr, ...]:
    return _statement(f"SELECT {PLACEHOLDER} {text}")


def _column(text: str) -> tuple[exp.Expr, ...]:
    tree = _parse(f"CREATE TABLE {PLACEHOLDER} ({text})")
    return tuple(tree.this.expressions) if tree is not None else ()


def _conflict(text: str) -> tuple[exp.Expr, ...]:
    return _clause(f"INSERT INTO {PLACEHOLDER} VALUES (1) {text}", "conflict")


def _filter(text: str) -> tuple[exp.Expr, ...]:
    items = _items("COUNT(*) " + text)
    return tuple(i.args["expression"] for i in items if isinstance(i, exp.Filter))


def _window(text: str) -> tuple[exp.Expr, ...]:
    inner = text if re.match(r"OVER\b", text, re.I) else f"OVER ({text})"
    return _items(f"SUM({PLACEHOLDER}) {inner}")


def _within(text: str) -> tuple[exp.Expr, ...]:
    return _items(f"PERCENTILE_CONT({PLACEHOLDER}) {text}")


def _case(text: str) -> tuple[exp.Expr, ...]:
    otherwise = "" if re.search(r"\bELSE\b", text, re.I) else f"ELSE {PLACEHOLDER}"
    return _items(f"CASE {text} {otherwise} END")


def _comparison(text: str) -> tuple[exp.Expr, ...]:
    return _items(f"{PLACEHOLDER} {text}")


def _items(text: str) -> tuple[exp.Expr, ...]:
    tree = _parse("SELECT " + text)
    if not isinstance(tree, exp.Select):
        return ()
    nodes = list(tree.expressions)
    for key in ("from_", *_TAIL):
        value = tree.args.get(key)
        nodes.extend(value if isinstance(value, list) else [value] if value is not None else [])
    return tuple(node for node in nodes if isinstance(node, exp.Expr))


def _common_table(text: str) -> tuple[exp.Expr, ...]:
    tree = _parse(f"WITH {text} SELECT 1")
    with_ = tree.args.get("with_") if tree is not None else None
    return tuple(with_.expressions) if with_ is not None else ()


_CLAUSES: tuple[tuple[str, _Wrap], ...] = (
    (r"(WHERE|HAVING|GROUP\s+BY|ORDER\s+BY|LIMIT|OFFSET|FETCH)\b", _tail),
    (r"((NATURAL|LEFT|RIGHT|FULL|INNER|CROSS|OUTER)\s+)*(OUTER\s+)?JOIN\b", _tail),
    (r"FROM\b", _from),
    (r"SET\b", _set),
    (r"(UNION|INTERSECT|EXCEPT)\b", _joined_query),
    (r"ON\s+CONFLICT\b", _conflict),
    (r"DISTINCT\b", _distinct),
    (r"FILTER\s*\(", _filter),
    (r"(OVER|PARTITION\s+BY)\b", _window),
    (r"WITHIN\s+GROUP\b", _within),
    (r"WHEN\b", _case),
    (r"\w+\s+(TEXT|INT|INTEGER|BIGINT|NUMERIC|REAL|BOOLEAN|DATE|TIMESTAMP|JSONB)\b", _column),
    (r"(<|>|=|!|[-+*/]\s|\bIS\b|\bIN\b|\bNOT\s+IN\b|\bBETWEEN\b|\bI?LIKE\b)", _comparison),
)
