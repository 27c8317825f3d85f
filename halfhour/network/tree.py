"""Who led to whom, laid out: generations from left to right, or from top to bottom. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

ROW, COLUMN, LEFT, ROUND = 74, 290, 160, 16  # of the wide drawing, in its own units
DENSE = 34  # a row where there are many: names only
LEAST_WIDTH = 1000  # so that names keep their size where there are few generations
STEP, INDENT = 62, 30  # of the tall one
MANY = 120  # people; beyond that a phone gets those who led to others, and rows stand closer
HEAD = 40  # of a lane: its name above its people


@dataclass(frozen=True)
class Named:
    """Somebody in the picture: a person, or only a name. `state` is talked, underway or named.

    `alive` is fresh, cooling, asleep or never, by the last real contact; `talks` counts conversations."""

    id: Any
    name: str
    state: str
    note: str = ""
    by: Any = None  # who led to them; none: the student knew them
    is_person: bool = True
    alive: str = "never"
    talks: int = 0
    office: str = ""
    field: str = ""
    url: str = ""


@dataclass
class Node:
    """Somebody at a place in the drawing."""

    who: Named
    depth: int = 0
    children: list[Node] = field(default_factory=list)
    x: float = 0
    y: float = 0
    line: str = ""


@dataclass(frozen=True)
class Drawing:
    """Nodes in the order they are read, the size of the picture, where the student stands, and the lanes' names."""

    nodes: list[Node]
    width: float
    height: float
    you: float
    generations: int
    lanes: tuple[tuple[str, float], ...] = ()


def forest(named: Iterable[Named]) -> list[Node]:
    """Trees of who led to whom. Whoever would close a ring is hung where they were first met."""
    nodes = {each.id: Node(each) for each in named}
    giver = {id: node.who.by for id, node in nodes.items() if node.who.by in nodes and node.who.by != id}
    settled: set[Any] = set()
    for first in nodes:
        chain: dict[Any, None] = {}
        at = first
        while at not in settled and at not in chain:
            chain[at] = None
            if at not in giver:
                break
            at = giver[at]
        if at in chain and at in giver:  # a ring: cut above the one it came back to
            del giver[at]
        settled.update(chain)
    for id, node in nodes.items():
        if id in giver:
            nodes[giver[id]].children.append(node)
    roots = [node for id, node in nodes.items() if id not in giver]
    for node in in_order(roots):
        for child in node.children:
            child.depth = node.depth + 1
    return roots


def in_order(roots: list[Node]) -> list[Node]:
    """Each before those it led to. Without recursion: a chain may be longer than a program's patience."""
    order, waiting = [], roots[::-1]
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting.extend(reversed(node.children))
    return order


def branch(roots: list[Node], id: Any) -> list[Node]:
    """Only this one, and whom they led to; all of it where nobody has that id."""
    found = [node for node in in_order(roots) if node.who.id == id]
    for node in in_order(found):
        node.depth -= found[0].depth if node is not found[0] else 0
    if found:
        found[0].depth = 0
    return found or roots


def trunk(roots: list[Node], say: Callable[[int], str], *, most: int = MANY) -> list[Node]:
    """Only those who led to somebody, each with to how many in `say`'s words: what a phone has room for.

    The first `most` of them in reading order; where nobody led to anybody, the first `most` of all."""
    order = in_order(roots)
    leading = [node for node in order if node.children][:most]
    kept = {id(node) for node in leading or order[:most]}
    for node in order:
        if node.children:
            node.who = replace(node.who, note=say(len(node.children)))
            node.children = [child for child in node.children if id(child) in kept]
    return [node for node in roots if id(node) in kept]


def wide(roots: list[Node]) -> Drawing:
    """Left to right; a parent stands in the middle of those it led to."""
    order = in_order(roots)
    step, row = _step(order), 0.0
    for node in order:
        node.x = LEFT + node.depth * COLUMN
        if not node.children:
            row += step
            node.y = row
    for node in reversed(order):
        if node.children:
            node.y = (node.children[0].y + node.children[-1].y) / 2
    you = (roots[0].y + roots[-1].y) / 2 if roots else step
    for root in roots:
        root.line = _bent(root, 20, you)
    for node in order:
        for child in node.children:
            child.line = _bent(child, node.x, node.y)
    return Drawing(order, _width(order), row + step, you, _depth(order))


def lanes(roots: list[Node], of: str) -> Drawing:
    """Left to right by generation, in one lane for each `field` or `office`; who led to whom goes across."""
    order = in_order(roots)
    by_lane: dict[str, list[Node]] = {}
    for node in order:
        by_lane.setdefault(getattr(node.who, of), []).append(node)
    names, step, row = [], _step(order), 0.0
    for lane, nodes in sorted(by_lane.items(), key=lambda one: (not one[0], -len(one[1]), one[0])):
        names.append((lane, row + HEAD / 2))
        row += HEAD
        for node in nodes:
            node.x, node.y = LEFT + node.depth * COLUMN, row + step / 2
            row += step
    for node in order:
        for child in node.children:
            half = (node.x + child.x) / 2
            child.line = f"M{node.x:g} {node.y:g}C{half:g} {node.y:g} {half:g} {child.y:g} {child.x:g} {child.y:g}"
    return Drawing(order, _width(order), row + step, 0, _depth(order), tuple(names))


def tall(roots: list[Node]) -> Drawing:
    """Top to bottom, each generation further in: for a phone."""
    order = in_order(roots)
    for place, node in enumerate(order, start=1):
        node.x, node.y = 44 + node.depth * INDENT, 24 + place * STEP
    for root in roots:
        root.line = f"M14 24V{root.y:g}H{root.x:g}"
    for node in order:
        for child in node.children:
            child.line = f"M{node.x:g} {node.y:g}V{child.y:g}H{child.x:g}"
    return Drawing(order, 340 + INDENT * max(0, _depth(order) - 3), 24 + len(order) * STEP + 40, 24, _depth(order))


def _bent(node: Node, from_x: float, from_y: float) -> str:
    bend, turn = node.x - 46, min(ROUND, abs(node.y - from_y) / 2)
    way = turn if node.y > from_y else -turn
    return (
        f"M{from_x:g} {from_y:g}H{bend - turn:g}Q{bend:g} {from_y:g} {bend:g} {from_y + way:g}"
        f"V{node.y - way:g}Q{bend:g} {node.y:g} {bend + turn:g} {node.y:g}H{node.x:g}"
    )


def _step(order: list[Node]) -> float:
    return ROW if len(order) <= MANY else DENSE


def _depth(order: list[Node]) -> int:
    return 1 + max((each.depth for each in order), default=0)


def _width(order: list[Node]) -> float:
    return max(LEAST_WIDTH, LEFT + _depth(order) * COLUMN)
