"""A search tree as an SVG: depth downwards, the classes as colours, the chosen path thick."""

from __future__ import annotations

from html import escape

from bird_interact_gym.decomposition.tree import Node

_COLUMN = 54
_ROW = 62
_RADIUS = 17
_MARGIN = 30


def tree_svg(root: Node, best: Node) -> str:
    """Return the drawing; each node's tooltip is its sub-question."""
    chosen = {root, *best.path}
    places: dict[Node, tuple[int, int]] = {}
    _place(root, 0, 0, chosen, places, {})
    width = 2 * _MARGIN + _COLUMN * max(column for column, _ in places.values())
    height = 2 * _MARGIN + _ROW * max(depth for _, depth in places.values())
    edges = "".join(_edge(node, places, chosen) for node in root.walk() if node.parent)
    nodes = "".join(_node(node, places, chosen) for node in root.walk())
    return (
        f'<svg role="img" aria-label="search tree" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{edges}{nodes}</svg>'
    )


def _place(
    node: Node,
    column: int,
    depth: int,
    chosen: set[Node],
    places: dict[Node, tuple[int, int]],
    free: dict[int, int],
) -> None:
    """Put a node at the first free column of its row from its parent's on.

    The chosen path comes first, so that it runs straight down, then what has children.
    """
    column = max(column, free.get(depth, 0))
    free[depth] = column + 1
    places[node] = (column, depth)
    for child in sorted(node.children, key=lambda c: (c not in chosen, not c.children, c.number)):
        _place(child, column, depth + 1, chosen, places, free)


def _point(node: Node, places: dict[Node, tuple[int, int]]) -> tuple[int, int]:
    column, depth = places[node]
    return _MARGIN + _COLUMN * column, _MARGIN + _ROW * depth


def _edge(node: Node, places: dict[Node, tuple[int, int]], chosen: set[Node]) -> str:
    if node.parent is None:
        return ""
    (x1, y1), (x2, y2) = _point(node.parent, places), _point(node, places)
    middle = (y1 + y2) / 2
    style = "edge chosen" if node in chosen else "edge"
    return f'<path class="{style}" d="M{x1} {y1}C{x1} {middle} {x2} {middle} {x2} {y2}"/>'


def _node(node: Node, places: dict[Node, tuple[int, int]], chosen: set[Node]) -> str:
    x, y = _point(node, places)
    kind = node.kind if node.step else "root"
    style = f"{kind} chosen" if node in chosen else kind
    label = f"{node.reward:.2f}".lstrip("0") if 0 < node.reward < 1 else f"{node.reward:.0f}"
    told = node.step.question if node.step else "the question"
    return (
        f'<g class="{style}"><title>{escape(told)} ({kind}, reward {node.reward:.3f}, '
        f'{node.visits} visits)</title><circle cx="{x}" cy="{y}" r="{_RADIUS}"/>'
        f'<text x="{x}" y="{y + 4}" text-anchor="middle">{label}</text></g>'
    )
