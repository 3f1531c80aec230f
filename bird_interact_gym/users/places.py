"""Where in a gold a fragment of it stands: an expression, a clause, or clauses in a row.

Annotations and example questions point at the gold by fragments of its text, which are often torn
(``/ COUNT(*)``, ``THEN 1 ELSE 0``). What a user is asked about is a whole part of the tree.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlglot import TokenType, exp

from bird_interact_gym.users.examples import Example
from bird_interact_gym.users.pieces import CLAUSES, Piece, assignment_of, head_of, written
from bird_interact_gym.users.snippets import PLACEHOLDER, parse_snippet, tokens, whole
from bird_interact_gym.users.topics import topics_in
from bird_interact_gym.users.wording.fragments import is_prose

ALIKE = 0.5
"""A fragment is the part of the gold that holds it and shares so much of its words with it."""
_FRAME = frozenset(
    {"Alias", "And", "From", "Having", "Select", "Table", "TableAlias", "Tuple", "Where"}
)
"""What may stand around a part in a fragment that means the same place."""
_STATEMENTS = (exp.Create, exp.Alter, exp.Insert, exp.Update, exp.Delete)
_DANGLING = re.compile(
    r"(?:\s|,|\b(?:AND|OR|NOT|WHERE|HAVING|(?:ORDER|GROUP) BY|FROM|ON CONFLICT"
    r"|(?:(?:LEFT|CROSS) )?JOIN(?: LATERAL)?|ON|WHEN|THEN|CASE|SELECT|DATE|TIMESTAMP|INTERVAL"
    r"|AS(?: \$\$)?))+$",
    re.I,
)
"""Words at the end of a fragment that open what it does not hold."""
_NAMES = {TokenType.VAR, TokenType.IDENTIFIER, TokenType.STRING, TokenType.NUMBER}
_NODES: Mapping[TokenType, type[exp.Expr]] = {
    TokenType.SLASH: exp.Div, TokenType.STAR: exp.Mul, TokenType.PLUS: exp.Add,
    TokenType.DASH: exp.Sub, TokenType.DPIPE: exp.DPipe, TokenType.LT: exp.LT,
    TokenType.LTE: exp.LTE, TokenType.GT: exp.GT, TokenType.GTE: exp.GTE, TokenType.EQ: exp.EQ,
    TokenType.NEQ: exp.NEQ, TokenType.IN: exp.In, TokenType.LIKE: exp.Like,
    TokenType.ILIKE: exp.ILike, TokenType.IS: exp.Is, TokenType.CASE: exp.Case,
    TokenType.WHEN: exp.Case, TokenType.THEN: exp.Case, TokenType.ELSE: exp.Case,
    TokenType.END: exp.Case, TokenType.FILTER: exp.Filter, TokenType.OVER: exp.Window,
    TokenType.ORDER_BY: exp.Order, TokenType.PLACEHOLDER: exp.JSONBContains,
}  # fmt: skip
"""The part of a tree that a keyword or an operator makes."""


def asked_pieces(
    examples: Iterable[Example], pieces: Sequence[Piece], trees: Sequence[exp.Expr], gold: str
) -> dict[Piece, list[str]]:
    """Return the parts of a gold that example questions are about, with the questions.

    A fragment that is none of the parts becomes one of its own, as a Command where the parser
    cannot read it.
    """
    known = {piece: _words_of(piece.node) for piece in pieces}
    asked: dict[Piece, list[str]] = {}
    for example in examples:
        for fragment in example.reference if example.kind == "unlabeled" else ():
            node = node_of(fragment, trees, gold)
            words = _words_of(node)
            alike = {p: _likeness(known[p], words) for p in known if _comparable(p.node, node)}
            piece = max(alike, key=lambda p: alike[p], default=None)
            if piece is None or alike[piece] < ALIKE:
                piece = Piece(f"asked: {fragment}", node, topics_in(written(node)))
                known[piece] = words
            asked.setdefault(piece, []).extend(example.questions)
    return asked


def _comparable(one: exp.Expr, other: exp.Expr) -> bool:
    """Return whether two trees may be one place: a statement is only one of its own kind."""
    return type(one) is type(other) or not isinstance(one, _STATEMENTS)


def _words_of(node: exp.Expr) -> Counter[str]:
    """Return the names, constants and operations of a tree; of a SELECT, what it puts out."""
    if isinstance(node, exp.Command):
        return Counter(re.findall(r"\w+|[^\w\s(),;]+", node.name.lower()))
    if isinstance(node, exp.Select) and not node.args.get("from_"):
        node = exp.Tuple(expressions=[exp.column(e.alias_or_name) for e in node.expressions])
    return Counter(
        n.name.lower() if isinstance(n, exp.Identifier | exp.Literal) else type(n).__name__
        for n in node.walk()
        if not isinstance(n, exp.Column | exp.Paren)
    )


def _likeness(part: Counter[str], fragment: Counter[str]) -> float:
    """Return the share of words common to a part and a fragment; 0 where the part lacks one."""
    if any(word not in _FRAME for word in fragment - part):
        return 0.0
    return (part & fragment).total() / ((part | fragment).total() or 1)


def node_of(fragment: str, trees: Sequence[exp.Expr], gold: str) -> exp.Expr:
    """Return a fragment's tree; of a torn one, the smallest part of the gold that holds it.

    A Command where there is none.
    """
    kept = _DANGLING.sub("", fragment) or fragment
    nodes = [_joined(node, trees) for node in widened(kept, trees, gold)]
    if len(nodes) > 1:
        return exp.Tuple(expressions=[node.copy() for node in nodes])
    node = nodes[0] if nodes else None
    if isinstance(node, exp.Create):
        return head_of(node)
    actions: list[exp.Expr] = node.args["actions"] if isinstance(node, exp.Alter) else []
    if len(actions) == 1 and node in trees:
        return actions[0]
    if node is None or _is_torn(node, kept):
        unnamed = re.sub(r"\bAS\s+\w+\s*$", "", kept, flags=re.I)
        around = _around(kept, trees) or _around(unnamed, trees)
        node = _assignment(kept, trees) or around or node
    return node or exp.Command(this=fragment)


def _is_torn(node: exp.Expr, fragment: str) -> bool:
    """Return whether a tree has no left side, or not what the fragment's keywords begin."""
    if isinstance(node, exp.Binary) and node.this.name == PLACEHOLDER:
        return True
    return any(node.find(kind) is None for kind in _kinds(fragment) & {exp.Filter, exp.Window})


def _joined(node: exp.Expr, trees: Iterable[exp.Expr]) -> exp.Expr:
    """Return a join that lacks its condition as the gold has it."""
    if not isinstance(node, exp.Join) or node.args.get("on") or node.args.get("using"):
        return node
    joins = (join for tree in trees for join in tree.find_all(exp.Join))
    return next((join for join in joins if join.this == node.this), node)


def _assignment(fragment: str, trees: Iterable[exp.Expr]) -> exp.Expr | None:
    """Return the assignment of an UPDATE that a fragment is the beginning of."""
    opening = re.match(r"(?:UPDATE\s[\w\s.]+\s)?SET\s+(\w+)\s*=", fragment, re.I)
    if opening is None:
        return None
    updates = (update for tree in trees for update in tree.find_all(exp.Update))
    changes = (change for update in updates for change in update.expressions)
    named = (c for c in changes if c.this.name.lower() == opening[1].lower())
    return next(map(assignment_of, named), None)


def _around(fragment: str, trees: Sequence[exp.Expr]) -> exp.Expr | None:
    """Return the smallest expression or clause with all names and operations of a fragment."""
    known = frozenset[str]().union(*map(_names, trees))
    named = " ".join(token.text for token in tokens(fragment) if token.token_type in _NAMES)
    if not _parted(named) <= known:
        return None
    names, kinds = known & _parted(fragment), _kinds(fragment)
    nodes = [n for tree in trees for n in tree.find_all(exp.Condition, exp.Alias, *CLAUSES)]
    holding = [
        node
        for node in nodes
        if not isinstance(node, exp.Query | exp.If | exp.Literal)
        and names <= _names(node)
        and all(node.find(kind) for kind in kinds)
    ]
    return min(holding, key=lambda n: sum(1 for _ in n.walk())) if names and holding else None


def _kinds(fragment: str) -> frozenset[type[exp.Expr]]:
    """Return what the keywords and operators of a fragment make; the star of COUNT(*) nothing."""
    found = tokens(re.sub(r"\(\s*\*\s*\)", "()", fragment))
    return frozenset(_NODES[t.token_type] for t in found if t.token_type in _NODES)


def _names(node: exp.Expr) -> frozenset[str]:
    """Return the names, constants and calls of a tree, each word of them."""
    found = node.find_all(exp.Identifier, exp.Literal, exp.Var, exp.Func)
    return _parted(" ".join(_name(inner) for inner in found))


def _name(node: exp.Expr) -> str:
    if isinstance(node, exp.Connector):
        return ""
    if isinstance(node, exp.Func) and not isinstance(node, exp.Anonymous):
        return node.sql_name()
    return node.name


def _parted(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d+(?:\.\d+)?|[a-z_]\w*", text.lower()))


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
