"""What golds are made of, read off their text: advanced features, operations, changed objects.

The paper's Figure 8 shows the distribution of advanced SQL features without saying how it counts.
Here a gold has a feature when its text without comments and strings shows it, wherever it stands,
the bodies of functions included; golds need not parse for that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_NOISE = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'", re.DOTALL)
_BODY = re.compile(r"\$(\w*)\$.*?\$\1\$", re.DOTALL)
_NAME = r'(?:"?\w+"?\.)?"?(\w+)"?'


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


FEATURES = {
    "aggregate": _pattern(r"\b(count|sum|avg|min|max|stddev\w*|var\w*|corr)\s*\("),
    "aggregate filter": _pattern(r"\bfilter\s*\(\s*where\b"),
    "case": _pattern(r"\bcase\b"),
    "common table expression": _pattern(r"\bwith\s+(recursive\s+)?\w+\s*(\([^)]*\)\s*)?as\b"),
    "recursion": _pattern(r"\bwith\s+recursive\b"),
    "several tables": _pattern(r"\bjoin\b"),
    "outer join": _pattern(r"\b(left|right|full)\s+(outer\s+)?join\b"),
    "lateral": _pattern(r"\blateral\b"),
    "subquery": _pattern(r"(?<!as )(?<!as\n)\(\s*select\b"),
    "exists": _pattern(r"\bexists\s*\("),
    "set operation": _pattern(r"\b(union|intersect|except)\b"),
    "grouping": _pattern(r"\bgroup\s+by\b"),
    "having": _pattern(r"\bhaving\b"),
    "distinct": _pattern(r"\bdistinct\b"),
    "window function": _pattern(r"\bover\s*\(|\bwindow\s+\w+\s+as\b"),
    "ranking function": _pattern(r"\b(rank|dense_rank|row_number|ntile|percent_rank)\s*\("),
    "ordered-set aggregate": _pattern(r"\bwithin\s+group\b"),
    "JSON": _pattern(r"->|#>|@>|\bjsonb?_\w+\s*\(|::\s*jsonb?\b"),
    "array or string aggregate": _pattern(r"\b(array_agg|string_agg|json\w*_agg|unnest)\s*\("),
    "regular expression": _pattern(r"!?~\*?|\bregexp_\w+\s*\(|\bsimilar\s+to\b|\bsubstring\s*\(\w"),
    "string function": _pattern(
        r"\b(lower|upper|trim|btrim|replace|split_part|concat\w*|left|right|substring|format)\s*\("
    ),
    "date and time": _pattern(
        r"\b(extract|date_trunc|date_part|age|to_char|make_date)\s*\(|\binterval\b|::\s*(date|time)"
    ),
    "rounding": _pattern(r"\b(round|ceil|ceiling|floor|trunc)\s*\("),
    "null handling": _pattern(r"\b(coalesce|nullif)\s*\(|\bis\s+(not\s+)?null\b"),
    "cast": _pattern(r"::|\bcast\s*\("),
    "procedural code": _pattern(r"\blanguage\s+plpgsql\b|\bdo\s+\$"),
}
"""The features that are looked for, by name."""

_CREATE = r"\bcreate\s+(?:or\s+replace\s+)?"
OPERATIONS = {
    "INSERT": _pattern(r"\binsert\s+into\b"),
    "UPSERT": _pattern(r"\bon\s+conflict\b|\bmerge\s+into\b"),
    "UPDATE": _pattern(r"(?<!do )(?<!for )(?<!on )\bupdate\s+(only\s+)?\w"),
    "DELETE": _pattern(r"\bdelete\s+from\b"),
    "TRUNCATE": _pattern(r"\btruncate\b"),
    "ALTER": _pattern(r"\balter\s+\w+"),
    "DROP": _pattern(r"(?:^|;)\s*drop\s+\w+"),
    "CREATE TABLE": _pattern(_CREATE + r"(?:temp\w*\s+|unlogged\s+)?table\b"),
    "CREATE VIEW": _pattern(_CREATE + r"(?:temp\w*\s+|recursive\s+)?view\b"),
    "CREATE MATERIALIZED VIEW": _pattern(_CREATE + r"materialized\s+view\b"),
    "CREATE INDEX": _pattern(_CREATE + r"(?:unique\s+)?index\b"),
    "CREATE FUNCTION": _pattern(_CREATE + r"function\b"),
    "CREATE PROCEDURE": _pattern(_CREATE + r"procedure\b"),
    "CREATE TRIGGER": _pattern(_CREATE + r"(?:constraint\s+)?trigger\b"),
    "CREATE TYPE": _pattern(_CREATE + r"(?:type|domain|sequence|extension)\b"),
    "CALL": _pattern(r"(?:^|;)\s*call\b"),
    "TRANSACTION": _pattern(r"(?:^|;)\s*(begin|start\s+transaction|savepoint|commit)\b"),
    "COMMENT": _pattern(r"\bcomment\s+on\b"),
}
"""What changes a database, by name; a WITH in front does not matter."""

_CHANGED = (
    _pattern(rf"\b(?:insert|merge)\s+into\s+{_NAME}"),
    _pattern(rf"(?<!do )(?<!for )(?<!on )\bupdate\s+(?:only\s+)?{_NAME}"),
    _pattern(rf"\bdelete\s+from\s+(?:only\s+)?{_NAME}"),
    _pattern(rf"\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?{_NAME}"),
    _pattern(_CREATE + rf"(?:constraint\s+)?trigger\b[^;]*?\son\s+{_NAME}"),
    _pattern(rf"\brefresh\s+materialized\s+view\s+{_NAME}"),
    _pattern(
        _CREATE + r"(?:temp\w*\s+|unlogged\s+|materialized\s+|recursive\s+)?"
        r"(?:table|view|function|procedure|sequence|type)\s+(?:if\s+not\s+exists\s+)?" + _NAME
    ),
)


def features(statements: Sequence[str]) -> list[str]:
    """Return the names of the features that a gold has."""
    text = _NOISE.sub("''", ";\n".join(statements))
    return [name for name, pattern in FEATURES.items() if pattern.search(text)]


def operations(statements: Sequence[str]) -> list[str]:
    """Return what a gold does to the database; what a function's body would do does not count."""
    text = _outside(statements)
    return [name for name, pattern in OPERATIONS.items() if pattern.search(text)]


def changed_objects(statements: Sequence[str]) -> frozenset[str]:
    """Return the tables, views and functions that a gold writes to, makes or alters, folded."""
    text = _NOISE.sub("''", ";\n".join(statements))  # a function's body changes them when called
    return frozenset(m[1].lower() for p in _CHANGED for m in p.finditer(text))


def names_any(statements: Sequence[str], objects: frozenset[str]) -> bool:
    """Whether a gold speaks of one of the objects."""
    text = _NOISE.sub("''", ";\n".join(statements)).lower()
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in objects)


def _outside(statements: Sequence[str]) -> str:
    return _NOISE.sub("''", _BODY.sub("''", ";\n".join(statements)))
