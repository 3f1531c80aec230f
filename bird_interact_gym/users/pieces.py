"""The parts of a gold that a user can be asked about, each an addressable subtree (paper N)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlglot import exp

from bird_interact_gym.sqltree.segments import Segment, segments
from bird_interact_gym.users.snippets import PLACEHOLDER
from bird_interact_gym.users.topics import TOPICS, Topic, topics_in
from bird_interact_gym.users.wording.speaker import formula_key

_WHOLE = {"DISTINCT", "JOIN", "GROUP BY", "ORDER BY", "LIMIT", "OFFSET", "ON CONFLICT"}
_CONDITIONS = {"WHERE", "HAVING"}
CLAUSES = (exp.From, exp.Join, exp.Where, exp.Group, exp.Having, exp.Order, exp.Limit)
_FILLED = re.compile(rf"(?:\b(?:UPDATE|ELSE) )?\b{PLACEHOLDER}\b")


@dataclass(frozen=True, eq=False)
class Piece:
    """One part of the gold: where it stands, its tree, and the topics it touches.

    ``decides`` is set for a part that is nothing but the decision of a topic, such as ORDER BY.
    """

    address: str
    node: exp.Expr
    topics: frozenset[str]
    decides: bool = False

    @cached_property
    def sql(self) -> str:
        """The part's own SQL, without what made a torn fragment parse."""
        return written(self.node)

    @cached_property
    def key(self) -> str:
        """The part's formula, by which it is compared with others."""
        return formula_key(self.node)


def parse_gold(statements: Sequence[str]) -> tuple[exp.Expr, ...]:
    """Return the trees of a gold's statements, and of those in its function bodies.

    What the parser cannot read is left out.
    """
    roots = (s.node for s in segments(statements) if s.node.parent is None)
    kept = {id(n): n for n in roots if not isinstance(n, exp.Command)}
    return tuple(kept.values())


def pieces_of(statements: Sequence[str]) -> tuple[Piece, ...]:
    """Return the parts of a gold, the outermost query's before those nested in it."""
    found: list[Piece] = []
    seen: set[str] = set()
    parts = [part for segment in segments(statements) for part in _parts(segment)]
    parts.sort(key=lambda part: part[0].count("["))
    for address, node in [*parts, *_decisions(parse_gold(statements))]:
        key = f"{type(node).__name__} {formula_key(node)}"
        if key not in seen:
            seen.add(key)
            decided = _decided(node)
            topics = decided or topics_in(node.sql(dialect="postgres"))
            found.append(Piece(address, node, topics, decides=bool(decided)))
    return tuple(found)


def _decided(node: exp.Expr) -> frozenset[str]:
    """Return the topics of which a node is the decision; an inner join decides none."""
    if isinstance(node, exp.Create | exp.ColumnDef):
        return frozenset({"definition"})
    core = node.this if isinstance(node, exp.Window) else node
    if isinstance(core, exp.Join) and not core.args.get("side"):
        return frozenset()
    decided = {t.name for t in TOPICS if t.nodes and isinstance(core, t.nodes)}
    if isinstance(core, exp.Order) and len(core.expressions) > 1:
        decided.add("ties")
    return frozenset(decided)


def _parts(segment: Segment) -> Iterator[tuple[str, exp.Expr]]:
    """Yield what of a segment is worth asking about, by its address."""
    address, clause, node = segment.address, segment.clause, segment.node
    item = address.endswith("]")
    if clause == "SELECT" and item:
        if not isinstance(node.unalias(), exp.Column | exp.Star | exp.Literal):
            yield address, node
    elif clause in _CONDITIONS and not item:
        demands = node.this.flatten() if isinstance(node.this, exp.And) else [node.this]
        for index, demand in enumerate(_ranges(demands), start=1):
            yield f"{address}[{index}]", demand
    elif clause == "SET" and item:
        yield address, assignment_of(node)
    elif isinstance(node, exp.Create):
        yield address, head_of(node)
        if _lists_columns(node):
            columns = [column.copy() for column in node.this.expressions]
            yield f"{address}.columns", exp.Tuple(expressions=columns)
    elif clause == "JOIN" or (clause in _WHOLE and not item) or isinstance(node, exp.ColumnDef):
        yield address, node


def assignment_of(change: exp.Expr) -> exp.Update:
    """Return one ``name = value`` of an UPDATE as a part of its own."""
    return exp.Update(this=exp.to_table(PLACEHOLDER), expressions=[change.copy()])


def head_of(node: exp.Create) -> exp.Create:
    """Return what a statement declares, without the query, columns or body that it is made of."""
    head = node.copy()
    head.set("expression", None)
    if _lists_columns(head):
        head.set("this", head.this.this)
    return head


def _lists_columns(node: exp.Create) -> bool:
    return node.kind == "TABLE" and isinstance(node.this, exp.Schema)


def _decisions(trees: Iterable[exp.Expr]) -> Iterator[tuple[str, exp.Expr]]:
    """Yield the parts that decide a topic, wherever they stand."""
    for topic in TOPICS:
        nodes = (node for tree in trees for node in _deciding(tree, topic))
        for index, node in enumerate(nodes, start=1):
            yield f"{topic.name} {index}", _decision(node)


def _deciding(tree: exp.Expr, topic: Topic) -> Iterator[exp.Expr]:
    """Yield the nodes that decide a topic for the result, not just within an aggregate."""
    for node in tree.find_all(*topic.nodes) if topic.nodes else ():
        if not isinstance(node, exp.Order) or isinstance(node.parent, exp.Query):
            yield node


def _decision(node: exp.Expr) -> exp.Expr:
    """Return the tree that says how a detail is decided, and no more of the gold than that."""
    if isinstance(node.parent, exp.Window):
        return node.parent
    alias = node.find_ancestor(exp.Alias, exp.Select)
    if isinstance(node, exp.Round | exp.Trunc) and isinstance(alias, exp.Alias):
        return type(node)(this=exp.column(alias.alias), decimals=node.args.get("decimals"))
    return node


def _ranges(demands: Iterable[exp.Expr]) -> list[exp.Expr]:
    """Join comparisons of the same value, which are the two ends of a range."""
    joined: dict[str, exp.Expr] = {}
    for demand in demands:
        ordering = isinstance(demand, exp.GT | exp.GTE | exp.LT | exp.LTE)
        key = formula_key(demand.this) if ordering else f"{len(joined)}"
        both = joined.get(key)
        joined[key] = (
            demand if both is None else exp.And(this=both.copy(), expression=demand.copy())
        )
    return list(joined.values())


def written(node: exp.Expr) -> str:
    """Return a part's SQL, without what made a torn fragment parse."""
    if isinstance(node, exp.Tuple) and any(isinstance(n, CLAUSES) for n in node.expressions):
        return " ".join(written(n) for n in node.expressions)
    return _FILLED.sub("", node.sql(dialect="postgres")).strip()
