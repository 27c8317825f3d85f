"""Who led to whom, laid out: generations from left to right, or from top to bottom. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

ROW, COLUMN, LEFT, ROUND = 74, 290, 160, 16  # of the wide drawing, in its own units
LEAST_WIDTH = 1000  # so that names keep their size where there are few generations
STEP, INDENT = 62, 30  # of the tall one
MOST_DRAWN = 120  # people; beyond that the table says it better


@dataclass(frozen=True)
class Named:
    """Somebody in the picture: a person, or only a name. `state` is talked, underway or named."""

    id: Any
    name: str
    state: str
    note: str = ""
    by: Any = None  # who led to them; none: the student knew them
    is_person: bool = True


@dataclass
class Node:
    """Somebody at a place in the drawing."""

    who: Named
    depth: int
    children: list[Node] = field(default_factory=list)
    x: float = 0
    y: float = 0
    line: str = ""


@dataclass(frozen=True)
class Drawing:
    """Nodes in the order they are read, the size of the picture, and where the student stands."""

    nodes: list[Node]
    width: float
    height: float
    you: float
    generations: int


def forest(named: Iterable[Named]) -> list[Node]:
    """Trees of who led to whom. Whoever would close a ring is hung where they were first met."""
    people = {each.id: each for each in named}
    nodes: dict[Any, Node] = {}

    def place(each: Named, above: tuple) -> Node:
        if each.id in nodes:
            return nodes[each.id]
        giver = people.get(each.by)
        if giver is None or giver.id in above or giver.id == each.id:
            nodes[each.id] = Node(each, 0)
            return nodes[each.id]
        parent = place(giver, (*above, each.id))
        node = nodes.setdefault(each.id, Node(each, parent.depth + 1))
        if node not in parent.children:
            parent.children.append(node)
        return node

    for each in people.values():
        place(each, ())
    hung = {id(child) for node in nodes.values() for child in node.children}
    return [node for node in nodes.values() if id(node) not in hung]


def wide(roots: list[Node]) -> Drawing:
    """Left to right; a parent stands in the middle of those it led to."""
    order: list[Node] = []
    row = 0.0

    def lay(node: Node) -> None:
        nonlocal row
        order.append(node)
        node.x = LEFT + node.depth * COLUMN
        for child in node.children:
            lay(child)
        if node.children:
            node.y = (node.children[0].y + node.children[-1].y) / 2
        else:
            row += ROW
            node.y = row

    for root in roots:
        lay(root)
    you = (roots[0].y + roots[-1].y) / 2 if roots else ROW
    for root in roots:
        _join(root, 20, you)
    depth = max((each.depth for each in order), default=0)
    return Drawing(order, max(LEAST_WIDTH, LEFT + (depth + 1) * COLUMN), row + ROW, you, depth + 1)


def _join(node: Node, from_x: float, from_y: float) -> None:
    bend, turn = node.x - 46, min(ROUND, abs(node.y - from_y) / 2)
    way = turn if node.y > from_y else -turn
    node.line = (
        f"M{from_x:g} {from_y:g}H{bend - turn:g}Q{bend:g} {from_y:g} {bend:g} {from_y + way:g}"
        f"V{node.y - way:g}Q{bend:g} {node.y:g} {bend + turn:g} {node.y:g}H{node.x:g}"
    )
    for child in node.children:
        _join(child, node.x, node.y)


def tall(roots: list[Node]) -> Drawing:
    """Top to bottom, each generation further in: for a phone."""
    order: list[Node] = []

    def lay(node: Node, above_x: float, above_y: float) -> None:
        order.append(node)
        node.x, node.y = 44 + node.depth * INDENT, 24 + len(order) * STEP
        node.line = f"M{above_x:g} {above_y:g}V{node.y:g}H{node.x:g}"
        for child in node.children:
            lay(child, node.x, node.y)

    for root in roots:
        lay(root, 14, 24)
    return Drawing(order, 340, 24 + len(order) * STEP + 40, 24, max((each.depth for each in order), default=0) + 1)
