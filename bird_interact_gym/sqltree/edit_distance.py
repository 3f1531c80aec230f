"""Tree edit distance of ordered labelled trees (Zhang and Shasha, SIAM J. Comput. 1989).

Insert and delete cost 1, relabel costs 2 (one out, one in), so that the distance of two trees
never exceeds the number of their nodes and reaches it when they share no label. With that cost
only nodes of equal labels are ever paired, and the distance is ``|a| + |b| - 2 * pairs``: the
dynamic programme visits equal labels alone, which SQL has few of.
"""

from __future__ import annotations

from bisect import bisect_left

from bird_interact_gym.sqltree.tree import Tree

_Forest = tuple[Tree, ...]


def edit_distance(first: Tree, second: Tree) -> int:
    """Return the least cost of the inserts, deletes and relabels that turn one into the other."""
    left, right = _without_common((first,), (second,))
    a, b = _Flat(left), _Flat(right)
    last_a, last_b = len(a.labels) - 1, len(b.labels) - 1
    return last_a + last_b - 2 * _Pairing(a, b).below(last_a, last_b)


def _without_common(left: _Forest, right: _Forest) -> tuple[_Forest, _Forest]:
    """Strip equal leading and trailing subtrees, and equal roots, as long as there are any.

    Exact: an optimal mapping never gains from tearing an equal leading or trailing pair apart.
    """
    while left and right:
        if left[0] == right[0]:
            left, right = left[1:], right[1:]
        elif left[-1] == right[-1]:
            left, right = left[:-1], right[:-1]
        elif len(left) == len(right) == 1 and left[0][0] == right[0][0]:
            left, right = left[0][1], right[0][1]
        else:
            break
    return left, right


class _Flat:
    """A forest under a nameless root, in post-order."""

    def __init__(self, forest: _Forest) -> None:
        self.labels: list[str] = []
        self.leftmost: list[int] = []  # the first node of each node's subtree
        self.places: dict[str, list[int]] = {}
        self._visit(("", forest))

    def _visit(self, tree: Tree) -> int:
        first = len(self.labels)
        for child in tree[1]:
            self._visit(child)
        self.places.setdefault(tree[0], []).append(len(self.labels))
        self.labels.append(tree[0])
        self.leftmost.append(first)
        return first


class _Pairing:
    """The most nodes of two forests that can be paired with labels, order and nesting kept."""

    def __init__(self, a: _Flat, b: _Flat) -> None:
        self.a = a
        self.b = b
        self._known: dict[tuple[int, int], int] = {}

    def below(self, x: int, y: int) -> int:
        """Return the most pairs among the proper descendants of ``x`` and of ``y``."""
        first_x, first_y = self.a.leftmost[x], self.b.leftmost[y]
        if first_x == x or first_y == y:
            return 0
        found = self._known.get((x, y))
        if found is None:
            found = self._known[x, y] = self._forests(first_x, x, first_y, y)
        return found

    def _forests(self, first_x: int, x: int, first_y: int, y: int) -> int:
        """Fill rows[i][j]: the most pairs of the first i nodes of x's and j nodes of y's."""
        leftmost_a, leftmost_b = self.a.leftmost, self.b.leftmost
        row = [0] * (y - first_y + 1)
        rows = [row]
        for u in range(first_x, x):
            places = self.b.places.get(self.a.labels[u], ())
            at = bisect_left(places, first_y)
            if at < len(places) and places[at] < y:
                row = row.copy()
                before, nodes_u = rows[leftmost_a[u] - first_x], u - leftmost_a[u] + 1
                for v in places[at:]:
                    if v >= y:
                        break
                    base, column = before[leftmost_b[v] - first_y] + 1, v - first_y + 1
                    if base + min(nodes_u, v - leftmost_b[v] + 1) - 1 > row[column]:
                        _raise_from(row, column, base + self.below(u, v))
            rows.append(row)
        return row[-1]


def _raise_from(row: list[int], column: int, value: int) -> None:
    """Lift a rising row to at least ``value`` from ``column`` on."""
    while column < len(row) and row[column] < value:
        row[column] = value
        column += 1
