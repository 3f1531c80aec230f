"""Addressable parts of a gold: clauses, their items and nested queries, as tree nodes.

Unlike a cut at clause keywords, nothing is lost (CTE heads, UPDATE ... SET, CREATE VIEW) and
nothing is torn (``EXTRACT(YEAR FROM d)``, a window's ORDER BY). Addresses are stable:
``1.with[base].select[3]`` is the third projection of the CTE ``base`` of the first statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sqlglot import exp

from bird_interact_gym.sqltree.parse import Sql, SqlSyntaxError, parse_statements
from bird_interact_gym.sqltree.positions import Word, body_statements, leaf_starts, words
from bird_interact_gym.sqltree.tree import conjuncts, render


@dataclass(frozen=True, kw_only=True)
class Segment:
    """One part: its address, the clause it belongs to, its SQL, and the sqlglot node.

    ``starts`` are the places in the source where its names, constants and calls begin.
    """

    address: str
    clause: str
    text: str
    node: exp.Expr = field(compare=False, repr=False)
    starts: frozenset[int] = field(compare=False, repr=False, default=frozenset())


def segments(sql: Sql, *, dialect: str = "postgres") -> tuple[Segment, ...]:
    """Return the segments of each statement, outer before inner, in reading order.

    A statement that does not parse is one opaque segment of clause ``STATEMENT``: published
    golds that are broken still have their text. Never raises.
    """
    found: list[Segment] = []
    number = 0
    for text, offset in _texts(sql):
        try:
            statements = parse_statements(text, dialect=dialect)
        except SqlSyntaxError:
            if text.strip():
                number += 1
                found.append(_opaque(text, str(number), offset))
            continue
        for statement in statements:
            number += 1
            first, *inner = _Walk(text, offset, dialect).statement(statement, str(number))
            if len(statements) == 1:  # keywords and brackets of the text are the statement's
                every = frozenset(word.start for word in words(text, offset))
                first = replace(first, starts=every)
            found += [first, *inner]
    return tuple(found)


def find_segment(sql: Sql, snippet: str, *, dialect: str = "postgres") -> Segment | None:
    """Return the smallest segment that holds a snippet, or None when the text is not there.

    The snippet need not parse alone; it is compared word by word, whatever its case, spacing
    and quoting. A snippet that opens with a clause keyword finds the clause, not its item.
    """
    sought = [word.text for word in words(snippet.rstrip(" ;\n"))]
    present = [w for text, offset in _texts(sql) for w in words(text, offset)]
    parts = segments(sql, dialect=dialect)
    if len(sought) > 2 and sought[-2] == "as" and not _runs(present, sought):
        sought = sought[:-2]  # a snippet may name its value otherwise than the gold does
    found = _holders(parts, _runs(present, sought))
    same = [p for p in parts if sought and [w.text for w in words(p.text)] == sought]
    opening = sought[0].split()[0] if sought else ""
    clauses = [p for p in found if opening in _KEYWORDS and p.text.lower().startswith(opening)]
    chosen = same or clauses or found
    return min(chosen, key=lambda p: (len(p.starts), len(p.text)), default=None)


def _holders(parts: Sequence[Segment], runs: Sequence[Sequence[Word]]) -> list[Segment]:
    """Return the segments that hold a run of words.

    What counts are the leaves of the tree in the run; without any, the words of an opaque
    body, then the leaf beside the run (``= DEFAULT``), then the whole statement.
    """
    whole = [p for p in parts if "." not in p.address]
    leaves = {s for p in parts if p.clause != "BODY" and p not in whole for s in p.starts}
    body = {s for p in parts if p.clause == "BODY" for s in p.starts}
    found: list[Segment] = []
    for run in runs:
        starts = frozenset(word.start for word in run)
        if not starts & (leaves | body):
            starts |= _neighbour(run, leaves)
        anchors = starts & leaves or starts & body or starts
        found += [part for part in parts if anchors <= part.starts]
    return found


def _dollar_quoted(command: str) -> str:
    """Return what the first dollar quotes of an unparsed command hold; "" without any."""
    match = _DOLLAR_QUOTED.search(command)
    return match.group(2) if match else ""


def _neighbour(run: Sequence[Word], leaves: set[int]) -> frozenset[int]:
    """Return the leaf before a run of words; after it when the run opens a clause."""
    before = [start for start in sorted(leaves) if start < run[0].start]
    after = [start for start in sorted(leaves) if start > run[0].start]
    return frozenset(after[:1] if run[0].text in _KEYWORDS else before[-1:] or after[:1])


_DOLLAR_QUOTED = re.compile(r"\$(\w*)\$(.*?)\$\1\$", re.DOTALL)
_KEYWORDS = frozenset(
    {"select", "from", "where", "group", "having", "order", "limit", "offset", "join", "left"}
    | {"right", "full", "inner", "cross", "set", "values", "returning", "window", "distinct"}
)
_ITEM_CLAUSES = (("group", "GROUP BY"), ("order", "ORDER BY"))
_CONDITIONS = (("where", "WHERE"), ("having", "HAVING"))


def _texts(sql: Sql) -> list[tuple[str, int]]:
    """Return each text with its offset in the numbering of words."""
    texts = [sql] if isinstance(sql, str) else list(sql)
    offsets = [0]
    for text in texts:
        offsets.append(offsets[-1] + len(text) + 1)
    return list(zip(texts, offsets, strict=False))


def _runs(present: Sequence[Word], sought: Sequence[str]) -> list[Sequence[Word]]:
    """Return every run of words that reads like the sought ones."""
    size = len(sought)
    texts = [word.text for word in present]
    return [
        present[i : i + size]
        for i in range(len(present) - size + 1)
        if size and texts[i] == sought[0] and texts[i : i + size] == list(sought)
    ]


def _opaque(text: str, address: str, offset: int) -> Segment:
    node = exp.Command(this="", expression=exp.Literal.string(text))
    starts = frozenset(word.start for word in words(text, offset))
    return Segment(address=address, clause="STATEMENT", text=text.strip(), node=node, starts=starts)


class _Walk:
    """Yields the segments of one statement; positions count from ``offset``."""

    def __init__(self, source: str, offset: int, dialect: str) -> None:
        self.source = source
        self.offset = offset
        self.dialect = dialect

    def statement(self, node: exp.Expr, address: str) -> Iterator[Segment]:
        if isinstance(node, exp.Query):
            yield self._segment(node, address, "QUERY")
            yield from self._query(node, address)
            return
        yield self._segment(node, address, node.key.upper())
        yield from self._with(node, address)
        if isinstance(node, exp.Update):
            yield from self._list(node.expressions, f"{address}.set", "SET", "SET ", node)
        yield from self._sources(node, address)
        yield from self._conditions(node, address)
        yield from self._content(node, address)
        returning = node.args.get("returning")
        if returning:
            yield self._segment(returning, f"{address}.returning", "RETURNING")

    def _content(self, node: exp.Expr, address: str) -> Iterator[Segment]:
        """Yield what a statement creates, inserts or alters."""
        content = node.args.get("expression")
        if isinstance(content, exp.Query):
            yield from self._query(content, address)
        elif isinstance(content, exp.Values):
            rows = content.expressions
            yield from self._list(rows, f"{address}.values", "VALUES", "VALUES ", content)
        elif isinstance(content, exp.Heredoc) or isinstance(node, exp.Command):
            yield from self._body(node, address)
        for index, action in enumerate(node.args.get("actions") or (), 1):
            yield from self._item(action, f"{address}.action[{index}]", "ALTER")
        if isinstance(node, exp.Create) and isinstance(node.this, exp.Schema):
            for column in node.this.expressions:
                yield self._segment(column, f"{address}.column[{column.name}]", "COLUMN")
        if node.args.get("conflict"):
            yield self._segment(node.args["conflict"], f"{address}.conflict", "ON CONFLICT")

    def _body(self, node: exp.Expr, address: str) -> Iterator[Segment]:
        """Yield a function or DO body, and the plain SQL statements found in it."""
        content = node.args.get("expression")
        text = str(content.this) if isinstance(content, exp.Expr) else _dollar_quoted(str(content))
        if not text.strip():
            return
        at = max(self.source.find(text.strip()), 0)
        inner = words(self.source[at : at + len(text.strip())], self.offset + at)
        yield Segment(
            address=f"{address}.body",
            clause="BODY",
            text=text.strip(),
            node=content if isinstance(content, exp.Expr) else node,
            starts=frozenset(word.start for word in inner),
        )
        for index, (piece, start) in enumerate(body_statements(text.strip()), 1):
            try:
                (statement,) = parse_statements(piece, dialect=self.dialect)
            except ValueError:  # not one plain statement: the body's segment holds it
                continue
            walk = _Walk(piece, self.offset + at + start, self.dialect)
            yield from walk.statement(statement, f"{address}.body[{index}]")

    def _query(self, node: exp.Expr, address: str) -> Iterator[Segment]:
        yield from self._with(node, address)
        if isinstance(node, exp.Subquery):
            yield from self._query(node.this, address)
        elif isinstance(node, exp.SetOperation):
            for index, branch in enumerate((node.this, node.expression), 1):
                yield self._segment(branch, f"{address}.union[{index}]", node.key.upper())
                yield from self._query(branch, f"{address}.union[{index}]")
        elif isinstance(node, exp.Select):
            yield from self._select(node, address)
        for key, clause in _ITEM_CLAUSES:
            part = node.args.get(key)
            if part:
                yield self._segment(part, f"{address}.{key}", clause)
                for index, item in enumerate(part.expressions, 1):
                    yield from self._item(item, f"{address}.{key}[{index}]", clause)
        for key in ("limit", "offset"):
            if node.args.get(key):
                yield self._segment(node.args[key], f"{address}.{key}", key.upper())

    def _select(self, node: exp.Select, address: str) -> Iterator[Segment]:
        if isinstance(node.args.get("distinct"), exp.Expr):
            yield self._segment(node.args["distinct"], f"{address}.distinct", "DISTINCT")
        yield from self._list(node.expressions, f"{address}.select", "SELECT", "SELECT ", node)
        yield from self._sources(node, address)
        yield from self._conditions(node, address)
        for window in node.args.get("windows") or ():
            yield self._segment(window, f"{address}.window[{window.name}]", "WINDOW")

    def _with(self, node: exp.Expr, address: str) -> Iterator[Segment]:
        clause = node.args.get("with_")
        for cte in clause.expressions if clause else ():
            inner = f"{address}.with[{cte.alias}]"
            yield self._segment(cte, inner, "WITH")
            yield from self._query(cte.this, inner)

    def _sources(self, node: exp.Expr, address: str) -> Iterator[Segment]:
        source = node.args.get("from_")
        if source:
            yield from self._item(source, f"{address}.from", "FROM")
        joins = node.args.get("joins") or (source.this.args.get("joins") if source else None)
        for index, join in enumerate(joins or (), 1):
            yield from self._item(join, f"{address}.join[{index}]", "JOIN")
        using = node.args.get("using")
        for index, table in enumerate(using if isinstance(using, list) else (), 1):
            yield from self._item(table, f"{address}.using[{index}]", "USING")

    def _conditions(self, node: exp.Expr, address: str) -> Iterator[Segment]:
        for key, clause in _CONDITIONS:
            part = node.args.get(key)
            if part:
                yield self._segment(part, f"{address}.{key}", clause)
                for index, condition in enumerate(conjuncts(part.this), 1):
                    yield from self._item(condition, f"{address}.{key}[{index}]", clause)

    def _list(
        self, items: list[exp.Expr], address: str, clause: str, opening: str, owner: exp.Expr
    ) -> Iterator[Segment]:
        """Yield a clause that has no node of its own, and its items."""
        text = opening + ", ".join(render(item, dialect=self.dialect) for item in items)
        starts = frozenset[int]().union(*(leaf_starts(item, self.offset) for item in items))
        yield Segment(address=address, clause=clause, text=text, node=owner, starts=starts)
        for index, item in enumerate(items, 1):
            yield from self._item(item, f"{address}[{index}]", clause)

    def _item(self, node: exp.Expr, address: str, clause: str) -> Iterator[Segment]:
        """Yield an item and the queries nested in it."""
        yield self._segment(node, address, clause)
        for index, query in enumerate(_nested(node), 1):
            inner = f"{address}.query[{index}]"
            yield self._segment(query, inner, "QUERY")
            yield from self._query(query, inner)

    def _segment(self, node: exp.Expr, address: str, clause: str) -> Segment:
        return Segment(
            address=address,
            clause=clause,
            text=render(node, dialect=self.dialect),
            node=node,
            starts=leaf_starts(node, self.offset),
        )


def _nested(node: exp.Expr) -> Iterator[exp.Expr]:
    """Yield the outermost queries below a node."""
    for child in node.iter_expressions():
        if isinstance(child, exp.Select | exp.SetOperation):
            yield child
        else:
            yield from _nested(child)
