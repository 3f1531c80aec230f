"""The parts of a gold that a user can be asked about, each an addressable subtree (paper N)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from bird_interact_gym.users.snippets import parse_snippet, whole
from bird_interact_gym.users.topics import TOPICS, Topic, topics_in
from bird_interact_gym.users.wording.fragments import is_prose
from bird_interact_gym.users.wording.speaker import formula_key

_LISTED = ("distinct", "joins", "where", "group", "having", "order", "limit", "offset")


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
        """The part's own SQL."""
        return self.node.sql(dialect="postgres")


def parse_gold(statements: Sequence[str]) -> tuple[exp.Expr, ...]:
    """Return the trees of a gold's statements; what the parser cannot read is left out."""
    trees: list[exp.Expr] = []
    for statement in statements:
        try:
            parsed = sqlglot.parse(statement, read="postgres")
        except (SqlglotError, RecursionError):
            continue
        trees.extend(t for t in parsed if t is not None and not isinstance(t, exp.Command))
    return tuple(trees)


def pieces_of(trees: Iterable[exp.Expr]) -> tuple[Piece, ...]:
    """Return the parts of a gold, the outermost query's before those nested in it."""
    found: list[Piece] = []
    seen: set[str] = set()
    for number, tree in enumerate(trees, start=1):
        for address, node in _parts(tree):
            key = f"{type(node).__name__} {formula_key(node)}"
            if key not in seen:
                seen.add(key)
                place = address if number == 1 else f"statement {number} {address}"
                decided = _decided(node)
                topics = decided or topics_in(node.sql(dialect="postgres"))
                found.append(Piece(place, node, topics, decides=bool(decided)))
    return tuple(found)


def _decided(node: exp.Expr) -> frozenset[str]:
    """Return the topics of which a node is the decision; an inner join decides none."""
    core = node.this if isinstance(node, exp.Window) else node
    if isinstance(core, exp.Join) and not core.args.get("side"):
        return frozenset()
    decided = {t.name for t in TOPICS if t.nodes and isinstance(core, t.nodes)}
    if isinstance(core, exp.Order) and len(core.expressions) > 1:
        decided.add("ties")
    return frozenset(decided)


def _parts(tree: exp.Expr) -> Iterator[tuple[str, exp.Expr]]:
    queries = sorted(tree.find_all(exp.Select), key=lambda q: q.depth)
    for level, query in enumerate(queries, start=1):
        place = f"query {level}"
        for index, item in enumerate(query.expressions, start=1):
            inner = item.unalias()
            if not isinstance(inner, exp.Column | exp.Star | exp.Literal):
                yield f"{place} SELECT {index}", item
        for key in _LISTED:
            value = query.args.get(key)
            for clause in value if isinstance(value, list) else [value]:
                if clause is not None:
                    yield from _clause(f"{place} {clause.key.upper()}", clause)
    yield from _changes(tree)
    for topic in TOPICS:
        for index, node in enumerate(_deciding(tree, topic), start=1):
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


def _clause(address: str, clause: exp.Expr) -> Iterator[tuple[str, exp.Expr]]:
    if isinstance(clause, exp.Where | exp.Having):
        demands = clause.this.flatten() if isinstance(clause.this, exp.And) else [clause.this]
        for index, demand in enumerate(_ranges(demands), start=1):
            yield f"{address} {index}", demand
    else:
        yield address, clause


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


def _changes(tree: exp.Expr) -> Iterator[tuple[str, exp.Expr]]:
    where = tree.args.get("where")
    if isinstance(tree, exp.Update | exp.Delete) and where is not None:
        yield from _clause("WHERE", where)
    if isinstance(tree, exp.Update):
        for index, change in enumerate(tree.expressions, start=1):
            yield f"SET {index}", exp.Update(this=exp.to_table("left_out"), expressions=[change])
    if isinstance(tree, exp.Create) and not isinstance(tree.expression, exp.Query):
        yield "CREATE", tree


def widened(snippet: str, trees: Iterable[exp.Expr], gold: str) -> tuple[exp.Expr, ...]:
    """Return a snippet's trees.

    A bare constant is widened to the expression it stands in, a torn fragment (``/ COUNT(*), 1)``)
    to the smallest whole expression of the gold's text around it.
    """
    torn = snippet.count("(") != snippet.count(")")
    nodes = parse_snippet(whole(snippet, gold)) if torn else ()
    nodes = nodes or parse_snippet(snippet)
    if not nodes and not is_prose(snippet):
        nodes = parse_snippet(whole(snippet, gold))
    if len(nodes) != 1 or not isinstance(nodes[0], exp.Literal):
        return nodes
    for tree in trees:
        for literal in tree.find_all(exp.Literal):
            if literal == nodes[0]:
                around = literal.find_ancestor(exp.Case, exp.Predicate, exp.Binary)
                return (around,) if around is not None else nodes
    return nodes
