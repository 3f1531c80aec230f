"""Names a business user would say, for the identifiers of one database.

A column's name comes from its documented meaning ("Full name: 'Weather Profile'. ..." gives
"weather profile"), a JSON field's from the nested meanings, a knowledge acronym's from the
knowledge base. Only where nothing is documented is the identifier itself split into words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlglot import exp

from bird_interact_gym.tasks.knowledge import KnowledgeBase
from bird_interact_gym.tasks.meanings import ColumnMeanings, Meaning

_ABBREVIATIONS = {
    "avg": "average", "cnt": "count", "num": "number", "pct": "percentage", "qty": "quantity",
    "amt": "amount", "min": "minimum", "max": "maximum", "std": "standard deviation",
    "stddev": "standard deviation", "ts": "time", "dt": "date", "yr": "year", "hrs": "hours",
    "hr": "hours", "mins": "minutes", "id": "ID", "desc": "description", "curr": "current",
    "prev": "previous", "tot": "total", "rnk": "rank", "rn": "row number", "dur": "duration",
}  # fmt: skip
_TYPES = (
    r"TEXT|VARCHAR|CHARACTER VARYING|CHAR|BIGINT|SMALLINT|INTEGER|INT|NUMERIC|DECIMAL|REAL|"
    r"DOUBLE PRECISION|FLOAT|BOOLEAN|BOOL|DATE|TIMESTAMPTZ|TIMESTAMP|TIME|JSONB?|UUID|SERIAL|ENUM"
)
_FULL_NAME = re.compile(r"full name\W{1,3}['\"“](.+?)['\"”]", re.I)
_LEADING = re.compile(
    rf"^(?:(?:{_TYPES})(?:\s*\([\d,\s]+\))?\s*[.,:;-]\s*"
    r"|(?:this|the)\s+(?:column|field|value)\s+(?:that\s+)?"
    r"|(?:is|are|holds|stores|contains|indicates|represents|denotes|gives|records|captures|"
    r"specifies|describes|tracks|identifies|reflects|shows|states)\s+"
    r"|the\s+|an?\s+)",
    re.I,
)
_CUT = re.compile(
    r"[.;:(\[\n]|\s[—–-]\s|,\s"
    r"|\s(?:e\.g|i\.e|for example|such as|in the format|formatted|stored|expressed|measured|used"
    r"|as text|as an?|(?<!\bat )(?<!\bon )(?<!\bin )(?<!\bto )(?<!\bby )(?<!\bof )"
    r"(?<!\bfor )(?<!\bfrom )which|referenc\w+|linking|linked"
    r"|recorded as|ranging|null when|null while|null if)\b",
    re.I,
)
_TRAILING = re.compile(
    r"(?:\s+(?:of|the|a|an|in|on|at|to|for|and|or|by|with|as|is|from|per))+$", re.I
)
_ENUMERATION = re.compile(
    r"^\W*\w+(?:[ -]\w+)?(?:,\s*\w+(?:[ -]\w+)?)*,?\s+or\s+[\w-]+\s*(?:[,.;:]|$)"
)
_QUESTION_WORD = re.compile(r"(?:where|why|who|when|how|what)\b", re.I)
_LONGEST_NAME = 12


class Names:
    """Business words for tables, columns and JSON fields, as one gold uses them."""

    def __init__(
        self,
        meanings: ColumnMeanings,
        knowledge: KnowledgeBase,
        gold: Iterable[exp.Expr] = (),
    ) -> None:
        self._meanings = meanings
        self._tables = {table for table, _ in meanings.by_column}
        self._by_column: dict[str, list[str]] = defaultdict(list)
        for table, column in meanings.by_column:
            self._by_column[column].append(table)
        self._acronyms = dict(_acronyms(knowledge))
        self._aliases = dict(_aliases(gold, self._tables))
        self._used = {t for t in self._aliases.values() if t in self._tables}
        self._short = self._short_names()

    def table(self, name: str) -> str:
        """Return a table's name in words; an alias is followed to its table."""
        return split_identifier(self._aliases.get(name.lower(), name))

    def column(self, name: str, qualifier: str = "") -> str:
        """Return a column's business name, or the words of a computed column's name."""
        table = self._table_of(name.lower(), qualifier.lower())
        if table is not None:
            return self._short[table, name.lower()]
        return self.words(name)

    def meaning(self, name: str, qualifier: str = "") -> str:
        """Return a column's whole documented meaning as text, empty where there is none."""
        table = self._table_of(name.lower(), qualifier.lower())
        return "" if table is None else self._meanings.text(table, name) or ""

    def is_documented(self, name: str, qualifier: str = "") -> bool:
        """Return whether the name is a column of the database, not a computed one."""
        return self._table_of(name.lower(), qualifier.lower()) is not None

    def field(self, column: str, qualifier: str, path: tuple[str, ...]) -> str:
        """Return the business name of a JSON field below a column."""
        table = self._table_of(column.lower(), qualifier.lower())
        meaning = self._meanings.get(table, column) if table is not None else None
        found = _field_meaning(meaning, path)
        name = short_name(found) if found else ""
        return name or " ".join(self.words(step) for step in path[-2:]) or self.words(column)

    def words(self, identifier: str) -> str:
        """Return an identifier's words, with knowledge acronyms and abbreviations written out."""
        whole = self._acronyms.get(identifier.lower())
        if whole is not None:
            return whole
        parts = split_identifier(identifier).split()
        if len(parts) > 1 and parts[-1] == "min":
            parts[-1] = "minutes"
        return " ".join(self._acronyms.get(p.lower(), _ABBREVIATIONS.get(p, p)) for p in parts)

    def call(self, identifier: str, name: str) -> None:
        """Say ``name`` for a computed column from now on."""
        self._acronyms[identifier.lower()] = name

    def spoken(self) -> tuple[str, ...]:
        """Return every column's business name."""
        return tuple(self._short.values())

    def _table_of(self, column: str, qualifier: str) -> str | None:
        table = self._aliases.get(qualifier, qualifier)
        if (table, column) in self._meanings.by_column:
            return table
        if qualifier and table in self._tables:
            return None
        candidates = self._by_column.get(column, [])
        return next((t for t in candidates if t in self._used), next(iter(candidates), None))

    def _short_names(self) -> dict[tuple[str, str], str]:
        """Name every column; names that would not tell two columns apart name the table too."""
        short: dict[tuple[str, str], str] = {}
        bearers: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for key, meaning in self._meanings.by_column.items():
            text = meaning if isinstance(meaning, str) else str(meaning.get("column_meaning", ""))
            short[key] = short_name(text) or self.words(key[1])
            bearers[short[key].lower()].append(key)
        for keys in bearers.values():
            if len(keys) == 1:
                continue
            for table, column in keys:
                if sum(t == table for t, _ in keys) > 1:
                    short[table, column] += f" ({self.words(column)})"
                elif not column.endswith("id"):
                    short[table, column] += f" of the {singular(split_identifier(table))}"
        return short


def short_name(meaning: str) -> str:
    """Return a short business name for a documented meaning, empty where none can be found.

    A meaning that only lists the values ("F or M") or is one question word has no name in it.
    """
    full = _FULL_NAME.search(meaning)
    text = full.group(1) if full else meaning.strip()
    if not full:
        if _ENUMERATION.match(text):
            return ""
        while (stripped := _LEADING.sub("", text, count=1)) != text:
            text = stripped
        text = _CUT.split(text, maxsplit=1)[0]
    text = re.sub(r"\w*[a-z]\w*[_.]\w+(?<![_.])", lambda m: split_identifier(m.group()), text)
    words = text.split("(")[0].split()
    text = " ".join(words[:_LONGEST_NAME]).strip(" ,'\"")
    if len(words) > _LONGEST_NAME:
        text = _TRAILING.sub("", text)
    if full:
        return " ".join(_lower(word) for word in text.split())
    if _QUESTION_WORD.match(text):
        return f"record of {_lower_first(text)}" if " " in text else ""
    return _lower_first(text)


def split_identifier(identifier: str) -> str:
    """Return the words of an identifier: ``avgScore_pct`` gives ``avg score pct``."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_.\s]+", " ", identifier)
    return " ".join(_lower(word) for word in spaced.split())


def singular(words: str) -> str:
    """Return the words with the last one in the singular."""
    if re.search(r"(ss|us|is)$", words):
        return words
    if words.endswith("ies"):
        return words[:-3] + "y"
    return re.sub(r"([sxz]|ch|sh)es$|s$", lambda m: m[1] or "", words)


def _lower(word: str) -> str:
    return word.lower() if word[1:].islower() or len(word) == 1 else word


def _lower_first(text: str) -> str:
    head, _, rest = text.partition(" ")
    return f"{_lower(head)} {rest}".strip() if head else text


def _acronyms(knowledge: KnowledgeBase) -> Iterable[tuple[str, str]]:
    """Yield (acronym, entry's name without it) for every entry that has one."""
    for entry in knowledge:
        name = re.sub(r"\s*\([^)]*\)", "", entry.knowledge).strip()
        initials = "".join(w[0] for w in re.findall(r"[A-Za-z]+", name)).lower()
        yield "_".join(re.findall(r"[a-z0-9]+", name.lower())), name
        if len(initials) >= 3:
            yield initials, name
        for written in re.findall(r"\(([A-Za-z][A-Za-z0-9-]+)\)", entry.knowledge):
            yield written.lower(), name


def _aliases(gold: Iterable[exp.Expr], tables: set[str]) -> Iterable[tuple[str, str]]:
    """Yield (alias or table, table) for every table the gold names."""
    for tree in gold:
        for table in tree.find_all(exp.Table):
            name = table.name.lower()
            if name in tables:
                yield name, name
            if table.alias:
                yield table.alias.lower(), name


def _field_meaning(meaning: Meaning | None, path: tuple[str, ...]) -> str | None:
    node: Any = meaning.get("fields_meaning") if isinstance(meaning, Mapping) else None
    for key in path:
        if not isinstance(node, Mapping):
            return None
        node = next((v for k, v in node.items() if str(k).lower() == key.lower()), None)
    if isinstance(node, Mapping):
        node = node.get("column_meaning")
    return node if isinstance(node, str) else None
