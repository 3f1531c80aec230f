"""Does a step's SQL fit into the gold's? Query block by query block, on canonical trees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from bird_interact_gym.sqltree.tree import Tree

Projection = Literal["strict", "gold_cols", "any_source_col"]
"""What a step may select beside the gold's own items: nothing, columns that the gold's block
mentions, or any column of the step's sources (which are the gold's)."""

_SUBSETS = frozenset({"FROM", "WHERE", "GROUP", "HAVING", "NAMES"})
_COMMUTED = frozenset({"AND", "OR", "ADD", "MUL", "EQ", "NEQ", "WHERE", "HAVING", "ON", "GROUP"})
_CTE_NAME = re.compile(r"\bcte_(\d+)(?!\d)")


class GoldTree:
    """A gold tree with numbered nodes (pre-order): node ``i`` covers ids ``i .. i + size - 1``."""

    def __init__(self, tree: Tree) -> None:
        self.trees: list[Tree] = []
        self.parents: list[int] = []
        self.children: list[list[int]] = []
        self.ends: list[int] = []
        self._number(tree, -1)
        self.ctes = [i for i, (label, _) in enumerate(self.trees) if _is(label, "CTE")]

    def __len__(self) -> int:
        return len(self.trees)

    def _number(self, tree: Tree, parent: int) -> int:
        node = len(self.trees)
        self.trees.append(tree)
        self.parents.append(parent)
        self.children.append([])
        self.ends.append(node + 1)
        self.children[node] = [self._number(child, node) for child in tree[1]]
        self.ends[node] = len(self.trees)
        return node

    def whole(self, node: int) -> frozenset[int]:
        """Return the ids of a node and all below it."""
        return frozenset(range(node, self.ends[node]))


class Fitting:
    """Fits the statements of one step into a gold; no gold block or item is used twice."""

    def __init__(self, gold: GoldTree, projection: Projection) -> None:
        self.gold = gold
        self.projection = projection
        self._used: set[int] = set()

    def statements(self, step: Tree) -> frozenset[int] | None:
        """Return the covered gold ids, or None when some statement of the step fits nowhere."""
        covered: frozenset[int] = frozenset()
        for statement in step[1] if step[0] == "STATEMENTS" else (step,):
            found = self._statement(statement)
            if found is None:
                return None
            covered |= found
        return covered

    def _statement(self, step: Tree) -> frozenset[int] | None:
        clause = next((c for c in step[1] if _is(c[0], "WITH")), None)
        covered: frozenset[int] = frozenset()
        names: dict[str, str] = {}
        for cte in clause[1] if clause else ():
            found = self._cte(_renamed(cte, names), cte, names)
            if found is None:
                return None
            covered |= found
        rest = tuple(c for c in step[1] if c is not clause)
        block = self._best_block(_renamed((step[0], rest), names))
        return None if block is None else covered | block

    def _cte(self, cte: Tree, original: Tree, names: dict[str, str]) -> frozenset[int] | None:
        """Fit a CTE to one of the gold's, an equal one if there is one; note its name there."""
        fits: list[tuple[bool, int, frozenset[int]]] = []
        for node in self.gold.ctes:
            query = self.gold.children[node][0]
            found = None if node in self._used else self.fit(cte[1][0], query)
            if found is not None:
                fits.append((cte[1][0] == self.gold.trees[query], -node, found))
        if not fits:
            return None
        _, node, found = max(fits, key=lambda fit: fit[:2])
        self._used.add(-node)
        names[_cte_name(original)] = _cte_name(self.gold.trees[-node])
        rest = (self.gold.whole(c) for c in self.gold.children[-node][1:])
        return frozenset({-node, self.gold.parents[-node]}).union(found, *rest)

    def _best_block(self, step: Tree) -> frozenset[int] | None:
        """Fit a statement to the gold block that it covers most of, whatever the path has."""
        best: tuple[int, int, frozenset[int]] | None = None
        for node, (label, _) in enumerate(self.gold.trees):
            found = self.fit(step, node) if label == step[0] and node not in self._used else None
            if found is not None and (best is None or len(found) > best[0]):
                best = (len(found), node, found)
        if best is None:
            return None
        self._used.add(best[1])
        parent = self.gold.parents[best[1]]
        top = {parent} if parent == 0 and self.gold.trees[0][0] == "STATEMENTS" else set()
        return best[2] | top

    def fit(self, step: Tree, node: int) -> frozenset[int] | None:
        """Return the ids of gold node ``node`` that a block covers; None when it does not fit."""
        if step == self.gold.trees[node]:
            return self.gold.whole(node)
        if step[0] != self.gold.trees[node][0] or not step[1]:
            return None
        covered, used = frozenset({node}), set[int]()
        for part in step[1]:
            found = self._part(part, node, used)
            if found is None:
                return None
            covered |= found
        return covered

    def _part(self, part: Tree, node: int, used: set[int]) -> frozenset[int] | None:
        """Fit one clause, item or branch of a block to an unused one of the gold block."""
        gold = self.gold
        free = [c for c in gold.children[node] if c not in used]
        for child in (c for c in free if gold.trees[c] == part):
            used.add(child)
            return gold.whole(child)
        for child in (c for c in free if gold.trees[c][0] == part[0]):
            found = self._clause(part, child)
            if found is not None:
                used.add(child)
                return found
        return None

    def _clause(self, part: Tree, node: int) -> frozenset[int] | None:
        label = part[0]
        if label == "ITEMS":
            return self._items(part, node)
        if label == "ORDER":
            return self._prefix(part, node)
        if label in _SUBSETS:
            return self.fit(part, node)
        is_query = label == "SELECT" or label.split()[0] in ("UNION", "EXCEPT", "INTERSECT")
        return self.fit(part, node) if is_query else None

    def _prefix(self, part: Tree, node: int) -> frozenset[int] | None:
        children = self.gold.children[node][: len(part[1])]
        if tuple(self.gold.trees[c] for c in children) != part[1]:
            return None
        return frozenset({node}).union(*map(self.gold.whole, children))

    def _items(self, part: Tree, node: int) -> frozenset[int] | None:
        """Fit projections: the gold's own count as covered, others only as the policy allows."""
        covered, free = frozenset[int](), list(self.gold.children[node])
        for item in part[1]:
            equal = next((c for c in free if self.gold.trees[c] == item), None)
            if equal is not None:
                free.remove(equal)
                covered |= self.gold.whole(equal) | {node}
            elif not self._allowed(item, self.gold.parents[node]):
                return None
        return covered

    def _allowed(self, item: Tree, block: int) -> bool:
        if item[1] or not (item[0].startswith("column ") or item[0] == "STAR"):
            return False
        if self.projection == "gold_cols":
            return any(item == self.gold.trees[i] for i in range(block, self.gold.ends[block]))
        return self.projection == "any_source_col"


def labels(tree: Tree) -> Iterator[str]:
    """Yield the labels of all nodes."""
    stack = [tree]
    while stack:
        label, children = stack.pop()
        yield label
        stack += children


def _is(label: str, name: str) -> bool:
    return label == name or label.startswith(name + " ")


def _cte_name(cte: Tree) -> str:
    return next(name for name in labels(cte[1][-1]) if _CTE_NAME.fullmatch(name))


def _renamed(tree: Tree, names: dict[str, str]) -> Tree:
    """Replace CTE names, and put the operands that are kept sorted in order again."""
    if all(old == new for old, new in names.items()):
        return tree
    label = tree[0]
    if not label.startswith("'"):
        label = _CTE_NAME.sub(lambda match: names.get(match[0], match[0]), label)
    children = tuple(_renamed(child, names) for child in tree[1])
    return (label, tuple(sorted(children)) if label in _COMMUTED else children)
