"""The parts of a gold that a user can be asked about, each an addressable subtree (paper N)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlglot import exp

from bird_interact_gym.sqltree.segments import Segment, segments
from bird_interact_gym.users.examples import Example
from bird_interact_gym.users.snippets import PLACEHOLDER, parse_snippet, whole
from bird_interact_gym.users.topics import TOPICS, Topic, topics_in
from bird_interact_gym.users.wording.fragments import is_prose
from bird_interact_gym.users.wording.speaker import formula_key

_WHOLE = {"DISTINCT", "JOIN", "GROUP BY", "ORDER BY", "LIMIT", "OFFSET", "ON CONFLICT"}
_CONDITIONS = {"WHERE", "HAVING"}


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
        yield address, exp.Update(this=exp.to_table(PLACEHOLDER), expressions=[node.copy()])
    elif isinstance(node, exp.Create):
        yield address, _head(node)
    elif clause == "JOIN" or (clause in _WHOLE and not item) or isinstance(node, exp.ColumnDef):
        yield address, node


def _head(node: exp.Create) -> exp.Create:
    """Return what a statement declares, without the query or the body that it is made from."""
    head = node.copy()
    head.set("expression", None)
    return head


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


ALIKE = 0.5
"""A fragment that shares so much of its words with a part of the gold is that part."""


def asked_pieces(
    examples: Iterable[Example], pieces: Sequence[Piece], trees: Iterable[exp.Expr], gold: str
) -> dict[Piece, list[str]]:
    """Return the parts of a gold that example questions are about, with the questions.

    A fragment that is none of the parts becomes one of its own, as a Command where the parser
    cannot read it.
    """
    known = {piece: _words_of(piece.node) for piece in pieces}
    asked: dict[Piece, list[str]] = {}
    for example in examples:
        if example.kind != "unlabeled":
            continue
        for fragment in example.reference:
            node = next(iter(widened(fragment, trees, gold)), None) or exp.Command(this=fragment)
            words = _words_of(node)
            piece = max(known, key=lambda p: _overlap(known[p], words))
            if _overlap(known[piece], words) < ALIKE:
                piece = Piece(f"asked: {fragment}", node, topics_in(node.sql(dialect="postgres")))
                known[piece] = words
            asked.setdefault(piece, []).extend(example.questions)
    return asked


def _words_of(node: exp.Expr) -> Counter[str]:
    """Return the names, constants and operations of a tree; of a SELECT, what it puts out."""
    if isinstance(node, exp.Command):
        return Counter(re.findall(r"\w+", node.name.lower()))
    if isinstance(node, exp.Select) and not node.args.get("from_"):
        node = exp.Tuple(expressions=[exp.column(e.alias_or_name) for e in node.expressions])
    return Counter(
        n.name.lower() if isinstance(n, exp.Identifier | exp.Literal) else type(n).__name__
        for n in node.walk()
        if not isinstance(n, exp.Column | exp.Paren)
    )


def _overlap(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of two bags of words that is common to both."""
    return (one & other).total() / ((one | other).total() or 1)


def widened(snippet: str, trees: Iterable[exp.Expr], gold: str) -> tuple[exp.Expr, ...]:
    """Return a snippet's trees.

    A bare constant is widened to the expression it stands in, a comparison without its left side
    (``>= 38.0``) to the gold's own, a torn fragment (``/ COUNT(*), 1)``)
    to the smallest whole expression of the gold's text around it.
    """
    torn = snippet.count("(") != snippet.count(")")
    nodes = parse_snippet(whole(snippet, gold)) if torn else ()
    nodes = nodes or parse_snippet(snippet)
    if not nodes and not is_prose(snippet):
        nodes = parse_snippet(whole(snippet, gold))
    if len(nodes) == 1 and _is_torn_comparison(nodes[0]):
        return _comparison_of(nodes[0], trees)
    if len(nodes) != 1 or not isinstance(nodes[0], exp.Literal):
        return nodes
    for tree in trees:
        for literal in tree.find_all(exp.Literal):
            if literal == nodes[0]:
                around = literal.find_ancestor(exp.Case, exp.Predicate, exp.Binary)
                return (around,) if around is not None else nodes
    return nodes


def _is_torn_comparison(node: exp.Expr) -> bool:
    return isinstance(node, exp.Predicate) and node.this.name == PLACEHOLDER


def _comparison_of(torn: exp.Expr, trees: Iterable[exp.Expr]) -> tuple[exp.Expr, ...]:
    """Return the gold's comparison of the same kind with the same right side; else the torn one."""
    wanted = torn.args.get("expression")
    for tree in trees:
        for node in tree.find_all(type(torn)):
            if wanted is not None and node.args.get("expression") == wanted:
                return (node,)
    return (torn,)
