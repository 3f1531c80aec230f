"""Plain requests read as SQL over one table: the wits of the scripted agent.

It knows comparisons, counts, averages, orders and ranks in their common English forms, and the
columns by their names and documented meanings. It joins nothing and nests nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TABLE = re.compile(r'CREATE TABLE "?(\w+)"? \((.*?)\n\);', re.DOTALL)
_COLUMN = re.compile(r'^\s*"?(\w+)"? (?!KEY)([a-z]\w*)', re.MULTILINE)
_MEANING = re.compile(r'"\w+\|(\w+)\|(\w+)": "((?:[^"\\]|\\.)*)"')
_VALUE = r"('[^']*'|\d{4}-\d\d-\d\d|-?\d+(?:\.\d+)?)"
_AND_MORE = r"(?= |,|\.|\?|;|$)"
_COMPARISONS = tuple(
    (re.compile(rf"\s*{form}", re.IGNORECASE), operator)
    for form, operator in (
        (rf"(?:is )?(?:of )?{_VALUE} or (?:more|higher|later)", ">="),
        (rf"on {_VALUE} or later", ">="),
        (rf"(?:is )?(?:of )?(?:at least|no lower than|not before|on or after) {_VALUE}", ">="),
        (rf"(?:is )?(?:above|over|more than|after) {_VALUE}", ">"),
        (rf"(?:is )?(?:below|under|less than|lower than|before|earlier than) {_VALUE}", "<"),
        (r"(?:is )?('[^']*') or ('[^']*')", "IN"),
        (rf"(?:is )?('[^']*'){_AND_MORE}", "="),
    )
)


@dataclass(frozen=True)
class Column:
    """A column, and the phrases that may stand for it, the longest first."""

    name: str
    phrases: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table and its columns."""

    name: str
    columns: tuple[Column, ...]

    def mention(self, text: str) -> int:
        """Return where a text first names the table, or -1."""
        match = re.search(rf"\b{re.escape(self.name.replace('_', ' '))}\b", text)
        return match.start() if match else -1


def read_documents(documents: str) -> tuple[Table, ...]:
    """Return the tables of a schema text, with what the column meanings say if they follow it."""
    meanings = {(t.lower(), c.lower()): m for t, c, m in _MEANING.findall(documents)}
    tables = []
    for name, body in _TABLE.findall(documents):
        columns = []
        for column, _ in _COLUMN.findall(body):
            said = meanings.get((name.lower(), column.lower()), "")
            short = re.split(r"[.;:,(]", said)[0].strip().lower()
            phrases = {column.replace("_", " "), short} - {""}
            columns.append(Column(column, tuple(sorted(phrases, key=len, reverse=True))))
        tables.append(Table(name, tuple(columns)))
    return tuple(tables)


def compose(text: str, tables: tuple[Table, ...]) -> str:
    """Return the SQL that a request suggests; SELECT 1 where it names no table."""
    lowered = _lower_outside_quotes(text)
    named = [(at, t) for t in tables if (at := t.mention(lowered)) >= 0]
    if not named:
        named = [(0, t) for t in tables if _mentions(lowered, t)]
    if not named:
        return "SELECT 1"
    table = min(named, key=lambda pair: pair[0])[1]
    return _Reading(lowered, table).sql()


def _lower_outside_quotes(text: str) -> str:
    parts = re.split(r"('[^']*')", text)
    return "".join(p if p.startswith("'") else p.lower() for p in parts)


def _mentions(text: str, table: Table) -> list[tuple[int, int, str]]:
    """Return start, end and column of every mention of a column, none within a longer one."""
    found: list[tuple[int, int, str]] = []
    phrases = [(p, c.name) for c in table.columns for p in c.phrases]
    for phrase, name in sorted(phrases, key=lambda pair: -len(pair[0])):
        for match in re.finditer(rf"\b{re.escape(phrase)}\b", text):
            if not any(s < match.end() and match.start() < e for s, e, _ in found):
                found.append((match.start(), match.end(), name))
    return sorted(found)


class _Reading:
    """One request over one table."""

    def __init__(self, text: str, table: Table) -> None:
        self._text = text
        self._table = table
        self._mentions = _mentions(text, table)

    def sql(self) -> str:
        change = self._change()
        if change is not None:
            return change
        outputs, group, limit = self._outputs()
        clauses = [f"SELECT {outputs} FROM {self._table.name}", self._where(), group]
        return " ".join(filter(None, (*clauses, self._order(limit))))

    def _conditions(self) -> Iterator[str]:
        for _, end, column in self._mentions:
            for form, operator in _COMPARISONS:
                match = form.match(self._text[end:])
                if match is None:
                    continue
                values = [v if v.startswith("'") or "-" not in v else f"'{v}'" for v in
                          match.groups()]  # fmt: skip
                shown = f"({', '.join(values)})" if operator == "IN" else values[0]
                yield f"{column} {operator} {shown}"
                break

    def _where(self) -> str:
        conditions = tuple(dict.fromkeys(self._conditions()))
        return f"WHERE {' AND '.join(conditions)}" if conditions else ""

    def _after(self, words: str) -> str | None:
        """Return the column that is named right after some words."""
        for match in re.finditer(rf"\b(?:{words}) (?:of )?(?:the )?", self._text):
            for start, _, column in self._mentions:
                if start == match.end():
                    return column
        return None

    def _outputs(self) -> tuple[str, str, str]:
        """Return the select list, the GROUP BY clause and the LIMIT clause."""
        text = self._text
        figure = self._figure()
        by = self._after("for each")
        if by is not None and (figure or "number of" in text):
            return f"{by}, {figure or 'COUNT(*)'} AS figure", f"GROUP BY {by}", ""
        once = self._after("each different")
        if once is not None:
            return f"DISTINCT {once}", "", ""
        ratio = self._ratio()
        if ratio is not None:
            return ratio, "", ""
        if figure is not None:
            return figure, "", ""
        counted = re.escape(self._table.name.replace("_", " "))
        if re.search(rf"how many {counted}|count (?:of )?the {counted}|number of {counted}", text):
            return "COUNT(*)", "", ""
        shown = self._listed()
        ranked = self._after("rank by")
        if ranked is not None:
            function = "DENSE_RANK" if "without gaps" in text or "no rank" in text else "RANK"
            return f"{shown}, {function}() OVER (ORDER BY {ranked} DESC)", "", ""
        size = re.search(rf"\b(\d+) (?:{counted} )?with the highest|top (\d+)", text)
        return shown, "", f"LIMIT {size[1] or size[2]}" if size else ""

    def _figure(self) -> str | None:
        for words, function in (
            ("average|mean", "AVG"), ("total", "SUM"), ("highest", "MAX"), ("lowest", "MIN")
        ):  # fmt: skip
            column = self._after(words)
            ordering = words in ("highest", "lowest") and re.search(
                rf"with the {words}|{words} [\w ]+ first|from the (?:highest|lowest)", self._text
            )
            if column is None or ordering:
                continue
            if "as 0" in self._text:
                column = f"COALESCE({column}, 0)"
            if function == "AVG":
                return f"ROUND(AVG({column}), {self._decimals()})"
            return f"{function}({column})"
        return None

    def _decimals(self) -> str:
        match = re.search(r"(\d) decimal", self._text)
        return match[1] if match else "2"

    def _ratio(self) -> str | None:
        pairs = zip(self._mentions, self._mentions[1:], strict=False)
        for (_, end, upper), (start, _, lower) in pairs:
            if self._text[end:start].strip() == "per":
                formula = f"ROUND(1.0 * {upper} / {lower}, {self._decimals()})"
                shown = self._mentions[0][2]
                return f"{shown}, CASE WHEN {lower} = 0 THEN 0 ELSE {formula} END"
        return None

    def _listed(self) -> str:
        """Return the columns that are named before the table is."""
        end = self._table.mention(self._text)
        listed = [c for start, _, c in self._mentions if start < end] or [
            self._table.columns[0].name
        ]
        return ", ".join(dict.fromkeys(listed))

    def _order(self, limit: str) -> str:
        words = re.search(
            r"(?P<high>highest [^,.]+? first|descending|highest to|from the highest"
            r"|with the highest)|(?P<low>lowest [^,.]+? first|ascending|from the lowest)",
            self._text,
        )
        ranked = "rank by" in self._text
        if words is None or ranked or "AVG" in limit:
            return limit
        named = [m for m in self._mentions if m[0] >= words.start() - 40]
        around = [m for m in named if m[0] >= words.start()] or named[-1:]
        key = "figure" if re.search(r"that (?:total|average)", self._text) else ""
        column = key or (around[0][2] if around else self._table.columns[0].name)
        ties = self._after("ties by")
        tail = f", {ties}" if ties and ties != column else ""
        return f"ORDER BY {column}{' DESC' if words['high'] else ''}{tail} {limit}".strip()

    def _change(self) -> str | None:
        """Return the statement of a request to change something, or None."""
        text, table = self._text, self._table.name
        made = re.match(
            r".*?\b(view|table) (?:called|named) (\w+) .*?\(columns (\w+) and (\w+)\)", text
        )
        if made is not None:
            columns = f"{made[3]}, {made[4]}"
            query = f"SELECT {columns} FROM {table} {self._where()}"
            return f"CREATE {made[1].upper()} {made[2]} AS {query}"
        filled = re.match(r".*into the table (\w+) \(columns (\w+) and (\w+)\)", text)
        if filled is not None:
            columns = f"{filled[2]}, {filled[3]}"
            return (
                f"INSERT INTO {filled[1]} ({columns}) SELECT {columns} FROM {table} {self._where()}"
            )
        if re.match(r"(?:delete|remove|drop|get rid of)\b", text):
            return f"DELETE FROM {table} {self._where()}"
        changed = re.match(r"(raise|increase|lower|reduce|set|change) the .*?(?:by|to) (\S+)", text)
        if changed is None or not self._mentions:
            return None
        column, value = self._mentions[0][2], changed[2]
        if changed[1] not in ("set", "change"):
            value = f"{column} {'+' if changed[1] in ('raise', 'increase') else '-'} {value}"
        else:
            quoted = re.search(r"to ('[^']*')", text)
            value = quoted[1] if quoted is not None else value
            conditions = [c for c in self._conditions() if not c.startswith(f"{column} ")]
            where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
            return f"UPDATE {table} SET {column} = {value} {where}"
        return f"UPDATE {table} SET {column} = {value} {self._where()}"
